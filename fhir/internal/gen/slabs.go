package main

// writeSlabs writes the memory that holds what is decoded.
func writeSlabs(f *file, types []*Type) {
	f.p("package fhir\n")
	names := []string{"Resource"}
	for _, t := range types {
		names = append(names, t.Name, t.Name+"More")
	}
	f.p("\n// slabs holds what is decoded, one slab a type.\ntype slabs struct {\n")
	for _, name := range names {
		f.p("\t%s slab[%s]\n", lower(name), name)
	}
	f.p("\n\tnumbers slab[int]\n\tbooleans slab[bool]\n\tstrings slab[string]\n\textras slab[extras]\n\tmembers slab[member]\n}\n")
}
