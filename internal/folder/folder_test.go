package folder_test

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/internal/folder"
)

// names lists what is in a folder.
func names(t *testing.T, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	all := []string{}
	for _, e := range entries {
		all = append(all, e.Name())
	}
	return all
}

func TestWriteFileShowsReadersTheOldOrTheNewContent(t *testing.T) {
	dir := t.TempDir()
	old, next := strings.Repeat("a", 50_000), strings.Repeat("b", 70_000)
	require.NoError(t, folder.WriteFile(t.Context(), dir, "f", []byte(old)))
	var writers sync.WaitGroup
	done := make(chan struct{})
	writers.Go(func() {
		defer close(done)
		for n := range 50 {
			content := old
			if n%2 == 0 {
				content = next
			}
			assert.NoError(t, folder.WriteFile(t.Context(), dir, "f", []byte(content)))
		}
	})
	for reading := true; reading; {
		got, err := folder.ReadFile(t.Context(), filepath.Join(dir, "f"))
		require.NoError(t, err)
		require.True(t, string(got) == old || string(got) == next, "%d bytes", len(got))
		select {
		case <-done:
			reading = false
		case <-time.After(time.Millisecond): // on Windows a reader without a pause can keep every writer out
		}
	}
	writers.Wait()
	assert.Equal(t, []string{"f"}, names(t, dir))
}

func TestAFileThatCannotBeNamedLeavesNothing(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.MkdirAll(filepath.Join(dir, "f", "in the way"), 0o700))
	ctx, cancel := context.WithCancel(t.Context())
	cancel() // nothing is retried
	require.Error(t, folder.WriteFile(ctx, dir, "f", []byte("x")))
	assert.Equal(t, []string{"f"}, names(t, dir))
}

func TestReadFileTakesRegularFilesAlone(t *testing.T) {
	dir := t.TempDir()
	_, err := folder.ReadFile(t.Context(), filepath.Join(dir, "missing"))
	require.ErrorIs(t, err, fs.ErrNotExist)
	_, err = folder.ReadFile(t.Context(), dir)
	require.ErrorIs(t, err, folder.ErrNotRegular)
}

func TestRemove(t *testing.T) {
	name := filepath.Join(t.TempDir(), "f")
	require.NoError(t, os.WriteFile(name, nil, 0o600))
	for range 2 { // what is gone already is no error
		require.NoError(t, folder.Remove(t.Context(), name))
		assert.NoFileExists(t, name)
	}
}

func TestRemoveTempsRemovesItsOwnKindAlone(t *testing.T) {
	dir := t.TempDir()
	f, err := folder.CreateTemp(dir, "a.ndjson")
	require.NoError(t, err)
	require.NoError(t, f.Close())
	kept := []string{".a.ndjson.part", ".part", ".x.0123456789abcdef.part.txt", ".x.0123456789ABCDEF.part", "a.0123456789abcdef.part", "a.ndjson", ".d.0123456789abcdee.part"}
	require.NoError(t, os.Mkdir(filepath.Join(dir, kept[6]), 0o700))
	for _, name := range kept[:6] {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), nil, 0o600))
	}
	require.NoError(t, folder.RemoveTemps(t.Context(), dir))
	assert.NoFileExists(t, f.Name())
	assert.ElementsMatch(t, kept, names(t, dir))
}

func TestTemporaryFilesAreNew(t *testing.T) {
	dir := t.TempDir()
	seen := map[string]bool{}
	for range 100 {
		f, err := folder.CreateTemp(dir, "a")
		require.NoError(t, err)
		require.NoError(t, f.Close())
		require.False(t, seen[f.Name()])
		seen[f.Name()] = true
	}
}
