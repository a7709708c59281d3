package ndjson_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/ab2d-go/ab2d/ndjson"
)

type Visit struct {
	Claim string `json:"claim"`
	Days  int    `json:"days"`
}

func ExampleDecode() {
	r := strings.NewReader(`{"claim":"inpatient-1","days":3}
{"claim":"inpatient-2","days":"four"}
{"claim":"inpatient-3","days":1}
`)
	for visit, err := range ndjson.Decode[Visit](r) {
		if bad, ok := errors.AsType[*ndjson.LineError](err); ok {
			fmt.Println(bad) // and on with the next line
			continue
		}
		if err != nil {
			fmt.Println(err) // the reader failed: this is the last pair
			return
		}
		fmt.Println(visit.Claim, visit.Days)
	}
	// Output:
	// inpatient-1 3
	// ndjson: line 2 (offset 33): wrong JSON type
	// inpatient-3 1
}

// Raw JSON, checked to be JSON.
func ExampleDecode_rawMessage() {
	r := strings.NewReader("{\"paid\": 10.50}\n{\"paid\": }\n")
	for raw, err := range ndjson.Decode[json.RawMessage](r) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Printf("%s\n", *raw)
	}
	// Output:
	// {"paid": 10.50}
	// ndjson: line 2 (offset 16): not valid JSON
}

func ExampleLines() {
	r := strings.NewReader("{\"a\":1}\n\n{\"b\":2}")
	for line, err := range ndjson.Lines(r) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Printf("%d at %d: %s\n", line.Number, line.Offset, line.Data)
	}
	// Output:
	// 1 at 0: {"a":1}
	// 3 at 9: {"b":2}
}

// The order is preserved, whichever worker finishes first.
func ExampleWorkers() {
	r := strings.NewReader(strings.Repeat(`{"claim":"snf-1","days":2}`+"\n", 10_000))
	days := 0
	for visit, err := range ndjson.Decode[Visit](r, ndjson.Workers(4)) {
		if err != nil {
			fmt.Println(err)
			return
		}
		days += visit.Days
	}
	fmt.Println(days)
	// Output: 20000
}

// Strings outlive the record, so they can be map keys. Structs, slices and pointers are
// reused: copy what has to live longer.
func ExampleReuseRecord() {
	r := strings.NewReader(`{"claim":"snf-1","days":20}
{"claim":"snf-2","days":35}
{"claim":"snf-1","days":7}
`)
	days := make(map[string]int)
	var longest Visit
	for visit, err := range ndjson.Decode[Visit](r, ndjson.ReuseRecord()) {
		if err != nil {
			fmt.Println(err)
			return
		}
		days[visit.Claim] += visit.Days
		if visit.Days > longest.Days {
			longest = *visit // a copy: the pointer would show whatever comes last
		}
	}
	fmt.Println(days, longest.Claim)
	// Output: map[snf-1:27 snf-2:35] snf-2
}

func ExampleMaxLine() {
	r := strings.NewReader("{\"a\":1}\n{\"a\":1234567890}\n{\"a\":2}\n")
	for line, err := range ndjson.Lines(r, ndjson.MaxLine(10)) {
		if errors.Is(err, ndjson.ErrTooLong) {
			fmt.Println(err)
			continue
		}
		fmt.Printf("%s\n", line.Data)
	}
	// Output:
	// {"a":1}
	// ndjson: line 2 (offset 8): line too long
	// {"a":2}
}
