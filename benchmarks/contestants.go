package main

import (
	"bytes"
	stdjson "encoding/json"

	"github.com/bytedance/sonic"
	jsonv2 "github.com/go-json-experiment/json"
	goccy "github.com/goccy/go-json"
	"github.com/minio/simdjson-go"
	segmentio "github.com/segmentio/encoding/json"

	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/internal/plain"
)

// contestant is a way to decode or to encode claims. make returns a function that does so for all of the lines.
type contestant struct {
	side string // Decode or Encode
	name string
	make func(lines [][]byte) (pass func() error, err error)
}

var contestants = append([]contestant{
	generalDecoder("encoding/json", stdjson.Unmarshal),
	generalDecoder("go-json-experiment/json", func(b []byte, v any) error { return jsonv2.Unmarshal(b, v) }),
	generalDecoder("goccy/go-json", func(b []byte, v any) error { return goccy.Unmarshal(b, v) }),
	generalDecoder("segmentio/encoding", segmentio.Unmarshal),
	generalDecoder("bytedance/sonic", sonic.Unmarshal),
	generalDecoder("bytedance/sonic, ConfigStd", sonic.ConfigStd.Unmarshal),
	decoder("minio/simdjson-go (tape only)", func() func([]byte) error {
		var tape *simdjson.ParsedJson // reused, as its documentation recommends
		return func(line []byte) (err error) {
			tape, err = simdjson.Parse(line, tape)
			return err
		}
	}),
	decoder("fhir", func() func([]byte) error {
		return func(line []byte) error { return new(fhir.ExplanationOfBenefit).UnmarshalJSON(line) }
	}),
	decoder("fhir, reused value", func() func([]byte) error {
		eob := new(fhir.ExplanationOfBenefit)
		return func(line []byte) error { return eob.UnmarshalReuse(line) }
	}),
	generalEncoder("encode: encoding/json", stdjson.Marshal),
	generalEncoder("encode: go-json-experiment/json", func(v any) ([]byte, error) { return jsonv2.Marshal(v) }),
	generalEncoder("encode: goccy/go-json", goccy.Marshal),
	generalEncoder("encode: segmentio/encoding", segmentio.Marshal),
	generalEncoder("encode: bytedance/sonic", sonic.Marshal),
	generalEncoder("encode: bytedance/sonic, ConfigStd", sonic.ConfigStd.Marshal),
	copier("encode: a copy of the line"), // what MarshalJSON would take if encoding took no time
	encoder("encode: fhir, MarshalJSON", func(v *fhir.ExplanationOfBenefit) error { _, err := v.MarshalJSON(); return err }),
	encoder("encode: fhir, AppendJSON", func(v *fhir.ExplanationOfBenefit) (err error) {
		buffer, err = v.AppendJSON(buffer[:0])
		return err
	}),
}, newerContestants...)

// buffer is what encoders append to that can, and keeps the compiler from leaving out a copy.
var buffer []byte

func decoder(name string, begin func() func([]byte) error) contestant {
	return contestant{"Decode", name, func(lines [][]byte) (func() error, error) {
		decode := begin()
		return func() error {
			for _, line := range lines {
				if err := decode(line); err != nil {
					return err
				}
			}
			return nil
		}, nil
	}}
}

// generalDecoder decodes into plain structs with the same elements (internal/plain, generated from the same schema).
func generalDecoder(name string, unmarshal func([]byte, any) error) contestant {
	return decoder(name, func() func([]byte) error {
		return func(line []byte) error { return unmarshal(line, new(plain.ExplanationOfBenefit)) }
	})
}

// copier copies each line into new memory and encodes nothing.
func copier(name string) contestant {
	return contestant{"Encode", name, func(lines [][]byte) (func() error, error) {
		return func() error {
			for _, line := range lines {
				buffer = bytes.Clone(line)
			}
			return nil
		}, nil
	}}
}

func encoder(name string, encode func(*fhir.ExplanationOfBenefit) error) contestant {
	return encoderOf(name, func(line []byte, v *fhir.ExplanationOfBenefit) error { return v.UnmarshalJSON(line) }, encode)
}

func generalEncoder(name string, marshal func(any) ([]byte, error)) contestant {
	return encoderOf(name, func(line []byte, v *plain.ExplanationOfBenefit) error { return stdjson.Unmarshal(line, v) },
		func(v *plain.ExplanationOfBenefit) error { _, err := marshal(v); return err })
}

func encoderOf[T any](name string, decode func([]byte, *T) error, encode func(*T) error) contestant {
	return contestant{"Encode", name, func(lines [][]byte) (func() error, error) {
		claims := make([]T, len(lines))
		for i, line := range lines {
			if err := decode(line, &claims[i]); err != nil {
				return nil, err
			}
		}
		return func() error {
			for i := range claims {
				if err := encode(&claims[i]); err != nil {
					return err
				}
			}
			return nil
		}, nil
	}}
}
