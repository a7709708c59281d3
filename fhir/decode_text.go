package fhir

import (
	"encoding/binary"
	"math/bits"
	"unicode/utf8"

	"github.com/ab2d-go/ab2d/fhir/internal/jsonbytes"
)

// text reads the string of a member that begins at i, its name and quote taking n bytes. It copies as it searches for
// the end, eight bytes at a time, and hands out what it has copied.
func (d *decoder) text(i, n int, p *string) int {
	b, start, m := d.b, i+n, d.m
	free := m.text.block[m.text.used:]
	for o := 0; start+o+8 <= len(b) && o+8 <= len(free); o += 8 {
		w := binary.LittleEndian.Uint64(b[start+o : start+o+8])
		binary.LittleEndian.PutUint64(free[o:o+8], w)
		marks := jsonbytes.Special(w)
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
	s, j := d.knownURI(i + n)
	if j < 0 {
		return d.unusualText(i, i+n, p)
	}
	*p = s
	return d.after(i, j)
}

// texts reads the array of a member that begins at i, its name and bracket taking n bytes, each of its strings by read:
// plainText or knownURI.
func (d *decoder) texts(i, n int, p *[]string, read func(*decoder, int) (string, int)) int {
	var v []string
	for j := i + n; j < len(d.b) && d.b[j] == '"'; j++ {
		s, end := read(d, j+1)
		if end < 0 || end == len(d.b) {
			break
		}
		v = d.m.strings.more(d.m, v)
		v[len(v)-1] = s
		switch j = end; d.b[j] {
		case ',':
		case ']':
			*p = v
			return d.after(i, j+1)
		default:
			return ^i
		}
	}
	return ^i
}

// plainText returns the text that begins behind a quote at start, and the position after its closing quote, or -1 if it is
// empty or holds escapes or characters beyond ASCII.
func (d *decoder) plainText(start int) (s string, next int) {
	end := d.plainEnd(start)
	if end < 0 {
		return "", -1
	}
	return d.cut(start, end), end + 1
}

// plainEnd returns the position of the closing quote of what plainText reads, or -1.
func (d *decoder) plainEnd(start int) int {
	end := jsonbytes.TextEnd(d.b, start)
	if end == len(d.b) || d.b[end] != '"' || end == start {
		return -1
	}
	return end
}

// knownURI is plainText for what repeats the same few values: the text is that of an earlier URI if there was one.
func (d *decoder) knownURI(start int) (s string, next int) {
	last := d.last
	for k, known := range last.next {
		if known == nil {
			break
		}
		if at(d.b, start, known.quoted) {
			if k > 0 {
				copy(last.next[1:], last.next[:k])
				last.next[0] = known
			}
			d.last = known
			return known.quoted[:len(known.quoted)-1], start + len(known.quoted)
		}
	}
	j := d.plainEnd(start)
	if j < 0 {
		return "", -1
	}
	known := d.uris.find(d.b[start:j])
	if known == nil {
		return d.cut(start, j), j + 1
	}
	copy(last.next[1:], last.next[:])
	last.next[0] = known
	d.last = known
	return known.quoted[:j-start], j + 1
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
	return view(text[:jsonbytes.Unescape(text, d.b[i+1:next-1])]), next, true
}

// scanString checks a string from its quote on and returns the position after it.
func (d *decoder) scanString(i int) (next int, escaped, lone bool) {
	b, start := d.b, i+1
	wide := false
	for i = start; ; {
		if i = jsonbytes.TextEnd(b, i); i == len(b) {
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
			n, _ := jsonbytes.Escape(b[i:])
			if n == 0 {
				return d.fail(i, ErrSyntax, "an unknown escape in a string"), false, false
			}
			lone = lone || jsonbytes.IsHalf(b[i:i+n])
			i += n
		default:
			return d.fail(i, ErrSyntax, "a control character in a string"), false, false
		}
	}
}
