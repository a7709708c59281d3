package main

import "slices"

// writeSlabs writes the memory that holds what is decoded.
func writeSlabs(f *file, types []*Type, stocks []Stock) {
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
	all := append(names, "numbers", "booleans", "strings", "extras", "members")
	f.p("\nfunc (s *slabs) release(m *memory) {\n")
	for _, name := range all {
		f.p("\tif s.%s.buf != nil {\n\t\ts.%[1]s.release(m)\n\t}\n", lower(name))
	}
	f.p("}\n\nfunc (s *slabs) reuse() {\n")
	for _, name := range all {
		f.p("\ts.%s.reuse()\n", lower(name))
	}
	f.p("}\n")
	writeStocks(f, stocks)
}

// writeStocks writes what is taken for several types at once.
func writeStocks(f *file, stocks []Stock) {
	for _, s := range stocks {
		f.p("\n// stock%d is memory for claims that have %[1]d codings or more.\ntype stock%[1]d struct {\n", s.Codings)
		for _, c := range s.Counts {
			f.p("\t%s [%d]%s\n", lower(c.Type), c.Number, c.Type)
		}
		f.p("}\n")
	}
	f.p("\n// stock takes memory for a claim that is likely to have that many codings.\nfunc (s *slabs) stock(codings int) {\n\tswitch {\n")
	for _, s := range slices.Backward(stocks) {
		f.p("\tcase codings >= %d:\n\t\tp := new(stock%[1]d)\n", s.Codings)
		for _, c := range s.Counts {
			f.p("\t\ts.%s.buf = p.%[1]s[:0]\n", lower(c.Type))
		}
	}
	f.p("\t}\n}\n")
}
