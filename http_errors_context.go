package ab2d

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"

	"golang.org/x/oauth2"

	"github.com/ab2d-go/ab2d/internal/errtext"
	"github.com/ab2d-go/ab2d/internal/folder"
	"github.com/ab2d-go/ab2d/ndjson"
)

func init() { folder.Ended = contextError }

// contextError returns how ctx ended: ctx's error, with its cause where it was given one.
func contextError(ctx context.Context) error {
	err, cause := ctx.Err(), context.Cause(ctx)
	if err == nil || cause == nil || isSentinel(cause) {
		return err
	}
	return &canceledError{err, cause}
}

func isSentinel(cause error) bool {
	return cause == context.Canceled || cause == context.DeadlineExceeded
}

// canceledError is the end of a context that was given a cause. The cause is the
// program's and can be anything: golang.org/x/sync/errgroup makes it the failure of
// whatever else ran in the group, such as another export's. So [errors.Is] and
// [errors.AsType] find the cause, but not what this package's errors and those of a
// connection in it say, which would be taken for a statement about this operation: a
// bad line that may be skipped, a job that is gone, credentials that were refused.
type canceledError struct{ err, cause error }

func (e *canceledError) Error() string {
	if errors.Is(e.cause, e.err) {
		return sanitize(errtext.Strip(e.cause.Error()))
	}
	return e.err.Error() + ": " + sanitize(errtext.Strip(e.cause.Error()))
}

func (e *canceledError) Unwrap() error { return e.err }

func (e *canceledError) Is(target error) bool {
	return !slices.Contains(conditions, target) && errors.Is(e.cause, target)
}

func (e *canceledError) As(target any) bool {
	of := reflect.TypeOf(target).Elem()
	if of.Kind() == reflect.Pointer {
		of = of.Elem()
	}
	return !slices.Contains(statements, of.PkgPath()) && errors.As(e.cause, target)
}

// conditions and statements are what a cause does not say of another operation: the
// sentinels of this package, and the types of these.
var (
	conditions = []error{
		ErrUnauthorized, ErrForbidden, ErrNotFound, ErrTooManyRequests, ErrMaintenance, ErrExportUncertain,
		ErrJobFailed, ErrJobCanceled, ErrFileUnavailable, ErrCorrupt, ErrFolderInUse, ErrOtherExport, errCanceledBefore,
	}
	statements = []string{
		reflect.TypeFor[canceledError]().PkgPath(), reflect.TypeFor[ndjson.LineError]().PkgPath(), reflect.TypeFor[oauth2.RetrieveError]().PkgPath(),
		"crypto/tls", "crypto/x509", "net", "net/url",
	}
)

// interrupt returns the error of an operation that ctx has ended, after the failure
// err or while its request was under way; last is the failure before that, or nil.
func interrupt(ctx context.Context, err, last error) error {
	ended := contextError(ctx)
	switch {
	case !tellsEnd(err, ended):
		return &interruptedError{ended, err}
	case last == nil:
		return err
	case errors.Is(err, ErrExportUncertain): // it says more than that ctx ended
		ended = err
	}
	return &interruptedError{ended, last}
}

// tellsEnd reports whether err holds the end of a context, and the cause if it has one.
func tellsEnd(err, ended error) bool {
	if _, caused := ended.(*canceledError); caused {
		_, caused = errors.AsType[*canceledError](err)
		return caused
	}
	return errors.Is(err, ended)
}

// interruptedError is the end of a context that kept a failed attempt from being repeated.
type interruptedError struct{ ended, last error }

func (e *interruptedError) Error() string {
	return bounded(fmt.Sprintf("%v; retries stopped: %s", e.last, errtext.Strip(e.ended.Error())))
}
func (e *interruptedError) Unwrap() []error { return []error{e.ended, e.last} }
