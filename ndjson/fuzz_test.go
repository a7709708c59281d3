package ndjson_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/ndjson"
)

// splitLines is what Lines should find, in the most obvious way.
func splitLines(in string, maxLine int) (pairs []pair) {
	offset := int64(0)
	if rest, ok := strings.CutPrefix(in, "\ufeff"); ok {
		in, offset = rest, 3
	}
	for i, line := range strings.Split(in, "\n") {
		switch {
		case len(line) > maxLine:
			pairs = append(pairs, pair{i + 1, offset, "", ndjson.ErrTooLong})
		case strings.Trim(line, " \t\r") != "":
			pairs = append(pairs, pair{i + 1, offset, strings.TrimSuffix(line, "\r"), nil})
		}
		offset += int64(len(line)) + 1
	}
	return pairs
}

// A stuttering reader returns as many bytes at a time as its seed says.
type stuttering struct {
	r    io.Reader
	seed uint32
}

func (s *stuttering) Read(p []byte) (int, error) {
	s.seed = s.seed*1664525 + 1013904223
	n := int(s.seed>>24) % 17
	return s.r.Read(p[:min(n, len(p))])
}

func FuzzLines(f *testing.F) {
	f.Add("a\n\n b\r\nc", uint32(1), 4)
	f.Add("\ufeff12345\n1234\n \n", uint32(7), 4)
	f.Fuzz(func(t *testing.T, in string, seed uint32, maxLine int) {
		maxLine = max(maxLine, 1)
		want := splitLines(in, maxLine)
		for _, r := range []io.Reader{strings.NewReader(in), &stuttering{strings.NewReader(in), seed}} {
			got, err := readLines(r, ndjson.MaxLine(maxLine))
			require.NoError(t, err)
			require.Equal(t, want, got)
		}
	})
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte("{\"a\":1}\n\n[2]\r\nbad\n\"x\""), uint32(1), 9)
	f.Add([]byte("\ufeff1\n2345678\n  \nnull\n"), uint32(7), 4)
	f.Fuzz(func(t *testing.T, in []byte, seed uint32, maxLine int) {
		maxLine = max(maxLine, 1)
		lines := splitLines(string(in), maxLine)
		var first []pair
		for _, workers := range []int{1, 2, 3} {
			for _, reuse := range []bool{false, true} {
				opts := []ndjson.Option{ndjson.MaxLine(maxLine), ndjson.Workers(workers)}
				if reuse {
					opts = append(opts, ndjson.ReuseRecord())
				}
				var got []pair
				for v, err := range ndjson.Decode[json.RawMessage](&stuttering{bytes.NewReader(in), seed}, opts...) {
					if err == nil {
						got = append(got, pair{data: string(*v)})
						continue
					}
					require.Nil(t, v)
					bad, ok := errors.AsType[*ndjson.LineError](err)
					require.True(t, ok)
					got = append(got, pair{line: bad.Line, offset: bad.Offset, err: err})
				}
				require.Len(t, got, len(lines))
				for i, p := range got {
					if p.err != nil {
						assert.Equal(t, lines[i].line, p.line)
						assert.Equal(t, lines[i].offset, p.offset)
						assert.Equal(t, lines[i].err != nil, errors.Is(p.err, ndjson.ErrTooLong))
					} else {
						assert.Equal(t, strings.Trim(lines[i].data, " \t\r"), p.data)
					}
					if lines[i].err == nil {
						assert.Equal(t, json.Valid([]byte(lines[i].data)), p.err == nil)
					}
				}
				if first == nil {
					first = got
				}
				require.Equal(t, first, got)
			}
		}
	})
}
