package ab2d

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/klauspost/compress/gzip"

	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/internal/folder"
)

// What a caller may want to branch on, found with [errors.Is]. Where a server's
// answer is behind it, [errors.AsType] finds the [*APIError] as well.
var (
	// ErrUnauthorized: the credentials, or a token fetched a moment ago, are not accepted.
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
	// ErrExportUncertain: the connection broke, or a gateway answered, after the
	// export was asked for, so a job may or may not have begun. If one has, it
	// counts against the contract's limit, and the next Export that meets the
	// limit names it in [APIError.ActiveJobs].
	ErrExportUncertain = errors.New("an export job may have begun; if so, the next Export that is refused with 429 names it")
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
// It holds no header, no token and no claim.
type APIError struct {
	Method     string
	Path       string // without the query
	StatusCode int
	// RetryAfter is the wait that the answer asks for, within Config.MaxRetryAfter; 0 when it asks for none.
	RetryAfter time.Duration
	// ActiveJobs are the jobs that a refused Export (429) names, oldest first. Each
	// can be passed to [Client.Wait] or [Client.Cancel]. They may have been started
	// by another program, in another version of the API.
	ActiveJobs []*Job
	// Outcome is the server's finding. Problem documents (RFC 9457) are turned into one. Nil when the answer had neither.
	Outcome *fhir.OperationOutcome

	kind  error // one of the sentinels, or nil
	empty bool  // the answer had no body
}

// Error gives method, path, status and the texts of all issues.
func (e *APIError) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "ab2d: %s %s: %d", e.Method, e.Path, e.StatusCode)
	if s := http.StatusText(e.StatusCode); s != "" {
		b.WriteString(" " + s)
	}
	sep := ": "
	for _, text := range e.texts() {
		b.WriteString(sep + sanitize(text))
		sep = "; "
	}
	if e.kind != nil && sep == ": " {
		b.WriteString(" (" + e.kind.Error() + ")")
	}
	return b.String()
}

// Unwrap returns the sentinel, such as [ErrJobFailed], that the answer amounts to, or nil.
func (e *APIError) Unwrap() error { return e.kind }

// texts returns what the server says, issue by issue.
func (e *APIError) texts() []string { return texts(e.Outcome) }

func texts(outcome *fhir.OperationOutcome) (texts []string) {
	if outcome != nil {
		for i := range outcome.Issue {
			texts = append(texts, outcome.Issue[i].Text())
		}
	}
	return texts
}

// says reports whether an issue has exactly this text.
func (e *APIError) says(text string) bool { return slices.Contains(e.texts(), text) }

// code reports whether an issue has this code.
func (e *APIError) code(code string) bool {
	return e.Outcome != nil && slices.ContainsFunc(e.Outcome.Issue, func(i fhir.Issue) bool { return i.Code == code })
}

// sanitize bounds a text from the server and takes line breaks and other
// control characters out of it.
func sanitize(s string) string {
	const most = 500
	s = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, s)
	if len(s) > most {
		s = strings.ToValidUTF8(s[:most], "") + "…"
	}
	return s
}

// maxErrorBody bounds what is read of an answer that is no success.
const maxErrorBody = 1 << 20

// newAPIError reads and closes the body of an answer that is no success. What
// the answer means for the operation is the caller's to add in kind.
func (c *Client) newAPIError(ctx context.Context, r request, resp *http.Response, token string) *APIError {
	defer resp.Body.Close()
	var content io.Reader = resp.Body
	if strings.EqualFold(resp.Header.Get("Content-Encoding"), "gzip") { // which was asked for, with a file
		if gz, err := gzip.NewReader(resp.Body); err == nil {
			content = gz
		}
	}
	body, _ := io.ReadAll(io.LimitReader(content, maxErrorBody)) // half an explanation is better than none
	e := &APIError{Method: r.method, Path: r.path, StatusCode: resp.StatusCode, kind: statusKind(resp.StatusCode)}
	e.RetryAfter, _ = c.retryAfter(ctx, resp)
	e.ActiveJobs = c.activeJobs(resp)
	text := string(body)
	if token != "" { // a server that echoes what it was sent
		text = strings.ReplaceAll(text, token, "[token]")
	}
	e.Outcome = parseOutcome(resp.Header.Get("Content-Type"), text)
	e.empty = strings.TrimSpace(text) == ""
	return e
}

func statusKind(status int) error {
	switch status {
	case http.StatusUnauthorized:
		return ErrUnauthorized
	case http.StatusForbidden:
		return ErrForbidden
	case http.StatusNotFound, http.StatusGone:
		return ErrNotFound
	case http.StatusTooManyRequests:
		return ErrTooManyRequests
	}
	return nil
}

// parseOutcome reads an OperationOutcome or a problem document out of an error's
// body; anything else, such as a gateway's HTML, is nil.
func parseOutcome(contentType, body string) *fhir.OperationOutcome {
	media, _, _ := mime.ParseMediaType(contentType)
	if !strings.HasSuffix(media, "json") {
		return nil
	}
	if media == "application/problem+json" {
		var problem struct{ Title, Detail string }
		if json.Unmarshal([]byte(body), &problem) != nil || problem.Title == "" && problem.Detail == "" {
			return nil
		}
		return outcome("invalid", cmp.Or(problem.Detail, problem.Title)) // most titles repeat the status
	}
	o := new(fhir.OperationOutcome)
	if json.Unmarshal([]byte(body), o) != nil || len(o.Issue) == 0 {
		return nil
	}
	return o
}

// outcome makes an OperationOutcome with one issue.
func outcome(code, text string) *fhir.OperationOutcome {
	issue := fhir.Issue{Severity: "error", Code: code, Details: &fhir.CodeableConcept{Text: text}}
	return &fhir.OperationOutcome{Issue: []fhir.Issue{issue}}
}

// JobError is an error of [Client.Stream] after its job began. The job goes on
// or is done; [Client.Wait] and [Client.Download] can carry on with it.
type JobError struct {
	Job *Job
	Err error
}

func (e *JobError) Error() string {
	return fmt.Sprintf("ab2d: job %s: %s", e.Job.ID, unprefixed(e.Err))
}

// Unwrap returns the cause.
func (e *JobError) Unwrap() error { return e.Err }

// unprefixed gives an error's text for use inside another of this package's.
func unprefixed(err error) string { return strings.TrimPrefix(err.Error(), "ab2d: ") }
