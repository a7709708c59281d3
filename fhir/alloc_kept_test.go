package fhir

import (
	"runtime"
	"testing"

	"github.com/stretchr/testify/assert"
)

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
		{"bfd-v3-derived.ndjson", 50, 28_000, 14_000}, // half as large again,
	} {
		lines := claims(t, c.file)
		keep := func(clone bool) int {
			kept := make([]*ExplanationOfBenefit, 0, 150)
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
		got, clones := keep(false), keep(true)
		t.Logf("%s, one in %d: %d bytes a claim, %d as clones", c.file, c.every, got, clones)
		assert.LessOrEqual(t, got, c.most, "%s, one in %d", c.file, c.every)
		assert.LessOrEqual(t, clones, c.mostClones, "%s, one in %d", c.file, c.every)
	}
}
