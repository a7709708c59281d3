package ab2dtest

import (
	"context"
	"net/http"
	"regexp"
	"strconv"
	"time"
)

var uuid = regexp.MustCompile(`(?i)^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`)

// serveStatus answers a poll.
func (s *Server) serveStatus(x *exchange) {
	if !accepts(x.r.Header.Get("Accept"), "application/json", "application/fhir+json") {
		writeProblem(x.w, x.r, http.StatusNotAcceptable, "Acceptable representations: [application/json, application/fhir+json].")
		return
	}
	if s.refuseV3(x) {
		return
	}
	s.mu.Lock()
	j := s.jobs[x.JobID]
	if j == nil {
		s.mu.Unlock()
		x.writeOutcome(http.StatusNotFound, "invalid", textNoJob(x.JobID))
		return
	}
	if now := time.Now(); !j.lastPoll.IsZero() && now.Sub(j.lastPoll) < s.opts.RetryAfter {
		s.mu.Unlock()
		x.w.Header().Set("Retry-After", seconds(s.opts.RetryAfter))
		x.writeOutcome(http.StatusTooManyRequests, "invalid", textTooFrequent)
		return
	}
	j.lastPoll = time.Now()
	j.polls++
	due := j.active() && j.polls > s.opts.Polls && time.Since(j.created) >= s.opts.JobDuration
	s.mu.Unlock()

	if due {
		// Digests of a few hundred megabytes are worth waiting for: then the number
		// of polls is the one that was asked for.
		s.await(x.r.Context(), j.digested, digestGrace)
	}

	s.mu.Lock()
	s.advance(j)
	state, progress, ended := j.state, s.progress(j), j.ended
	s.mu.Unlock()
	switch state {
	case Failed:
		x.writeOutcome(http.StatusInternalServerError, "invalid", textJobFailed)
	case Canceled:
		writeBody(x.w, http.StatusNotFound, "application/json", canceledOutcome())
	case Successful:
		body := s.manifest(x, j)
		setExpires(x.w.Header(), ended.Add(filesLast))
		writeBody(x.w, http.StatusOK, "application/json", body)
	default:
		x.w.Header().Set("X-Progress", strconv.Itoa(progress)+"% complete")
		x.w.Header().Set("Retry-After", seconds(s.opts.RetryAfter))
		writeEmpty(x.w, http.StatusAccepted)
	}
}

// await waits for done, for d at most.
func (s *Server) await(ctx context.Context, done <-chan struct{}, d time.Duration) {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-done:
	case <-timer.C:
	case <-ctx.Done():
	case <-s.ctx.Done():
	}
}

// serveCancel answers the DELETE of a job.
func (s *Server) serveCancel(x *exchange) {
	if s.refuseV3(x) {
		return
	}
	s.mu.Lock()
	j := s.jobs[x.JobID]
	var state JobState
	if j != nil {
		s.advance(j)
		if state = j.state; j.active() {
			j.state, j.ended = Canceled, time.Now()
		}
	}
	s.mu.Unlock()
	switch state {
	case "":
		x.writeOutcome(http.StatusNotFound, "invalid", textNoJob(x.JobID))
	case Submitted, InProgress:
		writeEmpty(x.w, http.StatusAccepted)
	default:
		x.writeOutcome(http.StatusBadRequest, "invalid", "Job has a status of "+string(state)+", so it cannot be cancelled")
	}
}
