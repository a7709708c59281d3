//go:build linux

package main

import (
	"context"
	"slices"
)

// A starter starts an engine that fetches n files at once, and returns the pipeline's
// flags for it.
type starter func(ctx context.Context, s *stage, n int) ([]string, error)

// local starts an engine, by name, within one program. All its workers are one process.
var local = map[string]starter{"flink": flinkLocal, "prism": prismLocal, "spark": sparkLocal}

// small returns the suite of an engine that runs within one program, with workers of a
// pool, one of which is killed.
func small(engine string) suite {
	return func(ctx context.Context, s *stage) error {
		s.serve(slowly(twelveFiles()))
		flags, err := local[engine](ctx, s, 2)
		if err != nil {
			return err
		}
		return s.hardships(ctx, engine, flags, nil, nil)
	}
}

// embedded returns the suite that runs the worker within the pipeline's program, with both
// formats and with each alone, then workers of Beam's own pool, and at last hardships,
// which documents cancel.
func embedded(engine string, cancel func() error) suite {
	return func(ctx context.Context, s *stage) error {
		s.serve(fortyFiles())
		flags, err := local[engine](ctx, s, 2)
		if err != nil {
			return err
		}
		loopback := slices.Concat(flags, []string{"-environment_type=LOOPBACK"})
		if err := s.try(ctx, &trial{name: engine + "-loopback", flags: loopback}); err != nil {
			return err
		}
		if err := s.beamPoolTrial(ctx, engine, flags); err != nil {
			return err
		}
		for _, format := range []string{"ndjson", "parquet"} {
			if err := s.try(ctx, &trial{name: engine + "-" + format, flags: loopback, format: format}); err != nil {
				return err
			}
		}
		s.serve(slowly(fortyFiles()))
		return s.hardships(ctx, engine, flags, nil, cancel)
	}
}
