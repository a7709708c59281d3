package main

import (
	stdjson "encoding/json"

	"github.com/bytedance/sonic"
	jsonv2 "github.com/go-json-experiment/json"
	goccy "github.com/goccy/go-json"
	"github.com/minio/simdjson-go"
	segmentio "github.com/segmentio/encoding/json"

	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/internal/plain"
)

// contestant is a way to decode a claim. make returns a function that is called for one line after another.
type contestant struct {
	name string
	make func() func(line []byte) error
}

// general libraries decode into plain structs with the same elements (internal/plain, generated from the same schema).
func general(name string, unmarshal func([]byte, any) error) contestant {
	return contestant{name, func() func([]byte) error {
		return func(line []byte) error { return unmarshal(line, new(plain.ExplanationOfBenefit)) }
	}}
}

var decoders = []contestant{
	general("encoding/json", stdjson.Unmarshal),
	general("go-json-experiment/json", func(b []byte, v any) error { return jsonv2.Unmarshal(b, v) }),
	general("goccy/go-json", func(b []byte, v any) error { return goccy.Unmarshal(b, v) }),
	general("segmentio/encoding", segmentio.Unmarshal),
	general("bytedance/sonic", sonic.Unmarshal),
	{"minio/simdjson-go (tape only)", func() func([]byte) error {
		var tape *simdjson.ParsedJson // reused, as its documentation recommends
		return func(line []byte) (err error) {
			tape, err = simdjson.Parse(line, tape)
			return err
		}
	}},
	{"fhir", func() func([]byte) error {
		return func(line []byte) error { return new(fhir.ExplanationOfBenefit).UnmarshalJSON(line) }
	}},
	{"fhir, reused value", func() func([]byte) error {
		eob := new(fhir.ExplanationOfBenefit)
		return func(line []byte) error { return eob.UnmarshalReuse(line) }
	}},
}

// encoder is a way to encode a claim. make gets a line and returns a function that encodes the claim it holds.
type encoder struct {
	name string
	make func(line []byte) (func() error, error)
}

func generalEncoder(name string, marshal func(any) ([]byte, error)) encoder {
	return encoder{name, func(line []byte) (func() error, error) {
		v := new(plain.ExplanationOfBenefit)
		err := stdjson.Unmarshal(line, v)
		return func() error { _, err := marshal(v); return err }, err
	}}
}

// buffer is what encoders append to that can.
var buffer []byte

var encoders = []encoder{
	generalEncoder("encoding/json", stdjson.Marshal),
	generalEncoder("go-json-experiment/json", func(v any) ([]byte, error) { return jsonv2.Marshal(v) }),
	generalEncoder("goccy/go-json", goccy.Marshal),
	generalEncoder("segmentio/encoding", segmentio.Marshal),
	generalEncoder("bytedance/sonic", sonic.Marshal),
	{"fhir, MarshalJSON", func(line []byte) (func() error, error) {
		v := new(fhir.ExplanationOfBenefit)
		err := v.UnmarshalJSON(line)
		return func() error { _, err := v.MarshalJSON(); return err }, err
	}},
	{"fhir, AppendJSON", func(line []byte) (func() error, error) {
		v := new(fhir.ExplanationOfBenefit)
		err := v.UnmarshalJSON(line)
		return func() (err error) { buffer, err = v.AppendJSON(buffer[:0]); return err }, err
	}},
}
