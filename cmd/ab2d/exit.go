package main

import (
	"context"
	"errors"
	"slices"

	"github.com/ab2d-go/ab2d"
)

// The exit statuses; exitStatuses explains them.
const (
	exitDone        = 0
	exitFailed      = 1
	exitUsage       = 2
	exitGone        = 3
	exitBusy        = 4
	exitIncomplete  = 5
	exitPending     = 6
	exitInUse       = 7
	exitInterrupted = 130
)

var (
	errUsage      = errors.New("usage")
	errPending    = errors.New("the job is not done yet")
	errIncomplete = errors.New("the server could not export some claims")
	errLeftOut    = errors.New("the tables are incomplete")
	errInUse      = errors.New("another ab2d is at work in the folder")
)

// exits maps errors to statuses, exitGone apart. Of an error that joins several, the first here counts.
var exits = []struct {
	status int
	errs   []error
}{
	{exitUsage, []error{errUsage, ab2d.ErrOtherExport}},
	{exitInUse, []error{errInUse, ab2d.ErrFolderInUse}},
	{exitPending, []error{errPending}},
	{exitIncomplete, []error{errIncomplete, errLeftOut, ab2d.ErrCorrupt}},
}

// hints tell a person what to do next.
var hints = map[int]string{
	exitBusy: "wait, resume one of the jobs (ab2d resume -job ID -dir NEW), or cancel one (ab2d cancel -job ID)",
	exitGone: "only a new export helps: choose another -dir",
}

// hint is that of an exit status, for this command line. The id of a -job may be
// mistyped, and -incremental starts the new export in the same folder.
func (s *settings) hint(status int) string {
	switch {
	case status == exitGone && s.job != "":
		return "check the id; if it is right, only a new export helps"
	case status == exitGone && s.incremental:
		return "only a new export helps: run the command again"
	}
	return hints[status]
}

// usageError is a mistake in the command line, the environment or the folder.
type usageError struct{ error }

func usage(err error) error { return usageError{err} }

func (usageError) Is(target error) bool { return target == errUsage }
func (e usageError) Unwrap() error      { return e.error }

func exitStatus(ctx context.Context, err error) int {
	switch {
	case err == nil:
		return exitDone
	case ctx.Err() != nil:
		return exitInterrupted
	case len(activeJobs(err)) > 0:
		return exitBusy
	}
	for _, exit := range exits {
		if slices.ContainsFunc(exit.errs, func(kind error) bool { return errors.Is(err, kind) }) {
			return exit.status
		}
	}
	if ab2d.NeedsNewJob(err) {
		return exitGone
	}
	return exitFailed
}

// activeJobs are those that keep an export from starting.
func activeJobs(err error) []*ab2d.Job {
	if e, ok := errors.AsType[*ab2d.APIError](err); ok {
		return e.ActiveJobs
	}
	return nil
}

// worst returns the exit status of several contracts together.
func worst(statuses []int) int {
	order := []int{exitInterrupted, exitFailed, exitUsage, exitGone, exitIncomplete, exitBusy, exitInUse, exitPending}
	for _, status := range order {
		if slices.Contains(statuses, status) {
			return status
		}
	}
	return exitDone
}
