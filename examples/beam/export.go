package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/mirror"
	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/options/jobopts"
)

// export has AB2D prepare the files, and the workers fetch them.
func export(ctx context.Context, o *options, out io.Writer) error {
	cfg, err := ab2d.ConfigFromEnv()
	if err != nil {
		return err
	}
	client, err := ab2d.NewClient(cfg)
	if err != nil {
		return err
	}
	job := &ab2d.Job{ID: o.job}
	if o.job == "" {
		since := cmp.Or(o.since, mirror.Since(client.Version(), time.Time{}, 0)) // by default, everything
		if job, err = client.Export(ctx, &ab2d.ExportOptions{Since: since}); err != nil {
			return err
		}
	}
	if err := fetchAll(ctx, client, job, o, out); err != nil {
		return fmt.Errorf("%w\nthe server keeps the job for 72 hours; resume it with -job %s", err, job.ID)
	}
	return nil
}

func fetchAll(ctx context.Context, client *ab2d.Client, job *ab2d.Job, o *options, out io.Writer) error {
	manifest, err := wait(ctx, client, job, out)
	if err != nil {
		return err
	}
	if err := check(manifest.Output); err != nil {
		return err
	}
	// Jobs name their files alike, so each has a folder of its own.
	dir := folder(folder(o.output).join(job.ID))
	fmt.Fprintf(out, "%d files to %s\n", len(manifest.Output), dir)

	if !o.dataflow() { // whose names are shorter
		name := *jobopts.JobName
		defer func() { *jobopts.JobName = name }()
		*jobopts.JobName = cmp.Or(name, "ab2d") + "-" + job.ID // no other job's, as it is canceled by name
	}
	if len(manifest.Output) > 0 {
		start := time.Now()
		result, err := submit(ctx, o, out, func() *beam.Pipeline { return newPipeline(string(dir), o.format, manifest.Output) })
		if err != nil {
			return err
		}
		if *jobopts.Async {
			fmt.Fprintln(out, "submitted; the results will be in", dir.join(reportName))
			return nil
		}
		results, err := readReport(ctx, dir)
		if err != nil {
			return err
		}
		summarize(out, results, time.Since(start))
		printCounters(out, counters(result))
		if err := errors.Join(prove(manifest.Output, results), dir.sweep()); err != nil {
			return err
		}
	}
	return findings(ctx, client, manifest)
}

func wait(ctx context.Context, client *ab2d.Client, job *ab2d.Job, out io.Writer) (*ab2d.Manifest, error) {
	var manifest *ab2d.Manifest
	for status, err := range client.Poll(ctx, job) {
		if err != nil {
			return nil, err
		}
		fmt.Fprintf(out, "job %s %3d %%\n", job.ID, status.Progress)
		manifest = status.Manifest
	}
	return manifest, nil
}

// submit runs a pipeline until it succeeds. What earlier runs have finished costs
// the next one no download.
func submit(ctx context.Context, o *options, out io.Writer, pipeline func() *beam.Pipeline) (beam.PipelineResult, error) {
	for n := 1; ; n++ {
		result, err := beam.Run(ctx, o.runner, pipeline())
		if err != nil && ctx.Err() != nil {
			return result, errors.Join(err, o.interrupted(ctx))
		}
		if err == nil || n == o.attempts {
			return result, err
		}
		fmt.Fprintf(out, "attempt %d of %d failed; once more (-v shows why)\n", n, o.attempts)
	}
}

// maxFindings is how many of the server's findings are read.
const maxFindings = 100

// findings returns an [*ab2d.IncompleteError] where the server could not export all claims.
func findings(ctx context.Context, client *ab2d.Client, m *ab2d.Manifest) error {
	if len(m.Errors) == 0 {
		return nil
	}
	missing := &ab2d.IncompleteError{Files: m.Errors}
	for _, f := range m.Errors {
		for outcome, err := range client.Outcomes(ctx, f) {
			if err != nil {
				return err
			}
			if missing.Outcomes = append(missing.Outcomes, outcome); len(missing.Outcomes) == maxFindings {
				return missing
			}
		}
	}
	return missing
}
