package claim_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/fhir"
)

// The same stay in a hospital as each version of the API would serve it. Nobody
// stayed there.
const (
	stayV1 = `{"resourceType":"ExplanationOfBenefit","id":"inpatient-77","meta":{"lastUpdated":"2026-01-02T03:04:05.678-05:00"},
"extension":[
 {"url":"https://bluebutton.cms.gov/resources/variables/fi_doc_clm_cntl_num","valueIdentifier":{"value":"CN1"}},
 {"url":"http://hl7.org/fhir/StructureDefinition/elementdefinition-identifier","valueIdentifier":{"extension":[{"url":"https://bluebutton.cms.gov/resources/codesystem/identifier-currency","valueCoding":{"code":"historic"}}],"system":"http://hl7.org/fhir/sid/us-mbi","value":"1S00A00AA00"}},
 {"url":"http://hl7.org/fhir/StructureDefinition/elementdefinition-identifier","valueIdentifier":{"extension":[{"url":"https://bluebutton.cms.gov/resources/codesystem/identifier-currency","valueCoding":{"code":"current"}}],"system":"http://hl7.org/fhir/sid/us-mbi","value":"1S00A00AA01"}}],
"identifier":[{"system":"https://bluebutton.cms.gov/resources/variables/clm_id","value":"77"},{"system":"https://bluebutton.cms.gov/resources/identifier/claim-group","value":"700"}],
"status":"active",
"type":{"coding":[{"system":"https://bluebutton.cms.gov/resources/variables/nch_clm_type_cd","code":"60"},{"system":"https://bluebutton.cms.gov/resources/codesystem/eob-type","code":"INPATIENT"},{"system":"http://hl7.org/fhir/ex-claimtype","code":"institutional"},{"system":"https://bluebutton.cms.gov/resources/variables/nch_near_line_rec_ident_cd","code":"V"}]},
"patient":{"reference":"Patient/-5"},"billablePeriod":{"start":"2025-11-01","end":"2025-11-04"},
"provider":{"identifier":{"system":"https://bluebutton.cms.gov/resources/variables/prvdr_num","value":"123456"}},
"organization":{"identifier":{"system":"http://hl7.org/fhir/sid/us-npi","value":"9990000017"}},
"facility":{"extension":[{"url":"https://bluebutton.cms.gov/resources/variables/clm_fac_type_cd","valueCoding":{"code":"1"}}]},
"careTeam":[{"sequence":2,"provider":{"identifier":{"system":"http://hl7.org/fhir/sid/us-npi","value":"9990000025"}},"role":{"coding":[{"system":"http://hl7.org/fhir/claimcareteamrole","code":"primary"}]}},
 {"sequence":3,"provider":{"identifier":{"system":"http://hl7.org/fhir/sid/us-npi","value":"9990000033"}},"role":{"coding":[{"system":"http://hl7.org/fhir/claimcareteamrole","code":"assist"}]}}],
"diagnosis":[{"sequence":1,"extension":[{"url":"https://bluebutton.cms.gov/resources/variables/clm_poa_ind_sw1","valueCoding":{"code":"Y"}}],"diagnosisCodeableConcept":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10","code":"J189"}]},"type":[{"coding":[{"code":"admitting"}]},{"coding":[{"code":"principal"}]}]},
 {"packageCode":{"coding":[{"system":"https://bluebutton.cms.gov/resources/variables/clm_drg_cd","code":"193"}]}}],
"procedure":[{"sequence":1,"date":"2025-11-02T00:00:00-05:00","procedureCodeableConcept":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10","code":"0BJ08ZZ"}]}}],
"precedence":0,
"item":[{"sequence":1,"careTeamLinkId":[3],"diagnosisLinkId":[1],"procedureLinkId":[1],"service":{"coding":[{"system":"https://bluebutton.cms.gov/resources/codesystem/hcpcs","version":"5","code":"94640"}]},"locationAddress":{"state":"22"},"quantity":{"value":3}}]}`

	stayV2 = `{"resourceType":"ExplanationOfBenefit","id":"inpatient-77","meta":{"lastUpdated":"2026-01-02T03:04:05.678-05:00"},
"extension":[{"url":"https://bluebutton.cms.gov/resources/variables/nch_near_line_rec_ident_cd","valueCoding":{"code":"V"}},
 {"url":"http://hl7.org/fhir/StructureDefinition/elementdefinition-identifier","valueIdentifier":{"extension":[{"url":"https://bluebutton.cms.gov/resources/codesystem/identifier-currency","valueCoding":{"code":"current"}}],"system":"http://hl7.org/fhir/sid/us-mbi","value":"1S00A00AA01"}},
 {"url":"http://hl7.org/fhir/StructureDefinition/elementdefinition-identifier","valueIdentifier":{"extension":[{"url":"https://bluebutton.cms.gov/resources/codesystem/identifier-currency","valueCoding":{"code":"historic"}}],"system":"http://hl7.org/fhir/sid/us-mbi","value":"1S00A00AA00"}}],
"identifier":[{"type":{"coding":[{"system":"http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBIdentifierType","code":"uc"}]},"system":"https://bluebutton.cms.gov/resources/variables/clm_id","value":"77"},
 {"type":{"coding":[{"system":"http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBIdentifierType","code":"uc"}]},"system":"https://bluebutton.cms.gov/resources/identifier/claim-group","value":"700"}],
"status":"active",
"type":{"coding":[{"system":"https://bluebutton.cms.gov/resources/variables/nch_clm_type_cd","code":"60"},{"system":"https://bluebutton.cms.gov/resources/codesystem/eob-type","code":"INPATIENT"},{"system":"http://terminology.hl7.org/CodeSystem/claim-type","code":"institutional"}]},
"patient":{"reference":"Patient/-5"},"billablePeriod":{"start":"2025-11-01","end":"2025-11-04"},
"facility":{"extension":[{"url":"https://bluebutton.cms.gov/resources/variables/clm_fac_type_cd","valueCoding":{"code":"1"}}]},
"careTeam":[{"sequence":1,"provider":{"identifier":{"type":{"coding":[{"system":"http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBIdentifierType","code":"npi"}]},"value":"9990000025"}},"role":{"coding":[{"system":"http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBClaimCareTeamRole","code":"attending"}]}},
 {"sequence":2,"provider":{"identifier":{"type":{"coding":[{"system":"http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBIdentifierType","code":"npi"}]},"value":"9990000033"}},"role":{"coding":[{"system":"http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBClaimCareTeamRole","code":"operating"}]}}],
"supportingInfo":[{"sequence":1,"category":{"coding":[{"code":"info"}]},"code":{"coding":[{"system":"https://bluebutton.cms.gov/resources/variables/clm_drg_cd","code":"193"}]}}],
"diagnosis":[{"sequence":1,"extension":[{"url":"https://bluebutton.cms.gov/resources/variables/clm_poa_ind_sw1","valueCoding":{"code":"Y"}}],"diagnosisCodeableConcept":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10","code":"J189"}]},"type":[{"coding":[{"code":"admitting"}]},{"coding":[{"code":"principal"}]}]}],
"procedure":[{"sequence":1,"date":"2025-11-02T00:00:00-05:00","procedureCodeableConcept":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10","code":"0BJ08ZZ"}]}}],
"item":[{"sequence":1,"careTeamSequence":[2],"diagnosisSequence":[1],"procedureSequence":[1],"productOrService":{"coding":[{"system":"https://bluebutton.cms.gov/resources/variables/hcpcs_cd","code":"94640"},{"system":"https://bluebutton.cms.gov/resources/codesystem/hcpcs","code":"94640"}]},"locationAddress":{"state":"22"},"quantity":{"value":3}}]}`

	stayV3 = `{"resourceType":"ExplanationOfBenefit","id":"-99","meta":{"lastUpdated":"2026-05-04T00:00:00.000+00:00","source":"NCH","tag":[{"system":"https://bluebutton.cms.gov/fhir/CodeSystem/Final-Action","code":"FinalAction"}]},
"contained":[{"resourceType":"Organization","id":"provider-org","identifier":[{"system":"http://hl7.org/fhir/sid/us-npi","value":"9990000017"}]},
 {"resourceType":"Practitioner","id":"careteam-provider-1","identifier":[{"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0203","code":"NPI"}]},"system":"http://hl7.org/fhir/sid/us-npi","value":"9990000025"}]}],
"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/elementdefinition-identifier","valueIdentifier":{"extension":[{"url":"https://bluebutton.cms.gov/resources/codesystem/identifier-currency","valueCoding":{"code":"current"}}],"system":"http://hl7.org/fhir/sid/us-mbi","value":"1S00A00AA01"}}],
"identifier":[{"type":{"coding":[{"system":"http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBIdentifierType","code":"uc"}]},"value":"-99"},{"system":"https://bluebutton.cms.gov/identifiers/CLM-CNTL-NUM","value":"CN1"},{"system":"https://bluebutton.cms.gov/identifiers/CLM-CNTL-NUM","value":"CN2"}],
"status":"active",
"type":{"coding":[{"system":"https://bluebutton.cms.gov/fhir/CodeSystem/CLM-TYPE-CD","code":"60"},{"system":"http://terminology.hl7.org/CodeSystem/claim-type","code":"institutional"}]},
"patient":{"reference":"Patient/-12"},"billablePeriod":{"start":"2025-11-01","end":"2025-11-04"},
"facility":{"reference":"#provider-org"},
"careTeam":[{"sequence":1,"provider":{"reference":"#careteam-provider-1"},"role":{"coding":[{"code":"attending"}]}},{"sequence":2,"provider":{"identifier":{"system":"http://hl7.org/fhir/sid/us-npi","value":"9990000033"}},"role":{"coding":[{"code":"operating"}]}},{"sequence":3,"provider":{"reference":"#dropped"},"role":{"coding":[{"code":"rendering"}]}}],
"supportingInfo":[{"sequence":4,"code":{"coding":[{"system":"https://bluebutton.cms.gov/fhir/CodeSystem/CLM-NRLN-RIC-CD","code":"V"}]}},{"sequence":5,"code":{"coding":[{"system":"https://www.cms.gov/Medicare/Medicare-Fee-for-Service-Payment/AcuteInpatientPPS/MS-DRG-Classifications-and-Software","code":"193"}]}},{"sequence":6,"category":{"coding":[{"code":"admissionperiod"}]}}],
"diagnosis":[{"sequence":1,"diagnosisCodeableConcept":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"J18.9"}]},"type":[{"coding":[{"code":"principal"}]}],"onAdmission":{"coding":[{"code":"Y"}]}}],
"procedure":[{"sequence":1,"date":"2025-11-02","procedureCodeableConcept":{"coding":[{"system":"http://www.cms.gov/Medicare/Coding/ICD10","code":"0BJ08ZZ"}]}}],
"item":[{"sequence":1,"productOrService":{"coding":[{"system":"http://www.ama-assn.org/go/cpt","code":"94640"}]},"servicedDate":"2025-11-02","quantity":{"value":3}},
 {"sequence":2,"productOrService":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/data-absent-reason","code":"not-applicable"}]},"servicedDate":"2025-11-03",
  "extension":[{"url":"https://bluebutton.cms.gov/fhir/StructureDefinition/CLM-LINE-ANSTHSA-UNIT-CNT","valueQuantity":{"value":1.50}},{"url":"https://bluebutton.cms.gov/fhir/StructureDefinition/CLM-PRCNG-LCLTY-CD","valueCoding":{"code":"05"}},{"url":"https://bluebutton.cms.gov/fhir/StructureDefinition/CLM-PRVDR-TYPE-CD","valueCoding":{"code":"2"}},{"url":"https://bluebutton.cms.gov/fhir/StructureDefinition/CLM-PRVDR-SPCLTY-CD","valueCoding":{"code":"41"}}]}]}`
)

func decode(t testing.TB, text string) *fhir.ExplanationOfBenefit {
	t.Helper()
	eob := new(fhir.ExplanationOfBenefit)
	require.NoError(t, eob.UnmarshalJSON([]byte(text)))
	return eob
}

func TestFrom(t *testing.T) {
	v1, v2, v3 := claim.From(decode(t, stayV1)), claim.From(decode(t, stayV2)), claim.From(decode(t, stayV3))
	for version, c := range map[string]*claim.Claim{"v1": v1, "v2": v2, "v3": v3} {
		t.Run(version, func(t *testing.T) {
			assert.Equal(t, "1S00A00AA01", c.MBI)
			assert.Equal(t, claim.Inpatient, c.Type)
			assert.Equal(t, "60", c.TypeCode)
			assert.Equal(t, "active", c.Status)
			assert.True(t, c.Final)
			assert.Equal(t, fhir.DateTime("2025-11-01"), c.Start)
			assert.Equal(t, fhir.DateTime("2025-11-04"), c.End)
			assert.Equal(t, "193", c.DRG)
			assert.Equal(t, "V", c.NearLineRecord)

			require.Len(t, c.Diagnoses, 1)
			d := c.Diagnoses[0]
			assert.Equal(t, []any{1, 10, "J189", "J18.9", "Y"}, []any{d.Sequence, d.ICD, d.Code, d.Dotted, d.PresentOnAdmission})
			assert.Contains(t, d.Types, "principal")
			require.Len(t, c.Procedures, 1)
			p := c.Procedures[0]
			assert.Equal(t, []any{1, 10, "0BJ08ZZ", "0BJ08ZZ"}, []any{p.Sequence, p.ICD, p.Code, p.Dotted})
			assert.Contains(t, p.Date, "2025-11-02")

			assert.Equal(t, "attending", c.CareTeam[0].Role)
			assert.Equal(t, "9990000025", c.CareTeam[0].NPI)
			assert.Equal(t, "operating", c.CareTeam[1].Role)
			assert.Equal(t, "9990000033", c.CareTeam[1].NPI)

			l := c.Lines[0]
			assert.Equal(t, []any{1, "94640"}, []any{l.Number, l.Code})
		})
	}

	assert.Equal(t, fhir.Decimal("3"), v1.Lines[0].Quantity)
	assert.Empty(t, v2.Lines[0].Quantity, "v2 has no units of service of institutional claims")
	assert.Equal(t, fhir.Decimal("3"), v2.Lines[0].NDCQuantity)
	assert.Equal(t, fhir.Decimal("3"), v3.Lines[0].Quantity)

	for _, c := range []*claim.Claim{v1, v2} {
		assert.Equal(t, []string{"77", "700", "inpatient-77", "-5"}, []string{c.ID, c.Group, c.ResourceID, c.PatientID})
		assert.Equal(t, []string{"1S00A00AA00"}, c.HistoricMBIs)
		assert.Equal(t, "1", c.Facility.TypeCode)
		assert.True(t, time.Date(2026, 1, 2, 8, 4, 5, 678e6, time.UTC).Equal(c.Updated))
		l := c.Lines[0]
		assert.Equal(t, [][]int{{1}, {1}}, [][]int{l.Diagnoses, l.Procedures})
		assert.Equal(t, "operating", c.CareTeam[1].Role)
		assert.Equal(t, []int{c.CareTeam[1].Sequence}, l.CareTeam)
		assert.Equal(t, "22", l.State)
	}
	assert.Equal(t, claim.Facility{NPI: "9990000017", ProviderNumber: "123456", TypeCode: "1"}, v1.Facility)
	assert.Equal(t, []string{"CN1"}, v1.ControlNumbers)

	assert.Equal(t, []string{"-99", "", "-99", "-12"}, []string{v3.ID, v3.Group, v3.ResourceID, v3.PatientID})
	assert.Equal(t, []string{"CN1", "CN2"}, v3.ControlNumbers)
	assert.Equal(t, "9990000017", v3.Facility.NPI)
	assert.Equal(t, claim.Provider{Sequence: 3, Role: claim.RoleRendering, ServedRole: "rendering"}, v3.CareTeam[2])
	assert.Equal(t, claim.Line{
		Number: 2, Start: "2025-11-03", End: "2025-11-03",
		AnesthesiaUnits: "1.50", PricingLocality: "05", SupplierType: "2", Specialty: "41",
	}, v3.Lines[1])
}

func TestFromNothing(t *testing.T) {
	assert.Equal(t, new(claim.Claim), claim.From(nil))
	c := claim.From(new(fhir.ExplanationOfBenefit))
	assert.Equal(t, &claim.Claim{Final: true}, c)
	assert.Empty(t, c.Key())
}

func TestType(t *testing.T) {
	coding := func(system, code string) string { return fmt.Sprintf(`{"system":%q,"code":%q}`, system, code) }
	const (
		nch     = "https://bluebutton.cms.gov/resources/variables/nch_clm_type_cd"
		v3      = "https://bluebutton.cms.gov/fhir/CodeSystem/CLM-TYPE-CD"
		eobType = "https://bluebutton.cms.gov/resources/codesystem/eob-type"
		v3EOB   = "https://bluebutton.cms.gov/fhir/CodeSystem/EOB-TYPE"
		general = "http://terminology.hl7.org/CodeSystem/claim-type"
	)
	tests := []struct {
		codings []string
		subType string
		want    claim.Type
	}{
		{[]string{coding(eobType, "SNF"), coding(general, "institutional")}, "", claim.SNF},
		{[]string{coding(v3EOB, "HOSPICE")}, "", claim.Hospice},
		{[]string{coding(nch, "10")}, "", claim.HHA},
		{[]string{coding(v3, "20")}, "", claim.SNF},
		{[]string{coding(v3, "30")}, "", claim.SNF},
		{[]string{coding(v3, "40")}, "", claim.Outpatient},
		{[]string{coding(v3, "50")}, "", claim.Hospice},
		{[]string{coding(v3, "61")}, "", claim.Inpatient},
		{[]string{coding(v3, "72")}, "", claim.Carrier},
		{[]string{coding(v3, "82")}, "", claim.DME},
		{[]string{coding(v3, "4711"), coding(general, "institutional")}, "inpatient", claim.Inpatient},
		{[]string{coding(v3, "4711"), coding(general, "institutional")}, "", claim.Institutional},
		{[]string{coding(general, "professional")}, "", claim.Professional},
		{[]string{coding("http://hl7.org/fhir/ex-claimtype", "professional")}, "", ""}, // v1 has it on outpatient claims too
		{[]string{coding(eobType, "PDE")}, "", ""},
	}
	for _, tt := range tests {
		text := `{"type":{"coding":[` + strings.Join(tt.codings, ",") + `]}`
		if tt.subType != "" {
			text += `,"subType":{"coding":[` + coding("http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBInstitutionalClaimSubType", tt.subType) + `]}`
		}
		c := claim.From(decode(t, text+"}"))
		assert.Equal(t, tt.want, c.Type, text)
		assert.Len(t, c.TypeCodings, len(tt.codings))
	}
}

func TestCodeForms(t *testing.T) {
	tests := []struct {
		kind, system, code string
		icd                int
		plain, dotted      string
	}{
		{"diagnosis", "icd-10", "E785", 10, "E785", "E78.5"},
		{"diagnosis", "icd-10", "I10", 10, "I10", "I10"},
		{"diagnosis", "icd-10-cm", "W30.3XXA", 10, "W303XXA", "W30.3XXA"},
		{"diagnosis", "icd-9-cm", "5672", 9, "5672", "567.2"},
		{"diagnosis", "icd-9-cm", "V4501", 9, "V4501", "V45.01"},
		{"diagnosis", "icd-9-cm", "E8490", 9, "E8490", "E849.0"},
		{"diagnosis", "icd-9-cm", "E849", 9, "E849", "E849"},
		{"diagnosis", "icd-9-cm", "e8490", 9, "e8490", "e849.0"},
		{"diagnosis", "local", "12345", 0, "12345", "12345"},
		{"diagnosis", "icd-10", "äöüß", 10, "äöüß", "äöüß"},
		{"diagnosis", "icd-10", " E785", 10, "E785", "E78.5"},
		{"diagnosis", "icd-10", "E785 ", 10, "E785", "E78.5"},
		{"diagnosis", "icd-10", "\u00a0E78.5\u00a0", 10, "E785", "E78.5"},
		{"diagnosis", "icd-10", "E7.85", 10, "E785", "E78.5"},
		{"diagnosis", "icd-10", "E785.", 10, "E785", "E78.5"},
		{"diagnosis", "icd-10", "E.7.8.5", 10, "E785", "E78.5"},
		{"diagnosis", "icd-10", "I10.", 10, "I10", "I10"},
		{"diagnosis", "icd-9-cm", "E849.0", 9, "E8490", "E849.0"},
		{"diagnosis", "icd-9-cm", "V45.01", 9, "V4501", "V45.01"},
		{"diagnosis", "local", "1.5", 0, "1.5", "1.5"},
		{"procedure", "icd-9-cm", " 3615", 9, "3615", "36.15"},
		{"procedure", "icd-10", "0BJ.08ZZ", 10, "0BJ08ZZ", "0BJ08ZZ"},
		{"procedure", "icd-10", "0BJ08ZZ", 10, "0BJ08ZZ", "0BJ08ZZ"},
		{"procedure", "icd-9-cm", "3615", 9, "3615", "36.15"},
		{"procedure", "icd-9-cm", "36.15", 9, "3615", "36.15"},
	}
	for _, tt := range tests {
		text := fmt.Sprintf(`{%q:[{"sequence":1,"%sCodeableConcept":{"coding":[{"system":"http://example.org/other","code":"X"},{"system":"http://hl7.org/fhir/sid/%s","code":%q}]}}]}`,
			tt.kind, tt.kind, tt.system, tt.code)
		if tt.icd == 0 {
			text = strings.Replace(text, `{"system":"http://example.org/other","code":"X"},`, "", 1)
		}
		c := claim.From(decode(t, text))
		got := []any{}
		for _, d := range c.Diagnoses {
			got = append(got, d.ICD, d.Code, d.Dotted)
		}
		for _, p := range c.Procedures {
			got = append(got, p.ICD, p.Code, p.Dotted)
		}
		assert.Equal(t, []any{tt.icd, tt.plain, tt.dotted}, got)
	}
}

func TestFinal(t *testing.T) {
	tag := func(code string) string {
		return `{"status":"active","meta":{"tag":[{"system":"https://bluebutton.cms.gov/fhir/CodeSystem/Final-Action","code":"` + code + `"}]}}`
	}
	for text, want := range map[string]bool{
		`{"status":"active"}`:    true,
		`{"status":"cancelled"}`: false,
		`{"status":"draft"}`:     false,
		`{}`:                     true,
		tag("FinalAction"):       true,
		tag("NotFinalAction"):    false,
	} {
		assert.Equal(t, want, claim.From(decode(t, text)).Final, text)
	}
}

// What is not of the expected form is not read, and harms nothing.
func TestOddities(t *testing.T) {
	for _, text := range []string{
		`{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/elementdefinition-identifier","valueString":"x"}]}`,
		`{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/elementdefinition-identifier","valueIdentifier":{"system":"http://example.org","value":"x"}}]}`,
		`{"extension":[{"url":"https://bluebutton.cms.gov/resources/variables/nch_near_line_rec_ident_cd","valueBoolean":true}]}`,
		`{"meta":{"lastUpdated":"yesterday"}}`,
		`{"supportingInfo":[{"sequence":1}]}`,
		`{"diagnosis":[{"sequence":1,"diagnosisReference":{"reference":"#x"}},{"sequence":2,"diagnosisCodeableConcept":{"text":"x"}}]}`,
		`{"procedure":[{"sequence":1,"procedureReference":{"reference":"#x"}}]}`,
		`{"contained":[{"resourceType":"Practitioner","id":"x"}],"facility":{"reference":"#x"}}`,
		`{"contained":[{"resourceType":"Patient","id":"x"}],"facility":{"reference":"#x"}}`,
		`{"contained":[{"resourceType":"Practitioner","id":"x","identifier":7}],"facility":{"reference":"#x"}}`,
		`{"provider":{"identifier":{"system":"http://example.org","value":"x"}}}`,
		`{"diagnosis":[{"sequence":1,"diagnosisCodeableConcept":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10","code":"."}]}}]}`,
		`{"provider":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"unknown"}]}}`,
	} {
		assert.Equal(t, map[string][]string{"Final": {"true"}}, facts(claim.From(decode(t, text))), text)
	}
}

func TestPlace(t *testing.T) {
	c := claim.From(decode(t, `{"item":[
		{"sequence":1,"servicedPeriod":{"start":"2020-01-01","end":"2020-01-03"},"locationCodeableConcept":{"coding":[{"system":"http://example.org","code":"x"},{"system":"https://bluebutton.cms.gov/resources/variables/line_place_of_srvc_cd","code":"11"}]}},
		{"sequence":2,"locationCodeableConcept":{"coding":[{"system":"http://example.org","code":"12"}]}}]}`))
	assert.Equal(t, []claim.Line{{Number: 1, Place: "11", Start: "2020-01-01", End: "2020-01-03"}, {Number: 2, Place: "12"}}, c.Lines)
}

func TestSetReplacesAll(t *testing.T) {
	eobs := []*fhir.ExplanationOfBenefit{decode(t, stayV1), decode(t, stayV3), decode(t, `{}`), decode(t, stayV2), nil, decode(t, stayV1)}
	c := new(claim.Claim)
	for _, eob := range eobs {
		c.Set(eob)
		assert.Equal(t, facts(claim.From(eob)), facts(c))
	}
}

func TestClone(t *testing.T) {
	for _, text := range []string{stayV1, stayV2, stayV3, `{}`} {
		eob := new(fhir.ExplanationOfBenefit)
		require.NoError(t, eob.UnmarshalReuse([]byte(text)))
		c := claim.From(eob)
		clone := c.Clone()
		want := facts(claim.From(decode(t, text)))
		assert.Equal(t, want, facts(clone))

		// Neither the claim nor what it came from is the clone's any more.
		require.NoError(t, eob.UnmarshalReuse([]byte(strings.NewReplacer("1", "8", "J", "K", "http", "hftp").Replace(text))))
		c.Set(eob)
		assert.Equal(t, want, facts(clone))
	}
}

func TestAll(t *testing.T) {
	broken := errors.New("broken")
	var eobs iter.Seq2[*fhir.ExplanationOfBenefit, error] = func(yield func(*fhir.ExplanationOfBenefit, error) bool) {
		_ = yield(decode(t, stayV1), nil) && yield(nil, broken) && yield(decode(t, stayV3), nil)
	}
	var got []string
	for c, err := range claim.All(eobs) {
		if err != nil {
			assert.Nil(t, c)
			got = append(got, err.Error())
			continue
		}
		got = append(got, c.ID)
	}
	assert.Equal(t, []string{"77", "broken", "-99"}, got)
	for range claim.All(eobs) {
		break
	}
}

func TestClaimShowsNothing(t *testing.T) {
	c := claim.From(decode(t, stayV1))
	var shown strings.Builder
	for _, v := range []any{c, *c, c.Facility, c.Diagnoses, c.Procedures, c.CareTeam, c.Lines, c.Lines[0], c.Procedures[0], c.Diagnoses[0], c.CareTeam[0], []any{c}} {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%d"} {
			fmt.Fprintf(&shown, verb+"\n", v)
		}
	}
	for _, v := range []any{c, *c, c.Facility, c.Lines[0], c.Procedures[0], c.Diagnoses[0], c.CareTeam[0]} {
		for _, h := range []slog.Handler{slog.NewTextHandler(&shown, nil), slog.NewJSONHandler(&shown, nil)} {
			slog.New(h).Info("claim", "claim", v)
		}
	}
	for _, secret := range []string{"1S00", "J18", "inpatient-77", "10000000", "94640", "0BJ0"} {
		assert.NotContains(t, shown.String(), secret)
	}
	assert.Contains(t, shown.String(), "claim.Claim{…}")

	text, err := json.Marshal(c) // is asked for
	require.NoError(t, err)
	assert.Contains(t, string(text), "J18.9")
}

// Whatever a claim says of its identifiers, none gets lost, and the view agrees with the model.
func TestMBIsAgreeWithTheModel(t *testing.T) {
	mbi := func(value, currency string) fhir.Extension {
		id := &fhir.Identifier{System: fhir.SystemMBI, Value: value}
		if currency != "" {
			id.Extension = []fhir.Extension{{URL: fhir.URLMBICurrency, Value: &fhir.Coding{Code: currency}}}
		}
		return fhir.Extension{URL: fhir.URLMBI, Value: id}
	}
	eob := &fhir.ExplanationOfBenefit{
		Extension:  []fhir.Extension{mbi("old", "historic"), mbi("now", "current"), mbi("silent", ""), mbi("odd", "Historic")},
		Identifier: []fhir.Identifier{{System: "https://bluebutton.cms.gov/identifiers/CLM-CNTL-NUM"}},
	}
	c := claim.From(eob)
	assert.Equal(t, "now", c.MBI)
	assert.Equal(t, []string{"old", "silent", "odd"}, c.HistoricMBIs)
	assert.Equal(t, eob.MBIs(), fhir.MBIs{Current: c.MBI, Historic: c.HistoricMBIs})
	assert.Empty(t, c.ControlNumbers)
}
