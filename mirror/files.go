package mirror

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"runtime"
	"time"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/internal/errtext"
	"github.com/ab2d-go/ab2d/internal/finding"
	"github.com/ab2d-go/ab2d/ndjson"
)

// claimType is the type of the files that hold claims.
const claimType = "ExplanationOfBenefit"

// download waits for the job and saves its files, verified. Where the folder has the
// manifest from an earlier round, only missing files are requested.
func (r *round) download(ctx context.Context, job *ab2d.Job) (*ab2d.Manifest, []ab2d.SavedFile, error) {
	dir := r.folder.export()
	manifest, err := ab2d.LoadManifest(dir)
	if errors.Is(err, fs.ErrNotExist) {
		if manifest, err = r.wait(ctx, job); err != nil {
			return nil, nil, r.lost(ctx, err)
		}
	}
	if err != nil {
		return nil, nil, err
	}
	for _, f := range manifest.Output {
		if f.Type != claimType { // rather fail than leave out what may be claims
			return nil, nil, &lostError{fmt.Errorf("job %s: %s holds no claims, but the type %q", job.ID, f.Name(), f.Type)}
		}
	}
	files, err := r.client.Save(ctx, manifest, dir, &ab2d.SaveOptions{Job: job, KeepGzip: true})
	if err != nil {
		return nil, nil, r.lost(ctx, err)
	}
	r.report.Files, r.report.Bytes = len(files), 0
	for _, f := range files {
		r.report.Bytes += f.Size
	}
	return manifest, files, nil
}

// progressEvery is how often a wait of hours leaves a trace.
const progressEvery = 5 * time.Minute

// wait polls until the job is done.
func (r *round) wait(ctx context.Context, job *ab2d.Job) (manifest *ab2d.Manifest, err error) {
	var logged time.Time
	for status, err := range r.client.Poll(ctx, job) {
		if err != nil {
			return nil, err
		}
		if status.Done() || time.Since(logged) >= progressEvery {
			logged = time.Now()
			r.log.InfoContext(ctx, "job_progress", "job", job.ID, "progress", status.Progress)
		}
		manifest = status.Manifest
	}
	return manifest, nil
}

// missing returns an [*ab2d.IncompleteError] where the server reports claims that it could not export. What cannot be
// read of an error file might report some.
func (r *round) missing(ctx context.Context, m *ab2d.Manifest) (incomplete, err error) {
	e := new(ab2d.IncompleteError)
	var unread error
	for _, file := range m.Errors {
		found := false
		for outcome, err := range r.client.Outcomes(ctx, file) {
			switch _, badLine := errors.AsType[*ndjson.LineError](err); {
			case err == nil && !finding.IsFailure(outcome):
				continue
			case err == nil && len(e.Outcomes) < maxOutcomes:
				e.Outcomes = append(e.Outcomes, outcome)
			case badLine || err != nil && ctx.Err() == nil && ab2d.NeedsNewJob(err):
				unread = err
			case err != nil:
				return nil, err
			}
			found = true
		}
		if found {
			e.Files = append(e.Files, file)
		}
	}
	switch {
	case unread != nil:
		return errors.Join(e, unread), nil
	case len(e.Files) > 0:
		return e, nil
	}
	return nil, nil
}

const maxOutcomes = 100

// update hands the claims of files to the store.
func (r *round) update(ctx context.Context, files []ab2d.SavedFile, mark time.Time) error {
	in := &reading{files: files}
	r.log.InfoContext(ctx, "store_update", "job", r.jobID(), "files", len(files), "bytes", r.report.Bytes)
	err := r.store.Update(ctx, in.claims(ctx), mark)
	if in.bad != nil && ctx.Err() == nil { // another download would not help: the file matches the manifest
		return &lostError{in.bad}
	}
	if err == nil {
		err = in.err
	}
	if err == nil && !in.complete {
		err = errors.New("it returned without reading all claims")
	}
	if err != nil {
		return fmt.Errorf("update the store: %w", errtext.Bare(err))
	}
	r.report.Stored, r.report.Claims, r.report.After = true, in.n, mark
	return nil
}

// A reading iterates over the claims in the files of an export, and records how the
// last iteration ended.
type reading struct {
	files    []ab2d.SavedFile
	n        int64
	complete bool
	err      error // the last pair's
	bad      error // a line that is no claim, or a claim without an id
}

func (in *reading) claims(ctx context.Context) iter.Seq2[*fhir.ExplanationOfBenefit, error] {
	return func(yield func(*fhir.ExplanationOfBenefit, error) bool) {
		in.n, in.complete, in.err, in.bad = 0, false, nil, nil
		for _, f := range in.files {
			for eob, err := range fileClaims(f) {
				if ctx.Err() != nil {
					err = context.Cause(ctx)
				} else if _, ok := errors.AsType[*ndjson.LineError](err); ok {
					in.bad = err
				}
				if err != nil {
					in.err = err
					yield(nil, err)
					return
				}
				in.n++
				if !yield(eob, nil) {
					return
				}
			}
		}
		in.complete = true
	}
}

var errNameless = errors.New("the claim has no id of any kind")

// fileClaims returns the claims of a file. They are decoded on all cores. Any error is the last pair.
func fileClaims(f ab2d.SavedFile) iter.Seq2[*fhir.ExplanationOfBenefit, error] {
	return func(yield func(*fhir.ExplanationOfBenefit, error) bool) {
		fail := func(err error) { yield(nil, fmt.Errorf("%s: %w", f.Name(), errtext.Bare(err))) }
		body, err := f.Open()
		if err != nil {
			fail(err)
			return
		}
		defer body.Close()
		line := 0
		for eob, err := range ndjson.Decode[fhir.ExplanationOfBenefit](body, ndjson.Workers(runtime.GOMAXPROCS(0))) {
			line++
			if err == nil && eob.ID == "" && claim.From(eob).Key() == "" {
				err = &ndjson.LineError{Line: line, Err: errNameless}
			}
			if err != nil {
				fail(err)
				return
			}
			if !yield(eob, nil) {
				return
			}
		}
	}
}
