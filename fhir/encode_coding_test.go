package fhir

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A remembered coding is encoded as the first one was, and only for a coding that is equal in each member.
func TestRememberedCodingsAreEncodedAsNewOnes(t *testing.T) {
	var vs []Coding
	texts := []string{"", "a", "abc", "abcd", "01234567", "x01234567", `"quoted"`, "é", strings.Repeat("long", 300)}
	for _, system := range texts {
		for _, code := range texts {
			for _, display := range texts {
				vs = append(vs, Coding{System: system, Code: code, Display: display})
			}
		}
	}
	e := newEncoder()
	for _, times := range []int{1, 3} { // in turn, so that they drive one another out, and each several times in a row
		for i := range vs {
			for range times {
				want := vs[i].appendObject(nil, e)
				require.Equal(t, string(want), string(vs[i].append(nil, e)))
			}
		}
	}
	require.Nil(t, e.err)
}

// Codings of one place are kept two at a time, the last two that came twice in a row.
func TestTwoCodingsOfOnePlaceAreRemembered(t *testing.T) {
	e := &encoder{codings: new(encodedCodings)}
	place := func(v *Coding) uint64 { return v.hash() >> (64 - encodedBits) }
	vs := []*Coding{{System: "s", Code: "code 0"}}
	for i := 1; len(vs) < 3; i++ {
		if v := (&Coding{System: "s", Code: fmt.Sprint("code ", i)}); place(v) == place(vs[0]) {
			vs = append(vs, v)
		}
	}
	set := &e.codings[place(vs[0])]
	remembered := func() (which []bool) {
		for _, v := range vs {
			_, first := set.first.text(v)
			_, second := set.second.text(v)
			which = append(which, first || second)
		}
		return which
	}
	for _, step := range []struct {
		comes int
		want  []bool
	}{
		{0, []bool{false, false, false}},
		{0, []bool{true, false, false}},
		{1, []bool{true, false, false}},
		{0, []bool{true, false, false}}, // from memory, so it does not come between
		{1, []bool{true, true, false}},
		{2, []bool{true, true, false}},
		{2, []bool{false, true, true}},
		{1, []bool{false, true, true}},
		{0, []bool{false, true, true}},
		{2, []bool{false, true, true}},
		{0, []bool{true, false, true}},
	} {
		v := vs[step.comes]
		require.Equal(t, string(v.appendObject(nil, e)), string(v.append(nil, e)))
		require.Equal(t, step.want, remembered())
	}
}

func TestCodingsThatAreNotUTF8AreNotRemembered(t *testing.T) {
	for range 5 {
		_, err := json.Marshal(&Coding{System: "s", Code: "\xff", Display: "d"})
		require.ErrorIs(t, err, ErrUTF8)
	}
}

func TestCodingsWithRareElementsAreNotRemembered(t *testing.T) {
	v := &Coding{System: "s", Code: "c", More: &CodingMore{Version: "1"}}
	for _, version := range []string{"1", "1", "1", "2"} {
		v.More.Version = version
		b, err := v.MarshalJSON()
		require.NoError(t, err)
		require.Equal(t, fmt.Sprintf(`{"system":"s","version":%q,"code":"c"}`, version), string(b))
	}
	v.More = nil
	b, err := v.MarshalJSON()
	require.NoError(t, err)
	require.Equal(t, `{"system":"s","code":"c"}`, string(b))
}

func TestCodingsThatNeverComeAgainTakeNoMemory(t *testing.T) {
	e, n := newEncoder(), 0
	b := make([]byte, 0, 100)
	vs := make([]Coding, 100_001)
	for i := range vs {
		vs[i] = Coding{System: "s", Code: fmt.Sprint("code", i)}
	}
	assert.Zero(t, testing.AllocsPerRun(len(vs)-1, func() {
		b = vs[n].append(b[:0], e)
		n++
	}))
}

// What is remembered does not keep the memory of the values alive, which may be a claim's.
func TestRememberedCodingsHaveMemoryOfTheirOwn(t *testing.T) {
	e := newEncoder()
	system := []byte("system")
	v := &Coding{System: view(system), Code: "code"}
	for range 3 {
		v.append(nil, e)
	}
	copy(system, "SYSTEM") // as no program can
	assert.Equal(t, `{"system":"SYSTEM","code":"code"}`, string(v.append(nil, e)))
	assert.Equal(t, `{"system":"system","code":"code"}`, string((&Coding{System: "system", Code: "code"}).append(nil, e)))
}
