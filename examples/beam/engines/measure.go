//go:build linux

package main

import (
	"context"
	"fmt"
	"slices"

	"github.com/ab2d-go/ab2d/ab2dtest"
)

// large returns a suite that holds the memory of workers to its limit, with files of
// 200 MB in both formats.
func large(engine string) suite {
	return func(ctx context.Context, s *stage) error {
		s.serve(&ab2dtest.Options{Files: 4, FileSize: 200_000_000})
		return s.measure(ctx, engine, 2, &trial{name: engine + "-large"})
	}
}

// rates returns a suite that measures the time that an export takes by how many files
// the engine fetches at once, from a server that limits the compressed bytes of each
// download. Prism decides itself how many.
func rates(engine string, export ab2dtest.Options) suite {
	workers := []int{1, 2, 4}
	if engine == "prism" {
		workers = []int{0}
	}
	return func(ctx context.Context, s *stage) error {
		s.serve(&export)
		for _, n := range workers {
			if err := s.measure(ctx, engine, n, &trial{name: fmt.Sprintf("%s-rate-%d", engine, n), format: "ndjson", timed: true}); err != nil {
				return err
			}
		}
		return nil
	}
}

// gigabytes is an export of 8 GB, whose claims keep two processors busy from two
// workers on; patient is one of which a worker mostly waits for the network.
var (
	gigabytes = ab2dtest.Options{Files: 40, FileSize: 200_000_000, BytesPerSecond: 4_000_000}
	patient   = ab2dtest.Options{Files: 16, FileSize: 16_000_000, BytesPerSecond: 400_000}
)

// measure runs a trial on an engine of its own with n slots.
func (s *stage) measure(ctx context.Context, engine string, n int, t *trial) (err error) {
	defer s.stop()
	if t.flags, err = local[engine](ctx, s, n); err != nil {
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
