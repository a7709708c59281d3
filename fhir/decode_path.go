package fhir

import (
	"strconv"
	"strings"
)

// path returns where in data the offset is. It reads data again, as only a line with an error needs it, and as far as
// the offset data is known to be JSON.
func path(data []byte, offset int) string {
	type level struct {
		name  string
		index int // within an array, or -1
	}
	var stack []level
	name := ""
	for i := 0; i < min(offset, len(data)); i++ {
		switch data[i] {
		case '{', '[':
			at := -1
			if data[i] == '[' {
				at = 0
			}
			stack = append(stack, level{name, at})
			name = ""
		case '}', ']':
			if len(stack) > 0 {
				stack = stack[:len(stack)-1]
			}
			name = ""
		case ',':
			if top := len(stack) - 1; top >= 0 && stack[top].index >= 0 {
				stack[top].index++
			}
			name = ""
		case '"':
			start := i + 1
			for i = start; i < len(data) && data[i] != '"'; i++ {
				if data[i] == '\\' {
					i++
				}
			}
			if top := len(stack) - 1; top >= 0 && stack[top].index < 0 && name == "" {
				name = "?"
				text := string(data[start:min(i, len(data))])
				if _, ok := known[text]; ok && i <= offset {
					name = text
				}
			}
		}
	}
	var p strings.Builder
	for _, l := range append(stack, level{name, -1}) {
		if l.name != "" {
			if p.Len() > 0 {
				p.WriteByte('.')
			}
			p.WriteString(l.name)
		}
		if l.index >= 0 {
			p.WriteString("[" + strconv.Itoa(l.index) + "]")
		}
	}
	return p.String()
}
