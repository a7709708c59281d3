package fhir

import (
	"encoding/binary"
	"sync"
)

// maxDepth bounds the nesting of objects and arrays.
const maxDepth = 500

// decoder reads one line. Its generated methods (zz_decode.go) work in two ways: they guess that the next member is the
// one that usually comes, in the compact form in which servers write it, and read that at once; whatever else comes they
// leave to the careful methods (zz_member.go, decode_any.go, decode_lists.go), one member at a time.
//
// Positions count bytes of the line. A method that reads a member or its value returns where to go on:
//
//	 i >= 0   the next member begins here, perhaps after white space
//	^i        here is the brace that ends the object; or the quote of a member that has to be read the careful way
//	failed    d.err says why
type decoder struct {
	b     []byte // the line; it belongs to the caller
	m     *memory
	depth int
	room  int // bytes that objects in arrays may still take
	null  int // position of an array that holds a null
	err   *DecodeError

	codings *codings
	uris    uris
	last    *uri // the last one, or one without successors that stands for it
}

// failed is ^0: no object ends at the line's first byte.
const failed = -1

// decoders keeps what is worth keeping from line to line, such as how much memory lines take.
var decoders = sync.Pool{New: func() any { return newDecoder() }}

func newDecoder() *decoder {
	return &decoder{m: new(memory), codings: newCodings(), uris: uris{}, last: new(uri)}
}

// unmarshal replaces v by what data holds. JSON's null leaves v as it is if nullable says so, as [json.Unmarshaler] wants.
func unmarshal[T any](data []byte, v *T, decode func(*decoder, int, *T) int, nullable bool) error {
	if nullable && len(data) == 4 && string(data) == "null" {
		return nil
	}
	d := decoders.Get().(*decoder)
	d.m.begin(len(data))
	err := unmarshalWith(d, data, v, decode)
	d.b, d.err = nil, nil
	decoders.Put(d)
	return err
}

// unmarshalWith decodes data into v with d.
func unmarshalWith[T any](d *decoder, data []byte, v *T, decode func(*decoder, int, *T) int) error {
	d.b, d.depth, d.null, d.err = data, 1, -1, nil
	d.room = 8<<20 + 16*len(data)
	var zero T
	*v = zero
	i := d.space(0)
	switch {
	case i == len(data) || data[i] != '{':
		i = d.mistyped(i, "an object")
	default:
		i = decode(d, i+1, v)
	}
	if i >= 0 {
		if i = d.space(i); i < len(data) {
			d.fail(i, ErrSyntax, "something after the value")
		}
	}
	if d.err != nil {
		*v = zero
		d.err.Path = path(data, d.err.Offset)
		return d.err
	}
	return nil
}

// fail notes the first problem.
func (d *decoder) fail(i int, kind error, problem string) int {
	if d.err == nil {
		d.err = &DecodeError{Offset: i, Err: kind, problem: problem}
	}
	return failed
}

// cut returns the bytes from i to j as a string.
func (d *decoder) cut(i, j int) string { return copyText(d.m, d.b[i:j]) }

// word returns the next eight bytes, or 0 near the end of the line.
func (d *decoder) word(i int) uint64 {
	if i+8 > len(d.b) {
		return 0
	}
	return binary.LittleEndian.Uint64(d.b[i:])
}

// at reports whether text is what comes next.
func at(b []byte, i int, text string) bool {
	return len(b)-i >= len(text) && string(b[i:i+len(text)]) == text
}

// open goes on after the brace of an object.
func (d *decoder) open(i int) int {
	if i < len(d.b) && d.b[i] == '"' {
		return i
	}
	if i = d.space(i); i < len(d.b) && d.b[i] == '}' {
		return ^i
	}
	return i
}

// sep goes on after a value.
func (d *decoder) sep(i int) int {
	if i < len(d.b) {
		switch d.b[i] {
		case ',':
			return i + 1
		case '}':
			return ^i
		}
	}
	if i = d.space(i); i < len(d.b) {
		switch d.b[i] {
		case ',':
			return i + 1
		case '}':
			return ^i
		}
	}
	return d.fail(i, ErrSyntax, "no comma or brace after a member")
}

// after goes on at j, after a value of the usual kind; a value that something unusual follows is read again.
func (d *decoder) after(i, j int) int {
	if j < len(d.b) {
		switch d.b[j] {
		case ',':
			return j + 1
		case '}':
			return ^j
		}
	}
	return ^i
}

// space returns the next position that is not white space.
func (d *decoder) space(i int) int {
	for i < len(d.b) {
		switch d.b[i] {
		case ' ', '\t', '\n', '\r':
			i++
		default:
			return i
		}
	}
	return i
}

// one reads the object of a member that begins at i, its name and brace taking n bytes.
func one[T any](d *decoder, i, n int, p **T, s *slab[T], decode func(*decoder, int, *T) int) int {
	if d.depth++; d.depth > maxDepth {
		return d.fail(i+n-1, ErrDepth, "nested too deeply")
	}
	v := s.one(d.m)
	if i = decode(d, i+n, v); i < 0 {
		return failed
	}
	d.depth--
	*p = v
	return d.sep(i)
}

// list reads the array of a member that begins at i, its name and bracket taking n bytes.
func list[T any](d *decoder, i, n int, p *[]T, s *slab[T], decode func(*decoder, int, *T) int) int {
	v, j := elements(d, i+n, s, decode)
	switch j {
	case failed:
		return failed
	case sawNull:
		d.null = i + n - 1
		return ^i
	}
	*p = v
	return d.sep(j)
}

// sawNull is what elements returns for an array in which a null stands for an object.
const sawNull = -2

// elements reads objects up to the bracket and returns the position after it.
func elements[T any](d *decoder, i int, s *slab[T], decode func(*decoder, int, *T) int) ([]T, int) {
	if d.depth += 2; d.depth > maxDepth {
		return nil, d.fail(i-1, ErrDepth, "nested too deeply")
	}
	b := d.b
	if i = d.space(i); i < len(b) && b[i] == ']' {
		d.depth -= 2
		return []T{}, i + 1
	}
	var v []T
	for {
		if i >= len(b) || b[i] != '{' {
			if i = d.space(i); i == len(b) || b[i] != '{' {
				d.depth -= 2
				if at(b, i, "null") {
					return nil, sawNull
				}
				return nil, d.mistyped(i, "an object")
			}
		}
		if d.room -= s.width(); d.room < 0 {
			return nil, d.fail(i, ErrSize, "too many objects for so short a line")
		}
		v = s.more(d.m, v)
		if i = decode(d, i+1, &v[len(v)-1]); i < 0 {
			return nil, failed
		}
		if i < len(b) && b[i] == ',' {
			i++
			continue
		}
		if i = d.space(i); i == len(b) || b[i] != ',' {
			break
		}
		i++
	}
	if i == len(b) || b[i] != ']' {
		return nil, d.fail(i, ErrSyntax, "no comma or bracket after an element")
	}
	d.depth -= 2
	return v[:len(v):len(v)], i + 1 // what lies behind v is not for an append to write
}
