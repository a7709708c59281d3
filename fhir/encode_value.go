package fhir

import "strconv"

// appendValue appends the member that holds the value of an Extension.
func appendValue(b []byte, v Value, e *encoder) []byte {
	switch v := v.(type) {
	case Boolean:
		return strconv.AppendBool(append(b, `,"valueBoolean":`...), bool(v))
	case Integer:
		return strconv.AppendInt(append(b, `,"valueInteger":`...), int64(v), 10)
	case PositiveInt:
		return strconv.AppendInt(append(b, `,"valuePositiveInt":`...), int64(v), 10)
	case UnsignedInt:
		return strconv.AppendInt(append(b, `,"valueUnsignedInt":`...), int64(v), 10)
	case Decimal:
		return e.number(append(b, `,"valueDecimal":`...), v)
	case OtherValue:
		return e.raw(append(e.text(append(b, ','), "value"+v.Type), ':'), v.JSON)
	}
	if s, ok := textOf(v); ok {
		return e.text(append(append(append(b, `,"value`...), v.suffix()...), `":`...), s)
	}
	return appendDatatype(b, v, e)
}

// textOf returns the text of a value that JSON holds as a string.
func textOf(v Value) (s string, ok bool) {
	switch v := v.(type) {
	case String:
		return string(v), true
	case Code:
		return string(v), true
	case URI:
		return string(v), true
	case URL:
		return string(v), true
	case Canonical:
		return string(v), true
	case OID:
		return string(v), true
	case UUID:
		return string(v), true
	case ID:
		return string(v), true
	case Markdown:
		return string(v), true
	case Base64Binary:
		return string(v), true
	case Date:
		return string(v), true
	case DateTime:
		return string(v), true
	case Instant:
		return string(v), true
	case Time:
		return string(v), true
	}
	return "", false
}
