package main

import (
	"encoding/json"
	"reflect"

	"github.com/ab2d-go/ab2d"
	"github.com/apache/beam/sdks/v2/go/pkg/beam"
)

// Elements travel as JSON, which runners take for opaque bytes. By default they
// would be rows of a Beam schema, which Flink and Spark decode and encode in Java. A
// nil slice does not survive that: the Go SDK omits it and marks it null, but declares it
// NOT NULL in the schema, so Java drops the mark, and whoever decodes the row next reads
// another field in its place (EOFException; "Expected 0 or 1, got 2"). Equal releases would
// not help: Beam Go 2.46, 2.71 and 2.77 encode alike, and so do Beam Java 2.62 and 2.73.
//
// Beam identifies the functions by name, so they must be neither generic nor literals.
func init() {
	beam.RegisterCoder(reflect.TypeFor[ab2d.File](), encodeFile, decodeFile)
	beam.RegisterCoder(reflect.TypeFor[Result](), encodeResult, decodeResult)
}

func encodeFile(f ab2d.File) ([]byte, error) { return json.Marshal(f) }

func decodeFile(data []byte) (f ab2d.File, err error) {
	err = json.Unmarshal(data, &f)
	return f, err
}

func encodeResult(r Result) ([]byte, error) { return json.Marshal(r) }

func decodeResult(data []byte) (r Result, err error) {
	err = json.Unmarshal(data, &r)
	return r, err
}
