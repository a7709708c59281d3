package fhir

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strconv"
)

// Resource is a resource within another one: an element of contained. Its JSON is kept as it came and decoded when a
// program asks for it.
type Resource struct {
	ResourceType string
	ID           string
	JSON         json.RawMessage // must not be changed
}

// ErrNotThatType is what [Resource.Practitioner] and its like return for a resource of another type.
var ErrNotThatType = errors.New("fhir: the resource is of another type")

// Practitioner decodes a resource of type Practitioner.
func (r *Resource) Practitioner() (*Practitioner, error) {
	return contained[Practitioner](r, "Practitioner")
}

// Organization decodes a resource of type Organization.
func (r *Resource) Organization() (*Organization, error) {
	return contained[Organization](r, "Organization")
}

func contained[T any, P interface {
	*T
	json.Unmarshaler
}](r *Resource, resourceType string) (*T, error) {
	if r.ResourceType != resourceType {
		return nil, ErrNotThatType
	}
	v := new(T)
	if err := P(v).UnmarshalJSON(r.JSON); err != nil {
		return nil, err
	}
	return v, nil
}

// UnmarshalJSON replaces r by what data holds, which is copied.
func (r *Resource) UnmarshalJSON(data []byte) error {
	return unmarshal(data, r, (*decoder).resource, true)
}

// MarshalJSON returns the resource as it came.
func (r Resource) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(r.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (r Resource) Format(s fmt.State, _ rune) { redact(s, "Resource") }

// LogValue shows no content.
func (r Resource) LogValue() slog.Value { return redacted("Resource") }

// resource reads an object from after its brace.
func (d *decoder) resource(i int, v *Resource) int {
	start := i - 1
	i = d.open(i)
	for i >= 0 {
		name, j := d.name(i)
		if j < 0 {
			return failed
		}
		if i = d.skip(j); i < 0 {
			return failed
		}
		var p *string
		switch name {
		case "resourceType":
			p = &v.ResourceType
		case "id":
			p = &v.ID
		}
		switch {
		case p == nil:
		case d.b[j] == '"':
			*p, _, _ = d.string(j)
		case d.b[j] == 'n':
			*p = ""
		default:
			return d.mistyped(j, "a string")
		}
		i = d.sep(i)
	}
	if i == failed {
		return failed
	}
	v.JSON = d.raw(start, ^i+1)
	return ^i + 1
}

func (r *Resource) append(b []byte, e *encoder) []byte {
	if len(r.JSON) > 0 {
		return e.raw(b, r.JSON)
	}
	start := len(b)
	if r.ResourceType != "" {
		b = e.text(append(b, `,"resourceType":`...), r.ResourceType)
	}
	if r.ID != "" {
		b = e.text(append(b, `,"id":`...), r.ID)
	}
	return e.end(b, start)
}

// resourceType reads the value of resourceType, which must be want.
func (d *decoder) resourceType(i int, want string) int {
	if d.b[i] != '"' {
		return d.mistyped(i, "a string")
	}
	s, j, _ := d.string(i)
	if j >= 0 && s != want {
		return d.fail(i, ErrResourceType, "a resource of another type than "+strconv.Quote(want))
	}
	return j
}
