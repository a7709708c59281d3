//go:build linux

package main

import (
	"context"
	"errors"
	"slices"
	"syscall"
	"time"

	"github.com/ab2d-go/ab2d/ab2dtest"
)

// fortyFiles is an export of 4,800 claims.
func fortyFiles() *ab2dtest.Options { return &ab2dtest.Options{Files: 40, Beneficiaries: 400} }

// twelveFiles is an export of 1,440 claims, for when there is little time.
func twelveFiles() *ab2dtest.Options { return &ab2dtest.Options{Files: 12, Beneficiaries: 120} }

// slowly serves so that there is time to kill something.
func slowly(opts *ab2dtest.Options) *ab2dtest.Options {
	opts.BytesPerSecond = 200_000
	return opts
}

// hardships runs a trial in which a worker is killed. If kill is not nil, it runs one
// without trouble and one in which kill ends a part of the engine. If cancel is not nil, it
// interrupts the program that submitted, calls cancel for what still runs, and resumes.
func (s *stage) hardships(ctx context.Context, engine string, flags []string, kill func(*trial) error, cancel func() error) error {
	pool, err := s.sharedPool()
	if err != nil {
		return err
	}
	flags = slices.Concat(flags, external(pool))
	trials := []*trial{{name: engine + "-worker-killed", flags: flags, kill: s.killWorker}}
	if kill != nil {
		trials = append(trials, &trial{name: engine, flags: flags, spread: 2}, &trial{name: engine + "-engine-killed", flags: flags, kill: kill})
	}
	for _, t := range trials {
		if err := s.try(ctx, t); err != nil {
			return err
		}
	}
	if cancel == nil {
		return nil
	}
	return s.interrupt(ctx, &trial{name: engine + "-interrupted", flags: flags}, sigint, cancel)
}

// killWorker kills a worker that is writing a file. Those of earlier jobs may still run.
func (s *stage) killWorker(t *trial) error {
	for range 100 {
		for _, pid := range s.workers.find("--worker=true") {
			if hasOpen(pid, s.output(t)) {
				return syscall.Kill(pid, syscall.SIGKILL)
			}
		}
		time.Sleep(50 * time.Millisecond)
	}
	return errors.New("no worker writes")
}
