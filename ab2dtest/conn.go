package ab2dtest

import (
	"context"
	"crypto/tls"
	"net"
	"net/http"
	"sync"
	"time"
)

// connection is a client's connection to the server.
type connection struct {
	net.Conn
	mu       sync.Mutex
	trailing string
}

type connectionKey struct{}

// watch makes srv keep track of its connections.
func (s *Server) watch(srv *http.Server) {
	srv.ConnContext = func(ctx context.Context, c net.Conn) context.Context {
		conn := &connection{Conn: c}
		s.conns.Store(c, conn)
		return context.WithValue(ctx, connectionKey{}, conn)
	}
	srv.ConnState = func(c net.Conn, state http.ConnState) {
		switch state {
		case http.StateIdle: // an answer has been sent to its end
			if conn, ok := s.conns.Load(c); ok {
				conn.(*connection).sendTrailing()
			}
		case http.StateClosed, http.StateHijacked:
			s.conns.Delete(c)
		}
	}
}

// trail makes text follow the end of the current answer.
func (c *connection) trail(text string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.trailing += text
}

func (c *connection) sendTrailing() {
	c.mu.Lock()
	text := c.trailing
	c.trailing = ""
	c.mu.Unlock()
	if text != "" {
		c.Write([]byte(text)) // an error means the client is gone
	}
}

// reset ends the connection without a farewell.
func (c *connection) reset() {
	conn := c.Conn
	if t, ok := conn.(*tls.Conn); ok {
		conn = t.NetConn()
	}
	if t, ok := conn.(*net.TCPConn); ok {
		t.SetLinger(0)
	}
	conn.Close()
}

// gate is a listener that can refuse connections for a while.
type gate struct {
	listen func() (net.Listener, error)
	addr   net.Addr

	mu     sync.Mutex
	inner  net.Listener  // nil while closed
	opened chan struct{} // closed when inner is there, or the gate is gone
	gone   bool
}

func newGate(listen func(addr string) (net.Listener, error), addr string) (*gate, error) {
	inner, err := listen(addr)
	if err != nil {
		return nil, err
	}
	g := &gate{inner: inner, addr: inner.Addr(), opened: make(chan struct{})}
	g.listen = func() (net.Listener, error) { return listen(inner.Addr().String()) }
	close(g.opened)
	return g, nil
}

// close closes the gate and reports whether it was open.
func (g *gate) close() bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.inner == nil || g.gone {
		return false
	}
	g.inner.Close()
	g.inner, g.opened = nil, make(chan struct{})
	return true
}

// open opens the gate again. Its address may need some time to be free.
func (g *gate) open(ctx context.Context) {
	for ctx.Err() == nil {
		inner, err := g.listen()
		if err != nil {
			time.Sleep(10 * time.Millisecond)
			continue
		}
		g.mu.Lock()
		defer g.mu.Unlock()
		if g.gone {
			inner.Close()
			return
		}
		g.inner = inner
		close(g.opened)
		return
	}
}

func (g *gate) Accept() (net.Conn, error) {
	for {
		g.mu.Lock()
		inner, opened, gone := g.inner, g.opened, g.gone
		g.mu.Unlock()
		if gone {
			return nil, net.ErrClosed
		}
		if inner == nil {
			<-opened
			continue
		}
		c, err := inner.Accept()
		if err == nil {
			return c, nil
		}
		g.mu.Lock()
		same := g.inner == inner && !g.gone
		g.mu.Unlock()
		if same {
			return nil, err
		}
	}
}

func (g *gate) Close() error {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.gone {
		return nil
	}
	g.gone = true
	if g.inner == nil {
		close(g.opened)
		return nil
	}
	return g.inner.Close()
}

func (g *gate) Addr() net.Addr { return g.addr }
