package ab2d_test

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"testing/synctest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
)

// TestSaveWhereTheCallersCodeDoesNotReturn has what a Progress function or a Transport may
// do instead: Save does the same, in its own goroutine, and leaves nothing behind.
func TestSaveWhereTheCallersCodeDoesNotReturn(t *testing.T) {
	t.Parallel()
	data := lines(2000)
	for _, where := range []string{"progress at once", "progress of a complete file", "transport"} {
		for _, how := range []string{"panic", "goexit"} {
			for _, files := range []int{1, 10} {
				t.Run(fmt.Sprintf("%s, %s, %d files", where, how, files), func(t *testing.T) {
					where := where
					leave := func() {
						if how == "panic" {
							panic("of the caller")
						}
						runtime.Goexit()
					}
					serve := func(r *http.Request) (*http.Response, error) {
						if where == "transport" && strings.HasSuffix(r.URL.Path, "0.ndjson") {
							leave()
						}
						return serving(gzipped(data))(r)
					}
					answered(t, granted, serve, func(t *testing.T, c *ab2d.Client) {
						m := new(ab2d.Manifest)
						for n := range files {
							m.Output = append(m.Output, jobFile("a", fmt.Sprintf("%d.ndjson", n), data))
						}
						dir := t.TempDir()
						returned, got := false, any(nil)
						go func() {
							defer func() { got = recover() }()
							_, _ = c.Save(t.Context(), m, dir, &ab2d.SaveOptions{Progress: func(p ab2d.SaveProgress) {
								if where == "progress at once" || where == "progress of a complete file" && p.Files > 0 {
									leave()
								}
							}})
							returned = true
						}()
						synctest.Wait()
						assert.False(t, returned)
						if how == "panic" {
							assert.Equal(t, "of the caller", got)
						}
						for name, text := range content(t, dir) {
							if strings.HasSuffix(name, ".ndjson") {
								assert.Equal(t, data, text)
							} else {
								assert.NotEqual(t, byte('.'), name[0], "left behind: %s", name)
							}
						}
						where = "nowhere"
						saved, err := c.Save(t.Context(), m, dir, nil)
						require.NoError(t, err, "the folder is not locked any more")
						assert.Len(t, saved, files)
						assert.Len(t, content(t, dir), files+2)
					})
				})
			}
		}
	}
}

// What has a temporary file's name in the end may be another program's.
func TestSaveRenamesOnlyWhatItWrote(t *testing.T) {
	data := lines(100)
	for name, tamper := range map[string]func(path string) error{
		"written over": func(path string) error { return os.WriteFile(path, []byte("{}\n"), 0o600) },
		"truncated":    func(path string) error { return os.Truncate(path, 10) },
		"longer": func(path string) error {
			f, err := os.OpenFile(path, os.O_APPEND|os.O_WRONLY, 0)
			if err == nil {
				_, err = f.WriteString("{}\n")
				err = errors.Join(err, f.Close())
			}
			return err
		},
		"replaced": func(path string) error {
			return errors.Join(os.Rename(path, path+".old"), os.WriteFile(path, []byte(data), 0o600))
		},
		"a link": func(path string) error {
			return errors.Join(os.Rename(path, path+".old"), os.Symlink(path+".old", path))
		},
	} {
		if runtime.GOOS == "windows" && name != "longer" {
			continue // an open file is not renamed, and links need a right
		}
		t.Run(name, func(t *testing.T) {
			dir, file := t.TempDir(), fileOf(data)
			api := transport(func(r *http.Request) (*http.Response, error) {
				resp := response(r, reply{200, "", "", nil})
				resp.Body = io.NopCloser(io.MultiReader(strings.NewReader(data), readerFunc(func([]byte) (int, error) { // all bytes are written
					temps, err := filepath.Glob(filepath.Join(dir, ".*.part"))
					assert.NoError(t, err)
					if assert.Len(t, temps, 1) {
						assert.NoError(t, tamper(temps[0]))
					}
					return 0, io.EOF
				})))
				return resp, nil
			})
			answered(t, granted, api, func(t *testing.T, c *ab2d.Client) {
				saved, err := c.Save(t.Context(), &ab2d.Manifest{Output: []ab2d.File{file}}, dir, nil)
				require.ErrorContains(t, err, "changed by another program")
				assert.Empty(t, saved)
				assert.NoFileExists(t, filepath.Join(dir, file.Name()))
			})
		})
	}
}
