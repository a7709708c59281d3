//go:build darwin || freebsd || linux || netbsd || openbsd

package ab2d_test

import (
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/internal/folder"
)

// TestSaveWritesThroughNothing has everything but a file under the names that Save uses:
// it neither blocks, nor writes through it, nor replaces it.
func TestSaveWritesThroughNothing(t *testing.T) {
	data := lines(10)
	elsewhere := filepath.Join(t.TempDir(), "elsewhere")
	require.NoError(t, os.WriteFile(elsewhere, []byte("untouched"), 0o644))
	kinds := map[string]func(t *testing.T, path string){
		"pipe":      func(t *testing.T, path string) { require.NoError(t, syscall.Mkfifo(path, 0o600)) },
		"link":      func(t *testing.T, path string) { require.NoError(t, os.Symlink(elsewhere, path)) },
		"dangling":  func(t *testing.T, path string) { require.NoError(t, os.Symlink(elsewhere+"-missing", path)) },
		"device":    func(t *testing.T, path string) { require.NoError(t, os.Symlink("/dev/zero", path)) },
		"directory": func(t *testing.T, path string) { require.NoError(t, os.MkdirAll(filepath.Join(path, "d"), 0o700)) },
		"socket": func(t *testing.T, path string) {
			l, err := net.Listen("unix", path)
			require.NoError(t, err)
			t.Cleanup(func() { _ = l.Close() })
		},
	}
	for kind, create := range kinds {
		for _, name := range []string{"a.ndjson", "a.ndjson.gz", ab2d.ManifestFile, ab2d.JobFile, ".ab2d.lock"} {
			for _, own := range []bool{false, true} {
				dir, err := os.MkdirTemp("", "w") // short, for sockets
				require.NoError(t, err)
				t.Cleanup(func() { _ = os.RemoveAll(dir) })
				answered(t, granted, serving(gzipped(data)), func(t *testing.T, c *ab2d.Client) {
					m := of(jobFile("a", "a.ndjson", data), jobFile("a", "b.ndjson", data))
					if own {
						require.NoError(t, ab2d.SaveManifest(dir, m))
					}
					path := filepath.Join(dir, name)
					require.NoError(t, os.RemoveAll(path))
					create(t, path)
					before, err := os.Lstat(path)
					require.NoError(t, err)
					saved, err := c.Save(t.Context(), m, dir, nil)
					require.Error(t, err, "%s under %s", kind, name)
					if own && name[0] == 'a' {
						require.ErrorIs(t, err, ab2d.ErrOtherExport)
						assert.Len(t, saved, 1, "the other file comes all the same")
					} else {
						assert.Empty(t, saved)
					}
					after, err := os.Lstat(path)
					require.NoError(t, err)
					assert.True(t, os.SameFile(before, after), "%s under %s", kind, name)
				})
			}
		}
	}
	text, err := os.ReadFile(elsewhere)
	require.NoError(t, err)
	assert.Equal(t, "untouched", string(text))
	assert.NoFileExists(t, elsewhere+"-missing")
}

// TestFoldersThatCannotBeWrittenTo runs the calls as somebody who is not root.
func TestFoldersThatCannotBeWrittenTo(t *testing.T) {
	for _, mode := range []os.FileMode{0o555, 0o500, 0} {
		dir := filepath.Join(t.TempDir(), "d")
		require.NoError(t, os.Mkdir(dir, 0o700))
		require.NoError(t, os.Chmod(filepath.Dir(dir), 0o755))
		require.NoError(t, os.Chmod(filepath.Dir(filepath.Dir(dir)), 0o755))
		require.NoError(t, os.Chmod(dir, mode))
		errs := make(chan error, 3)
		go func() { // on a thread of its own, which ends with it
			runtime.LockOSThread()
			unprivileged()
			errs <- ab2d.PrepareFolder(dir)
			errs <- ab2d.PrepareFolder(filepath.Join(dir, "sub"))
			errs <- ab2d.SaveJob(dir, job)
		}()
		for range 3 {
			require.ErrorIs(t, <-errs, fs.ErrPermission)
		}
		require.NoError(t, os.Chmod(dir, 0o700))
		assert.Empty(t, content(t, dir))
	}
}

// Windows does not let a folder be moved in which a program has a file open.
func TestFolderThatIsReplacedDuringASave(t *testing.T) {
	for name, replace := range map[string]func(t *testing.T, c *ab2d.Client, dir string){
		"by another export": func(t *testing.T, c *ab2d.Client, dir string) {
			require.NoError(t, os.Rename(dir, dir+".old"))
			_, m := exported(t, c)
			_, err := c.Save(t.Context(), m, dir, nil)
			require.NoError(t, err)
		},
		"by an empty folder": func(t *testing.T, c *ab2d.Client, dir string) {
			require.NoError(t, os.Rename(dir, dir+".old"))
			require.NoError(t, os.Mkdir(dir, 0o700))
		},
		"by another, whose Save is at work": func(t *testing.T, c *ab2d.Client, dir string) {
			require.NoError(t, os.Rename(dir, dir+".old"))
			require.NoError(t, os.Mkdir(dir, 0o700))
			lock, err := folder.NewLock(t.Context(), dir, ".ab2d.lock")
			require.NoError(t, err)
			t.Cleanup(func() {
				assert.True(t, lock.Held(), "the other Save removed it")
				assert.NoError(t, lock.Close())
			})
		},
		"lock removed": func(t *testing.T, c *ab2d.Client, dir string) {
			require.NoError(t, os.Remove(filepath.Join(dir, ".ab2d.lock")))
		},
	} {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "export")
			against(t, ab2dtest.Options{Files: 4}, func(c *ab2d.Config) { c.Concurrency = 1 }, func(t *testing.T, c *ab2d.Client, _ *ab2dtest.Server) {
				_, m := exported(t, c)
				var before map[string]string
				saved, err := c.Save(t.Context(), m, dir, &ab2d.SaveOptions{Progress: func(p ab2d.SaveProgress) {
					if p.Files == 1 && before == nil {
						replace(t, c, dir)
						before = content(t, dir)
					}
				}})
				require.Error(t, err)
				assert.Len(t, saved, 1)
				after := content(t, dir)
				for file := range before {
					if strings.HasSuffix(file, ".part") {
						delete(before, file)
					}
				}
				delete(before, ".ab2d.lock")
				delete(after, ".ab2d.lock")
				assert.Equal(t, before, after)
			})
		})
	}
}
