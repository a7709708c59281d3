package ab2d

import (
	"context"
	"errors"
	"math"
	"math/rand/v2"
	"net/http"
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
	d = min(d, math.MaxInt64/2) // so that the sum does not overflow
	t := time.NewTimer(d + rand.N(d/20+time.Millisecond))
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return contextError(ctx)
	}
}

// outage is how long one operation has gone without success. It decides whether
// a failed attempt is repeated, and waits until then. It is for one goroutine.
//
//	out := c.newOutage("download_error", "file", name)
//	for {
//		err := attempt()
//		if err == nil {
//			return nil
//		}
//		if err := out.retry(ctx, err); err != nil {
//			return err
//		}
//	}
type outage struct {
	c         *Client
	event     string // of the log record before each pause
	attrs     []any
	limit     time.Duration    // negative: Config.MaxRetries decides
	floor     time.Duration    // the shortest pause
	transient func(error) bool // which failures may pass

	failures int       // in a row
	began    time.Time // the first of them
	last     error     // the latest of them
}

// newOutage returns the budget that [Config.MaxOutage] gives to polling a job or
// reading a file. Failing token requests count toward it as well.
func (c *Client) newOutage(event string, attrs ...any) *outage {
	return &outage{c: c, event: event, attrs: attrs, limit: c.maxOutage, transient: isOutage}
}

// progressed ends the outage: the service has answered, or a transfer got further.
func (o *outage) progressed() { o.failures, o.last = 0, nil }

// retry waits before the next attempt after err and returns nil, or returns the
// error that ends the operation. That error is err, or, where ctx has ended, an
// error in which [errors.Is] finds ctx's error, its cause and the last failure.
func (o *outage) retry(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return interrupt(ctx, err, o.last)
	}
	if !o.transient(err) {
		return err
	}
	if o.failures == 0 {
		o.began = time.Now()
	}
	o.failures++
	o.last = err
	wait := max(min(max(backoff(o.failures), o.floor), o.c.maxBackoff), retryAfter(err))
	if o.limit < 0 {
		if o.failures > o.c.retries {
			return err
		}
	} else {
		left := o.limit - time.Since(o.began)
		if left <= 0 {
			return err
		}
		wait = min(wait, left) // the last attempt is made as the time ends, whatever the server asks
	}
	return o.pause(ctx, wait, err)
}

// pause logs err and waits, whatever the budget says.
func (o *outage) pause(ctx context.Context, wait time.Duration, err error) error {
	attrs := append(o.attrs[:len(o.attrs):len(o.attrs)], "attempt", o.failures, "wait", wait, "error", err.Error())
	o.c.log.WarnContext(ctx, o.event, attrs...)
	if pause(ctx, wait) != nil {
		return interrupt(ctx, err, nil)
	}
	return nil
}

// retry calls op until it succeeds, fails for good or has failed once more than
// Config.MaxRetries allows. transient says which failures may pass.
func (c *Client) retry(ctx context.Context, event string, transient func(error) bool, op func() error) error {
	out := &outage{c: c, event: event, limit: -1, transient: transient}
	for {
		err := op()
		if err == nil {
			return nil
		}
		if err := out.retry(ctx, err); err != nil {
			return err
		}
	}
}

// transient reports whether err is a failure that may pass if the same request is
// sent again: a busy server or gateway, or a connection that broke.
func transient(err error) bool {
	if e, ok := errors.AsType[*APIError](err); ok {
		switch e.StatusCode {
		case http.StatusRequestTimeout, http.StatusTooEarly, http.StatusTooManyRequests:
			return true
		case http.StatusNotImplemented, http.StatusHTTPVersionNotSupported:
			return false
		}
		return e.StatusCode >= 500 && e.Unwrap() == nil
	}
	return isNetError(err) || isSourceOutage(err)
}

// isOutage reports whether err may pass while an outage lasts, in which gateways also answer in
// the service's place with a success.
func isOutage(err error) bool {
	_, other := errors.AsType[*contentError](err)
	return other || transient(err)
}
