package ab2dtest

import (
	"errors"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// serveDownload sends a file.
func (s *Server) serveDownload(x *exchange) {
	if !accepts(x.r.Header.Get("Accept"), "application/fhir+ndjson") {
		writeProblem(x.w, x.r, http.StatusNotAcceptable, "Acceptable representations: [application/fhir+ndjson].")
		return
	}
	if s.refuseV3(x) {
		return
	}
	f, status, text := s.openFile(x)
	if status != 0 {
		x.writeOutcome(status, "invalid", text)
		return
	}
	h := x.w.Header()
	h.Set("Content-Type", "application/fhir+ndjson")
	h.Set("Content-Disposition", `inline; swaggerDownload="attachment"; filename="`+f.name+`"`)
	plan := s.planBody(x)
	if plan.gzip {
		h.Set("Content-Encoding", "gzip")
	}
	x.w.WriteHeader(http.StatusOK)
	var err error
	if x.Method != http.MethodHead { // which counts as a download all the same
		// Flushed so that even a short body goes without a Content-Length.
		err = then(http.NewResponseController(x.w).Flush(), func() error { return s.sendFile(x, f, plan) })
	}
	if errors.Is(err, errEnded) {
		return // the body ends here as if it were complete, but does not count
	}
	if err != nil {
		s.abort(x)
	}
	s.mu.Lock()
	f.completed++
	s.mu.Unlock()
}

// openFile finds the file that a download asks for and notes that it begins, or
// returns the status and text of a refusal.
func (s *Server) openFile(x *exchange) (f *file, status int, text string) {
	if !uuid.MatchString(x.JobID) {
		return nil, http.StatusNotFound, "Invalid job UUID provided: '" + x.JobID + "'"
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	j := s.jobs[x.JobID]
	if j == nil {
		return nil, http.StatusNotFound, textNoJob(x.JobID)
	}
	n := j.fileNumber(x.name)
	if n == 0 || j.state != Successful {
		return nil, http.StatusNotFound, "No Job Output with the file name " + x.name + " exists in our records"
	}
	f = j.files[n-1]
	switch { // in AB2D's order (CMSgov/ab2d job/…/JobServiceImpl.java, getResourceForJob)
	case f.completed >= maxDownloads:
		return nil, http.StatusInternalServerError, textUsedUp
	case time.Since(j.ended) >= filesLast:
		return nil, http.StatusInternalServerError, textExpired
	}
	f.begun++
	return f, 0, ""
}

// fileNumber returns the place of the file that a path names in the job's list,
// from 1, or 0. A path "2/name" names file 2 whatever the name, for manifests in
// which several files have one name.
func (j *job) fileNumber(path string) int {
	if dir, _, ok := strings.Cut(path, "/"); ok {
		if n, err := strconv.Atoi(dir); err == nil && 1 <= n && n <= len(j.files) {
			return n
		}
		return 0
	}
	for i, f := range j.files {
		if path == f.name || path == f.name+".gz" {
			return i + 1
		}
	}
	return 0
}

func (s *Server) fileNumber(x *exchange) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	if j := s.jobs[x.JobID]; j != nil {
		return j.fileNumber(x.name)
	}
	return 0
}

// wantsGzip reports whether an element of Accept-Encoding is exactly gzip: for
// AB2D, "gzip;q=1.0" is something else.
func wantsGzip(h http.Header) bool {
	for _, line := range h.Values("Accept-Encoding") {
		for element := range strings.SplitSeq(line, ",") {
			if strings.EqualFold(strings.TrimSpace(element), "gzip") {
				return true
			}
		}
	}
	return false
}
