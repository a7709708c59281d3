package ndjson

import (
	"encoding/json"
	"io"
	"iter"
)

// A Reuser decodes JSON into itself: it overwrites the value that it holds and may reuse its memory. [Decode] calls it
// instead of UnmarshalJSON with [ReuseRecord]. [github.com/ab2d-go/ab2d/fhir.ExplanationOfBenefit] is one.
type Reuser interface {
	UnmarshalReuse(data []byte) error
}

// Decode returns an iterator over the values in r, one for each line that is not
// blank. A pair holds either a value or an error; errors and rules are those of
// the package documentation.
//
// If *T has the method UnmarshalJSON, it is called with the line's JSON text and
// has to check it; there is no check before, as [encoding/json] makes one. Every
// other T goes through [json.Unmarshal]. A [json.RawMessage] is checked and gets
// a copy of the line. Each value is a new one, which the loop may keep, unless [ReuseRecord] is
// set.
func Decode[T any](r io.Reader, opts ...Option) iter.Seq2[*T, error] {
	o := newOptions(opts)
	decode := decodeFunc[T](o.reuse)
	if o.workers > 1 {
		return decodeParallel(r, o, decode)
	}
	return func(yield func(*T, error) bool) {
		var v *T
		for l, err := range lines(r, o) {
			if err == nil {
				if v == nil || !o.reuse {
					v = new(T)
				}
				err = decodeLine(decode, v, l)
			}
			if err != nil {
				if !yield(nil, err) {
					return
				}
			} else if !yield(v, nil) {
				return
			}
		}
	}
}

func decodeLine[T any](decode func(*T, []byte) error, v *T, l Line) error {
	if err := decode(v, trimSpace(l.Data)); err != nil {
		return &LineError{l.Number, l.Offset, err}
	}
	return nil
}

// decodeFunc chooses how to decode into a *T: a new one, or with reuse one that
// may hold an older value.
func decodeFunc[T any](reuse bool) func(*T, []byte) error {
	switch any((*T)(nil)).(type) {
	case *json.RawMessage:
		return func(v *T, data []byte) error {
			raw := any(v).(*json.RawMessage)
			if !json.Valid(data) {
				return json.Unmarshal(data, raw) // what is wrong
			}
			*raw = append((*raw)[:0], data...)
			return nil
		}
	case Reuser:
		if reuse {
			return func(v *T, data []byte) error { return any(v).(Reuser).UnmarshalReuse(data) }
		}
	}
	decode := func(v *T, data []byte) error { return json.Unmarshal(data, v) }
	if _, ok := any((*T)(nil)).(json.Unmarshaler); ok {
		decode = func(v *T, data []byte) error { return any(v).(json.Unmarshaler).UnmarshalJSON(data) }
	}
	if !reuse {
		return decode
	}
	return func(v *T, data []byte) error {
		var zero T
		*v = zero
		return decode(v, data)
	}
}

// trimSpace returns data without the JSON whitespace around it.
func trimSpace(data []byte) []byte {
	for len(data) > 0 && space(data[0]) {
		data = data[1:]
	}
	for len(data) > 0 && space(data[len(data)-1]) {
		data = data[:len(data)-1]
	}
	return data
}
