package postgres_test

import (
	"flag"
	"slices"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/mirror"
)

// roundPeople is of TestRoundsAreOneFullRound, whose changes grow with it:
//
//	go test -run 'TestRoundsAreOneFullRound/v2' -people 2500 -timeout 1h -v .
var roundPeople = flag.Int("people", 20, "people of the rounds' claims, 12 claims each")

// rounds runs a round for each of three weeks into one database, and one full round at
// the end into another.
func rounds(t *testing.T, version ab2d.Version, changes ab2dtest.Changes) (weekly, full *pgxpool.Pool) {
	t.Helper()
	srv := ab2dtest.NewServer(&ab2dtest.Options{InMemory: true, Beneficiaries: *roundPeople, Files: 2, Changes: changes})
	defer srv.Close()
	cfg := srv.Config()
	cfg.Version = version
	client, err := ab2d.NewClient(cfg)
	require.NoError(t, err)
	_, weekly = database(t)
	_, full = database(t)
	dir := t.TempDir()
	var last *mirror.Report
	for week := range 3 {
		if week > 0 {
			srv.NextWeek()
		}
		start := time.Now()
		last, err = mirror.Run(t.Context(), client, open(t, weekly, "Z0001", version), dir, nil)
		require.NoError(t, err)
		t.Logf("week %d: %d claims in %.1f s", week+1, last.Claims, time.Since(start).Seconds())
	}
	start := time.Now()
	report, err := mirror.Run(t.Context(), client, open(t, full, "Z0001", version), t.TempDir(), nil)
	require.NoError(t, err)
	t.Logf("full round: %d claims in %.1f s", report.Claims, time.Since(start).Seconds())
	require.Less(t, last.Claims, report.Claims/2, "the last round exports what has changed")
	return weekly, full
}

// digests is content with a digest in place of each row: as many claims fit into memory
// as one has time for.
func digests(t testing.TB, pool *pgxpool.Pool) map[string][]string {
	t.Helper()
	all := make(map[string][]string)
	all["claims"] = column(t, pool, `SELECT key || ' ' || md5((to_jsonb(c) - 'claim_no')::text) FROM ab2d.claims c ORDER BY key`)
	for _, table := range []string{"diagnoses", "procedures", "care_team", "lines"} {
		all[table] = column(t, pool, `SELECT c.key || ' ' || md5((to_jsonb(p) - 'claim_no')::text) FROM ab2d.`+table+` p LEFT JOIN ab2d.claims c USING (claim_no) ORDER BY 1`)
	}
	return all
}

// Rounds week by week, with what changes at AB2D in between, end with the same rows
// as one full round.
func TestRoundsAreOneFullRound(t *testing.T) {
	for _, version := range []ab2d.Version{ab2d.V1, ab2d.V2, ab2d.V3} {
		t.Run(string(version), func(t *testing.T) {
			weekly, full := rounds(t, version, ab2dtest.Changes{New: *roundPeople, Revised: *roundPeople / 2, Canceled: *roundPeople / 4})
			got, want := digests(t, weekly), digests(t, full)
			for table := range want {
				t.Logf("%s: %d rows", table, len(want[table]))
				require.NotEmpty(t, want[table])
				assert.True(t, slices.Equal(want[table], got[table]), table)
			}
			const final = "SELECT count(*)::text FROM ab2d.claims WHERE NOT final"
			assert.NotEqual(t, []string{"0"}, column(t, full, final))
		})
	}
}

// People whose MBI has changed are one person, though AB2D serves only some of their
// claims again.
func TestRoundsWithPeopleWhoMoved(t *testing.T) {
	weekly, full := rounds(t, ab2d.V2, ab2dtest.Changes{New: 1, Revised: 1, Canceled: 1, Moved: 5})
	const mbis = "SELECT key || ' ' || mbi FROM ab2d.final_claims ORDER BY key"
	assert.True(t, slices.Equal(column(t, full, mbis), column(t, weekly, mbis)))
	assert.NotEqual(t, []string{"0"}, column(t, weekly, "SELECT count(*)::text FROM ab2d.claims WHERE mbi IN (SELECT former FROM ab2d.mbis)"))
	assert.Equal(t, []string{"0"}, column(t, weekly, "SELECT count(*)::text FROM ab2d.final_claims WHERE mbi IN (SELECT former FROM ab2d.mbis)"))
}
