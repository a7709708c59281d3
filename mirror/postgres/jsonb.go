package postgres

import (
	"bytes"
	"unicode/utf8"
)

// Bounds on what is stored as jsonb. PostgreSQL's own are 256 MB for any part of a
// value in its binary form, the stack (max_stack_depth, 2 MB by default), and 16,383
// digits of a number after the point.
const (
	maxJSONB  = 16 << 20
	maxDepth  = 256
	maxNumber = 200
)

// isJSONB reports whether doc, which is valid JSON, can be stored as jsonb.
func isJSONB(doc []byte) bool {
	if len(doc) > maxJSONB || !utf8.Valid(doc) {
		return false
	}
	depth := 0
	for i := 0; i < len(doc); i++ {
		switch c := doc[i]; c {
		case '{', '[':
			if depth++; depth > maxDepth {
				return false
			}
		case '}', ']':
			depth--
		case '"':
			n, ok := stringLength(doc[i:])
			if !ok {
				return false
			}
			i += n - 1
		case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
			n, ok := numberLength(doc[i:])
			if !ok {
				return false
			}
			i += n - 1
		}
	}
	return true
}

// stringLength returns the length of the string that doc begins with, and whether
// jsonb can hold it.
func stringLength(doc []byte) (int, bool) {
	for i := 1; ; {
		end := bytes.IndexByte(doc[i:], '"')
		if end < 0 {
			return len(doc), false
		}
		escape := bytes.IndexByte(doc[i:i+end], '\\')
		if escape < 0 {
			return i + end + 1, true
		}
		if i += escape; i+1 >= len(doc) {
			return len(doc), false
		}
		if doc[i+1] != 'u' {
			i += 2
			continue
		}
		first, ok := codeUnit(doc[i:])
		switch {
		case !ok, first == 0:
			return len(doc), false
		case first>>10 == 0xD800>>10: // half of a pair
			if second, ok := codeUnit(doc[i+6:]); !ok || second>>10 != 0xDC00>>10 {
				return len(doc), false
			}
			i += 12
		case first>>10 == 0xDC00>>10:
			return len(doc), false
		default:
			i += 6
		}
	}
}

// codeUnit reads \uXXXX.
func codeUnit(b []byte) (unit int, ok bool) {
	if len(b) < 6 || b[0] != '\\' || b[1] != 'u' {
		return 0, false
	}
	for _, c := range b[2:6] {
		switch {
		case c >= '0' && c <= '9':
			unit = unit<<4 | int(c-'0')
		case c|0x20 >= 'a' && c|0x20 <= 'f':
			unit = unit<<4 | int(c|0x20-'a'+10)
		default:
			return 0, false
		}
	}
	return unit, true
}

// numberLength returns the length of the number that doc begins with, and whether
// jsonb can hold it, which writes exponents out.
func numberLength(doc []byte) (int, bool) {
	n, exponent := 0, -1
	for ; n < len(doc); n++ {
		switch c := doc[n]; {
		case c >= '0' && c <= '9':
			if exponent >= 0 {
				exponent = min(exponent*10+int(c-'0'), maxNumber+1)
			}
		case c == 'e', c == 'E':
			exponent = 0
		case c != '-' && c != '+' && c != '.':
			return n, n <= maxNumber && exponent <= maxNumber
		}
	}
	return n, n <= maxNumber && exponent <= maxNumber
}
