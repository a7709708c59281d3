package postgres_test

import (
	"slices"
	"testing"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/mirror"
)

// rounds runs a round for each of three weeks into one database, and one full round at
// the end into another.
func rounds(t *testing.T, version ab2d.Version, changes ab2dtest.Changes) (weekly, full *pgxpool.Pool) {
	t.Helper()
	srv := ab2dtest.NewServer(&ab2dtest.Options{InMemory: true, Beneficiaries: 20, Files: 2, Changes: changes})
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
		last, err = mirror.Run(t.Context(), client, open(t, weekly, "Z0001", version), dir, nil)
		require.NoError(t, err)
	}
	report, err := mirror.Run(t.Context(), client, open(t, full, "Z0001", version), t.TempDir(), nil)
	require.NoError(t, err)
	require.Less(t, last.Claims, report.Claims/2, "the last round exports what has changed")
	return weekly, full
}

// Rounds week by week, with what changes at AB2D in between, end with the same rows
// as one full round.
func TestRoundsAreOneFullRound(t *testing.T) {
	for _, version := range []ab2d.Version{ab2d.V1, ab2d.V2, ab2d.V3} {
		t.Run(string(version), func(t *testing.T) {
			weekly, full := rounds(t, version, ab2dtest.Changes{New: 20, Revised: 10, Canceled: 5})
			got, want := content(t, weekly), content(t, full)
			for table := range want {
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
	const people = "SELECT key || ' ' || mbi FROM ab2d.final_claims ORDER BY key"
	assert.True(t, slices.Equal(column(t, full, people), column(t, weekly, people)))
	assert.NotEqual(t, []string{"0"}, column(t, weekly, "SELECT count(*)::text FROM ab2d.claims WHERE mbi IN (SELECT former FROM ab2d.mbis)"))
	assert.Equal(t, []string{"0"}, column(t, weekly, "SELECT count(*)::text FROM ab2d.final_claims WHERE mbi IN (SELECT former FROM ab2d.mbis)"))
}
