package ndjson_test

import (
	"bytes"
	"errors"
	"io"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/ndjson"
)

// A pair is what a loop over Lines or Decode saw, with copied data.
type pair struct {
	line   int
	offset int64
	data   string
	err    error // a cause
}

func readLines(r io.Reader, opts ...ndjson.Option) (pairs []pair, last error) {
	for l, err := range ndjson.Lines(r, opts...) {
		if bad, ok := errors.AsType[*ndjson.LineError](err); ok {
			pairs = append(pairs, pair{bad.Line, bad.Offset, "", bad.Err})
			continue
		}
		if err != nil {
			return pairs, err
		}
		pairs = append(pairs, pair{l.Number, l.Offset, string(l.Data), nil})
	}
	return pairs, nil
}

// chunkings are ways to get the same bytes out of a reader.
var chunkings = map[string]func(io.Reader) io.Reader{
	"whole":    func(r io.Reader) io.Reader { return r },
	"one byte": iotest.OneByteReader,
	"half":     iotest.HalfReader,
	"data+err": iotest.DataErrReader,
	"timid":    func(r io.Reader) io.Reader { return &timid{r: r} },
}

// A timid reader returns nothing at every other Read, as an io.Reader may.
type timid struct {
	r   io.Reader
	odd bool
}

func (t *timid) Read(p []byte) (int, error) {
	if t.odd = !t.odd; t.odd {
		return 0, nil
	}
	return t.r.Read(p)
}

func TestLines(t *testing.T) {
	tests := []struct {
		name, in string
		want     []pair
	}{
		{"empty", "", nil},
		{"blank", " \n\t\r\n\n   ", nil},
		{"one", "a\n", []pair{{1, 0, "a", nil}}},
		{"no newline at the end", "a\nbc", []pair{{1, 0, "a", nil}, {2, 2, "bc", nil}}},
		{"blank lines count", "\n \na\n\r\nb\n", []pair{{3, 3, "a", nil}, {5, 7, "b", nil}}},
		{"windows", "a\r\nb\r\n", []pair{{1, 0, "a", nil}, {2, 3, "b", nil}}},
		{"space stays", " a \n", []pair{{1, 0, " a ", nil}}},
		{"carriage return inside", "a\rb\n", []pair{{1, 0, "a\rb", nil}}},
		{"byte order mark", "\ufeffa\nb", []pair{{1, 3, "a", nil}, {2, 5, "b", nil}}},
		{"byte order mark alone", "\ufeff", nil},
		{"byte order mark later", "a\n\ufeffb", []pair{{1, 0, "a", nil}, {2, 2, "\ufeffb", nil}}},
		{"two byte order marks", "\ufeff\ufeff", []pair{{1, 3, "\ufeff", nil}}},
		{"half a byte order mark", "\xef\xbb", []pair{{1, 0, "\xef\xbb", nil}}},
		{"other bytes", "\x00\n\xff", []pair{{1, 0, "\x00", nil}, {2, 2, "\xff", nil}}},
	}
	for _, tt := range tests {
		for how, chunked := range chunkings {
			t.Run(tt.name+"/"+how, func(t *testing.T) {
				got, err := readLines(chunked(strings.NewReader(tt.in)))
				require.NoError(t, err)
				assert.Equal(t, tt.want, got)
			})
		}
	}
}

func TestMaxLine(t *testing.T) {
	long := ndjson.ErrTooLong
	tests := []struct {
		name, in string
		want     []pair
	}{
		{"just fits", "1234\n5\n", []pair{{1, 0, "1234", nil}, {2, 5, "5", nil}}},
		{"just fits at the end", "5\n1234", []pair{{1, 0, "5", nil}, {2, 2, "1234", nil}}},
		{"carriage return counts", "123\r\n1234\r\n5", []pair{{1, 0, "123", nil}, {2, 5, "", long}, {3, 11, "5", nil}}},
		{"one too many", "12345\n6\n", []pair{{1, 0, "", long}, {2, 6, "6", nil}}},
		{"one too many at the end", "6\n12345", []pair{{1, 0, "6", nil}, {2, 2, "", long}}},
		{"twice", "12345\n123456\n7", []pair{{1, 0, "", long}, {2, 6, "", long}, {3, 13, "7", nil}}},
		{"blank but long", "     \n6", []pair{{1, 0, "", long}, {2, 6, "6", nil}}},
		{"byte order mark is not in the line", "\ufeff1234\n", []pair{{1, 3, "1234", nil}}},
	}
	for _, tt := range tests {
		for how, chunked := range chunkings {
			t.Run(tt.name+"/"+how, func(t *testing.T) {
				got, err := readLines(chunked(strings.NewReader(tt.in)), ndjson.MaxLine(4))
				require.NoError(t, err)
				assert.Equal(t, tt.want, got)
			})
		}
	}
}

// The same around the sizes at which buffers grow.
func TestMaxLineOfLargeLines(t *testing.T) {
	for _, size := range []int{1<<17 - 1, 1 << 17, 1<<17 + 1, 1<<18 - 1, 1 << 18, 1<<18 + 1, 1 << 20} {
		line := strings.Repeat("x", size)
		in := line + "\ny\n" + line + "\n" + line + "x\ny\n" + line
		want := []pair{
			{1, 0, line, nil},
			{2, int64(size + 1), "y", nil},
			{3, int64(size + 3), line, nil},
			{4, int64(2*size + 4), "", ndjson.ErrTooLong},
			{5, int64(3*size + 6), "y", nil},
			{6, int64(3*size + 8), line, nil},
		}
		for how, chunked := range chunkings {
			if how == "one byte" && size > 1<<18 {
				continue
			}
			got, err := readLines(chunked(strings.NewReader(in)), ndjson.MaxLine(size))
			require.NoError(t, err)
			assert.True(t, equalPairs(want, got), "%d bytes, %s", size, how) // not Equal, which prints them
		}
	}
}

func equalPairs(a, b []pair) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

func TestMaxLineDefault(t *testing.T) {
	line := strings.Repeat("x", 12<<20)
	for _, n := range []int{0, -1, int(^uint(0) >> 1)} {
		got, err := readLines(strings.NewReader(line), ndjson.MaxLine(n))
		require.NoError(t, err)
		require.Len(t, got, 1)
		assert.Len(t, got[0].data, len(line))
	}
	got, err := readLines(io.LimitReader(repeat("x"), 64<<20+1))
	require.NoError(t, err)
	assert.Equal(t, []pair{{1, 0, "", ndjson.ErrTooLong}}, got)
}

func TestReaderErrors(t *testing.T) {
	cause := errors.New("connection reset")
	tests := []struct {
		name, in string
		want     []pair
		text     string
	}{
		{"at once", "", nil, "ndjson: line 1 (offset 0): connection reset"},
		{"between lines", "a\n", []pair{{1, 0, "a", nil}}, "ndjson: line 2 (offset 2): connection reset"},
		{"inside a line", "a\nbc", []pair{{1, 0, "a", nil}}, "ndjson: line 2 (offset 2): connection reset"},
		{"inside a long line", "a\nbcdef", []pair{{1, 0, "a", nil}, {2, 2, "", ndjson.ErrTooLong}}, "ndjson: line 2 (offset 2): connection reset"},
		{"after a long line", "bcdef\n", []pair{{1, 0, "", ndjson.ErrTooLong}}, "ndjson: line 2 (offset 6): connection reset"},
		{"inside the byte order mark", "\xef\xbb", nil, "ndjson: line 1 (offset 0): connection reset"},
	}
	for _, tt := range tests {
		for how, chunked := range chunkings {
			t.Run(tt.name+"/"+how, func(t *testing.T) {
				r := chunked(io.MultiReader(strings.NewReader(tt.in), iotest.ErrReader(cause)))
				got, err := readLines(r, ndjson.MaxLine(4))
				assert.Equal(t, tt.want, got)
				require.ErrorIs(t, err, cause)
				assert.EqualError(t, err, tt.text)
			})
		}
	}
}

func TestUnexpectedEOF(t *testing.T) {
	got, err := readLines(io.MultiReader(strings.NewReader("a\nb"), iotest.ErrReader(io.ErrUnexpectedEOF)))
	assert.Equal(t, []pair{{1, 0, "a", nil}}, got)
	assert.ErrorIs(t, err, io.ErrUnexpectedEOF)
}

type readerFunc func([]byte) (int, error)

func (f readerFunc) Read(p []byte) (int, error) { return f(p) }

func TestBrokenReaders(t *testing.T) {
	_, err := readLines(readerFunc(func([]byte) (int, error) { return 0, nil }))
	assert.ErrorIs(t, err, io.ErrNoProgress)
	for _, n := range []int{-1, 1 << 30} {
		assert.Panics(t, func() { _, _ = readLines(readerFunc(func([]byte) (int, error) { return n, nil })) })
	}
}

// repeat is a reader without end.
func repeat(s string) io.Reader {
	block := bytes.Repeat([]byte(s), 1+64<<10/len(s))
	at := 0
	return readerFunc(func(p []byte) (int, error) {
		n := copy(p, block[at:])
		at = (at + n) % len(block)
		return n, nil
	})
}

// A long line is reported when the limit is passed, and skipped without keeping it.
func TestLongLineIsNotKept(t *testing.T) {
	const limit, skipped = 1 << 20, 256 << 20
	for _, workers := range []int{1, 2} {
		read := 0
		r := io.MultiReader(io.LimitReader(repeat("x"), skipped), strings.NewReader("\n{}\n"))
		counted := readerFunc(func(p []byte) (int, error) {
			n, err := r.Read(p)
			read += n
			return n, err
		})
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		var lines []int
		for _, err := range ndjson.Decode[struct{}](counted, ndjson.MaxLine(limit), ndjson.Workers(workers)) {
			if bad, ok := errors.AsType[*ndjson.LineError](err); ok {
				assert.ErrorIs(t, bad, ndjson.ErrTooLong)
				if workers == 1 {
					assert.LessOrEqual(t, read, limit+128<<10)
				}
				lines = append(lines, -bad.Line)
				continue
			}
			require.NoError(t, err)
			lines = append(lines, 2)
		}
		runtime.ReadMemStats(&after)
		assert.Equal(t, []int{-1, 2}, lines)
		assert.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(4*limit))
	}
}

func TestMillionBlankLines(t *testing.T) {
	r := io.MultiReader(strings.NewReader(strings.Repeat("\n", 1_000_000)), strings.NewReader("a"))
	got, err := readLines(r)
	require.NoError(t, err)
	assert.Equal(t, []pair{{1_000_001, 1_000_000, "a", nil}}, got)
}

func TestLineDataMayBeChanged(t *testing.T) {
	var got []string
	for l, err := range ndjson.Lines(strings.NewReader("a\r\nb\nc")) {
		require.NoError(t, err)
		got = append(got, string(append(l.Data, "\r\nxyz"...)))
		clear(l.Data)
	}
	assert.Equal(t, []string{"a\r\nxyz", "b\r\nxyz", "c\r\nxyz"}, got)
}

// One worker never asks the reader for more while it has a complete line.
func TestLinesDoNotWait(t *testing.T) {
	pr, pw := io.Pipe()
	seen := make(chan string)
	go func() {
		defer close(seen)
		for l, err := range ndjson.Lines(pr) {
			if err == nil {
				seen <- string(l.Data)
			}
		}
	}()
	for _, s := range []string{"a", "b"} {
		_, err := io.WriteString(pw, s+"\n")
		require.NoError(t, err)
		assert.Equal(t, s, <-seen) // deadlocks otherwise
	}
	require.NoError(t, pw.Close())
	_, open := <-seen
	assert.False(t, open)
}
