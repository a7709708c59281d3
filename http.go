package ab2d

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// request is what the operations ask of the plumbing.
type request struct {
	method string
	path   string
	query  string
	accept string
	op     string // what OperationOf returns for it
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

// OperationOf returns what a request is for, from the context that an
// [http.RoundTripper] of the caller's sees: "export", "status", "download",
// "cancel", "token", "metadata" or "maintenance". It returns "" for a context that
// is not of a request of this package.
func OperationOf(ctx context.Context) string {
	op, _ := ctx.Value(operationKey{}).(string)
	return op
}

type operationKey struct{}

func withOperation(ctx context.Context, op string) context.Context {
	return context.WithValue(ctx, operationKey{}, op)
}

// api returns the path of an API resource in the client's version.
func (c *Client) api(path string) string { return "/api/" + string(c.version) + "/fhir/" + path }

// send sends r and returns a successful answer, whose body the caller closes,
// or an error. A token that is refused is renewed once. An answer 401 says so;
// so does a 403 without a word, which AB2D gives for an expired token.
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
	c.tokens.drop(token)
	renewed, terr := c.tokens.get(ctx)
	if terr != nil {
		return nil, terr
	}
	if renewed == token { // the caller's source has no other
		return nil, err
	}
	c.log.DebugContext(ctx, "token_renewed", "method", r.method, "path", r.path)
	return c.attempt(ctx, r, renewed)
}

// tokenRefused reports whether err can mean that the token is not good.
func tokenRefused(err error) bool {
	e, ok := errors.AsType[*APIError](err)
	return ok && (e.StatusCode == http.StatusUnauthorized || e.StatusCode == http.StatusForbidden && e.empty)
}

// attempt sends r once.
func (c *Client) attempt(parent context.Context, r request, token string) (*http.Response, error) {
	ctx, cancel := context.WithCancelCause(withOperation(parent, r.op))
	late := time.AfterFunc(c.timeout, func() { cancel(errNoAnswer) })
	done := func() { late.Stop(); cancel(nil) }
	resp, err := c.http.Do(c.newRequest(ctx, r, token))
	if err != nil {
		defer done()
		switch {
		case parent.Err() != nil: // net/http gives the context's cause, which can be any error
			err = contextError(parent)
		case context.Cause(ctx) == errNoAnswer:
			err = errNoAnswer
		}
		return nil, newNetError(r.method, r.path, err)
	}
	if resp.StatusCode/100 != 2 {
		defer done()
		return nil, c.newAPIError(ctx, r, resp, token)
	}
	if r.file() { // its body takes as long as it takes
		late.Stop()
	}
	resp.Body = &answer{resp.Body, done}
	return resp, nil
}

var errNoAnswer = errors.New("the server did not answer in time")

// answer is a body that ends its request's context when it is closed.
type answer struct {
	io.ReadCloser
	done func()
}

func (a *answer) Close() error {
	err := a.ReadCloser.Close()
	a.done()
	return err
}

func (c *Client) newRequest(ctx context.Context, r request, token string) *http.Request {
	req := (&http.Request{
		Method: r.method,
		URL:    &url.URL{Scheme: c.base.Scheme, Host: c.base.Host, Path: r.path, RawQuery: r.query},
		Header: http.Header{
			"Accept":     {cmp.Or(r.accept, "application/json")},
			"User-Agent": {c.agent},
		},
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
	if !r.public() && !r.file() {
		// net/http sends a GET again where an idle connection breaks under it, which
		// could start a second job, or poll too early. A body that cannot be rewound,
		// though empty, keeps it from that: what is sent again is decided here.
		req.Body = io.NopCloser(io.MultiReader())
	}
	return req
}

// hostPort gives host and port in one form: AB2D writes neither its port nor capitals.
func hostPort(u *url.URL) string {
	return strings.ToLower(u.Hostname()) + ":" + cmp.Or(u.Port(), "443")
}

// local returns the path of a URL that the server gave, if it is this server's.
// Old builds of AB2D write http:// for https://.
func (c *Client) local(what, raw string) (string, error) {
	if raw == "" {
		return "", fmt.Errorf("ab2d: %s is empty", what)
	}
	u, err := c.base.Parse(raw)
	if err != nil {
		return "", fmt.Errorf("ab2d: %s is not a URL", what)
	}
	if u.User != nil || hostPort(u) != hostPort(c.base) || u.Scheme != c.base.Scheme && u.Scheme != "http" {
		return "", fmt.Errorf("ab2d: %s is not on %s, where alone the token may go: %q", what, c.base.Host, sanitize(redactURL(u)))
	}
	return u.Path, nil
}
