package main

import "fmt"

// writeEncoder writes, for each type, a method that appends a value as JSON. Each member is written with a comma before
// it; the first comma becomes the brace when the object is complete.
func writeEncoder(f *file, types []*Type) {
	f.p("package fhir\n\nimport \"strconv\"\n")
	for _, t := range types {
		f.p("\nfunc (v *%s) %s(b []byte, e *encoder) []byte {\n\tstart := len(b)\n", t.Name, t.encode())
		if t.Kind == "datatype" { // those alone can lead back to themselves
			f.p("\tif e.depth++; e.depth > maxDepth {\n\t\treturn e.tooDeep(b)\n\t}\n")
		}
		if t.Kind == "resource" {
			f.p("\tif !v.untyped {\n\t\tb = append(b, `,\"resourceType\":%q`...)\n\t}\n", t.Name)
		}
		for _, group := range t.groups() {
			v := "v"
			if group[0].Rare {
				v = "x"
				f.p("\tif x := v.More; x != nil {\n")
			}
			for _, e := range group {
				if e.shape() == Value {
					f.p("\tif v.Value != nil {\n\t\tb = appendValue(b, v.Value, e)\n\t}\n")
					continue
				}
				f.p("\tif %s {\n", e.is(v+"."+e.Go))
				writeValue(f, e, v+"."+e.Go)
				f.p("\t}\n")
			}
			if group[0].Rare {
				f.p("\t}\n")
			}
		}
		f.p("\tif v.More != nil && v.More.Extra.list != nil {\n\t\tb = e.extra(b, v.More.Extra, v)\n\t}\n")
		if t.Kind == "datatype" {
			f.p("\te.depth--\n")
		}
		f.p("\treturn e.end(b, start)\n}\n")
	}
}

// encode is the name of the method that encodes any object of the type: encode_coding.go has a faster one for Coding.
func (t *Type) encode() string {
	if t.Name == "Coding" {
		return "appendObject"
	}
	return "append"
}

// groups returns the elements, those together that stand in the same struct.
func (t *Type) groups() (groups [][]*Element) {
	for i, e := range t.Elements {
		if i == 0 || e.Rare != t.Elements[i-1].Rare {
			groups = append(groups, nil)
		}
		groups[len(groups)-1] = append(groups[len(groups)-1], e)
	}
	return groups
}

func writeValue(f *file, e *Element, v string) {
	name := fmt.Sprintf(`append(b, `+"`"+`,"%s":`+"`"+`...)`, e.JSON)
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
