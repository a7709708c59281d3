package fhir

// The functions of this file read the value of a member that is an object, or an array of objects, in whatever form it
// comes: see decode_any.go.

func anyOne[T any](d *decoder, i int, name string, p **T, x object, s *slab[T], decode func(*decoder, int, *T) int) int {
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
		x.Extra().drop(name)
		return i
	case 'n':
		return d.keepNull(i, name, x, "an object")
	}
	return d.mistyped(i, "an object")
}

func anyList[T any](d *decoder, i int, name string, p *[]T, x object, s *slab[T], decode func(*decoder, int, *T) int) int {
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
		x.Extra().drop(name)
		return j
	case 'n':
		return d.keepNull(i, name, x, "an array of objects")
	}
	return d.mistyped(i, "an array of objects")
}

// keepObjects keeps an array that holds nulls among its objects.
func (d *decoder) keepObjects(i int, name string, x object) int {
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
func oneOfList[T any](d *decoder, i int, name string, p **T, x object, s *slab[T], decode func(*decoder, int, *T) int) int {
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
		x.Extra().drop(name)
	}
	return j
}

// listOfOne reads an array of objects that is one object in STU3.
func listOfOne[T any](d *decoder, i int, name string, p *[]T, x object, s *slab[T], decode func(*decoder, int, *T) int) int {
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
