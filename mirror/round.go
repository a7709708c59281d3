package mirror

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/internal/errtext"
)

// A round is one Run. What has to outlive the process is in its folder, except the mark,
// which is in the store.
type round struct {
	client  *ab2d.Client
	store   Store
	folder  workFolder
	overlap time.Duration
	full    bool
	log     *slog.Logger
	report  Report
}

// A lostError ends an export that can no longer be stored: only a new job helps.
type lostError struct{ error }

func (e *lostError) Unwrap() error { return e.error }

func (r *round) run(ctx context.Context) (err error) {
	unlock, err := r.folder.lock(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, unlock()) }()
	mark, err := r.store.Mark(ctx)
	if err != nil {
		return fmt.Errorf("read the store's mark: %w", errtext.Bare(err))
	}
	r.report.Before, r.report.After = mark, mark
	for {
		err := r.export(ctx)
		lost, ok := errors.AsType[*lostError](err)
		if !ok {
			return err
		}
		r.report.LostJobs++
		r.log.WarnContext(ctx, "job_lost", "job", r.jobID(), "lost", r.report.LostJobs, "error", lost.Error())
		if err := r.folder.clear(ctx); err != nil {
			return errors.Join(lost, err)
		}
		if r.report.LostJobs == maxJobs {
			return fmt.Errorf("%d jobs in a row were lost: %w", maxJobs, errtext.Bare(lost))
		}
	}
}

// export stores one export: the one under way, or a new one.
func (r *round) export(ctx context.Context) error {
	job, err := r.job(ctx)
	if err != nil {
		return err
	}
	manifest, files, err := r.download(ctx, job)
	if err != nil {
		return err
	}
	missing, err := r.missing(ctx, manifest)
	if err != nil {
		return err
	}
	if err := r.update(ctx, files, r.mark(job, missing)); err != nil {
		return err
	}
	if err := r.folder.clear(ctx); err != nil {
		return err // everything is stored, which the next round detects
	}
	r.log.InfoContext(ctx, "round_complete", "job", job.ID, "resumed", r.report.Resumed, "files", r.report.Files,
		"claims", r.report.Claims, instant("before", r.report.Before), instant("mark", r.report.After))
	switch {
	case missing != nil:
		return fmt.Errorf("job %s is stored, but the mark is unchanged: %w", job.ID, errtext.Bare(missing))
	case job.Created.IsZero():
		return fmt.Errorf("job %s is stored, but the mark is unchanged: AB2D's response to the kick-off had no Date", job.ID)
	}
	return nil
}

// instant is an attribute of the log, left out where there is no instant.
func instant(key string, t time.Time) slog.Attr {
	if t.IsZero() {
		return slog.Attr{}
	}
	return slog.Time(key, t)
}

// mark returns the store's mark after the export of job.
func (r *round) mark(job *ab2d.Job, missing error) time.Time {
	if missing != nil || job.Created.Before(r.report.Before) {
		return r.report.Before
	}
	return job.Created
}

// lost wraps err as a lostError where the job can no longer deliver its files. An
// end of ctx is never the job's.
func (r *round) lost(ctx context.Context, err error) error {
	if ctx.Err() == nil && (ab2d.NeedsNewJob(err) || errors.Is(err, ab2d.ErrCorrupt)) {
		return &lostError{err}
	}
	return err
}

func (r *round) jobID() string {
	if r.report.Job == nil {
		return ""
	}
	return r.report.Job.ID
}
