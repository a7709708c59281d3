package main

import (
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/examples/beam/internal/compare"
	"github.com/ab2d-go/ab2d/fhir"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// DuckDB reads back each claim, its parts and its partition, in every version of the API.
func TestParquet(t *testing.T) {
	for _, c := range []struct {
		version ab2d.Version
		format  Format
	}{
		{version: ab2d.V1, format: Both},
		{version: ab2d.V2, format: Parquet},
		{version: ab2d.V3, format: Both},
	} {
		t.Run(string(c.version)+" "+string(c.format), func(t *testing.T) {
			srv, _ := serve(t, &ab2dtest.Options{Files: 4, Contract: "Z0001"})
			t.Setenv("AB2D_API_VERSION", string(c.version))
			cfg, err := ab2d.ConfigFromEnv()
			require.NoError(t, err)
			client, err := ab2d.NewClient(cfg)
			require.NoError(t, err)
			o := prism(1)
			o.output, o.format = t.TempDir(), c.format
			require.NoError(t, export(t.Context(), o, io.Discard))

			want := filepath.Join(t.TempDir(), "want.ndjson")
			dir := filepath.Join(o.output, srv.Jobs()[0].ID)
			require.NoError(t, compare.Write(t.Context(), client, want))
			n, err := compare.Parquet(t.Context(), want, dir, "Z0001")
			require.NoError(t, err)
			assert.Equal(t, 1200, n)

			results, err := readReport(t.Context(), folder(dir))
			require.NoError(t, err)
			for _, r := range results {
				for _, name := range r.Outputs {
					assert.FileExists(t, filepath.Join(dir, name))
				}
			}
			if c.format == Both {
				n, err := compare.NDJSON(want, dir)
				require.NoError(t, err)
				assert.Equal(t, 1200, n)
			}
		})
	}
}

// Two bundles that write the same file write the same bytes.
func TestParquetIsTheSameAgain(t *testing.T) {
	_, client := serve(t, &ab2dtest.Options{})
	file := manifest(t, client).Output[0]
	first, second := t.TempDir(), t.TempDir()
	for _, dir := range []string{first, second} {
		_, err := fetchAs(t.Context(), Parquet, dir, file)
		require.NoError(t, err)
	}
	_, err := fetchAs(t.Context(), Parquet, filepath.Join(second, "and once more in the same process"), file)
	require.NoError(t, err)
	n := 0
	require.NoError(t, filepath.WalkDir(first, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		n++
		want, err := os.ReadFile(name)
		require.NoError(t, err)
		got, err := os.ReadFile(strings.Replace(name, first, second, 1))
		require.NoError(t, err)
		assert.Equal(t, want, got, name)
		return nil
	}))
	assert.Greater(t, n, 20)
}

// What an earlier run wrote in one format is not taken for the other, and stays.
func TestOtherFormatLater(t *testing.T) {
	srv, client := serve(t, &ab2dtest.Options{})
	file := manifest(t, client).Output[0]
	dir := t.TempDir()
	for _, step := range []struct {
		format    Format
		downloads int
		has       Format
	}{
		{format: NDJSON, downloads: 1, has: NDJSON},
		{format: Parquet, downloads: 2, has: Both},
		{format: NDJSON, downloads: 2, has: Both},
		{format: Both, downloads: 2, has: Both},
	} {
		r, err := fetchAs(t.Context(), step.format, dir, file)
		require.NoError(t, err)
		assert.Equal(t, step.has, r.Format)
		assert.Equal(t, step.downloads, srv.Count(ab2dtest.Download))
	}
	equal(t, oneProcess(t, client), written(t, dir))
	want := filepath.Join(t.TempDir(), "want.ndjson")
	require.NoError(t, compare.Write(t.Context(), client, want))
	_, err := compare.Parquet(t.Context(), want, dir, "Z0000")
	require.NoError(t, err)
}

// A file that is not proven leaves nothing, neither in the folder nor on the worker.
func TestParquetBrokenOff(t *testing.T) {
	_, client := serve(t, &ab2dtest.Options{Faults: []ab2dtest.Fault{{On: ab2dtest.Download, Do: ab2dtest.CorruptAt(200_000)}}})
	file := manifest(t, client).Output[0]
	dir, temporary := t.TempDir(), t.TempDir()
	t.Setenv("TMPDIR", temporary)
	r, err := fetchAs(t.Context(), Both, dir, file)
	require.NoError(t, err)
	assert.NotEmpty(t, r.Failure)
	for _, where := range []string{dir, temporary} {
		names, err := os.ReadDir(where)
		require.NoError(t, err)
		assert.Empty(t, names)
	}
}

func TestPartition(t *testing.T) {
	file := func(name string) ab2d.File {
		return ab2d.File{URL: "https://ab2d.test/api/v2/fhir/Job/1/file/" + name}
	}
	assert.Equal(t, "lines/contract=Z0001/month=2026-11/Z0001_0003.parquet", partition(file("Z0001_0003.ndjson"), "lines", "2026-11"))
	for name, want := range map[string]string{
		"S1234_0001.ndjson": "S1234", "claims.ndjson": unknown, "_0001.ndjson": unknown, "a.b_1.ndjson": unknown,
	} {
		assert.Equal(t, want, contractOf(file(name)), name)
	}
	for _, c := range []struct {
		start, end fhir.DateTime
		want       string
	}{
		{start: "2026-11-30", end: "2026-12-01", want: "2026-11"},
		{start: "2026-11", want: "2026-11"},
		{end: "2026-12-01", want: "2026-12"},
		{start: "2026-11-30T23:30:00-05:00", want: "2026-11"},
		{start: "2026", end: "2026", want: unknown},
		{start: "../../x", want: unknown},
		{start: "2026-13-01", want: unknown},
		{want: unknown},
	} {
		assert.Equal(t, c.want, monthOf(&claim.Claim{Start: c.start, End: c.end}), "%s %s", c.start, c.end)
	}
}
