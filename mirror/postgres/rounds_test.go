package postgres_test

import (
	"context"
	"crypto/sha256"
	"flag"
	"fmt"
	"iter"
	"slices"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/mirror"
)

// Flags of TestRoundsAreOneFullRound, whose changes grow with the number of people. A million claims in two rounds:
//
//	go test -run 'TestRoundsAreOneFullRound/v2' -people 83334 -rounds 2 -timeout 3h -v .
var (
	roundPeople = flag.Int("people", 20, "people of the rounds' claims, 12 claims each")
	roundCount  = flag.Int("rounds", 3, "rounds, with a week's changes between them")
)

// A stopwatch is a store that measures its updates. Without a store it only reads the claims,
// which decodes them.
type stopwatch struct {
	mirror.Store
	last time.Duration
}

func (s *stopwatch) Mark(ctx context.Context) (time.Time, error) {
	if s.Store == nil {
		return time.Time{}, nil
	}
	return s.Store.Mark(ctx)
}

func (s *stopwatch) Update(ctx context.Context, claims iter.Seq2[*fhir.ExplanationOfBenefit, error], mark time.Time) error {
	start := time.Now()
	defer func() { s.last = time.Since(start) }()
	if s.Store != nil {
		return s.Store.Update(ctx, claims, mark)
	}
	var view claim.Claim
	for eob, err := range claims {
		if err != nil {
			return err
		}
		view.Set(eob)
	}
	return nil
}

// rounds runs a round for each of some weeks into one database, and one full round at
// the end into another.
func rounds(t *testing.T, version ab2d.Version, changes ab2dtest.Changes) (weekly, full *pgxpool.Pool) {
	t.Helper()
	srv := ab2dtest.NewServer(&ab2dtest.Options{InMemory: true, Beneficiaries: *roundPeople, Files: 2, Changes: changes})
	defer srv.Close()
	cfg := srv.Config()
	cfg.Version = version
	client, err := ab2d.NewClient(cfg)
	require.NoError(t, err)
	run := func(name string, store mirror.Store, dir string) *mirror.Report {
		watch, start := stopwatch{Store: store}, time.Now()
		report, err := mirror.Run(t.Context(), client, &watch, dir, nil)
		require.NoError(t, err)
		t.Logf("%s: %d claims, %d MB, in %.1f s, %.1f of them in Update", name, report.Claims, report.Bytes>>20, time.Since(start).Seconds(), watch.last.Seconds())
		return report
	}
	_, weekly = database(t)
	_, full = database(t)
	dir := t.TempDir()
	var last *mirror.Report
	for week := range *roundCount {
		if week > 0 {
			srv.NextWeek()
		}
		last = run(fmt.Sprint("week ", week+1), open(t, weekly, "Z0001", version), dir)
	}
	report := run("full round", open(t, full, "Z0001", version), t.TempDir())
	run("decoding alone", nil, t.TempDir())
	require.Less(t, last.Claims, report.Claims/2, "the last round exports what has changed")
	return weekly, full
}

// A digest is of the rows of a table.
type digest struct {
	rows   int64
	sha256 string
}

// digests is content with a digest in place of the rows: no number of claims is too large for memory.
func digests(t testing.TB, pool *pgxpool.Pool) map[string]digest {
	t.Helper()
	conn, err := pool.Acquire(t.Context())
	require.NoError(t, err)
	defer conn.Release()
	all := make(map[string]digest)
	add := func(table, rows string) {
		hash := sha256.New()
		tag, err := conn.Conn().PgConn().CopyTo(t.Context(), hash, "COPY ("+rows+") TO STDOUT")
		require.NoError(t, err)
		all[table] = digest{tag.RowsAffected(), fmt.Sprintf("%x", hash.Sum(nil))}
	}
	add("claims", `SELECT key, md5((to_jsonb(c) - 'claim_no')::text) FROM ab2d.claims c ORDER BY key`)
	for _, table := range []string{"diagnoses", "procedures", "care_team", "lines"} {
		add(table, `SELECT c.key || ' ' || md5((to_jsonb(p) - 'claim_no')::text) FROM ab2d.`+table+` p LEFT JOIN ab2d.claims c USING (claim_no) ORDER BY 1`)
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
				t.Logf("%s: %d rows", table, want[table].rows)
				require.Positive(t, want[table].rows)
			}
			assert.Equal(t, want, got)
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
