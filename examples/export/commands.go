package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/ab2d-go/ab2d"
)

// command is what the first argument names.
type command struct {
	name, about              string
	starts, waits, downloads bool // which flags it takes
	run                      func(*export, context.Context) error
}

var commands = []command{
	{"run", "start, wait and download; or go on with what the folder has begun", true, true, true, (*export).all},
	{"start", "begin a job, and leave", true, false, false, (*export).start},
	{"status", "ask how far the job is", false, false, false, (*export).status},
	{"download", "download the files of a job that is done", false, false, true, (*export).download},
	{"resume", "wait for the job, and download what is not there yet", false, true, true, (*export).resume},
	{"cancel", "cancel the job on the server", false, false, false, (*export).cancel},
}

func lookup(name string) *command {
	for i := range commands {
		if commands[i].name == name {
			return &commands[i]
		}
	}
	return nil
}

func printUsage(w io.Writer) {
	fmt.Fprint(w, "Export fetches claims from AB2D into a folder.\n\n")
	for _, c := range commands {
		fmt.Fprintf(w, "  ab2d-export %-9s %s\n", c.name, c.about)
	}
	fmt.Fprint(w, "\nab2d-export COMMAND -h lists the flags; \"go doc\" tells of the exit status.\n")
}

// export is a command under way.
type export struct {
	*settings
	client *ab2d.Client
	view   view
	result *result
}

// all is start and resume as one. It goes on with an export that was cut short,
// but not with one that is complete: whoever runs it every week without a new
// folder should hear of that.
func (e *export) all(ctx context.Context) error {
	if _, err := os.Stat(filepath.Join(e.dir, completeName)); err == nil {
		return usage(fmt.Errorf("%s holds a complete export: choose another -dir", e.dir))
	}
	if job, err := ab2d.LoadJob(e.dir); err == nil {
		e.view.say("going on with job %s", job.ID)
		return e.resume(ctx)
	}
	if err := e.start(ctx); err != nil {
		return err
	}
	e.view.say("job %s has begun", e.result.Job.ID)
	return e.resume(ctx)
}

func (e *export) start(ctx context.Context) error {
	if job, err := ab2d.LoadJob(e.dir); !errors.Is(err, fs.ErrNotExist) {
		if err != nil {
			return usage(err)
		}
		return usage(fmt.Errorf("%s holds job %s: resume it, or choose another -dir", e.dir, job.ID))
	}
	if err := os.MkdirAll(e.dir, 0o700); err != nil { // now, while no job would be lost
		return usage(err)
	}
	job, err := e.client.Export(ctx, &e.options)
	if err != nil {
		_ = os.Remove(e.dir) // if nothing is in it
		if _, ok := errors.AsType[*ab2d.OptionError](err); ok {
			return usage(err)
		}
		return err
	}
	e.result.Job = job
	if err := ab2d.SaveJob(e.dir, job); err != nil {
		return fmt.Errorf("job %s has begun, but cannot be written down: %w", job.ID, err)
	}
	return nil
}

func (e *export) status(ctx context.Context) error {
	job, err := e.loadJob()
	if err != nil {
		return err
	}
	_, err = e.manifest(ctx, job)
	return err
}

// manifest asks once; the error is errPending while the job is not done.
func (e *export) manifest(ctx context.Context, job *ab2d.Job) (*ab2d.Manifest, error) {
	for status, err := range e.client.Poll(ctx, job) { // of which the first answer will do
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

func (e *export) download(ctx context.Context) error { return e.fetch(ctx, e.manifest) }
func (e *export) resume(ctx context.Context) error   { return e.fetch(ctx, e.wait) }

// fetch downloads the files that are not there yet. Unless an earlier download has
// left the manifest in the folder, it comes from get.
func (e *export) fetch(ctx context.Context, get func(context.Context, *ab2d.Job) (*ab2d.Manifest, error)) error {
	job, err := e.loadJob()
	if err != nil {
		return err
	}
	manifest, err := ab2d.LoadManifest(e.dir)
	if errors.Is(err, fs.ErrNotExist) {
		manifest, err = get(ctx, job)
	}
	if err != nil {
		return err
	}
	return e.save(ctx, job, manifest)
}

// wait polls until the job is done.
func (e *export) wait(ctx context.Context, job *ab2d.Job) (*ab2d.Manifest, error) {
	for status, err := range e.client.Poll(ctx, job) {
		switch {
		case err != nil && ctx.Err() != nil:
			return nil, e.interrupted(ctx, job)
		case err != nil:
			return nil, err
		}
		e.view.polling(status.Progress, status.Done())
		e.result.setStatus(status)
		if status.Done() {
			return status.Manifest, nil
		}
	}
	return nil, context.Cause(ctx)
}

// interrupted cancels the job that nobody waits for any more: it would count
// against the contract's limit for hours.
func (e *export) interrupted(ctx context.Context, job *ab2d.Job) error {
	if e.detach {
		return fmt.Errorf("interrupted; the job goes on, and so does: ab2d-export resume -dir %s", e.dir)
	}
	e.view.say("canceling job %s", job.ID)
	ctx, stop := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer stop()
	if err := e.cancel(ctx); err != nil {
		return fmt.Errorf("interrupted; the job could not be canceled: %w", err)
	}
	return errors.New("interrupted; the job is canceled")
}

func (e *export) cancel(ctx context.Context) error {
	job, err := e.loadJob()
	if err != nil {
		return err
	}
	if err := e.client.Cancel(ctx, job); err != nil {
		return err
	}
	e.result.Canceled = true
	if own, err := ab2d.LoadJob(e.dir); err != nil || own.ID != job.ID {
		return nil
	}
	return os.Remove(filepath.Join(e.dir, ab2d.JobName)) // the folder is free for another
}
