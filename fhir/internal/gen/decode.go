package main

import (
	"encoding/binary"
	"fmt"
)

// writeObjects writes, for each type, the method that reads an object by guessing its next member.
func writeObjects(f *file, types []*Type) {
	f.p("package fhir\n")
	for _, t := range types {
		writeObject(f, t)
	}
}

// writeMembers writes, for each type, the method that reads one member whatever it is.
func writeMembers(f *file, types []*Type) {
	f.p("package fhir\n")
	for _, t := range types {
		writeMember(f, t)
	}
}

// object is the name of the method that reads any object of the type: decode_coding.go has a faster one for two of them.
func (t *Type) object() string {
	switch t.Name {
	case "Coding", "CodeableConcept":
		return t.method() + "Object"
	}
	return t.method()
}

func writeObject(f *file, t *Type) {
	f.p("\n// %s reads an object into v, from after its brace; what it returns is explained at decoder.\n", t.object())
	f.p("func (d *decoder) %s(i int, v *%s) int {\n", t.object(), t.Name)
	f.p("\tb := d.b\n")
	old := ""
	if len(t.renamed()) > 0 {
		f.p("\tvar old stu3 // which elements came under their STU3 name\n")
		old = ", &old"
	}
	if t.Kind == "resource" {
		f.p("\tv.untyped = true\n")
	}
	f.p("\ti = d.open(i)\n\tfor {\n\t\tfor i >= 0 {\n\t\t\tfrom, x := i, d.word(i)\n")
	if t.Kind == "resource" {
		guess(f, `"resourceType":"`+t.Name+`"`, "", "i = d.sep(i + %d)\n v.untyped = false", false)
	}
	guesses := t.fields()
	for k, e := range guesses {
		last := k == len(guesses)-1
		if e.shape() == Value {
			for _, name := range []string{"Coding", "Identifier", "Quantity", "Money"} {
				guess(f, `"value`+name+`":{`, "v.Value == nil", fmt.Sprintf(
					"var p *%s\ni = one(d, i, %%d, &p, &d.m.%s, (*decoder).%[2]s)\nv.Value = p", name, lower(name)), last)
			}
			continue
		}
		first := ""
		if e.STU3 != "" {
			first = "v." + e.Go + " == nil"
		}
		open, read := fast(e)
		guess(f, `"`+e.JSON+`":`+open, first, read, last && e.STU3 == "")
		if e.STU3 != "" {
			guess(f, `"`+e.STU3+`":`+open, first+" && v.Extra().list == nil", read+fmt.Sprintf("\nold.set(%d, v.%s != nil)", e.Bit, e.Go), last)
		}
	}
	f.p("\t\t\tif i == from { // else the next one may be one of those that usually come before\n")
	f.p("\t\t\t\ti = d.%sMember(i, v%s)\n\t\t\t}\n\t\t}\n", t.method(), old)
	f.p("\t\tif i == failed {\n\t\t\treturn failed\n\t\t}\n")
	f.p("\t\tif b[^i] == '}' {\n\t\t\treturn ^i + 1\n\t\t}\n")
	f.p("\t\ti = d.%sMember(^i, v%s)\n\t}\n}\n", t.method(), old)
}

// guess writes the test whether the next member begins with text, and what reads it then; last is the last test.
func guess(f *file, text, condition, read string, last bool) {
	var word [8]byte
	copy(word[:], text)
	x := binary.LittleEndian.Uint64(word[:])
	test := fmt.Sprintf("x == %#x", x)
	switch n := len(text); {
	case n < 8:
		test = fmt.Sprintf("x&%#x == %#x", uint64(1)<<(8*n)-1, x)
	case n > 8:
		for at := 8; at < n; at += 16 {
			test += fmt.Sprintf(" && at(b, i+%d, `%s`)", at, text[at:min(at+16, n)])
		}
	}
	if condition != "" {
		test += " && " + condition
	}
	f.p("\t\t\tif %s { // %s\n", test, text)
	f.p("\t\t\t\t"+read+"\n", len(text))
	f.p("\t\t\t\tif i < 0 {\n\t\t\t\t\tbreak\n\t\t\t\t}\n\t\t\t\t")
	if last {
		f.p("continue")
	} else {
		f.p("x = d.word(i)")
	}
	f.p("\n\t\t\t}\n")
}

// fast returns how the value of an element begins, as far as the name's test may include it, and the call that reads it.
func fast(e *Element) (open, read string) {
	v := "&v." + e.Go
	switch e.shape() {
	case Text:
		if e.goType() != "string" {
			v = "(*string)(" + v + ")"
		}
		if e.Type == "uri" {
			return `"`, "i = d.uri(i, %d, " + v + ")"
		}
		return `"`, "i = d.text(i, %d, " + v + ")"
	case Number:
		return "", "i = d.number(i, %d, (*string)(" + v + "))"
	case Bool:
		return "", "i = d.bool(i, %d, " + v + ")"
	case Int:
		return "", "i = d.int(i, %d, " + v + ")"
	case OptInt:
		return "", "i = d.optInt(i, %d, " + v + ")"
	case Texts:
		read := "plainText"
		if e.Type == "canonical" {
			read = "knownURI"
		}
		return "[", "i = d.texts(i, %d, " + v + ", (*decoder)." + read + ")"
	case Ints:
		return "[", "i = d.ints(i, %d, " + v + ")"
	case Object:
		return "{", fmt.Sprintf("i = one(d, i, %%d, %s, &d.m.%s, (*decoder).%[2]s)", v, lower(e.Type))
	case Objects:
		return "[", fmt.Sprintf("i = list(d, i, %%d, %s, &d.m.%s, (*decoder).%[2]s)", v, lower(e.Type))
	}
	panic("no fast way to read " + e.JSON)
}

func writeMember(f *file, t *Type) {
	old := ""
	if len(t.renamed()) > 0 {
		old = ", old *stu3"
	}
	f.p("\n// %sMember reads one member into v, in whatever form it comes.\n", t.method())
	f.p("func (d *decoder) %sMember(i int, v *%s%s) int {\n", t.method(), t.Name, old)
	f.p("\tname, i := d.name(i)\n\tif i < 0 {\n\t\treturn failed\n\t}\n\tswitch name {\n")
	if t.Kind == "resource" {
		f.p("\tcase \"resourceType\":\n\t\ti = d.resourceType(i, %q)\n\t\tv.untyped = false\n", t.Name)
	}
	for _, e := range t.Elements {
		if e.shape() == Value {
			continue
		}
		f.p("\tcase %q:\n", e.JSON)
		if e.STU3 != "" {
			f.p("\t\tif old.take(%d) { // R4's name wins; what came under the old one becomes an unknown member\n", e.Bit)
			alone := "untyped: true, "
			if t.Kind != "resource" {
				alone = ""
			}
			only := fmt.Sprintf("%s: %s", e.Go, e.read("v"))
			if e.Rare {
				only = fmt.Sprintf("More: &%sMore{%s}", t.Name, only)
			}
			f.p("\t\t\td.demote(%q, (&%s{%s%s}).append(nil, new(encoder)), v)\n\t\t}\n", e.STU3, t.Name, alone, only)
		}
		f.p("\t\ti = %s\n", slow(e, e.JSON, e.write("v")))
		if e.STU3 != "" {
			f.p("\tcase %q:\n\t\tif !old.has(%d) && (%s != nil || v.Extra().find(%q) >= 0) {\n", e.STU3, e.Bit, e.read("v"), e.JSON)
			f.p("\t\t\tvar other %s // to check the type\n", e.goType())
			f.p("\t\t\ti = d.keep(v, %q, i, %s)\n", e.STU3, slow(e, e.STU3, "other"))
			f.p("\t\t} else {\n\t\t\ti = %s\n", slow(e, e.STU3, e.write("v")))
			f.p("\t\t\told.set(%d, %s != nil)\n\t\t}\n", e.Bit, e.read("v"))
		}
	}
	if t.Name == "Extension" {
		f.p("\tdefault:\n\t\ti = d.valueMember(i, name, v)\n\t}\n")
	} else {
		f.p("\tdefault:\n\t\ti = d.unknown(i, name, v)\n\t}\n")
	}
	f.p("\tif i < 0 {\n\t\treturn failed\n\t}\n\treturn d.sep(i)\n}\n")
}

// slow returns the call that reads the value of an element into a variable in whatever form it comes.
func slow(e *Element, name, variable string) string {
	v := "&" + variable
	call := map[Shape]string{Text: "anyText", Number: "anyNumber", Bool: "anyBool", Int: "anyInt", OptInt: "anyOptInt",
		Texts: "anyTexts", Ints: "anyInts"}[e.shape()]
	if s := e.shape(); (s == Text || s == Number) && e.goType() != "string" {
		v = "(*string)(" + v + ")"
	}
	switch e.shape() {
	case Object, Objects:
		call = "anyOne"
		if e.shape() == Objects {
			call = "anyList"
		}
		switch e.STU3Shape {
		case "list":
			call = "oneOfList"
		case "single":
			call = "listOfOne"
		}
		return fmt.Sprintf("%s(d, i, %q, %s, v, &d.m.%s, (*decoder).%[4]s)", call, name, v, lower(e.Type))
	}
	if e.STU3Shape == "object" {
		call = "textOrObject"
	}
	return fmt.Sprintf("d.%s(i, %q, %s, v)", call, name, v)
}
