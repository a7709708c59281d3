package main

// public are the types that hold what a server says of itself and no health information.
var public = map[string]bool{"OperationOutcome": true, "Issue": true, "CapabilityStatement": true, "Software": true,
	"Implementation": true, "Rest": true, "RestResource": true, "RestOperation": true}

// writeMethods writes the exported methods that every type has.
func writeMethods(f *file, types []*Type) {
	f.p("package fhir\n\nimport (\n\t\"fmt\"\n\t\"log/slog\"\n)\n")
	for _, t := range types {
		f.p("\n// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].\n")
		f.p("func (v *%s) UnmarshalJSON(data []byte) error {\n", t.Name)
		if t.Kind == "resource" {
			f.p("\treturn unmarshal(data, v, (*decoder).%s, false)\n}\n", t.method())
		} else {
			f.p("\treturn unmarshal(data, v, (*decoder).%s, true)\n}\n", t.method())
		}
		if t.Kind == "resource" {
			f.p("\n// AppendJSON appends v as JSON to b. An error is an [*EncodeError].\n")
			f.p("func (v *%s) AppendJSON(b []byte) ([]byte, error) { return appendJSON(b, v) }\n", t.Name)
		}
		f.p("\n// MarshalJSON returns v as JSON.\n")
		f.p("func (v %s) MarshalJSON() ([]byte, error) {\n\te := newEncoder()\n\treturn e.done(v.append(e.buf, e))\n}\n", t.Name)
		if public[t.Name] {
			continue
		}
		f.p("\n// Format prints no content, whatever the verb.\n")
		f.p("func (v %s) Format(s fmt.State, _ rune) { redact(s, %q) }\n", t.Name, t.Name)
		f.p("\n// LogValue shows no content.\n")
		f.p("func (v %s) LogValue() slog.Value { return redacted(%q) }\n", t.Name, t.Name)
		if !t.embeds() {
			f.p("\n// Format prints no content, whatever the verb.\n")
			f.p("func (v %sMore) Format(s fmt.State, _ rune) { redact(s, %q) }\n", t.Name, t.Name+"More")
			f.p("\n// LogValue shows no content.\n")
			f.p("func (v %sMore) LogValue() slog.Value { return redacted(%q) }\n", t.Name, t.Name+"More")
		}
	}
	for _, name := range values(types) {
		f.p("\nfunc (*%s) suffix() string { return %q }\n", name, name)
	}
	writeValues(f, types)
}

// writeValues writes what an Extension needs for the datatypes it may hold.
func writeValues(f *file, types []*Type) {
	f.p("\n// datatype reads the value of an Extension whose name ends in suffix; ok reports whether the model has that datatype.\n")
	f.p("func (d *decoder) datatype(i int, name, suffix string, v *Extension) (next int, ok bool) {\n\tswitch suffix {\n")
	for _, name := range values(types) {
		f.p("\tcase %q:\n\t\tvar p *%[1]s\n\t\tif i = anyOne(d, i, name, &p, v, &d.m.%s, (*decoder).%[2]s); p != nil {\n", name, lower(name))
		f.p("\t\t\tv.Value = p\n\t\t}\n")
	}
	f.p("\tdefault:\n\t\treturn i, false\n\t}\n\treturn i, true\n}\n")
	f.p("\n// appendDatatype appends the member that holds v, if v is a datatype of the model.\n")
	f.p("func appendDatatype(b []byte, v Value, e *encoder) []byte {\n\tswitch v := v.(type) {\n")
	for _, name := range values(types) {
		f.p("\tcase *%s:\n\t\tif v != nil {\n\t\t\tb = v.append(append(b, `,\"value%[1]s\":`...), e)\n\t\t}\n", name)
	}
	f.p("\tdefault:\n\t\te.fail(ErrType, \"an Extension's Value that is a pointer to a primitive\")\n")
	f.p("\t}\n\treturn b\n}\n")
}
