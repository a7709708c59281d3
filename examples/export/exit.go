package main

import (
	"context"
	"errors"
	"slices"

	"github.com/ab2d-go/ab2d"
)

// The exit status. The package comment says what each means.
const (
	exitDone        = 0
	exitFailed      = 1
	exitUsage       = 2
	exitGone        = 3
	exitBusy        = 4
	exitIncomplete  = 5
	exitPending     = 6
	exitInterrupted = 130
)

var (
	errUsage      = errors.New("usage")
	errPending    = errors.New("the job is not done yet")
	errIncomplete = errors.New("the server reports claims that it could not export")
)

// exits says which errors end the program with which status; of an error that is
// several at once, the first here counts.
var exits = []struct {
	status int
	errs   []error
}{
	{exitUsage, []error{errUsage}},
	{exitPending, []error{errPending}},
	{exitIncomplete, []error{errIncomplete, ab2d.ErrCorrupt}},
	{exitGone, []error{ab2d.ErrJobFailed, ab2d.ErrJobCanceled, ab2d.ErrNotFound, ab2d.ErrFileUnavailable}},
}

// hints tell a person what to do next.
var hints = map[int]string{
	exitBusy: "wait, go on with one of the jobs (ab2d-export resume -job ID -dir NEW), or cancel one (ab2d-export cancel -job ID)",
	exitGone: "only a new export helps: choose another -dir",
}

// usageError is a mistake in the command line, the environment or the folder.
type usageError struct{ error }

func usage(err error) error { return usageError{err} }

func (usageError) Is(target error) bool { return target == errUsage }

// fail records an error, and the exit status that it leads to.
func (r *result) fail(ctx context.Context, err error) {
	r.Error = err.Error()
	r.ExitCode = exitFailed
	for _, exit := range exits {
		if slices.ContainsFunc(exit.errs, func(kind error) bool { return errors.Is(err, kind) }) {
			r.ExitCode = exit.status
			break
		}
	}
	if e, ok := errors.AsType[*ab2d.APIError](err); ok && len(e.ActiveJobs) > 0 {
		r.ExitCode, r.ActiveJobs = exitBusy, e.ActiveJobs
	}
	if ctx.Err() != nil {
		r.ExitCode = exitInterrupted
	}
}
