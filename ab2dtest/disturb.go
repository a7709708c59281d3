package ab2dtest

import (
	"cmp"
	"maps"
	"net/http"
	"time"
)

// disturb does what is due before the server proper has its turn, and reports
// whether that was the answer.
func (s *Server) disturb(x *exchange) (answered bool) {
	for _, e := range x.effects {
		if !s.sleep(x.r.Context(), e.delay) {
			panic(http.ErrAbortHandler)
		}
		if e.before != nil {
			e.before(s, x)
		}
		switch {
		case e.hangup:
			panic(http.ErrAbortHandler)
		case e.lose:
			x.w = &recorder{ResponseWriter: discard{}, s: s, index: x.w.index, lost: true}
			s.answer(x)
			panic(http.ErrAbortHandler)
		case e.reply != nil:
			s.writeReply(x, e.reply)
			return true
		case e.problem != "":
			writeProblem(x.w, x.r, http.StatusBadRequest, e.problem)
			return true
		case e.busy > 0:
			s.writeBusy(x, s.occupy(x.version, e.busy))
			return true
		case e.redirect != nil:
			x.w.Header().Set("Location", e.redirect(s, x))
			writeEmpty(x.w, http.StatusTemporaryRedirect)
			return true
		}
	}
	return false
}

// occupy makes sure that n jobs are active and returns those that are.
func (s *Server) occupy(version string, n int) []*job {
	s.mu.Lock()
	active := s.activeJobs()
	s.mu.Unlock()
	for len(active) < n {
		active = append(active, s.startJob(version))
	}
	return active
}

// location is a Content-Location header after the faults that rewrite it.
func (x *exchange) location(value string) string {
	for _, e := range x.effects {
		if e.location != nil {
			value = e.location(value)
		}
	}
	return value
}

func (s *Server) writeReply(x *exchange, r *reply) {
	h := x.w.Header()
	body, contentType := s.usualBody(x, r.status)
	if r.status == http.StatusTooManyRequests {
		h.Set("Retry-After", seconds(s.opts.RetryAfter))
	}
	if r.body != nil {
		body, contentType = []byte(*r.body), r.bodyType
	}
	maps.Copy(h, r.header)
	if r.retryDate != 0 {
		h.Set("Retry-After", time.Now().Add(r.retryDate).UTC().Format(http.TimeFormat))
	}
	if len(body) == 0 {
		writeEmpty(x.w, r.status)
		return
	}
	writeBody(x.w, r.status, contentType, body)
}

// usualBody is the body that comes with a status, and its type.
func (s *Server) usualBody(x *exchange, status int) (body []byte, contentType string) {
	const json, html = "application/json", "text/html"
	switch {
	case status == http.StatusBadGateway, status == http.StatusGatewayTimeout,
		status == http.StatusServiceUnavailable && x.Kind != Export:
		return loadBalancerPage(status), html
	case status == http.StatusServiceUnavailable:
		return nil, ""
	case x.Kind == Token && status >= 400:
		return object{"error", "invalid_client", "error_description", http.StatusText(status)}.Bytes(), json
	case status == http.StatusTooManyRequests && x.Kind == Status:
		return outcome("invalid", textTooFrequent), json
	case status == http.StatusTooManyRequests:
		return outcome("invalid", textBusy), json
	case status == http.StatusNotFound:
		return outcome("invalid", textNoJob(cmp.Or(x.JobID, "?"))), json
	case status == http.StatusBadRequest || status >= 500:
		return outcome("invalid", textInternal), json
	}
	return nil, ""
}

// discard is a ResponseWriter for an answer that nobody will see.
type discard struct{}

func (discard) Header() http.Header         { return http.Header{} }
func (discard) Write(p []byte) (int, error) { return len(p), nil }
func (discard) WriteHeader(int)             {}
func (discard) Flush()                      {}
