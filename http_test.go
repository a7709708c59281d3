package ab2d_test

import (
	"bytes"
	"compress/flate"
	"compress/gzip"
	"crypto/tls"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/oauth2"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/internal/pace"
	"github.com/ab2d-go/ab2d/ndjson"
)

// These tests use sockets: they are about net/http, TLS and connections.

// handled starts a server of the test's own, and a client for it.
func handled(t *testing.T, h http.HandlerFunc) (*ab2d.Client, *httptest.Server) {
	t.Helper()
	srv := httptest.NewServer(h)
	t.Cleanup(srv.Close)
	return clientAt(t, srv.URL, nil), srv
}

func clientAt(t *testing.T, url string, hc *http.Client) *ab2d.Client {
	t.Helper()
	cfg := ab2d.Config{
		Environment: ab2d.Environment{BaseURL: url},
		TokenSource: oauth2.StaticTokenSource(&oauth2.Token{AccessToken: "synthetic-token"}),
		HTTPClient:  hc, MaxRetries: -1,
	}
	pace.Limit(&cfg, time.Millisecond)
	c, err := ab2d.NewClient(cfg)
	require.NoError(t, err)
	return c
}

func TestExportIsNotRepeatedByNetHTTP(t *testing.T) {
	var exports atomic.Int32
	c, _ := handled(t, func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, "$status") {
			w.WriteHeader(http.StatusAccepted)
			return
		}
		// A job begins, and the connection, which has served before, breaks without
		// a byte of an answer. net/http would send a GET again.
		exports.Add(1)
		conn, _, err := http.NewResponseController(w).Hijack()
		assert.NoError(t, err)
		_ = conn.Close()
	})
	_, err := c.Status(t.Context(), job)
	require.NoError(t, err)
	_, err = c.Export(t.Context(), nil)
	require.ErrorIs(t, err, ab2d.ErrExportUncertain)
	assert.EqualValues(t, 1, exports.Load())
}

func TestExportWithoutAConnectionIsCertain(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	require.NoError(t, l.Close())
	_, err = clientAt(t, "http://"+l.Addr().String(), nil).Export(t.Context(), nil)
	require.Error(t, err)
	assert.NotErrorIs(t, err, ab2d.ErrExportUncertain)
}

func TestExportLostCanBeFoundAgain(t *testing.T) {
	opts := ab2dtest.Options{MaxJobs: 1, Faults: []ab2dtest.Fault{{On: ab2dtest.Export, Nth: 1, Do: ab2dtest.LoseReply()}}}
	against(t, opts, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		_, err := c.Export(t.Context(), nil)
		require.ErrorIs(t, err, ab2d.ErrExportUncertain)
		require.Len(t, srv.Jobs(), 1)
		_, err = c.Export(t.Context(), nil)
		apiErr, ok := errors.AsType[*ab2d.APIError](err)
		require.True(t, ok)
		require.Len(t, apiErr.ActiveJobs, 1)
		m, err := c.Wait(t.Context(), apiErr.ActiveJobs[0])
		require.NoError(t, err)
		assert.Len(t, m.Output, 1)
	})
}

func TestTLS(t *testing.T) {
	h := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusAccepted) })
	for name, tt := range map[string]struct {
		version uint16
		ok      bool
	}{"1.1": {tls.VersionTLS11, false}, "1.2": {tls.VersionTLS12, true}, "1.3": {tls.VersionTLS13, true}} {
		t.Run(name, func(t *testing.T) {
			srv := httptest.NewUnstartedServer(h)
			srv.Config.ErrorLog = quiet
			srv.TLS = &tls.Config{MinVersion: tls.VersionTLS10, MaxVersion: tt.version}
			srv.StartTLS()
			defer srv.Close()
			_, err := clientAt(t, srv.URL, srv.Client()).Status(t.Context(), job)
			assert.Equal(t, tt.ok, err == nil, "%v", err)
		})
	}
	t.Run("a certificate that nobody vouches for, once", func(t *testing.T) {
		srv := httptest.NewUnstartedServer(h)
		srv.Config.ErrorLog = quiet
		srv.StartTLS()
		defer srv.Close()
		cfg := ab2d.Config{Environment: ab2d.Environment{BaseURL: srv.URL}, TokenSource: oauth2.StaticTokenSource(&oauth2.Token{AccessToken: "synthetic-token"})}
		c, err := ab2d.NewClient(cfg)
		require.NoError(t, err)
		_, err = c.Maintenance(t.Context()) // with its retries, which cannot help
		_, ok := errors.AsType[*tls.CertificateVerificationError](err)
		assert.True(t, ok, "%v", err)
	})
}

func TestHostileAnswers(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		h    http.HandlerFunc
		want string
	}{
		"an endless header": {func(w http.ResponseWriter, r *http.Request) {
			conn, _, err := http.NewResponseController(w).Hijack()
			if !assert.NoError(t, err) {
				return
			}
			defer conn.Close()
			_, err = io.WriteString(conn, "HTTP/1.1 200 OK\r\nX-Long: ")
			for err == nil {
				_, err = io.WriteString(conn, strings.Repeat("x", 1<<16))
			}
		}, "server response headers exceeded"},
		"an endless manifest": {func(w http.ResponseWriter, r *http.Request) {
			var err error
			for err == nil {
				_, err = io.WriteString(w, strings.Repeat(" ", 1<<16))
			}
		}, "the response is longer than"},
		"an endless error": {func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "application/json")
			w.WriteHeader(http.StatusBadRequest)
			var err error
			for err == nil {
				_, err = io.WriteString(w, strings.Repeat(" ", 1<<16))
			}
		}, "400 Bad Request"},
		"a manifest of brackets": {func(w http.ResponseWriter, r *http.Request) {
			_, _ = io.WriteString(w, strings.Repeat("[", 1<<20))
		}, "the response is not a manifest"},
		"an error of brackets": {func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "application/json")
			w.WriteHeader(http.StatusBadRequest)
			_, _ = io.WriteString(w, `{"issue":`+strings.Repeat("[", 1<<19))
		}, "400 Bad Request"},
		"an error that echoes the token, over two lines": {func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "application/json")
			w.WriteHeader(http.StatusBadRequest)
			_, _ = io.WriteString(w, found("invalid", r.Header.Get("Authorization")+`\nforged: line`))
		}, "400 Bad Request: Bearer [token] forged: line"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			c, _ := handled(t, tt.h)
			_, err := c.Status(t.Context(), job)
			require.ErrorContains(t, err, tt.want)
			assert.NotContains(t, printed(t, err), "synthetic-token")
			assert.NotContains(t, err.Error(), "\n")
			assert.Less(t, len(err.Error()), 2000)
		})
	}
}

func TestHostileFiles(t *testing.T) {
	t.Parallel()
	// bomb sends gzip that inflates to a gigabyte of pieces, unless the client hangs up.
	bomb := func(first, piece string) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Encoding", "gzip")
			gz, err := gzip.NewWriterLevel(w, gzip.BestSpeed)
			assert.NoError(t, err)
			_, err = io.WriteString(gz, first)
			assert.NoError(t, err)
			assert.NoError(t, gz.Flush())
			var block bytes.Buffer // of deflate, which needs nothing from before
			deflate, _ := flate.NewWriter(&block, flate.BestSpeed)
			_, _ = io.WriteString(deflate, piece)
			_ = deflate.Flush()
			for n := 0; err == nil && n < 1<<30; n += len(piece) {
				_, err = w.Write(block.Bytes())
			}
		}
	}
	t.Run("beyond the promised length", func(t *testing.T) {
		c, srv := handled(t, bomb("", claimLine))
		f := ab2d.File{URL: srv.URL + "/api/v2/fhir/Job/1/file/x.ndjson", Size: int64(len(claimLine)) * 100, SHA256: strings.Repeat("0", 64)}
		n := 0
		for _, err := range c.Download(t.Context(), f) {
			if err != nil {
				assert.ErrorIs(t, err, ab2d.ErrCorrupt)
				break
			}
			n++
		}
		assert.Equal(t, 100, n, "no byte beyond the length is delivered")
	})
	t.Run("a line without end", func(t *testing.T) {
		c, srv := handled(t, bomb(`{"resourceType":"`, strings.Repeat("x", 1<<16)))
		for _, err := range c.Download(t.Context(), ab2d.File{URL: srv.URL + "/x"}) {
			require.ErrorIs(t, err, ndjson.ErrTooLong)
			break
		}
		var mem runtime.MemStats
		runtime.ReadMemStats(&mem)
		assert.Less(t, mem.HeapInuse, uint64(400<<20))
	})
	t.Run("a Content-Encoding that was not requested", func(t *testing.T) {
		c, srv := handled(t, func(w http.ResponseWriter, r *http.Request) { w.Header().Set("Content-Encoding", "br") })
		_, err := c.Open(t.Context(), ab2d.File{URL: srv.URL + "/x"})
		require.ErrorContains(t, err, `"br"`)
	})
	t.Run("a Content-Encoding that is a part of something else", func(t *testing.T) {
		c, srv := handled(t, func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Encoding", "br, "+r.Header.Get("Authorization")+" 1S00E00DP42")
		})
		_, err := c.Open(t.Context(), ab2d.File{URL: srv.URL + "/x"})
		require.ErrorContains(t, err, "a Content-Encoding that was not requested: an unknown one")
	})
	t.Run("not gzip after all", func(t *testing.T) {
		c, srv := handled(t, func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Encoding", "gzip")
			_, _ = io.WriteString(w, lines(3))
		})
		_, err := claims(c.Download(t.Context(), ab2d.File{URL: srv.URL + "/x"}))
		require.Error(t, err)
	})
}

func TestTimeoutOfTheCallersClientIsForAnswersNotForFiles(t *testing.T) {
	against(t, ab2dtest.Options{Faults: []ab2dtest.Fault{
		{On: ab2dtest.Download, Do: ab2dtest.Slow(20_000)},
		{On: ab2dtest.Cancel, Do: ab2dtest.Delay(time.Minute)},
	}}, func(c *ab2d.Config) {
		given := *c.HTTPClient
		given.Timeout = 10 * time.Second
		c.HTTPClient = &given
		c.MaxRetries = -1
	}, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		start := time.Now()
		streamed(t, c, exportSize)
		assert.Greater(t, time.Since(start), 10*time.Second)
		assert.Equal(t, 1, srv.Count(ab2dtest.Download))
		start = time.Now()
		err := c.Cancel(t.Context(), job)
		require.ErrorContains(t, err, "did not answer in time")
		assert.Equal(t, 10*time.Second, time.Since(start))
	})
}

func TestTheCallersClientIsNotModified(t *testing.T) {
	given := &http.Client{Timeout: time.Second}
	c := clientAt(t, "http://127.0.0.1:1", given)
	_, err := c.Status(t.Context(), job)
	require.Error(t, err)
	assert.Equal(t, &http.Client{Timeout: time.Second}, given)
}

// net/http takes a negative Timeout for none.
func TestNegativeTimeoutOfTheCallersClient(t *testing.T) {
	_, srv := handled(t, func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusAccepted) })
	_, err := clientAt(t, srv.URL, &http.Client{Timeout: -1}).Status(t.Context(), job)
	assert.NoError(t, err)
}
