package main

import (
	"cmp"
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
	"github.com/ab2d-go/ab2d/ndjson"
)

// updater takes a store from one mark to the next. All that it has to remember on
// the way is the job, in the export's folder; the mark is the store's.
type updater struct {
	client  *ab2d.Client
	version ab2d.Version
	store   Store
	dir     string // of the export under way
	overlap time.Duration
	full    bool
	say     func(format string, args ...any)

	narrow bool // the export that was carried on with did not ask for everything
}

// lostError is the end of a job without its files: only a new job helps.
type lostError struct{ error }

func (e lostError) Unwrap() error { return e.error }

const maxJobs = 3 // that may be lost in a row

func (u *updater) run(ctx context.Context) error {
	for n := 1; ; n++ {
		err := u.export(ctx)
		if err == nil && u.full && u.narrow {
			n = 0 // the next job asks for everything
			continue
		}
		lost, ok := errors.AsType[lostError](err)
		if !ok {
			return err
		}
		if err := os.RemoveAll(u.dir); err != nil {
			return err
		}
		if n == maxJobs {
			return fmt.Errorf("%d jobs in a row were lost: %w", n, lost)
		}
		u.say("the export is lost: %v", lost)
	}
}

// export stores one export, the one under way or a new one.
func (u *updater) export(ctx context.Context) error {
	job, err := u.job(ctx)
	if err != nil {
		return err
	}
	manifest, paths, err := u.download(ctx, job)
	if err != nil {
		return ending(ctx, err)
	}
	e := Export{ID: job.ID, Mark: job.Created}
	if len(manifest.Errors) > 0 {
		e.Mark = u.store.Mark() // what is missing has to be asked for again
	}
	var spoiled *ndjson.LineError // for good, as the files are what the manifest promises
	counts, err := u.store.Merge(ctx, e, func(yield func(Record, error) bool) {
		for r, err := range records(ctx, paths...) {
			spoiled, _ = errors.AsType[*ndjson.LineError](err)
			if !yield(r, err) {
				return
			}
		}
	})
	switch {
	case err != nil && spoiled != nil:
		return lostError{err}
	case err != nil:
		return err
	}
	u.say("%d claims came: %d new, %d in a newer version; %d are in the store", counts.Came, counts.New, counts.Replaced, counts.Stored)
	if err := os.RemoveAll(u.dir); err != nil {
		return err
	}
	if len(manifest.Errors) > 0 {
		return fmt.Errorf("job %s: the server could not export all claims: the mark stays at %v", job.ID, e.Mark)
	}
	u.say("the mark is %s", e.Mark.Format(time.RFC3339))
	return nil
}

// job returns the export under way, or starts one. A job that is known to the
// store was cut short while its folder was removed.
func (u *updater) job(ctx context.Context) (*ab2d.Job, error) {
	job, err := ab2d.LoadJob(u.dir)
	switch {
	case err == nil && job.ID != u.store.Last():
		if !strings.Contains(job.StatusURL, "/api/"+string(u.version)+"/") { // its claims have other ids
			return nil, fmt.Errorf("%s holds an export under way that is not of %s: finish it with its own version, or remove the folder", u.dir, u.version)
		}
		_, err := os.Stat(filepath.Join(u.dir, fullName))
		u.narrow = err != nil
		u.say("going on with job %s of %s", job.ID, job.Created.Format(time.RFC3339))
		return job, nil
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return nil, err
	}
	if err := os.RemoveAll(u.dir); err != nil {
		return nil, err
	}
	u.narrow = false
	mark := u.store.Mark()
	if u.full {
		mark = time.Time{}
	}
	if job, err = u.start(ctx, since(u.version, mark, u.overlap)); err != nil {
		return nil, err
	}
	// Killed before the next line, the program leaves a job on the server that it
	// does not know: the cost is one of the contract's places until that job ends.
	if err := ab2d.SaveJob(u.dir, job); err != nil || !u.full {
		return job, err
	}
	return job, os.WriteFile(filepath.Join(u.dir, fullName), nil, 0o600)
}

const fullName = "full" // is beside a job that asks for everything

// start starts a job. Where the contract has too many, it waits for the oldest to
// end rather than go on with it: what it was asked for is not to be known.
func (u *updater) start(ctx context.Context, since time.Time) (*ab2d.Job, error) {
	for {
		job, err := u.client.Export(ctx, &ab2d.ExportOptions{Since: since})
		if err == nil {
			u.say("job %s asks for what has changed since %s", job.ID, sinceText(since))
			return job, nil
		}
		busy, ok := errors.AsType[*ab2d.APIError](err)
		if !ok || len(busy.ActiveJobs) == 0 {
			return nil, err
		}
		oldest := busy.ActiveJobs[0]
		u.say("%d other jobs are active: waiting for job %s", len(busy.ActiveJobs), oldest.ID)
		if _, err := u.client.Wait(ctx, oldest); err != nil && !lost(err) {
			return nil, err
		}
	}
}

// download waits for the job, and has its files of claims on disk, verified. With
// the manifest there, nothing but missing files is asked for.
func (u *updater) download(ctx context.Context, job *ab2d.Job) (manifest *ab2d.Manifest, paths []string, err error) {
	manifest, err = ab2d.LoadManifest(u.dir)
	if errors.Is(err, fs.ErrNotExist) {
		manifest, err = u.client.Wait(ctx, job)
	}
	if err != nil {
		return nil, nil, err
	}
	files, err := u.client.Save(ctx, manifest, u.dir, &ab2d.SaveOptions{Job: job, KeepGzip: true})
	for _, f := range files {
		if f.Type != "ExplanationOfBenefit" { // better stop than pass over what may be claims
			err = cmp.Or(err, fmt.Errorf("%s holds %q, not claims", f.Name(), f.Type))
		}
		paths = append(paths, f.Path)
	}
	return manifest, paths, err
}

// ending wraps err as a lostError where the job cannot give its files any more.
func ending(ctx context.Context, err error) error {
	if ctx.Err() == nil && lost(err) {
		return lostError{err}
	}
	return err
}

func lost(err error) bool {
	return slices.ContainsFunc([]error{ab2d.ErrJobFailed, ab2d.ErrJobCanceled, ab2d.ErrNotFound, ab2d.ErrFileUnavailable, ab2d.ErrCorrupt},
		func(kind error) bool { return errors.Is(err, kind) })
}
