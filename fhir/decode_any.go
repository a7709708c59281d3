package fhir

import (
	"strconv"

	"github.com/ab2d-go/ab2d/fhir/internal/jsonbytes"
)

// The methods of this file read the value of a member in whatever form it comes and return the position after it, or
// failed. A value that its field cannot hold without loss (null, an empty string, 0 where FHIR counts from 1, a string
// with half a surrogate pair, an array with a null in it) leaves the field absent and becomes an unknown member.

func (d *decoder) anyText(i int, name string, p *string, x object) int {
	*p = ""
	switch d.b[i] {
	case '"':
		s, j, ok := d.string(i)
		if j >= 0 && (!ok || s == "") {
			return d.keep(x, name, i, j)
		}
		*p = s
		x.Extra().drop(name)
		return j
	case 'n':
		return d.keepNull(i, name, x, "a string")
	}
	return d.mistyped(i, "a string")
}

// textOrObject reads a string that is an object in STU3.
func (d *decoder) textOrObject(i int, name string, p *string, x object) int {
	if d.b[i] == '{' {
		*p = ""
		return d.unknown(i, name, x)
	}
	return d.anyText(i, name, p, x)
}

func (d *decoder) keepNull(i int, name string, x object, want string) int {
	if !at(d.b, i, "null") {
		return d.mistyped(i, want)
	}
	return d.keep(x, name, i, i+4)
}

func (d *decoder) anyNumber(i int, name string, p *string, x object) int {
	*p = ""
	if d.b[i] == 'n' {
		return d.keepNull(i, name, x, "a number")
	}
	if d.b[i] != '-' && (d.b[i] < '0' || d.b[i] > '9') {
		return d.mistyped(i, "a number")
	}
	j := jsonbytes.NumberEnd(d.b, i)
	if j < 0 {
		return d.fail(i, ErrSyntax, "a malformed number")
	}
	*p = d.cut(i, j)
	x.Extra().drop(name)
	return j
}

func (d *decoder) anyBool(i int, name string, p **bool, x object) int {
	*p = nil
	switch {
	case at(d.b, i, "true"):
		*p = d.m.booleans.one(d.m)
		**p = true
		i += 4
	case at(d.b, i, "false"):
		*p = d.m.booleans.one(d.m)
		**p = false
		i += 5
	case d.b[i] == 'n':
		return d.keepNull(i, name, x, "a boolean")
	default:
		return d.mistyped(i, "a boolean")
	}
	x.Extra().drop(name)
	return i
}

func (d *decoder) anyInt(i int, name string, p *int, x object) int {
	*p = 0
	if d.b[i] == 'n' {
		return d.keepNull(i, name, x, "an integer")
	}
	n, j := d.integer(i)
	if j >= 0 && (n == 0 || d.b[i] == '-' && d.b[i+1] == '0') {
		return d.keep(x, name, i, j)
	}
	*p = n
	x.Extra().drop(name)
	return j
}

func (d *decoder) anyOptInt(i int, name string, p **int, x object) int {
	*p = nil
	if d.b[i] == 'n' {
		return d.keepNull(i, name, x, "an integer")
	}
	n, j := d.integer(i)
	if j < 0 {
		return failed
	}
	if d.b[i] == '-' && n == 0 {
		return d.keep(x, name, i, j)
	}
	*p = d.m.numbers.one(d.m)
	**p = n
	x.Extra().drop(name)
	return j
}

// integer reads a number that an int can hold.
func (d *decoder) integer(i int) (n, next int) {
	if d.b[i] != '-' && (d.b[i] < '0' || d.b[i] > '9') {
		return 0, d.mistyped(i, "an integer")
	}
	j := jsonbytes.NumberEnd(d.b, i)
	if j < 0 {
		return 0, d.fail(i, ErrSyntax, "a malformed number")
	}
	n, err := strconv.Atoi(string(d.b[i:j]))
	if err != nil {
		return 0, d.fail(i, ErrType, "a number that is no integer, or too big")
	}
	return n, j
}

func (d *decoder) anyTexts(i int, name string, p *[]string, x object) int {
	*p = nil
	v, j := []string{}, d.array(i, name, x, "an array of strings")
	if j < 0 || d.b[i] != '[' {
		return j
	}
	for k := d.space(i + 1); d.b[k] != ']'; k = d.next(k) {
		if d.b[k] != '"' {
			if at(d.b, k, "null") {
				return d.keep(x, name, i, j)
			}
			return d.mistyped(k, "a string")
		}
		s, end, ok := d.string(k)
		if !ok || s == "" {
			return d.keep(x, name, i, j)
		}
		k = end
		v = d.m.strings.more(d.m, v)
		v[len(v)-1] = s
	}
	*p = v
	x.Extra().drop(name)
	return j
}

func (d *decoder) anyInts(i int, name string, p *[]int, x object) int {
	*p = nil
	v, j := []int{}, d.array(i, name, x, "an array of integers")
	if j < 0 || d.b[i] != '[' {
		return j
	}
	for k := d.space(i + 1); d.b[k] != ']'; k = d.next(k) {
		if at(d.b, k, "null") {
			return d.keep(x, name, i, j)
		}
		n, end := d.integer(k)
		if end < 0 {
			return failed
		}
		if n == 0 && d.b[k] == '-' {
			return d.keep(x, name, i, j)
		}
		k = end
		v = d.m.numbers.more(d.m, v)
		v[len(v)-1] = n
	}
	*p = v
	x.Extra().drop(name)
	return j
}

// array checks the whole array at i and returns the position after it. A null is kept at once.
func (d *decoder) array(i int, name string, x object, want string) int {
	switch d.b[i] {
	case '[':
		return d.skip(i)
	case 'n':
		return d.keepNull(i, name, x, want)
	}
	return d.mistyped(i, want)
}

// next goes on from after an element of an array that has been checked.
func (d *decoder) next(i int) int {
	if i = d.space(i); d.b[i] == ',' {
		i = d.space(i + 1)
	}
	return i
}
