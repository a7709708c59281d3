package ndjson

import (
	"encoding/json"
	"io"
	"iter"
)

type Option func(*options)

type options struct{}

// Decode returns an iterator over the values in r.
func Decode[T any](r io.Reader, opts ...Option) iter.Seq2[*T, error] {
	return func(yield func(*T, error) bool) {
		d := json.NewDecoder(r)
		for {
			v := new(T)
			if err := d.Decode(v); err == io.EOF {
				return
			} else if err != nil {
				yield(nil, err)
				return
			}
			if !yield(v, nil) {
				return
			}
		}
	}
}
