package fhir

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// eachString calls visit for every string within a claim.
func eachString(v *ExplanationOfBenefit, visit func(string)) {
	var walk func(reflect.Value)
	walk = func(v reflect.Value) {
		switch v.Kind() {
		case reflect.String:
			visit(v.String())
		case reflect.Pointer, reflect.Interface:
			if !v.IsNil() {
				walk(v.Elem())
			}
		case reflect.Slice:
			if v.Type().Elem().Kind() != reflect.Uint8 {
				for i := range v.Len() {
					walk(v.Index(i))
				}
			}
		case reflect.Struct:
			if x, ok := v.Interface().(Extra); ok {
				for name := range x.All() {
					visit(name)
				}
			}
			for i := range v.NumField() {
				if v.Type().Field(i).IsExported() {
					walk(v.Field(i))
				}
			}
		}
	}
	walk(reflect.ValueOf(v).Elem())
}

var corpora = []string{"r4-sample-export.ndjson", "stu3-sample-export.ndjson", "bfd-v1-derived.ndjson", "bfd-v2-derived.ndjson",
	"bfd-v3-derived.ndjson", "v3-derived-emitted.ndjson"}

// TestCountsOverReusedClaims: a map keeps the key of its last assignment, so it counts right only if no key that it was ever
// given changes.
func TestCountsOverReusedClaims(t *testing.T) {
	for _, file := range corpora {
		lines := claims(t, file)
		count := func(decode func([]byte) *ExplanationOfBenefit) map[string]int {
			counts := map[string]int{}
			for range 3 {
				for _, line := range lines {
					eachString(decode(line), func(s string) { counts[s]++ })
				}
			}
			return counts
		}
		fresh := count(func(line []byte) *ExplanationOfBenefit { return decode(t, string(line)) })
		var eob ExplanationOfBenefit
		reused := count(func(line []byte) *ExplanationOfBenefit {
			require.NoError(t, eob.UnmarshalReuse(line))
			return &eob
		})
		assert.Greater(t, len(fresh), 100, file)
		assert.True(t, maps.Equal(fresh, reused), file)
	}
}

// TestStringsDoNotChange looks at every string that was ever handed out, again at the end.
func TestStringsDoNotChange(t *testing.T) {
	type handed struct{ got, copied string }
	var all []handed
	keep := func(s string) { all = append(all, handed{s, strings.Clone(s)}) }
	var reused, fresh ExplanationOfBenefit
	decode := func(line []byte) {
		if err := reused.UnmarshalReuse(line); err == nil {
			eachString(&reused, keep)
		}
		if err := fresh.UnmarshalJSON(line); err == nil {
			eachString(&fresh, keep)
		}
	}
	for range 2 {
		for n := range 400 {
			decode(randomClaim(randomBytes(uint64(n), 400)))
			decode(nearlyKnown(uint64(n)))
		}
	}
	require.Greater(t, len(all), 10_000)
	for _, s := range all {
		if s.got != s.copied {
			t.Fatalf("a string of %d bytes has changed", len(s.copied))
		}
	}
}

// TestAppendsStayApart appends to every list of a claim and looks at its neighbors.
func TestAppendsStayApart(t *testing.T) {
	lines := [][]byte{
		[]byte(`{"id":"1","identifier":[{"value":"a"}],"item":[{"careTeamSequence":[1],"modifier":[{"coding":[{"code":"c"}]}],"noteNumber":[1,2]}],"preAuthRef":["p","q"],` +
			`"extension":[{"extension":[{"url":"u"}]},{"url":"v"}],"contained":[{"id":"r"}],"type":{"coding":[{"system":"s","code":"1"},{"system":"s","code":"2"}]},"diagnosis":[{"type":[{}]}],"x":1}`),
		[]byte(`{"id":"2","identifier":[{"value":"b"}],"item":[{"careTeamSequence":[3],"noteNumber":[4]}],"preAuthRef":["r"],"type":{"coding":[{"system":"s","code":"1"}]},` +
			`"extension":[{"url":"w"}],"contained":[{"id":"s"}],"y":2}`),
	}
	for n := range 200 {
		var eobs []*ExplanationOfBenefit
		var want []string
		for _, line := range slices.Concat(lines, [][]byte{randomClaim(randomBytes(uint64(n), 300))}, lines) {
			eob := new(ExplanationOfBenefit)
			if eob.UnmarshalJSON(line) == nil {
				eobs, want = append(eobs, eob), append(want, encode(t, eob))
			}
		}
		for i, eob := range eobs {
			appendToLists(reflect.ValueOf(eob).Elem())
			for k := range eobs {
				if k != i {
					require.Equal(t, want[k], encode(t, eobs[k]))
				}
			}
			require.Equal(t, want[i], encode(t, eob))
		}
	}
}

// appendToLists appends values that are not zero to every list within v, and drops the longer list.
func appendToLists(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			appendToLists(v.Elem())
		}
	case reflect.Slice:
		if v.IsNil() {
			return
		}
		odd := reflect.New(v.Type().Elem()).Elem()
		fill(odd)
		for range 3 {
			reflect.Append(v, odd, odd)
		}
		if v.Type().Elem().Kind() == reflect.Struct {
			for i := range v.Len() {
				appendToLists(v.Index(i))
			}
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				appendToLists(v.Field(i))
			}
		}
	}
}

// fill gives v, or its first field that can have one, a value.
func fill(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString("appended")
	case reflect.Int:
		v.SetInt(99)
	case reflect.Uint8:
		v.SetUint('!')
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Field(i); f.CanSet() {
				fill(f)
			}
		}
	}
}

// TestWhatReuseKeeps: one odd line is not paid for ever after.
func TestWhatReuseKeeps(t *testing.T) {
	var eob ExplanationOfBenefit
	usual := []byte(`{"id":"1","extension":[{"url":"u"}]}`)
	require.NoError(t, eob.UnmarshalReuse(usual))
	odd := `{"extension":[` + strings.Repeat(`{"valueCode":"a","valueReference":{"extension":[`, 160) + `{"url":"` + strings.Repeat("x", 1<<20) + `"},` +
		strings.Repeat(`{},`, 100_000) + `{}` + strings.Repeat(`]}}`, 160) + `],"type":{"coding":[` + strings.Repeat(`{},`, 100_000) + `{}]}}`
	require.NoError(t, eob.UnmarshalReuse([]byte(odd)))
	require.NoError(t, eob.UnmarshalReuse(usual))
	require.NoError(t, eob.UnmarshalReuse(usual))
	held := cap(eob.memory.raw.buf) + len(eob.memory.text.block)
	for _, s := range eob.memory.inUse {
		held += s.reuse()
	}
	assert.Less(t, held, 2<<20)
}

func ExampleExplanationOfBenefit_UnmarshalReuse() {
	lines := []string{`{"patient":{"reference":"Patient/1"}}`, `{"patient":{"reference":"Patient/2"}}`, `{"patient":{"reference":"Patient/1"}}`}
	counts := map[string]int{}
	var eob ExplanationOfBenefit
	for _, line := range lines {
		if err := eob.UnmarshalReuse([]byte(line)); err != nil {
			fmt.Println(err)
			return
		}
		counts[eob.Patient.Reference]++ // a string outlives the claim that it came with
	}
	fmt.Println(counts)
	// Output: map[Patient/1:2 Patient/2:1]
}
