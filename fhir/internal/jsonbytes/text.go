// Package jsonbytes finds its way in the bytes of JSON: where a string's plain text, an escape or a number ends, and what escapes stand
// for. It knows nothing of claims and keeps no state. Its functions never read outside of what they are given.
package jsonbytes

import (
	"encoding/binary"
	"math/bits"
	"unicode/utf8"
)

const (
	ones  = 0x0101010101010101
	highs = 0x8080808080808080
)

// Special marks, by the high bit of its byte, the first byte of w that is not plain text within a JSON string: a quote, a
// backslash, a control character, or a byte of a character beyond ASCII. Marks above the first mean nothing.
func Special(w uint64) uint64 { return special(w) & highs }

// special is Special with bits that mean nothing beside the high ones.
func special(w uint64) uint64 {
	quote := w ^ 0x02*ones // a quote becomes a space, a control character stays one: both are below 0x21
	slash := w ^ '\\'*ones
	return (quote - 0x21*ones) | (slash - ones) | w // what is below borrows from the next byte, but is marked itself
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

// CopyPlain copies s to dst, which must be as long, and reports whether all of it is plain text within a JSON string; if not, what dst
// holds means nothing. It copies as it checks, eight bytes at a time; the last eight overlap with those before them.
func CopyPlain(dst []byte, s string) bool {
	if len(s) < 8 {
		return copyShort(dst, s)
	}
	dst = dst[:len(s)]
	last := Word(s, len(s)-8)
	marks := special(last)
	for i := 0; i < len(s)-8; i += 8 {
		w := Word(s, i)
		marks |= special(w)
		binary.LittleEndian.PutUint64(dst[i:i+8], w)
	}
	binary.LittleEndian.PutUint64(dst[len(dst)-8:], last)
	return marks&highs == 0
}

// CopyText copies to dst the plain text with which s begins and returns its length. dst must be as long as s; what it holds behind the
// text means nothing. CopyPlain is faster where the text is most likely all of s, as it asks once and not for each word.
func CopyText(dst []byte, s string) (n int) {
	dst = dst[:len(s)]
	for ; n+8 <= len(s); n += 8 {
		w := Word(s, n)
		binary.LittleEndian.PutUint64(dst[n:n+8], w)
		if m := Special(w); m != 0 {
			return n + bits.TrailingZeros64(m)>>3
		}
	}
	for ; n < len(s) && IsPlain(s[n]); n++ {
		dst[n] = s[n]
	}
	return n
}

// copyShort is CopyPlain for less than eight bytes.
func copyShort(dst []byte, s string) bool {
	if len(s) < 4 {
		plain := true
		for i := range len(s) {
			dst[i] = s[i]
			plain = plain && IsPlain(s[i])
		}
		return plain
	}
	first, last := HalfWord(s, 0), HalfWord(s, len(s)-4)
	binary.LittleEndian.PutUint32(dst, uint32(first))
	binary.LittleEndian.PutUint32(dst[len(s)-4:], uint32(last))
	return Special(first|last<<32) == 0
}

// IsPlain reports whether c is plain text within a JSON string.
func IsPlain(c byte) bool { return c >= ' ' && c != '"' && c != '\\' && c < utf8.RuneSelf }

// Word returns the eight bytes of b at i as a little-endian number.
func Word[B []byte | string](b B, i int) uint64 {
	s := b[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// HalfWord is Word for four bytes.
func HalfWord(s string, i int) uint64 {
	s = s[i : i+4]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24
}
