package ab2d_test

import (
	"context"
	"crypto/tls"
	"encoding/binary"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/oauth2"

	"github.com/ab2d-go/ab2d"
)

// The connection has served before and breaks without a byte of an answer: net/http
// would send a GET again. Here it is the caller's client that keeps connections.
func TestKickoffIsSentOnceOverHTTP1(t *testing.T) {
	var exports atomic.Int32
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !strings.HasSuffix(r.URL.Path, "$export") {
			return
		}
		exports.Add(1)
		conn, _, err := http.NewResponseController(w).Hijack()
		assert.NoError(t, err)
		_ = conn.Close()
	}))
	defer srv.Close()
	warm := func() {
		resp, err := srv.Client().Get(srv.URL)
		require.NoError(t, err)
		_, _ = io.Copy(io.Discard, resp.Body)
		require.NoError(t, resp.Body.Close())
	}
	warm()
	resp, err := srv.Client().Get(srv.URL + "/$export")
	if err == nil {
		resp.Body.Close()
	}
	require.EqualValues(t, 2, exports.Swap(0), "net/http sends it again by itself")

	warm()
	_, err = clientAt(t, srv.URL, srv.Client()).Export(t.Context(), nil)
	require.ErrorIs(t, err, ab2d.ErrExportUncertain)
	assert.EqualValues(t, 1, exports.Load())
}

// resetServer speaks as much of HTTP/2 as it takes to reset every stream with a code.
// It counts the requests, and returns a client that speaks HTTP/2 with it.
func resetServer(t *testing.T, code uint32) (url string, hc *http.Client, requests *atomic.Int32) {
	t.Helper()
	srv := httptest.NewUnstartedServer(nil)
	srv.EnableHTTP2 = true
	srv.StartTLS() // for its certificate alone
	t.Cleanup(srv.Close)
	config := srv.TLS.Clone()
	config.NextProtos = []string{"h2"}
	l, err := tls.Listen("tcp", "127.0.0.1:0", config)
	require.NoError(t, err)
	t.Cleanup(func() { l.Close() })
	requests = new(atomic.Int32)
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			go resetStreams(conn, code, requests)
		}
	}()
	return "https://" + l.Addr().String(), srv.Client(), requests
}

func resetStreams(conn net.Conn, code uint32, requests *atomic.Int32) {
	defer conn.Close()
	frame := func(kind byte, flags byte, stream uint32, payload []byte) {
		head := binary.BigEndian.AppendUint32(nil, uint32(len(payload))<<8|uint32(kind))
		head = binary.BigEndian.AppendUint32(append(head, flags), stream)
		_, _ = conn.Write(append(head, payload...))
	}
	if _, err := io.CopyN(io.Discard, conn, int64(len("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"))); err != nil {
		return
	}
	frame(4, 0, 0, nil) // SETTINGS
	head := make([]byte, 9)
	for {
		if _, err := io.ReadFull(conn, head); err != nil {
			return
		}
		if _, err := io.CopyN(io.Discard, conn, int64(binary.BigEndian.Uint32(head)>>8)); err != nil {
			return
		}
		switch kind := head[3]; {
		case kind == 4 && head[4]&1 == 0:
			frame(4, 1, 0, nil) // acknowledged
		case kind == 1: // HEADERS: the request, a job begins
			requests.Add(1)
			frame(3, 0, binary.BigEndian.Uint32(head[5:]), binary.BigEndian.AppendUint32(nil, code)) // RST_STREAM
		}
	}
}

// net/http sends a request again whose stream was reset with PROTOCOL_ERROR, and one
// that was refused.
func TestKickoffIsSentOnceOverHTTP2(t *testing.T) {
	for name, code := range map[string]uint32{"PROTOCOL_ERROR": 1, "INTERNAL_ERROR": 2, "REFUSED_STREAM": 7, "CANCEL": 8} {
		t.Run(name, func(t *testing.T) {
			url, hc, requests := resetServer(t, code)
			_, err := clientAt(t, url, hc).Export(t.Context(), nil)
			require.ErrorIs(t, err, ab2d.ErrExportUncertain)
			assert.EqualValues(t, 1, requests.Load())
		})
	}
}

func TestRequestsHaveNoBody(t *testing.T) {
	for _, h2 := range []bool{false, true} {
		var mu sync.Mutex
		seen := map[string]bool{}
		srv := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			n, _ := io.Copy(io.Discard, r.Body)
			mu.Lock()
			defer mu.Unlock()
			seen[r.Method+" "+r.URL.Path] = true
			assert.Zero(t, n)
			assert.Zero(t, r.ContentLength, "%s %s over %s: END_STREAM is with the headers", r.Method, r.URL.Path, r.Proto)
			assert.Empty(t, r.TransferEncoding)
			assert.Equal(t, h2, r.ProtoMajor == 2)
			w.Header().Set("Content-Location", "http://"+r.Host+"/api/v2/fhir/Job/1f0c/$status")
			w.WriteHeader(http.StatusAccepted)
		}))
		srv.EnableHTTP2 = h2
		srv.StartTLS()
		c := clientAt(t, srv.URL, srv.Client())
		job, err := c.Export(t.Context(), nil)
		require.NoError(t, err)
		_, err = c.Status(t.Context(), job)
		require.NoError(t, err)
		require.NoError(t, c.Cancel(t.Context(), job))
		_, _ = c.Maintenance(t.Context())
		_, _ = c.Metadata(t.Context())
		srv.Close()
		assert.Len(t, seen, 5)
	}
}

// Nothing was sent: another try cannot begin a second job.
func TestKickoffThatWasNeverSentIsRetried(t *testing.T) {
	t.Parallel()
	for name, failure := range map[string]error{
		"refused":  &net.OpError{Op: "dial", Net: "tcp", Err: io.EOF},
		"no proxy": &net.OpError{Op: "proxyconnect", Net: "tcp", Err: io.EOF},
		"no name":  &net.DNSError{Err: "no such host", Name: "ab2d.test", IsNotFound: true},
	} {
		t.Run(name, func(t *testing.T) {
			scripted(t, nil, []reply{{err: failure}, {202, accepted, "", nil}}, func(t *testing.T, c *ab2d.Client, s *script) {
				job, err := c.Export(t.Context(), nil)
				require.NoError(t, err)
				assert.Equal(t, "1f0c", job.ID)
			})
		})
	}
	t.Run("a handshake that breaks", func(t *testing.T) { // as net/http reports it
		var tries, exports atomic.Int32
		srv := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			exports.Add(1)
			w.Header().Set("Content-Location", "http://"+r.Host+"/api/v2/fhir/Job/1f0c/$status")
			w.WriteHeader(http.StatusAccepted)
		}))
		srv.Config.ErrorLog = quiet
		srv.StartTLS()
		defer srv.Close()
		transport := srv.Client().Transport.(*http.Transport).Clone()
		transport.DialContext = func(ctx context.Context, network, addr string) (net.Conn, error) {
			conn, err := new(net.Dialer).DialContext(ctx, network, addr)
			if err == nil && tries.Add(1) == 1 {
				err = conn.(*net.TCPConn).CloseWrite()
			}
			return conn, err
		}
		c, err := ab2d.NewClient(ab2d.Config{
			Environment: ab2d.Environment{BaseURL: srv.URL},
			TokenSource: oauth2.StaticTokenSource(&oauth2.Token{AccessToken: "synthetic-token"}),
			HTTPClient:  &http.Client{Transport: transport}, MaxRetries: 1,
		})
		require.NoError(t, err)
		_, err = c.Export(t.Context(), nil)
		require.NoError(t, err)
		assert.EqualValues(t, 1, exports.Load())
		assert.EqualValues(t, 2, tries.Load())
	})
}
