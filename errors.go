package ab2d

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/internal/errtext"
	"github.com/ab2d-go/ab2d/internal/folder"
	"github.com/ab2d-go/ab2d/ndjson"
)

// Conditions that a caller may want to handle. Test for them with [errors.Is];
// if a response caused the error, [errors.AsType] finds the [*APIError] as
// well.
var (
	// ErrUnauthorized: the server rejected the credentials or a freshly issued token.
	// Rejected credentials are not sent again for a minute.
	ErrUnauthorized = errors.New("not authorized")
	// ErrForbidden: the credentials are good, but not for this. The contract may be
	// unattested, the job another organization's, or v3 not open to the contract.
	ErrForbidden = errors.New("forbidden")
	// ErrNotFound: the server does not know the job, file or page.
	ErrNotFound = errors.New("not found")
	// ErrTooManyRequests: on Export, the contract has as many active jobs as it may
	// have, and [APIError.ActiveJobs] lists them; on other requests, they are sent
	// too fast.
	ErrTooManyRequests = errors.New("too many requests")
	// ErrMaintenance: the service is in maintenance and starts no exports; [Client.Maintenance]
	// reports when that is over.
	ErrMaintenance = errors.New("AB2D is in maintenance")
	// ErrExportUncertain: the export was requested, but the connection broke, the server failed or
	// a gateway answered: a job may or may not have begun. If one
	// has, it counts against the contract's limit, and the next Export that meets the
	// limit lists it in [APIError.ActiveJobs].
	ErrExportUncertain = errors.New("an export job may have begun")
	// ErrJobFailed: the job failed on the server; only a new one can help.
	ErrJobFailed = errors.New("job failed")
	// ErrJobCanceled: the job was canceled, by a client or by the server, which
	// does so with jobs that run for too long.
	ErrJobCanceled = errors.New("job canceled")
	// ErrFileUnavailable: the file has expired, was lost, or has been downloaded
	// as often as AB2D allows (six times); only a new job can help.
	ErrFileUnavailable = errors.New("file no longer available")
	// ErrCorrupt: the content received does not match the manifest.
	ErrCorrupt = errors.New("content does not match the manifest")
	// ErrFolderInUse: another Save is writing into the export folder.
	ErrFolderInUse = folder.ErrInUse
	// ErrOtherExport: the export folder holds another export's files, or files that
	// do not belong to an export.
	ErrOtherExport = errors.New("folder holds another export")
)

// NeedsNewJob reports whether err means that only another Export helps: the job
// failed, was canceled or is not known to the server, or one of its files is no
// longer available.
func NeedsNewJob(err error) bool {
	for _, target := range []error{ErrJobFailed, ErrJobCanceled, ErrNotFound, ErrFileUnavailable} {
		if errors.Is(err, target) {
			return true
		}
	}
	return false
}

// isLineError reports whether err is about one line and no more.
func isLineError(err error) bool {
	_, ok := errors.AsType[*ndjson.LineError](err)
	return ok
}

// APIError is an unsuccessful response of the API or of the token endpoint. It
// is always a pointer:
//
//	if apiErr, ok := errors.AsType[*ab2d.APIError](err); ok { … }
//
// [errors.Is] finds the sentinel for the response. It follows from the exported
// fields, so that a program can construct an APIError in its own tests. It holds no
// header, no token and no claim.
type APIError struct {
	Method     string
	Path       string // escaped, without the query
	StatusCode int
	// RetryAfter is the wait that the response asks for, at most Config.MaxRetryAfter; 0 if it asks for
	// none.
	RetryAfter time.Duration
	// ActiveJobs are the jobs that the response to a refused Export (429) lists,
	// oldest first. Each can be passed to [Client.Wait] or [Client.Cancel]. They
	// may have been started by another program, in another version of the API.
	ActiveJobs []*Job
	// Outcome is the OperationOutcome of the response. Problem documents (RFC 9457) are converted to one. Nil if the
	// response has neither.
	Outcome *fhir.OperationOutcome

	op      string // of the request, as OperationOf names it
	foreign bool   // the answer is not AB2D's own
}

// Error returns method, path, status and the texts of all issues.
func (e *APIError) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "ab2d: %s %s: %d", e.Method, e.Path, e.StatusCode)
	if s := http.StatusText(e.StatusCode); s != "" {
		b.WriteString(" " + s)
	}
	sep := ": "
	for _, text := range texts(e.Outcome) {
		if b.Len() > maxErrorText {
			break
		}
		b.WriteString(sep + sanitize(text))
		sep = "; "
	}
	kind := e.Unwrap()
	switch {
	case e.foreign:
		b.WriteString(" (answered by a proxy or firewall, not by AB2D)")
	case kind != nil && sep == ": ":
		b.WriteString(" (" + kind.Error() + ")")
	}
	return bounded(b.String())
}

// texts returns what the server says, issue by issue.
func texts(outcome *fhir.OperationOutcome) (texts []string) {
	if outcome != nil {
		for i := range outcome.Issue {
			texts = append(texts, outcome.Issue[i].Text())
		}
	}
	return texts
}

// newAPIError reads and closes the body of an answer that is no success.
func (c *Client) newAPIError(ctx context.Context, r request, resp *http.Response, token string) *APIError {
	defer resp.Body.Close()
	e := &APIError{Method: r.method, Path: r.path.String(), StatusCode: resp.StatusCode, op: r.op}
	e.RetryAfter, _ = c.cappedRetryAfter(ctx, resp)
	e.ActiveJobs = c.activeJobs(resp)
	var empty bool
	e.Outcome, empty = readOutcome(resp, token)
	e.foreign = isForeign(resp.Header, empty, e.Outcome)
	return e
}

// JobError is an error of [Client.Claims] or, once its job has begun, of
// [Client.Stream]. The job may be under way or done; unless [NeedsNewJob]
// reports true, pass it to [Client.Claims] again.
type JobError struct {
	Job *Job
	Err error
}

func (e *JobError) Error() string {
	return bounded(fmt.Sprintf("ab2d: job %s: %s", sanitize(e.Job.ID), errtext.Strip(e.Err.Error())))
}

// Unwrap returns the cause.
func (e *JobError) Unwrap() error { return e.Err }
