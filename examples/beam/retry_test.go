package main

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func init() { register.DoFn2x1[Result, func(Result), error](&crash{}) }

// crashes counts down the bundles that have to fail.
var crashes atomic.Int32

// crash fails a bundle behind Fetch, when a file has been written: first by a
// panic, then by an error.
type crash struct{}

func (*crash) ProcessElement(r Result, emit func(Result)) error {
	switch crashes.Add(-1) {
	case 1:
		panic("a worker's bug")
	case 0:
		return errors.New("a worker's bad day")
	}
	emit(r)
	return nil
}

// Connections break, tokens are revoked, bodies end early, and bundles fail after
// their files are written.
func TestBundlesFail(t *testing.T) {
	srv, client := serve(t, &ab2dtest.Options{
		Beneficiaries: 300, Files: 8,
		Faults: []ab2dtest.Fault{
			{On: ab2dtest.Download, File: 1, Nth: 1, Do: ab2dtest.DropAt(1000)},
			{On: ab2dtest.Download, File: 2, Nth: 1, Do: ab2dtest.EndAt(5000)},
			{On: ab2dtest.Download, File: 3, Nth: 1, Do: ab2dtest.RevokeTokens()},
			{On: ab2dtest.Download, File: 4, Times: 2, Do: ab2dtest.Reply(502)},
		},
	})
	m := manifest(t, client)
	dir := t.TempDir()
	crashes.Store(2)
	_, err := submit(t.Context(), prism(3), io.Discard, func() *beam.Pipeline {
		p, s := beam.NewPipelineWithRoot()
		results := beam.ParDo(s, &crash{}, Claims(s, dir, Both, m.Output))
		Report(s, dir, results)
		return p
	})
	require.NoError(t, err)
	assert.Negative(t, crashes.Load(), "no bundle has failed")

	results, err := readReport(t.Context(), folder(dir))
	require.NoError(t, err)
	require.NoError(t, prove(m.Output, results))
	assert.Len(t, results, 8)
	assert.True(t, slices.ContainsFunc(results, func(r Result) bool { return r.Reused }), "what the failed bundles wrote was fetched again")
	for _, f := range srv.Jobs()[0].Files {
		assert.LessOrEqual(t, f.Completed, 3, "%s: one a run", f.Name)
	}
	equal(t, oneProcess(t, client), written(t, dir))
}

// A runner may take a worker for dead that is not, and run its bundle twice at once.
func TestBundleRunsTwiceAtOnce(t *testing.T) {
	_, client := serve(t, &ab2dtest.Options{})
	file := manifest(t, client).Output[0]
	dir := t.TempDir()
	var workers sync.WaitGroup
	for range 4 {
		workers.Go(func() {
			_, err := fetchOne(t.Context(), dir, file)
			assert.NoError(t, err)
		})
	}
	workers.Wait()
	equal(t, oneProcess(t, client), written(t, dir))
	names, err := os.ReadDir(dir)
	require.NoError(t, err)
	assert.Len(t, names, 2, "the output and its receipt")
}

// fetchOne does what a bundle of one file does, without a runner.
func fetchOne(ctx context.Context, dir string, file ab2d.File) (Result, error) {
	return fetchAs(ctx, NDJSON, dir, file)
}

func fetchAs(ctx context.Context, format Format, dir string, file ab2d.File) (Result, error) {
	f := &Fetch{Folder: dir, Format: format}
	if err := f.Setup(); err != nil {
		return Result{}, err
	}
	var got Result
	err := f.ProcessElement(ctx, file, func(r Result) { got = r })
	return got, err
}

func TestFinishedFileCostsNoDownload(t *testing.T) {
	srv, client := serve(t, &ab2dtest.Options{})
	file := manifest(t, client).Output[0]
	dir := t.TempDir()
	first, err := fetchOne(t.Context(), dir, file)
	require.NoError(t, err)
	second, err := fetchOne(t.Context(), dir, file)
	require.NoError(t, err)

	assert.Equal(t, 1, srv.Count(ab2dtest.Download))
	assert.True(t, second.Reused)
	second.Reused = false
	assert.Equal(t, first, second)

	// The same name with other content is another file.
	other := file
	other.SHA256 = "00" + file.SHA256[2:]
	third, err := fetchOne(t.Context(), dir, other)
	require.NoError(t, err)
	assert.Contains(t, third.Failure, "does not match")
}

// Only a verified file may leave anything behind.
func TestBrokenOffLeavesNothing(t *testing.T) {
	srv, client := serve(t, &ab2dtest.Options{Faults: []ab2dtest.Fault{
		{On: ab2dtest.Download, Do: ab2dtest.StallAt(100_000)},
	}})
	file := manifest(t, client).Output[0]
	dir := t.TempDir()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error)
	go func() {
		_, err := fetchOne(ctx, dir, file)
		done <- err
	}()
	eventually(t, func() bool { return srv.Jobs()[0].Files[0].Begun > 0 })
	cancel()
	assert.ErrorIs(t, <-done, context.Canceled)
	names, err := filepath.Glob(filepath.Join(dir, "*"))
	require.NoError(t, err)
	assert.Empty(t, names)
	hidden, err := filepath.Glob(filepath.Join(dir, ".*"))
	require.NoError(t, err)
	assert.Empty(t, hidden)
}
