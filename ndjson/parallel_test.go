package ndjson_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"testing/iotest"
	"testing/synctest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/ndjson"
)

// numbered returns n lines of JSON, each the number of its line and some padding.
func numbered(n, padding int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "[%d,%q]\n", i+1, strings.Repeat("x", padding))
	}
	return b.String()
}

type record struct {
	N    int
	Text string
}

func (r *record) UnmarshalJSON(data []byte) error {
	return json.Unmarshal(data, &[]any{&r.N, &r.Text})
}

func TestWorkersKeepOrder(t *testing.T) {
	in := numbered(5000, 300)
	for _, workers := range []int{-1, 2, 3, 16, 1 << 30} {
		for _, opts := range [][]ndjson.Option{{ndjson.Workers(workers)}, {ndjson.Workers(workers), ndjson.ReuseRecord()}} {
			n := 0
			for v, err := range ndjson.Decode[record](iotest.HalfReader(strings.NewReader(in)), opts...) {
				require.NoError(t, err)
				n++
				require.Equal(t, n, v.N)
			}
			assert.Equal(t, 5000, n)
		}
	}
}

func TestWorkersNumberLines(t *testing.T) {
	in := strings.Repeat("\n[1,\"\"]\n[\"x\"]\n", 20_000) // many batches, a bad line in every third
	line := 0
	for _, err := range ndjson.Decode[record](strings.NewReader(in), ndjson.Workers(3)) {
		if bad, ok := errors.AsType[*ndjson.LineError](err); ok {
			line += 3
			require.Equal(t, line, bad.Line)
			require.Equal(t, int64(line/3*14-6), bad.Offset)
		}
	}
	assert.Equal(t, 60_000, line)
}

// However a loop ends, no worker is left when it has: the bubble would not end.
func TestWorkersEndWithTheLoop(t *testing.T) {
	in := numbered(20_000, 100)
	values := func(r io.Reader) func(func(*record, error) bool) {
		return ndjson.Decode[record](r, ndjson.Workers(4))
	}
	ends := map[string]func(t *testing.T){
		"end": func(t *testing.T) {
			for range values(strings.NewReader(in)) {
			}
		},
		"break at once": func(t *testing.T) {
			for range values(strings.NewReader(in)) {
				break
			}
		},
		"break later": func(t *testing.T) {
			for v := range values(strings.NewReader(in)) {
				if v.N == 10_000 {
					break
				}
			}
		},
		"break at a bad line": func(t *testing.T) {
			for _, err := range values(strings.NewReader("x\n" + in)) {
				require.Error(t, err)
				break
			}
		},
		"reader's error": func(t *testing.T) {
			n, last := 0, error(nil)
			for _, err := range values(io.MultiReader(strings.NewReader(in+"[1,"), iotest.ErrReader(io.ErrUnexpectedEOF))) {
				n, last = n+1, err
			}
			assert.Equal(t, 20_001, n)
			require.ErrorIs(t, last, io.ErrUnexpectedEOF)
			assert.ErrorContains(t, last, fmt.Sprintf("line 20001 (offset %d)", len(in)))
		},
		"panic in the loop": func(t *testing.T) {
			assert.PanicsWithValue(t, "mine", func() {
				for range values(strings.NewReader(in)) {
					panic("mine")
				}
			})
		},
		"panic in the reader": func(t *testing.T) {
			r := io.MultiReader(strings.NewReader(in), readerFunc(func([]byte) (int, error) { panic("reader") }))
			assert.PanicsWithValue(t, "reader", func() {
				for range values(r) {
				}
			})
		},
		"Goexit in the loop": func(t *testing.T) {
			go func() {
				for range values(strings.NewReader(in)) {
					runtime.Goexit()
				}
			}()
		},
	}
	for name, end := range ends {
		t.Run(name, func(t *testing.T) { synctest.Test(t, end) })
	}
}

// explosive panics when it decodes a certain value.
type explosive struct{ n int }

func (e *explosive) UnmarshalJSON(data []byte) error {
	if string(data) == "13" {
		panic("unlucky")
	}
	return json.Unmarshal(data, &e.n)
}

// A panic of a decoding method comes up in the loop, after the values before it.
func TestWorkersPanicInTheLoop(t *testing.T) {
	for _, workers := range []int{1, 2} {
		synctest.Test(t, func(t *testing.T) {
			n := 0
			assert.PanicsWithValue(t, "unlucky", func() {
				for range ndjson.Decode[explosive](strings.NewReader("1\n2\n3\n13\n4\n"), ndjson.Workers(workers)) {
					n++
				}
			})
			assert.Equal(t, 3, n)
		})
	}
}

// fragile counts how often each line is decoded, and does on some of them what a decoding method should not do.
type fragile struct{ n int }

var attempts [3000]atomic.Int32

func (f *fragile) UnmarshalJSON(data []byte) error {
	if err := json.Unmarshal(data, &f.n); err != nil {
		return err
	}
	attempts[f.n].Add(1)
	switch {
	case f.n%1000 == 700:
		panic(f.n)
	case f.n == 400:
		runtime.Goexit()
	}
	return nil
}

func (f *fragile) UnmarshalReuse(data []byte) error { return f.UnmarshalJSON(data) }

// The first panic in the order of the lines is the one that the loop meets, after all values before it, and no line is decoded twice
// whichever goroutine met it first.
func TestWorkersDecodeNothingTwiceForAPanic(t *testing.T) {
	var in strings.Builder
	for n := 500; n < len(attempts); n++ {
		fmt.Fprintln(&in, n)
	}
	for _, workers := range []int{1, 2, 5} {
		for _, opt := range []ndjson.Option{ndjson.MaxLine(0), ndjson.ReuseRecord()} {
			clear(attempts[:])
			last := 499
			assert.PanicsWithValue(t, 700, func() {
				for v, err := range ndjson.Decode[fragile](strings.NewReader(in.String()), ndjson.Workers(workers), opt) {
					require.NoError(t, err)
					require.Equal(t, last+1, v.n)
					last = v.n
				}
			})
			assert.Equal(t, 699, last)
			for n := range attempts {
				require.LessOrEqual(t, attempts[n].Load(), int32(1), "line of %d", n)
			}
			require.EqualValues(t, 1, attempts[700].Load())
		}
	}
}

// A decoding method that ends its goroutine, as t.FailNow does, ends the loop's.
func TestWorkersExitTheLoop(t *testing.T) {
	for _, workers := range []int{1, 2, 5} {
		clear(attempts[:])
		n, after := 0, false
		done := make(chan struct{})
		go func() {
			defer close(done)
			for range ndjson.Decode[fragile](strings.NewReader("1\n2\n400\n3\n"), ndjson.Workers(workers)) {
				n++
			}
			after = true
		}()
		<-done
		assert.LessOrEqual(t, n, 2) // less if the loop's own goroutine decoded the line ahead of its turn
		assert.False(t, after)
		assert.EqualValues(t, 1, attempts[400].Load())
	}
}

func TestWorkersReadInTheLoopsGoroutine(t *testing.T) {
	id := func() string {
		stack := make([]byte, 64)
		return string(bytes.Fields(stack[:runtime.Stack(stack, false)])[1])
	}
	in := strings.NewReader(numbered(20_000, 100))
	loop, reads := id(), 0
	r := readerFunc(func(p []byte) (int, error) {
		reads++
		require.Equal(t, loop, id())
		return in.Read(p)
	})
	for range ndjson.Decode[record](r, ndjson.Workers(3)) {
	}
	assert.Greater(t, reads, 10)
}

func TestWorkersReadAheadIsBounded(t *testing.T) {
	const each = 256 << 10
	for _, size := range []int{10, 10_000, 200_000, 1_000_000} {
		line := fmt.Sprintf("[0,%q]\n", strings.Repeat("x", size))
		for _, workers := range []int{2, 5} {
			read, delivered := 0, 0
			src := io.LimitReader(repeat(line), 8<<20)
			r := readerFunc(func(p []byte) (int, error) {
				n, err := src.Read(p)
				read += n
				return n, err
			})
			most := 0
			for range ndjson.Decode[json.RawMessage](r, ndjson.Workers(workers)) {
				most = max(most, read-delivered)
				if delivered += len(line); delivered > 2<<20 {
					break
				}
			}
			// What is read of the next line, in a buffer of doubled size, is not ahead.
			assert.LessOrEqual(t, most, workers*each+2*len(line)+128<<10, "lines of %d bytes", size)
		}
	}
}

// live counts what was decoded and not yet delivered.
var live atomic.Int64

type alive struct{}

func (*alive) UnmarshalJSON([]byte) error {
	live.Add(1)
	return nil
}

// A value may be far larger than its line, so the number of values is bounded too.
func TestWorkersHoldFewValues(t *testing.T) {
	const line = "{}\n"
	live.Store(0)
	most := int64(0)
	for range ndjson.Decode[alive](strings.NewReader(strings.Repeat(line, 1_000_000)), ndjson.Workers(2)) {
		most = max(most, live.Add(-1))
	}
	assert.Zero(t, live.Load())
	// Of lines this short, a worker is ahead by 16 KiB.
	assert.LessOrEqual(t, most, int64(2*(16<<10)/len(line)))
}

func TestWorkersLongLines(t *testing.T) {
	in := numbered(3, 3<<20) + numbered(100, 10)
	for _, opt := range []ndjson.Option{ndjson.ReuseRecord(), ndjson.MaxLine(0)} {
		sum := 0
		for v, err := range ndjson.Decode[record](strings.NewReader(in), ndjson.Workers(2), opt) {
			require.NoError(t, err)
			sum += len(v.Text)
		}
		assert.Equal(t, 9<<20+1000, sum)
	}
}

// A value that is reused stays as it is until the loop asks for the next.
func TestWorkersReuseBehindTheLoop(t *testing.T) {
	n := 0
	for v, err := range ndjson.Decode[reusable](strings.NewReader(numbered(20_000, 50)), ndjson.Workers(4), ndjson.ReuseRecord()) {
		require.NoError(t, err)
		n++
		runtime.Gosched() // let the workers continue
		require.Contains(t, v.text, fmt.Sprintf("[%d,", n))
		v.text = "mine"
	}
	assert.Equal(t, 20_000, n)
}
