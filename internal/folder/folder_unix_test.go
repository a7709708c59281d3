//go:build darwin || freebsd || linux || netbsd || openbsd

package folder_test

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/internal/folder"
)

func TestNothingIsReadOrLockedThroughLinksAndPipes(t *testing.T) {
	dir := t.TempDir()
	elsewhere := filepath.Join(t.TempDir(), "elsewhere")
	pipe, link, dangling := filepath.Join(dir, "pipe"), filepath.Join(dir, "link"), filepath.Join(dir, "dangling")
	require.NoError(t, syscall.Mkfifo(pipe, 0o600))
	require.NoError(t, os.Symlink("/dev/zero", link))
	require.NoError(t, os.Symlink(elsewhere, dangling))

	_, err := folder.Open(t.Context(), pipe)
	require.ErrorIs(t, err, folder.ErrNotRegular)
	_, err = folder.Open(t.Context(), link)
	require.ErrorIs(t, err, folder.ErrNotRegular)
	for _, name := range []string{pipe, link, dangling} {
		_, err = folder.ReadFile(t.Context(), name)
		require.ErrorIs(t, err, folder.ErrNotRegular)
		_, err = folder.NewLock(t.Context(), dir, filepath.Base(name))
		require.Error(t, err)
		assert.NotErrorIs(t, err, folder.ErrInUse)
	}
	assert.NoFileExists(t, elsewhere)
}
