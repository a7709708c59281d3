package main

import (
	"encoding/json"
	"reflect"

	"github.com/ab2d-go/ab2d"
	"github.com/apache/beam/sdks/v2/go/pkg/beam"
)

// Elements travel as JSON, which runners take for opaque bytes. By default they
// would be rows of a Beam schema: Flink and Spark decode and encode those in Java,
// and Beam 2.62 garbles a Result there ("Expected 0 or 1, got 2"; EOFException).
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
