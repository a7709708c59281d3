package ab2d

import (
	"crypto/x509"
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// AB2D's load balancer offers HTTP/2, as a server of httptest does not unless it is asked to.
func TestDefaultTransportSpeaksHTTP1WhereHTTP2IsOffered(t *testing.T) {
	proto := ""
	srv := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		proto = r.Proto
		_, _ = io.WriteString(w, `{"maintenanceMode":"false"}`)
	}))
	srv.EnableHTTP2 = true
	srv.StartTLS()
	defer srv.Close()
	c, err := NewClient(Config{Environment: Environment{BaseURL: srv.URL, TokenURL: srv.URL}, ClientID: "id", ClientSecret: "secret", MaxRetries: -1})
	require.NoError(t, err)
	roots := x509.NewCertPool()
	roots.AddCert(srv.Certificate())
	c.http.Transport.(*http.Transport).TLSClientConfig.RootCAs = roots
	_, err = c.Maintenance(t.Context())
	require.NoError(t, err)
	assert.Equal(t, "HTTP/1.1", proto)
}

// A header without end costs what is read of it, which is little.
func TestHeaderIsBounded(t *testing.T) {
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for n := range 4 << 10 {
			w.Header().Set("X-"+strconv.Itoa(n), strings.Repeat("x", 1<<10))
		}
	}))
	defer srv.Close()
	_, err := (&http.Client{Transport: DefaultTransport()}).Get(srv.URL)
	require.ErrorContains(t, err, "server response headers exceeded 262144 bytes")
}

// Tracing libraries put a transport of theirs there.
func TestDefaultTransportOfTheProgram(t *testing.T) {
	theirs := struct{ http.RoundTripper }{http.DefaultTransport}
	defer func(old http.RoundTripper) { http.DefaultTransport = old }(http.DefaultTransport)
	http.DefaultTransport = theirs
	c, err := NewClient(Config{Environment: Sandbox, ClientID: "id", ClientSecret: "secret"})
	require.NoError(t, err)
	assert.Equal(t, theirs, c.http.Transport)
}
