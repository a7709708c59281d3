package main

import (
	"fmt"
	"io"
)

// result is the best turn of a contestant: its least wall time and its least CPU time, of whatever turns.
type result struct {
	contestant
	wall, cpu    float64 // nanoseconds a byte
	heap, allocs float64 // bytes and objects a byte
}

func (r *result) add(m measurement) {
	n := float64(m.Bytes)
	if wall := float64(m.Wall) / n; r.wall == 0 || wall < r.wall {
		r.wall = wall
	}
	if cpu := float64(m.CPU) / n; r.cpu == 0 || cpu < r.cpu {
		r.cpu = cpu
	}
	r.heap, r.allocs = float64(m.Heap)/n, float64(m.Allocated)/n
}

// write prints a table. The first contestant, encoding/json, is what the others are compared with.
func write(w io.Writer, title string, results []*result) {
	base := results[0]
	fmt.Fprintf(w, "\n### %s\n\n", title)
	fmt.Fprintf(w, "| | MB/s | times encoding/json | by CPU time | heap bytes a byte | allocations a kB |\n|---|--:|--:|--:|--:|--:|\n")
	for _, r := range results {
		fmt.Fprintf(w, "| %s | %.0f | %.1f | %.1f | %.2f | %.1f |\n", r.name, 1000/r.wall, base.wall/r.wall, base.cpu/r.cpu, r.heap, 1000*r.allocs)
	}
}
