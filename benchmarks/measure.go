package main

import (
	"fmt"
	"io"
	"runtime"
	"time"
)

// result is what is measured of one contestant: of a pass over all lines of a corpus.
type result struct {
	name          string
	pass          func() error
	passes        int // in a turn
	time          time.Duration
	allocs, bytes uint64
}

// measure gives every contestant its turns.
func measure(results []*result, rounds int, turn time.Duration) error {
	for _, r := range results {
		if err := r.warmUp(turn); err != nil {
			return fmt.Errorf("%s: %w", r.name, err)
		}
	}
	for range rounds {
		for _, r := range results {
			runtime.GC() // nobody pays for what another has left
			start := time.Now()
			for range r.passes {
				if err := r.pass(); err != nil {
					return err
				}
			}
			if took := time.Since(start) / time.Duration(r.passes); r.time == 0 || took < r.time {
				r.time = took
			}
		}
	}
	return nil
}

// warmUp counts what a pass allocates, once things are as they stay, and how many passes make a turn.
func (r *result) warmUp(turn time.Duration) error {
	start := time.Now()
	for r.passes = 0; r.passes < 3 || time.Since(start) < turn; r.passes++ {
		if err := r.pass(); err != nil {
			return err
		}
	}
	const passes = 10
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range passes {
		if err := r.pass(); err != nil {
			return err
		}
	}
	runtime.ReadMemStats(&after)
	r.allocs = (after.Mallocs - before.Mallocs) / passes
	r.bytes = (after.TotalAlloc - before.TotalAlloc) / passes
	return nil
}

// write prints a table. The first contestant, encoding/json, is what the others are compared with.
func write(w io.Writer, title string, results []*result, c corpus) {
	n := uint64(len(c.lines))
	size := float64(c.meanLine() * len(c.lines))
	fmt.Fprintf(w, "\n### %s\n\n", title)
	fmt.Fprintf(w, "| | µs a line | MB/s | times encoding/json | allocations a line | heap bytes a byte |\n|---|--:|--:|--:|--:|--:|\n")
	for _, r := range results {
		fmt.Fprintf(w, "| %s | %.1f | %.0f | %.1f | %d | %.2f |\n", r.name, float64(r.time.Nanoseconds())/float64(n)/1000,
			size*1000/float64(r.time.Nanoseconds()), float64(results[0].time)/float64(r.time), (r.allocs+n/2)/n, float64(r.bytes)/size)
	}
}
