package ab2d_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
)

// content is what a folder holds: names and texts.
func content(t *testing.T, dir string) map[string]string {
	t.Helper()
	all := map[string]string{}
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	for _, e := range entries {
		data, _ := os.ReadFile(filepath.Join(dir, e.Name()))
		all[e.Name()] = string(data)
	}
	return all
}

// put writes files into a folder.
func put(t *testing.T, dir string, files map[string]string) {
	t.Helper()
	for name, text := range files {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600))
	}
}

// jobFile describes a file of a job.
func jobFile(job, name, data string) ab2d.File {
	f := fileOf(data)
	f.URL = "https://ab2d.test/api/v2/fhir/Job/" + job + "/file/" + name
	return f
}

func of(files ...ab2d.File) *ab2d.Manifest { return &ab2d.Manifest{Output: files} }

func TestTwoSavesInOneFolder(t *testing.T) {
	data := lines(1000)
	var half, rest chan struct{}
	var once sync.Once
	slow := func(r *http.Request) (*http.Response, error) {
		once.Do(func() { close(half); <-rest })
		return serving(gzipped(data))(r)
	}
	dir := t.TempDir()
	answered(t, granted, slow, func(t *testing.T, c *ab2d.Client) {
		half, rest = make(chan struct{}), make(chan struct{}) // of this bubble
		m := of(jobFile("a", "a.ndjson", data))
		var first sync.WaitGroup
		first.Go(func() {
			saved, err := c.Save(t.Context(), m, dir, nil)
			assert.NoError(t, err)
			assert.Len(t, saved, 1)
		})
		<-half
		_, err := c.Save(t.Context(), m, dir, nil)
		require.ErrorIs(t, err, ab2d.ErrFolderInUse)
		require.ErrorIs(t, ab2d.SaveJob(dir, &ab2d.Job{ID: "a"}), ab2d.ErrFolderInUse)
		require.ErrorIs(t, ab2d.SaveManifest(dir, m), ab2d.ErrFolderInUse)
		require.ErrorIs(t, ab2d.PrepareFolder(dir), ab2d.ErrFolderInUse)
		ctx, cancel := context.WithCancelCause(t.Context())
		cancel(fmt.Errorf("another export: %w", ab2d.ErrUnauthorized))
		_, err = c.Save(ctx, m, dir, nil)
		require.ErrorIs(t, err, ab2d.ErrFolderInUse)
		require.ErrorIs(t, err, context.Canceled)
		require.ErrorContains(t, err, "another export")
		require.NotErrorIs(t, err, ab2d.ErrUnauthorized, "that is about the other")
		job, err := ab2d.LoadJob(dir)
		require.NoError(t, err, "reading needs no lock")
		assert.Equal(t, "a", job.ID)
		close(rest)
		first.Wait()
		saved, err := c.Save(t.Context(), m, dir, nil)
		require.NoError(t, err)
		assert.True(t, saved[0].Existed)
		assert.Equal(t, data, content(t, dir)["a.ndjson"])
		assert.Len(t, content(t, dir), 3)
	})
}

func TestWhatIsNoStateIsNotLoaded(t *testing.T) {
	claim := `{"resourceType":"ExplanationOfBenefit","id":"1f0c"}`
	job, file := `{"id":"1f0c","statusUrl":"`+statusURL+`"}`, `{"type":"t","url":"u"}`
	never := []string{
		"", " ", "{}", "null", "[]", "0", `"1f0c"`, "true", claim, claim + "\n" + claim + "\n", "\x1f\x8b", "<html>",
		`{"resourceType":"OperationOutcome","id":"1f0c","issue":[{"severity":"error","code":"invalid"}]}`, `{"name":"an app","icons":[]}`,
	}
	dir := t.TempDir()
	for _, text := range append([]string{
		job, `{"transactionTime":"x"}`, `{"transactionTime":"x","errors":[]}`, `{"requiresAccessToken":true,"transactionTime":"x","error":[]}`,
		`{"requiresAccessToken":true,"Output":[` + file + `],"error":[]}`, `{"requiresAccessToken":true,"output":[],"Error":[` + file + `]}`,
		`{"output":{}}`, `{"output":[],"output2":[]}`, `{"output":[{}]}`, `{"output":[{"url":""}]}`, `{"output":[{"url":"u","sha256":"beef"}]}`,
		`{"output":[{"url":"u","size":-1}]}`, `{"output":[{"url":"u","checksum":"sha256:00"}]}`, `{"output":[]}{}`, `{"output":[` + file + `]`, `{"output":[],"errors":[{}]}`,
		// two forms at once: read as one of them, something would be lost
		`{"requiresAccessToken":true,"output":[{"url":"u","size":5}]}`, `{"output":[],"error":[],"errors":[]}`,
	}, never...) {
		put(t, dir, map[string]string{ab2d.ManifestFile: text})
		_, err := ab2d.LoadManifest(dir)
		assert.Error(t, err, text)
		assert.NotErrorIs(t, err, fs.ErrNotExist, text)
		assert.NotContains(t, err.Error(), "1f0c", "nothing of the content is quoted")
	}
	for text, files := range map[string]int{
		`{"transactionTime":"Nov 20, 2026, 3:04:05 PM","request":"r","output":[]}`: 0, `{"transactionTime":"x","output":null}`: 0, `{"output":[]}`: 0, `{"output":[` + file + `]}`: 1,
	} {
		put(t, dir, map[string]string{ab2d.ManifestFile: text})
		m, err := ab2d.LoadManifest(dir)
		require.NoError(t, err, text)
		assert.Len(t, m.Output, files)
	}
	dir = t.TempDir()
	for _, text := range append([]string{
		`{"output":[]}`, `{"transactionTime":"x","output":[` + file + `]}`, `{"id":""}`, `{"id":"a/b"}`, `{"id":"a","resourceType":"Patient"}`, `{"id":1}`, job + job,
		`{"id":"other","statusUrl":"` + statusURL + `"}`, `{"statusUrl":"https://ab2d.test/"}`,
	}, never...) {
		put(t, dir, map[string]string{ab2d.JobFile: text})
		_, err := ab2d.LoadJob(dir)
		assert.Error(t, err, text)
		assert.NotErrorIs(t, err, fs.ErrNotExist, text)
	}
	for _, text := range []string{job, `{"id":"1f0c"}`, `{"statusUrl":"` + statusURL + `"}`} {
		put(t, dir, map[string]string{ab2d.JobFile: text})
		j, err := ab2d.LoadJob(dir)
		require.NoError(t, err, text)
		assert.Equal(t, "1f0c", j.ID)
	}
}

func TestManifestInAB2DsFormIsRead(t *testing.T) {
	f := jobFile("a", "a.ndjson", lines(1))
	entry := fmt.Sprintf(`{"type":"ExplanationOfBenefit","url":"%s","extension":[{"url":"https://ab2d.cms.gov/checksum","valueString":"sha256:%s"},{"url":"https://ab2d.cms.gov/file_length","valueDecimal":%d}]}`, f.URL, f.SHA256, f.Size)
	for _, text := range []string{
		`{"transactionTime":"t","request":"r","requiresAccessToken":true,"output":[` + entry + `],"error":[` + entry + `]}`,
		`{"error":[` + entry + `],"output":[` + entry + `]}`,
	} {
		dir := t.TempDir()
		put(t, dir, map[string]string{ab2d.ManifestFile: text})
		m, err := ab2d.LoadManifest(dir)
		require.NoError(t, err)
		assert.Equal(t, []ab2d.File{f}, m.Output)
		assert.Equal(t, []ab2d.File{f}, m.Errors)
	}
}

// TestFoldersOfOthers has every way in which a folder is not this export's: then nothing is
// sent, and nothing in the folder changes.
func TestFoldersOfOthers(t *testing.T) {
	data := lines(10)
	m := of(jobFile("b", "Z0001_0001.ndjson", data), jobFile("b", "Z0001_0002.ndjson", data))
	state := func(v any) string { text, _ := json.Marshal(v); return string(text) }
	job := func(id string) string { return state(ab2d.Job{ID: id}) }
	for name, there := range map[string]map[string]string{
		"another job":                     {ab2d.JobFile: job("a")},
		"another job's manifest":          {ab2d.ManifestFile: state(of(jobFile("a", "Z0001_0001.ndjson", data)))},
		"another job's complete export":   {ab2d.JobFile: job("a"), ab2d.ManifestFile: state(of(jobFile("a", "Z0001_0001.ndjson", data))), "Z0001_0001.ndjson": data},
		"a job and a manifest of another": {ab2d.JobFile: job("b"), ab2d.ManifestFile: state(of(jobFile("a", "Z0001_0001.ndjson", data)))},
		"an empty export":                 {ab2d.ManifestFile: `{"output":[]}`},
		"a manifest that names no job":    {ab2d.ManifestFile: `{"output":[{"url":"u"}]}`},
		"something that is no manifest":   {ab2d.ManifestFile: `{"name":"an app"}`},
		"something that is no job":        {ab2d.JobFile: `[]`},
		"a listed file of somebody":       {"Z0001_0001.ndjson": "{\"old\":1}\n"},
		"a listed file, kept as gzip":     {"Z0001_0002.ndjson.gz": gzipped("{\"old\":1}\n")},
		"a file that is not listed":       {"Z0001_0003.ndjson": data},
		"one in capitals":                 {"OLD.NDJSON": data},
		"one kept as gzip":                {"old.ndjson.gz": gzipped(data)},
		"beside this job":                 {ab2d.JobFile: job("b"), "old.ndjson": data},
		"beside this export":              {ab2d.ManifestFile: state(m), "Z0001_0001.ndjson": data, "Z0001_0003.ndjson": data},
	} {
		t.Run(name, func(t *testing.T) {
			scripted(t, nil, nil, func(t *testing.T, c *ab2d.Client, s *script) {
				dir := t.TempDir()
				put(t, dir, there)
				for _, opts := range []*ab2d.SaveOptions{nil, {Job: &ab2d.Job{ID: "b"}}, {KeepGzip: true}} {
					saved, err := c.Save(t.Context(), m, dir, opts)
					require.Error(t, err)
					if !strings.HasPrefix(name, "something") {
						require.ErrorIs(t, err, ab2d.ErrOtherExport)
					}
					assert.Empty(t, saved)
				}
				if name != "another job" && name != "beside this export" { // a job without files may be replaced; that one is this job's own
					require.Error(t, ab2d.SaveJob(dir, &ab2d.Job{ID: "b"}))
				}
				require.Error(t, ab2d.PrepareFolder(dir))
				assert.Equal(t, there, content(t, dir))
			})
		})
	}
}

func TestSaveChecksThatJobAndManifestBelongTogether(t *testing.T) {
	scripted(t, nil, nil, func(t *testing.T, c *ab2d.Client, s *script) {
		a, b := jobFile("a", "a.ndjson", "x\n"), jobFile("b", "b.ndjson", "x\n")
		for _, tt := range []struct {
			m   *ab2d.Manifest
			job *ab2d.Job
		}{{of(a), &ab2d.Job{ID: "b"}}, {of(a, b), nil}, {&ab2d.Manifest{Output: []ab2d.File{a}, Errors: []ab2d.File{b}}, nil}} {
			dir := t.TempDir()
			_, err := c.Save(t.Context(), tt.m, dir, &ab2d.SaveOptions{Job: tt.job, ErrorFiles: true})
			require.ErrorIs(t, err, ab2d.ErrOtherExport)
			assert.Empty(t, content(t, dir))
		}
		// An empty manifest does not name its job: the job beside it does.
		dir := t.TempDir()
		_, err := c.Save(t.Context(), of(), dir, &ab2d.SaveOptions{Job: &ab2d.Job{ID: "a"}})
		require.NoError(t, err)
		require.ErrorIs(t, ab2d.SaveJob(dir, &ab2d.Job{ID: "b"}), ab2d.ErrOtherExport)
		require.NoError(t, ab2d.SaveJob(dir, &ab2d.Job{ID: "a"}))
		_, err = c.Save(t.Context(), of(b), dir, nil)
		require.ErrorIs(t, err, ab2d.ErrOtherExport)
		require.NoError(t, os.Remove(filepath.Join(dir, ab2d.JobFile)))
		require.ErrorIs(t, ab2d.SaveJob(dir, &ab2d.Job{ID: "b"}), ab2d.ErrOtherExport)
	})
}

func TestPrepareFolder(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "a", "b")
	for range 2 {
		require.NoError(t, ab2d.PrepareFolder(dir))
		assert.Empty(t, content(t, dir))
	}
	put(t, dir, map[string]string{"notes.txt": "not of an export", ".hidden": "", "report.csv": ""})
	require.NoError(t, ab2d.PrepareFolder(dir))
	assert.Len(t, content(t, dir), 3)
	require.Error(t, ab2d.PrepareFolder(filepath.Join(dir, "notes.txt")), "a file")
	require.NoError(t, ab2d.SaveJob(dir, job))
	require.ErrorIs(t, ab2d.PrepareFolder(dir), ab2d.ErrOtherExport)
}

func TestSaveRemovesWhatAKilledSaveLeft(t *testing.T) {
	data := lines(10)
	answered(t, granted, serving(gzipped(data)), func(t *testing.T, c *ab2d.Client) {
		dir := t.TempDir()
		put(t, dir, map[string]string{".a.ndjson.0123456789abcdef.part": "half", ".manifest.json.0123456789abcdef.part": "", ".mine.part": "kept", ".ab2d.lock": ""})
		_, err := c.Save(t.Context(), of(fileOf(data)), dir, nil)
		require.NoError(t, err)
		all := content(t, dir)
		assert.Len(t, all, 4)
		assert.Equal(t, "kept", all[".mine.part"])
	})
}

func TestSaveKeepsAFileInTheFormItHas(t *testing.T) {
	against(t, ab2dtest.Options{Files: 3}, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		dir := t.TempDir()
		_, m := exported(t, c)
		plain, err := c.Save(t.Context(), m, dir, nil)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(plain[1].Path, []byte("damaged"), 0o600))
		mixed, err := c.Save(t.Context(), m, dir, &ab2d.SaveOptions{KeepGzip: true})
		require.NoError(t, err)
		require.Len(t, mixed, 3)
		assert.Equal(t, plain[0].Path, mixed[0].Path)
		assert.Equal(t, plain[1].Path+".gz", mixed[1].Path)
		assert.Equal(t, 4, srv.Count(ab2dtest.Download))
		assert.Len(t, content(t, dir), 5, "no file is there twice")
		loaded, err := ab2d.LoadSaved(dir)
		require.NoError(t, err)
		mixed[1].Existed = true
		assert.Equal(t, mixed, loaded)
	})
}

func TestSaveObeysItsContextWhereNothingIsDownloaded(t *testing.T) {
	t.Parallel()
	// The large file has to take longer than the small one needs to end the context, on any machine.
	for size := 1000; ; size *= 4 {
		err := saveThatEndsWithTheFirstFile(t, lines(10), strings.Repeat(lines(100), size))
		if err == nil && size < 16_000 {
			continue
		}
		require.ErrorIs(t, err, context.Canceled)
		require.ErrorIs(t, err, http.ErrServerClosed, "the cause")
		return
	}
}

func saveThatEndsWithTheFirstFile(t *testing.T, small, large string) (err error) {
	serve := func(r *http.Request) (*http.Response, error) {
		if strings.HasSuffix(r.URL.Path, "large.ndjson") {
			return serving(gzipped(large))(r)
		}
		return serving(gzipped(small))(r)
	}
	answered(t, granted, serve, func(t *testing.T, c *ab2d.Client) {
		dir := t.TempDir()
		m := of(jobFile("a", "small.ndjson", small), jobFile("a", "large.ndjson", large))
		_, err = c.Save(t.Context(), m, dir, nil)
		require.NoError(t, err)
		ctx, cancel := context.WithCancelCause(t.Context())
		var saved []ab2d.SavedFile
		saved, err = c.Save(ctx, m, dir, &ab2d.SaveOptions{Progress: func(ab2d.SaveProgress) { cancel(http.ErrServerClosed) }})
		if err != nil {
			assert.Len(t, saved, 1)
		}
		assert.Len(t, content(t, dir), 4)
	})
	return err
}

func TestSaveRidesOutAnOutage(t *testing.T) {
	against(t, ab2dtest.Options{Files: 8}, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		for _, effect := range []ab2dtest.Effect{ab2dtest.Reply(503), ab2dtest.Hangup()} {
			dir := filepath.Join(t.TempDir(), "d")
			_, m := exported(t, c)
			begun := time.Now()
			var once sync.Once
			saved, err := c.Save(t.Context(), m, dir, &ab2d.SaveOptions{Progress: func(p ab2d.SaveProgress) {
				if p.Files == 2 {
					once.Do(func() { srv.Outage(20*time.Minute, effect) })
				}
			}})
			require.NoError(t, err)
			require.Len(t, saved, 8)
			verify(t, dir, saved)
			assert.Greater(t, time.Since(begun), 20*time.Minute)
			assert.Less(t, time.Since(begun), 30*time.Minute)
		}
	})
}
