// Package ordered writes JSON whose members stay in the order in which the
// program has them.
package ordered

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
)

// Object is a JSON object: name, value, name, value. A nil value leaves its
// member out.
type Object []any

// Array is a JSON array. Nil values are left out.
type Array []any

// Raw is written as it is.
type Raw string

// Append appends the object's JSON to dst.
func (o Object) Append(dst []byte) []byte {
	dst = append(dst, '{')
	empty := true
	for i := 0; i+1 < len(o); i += 2 {
		if o[i+1] == nil {
			continue
		}
		if !empty {
			dst = append(dst, ',')
		}
		empty = false
		dst = appendString(dst, o[i].(string))
		dst = appendValue(append(dst, ':'), o[i+1])
	}
	return append(dst, '}')
}

// Bytes returns the object's JSON.
func (o Object) Bytes() []byte { return o.Append(nil) }

func (a Array) append(dst []byte) []byte {
	dst = append(dst, '[')
	empty := true
	for _, v := range a {
		if v == nil {
			continue
		}
		if !empty {
			dst = append(dst, ',')
		}
		empty = false
		dst = appendValue(dst, v)
	}
	return append(dst, ']')
}

func appendValue(dst []byte, v any) []byte {
	switch v := v.(type) {
	case Object:
		return v.Append(dst)
	case Array:
		return v.append(dst)
	case string:
		return appendString(dst, v)
	case Raw:
		return append(dst, v...)
	case int:
		return strconv.AppendInt(dst, int64(v), 10)
	case bool:
		return strconv.AppendBool(dst, v)
	}
	panic(fmt.Sprintf("ordered: no JSON for a %T", v))
}

func appendString(dst []byte, s string) []byte {
	for i := range len(s) {
		if c := s[i]; c < ' ' || c == '"' || c == '\\' || c >= 0x80 {
			return append(dst, quote(s)...)
		}
	}
	dst = append(dst, '"')
	dst = append(dst, s...)
	return append(dst, '"')
}

func quote(s string) []byte {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(s); err != nil {
		panic(err) // a string always encodes
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}
