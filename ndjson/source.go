package ndjson

import (
	"bytes"
	"io"
)

// readSize is the size of a read buffer, and so of a batch of lines, unless one
// line is longer. It stays in a core's cache and makes the cost of a Read, or of
// handing a batch to a worker, vanish beside that of decoding it.
const readSize = 64 << 10

var byteOrderMark = []byte("\xef\xbb\xbf")

// A source cuts the bytes of a reader into chunks of complete lines.
type source struct {
	r        io.Reader
	maxLine  int
	size     int    // of a buffer
	tail     []byte // of the last chunk's buffer: a line's beginning
	offset   int64  // of the next chunk's first byte
	err      error  // the reader's
	started  bool   // past the byte order mark
	skipping bool   // inside a line that was too long, which began at longLine
	longLine int64
}

// A chunk is what one call of source.next found: complete lines, then perhaps a line
// that is too long, or the end.
type chunk struct {
	buf    []byte // the memory of data, for the next call
	data   []byte // lines with their newlines; the stream's last may have none
	offset int64  // of data

	tooLong bool  // the line after data is too long and will be skipped
	err     error // the reader's, io.EOF included: nothing follows data
	skipped bool  // err came inside the last line that was too long
	errLine int64 // offset of the line that err came in
}

// next reads until it has a complete line and at least want bytes in buf, or buf is
// full, or there is no more. It grows buf only for the sake of one line.
func (s *source) next(buf []byte, want int) chunk {
	buf = s.grow(buf[:0], len(s.tail))
	n := copy(buf, s.tail) // from another buffer, or from this one
	s.tail = nil
	start, end := 0, 0 // buf[start:end] holds complete lines, buf[end:n] a beginning
	for {
		if n == len(buf) {
			// Not one complete line, or it would have been returned.
			if start == 0 {
				buf = s.grow(buf, n)
			}
			n = copy(buf, buf[start:n])
			start, end = 0, 0
		}
		fresh := n
		if s.err == nil {
			var m int
			m, s.err = readSome(s.r, buf[n:])
			n += m
		}
		if s.skipping {
			i := bytes.IndexByte(buf[start:n], '\n')
			if i < 0 {
				s.offset += int64(n - start)
				n = start
			} else {
				s.skipping = false
				s.offset += int64(i + 1)
				start += i + 1
				fresh = start
			}
			end = start
		}
		if !s.started {
			if n < len(byteOrderMark) && s.err == nil && bytes.HasPrefix(byteOrderMark, buf[:n]) {
				continue
			}
			s.started = true
			if bytes.HasPrefix(buf[:n], byteOrderMark) {
				start, end, fresh = len(byteOrderMark), len(byteOrderMark), len(byteOrderMark)
				s.offset += int64(len(byteOrderMark))
			}
		}
		if i := lastNewline(buf[fresh:n]); i >= 0 {
			end = fresh + i + 1
		}
		switch {
		case s.err == io.EOF:
			return s.finish(buf, start, n)
		case n-end > s.maxLine:
			c := s.cut(buf, start, end)
			c.tooLong = true
			s.skipping, s.longLine = true, s.offset
			s.offset += int64(n - end)
			return c
		case s.err != nil:
			return s.finish(buf, start, end)
		case end > start && (n-start >= want || n == len(buf)):
			s.tail = buf[end:n]
			return s.cut(buf, start, end)
		}
	}
}

// grow returns a buffer of twice n bytes, but of no less than s.size and not of
// more than the longest line needs, with the bytes of buf. It uses buf if that has room.
func (s *source) grow(buf []byte, n int) []byte {
	size := 2 * n
	if s.maxLine < size { // maxLine+1 may overflow
		size = s.maxLine + 1
	}
	size = max(size, s.size)
	if size <= cap(buf) {
		return buf[:size]
	}
	grown := make([]byte, size)
	copy(grown, buf)
	return grown
}

func (s *source) cut(buf []byte, start, end int) chunk {
	c := chunk{buf: buf, data: buf[start:end], offset: s.offset}
	s.offset += int64(end - start)
	return c
}

func (s *source) finish(buf []byte, start, end int) chunk {
	c := s.cut(buf, start, end)
	c.err, c.errLine = s.err, s.offset
	if s.skipping {
		c.skipped, c.errLine = true, s.longLine
	}
	return c
}

// lastNewline is bytes.LastIndexByte(b, '\n'), but goes back by blocks with
// IndexByte, which is much faster.
func lastNewline(b []byte) int {
	const block = 256
	for end := len(b); end > 0; end -= block {
		start := max(end-block, 0)
		if bytes.IndexByte(b[start:end], '\n') >= 0 {
			return start + bytes.LastIndexByte(b[start:end], '\n')
		}
	}
	return -1
}

// readSome is r.Read for readers that may return nothing, but not for ever.
func readSome(r io.Reader, p []byte) (int, error) {
	for range 100 {
		n, err := r.Read(p)
		if n < 0 || n > len(p) {
			panic("ndjson: reader returned an impossible count from Read")
		}
		if n > 0 || err != nil {
			return n, err
		}
	}
	return 0, io.ErrNoProgress
}
