//go:build linux

package main

import "context"

// prismSmall runs Prism and the worker within the pipeline's program, and then with
// workers of a pool, one of which is killed.
func prismSmall(ctx context.Context, s *stage) error {
	s.serve(slowly(twelveFiles()))
	if err := s.try(ctx, &trial{name: "prism-loopback", flags: prismFlags()}); err != nil {
		return err
	}
	return s.hardships(ctx, "prism", prismFlags(), nil, nil)
}

// prismEmbedded also has Beam's own worker pool start workers, runs each format alone,
// and interrupts and kills the program that Prism, the engine, is a part of.
func prismEmbedded(ctx context.Context, s *stage) error {
	s.serve(fortyFiles())
	if err := s.try(ctx, &trial{name: "prism-loopback", flags: prismFlags()}); err != nil {
		return err
	}
	if err := s.beamPoolTrial(ctx, "prism", prismFlags()); err != nil {
		return err
	}
	if err := s.formats(ctx, "prism", prismFlags()); err != nil {
		return err
	}
	s.serve(slowly(fortyFiles()))
	if err := s.hardships(ctx, "prism", prismFlags(), nil, nothing); err != nil {
		return err
	}
	pool, err := s.sharedPool()
	if err != nil {
		return err
	}
	return s.interrupt(ctx, &trial{name: "prism-engine-killed", flags: append(prismFlags(), external(pool)...)}, sigkill, nothing)
}

func prismFlags() []string { return []string{"-runner=prism"} }
