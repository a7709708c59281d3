//go:build linux

package main

import (
	"cmp"
	"context"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/ab2d-go/ab2d/ab2dtest"
)

// large returns a suite that holds the memory of workers to its limit, with files of
// 200 MB in both formats.
func large(engine string) suite {
	return func(ctx context.Context, s *stage) error {
		s.serve(&ab2dtest.Options{Files: 4, FileSize: 200_000_000})
		return s.measure(ctx, local, engine, 2, &trial{name: engine + "-large"})
	}
}

// rates returns a suite that measures how long an export takes with different numbers of
// workers, each of which fetches one file at a time. The server limits the compressed bytes
// of each download. WORKERS lists the numbers, 1, 2 and 4 by default; Prism decides itself.
func rates(engine string, export ab2dtest.Options) suite {
	return func(ctx context.Context, s *stage) error {
		counts := cmp.Or(os.Getenv("WORKERS"), "1 2 4")
		if engine == "prism" {
			counts = "0"
		}
		s.serve(&export)
		for _, text := range strings.Fields(counts) {
			n, err := strconv.Atoi(text)
			if err != nil {
				return fmt.Errorf("WORKERS: %w", err)
			}
			if err := s.measure(ctx, workersOf, engine, n, &trial{name: fmt.Sprintf("%s-rate-%d", engine, n), format: "ndjson", timed: true, spread: n}); err != nil {
				return err
			}
		}
		return nil
	}
}

// gigabytes is an export of 8 GB, of which a download takes 7.5 s; four workers keep two
// processors busy. patient is one of which a download takes 5 s and little processor time.
var (
	gigabytes = ab2dtest.Options{Files: 40, FileSize: 200_000_000, BytesPerSecond: 3_300_000}
	patient   = ab2dtest.Options{Files: 16, FileSize: 16_000_000, BytesPerSecond: 400_000}
)

// workersOf starts an engine, by name, as a cluster with n workers; Prism has no clusters.
var workersOf = map[string]starter{"flink": flinkWorkers, "prism": prismLocal, "spark": sparkWorkers}

// measure starts an engine with n workers, and runs a trial on it.
func (s *stage) measure(ctx context.Context, start map[string]starter, engine string, n int, t *trial) (err error) {
	defer s.stop()
	if t.flags, err = start[engine](ctx, s, n); err != nil {
		return err
	}
	if engine != "prism" { // whose program would hold the worker's binary several times
		pool, err := s.sharedPool()
		if err != nil {
			return err
		}
		t.flags = slices.Concat(t.flags, external(pool))
	}
	return s.try(ctx, t)
}
