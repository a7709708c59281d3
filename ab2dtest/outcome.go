package ab2dtest

import (
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/ab2d-go/ab2d/ab2dtest/internal/ordered"
)

type (
	object = ordered.Object
	array  = ordered.Array
)

// The texts of AB2D's OperationOutcomes.
const (
	textBusy        = "You already have active export requests in progress. Please wait until they complete before submitting a new one."
	textTooFrequent = "You are polling too frequently"
	textInternal    = "An internal error occurred"
	textJobFailed   = "Job failed while processing"
	textJobCanceled = "Job is canceled."
	textV3Closed    = "V3 access not enabled for this PDP"
	textExpired     = "The file is not present as it has expired. Please resubmit the job."
	textLost        = "The file is not present as there was an error. Please resubmit the job."
	textUsedUp      = "The file has already been download the maximum number of allowed times."
)

func textNoJob(id string) string { return "No job with jobUuid " + id + " was found" }

// outcome returns an OperationOutcome with one error.
func outcome(code, text string) []byte {
	return object{
		"resourceType", "OperationOutcome",
		"issue", array{object{"severity", "error", "code", code, "details", object{"text", text}}},
	}.Bytes()
}

// canceledOutcome is what AB2D answers to the status of a canceled job. It is no
// HAPI resource there but an object of their own, with its members in alphabetical
// order (CMSgov/ab2d api/…/common/StatusCommon.java, getCanceledResponse).
func canceledOutcome() []byte {
	return object{
		"issue", array{object{"code", "deleted", "details", object{"text", textJobCanceled}, "severity", "error"}},
		"resourceType", "OperationOutcome",
	}.Bytes()
}

// writeOutcome answers with an OperationOutcome, in whichever of its two types
// the client asks for. Downloads ask for neither and get plain JSON.
func (x *exchange) writeOutcome(status int, code, text string) {
	contentType := "application/json"
	if accept := x.r.Header.Get("Accept"); accept != "" && x.Kind != Download && !accepts(accept, contentType) {
		contentType = "application/fhir+json"
	}
	writeBody(x.w, status, contentType, outcome(code, text))
}

// writeProblem answers as Spring does for what never reaches AB2D's own code.
func writeProblem(w http.ResponseWriter, r *http.Request, status int, detail string) {
	writeBody(w, status, "application/problem+json", problem(r.URL.Path, status, detail))
}

func problem(path string, status int, detail string) []byte {
	return object{"title", http.StatusText(status), "status", status, "detail", detail, "instance", path}.Bytes()
}

// errorPage is the page of a proxy before an API that is down. nginx signs it.
func errorPage(status int, signature string) []byte {
	title := fmt.Sprintf("%d %s", status, http.StatusText(status))
	if status == http.StatusServiceUnavailable {
		title = "503 Service Temporarily Unavailable"
	}
	if signature != "" {
		signature = "<hr><center>" + signature + "</center>\r\n"
	}
	return []byte("<html>\r\n<head><title>" + title + "</title></head>\r\n<body>\r\n<center><h1>" + title + "</h1></center>\r\n" + signature + "</body>\r\n</html>\r\n")
}

func writeBody(w http.ResponseWriter, status int, contentType string, body []byte) {
	w.Header()["Content-Type"] = nil // else net/http would guess
	if contentType != "" {
		w.Header().Set("Content-Type", contentType)
	}
	w.WriteHeader(status)
	w.Write(body) // an error means the client is gone
}

// writeEmpty answers without a body.
func writeEmpty(w http.ResponseWriter, status int) {
	w.Header().Set("Content-Length", "0")
	w.WriteHeader(status)
}

// seconds is a duration as Retry-After has it, rounded up.
func seconds(d time.Duration) string {
	return strconv.FormatInt(int64((d+time.Second-1)/time.Second), 10)
}

// accepts reports whether an Accept header admits one of the media types.
func accepts(header string, types ...string) bool {
	if strings.TrimSpace(header) == "" {
		return true
	}
	for part := range strings.SplitSeq(header, ",") {
		name, params, _ := strings.Cut(strings.TrimSpace(part), ";")
		if strings.ReplaceAll(params, " ", "") == "q=0" {
			continue
		}
		name = strings.ToLower(strings.TrimSpace(name))
		for _, t := range types {
			major, _, _ := strings.Cut(t, "/")
			if name == t || name == "*/*" || name == major+"/*" {
				return true
			}
		}
	}
	return false
}
