package fhir

import (
	"bytes"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/ab2d-go/ab2d/fhir/internal/jsonbytes"
)

// encoder notes what goes wrong while the generated methods (zz_encode.go) append a value.
type encoder struct {
	err   *EncodeError
	depth int
	buf   []byte  // for MarshalJSON
	scan  decoder // checks raw JSON

	codings *encodedCodings
}

// encodable is a value of a type of the model.
type encodable interface {
	append(b []byte, e *encoder) []byte
}

// encoders keeps encoders, the memory they wrote to and the codings they remember.
var encoders = sync.Pool{New: func() any { return &encoder{codings: new(encodedCodings)} }}

// maxKept bounds the memory that is kept from one value to the next.
const maxKept = 1 << 20

func appendJSON(b []byte, v encodable) ([]byte, error) {
	e := newEncoder()
	defer encoders.Put(e)
	out := v.append(b, e)
	if e.err != nil {
		return b, e.err
	}
	return out, nil
}

// newEncoder returns an encoder with a buffer. It is for one value, which done ends.
func newEncoder() *encoder {
	e := encoders.Get().(*encoder)
	e.err, e.depth = nil, 0
	return e
}

// done returns a copy of what was encoded into the encoder's buffer, in memory of the right size.
func (e *encoder) done(b []byte) ([]byte, error) {
	defer encoders.Put(e) // not before b is copied: then it is another goroutine's
	if e.buf = nil; cap(b) <= maxKept {
		e.buf = b[:0]
	}
	if e.err != nil {
		return nil, e.err
	}
	return bytes.Clone(b), nil
}

func (e *encoder) fail(kind error, problem string) {
	if e.err == nil {
		e.err = &EncodeError{Err: kind, problem: problem}
	}
}

// tooDeep ends the way down a value that leads back to itself.
func (e *encoder) tooDeep(b []byte) []byte {
	e.fail(ErrDepth, "a value that is nested too deeply")
	return b
}

// end completes the object whose members follow start, each with a comma before it.
func (e *encoder) end(b []byte, start int) []byte {
	if len(b) == start {
		return append(b, "{}"...)
	}
	b[start] = '{'
	return append(b, '}')
}

// endList completes an array whose elements have a comma behind them.
func endList(b []byte) []byte {
	if n := len(b) - 1; b[n] == ',' {
		b[n] = ']'
		return b
	}
	return append(b, ']')
}

// text appends a string. It escapes what JSON says must be escaped and nothing else.
func (e *encoder) text(b []byte, s string) []byte {
	start, end := len(b), len(b)+1+len(s)
	b = slices.Grow(b, len(s)+2)[:end+1]
	if !jsonbytes.CopyPlain(b[start+1:end], s) {
		return e.unusualText(b[:start], s)
	}
	b[start], b[end] = '"', '"'
	return b
}

// unusualText is text for a string that holds what has to be escaped or characters beyond ASCII.
func (e *encoder) unusualText(b []byte, s string) []byte {
	b = append(b, '"')
	for {
		b = slices.Grow(b, len(s)+1)
		n := jsonbytes.CopyText(b[len(b):len(b)+len(s)], s)
		b, s = b[:len(b)+n], s[n:]
		if s == "" {
			return append(b, '"')
		}
		n = 1
		if s[0] < utf8.RuneSelf {
			b = appendEscaped(b, s[0])
		} else {
			var r rune
			if r, n = utf8.DecodeRuneInString(s); r == utf8.RuneError && n == 1 {
				e.fail(ErrUTF8, "a string that is not UTF-8")
			}
			b = append(b, s[:n]...)
		}
		s = s[n:]
	}
}

func appendEscaped(b []byte, c byte) []byte {
	const hex = "0123456789abcdef"
	switch c {
	case '"', '\\':
		return append(b, '\\', c)
	case '\n':
		return append(b, `\n`...)
	case '\r':
		return append(b, `\r`...)
	case '\t':
		return append(b, `\t`...)
	}
	return append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
}

func (e *encoder) number(b []byte, v Decimal) []byte {
	if jsonbytes.NumberEnd(string(v), 0) != len(v) {
		e.fail(ErrSyntax, "a Decimal that is no JSON number")
	}
	return append(b, v...)
}

func (e *encoder) texts(b []byte, v []string) []byte {
	b = append(b, '[')
	for _, s := range v {
		b = append(e.text(b, s), ',')
	}
	return endList(b)
}

func (e *encoder) ints(b []byte, v []int) []byte {
	b = append(b, '[')
	for _, n := range v {
		b = append(strconv.AppendInt(b, int64(n), 10), ',')
	}
	return endList(b)
}

// extra appends the unknown members of v, but for those whose element has been set since.
func (e *encoder) extra(b []byte, x Extra, v encodable) []byte {
	if e.err != nil { // then has may not be able to tell
		return b
	}
	for _, m := range x.list.members {
		if !has(v, m.name) {
			b = append(e.text(append(b, ','), m.name), ':')
			b = e.raw(b, m.value)
		}
	}
	return b
}

// has reports whether the element of that name is present in v, a pointer to a struct of the model. It is asked for unknown
// members alone, and most of those have a name that no element has.
func has(v encodable, name string) bool {
	field, ok := known[name]
	if !ok {
		return false
	}
	s := reflect.ValueOf(v).Elem()
	switch ext, ok := v.(*Extension); {
	case name == "resourceType":
		untyped := s.FieldByName("untyped")
		return untyped.IsValid() && !untyped.Bool()
	case ok && strings.HasPrefix(name, "value"):
		return ext.Value != nil && name[len("value"):] == ext.Value.suffix()
	}
	if f := s.FieldByName(field); f.IsValid() {
		return !f.IsZero()
	}
	if more := s.FieldByName("More"); !more.IsNil() {
		f := more.Elem().FieldByName(field)
		return f.IsValid() && !f.IsZero()
	}
	return false
}

// raw appends what should be JSON.
func (e *encoder) raw(b, value []byte) []byte {
	d := &e.scan
	d.b, d.depth, d.err = value, 0, nil
	if i := d.skip(d.space(0)); i < 0 || d.space(i) != len(value) {
		e.fail(ErrSyntax, "raw JSON that is malformed")
	}
	d.b = nil
	return append(b, value...)
}
