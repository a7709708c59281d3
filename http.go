package ab2d

import (
	"cmp"
	"context"
	"io"
	"net/http"
	"time"
)

// request is what the operations ask of the plumbing.
type request struct {
	method string
	path   target
	accept string
	op     string // what OperationOf returns for it
	size   int64  // of a file, before compression; 0 where unknown
}

// maxReuse is the length of the longest file whose connection is used again.
const maxReuse = 1 << 20

// isLast reports whether the connection is closed after the answer. What follows an
// answer on a connection that is kept for another request, net/http prints to the
// standard logger, as much of it as its buffer holds: a claim or a token must not
// appear there. So a connection is kept only between small files, where the time
// to make one would tell, and only with a small buffer. HTTP/2 prints nothing.
func (c *Client) isLast(r request) bool {
	return !c.http2.Load() && !(c.smallBuffer && r.file() && r.size > 0 && r.size <= maxReuse)
}

// public reports whether the request carries no token.
func (r request) public() bool { return r.op == opMetadata || r.op == opMaintenance }

// file reports whether the body is long, and inflated by the caller.
func (r request) file() bool { return r.op == opDownload }

// The operations, as OperationOf names them.
const (
	opExport      = "export"
	opStatus      = "status"
	opDownload    = "download"
	opCancel      = "cancel"
	opToken       = "token"
	opMetadata    = "metadata"
	opMaintenance = "maintenance"
)

// OperationOf returns the operation that a request belongs to, given the context
// that a caller's [http.RoundTripper] sees: "export", "status", "download",
// "cancel", "token", "metadata" or "maintenance". It returns "" for the context of
// any other request.
func OperationOf(ctx context.Context) string {
	op, _ := ctx.Value(operationKey{}).(string)
	return op
}

type operationKey struct{}

func withOperation(ctx context.Context, op string) context.Context {
	return context.WithValue(ctx, operationKey{}, op)
}

// send sends r and returns a successful answer, whose body the caller closes,
// or an error. A token that is refused is replaced once.
func (c *Client) send(ctx context.Context, r request) (*http.Response, error) {
	if r.public() {
		return c.attempt(ctx, r, "")
	}
	token, err := c.tokens.get(ctx)
	if err != nil {
		return nil, err
	}
	resp, err := c.attempt(ctx, r, token)
	if !tokenRefused(err) {
		return resp, err
	}
	renewed, terr := c.tokens.replace(ctx, token)
	if terr != nil {
		return nil, terr
	}
	if renewed == token { // there is no other
		return nil, err
	}
	c.log.DebugContext(ctx, "token_renewed", "operation", r.op)
	resp, err = c.attempt(ctx, r, renewed)
	c.tokens.replaced(!tokenRefused(err))
	return resp, err
}

// attempt sends r once. The answer's body ends the request's context when it is closed.
func (c *Client) attempt(parent context.Context, r request, token string) (*http.Response, error) {
	ctx, cancel := context.WithCancelCause(withOperation(parent, r.op))
	late := time.AfterFunc(c.timeout, func() { cancel(errNoAnswer) })
	done := func() { late.Stop(); cancel(nil) }
	succeeded := false
	defer func() { // also where the caller's transport panics
		if !succeeded {
			done()
		}
	}()
	req := c.newRequest(ctx, r, token)
	var once *sendOnce
	if r.op == opExport || r.op == opStatus {
		once, req = newSendOnce(req, cancel)
	}
	resp, err := c.do(req)
	switch {
	case err != nil && parent.Err() != nil: // net/http returns the context's cause, which can be any error
		err = newNetError(r.method, r.path, contextError(parent))
	case err != nil && ctx.Err() != nil: // ours: no answer in time, or a kick-off sent again
		err = newNetError(r.method, r.path, context.Cause(ctx))
	case err != nil:
		err = newNetError(r.method, r.path, err)
	case resp.StatusCode/100 != 2:
		err = c.newAPIError(ctx, r, resp, token)
	}
	if err != nil && r.op == opExport {
		err = once.kickoffError(err)
	}
	if err != nil {
		return nil, err
	}
	c.http2.Store(resp.ProtoMajor == 2)
	if r.file() { // its body takes as long as it takes
		late.Stop()
		resp.Body = &wire{ReadCloser: resp.Body, ctx: ctx, cancel: cancel, timer: late}
	} else {
		resp.Body = &answer{resp.Body, ctx, done}
	}
	succeeded = true
	return resp, nil
}

// do sends req over the caller's transport. The end of a request's context does not close a connection
// that a 101 hands over: it is closed here, as nobody asked for one.
func (c *Client) do(req *http.Request) (*http.Response, error) {
	resp, err := c.http.Do(req)
	if err == nil && resp.StatusCode == http.StatusSwitchingProtocols {
		_ = resp.Body.Close()
		resp.Body = http.NoBody
	}
	return resp, err
}

const errNoAnswer = problem("the server did not answer in time")

// answer is a body that ends its request's context when it is closed.
type answer struct {
	io.ReadCloser
	ctx  context.Context // the request's
	done func()
}

func (a *answer) Read(p []byte) (int, error) {
	n, err := a.ReadCloser.Read(p)
	if err != nil && err != io.EOF && context.Cause(a.ctx) == errNoAnswer { // net/http may return that the connection is closed
		err = errNoAnswer
	}
	return n, err
}

func (a *answer) Close() error {
	defer a.done()
	return a.ReadCloser.Close()
}

func (c *Client) newRequest(ctx context.Context, r request, token string) *http.Request {
	req := (&http.Request{
		Method: r.method,
		URL:    r.path.at(c.base),
		Header: http.Header{
			"Accept":     {cmp.Or(r.accept, "application/json")},
			"User-Agent": {c.agent},
		},
		Close: c.isLast(r),
	}).WithContext(ctx)
	if token != "" {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	if r.file() {
		// Exactly this value: the server does not parse the header's grammar.
		req.Header.Set("Accept-Encoding", "gzip")
	}
	if r.op == opExport {
		req.Header.Set("Prefer", "respond-async")
	}
	return req
}
