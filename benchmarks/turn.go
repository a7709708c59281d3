package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"runtime"
	"slices"
	"time"
)

// measurement is what a turn took.
type measurement struct {
	Bytes           int           // of JSON
	Wall, CPU       time.Duration // CPU is user and system time, the collector's as well
	Heap, Allocated uint64        // bytes and objects
}

// wall and cpu are nanoseconds a byte.
func (m measurement) wall() float64 { return float64(m.Wall) / float64(m.Bytes) }
func (m measurement) cpu() float64  { return float64(m.CPU) / float64(m.Bytes) }

// warmUp passes over the lines until the heap has the size at which it stays in a program that streams. In its first pass sonic
// compiles, which leaves 60 MB; with a heap of that size the collector would not run once in the turn.
func warmUp(pass func() error, wanted time.Duration) error {
	for range 2 {
		runtime.GC()
		runtime.GC() // a sync.Pool lets go of what it holds in the second
		for start := time.Now(); time.Since(start) < wanted; {
			if err := pass(); err != nil {
				return err
			}
		}
	}
	return nil
}

// takeTurn is the process of one turn. It warms up, passes over the lines until the time is up and prints a measurement. A whole
// process does not warm up and passes over the lines until it has done so many megabytes.
func takeTurn(name, file string, turn time.Duration, whole int) error {
	if name == "busy" {
		for start := time.Now(); time.Since(start) < turn; {
		}
		return nil
	}
	i := slices.IndexFunc(contestants, func(c contestant) bool { return c.name == name })
	if i < 0 {
		return fmt.Errorf("no contestant %q", name)
	}
	data, err := outsideOfTheHeap(file)
	if err != nil {
		return err
	}
	lines := bytes.Split(data, []byte("\n"))
	pass, err := contestants[i].make(lines)
	if err != nil {
		return err
	}
	if whole == 0 {
		if err := warmUp(pass, turn/4); err != nil {
			return err
		}
	}
	var before, after runtime.MemStats
	var m measurement
	runtime.ReadMemStats(&before)
	start, cpu := time.Now(), cpuTime()
	for m.Bytes == 0 || m.Bytes < whole*1e6 || whole == 0 && time.Since(start) < turn {
		if err := pass(); err != nil {
			return err
		}
		m.Bytes += len(data) - len(lines) + 1
	}
	m.Wall, m.CPU = time.Since(start), cpuTime()-cpu
	runtime.ReadMemStats(&after)
	m.Heap, m.Allocated = after.TotalAlloc-before.TotalAlloc, after.Mallocs-before.Mallocs
	return json.NewEncoder(os.Stdout).Encode(m)
}
