package fhir

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestClaimsDoNotKeepEachOther: whoever keeps one claim of many keeps the memory of that one. Extensions and identifiers
// hold each other, so that claims would that had them from the same pieces.
func TestClaimsDoNotKeepEachOther(t *testing.T) {
	mbi := `{"url":"u","valueIdentifier":{"extension":[{"url":"u","valueCoding":{"code":"current"}}],"value":"1S00E00AA00"}}`
	line := []byte(`{"resourceType":"ExplanationOfBenefit","extension":[` + mbi + "," + mbi + "," + mbi + "]}")
	live := func() uint64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	before := live()
	var last *ExplanationOfBenefit
	for range 20_000 {
		last = new(ExplanationOfBenefit)
		if err := last.UnmarshalJSON(line); err != nil {
			t.Fatal(err)
		}
	}
	assert.Less(t, live(), before+1<<20)
	runtime.KeepAlive(last)
}

// TestInterruptedLists: elements of a list that themselves take memory of the list's type, which lies behind it, neither move
// the list each time nor keep what it has been moved from.
func TestInterruptedLists(t *testing.T) {
	const n = 4000
	var unknown strings.Builder
	unknown.WriteString(`{"u":0`)
	for i := range n {
		fmt.Fprintf(&unknown, `,"u%d":1,"type":{"x":1}`, i)
	}
	mbi := `{"url":"u","valueIdentifier":{"extension":[{"url":"x","valueCoding":{"code":"current"}}],"value":"1S00E00AA00"}},`
	for name, line := range map[string]string{
		"extensions of extensions": `{"extension":[` + strings.Repeat(`{"extension":[{}]},`, n) + `{}]}`,
		"identifiers":              `{"extension":[` + strings.Repeat(mbi, n) + `{}]}`,
		"unknown members":          unknown.String() + "}",
	} {
		t.Run(name, func(t *testing.T) {
			var before, after runtime.MemStats
			var eob ExplanationOfBenefit
			runtime.GC()
			runtime.ReadMemStats(&before)
			require.NoError(t, eob.UnmarshalJSON([]byte(line)))
			runtime.GC()
			runtime.ReadMemStats(&after)
			assert.Less(t, after.HeapAlloc, before.HeapAlloc+8<<20+uint64(16*len(line)))
			assert.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(32<<20))
			assert.Equal(t, n+1, max(len(eob.Extension), eob.Extra().Len()))
		})
	}
}

// TestListsHaveNoRoomToAppend: what is appended to a list of a claim must not show up in another.
func TestListsHaveNoRoomToAppend(t *testing.T) {
	var eob ExplanationOfBenefit
	require.NoError(t, eob.UnmarshalJSON([]byte(`{"extension":[{"extension":[{}]},{"extension":[{}]},{"extension":[{}]}]}`)))
	assert.Equal(t, len(eob.Extension), cap(eob.Extension))
}
