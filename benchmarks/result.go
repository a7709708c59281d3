package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
)

// result is what a contestant took, turn by turn.
type result struct {
	contestant
	turns []measurement
}

// ratio compares turns of two contestants: the median of what they took in the same rounds. A machine whose speed changes, as
// one does that others share, changes it for both turns of a round, and one lucky turn decides nothing.
func (r *result) ratio(base *result, took func(measurement) float64) float64 {
	ratios := make([]float64, len(r.turns))
	for i := range r.turns {
		ratios[i] = took(base.turns[i]) / took(r.turns[i])
	}
	slices.Sort(ratios)
	return (ratios[(len(ratios)-1)/2] + ratios[len(ratios)/2]) / 2
}

// fastest is the least wall time of a turn, in nanoseconds a byte.
func (r *result) fastest() float64 {
	least := r.turns[0].wall()
	for _, m := range r.turns[1:] {
		least = min(least, m.wall())
	}
	return least
}

// write prints a table. The first contestant, encoding/json, is what the others are compared with, and where they run, also sonic and
// simdjson-go.
func write(w io.Writer, title string, results []*result) {
	base, sonic, simdjson := results[0], named(results, "bytedance/sonic"), named(results, "minio/simdjson-go (tape only)")
	fmt.Fprintf(w, "\n### %s\n\n", title)
	fmt.Fprintf(w, "| | MB/s | times encoding/json | by CPU time | times sonic | simdjson-go's time | heap bytes per byte | allocations a kB |\n")
	fmt.Fprintf(w, "|---|--:|--:|--:|--:|--:|--:|--:|\n")
	for _, r := range results {
		last := r.turns[len(r.turns)-1]
		timesSonic, simdjsonTime := "", ""
		if sonic != nil {
			timesSonic = fmt.Sprintf("%.1f", r.ratio(sonic, measurement.wall))
		}
		if simdjson != nil {
			simdjsonTime = fmt.Sprintf("%.2f", 1/r.ratio(simdjson, measurement.wall))
		}
		fmt.Fprintf(w, "| %s | %.0f | %.1f | %.1f | %s | %s | %.2f | %.1f |\n", r.name, 1000/r.fastest(), r.ratio(base, measurement.wall),
			r.ratio(base, measurement.cpu), timesSonic, simdjsonTime, float64(last.Heap)/float64(last.Bytes), 1000*float64(last.Allocated)/float64(last.Bytes))
	}
}

// named returns the contestant of that name, on either side, or nil if it does not run.
func named(results []*result, name string) *result {
	i := slices.IndexFunc(results, func(r *result) bool { return strings.TrimPrefix(r.name, "encode: ") == name })
	if i < 0 {
		return nil
	}
	return results[i]
}
