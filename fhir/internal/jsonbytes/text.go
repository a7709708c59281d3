// Package jsonbytes finds its way in the bytes of JSON: where a string's plain text, an escape or a number ends, and what escapes stand
// for. It knows nothing of claims and keeps no state. Its functions never read outside of what they are given.
package jsonbytes

import (
	"math/bits"
	"unicode/utf8"
)

const (
	ones  = 0x0101010101010101
	highs = 0x8080808080808080
)

// Special marks, by the high bit of its byte, the first byte of w that is not plain text within a JSON string: a quote, a
// backslash, a control character, or a byte of a character beyond ASCII. Marks above the first mean nothing.
func Special(w uint64) uint64 {
	quote := w ^ 0x02*ones // a quote becomes a space, a control character stays one: both are below 0x21
	slash := w ^ '\\'*ones
	return ((quote - 0x21*ones) | (slash - ones) | w) & highs // what is below borrows from the next byte, but is marked itself
}

// TextEnd returns the position from i on of the first byte that is not plain text within a JSON string.
func TextEnd[B []byte | string](b B, i int) int {
	for ; i+8 <= len(b); i += 8 {
		if m := Special(Word(b, i)); m != 0 {
			return i + bits.TrailingZeros64(m)>>3
		}
	}
	for ; i < len(b); i++ {
		if !IsPlain(b[i]) {
			break
		}
	}
	return i
}

// IsPlain tells whether c is plain text within a JSON string.
func IsPlain(c byte) bool { return c >= ' ' && c != '"' && c != '\\' && c < utf8.RuneSelf }

func Word[B []byte | string](b B, i int) uint64 {
	s := b[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}
