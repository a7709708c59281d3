package main

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/ndjson"
)

// lines are the synthetic claims from one place to another, as NDJSON.
func lines(api ab2d.Version, from, to int) string {
	var all strings.Builder
	i := 0
	for line := range ab2dtest.Claims(api, 1, to) {
		if i++; i > from {
			all.Write(line)
		}
	}
	return all.String()
}

func newWarehouse(t *testing.T) *warehouse {
	w, err := openWarehouse(t.Context(), t.TempDir())
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, w.close()) })
	return w
}

func mustLoad(t *testing.T, w *warehouse, text string) {
	t.Helper()
	_, err := w.load(t.Context(), ab2d.V2, ab2d.File{URL: "http://127.0.0.1/x.ndjson"}, decode(strings.NewReader(text)))
	require.NoError(t, err)
}

// content is all that the warehouse holds of claims, but for the numbers that it
// gives them itself: a line a row, sorted.
func content(t *testing.T, w *warehouse) []string {
	t.Helper()
	var all []string
	add := func(name, query string) {
		a, err := w.answer(t.Context(), question{Name: name, sql: query})
		require.NoError(t, err)
		for _, row := range a.Rows {
			all = append(all, name+": "+strings.Join(row, "|"))
		}
	}
	add("claims", "SELECT * EXCLUDE claim_no FROM claims")
	add("mbis", "FROM mbis")
	for _, table := range tables[1:] {
		add(table, "SELECT c.claim_key, c.claim_id, t.* EXCLUDE claim_no FROM "+table+" t LEFT JOIN stored.claims c USING (claim_no)")
	}
	slices.Sort(all)
	return all
}

// same compares contents without printing tens of thousands of rows.
func same(t *testing.T, want, got []string, when string) {
	t.Helper()
	missing := slices.DeleteFunc(slices.Clone(want), func(row string) bool { _, ok := slices.BinarySearch(got, row); return ok })
	extra := slices.DeleteFunc(slices.Clone(got), func(row string) bool { _, ok := slices.BinarySearch(want, row); return ok })
	assert.Empty(t, missing[:min(3, len(missing))], "%s: %d rows are missing", when, len(missing))
	assert.Empty(t, extra[:min(3, len(extra))], "%s: %d rows should not be there", when, len(extra))
	assert.Equal(t, len(want), len(got), when)
}

func newest(t *testing.T, text string) []*claim.Claim {
	t.Helper()
	var list []*claim.Claim
	for c, err := range claim.Latest(claim.All(ndjson.Decode[fhir.ExplanationOfBenefit](strings.NewReader(text)))) {
		require.NoError(t, err)
		list = append(list, c)
	}
	return list
}

func TestEachClaimIsThereOnceInItsNewestVersion(t *testing.T) {
	text := lines(ab2d.V2, 0, 3200) // of 100 people, with earlier versions among them
	w := newWarehouse(t)
	mustLoad(t, w, text)
	var want, got []string
	for _, c := range newest(t, text) {
		want = append(want, fmt.Sprint(c.Key(), c.ID, c.Final, c.Updated.UnixMilli(), cmp.Or(append([]string{c.MBI}, c.HistoricMBIs...)...), c.Type, c.Start, c.End, c.DRG, c.NearLineRecord, c.Facility.NPI,
			len(c.Diagnoses), len(c.Procedures), len(c.CareTeam), len(c.Lines)))
	}
	a, err := w.answer(t.Context(), question{sql: `SELECT concat(claim_key, claim_id, ' ', final, ' ', epoch_ms(updated), ' ', mbi, ' ', type, ' ', start_date, ' ', end_date, ' ',
		drg, ' ', near_line, ' ', facility_npi, ' ',
		(SELECT count(*) FROM stored.diagnoses d WHERE d.claim_no = c.claim_no), ' ', (SELECT count(*) FROM stored.procedures p WHERE p.claim_no = c.claim_no), ' ',
		(SELECT count(*) FROM stored.care_team t WHERE t.claim_no = c.claim_no), ' ', (SELECT count(*) FROM stored.lines l WHERE l.claim_no = c.claim_no))
		FROM claims c`})
	require.NoError(t, err)
	for _, row := range a.Rows {
		got = append(got, row[0])
	}
	squeeze := func(list []string) []string {
		for i, s := range list {
			list[i] = strings.ReplaceAll(s, " ", "")
		}
		slices.Sort(list)
		return list
	}
	assert.Less(t, len(want), 3200, "no claim came in two versions")
	assert.Equal(t, squeeze(want), squeeze(got))
}

func TestLoadTwice(t *testing.T) {
	w := newWarehouse(t)
	mustLoad(t, w, lines(ab2d.V2, 0, 1200))
	before := content(t, w)
	require.NotEmpty(t, before)
	mustLoad(t, w, lines(ab2d.V2, 0, 1200))
	same(t, before, content(t, w), "loaded again")
}

func TestOverlappingExports(t *testing.T) {
	whole := newWarehouse(t)
	mustLoad(t, whole, lines(ab2d.V2, 0, 1200))
	want := content(t, whole)
	for name, parts := range map[string][][2]int{
		"in order":     {{0, 700}, {400, 1200}},
		"backward":     {{400, 1200}, {0, 700}},
		"one in two":   {{300, 600}, {0, 1200}},
		"small pieces": {{0, 401}, {401, 402}, {402, 803}, {800, 1200}},
	} {
		w := newWarehouse(t)
		for _, part := range parts {
			mustLoad(t, w, lines(ab2d.V2, part[0], part[1]))
		}
		same(t, want, content(t, w), name)
	}
}

// version is a claim of one line, as v2 spells what distinguishes versions.
func version(id, group, status, updated, code string) string {
	return fmt.Sprintf(`{"resourceType":"ExplanationOfBenefit","id":"carrier-%[1]s","meta":{"lastUpdated":"%[4]s"},
		"identifier":[{"system":"https://bluebutton.cms.gov/resources/variables/clm_id","value":"%[1]s"},
		{"system":"https://bluebutton.cms.gov/resources/identifier/claim-group","value":"%[2]s"}],
		"status":"%[3]s","item":[{"sequence":1,"productOrService":{"coding":[{"system":"https://bluebutton.cms.gov/resources/codesystem/hcpcs","code":"%[5]s"}]}}]}`,
		id, group, status, updated, code)
}

func TestNewerVersionsReplaceOlder(t *testing.T) {
	const day = "2026-01-0%dT00:00:00.000+00:00"
	at := func(n int) string { return fmt.Sprintf(day, n) }
	line := func(s string) string { return strings.ReplaceAll(s, "\n\t\t", "") + "\n" }
	first := line(version("-1", "-9", "active", at(1), "99211"))
	second := line(version("-2", "-9", "active", at(2), "99212"))
	canceled := line(version("-1", "-9", "cancelled", at(3), "99211"))
	void := line(version("-2", "-9", "cancelled", at(4), "99212"))
	other := line(version("-3", "-8", "active", at(1), "99213"))
	for name, test := range map[string]struct {
		files []string
		want  string
	}{
		"one":                          {[]string{first}, "-1 true 99211"},
		"replaced":                     {[]string{first, second}, "-2 true 99212"},
		"replaced in one file":         {[]string{first + second + canceled}, "-2 true 99212"},
		"replaced, in any order":       {[]string{second + canceled + first}, "-2 true 99212"},
		"the old one canceled later":   {[]string{first, second + canceled}, "-2 true 99212"},
		"the cancellation comes first": {[]string{canceled, second}, "-2 true 99212"},
		"an old export again":          {[]string{first, second + canceled, first}, "-2 true 99212"},
		"void":                         {[]string{first, second + canceled, void}, "-2 false 99212"},
		"canceled":                     {[]string{first, canceled}, "-1 false 99211"},
		"a state from before":          {[]string{canceled, first}, "-1 false 99211"},
	} {
		w := newWarehouse(t)
		mustLoad(t, w, other)
		for _, text := range test.files {
			mustLoad(t, w, text)
		}
		a, err := w.answer(t.Context(), question{sql: "SELECT concat_ws(' ', claim_id, final, code) FROM claims JOIN lines USING (claim_no) WHERE claim_key = 'group -9'"})
		require.NoError(t, err)
		assert.Equal(t, [][]string{{test.want}}, a.Rows, name)
		a, err = w.answer(t.Context(), question{sql: "SELECT (SELECT count(*) FROM claims), (SELECT count(*) FROM lines)"})
		require.NoError(t, err)
		assert.Equal(t, [][]string{{"2", "2"}}, a.Rows, name)
	}
}

// until yields the first claims of a file and then an error.
func until(n int, text string, end error) iter.Seq2[*fhir.ExplanationOfBenefit, error] {
	return func(yield func(*fhir.ExplanationOfBenefit, error) bool) {
		for eob, err := range decode(strings.NewReader(text)) {
			if n--; n < 0 {
				yield(nil, end)
				return
			}
			if !yield(eob, err) {
				return
			}
		}
	}
}

func TestFileIsLoadedWholeOrNotAtAll(t *testing.T) {
	w := newWarehouse(t)
	mustLoad(t, w, lines(ab2d.V2, 0, 400))
	before := content(t, w)
	text, broken := lines(ab2d.V2, 200, 1200), errors.New("the line went dead")
	_, err := w.load(t.Context(), ab2d.V2, ab2d.File{}, until(900, text, broken))
	assert.ErrorIs(t, err, broken)
	same(t, before, content(t, w), "rolled back")

	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = w.load(ctx, ab2d.V2, ab2d.File{}, decode(strings.NewReader(text)))
	assert.ErrorIs(t, err, context.Canceled)
	same(t, before, content(t, w), "rolled back")

	mustLoad(t, w, text) // the words of what was rolled back are there again
	whole := newWarehouse(t)
	mustLoad(t, whole, lines(ab2d.V2, 0, 1200))
	same(t, content(t, whole), content(t, w), "loaded after all")
}

// The driver stores an integer that a column has no room for without its high bits.
func TestLargeNumbers(t *testing.T) {
	w := newWarehouse(t)
	text := strings.ReplaceAll(version("-1", "-9", "active", "2026-01-01", "99211"), "\n\t\t", "")
	mustLoad(t, w, strings.Replace(text, `"sequence":1`, `"sequence":2147483647`, 1))
	a, err := w.answer(t.Context(), question{sql: "SELECT line FROM lines"})
	require.NoError(t, err)
	assert.Equal(t, [][]string{{"2147483647"}}, a.Rows)
}

func TestErrorsShowNoClaims(t *testing.T) {
	w := newWarehouse(t)
	const secret = "1S00E00DP42"
	for name, text := range map[string]string{
		"not JSON":       `{"resourceType":"ExplanationOfBenefit","id":"` + secret + `",` + "\n",
		"no id":          `{"resourceType":"ExplanationOfBenefit","patient":{"reference":"Patient/` + secret + `"}}` + "\n",
		"wrong type":     `{"resourceType":"ExplanationOfBenefit","status":["` + secret + `"]}` + "\n",
		"invalid string": "\"" + secret + "\xff\"\n",
	} {
		before := content(t, w)
		_, err := w.load(t.Context(), ab2d.V2, ab2d.File{}, decode(bytes.NewReader([]byte(text))))
		require.Error(t, err, name)
		assert.NotContains(t, fmt.Sprintf("%v %+v %#v", err, err, err), secret, name)
		same(t, before, content(t, w), name)
	}
}
