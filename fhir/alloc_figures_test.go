//go:build !race

package fhir

import (
	"math"
	"runtime"
	"testing"

	"github.com/stretchr/testify/assert"
)

// The figures of this file do not hold under the race detector: its sync.Pool forgets values, and its allocations are larger.

// TestHeapOfAClaim holds the decoder to what it promises: for a claim of the v2 sample export at most 10 allocations and 1.25
// bytes of heap for a byte of JSON.
func TestHeapOfAClaim(t *testing.T) {
	lines := claims(t, "r4-sample-export.ndjson")
	pass := func() {
		for _, line := range lines {
			if err := new(ExplanationOfBenefit).UnmarshalJSON(line); err != nil {
				t.Error(err)
			}
		}
	}
	for range 10 {
		pass()
	}
	size := 0
	for _, line := range lines {
		size += len(line)
	}
	const passes = 20
	allocations, heap := math.Inf(1), math.Inf(1)
	for range 3 { // a collection at the wrong moment takes a decoder out of its pool
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		for range passes {
			pass()
		}
		runtime.ReadMemStats(&after)
		allocations = min(allocations, float64(after.Mallocs-before.Mallocs)/float64(passes*len(lines)))
		heap = min(heap, float64(after.TotalAlloc-before.TotalAlloc)/float64(passes*size))
	}
	assert.LessOrEqual(t, allocations, 10.0)
	assert.LessOrEqual(t, heap, 1.25)
}

func TestReuseDoesNotAllocate(t *testing.T) {
	lines := [][]byte{
		[]byte(`{"id":"carrier-1","x":{"a":"unknown members are kept"},"item":[{"sequence":1,"quantity":{"value":1.5}},{"sequence":2}],
			"extension":[{"url":"u","valueCoding":{"system":"s","code":"\u00e9"}}],"insurance":[{"focal":true}],"precedence":0}`),
		[]byte(`{"preAuthRef":["a","b\n",null],"diagnosis":[{"sequence":1,"type":[{"coding":[{"code":"principal"}]}]}]}`),
	}
	var eob ExplanationOfBenefit
	decode := func() {
		for _, line := range lines {
			if err := eob.UnmarshalReuse(line); err != nil {
				t.Error(err)
			}
		}
	}
	decode() // takes the memory
	decode() // in one piece
	assert.Zero(t, testing.AllocsPerRun(100, decode))
}

// TestColdStart: the first claim of a process does not pay for tables that later ones fill.
func TestColdStart(t *testing.T) {
	line := claims(t, "r4-sample-export.ndjson")[0]
	const runs = 100
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range runs {
		d := newDecoder()
		d.m.begin(len(line))
		if err := unmarshalWith(d, line, new(ExplanationOfBenefit), (*decoder).explanationOfBenefit); err != nil {
			t.Fatal(err)
		}
	}
	runtime.ReadMemStats(&after)
	size, allocations := (after.TotalAlloc-before.TotalAlloc)/runs, (after.Mallocs-before.Mallocs)/runs
	t.Logf("%d bytes, %d allocations", size, allocations)
	assert.LessOrEqual(t, size, uint64(40_000))
	assert.LessOrEqual(t, allocations, uint64(120))
}

// TestHeapOfAKeptClaim: a program that keeps one claim in fifty has not the memory of the other forty-nine to pay for.
func TestHeapOfAKeptClaim(t *testing.T) {
	live := func() int {
		runtime.GC()
		runtime.GC() // the first leaves what is in pools
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return int(m.HeapAlloc)
	}
	for _, c := range []struct {
		file       string
		every      int
		most       int // bytes of heap for a kept claim
		mostClones int
	}{
		{"r4-sample-export.ndjson", 1, 7_000, 9_000},
		{"r4-sample-export.ndjson", 50, 24_000, 9_000},
		{"stu3-sample-export.ndjson", 50, 24_000, 7_000},
		{"bfd-v3-derived.ndjson", 50, 24 << 10, 14_000},
	} {
		lines := claims(t, c.file)
		keep := func(clone bool) int {
			kept := make([]*ExplanationOfBenefit, 0, 100)
			before := live()
			for n := 0; len(kept) < cap(kept); n++ {
				eob := new(ExplanationOfBenefit)
				if err := eob.UnmarshalJSON(lines[n%len(lines)]); err != nil {
					t.Fatal(err)
				}
				if n%c.every == 0 {
					if clone {
						eob = eob.Clone()
					}
					kept = append(kept, eob)
				}
			}
			after := live()
			runtime.KeepAlive(kept)
			return (after - before) / len(kept)
		}
		got := keep(false)
		for range 2 { // a collection in between starts a set early, which takes more
			if got > c.most {
				got = min(got, keep(false))
			}
		}
		clones := keep(true)
		t.Logf("%s, one in %d: %d bytes a claim, %d as clones", c.file, c.every, got, clones)
		assert.LessOrEqual(t, got, c.most, "%s, one in %d", c.file, c.every)
		assert.LessOrEqual(t, clones, c.mostClones, "%s, one in %d", c.file, c.every)
	}
}
