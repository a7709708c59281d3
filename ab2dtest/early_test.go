package ab2dtest_test

import (
	"net"
	"net/http"
	"net/url"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/ab2dtest"
)

// A client that knows the address may connect before NewServer has returned, and what is
// answered then must not race with it: this is for go test -race.
func TestRequestsBeforeNewServerReturns(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	addr := l.Addr().String()
	require.NoError(t, l.Close())

	status := make(chan int)
	go func() {
		defer close(status)
		for t.Context().Err() == nil {
			req, _ := http.NewRequest(http.MethodPost, "http://"+addr+"/oauth2/ab2dtest/v1/token?"+url.Values{"grant_type": {"client_credentials"}, "scope": {"clientCreds"}}.Encode(), nil)
			req.SetBasicAuth(ab2dtest.DefaultClientID, ab2dtest.DefaultClientSecret)
			if resp, err := http.DefaultClient.Do(req); err == nil {
				resp.Body.Close()
				status <- resp.StatusCode
				return
			}
		}
	}()
	srv := ab2dtest.NewServer(&ab2dtest.Options{Addr: addr})
	defer srv.Close()
	assert.Equal(t, http.StatusOK, <-status)
}
