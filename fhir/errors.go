package fhir

import (
	"errors"
	"strconv"
)

// The kinds of problem that a [DecodeError] or [EncodeError] may have, found with errors.Is.
var (
	ErrSyntax       = errors.New("malformed JSON")
	ErrUTF8         = errors.New("malformed UTF-8")
	ErrType         = errors.New("wrong JSON type")
	ErrDepth        = errors.New("too deep")
	ErrSize         = errors.New("too many objects")
	ErrResourceType = errors.New("another resourceType")
)

// DecodeError says where and why data could not be decoded. It holds nothing of the data: names within Path are those of
// FHIR, any other is "?".
type DecodeError struct {
	Path   string // such as item[3].quantity.value; "" is the value as a whole
	Offset int    // the byte within the data, from 0
	Err    error  // one of ErrSyntax, ErrUTF8, ErrType, ErrDepth, ErrSize, ErrResourceType

	problem string
}

func (e *DecodeError) Error() string { return "fhir: " + e.Place() }

// Place says where and why, as Error does. It is what an [ndjson.LineError] shows of the error, since it holds no data.
//
// [ndjson.LineError]: https://pkg.go.dev/github.com/ab2d-go/ab2d/ndjson#LineError
func (e *DecodeError) Place() string {
	place := "byte " + strconv.Itoa(e.Offset)
	if e.Path != "" {
		place = e.Path + " (" + place + ")"
	}
	return place + ": " + e.problem
}

func (e *DecodeError) Unwrap() error { return e.Err }

// EncodeError says why a value cannot be encoded: a program has set a field to what JSON cannot hold. It holds nothing of
// the value.
type EncodeError struct {
	Err error // ErrSyntax (a Decimal or raw JSON that is malformed), ErrType (a Value that is none of FHIR's), ErrUTF8 or ErrDepth

	problem string
}

func (e *EncodeError) Error() string { return "fhir: cannot encode " + e.problem }

func (e *EncodeError) Unwrap() error { return e.Err }
