package ab2d_test

import (
	"context"
	"errors"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
)

func TestStateInManyForms(t *testing.T) {
	t.Parallel()
	good := `{"transactionTime":"t","request":"r","output":[{"type":"ExplanationOfBenefit","url":"https://ab2d.test/api/v2/fhir/Job/1f0c/file/a.ndjson","sha256":"` + fileOf("").SHA256 + `","size":0}]}`
	utf16 := func(s string) string {
		b := "\xff\xfe"
		for _, c := range []byte(s) {
			b += string([]byte{c, 0})
		}
		return b
	}
	for name, text := range map[string]string{
		"an array": "[" + good + "]", "a string": `"x"`, "nothing": "", "blanks": " \n", "zeros": strings.Repeat("\x00", 4096), "a BOM": "\xef\xbb\xbf" + good, "UTF-16": utf16(good),
		"truncated": good[:len(good)-30], "two": good + good, "deep": strings.Repeat("[", 1<<20), "deep output": `{"output":` + strings.Repeat(`[`, 100_000),
		"output twice": strings.Replace(good, `"output"`, `"output":[],"output"`, 1), "output twice, empty at last": strings.TrimSuffix(good, "}") + `,"output":[]}`,
		"Output as well": strings.TrimSuffix(good, "}") + `,"Output":[]}`, "a URL twice": strings.Replace(good, `"url"`, `"url":"https://ab2d.test/b","url"`, 1),
		"sha256 twice": strings.Replace(good, `"sha256"`, `"sha256":"","sha256"`, 1), "SHA256 emptied": strings.Replace(good, `"size"`, `"SHA256":"","size"`, 1),
		"a number too large": strings.Replace(good, `"size":0`, `"size":1e30`, 1),
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			require.NoError(t, os.WriteFile(filepath.Join(dir, ab2d.ManifestFile), []byte(text), 0o600))
			m, err := ab2d.LoadManifest(dir)
			if err == nil {
				t.Errorf("loaded: %+v", m)
			} else {
				assert.Less(t, len(err.Error()), 1000)
			}
		})
	}
	for name, text := range map[string]string{
		"an ID twice": `{"id":"1f0c","id":"2"}`, "ID": `{"id":"1f0c","ID":"2"}`, "array": `[{"id":"1"}]`, "BOM": "\xef\xbb\xbf" + `{"id":"1"}`, "long": `{"id":"` + strings.Repeat("1", 1<<20) + `"}`, "null": "null", "UTF-16": utf16(`{"id":"1"}`),
	} {
		t.Run("job "+name, func(t *testing.T) {
			dir := t.TempDir()
			require.NoError(t, os.WriteFile(filepath.Join(dir, ab2d.JobFile), []byte(text), 0o600))
			j, err := ab2d.LoadJob(dir)
			if err == nil {
				t.Errorf("loaded: %+v", j)
			}
		})
	}
	for _, name := range []string{ab2d.JobFile, ab2d.ManifestFile} {
		t.Run("huge "+name, func(t *testing.T) {
			dir := t.TempDir()
			f, err := os.Create(filepath.Join(dir, name))
			require.NoError(t, err)
			require.NoError(t, f.Truncate(64<<20+1))
			require.NoError(t, f.Close())
			_, err = ab2d.LoadManifest(dir)
			require.Error(t, err)
			require.ErrorContains(t, err, "long")
		})
	}
}

func TestManifestOfTheServerWithAListTwice(t *testing.T) {
	file := `{"type":"ExplanationOfBenefit","url":"https://ab2d.test/Job/1f0c/file/a.ndjson"}`
	for _, body := range []string{
		`{"transactionTime":"t","output":[` + file + `],"output":[],"error":[]}`,
		`{"transactionTime":"t","output":[` + file + `],"error":[` + file + `],"error":null}`,
	} {
		scripted(t, nil, []reply{{200, "", body, nil}}, func(t *testing.T, c *ab2d.Client, s *script) {
			m, err := c.Status(t.Context(), job)
			assert.Error(t, err, "%+v", m)
		})
	}
}

func TestSaveThatWaitsForAFolderTellsHowItsContextEnded(t *testing.T) {
	dir := t.TempDir()
	cause := errors.New("shutdown")
	data := lines(10)
	m := &ab2d.Manifest{Output: []ab2d.File{fileOf(data)}}
	block, begun := make(chan struct{}), make(chan struct{})
	c, err := ab2d.NewClient(ab2d.Config{Environment: ab2d.Environment{BaseURL: "https://ab2d.test", TokenURL: "https://idp.test/token"}, ClientID: "id", ClientSecret: testSecret,
		HTTPClient: &http.Client{Transport: transport(func(r *http.Request) (*http.Response, error) {
			if r.Method == http.MethodPost {
				return granted(r)
			}
			close(begun)
			<-block
			return response(r, reply{200, "", data, nil}), nil
		})}})
	require.NoError(t, err)
	done := make(chan error, 1)
	go func() { _, err := c.Save(context.Background(), m, dir, nil); done <- err }()
	<-begun
	ctx, cancel := context.WithTimeoutCause(t.Context(), 50*time.Millisecond, cause)
	defer cancel()
	_, err = c.Save(ctx, m, dir, nil)
	assert.ErrorIs(t, err, ab2d.ErrFolderInUse)
	assert.ErrorIs(t, err, context.DeadlineExceeded)
	assert.ErrorIs(t, err, cause)
	close(block)
	require.NoError(t, <-done)
}
