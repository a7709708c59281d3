package claim_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/ndjson"
)

// sample reads a file of the folder beside the repository where CMS's public sample
// files are. CI has them; elsewhere the test is skipped.
func sample(t testing.TB, name string) []*fhir.ExplanationOfBenefit {
	t.Helper()
	dir, err := os.Getwd()
	require.NoError(t, err)
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
		parent := filepath.Dir(dir)
		require.NotEqual(t, parent, dir, "no go.mod above the test")
		dir = parent
	}
	data, err := os.ReadFile(filepath.Join(dir, "..", "shared", "samples", name))
	if os.IsNotExist(err) && os.Getenv("AB2D_SAMPLES") != "required" {
		t.Skip("no sample files beside the repository")
	}
	require.NoError(t, err)
	if filepath.Ext(name) == ".json" {
		var line bytes.Buffer
		require.NoError(t, json.Compact(&line, data))
		data = line.Bytes()
	}
	var eobs []*fhir.ExplanationOfBenefit
	for eob, err := range ndjson.Decode[fhir.ExplanationOfBenefit](bytes.NewReader(data)) {
		require.NoError(t, err)
		eobs = append(eobs, eob)
	}
	return eobs
}

// facts returns what c says, by the names of its fields. What belongs to one of
// several diagnoses is marked with its code, as to a provider with the NPI, to a
// line or procedure with the number; the order is of no account.
func facts(c *claim.Claim) map[string][]string {
	out := make(map[string][]string)
	var walk func(v reflect.Value, path, mark string)
	walk = func(v reflect.Value, path, mark string) {
		if x, ok := v.Interface().(fhir.Coding); ok {
			out[path] = append(out[path], x.System+" "+x.Code)
			return
		}
		if v.IsZero() {
			return
		}
		switch x := v.Interface().(type) {
		case fmt.Stringer: // time.Time, fhir.Decimal
			out[path] = append(out[path], mark+x.String())
			return
		case claim.Diagnosis:
			mark = x.Code + ": "
		case claim.Provider:
			if x.NPI == "" && x.PIN == "" {
				return
			}
			mark = x.NPI + x.PIN + ": "
		case claim.Procedure:
			mark = fmt.Sprint(x.Sequence, ": ")
		case claim.Line:
			mark = fmt.Sprint(x.Number, ": ")
		}
		switch v.Kind() {
		case reflect.Struct:
			for i := range v.NumField() {
				if f := v.Type().Field(i); f.IsExported() {
					walk(v.Field(i), strings.TrimPrefix(path+"."+f.Name, "."), mark)
				}
			}
		case reflect.Slice:
			for i := range v.Len() {
				walk(v.Index(i), path, mark)
			}
		default:
			out[path] = append(out[path], mark+fmt.Sprint(v.Interface()))
		}
	}
	walk(reflect.ValueOf(c).Elem(), "", "")
	for _, values := range out {
		slices.Sort(values)
	}
	return out
}

// The files of claims as AB2D serves them, by version, and the pairs among them that are the same claims line by line.
var (
	served = map[string][]string{
		"v1": {"stu3-sample-export.ndjson", "stu3-carrier-emitted.json", "bfd-v1-derived.ndjson", "bfd-pairs-v1.ndjson"},
		"v2": {"r4-sample-export.ndjson", "r4-derived-emitted.ndjson", "bfd-v2-derived.ndjson", "bfd-pairs-v2.ndjson"},
		"v3": {"v3-derived-emitted.ndjson", "bfd-v3-derived.ndjson"},
	}
	pairFiles = [][2]string{{"stu3-sample-export.ndjson", "r4-sample-export.ndjson"}, {"bfd-pairs-v1.ndjson", "bfd-pairs-v2.ndjson"}}
)

// What CMS's source says, but no sample shows.
var fromSource = map[string]string{
	"v1 HistoricMBIs":          "served",    // CMSgov/ab2d libs/ab2d-fhir ExtensionUtils.java
	"v2 HistoricMBIs":          "served",    // the same
	"v1 Lines.AnesthesiaUnits": "served",    // CMSgov/beneficiary-fhir-data stu3 CarrierClaimTransformer.java, where they are not 0
	"v1 CareTeam.NPI":          "sometimes", // the same: the referring provider is contained, and AB2D removes what is
}

// The table of the package documentation is what the samples show: which version serves which field, and where the
// views of one claim differ.
func TestTableOfTheDocumentation(t *testing.T) {
	has := map[string]map[string]bool{}
	for version, files := range served {
		has[version] = map[string]bool{}
		for _, file := range files {
			for _, eob := range sample(t, file) {
				for field := range facts(claim.From(eob)) {
					has[version][field] = true
				}
			}
		}
	}
	lacks, differs := map[string]map[string]bool{"v1": {}, "v2": {}}, map[string]bool{}
	pairs := 0
	for _, files := range pairFiles {
		v1, v2 := sample(t, files[0]), sample(t, files[1])
		require.Len(t, v2, len(v1))
		for i := range v1 {
			pairs++
			a, b := facts(claim.From(v1[i])), facts(claim.From(v2[i]))
			require.Equal(t, a["ResourceID"], b["ResourceID"])
			for _, field := range fields(reflect.TypeFor[claim.Claim](), "") {
				x, y := byMark(a[field]), byMark(b[field])
				for mark, values := range x {
					if other, ok := y[mark]; !ok {
						lacks["v2"][field] = true
					} else if !slices.Equal(values, other) {
						differs[field] = true
					}
				}
				for mark := range y {
					if _, ok := x[mark]; !ok {
						lacks["v1"][field] = true
					}
				}
			}
		}
	}
	require.Equal(t, 45, pairs)

	var table strings.Builder
	for _, field := range fields(reflect.TypeFor[claim.Claim](), "") {
		row := []string{field}
		for _, version := range []string{"v1", "v2", "v3"} {
			switch {
			case !has[version][field]:
				row = append(row, "never")
			case lacks[version][field]:
				row = append(row, "sometimes")
			default:
				row = append(row, "served")
			}
			if known, ok := fromSource[version+" "+field]; ok {
				assert.NotEqual(t, known, row[len(row)-1], "a sample shows %s of %s by now", field, version)
				row[len(row)-1] = known
			}
		}
		if differs[field] {
			row = append(row, "*")
		}
		table.WriteString(strings.TrimRight(fmt.Sprintf("%-30s %-10s %-10s %-10s %s", append(toAny(row), toAny([]string{"", ""})...)[:5]...), " ") + "\n")
	}
	doc, err := os.ReadFile("doc.go")
	require.NoError(t, err)
	_, got, ok := strings.Cut(string(doc), "//\tfield                          v1         v2         v3\n")
	require.True(t, ok)
	got, _, _ = strings.Cut(got, "//\n")
	assert.Equal(t, table.String(), strings.ReplaceAll(got, "//\t", ""))
}

// documented returns the fields in which the views of v1 and v2 may differ, as the documentation has it.
func documented(t *testing.T) []string {
	text, err := os.ReadFile("doc.go")
	require.NoError(t, err)
	var names []string
	for _, m := range regexp.MustCompile(`(?m)^//\t([\w.]+) +(\w+) +(\w+) +(?:served|never)( +\*)?$`).FindAllStringSubmatch(string(text), -1) {
		if m[2] != "served" || m[3] != "served" || m[4] != "" {
			names = append(names, m[1])
		}
	}
	require.NotEmpty(t, names)
	return names
}

func toAny(s []string) (out []any) {
	for _, x := range s {
		out = append(out, x)
	}
	return out
}

// fields returns the names of the fields of t and of the structs in it, as facts has them.
func fields(t reflect.Type, path string) (names []string) {
	for f := range t.Fields() {
		name := strings.TrimPrefix(path+"."+f.Name, ".")
		inner := f.Type
		if inner.Kind() == reflect.Slice {
			inner = inner.Elem()
		}
		if inner.Kind() == reflect.Struct && inner.PkgPath() == t.PkgPath() {
			names = append(names, fields(inner, name)...)
		} else {
			names = append(names, name)
		}
	}
	return names
}

// byMark returns the values of a field by the diagnosis, provider or line that they belong to.
func byMark(values []string) map[string][]string {
	out := make(map[string][]string)
	for _, v := range values {
		mark, value, ok := strings.Cut(v, ": ")
		if !ok {
			mark, value = "", v
		}
		out[mark] = append(out[mark], value)
	}
	return out
}

func TestSamples(t *testing.T) {
	carrier := claim.From(sample(t, "stu3-tutorial.json")[0])
	assert.Equal(t, "10384232074", carrier.ID)
	assert.Equal(t, claim.Carrier, carrier.Type)
	assert.Equal(t, "O", carrier.NearLineRecord)
	assert.Equal(t, claim.Diagnosis{Sequence: 1, ICD: 9, Code: "5672", Dotted: "567.2", Types: []string{"principal"}}, carrier.Diagnoses[0])
	require.Len(t, carrier.Lines, 1)
	assert.Equal(t, "99283", carrier.Lines[0].Code)
	assert.Equal(t, "99", carrier.Lines[0].PricingLocality)

	v2 := sample(t, "r4-derived-emitted.ndjson")
	inpatient := claim.From(v2[1])
	assert.Equal(t, "695", inpatient.DRG)
	assert.Equal(t, "V", inpatient.NearLineRecord)
	assert.Equal(t, "1", inpatient.Facility.TypeCode)
	assert.Equal(t, "Y", inpatient.Diagnoses[1].PresentOnAdmission)
	assert.Equal(t, claim.Provider{Sequence: 3, Role: claim.RoleOtherOperating, ServedRole: "otheroperating", PIN: "161943433"}, inpatient.CareTeam[2])
	assert.Equal(t, fhir.Decimal("2.4"), claim.From(v2[0]).Lines[0].AnesthesiaUnits)
	assert.Equal(t, "41", claim.From(v2[0]).CareTeam[2].Specialty)
	dme := claim.From(v2[2])
	assert.Equal(t, "AL", dme.Lines[0].PricingState)
	assert.Equal(t, "3", dme.Lines[0].SupplierType)
	assert.Equal(t, "MO", dme.Lines[0].State)

	v3 := sample(t, "v3-derived-emitted.ndjson")
	stay := claim.From(v3[0])
	assert.Equal(t, claim.Inpatient, stay.Type)
	assert.Equal(t, "-9322784674137", stay.ID)
	assert.Equal(t, []string{"97500579086776SHU"}, stay.ControlNumbers)
	assert.Equal(t, "1S00E00AA00", stay.MBI)
	assert.Equal(t, []string{"1S00E00AA01"}, stay.HistoricMBIs)
	assert.Equal(t, "042", stay.DRG) // served as 42
	assert.Equal(t, "V", stay.NearLineRecord)
	assert.Equal(t, "W303XXA", stay.Diagnoses[0].Code)
	assert.Equal(t, "W30.3XXA", stay.Diagnoses[0].Dotted)
	assert.Equal(t, "N", stay.Diagnoses[2].PresentOnAdmission)
	assert.Equal(t, claim.Provider{Sequence: 1, Role: claim.RoleAttending, ServedRole: "attending", NPI: "1942945159"}, stay.CareTeam[0])
	assert.Equal(t, "J2270", stay.Lines[0].Code)
	assert.Equal(t, fhir.DateTime("2022-07-27"), stay.Lines[0].Start)
	assert.True(t, stay.Final)
	assert.Equal(t, claim.Carrier, claim.From(v3[1]).Type)
	assert.Equal(t, []int{1, 3}, claim.From(v3[1]).Lines[0].Diagnoses)
	assert.Equal(t, claim.Outpatient, claim.From(v3[2]).Type)

	// What AB2D removes from v3 is read all the same.
	whole := claim.From(sample(t, "v3-inpatient-prefilter.json")[0])
	assert.Equal(t, "024M", whole.TypeOfBill)
	assert.Equal(t, "2", whole.Facility.TypeCode)
	assert.Equal(t, []string{"22", "U6", "28"}, whole.Lines[0].Modifiers)
	assert.Equal(t, "00264180031", whole.Lines[0].NDC)
}

// Every claim of every file has what every claim has to have.
func TestSamplesAreWhole(t *testing.T) {
	for _, name := range []string{
		"stu3-sample-export.ndjson", "r4-sample-export.ndjson", "r4-derived-emitted.ndjson", "v3-derived-emitted.ndjson",
		"stu3-carrier-emitted.json", "stu3-inpatient-prefilter.json", "r4-carrier-prefilter.json", "r4-dme-prefilter.json",
		"r4-inpatient-prefilter.json", "v3-inpatient-prefilter.json", "v3-outpatient-prefilter.json", "v3-professional-prefilter.json",
	} {
		for _, eob := range sample(t, name) {
			c := claim.From(eob)
			for what, fact := range map[string]string{
				"claim id": c.ID, "patient": c.PatientID, "type": string(c.Type), "type code": c.TypeCode, "start": string(c.Start), "end": string(c.End),
			} {
				assert.NotEmpty(t, fact, "%s: %s", name, what)
			}
			assert.Len(t, c.Lines, len(eob.Item), name)
			assert.Len(t, c.CareTeam, len(eob.CareTeam), name)
			assert.NotEmpty(t, c.Diagnoses, name)
			for _, d := range c.Diagnoses {
				assert.NotZero(t, d.ICD, name)
				assert.NotContains(t, d.Code, ".", name)
			}
		}
	}
}
