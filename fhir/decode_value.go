package fhir

import "strings"

// texts makes values of the primitive types that JSON holds as strings.
var texts = map[string]func(string) Value{
	"String":       func(s string) Value { return String(s) },
	"Code":         func(s string) Value { return Code(s) },
	"Uri":          func(s string) Value { return URI(s) },
	"Url":          func(s string) Value { return URL(s) },
	"Canonical":    func(s string) Value { return Canonical(s) },
	"Oid":          func(s string) Value { return OID(s) },
	"Uuid":         func(s string) Value { return UUID(s) },
	"Id":           func(s string) Value { return ID(s) },
	"Markdown":     func(s string) Value { return Markdown(s) },
	"Base64Binary": func(s string) Value { return Base64Binary(s) },
	"Date":         func(s string) Value { return Date(s) },
	"DateTime":     func(s string) Value { return DateTime(s) },
	"Instant":      func(s string) Value { return Instant(s) },
	"Time":         func(s string) Value { return Time(s) },
}

// integers makes values of the primitive types that JSON holds as integers.
var integers = map[string]func(int) Value{
	"Integer":     func(n int) Value { return Integer(n) },
	"PositiveInt": func(n int) Value { return PositiveInt(n) },
	"UnsignedInt": func(n int) Value { return UnsignedInt(n) },
}

// valueMember reads a member of an Extension that may be its value. A second value of another type is an unknown member,
// as an Extension has but one.
func (d *decoder) valueMember(i int, name string, v *Extension) int {
	suffix, ok := strings.CutPrefix(name, "value")
	if !ok || suffix == "" || suffix[0] < 'A' || suffix[0] > 'Z' {
		return d.unknown(i, name, v)
	}
	if v.Value != nil && v.Value.suffix() != suffix {
		var other Extension // to check the type
		return d.keep(v, name, i, d.valueMember(i, name, &other))
	}
	v.Value = nil
	if next, ok := d.datatype(i, name, suffix, v); ok {
		return next
	}
	if text := texts[suffix]; text != nil {
		var s string
		if i = d.anyText(i, name, &s, v); s != "" {
			v.Value = text(s)
		}
		return i
	}
	if integer := integers[suffix]; integer != nil {
		var n *int
		if i = d.anyOptInt(i, name, &n, v); n != nil {
			v.Value = integer(*n)
		}
		return i
	}
	switch suffix {
	case "Boolean":
		var b *bool
		if i = d.anyBool(i, name, &b, v); b != nil {
			v.Value = Boolean(*b)
		}
		return i
	case "Decimal":
		var s string
		if i = d.anyNumber(i, name, &s, v); s != "" {
			v.Value = Decimal(s)
		}
		return i
	}
	if d.b[i] == 'n' {
		return d.keepNull(i, name, v, "a value")
	}
	j := d.skip(i)
	if j >= 0 {
		v.Value = OtherValue{Type: copyText(d.m, suffix), JSON: d.raw(i, j)}
		v.Extra().drop(name)
	}
	return j
}
