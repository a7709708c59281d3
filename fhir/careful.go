package fhir

import "strconv"

// The methods of this file read the value of a member in whatever form it comes and return the position after it, or
// failed. A value that its field cannot hold without loss (null, an empty string, 0 where FHIR counts from 1, a string
// with half a surrogate pair, an array with a null in it) leaves the field absent and becomes an unknown member.

// name reads the name of a member and goes on at its value. The name is a piece of the line, so whoever keeps it copies it.
func (d *decoder) name(i int) (name string, next int) {
	if i = d.space(i); i == len(d.b) || d.b[i] != '"' {
		return "", d.fail(i, ErrSyntax, "no name where a member begins")
	}
	j, escaped, lone := d.scanString(i)
	switch {
	case j < 0:
		return "", failed
	case lone:
		return "", d.fail(i, ErrUTF8, "a name with half a surrogate pair")
	case escaped:
		name, _, _ = d.string(i)
	default:
		name = view(d.b[i+1 : j-1])
	}
	if i = d.space(j); i == len(d.b) || d.b[i] != ':' {
		return "", d.fail(i, ErrSyntax, "no colon after a name")
	}
	if i = d.space(i + 1); i == len(d.b) {
		return "", d.fail(i, ErrSyntax, "no value after a name")
	}
	return name, i
}

// mistyped reports that the value at i is not what it should be, or no value at all.
func (d *decoder) mistyped(i int, want string) int {
	found := ""
	if i < len(d.b) {
		switch c := d.b[i]; {
		case c == '{':
			found = "an object"
		case c == '[':
			found = "an array"
		case c == '"':
			found = "a string"
		case c == '-' || '0' <= c && c <= '9':
			found = "a number"
		case at(d.b, i, "true") || at(d.b, i, "false"):
			found = "a boolean"
		case at(d.b, i, "null"):
			found = "null"
		}
	}
	if found == "" {
		return d.fail(i, ErrSyntax, "no value where "+want+" belongs")
	}
	return d.fail(i, ErrType, found+" where "+want+" belongs")
}

// keep makes the value from i to j an unknown member.
func (d *decoder) keep(x **Extra, name string, i, j int) int {
	if j < 0 {
		return failed
	}
	d.put(x, name, d.raw(i, j))
	return j
}

// put adds an unknown member or replaces one.
func (d *decoder) put(x **Extra, name string, value []byte) {
	if *x == nil {
		*x = d.m.extra.one(d.m)
	}
	if k := (*x).find(name); k >= 0 {
		(*x).members[k].value = value
		return
	}
	(*x).members = d.m.members.more(d.m, (*x).members)
	(*x).members[len((*x).members)-1] = member{copyText(d.m, name), value}
	(*x).grown()
}

// raw returns a copy of the bytes from i to j.
func (d *decoder) raw(i, j int) []byte {
	t := d.m.hold(j - i)
	copy(t, d.b[i:j])
	return t
}

// unknown reads a member that the type has no element for.
func (d *decoder) unknown(i int, name string, x **Extra) int {
	return d.keep(x, name, i, d.skip(i))
}

// demote makes an element an unknown member again; object is a JSON object with it as the only member.
func (d *decoder) demote(name string, object []byte, x **Extra) {
	i := 0
	for object[i] != ':' {
		i++
	}
	d.put(x, name, object[i+1:len(object)-1])
}

// stu3 is the set of a value's elements that came under their STU3 names.
type stu3 uint

func (s stu3) has(bit int) bool { return s&(1<<bit) != 0 }

func (s *stu3) set(bit int, there bool) {
	*s &^= 1 << bit
	if there {
		*s |= 1 << bit
	}
}

// take removes a bit and tells whether it was there.
func (s *stu3) take(bit int) bool {
	was := s.has(bit)
	s.set(bit, false)
	return was
}

func (d *decoder) anyText(i int, name string, p *string, x **Extra) int {
	*p = ""
	switch d.b[i] {
	case '"':
		s, j, ok := d.string(i)
		if j >= 0 && (!ok || s == "") {
			return d.keep(x, name, i, j)
		}
		*p = s
		(*x).drop(name)
		return j
	case 'n':
		return d.keepNull(i, name, x, "a string")
	}
	return d.mistyped(i, "a string")
}

// textOrObject reads a string that is an object in STU3.
func (d *decoder) textOrObject(i int, name string, p *string, x **Extra) int {
	if d.b[i] == '{' {
		*p = ""
		return d.unknown(i, name, x)
	}
	return d.anyText(i, name, p, x)
}

func (d *decoder) keepNull(i int, name string, x **Extra, want string) int {
	if !at(d.b, i, "null") {
		return d.mistyped(i, want)
	}
	return d.keep(x, name, i, i+4)
}

func (d *decoder) anyNumber(i int, name string, p *string, x **Extra) int {
	*p = ""
	if d.b[i] == 'n' {
		return d.keepNull(i, name, x, "a number")
	}
	if d.b[i] != '-' && (d.b[i] < '0' || d.b[i] > '9') {
		return d.mistyped(i, "a number")
	}
	j := numberEnd(d.b, i)
	if j < 0 {
		return d.fail(i, ErrSyntax, "a malformed number")
	}
	*p = d.cut(i, j)
	(*x).drop(name)
	return j
}

func (d *decoder) anyBool(i int, name string, p **bool, x **Extra) int {
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
	(*x).drop(name)
	return i
}

func (d *decoder) anyInt(i int, name string, p *int, x **Extra) int {
	*p = 0
	if d.b[i] == 'n' {
		return d.keepNull(i, name, x, "an integer")
	}
	n, j := d.integer(i)
	if j >= 0 && (n == 0 || d.b[i] == '-' && d.b[i+1] == '0') {
		return d.keep(x, name, i, j)
	}
	*p = n
	(*x).drop(name)
	return j
}

func (d *decoder) anyOptInt(i int, name string, p **int, x **Extra) int {
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
	(*x).drop(name)
	return j
}

// integer reads a number that an int can hold.
func (d *decoder) integer(i int) (n, next int) {
	if d.b[i] != '-' && (d.b[i] < '0' || d.b[i] > '9') {
		return 0, d.mistyped(i, "an integer")
	}
	j := numberEnd(d.b, i)
	if j < 0 {
		return 0, d.fail(i, ErrSyntax, "a malformed number")
	}
	n, err := strconv.Atoi(string(d.b[i:j]))
	if err != nil {
		return 0, d.fail(i, ErrType, "a number that is no integer, or too big")
	}
	return n, j
}

func (d *decoder) anyTexts(i int, name string, p *[]string, x **Extra) int {
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
	(*x).drop(name)
	return j
}

func (d *decoder) anyInts(i int, name string, p *[]int, x **Extra) int {
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
	(*x).drop(name)
	return j
}

// array checks the whole array at i and returns the position after it. A null is kept at once.
func (d *decoder) array(i int, name string, x **Extra, want string) int {
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

func anyOne[T any](d *decoder, i int, name string, p **T, x **Extra, s *slab[T], decode func(*decoder, int, *T) int) int {
	*p = nil
	switch d.b[i] {
	case '{':
		if d.depth++; d.depth > maxDepth {
			return d.fail(i, ErrDepth, "nested too deeply")
		}
		v := s.one(d.m)
		i = decode(d, i+1, v)
		d.depth--
		*p = v
		(*x).drop(name)
		return i
	case 'n':
		return d.keepNull(i, name, x, "an object")
	}
	return d.mistyped(i, "an object")
}

func anyList[T any](d *decoder, i int, name string, p *[]T, x **Extra, s *slab[T], decode func(*decoder, int, *T) int) int {
	*p = nil
	switch d.b[i] {
	case '[':
		v, j := []T(nil), sawNull
		if d.null != i { // else list has just seen it
			v, j = elements(d, i+1, s, decode)
		}
		if j == sawNull {
			return d.keepObjects(i, name, x)
		}
		*p = v
		(*x).drop(name)
		return j
	case 'n':
		return d.keepNull(i, name, x, "an array of objects")
	}
	return d.mistyped(i, "an array of objects")
}

// keepObjects keeps an array that holds nulls among its objects.
func (d *decoder) keepObjects(i int, name string, x **Extra) int {
	j := d.skip(i)
	if j < 0 {
		return failed
	}
	for k := d.space(i + 1); d.b[k] != ']'; k = d.next(d.skip(k)) {
		if d.b[k] != '{' && d.b[k] != 'n' {
			return d.mistyped(k, "an object")
		}
	}
	return d.keep(x, name, i, j)
}

// oneOfList reads an object that is an array of objects in STU3.
func oneOfList[T any](d *decoder, i int, name string, p **T, x **Extra, s *slab[T], decode func(*decoder, int, *T) int) int {
	if d.b[i] != '[' {
		return anyOne(d, i, name, p, x, s, decode)
	}
	*p = nil
	v, j := elements(d, i+1, s, decode)
	switch {
	case j == sawNull:
		return d.keepObjects(i, name, x)
	case j >= 0 && len(v) != 1:
		return d.keep(x, name, i, j)
	case j >= 0:
		*p = &v[0]
		(*x).drop(name)
	}
	return j
}

// listOfOne reads an array of objects that is one object in STU3.
func listOfOne[T any](d *decoder, i int, name string, p *[]T, x **Extra, s *slab[T], decode func(*decoder, int, *T) int) int {
	if d.b[i] != '{' {
		return anyList(d, i, name, p, x, s, decode)
	}
	*p = nil
	var v *T
	if i = anyOne(d, i, name, &v, x, s, decode); i >= 0 {
		*p = s.more(d.m, nil)
		(*p)[0] = *v
	}
	return i
}
