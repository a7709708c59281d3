package main

import (
	"context"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/examples/beam/internal/compare"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// usePool gives a test a pool of its own.
func usePool(t *testing.T, n int) *tablePool {
	t.Helper()
	before := writers
	writers = newTablePool(n)
	t.Cleanup(func() { writers = before })
	return writers
}

// all returns the tables of a pool, once they are put back; those not made are nil.
func (p *tablePool) all(t *testing.T) []*tables {
	t.Helper()
	var all []*tables
	for range cap(p.free) {
		one, err := p.take(t.Context())
		require.NoError(t, err)
		all = append(all, one)
	}
	return all
}

// A runner may run a bundle for each file at once: the tables, which take most of the
// memory, are few all the same, and what is written is the same.
func TestManyFilesShareTables(t *testing.T) {
	srv, client := serve(t, &ab2dtest.Options{Files: 12})
	m := manifest(t, client)
	dir := filepath.Join(t.TempDir(), srv.Jobs()[0].ID)
	pool := usePool(t, 2)
	var made sync.Map
	pool.created = func(one *tables) { made.Store(one, true) }
	var bundles sync.WaitGroup
	for _, file := range m.Output {
		bundles.Go(func() {
			_, err := fetchAs(t.Context(), Parquet, dir, file)
			assert.NoError(t, err)
		})
	}
	bundles.Wait()
	n := 0
	made.Range(func(any, any) bool { n++; return true })
	assert.LessOrEqual(t, n, 2)
	assert.Len(t, pool.all(t), 2, "some were not put back")

	want := filepath.Join(t.TempDir(), "want.ndjson")
	require.NoError(t, compare.Write(t.Context(), client, want))
	_, err := compare.Parquet(t.Context(), want, dir, "Z0000")
	require.NoError(t, err)
}

// Rows of a file that failed do not get into the next one.
func TestTablesOfFailedFile(t *testing.T) {
	_, client := serve(t, &ab2dtest.Options{Files: 2})
	files := manifest(t, client).Output
	usePool(t, 1)
	clean := t.TempDir()
	_, err := fetchAs(t.Context(), Parquet, clean, files[1])
	require.NoError(t, err)

	dir := t.TempDir()
	blocked := filepath.Join(dir, "lines") // a file where the last table's folder would be
	require.NoError(t, os.WriteFile(blocked, nil, 0o600))
	_, err = fetchAs(t.Context(), Parquet, dir, files[0])
	require.Error(t, err)
	require.NoError(t, os.Remove(blocked))
	_, err = fetchAs(t.Context(), Parquet, dir, files[1])
	require.NoError(t, err)
	assert.Equal(t, content(t, clean), content(t, dir))
}

// content returns the files of a folder.
func content(t *testing.T, dir string) map[string]string {
	t.Helper()
	all := map[string]string{}
	require.NoError(t, filepath.WalkDir(dir, func(name string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := os.ReadFile(name)
		rel, _ := filepath.Rel(dir, name)
		all[rel] = string(data)
		return err
	}))
	return all
}

func TestTablesCanceled(t *testing.T) {
	pool := newTablePool(1)
	_, err := pool.take(t.Context())
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = pool.take(ctx)
	assert.ErrorIs(t, err, context.Canceled)
}
