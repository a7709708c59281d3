package ab2d

import (
	"crypto/x509"
	"io"
	"net/http"
	"net/http/httptest"
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

// Tracing libraries put a transport of theirs there.
func TestDefaultTransportOfTheProgram(t *testing.T) {
	theirs := struct{ http.RoundTripper }{http.DefaultTransport}
	defer func(old http.RoundTripper) { http.DefaultTransport = old }(http.DefaultTransport)
	http.DefaultTransport = theirs
	c, err := NewClient(Config{Environment: Sandbox, ClientID: "id", ClientSecret: "secret"})
	require.NoError(t, err)
	assert.Equal(t, theirs, c.http.Transport)
}
