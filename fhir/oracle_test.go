package fhir

import (
	"bytes"
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/internal/plain"
)

// checkClaim decodes data, whatever it is, and compares what comes of it with encoding/json.
func checkClaim(t *testing.T, data []byte) {
	t.Helper()
	var eob ExplanationOfBenefit
	err := eob.UnmarshalJSON(data)
	if !json.Valid(data) || !utf8.Valid(data) {
		require.Error(t, err, "malformed JSON is accepted")
		requireNothingOf(t, data, err)
		return
	}
	var mirror plain.ExplanationOfBenefit
	want := json.Unmarshal(data, &mirror)
	if err != nil {
		requireNothingOf(t, data, err)
		assert.Equal(t, ExplanationOfBenefit{}, eob, "something is left after an error")
		require.False(t, errors.Is(err, ErrSyntax), "valid JSON is malformed to us: %v", err)
		if errors.Is(err, ErrType) && !lenient(err) && !isNull(data) {
			require.Error(t, want, "encoding/json accepts what we do not: %v", err)
		}
		return
	}
	v := tree(t, data)
	if want != nil && !stranger(v) && !repeats(data) {
		require.NoError(t, want, "encoding/json does not accept what we do")
	}
	out, err := eob.AppendJSON(nil)
	require.NoError(t, err)
	require.True(t, json.Valid(out), "encoded to malformed JSON")
	upgrade(v)
	require.Equal(t, v, tree(t, out))

	var again ExplanationOfBenefit
	require.NoError(t, again.UnmarshalJSON(out))
	twice, err := again.AppendJSON(nil)
	require.NoError(t, err)
	require.Equal(t, tree(t, out), tree(t, twice)) // members may change places: two values of an extension do
	require.Equal(t, &eob, eob.Clone())
}

// requireNothingOf fails if an error repeats a piece of the data.
func requireNothingOf(t *testing.T, data []byte, err error) {
	t.Helper()
	e, ok := errors.AsType[*DecodeError](err)
	require.True(t, ok, "%T", err)
	require.True(t, 0 <= e.Offset && e.Offset <= len(data), "offset %d", e.Offset)
	for step := range strings.FieldsFuncSeq(e.Path, func(r rune) bool { return strings.ContainsRune(".[]0123456789", r) }) {
		_, ok := known[step]
		require.True(t, ok || step == "?", "the path quotes the data")
	}
}

// lenient reports whether the mirror does not check the type that the error is about: it takes any JSON there.
func lenient(err error) bool {
	path := err.(*DecodeError).Path
	for _, name := range []string{"subType", "insurance", "outcome", "processNote", "contained", "value", "modifierExtension"} {
		if strings.Contains(path, name) {
			return true
		}
	}
	return false
}

func isNull(data []byte) bool { return strings.TrimSpace(string(data)) == "null" }

// stranger reports whether a value holds what encoding/json treats otherwise than we do: names that differ in case alone,
// arrays with a null in them (which we keep whole), numbers beyond a float64.
func stranger(v any) bool {
	switch v := v.(type) {
	case map[string]any:
		for name, member := range v {
			if _, ok := known[name]; !ok && knownFold(name) || stranger(member) {
				return true
			}
		}
	case []any:
		for _, element := range v {
			if element == nil || stranger(element) {
				return true
			}
		}
	case json.Number:
		_, err := v.Float64()
		return err != nil
	}
	return false
}

// repeats reports whether an object within data has two members of one name: what the first one held encoding/json checks
// and merges with what the second one holds, while we forget it.
func repeats(data []byte) bool {
	type level struct {
		names map[string]bool // nil within an array
		value bool            // a value comes next
	}
	var stack []level
	for dec := json.NewDecoder(bytes.NewReader(data)); ; {
		token, err := dec.Token()
		if err != nil {
			return false
		}
		top := len(stack) - 1
		if name, ok := token.(string); ok && top >= 0 && stack[top].names != nil && !stack[top].value {
			if stack[top].names[name] {
				return true
			}
			stack[top].names[name], stack[top].value = true, true
			continue
		}
		switch token {
		case json.Delim('{'):
			stack = append(stack, level{names: map[string]bool{}})
			continue
		case json.Delim('['):
			stack = append(stack, level{})
			continue
		case json.Delim('}'), json.Delim(']'):
			stack = stack[:top]
		}
		if top = len(stack) - 1; top >= 0 {
			stack[top].value = false
		}
	}
}

func knownFold(name string) bool {
	for k := range known {
		if strings.EqualFold(k, name) {
			return true
		}
	}
	return false
}

// upgrade rewrites the STU3 names and shapes of a claim as decoding does.
func upgrade(claim any) {
	eob, ok := claim.(map[string]any)
	if !ok {
		return
	}
	rename(eob, "information", "supportingInfo")
	if list, ok := eob["subType"].([]any); ok && len(list) == 1 {
		if one, ok := list[0].(map[string]any); ok {
			eob["subType"] = one
		}
	}
	if one, ok := eob["insurance"].(map[string]any); ok {
		eob["insurance"] = []any{one}
	}
	for _, item := range objects(eob["item"]) {
		rename(item, "careTeamLinkId", "careTeamSequence")
		rename(item, "diagnosisLinkId", "diagnosisSequence")
		rename(item, "procedureLinkId", "procedureSequence")
		rename(item, "informationLinkId", "informationSequence")
		upgradeService(item)
	}
	for _, item := range objects(eob["addItem"]) {
		rename(item, "sequenceLinkId", "itemSequence")
		upgradeService(item)
	}
}

func upgradeService(line map[string]any) {
	rename(line, "service", "productOrService")
	for _, name := range []string{"detail", "subDetail"} {
		for _, part := range objects(line[name]) {
			upgradeService(part)
		}
	}
}

// objects returns the elements of an array that holds objects alone; we keep any other whole.
func objects(v any) (all []map[string]any) {
	list, _ := v.([]any)
	for _, element := range list {
		object, ok := element.(map[string]any)
		if !ok {
			return nil
		}
		all = append(all, object)
	}
	return all
}

// rename gives a member its R4 name, unless a member of that name is there or the field cannot hold the value.
func rename(object map[string]any, old, name string) {
	v, ok := object[old]
	if _, both := object[name]; !ok || both || v == nil {
		return
	}
	if list, ok := v.([]any); ok {
		for _, element := range list {
			if element == nil || element == json.Number("-0") {
				return
			}
		}
	}
	object[name] = v
	delete(object, old)
}

// random makes claims out of the bytes a fuzzer gives: mostly of the right shape, with odd members among them.
type random struct {
	bytes []byte
	out   []byte
}

func (r *random) next() int {
	if len(r.bytes) == 0 {
		return 0
	}
	b := r.bytes[0]
	r.bytes = r.bytes[1:]
	return int(b)
}

func (r *random) add(s ...string) {
	for _, s := range s {
		r.out = append(r.out, s...)
	}
}

var odd = []string{`null`, `""`, `0`, `-0`, `{}`, `[]`, `[null]`, `"x"`, `1e2`, `-1`, `true`, `[1,0,-0]`, `["",null]`,
	`{"a":{}}`, `"\ud800"`, `12345678901234567890`, `[{}]`, `[{},null]`, `0.10`, ` 7 `, `[ ]`, `{ }`}

var strange = []string{`"x"`, `"a\"b"`, `"\u00e9\ud83d\ude00"`, `"é😀"`, `"\/\b\f\n\r\t\\"`, `"2020-01"`,
	`"http://hl7.org/fhir/sid/icd-10"`, `"http://terminology.hl7.org/CodeSystem/ex-diagnosistype"`, `"\u0000\ud800\udc00"`,
	`"a text that is rather longer than the sixteen bytes or so at which things change \" and goes on"`}

func (r *random) space() {
	if r.next()%16 == 1 {
		r.add(" \n")
	}
}

// object writes an object with some of the members that t has.
func (r *random) object(t reflect.Type, depth int) {
	r.add("{")
	n := r.next() % 5
	if depth == 0 {
		n += 4
	}
	for k := range n {
		if k > 0 {
			r.add(",")
		}
		r.space()
		field := t.Field(r.next() * 7 % t.NumField())
		name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
		kind := r.next()
		switch {
		case kind%32 == 1:
			name = "_" + name
		case kind%32 == 2:
			name = "unknown"
		case kind%64 == 3:
			name = `\u00` + "61" + name
		case kind%64 == 4:
			name = "modifierExtension" // which plain datatypes do not have
		}
		r.add(`"`, name, `"`)
		r.space()
		r.add(":")
		r.space()
		switch {
		case name == "resourceType":
			r.add(`"ExplanationOfBenefit"`)
		case kind%16 == 5:
			r.add(odd[r.next()%len(odd)])
		case name == "modifierExtension":
			r.value(reflect.TypeFor[[]plain.Extension](), depth+1)
		default:
			r.value(field.Type, depth+1)
		}
		r.space()
	}
	r.add("}")
}

func (r *random) value(t reflect.Type, depth int) {
	switch {
	case depth > 12:
		r.add("null")
	case t == reflect.TypeFor[json.RawMessage]():
		r.add([]string{`{"resourceType":"Organization","id":"o\u0031"}`, `[{}]`, `"x"`, `{}`}[r.next()%4])
	case t.Kind() == reflect.Pointer:
		r.value(t.Elem(), depth)
	case t.Kind() == reflect.Slice:
		r.add("[")
		for k := range r.next() % 4 {
			if k > 0 {
				r.add(",")
			}
			r.space()
			r.value(t.Elem(), depth)
		}
		r.add("]")
	case t.Kind() == reflect.Struct:
		r.object(t, depth)
	case t.Kind() == reflect.Bool:
		r.add([]string{"true", "false"}[r.next()%2])
	case t.Kind() == reflect.Int:
		r.add([]string{"1", "2", "17", "0", "123456789", "1234567890123"}[r.next()%6])
	case t.Kind() == reflect.Float64:
		r.add([]string{"0", "1.10", "-0.0", "2E+3", "100000000000000000000.5"}[r.next()%5])
	default:
		r.add(strange[r.next()%len(strange)])
	}
}

func randomClaim(bytes []byte) []byte {
	r := &random{bytes: bytes}
	r.object(reflect.TypeFor[plain.ExplanationOfBenefit](), 0)
	return r.out
}
