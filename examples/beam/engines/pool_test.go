//go:build linux

package main

import (
	"net"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A port of which another program's connection begins is taken, although nothing
// listens on it: 50000 is one of those that Linux gives to connections.
func TestPortFree(t *testing.T) {
	port, err := freePort()
	require.NoError(t, err)
	assert.True(t, portFree(port))

	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer listener.Close()
	_, port, err = net.SplitHostPort(listener.Addr().String())
	require.NoError(t, err)
	assert.False(t, portFree(port), "one that is listened on")

	conn, err := net.Dial("tcp", listener.Addr().String())
	require.NoError(t, err)
	defer conn.Close()
	_, port, err = net.SplitHostPort(conn.LocalAddr().String())
	require.NoError(t, err)
	assert.False(t, portFree(port), "one of a connection")
}
