package ndjson

import (
	"bytes"
	"io"
	"iter"
)

// A Line is one line that is not blank.
type Line struct {
	Number int    // counted from 1, blank lines included
	Offset int64  // of Data's first byte, from the start of the stream
	Data   []byte // without its \n or \r\n; valid until the loop asks for the next line; the loop may modify it
}

// Lines returns an iterator over the lines in r that are not blank, whatever they
// hold. Its errors and rules are those of the package documentation.
func Lines(r io.Reader, opts ...Option) iter.Seq2[Line, error] {
	return lines(r, newOptions(opts))
}

func lines(r io.Reader, o options) iter.Seq2[Line, error] {
	return func(yield func(Line, error) bool) {
		s := source{r: r, maxLine: o.maxLine, size: readSize}
		var c chunk
		line := 0
		for c.err == nil {
			c = s.next(c.buf, 1)
			cur := cursor{rest: c.data, offset: c.offset, count: line, maxLine: o.maxLine}
			for cur.next() {
				if !yield(cur.line, cur.err) {
					return
				}
			}
			line = cur.count
			if err := c.trailer(&line, cur.offset); err != nil && !yield(Line{}, err) {
				return
			}
		}
	}
}

// A cursor walks over the lines of a chunk.
type cursor struct {
	rest    []byte
	offset  int64 // of rest
	count   int   // of lines before rest
	maxLine int

	line Line  // the current one
	err  error // or why there is none: it is too long
}

// next moves on to the next line that is not blank.
func (c *cursor) next() bool {
	for len(c.rest) > 0 {
		data, width := c.rest, len(c.rest)
		if i := bytes.IndexByte(c.rest, '\n'); i >= 0 {
			data, width = c.rest[:i], i+1
		}
		offset := c.offset
		c.rest = c.rest[width:]
		c.offset += int64(width)
		c.count++
		switch {
		case len(data) > c.maxLine:
			c.line, c.err = Line{}, &LineError{c.count, offset, ErrTooLong}
			return true
		case !blank(data):
			if data[len(data)-1] == '\r' {
				data = data[:len(data)-1]
			}
			data = data[:len(data):len(data)] // to append must not change the next line
			c.line, c.err = Line{c.count, offset, data}, nil
			return true
		}
	}
	return false
}

// trailer returns the error that follows the lines of c, if any. line is the number
// of the last line, and is counted on over one that is too long.
func (c *chunk) trailer(line *int, offset int64) error {
	switch {
	case c.tooLong:
		*line++
		return &LineError{*line, offset, ErrTooLong}
	case c.err == nil || c.err == io.EOF:
		return nil
	case c.skipped:
		return streamError(*line, c.errLine, c.err)
	default:
		return streamError(*line+1, c.errLine, c.err)
	}
}

// blank reports whether data is JSON whitespace alone.
func blank(data []byte) bool {
	for _, b := range data {
		if !space(b) {
			return false
		}
	}
	return true
}

// space reports whether b is JSON whitespace.
func space(b byte) bool { return b == ' ' || b == '\t' || b == '\r' || b == '\n' }
