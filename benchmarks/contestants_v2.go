//go:build goexperiment.jsonv2

package main

import stdv2 "encoding/json/v2"

// newerContestants exist where encoding/json is the new one: with GOEXPERIMENT=jsonv2 in Go 1.26, by default in Go 1.27.
var newerContestants = []contestant{
	generalDecoder("encoding/json/v2", func(b []byte, v any) error { return stdv2.Unmarshal(b, v) }),
	generalEncoder("encode: encoding/json/v2", func(v any) ([]byte, error) { return stdv2.Marshal(v) }),
}
