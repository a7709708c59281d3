package main

import "strings"

// writeTypes writes the structs.
func writeTypes(f *file, types []*Type) {
	f.p("package fhir\n")
	for _, t := range types {
		f.p("\n// %s\n//\n// https://hl7.org/fhir/R4/%s\n", t.Doc, t.Page)
		f.p("type %s struct {\n", t.Name)
		for _, e := range t.fields() {
			f.p("\t%s %s // %s\n", e.Go, e.goType(), comment(e))
		}
		f.p("\tMore *%sMore // what hardly any has, or nil\n", t.Name)
		if t.Kind == "resource" {
			f.p("\n\tuntyped bool // decoded from an object without resourceType\n")
		}
		if t.Name == "ExplanationOfBenefit" {
			f.p("\tmemory *memory // what UnmarshalReuse overwrites\n")
		}
		f.p("}\n")
		writeMore(f, t)
	}
}

// writeMore writes the struct of a type's rare elements.
func writeMore(f *file, t *Type) {
	f.p("\n// %sMore is what hardly any %[1]s has. The methods of %[1]s with these names read it.\n", t.Name)
	f.p("type %sMore struct {\n", t.Name)
	if t.embeds() {
		f.p("\tElement\n")
	}
	for _, e := range t.rare() {
		if t.embeds() && inElement(e) {
			continue
		}
		f.p("\t%s %s // %s\n", e.Go, e.goType(), comment(e))
	}
	if !t.embeds() {
		f.p("\tExtra Extra // unknown members\n")
	}
	f.p("}\n")
}

// writeReaders writes the methods that read what stands in a type's More, and those with which the decoder writes it.
func writeReaders(f *file, types []*Type) {
	f.p("package fhir\n")
	for _, t := range types {
		for _, e := range t.rare() {
			f.p("\n// %s returns %s, of cardinality %s. v may be nil.\n", e.Go, e.JSON, comment(e))
			f.p("func (v *%s) %s() %s {\n", t.Name, e.Go, e.goType())
			f.p("\tif v == nil || v.More == nil {\n\t\treturn %s\n\t}\n\treturn v.More.%s\n}\n", e.zero(), e.Go)
		}
		f.p("\n// Extra returns the unknown members. v may be nil.\n")
		f.p("func (v *%s) Extra() Extra {\n\tif v == nil || v.More == nil {\n\t\treturn Extra{}\n\t}\n\treturn v.More.Extra\n}\n", t.Name)
		f.p("\nfunc (v *%s) more(m *memory) *%[1]sMore {\n\tif v.More == nil {\n\t\tv.More = m.%s.one(m)\n\t}\n\treturn v.More\n}\n", t.Name, lower(t.Name)+"More")
		f.p("\nfunc (v *%s) extra(m *memory) *Extra { return &v.more(m).Extra }\n", t.Name)
	}
}

func comment(e *Element) string {
	text := []string{e.Cardinality}
	if _, primitive := primitives[e.Type]; primitive && e.Type != "any" {
		text = append(text, e.Type)
	}
	if e.STU3 != "" {
		text = append(text, "(STU3: "+e.STU3+")")
	}
	s := strings.Join(text, " ")
	if e.Doc != "" {
		s += "; " + e.Doc
	}
	return s
}

// writeNames writes the names of FHIR, with the fields that hold them.
func writeNames(f *file, types []*Type) {
	fields := map[string]string{"resourceType": ""}
	names := []string{"resourceType"}
	add := func(name, field string) {
		if fields[name] != "" || name == "" {
			return
		}
		if _, seen := fields[name]; !seen {
			names = append(names, name)
		}
		fields[name] = field
	}
	for _, t := range types {
		for _, e := range t.Elements {
			add(e.JSON, e.Go)
			add(e.STU3, "")
		}
	}
	for _, suffix := range values(types) {
		add("value"+suffix, "")
	}
	f.p("package fhir\n\n// known holds the names that may stand in the path of an error, with the field of the element where R4 has one of that\n")
	f.p("// name.\nvar known = map[string]string{\n")
	for _, name := range names {
		f.p("\t%q: %q,\n", name, fields[name])
	}
	f.p("}\n")
}

// values returns the suffixes of value[x] that an Extension may hold as a datatype of the model.
func values(types []*Type) (suffixes []string) {
	for _, t := range types {
		if t.Kind == "datatype" && t.Name != "Extension" && t.Name != "Narrative" {
			suffixes = append(suffixes, t.Name)
		}
	}
	return suffixes
}
