//go:build linux

package main

import (
	"context"
	"fmt"

	"github.com/ab2d-go/ab2d/ab2dtest"
)

// measures returns a suite that measures memory with large files, and time by how many
// files the engine has fetched at once, from a server that limits the compressed bytes
// of each download.
func measures(engine string) suite {
	return func(ctx context.Context, s *stage) error {
		s.serve(&ab2dtest.Options{Files: 4, FileSize: 200_000_000})
		if err := s.measure(ctx, engine, 2, "large"); err != nil {
			return err
		}
		for _, n := range []int{1, 2, 4} {
			s.serve(&ab2dtest.Options{Files: 16, FileSize: 10_000_000, BytesPerSecond: 150_000})
			if err := s.measure(ctx, engine, n, "rate"); err != nil {
				return err
			}
		}
		return nil
	}
}

func (s *stage) measure(ctx context.Context, engine string, n int, name string) error {
	defer s.stop()
	var endpoint string
	var flags []string
	var err error
	if engine == "flink" {
		endpoint, err = s.flinkServer(ctx, "[local]")
		flags = []string{"-runner=flink", "-endpoint=" + endpoint, fmt.Sprintf("-parallelism=%d", n)}
	} else {
		endpoint, err = s.sparkServer(ctx, fmt.Sprintf("local[%d,4]", n))
		flags = sparkFlags(endpoint)
	}
	if err != nil {
		return err
	}
	pool, err := s.sharedPool()
	if err != nil {
		return err
	}
	flags = append(flags, external(pool)...)
	return s.try(ctx, &trial{name: fmt.Sprintf("%s-%s-%d", engine, name, n), flags: flags, ndjson: name == "rate"})
}
