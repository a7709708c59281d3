package postgres_test

import (
	"compress/gzip"
	"flag"
	"io"
	"iter"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/ndjson"
)

var (
	benchClaims = flag.Int("claims", 2000, "of the benchmarks")
	durable     = flag.Bool("durable", false, "run PostgreSQL with the settings that initdb writes, in place of those for tests")
)

// saved is a file of synthetic claims as Save keeps it.
func saved(b *testing.B) string {
	b.Helper()
	name := filepath.Join(b.TempDir(), "claims.ndjson.gz")
	f, err := os.Create(name)
	require.NoError(b, err)
	defer f.Close()
	gz, err := gzip.NewWriterLevel(f, gzip.BestSpeed)
	require.NoError(b, err)
	for line := range ab2dtest.Claims(ab2d.V2, 1, *benchClaims) {
		_, err := gz.Write(line)
		require.NoError(b, err)
	}
	require.NoError(b, gz.Close())
	return name
}

// read returns the claims of a file, decoded as package mirror does.
func read(b *testing.B, name string) iter.Seq2[*fhir.ExplanationOfBenefit, error] {
	return func(yield func(*fhir.ExplanationOfBenefit, error) bool) {
		f, err := os.Open(name)
		require.NoError(b, err)
		defer f.Close()
		var r io.Reader
		r, err = gzip.NewReader(f)
		require.NoError(b, err)
		for eob, err := range ndjson.Decode[fhir.ExplanationOfBenefit](r, ndjson.Workers(runtime.GOMAXPROCS(0))) {
			if !yield(eob, err) {
				return
			}
		}
	}
}

func perSecond(b *testing.B) {
	b.ReportMetric(float64(*benchClaims)*float64(b.N)/b.Elapsed().Seconds(), "claims/s")
}

// BenchmarkDecode is what the others take for reading and nothing else.
func BenchmarkDecode(b *testing.B) {
	name := saved(b)
	var c claim.Claim
	for b.Loop() {
		for eob, err := range read(b, name) {
			require.NoError(b, err)
			c.Set(eob)
		}
	}
	perSecond(b)
}

// BenchmarkUpdate stores claims in an empty database; again is the same claims once more,
// of which none has changed.
func BenchmarkUpdate(b *testing.B) {
	name := saved(b)
	_, pool := database(b)
	store := open(b, pool, "Z0001", ab2d.V2)
	b.Run("new", func(b *testing.B) {
		for b.Loop() {
			_, err := pool.Exec(b.Context(), "TRUNCATE ab2d.claims, ab2d.diagnoses, ab2d.procedures, ab2d.care_team, ab2d.lines")
			require.NoError(b, err)
			require.NoError(b, store.Update(b.Context(), read(b, name), mark))
		}
		perSecond(b)
	})
	b.Run("again", func(b *testing.B) {
		for b.Loop() {
			require.NoError(b, store.Update(b.Context(), read(b, name), mark))
		}
		perSecond(b)
	})
}
