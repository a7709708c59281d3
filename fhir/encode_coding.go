package fhir

import (
	"math/bits"

	"github.com/ab2d-go/ab2d/fhir/internal/jsonbytes"
)

// append appends a coding. Codings are two thirds of a claim's text, and nearly all of them came before, so what one is encoded
// as is remembered, and copied for those that are equal.
func (v *Coding) append(b []byte, e *encoder) []byte {
	if v.More != nil || e.depth >= maxDepth {
		return v.appendObject(b, e)
	}
	hash := v.hash()
	set := &e.codings[hash>>(64-encodedBits)]
	if text, ok := set.first.text(v); ok {
		return append(b, text...)
	}
	if text, ok := set.second.text(v); ok {
		return append(b, text...)
	}
	start := len(b)
	b = v.appendObject(b, e)
	if set.missed == uint32(hash) && len(b)-start <= maxCodingLen && e.err == nil {
		set.first, set.second = remember(v, b[start:]), set.first
	}
	set.missed = uint32(hash)
	return b
}

// encodedCodings remembers two codings for each hash: a megabyte at most, as a long one is not remembered.
type encodedCodings [1 << encodedBits]struct {
	first, second encodedCoding
	missed        uint32 // from the hash of the last coding that came for this place and was another
}

const encodedBits = 9

// encodedCoding is a coding and its text, or nothing. It takes the place of another once it comes twice in a row, so that codings
// of which none comes again cost no memory.
type encodedCoding struct {
	bytes                 string // system, code, display and the text, side by side in memory of their own
	system, code, display uint16 // lengths
}

// remember returns what is kept of a coding and its text.
func remember(v *Coding, text []byte) encodedCoding {
	return encodedCoding{v.System + v.Code + v.Display + string(text), uint16(len(v.System)), uint16(len(v.Code)), uint16(len(v.Display))}
}

// text returns the text if it is v's.
func (k *encodedCoding) text(v *Coding) (text string, ok bool) {
	if len(v.System) != int(k.system) || len(v.Code) != int(k.code) || len(v.Display) != int(k.display) {
		return "", false
	}
	system, code, display := len(v.System), len(v.System)+len(v.Code), len(v.System)+len(v.Code)+len(v.Display)
	if len(k.bytes) <= display || k.bytes[system:code] != v.Code || k.bytes[:system] != v.System || k.bytes[code:display] != v.Display {
		return "", false
	}
	return k.bytes[display:], true
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
