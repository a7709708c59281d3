package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/internal/errtext"
)

// status asks once.
func (e *export) status(ctx context.Context) error {
	job, err := e.loadJob()
	if err != nil {
		return err
	}
	_, err = e.askOnce(ctx, job)
	return err
}

// askOnce asks for the status until there is one answer. The error is errPending
// while the job is not done.
func (e *export) askOnce(ctx context.Context, job *ab2d.Job) (*ab2d.Manifest, error) {
	for status, err := range e.client.Poll(ctx, job) {
		if err != nil {
			return nil, err
		}
		e.result.setStatus(status)
		if status.Done() {
			return status.Manifest, nil
		}
		break
	}
	return nil, errPending
}

// cancelCommand cancels the job. To the server, canceling a job that it does not
// know is no failure; to a user who mistyped its id it is. So the status comes first.
func (e *export) cancelCommand(ctx context.Context) error {
	job, err := e.loadJob()
	if err != nil {
		return err
	}
	status, err := e.client.Status(ctx, job)
	switch {
	case errors.Is(err, ab2d.ErrJobCanceled):
		e.result.Canceled = true
		return e.free(job)
	case errors.Is(err, ab2d.ErrTooManyRequests): // somebody polls it, so it exists
	case err != nil:
		return err
	case status.Done():
		e.result.setStatus(status)
		return fmt.Errorf("job %s is done, and cannot be canceled", job.ID)
	}
	if err := e.client.Cancel(ctx, job); err != nil {
		return err
	}
	e.result.Canceled = true
	return e.free(job)
}

// free makes the folder of a canceled job ready for another.
func (e *export) free(job *ab2d.Job) error {
	own, err := ab2d.LoadJob(e.dir)
	if err != nil || own.ID != job.ID {
		return nil
	}
	if _, err := os.Stat(filepath.Join(e.dir, manifestFile)); err == nil {
		return nil // it was done before, and its files may be here
	}
	return os.Remove(filepath.Join(e.dir, jobFile))
}

// interrupted cancels the job that nobody waits for any more: it would count
// against the contract's limit for hours.
func (e *export) interrupted(ctx context.Context, job *ab2d.Job) error {
	if e.detach {
		return fmt.Errorf("interrupted; the job runs on; to resume: %s", e.again())
	}
	e.view.say("canceling job %s", job.ID)
	if err := e.cancelSoon(ctx, job); err != nil {
		return fmt.Errorf("interrupted; the job could not be canceled: %w; to resume: %s", errtext.Bare(err), e.again())
	}
	e.result.Canceled = true
	if err := e.free(job); err != nil {
		return err
	}
	return errInterrupted
}

var errInterrupted = errors.New("interrupted; the job is canceled")

// cancelSoon cancels a job, whether or not ctx has ended.
func (e *export) cancelSoon(ctx context.Context, job *ab2d.Job) error {
	ctx, stop := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer stop()
	return e.client.Cancel(ctx, job)
}
