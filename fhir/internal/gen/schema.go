package main

import (
	"fmt"
	"slices"
	"strings"
)

// Type is a type of the schema.
type Type struct {
	Kind     string // resource, backbone or datatype
	Name     string
	Page     string // below https://hl7.org/fhir/R4/
	Doc      string
	Elements []*Element
}

// Element is one field of a type: a choice such as serviced[x] is several.
type Element struct {
	JSON, Go    string
	Type        string // FHIR's name of the type
	Cardinality string
	Doc         string
	STU3        string // the name in STU3, where it differs
	STU3Shape   string // list, single or object, where the shape differs
	Bit         int    // which of the type's elements with another name in STU3 it is
	Rare        bool   // it stands in the type's More
	Common      bool   // every type of the kind has it
}

// Shape says how Go and JSON hold an element.
type Shape int

const (
	Text    Shape = iota // string or DateTime
	Number               // Decimal
	Bool                 // *bool
	Int                  // int, 0 for absent
	OptInt               // *int
	Object               // a pointer to a struct
	Value                // the value[x] of an Extension
	Texts                // []string
	Ints                 // []int
	Objects              // a slice of structs
)

// primitives are FHIR's primitive types, as the Go type and shape that an element of that type has.
var primitives = map[string]struct {
	goType string
	shape  Shape
}{
	"string": {"string", Text}, "code": {"string", Text}, "uri": {"string", Text}, "url": {"string", Text},
	"canonical": {"string", Text}, "id": {"string", Text}, "markdown": {"string", Text}, "xhtml": {"string", Text},
	"base64Binary": {"string", Text}, "date": {"DateTime", Text}, "dateTime": {"DateTime", Text}, "instant": {"DateTime", Text},
	"decimal": {"Decimal", Number}, "boolean": {"*bool", Bool}, "positiveInt": {"int", Int},
	"unsignedInt": {"*int", OptInt}, "integer": {"*int", OptInt}, "any": {"Value", Value},
}

func (e *Element) many() bool { return e.Cardinality == "0..*" || e.Cardinality == "1..*" }

func (e *Element) shape() Shape {
	p, primitive := primitives[e.Type]
	switch {
	case !primitive && e.many():
		return Objects
	case !primitive:
		return Object
	case e.many() && p.shape == Text:
		return Texts
	case e.many():
		return Ints
	}
	return p.shape
}

func (e *Element) goType() string {
	switch e.shape() {
	case Objects:
		return "[]" + e.Type
	case Object:
		return "*" + e.Type
	case Texts:
		return "[]string"
	case Ints:
		return "[]int"
	}
	return primitives[e.Type].goType
}

// is returns the Go expression that is true when the element is present whose value is v.
func (e *Element) is(v string) string { return v + " != " + e.zero() }

// zero returns the Go expression of an absent element.
func (e *Element) zero() string {
	switch e.shape() {
	case Text, Number:
		return `""`
	case Int:
		return "0"
	}
	return "nil"
}

// read returns the Go expression that reads the element of v.
func (e *Element) read(v string) string {
	if e.Rare {
		return v + "." + e.Go + "()"
	}
	return v + "." + e.Go
}

// write returns the Go expression to which a value of the element of v is assigned, for which d takes memory.
func (e *Element) write(v string) string {
	if e.Rare {
		return v + ".more(d.m)." + e.Go
	}
	return v + "." + e.Go
}

// fields returns the elements that are fields of the type's struct.
func (t *Type) fields() (es []*Element) {
	for _, e := range t.Elements {
		if !e.Rare {
			es = append(es, e)
		}
	}
	return es
}

// rare returns the elements that stand in the type's More.
func (t *Type) rare() (es []*Element) {
	for _, e := range t.Elements {
		if e.Rare {
			es = append(es, e)
		}
	}
	return es
}

// embeds reports whether all that FHIR's Element has stands in the type's More.
func (t *Type) embeds() bool {
	n := 0
	for _, e := range t.rare() {
		if inElement(e) {
			n++
		}
	}
	return n == 3
}

// inElement reports whether e is one of what every type has.
func inElement(e *Element) bool {
	return e.Common && (e.JSON == "id" || e.JSON == "extension" || e.JSON == "modifierExtension")
}

// renamed returns the elements that have another name in STU3.
func (t *Type) renamed() (es []*Element) {
	for _, e := range t.Elements {
		if e.STU3 != "" {
			es = append(es, e)
		}
	}
	return es
}

// method is the name of the type's method on the decoder.
func (t *Type) method() string { return lower(t.Name) }

// What every type of a kind has, in the order in which FHIR writes it.
var common = map[string]string{
	"datatype": "id string\nextension Extension*\nmodifierExtension Extension*",
	"backbone": "id string\nextension Extension*\nmodifierExtension Extension*",
	"resource": "id id\nmeta Meta\nimplicitRules uri\nlanguage code\ntext Narrative\ncontained Resource*\n" +
		"extension Extension*\nmodifierExtension Extension*",
}

func parse(text string) (types []*Type, err error) {
	for n, line := range strings.Split(text, "\n") {
		line, _, _ = strings.Cut(" "+line, " #") // the # of a page has no space before it
		f := strings.Fields(line)
		switch {
		case len(f) == 0:
		case !strings.HasPrefix(line, "  "):
			if common[f[0]] == "" || len(f) < 4 {
				return nil, fmt.Errorf("schema line %d: a type is: resource|backbone|datatype Name page Documentation", n+1)
			}
			t := &Type{Kind: f[0], Name: f[1], Page: f[2], Doc: strings.Join(f[3:], " ")}
			for line := range strings.SplitSeq(common[t.Kind], "\n") {
				if err := t.add(line); err != nil {
					return nil, err
				}
			}
			for _, e := range t.Elements {
				e.Rare, e.Common = true, true
			}
			types = append(types, t)
		case len(types) == 0:
			return nil, fmt.Errorf("schema line %d: an element before the first type", n+1)
		case f[0] == "fields:":
			if err := types[len(types)-1].keep(f[1:]); err != nil {
				return nil, fmt.Errorf("schema line %d: %w", n+1, err)
			}
		default:
			if err := types[len(types)-1].add(line); err != nil {
				return nil, fmt.Errorf("schema line %d: %w", n+1, err)
			}
		}
	}
	return types, check(types)
}

// keep makes fields of elements that every type has.
func (t *Type) keep(names []string) error {
	for _, name := range names {
		i := slices.IndexFunc(t.Elements, func(e *Element) bool { return e.Common && e.JSON == name })
		if i < 0 {
			return fmt.Errorf("not every %s has %s", t.Kind, name)
		}
		t.Elements[i].Rare = false
	}
	return nil
}

// add adds the element that a line of the schema describes.
func (t *Type) add(line string) error {
	line, doc, _ := strings.Cut(line, " -- ")
	f := strings.Fields(line)
	if len(f) < 2 {
		return fmt.Errorf("an element is: name type [options] [-- Documentation.]")
	}
	e := Element{JSON: f[0], Doc: strings.TrimSpace(doc)}
	kind := strings.TrimRight(f[1], "!*+")
	switch f[1][len(kind):] {
	case "":
		e.Cardinality = "0..1"
	case "!":
		e.Cardinality = "1..1"
	case "*":
		e.Cardinality = "0..*"
	case "+":
		e.Cardinality = "1..*"
	default:
		return fmt.Errorf("unknown cardinality of %s", e.JSON)
	}
	apart := ""
	for _, option := range f[2:] {
		if only, ok := strings.CutPrefix(option, "rare="); ok {
			apart = only
		} else if option == "rare" {
			e.Rare = true
		} else if old, ok := strings.CutPrefix(option, "stu3="); ok {
			e.STU3, e.Bit = old, len(t.renamed())
		} else if shape, ok := strings.CutPrefix(option, "stu3:"); ok {
			e.STU3Shape = shape
		} else {
			return fmt.Errorf("unknown option %s", option)
		}
	}
	base, choice := strings.CutSuffix(e.JSON, "[x]")
	for of := range strings.SplitSeq(kind, "|") {
		e := e
		e.Rare = e.Rare || of == apart
		if e.Type = of; choice {
			e.JSON = base + strings.ToUpper(of[:1]) + of[1:]
		}
		e.Go = goName(e.JSON)
		t.Elements = append(t.Elements, &e)
	}
	return nil
}

// check reports an element of a type that is neither in the schema nor primitive.
func check(types []*Type) error {
	known := map[string]bool{"Resource": true} // written by hand
	for _, t := range types {
		known[t.Name] = true
	}
	for _, t := range types {
		for _, e := range t.Elements {
			if _, primitive := primitives[e.Type]; !primitive && !known[e.Type] {
				return fmt.Errorf("%s.%s: unknown type %s", t.Name, e.JSON, e.Type)
			}
		}
	}
	return nil
}

// goName returns the Go spelling of a FHIR name.
func goName(name string) string {
	switch name {
	case "id", "url", "udi":
		return strings.ToUpper(name)
	case "fhirVersion":
		return "FHIRVersion"
	}
	return strings.ToUpper(name[:1]) + name[1:]
}

func lower(name string) string { return strings.ToLower(name[:1]) + name[1:] }
