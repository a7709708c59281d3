package fhir

import "github.com/ab2d-go/ab2d/fhir/internal/jsonbytes"

// The methods of this file read the value of a member in its usual form; text, in decode_text.go, is one of them. The member
// begins at i, the test of its name having covered n bytes. In any other case they return ^i and have changed nothing of
// note: the careful method will read the member.

func (d *decoder) number(i, n int, p *string) int {
	start := i + n
	j := jsonbytes.NumberEnd(d.b, start)
	if j < 0 {
		return ^i
	}
	*p = d.cut(start, j)
	return d.after(i, j)
}

func (d *decoder) bool(i, n int, p **bool) int {
	j := i + n
	value := at(d.b, j, "true")
	switch {
	case value:
		j += 4
	case at(d.b, j, "false"):
		j += 5
	default:
		return ^i
	}
	*p = d.m.booleans.one(d.m)
	**p = value
	return d.after(i, j)
}

// digits reads an integer above 0 without sign that surely fits an int, or 0 if zero says so; end is j if there is none.
func (d *decoder) digits(j int, zero bool) (n, end int) {
	const most = 9
	start := j
	for j < len(d.b) && '0' <= d.b[j] && d.b[j] <= '9' {
		n = n*10 + int(d.b[j]-'0')
		j++
	}
	if j-start > most || j > start && d.b[start] == '0' && !(zero && j == start+1) {
		return 0, start
	}
	return n, j
}

func (d *decoder) int(i, n int, p *int) int {
	value, j := d.digits(i+n, false)
	if j == i+n {
		return ^i
	}
	*p = value
	return d.after(i, j)
}

func (d *decoder) optInt(i, n int, p **int) int {
	value, j := d.digits(i+n, true)
	if j == i+n {
		return ^i
	}
	*p = d.m.numbers.one(d.m)
	**p = value
	return d.after(i, j)
}

func (d *decoder) ints(i, n int, p *[]int) int {
	var v []int
	for j := i + n; ; j++ {
		value, end := d.digits(j, true)
		if end == j || end == len(d.b) {
			return ^i
		}
		v = d.m.numbers.more(d.m, v)
		v[len(v)-1] = value
		switch j = end; d.b[j] {
		case ',':
		case ']':
			*p = v
			return d.after(i, j+1)
		default:
			return ^i
		}
	}
}
