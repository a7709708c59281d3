package synth

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"maps"
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
					claim := decode(t, plainClaim(version, shape{o, c, v, v%2 == 0, int(c)%2 == 0}))
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
		for beneficiary := range 30 {
			for number := range 2 * chapter {
				line := a.Append(nil, beneficiary, number)
				require.Equal(t, line, b.Append(nil, beneficiary, number))
				require.NotEqual(t, line, other.Append(nil, beneficiary, number))
				claim := decode(t, line)
				seen[string(line)], ids[claim["id"].(string)] = true, true
				total += len(line)
			}
		}
		assert.Len(t, seen, 30*2*chapter)
		assert.Len(t, ids, 30*2*chapter)
		mean := total / len(seen)
		assert.Greater(t, mean, 5000, version)
		assert.Less(t, mean, 9000, version)
	}
}

// facts are what a claim says in any version, in one spelling.
func facts(claim map[string]any) map[string]any {
	period := claim["billablePeriod"].(map[string]any)
	var diagnoses, services, quantities []string
	for _, d := range claim["diagnosis"].([]any) {
		coding := texts(d.(map[string]any)["diagnosisCodeableConcept"], "code")
		diagnoses = append(diagnoses, strings.ReplaceAll(coding[0], ".", ""))
	}
	for _, i := range claim["item"].([]any) {
		item := i.(map[string]any)
		service := item["service"]
		if service == nil {
			service = item["productOrService"]
		}
		for _, code := range texts(service, "code") {
			if code != "not-applicable" {
				services = append(services, code)
			}
		}
		raw, _ := json.Marshal(item["quantity"])
		quantities = append(quantities, string(raw))
	}
	var mbis, groups, npis []string
	for _, v := range texts(claim, "value") {
		switch {
		case len(v) == 11 && v[1] == 'S':
			mbis = append(mbis, v)
		case strings.HasPrefix(v, "-3"):
			groups = append(groups, v)
		}
	}
	team := claim["careTeam"].([]any)
	if c, ok := claim["contained"].([]any); ok {
		team = c // v3 keeps the identifiers there
	}
	npis = append(npis, texts(team[0], "value")...)
	return map[string]any{
		"start": period["start"], "end": period["end"], "updated": claim["meta"].(map[string]any)["lastUpdated"],
		"diagnoses": diagnoses, "services": services, "quantities": quantities,
		"mbis": mbis, "group": groups, "first of the team": npis,
	}
}

func TestVersionsAgree(t *testing.T) {
	const seed = 3
	patients := map[string]bool{}
	for beneficiary := range 20 {
		for number := range chapter {
			var each [versions]map[string]any
			for i, version := range versionNames {
				each[i] = decode(t, claimsOf(t, version, seed).Append(nil, beneficiary, number))
			}
			require.Equal(t, facts(each[v1]), facts(each[v2]))
			require.Equal(t, facts(each[v2]), facts(each[v3]))
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
	assert.Len(t, patients, 20)
}

func TestStories(t *testing.T) {
	var readmitted, tested, untested, superseded, historic int
	for beneficiary := range 1000 {
		p := newPerson(1, beneficiary)
		if p.moved {
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
	c := claimsOf(t, "v2", 5)
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
			f := File{Claims: c, Beneficiaries: 20, PerBeneficiary: 12, Files: 1}
			var all, some bytes.Buffer
			require.NoError(t, f.Write(&all))
			f.Filter = tt.filter
			require.NoError(t, f.Write(&some))
			var want []string
			for line := range bytes.Lines(all.Bytes()) {
				got := facts(decode(t, line))
				updated, err := time.Parse(time.RFC3339, got["updated"].(string))
				require.NoError(t, err)
				if tt.keeps(got["start"].(string), got["end"].(string), updated) {
					want = append(want, string(line))
				}
			}
			assert.NotEmpty(t, want)
			assert.Less(t, some.Len(), all.Len())
			assert.Equal(t, strings.Join(want, ""), some.String())
		})
	}
}

func TestUnknownVersion(t *testing.T) {
	_, err := New("v4", 1)
	assert.Error(t, err)
}
