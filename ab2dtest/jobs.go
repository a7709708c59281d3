package ab2dtest

import (
	"time"
)

// Jobs returns the jobs so far, in the order in which they began.
func (s *Server) Jobs() []Job {
	s.mu.Lock()
	defer s.mu.Unlock()
	jobs := make([]Job, len(s.order))
	for i, j := range s.order {
		s.advance(j)
		jobs[i] = Job{ID: j.id, Version: j.version, State: j.state, Created: j.created, Polls: j.polls}
		for _, f := range j.files {
			jobs[i].Files = append(jobs[i].Files, JobFile{Name: f.name, Begun: f.begun, Completed: f.completed})
		}
	}
	return jobs
}

// StartJob begins a job as another client of the same organization would, and
// returns its id. The version is v1, v2 or v3.
func (s *Server) StartJob(version string) string { return s.startJob(version).id }

func (s *Server) startJob(version string) *job {
	return s.newJob(version, s.URL+"/api/"+version+"/fhir/Patient/$export", filter{})
}

// FailJob makes a job fail: its status is 500 "Job failed while processing" and
// its files are gone. It does nothing to a job that it doesn't know.
func (s *Server) FailJob(id string) { s.endJob(id, Failed) }

// CancelJob cancels a job as the server does with one that takes too long: its
// status is 404 with an outcome of code "deleted", and its files are gone. It
// does nothing to a job that it doesn't know.
func (s *Server) CancelJob(id string) { s.endJob(id, Canceled) }

func (s *Server) endJob(id string, state JobState) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if j := s.jobs[id]; j != nil {
		j.state, j.ended = state, time.Now()
	}
}

// forgetJob makes a job unknown.
func (s *Server) forgetJob(id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if j := s.jobs[id]; j != nil {
		j.state, j.ended = Canceled, time.Now()
		delete(s.jobs, id)
	}
}
