package claim_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/fhir"
)

// The systems and extensions of CMS's payloads, by the names they have there.
const (
	vars       = "https://bluebutton.cms.gov/resources/variables/"
	codes      = "https://bluebutton.cms.gov/fhir/CodeSystem/"
	exts       = "https://bluebutton.cms.gov/fhir/StructureDefinition/"
	npiSys     = "http://hl7.org/fhir/sid/us-npi"
	ndcSys     = "http://hl7.org/fhir/sid/ndc"
	dataAbsent = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"
	absent     = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
	nullFl     = "http://terminology.hl7.org/CodeSystem/v3-NullFlavor"
	stu3       = "http://hl7.org/fhir/claimcareteamrole"
	c4bb       = "http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBClaimCareTeamRole"
	tho        = "http://terminology.hl7.org/CodeSystem/claimcareteamrole"
	hcpcs1     = "https://bluebutton.cms.gov/resources/codesystem/hcpcs"
	hcpcs3     = "https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets"
	cpt        = "http://www.ama-assn.org/go/cpt"
	hipps      = "https://www.cms.gov/Medicare/Medicare-Fee-for-Service-Payment/ProspMedicareFeeSvcPmtGen/HIPPSCodes"
	nucc       = "http://nucc.org/provider-taxonomy"
	ucum       = "http://unitsofmeasure.org"
)

// concept is a CodeableConcept of pairs of system and code.
func concept(pairs ...string) string {
	var codings []string
	for i := 0; i < len(pairs); i += 2 {
		codings = append(codings, fmt.Sprintf(`{"system":%q,"code":%q}`, pairs[i], pairs[i+1]))
	}
	return `{"coding":[` + strings.Join(codings, ",") + `]}`
}

// of is the beginning of a claim of a type, as a version has it.
func of(version, code string) string {
	system := map[string]string{"v1": vars + "nch_clm_type_cd", "v2": vars + "nch_clm_type_cd", "v3": codes + "CLM-TYPE-CD"}[version]
	more := map[string]string{
		"v1": `"precedence":0,`,
		"v2": `"identifier":[{"type":` + concept("http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBIdentifierType", "uc") + `,"system":"` + vars + `clm_id","value":"1"}],`,
	}[version]
	return `{"resourceType":"ExplanationOfBenefit",` + more + `"type":` + concept(system, code)
}

// item is a claim of one line.
func item(version, code, members string) string {
	return of(version, code) + `,"item":[{"sequence":1` + members + `}]}`
}

func TestLineFacts(t *testing.T) {
	ext := func(url, value string) string { return `{"url":"` + url + `",` + value + `}` }
	product := func(version, extra string, pairs ...string) string {
		name := map[string]string{"v1": "service"}[version]
		if name == "" {
			name = "productOrService"
		}
		c := concept(pairs...)
		return `,"` + name + `":` + c[:len(c)-1] + extra + `}`
	}
	for name, tt := range map[string]struct {
		claim string
		want  claim.Line
	}{
		"anesthesia, v1":                 {item("v1", "71", `,"extension":[`+ext(vars+"carr_line_ansthsa_unit_cnt", `"valueQuantity":{"value":4.50}`)+`]`), claim.Line{AnesthesiaUnits: "4.50"}},
		"anesthesia, v1, of the service": {item("v1", "71", product("v1", `,"extension":[`+ext(vars+"carr_line_ansthsa_unit_cnt", `"valueQuantity":{"value":4.50}`)+`]`, hcpcs1, "00100")), claim.Line{Code: "00100", CodeSystem: hcpcs1, AnesthesiaUnits: "4.50"}},
		"anesthesia, v2":                 {item("v2", "71", `,"extension":[`+ext(vars+"carr_line_ansthsa_unit_cnt", `"valueQuantity":{"value":4.50}`)+`]`), claim.Line{AnesthesiaUnits: "4.50"}},
		"anesthesia, v3":                 {item("v3", "71", `,"extension":[`+ext(exts+"CLM-LINE-ANSTHSA-UNIT-CNT", `"valueDecimal":4.50`)+`]`), claim.Line{AnesthesiaUnits: "4.50"}},
		"anesthesia, v3, a quantity":     {item("v3", "71", `,"extension":[`+ext(exts+"CLM-LINE-ANSTHSA-UNIT-CNT", `"valueQuantity":{"value":4}`)+`]`), claim.Line{AnesthesiaUnits: "4"}},
		"anesthesia, v3, an integer":     {item("v3", "71", `,"extension":[`+ext(exts+"CLM-LINE-ANSTHSA-UNIT-CNT", `"valueInteger":4`)+`]`), claim.Line{AnesthesiaUnits: "4"}},
		"anesthesia of no number":        {item("v3", "71", `,"extension":[`+ext(exts+"CLM-LINE-ANSTHSA-UNIT-CNT", `"valueString":"4"`)+`]`), claim.Line{}},

		"pricing locality, an integer":       {item("v3", "71", `,"extension":[`+ext(exts+"CLM-PRCNG-LCLTY-CD", `"valueInteger":15`)+`]`), claim.Line{PricingLocality: "15"}},
		"pricing locality, a positive one":   {item("v3", "71", `,"extension":[`+ext(exts+"CLM-PRCNG-LCLTY-CD", `"valuePositiveInt":15`)+`]`), claim.Line{PricingLocality: "15"}},
		"pricing locality, an unsigned one":  {item("v3", "71", `,"extension":[`+ext(exts+"CLM-PRCNG-LCLTY-CD", `"valueUnsignedInt":15`)+`]`), claim.Line{PricingLocality: "15"}},
		"pricing locality, a code":           {item("v3", "71", `,"extension":[`+ext(exts+"CLM-PRCNG-LCLTY-CD", `"valueCode":" 15"`)+`]`), claim.Line{PricingLocality: "15"}},
		"pricing locality, a concept":        {item("v3", "71", `,"extension":[`+ext(exts+"CLM-PRCNG-LCLTY-CD", `"valueCodeableConcept":`+concept(absent, "unknown", codes+"CLM-PRCNG-LCLTY-CD", "15"))+`]`), claim.Line{PricingLocality: "15"}},
		"pricing locality, absent":           {item("v3", "71", `,"extension":[`+ext(exts+"CLM-PRCNG-LCLTY-CD", `"valueCoding":{"system":"`+absent+`","code":"unknown"}`)+`]`), claim.Line{}},
		"NDC, v1 carrier":                    {item("v1", "71", `,"extension":[`+ext(ndcSys, `"valueCoding":{"system":"`+ndcSys+`","code":"00093721410"}`)+`]`), claim.Line{NDC: "00093721410"}},
		"NDC, v1 DME":                        {item("v1", "82", `,"extension":[`+ext(ndcSys, `"valueCoding":{"system":"`+ndcSys+`","code":" 00093721410"}`)+`]`), claim.Line{NDC: "00093721410"}},
		"NDC, v1 outpatient":                 {item("v1", "40", product("v1", `,"extension":[`+ext(vars+"rev_cntr_ide_ndc_upc_num", `"valueCoding":{"code":"00093721410"}`)+`]`, hcpcs1, "J3490")), claim.Line{Code: "J3490", CodeSystem: hcpcs1, NDC: "00093721410"}},
		"NDC, v2":                            {item("v2", "81", product("v2", `,"extension":[`+ext(ndcSys, `"valueCoding":{"code":"00093-7214-10"}`)+`]`)), claim.Line{NDC: "00093721410"}},
		"NDC, v2, none":                      {item("v2", "81", product("v2", `,"extension":[`+ext(dataAbsent, `"valueCoding":{"system":"`+dataAbsent+`","code":"NULL"}`)+`]`, hcpcs1, "A4253")), claim.Line{Code: "A4253", CodeSystem: hcpcs1}},
		"NDC, v3 beside the HCPCS":           {item("v3", "40", product("v3", "", ndcSys, "00093721410", cpt, "99213")), claim.Line{Code: "99213", CodeSystem: cpt, NDC: "00093721410"}},
		"NDC, v3 in a detail":                {item("v3", "40", `,"detail":[{"sequence":1,"productOrService":`+concept(ndcSys, "00093-7214-10")+`,"quantity":{"value":2.5,"unit":"ML","system":"`+ucum+`","code":"mL"}}]`), claim.Line{NDC: "00093721410", NDCQuantity: "2.5", NDCUnit: "ML"}},
		"NDC quantity, v3, each":             {item("v3", "40", `,"detail":[{"sequence":1,"productOrService":`+concept(ndcSys, "00093721410")+`,"quantity":{"value":2,"unit":"EA","system":"`+ucum+`","code":"[arb'U]"}}]`), claim.Line{NDC: "00093721410", NDCQuantity: "2", NDCUnit: "EA"}},
		"NDC quantity, v3, UCUM alone":       {item("v3", "40", `,"detail":[{"sequence":1,"productOrService":`+concept(ndcSys, "00093721410")+`,"quantity":{"value":2,"system":"`+ucum+`","code":"[arb'U]"}}]`), claim.Line{NDC: "00093721410", NDCQuantity: "2", NDCUnit: "UN"}},
		"NDC quantity, v3, ME":               {item("v3", "40", `,"detail":[{"sequence":1,"productOrService":`+concept(ndcSys, "00093721410")+`,"quantity":{"value":2,"unit":" ME","code":" mg"}}]`), claim.Line{NDC: "00093721410", NDCQuantity: "2", NDCUnit: "ME"}},
		"NDC that is absent":                 {item("v3", "40", `,"detail":[{"sequence":1,"productOrService":`+concept(absent, "unknown")+`}]`), claim.Line{}},
		"NDC quantity, v1":                   {item("v1", "10", `,"quantity":{"value":1},"extension":[`+ext(vars+"rev_cntr_ndc_qty", `"valueQuantity":{"value":250,"unit":"Milliliter","system":"`+ucum+`","code":"ML"}`)+`]`), claim.Line{Quantity: "1", NDCQuantity: "250", NDCUnit: "ML"}},
		"NDC quantity, v2":                   {item("v2", "10", `,"quantity":{"value":250}`), claim.Line{NDCQuantity: "250"}},
		"NDC quantity, v2, unit":             {item("v2", "30", `,"quantity":{"value":250,"system":"`+ucum+`","code":"ML"}`), claim.Line{NDCQuantity: "250", NDCUnit: "ML"}},
		"NDC quantity, v1 or v2, with unit":  {`{"type":` + concept(vars+"nch_clm_type_cd", "60") + `,"item":[{"sequence":1,"quantity":{"value":250,"code":"ML"}}]}`, claim.Line{NDCQuantity: "250", NDCUnit: "ML"}},
		"NDC quantity, v2, unfiltered":       {item("v2", "60", `,"quantity":{"value":250},"modifier":[`+concept(vars+"rev_cntr_ndc_qty_qlfr_cd", "ML")+`,`+concept(hcpcs1, "LT")+`],"extension":[`+ext(vars+"rev_cntr_unit_cnt", `"valueQuantity":{"value":3}`)+`]`), claim.Line{Modifiers: []string{"LT"}, NDCQuantity: "250", NDCUnit: "ML", Quantity: "3"}},
		"quantity, v1":                       {item("v1", "60", `,"quantity":{"value":3}`), claim.Line{Quantity: "3"}},
		"quantity, v1 or v2, no unit":        {`{"type":` + concept(vars+"nch_clm_type_cd", "60") + `,"item":[{"sequence":1,"quantity":{"value":3}}]}`, claim.Line{Quantity: "3"}},
		"quantity, v2 carrier":               {item("v2", "71", `,"quantity":{"value":3}`), claim.Line{Quantity: "3"}},
		"quantity, v2 DME":                   {item("v2", "82", `,"quantity":{"value":3}`), claim.Line{Quantity: "3"}},
		"quantity, v3":                       {item("v3", "60", `,"quantity":{"value":3}`), claim.Line{Quantity: "3"}},
		"quantity, v3, with a drug's unit":   {item("v3", "60", `,"quantity":{"value":3,"unit":"ML"}`), claim.Line{Quantity: "3"}},
		"HIPPS, v3":                          {item("v3", "10", product("v3", "", absent, "not-applicable", hipps, "1AFKS")), claim.Line{Code: "1AFKS", CodeSystem: hipps}},
		"HIPPS beside HCPCS":                 {item("v3", "10", product("v3", "", hipps, "1AFKS", hcpcs3, "G0299")), claim.Line{Code: "G0299", CodeSystem: hcpcs3}},
		"HCPCS twice, in v2":                 {item("v2", "40", product("v2", "", vars+"hcpcs_cd", "94640", hcpcs1, "94640")), claim.Line{Code: "94640", CodeSystem: hcpcs1}},
		"no code":                            {item("v3", "40", product("v3", "", absent, "unknown")), claim.Line{}},
		"code of another system":             {item("v3", "40", product("v3", "", "http://example.org", "x")), claim.Line{}},
		"modifiers":                          {item("v3", "71", `,"modifier":[`+concept(hcpcs3, "PC", cpt, " 23 ")+`,`+concept(absent, "unknown")+`,`+concept(ucum, "ML")+`,`+concept("http://example.org", "x")+`]`), claim.Line{Modifiers: []string{"PC", "23"}, NDCUnit: "ML"}},
		"place, v1":                          {item("v1", "71", `,"locationCodeableConcept":`+concept("http://example.org", "x", vars+"line_place_of_srvc_cd", " 11")), claim.Line{Place: "11"}},
		"place, v3":                          {item("v3", "71", `,"locationCodeableConcept":`+concept(absent, "unknown", "https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set", "11")), claim.Line{Place: "11"}},
		"place that is absent":               {item("v3", "71", `,"locationCodeableConcept":`+concept(absent, "unknown", nullFl, "UNK")), claim.Line{}},
		"supplier type, v3":                  {item("v3", "71", `,"extension":[`+ext(exts+"CLM-PRVDR-TYPE-CD", `"valueCoding":{"code":"5"}`)+`]`), claim.Line{SupplierType: "5"}},
		"supplier type that is absent":       {item("v3", "71", `,"extension":[`+ext(exts+"CLM-PRVDR-TYPE-CD", `"valueCoding":{"system":"`+absent+`","code":"unknown"}`)+`]`), claim.Line{}},
		"supplier type, v1 DME":              {item("v1", "82", `,"locationCodeableConcept":{"extension":[`+ext(vars+"dmerc_line_supplr_type_cd", `"valueCoding":{"code":"3"}`)+`,`+ext(vars+"dmerc_line_prcng_state_cd", `"valueCoding":{"code":"AL"}`)+`]}`), claim.Line{SupplierType: "3", PricingState: "AL"}},
		"supplier type, v2 DME":              {item("v2", "82", `,"extension":[`+ext(vars+"dmerc_line_supplr_type_cd", `"valueCoding":{"code":"3"}`)+`,`+ext(vars+"dmerc_line_prcng_state_cd", `"valueCoding":{"code":"AL"}`)+`]`), claim.Line{SupplierType: "3", PricingState: "AL"}},
		"locality and state, v1, v2 carrier": {item("v2", "71", `,"locationCodeableConcept":{"extension":[`+ext(vars+"carr_line_prcng_lclty_cd", `"valueCoding":{"code":" 15"}`)+`,`+ext(vars+"prvdr_state_cd", `"valueCoding":{"code":"22"}`)+`]}`), claim.Line{PricingLocality: "15", State: "22"}},
	} {
		t.Run(name, func(t *testing.T) {
			tt.want.Number = 1
			assert.Equal(t, []claim.Line{tt.want}, claim.From(decode(t, tt.claim)).Lines)
		})
	}
}

// One person has one role in all versions, and the served code stays beside it.
func TestRoles(t *testing.T) {
	member := func(sequence int, role string) string {
		return fmt.Sprintf(`{"sequence":%d,"role":%s}`, sequence, role)
	}
	team := func(start, links string, members ...string) string {
		return start + `,"careTeam":[` + strings.Join(members, ",") + `],"item":[{"sequence":1,"careTeamLinkId":[` + links + `]}]}`
	}
	for name, tt := range map[string]struct {
		claim string
		want  string
	}{
		"v1 carrier":                   {team(of("v1", "71"), "2", member(2, concept(stu3, "primary"))), "rendering<primary"},
		"v1 carrier, no link":          {team(of("v1", "72"), "", member(2, concept(stu3, "primary"))), "rendering<primary"},
		"v1 DME":                       {team(of("v1", "82"), "2", member(2, concept(stu3, "primary"))), "rendering<primary"},
		"v1 carrier, tax number":       {team(of("v1", "71"), "2", member(2, concept(stu3, "OTHER"))), "other<OTHER"},
		"v1 institutional":             {team(of("v1", "60"), "5", member(2, concept(stu3, "primary")), member(3, concept(stu3, "assist")), member(4, concept(stu3, "other")), member(5, concept(stu3, "primary"))), "attending<primary operating<assist otheroperating<other rendering<primary"},
		"v1 institutional, no link":    {team(of("v1", "10"), "", member(2, concept(stu3, "primary"))), "attending<primary"},
		"v1 of unknown type":           {team(`{"precedence":0`, "3", member(2, concept(stu3, "primary")), member(3, concept(stu3, "primary"))), "attending<primary rendering<primary"},
		"v1 without the system":        {team(of("v1", "60"), "2", member(1, `{"coding":[{"code":"primary"}]}`)), "attending<primary"},
		"v2 carrier":                   {team(of("v2", "71"), "1,2", member(1, concept(c4bb, "performing")), member(2, concept(c4bb, "primary")), member(3, concept(c4bb, "referring"))), "rendering<performing billing<primary referring<referring"},
		"v2 carrier, HL7's system":     {team(of("v2", "71"), "1,2", member(2, concept(tho, "primary"))), "billing<primary"},
		"v2 institutional":             {team(of("v2", "60"), "4", member(1, concept(c4bb, "attending")), member(2, concept(c4bb, "operating")), member(3, concept(c4bb, "otheroperating")), member(4, concept(c4bb, "performing"))), "attending<attending operating<operating otheroperating<otheroperating rendering<performing"},
		"v3":                           {team(of("v3", "71"), "1", member(1, concept(tho, "rendering", c4bb, "rendering")), member(2, concept(c4bb, "referring"))), "rendering<rendering referring<referring"},
		"v3, a code of another system": {team(of("v3", "71"), "1", member(1, concept("http://example.org", "x", c4bb, "rendering"))), "rendering<rendering"},
		"in capitals, with blanks":     {team(of("v3", "71"), "1", member(1, concept(c4bb, " Rendering "))), "rendering<Rendering"},
		"absent":                       {team(of("v3", "71"), "1", member(1, concept(absent, "unknown"))), "<"},
		"absent beside one":            {team(of("v3", "71"), "1", member(1, concept(absent, "unknown", c4bb, "attending"))), "attending<attending"},
		"of no vocabulary":             {team(of("v3", "71"), "1", member(1, concept(c4bb, "supervisor"))), "supervisor<supervisor"},
		"none":                         {team(of("v3", "71"), "1", `{"sequence":1}`), "<"},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, p := range claim.From(decode(t, tt.claim)).CareTeam {
				got = append(got, p.Role+"<"+p.ServedRole)
			}
			assert.Equal(t, tt.want, strings.Join(got, " "))
		})
	}
}

// A specialty is CMS's code, by its system, wherever it stands; the taxonomy has its own field.
func TestSpecialty(t *testing.T) {
	for name, tt := range map[string]struct {
		qualification       string
		specialty, taxonomy string
	}{
		"v1":               {concept(vars+"prvdr_spclty", "41"), "41", ""},
		"v2":               {concept(nucc, "207RC0000X", vars+"prvdr_spclty", "41"), "41", "207RC0000X"},
		"v2, taxonomy":     {concept(nucc, "207RC0000X"), "", "207RC0000X"},
		"v2, old taxonomy": {concept("https://www.nubc.org/provider-taxonomy", "207RC0000X"), "", "207RC0000X"},
		"v3":               {concept(codes+"CLM-PRVDR-SPCLTY-CD", " 41", nucc, "207RC0000X"), "41", "207RC0000X"},
		"v3, the other":    {concept(nucc, "207RC0000X", codes+"CLM-PRVDR-SPCLTY-CD", "41"), "41", "207RC0000X"},
		"absent":           {concept(absent, "unknown"), "", ""},
		"absent beside":    {concept(absent, "unknown", codes+"CLM-PRVDR-SPCLTY-CD", "41"), "41", ""},
		"another system":   {concept("http://example.org", "41"), "", ""},
	} {
		t.Run(name, func(t *testing.T) {
			c := claim.From(decode(t, of("v2", "71")+`,"careTeam":[{"sequence":1,"role":`+concept(c4bb, "performing")+`,"qualification":`+tt.qualification+`}],"item":[{"sequence":1,"careTeamSequence":[1]}]}`))
			assert.Equal(t, []string{tt.specialty, tt.taxonomy, tt.specialty}, []string{c.CareTeam[0].Specialty, c.CareTeam[0].Taxonomy, c.Lines[0].Specialty})
		})
	}
}

// What v1 and v2 have of a carrier claim's lines with the member that performed, v3 has in the line or with the
// contained resource.
func TestSupplierTypeOfTheMember(t *testing.T) {
	typ := `"extension":[{"url":"` + vars + `carr_line_prvdr_type_cd","valueCoding":{"code":"5"}}]`
	for name, text := range map[string]string{
		"v1": of("v1", "71") + `,"careTeam":[{"sequence":7},{"sequence":2,` + typ + `}],"item":[{"sequence":1,"careTeamLinkId":[9,2]},{"sequence":2,"careTeamLinkId":[7]}]}`,
		"v2": of("v2", "71") + `,"careTeam":[{"sequence":1},{"sequence":2,` + typ + `}],"item":[{"sequence":1,"careTeamSequence":[2]},{"sequence":2,"careTeamSequence":[1]}]}`,
		"v3": of("v3", "71") + `,"contained":[{"resourceType":"Practitioner","id":"p","extension":[{"url":"` + exts + `CLM-PRVDR-TYPE-CD","valueCodeableConcept":` + concept(codes+"CLM-PRVDR-TYPE-CD", "5") + `}]}],
			"careTeam":[{"sequence":1},{"sequence":2,"provider":{"reference":"#p"}}],"item":[{"sequence":1,"careTeamSequence":[2]},{"sequence":2,"careTeamSequence":[1]}]}`,
	} {
		c := claim.From(decode(t, text))
		assert.Equal(t, []string{"5", ""}, []string{c.Lines[0].SupplierType, c.Lines[1].SupplierType}, name)
	}
}

// Who provides and who bills, in all the forms of the versions; what is labelled an NPI and is none.
func TestProviders(t *testing.T) {
	id := func(system, value string) string {
		return `{"identifier":{"system":"` + system + `","value":"` + value + `"}}`
	}
	organization := func(id, number string) string {
		return `"contained":[{"resourceType":"Organization","id":"` + id + `","identifier":[{"system":"` + npiSys + `","value":"` + number + `"},{"system":"http://terminology.hl7.org/NamingSystem/CCN","value":"999999"},
			{"system":"urn:oid:2.16.840.1.113883.4.4","type":` + concept("http://terminology.hl7.org/CodeSystem/v2-0203", "TAX") + `,"value":"123456789"}]}]`
	}
	const a, b = "9990000017", "9990000025"
	for name, tt := range map[string]struct {
		claim    string
		billing  claim.Billing
		facility claim.Facility
	}{
		"v1": {of("v1", "60") + `,"provider":` + id(vars+"prvdr_num", "123456") + `,"organization":` + id(npiSys, a) + `,"facility":` + id(npiSys, a) + `}`,
			claim.Billing{NPI: a}, claim.Facility{NPI: a, ProviderNumber: "123456"}},
		"v1, no facility": {of("v1", "60") + `,"organization":` + id(npiSys, " "+a+" ") + `}`, claim.Billing{NPI: a}, claim.Facility{NPI: a}},
		"v1, no NPI":      {of("v1", "60") + `,"organization":` + id(npiSys, "1234567890") + `}`, claim.Billing{PIN: "1234567890"}, claim.Facility{PIN: "1234567890"}},
		"v1 carrier": {of("v1", "71") + `,"careTeam":[{"sequence":2,"extension":[{"url":"` + npiSys + `","valueCoding":{"system":"` + npiSys + `","code":"` + a + `"}}]}]}`,
			claim.Billing{NPI: a}, claim.Facility{}},
		"v1 carrier, no NPI": {of("v1", "71") + `,"careTeam":[{"sequence":2,"extension":[{"url":"` + npiSys + `","valueCoding":{"code":"0000000000"}}]}]}`,
			claim.Billing{PIN: "0000000000"}, claim.Facility{}},
		"v2 carrier": {of("v2", "71") + `,"careTeam":[{"sequence":1,"role":` + concept(tho, "primary") + `,"provider":{"identifier":{"type":` + concept("x", "npi") + `,"value":"` + a + `"}}}]}`,
			claim.Billing{NPI: a}, claim.Facility{}},
		"v2 carrier, unfiltered": {of("v2", "71") + `,"provider":` + id(vars+"carr_clm_blg_npi_num", a) + `}`, claim.Billing{NPI: a}, claim.Facility{}},
		"v2 carrier, none":       {of("v2", "71") + `,"provider":` + id(vars+"carr_clm_blg_npi_num", "UNKNOWN") + `}`, claim.Billing{}, claim.Facility{}},
		"v2 DME, none":           {of("v2", "82") + `,"provider":` + id(npiSys, " UNKNOWN") + `}`, claim.Billing{}, claim.Facility{}},
		"v3, the reference":      {of("v3", "40") + `,"provider":{"reference":"#` + a + `"}}`, claim.Billing{NPI: a}, claim.Facility{NPI: a}},
		"v3, without hash":       {of("v3", "71") + `,"provider":{"reference":"` + a + `"}}`, claim.Billing{NPI: a}, claim.Facility{}},
		"v3, contained":          {of("v3", "40") + `,` + organization("provider-org", a) + `,"provider":{"reference":"#provider-org"}}`, claim.Billing{NPI: a}, claim.Facility{NPI: a, ProviderNumber: "999999"}},
		"v3, contained under it": {of("v3", "40") + `,` + organization(a, b) + `,"provider":{"reference":"#` + a + `"}}`, claim.Billing{NPI: b}, claim.Facility{NPI: b, ProviderNumber: "999999"}},
		"v3, removed":            {of("v3", "40") + `,"provider":{"reference":"#provider-org"}}`, claim.Billing{}, claim.Facility{}},
		"v3, facility":           {of("v3", "40") + `,"provider":{"reference":"#` + a + `"},"facility":` + id(npiSys, b) + `}`, claim.Billing{NPI: a}, claim.Facility{NPI: b}},
		"v3, absent":             {of("v3", "40") + `,"provider":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"unknown"}]}}`, claim.Billing{}, claim.Facility{}},
	} {
		t.Run(name, func(t *testing.T) {
			c := claim.From(decode(t, tt.claim))
			assert.Equal(t, tt.billing, c.Billing)
			assert.Equal(t, tt.facility, c.Facility)
		})
	}

	for name, tt := range map[string]struct{ provider, npi, pin string }{
		"NPI":           {id(npiSys, a), a, ""},
		"a PIN":         {id(npiSys, "1923124"), "", "1923124"},
		"wrong digit":   {id(npiSys, "1234567890"), "", "1234567890"},
		"ten of one":    {id(npiSys, "9999999999"), "", "9999999999"},
		"by type":       {`{"identifier":{"type":` + concept("x", "npi") + `,"value":"K25852"}}`, "", "K25852"},
		"UPIN":          {`{"identifier":{"type":` + concept("x", "UPIN") + `,"value":"K25852"}}`, "", ""},
		"tax number":    {`{"identifier":{"type":` + concept("x", "TAX") + `,"value":"1234567893"}}`, "", ""},
		"a hash alone":  {`{"reference":"#"}`, "", ""},
		"a hash":        {`{"reference":"#` + a + `"}`, a, ""},
		"blank":         {id(npiSys, "  "), "", ""},
		"type, blanks":  {`{"identifier":{"type":` + concept("x", " npi\t") + `,"value":" ` + a + ` "}}`, a, ""},
		"hash, blanks":  {`{"reference":" #` + a + ` "}`, a, ""},
		"local, blanks": {`{"reference":"#p "}`, a, "77"},
		"of v3's forms": {`{"reference":"#p"}`, a, "77"},
	} {
		c := claim.From(decode(t, of("v3", "71")+`,"contained":[{"resourceType":"Practitioner","identifier":[{"system":"`+npiSys+`","value":"`+b+`"}]},{"resourceType":"Practitioner","id":"p","identifier":[{"system":"https://bluebutton.cms.gov/identifiers/PIN-NUM","value":"77"},{"system":"`+npiSys+`","value":"`+a+`"}]}],
			"careTeam":[{"sequence":1,"provider":`+tt.provider+`}]}`))
		assert.Equal(t, []string{tt.npi, tt.pin}, []string{c.CareTeam[0].NPI, c.CareTeam[0].PIN}, name)
	}
}

// Codings that say why there is no code are none, and blanks around codes are not theirs.
func TestAbsentAndBlank(t *testing.T) {
	poa := "https://www.cms.gov/Medicare/Medicare-Fee-for-Service-Payment/HospitalAcqCond/Coding"
	for name, tt := range map[string]struct {
		claim string
		want  map[string][]string
	}{
		"diagnosis": {`{"diagnosis":[{"sequence":1,"diagnosisCodeableConcept":` + concept(absent, "unknown") + `}]}`, nil},
		"diagnosis beside": {`{"diagnosis":[{"sequence":1,"diagnosisCodeableConcept":` + concept(absent, "unknown", "http://hl7.org/fhir/sid/icd-10-cm", " E785 ") + `,"type":[` + concept(absent, "unknown") + `],"onAdmission":` + concept(absent, "unknown") + `}]}`,
			map[string][]string{"Diagnoses.Sequence": {"E785: 1"}, "Diagnoses.ICD": {"E785: 10"}, "Diagnoses.Code": {"E785: E785"}, "Diagnoses.Dotted": {"E785: E78.5"}}},
		"present on admission": {`{"diagnosis":[{"sequence":1,"diagnosisCodeableConcept":` + concept("http://hl7.org/fhir/sid/icd-10-cm", "I10") + `,"type":[` + concept(absent, "unknown", "http://terminology.hl7.org/CodeSystem/ex-diagnosistype", " principal") + `],"onAdmission":` + concept(absent, "unknown", poa, "Y ") + `}]}`,
			map[string][]string{"Diagnoses.Sequence": {"I10: 1"}, "Diagnoses.ICD": {"I10: 10"}, "Diagnoses.Code": {"I10: I10"}, "Diagnoses.Dotted": {"I10: I10"}, "Diagnoses.Types": {"I10: principal"}, "Diagnoses.PresentOnAdmission": {"I10: Y"}}},
		"present on admission of the twelfth": {`{"diagnosis":[{"sequence":12,"diagnosisCodeableConcept":` + concept("http://hl7.org/fhir/sid/icd-10", "I10") + `,"extension":[{"url":"` + vars + `clm_e_poa_ind_sw12","valueCoding":{"code":"N"}}]}]}`,
			map[string][]string{"Diagnoses.Sequence": {"I10: 12"}, "Diagnoses.ICD": {"I10: 10"}, "Diagnoses.Code": {"I10: I10"}, "Diagnoses.Dotted": {"I10: I10"}, "Diagnoses.PresentOnAdmission": {"I10: N"}}},
		"types of v1": {`{"diagnosis":[{"sequence":1,"diagnosisCodeableConcept":` + concept("http://hl7.org/fhir/sid/icd-10", "I10") + `,"type":[` + concept("https://bluebutton.cms.gov/resources/codesystem/diagnosis-type", "external-first") + `,` + concept("https://bluebutton.cms.gov/resources/codesystem/diagnosis-type", "external") + `,` + concept("https://bluebutton.cms.gov/resources/codesystem/diagnosis-type", "reason-for-visit") + `]}]}`,
			map[string][]string{"Diagnoses.Sequence": {"I10: 1"}, "Diagnoses.ICD": {"I10: 10"}, "Diagnoses.Code": {"I10: I10"}, "Diagnoses.Dotted": {"I10: I10"}, "Diagnoses.Types": {"I10: externalcauseofinjury", "I10: patientreasonforvisit"}}},
		"procedure of STU3": {`{"procedure":[{"sequence":1,"procedureCodeableConcept":` + concept("http://hl7.org/fhir/v3/NullFlavor", "UNK") + `}]}`, nil},
		"procedure":         {`{"procedure":[{"sequence":1,"procedureCodeableConcept":` + concept(nullFl, "UNK") + `}]}`, nil},
		"type":              {`{"type":` + concept(vars+"nch_clm_type_cd", " 71 ", absent, "unknown") + `}`, map[string][]string{"Type": {"carrier"}, "TypeCode": {"71"}, "TypeCodings": {absent + " unknown", vars + "nch_clm_type_cd  71 "}}},
		"DRG of v3":         {`{"supportingInfo":[{"sequence":1,"code":` + concept("https://www.cms.gov/Medicare/Medicare-Fee-for-Service-Payment/AcuteInpatientPPS/MS-DRG-Classifications-and-Software", "8") + `}]}`, map[string][]string{"DRG": {"008"}}},
		"DRG, two":          {`{"supportingInfo":[{"sequence":1,"code":` + concept(vars+"clm_drg_cd", "42") + `}]}`, map[string][]string{"DRG": {"042"}}},
		"DRG, none":         {`{"supportingInfo":[{"sequence":1,"code":` + concept(vars+"clm_drg_cd", "x1") + `}]}`, map[string][]string{"DRG": {"x1"}}},
		"DRG":               {`{"supportingInfo":[{"sequence":1,"code":` + concept(absent, "unknown", vars+"clm_drg_cd", " 193") + `}]}`, map[string][]string{"DRG": {"193"}}},
		"identifiers": {`{"identifier":[{"system":"` + vars + `clm_id","value":" 7 "},{"system":"https://bluebutton.cms.gov/resources/identifier/claim-group","value":" 70"},{"system":"` + vars + `fi_doc_clm_cntl_num","value":"C1 "}]}`,
			map[string][]string{"ID": {"7"}, "Group": {"70"}, "ControlNumbers": {"C1"}}},
		"control numbers": {`{"extension":[{"url":"` + vars + `carr_clm_cntl_num","valueIdentifier":{"value":"C1"}},{"url":"` + vars + `fi_doc_clm_cntl_num","valueIdentifier":{"value":"C1"}}],"identifier":[{"system":"https://bluebutton.cms.gov/identifiers/CLM-CNTL-NUM","value":"C2"}]}`,
			map[string][]string{"ControlNumbers": {"C1", "C2"}}},
	} {
		t.Run(name, func(t *testing.T) {
			if tt.want == nil {
				tt.want = map[string][]string{}
			}
			tt.want["Final"] = []string{"true"}
			assert.Equal(t, tt.want, facts(claim.From(decode(t, tt.claim))))
		})
	}
}

func TestPatientID(t *testing.T) {
	for reference, want := range map[string]string{
		"Patient/123":            "123",
		"Patient/-123":           "-123",
		" Patient/123 ":          "123",
		"Patient/123/":           "123",
		"Patient/123/_history/4": "123",
		"https://example.org/v2/fhir/Patient/123":                  "123",
		"https://example.org/fhir/Patient/a-1/_history/4":          "a-1",
		"Patient/-123/_history/4/":                                 "-123",
		"Patient/123/_history":                                     "123",
		"Patient/123|4":                                            "123",
		"Patient/123#name":                                         "123",
		"https://example.org/_history/fhir/Patient/123/_history/4": "123",
		"123":                  "123",
		"#patient":             "",
		"Patient?identifier=1": "",
		"":                     "",
	} {
		eob := &fhir.ExplanationOfBenefit{Patient: &fhir.Reference{Reference: reference}}
		assert.Equal(t, want, claim.From(eob).PatientID, reference)
	}
}

func TestUpdated(t *testing.T) {
	for text, want := range map[string]string{
		"2026-01-02T03:04:05.678-05:00": "2026-01-02T08:04:05.678Z",
		"2026-01-02T03:04:05.678-0500":  "2026-01-02T08:04:05.678Z",
		"2026-01-02T03:04:05.678-05":    "2026-01-02T08:04:05.678Z",
		"2026-01-02 03:04:05.678+00":    "2026-01-02T03:04:05.678Z",
		"2016-12-31T23:59:60Z":          "2017-01-01T00:00:00Z",
		" 2026-01-02T03:04:05Z ":        "2026-01-02T03:04:05Z",
		"2026-13-45T03:04:05Z":          "0001-01-01T00:00:00Z",
		"9999-12-31T23:59:59Z":          "9999-12-31T23:59:59Z",
		"9999-12-31T23:59:59-05:00":     "0001-01-01T00:00:00Z", // in UTC a year that JSON cannot hold
		"0000-01-01T00:00:00+05:00":     "0001-01-01T00:00:00Z",
		"":                              "0001-01-01T00:00:00Z",
	} {
		eob := &fhir.ExplanationOfBenefit{Meta: &fhir.Meta{LastUpdated: fhir.DateTime(text)}}
		assert.Equal(t, want, claim.From(eob).Updated.UTC().Format("2006-01-02T15:04:05.999999999Z07:00"), text)
	}
}
