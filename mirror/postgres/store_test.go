package postgres_test

import (
	"context"
	"errors"
	"iter"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/mirror/postgres"
	"github.com/ab2d-go/ab2d/ndjson"
)

var mark = time.Date(2026, 11, 20, 3, 4, 5, 0, time.UTC)

func open(t testing.TB, pool *pgxpool.Pool, contract string, version ab2d.Version) *postgres.Store {
	t.Helper()
	store, err := postgres.Open(t.Context(), pool, postgres.Options{Contract: contract, Version: version})
	require.NoError(t, err)
	return store
}

// synthetic returns n claims as lines.
func synthetic(version ab2d.Version, n int) string {
	var b strings.Builder
	for line := range ab2dtest.Claims(version, 1, n) {
		b.Write(line)
	}
	return b.String()
}

// claims are those of lines, into a value that is reused.
func claims(lines string) iter.Seq2[*fhir.ExplanationOfBenefit, error] {
	return ndjson.Decode[fhir.ExplanationOfBenefit](strings.NewReader(lines))
}

// newest returns what a store holds of lines: claim.Latest says.
func newest(t testing.TB, lines string) map[string]*claim.Claim {
	t.Helper()
	all := make(map[string]*claim.Claim)
	for c, err := range claim.Latest(claim.All(claims(lines))) {
		require.NoError(t, err)
		all[c.Key()] = c
	}
	return all
}

// column returns the text of a query's first column, row by row.
func column(t testing.TB, pool *pgxpool.Pool, sql string, args ...any) (list []string) {
	t.Helper()
	rows, err := pool.Query(t.Context(), sql, args...)
	require.NoError(t, err)
	defer rows.Close()
	for rows.Next() {
		var text *string
		require.NoError(t, rows.Scan(&text))
		if text == nil {
			list = append(list, "NULL")
		} else {
			list = append(list, *text)
		}
	}
	require.NoError(t, rows.Err())
	return list
}

// content is all that a schema holds, in text that does not depend on numbers that
// the database gives.
func content(t testing.TB, pool *pgxpool.Pool) map[string][]string {
	t.Helper()
	all := make(map[string][]string)
	all["claims"] = column(t, pool, `SELECT (to_jsonb(c) - 'claim_no')::text FROM ab2d.claims c ORDER BY key`)
	for _, table := range []string{"diagnoses", "procedures", "care_team", "lines"} {
		all[table] = column(t, pool, `SELECT c.key || (to_jsonb(p) - 'claim_no')::text FROM ab2d.`+table+` p LEFT JOIN ab2d.claims c USING (claim_no) ORDER BY 1`)
	}
	return all
}

func TestUpdate(t *testing.T) {
	for _, version := range []ab2d.Version{ab2d.V1, ab2d.V2, ab2d.V3} {
		t.Run(string(version), func(t *testing.T) {
			_, pool := database(t)
			store := open(t, pool, "Z0001", version)
			got, err := store.Mark(t.Context())
			require.NoError(t, err)
			assert.Zero(t, got)

			lines := synthetic(version, 300)
			require.NoError(t, store.Update(t.Context(), claims(lines), mark))
			got, err = store.Mark(t.Context())
			require.NoError(t, err)
			assert.Equal(t, mark, got)

			want := newest(t, lines)
			require.NotEmpty(t, want)
			var counts struct{ claims, diagnoses, procedures, team, lines int }
			for _, c := range want {
				counts.claims++
				counts.diagnoses += len(c.Diagnoses)
				counts.procedures += len(c.Procedures)
				counts.team += len(c.CareTeam)
				counts.lines += len(c.Lines)
			}
			found := counts
			require.NoError(t, pool.QueryRow(t.Context(), `SELECT (SELECT count(*) FROM ab2d.claims), (SELECT count(*) FROM ab2d.diagnoses),
				(SELECT count(*) FROM ab2d.procedures), (SELECT count(*) FROM ab2d.care_team), (SELECT count(*) FROM ab2d.lines)`).
				Scan(&found.claims, &found.diagnoses, &found.procedures, &found.team, &found.lines))
			assert.Equal(t, counts, found)

			rows, err := pool.Query(t.Context(), `SELECT c.key, c.eob::text, coalesce(c.mbi, ''), coalesce(c.start_date::text, ''), c.final FROM ab2d.claims c`)
			require.NoError(t, err)
			defer rows.Close()
			for rows.Next() {
				var key, eob, mbi, start string
				var final bool
				require.NoError(t, rows.Scan(&key, &eob, &mbi, &start, &final))
				c := want[key]
				stored := new(fhir.ExplanationOfBenefit)
				require.NoError(t, stored.UnmarshalJSON([]byte(eob)))
				assert.Equal(t, c.ResourceID, stored.ID)
				assert.Equal(t, c.MBI, mbi)
				assert.Equal(t, string(c.Start), start)
				assert.Equal(t, c.Final, final)
			}
			require.NoError(t, rows.Err())

			before := content(t, pool)
			require.NoError(t, store.Update(t.Context(), claims(lines), mark))
			assert.Equal(t, before, content(t, pool), "the same claims again change nothing")
			assert.Len(t, column(t, pool, "SELECT DISTINCT xmin::text FROM ab2d.claims"), 1, "nor writes a row")
		})
	}
}

// All or nothing, whatever ends the update.
func TestUpdateThatFails(t *testing.T) {
	_, pool := database(t)
	store := open(t, pool, "Z0001", ab2d.V2)
	lines := synthetic(ab2d.V2, 300)
	require.NoError(t, store.Update(t.Context(), claims(lines), mark))
	before := content(t, pool)
	more := synthetic(ab2d.V2, 900)
	failed := errors.New("the file is bad")
	after := func(n int, f func(yield func(*fhir.ExplanationOfBenefit, error) bool)) iter.Seq2[*fhir.ExplanationOfBenefit, error] {
		return func(yield func(*fhir.ExplanationOfBenefit, error) bool) {
			i := 0
			for eob, err := range claims(more) {
				if i++; i > n {
					f(yield)
					return
				}
				if !yield(eob, err) {
					return
				}
			}
		}
	}
	t.Run("an error of the claims", func(t *testing.T) {
		err := store.Update(t.Context(), after(700, func(yield func(*fhir.ExplanationOfBenefit, error) bool) { yield(nil, failed) }), mark.Add(time.Hour))
		require.Equal(t, failed, err, "it names its own package")
	})
	t.Run("a context that ends", func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		err := store.Update(ctx, after(700, func(yield func(*fhir.ExplanationOfBenefit, error) bool) {
			cancel()
			yield(nil, ctx.Err())
		}), mark.Add(time.Hour))
		require.ErrorIs(t, err, context.Canceled)
	})
	t.Run("a panic", func(t *testing.T) {
		assert.PanicsWithValue(t, "oops", func() {
			_ = store.Update(t.Context(), after(700, func(func(*fhir.ExplanationOfBenefit, error) bool) { panic("oops") }), mark.Add(time.Hour))
		})
	})
	t.Run("a claim without any id", func(t *testing.T) {
		err := store.Update(t.Context(), after(700, func(yield func(*fhir.ExplanationOfBenefit, error) bool) { yield(new(fhir.ExplanationOfBenefit), nil) }), mark.Add(time.Hour))
		require.ErrorContains(t, err, "no id")
	})
	t.Run("a connection that ends", func(t *testing.T) {
		err := store.Update(t.Context(), after(700, func(yield func(*fhir.ExplanationOfBenefit, error) bool) {
			_, err := pool.Exec(t.Context(), "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'COPY %' AND pid <> pg_backend_pid()")
			require.NoError(t, err)
			for eob, err := range claims(more) {
				if !yield(eob, err) {
					return
				}
			}
		}), mark.Add(time.Hour))
		require.ErrorContains(t, err, "57P01")
	})
	assert.Equal(t, before, content(t, pool))
	got, err := store.Mark(t.Context())
	require.NoError(t, err)
	assert.Equal(t, mark, got)
	require.NoError(t, store.Update(t.Context(), claims(more), mark.Add(time.Hour)))
	assert.Len(t, content(t, pool)["claims"], len(newest(t, more)))
}
