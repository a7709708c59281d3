package ab2d

import (
	"context"
	"errors"
	"math"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// retryAfter returns the wait that the server asked for in err.
func retryAfter(err error) time.Duration {
	if e, ok := errors.AsType[*APIError](err); ok {
		return e.RetryAfter
	}
	return 0
}

// cappedRetryAfter returns the wait that an answer asks for, within Config.MaxRetryAfter.
func (c *Client) cappedRetryAfter(ctx context.Context, resp *http.Response) (wait time.Duration, ok bool) {
	wait, ok = parseRetryAfter(resp.Header)
	if wait > c.maxRetryAfter {
		c.log.WarnContext(ctx, "retry_after_capped", "cap", c.maxRetryAfter)
		wait = c.maxRetryAfter
	}
	return wait, ok
}

// parseRetryAfter reads Retry-After (RFC 9110 section 10.2.3: seconds or a date).
// Proxies also send fractions of a second, and several values in one header.
func parseRetryAfter(h http.Header) (wait time.Duration, ok bool) {
	value := strings.TrimSpace(h.Get("Retry-After"))
	if when, err := parseTime(value); err == nil {
		// Against the server's own clock, since ours may be off.
		now, err := parseTime(h.Get("Date"))
		if err != nil {
			now = time.Now()
		}
		return max(when.Sub(now), 0), true // Sub saturates
	}
	value, _, _ = strings.Cut(value, ",")
	seconds, err := strconv.ParseFloat(strings.TrimSpace(value), 64)
	switch {
	case err != nil && !errors.Is(err, strconv.ErrRange), math.IsNaN(seconds), seconds < 0:
		return 0, false
	case seconds >= time.Duration(math.MaxInt64).Seconds():
		return math.MaxInt64, true
	}
	return time.Duration(seconds * float64(time.Second)), true
}

// parseTime reads a date of a header. Java writes days below ten without the
// leading zero (CMSgov/ab2d StatusCommon.java:176-178), which [http.ParseTime] refuses.
func parseTime(value string) (time.Time, error) {
	t, err := http.ParseTime(value)
	if err != nil {
		t, err = time.Parse("Mon, _2 Jan 2006 15:04:05 GMT", value)
	}
	return t, err
}
