package synth

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var versionNames = []string{"v1", "v2", "v3"}

func claimsOf(t *testing.T, version string, seed uint64) Claims {
	t.Helper()
	c, err := New(version, seed)
	require.NoError(t, err)
	return c
}

func decode(t *testing.T, line []byte) map[string]any {
	t.Helper()
	require.Equal(t, byte('\n'), line[len(line)-1])
	require.NotContains(t, string(line[:len(line)-1]), "\n")
	require.NotContains(t, string(line), "\x00", "a hole stayed open")
	var claim map[string]any
	require.NoError(t, json.Unmarshal(line, &claim), "%s", line)
	return claim
}

// texts collects the strings and numbers under a name, wherever it is.
func texts(v any, name string) (found []string) {
	switch v := v.(type) {
	case map[string]any:
		for _, k := range slices.Sorted(maps.Keys(v)) {
			if s, ok := v[k].(string); ok && k == name {
				found = append(found, s)
			}
			found = append(found, texts(v[k], name)...)
		}
	case []any:
		for _, e := range v {
			found = append(found, texts(e, name)...)
		}
	}
	return found
}

func TestEveryShapeIsJSONInEveryVersion(t *testing.T) {
	for version := range versions {
		for o := range occasions {
			for c := range conditions {
				for v := range variants {
					claim := decode(t, plainClaim(version, shape{o, c, v, v%2 == 0, mbis(int(c) % 3), uint8((v + int(c)/2) % 4)}))
					assert.Equal(t, "ExplanationOfBenefit", claim["resourceType"])
					assert.NotEmpty(t, claim["item"])
					assert.NotEmpty(t, claim["diagnosis"])
				}
			}
		}
	}
}

// plainClaim returns a claim of a shape, with some values.
func plainClaim(version int, s shape) []byte {
	var v values
	Claims{version: version}.setValues(&v, 1, 2, &person{}, &plan{})
	t := templateFor(page{version: version, shapes: [pageSize]shape{s}, claims: 1})
	return fill(nil, t.text, t.holes, v[:])
}

func TestClaimsAreUniqueAndRepeatable(t *testing.T) {
	for _, version := range versionNames {
		a, b := claimsOf(t, version, 7), claimsOf(t, version, 7)
		other := claimsOf(t, version, 8)
		seen, ids, total := map[string]bool{}, map[string]bool{}, 0
		for beneficiary := range 15 {
			for number := range 2 * chapter {
				line := a.Append(nil, beneficiary, number)
				require.Equal(t, line, b.Append(nil, beneficiary, number))
				require.NotEqual(t, line, other.Append(nil, beneficiary, number))
				claim := decode(t, line)
				seen[string(line)], ids[claim["id"].(string)] = true, true
				total += len(line)
			}
		}
		assert.Len(t, seen, 15*2*chapter)
		assert.Len(t, ids, 15*2*chapter)
		mean := total / len(seen)
		assert.Greater(t, mean, 5000, version)
		assert.Less(t, mean, 9000, version)
	}
}

// facts are what a claim says in any version, in one spelling. Those that a version
// does not serve are absent.
func facts(claim map[string]any) map[string]any {
	period := claim["billablePeriod"].(map[string]any)
	found := map[string]any{
		"start": period["start"], "end": period["end"],
		"updated": strings.TrimSuffix(strings.TrimSuffix(claim["meta"].(map[string]any)["lastUpdated"].(string), "+00:00"), "000Z"),
	}
	var diagnoses, poa, mbis, groups []string
	for _, d := range claim["diagnosis"].([]any) {
		diagnosis := d.(map[string]any)
		coding := texts(diagnosis["diagnosisCodeableConcept"], "code")
		if len(coding) == 0 {
			continue // v1's entry of the DRG alone
		}
		diagnoses = append(diagnoses, strings.ReplaceAll(coding[0], ".", ""))
		if v := append(texts(diagnosis["extension"], "code"), codesOf(diagnosis["onAdmission"])...); len(v) > 0 {
			poa = append(poa, coding[0][:3]+v[0])
		}
	}
	for _, v := range texts(claim, "value") {
		switch {
		case len(v) == 11 && v[1] == 'S':
			mbis = append(mbis, v)
		case strings.HasPrefix(v, "-3"):
			groups = append(groups, v)
		}
	}
	found["diagnoses"], found["present on admission"], found["mbis"], found["group"] = diagnoses, poa, mbis, groups
	for role, npi := range teamOf(claim) {
		found[role] = npi
	}
	for i, item := range claim["item"].([]any) {
		for name, v := range lineOf(item.(map[string]any), claim) {
			found[fmt.Sprint("line ", i, " ", name)] = v
		}
	}
	return found
}

// codesOf returns the codes of a concept that are codes.
func codesOf(concept any) (codes []string) {
	m, _ := concept.(map[string]any)
	list, _ := m["coding"].([]any)
	for _, c := range list {
		if coding := c.(map[string]any); !strings.HasSuffix(coding["system"].(string), "data-absent-reason") {
			codes = append(codes, coding["code"].(string))
		}
	}
	return codes
}

// teamOf returns the people by what they did, in the words of v3.
func teamOf(claim map[string]any) map[string]string {
	linked := map[float64]bool{}
	for _, item := range claim["item"].([]any) {
		for _, name := range []string{"careTeamLinkId", "careTeamSequence"} {
			links, _ := item.(map[string]any)[name].([]any)
			for _, n := range links {
				linked[n.(float64)] = true
			}
		}
	}
	team := map[string]string{}
	for _, m := range claim["careTeam"].([]any) {
		member := m.(map[string]any)
		provider := member["provider"].(map[string]any)
		values := texts(provider, "value")
		if reference, ok := provider["reference"].(string); ok {
			contained, _ := claim["contained"].([]any)
			for _, c := range contained {
				if resource := c.(map[string]any); "#"+resource["id"].(string) == reference {
					values = texts(resource, "value")
				}
			}
		}
		role := codesOf(member["role"])[0]
		isLinked := linked[member["sequence"].(float64)]
		switch {
		case role == "primary" && member["provider"].(map[string]any)["display"] != nil:
			role = "bills"
		case role == "primary" && isLinked, role == "performing":
			role = "rendering"
		case role == "primary":
			role = "attending"
		case role == "assist":
			role = "operating"
		}
		if role == "rendering" && !isLinked || role == "attending" && isLinked {
			role += " by mistake"
		}
		if len(values[0]) != 10 {
			role = "PIN"
		}
		team[role] = values[0]
		if extension, ok := member["extension"].([]any); ok {
			for _, e := range extension {
				switch v := texts(e, "code"); {
				case strings.HasSuffix(texts(e, "url")[0], "/us-npi"):
					team["bills"] = v[0]
				case strings.HasSuffix(texts(e, "url")[0], "/carr_line_prvdr_type_cd"):
					team["supplier"] = v[0]
				}
			}
		}
		qualification, _ := member["qualification"].(map[string]any)
		codings, _ := qualification["coding"].([]any)
		for _, c := range codings {
			switch system, code := c.(map[string]any)["system"].(string), c.(map[string]any)["code"].(string); {
			case strings.HasSuffix(system, "/prvdr_spclty"), strings.HasSuffix(system, "/CLM-PRVDR-SPCLTY-CD"):
				team["specialty"] = code
			case role == "rendering" && strings.HasSuffix(system, "/provider-taxonomy"):
				team["taxonomy"] = code
			}
		}
	}
	if provider, ok := claim["provider"].(map[string]any); ok {
		if npi, ok := strings.CutPrefix(fmt.Sprint(provider["reference"]), "#999"); ok {
			team["bills"] = "999" + npi
		}
	}
	if organization := texts(claim["organization"], "value"); organization != nil {
		team["bills"] = organization[0]
	}
	return team
}

// lineOf returns what a line says.
func lineOf(item, claim map[string]any) map[string]any {
	found := map[string]any{}
	service := item["service"]
	if service == nil {
		service = item["productOrService"]
	}
	if codes := codesOf(service); codes != nil {
		found["code"] = codes[0]
	}
	if place := codesOf(item["locationCodeableConcept"]); place != nil {
		found["place"] = place[0]
	}
	quantity := item["quantity"]
	isV2 := strings.Contains(fmt.Sprint(claim["meta"]), "carin-bb") && claim["use"] == nil
	if isV2 && claim["facility"] != nil {
		if quantity != nil {
			found["NDC quantity"] = quantity.(map[string]any)["value"]
		}
	} else {
		found["quantity"] = quantity.(map[string]any)["value"]
	}
	var extensions []any
	for _, of := range []any{item, service, item["locationCodeableConcept"]} {
		m, _ := of.(map[string]any)
		list, _ := m["extension"].([]any)
		extensions = append(extensions, list...)
	}
	for _, e := range extensions {
		extension := e.(map[string]any)
		url := extension["url"].(string)
		switch name := url[strings.LastIndexByte(url, '/')+1:]; name {
		case "carr_line_ansthsa_unit_cnt":
			found["anesthesia"] = extension["valueQuantity"].(map[string]any)["value"]
		case "CLM-LINE-ANSTHSA-UNIT-CNT":
			found["anesthesia"] = extension["valueDecimal"]
		case "ndc", "rev_cntr_ide_ndc_upc_num":
			found["NDC"] = texts(extension, "code")[0]
		case "rev_cntr_ndc_qty":
			found["NDC quantity"] = extension["valueQuantity"].(map[string]any)["value"]
		case "dmerc_line_supplr_type_cd", "CLM-PRVDR-TYPE-CD":
			found["supplier"] = texts(extension, "code")[0]
		}
	}
	return found
}

var lineNumber = regexp.MustCompile(`^line \d+`)

// Where two versions serve a fact they say the same, and what each does not serve is
// listed here.
func TestVersionsAgree(t *testing.T) {
	unserved := map[int][]string{
		v1: {"referring", "PIN", "taxonomy", "bills"}, // of equipment claims
		v2: {"line quantity", "bills"},                // of institutional and equipment claims
		v3: {"PIN", "line NDC", "line NDC quantity", "specialty", "taxonomy", "bills", "supplier"},
	}
	patients, seen := map[string]bool{}, map[string]int{}
	for seed := range uint64(2) {
		for beneficiary := range 20 {
			for number := range chapter {
				var each, says [versions]map[string]any
				for i, version := range versionNames {
					each[i] = decode(t, claimsOf(t, version, seed).Append(nil, beneficiary, number))
					says[i] = facts(each[i])
				}
				for i, f := range says {
					for name, v := range f {
						if strings.Contains(name, "by mistake") {
							t.Errorf("%s in %s", name, versionNames[i])
						}
						for k, other := range says {
							kind := lineNumber.ReplaceAllString(name, "line")
							w, ok := other[name]
							switch {
							case ok:
								if !reflect.DeepEqual(v, w) {
									require.Equal(t, v, w, "%s of %s and %s", name, versionNames[i], versionNames[k])
								}
							case kind == "line supplier" || kind == "supplier": // on the line or on the person
							default:
								if !slices.Contains(unserved[k], kind) {
									t.Fatalf("%s: %s has it, %s not: %v", kind, versionNames[i], versionNames[k], each[k]["id"])
								}
							}
							seen[kind]++
						}
					}
				}
				if s, ok := says[v1]["supplier"]; ok {
					require.Equal(t, s, says[v3]["line 0 supplier"])
				}
				assert.Equal(t, each[v1]["id"], each[v2]["id"])
				assert.NotContains(t, each[v2]["id"], each[v3]["id"], "ids of v3 are others")
				assert.NotEqual(t, each[v2]["patient"], each[v3]["patient"])
				assert.Equal(t, each[v1]["status"], each[v2]["status"])
				final := each[v2]["status"] == "active"
				tags := texts(each[v3]["meta"], "code")
				assert.Equal(t, final, slices.Contains(tags, "FinalAction"))
				assert.Equal(t, final, !slices.Contains(tags, "NotFinalAction"))
				patients[texts(each[v2]["patient"], "reference")[0]] = true
			}
		}
	}
	assert.Len(t, patients, 20)
	for _, name := range []string{"rendering", "attending", "operating", "referring", "PIN", "bills", "specialty", "taxonomy", "supplier",
		"line code", "line quantity", "line anesthesia", "line NDC", "line NDC quantity", "line place", "present on admission"} {
		assert.NotZero(t, seen[name], name)
	}
}

func TestStories(t *testing.T) {
	var readmitted, tested, untested, superseded, historic int
	for beneficiary := range 1000 {
		p := newPerson(1, beneficiary)
		if p.mbis == alsoHistoric {
			historic++
		}
		discharged, hba1c := 0, false
		for number := range chapter {
			c := p.plan(number)
			require.GreaterOrEqual(t, c.end, c.start)
			require.Less(t, c.updated, lastDay)
			require.Greater(t, c.updated, c.end)
			switch {
			case c.shape.superseded:
				superseded++
				next := p.plan(number + 1)
				require.Equal(t, next.group, c.group)
				require.Equal(t, next.start, c.start)
				require.False(t, next.shape.superseded)
			case c.shape.occasion == hospitalStay && discharged > 0:
				require.Greater(t, c.start, discharged)
				require.LessOrEqual(t, c.start, discharged+30)
				readmitted++
			case c.shape.occasion == hospitalStay:
				discharged = c.end
			case c.shape.occasion == labHbA1c:
				hba1c = true
			}
		}
		if p.diabetic && hba1c {
			tested++
		} else if p.diabetic {
			untested++
		}
	}
	for name, n := range map[string]int{"readmitted": readmitted, "tested": tested, "untested": untested, "superseded": superseded, "historic": historic} {
		assert.Greater(t, n, 10, name)
		assert.Less(t, n, 500, name)
	}
}

func TestIdentifiersAreValidAndInvented(t *testing.T) {
	seen := map[string]bool{}
	for _, npi := range npis {
		s := string(npi[:])
		assert.True(t, strings.HasPrefix(s, "999"))
		assert.Equal(t, s[9], checkDigit("80840"+s[:9]))
		seen[s] = true
	}
	assert.Len(t, seen, len(npis))
	assert.Equal(t, byte('3'), checkDigit("80840123456789"), "the standard's own example, 1234567893")

	var id [11]byte
	putMBI(id[:], '1', 12_345)
	assert.Regexp(t, `^1S\d\d[AC-HJKMNP-RT-Y]\d\d[AC-HJKMNP-RT-Y]{2}\d\d$`, string(id[:]))
	assert.Equal(t, len(values{}), valuesSize)
}

func TestFiles(t *testing.T) {
	for name, f := range map[string]File{
		"dealt":  {Claims: claimsOf(t, "v2", 1), Beneficiaries: 30, PerBeneficiary: 11, Files: 4},
		"filled": {Claims: claimsOf(t, "v3", 2), Beneficiaries: 3, Files: 4, Size: 300 << 10},
		"tiny":   {Claims: claimsOf(t, "v1", 2), Beneficiaries: 3, Files: 4, Size: 1},
	} {
		t.Run(name, func(t *testing.T) {
			lines := map[string]int{}
			for f.Index = range f.Files {
				var plain, zipped bytes.Buffer
				require.NoError(t, f.Write(&plain))
				require.NoError(t, f.WriteGzip(&zipped))
				zr, err := gzip.NewReader(&zipped)
				require.NoError(t, err)
				inflated, err := io.ReadAll(zr)
				require.NoError(t, err)
				require.True(t, bytes.Equal(plain.Bytes(), inflated))
				for line := range bytes.Lines(plain.Bytes()) {
					lines[string(line)]++
				}
				if f.Size > 100 {
					assert.LessOrEqual(t, int64(plain.Len()), f.Size)
					assert.Greater(t, int64(plain.Len()), f.Size-20<<10)
				}
			}
			for _, n := range lines {
				require.Equal(t, 1, n)
			}
			switch name {
			case "dealt":
				assert.Len(t, lines, 30*11)
			case "tiny":
				assert.Len(t, lines, 4, "one claim at least")
			}
		})
	}
}

func TestFilter(t *testing.T) {
	bound := func(s string) Bound {
		b, ok := ParseBound(s)
		require.True(t, ok, s)
		return b
	}
	_, ok := ParseBound("ne2026-01-01")
	assert.False(t, ok)
	_, ok = ParseBound("ge26")
	assert.False(t, ok)

	mid := time.Date(2025, 6, 15, 12, 0, 0, 0, time.UTC)
	f := File{Claims: claimsOf(t, "v2", 5), Beneficiaries: 20, PerBeneficiary: 12, Files: 1}
	type served struct {
		line, start, end string
		updated          time.Time
	}
	var all []served
	var text bytes.Buffer
	require.NoError(t, f.Write(&text))
	for line := range strings.Lines(text.String()) {
		got := facts(decode(t, []byte(line)))
		updated, err := time.Parse("2006-01-02T15:04:05.999", got["updated"].(string))
		require.NoError(t, err)
		all = append(all, served{line, got["start"].(string), got["end"].(string), updated})
	}
	for name, tt := range map[string]struct {
		filter Filter
		keeps  func(start, end string, updated time.Time) bool
	}{
		"since": {Filter{Since: mid}, func(_, _ string, u time.Time) bool { return u.After(mid) }},
		"until": {Filter{Until: mid}, func(_, _ string, u time.Time) bool { return !u.After(mid) }},
		"day":   {Filter{Service: []Bound{bound("ge2025-03-01"), bound("lt2025-04-01")}}, func(s, e string, _ time.Time) bool { return e >= "2025-03-01" && s < "2025-04-01" }},
		"month": {Filter{Service: []Bound{bound("2025-03")}}, func(s, e string, _ time.Time) bool { return s >= "2025-03-01" && e <= "2025-03-31" }},
		"year":  {Filter{Service: []Bound{bound("gt2025")}}, func(_, e string, _ time.Time) bool { return e > "2025-12-31" }},
		"le":    {Filter{Service: []Bound{bound("le2025-03")}}, func(s, _ string, _ time.Time) bool { return s <= "2025-03-31" }},
		"sa":    {Filter{Service: []Bound{bound("sa2025-03-15T10:00:00Z")}}, func(s, _ string, _ time.Time) bool { return s > "2025-03-15" }},
		"eb":    {Filter{Service: []Bound{bound("eb2025-03-15")}}, func(_, e string, _ time.Time) bool { return e < "2025-03-15" }},
	} {
		t.Run(name, func(t *testing.T) {
			f := f
			f.Filter = tt.filter
			var some bytes.Buffer
			require.NoError(t, f.Write(&some))
			var want []string
			for _, claim := range all {
				if tt.keeps(claim.start, claim.end, claim.updated) {
					want = append(want, claim.line)
				}
			}
			assert.NotEmpty(t, want)
			assert.Less(t, len(want), len(all))
			assert.Equal(t, strings.Join(want, ""), some.String())
		})
	}
}

func TestUnknownVersion(t *testing.T) {
	_, err := New("v4", 1)
	assert.Error(t, err)
}
