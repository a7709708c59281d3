package ab2d

import (
	"context"
	"errors"
	"fmt"
)

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
	switch {
	case !errors.Is(err, ctx.Err()):
		return &interruptedError{ended, err}
	case last == nil:
		return err
	case errors.Is(err, ErrExportUncertain): // it says more than that ctx ended
		ended = err
	}
	return &interruptedError{ended, last}
}

// interruptedError is the end of a context that kept a failed attempt from being repeated.
type interruptedError struct{ ended, last error }

func (e *interruptedError) Error() string {
	return bounded(fmt.Sprintf("%v; retries stopped: %s", e.last, unprefixed(e.ended)))
}
func (e *interruptedError) Unwrap() []error { return []error{e.ended, e.last} }
