package ab2d_test

import (
	"io"
	"net/http"
	"net/url"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
)

func TestFileNamesAreSafeOnEverySystem(t *testing.T) {
	for name, want := range map[string]string{
		"Z0001_0001.ndjson": "Z0001_0001.ndjson", "a-b_c.1.ndjson.gz": "a-b_c.1.ndjson.gz", "0": "0", "console.ndjson": "console.ndjson", "nullable": "nullable", "COM10.ndjson": "COM10.ndjson",
		// devices of Windows, in any folder and with any extension
		"NUL.ndjson": "_NUL.ndjson", "nul": "_nul", "Con.ndjson": "_Con.ndjson", "prn.": "prn_", "AUX.tar.gz": "_AUX.tar.gz", "COM1": "_COM1", "lpt9.ndjson": "_lpt9.ndjson",
		"COM¹.ndjson": "COM_.ndjson", "CONIN$": "CONIN_", "nul .ndjson": "nul_.ndjson", "nul:x.ndjson": "nul_x.ndjson",
		// what Windows cuts off, or takes for another stream of a file
		"a.ndjson.": "a.ndjson_", "a..": "a__", "a.ndjson ": "a.ndjson_", "a:b.ndjson": "a_b.ndjson", `a"<>|?*.ndjson`: "a______.ndjson",
		"-rf": "_rf", "~a": "_a", "a b.ndjson": "a_b.ndjson", "ä.ndjson": "_.ndjson", "a%41": "a_41",
		// no names at all
		"": "", ".": "", "..": "", "...": "", ".ssh": "", "../evil": "", `..\evil`: "", "a/b": "", `a\b`: "", "a\x00b": "", "a\nb": "", "a\u0085b": "", "a\xffb": "",
		strings.Repeat("a", 200): strings.Repeat("a", 200), strings.Repeat("a", 201): "",
	} {
		got := ab2d.File{URL: "https://ab2d.test/api/v2/fhir/Job/1/file/" + url.PathEscape(name)}.Name()
		assert.Equal(t, want, got, "%q", name)
		if got != "" {
			assert.True(t, filepath.IsLocal(got), "%q", got)
		}
	}
	for _, u := range []string{"", "::", "https://ab2d.test", "https://ab2d.test/", "https://ab2d.test/file/%zz"} {
		assert.Empty(t, ab2d.File{URL: u}.Name(), u)
	}
	assert.Equal(t, "a.ndjson", ab2d.File{URL: "https://ab2d.test/file/a.ndjson?sig=..%2F..%2Fb"}.Name())
}

func FuzzFileName(f *testing.F) {
	for _, u := range []string{"https://ab2d.test/file/NUL.ndjson", "/a/..%2F..%2Fb", "a%5Cb", "%2e%2e", "COM%C2%B9"} {
		f.Add(u)
	}
	f.Fuzz(func(t *testing.T, u string) {
		name := ab2d.File{URL: u}.Name()
		if name == "" {
			return
		}
		require.True(t, filepath.IsLocal(name), "%q", name)
		require.Equal(t, name, filepath.Base(name))
		require.NotContains(t, " .", name[len(name)-1:])
		require.LessOrEqual(t, len(name), 201)
		for _, r := range name {
			require.True(t, r < 0x80 && strings.ContainsRune("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-", r), "%q", name)
		}
	})
}

func TestFilesWhoseNamesDifferInCaseAloneAreKeptApart(t *testing.T) {
	a, b, c3 := lines(1), lines(2), lines(3)
	by := map[string]string{"/a.ndjson": a, "/A.ndjson": b, "/a.ndjson.gz": c3}
	serve := func(r *http.Request) (*http.Response, error) {
		return serving(gzipped(by[r.URL.Path[strings.LastIndexByte(r.URL.Path, '/'):]]))(r)
	}
	for _, keep := range []bool{false, true} {
		answered(t, granted, serve, func(t *testing.T, c *ab2d.Client) {
			dir := t.TempDir()
			m := of(jobFile("a", "a.ndjson", a), jobFile("a", "A.ndjson", b), jobFile("a", "a.ndjson.gz", c3))
			for range 2 {
				saved, err := c.Save(t.Context(), m, dir, &ab2d.SaveOptions{KeepGzip: keep})
				require.NoError(t, err)
				for _, f := range saved {
					r, err := f.Open()
					require.NoError(t, err)
					_, err = io.Copy(io.Discard, r)
					require.NoError(t, err)
					require.NoError(t, r.Close())
				}
			}
			assert.Len(t, content(t, dir), 5)
			loaded, err := ab2d.LoadSaved(dir)
			require.NoError(t, err)
			assert.Len(t, loaded, 3)
		})
	}
}
