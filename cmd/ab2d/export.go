package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/internal/errtext"
)

// export is a command at work in one folder.
type export struct {
	*settings
	*connection
	dir    string
	view   view
	result *result
}

// runExport runs an export's command for every contract.
func runExport(ctx context.Context, c *command, args []string, stdout, stderr io.Writer) int {
	s := &settings{command: c}
	switch err := s.parse(args, stdout); {
	case errors.Is(err, flag.ErrHelp):
		return exitDone
	case err != nil:
		fmt.Fprintf(stderr, "ab2d %s: %s\n", c.name, errorText(err))
		return exitStatus(ctx, err)
	}
	results := s.runAll(ctx, stderr)
	if err := printResults(stdout, s, results); err != nil {
		fmt.Fprintln(stderr, "ab2d:", err)
		return exitFailed
	}
	return results.exitCode()
}

// all is start and resume as one. It resumes an export that was cut short, but
// refuses one that is complete, so that a weekly job which forgets to name a new
// folder does not go unnoticed.
func (e *export) all(ctx context.Context) error {
	if e.incremental {
		return e.week(ctx)
	}
	return e.locked(ctx, e.dir, func() error {
		if _, err := os.Stat(filepath.Join(e.dir, completeFile)); err == nil {
			return usage(fmt.Errorf("%s holds a complete export: choose another -dir, or run -incremental in a folder of its own", e.dir))
		}
		if job, err := ab2d.LoadJob(e.dir); err == nil {
			e.view.say("resuming job %s", job.ID)
			return e.fetch(ctx, e.wait)
		}
		if err := e.begin(ctx, e.dir); err != nil {
			return err
		}
		return e.fetch(ctx, e.wait)
	})
}

func (e *export) start(ctx context.Context) error {
	return e.locked(ctx, e.dir, func() error { return e.begin(ctx, e.dir) })
}

// begin starts a job, once the folder is known to take its files.
func (e *export) begin(ctx context.Context, dir string) error {
	if job, err := ab2d.LoadJob(dir); err == nil {
		return usage(fmt.Errorf("%s holds job %s: resume it, or choose another -dir", dir, job.ID))
	} else if !errors.Is(err, fs.ErrNotExist) {
		return usage(err)
	}
	if err := e.checkOptions(); err != nil {
		return usage(err)
	}
	if err := ab2d.PrepareFolder(dir); err != nil { // now, while no job would be lost
		return usage(err)
	}
	job, err := e.client.Export(ctx, &e.options)
	if err != nil {
		return optionUsage(err)
	}
	e.result.Job = job
	if err := ab2d.SaveJob(dir, job); err != nil {
		return e.orphaned(ctx, job, err)
	}
	if e.cfg.Version == ab2d.V2 && e.options.Since.IsZero() && !e.demo {
		e.view.say("job %s started; without -since it may hold only what has changed since the contract's last export", job.ID)
	} else {
		e.view.say("job %s started", job.ID)
	}
	return nil
}

// clockSkew is by how much this machine's clock may be behind AB2D's.
const clockSkew = 10 * time.Minute

// checkOptions refuses instants that AB2D would refuse, before anything is sent.
func (e *export) checkOptions() error {
	since := e.options.Since
	if since.After(time.Now().Add(clockSkew)) {
		return fmt.Errorf("-since %s is in the future", instant(since))
	}
	if earliest := e.cfg.Version.EarliestSince(); !since.IsZero() && since.Before(earliest) {
		everything := "leave -since out to export everything"
		if e.cfg.Version == ab2d.V2 && !e.incremental {
			everything = "-since " + earliest.Format(time.RFC3339) + " exports everything"
		}
		return fmt.Errorf("-since %s is before %s, the earliest that AB2D accepts on %s; %s",
			instant(since), instant(earliest), e.cfg.Version, everything)
	}
	return nil
}

func optionUsage(err error) error {
	if _, ok := errors.AsType[*ab2d.OptionError](err); ok {
		return usage(err)
	}
	return err
}

// orphaned cancels a job that could not be recorded: nobody would know it.
func (e *export) orphaned(ctx context.Context, job *ab2d.Job, cause error) error {
	if err := e.cancelSoon(ctx, job); err != nil {
		return fmt.Errorf("job %s started, but could not be recorded: %w; nor could it be canceled: %w", job.ID, errtext.Bare(cause), errtext.Bare(err))
	}
	e.result.Canceled = true
	return fmt.Errorf("job %s started, but could not be recorded, and is canceled: %w", job.ID, errtext.Bare(cause))
}

func (e *export) download(ctx context.Context) error {
	return e.locked(ctx, e.dir, func() error { return e.fetch(ctx, e.askOnce) })
}

func (e *export) resume(ctx context.Context) error {
	return e.locked(ctx, e.dir, func() error { return e.fetch(ctx, e.wait) })
}

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

// loadJob returns the job of -job, or of the folder. A folder with one job takes no files of another.
func (e *export) loadJob() (*ab2d.Job, error) {
	job, err := ab2d.LoadJob(e.dir)
	switch {
	case e.job != "" && (errors.Is(err, fs.ErrNotExist) || !e.command.downloads):
		job = &ab2d.Job{ID: e.job}
	case errors.Is(err, fs.ErrNotExist):
		return nil, e.noJob()
	case err != nil:
		return nil, usage(err)
	case e.job != "" && e.job != job.ID:
		return nil, usage(fmt.Errorf("%s holds job %s: choose another -dir for job %s", e.dir, job.ID, e.job))
	}
	e.result.Job = job
	return job, nil
}

// noJob is the error of a folder without a job. One of -incremental has folders with a job each.
func (e *export) noJob() error {
	if l, err := loadLedger(e.dir); err == nil && len(l.Exports) > 0 {
		last := filepath.Join(e.dir, l.Exports[len(l.Exports)-1].Folder)
		return usage(fmt.Errorf("%s holds the exports of run -incremental: name one of them, such as -dir %s", e.dir, quoted(last)))
	}
	return usage(fmt.Errorf("%s holds no job: start one, or name it with -job", e.dir))
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

// save downloads the manifest's files into the folder.
func (e *export) save(ctx context.Context, job *ab2d.Job, m *ab2d.Manifest) error {
	files, err := e.client.Save(ctx, m, e.dir, &ab2d.SaveOptions{
		KeepGzip: e.gzip, ErrorFiles: true, Job: job, Progress: e.view.saving,
	})
	e.result.setFiles(m, files)
	switch {
	case err != nil && ctx.Err() != nil && e.demo:
		return errors.New("interrupted")
	case err != nil && ctx.Err() != nil:
		return fmt.Errorf("interrupted; %d of %s complete; to resume: %s", len(files), count(len(m.Output)+len(m.Errors), "file is", "files are"), e.again())
	case err != nil:
		return err
	}
	failed, err := failures(files)
	switch {
	case err != nil:
		return err
	case failed != "":
		return fmt.Errorf("%w; see %s", errIncomplete, failed)
	}
	return writeJSON(e.dir, completeFile, e.result)
}

// again is the command that resumes.
func (e *export) again() string {
	if e.incremental {
		return "the same command"
	}
	return "ab2d resume -dir " + quoted(e.dir)
}
