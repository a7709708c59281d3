package ab2dtest_test

import (
	"net"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/ab2dtest"
)

func TestListen(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer taken.Close()
	_, err = ab2dtest.Listen(&ab2dtest.Options{Addr: taken.Addr().String()})
	var netErr *net.OpError
	require.ErrorAs(t, err, &netErr)
	assert.Panics(t, func() { ab2dtest.NewServer(&ab2dtest.Options{Addr: taken.Addr().String()}) })

	_, err = ab2dtest.Listen(&ab2dtest.Options{Files: -1})
	assert.EqualError(t, err, "ab2dtest: option Files is negative")

	srv, err := ab2dtest.Listen(nil)
	require.NoError(t, err)
	defer srv.Close()
	cfg := srv.Config()
	assert.Equal(t, ab2dtest.DefaultClientID, cfg.ClientID)
	assert.Equal(t, ab2dtest.DefaultClientSecret, cfg.ClientSecret)
	assert.Nil(t, cfg.HTTPClient, "sockets need no client of their own")
}
