//go:build linux

package main

import (
	"context"
	"slices"
)

// prismSmall runs Prism and the worker within the pipeline's program, and then with
// workers of a pool, one of which is killed.
func prismSmall(ctx context.Context, s *stage) error {
	s.serve(slowly(twelveFiles()))
	if err := s.try(ctx, &trial{name: "prism-loopback", flags: prismFlags()}); err != nil {
		return err
	}
	return s.hardships(ctx, "prism", prismFlags(), nil, nil)
}

// prismEmbedded runs the suite embedded, with an interrupt, and then kills the program that
// submits, of which Prism is a part.
func prismEmbedded(ctx context.Context, s *stage) error {
	if err := embedded("prism", nothing)(ctx, s); err != nil {
		return err
	}
	pool, err := s.sharedPool()
	if err != nil {
		return err
	}
	return s.interrupt(ctx, &trial{name: "prism-engine-killed", flags: slices.Concat(prismFlags(), external(pool))}, sigkill, nothing)
}

// prismLocal starts nothing, as Prism starts with the pipeline's program. It decides
// itself how many files to fetch at once.
func prismLocal(context.Context, *stage, int) ([]string, error) { return prismFlags(), nil }

func prismFlags() []string { return []string{"-runner=prism"} }
