package ab2d

import (
	"errors"
	"net/http"
	"slices"
	"strings"

	"github.com/ab2d-go/ab2d/fhir"
)

// meaning is what one response of AB2D means where its status does not show it.
type meaning struct {
	op     string
	status int
	code   string // of an issue
	text   string // that an issue's text begins with
	is     error
}

// meanings is everything that this package reads into AB2D's words. Where CMS
// rewords an answer, this is the place. Sources are files of CMSgov/ab2d, below
// api/src/main/java/gov/cms/ab2d/api/controller.
var meanings = []meaning{
	// common/StatusCommon.java, throwFailedResponse
	{op: opStatus, status: http.StatusInternalServerError, text: "Job failed while processing", is: ErrJobFailed},
	// common/StatusCommon.java, getCanceledResponse; also for a job that the server timed out
	{op: opStatus, status: http.StatusNotFound, code: "deleted", is: ErrJobCanceled},
	// common/FileDownloadCommon.java: the file expired, or was lost
	{op: opDownload, status: http.StatusInternalServerError, text: "The file is not present", is: ErrFileUnavailable},
	// common/FileDownloadCommon.java: downloaded six times; spelled as there
	{op: opDownload, status: http.StatusInternalServerError, text: "The file has already been download", is: ErrFileUnavailable},
	// ErrorHandler.java, handleMaintenanceMode: an answer without a body
	{op: opExport, status: http.StatusServiceUnavailable, is: ErrMaintenance},
	// job/.../JobServiceImpl.java, cancelJob: by somebody else, or by a DELETE whose answer was lost
	{op: opCancel, status: http.StatusBadRequest, text: "Job has a status of CANCELLED", is: errCanceledBefore},
}

var errCanceledBefore = errors.New("job was canceled before")

// matches reports whether m is about e.
func (m *meaning) matches(e *APIError) bool {
	if m.op != e.operation() || m.status != e.StatusCode {
		return false
	}
	if m.code == "" && m.text == "" {
		return e.Outcome == nil
	}
	return e.Outcome != nil && slices.ContainsFunc(e.Outcome.Issue, func(i fhir.Issue) bool {
		return (m.code == "" || i.Code == m.code) && strings.HasPrefix(i.Text(), m.text)
	})
}

// Unwrap returns the sentinel for the response, such as [ErrJobFailed], or nil. A
// response that a proxy or a firewall sent in AB2D's place proves nothing about a
// job, a file or the credentials.
func (e *APIError) Unwrap() error {
	if !e.foreign {
		for i := range meanings {
			if meanings[i].matches(e) {
				return meanings[i].is
			}
		}
		switch e.StatusCode {
		case http.StatusForbidden:
			return ErrForbidden
		case http.StatusNotFound, http.StatusGone:
			if e.operation() != opToken { // where it is no job and no file that is missing
				return ErrNotFound
			}
		}
	}
	switch e.StatusCode {
	case http.StatusUnauthorized:
		return ErrUnauthorized
	case http.StatusTooManyRequests:
		return ErrTooManyRequests
	case http.StatusBadRequest: // as some identity providers put it (RFC 6749 section 5.2)
		if e.operation() == opToken && slices.Contains(texts(e.Outcome), "invalid_client") {
			return ErrUnauthorized
		}
	}
	return nil
}

// operation returns what the request was for. Of an error that a program made
// itself, for its own tests, method and path tell.
func (e *APIError) operation() string {
	switch {
	case e.op != "":
		return e.op
	case strings.HasSuffix(e.Path, "/$export"):
		return opExport
	case strings.HasSuffix(e.Path, "/$status") && e.Method == http.MethodDelete:
		return opCancel
	case strings.HasSuffix(e.Path, "/$status"):
		return opStatus
	case strings.Contains(e.Path, "/file/"):
		return opDownload
	case e.Method == http.MethodPost:
		return opToken
	}
	return ""
}

// tokenRefused reports whether err can mean that the token is not good. AB2D has
// two answers for that: 401, and 403 without a word for one that has expired
// (ErrorHandler.java, RESPONSE_MAP). A 403 with a reason is about something else.
func tokenRefused(err error) bool {
	e, ok := errors.AsType[*APIError](err)
	return ok && (e.StatusCode == http.StatusUnauthorized ||
		e.StatusCode == http.StatusForbidden && e.Outcome == nil && !e.foreign)
}

// noJobBegan reports whether an answer to a kick-off proves that no job began. AB2D
// refuses with 4xx before it creates one, and with a 503 of its own in maintenance. A
// 500 can follow a job that was committed (common/ApiCommon.java sends the event
// after JobServiceImpl.createJob has returned), and proxies answer 5xx and 408
// after they passed the request on; 460 and 499 are a load balancer's for a
// client that went away.
func noJobBegan(e *APIError) bool {
	switch e.StatusCode {
	case http.StatusRequestTimeout, 460, 499:
		return false
	case http.StatusServiceUnavailable:
		return e.Unwrap() == ErrMaintenance
	}
	return e.StatusCode >= 300 && e.StatusCode < 500
}

// isForeign reports whether an answer that is no success comes from somewhere
// between this program and AB2D. AB2D's errors are an OperationOutcome, a problem
// document or empty, and its Spring Security adds three headers to each. A mesh's
// or balancer's own answer has text or HTML, or, where it is empty, names its maker.
func isForeign(h http.Header, empty bool, outcome *fhir.OperationOutcome) bool {
	switch {
	case outcome != nil:
		return false
	case !empty:
		return true
	case h.Get("Expires") == "0" && h.Get("Pragma") == "no-cache" && strings.Contains(h.Get("Cache-Control"), "no-store"):
		return false
	}
	for name := range h {
		switch {
		case slices.Contains(makersHeaders, name), strings.HasPrefix(name, "X-Envoy-"), strings.HasPrefix(name, "X-Amz"), strings.HasPrefix(name, "Cf-"):
			return true
		}
	}
	media, _, _ := strings.Cut(h.Get("Content-Type"), ";")
	return media == "text/html" || media == "text/plain"
}

// makersHeaders are headers that AB2D's own answers do not have.
var makersHeaders = []string{"Server", "Via", "X-Cache", "X-Served-By", "X-Squid-Error", "Proxy-Status", "Cache-Status", "X-Iinfo", "X-Akamai-Request-Id"}
