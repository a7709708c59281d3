package main

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
)

// With this variable set the test binary is the program itself, to be killed.
const asProgram = "WAREHOUSE_TEST_DIR"

// With this variable set it holds a warehouse open until its input ends.
const asHolder = "WAREHOUSE_TEST_HOLD"

func TestMain(m *testing.M) {
	if dir := os.Getenv(asProgram); dir != "" {
		if err := run(context.Background(), []string{"-live", "-dir", dir}, os.Stdout); err != nil {
			panic(err)
		}
		return
	}
	if dir := os.Getenv(asHolder); dir != "" {
		if _, err := openWarehouse(context.Background(), dir); err != nil {
			panic(err)
		}
		fmt.Println("open")
		_, _ = io.Copy(io.Discard, os.Stdin)
		return
	}
	os.Exit(m.Run())
}

// printed runs the program and returns what it prints.
func printed(t *testing.T, args ...string) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, run(t.Context(), args, &out))
	return out.String()
}

func TestProgram(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new")
	args := []string{"-dir", dir, "-beneficiaries", "40", "-claims", "32"}
	out := printed(t, args...)
	assert.Regexp(t, `12\d\d claims .* of 40 people`, out)
	assert.Contains(t, out, "10 questions answered")
	for _, name := range []string{"warehouse.duckdb", "report.html", "parquet/claims.parquet", "parquet/lines.parquet", "answers/readmissions.csv"} {
		info, err := os.Stat(filepath.Join(dir, name))
		require.NoError(t, err)
		assert.NotZero(t, info.Size(), name)
		assert.Zero(t, info.Mode().Perm()&0o077, "others can read %s", name)
	}

	again := printed(t, args...)
	assert.Equal(t, 3, strings.Count(again, "loaded before"))
	assert.Equal(t, summary(out), summary(again))
}

// summary is the line that begins with the number of claims.
func summary(out string) string {
	for line := range strings.Lines(out) {
		if strings.Contains(line, "diagnoses") {
			return line
		}
	}
	return ""
}

func TestParquetHoldsWhatTheTablesDo(t *testing.T) {
	w := newWarehouse(t)
	mustLoad(t, w, lines(ab2d.V2, 0, 1200))
	for range 2 { // the second time there are files already
		_, err := w.writeParquet(t.Context())
		require.NoError(t, err)
	}
	for _, table := range append([]string{"mbis"}, tables...) {
		file := "'" + filepath.Join(w.dir, "parquet", table+".parquet") + "'"
		a, err := w.answer(t.Context(), question{sql: "SELECT (SELECT count(*) FROM " + table + "), (SELECT count(*) FROM " + file + "), " +
			"(SELECT count(*) FROM (FROM " + table + " EXCEPT ALL FROM " + file + "))"})
		require.NoError(t, err)
		assert.NotEqual(t, "0", a.Rows[0][0], table)
		assert.Equal(t, a.Rows[0][0], a.Rows[0][1], table)
		assert.Equal(t, "0", a.Rows[0][2], table)
	}
}

func TestData(t *testing.T) {
	var names []string
	for i := range 2 {
		name := filepath.Join(t.TempDir(), "x.ndjson")
		require.NoError(t, os.WriteFile(name, []byte(lines(ab2d.V1, 100*i, 150+100*i)), 0o600))
		names = append(names, name)
	}
	out := printed(t, "-dir", t.TempDir(), "-api", "v1", "-data", names[0], names[1])
	assert.Regexp(t, `\n2\d\d claims `, out) // 50 of the 300 are in both files
}

// live starts a server that the environment names.
func live(t *testing.T, opts *ab2dtest.Options) *ab2dtest.Server {
	srv := ab2dtest.NewServer(opts)
	t.Cleanup(srv.Close)
	cfg := srv.Config()
	t.Setenv("AB2D_BASE_URL", cfg.Environment.BaseURL)
	t.Setenv("AB2D_TOKEN_URL", cfg.Environment.TokenURL)
	t.Setenv("AB2D_CLIENT_ID", cfg.ClientID)
	t.Setenv("AB2D_CLIENT_SECRET", cfg.ClientSecret)
	return srv
}

func TestKilledInTheMiddle(t *testing.T) {
	srv := live(t, &ab2dtest.Options{Seed: 1, Files: 3, Faults: []ab2dtest.Fault{
		{On: ab2dtest.Download, File: 2, Nth: 1, Do: ab2dtest.StallAt(1 << 20)}, // of two and a half
	}})
	dir := t.TempDir()
	program := exec.Command(os.Args[0])
	program.Env = append(os.Environ(), asProgram+"="+dir)
	out, err := program.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, program.Start())
	for in := bufio.NewScanner(out); in.Scan() && !strings.HasPrefix(in.Text(), "Z0000_0001"); {
	}
	// The first file is loaded, the second on its way.
	require.Eventually(t, func() bool { return srv.Jobs()[0].Files[1].Begun > 0 }, 30*time.Second, time.Millisecond)
	require.NoError(t, program.Process.Kill())
	require.Error(t, program.Wait())

	second := printed(t, "-live", "-dir", dir)
	assert.Contains(t, second, " resumed")
	assert.Equal(t, 1, strings.Count(second, "loaded before"))
	require.Len(t, srv.Jobs(), 1)
	for _, f := range srv.Jobs()[0].Files {
		assert.Equal(t, 1, f.Completed, f.Name)
	}

	w, err := openWarehouse(t.Context(), dir)
	require.NoError(t, err)
	defer w.close()
	whole := newWarehouse(t)
	mustLoad(t, whole, lines(ab2d.V2, 0, 1200))
	same(t, content(t, whole), content(t, w), "resumed")
}

func TestLiveAsksForWhatChanged(t *testing.T) {
	srv := live(t, &ab2dtest.Options{Beneficiaries: 10})
	dir := t.TempDir()
	first := printed(t, "-live", "-dir", dir)
	assert.Equal(t, summary(first), summary(printed(t, "-live", "-dir", dir)))
	queries := exportQueries(srv)
	require.Len(t, queries, 2)
	assert.Contains(t, queries[0], "_since=2020-02-13", "everything, whatever was exported before")
	assert.Contains(t, queries[1], "_since="+srv.Jobs()[0].Created.Add(-24*time.Hour).UTC().Format(time.DateOnly))
}

func TestNewExportForLostJob(t *testing.T) {
	srv := live(t, &ab2dtest.Options{Beneficiaries: 10, Faults: []ab2dtest.Fault{
		{On: ab2dtest.Download, Nth: 1, Do: ab2dtest.FileExpired()},
	}})
	dir := t.TempDir()
	err := run(t.Context(), []string{"-live", "-dir", dir}, &bytes.Buffer{})
	require.ErrorIs(t, err, ab2d.ErrFileUnavailable)
	assert.NotContains(t, printed(t, "-live", "-dir", dir), "resumed")
	assert.Len(t, srv.Jobs(), 2)

	other := t.TempDir()
	w, err := openWarehouse(t.Context(), other)
	require.NoError(t, err)
	require.NoError(t, w.begin(t.Context(), &ab2d.Job{ID: "11111111-2222-4333-8444-555555555555"}, srv.Config().Environment.BaseURL, ab2d.V2, fromServer))
	require.NoError(t, w.close())
	assert.Contains(t, printed(t, "-live", "-dir", other), " is gone: ")
}

func TestOneBadFileDoesNotStopTheOthers(t *testing.T) {
	const secret = "1S00E00DP42"
	srv := live(t, &ab2dtest.Options{Data: []ab2dtest.Source{
		ab2dtest.StringSource(lines(ab2d.V2, 0, 100)),
		ab2dtest.StringSource(lines(ab2d.V2, 100, 200) + `{"id":"` + secret + `"` + "\n"),
		ab2dtest.StringSource(lines(ab2d.V2, 200, 300)),
	}})
	dir := t.TempDir()
	for range 2 { // the same job, and the same files of it
		var out bytes.Buffer
		err := run(t.Context(), []string{"-live", "-dir", dir}, &out)
		require.ErrorContains(t, err, "Z0000_0002.ndjson is not loaded")
		assert.ErrorContains(t, err, "line 101")
		assert.NotContains(t, fmt.Sprintf("%v %+v %#v", err, err, err)+out.String(), secret)
	}
	require.Len(t, srv.Jobs(), 1)
	assert.Equal(t, 1, srv.Jobs()[0].Files[2].Completed)
}

// TestIncompleteExport: what the server could not export is requested again.
func TestIncompleteExport(t *testing.T) {
	srv := live(t, &ab2dtest.Options{Beneficiaries: 10, Outcomes: 4})
	dir := t.TempDir()
	for range 2 {
		assert.Contains(t, printed(t, "-live", "-dir", dir), "the server reports 4 findings")
	}
	require.Len(t, srv.Jobs(), 2)
	for _, query := range exportQueries(srv) {
		assert.Contains(t, query, "_since=2020-02-13")
	}
}

func exportQueries(srv *ab2dtest.Server) (queries []string) {
	for _, r := range srv.Requests() {
		if r.Kind == ab2dtest.Export {
			queries = append(queries, r.Query)
		}
	}
	return queries
}

func TestMistakes(t *testing.T) {
	t.Setenv("AB2D_BASE_URL", "")
	t.Setenv("AB2D_ENVIRONMENT", "")
	v2, broken, blocked := t.TempDir(), t.TempDir(), t.TempDir()
	printed(t, "-dir", v2, "-beneficiaries", "2")
	require.NoError(t, os.WriteFile(filepath.Join(broken, "warehouse.duckdb"), bytes.Repeat([]byte("not a database"), 1000), 0o600))
	require.NoError(t, os.MkdirAll(filepath.Join(blocked, "parquet", "claims.parquet", "full"), 0o700))
	for want, args := range map[string][]string{
		"no such file":        {"-dir", t.TempDir(), "-data", filepath.Join(v2, "none")},
		"AB2D_ENVIRONMENT":    {"-dir", t.TempDir(), "-live"},
		"Config.Version":      {"-dir", t.TempDir(), "-api", "v9"},
		"not defined":         {"-nope"},
		"named with -data":    {"x.ndjson"},
		"positive":            {"-claims", "0"},
		"under other numbers": {"-dir", v2, "-api", "v3"},
		"not a valid DuckDB":  {"-dir", broken},
		"claims.parquet":      {"-dir", blocked, "-beneficiaries", "2"},
	} {
		assert.ErrorContains(t, run(t.Context(), args, &bytes.Buffer{}), want)
	}
}

func TestSyntheticClaimsDoNotMixWithOthers(t *testing.T) {
	live(t, &ab2dtest.Options{Beneficiaries: 3})
	file := filepath.Join(t.TempDir(), "x.ndjson")
	require.NoError(t, os.WriteFile(file, []byte(lines(ab2d.V2, 0, 10)), 0o600))
	demo, other := t.TempDir(), t.TempDir()
	assert.Contains(t, printed(t, "-dir", demo, "-beneficiaries", "3"), "synthetic claims")
	assert.NotContains(t, printed(t, "-dir", other, "-data", file), "synthetic claims")
	printed(t, "-dir", other, "-live") // a plan's own files, and what it exports
	for dir, args := range map[string][][]string{demo: {{"-live"}, {"-data", file}}, other: {{"-beneficiaries", "3"}}} {
		for _, more := range args {
			assert.ErrorContains(t, run(t.Context(), append([]string{"-dir", dir}, more...), io.Discard), "use another -dir", more)
		}
	}
}
