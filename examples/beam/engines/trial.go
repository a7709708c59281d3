//go:build linux

package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/examples/beam/internal/compare"
)

// A trial is one run of the pipeline.
type trial struct {
	name   string
	flags  []string
	format string // that workers write, or "" for both
	timed  bool   // measures time: its claims are counted, not compared
	// kill, if not nil, is called once a quarter of the files are written, and ends a
	// process that downloads.
	kill func(*trial) error
	// resume is the ID of the job to resume, or "" for a new one. job is the index of the
	// trial's job at the server.
	resume string
	job    int
	// finished are the files that were written before anything was killed or interrupted.
	finished []string
	// spread is how many workers must have written files, at least.
	spread int
}

// contract is that of the server's synthetic claims.
const contract = "Z0000"

// try runs the pipeline, and compares what its workers wrote with what one process
// reads.
func (s *stage) try(ctx context.Context, t *trial) error {
	limit := 10 * time.Minute
	if t.timed {
		limit = 20 * time.Minute
	}
	ctx, cancel := context.WithTimeoutCause(ctx, limit, fmt.Errorf("not done after %v", limit))
	defer cancel()
	step("%s", t.name)
	s.workers.reset()
	if t.resume == "" {
		t.job = len(s.server.Jobs())
	}
	p, err := s.submit(t)
	if err != nil {
		return err
	}
	if err := s.check(ctx, t, p); err != nil {
		if cause := context.Cause(ctx); cause != nil && !errors.Is(err, cause) {
			err = fmt.Errorf("%w: %w", cause, err)
		}
		return fmt.Errorf("%s: %w", t.name, err)
	}
	return nil
}

// check follows a run to its end, and checks what it did.
func (s *stage) check(ctx context.Context, t *trial, p *process) error {
	if t.kill != nil {
		if err := s.written(ctx, t, p); err != nil {
			return err
		}
		if err := t.kill(t); err != nil {
			return err
		}
	}
	for t.timed && s.begun(t.job) == 0 && !p.ended(ctx, 50*time.Millisecond) {
	}
	first := time.Now()
	if err := p.wait(ctx); err != nil {
		return fmt.Errorf("%w\n%s", err, tail(p.log))
	}
	if t.timed {
		fmt.Printf("time       %.1f s from the first download\n", time.Since(first).Seconds())
	}
	disturbed := t.kill != nil || t.resume != ""
	if err := checkSummary(p.log, !disturbed && !slices.Contains(t.flags, "-runner=prism")); err != nil {
		return err
	}
	if err := checkMemory(s.workers.memory(), slices.Contains(t.flags, "-environment_type=EXTERNAL")); err != nil {
		return err
	}
	if err := checkSpread(s.workers.memory(), t.spread); err != nil {
		return err
	}
	if err := checkDownloads(s.server.Jobs()[t.job], disturbed, t.finished); err != nil {
		return err
	}
	if t.timed {
		return os.RemoveAll(s.output(t))
	}
	return s.compare(ctx, t)
}

// submit starts the pipeline's program.
func (s *stage) submit(t *trial) (*process, error) {
	return s.start(t.name, append([]string{filepath.Join(s.binaries, "beam"), "-live", "-job", t.resume, "-format", cmp.Or(t.format, "both"), "-output", s.output(t),
		"-worker_binary=" + filepath.Join(s.binaries, "beam")}, t.flags...)...)
}

// written waits until the workers of a trial have written a quarter of the files.
func (s *stage) written(ctx context.Context, t *trial, p *process) error {
	for {
		if t.finished = s.receipts(t); len(t.finished) >= s.files/4 {
			return nil
		}
		select {
		case <-p.done:
			return fmt.Errorf("it has ended early: %w\n%s", p.err, tail(p.log))
		case <-ctx.Done():
			return fmt.Errorf("%w\n%s", context.Cause(ctx), tail(p.log))
		case <-time.After(50 * time.Millisecond):
		}
	}
}

// receipts returns the names of the manifest's files that a trial has written.
func (s *stage) receipts(t *trial) (files []string) {
	names, _ := filepath.Glob(filepath.Join(s.output(t), "*", "*.receipt.json")) // of a pattern that is well-formed
	for _, name := range names {
		files = append(files, strings.TrimSuffix(filepath.Base(name), ".receipt.json")+".ndjson")
	}
	return files
}

// output is the folder of all jobs of a trial.
func (s *stage) output(t *trial) string { return filepath.Join(outputs(s.dir), t.name) }

// outputs is the folder of the claims of all trials of a stage.
func outputs(dir string) string { return filepath.Join(dir, "claims") }

// compare compares the output of a trial with what one process reads.
func (s *stage) compare(ctx context.Context, t *trial) error {
	if s.want == "" {
		client, err := ab2d.NewClient(s.server.Config())
		if err != nil {
			return err
		}
		name := filepath.Join(s.dir, "want.ndjson")
		if err := compare.Write(ctx, client, name); err != nil {
			return err
		}
		s.want = name
	}
	dir, err := jobFolder(s.output(t))
	if err != nil {
		return err
	}
	if t.format != "parquet" {
		n, err := compare.NDJSON(s.want, dir)
		if err != nil {
			return err
		}
		fmt.Printf("ndjson     the %d claims that one process reads\n", n)
	}
	if t.format != "ndjson" {
		n, err := compare.Parquet(ctx, s.want, dir, contract)
		if err != nil {
			return err
		}
		fmt.Printf("parquet    the %d claims that one process reads\n", n)
	}
	return nil
}
