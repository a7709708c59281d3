package ab2d

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net/url"
	"regexp"
	"strings"
)

// netError is a failure to get any answer, or the whole of one.
type netError struct {
	method, path string
	err          error
}

// newNetError wraps what net/http returns. Its *url.Error would quote the query.
func newNetError(method, path string, err error) error {
	if ue, ok := errors.AsType[*url.Error](err); ok {
		err = ue.Err
	}
	if m := quoting.FindStringSubmatch(err.Error()); m != nil {
		err = errors.New(strings.TrimSpace(m[1]))
	}
	return &netError{method, path, err}
}

// quoting matches errors of net/http that quote what came over the connection,
// which can be a claim or a token, or a proxy's URL with its password.
var quoting = regexp.MustCompile(`(?s)^(.*?(?:malformed (?:HTTP|MIME)[A-Za-z ]*|bad trailer key|bad Content-Length|unsupported transfer encoding|invalid proxy address))`)

func (e *netError) Error() string { return fmt.Sprintf("ab2d: %s %s: %v", e.method, e.path, e.err) }
func (e *netError) Unwrap() error { return e.err }

// isNetError reports whether err is a failure of the network that may pass, which a
// certificate that is refused does not. (A context's end counts as one: who retries
// looks at the context first.)
func isNetError(err error) bool {
	_, certificate := errors.AsType[*tls.CertificateVerificationError](err)
	_, notTLS := errors.AsType[tls.RecordHeaderError](err)
	if certificate || notTLS {
		return false
	}
	_, ours := errors.AsType[*netError](err)
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

// contextError returns how ctx ended: an error that is ctx's, and its cause.
func contextError(ctx context.Context) error {
	err, cause := ctx.Err(), context.Cause(ctx)
	if err == nil || errors.Is(cause, err) {
		return cause
	}
	return &canceledError{err, cause}
}

// canceledError is the end of a context that was given a cause.
type canceledError struct{ err, cause error }

func (e *canceledError) Error() string   { return e.err.Error() + ": " + sanitize(e.cause.Error()) }
func (e *canceledError) Unwrap() []error { return []error{e.err, e.cause} }

// interrupt returns the error of an operation that ctx has ended, after the failure
// err or while its request was under way; last is the failure before that, or nil.
func interrupt(ctx context.Context, err, last error) error {
	ended := contextError(ctx)
	if errors.Is(err, ctx.Err()) { // it tells no more than that
		if last == nil {
			return err
		}
		err = last
	}
	return &interruptedError{ended, err}
}

// interruptedError is the end of a context that kept a failed attempt from being repeated.
type interruptedError struct{ ended, last error }

func (e *interruptedError) Error() string {
	return fmt.Sprintf("%v; retries stopped: %v", e.last, e.ended)
}
func (e *interruptedError) Unwrap() []error { return []error{e.ended, e.last} }
