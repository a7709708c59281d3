package fhir

import (
	"runtime"
	"strings"
	"testing"
	"unsafe"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestHeapOfDeepLines: what a line takes is bounded by its length at every depth, whatever nests in what.
func TestHeapOfDeepLines(t *testing.T) {
	const depth, most = 160, 40 // times the length of the line
	nest := func(open, inner, end string) string {
		n := min(depth, (maxDepth-20)/(strings.Count(open, "{")+strings.Count(open, "[")))
		return `{"extension":[` + strings.Repeat(open, n) + inner + strings.Repeat(end, n) + `]}`
	}
	for name, line := range map[string]string{
		"extensions":            nest(`{"url":"u","extension":[`, `{"url":"u"}`, `]}`),
		"extensions, two each":  nest(`{"url":"u"},{"url":"u","extension":[`, `{"url":"u"}`, `]}`),
		"extensions after them": nest(`{"url":"u","extension":[`, `{"url":"u"}`, `,{"url":"u"}]}`),
		"references":            nest(`{"valueReference":{"identifier":{"assigner":{"extension":[`, `{}`, `]}}}}`),
		"displaced values":      nest(`{"valueCode":"a","valueReference":{"extension":[`, `{}`, `]}}`),
		"identifiers":           nest(`{"valueIdentifier":{"value":"1","extension":[`, `{}`, `]}}`),
		"unknown members":       nest(`{"x":{"y":1},"extension":[`, `{}`, `]}`),
		"unknown objects":       `{"x":` + strings.Repeat(`{"a":[`, depth) + `1` + strings.Repeat(`]}`, depth) + `}`,
		"contained":             `{"contained":[` + strings.Repeat(`{"contained":[`, depth) + strings.Repeat(`]}`, depth) + `]}`,
		"white space":           nest(" { \"url\" : \"u\" ,\n\"extension\" : [ ", `{}`, ` ] } `),
	} {
		t.Run(name, func(t *testing.T) {
			for _, long := range []bool{false, true} {
				line := line
				if long {
					line = strings.TrimSuffix(line, "}") + `,"disposition":"` + strings.Repeat("text ", 4_000) + `"}`
				}
				var before, after runtime.MemStats
				runtime.ReadMemStats(&before)
				require.NoError(t, new(ExplanationOfBenefit).UnmarshalJSON([]byte(line)))
				runtime.ReadMemStats(&after)
				assert.LessOrEqual(t, after.TotalAlloc-before.TotalAlloc, uint64(most*len(line)+64<<10), "a line of %d bytes", len(line)) // a decoder has 31 KB
			}
		})
	}
}

// TestSlabSizes: after a few sets of lines a decoder knows what lines take. Most of a set comes in one or two pieces a type, and
// little of it is left over; this is what breaks, without a word, when a struct or the size of a set changes.
func TestSlabSizes(t *testing.T) {
	for _, file := range []string{"r4-sample-export.ndjson", "stu3-sample-export.ndjson", "bfd-v3-derived.ndjson"} {
		d := newDecoder()
		var used, free, sets, pieces int
		var before, after runtime.MemStats
		const passes = 20
		lines := claims(t, file)
		for pass := range 2 * passes {
			if pass == passes {
				used, free, sets, pieces = 0, 0, 0, 0
				runtime.ReadMemStats(&before)
			}
			for _, line := range lines {
				if d.m.ends(len(line)) {
					sets++
					for _, s := range []interface {
						taken() (used, free, pieces int)
					}{&d.m.coding, &d.m.codeableConcept, &d.m.diagnosis, &d.m.item, &d.m.identifier, &d.m.extension} {
						u, f, p := s.taken()
						used, free, pieces = used+u, free+f, pieces+p
					}
				}
				d.m.begin(len(line))
				require.NoError(t, unmarshalWith(d, line, new(ExplanationOfBenefit), (*decoder).explanationOfBenefit))
			}
		}
		runtime.ReadMemStats(&after)
		require.Greater(t, sets, passes)
		size := 0
		for _, line := range lines {
			size += len(line)
		}
		perByte := float64(after.TotalAlloc-before.TotalAlloc) / float64(passes*size)
		t.Logf("%s: %d%% of the memory is left over, %.1f types of six in more than one piece, %.2f heap bytes a byte",
			file, 100*free/(used+free), float64(pieces)/float64(sets), perByte)
		assert.LessOrEqual(t, 100*free, 12*(used+free), file)
		assert.LessOrEqual(t, pieces, 5*sets, file)
		if unsafe.Sizeof(uintptr(0)) == 8 && !raceEnabled {
			assert.LessOrEqual(t, perByte, 1.5, file)
		}
	}
}

// taken returns the bytes that a set of lines has used and left over, and 1 if it took more than one piece.
func (s *slab[T]) taken() (used, free, pieces int) {
	if s.earlier > 0 {
		pieces = 1
	}
	return (s.earlier + len(s.buf)) * s.width(), (cap(s.buf) - len(s.buf)) * s.width(), pieces
}

// A set that served a long line does not make the next ones smaller than one that served a short line of the same kind, on 32
// bits either.
func TestSetAfterALongLine(t *testing.T) {
	after := func(bytes int) int {
		m := memory{most: firstSet, lines: bytes}
		m.text.taken = bytes
		m.release()
		return m.most
	}
	for _, bytes := range []int{100 << 10, 1 << 20, 15 << 20} {
		assert.Equal(t, after(10_000), after(bytes), bytes)
	}
}
