package folder_test

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/internal/folder"
)

// hold opens a file for a while as a virus scanner does: others may read and write it
// meanwhile, if share says so, but neither rename nor remove it.
func hold(t *testing.T, name string, share uint32, d time.Duration) {
	t.Helper()
	p, err := syscall.UTF16PtrFromString(name)
	require.NoError(t, err)
	h, err := syscall.CreateFile(p, syscall.GENERIC_READ, share, nil, syscall.OPEN_EXISTING, 0, 0)
	require.NoError(t, err)
	time.AfterFunc(d, func() { _ = syscall.CloseHandle(h) })
}

func TestWhatAnotherProgramHoldsIsRetried(t *testing.T) {
	const shared = syscall.FILE_SHARE_READ | syscall.FILE_SHARE_WRITE
	for _, d := range []time.Duration{50 * time.Millisecond, 400 * time.Millisecond, 1200 * time.Millisecond} {
		t.Run(d.String(), func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			a, b := filepath.Join(dir, "a"), filepath.Join(dir, "b")
			for _, name := range []string{a, b} {
				require.NoError(t, os.WriteFile(name, []byte(filepath.Base(name)), 0o600))
			}
			hold(t, a, shared, d)
			require.Error(t, os.Rename(a, b), "the hold must be one")
			require.NoError(t, folder.Rename(t.Context(), a, b))
			hold(t, b, shared, d)
			require.NoError(t, folder.WriteFile(t.Context(), dir, "b", []byte("new")))
			hold(t, b, 0, d) // not even for reading
			got, err := folder.ReadFile(t.Context(), b)
			require.NoError(t, err)
			assert.Equal(t, "new", string(got))
			hold(t, b, shared, d)
			require.NoError(t, folder.Remove(t.Context(), b))
			assert.Empty(t, names(t, dir))
		})
	}
}
