package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/internal/errtext"
	"github.com/ab2d-go/ab2d/mirror"
)

const (
	latestLink = "latest"     // a symbolic link to the folder of the latest export, where the system has them
	latestFile = "latest.txt" // its name, everywhere
	lostSuffix = ".lost"      // of a folder whose export can never be complete
	maxLost    = 3            // jobs lost in a row
)

// week is one round of -incremental: it resumes the export under way, or exports
// what has changed since the last one into a new folder.
func (e *export) week(ctx context.Context) error {
	root := e.dir
	return e.locked(ctx, root, func() error {
		l, err := e.openLedger(root)
		if err != nil {
			return usage(err)
		}
		if x := l.pending(); !e.options.Since.IsZero() && (!l.Mark.IsZero() || x != nil && !x.Since.Equal(e.options.Since)) {
			return usage(fmt.Errorf("-since is for the first export: %s remembers what comes next", root))
		}
		for lost := 0; ; {
			x, enough, err := e.one(ctx, root, l)
			switch {
			case err == nil && (!enough || e.full && !x.Full): // it was resumed; the next one asks for what is missing
				continue
			case x == nil || !ab2d.NeedsNewJob(err) || ctx.Err() != nil:
				return err
			}
			if lerr := l.lose(root, x); lerr != nil {
				return errors.Join(err, lerr)
			}
			if lost++; lost == maxLost {
				return fmt.Errorf("%d jobs in a row were lost: %w", lost, errtext.Bare(err))
			}
			e.view.say("job %s is lost: %s", x.Job.ID, errorText(err))
		}
	})
}

// one makes one export complete. It returns nil where none has started, and whether its
// claims and those before it are all up to when it started.
func (e *export) one(ctx context.Context, root string, l *ledger) (x *entry, enough bool, err error) {
	x = l.pending()
	resumed := x != nil
	if resumed {
		e.view.say("resuming job %s of %s", x.Job.ID, instant(x.Job.Created))
	} else {
		if x, err = e.launch(ctx, root, l); err != nil {
			return nil, false, err
		}
	}
	e.dir = filepath.Join(root, x.Folder)
	e.result.Dir, e.result.Job, e.result.Since = e.dir, x.Job, x.Since
	if err := x.owns(e.dir); err != nil {
		return nil, false, usage(err)
	}
	if _, err := ab2d.LoadJob(e.dir); err != nil { // killed before it was written; the ledger knows it
		if err := ab2d.SaveJob(e.dir, x.Job); err != nil {
			return nil, false, err
		}
	}
	err = e.fetch(ctx, e.wait)
	switch {
	case errors.Is(err, errInterrupted):
		x.State = stateCanceled
		_ = os.Remove(e.dir) // if nothing is in it
		return x, true, errors.Join(err, l.save(root))
	case err != nil && !errors.Is(err, errIncomplete):
		return x, true, err
	}
	if perr := e.publish(root, x.Folder); perr != nil {
		return nil, false, perr
	}
	enough = !resumed || !l.narrow(x, mirror.Since(e.cfg.Version, l.Mark, e.overlap))
	x.State = stateIncomplete
	if err == nil {
		x.State = stateComplete
		if enough && !x.Job.Created.IsZero() {
			l.Mark = x.Job.Created
		}
	}
	e.result.Mark = l.Mark
	return x, enough, errors.Join(err, l.save(root))
}

// launch starts the next export, and waits while the contract has too many.
func (e *export) launch(ctx context.Context, root string, l *ledger) (*entry, error) {
	mark := l.Mark
	if e.full {
		mark = time.Time{}
	}
	options := e.options
	if options.Since.IsZero() {
		options.Since = mirror.Since(e.cfg.Version, mark, e.overlap)
	} else if err := e.checkOptions(); err != nil {
		return nil, usage(err)
	}
	full := mark.IsZero() && e.options.Since.IsZero()
	if err := probe(root); err != nil {
		return nil, usage(err)
	}
	job, err := e.exportWhenFree(ctx, &options)
	if err != nil {
		return nil, optionUsage(err)
	}
	e.result.Job = job
	x := l.add(root, job, options.Since, full)
	if err := l.save(root); err != nil {
		return nil, e.orphaned(ctx, job, err)
	}
	e.view.say("job %s started: %s", job.ID, sinceText(options.Since, full))
	return x, nil
}

// exportWhenFree starts a job. At the contract's limit it tries again until a job has
// ended: a weekly run has the time. It leaves other programs' jobs alone.
func (e *export) exportWhenFree(ctx context.Context, options *ab2d.ExportOptions) (*ab2d.Job, error) {
	for pause := time.Duration(0); ; {
		job, err := e.client.Export(ctx, options)
		active := activeJobs(err)
		if len(active) == 0 {
			return job, err
		}
		busy, _ := errors.AsType[*ab2d.APIError](err)
		pause = max(min(2*pause, 5*time.Minute), busy.RetryAfter, 5*time.Second)
		e.view.say("the contract has %s: trying again in %v", count(len(active), "other active job", "other active jobs"), pause)
		select {
		case <-ctx.Done():
			return nil, errors.New("interrupted; no job was started")
		case <-time.After(pause):
		}
	}
}

// lose records that an export can never be complete. Files that have come stay, under
// a name that says so; the next export contains their claims again.
func (l *ledger) lose(root string, x *entry) error {
	x.State = stateLost
	dir := filepath.Join(root, x.Folder)
	entries, err := os.ReadDir(dir)
	stays := func(d fs.DirEntry) bool {
		return !strings.HasPrefix(d.Name(), ".") && d.Name() != jobFile && d.Name() != manifestFile
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return err
	case slices.ContainsFunc(entries, stays):
		err = os.Rename(dir, dir+lostSuffix)
	default:
		err = os.RemoveAll(dir)
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return l.save(root)
}

// publish names the latest export for programs that read it: by a link where the
// system has them (Windows mostly refuses), and by a file everywhere.
func (e *export) publish(root, name string) error {
	link := filepath.Join(root, latestLink)
	if info, err := os.Lstat(link); err == nil && info.Mode()&os.ModeSymlink == 0 { // as some programs copy a link
		e.view.say("%s is no link, and stays as it is; %s has the name of the latest export", link, latestFile)
	} else {
		temp := filepath.Join(root, ".latest")
		_ = os.Remove(temp)
		if os.Symlink(name, temp) == nil {
			if err := os.Rename(temp, link); err != nil {
				_ = os.Remove(link)
				_ = os.Rename(temp, link)
			}
		}
	}
	return writeFile(root, latestFile, []byte(name+"\n"))
}

func sinceText(since time.Time, full bool) string {
	if full {
		return "it exports everything"
	}
	return "it exports what has changed since " + instant(since)
}
