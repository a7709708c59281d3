//go:build linux

package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/examples/beam/internal/compare"
)

// A trial is one run of the pipeline.
type trial struct {
	name   string
	flags  []string
	ndjson bool // and no Parquet
	timed  bool // for the time it takes: its claims are counted, and not compared
	// kill is called once a quarter of the files are written, where it is not nil, and
	// ends a process that downloads.
	kill func(*trial) error
	// resume is the ID of the job that it resumes, where it does, and job the number of
	// its job at the server.
	resume string
	job    int
}

// maxDownloads is how often AB2D serves a file.
const maxDownloads = 6

// contract is the one of the claims that the server makes up.
const contract = "Z0000"

// try runs the pipeline, and compares what its workers wrote with what one process
// reads.
func (s *stage) try(ctx context.Context, t *trial) error {
	limit := 5 * time.Minute
	if t.timed {
		limit = 20 * time.Minute
	}
	ctx, cancel := context.WithTimeoutCause(ctx, limit, fmt.Errorf("%s takes too long", t.name))
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
	if t.kill != nil {
		if err := s.written(ctx, t, p); err != nil {
			return err
		}
		if err := t.kill(t); err != nil {
			return err
		}
	}
	if err := p.wait(ctx); err != nil {
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
		return fmt.Errorf("%s: %w\n%s", t.name, err, tail(p.log))
	}
	if err := summary(p.log); err != nil {
		return err
	}
	n, peak := s.workers.peak()
	fmt.Printf("processes  %d of the pipeline, of %d MiB at most\n", n, peak>>20)
	if err := downloads(s.server.Jobs()[t.job], t.kill != nil || t.resume != ""); err != nil {
		return err
	}
	if t.timed {
		return os.RemoveAll(s.output(t))
	}
	return s.compare(ctx, t)
}

// submit starts the pipeline's program.
func (s *stage) submit(t *trial) (*process, error) {
	return s.start(t.name, append([]string{filepath.Join(s.binaries, "beam"), "-live", "-job", t.resume, "-format", t.format(), "-output", s.output(t),
		"-worker_binary=" + filepath.Join(s.binaries, "beam")}, t.flags...)...)
}

func (t *trial) format() string {
	if t.ndjson {
		return "ndjson"
	}
	return "both"
}

// written waits until the workers of a trial have written a quarter of the files.
func (s *stage) written(ctx context.Context, t *trial, p *process) error {
	for {
		names, err := filepath.Glob(filepath.Join(s.output(t), "*", "*.receipt.json"))
		if err != nil || len(names) >= s.files/4 {
			return err
		}
		select {
		case <-p.done:
			return fmt.Errorf("%s has ended early: %w\n%s", t.name, p.err, tail(p.log))
		case <-ctx.Done():
			return context.Cause(ctx)
		case <-time.After(50 * time.Millisecond):
		}
	}
}

// output is the folder of all jobs of a trial.
func (s *stage) output(t *trial) string { return filepath.Join(s.dir, t.name+"-claims") }

// summary prints what the pipeline's program says of its run.
func summary(log string) error {
	f, err := os.Open(log)
	if err != nil {
		return err
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		switch first, _, _ := strings.Cut(lines.Text(), " "); first {
		case "files", "claims", "bytes", "counters":
			fmt.Println(lines.Text())
		}
	}
	return lines.Err()
}

// downloads counts at the server. Some have been broken off, or none.
func downloads(job ab2dtest.Job, broken bool) error {
	var begun, completed, most int
	for _, f := range job.Files {
		begun += f.Begun
		completed += f.Completed
		most = max(most, f.Completed)
	}
	fmt.Printf("downloads  %d begun, %d completed, of %d files; of one file %d at most\n", begun, completed, len(job.Files), most)
	switch {
	case most > maxDownloads:
		return fmt.Errorf("a file was downloaded %d times", most)
	case len(job.Files) == 0 || completed < len(job.Files):
		return errors.New("the server has not served all files")
	case (begun > len(job.Files)) != broken:
		return fmt.Errorf("%d downloads have been begun of %d files", begun, len(job.Files))
	}
	return nil
}

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
	dirs, err := filepath.Glob(filepath.Join(s.output(t), "*"))
	if err != nil {
		return err
	}
	for _, dir := range dirs {
		n, err := compare.NDJSON(s.want, dir)
		if err != nil {
			return err
		}
		fmt.Printf("ndjson     the %d claims that one process reads\n", n)
		if t.ndjson {
			continue
		}
		if n, err = compare.Parquet(ctx, s.want, dir, contract); err != nil {
			return err
		}
		fmt.Printf("parquet    the %d claims that one process reads\n", n)
	}
	return nil
}
