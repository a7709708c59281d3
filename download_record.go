package ab2d

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"iter"

	"github.com/ab2d-go/ab2d/ndjson"
)

// resources decodes NDJSON of FHIR resources. A line that names no resourceType,
// such as a gateway's message, is a [*ndjson.LineError]: decoded as a T it would be
// an empty one. Where T is [json.RawMessage], lines are not looked at. An error of r is returned
// as r words it, which names the file.
func resources[T any](r io.Reader) iter.Seq2[*T, error] {
	return func(yield func(*T, error) bool) {
		src := &errorReader{r: r}
		if _, raw := any((*T)(nil)).(*json.RawMessage); raw {
			for v, err := range ndjson.Decode[T](src) {
				if !yield(v, src.or(err)) {
					return
				}
			}
			return
		}
		for v, err := range ndjson.Decode[resource[T]](src) {
			var value *T
			if v != nil {
				value = &v.value
			}
			if !yield(value, src.or(err)) {
				return
			}
		}
	}
}

// errorReader remembers the error of its reader.
type errorReader struct {
	r   io.Reader
	err error
}

func (f *errorReader) Read(p []byte) (n int, err error) {
	if n, err = f.r.Read(p); err != io.EOF {
		f.err = err
	}
	return n, err
}

// or returns the reader's own error where err is due to it.
func (f *errorReader) or(err error) error {
	if err == nil || f.err == nil || isLineError(err) {
		return err
	}
	return f.err
}

// resource is a T that is decoded from a line with a resourceType.
type resource[T any] struct{ value T }

func (r *resource[T]) UnmarshalJSON(line []byte) error {
	err := unmarshal(&r.value, line)
	if err == nil && !namesResource(line) {
		err = noResourceError{}
	}
	return err
}

// unmarshal does as ndjson.Decode does with a T.
func unmarshal[T any](v *T, line []byte) error {
	if u, ok := any(v).(json.Unmarshaler); ok {
		return u.UnmarshalJSON(line)
	}
	return json.Unmarshal(line, v)
}

// A resource begins so as AB2D writes it.
const resourceBegin = `{"resourceType":"`

// leadingType returns the resourceType of a line that begins with it, else nothing. It is a part of the line, as
// each claim passes here.
func leadingType(line []byte) []byte {
	rest, ok := bytes.CutPrefix(line, []byte(resourceBegin))
	if !ok {
		return nil
	}
	name, _, _ := bytes.Cut(rest, []byte(`"`))
	return name
}

// namesResource reports whether a line that is valid JSON has a resourceType.
func namesResource(line []byte) bool {
	if len(leadingType(line)) > 0 {
		return true
	}
	name, _ := resourceType(line)
	return name != ""
}

// resourceType returns the resourceType of the JSON object that line is, or begins: then it may be
// "", and the error io.ErrUnexpectedEOF.
func resourceType(line []byte) (name string, err error) {
	if name := leadingType(line); len(name) > 0 {
		return string(name), nil
	}
	dec := json.NewDecoder(bytes.NewReader(line))
	if t, err := dec.Token(); err != nil || t != json.Delim('{') {
		return "", errNotObject
	}
	for dec.More() {
		key, err := dec.Token()
		if err == nil && key == "resourceType" {
			err = dec.Decode(&name)
		} else if err == nil {
			err = skipValue(dec)
		}
		if err != nil || name != "" {
			return name, cutShort(err)
		}
	}
	if _, err := dec.Token(); err != nil {
		return "", cutShort(err)
	}
	if _, err := dec.Token(); err != io.EOF {
		return "", errNotObject
	}
	return "", nil
}

var errNotObject = errors.New("not one JSON object")

// cutShort returns the error of JSON that ends too early as one.
func cutShort(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

// noResourceError is valid JSON that is not a FHIR resource.
type noResourceError struct{}

func (noResourceError) Error() string { return "no resourceType" }

// Place is what the text of a [ndjson.LineError] repeats.
func (e noResourceError) Place() string { return e.Error() }
