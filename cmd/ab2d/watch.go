package main

import (
	"cmp"
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"sync"
	"syscall"
	"time"
)

// watch is a transport that notices when the service is out of reach, fails or falls
// silent, so that a waiting user hears of it at once and not when the client gives up.
type watch struct {
	next http.RoundTripper

	mu      sync.Mutex
	open    map[*exchange]bool // requests under way
	trouble string             // what went wrong last; "" once a request succeeds
	since   time.Time
	notice  func(string) // is called with mu held, so that what it prints is in the order of what happened
	told    string       // the last notice of trouble, or "" where its end has been told
	toldAt  time.Time
}

// exchange is a request until its body has been read.
type exchange struct {
	host    string
	waiting bool // for headers or bytes: a reader that does something else is no silence
	since   time.Time
}

func newWatch(next http.RoundTripper) *watch {
	return &watch{next: next, open: make(map[*exchange]bool)}
}

const (
	silence = 2 * time.Second  // after this, the user is told why
	settle  = time.Second      // a failure is reported only if neither a response nor the end follows
	remind  = 60 * time.Second // the same trouble is reported again
)

// RoundTrip implements [http.RoundTripper].
func (w *watch) RoundTrip(req *http.Request) (*http.Response, error) {
	x := &exchange{host: req.URL.Hostname(), waiting: true, since: time.Now()}
	w.mu.Lock()
	w.open[x] = true
	w.mu.Unlock()
	resp, err := w.next.RoundTrip(req)
	switch {
	case err != nil && req.Context().Err() != nil: // given up by the caller
		w.done(x, "")
		return nil, err
	case err != nil:
		w.done(x, "cannot reach "+x.host+reason(err))
		return nil, err
	case resp.StatusCode >= 500 || resp.StatusCode == http.StatusTooManyRequests:
		w.fail(fmt.Sprintf("%s answered %d %s", x.host, resp.StatusCode, http.StatusText(resp.StatusCode)))
	case resp.StatusCode < 400:
		w.fail("")
	}
	w.heard(x)
	resp.Body = &watchedBody{resp.Body, req.Context(), w, x}
	return resp, nil
}

// wait begins the wait for more of an exchange.
func (w *watch) wait(x *exchange) {
	w.mu.Lock()
	defer w.mu.Unlock()
	x.waiting, x.since = true, time.Now()
}

// heard ends a wait, and tells the end of the trouble at once: the user reads it before
// what the response leads to.
func (w *watch) heard(x *exchange) {
	w.mu.Lock()
	defer w.mu.Unlock()
	x.waiting = false
	if w.told != "" && w.trouble == "" {
		w.told = ""
		w.notice("the service answers again")
	}
}

// fail records a failure, or with "" a success.
func (w *watch) fail(trouble string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.trouble != trouble {
		w.trouble, w.since = trouble, time.Now()
	}
}

// done ends an exchange.
func (w *watch) done(x *exchange, trouble string) {
	w.mu.Lock()
	_, open := w.open[x]
	delete(w.open, x)
	w.mu.Unlock()
	if open && trouble != "" {
		w.fail(trouble)
	}
}

// tell calls notice with each trouble that lasts, and when it is over, until ctx ends.
func (w *watch) tell(ctx context.Context, notice func(string)) {
	w.mu.Lock()
	w.notice = notice
	w.mu.Unlock()
	tick := time.NewTicker(250 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case now := <-tick.C:
			w.look(now)
		}
	}
}

// look tells a trouble that lasts.
func (w *watch) look(now time.Time) {
	w.mu.Lock()
	defer w.mu.Unlock()
	state := w.state(now)
	if state != "" && (state != w.told || now.Sub(w.toldAt) > remind) {
		w.told, w.toldAt = state, now
		w.notice(state)
	}
}

// state describes what is wrong, or returns "". The caller holds mu.
func (w *watch) state(now time.Time) string {
	if w.trouble != "" {
		if now.Sub(w.since) < settle {
			return ""
		}
		return w.trouble + "; trying again"
	}
	silent := ""
	for x := range w.open {
		if !x.waiting || now.Sub(x.since) < silence {
			return "" // something gets on
		}
		silent = x.host + " does not answer; waiting"
	}
	return silent
}

// reason names the kind of a failure, and the proxy where it is the proxy's. Texts of the
// network are not repeated beyond that.
func reason(err error) string {
	kind := failureKind(err)
	if op, ok := errors.AsType[*net.OpError](err); ok && op.Op == "proxyconnect" {
		return " (the proxy: " + cmp.Or(kind, "it does not connect") + ")"
	}
	if kind == "" {
		return ""
	}
	return " (" + kind + ")"
}

func failureKind(err error) string {
	var dns *net.DNSError
	var timeout net.Error
	switch {
	case errors.As(err, &dns):
		return "no such host name, or no name server"
	case errors.Is(err, syscall.ECONNREFUSED), errors.Is(err, syscall.Errno(10061)): // WSAECONNREFUSED of Windows
		return "connection refused"
	case isCertificate(err):
		return "its certificate is not trusted"
	case errors.As(err, &timeout) && timeout.Timeout():
		return "timeout"
	}
	return ""
}

func isCertificate(err error) bool {
	var verify *tls.CertificateVerificationError
	var unknown x509.UnknownAuthorityError
	var host x509.HostnameError
	return errors.As(err, &verify) || errors.As(err, &unknown) || errors.As(err, &host)
}

// watchedBody sees how a body gets on.
type watchedBody struct {
	io.ReadCloser
	ctx context.Context
	w   *watch
	x   *exchange
}

func (b *watchedBody) Read(p []byte) (int, error) {
	b.w.wait(b.x)
	n, err := b.ReadCloser.Read(p)
	switch {
	case err == io.EOF || b.ctx.Err() != nil:
		b.w.done(b.x, "")
	case err != nil:
		b.w.done(b.x, "the connection to "+b.x.host+" broke")
	default:
		b.w.heard(b.x)
	}
	return n, err
}

func (b *watchedBody) Close() error {
	b.w.done(b.x, "")
	return b.ReadCloser.Close()
}
