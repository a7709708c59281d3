package ndjson_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/ndjson"
)

func decodeAll[T any](t *testing.T, in string, opts ...ndjson.Option) (values []T) {
	t.Helper()
	for v, err := range ndjson.Decode[T](strings.NewReader(in), opts...) {
		require.NoError(t, err)
		values = append(values, *v)
	}
	return values
}

// custom has a decoder of its own, which trusts nobody and sees what it is given.
type custom struct{ text string }

func (c *custom) UnmarshalJSON(data []byte) error {
	if strings.Contains(string(data), "bad") {
		return errors.New("cannot take " + string(data))
	}
	c.text += string(data) // += shows whether the value was fresh
	return nil
}

type point struct {
	X int            `json:"x"`
	Y *int           `json:"y"`
	M map[string]int `json:"m"`
}

func TestDecodeTypes(t *testing.T) {
	assert.Equal(t, []point{{X: 1, Y: new(2)}, {X: 3}}, decodeAll[point](t, "{\"x\":1,\"y\":2}\n{\"x\":3}"))
	assert.Equal(t, []*point{{X: 1}, nil}, decodeAll[*point](t, "{\"x\":1}\nnull"))
	assert.Equal(t, []any{"a", 1.0, nil, []any{true}}, decodeAll[any](t, "\"a\"\n1\nnull\n[true]"))
	assert.Equal(t, []map[string]int{{"a": 1}, {"b": 2}}, decodeAll[map[string]int](t, "{\"a\":1}\n{\"b\":2}"))
	assert.Equal(t, []custom{{`{"a":1}`}, {"not JSON"}}, decodeAll[custom](t, " {\"a\":1}\t\r\nnot JSON\n"))
	assert.Equal(t, []*custom{{"1"}}, decodeAll[*custom](t, "1"))
	assert.Equal(t, []json.RawMessage{json.RawMessage(`{ "a" : 1.50}`)}, decodeAll[json.RawMessage](t, " { \"a\" : 1.50} \n"))
}

func TestDecodeKeepsValuesApart(t *testing.T) {
	for _, workers := range []int{1, 2} {
		raws := decodeAll[json.RawMessage](t, "[1]\n[2]\n[3]\n", ndjson.Workers(workers))
		assert.Equal(t, "[[1] [2] [3]]", fmt.Sprintf("%s", raws))
	}
}

func TestDecodeSkipsBadLines(t *testing.T) {
	in := "{\"x\":1}\n\n{\"x\":\n{\"x\":\"two\"}\n{\"x\":3}\n{\"x\":4}{}"
	for _, workers := range []int{1, 2, 3} {
		for _, opts := range [][]ndjson.Option{{ndjson.Workers(workers)}, {ndjson.Workers(workers), ndjson.ReuseRecord()}} {
			var got []string
			for v, err := range ndjson.Decode[point](strings.NewReader(in), opts...) {
				if err != nil {
					assert.Nil(t, v)
					got = append(got, err.Error())
				} else {
					got = append(got, fmt.Sprint(v.X))
				}
			}
			assert.Equal(t, []string{
				"1",
				"ndjson: line 3 (offset 9): not valid JSON",
				"ndjson: line 4 (offset 15): wrong JSON type",
				"3",
				"ndjson: line 6 (offset 35): not valid JSON",
			}, got)
		}
	}
}

func TestRawMessageIsChecked(t *testing.T) {
	for _, err := range ndjson.Decode[json.RawMessage](strings.NewReader(`{"name": Jane}`)) {
		assert.EqualError(t, err, "ndjson: line 1 (offset 0): not valid JSON")
	}
}

// reusable counts how it was decoded.
type reusable struct {
	text        string
	fresh, used int
}

func (r *reusable) UnmarshalJSON(data []byte) error {
	r.text, r.fresh = string(data), r.fresh+1
	return nil
}

func (r *reusable) UnmarshalReuse(data []byte) error {
	r.text, r.used = string(data), r.used+1
	return nil
}

func TestReuseRecord(t *testing.T) {
	in := "{\"x\":1,\"y\":1,\"m\":{\"a\":1}}\n{\"x\":2}\n{\"m\":{\"b\":2}}\n"
	want := []point{{X: 1, Y: new(1), M: map[string]int{"a": 1}}, {X: 2}, {M: map[string]int{"b": 2}}}
	for _, workers := range []int{1, 2} {
		assert.Equal(t, want, decodeAll[point](t, in, ndjson.Workers(workers), ndjson.ReuseRecord()))
	}

	seen := map[*point]bool{}
	for v := range ndjson.Decode[point](strings.NewReader(in), ndjson.ReuseRecord()) {
		seen[v] = true
	}
	assert.Len(t, seen, 1)

	var last *reusable
	for v, err := range ndjson.Decode[reusable](strings.NewReader("1\n2\n3\n"), ndjson.ReuseRecord()) {
		require.NoError(t, err)
		last = v
	}
	assert.Equal(t, reusable{"3", 0, 3}, *last)
	assert.Equal(t, []reusable{{"1", 1, 0}, {"2", 1, 0}}, decodeAll[reusable](t, "1\n2"))
	assert.Equal(t, []custom{{"1"}, {"2"}}, decodeAll[custom](t, "1\n2", ndjson.ReuseRecord()))
}

// counter is decoded without any memory.
type counter struct{ bytes int }

func (c *counter) UnmarshalReuse(data []byte) error {
	c.bytes = len(data)
	return nil
}

func TestReuseRecordAllocatesNothing(t *testing.T) {
	in := strings.Repeat("{\"a\":[1,2,3]}\n", 100_000)
	for _, workers := range []int{1, 2} {
		allocs := testing.AllocsPerRun(5, func() {
			for range ndjson.Decode[counter](strings.NewReader(in), ndjson.ReuseRecord(), ndjson.Workers(workers)) {
			}
		})
		assert.Less(t, allocs, 10_000.0) // with workers, each batch has values of its own
		if workers == 1 {
			assert.Less(t, allocs, 50.0)
		}
	}
}

func TestIteration(t *testing.T) {
	for _, workers := range []int{1, 2} {
		r := strings.NewReader("1\n2\n3\n")
		values := ndjson.Decode[int](r, ndjson.Workers(workers))
		assert.Equal(t, 6, r.Len(), "read before the first range")
		for v := range values {
			assert.Equal(t, 1, *v)
			break
		}
		// The rest of the reader was buffered; what it gets now is a stream of its own.
		r.Reset("4\nx\n")
		var got []string
		for v, err := range values {
			if err != nil {
				got = append(got, err.Error())
				continue
			}
			got = append(got, fmt.Sprint(*v))
		}
		assert.Equal(t, []string{"4", "ndjson: line 2 (offset 2): not valid JSON"}, got)
	}
}

func TestOneIteratorInManyLoops(t *testing.T) {
	lines := ndjson.Lines(io.LimitReader(repeat("a\n"), 20))
	n := 0
	for range lines {
		for range lines { // nothing left: the outer loop has read it all
			n++
		}
		n++
	}
	assert.Equal(t, 10, n)
}
