// Package strictjson reads files of state, which a program has written and a person may have changed.
package strictjson

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"
)

// ErrForm reports what is no JSON of the form that was expected.
var ErrForm = errors.New("not JSON of the expected form")

// Unmarshal is like [json.Unmarshal], but refuses members that v does not have, and names that
// occur twice in an object. Its error is [ErrForm]: those of encoding/json could quote what the file holds.
func Unmarshal(data []byte, v any) error {
	if !namesOnce(data) {
		return ErrForm
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if dec.Decode(v) != nil {
		return ErrForm
	}
	if _, err := dec.Token(); err != io.EOF {
		return ErrForm
	}
	return nil
}

// maxDepth is deeper than any file of state. Without a bound, a file of brackets would take twenty times its size.
const maxDepth = 100

// namesOnce reports whether data is JSON in which no object has one name twice, in whatever case:
// encoding/json would take the last.
func namesOnce(data []byte) bool {
	dec := json.NewDecoder(bytes.NewReader(data))
	var objects []map[string]bool // that are open; nil for an array
	isName := false
	for {
		t, err := dec.Token()
		if err != nil || len(objects) > maxDepth {
			return err == io.EOF
		}
		switch name, text := t.(string); {
		case t == json.Delim('{'):
			objects = append(objects, map[string]bool{})
		case t == json.Delim('['):
			objects = append(objects, nil)
		case t == json.Delim('}'), t == json.Delim(']'):
			objects = objects[:len(objects)-1]
		case text && isName:
			name = strings.ToLower(name)
			if objects[len(objects)-1][name] {
				return false
			}
			objects[len(objects)-1][name] = true
			isName = false
			continue
		}
		isName = len(objects) > 0 && objects[len(objects)-1] != nil
	}
}
