package jsonbytes

import (
	"unicode/utf16"
	"unicode/utf8"
)

// Escape returns the length of the escape with which b begins, 0 for none, and what it stands for: U+FFFD for half of a surrogate
// pair.
func Escape(b []byte) (n int, r rune) {
	if len(b) < 2 {
		return 0, 0
	}
	switch b[1] {
	case '"', '\\', '/':
		return 2, rune(b[1])
	case 'b':
		return 2, '\b'
	case 'f':
		return 2, '\f'
	case 'n':
		return 2, '\n'
	case 'r':
		return 2, '\r'
	case 't':
		return 2, '\t'
	case 'u':
		if len(b) < 6 {
			return 0, 0
		}
		r = hex4(b[2:])
		if r < 0 {
			return 0, 0
		}
		if !utf16.IsSurrogate(r) {
			return 6, r
		}
		if len(b) >= 12 && b[6] == '\\' && b[7] == 'u' {
			if r = utf16.DecodeRune(r, hex4(b[8:])); r != utf8.RuneError {
				return 12, r
			}
		}
		return 6, utf8.RuneError
	}
	return 0, 0
}

// IsHalf reports whether a valid escape is half of a surrogate pair, which stands for nothing alone.
func IsHalf(escape []byte) bool {
	return len(escape) == 6 && utf16.IsSurrogate(hex4(escape[2:]))
}

// hex4 returns the value of four hexadecimal digits, or -1.
func hex4(b []byte) (r rune) {
	for _, c := range b[:4] {
		switch {
		case '0' <= c && c <= '9':
			c -= '0'
		case 'a' <= c|0x20 && c|0x20 <= 'f':
			c = c | 0x20 - 'a' + 10
		default:
			return -1
		}
		r = r<<4 | rune(c)
	}
	return r
}

// Unescape writes the text of src, the inside of a valid JSON string, to dst and returns its length. The text is never longer than
// src; dst must have that many bytes.
func Unescape(dst, src []byte) (n int) {
	for len(src) > 0 {
		switch c := src[0]; {
		case c != '\\':
			end := max(1, TextEnd(src, 0)) // 1 for a byte beyond ASCII
			n += copy(dst[n:], src[:end])
			src = src[end:]
		case src[1] != 'u':
			_, r := Escape(src)
			dst[n] = byte(r)
			n++
			src = src[2:]
		default:
			width, r := Escape(src)
			n += utf8.EncodeRune(dst[n:n+utf8.RuneLen(r)], r)
			src = src[width:]
		}
	}
	return n
}
