package fhir

import (
	"math/bits"
	"strings"

	"github.com/ab2d-go/ab2d/fhir/internal/jsonbytes"
)

// append appends a coding. Codings are two thirds of a claim's text, and nearly all of them came before, so what one is encoded
// as is remembered, and copied for those that are equal.
func (v *Coding) append(b []byte, e *encoder) []byte {
	if v.More != nil || e.depth >= maxDepth {
		return v.appendObject(b, e)
	}
	hash := v.hash()
	k := &e.codings[hash>>(64-encodedBits)]
	if v.Code == k.code && v.System == k.system && v.Display == k.display && k.text != "" {
		return append(b, k.text...)
	}
	start := len(b)
	b = v.appendObject(b, e)
	if k.seen == uint32(hash) && len(b)-start <= maxCodingLen && e.err == nil {
		*k = encodedCoding{strings.Clone(v.System), strings.Clone(v.Code), strings.Clone(v.Display), string(b[start:]), 0}
	}
	k.seen = uint32(hash)
	return b
}

// encodedCodings remembers one coding for each hash: a megabyte at most, as a long one is not remembered.
type encodedCodings [1 << encodedBits]encodedCoding

const encodedBits = 9

// encodedCoding is a coding and its text, in memory of its own. Another takes its place once it comes twice in a row, so that
// codings of which none comes again cost no memory.
type encodedCoding struct {
	system, code, display string
	text                  string // or "" if there is none yet
	seen                  uint32 // from the hash of the last coding that came for this place and was another
}

func (v *Coding) hash() uint64 {
	const mix = 0x9e3779b97f4a7c15
	high, low := bits.Mul64(bits.RotateLeft64(ending(v.System)*mix, 32)^ending(v.Code)^uint64(len(v.Display))<<24, mix)
	return high ^ low
}

// ending returns the last bytes of a text: names of code systems, and most codes, differ there.
func ending(s string) uint64 {
	n := len(s)
	switch {
	case n >= 8:
		return jsonbytes.Word(s, n-8)
	case n >= 4:
		return jsonbytes.HalfWord(s, 0) | jsonbytes.HalfWord(s, n-4)<<32
	case n > 0:
		return uint64(s[0]) | uint64(s[n/2])<<8 | uint64(s[n-1])<<16
	}
	return 0
}
