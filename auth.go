package ab2d

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"sync"
	"time"

	"golang.org/x/oauth2"
	"golang.org/x/oauth2/clientcredentials"
)

const (
	// tokenTimeout bounds one request for a token, which no caller's context need do.
	tokenTimeout = 30 * time.Second
	// renewEarly is how long before its end a token is renewed, or a tenth of its
	// life where that is shorter.
	renewEarly = 90 * time.Second
)

// tokenCache holds the token that requests carry. It fetches one for all who
// wait, and lets each of them leave when their context ends.
type tokenCache struct {
	fetch func(context.Context) (*oauth2.Token, error)

	mu     sync.Mutex
	token  string
	renew  time.Time // zero: the token has no known end
	ends   time.Time
	flight *tokenFetch

	refused error // what came of credentials that are wrong, for a minute
	until   time.Time
}

// tokenFetch is one fetch and those who wait for it.
type tokenFetch struct {
	done    chan struct{} // closed when token and err are set
	token   string
	err     error
	waiters int
	cancel  context.CancelFunc
}

// get returns a token that is good for a while.
func (t *tokenCache) get(ctx context.Context) (string, error) {
	t.mu.Lock()
	if t.token != "" && (t.renew.IsZero() || time.Now().Before(t.renew)) {
		defer t.mu.Unlock()
		return t.token, nil
	}
	if t.refused != nil && time.Now().Before(t.until) {
		defer t.mu.Unlock()
		return "", t.refused
	}
	f := t.flight
	if f == nil {
		f = t.start(ctx)
	}
	f.waiters++
	t.mu.Unlock()

	select {
	case <-f.done:
		return f.token, f.err
	case <-ctx.Done():
		t.mu.Lock()
		defer t.mu.Unlock()
		if f.waiters--; f.waiters == 0 {
			f.cancel()
			if t.flight == f { // who comes next must not wait for a canceled fetch
				t.flight = nil
			}
		}
		return "", &tokenError{contextError(ctx)}
	}
}

// start begins a fetch in its own goroutine: it serves every waiter, so it ends
// with the last of them and not with the first. The caller holds t.mu.
func (t *tokenCache) start(ctx context.Context) *tokenFetch {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), tokenTimeout)
	f := &tokenFetch{done: make(chan struct{}), cancel: cancel}
	t.flight = f
	go func() {
		defer cancel()
		defer close(f.done)
		var tok *oauth2.Token
		err := errors.New("the token source did not return") // a test's, that ends its goroutine
		began := time.Now()
		defer func() { t.landed(f, began, tok, err) }()
		if tok, err = t.fetch(ctx); err == nil {
			err = checkToken(tok)
		}
	}()
	return f
}

// landed notes what came of f.
func (t *tokenCache) landed(f *tokenFetch, began time.Time, tok *oauth2.Token, err error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.flight == f {
		t.flight = nil
	}
	if err != nil && transient(err) && t.token != "" && time.Now().Before(t.ends) {
		f.token = t.token // it was to be renewed early; the next request tries again
		return
	}
	if err != nil {
		f.err = &tokenError{err}
		if errors.Is(err, ErrUnauthorized) {
			t.refused, t.until = f.err, time.Now().Add(time.Minute)
		}
		return
	}
	f.token = tok.AccessToken
	t.token, t.renew, t.ends = tok.AccessToken, renewal(began, tok.Expiry), tok.Expiry
}

// drop forgets a token that the server did not accept, unless it has been
// replaced already.
func (t *tokenCache) drop(token string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.token == token {
		t.token = ""
	}
}

// renewal says when a token that was asked for at began has to be renewed.
func renewal(began, expiry time.Time) time.Time {
	if expiry.IsZero() {
		return expiry
	}
	return expiry.Add(-min(renewEarly, expiry.Sub(began)/10))
}

// checkToken refuses what could not be sent in a header. Its errors do not
// quote the token.
func checkToken(tok *oauth2.Token) error {
	if tok == nil || tok.AccessToken == "" {
		return errors.New("the token source returned no token")
	}
	for _, b := range []byte(tok.AccessToken) {
		if b <= ' ' || b > '~' {
			return errors.New("the token has characters that a header cannot carry")
		}
	}
	return nil
}

// tokenError marks a failure to get a token: the request that needed it was not sent.
type tokenError struct{ err error }

func (e *tokenError) Error() string { return "ab2d: getting a token: " + unprefixed(e.err) }
func (e *tokenError) Unwrap() error { return e.err }

// fromSource adapts the caller's own source, which knows no context.
func fromSource(src oauth2.TokenSource) func(context.Context) (*oauth2.Token, error) {
	return func(context.Context) (*oauth2.Token, error) { return src.Token() }
}

// fetchToken asks the identity provider for a token (AB2D documentation, "Get a
// Bearer Token"; RFC 6749 section 4.4).
func (c *Client) fetchToken(cfg Config) func(context.Context) (*oauth2.Token, error) {
	cc := &clientcredentials.Config{
		ClientID:     cfg.ClientID,
		ClientSecret: cfg.ClientSecret,
		TokenURL:     cfg.Environment.TokenURL,
		Scopes:       []string{"clientCreds"},
		// Detecting the style would send a wrong secret twice.
		AuthStyle: oauth2.AuthStyleInHeader,
	}
	hc := *c.http
	hc.Transport = tokenTransport{base: c.http.Transport, agent: c.agent}
	return func(ctx context.Context) (*oauth2.Token, error) {
		tok, err := cc.Token(withOperation(context.WithValue(ctx, oauth2.HTTPClient, &hc), opToken))
		if err != nil {
			return nil, c.tokenFailure(ctx, cfg.Environment.TokenURL, err)
		}
		return tok, nil
	}
}

// tokenTransport completes a token request, which x/oauth2 builds.
type tokenTransport struct {
	base  http.RoundTripper
	agent string
}

func (t tokenTransport) RoundTrip(req *http.Request) (*http.Response, error) {
	req = req.Clone(req.Context())
	req.Header.Set("Accept", "application/json")
	req.Header.Set("User-Agent", t.agent)
	// Not sent, but it tells net/http that the POST may be repeated where it met
	// an idle connection that the server had closed.
	req.Header["X-Idempotency-Key"] = nil
	resp, err := t.base.RoundTrip(req)
	if err != nil {
		return nil, err
	}
	// Read here, as x/oauth2 does not tell a connection that breaks from an answer that is no token.
	body, err := io.ReadAll(io.LimitReader(resp.Body, maxErrorBody))
	_ = resp.Body.Close()
	if err != nil {
		return nil, err
	}
	resp.Body = io.NopCloser(bytes.NewReader(body))
	return resp, nil
}

// tokenFailure turns x/oauth2's error into ours. Theirs holds the response, and
// through it the request with the secret, and quotes the body.
func (c *Client) tokenFailure(ctx context.Context, tokenURL string, err error) error {
	path := pathOf(tokenURL)
	re, ok := errors.AsType[*oauth2.RetrieveError](err)
	if !ok {
		if ctx.Err() != nil {
			return newNetError(http.MethodPost, path, errNoAnswer) // tokenTimeout: nobody waits for a canceled fetch
		}
		if isNetError(err) {
			return newNetError(http.MethodPost, path, err)
		}
		return fmt.Errorf("ab2d: POST %s: the answer is not a token", path)
	}
	e := &APIError{Method: http.MethodPost, Path: path, StatusCode: re.Response.StatusCode, kind: statusKind(re.Response.StatusCode)}
	if e.kind == ErrNotFound {
		e.kind = nil // it is no job and no file that is not there
	}
	e.RetryAfter, _ = c.retryAfter(ctx, re.Response)
	if isErrorCode(re.ErrorCode) {
		e.Outcome = outcome(re.ErrorCode, re.ErrorCode)
	}
	if e.StatusCode == http.StatusBadRequest && re.ErrorCode == "invalid_client" { // as some providers put it
		e.kind = ErrUnauthorized
	}
	return e
}

// isErrorCode reports whether s looks like an error code of RFC 6749 section
// 5.2, the one part of a token endpoint's answer that is repeated to the caller.
func isErrorCode(s string) bool {
	for _, b := range []byte(s) {
		if (b < 'a' || b > 'z') && b != '_' {
			return false
		}
	}
	return s != "" && len(s) <= 40
}
