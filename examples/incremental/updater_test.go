package main

import (
	"net/url"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
)

// asked returns the _since of each export.
func (w *weeks) asked(t *testing.T) (sinces []string) {
	t.Helper()
	for _, r := range w.Requests() {
		if r.Kind == ab2dtest.Export {
			q, err := url.ParseQuery(r.Query)
			require.NoError(t, err)
			sinces = append(sinces, q.Get("_since"))
		}
	}
	return sinces
}

func TestTwoWeeks(t *testing.T) {
	srv := serve(t, ab2dtest.Options{})
	dir := t.TempDir()
	out, err := runs(t, dir)
	require.NoError(t, err)
	assert.Contains(t, out, "600 claims came")
	store, claims := stored(t, dir)
	assert.Equal(t, srv.expected(t, 1), claims)
	assert.WithinDuration(t, srv.Jobs()[0].Created, store.Mark(), time.Second)

	srv.week.Add(1)
	_, err = runs(t, dir, "-overlap", "48h")
	require.NoError(t, err)
	newer, claims := stored(t, dir)
	assert.Equal(t, srv.expected(t, 2), claims)
	assert.False(t, newer.Mark().Before(store.Mark()))
	assert.Equal(t, []string{"2020-02-13T05:00:00.000Z", store.Mark().Add(-48 * time.Hour).Format("2006-01-02T15:04:05.000Z")}, srv.asked(t))
	assert.NoDirExists(t, filepath.Join(dir, "export"))

	out, err = runs(t, dir, "-full")
	require.NoError(t, err)
	assert.Contains(t, out, "600 claims came: 0 new, 0 in a newer version")
	assert.Equal(t, "2020-02-13T05:00:00.000Z", srv.asked(t)[2])
}

func TestSince(t *testing.T) {
	mark := time.Date(2026, 6, 10, 12, 0, 0, 0, time.UTC)
	early := time.Date(2026, 4, 2, 0, 0, 0, 0, time.UTC)
	day := 24 * time.Hour
	for _, test := range []struct {
		version       ab2d.Version
		mark          time.Time
		overlap       time.Duration
		want, because string
	}{
		{ab2d.V1, time.Time{}, day, "ever", "v1 has no default"},
		{ab2d.V2, time.Time{}, day, "2020-02-13T05:00:00Z", "v2's default is another program's export"},
		{ab2d.V3, time.Time{}, day, "ever", "v3 has no default"},
		{ab2d.V2, mark, day, "2026-06-09T12:00:00Z", ""},
		{ab2d.V3, mark, day, "2026-06-09T12:00:00Z", ""},
		{ab2d.V3, early, day, "ever", "v3 takes nothing before April"},
		{ab2d.V3, early, 19 * time.Hour, "2026-04-01T05:00:00Z", "the limit itself is taken"},
		{ab2d.V2, mark, 10 * 365 * day, "2020-02-13T05:00:00Z", "nor v2 before 2020-02-13"},
		{ab2d.V1, mark, 10 * 365 * day, "ever", "nor v1"},
	} {
		assert.Equal(t, test.want, sinceText(since(test.version, test.mark, test.overlap)), "%v: %s", test, test.because)
	}
}

// What the server can do to a job: in each case the next job's claims are stored.
func TestLostJobs(t *testing.T) {
	for name, fault := range map[string]ab2dtest.Fault{
		"failed":    {On: ab2dtest.Status, Nth: 2, Do: ab2dtest.FailJob()},
		"canceled":  {On: ab2dtest.Status, Nth: 1, Do: ab2dtest.CancelJob()},
		"forgotten": {On: ab2dtest.Status, Nth: 1, Do: ab2dtest.ForgetJob()},
		"expired":   {On: ab2dtest.Download, File: 2, Nth: 1, Do: ab2dtest.FileExpired()},
		"corrupt":   {On: ab2dtest.Download, File: 1, Nth: 1, Times: 3, Do: ab2dtest.WrongContent()},
	} {
		t.Run(name, func(t *testing.T) {
			srv := serve(t, ab2dtest.Options{Faults: []ab2dtest.Fault{fault}})
			dir := t.TempDir()
			out, err := runs(t, dir)
			require.NoError(t, err)
			assert.Contains(t, out, "the export is lost")
			store, claims := stored(t, dir)
			assert.Equal(t, srv.expected(t, 1), claims)
			assert.WithinDuration(t, srv.Jobs()[1].Created, store.Mark(), time.Second)
		})
	}
}

func TestJobsThatAreAlwaysLost(t *testing.T) {
	srv := serve(t, ab2dtest.Options{Faults: []ab2dtest.Fault{{On: ab2dtest.Status, Do: ab2dtest.FailJob()}}})
	dir := t.TempDir()
	_, err := runs(t, dir)
	assert.ErrorIs(t, err, ab2d.ErrJobFailed)
	assert.Len(t, srv.Jobs(), maxJobs)
	store, claims := stored(t, dir)
	assert.Zero(t, store.Mark())
	assert.Empty(t, claims)
}

func TestBusyContract(t *testing.T) {
	srv := serve(t, ab2dtest.Options{MaxJobs: 1})
	srv.StartJob("v3")
	out, err := runs(t, t.TempDir())
	require.NoError(t, err)
	assert.Contains(t, out, "1 other jobs are active")
}

func TestMissingClaimsKeepTheMark(t *testing.T) {
	srv := serve(t, ab2dtest.Options{Outcomes: 2})
	dir := t.TempDir()
	_, err := runs(t, dir)
	assert.ErrorContains(t, err, "the mark stays")
	store, claims := stored(t, dir)
	assert.Zero(t, store.Mark())
	assert.Equal(t, srv.expected(t, 1), claims, "what came is stored")
	_, err = runs(t, dir)
	assert.Error(t, err)
	assert.Equal(t, srv.asked(t)[0], srv.asked(t)[1])
}

func TestAnUnknownTypeStoresNothing(t *testing.T) {
	serve(t, ab2dtest.Options{Faults: []ab2dtest.Fault{{On: ab2dtest.Status, Do: ab2dtest.UnknownType()}}})
	dir := t.TempDir()
	_, err := runs(t, dir)
	assert.ErrorContains(t, err, "not claims")
	store, _ := stored(t, dir)
	assert.Zero(t, store.Mark())
}

func TestABadLineStoresNothing(t *testing.T) {
	srv := serve(t, ab2dtest.Options{})
	srv.lines[0][350] = []byte(`{"resourceType":"ExplanationOfBenefit","id":` + "\n")
	dir := t.TempDir()
	_, err := runs(t, dir)
	assert.ErrorContains(t, err, "0002.ndjson.gz: ndjson: line 51")
	store, claims := stored(t, dir)
	assert.Zero(t, store.Mark())
	assert.Empty(t, claims)
	srv.lines[0][350] = []byte("{}\n")
	require.NoError(t, os.RemoveAll(filepath.Join(dir, "export")))
	_, err = runs(t, dir)
	assert.ErrorContains(t, err, "without any id")
}

func TestMistakes(t *testing.T) {
	serve(t, ab2dtest.Options{})
	dir := t.TempDir()
	_, err := runs(t, dir)
	require.NoError(t, err)

	unlock, err := lock(dir)
	require.NoError(t, err)
	_, err = runs(t, dir)
	assert.ErrorContains(t, err, "another update")
	unlock()

	t.Setenv("AB2D_API_VERSION", "v3")
	_, err = runs(t, dir)
	assert.ErrorContains(t, err, "holds claims from")

	_, err = runs(t, dir, "-overlap", "-1h")
	assert.ErrorContains(t, err, "-overlap")
	t.Setenv("AB2D_BASE_URL", "")
	_, err = runs(t, dir)
	assert.ErrorContains(t, err, "AB2D_BASE_URL")
}

func TestDemo(t *testing.T) {
	out, err := runs(t, t.TempDir(), "-demo")
	require.NoError(t, err)
	assert.Regexp(t, `(?s)week 1\n.*2500 claims came.*week 2\n.*the mark is`, out)
}
