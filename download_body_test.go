package ab2d_test

import (
	"io"
	"net/http"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
)

// TestBodies: what each body comes to, and how many of the six downloads it uses, by Open, Save and Save with KeepGzip.
func TestBodies(t *testing.T) {
	data := strings.Repeat(lines(2000), 3)
	good := gzipped(data)
	badSum := []byte(good)
	badSum[len(badSum)-6] ^= 1
	for name, c := range map[string]struct {
		body             string
		open, save, keep int // downloads begun where the end is good; 0 where it is ErrCorrupt, after three
	}{
		"good":               {good, 1, 1, 1},
		"several members":    {gzipped(data[:1000]) + gzipped("") + gzipped(data[1000:]), 1, 1, 1},
		"cut within its sum": {good[:len(good)-4], 1, 1, 0}, // the file's own length and checksum prove it
		"another sum":        {string(badSum), 1, 1, 0},
		"zeros behind it":    {good + strings.Repeat("\x00", 20), 1, 1, 0},
		"two bytes behind":   {good + "\x00\x00", 1, 1, 0},
		"half":               {good[:len(good)/2], 0, 0, 0},
		"half a header":      {good[:5], 0, 0, 0},
		"no gzip":            {data, 0, 0, 0},
		"corrupted":          {good[:300] + strings.Repeat("\xff", 300) + good[600:], 0, 0, 0},
	} {
		for how, want := range map[string]int{"open": c.open, "save": c.save, "keep": c.keep} {
			t.Run(name+"/"+how, func(t *testing.T) {
				begun := 0
				count := func(r *http.Request) (*http.Response, error) {
					begun++
					return serving(c.body)(r)
				}
				answered(t, granted, count, func(t *testing.T, c *ab2d.Client) {
					var err error
					if how == "open" {
						err = read(t, c, fileOf(data), data)
					} else {
						_, err = c.Save(t.Context(), &ab2d.Manifest{Output: []ab2d.File{fileOf(data)}}, t.TempDir(), &ab2d.SaveOptions{KeepGzip: how == "keep"})
					}
					if want == 0 {
						require.ErrorIs(t, err, ab2d.ErrCorrupt)
						assert.Equal(t, 3, begun)
						return
					}
					require.NoError(t, err)
					assert.Equal(t, want, begun)
				})
			})
		}
	}
}

// read opens a file and compares what comes, up to an error.
func read(t *testing.T, c *ab2d.Client, file ab2d.File, want string) error {
	t.Helper()
	body, err := c.Open(t.Context(), file)
	if err != nil {
		return err
	}
	defer body.Close()
	got, err := io.ReadAll(body)
	if err == nil {
		assert.Equal(t, want, string(got))
	}
	return err
}

// Where the manifest has no checksum, the one of gzip is the only proof.
func TestOpenHoldsToGzipsOwnSumWithoutAnother(t *testing.T) {
	data := lines(100)
	bad := []byte(gzipped(data))
	bad[len(bad)-6] ^= 1
	file := fileOf(data)
	file.SHA256 = ""
	answered(t, granted, serving(string(bad)), func(t *testing.T, c *ab2d.Client) {
		require.ErrorIs(t, read(t, c, file, data), ab2d.ErrCorrupt)
	})
}

// With one processor nothing is read ahead.
func TestOpenOnOneProcessor(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	noRetries := func(c *ab2d.Config) { c.MaxRetries = -1 }
	against(t, ab2dtest.Options{}, noRetries, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		_, m := exported(t, c)
		body, err := c.Open(t.Context(), m.Output[0])
		require.NoError(t, err)
		defer body.Close()
		time.Sleep(2 * time.Minute) // a consumer that is slow to begin is no stall
		n, err := body.Read(nil)
		require.NoError(t, err)
		assert.Zero(t, n)
		got, err := io.ReadAll(body)
		require.NoError(t, err)
		assert.Len(t, got, int(m.Output[0].Size))
	})
}

// A body that ends within what has been delivered is one that is not the file, too.
func TestOpenCountsBodiesThatEndWithinWhatWasDelivered(t *testing.T) {
	data, begun := lines(100), 0
	short := always(200, "", data[:100])
	count := func(r *http.Request) (*http.Response, error) {
		begun++
		return short(r)
	}
	answered(t, granted, first(broken("", data[:500]), count), func(t *testing.T, c *ab2d.Client) {
		require.ErrorIs(t, read(t, c, fileOf(data), data), ab2d.ErrCorrupt)
		assert.Equal(t, 3, begun)
	})
}

// Names of content codings are not case-sensitive (RFC 9110 section 8.4.1).
func TestOpenReadsTheCodingInCapitals(t *testing.T) {
	data := lines(10)
	answered(t, granted, always(200, "Content-Encoding: GZIP", gzipped(data)), func(t *testing.T, c *ab2d.Client) {
		require.NoError(t, read(t, c, fileOf(data), data))
	})
}
