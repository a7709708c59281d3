package fhir

import (
	"bytes"
	"encoding/json"
	"fmt"
	"iter"
	"log/slog"
	"slices"
	"strings"
)

// Element is what every type of FHIR has. https://hl7.org/fhir/R4/element.html
type Element struct {
	ID                string
	Extension         []Extension
	ModifierExtension []Extension
	Extra             Extra // unknown members
}

// Format prints no content, whatever the verb.
func (e Element) Format(s fmt.State, _ rune) { redact(s, "Element") }

// LogValue shows no content.
func (e Element) LogValue() slog.Value { return redacted("Element") }

// Extra holds the members of a JSON object that the fields of its struct cannot: elements the model does not have, the
// "_name" siblings of primitive elements, nulls, empty strings. They are written again when the value is encoded, unless
// the program has meanwhile set the field of that name. The zero Extra is empty. A copy of an Extra that is not empty
// shares its members.
//
//	birth, ok := address.Extra().Get("_line")
type Extra struct {
	list *extras
}

// extras are the members of an Extra.
type extras struct {
	members []member
	index   map[string]int // of members, if they are many
}

// member is a member of a JSON object.
type member struct {
	name  string
	value json.RawMessage
}

// many is the number of members from which on an index pays.
const many = 32

// Get returns the value of the member with that name. It belongs to x and must not be changed.
func (x Extra) Get(name string) (value json.RawMessage, ok bool) {
	if i := x.find(name); i >= 0 {
		return x.list.members[i].value, true
	}
	return nil, false
}

// All returns the members in the order in which they came.
func (x Extra) All() iter.Seq2[string, json.RawMessage] {
	return func(yield func(string, json.RawMessage) bool) {
		if x.list == nil {
			return
		}
		for _, m := range x.list.members {
			if !yield(m.name, m.value) {
				return
			}
		}
	}
}

// Len returns the number of members.
func (x Extra) Len() int {
	if x.list == nil {
		return 0
	}
	return len(x.list.members)
}

// Set adds the member or replaces its value, which is encoded as it is and so must be JSON.
func (x *Extra) Set(name string, value json.RawMessage) {
	if x.list == nil {
		x.list = new(extras)
	}
	if i := x.find(name); i >= 0 {
		x.list.members[i].value = value
		return
	}
	x.list.members = append(x.list.members, member{name, value})
	x.list.grown()
}

// Delete removes the member with that name, if there is one.
func (x *Extra) Delete(name string) { x.drop(name) }

func (x Extra) find(name string) int {
	switch {
	case x.list == nil:
		return -1
	case x.list.index != nil:
		if i, ok := x.list.index[name]; ok {
			return i
		}
		return -1
	}
	return slices.IndexFunc(x.list.members, func(m member) bool { return m.name == name })
}

// grown keeps the index after a member was added.
func (x *extras) grown() {
	switch n := len(x.members); {
	case x.index != nil:
		x.index[x.members[n-1].name] = n - 1
	case n == many:
		x.index = make(map[string]int, 2*many)
		for i, m := range x.members {
			x.index[m.name] = i
		}
	}
}

func (x Extra) drop(name string) {
	i := x.find(name)
	if i < 0 {
		return
	}
	x.list.members = slices.Delete(x.list.members, i, i+1)
	if x.list.index != nil {
		delete(x.list.index, name)
		for k := i; k < len(x.list.members); k++ {
			x.list.index[x.list.members[k].name] = k
		}
	}
}

func (x Extra) clone() Extra {
	if x.list == nil {
		return x
	}
	c := &extras{members: slices.Clone(x.list.members)}
	for i, m := range c.members {
		c.members[i] = member{strings.Clone(m.name), bytes.Clone(m.value)}
	}
	if x.list.index != nil {
		c.index = make(map[string]int, len(c.members))
		for i, m := range c.members {
			c.index[m.name] = i
		}
	}
	return Extra{c}
}

// Format prints no content, whatever the verb.
func (x Extra) Format(s fmt.State, _ rune) { redact(s, "Extra") }

// LogValue shows no content.
func (x Extra) LogValue() slog.Value { return redacted("Extra") }
