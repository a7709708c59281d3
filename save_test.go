package ab2d_test

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"iter"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/ndjson"
)

// verify checks that the saved files are what the manifest promises, and that
// the folder holds nothing but them and the state.
func verify(t *testing.T, dir string, saved []ab2d.SavedFile) {
	t.Helper()
	for _, f := range saved {
		file, err := os.Open(f.Path)
		require.NoError(t, err)
		var r io.Reader = file
		if strings.HasSuffix(f.Path, ".gz") {
			r, err = gzip.NewReader(file)
			require.NoError(t, err)
		}
		sum := sha256.New()
		n, err := io.Copy(sum, r)
		require.NoError(t, err)
		require.NoError(t, file.Close())
		assert.Equal(t, f.Size, n)
		assert.Equal(t, f.SHA256, hex.EncodeToString(sum.Sum(nil)))
		private(t, f.Path, 0o600)
	}
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	assert.Len(t, entries, len(saved)+2)
	private(t, dir, 0o700)
}

// private checks the mode of a file or folder where the system has modes.
func private(t *testing.T, path string, want os.FileMode) {
	t.Helper()
	info, err := os.Stat(path)
	require.NoError(t, err)
	if runtime.GOOS != "windows" {
		assert.Equal(t, want, info.Mode().Perm())
	}
}

func TestSave(t *testing.T) {
	type options = ab2d.SaveOptions
	for name, tt := range map[string]struct {
		opts        *options
		concurrency int
	}{
		"plain":                   {},
		"one at a time":           {concurrency: 1},
		"gzip":                    {opts: &options{KeepGzip: true}},
		"error files too":         {opts: &options{ErrorFiles: true}},
		"more workers than files": {concurrency: 100},
	} {
		t.Run(name, func(t *testing.T) {
			opts := tt.opts
			against(t, ab2dtest.Options{Files: 7, Outcomes: 2}, func(c *ab2d.Config) { c.Concurrency = tt.concurrency }, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
				dir := filepath.Join(t.TempDir(), "claims", "today")
				job, m := exported(t, c)
				saved, err := c.Save(t.Context(), m, dir, opts)
				require.NoError(t, err)
				want := 7
				if opts != nil && opts.ErrorFiles {
					want++
				}
				require.Len(t, saved, want)
				for i, f := range saved[:7] {
					assert.Equal(t, m.Output[i], f.File)
					assert.False(t, f.Existed)
				}
				verify(t, dir, saved)

				// Another process resumes from what is in the folder.
				before := srv.Count(ab2dtest.Download)
				again, err := ab2d.LoadManifest(dir)
				require.NoError(t, err)
				assert.Equal(t, m, again)
				loaded, err := ab2d.LoadJob(dir)
				require.NoError(t, err)
				assert.Equal(t, job.ID, loaded.ID)
				assert.Equal(t, job.StatusURL, loaded.StatusURL)
				require.NoError(t, os.Remove(saved[3].Path))
				require.NoError(t, os.WriteFile(saved[4].Path, []byte("damaged"), 0o600))
				saved, err = clientOf(t, srv, nil).Save(t.Context(), again, dir, opts)
				require.NoError(t, err)
				require.Len(t, saved, want)
				assert.Equal(t, before+2, srv.Count(ab2dtest.Download))
				for i, f := range saved {
					assert.Equal(t, i != 3 && i != 4, f.Existed, f.Path)
				}
				verify(t, dir, saved)
			})
		})
	}
}

func TestSaveJob(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "d")
	for _, id := range []string{"1f0c", "2e1d"} { // the second replaces the first
		want := &ab2d.Job{ID: id, StatusURL: strings.Replace(statusURL, "1f0c", id, 1), Created: time.Date(2026, 11, 20, 15, 4, 5, 0, time.UTC)}
		require.NoError(t, ab2d.SaveJob(dir, want))
		got, err := ab2d.LoadJob(dir)
		require.NoError(t, err)
		assert.Equal(t, want, got)
	}
	require.ErrorContains(t, ab2d.SaveJob(filepath.Join(dir, ab2d.JobFile), job), "ab2d: SaveJob: ")
}

func TestSaveReportsProgress(t *testing.T) {
	opts := ab2dtest.Options{Files: 3, Faults: []ab2dtest.Fault{{On: ab2dtest.Download, File: 2, Nth: 1, Do: ab2dtest.DropAt(100_000)}}}
	against(t, opts, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		_, m := exported(t, c)
		var total int64
		for _, f := range m.Output {
			total += f.Size
		}
		var last ab2d.SaveProgress
		have := map[string]int64{}
		backward := false
		_, err := c.Save(t.Context(), m, t.TempDir(), &ab2d.SaveOptions{Progress: func(p ab2d.SaveProgress) {
			assert.GreaterOrEqual(t, p.Files, last.Files)
			assert.LessOrEqual(t, p.Bytes, total)
			backward = backward || p.Bytes < last.Bytes
			have[p.File.Name()] = p.FileBytes
			last = p
		}})
		require.NoError(t, err)
		last.File, last.FileBytes = ab2d.File{}, 0
		assert.Equal(t, ab2d.SaveProgress{Files: 3, TotalFiles: 3, Bytes: total, TotalBytes: total}, last)
		for _, f := range m.Output {
			assert.Equal(t, f.Size, have[f.Name()], "each file's own count ends at its length")
		}
		assert.True(t, backward, "the broken download's bytes are taken back")
	})
}

func TestSaveHealsWhatItWroteItself(t *testing.T) {
	t.Parallel()
	// On disk, a wrong byte can be taken back, which a loop's consumer cannot do.
	for name, fault := range map[string]ab2dtest.Effect{
		"a flipped byte": ab2dtest.CorruptAt(1000), "wrong content": ab2dtest.WrongContent(), "a cut": ab2dtest.DropAt(1000), "an early end": ab2dtest.EndAt(1000),
	} {
		for _, keep := range []bool{false, true} {
			t.Run(name, func(t *testing.T) {
				opts := ab2dtest.Options{Faults: []ab2dtest.Fault{{On: ab2dtest.Download, Nth: 1, Times: 2, Do: fault}}}
				against(t, opts, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
					dir := filepath.Join(t.TempDir(), "d")
					_, m := exported(t, c)
					saved, err := c.Save(t.Context(), m, dir, &ab2d.SaveOptions{KeepGzip: keep})
					require.NoError(t, err)
					verify(t, dir, saved)
					assert.Equal(t, 3, srv.Count(ab2dtest.Download))
				})
			})
		}
	}
}

func TestSaveListsEveryFailure(t *testing.T) {
	opts := ab2dtest.Options{Files: 4, Faults: []ab2dtest.Fault{
		{On: ab2dtest.Download, File: 1, Do: ab2dtest.FileExpired()},
		{On: ab2dtest.Download, File: 3, Do: ab2dtest.Reply(404)},
	}}
	against(t, opts, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		dir := filepath.Join(t.TempDir(), "d")
		_, m := exported(t, c)
		saved, err := c.Save(t.Context(), m, dir, nil)
		assert.Len(t, saved, 2)
		verify(t, dir, saved)
		require.ErrorIs(t, err, ab2d.ErrFileUnavailable)
		require.ErrorIs(t, err, ab2d.ErrNotFound)
		assert.Contains(t, err.Error(), "Z0000_0001.ndjson")
		assert.Contains(t, err.Error(), "Z0000_0003.ndjson")
	})
}

func TestSaveKeepsNamesApart(t *testing.T) {
	data := []ab2dtest.Source{ab2dtest.StringSource(lines(1)), ab2dtest.StringSource(lines(2)), ab2dtest.StringSource(lines(3))}
	opts := ab2dtest.Options{Data: data, Faults: []ab2dtest.Fault{{On: ab2dtest.Status, Do: ab2dtest.SameNames()}}}
	against(t, opts, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		dir := filepath.Join(t.TempDir(), "d")
		_, m := exported(t, c)
		saved, err := c.Save(t.Context(), m, dir, nil)
		require.NoError(t, err)
		verify(t, dir, saved)
		assert.Equal(t, 6, countLines(t, saved))
	})
}

func TestSaveRefusesNamesThatLeaveTheFolder(t *testing.T) {
	scripted(t, nil, nil, func(t *testing.T, c *ab2d.Client, s *script) {
		parent := t.TempDir()
		dir := filepath.Join(parent, "d")
		m := &ab2d.Manifest{}
		for _, name := range []string{"..", "..%2F..%2Fevil", ".ssh", "a%00b", "a%5Cb"} {
			m.Output = append(m.Output, ab2d.File{URL: "https://ab2d.test/api/v2/fhir/Job/1/file/" + name})
		}
		saved, err := c.Save(t.Context(), m, dir, nil)
		assert.Empty(t, saved)
		require.Error(t, err)
		assert.Equal(t, 5, strings.Count(err.Error(), "does not end in a safe name"))
		entries, err := os.ReadDir(parent)
		require.NoError(t, err)
		assert.Len(t, entries, 1)
		verify(t, dir, nil)
	})
}

func TestSaveChecksItsArgumentsFirst(t *testing.T) {
	scripted(t, nil, nil, func(t *testing.T, c *ab2d.Client, s *script) {
		_, err := c.Save(t.Context(), nil, t.TempDir(), nil)
		require.ErrorContains(t, err, "Manifest is nil")
		for _, f := range []ab2d.File{{}, {URL: statusURL, SHA256: "beef"}, {URL: statusURL, SHA256: "no hexadecimal"}, {URL: statusURL, Size: -1}} {
			_, err = c.Save(t.Context(), &ab2d.Manifest{Output: []ab2d.File{f}}, t.TempDir(), nil)
			require.ErrorContains(t, err, "output[0]")
			_, err = c.Save(t.Context(), &ab2d.Manifest{Errors: []ab2d.File{f}}, t.TempDir(), nil)
			require.ErrorContains(t, err, "errors[0]")
		}
		file := filepath.Join(t.TempDir(), "file")
		require.NoError(t, os.WriteFile(file, nil, 0o600))
		_, err = c.Save(t.Context(), &ab2d.Manifest{}, file, nil)
		require.Error(t, err)
		_, err = ab2d.LoadManifest(t.TempDir())
		require.ErrorIs(t, err, os.ErrNotExist)
		_, err = ab2d.LoadJob(filepath.Dir(file))
		require.ErrorIs(t, err, os.ErrNotExist)
	})
}

func TestSaveOfManyEntriesIsBounded(t *testing.T) {
	scripted(t, nil, nil, func(t *testing.T, c *ab2d.Client, s *script) {
		m := &ab2d.Manifest{Output: make([]ab2d.File, 20_000)}
		for i := range m.Output {
			m.Output[i].URL = "https://evil.test/file/same.ndjson"
		}
		start := time.Now()
		saved, err := c.Save(t.Context(), m, t.TempDir(), nil)
		assert.Empty(t, saved)
		require.Error(t, err)
		assert.Equal(t, start, time.Now())
	})
}

// readClaims decodes a saved file.
func readClaims(t *testing.T, path string) iter.Seq2[*fhir.ExplanationOfBenefit, error] {
	t.Helper()
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	var r io.Reader = bytes.NewReader(data)
	if strings.HasSuffix(path, ".gz") {
		r, err = gzip.NewReader(r)
		require.NoError(t, err)
	}
	return ndjson.Decode[fhir.ExplanationOfBenefit](r)
}

func TestSaveKeepsWhenTheJobWasCreated(t *testing.T) {
	against(t, ab2dtest.Options{}, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		dir := t.TempDir()
		job, m := exported(t, c)
		require.NoError(t, ab2d.SaveJob(dir, job))
		_, err := c.Save(t.Context(), m, dir, nil)
		require.NoError(t, err)
		got, err := ab2d.LoadJob(dir)
		require.NoError(t, err)
		assert.Equal(t, job, got)
	})
}

func TestSaveRecognizesAFileWhoseNameEndsInGz(t *testing.T) {
	data, downloads := lines(100), 0
	count := func(r *http.Request) (*http.Response, error) {
		downloads++
		return serving(gzipped(data))(r)
	}
	answered(t, granted, count, func(t *testing.T, c *ab2d.Client) {
		file, dir := fileOf(data), t.TempDir()
		file.URL += ".gz"
		for range 2 {
			_, err := c.Save(t.Context(), &ab2d.Manifest{Output: []ab2d.File{file}}, dir, nil)
			require.NoError(t, err)
		}
		assert.Equal(t, 1, downloads)
	})
}

func TestSaveTakesTheProgressOfAFileBackThatCannotBeNamed(t *testing.T) {
	data := lines(100)
	answered(t, granted, serving(gzipped(data)), func(t *testing.T, c *ab2d.Client) {
		dir := t.TempDir()
		var last ab2d.SaveProgress
		_, err := c.Save(t.Context(), &ab2d.Manifest{Output: []ab2d.File{fileOf(data)}}, dir, &ab2d.SaveOptions{Progress: func(p ab2d.SaveProgress) {
			_ = os.MkdirAll(filepath.Join(dir, "a.ndjson", "in the way"), 0o700)
			last = p
		}})
		require.Error(t, err)
		assert.Zero(t, last.Bytes)
		assert.Zero(t, last.Files)
	})
}
