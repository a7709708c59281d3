package postgres_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/fhir"
)

// A draft is a version of a claim as AB2D may serve it.
type draft struct{ name, group, id, status, updated string }

func (d draft) line() string {
	identifiers := ""
	if d.group != "" {
		identifiers = fmt.Sprintf(`{"system":"https://bluebutton.cms.gov/resources/identifier/claim-group","value":%q}`, d.group)
	}
	if d.id != "" {
		if identifiers != "" {
			identifiers += ","
		}
		identifiers += fmt.Sprintf(`{"system":"https://bluebutton.cms.gov/resources/variables/clm_id","value":%q}`, d.id)
	}
	meta := ""
	if d.updated != "" {
		meta = fmt.Sprintf(`"meta":{"lastUpdated":%q},`, d.updated)
	}
	return fmt.Sprintf(`{"resourceType":"ExplanationOfBenefit","id":%q,%s"identifier":[%s],"status":%q}`+"\n", d.name, meta, identifiers, d.status)
}

func (d draft) claim(t testing.TB) *claim.Claim {
	t.Helper()
	eob := new(fhir.ExplanationOfBenefit)
	require.NoError(t, eob.UnmarshalJSON([]byte(d.line())))
	c := claim.From(eob)
	require.Equal(t, d.group, c.Group)
	require.Equal(t, d.id, c.ID)
	return c
}

func pick(random *rand.Rand, list ...string) string { return list[random.IntN(len(list))] }

// veryLong is longer than PostgreSQL's numeric can be.
var veryLong = strings.Repeat("7", 140_000)

func randomDraft(random *rand.Rand, group, name string) draft {
	long := strings.Repeat("9", 60)
	return draft{
		name: name, group: group,
		id: pick(random, "1", "2", "9", "10", "01", "-1", "-2", "-10", "0", "-0", "00", long, long+"8", "-"+long, "-"+long+"8",
			veryLong[:len(veryLong)-random.IntN(2)], "abc", "abd", "1a", "-", "+1", "é", ""),
		status: pick(random, "active", "active", "cancelled"),
		updated: pick(random, "", "garbage", "2026-11-20T03:04:05.123Z", "2026-11-20T03:04:05.123Z", "2026-11-20T03:04:05.1231231Z", "2026-11-20T03:04:05.1231239Z",
			"2026-11-20T03:04:05.123456789Z", "2026-11-19T22:04:05.123-05:00", "2026-11-21T00:00:00Z", "2026-11", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59-12:00"),
	}
}

// The merge decides as claim.Claim.Supersedes does: a version that came in an earlier
// update against one of a later one, and two of one update.
func TestMergeSupersedes(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	var first, second, both strings.Builder
	want := make(map[string]string)
	counts := make(map[string]int)
	for i := range 1000 {
		old := randomDraft(random, fmt.Sprint("group ", i), fmt.Sprint("old ", i))
		late := randomDraft(random, old.group, fmt.Sprint("new ", i))
		winner := old
		if late.claim(t).Supersedes(old.claim(t)) {
			winner = late
		}
		want["group "+old.group] = winner.name
		counts[winner.name[:3]]++
		first.WriteString(old.line())
		second.WriteString(late.line())
		both.WriteString(old.line() + late.line())
	}
	require.Greater(t, min(counts["old"], counts["new"]), 150)
	check := func(t *testing.T, updates ...string) {
		t.Helper()
		_, pool := database(t)
		store := open(t, pool, "Z0001", ab2d.V2)
		for _, lines := range updates {
			require.NoError(t, store.Update(t.Context(), claims(lines), mark))
		}
		got := make(map[string]string)
		keys := column(t, pool, "SELECT key FROM ab2d.claims ORDER BY claim_no")
		for i, name := range column(t, pool, "SELECT eob->>'id' FROM ab2d.claims ORDER BY claim_no") {
			got[keys[i]] = name
		}
		assert.Len(t, got, len(keys))
		for key, name := range want {
			if got[key] != name && !assert.Equal(t, name, got[key], key) {
				return
			}
		}
	}
	t.Run("two updates", func(t *testing.T) { check(t, first.String(), second.String()) })
	t.Run("one update", func(t *testing.T) { check(t, both.String()) })
}

// A claim that is cancelled in the same export in which another version of it, also
// cancelled, is new, is not final any more, in whichever order they come.
func TestMergeOfManyVersions(t *testing.T) {
	_, pool := database(t)
	store := open(t, pool, "Z0001", ab2d.V2)
	orders := map[string][]int{"a cancelled": {0, 1}, "a  cancelled": {1, 0}, "c active": {0, 1, 2}, "c  active": {2, 1, 0}, "c   active": {1, 2, 0, 2, 1}, "a active": {1}}
	var first, second string
	for group, order := range orders {
		first += draft{"a", group, "1", "active", "2026-11-01T00:00:00Z"}.line()
		after := []draft{
			{"a", group, "1", "cancelled", "2026-11-10T00:00:00Z"},
			{"b", group, "2", "cancelled", "2026-11-09T00:00:00Z"},
			{"c", group, "3", "active", "2026-11-08T00:00:00Z"},
		}
		for _, i := range order {
			second += after[i].line()
		}
	}
	require.NoError(t, store.Update(t.Context(), claims(first), mark))
	numbers := column(t, pool, "SELECT key || claim_no FROM ab2d.claims ORDER BY key")
	require.NoError(t, store.Update(t.Context(), claims(second), mark))
	for group := range orders {
		got := column(t, pool, "SELECT resource_id || ' ' || status FROM ab2d.claims WHERE claim_group = $1", group)
		assert.Equal(t, []string{strings.Join(strings.Fields(group), " ")}, got)
	}
	assert.Equal(t, numbers, column(t, pool, "SELECT key || claim_no FROM ab2d.claims ORDER BY key"), "a claim keeps its number")
}

// Two contracts: a mark for each, and a claim that both serve once.
func TestContracts(t *testing.T) {
	_, pool := database(t)
	first, second := open(t, pool, "Z0002", ab2d.V2), open(t, pool, "Z0001", ab2d.V2)
	lines := strings.SplitAfter(strings.TrimSpace(synthetic(ab2d.V2, 300)), "\n")
	require.NoError(t, first.Update(t.Context(), claims(strings.Join(lines[:200], "")), mark))
	got, err := second.Mark(t.Context())
	require.NoError(t, err)
	assert.Zero(t, got)
	require.NoError(t, second.Update(t.Context(), claims(strings.Join(lines[100:], "")), mark.Add(time.Hour)))
	got, err = first.Mark(t.Context())
	require.NoError(t, err)
	assert.Equal(t, mark, got)

	keys := func(lines []string) []string {
		var list []string
		for key := range newest(t, strings.Join(lines, "")) {
			list = append(list, key)
		}
		slices.Sort(list)
		return list
	}
	for contract, want := range map[string][]string{"Z0002": keys(lines[:200]), "Z0001": keys(lines[100:])} {
		assert.Equal(t, want, column(t, pool, "SELECT key FROM ab2d.claims WHERE $1 = ANY (contracts) ORDER BY key", contract))
	}
	assert.Equal(t, keys(lines), column(t, pool, "SELECT key FROM ab2d.claims ORDER BY key"))
	assert.Subset(t, []string{"{Z0001}", "{Z0002}", "{Z0001,Z0002}"}, column(t, pool, "SELECT DISTINCT contracts::text FROM ab2d.claims"))

	require.NoError(t, first.Update(t.Context(), claims(""), mark.Add(-time.Hour)), "a late round of the same contract")
	got, err = first.Mark(t.Context())
	require.NoError(t, err)
	assert.Equal(t, mark, got)
	require.NoError(t, first.Update(t.Context(), claims(""), time.Time{}), "an incomplete export of a new store")
	got, err = first.Mark(t.Context())
	require.NoError(t, err)
	assert.Equal(t, mark, got)
}

// Updates at once take turns, and end with what one after another would.
func TestUpdatesAtOnce(t *testing.T) {
	_, pool := database(t)
	lines := strings.SplitAfter(strings.TrimSpace(synthetic(ab2d.V2, 400)), "\n")
	var wait sync.WaitGroup
	for i := range 4 {
		store := open(t, pool, fmt.Sprint("Z000", i), ab2d.V2)
		wait.Go(func() {
			for range 2 {
				assert.NoError(t, store.Update(t.Context(), claims(strings.Join(lines[i*80:i*80+160], "")), mark))
			}
		})
	}
	wait.Wait()
	together := content(t, pool)["claims"]
	_, pool = database(t)
	for i := range 4 {
		require.NoError(t, open(t, pool, fmt.Sprint("Z000", i), ab2d.V2).Update(t.Context(), claims(strings.Join(lines[i*80:i*80+160], "")), mark))
	}
	assert.Equal(t, content(t, pool)["claims"], together)
}
