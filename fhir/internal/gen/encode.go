package main

import "fmt"

// writeEncoder writes, for each type, a method that appends a value as JSON. Each member is written with a comma before
// it; the first comma becomes the brace when the object is complete.
func writeEncoder(f *file, types []*Type) {
	f.p("package fhir\n\nimport \"strconv\"\n")
	for _, t := range types {
		f.p("\nfunc (v *%s) append(b []byte, e *encoder) []byte {\n\tstart := len(b)\n", t.Name)
		if t.Kind == "datatype" { // those alone can lead back to themselves
			f.p("\tif e.depth++; e.depth > maxDepth {\n\t\treturn e.tooDeep(b)\n\t}\n")
		}
		if t.Kind == "resource" {
			f.p("\tif !v.untyped {\n\t\tb = append(b, `,\"resourceType\":%q`...)\n\t}\n", t.Name)
		}
		for _, e := range t.Elements {
			if e.shape() == Value {
				f.p("\tif v.Value != nil {\n\t\tb = appendValue(b, v.Value, e)\n\t}\n")
				continue
			}
			f.p("\tif %s {\n", e.is("v"))
			writeValue(f, e)
			f.p("\t}\n")
		}
		f.p("\tif v.Extra != nil {\n\t\tb = e.extra(b, v.Extra, v.has)\n\t}\n")
		if t.Kind == "datatype" {
			f.p("\te.depth--\n")
		}
		f.p("\treturn e.end(b, start)\n}\n")
		writeHas(f, t)
	}
}

func writeValue(f *file, e *Element) {
	name := fmt.Sprintf(`append(b, `+"`"+`,"%s":`+"`"+`...)`, e.JSON)
	v := "v." + e.Go
	switch e.shape() {
	case Text:
		if e.goType() != "string" {
			v = "string(" + v + ")"
		}
		f.p("b = e.text(%s, %s)\n", name, v)
	case Number:
		f.p("b = e.number(%s, %s)\n", name, v)
	case Bool:
		f.p("b = strconv.AppendBool(%s, *%s)\n", name, v)
	case Int:
		f.p("b = strconv.AppendInt(%s, int64(%s), 10)\n", name, v)
	case OptInt:
		f.p("b = strconv.AppendInt(%s, int64(*%s), 10)\n", name, v)
	case Texts:
		f.p("b = e.texts(%s, %s)\n", name, v)
	case Ints:
		f.p("b = e.ints(%s, %s)\n", name, v)
	case Object:
		f.p("b = %s.append(%s, e)\n", v, name)
	case Objects:
		f.p("b = append(b, `,\"%s\":[`...)\n", e.JSON)
		f.p("for i := range %s {\nb = append(%[1]s[i].append(b, e), ',')\n}\nb = endList(b)\n", v)
	}
}

// writeHas writes the method that the encoder asks before it writes an unknown member.
func writeHas(f *file, t *Type) {
	f.p("\nfunc (v *%s) has(name string) bool {\n\tswitch name {\n", t.Name)
	if t.Kind == "resource" {
		f.p("\tcase \"resourceType\":\n\t\treturn !v.untyped\n")
	}
	for _, e := range t.Elements {
		if e.shape() == Value {
			f.p("\tdefault:\n\t\treturn v.Value != nil && name == \"value\"+v.Value.suffix()\n\t}\n}\n")
			return
		}
		f.p("\tcase %q:\n\t\treturn %s\n", e.JSON, e.is("v"))
	}
	f.p("\t}\n\treturn false\n}\n")
}
