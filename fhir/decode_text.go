package fhir

import (
	"encoding/binary"
	"math/bits"
	"unicode/utf16"
	"unicode/utf8"
)

const (
	ones  = 0x0101010101010101
	highs = 0x8080808080808080
)

// special marks, by the high bit of its byte, the first byte of w that is not plain text within a JSON string: a quote, a
// backslash, a control character, or a byte of a character beyond ASCII. Marks above the first mean nothing.
func special(w uint64) uint64 {
	quote := w ^ 0x02*ones // a quote becomes a space, a control character stays one: both are below 0x21
	slash := w ^ '\\'*ones
	return ((quote - 0x21*ones) | (slash - ones) | w) & highs // what is below borrows from the next byte, but is marked itself
}

// textEnd returns the position from i on of the first byte that is not plain text within a JSON string.
func textEnd[B []byte | string](b B, i int) int {
	for ; i+8 <= len(b); i += 8 {
		if m := special(word(b, i)); m != 0 {
			return i + bits.TrailingZeros64(m)>>3
		}
	}
	for ; i < len(b); i++ {
		if !isPlain(b[i]) {
			break
		}
	}
	return i
}

// isPlain tells whether c is plain text within a JSON string.
func isPlain(c byte) bool { return c >= ' ' && c != '"' && c != '\\' && c < utf8.RuneSelf }

func word[B []byte | string](b B, i int) uint64 {
	s := b[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// text reads the string of a member that begins at i, its name and quote taking n bytes. It copies as it searches for
// the end, eight bytes at a time, and hands out what it has copied.
func (d *decoder) text(i, n int, p *string) int {
	b, start, m := d.b, i+n, d.m
	free := m.text.block[m.text.used:]
	for o := 0; start+o+8 <= len(b) && o+8 <= len(free); o += 8 {
		w := binary.LittleEndian.Uint64(b[start+o : start+o+8])
		binary.LittleEndian.PutUint64(free[o:o+8], w)
		marks := special(w)
		if marks == 0 {
			continue
		}
		o += bits.TrailingZeros64(marks) >> 3
		if o == 0 || b[start+o] != '"' {
			break
		}
		m.text.used += o
		*p = view(free[:o])
		return d.after(i, start+o+1)
	}
	return d.unusualText(i, start, p)
}

// uri is text for members that repeat the same few values.
func (d *decoder) uri(i, n int, p *string) int {
	start, last := i+n, d.last
	for k, next := range last.next {
		if next == nil {
			break
		}
		if at(d.b, start, next.quoted) {
			if k > 0 {
				copy(last.next[1:], last.next[:k])
				last.next[0] = next
			}
			d.last = next
			*p = next.quoted[:len(next.quoted)-1]
			return d.after(i, start+len(next.quoted))
		}
	}
	j := textEnd(d.b, start)
	if j == len(d.b) || d.b[j] != '"' || j == start {
		return d.unusualText(i, start, p)
	}
	next := d.uris.find(d.b[start:j])
	if next == nil {
		return d.text(i, n, p)
	}
	copy(last.next[1:], last.next[:])
	last.next[0] = next
	d.last = next
	*p = next.quoted[:j-start]
	return d.after(i, j+1)
}

// unusualText reads a string that holds escapes or characters beyond ASCII.
func (d *decoder) unusualText(i, start int, p *string) int {
	s, j, ok := d.string(start - 1)
	if j < 0 {
		return failed
	}
	if !ok || s == "" {
		return ^i
	}
	*p = s
	return d.after(i, j)
}

// string reads a string from its quote on. It is not ok if it holds half of a surrogate pair, which no Go string can.
func (d *decoder) string(i int) (s string, next int, ok bool) {
	next, escaped, lone := d.scanString(i)
	switch {
	case next < 0 || lone:
		return "", next, false
	case !escaped:
		return d.cut(i+1, next-1), next, true
	}
	text := d.m.text.hold(next - i - 2) // what an escape stands for is never longer than the escape
	return view(text[:unescape(text, d.b[i+1:next-1])]), next, true
}

// scanString checks a string from its quote on and returns the position after it.
func (d *decoder) scanString(i int) (next int, escaped, lone bool) {
	b, start := d.b, i+1
	wide := false
	for i = start; ; {
		if i = textEnd(b, i); i == len(b) {
			return d.fail(i, ErrSyntax, "a string without end"), false, false
		}
		switch c := b[i]; {
		case c == '"':
			if wide && !utf8.Valid(b[start:i]) {
				return d.fail(start-1, ErrUTF8, "a string that is not UTF-8"), false, false
			}
			return i + 1, escaped, lone
		case c >= utf8.RuneSelf:
			wide = true
			i++
		case c == '\\':
			escaped = true
			n, r := escape(b[i:])
			if n == 0 {
				return d.fail(i, ErrSyntax, "an unknown escape in a string"), false, false
			}
			lone = lone || r == utf8.RuneError && n == 6 && utf16.IsSurrogate(hex4(b[i+2:]))
			i += n
		default:
			return d.fail(i, ErrSyntax, "a control character in a string"), false, false
		}
	}
}

// escape returns the length of the escape with which b begins, 0 for none, and what it stands for.
func escape(b []byte) (n int, r rune) {
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

// unescape writes the text of src, the checked inside of a JSON string, to dst and returns its length.
func unescape(dst, src []byte) (n int) {
	for len(src) > 0 {
		switch c := src[0]; {
		case c != '\\':
			end := max(1, textEnd(src, 0)) // 1 for a byte beyond ASCII
			n += copy(dst[n:], src[:end])
			src = src[end:]
		case src[1] != 'u':
			_, r := escape(src)
			dst[n] = byte(r)
			n++
			src = src[2:]
		default:
			width, r := escape(src)
			n += utf8.EncodeRune(dst[n:n+utf8.RuneLen(r)], r)
			src = src[width:]
		}
	}
	return n
}

// numberEnd returns the position after the JSON number that begins at i, or -1.
func numberEnd[B []byte | string](b B, i int) int {
	digits := func(i int) int {
		for i < len(b) && '0' <= b[i] && b[i] <= '9' {
			i++
		}
		return i
	}
	if i < len(b) && b[i] == '-' {
		i++
	}
	whole := digits(i)
	if whole == i || b[i] == '0' && whole > i+1 {
		return -1
	}
	i = whole
	if i < len(b) && b[i] == '.' {
		end := digits(i + 1)
		if end == i+1 {
			return -1
		}
		i = end
	}
	if i < len(b) && b[i]|0x20 == 'e' {
		i++
		if i < len(b) && (b[i] == '+' || b[i] == '-') {
			i++
		}
		end := digits(i)
		if end == i {
			return -1
		}
		i = end
	}
	return i
}
