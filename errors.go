package ab2d

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/internal/folder"
)

// What a caller may want to branch on, found with [errors.Is]. Where a server's
// answer is behind it, [errors.AsType] finds the [*APIError] as well.
var (
	// ErrUnauthorized: the server rejected the credentials or a freshly issued token.
	// Rejected credentials are not sent again for a minute.
	ErrUnauthorized = errors.New("not authorized")
	// ErrForbidden: the credentials are good, but not for this. The contract may be
	// unattested, the job another organization's, or v3 not open to the contract.
	ErrForbidden = errors.New("forbidden")
	// ErrNotFound: the server knows no such job, file or page.
	ErrNotFound = errors.New("not found")
	// ErrTooManyRequests: on Export, the contract has as many active jobs as it may
	// have, and [APIError.ActiveJobs] names them; else, requests come too fast.
	ErrTooManyRequests = errors.New("too many requests")
	// ErrMaintenance: the service starts no exports at present; [Client.Maintenance] tells when it does again.
	ErrMaintenance = errors.New("AB2D is in maintenance")
	// ErrExportUncertain: the export was requested, and the connection broke, the
	// server failed or a gateway answered, so a job may or may not have begun. If one
	// has, it counts against the contract's limit, and the next Export that meets the
	// limit names it in [APIError.ActiveJobs].
	ErrExportUncertain = errors.New("an export job may have begun")
	// ErrJobFailed: the job failed on the server; only a new one can help.
	ErrJobFailed = errors.New("job failed")
	// ErrJobCanceled: the job was canceled, by a client or by the server, which
	// does so with jobs that run for too long.
	ErrJobCanceled = errors.New("job canceled")
	// ErrFileUnavailable: the file has expired, was lost, or has been downloaded
	// as often as AB2D allows (six times); only a new job can help.
	ErrFileUnavailable = errors.New("file no longer available")
	// ErrCorrupt: what arrived is not what the manifest promises.
	ErrCorrupt = errors.New("content does not match the manifest")
	// ErrFolderInUse: another Save is writing into the export folder.
	ErrFolderInUse = folder.ErrInUse
	// ErrOtherExport: the export folder holds another export's files, or files that
	// are not of an export.
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

// APIError is an answer of the API, or of the token endpoint, that is not a
// success. It is always a pointer:
//
//	if apiErr, ok := errors.AsType[*ab2d.APIError](err); ok { … }
//
// [errors.Is] finds the sentinel that the answer amounts to. That follows from the
// exported fields, so a program may make one for its own tests. It holds no header,
// no token and no claim.
type APIError struct {
	Method     string
	Path       string // escaped, without the query
	StatusCode int
	// RetryAfter is the wait that the answer asks for, within Config.MaxRetryAfter; 0 when it asks for none.
	RetryAfter time.Duration
	// ActiveJobs are the jobs that a refused Export (429) names, oldest first. Each
	// can be passed to [Client.Wait] or [Client.Cancel]. They may have been started
	// by another program, in another version of the API.
	ActiveJobs []*Job
	// Outcome is the server's finding. Problem documents (RFC 9457) are turned into one. Nil when the answer had neither.
	Outcome *fhir.OperationOutcome

	op      string // of the request, as OperationOf names it
	foreign bool   // the answer is not AB2D's own
}

// Error gives method, path, status and the texts of all issues.
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
	e.RetryAfter, _ = c.retryAfter(ctx, resp)
	e.ActiveJobs = c.activeJobs(resp)
	var empty bool
	e.Outcome, empty = readOutcome(resp, token)
	e.foreign = isForeign(resp.Header, empty, e.Outcome)
	return e
}

// JobError is an error of [Client.Stream] after its job began. The job goes on
// or is done; [Client.Wait] and [Client.Download] can carry on with it.
type JobError struct {
	Job *Job
	Err error
}

func (e *JobError) Error() string {
	return fmt.Sprintf("ab2d: job %s: %s", sanitize(e.Job.ID), unprefixed(e.Err))
}

// Unwrap returns the cause.
func (e *JobError) Unwrap() error { return e.Err }
