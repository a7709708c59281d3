package fhir

import "github.com/ab2d-go/ab2d/fhir/internal/jsonbytes"

// skip checks the value at i, whatever it is, and returns the position after it.
func (d *decoder) skip(i int) int {
	if i == len(d.b) {
		return d.fail(i, ErrSyntax, "the end where a value belongs")
	}
	switch c := d.b[i]; {
	case c == '"':
		next, _, _ := d.scanString(i)
		return next
	case c == '{' || c == '[':
		if d.depth++; d.depth > maxDepth {
			return d.fail(i, ErrDepth, "nested too deeply")
		}
		if c == '{' {
			i = d.skipMembers(i + 1)
		} else {
			i = d.skipElements(i + 1)
		}
		d.depth--
		return i
	case c == '-' || '0' <= c && c <= '9':
		j := jsonbytes.NumberEnd(d.b, i)
		if j < 0 {
			return d.fail(i, ErrSyntax, "a malformed number")
		}
		return j
	case at(d.b, i, "null") || at(d.b, i, "true"):
		return i + 4
	case at(d.b, i, "false"):
		return i + 5
	}
	return d.fail(i, ErrSyntax, "no value where one belongs")
}

func (d *decoder) skipElements(i int) int {
	if i = d.space(i); i < len(d.b) && d.b[i] == ']' {
		return i + 1
	}
	for {
		if i = d.skip(i); i < 0 {
			return failed
		}
		if i = d.space(i); i < len(d.b) {
			switch d.b[i] {
			case ',':
				i = d.space(i + 1)
				continue
			case ']':
				return i + 1
			}
		}
		return d.fail(i, ErrSyntax, "no comma or bracket after an element")
	}
}

func (d *decoder) skipMembers(i int) int {
	if i = d.space(i); i < len(d.b) && d.b[i] == '}' {
		return i + 1
	}
	for {
		if i == len(d.b) || d.b[i] != '"' {
			return d.fail(i, ErrSyntax, "no name where a member begins")
		}
		if i, _, _ = d.scanString(i); i < 0 {
			return failed
		}
		if i = d.space(i); i == len(d.b) || d.b[i] != ':' {
			return d.fail(i, ErrSyntax, "no colon after a name")
		}
		if i = d.skip(d.space(i + 1)); i < 0 {
			return failed
		}
		if i = d.space(i); i < len(d.b) {
			switch d.b[i] {
			case ',':
				i = d.space(i + 1)
				continue
			case '}':
				return i + 1
			}
		}
		return d.fail(i, ErrSyntax, "no comma or brace after a member")
	}
}
