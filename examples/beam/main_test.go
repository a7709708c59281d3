package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"flag"
	"io"
	"log/slog"
	"maps"
	"os"
	"path/filepath"
	"testing"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/claim"
	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The test binary is a worker, too, when it is started as one: see pool_test.go.
func TestMain(m *testing.M) {
	flag.Parse()
	beam.Init()
	slog.SetDefault(slog.New(slog.DiscardHandler)) // Prism reports each failure that the tests cause
	os.Exit(m.Run())
}

// serve starts an AB2D, and names it and its credentials in the environment.
func serve(t *testing.T, opts *ab2dtest.Options) (*ab2dtest.Server, *ab2d.Client) {
	t.Helper()
	srv := ab2dtest.NewServer(opts)
	t.Cleanup(srv.Close)
	for name, value := range environment(srv.Config()) {
		t.Setenv(name, value)
	}
	client, err := ab2d.NewClient(srv.Config())
	require.NoError(t, err)
	return srv, client
}

// manifest has an export made.
func manifest(t *testing.T, client *ab2d.Client) *ab2d.Manifest {
	t.Helper()
	job, err := client.Export(t.Context(), nil)
	require.NoError(t, err)
	m, err := client.Wait(t.Context(), job)
	require.NoError(t, err)
	return m
}

// lines is a multiset.
type lines map[string]int

// oneProcess returns what a loop over the claims gives.
func oneProcess(t *testing.T, client *ab2d.Client) lines {
	t.Helper()
	want := lines{}
	for c, err := range claim.All(client.Stream(t.Context(), nil)) {
		require.NoError(t, err)
		want[text(t, c)]++
	}
	require.NotEmpty(t, want)
	return want
}

// text is a claim's line of the output.
func text(t *testing.T, c *claim.Claim) string {
	t.Helper()
	line, err := json.Marshal(c)
	require.NoError(t, err)
	return string(line) + "\n"
}

// written returns the claims in all output files of a folder.
func written(t *testing.T, dir string) lines {
	t.Helper()
	got := lines{}
	names, err := filepath.Glob(filepath.Join(dir, "*.ndjson.gz"))
	require.NoError(t, err)
	for _, name := range names {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		got.add(t, data)
	}
	return got
}

// add counts the lines of an output.
func (l lines) add(t *testing.T, output []byte) {
	t.Helper()
	zip, err := gzip.NewReader(bytes.NewReader(output))
	require.NoError(t, err)
	for r := bufio.NewReader(zip); ; {
		line, err := r.ReadString('\n')
		if err == io.EOF {
			require.Empty(t, line)
			return
		}
		require.NoError(t, err)
		l[line]++
	}
}

// equal compares without printing claims by the thousand.
func equal(t *testing.T, want, got lines) {
	t.Helper()
	assert.True(t, maps.Equal(want, got), "%d different claims in one process, %d in the output", len(want), len(got))
}

func prism(attempts int) *options {
	return &options{runner: "prism", attempts: attempts, format: NDJSON}
}

func TestExport(t *testing.T) {
	srv, client := serve(t, &ab2dtest.Options{Files: 5})
	o := prism(1)
	o.output = t.TempDir()
	var out bytes.Buffer
	require.NoError(t, export(t.Context(), o, &out))
	for _, r := range srv.Requests() {
		if r.Kind == ab2dtest.Export {
			assert.Contains(t, r.Query, "_since=2020-02-13", "everything, whatever was exported before")
		}
	}

	assert.Regexp(t, `files +5 of 5, 0 of them from an earlier run\n`, out.String())
	assert.Regexp(t, `claims +1200\n`, out.String())
	assert.Regexp(t, `(?m)^counters `, out.String())
	dirs, err := filepath.Glob(filepath.Join(o.output, "*"))
	require.NoError(t, err)
	require.Len(t, dirs, 1)
	equal(t, oneProcess(t, client), written(t, dirs[0]))

	// A second run resumes the job, and finds all there.
	o.job = filepath.Base(dirs[0])
	out.Reset()
	require.NoError(t, export(t.Context(), o, &out))
	assert.Regexp(t, `files +5 of 5, 5 of them from an earlier run\n`, out.String())
	equal(t, oneProcess(t, client), written(t, dirs[0]))
}

func TestNothingToFetch(t *testing.T) {
	serve(t, &ab2dtest.Options{Faults: []ab2dtest.Fault{{On: ab2dtest.Status, Do: ab2dtest.EditManifest(func(m *ab2dtest.Manifest) { m.Output = nil })}}})
	o := prism(1)
	o.output = t.TempDir()
	var out bytes.Buffer
	require.NoError(t, export(t.Context(), o, &out))
	assert.Contains(t, out.String(), "0 files")
}

func TestServerLacksClaims(t *testing.T) {
	serve(t, &ab2dtest.Options{Outcomes: 3})
	o := prism(1)
	o.output = t.TempDir()
	var missing *ab2d.IncompleteError
	require.ErrorAs(t, export(t.Context(), o, io.Discard), &missing)
	assert.Len(t, missing.Outcomes, 3)
}

func TestDemo(t *testing.T) {
	for name := range environment(ab2d.Config{}) {
		t.Setenv(name, "") // restores what demo sets
	}
	o := &options{output: t.TempDir()}
	require.NoError(t, o.check(false))
	stop, err := demo(o)
	require.NoError(t, err)
	defer stop()
	var out bytes.Buffer
	require.NoError(t, export(context.Background(), o, &out))
	assert.Regexp(t, `files +12 of 12`, out.String())
}
