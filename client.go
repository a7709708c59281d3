package ab2d

import (
	"cmp"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"runtime/debug"
	"strings"
	"sync"
	"time"
)

// Client talks to one AB2D service with one set of credentials. It is safe for
// concurrent use, and there is nothing to close. Make one with [NewClient].
type Client struct {
	base          *url.URL
	version       Version
	http          *http.Client
	timeout       time.Duration // for an answer to arrive
	tokens        *tokenCache
	log           *slog.Logger
	agent         string
	retries       int
	maxRetryAfter time.Duration
}

const (
	defaultRetries       = 4
	defaultMaxRetryAfter = 10 * time.Minute
	defaultTimeout       = time.Minute
)

// NewClient checks cfg and returns a client for it. It sends nothing. The error
// names the field that cannot be used.
func NewClient(cfg Config) (*Client, error) {
	if err := cfg.check(); err != nil {
		return nil, err
	}
	base, err := checkURL("BaseURL", cfg.Environment.BaseURL)
	if err != nil {
		return nil, err
	}
	c := &Client{
		base:          base,
		version:       cmp.Or(cfg.Version, V2),
		log:           cmp.Or(cfg.Logger, slog.New(slog.DiscardHandler)),
		agent:         strings.TrimSpace(cfg.UserAgent + " " + userAgent()),
		retries:       max(cmp.Or(cfg.MaxRetries, defaultRetries), 0),
		maxRetryAfter: cmp.Or(cfg.MaxRetryAfter, defaultMaxRetryAfter),
		timeout:       defaultTimeout,
	}
	c.http = c.httpClient(cfg.HTTPClient)
	c.tokens = &tokenCache{fetch: c.fetchToken(cfg)}
	if cfg.TokenSource != nil {
		c.tokens.fetch = fromSource(cfg.TokenSource)
	}
	return c, nil
}

// Format implements [fmt.Formatter]: no verb prints the credentials or a token.
func (c *Client) Format(f fmt.State, _ rune) {
	fmt.Fprintf(f, "ab2d.Client{BaseURL: %q, Version: %q}", redactURL(c.base), c.version)
}

// userAgent names this library and its version in the program that uses it.
var userAgent = sync.OnceValue(func() string {
	const path = "github.com/ab2d-go/ab2d"
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, m := range info.Deps {
			if m.Path == path && strings.HasPrefix(m.Version, "v") {
				return "ab2d-go/" + m.Version
			}
		}
	}
	return "ab2d-go"
})

// httpClient copies the caller's client, or makes the default one.
func (c *Client) httpClient(given *http.Client) *http.Client {
	hc := http.Client{}
	if given != nil {
		hc = *given
	}
	if hc.Transport == nil {
		hc.Transport = defaultTransport()
	}
	// An http.Client's Timeout runs on while a body is read, and would cut every
	// long download; ours ends when the answer is there.
	c.timeout = cmp.Or(hc.Timeout, c.timeout)
	hc.Timeout = 0
	// AB2D redirects nothing. A redirect that was followed could start a second
	// export or carry a token elsewhere.
	hc.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	hc.Jar = nil
	return &hc
}

// defaultTransport is made for few hosts and large bodies. It speaks HTTP/1.1:
// parallel downloads get a connection each, where HTTP/2 would have them share
// one and its congestion window.
func defaultTransport() http.RoundTripper {
	given, ok := http.DefaultTransport.(*http.Transport)
	if !ok { // the program has put its own there
		return http.DefaultTransport
	}
	t := given.Clone()
	t.ForceAttemptHTTP2 = false
	t.Protocols = new(http.Protocols)
	t.Protocols.SetHTTP1(true)
	// Clone has made the original ready for HTTP/2, and copied that: a server would be offered "h2".
	t.TLSClientConfig = cmp.Or(t.TLSClientConfig, new(tls.Config))
	t.TLSClientConfig.NextProtos = []string{"http/1.1"}
	t.MaxIdleConnsPerHost = 32
	t.ReadBufferSize = 64 << 10
	return t
}

// request is what the operations ask of the plumbing.
type request struct {
	method  string
	path    string
	query   string
	accept  string
	public  bool // carries no token
	kickoff bool // starts a job
	file    bool // the body is long, and inflated by the caller
}

// api returns the path of an API resource in the client's version.
func (c *Client) api(path string) string { return "/api/" + string(c.version) + "/fhir/" + path }

// send sends r and returns a successful answer, whose body the caller closes,
// or an error. A token that is refused is renewed once. An answer 401 says so;
// so does a 403 without a word, which AB2D gives for an expired token.
func (c *Client) send(ctx context.Context, r request) (*http.Response, error) {
	if r.public {
		return c.attempt(ctx, r, "", nil)
	}
	token, err := c.tokens.get(ctx)
	if err != nil {
		return nil, err
	}
	refused := false
	resp, err := c.attempt(ctx, r, token, &refused)
	if !refused {
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
	return c.attempt(ctx, r, renewed, &refused)
}

// attempt sends r once. It sets *refused where the answer can mean that the
// token is not good.
func (c *Client) attempt(parent context.Context, r request, token string, refused *bool) (*http.Response, error) {
	ctx, cancel := context.WithCancelCause(parent)
	late := time.AfterFunc(c.timeout, func() { cancel(errNoAnswer) })
	done := func() { late.Stop(); cancel(nil) }
	resp, err := c.http.Do(c.newRequest(ctx, r, token))
	if err != nil {
		defer done()
		switch {
		case parent.Err() != nil: // net/http gives the context's cause, which can be any error
			err = parent.Err()
		case context.Cause(ctx) == errNoAnswer:
			err = errNoAnswer
		}
		return nil, transportError(r.method, r.path, err)
	}
	if resp.StatusCode/100 != 2 {
		defer done()
		e := c.newAPIError(r, resp, token)
		if refused != nil {
			*refused = e.StatusCode == http.StatusUnauthorized || e.StatusCode == http.StatusForbidden && e.empty
		}
		return nil, e
	}
	if r.file { // its body takes as long as it takes
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
	if r.file {
		// Exactly this value: the server does not parse the header's grammar.
		req.Header.Set("Accept-Encoding", "gzip")
	}
	if r.kickoff {
		req.Header.Set("Prefer", "respond-async")
	}
	if !r.public && !r.file {
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
		return "", fmt.Errorf("ab2d: %s is not on %s, where alone the token may go: %q", what, c.base.Host, printable(redactURL(u)))
	}
	return u.Path, nil
}
