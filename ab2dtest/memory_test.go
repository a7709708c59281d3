package ab2dtest

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net"
	"os"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestConnectionCarriesBytes(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a, b := connect(memAddr("a"), memAddr("b"))
		assert.Equal(t, "b", a.RemoteAddr().String())
		assert.Equal(t, "a", b.RemoteAddr().String())
		assert.Equal(t, "memory", a.LocalAddr().Network())
		sent := bytes.Repeat([]byte("0123456789"), streamLimit/4) // more than a stream holds
		go func() {
			n, err := a.Write(sent)
			assert.NoError(t, err)
			assert.Equal(t, len(sent), n)
			a.Close()
		}()
		synctest.Wait() // the writer waits for room
		got := new(bytes.Buffer)
		_, err := io.CopyBuffer(got, struct{ io.Reader }{b}, make([]byte, 1000))
		require.NoError(t, err)
		assert.True(t, bytes.Equal(sent, got.Bytes()))
	})
}

func TestConnectionCloses(t *testing.T) {
	a, b := connect(memAddr("a"), memAddr("b"))
	_, err := a.Write([]byte("last words"))
	require.NoError(t, err)
	require.NoError(t, a.Close())
	require.NoError(t, a.Close(), "twice is fine")

	_, err = a.Write([]byte("x"))
	assert.ErrorIs(t, err, net.ErrClosed)
	_, err = a.Read(make([]byte, 1))
	assert.ErrorIs(t, err, net.ErrClosed)
	_, err = b.Write([]byte("x"))
	assert.ErrorIs(t, err, syscall.EPIPE)
	got, err := io.ReadAll(b)
	assert.NoError(t, err)
	assert.Equal(t, "last words", string(got))
}

func TestConnectionDeadlines(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a, b := connect(memAddr("a"), memAddr("b"))
		began := time.Now()
		require.NoError(t, a.SetReadDeadline(began.Add(time.Minute)))
		require.NoError(t, a.SetReadDeadline(began.Add(time.Hour))) // replaces the first
		_, err := a.Read(make([]byte, 1))
		assert.ErrorIs(t, err, os.ErrDeadlineExceeded)
		assert.Equal(t, time.Hour, time.Since(began))

		require.NoError(t, a.SetReadDeadline(time.Time{}))
		_, err = b.Write([]byte("x"))
		require.NoError(t, err)
		_, err = a.Read(make([]byte, 1))
		assert.NoError(t, err, "the deadline is gone")

		require.NoError(t, a.SetDeadline(time.Now().Add(time.Second)))
		n, err := a.Write(make([]byte, 2*streamLimit))
		assert.ErrorIs(t, err, os.ErrDeadlineExceeded)
		assert.Equal(t, streamLimit, n)
		var timeout net.Error
		require.ErrorAs(t, err, &timeout)
		assert.True(t, timeout.Timeout())

		go func() { // a deadline in the past wakes a reader
			time.Sleep(time.Second)
			a.SetReadDeadline(time.Unix(1, 0))
		}()
		require.NoError(t, a.SetReadDeadline(time.Time{}))
		_, err = a.Read(make([]byte, 1))
		assert.ErrorIs(t, err, os.ErrDeadlineExceeded)
	})
}

func TestDial(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var n network
		l := n.listen("host")
		_, err := n.dial(t.Context(), "tcp", "other:80")
		assert.ErrorIs(t, err, syscall.ECONNREFUSED)
		_, err = n.dial(t.Context(), "tcp", "no port")
		assert.Error(t, err)

		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		_, err = n.dial(ctx, "tcp", "host:80") // nobody accepts
		assert.ErrorIs(t, err, context.DeadlineExceeded)

		go func() {
			c, err := n.dial(t.Context(), "tcp", "host:80")
			assert.NoError(t, err)
			c.Close()
		}()
		c, err := l.Accept()
		require.NoError(t, err)
		c.Close()
		require.NoError(t, l.Close())
		require.NoError(t, l.Close())
		_, err = l.Accept()
		assert.True(t, errors.Is(err, net.ErrClosed))
		_, err = n.dial(t.Context(), "tcp", "host:80")
		assert.ErrorIs(t, err, syscall.ECONNREFUSED)
	})
}
