package main

import "strings"

// primitiveValues are the primitive values that an Extension of the plain model can hold.
var primitiveValues = []string{"String string", "Code string", "Uri string", "Date string", "DateTime string",
	"Boolean *bool", "Integer *int", "PositiveInt *int", "UnsignedInt *int", "Decimal float64"}

// writePlain writes the same model as plain structs with json tags: what a program would declare for encoding/json.
// Tests and benchmarks compare the decoder with it.
func writePlain(f *file, types []*Type) {
	f.p("// Package plain is the model of package fhir as plain structs for encoding/json.\npackage plain\n\n")
	f.p("import \"encoding/json\"\n\ntype Resource = json.RawMessage\n")
	for _, t := range types {
		f.p("\ntype %s struct {\n", t.Name)
		if t.Kind == "resource" {
			f.p("\tResourceType string `json:\"resourceType,omitempty\"`\n")
		}
		for _, e := range t.Elements {
			goType := e.goType()
			switch {
			case t.Kind == "datatype" && e.JSON == "modifierExtension":
				continue // datatypes have none in R4; the model's Element, which all types share, has room for it
			case e.shape() == Value:
				for _, name := range values(types) {
					f.p("\tValue%s *%[1]s `json:\"value%[1]s,omitempty\"`\n", name)
				}
				for _, value := range primitiveValues {
					name, goType, _ := strings.Cut(value, " ")
					f.p("\tValue%s %s `json:\"value%[1]s,omitempty\"`\n", name, goType)
				}
				continue
			case goType == "DateTime":
				goType = "string"
			case goType == "Decimal":
				goType = "float64"
			}
			if e.STU3Shape != "" {
				goType = "json.RawMessage" // either shape
			}
			f.p("\t%s %s `json:\"%s,omitempty\"`\n", e.Go, goType, e.JSON)
			if e.STU3 != "" {
				f.p("\tSTU3%s %s `json:\"%s,omitempty\"`\n", goName(e.STU3), goType, e.STU3)
			}
		}
		f.p("}\n")
	}
}
