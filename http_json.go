package ab2d

import (
	"encoding/json"
	"io"
)

// compactJSON takes out of JSON, as it is read, what would make a decoder hold more
// than the answer is worth: runs of white space, and strings beyond a length. So an
// error that carries megabytes of a stack trace in one text can still be read.
type compactJSON struct {
	r         io.Reader
	maxString int

	inString bool
	escaped  int // bytes of an escape that are still to come
	length   int
	cut      bool
	blank    bool
	depth    int // of objects and arrays
}

// open reports whether what was read ends within a value.
func (c *compactJSON) open() bool { return c.inString || c.depth > 0 }

func (c *compactJSON) Read(p []byte) (int, error) {
	for {
		n, err := c.r.Read(p)
		kept := p[:0]
		for _, b := range p[:n] {
			if c.blank && !c.inString && isBlank(b) { // of many
				continue
			}
			if c.keep(b) {
				kept = append(kept, b)
			}
		}
		if len(kept) > 0 || err != nil || len(p) == 0 {
			return len(kept), err
		}
	}
}

// keep reports whether the next byte is kept. Escapes are kept or left out completely.
func (c *compactJSON) keep(b byte) bool {
	switch {
	case !c.inString:
		c.blank = isBlank(b)
		c.inString, c.length, c.cut = b == '"', 0, false
		switch b {
		case '{', '[':
			c.depth++
		case '}', ']':
			c.depth--
		}
		return true
	case c.escaped > 0:
		c.escaped--
		if b == 'u' && c.escaped == 0 {
			c.escaped = 4
		}
	case b == '"':
		c.inString = false
		return true
	default:
		c.cut = c.length >= c.maxString
		if b == '\\' {
			c.escaped = 1
		}
	}
	c.length++
	return !c.cut
}

// eachElement calls f at each element of an array, which f reads. It skips a value
// that is no array.
func eachElement(dec *json.Decoder, f func() error) error {
	t, err := dec.Token()
	if err != nil {
		return err
	}
	if t != json.Delim('[') {
		return skipRest(dec, t)
	}
	for dec.More() {
		if err := f(); err != nil {
			return err
		}
	}
	_, err = dec.Token()
	return err
}

// skipValue reads the next value and forgets it.
func skipValue(dec *json.Decoder) error { return dec.Decode(new(skipped)) }

type skipped struct{}

func (skipped) UnmarshalJSON([]byte) error { return nil }

// skipRest reads to the end of the value that t has begun.
func skipRest(dec *json.Decoder, t json.Token) (err error) {
	depth := 0
	for {
		switch t {
		case json.Delim('{'), json.Delim('['):
			depth++
		case json.Delim('}'), json.Delim(']'):
			depth--
		}
		if depth == 0 {
			return nil
		}
		if t, err = dec.Token(); err != nil {
			return err
		}
	}
}

// isBlank reports white space of JSON (RFC 8259 section 2).
func isBlank(c byte) bool { return c == ' ' || c == '\t' || c == '\r' || c == '\n' }

func trimBlanks(b []byte) []byte {
	for len(b) > 0 && isBlank(b[0]) {
		b = b[1:]
	}
	return b
}
