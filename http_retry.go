package ab2d

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// maxBackoff bounds the pause between two attempts where the server names none.
const maxBackoff = time.Minute

// backoff returns the pause after the nth failure in a row: a second, then four
// times as long each time, less up to half at random so that clients that failed
// together do not come back together.
func backoff(n int) time.Duration {
	d := maxBackoff
	if n <= 3 {
		d = time.Second << (2 * (n - 1))
	}
	return d - rand.N(d/2)
}

// pause waits for d, and a little longer so that it never ends early by
// another's clock, or until ctx ends.
func pause(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d + rand.N(d/20+time.Millisecond))
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// retry calls op until it succeeds, fails for good or has failed once more than
// Config.MaxRetries allows. passing says which failures may pass.
func (c *Client) retry(ctx context.Context, event string, passing func(error) bool, op func() error) error {
	for failures := 1; ; failures++ {
		err := op()
		if err == nil || failures > c.retries || ctx.Err() != nil || !passing(err) {
			return err
		}
		wait := max(backoff(failures), askedWait(err))
		c.logRetry(ctx, event, failures, wait, err)
		if err := pause(ctx, wait); err != nil {
			return err
		}
	}
}

func (c *Client) logRetry(ctx context.Context, event string, attempt int, wait time.Duration, err error) {
	c.log.WarnContext(ctx, event, "attempt", attempt, "wait", wait, "error", err.Error())
}

// askedWait returns the wait that the server asked for in err.
func askedWait(err error) time.Duration {
	if e, ok := errors.AsType[*APIError](err); ok {
		return e.RetryAfter
	}
	return 0
}

// passes reports whether err is a failure that may pass if the same is asked
// again: a busy server or gateway, or a connection that broke.
func passes(err error) bool {
	if e, ok := errors.AsType[*APIError](err); ok {
		switch e.StatusCode {
		case http.StatusRequestTimeout, http.StatusTooManyRequests:
			return true
		case http.StatusNotImplemented, http.StatusHTTPVersionNotSupported:
			return false
		}
		return e.StatusCode >= 500 && e.kind == nil
	}
	return isTransport(err)
}

// transport is a failure to get any answer, or the whole of one.
type transport struct {
	method, path string
	err          error
}

// transportError wraps what net/http returns. Its *url.Error would quote the query.
func transportError(method, path string, err error) error {
	if ue, ok := errors.AsType[*url.Error](err); ok {
		err = ue.Err
	}
	if m := quoting.FindStringSubmatch(err.Error()); m != nil {
		err = errors.New(strings.TrimSpace(m[1]))
	}
	return &transport{method, path, err}
}

// quoting matches errors of net/http that quote what came over the connection,
// which can be a claim or a token, or a proxy's URL with its password.
var quoting = regexp.MustCompile(`(?s)^(.*?(?:malformed (?:HTTP|MIME)[A-Za-z ]*|bad trailer key|bad Content-Length|unsupported transfer encoding|invalid proxy address))`)

func (e *transport) Error() string { return fmt.Sprintf("ab2d: %s %s: %v", e.method, e.path, e.err) }
func (e *transport) Unwrap() error { return e.err }

// isTransport reports whether err is a transport failure that may pass, which a
// certificate that is refused does not. (A context's end counts as one: who retries
// looks at the context first.)
func isTransport(err error) bool {
	_, certificate := errors.AsType[*tls.CertificateVerificationError](err)
	_, notTLS := errors.AsType[tls.RecordHeaderError](err)
	if certificate || notTLS {
		return false
	}
	_, ours := errors.AsType[*transport](err)
	_, theirs := errors.AsType[*url.Error](err)
	return ours || theirs
}

// pathOf returns the path of a URL, for texts.
func pathOf(raw string) string {
	if u, err := url.Parse(raw); err == nil {
		return u.Path
	}
	return ""
}

// retryAfter returns the wait that an answer asks for in its Retry-After header
// (RFC 9110 section 10.2.3: seconds or a date), within Config.MaxRetryAfter.
func (c *Client) retryAfter(resp *http.Response) (wait time.Duration, ok bool) {
	value := strings.TrimSpace(resp.Header.Get("Retry-After"))
	if value == "" {
		return 0, false
	}
	if n, err := strconv.ParseUint(value, 10, 63); err == nil || errors.Is(err, strconv.ErrRange) {
		wait = c.maxRetryAfter + 1
		if n <= uint64(c.maxRetryAfter/time.Second) {
			wait = time.Duration(n) * time.Second
		}
	} else if when, err := http.ParseTime(value); err == nil {
		// Against the server's own clock, since ours may be off.
		now, err := http.ParseTime(resp.Header.Get("Date"))
		if err != nil {
			now = time.Now()
		}
		wait = max(when.Sub(now), 0)
	} else {
		return 0, false
	}
	if wait > c.maxRetryAfter {
		c.log.Warn("retry_after_capped", "cap", c.maxRetryAfter)
		wait = c.maxRetryAfter
	}
	return wait, true
}
