package ab2d

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptrace"
	"sync"
)

// sendOnce sees to it that one attempt goes over a connection once at most, and
// knows whether it did.
//
// net/http sends a GET again by itself where a connection that has served before
// breaks under it, and over HTTP/2 also where the server resets the stream (Go
// issues 47635, 42777). That could begin a second job, or poll one too early. So over
// HTTP/1 such a request takes a new connection, which net/http does not retry: idle
// ones that it is offered are closed. HTTP/2 shares its connections, so there a
// second try is canceled before its headers are written.
type sendOnce struct {
	cancel context.CancelCauseFunc

	mu     sync.Mutex
	traced bool // the transport reports its connections
	http2  bool // the last connection
	sent   bool // the request may have reached the server
}

const errSentAgain = problem("the connection broke after the request was sent")

func newSendOnce(req *http.Request, cancel context.CancelCauseFunc) (*sendOnce, *http.Request) {
	o := &sendOnce{cancel: cancel}
	return o, req.WithContext(httptrace.WithClientTrace(req.Context(), &httptrace.ClientTrace{
		GetConn:      func(string) { o.mu.Lock(); defer o.mu.Unlock(); o.traced = true },
		GotConn:      o.gotConn,
		WroteHeaders: o.wroteHeaders,
	}))
}

func (o *sendOnce) gotConn(info httptrace.GotConnInfo) {
	o.mu.Lock()
	defer o.mu.Unlock()
	tc, ok := info.Conn.(*tls.Conn)
	o.http2 = ok && tc.ConnectionState().NegotiatedProtocol == "h2"
	o.traced = true
	switch {
	case o.sent:
		o.cancel(errSentAgain)
		if !o.http2 {
			_ = info.Conn.Close()
		}
	case o.http2: // sent once the headers are written
	case info.Reused:
		_ = info.Conn.Close() // net/http takes the next, nothing having been written
	default:
		o.sent = true
	}
}

func (o *sendOnce) wroteHeaders() {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.sent = o.sent || o.http2
}

// kickoffError returns what a failed kick-off means. It is [ErrExportUncertain] unless
// the request was not sent or AB2D's own answer proves that no job began.
func (o *sendOnce) kickoffError(err error) error {
	if e, ok := errors.AsType[*APIError](err); ok {
		if noJobBegan(e) {
			return err
		}
		return &uncertainError{err}
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.traced && !o.sent || !o.traced && isUnsent(err) {
		return &unsentError{err}
	}
	return &uncertainError{err}
}

// isUnsent reports whether err says that there was no connection. It is asked where a
// caller's transport does not report its connections.
func isUnsent(err error) bool {
	if op, ok := errors.AsType[*net.OpError](err); ok && (op.Op == "dial" || op.Op == "proxyconnect" || op.Op == "socks connect") {
		return true
	}
	_, dns := errors.AsType[*net.DNSError](err)
	return dns || isRefusal(err)
}

// unsentError is the failure of a kick-off that never left: no job can have begun.
type unsentError struct{ err error }

func (e *unsentError) Error() string { return e.err.Error() }
func (e *unsentError) Unwrap() error { return e.err }

// uncertainError is the failure of a kick-off that may have begun a job.
type uncertainError struct{ err error }

func (e *uncertainError) Error() string {
	return bounded(fmt.Sprintf("%v; %v", e.err, ErrExportUncertain))
}
func (e *uncertainError) Unwrap() []error { return []error{ErrExportUncertain, e.err} }
