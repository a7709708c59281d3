package ab2d

import (
	"context"
	"errors"
	"sync"
	"time"

	"golang.org/x/oauth2"

	"github.com/ab2d-go/ab2d/internal/errtext"
)

const (
	// tokenTimeout bounds one request for a token.
	tokenTimeout = 30 * time.Second
	// renewEarly is how long before its end a token is renewed, or a tenth of its
	// life where that is shorter.
	renewEarly = 90 * time.Second
	// refusedFor is how long credentials that were refused are not sent again, and a
	// fresh token that was refused is not replaced. The latter doubles up to maxRefusedFor.
	refusedFor    = time.Minute
	maxRefusedFor = 8 * time.Minute
)

// tokenCache holds the token that requests carry. The holder of the lock may fetch
// one, under its own context; the others wait for the lock, under theirs.
type tokenCache struct {
	fetch func(context.Context) (*oauth2.Token, error)
	lock  chan struct{} // holds one value while it is locked

	token string
	renew time.Time // zero: the token has no known end
	ends  time.Time

	refused error     // what came of credentials that are wrong
	until   time.Time // when they may be sent again

	mu        sync.Mutex // of what follows, which is told without waiting for the lock
	fruitless int        // replacements in a row that were refused as well
	keepUntil time.Time  // no other replacement before
}

func newTokenCache(fetch func(context.Context) (*oauth2.Token, error)) *tokenCache {
	return &tokenCache{fetch: fetch, lock: make(chan struct{}, 1)}
}

// acquire locks the cache. The caller unlocks it with release.
func (t *tokenCache) acquire(ctx context.Context) error {
	if ctx.Err() == nil {
		select {
		case t.lock <- struct{}{}:
			return nil
		case <-ctx.Done():
		}
	}
	return &tokenError{contextError(ctx)}
}

func (t *tokenCache) release() { <-t.lock }

// get returns a token that is good for a while.
func (t *tokenCache) get(ctx context.Context) (string, error) {
	if err := t.acquire(ctx); err != nil {
		return "", err
	}
	defer t.release()
	if t.token != "" && (t.renew.IsZero() || time.Now().Before(t.renew)) {
		return t.token, nil
	}
	err := t.refresh(ctx)
	if left := time.Until(t.ends); err != nil && isOutage(err) && t.token != "" && left > 0 {
		t.renew = time.Now().Add(max(left/2, time.Second)) // it was to be renewed early
		return t.token, nil
	}
	return t.token, err
}

// replace returns another token than one that the server refused: one that was
// fetched meanwhile, or a new one. It returns the same where another has just been
// refused as well.
func (t *tokenCache) replace(ctx context.Context, refused string) (string, error) {
	if err := t.acquire(ctx); err != nil {
		return "", err
	}
	defer t.release()
	if t.token != refused && t.token != "" || t.keeps() {
		return t.token, nil
	}
	err := t.refresh(ctx)
	return t.token, err
}

// replaced notes whether the server accepted a replacement.
func (t *tokenCache) replaced(accepted bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if accepted {
		t.fruitless = 0
		return
	}
	t.keepUntil = time.Now().Add(min(refusedFor<<min(t.fruitless, 8), maxRefusedFor))
	t.fruitless++
}

// keeps reports whether the token stays, though it is refused.
func (t *tokenCache) keeps() bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return time.Now().Before(t.keepUntil)
}

// refresh fetches a token. The caller has the lock.
func (t *tokenCache) refresh(ctx context.Context) error {
	if t.refused != nil && time.Now().Before(t.until) {
		return t.refused
	}
	began := time.Now()
	limited, cancel := context.WithTimeoutCause(ctx, tokenTimeout, errNoAnswer)
	defer cancel()
	tok, err := t.fetch(limited)
	if err == nil {
		err = checkToken(tok)
	}
	if err != nil {
		err = &tokenError{err}
		if errors.Is(err, ErrUnauthorized) || isRefusedBySource(err) {
			t.refused, t.until = err, time.Now().Add(refusedFor)
		}
		return err
	}
	t.token, t.renew, t.ends, t.refused = tok.AccessToken, renewal(began, tok.Expiry), tok.Expiry, nil
	return nil
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
		return problem("the token source returned no token")
	}
	for _, b := range []byte(tok.AccessToken) {
		if b <= ' ' || b > '~' {
			return problem("the token has characters that a header cannot carry")
		}
	}
	return nil
}

// tokenError marks a failure to get a token: the request that needed it was not sent.
type tokenError struct{ err error }

func (e *tokenError) Error() string {
	text := "ab2d: getting a token: "
	switch e.err.(type) {
	case *netError, *APIError, *contentError:
		return bounded(text + errtext.Strip(e.err.Error()))
	}
	return bounded(text + safeText(e.err))
}
func (e *tokenError) Unwrap() error { return e.err }

// GoString keeps %#v from printing the cause.
func (e *tokenError) GoString() string { return e.Error() }
