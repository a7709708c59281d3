package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"runtime"
	"slices"
	"time"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/mirror"
	"github.com/ab2d-go/ab2d/ndjson"
)

// source is where claims come from.
type source string

const (
	fromServer   source = "server"
	fromEmbedded source = "embedded" // synthetic claims
	fromFiles    source = "files"    // the user's, by way of the embedded server
)

// export is one run against a server.
type export struct {
	w      *warehouse
	client *ab2d.Client
	server string
	source source
	api    ab2d.Version
	// everything asks for all claims, not only for those that changed since the
	// last export of this server that was loaded completely.
	everything bool
	out        io.Writer
}

// run exports, or resumes the export that an earlier run started, and loads the
// files that have not been loaded yet.
func (x *export) run(ctx context.Context) error {
	if err := x.w.admit(ctx, x.api); err != nil {
		return err
	}
	if err := x.w.admitSource(ctx, x.source); err != nil {
		return err
	}
	job, manifest, err := x.manifest(ctx)
	if err != nil {
		return err
	}
	var bad []error
	for _, f := range manifest.Output {
		err := x.load(ctx, f)
		if err != nil && !ofOneFile(err) {
			return err
		}
		if errors.Is(err, ab2d.ErrFileUnavailable) {
			err = errors.Join(err, x.w.forget(ctx, job)) // the next run has to start a new one
		}
		bad = append(bad, err)
	}
	if err := errors.Join(bad...); err != nil {
		return err // the job is not finished: the next run tries these files again
	}
	incomplete := false
	for _, f := range manifest.Errors {
		n := 0
		for o, err := range x.client.Outcomes(ctx, f) {
			if err != nil {
				return err
			}
			if failure(o) {
				n++
			}
		}
		if n > 0 {
			incomplete = true
			fmt.Fprintf(x.out, "%s: the server reports %d findings about claims it could not export; the next export requests them again\n", f.Name(), n)
		}
	}
	return x.w.finish(ctx, job, incomplete)
}

// failure reports whether the server could not export something: notes and warnings are no failures.
func failure(o *fhir.OperationOutcome) bool {
	return slices.ContainsFunc(o.Issue, func(i fhir.Issue) bool { return i.Severity != "information" && i.Severity != "warning" })
}

// ofOneFile reports whether an error is about one file alone, so that others can be loaded.
func ofOneFile(err error) bool {
	_, line := errors.AsType[*ndjson.LineError](err)
	return line || errors.Is(err, errNameless) || errors.Is(err, ab2d.ErrCorrupt) || errors.Is(err, ab2d.ErrFileUnavailable)
}

// manifest waits for a job.
func (x *export) manifest(ctx context.Context) (*ab2d.Job, *ab2d.Manifest, error) {
	job, err := x.w.unfinished(ctx, x.server, x.api)
	if err != nil {
		return nil, nil, err
	}
	if job != nil {
		fmt.Fprintf(x.out, "job %s resumed\n", job.ID)
		switch m, err := x.client.Wait(ctx, job); {
		case err == nil:
			return job, m, nil
		case errors.Is(err, ab2d.ErrNotFound), errors.Is(err, ab2d.ErrJobFailed), errors.Is(err, ab2d.ErrJobCanceled):
			fmt.Fprintf(x.out, "job %s is gone: %v\n", job.ID, err)
			if err := x.w.forget(ctx, job); err != nil {
				return nil, nil, err
			}
		default:
			return nil, nil, err
		}
	}
	opts := new(ab2d.ExportOptions)
	if !x.everything {
		if opts.Since, err = x.w.since(ctx, x.server, x.api); err != nil {
			return nil, nil, err
		}
	}
	if job, err = x.client.Export(ctx, opts); err != nil {
		return nil, nil, err
	}
	if err := x.w.begin(ctx, job, x.server, x.api, x.source); err != nil {
		return nil, nil, err
	}
	fmt.Fprintf(x.out, "job %s started\n", job.ID)
	m, err := x.client.Wait(ctx, job)
	return job, m, err
}

func (x *export) load(ctx context.Context, f ab2d.File) error {
	if known, err := x.w.has(ctx, f); err != nil || known {
		if known {
			fmt.Fprintf(x.out, "%s: loaded before\n", f.Name())
		}
		return err
	}
	start := time.Now()
	n, err := x.w.load(ctx, x.api, f, x.claims(ctx, f))
	if err != nil {
		return err
	}
	took := time.Since(start)
	fmt.Fprintf(x.out, "%s: %d claims, %.1f MB, in %.1f s\n", f.Name(), n, float64(f.Size)/1e6, took.Seconds())
	return nil
}

// claims is [ab2d.Client.Download] with less garbage, on all cores: a value is valid
// until the next.
func (x *export) claims(ctx context.Context, f ab2d.File) iter.Seq2[*fhir.ExplanationOfBenefit, error] {
	return func(yield func(*fhir.ExplanationOfBenefit, error) bool) {
		body, err := x.client.Open(ctx, f)
		if err != nil {
			yield(nil, err)
			return
		}
		defer body.Close()
		decode(body)(yield)
	}
}

func decode(r io.Reader) iter.Seq2[*fhir.ExplanationOfBenefit, error] {
	return ndjson.Decode[fhir.ExplanationOfBenefit](r, ndjson.ReuseRecord(), ndjson.Workers(runtime.GOMAXPROCS(0)))
}

// admit refuses to mix v3, which has numbers of its own for claims, with v1 and v2.
func (w *warehouse) admit(ctx context.Context, api ab2d.Version) error {
	var other string
	mixed, err := w.one(ctx, "look for other versions",
		"SELECT api FROM stored.files WHERE (api = 'v3') <> (? = 'v3') LIMIT 1", []any{string(api)}, &other)
	if mixed {
		return fmt.Errorf("this warehouse holds claims of %s, which %s has under other numbers: use another -dir", other, api)
	}
	return err
}

// admitSource refuses to mix synthetic claims with any others.
func (w *warehouse) admitSource(ctx context.Context, from source) error {
	var other string
	mixed, err := w.one(ctx, "look for other sources",
		"SELECT source FROM stored.exports WHERE (source = 'embedded') <> (? = 'embedded') LIMIT 1", []any{string(from)}, &other)
	switch {
	case !mixed:
		return err
	case from == fromEmbedded:
		return errors.New("this warehouse holds claims that were exported or read from files; synthetic ones would mix with them: use another -dir")
	}
	return errors.New("this warehouse holds synthetic claims, which would mix with others: use another -dir")
}

func (w *warehouse) begin(ctx context.Context, job *ab2d.Job, server string, api ab2d.Version, from source) error {
	text, err := json.Marshal(job)
	if err != nil {
		return err
	}
	created := job.Created
	if created.IsZero() {
		created = time.Now()
	}
	return w.exec(ctx, "note a job", "INSERT INTO stored.exports (job, server, api, created, source) VALUES (?, ?, ?, ?, ?)",
		string(text), server, string(api), created.UTC(), string(from))
}

// unfinished returns the job that an earlier run started last and did not load completely, or nil.
func (w *warehouse) unfinished(ctx context.Context, server string, api ab2d.Version) (*ab2d.Job, error) {
	var text string
	ok, err := w.one(ctx, "look for a job", `SELECT job FROM stored.exports
		WHERE finished IS NULL AND server = ? AND api = ? ORDER BY created DESC LIMIT 1`, []any{server, string(api)}, &text)
	if !ok {
		return nil, err
	}
	job := new(ab2d.Job)
	return job, json.Unmarshal([]byte(text), job)
}

func (w *warehouse) forget(ctx context.Context, job *ab2d.Job) error {
	return w.exec(ctx, "forget a job", "DELETE FROM stored.exports WHERE job->>'id' = ?", job.ID)
}

func (w *warehouse) finish(ctx context.Context, job *ab2d.Job, incomplete bool) error {
	return w.exec(ctx, "note the end of a job", "UPDATE stored.exports SET finished = ?, incomplete = ? WHERE job->>'id' = ?",
		time.Now().UTC(), incomplete, job.ID)
}

// since is from when on claims are asked for. Exports overlap, as loading a claim twice does no
// harm, and begin before one that the server could not complete. Where no export has been loaded yet, it asks for all claims: on v2 that is not the zero time.
func (w *warehouse) since(ctx context.Context, server string, api ab2d.Version) (time.Time, error) {
	var last time.Time
	_, err := w.one(ctx, "look for the last export", `SELECT created FROM stored.exports
		WHERE finished IS NOT NULL AND incomplete IS NOT TRUE AND server = ? AND api = ? ORDER BY created DESC LIMIT 1`, []any{server, string(api)}, &last)
	if err != nil {
		return time.Time{}, err
	}
	return mirror.Since(api, last, mirror.DefaultOverlap), nil
}
