package ab2dtest

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// JobState is a state in the life of a job (AB2D documentation, "Status").
type JobState string

// The states of a job. A job is active in the first two of them.
const (
	Submitted  JobState = "SUBMITTED"
	InProgress JobState = "IN_PROGRESS"
	Successful JobState = "SUCCESSFUL"
	Failed     JobState = "FAILED"
	Canceled   JobState = "CANCELLED"
)

// Job is what a server knows of a job.
type Job struct {
	ID      string
	Version string // of the API that began it: v1, v2 or v3
	State   JobState
	Created time.Time
	Polls   int // accepted status requests
	Files   []JobFile
}

// JobFile is a file of a job.
type JobFile struct {
	Name      string
	Begun     int // downloads whose answer was 200, complete or not
	Completed int // those written to the end; AB2D allows six
}

const (
	filesLast    = 72 * time.Hour // after the job's end
	stuckAfter   = 48 * time.Hour // then AB2D cancels a job that still runs
	maxDownloads = 6
	digestGrace  = 2 * time.Second
)

// job is guarded by Server.mu, but for what never changes.
type job struct {
	id, version, request string
	created              time.Time
	files                []*file

	polls    int
	lastPoll time.Time
	state    JobState
	ended    time.Time
	ready    time.Time // when the files' digests were known

	digested chan struct{} // closed when the files' digests are known
}

func (j *job) active() bool { return j.state == Submitted || j.state == InProgress }

// newJob begins a job and works out its files' digests in the background.
func (s *Server) newJob(version, request string, f filter) *job {
	s.mu.Lock()
	defer s.mu.Unlock()
	j := &job{
		id: s.newID(version), version: version, request: request, created: time.Now(),
		state: Submitted, digested: make(chan struct{}),
	}
	j.files = s.newFiles(version, f) // the empty ones go when their sizes are known
	s.jobs[j.id] = j
	s.order = append(s.order, j)
	s.pruneJobs()
	s.work.Go(func() {
		defer close(j.digested)
		if err := digestAll(s.ctx, j.files); err != nil {
			if s.ctx.Err() == nil {
				s.opts.Logger.Error("job failed: a source of Options.Data cannot be read", "job", j.id, "error", err)
				s.endJob(j.id, Failed)
			}
			return
		}
		s.mu.Lock()
		defer s.mu.Unlock()
		j.ready = time.Now()
		j.files = s.listed(j.files)
	})
	return j
}

// keepJobs is how many jobs a server keeps that has Options.KeepRequests set.
const keepJobs = 1000

// pruneJobs forgets the oldest jobs that are over, where there are too many.
func (s *Server) pruneJobs() {
	if s.opts.KeepRequests == 0 {
		return
	}
	for i := 0; i < len(s.order) && len(s.order) > keepJobs; {
		j := s.order[i]
		if s.advance(j); j.active() {
			i++
		} else {
			delete(s.jobs, j.id)
			s.order = slices.Delete(s.order, i, i+1)
		}
	}
}

// defaultSince is the _since of a v2 export that names none: when the last job,
// of whatever version, began whose data files were each downloaded. Contracts of
// the form Z0…, AB2D's oldest for tests, have none.
func (s *Server) defaultSince() (since time.Time) {
	if strings.HasPrefix(s.opts.Contract, "Z0") {
		return since
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, j := range s.order {
		if s.advance(j); j.state == Successful && j.downloaded() {
			since = j.created.Round(0)
		}
	}
	return since
}

// downloaded reports whether each data file was; a job without any counts too.
func (j *job) downloaded() bool {
	return !slices.ContainsFunc(j.files, func(f *file) bool { return !f.outcomes && f.completed == 0 })
}

// newID returns a random UUID of version 4; those of v3 jobs begin as AB2D's do.
func (s *Server) newID(version string) string {
	var b [16]byte
	for i := range b {
		b[i] = byte(s.random.Uint32())
	}
	if version == "v3" {
		copy(b[:4], "\x33\x33\x33\x33")
	}
	b[6], b[8] = b[6]&0x0f|0x40, b[8]&0x3f|0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:])
}

// advance moves a job on to where its polls and the clock put it.
func (s *Server) advance(j *job) {
	if !j.active() {
		return
	}
	age := time.Since(j.created)
	done := age >= s.opts.JobDuration && j.isDigested()
	switch {
	case age > stuckAfter && s.opts.JobDuration > stuckAfter:
		j.state, j.ended = Canceled, j.created.Add(stuckAfter)
	case done && s.opts.Polls == 0 && s.opts.JobDuration > 0: // nobody needs to ask
		j.state, j.ended = Successful, j.created.Add(s.opts.JobDuration)
		if j.ready.After(j.ended) {
			j.ended = j.ready
		}
	case done && j.polls > s.opts.Polls:
		j.state, j.ended = Successful, time.Now()
	case j.polls > 1:
		j.state = InProgress
	}
}

func (j *job) isDigested() bool {
	select {
	case <-j.digested:
		return true
	default:
		return false
	}
}

// progress is the part of a job that is done, in percent. It reaches 100 before
// the job does, as AB2D's does while files are being put together.
func (s *Server) progress(j *job) int {
	polls, age := 100, 100
	if n := s.opts.Polls; n > 1 {
		polls = min(100, 100*(j.polls-1)/(n-1))
	} else if n == 1 && j.polls == 1 {
		polls = 0
	}
	if d := s.opts.JobDuration; d > 0 {
		age = min(100, int(100*time.Since(j.created)/d))
	}
	return max(0, min(polls, age))
}

// activeJobs returns the jobs that count toward the limit, oldest first.
func (s *Server) activeJobs() []*job {
	var active []*job
	for _, j := range s.order {
		if s.advance(j); j.active() {
			active = append(active, j)
		}
	}
	return active
}
