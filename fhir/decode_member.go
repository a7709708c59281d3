package fhir

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

// object is a pointer to a struct of the model, for what belongs into its unknown members.
type object interface {
	Extra() Extra
	extra(m *memory) *Extra // to write to
}

// keep makes the value from i to j an unknown member.
func (d *decoder) keep(x object, name string, i, j int) int {
	if j < 0 {
		return failed
	}
	d.put(x, name, d.raw(i, j))
	return j
}

// put adds an unknown member or replaces one.
func (d *decoder) put(x object, name string, value []byte) {
	e := x.extra(d.m)
	if e.list == nil {
		e.list = d.m.extras.one(d.m)
	}
	if k := e.find(name); k >= 0 {
		e.list.members[k].value = value
		return
	}
	e.list.members = d.m.members.more(d.m, e.list.members)
	e.list.members[len(e.list.members)-1] = member{copyText(d.m, name), value}
	e.list.grown()
}

// unknown reads a member that the type has no element for.
func (d *decoder) unknown(i int, name string, x object) int {
	return d.keep(x, name, i, d.skip(i))
}

// demote makes an element an unknown member again; object is a JSON object with it as the only member.
func (d *decoder) demote(name string, object []byte, x object) {
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

// take removes a bit and reports whether it was there.
func (s *stu3) take(bit int) bool {
	was := s.has(bit)
	s.set(bit, false)
	return was
}
