package main

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// merge.sql decides as claim.Claim.Supersedes does, whatever the ids and times are.
func TestMergeDecidesAsSupersedes(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	ids := []string{
		"0", "-0", "00", "1", "-1", "2", "-2", "9", "-9", "10", "-10", "010", "9999999999", "10000000000", "-9999999999", "-10000000000",
		"99999999999999999999999999999999999999999", "100000000000000000000000000000000000000000", "-100000000000000000000000000000000000000000",
		"a", "b", "A", "7x", "-", "--1", "carrier-2", "carrier-10", "é",
	}
	times := []string{`"2026-01-01T00:00:00Z"`, `"2026-01-02T00:00:00-0500"`, `"2026-01-02T05:00:00Z"`, `"soon"`, `""`}
	var text strings.Builder
	for group := range 400 {
		for _, i := range random.Perm(len(ids))[:2+random.IntN(4)] {
			status := []string{"active", "active", "cancelled"}[random.IntN(3)]
			line := fmt.Sprintf(`{"resourceType":"ExplanationOfBenefit","id":"x","status":%q,"meta":{"lastUpdated":%s},"identifier":[{"system":"https://bluebutton.cms.gov/resources/variables/clm_id","value":%q},`+
				`{"system":"https://bluebutton.cms.gov/resources/identifier/claim-group","value":"%d"}],"patient":{"reference":"Patient/1"}}`+"\n", status, times[random.IntN(len(times))], ids[i], group)
			text.WriteString(strings.Repeat(line, 1+random.IntN(2)))
		}
	}
	w := newWarehouse(t)
	mustLoad(t, w, text.String())
	var want, got []string
	for _, c := range newest(t, text.String()) {
		want = append(want, fmt.Sprint(c.Key(), "|", c.ID, "|", c.Final))
	}
	a, err := w.answer(t.Context(), question{sql: `SELECT concat(claim_key, '|', claim_id, '|', final) FROM stored.claims`})
	require.NoError(t, err)
	for _, row := range a.Rows {
		got = append(got, row[0])
	}
	slices.Sort(want)
	slices.Sort(got)
	assert.Equal(t, want, got)
}
