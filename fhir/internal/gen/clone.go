package main

// writeClone writes the deep copies behind ExplanationOfBenefit.Clone.
func writeClone(f *file, types []*Type) {
	f.p("package fhir\n\nimport (\n\t\"slices\"\n\t\"strings\"\n)\n")
	for _, t := range types {
		f.p("\nfunc (v *%s) clone() *%[1]s {\n\tif v == nil {\n\t\treturn nil\n\t}\n\tc := *v\n\tc.detach()\n\treturn &c\n}\n", t.Name)
		f.p("\n// detach replaces whatever v shares with the value it was copied from.\nfunc (v *%s) detach() {\n", t.Name)
		for _, e := range t.Elements {
			switch v := "v." + e.Go; e.shape() {
			case Text, Number:
				f.p("\t%s = %s(strings.Clone(string(%[1]s)))\n", v, e.goType())
			case Bool, OptInt:
				f.p("\t%s = clonePointer(%[1]s)\n", v)
			case Object:
				f.p("\t%s = %[1]s.clone()\n", v)
			case Value:
				f.p("\t%s = cloneValue(%[1]s)\n", v)
			case Texts:
				f.p("\t%s = slices.Clone(%[1]s)\n\tfor i := range %[1]s {\n\t\t%[1]s[i] = strings.Clone(%[1]s[i])\n\t}\n", v)
			case Ints:
				f.p("\t%s = slices.Clone(%[1]s)\n", v)
			case Objects:
				f.p("\t%s = slices.Clone(%[1]s)\n\tfor i := range %[1]s {\n\t\t%[1]s[i].detach()\n\t}\n", v)
			}
		}
		f.p("\tv.Extra = v.Extra.clone()\n")
		if t.Name == "ExplanationOfBenefit" {
			f.p("\tv.memory = nil\n")
		}
		f.p("}\n")
	}
	f.p("\nfunc cloneDatatype(v Value) Value {\n\tswitch v := v.(type) {\n")
	for _, name := range values(types) {
		f.p("\tcase *%s:\n\t\treturn v.clone()\n", name)
	}
	f.p("\t}\n\treturn v\n}\n")
}
