package mirror

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/internal/errtext"
)

// job returns the job of the export under way, or starts one.
func (r *round) job(ctx context.Context) (*ab2d.Job, error) {
	since := Since(r.client.Version(), r.report.Before, r.overlap)
	if r.full {
		since = Since(r.client.Version(), time.Time{}, 0)
	}
	s, err := r.folder.load(ctx)
	if err != nil {
		return nil, err
	}
	if s != nil && s.Job != nil {
		if s.Version != r.client.Version() {
			return nil, fmt.Errorf("%s holds an export of %s under way, and the client is for %s: finish it with that version, or remove the folder", r.folder.dir, s.Version, r.client.Version())
		}
		why := s.useless(since, r.report.Before)
		if why == "" {
			r.report.Job, r.report.Resumed, r.report.Since, r.report.Full = s.Job, true, s.Since, s.Full
			r.log.InfoContext(ctx, "job_resumed", "job", s.Job.ID, instant("since", s.Since), "full", s.Full)
			return s.Job, nil
		}
		r.log.InfoContext(ctx, "job_dropped", "job", s.Job.ID, "because", why)
	}
	if err := r.folder.clear(ctx); err != nil {
		return nil, err
	}
	return r.start(ctx, since)
}

// useless returns why the export under way is not to be resumed, or "" if it is.
// Dropping it costs only time, as the mark stays.
func (s *state) useless(since, mark time.Time) string {
	switch {
	case !s.Job.Created.IsZero() && !s.Job.Created.After(mark):
		return "the store has it" // the round was killed between Update and its end
	case s.Since.IsZero() || !since.IsZero() && !s.Since.After(since):
		return ""
	}
	// The store was set back, or Full or a longer overlap is asked for.
	return "it was asked for less than what is missing"
}

// start starts a job and records it. Killed in between, it leaves an unknown job on the
// server, which counts against the contract's limit until it ends.
func (r *round) start(ctx context.Context, since time.Time) (*ab2d.Job, error) {
	s := &state{Version: r.client.Version(), Since: since, Full: r.full}
	// Both fail if the disk is full, before there is a job.
	if err := r.folder.store(ctx, s); err != nil {
		return nil, err
	}
	if err := ab2d.PrepareFolder(r.folder.export()); err != nil {
		return nil, err
	}
	job, err := r.kickoff(ctx, since)
	if err != nil {
		return nil, err
	}
	s.Job = job
	r.report.Job, r.report.Resumed, r.report.Since, r.report.Full = job, false, since, r.full
	if err := r.folder.store(ctx, s); err != nil {
		return nil, fmt.Errorf("job %s has started, but cannot be recorded: %w", job.ID, err)
	}
	r.log.InfoContext(ctx, "job_started", "job", job.ID, instant("since", since), "full", r.full, instant("created", job.Created))
	return job, nil
}

// Pauses between kick-offs that AB2D refuses because the contract has as many jobs
// as it may have. AB2D's Retry-After is 5 seconds, and jobs take hours.
const (
	minBusyWait = time.Second
	maxBusyWait = time.Minute
)

// kickoff starts a job. At the contract's limit it sends the kick-off again, until
// there is room. It does not ask for the status of the jobs that AB2D names: they
// are other programs', and AB2D refuses a poll within five seconds of another.
func (r *round) kickoff(ctx context.Context, since time.Time) (*ab2d.Job, error) {
	var wait time.Duration
	for {
		job, err := r.client.Export(ctx, &ab2d.ExportOptions{Since: since})
		busy, ok := errors.AsType[*ab2d.APIError](err)
		if !ok || !errors.Is(err, ab2d.ErrTooManyRequests) {
			return job, err
		}
		wait = max(busy.RetryAfter, min(max(2*wait, minBusyWait), maxBusyWait))
		r.log.InfoContext(ctx, "contract_busy", "jobs", len(busy.ActiveJobs), "wait", wait)
		timer := time.NewTimer(wait)
		select {
		case <-timer.C:
		case <-ctx.Done():
			timer.Stop()
			return nil, fmt.Errorf("%w while the contract is busy: %w", errtext.Bare(context.Cause(ctx)), errtext.Bare(err))
		}
	}
}
