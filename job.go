package ab2d

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// Job is an export on the server. It is plain data: it may be copied, shared and
// stored as JSON, and another process can resume it. A Job with only ID set
// works too.
type Job struct {
	ID        string `json:"id"`
	StatusURL string `json:"statusUrl,omitempty"`
	// Created is the Date of the kick-off's response, by the server's clock:
	// the value to keep for the Since of the next export. Zero where unknown.
	Created time.Time `json:"created,omitzero"`
}

// Status is the status of a job that has not failed.
type Status struct {
	Progress int // percent of the beneficiaries; 100 while the files are being written
	// RetryAfter is how long to wait before the next request, within Config.MaxRetryAfter.
	RetryAfter time.Duration
	// Manifest is nil until the job is done.
	Manifest *Manifest
}

// Done reports whether the job is done, so that there is a manifest.
func (s *Status) Done() bool { return s != nil && s.Manifest != nil }

const (
	// pollInterval is AB2D's floor between two requests for one job's status,
	// used where an answer does not name a wait.
	pollInterval = 5 * time.Second
	// pollFloor keeps a server that asks for no wait at all from being flooded.
	pollFloor = 100 * time.Millisecond
)

// Status requests a job's status once. The error is [ErrJobFailed],
// [ErrJobCanceled] or [ErrNotFound] if the job has ended that way.
func (c *Client) Status(ctx context.Context, job *Job) (*Status, error) {
	path, err := c.statusPath(job)
	if err != nil {
		return nil, err
	}
	resp, err := c.send(ctx, request{method: http.MethodGet, path: path, op: opStatus})
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	switch resp.StatusCode {
	case http.StatusAccepted:
		// AB2D's answer is empty. A firewall's challenge comes with this status too.
		if isPage(resp) {
			return nil, &contentError{http.MethodGet, path, problem("something else in place of the status")}
		}
		s := &Status{RetryAfter: pollInterval, Progress: progress(resp.Header.Get("X-Progress"))}
		if wait, ok := c.cappedRetryAfter(ctx, resp); ok {
			s.RetryAfter = wait
		}
		c.log.DebugContext(ctx, "status_progress", "job", job.ID, "progress", s.Progress, "wait", s.RetryAfter)
		return s, nil
	case http.StatusOK:
		body := &answerReader{ctx: ctx, path: path, r: content(resp)}
		m, err := readManifest(body, resp.Header.Get("Expires"))
		if body.err != nil {
			return nil, body.err
		}
		if err == errNoManifest || err == errCutManifest {
			return nil, &contentError{http.MethodGet, path, err}
		}
		if err != nil {
			return nil, fmt.Errorf("ab2d: GET %s: %w", path, err)
		}
		c.log.InfoContext(ctx, "status_complete", "job", job.ID, "files", len(m.Output), "errors", len(m.Errors))
		return &Status{Progress: 100, Manifest: m}, nil
	}
	return nil, &contentError{http.MethodGet, path, fmt.Errorf("unexpected status %d", resp.StatusCode)}
}

// progress reads "17% complete".
func progress(header string) int {
	digits, _, _ := strings.Cut(header, "%")
	n, err := strconv.Atoi(strings.TrimSpace(digits))
	if err != nil {
		return 0
	}
	return min(max(n, 0), 100)
}

// Poll returns an iterator over the job's statuses: as they arrive; the last one is done.
// Between them it waits as the server asks. 429 responses are waited out indefinitely.
// Other transient failures, including those of token requests, are retried with growing
// pauses until they have lasted for Config.MaxOutage. Any other error is the last pair; the
// job runs on all the same, and can be polled again.
//
// Nothing is sent before the first range; ranging again polls again.
func (c *Client) Poll(ctx context.Context, job *Job) iter.Seq2[*Status, error] {
	return func(yield func(*Status, error) bool) {
		out := c.newOutage("status_error")
		if job != nil {
			out.attrs = []any{"job", job.ID}
		}
		// Failures are not repeated sooner than the server wants to be asked: it may
		// have answered, and count from then.
		out.floor = pollInterval
		for {
			status, err := c.Status(ctx, job)
			switch {
			case err == nil:
				out.progressed()
				if !yield(status, nil) || status.Done() {
					return
				}
				out.floor = max(status.RetryAfter, pollFloor)
				if err = pause(ctx, out.floor); err != nil {
					err = fmt.Errorf("ab2d: waiting for the job: %w", err)
				}
			case ctx.Err() == nil && pollsTooOften(err):
				out.progressed()
				err = out.pause(ctx, max(retryAfter(err), out.floor), err)
			default:
				err = out.retry(ctx, err)
			}
			if err != nil {
				yield(nil, err)
				return
			}
		}
	}
}

// pollsTooOften reports whether AB2D answered that the job is polled too often. A
// 429 of the token endpoint is an outage instead.
func pollsTooOften(err error) bool {
	_, token := errors.AsType[*tokenError](err)
	return !token && errors.Is(err, ErrTooManyRequests)
}

// Wait polls until the job is done and returns its manifest. Errors are those of [Client.Poll].
func (c *Client) Wait(ctx context.Context, job *Job) (*Manifest, error) {
	for status, err := range c.Poll(ctx, job) {
		if err != nil {
			return nil, err
		}
		if status.Done() {
			return status.Manifest, nil
		}
	}
	panic("ab2d: Poll ended without a last status") // the loop above always returns
}

// Cancel ends a job on the server. A job that the server no longer knows is no
// error. One that has finished is: an [*APIError] with StatusCode 400.
func (c *Client) Cancel(ctx context.Context, job *Job) error {
	path, err := c.statusPath(job)
	if err != nil {
		return err
	}
	err = c.retry(ctx, "cancel_retry", isOutage, func() error {
		resp, err := c.send(ctx, request{method: http.MethodDelete, path: path, op: opCancel})
		if err != nil {
			return err
		}
		defer resp.Body.Close()
		if isPage(resp) {
			return &contentError{http.MethodDelete, path, problem("something else in place of the answer")}
		}
		return nil
	})
	if errors.Is(err, ErrNotFound) || errors.Is(err, errCanceledBefore) {
		err = nil
	}
	if err == nil {
		c.log.InfoContext(ctx, "job_canceled", "job", job.ID)
	}
	return err
}

var jobID = regexp.MustCompile(`^[0-9A-Za-z_-]{1,100}$`)

// statusPath returns where the job's status is: at its StatusURL, or by its ID.
func (c *Client) statusPath(job *Job) (target, error) {
	switch {
	case job == nil:
		return target{}, errors.New("ab2d: Job is nil")
	case job.StatusURL != "":
		return c.local("Job.StatusURL", job.StatusURL)
	case !jobID.MatchString(job.ID):
		return target{}, fmt.Errorf("ab2d: Job.ID is not a valid job id: %q", sanitize(job.ID))
	}
	return c.api("Job/" + job.ID + "/" + statusPart), nil
}

// What follows a job's id in the paths of AB2D.
const (
	statusPart = "$status"
	filePart   = "file/" // and a name
)

// splitJobPath splits the path of a job's status, or of a file, into the job's id and what follows it. Both are "" where
// the path is no job's.
func splitJobPath(path string) (id, part string) {
	_, rest, _ := strings.Cut(path, "/Job/")
	id, part, _ = strings.Cut(rest, "/")
	return id, part
}

// jobAt returns the job at a status URL.
func (c *Client) jobAt(location string) (*Job, error) {
	location = strings.TrimSpace(location)
	if location == "" {
		return nil, errors.New("ab2d: Content-Location is empty")
	}
	notAJob := fmt.Errorf("ab2d: Content-Location is not a job on %s", c.base.Host) // it can hold anything, a token too
	path, err := c.local("Content-Location", location)
	if err != nil {
		return nil, notAJob
	}
	id, part := splitJobPath(path.url.Path)
	if part != statusPart || !jobID.MatchString(id) {
		return nil, notAJob
	}
	return &Job{ID: id, StatusURL: location}, nil
}

// activeJobs returns the jobs that a refused kick-off names, one after another
// in its Content-Location.
func (c *Client) activeJobs(resp *http.Response) []*Job {
	if resp.StatusCode != http.StatusTooManyRequests {
		return nil
	}
	var jobs []*Job
	for _, header := range resp.Header.Values("Content-Location") {
		for location := range strings.SplitSeq(header, ",") {
			if job, err := c.jobAt(location); err == nil {
				jobs = append(jobs, job)
			}
		}
	}
	return jobs
}
