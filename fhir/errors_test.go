package fhir

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestDecodeErrors(t *testing.T) {
	for _, c := range []struct {
		data, path string
		offset     int
		kind       error
		text       string
	}{
		{``, "", 0, ErrSyntax, "fhir: byte 0: no value where an object belongs"},
		{`[]`, "", 0, ErrType, "fhir: byte 0: an array where an object belongs"},
		{`null`, "", 0, ErrType, "fhir: byte 0: null where an object belongs"},
		{`{} x`, "", 3, ErrSyntax, "fhir: byte 3: something after the value"},
		{`{`, "", 1, ErrSyntax, "fhir: byte 1: no name where a member begins"},
		{`{"id":"1",}`, "", 10, ErrSyntax, "fhir: byte 10: no name where a member begins"},
		{`{"id":"1"`, "id", 9, ErrSyntax, "fhir: id (byte 9): no comma or brace after a member"},
		{`{"id":"1" "use":"claim"}`, "id", 10, ErrSyntax, "fhir: id (byte 10): no comma or brace after a member"},
		{`{"id" "1"}`, "id", 6, ErrSyntax, "fhir: id (byte 6): no colon after a name"},
		{`{"id":}`, "id", 6, ErrSyntax, "fhir: id (byte 6): no value where a string belongs"},
		{`{"id":`, "id", 6, ErrSyntax, "fhir: id (byte 6): no value after a name"},
		{`{"id":"Jane Doe`, "id", 15, ErrSyntax, "fhir: id (byte 15): a string without end"},
		{`{"id":"a\x"}`, "id", 8, ErrSyntax, "fhir: id (byte 8): an unknown escape in a string"},
		{`{"id":"a\u12g4"}`, "id", 8, ErrSyntax, "fhir: id (byte 8): an unknown escape in a string"},
		{"{\"id\":\"a\tb\"}", "id", 8, ErrSyntax, "fhir: id (byte 8): a control character in a string"},
		{"{\"id\":\"a\xc3\"}", "id", 6, ErrUTF8, "fhir: id (byte 6): a string that is not UTF-8"},
		{`{"\ud800":1}`, "", 1, ErrUTF8, "fhir: byte 1: a name with half a surrogate pair"},
		{`{"id":1}`, "id", 6, ErrType, "fhir: id (byte 6): a number where a string belongs"},
		{`{"id":nul}`, "id", 6, ErrSyntax, "fhir: id (byte 6): no value where a string belongs"},
		{`{"resourceType":"Jane"}`, "resourceType", 16, ErrResourceType,
			`fhir: resourceType (byte 16): a resource of another type than "ExplanationOfBenefit"`},
		{`{"item":[{},{},{},{"quantity":{"value":"Jane"}}]}`, "item[3].quantity.value", 39, ErrType,
			"fhir: item[3].quantity.value (byte 39): a string where a number belongs"},
		{`{"item":[{"sequence":1.5}]}`, "item[0].sequence", 21, ErrType,
			"fhir: item[0].sequence (byte 21): a number that is no integer, or too big"},
		{`{"item":[{"sequence":99999999999999999999}]}`, "item[0].sequence", 21, ErrType,
			"fhir: item[0].sequence (byte 21): a number that is no integer, or too big"},
		{`{"item":[{"careTeamSequence":[1,"2"]}]}`, "item[0].careTeamSequence[1]", 32, ErrType,
			"fhir: item[0].careTeamSequence[1] (byte 32): a string where an integer belongs"},
		{`{"item":[{"factor":01}]}`, "item[0].factor", 19, ErrSyntax, "fhir: item[0].factor (byte 19): a malformed number"},
		{`{"item":[{"factor":true}]}`, "item[0].factor", 19, ErrType, "fhir: item[0].factor (byte 19): a boolean where a number belongs"},
		{`{"item":{}}`, "item", 8, ErrType, "fhir: item (byte 8): an object where an array of objects belongs"},
		{`{"supportingInfo":[],"information":{}}`, "information", 35, ErrType, "fhir: information (byte 35): an object where an array of objects belongs"},
		{`{"supportingInfo":[],"information":[{"sequence":""}]}`, "information[0].sequence", 48, ErrType,
			"fhir: information[0].sequence (byte 48): a string where an integer belongs"},
		{`{"item":[{"careTeamSequence":null,"careTeamLinkId":"1"}]}`, "item[0].careTeamLinkId", 51, ErrType,
			"fhir: item[0].careTeamLinkId (byte 51): a string where an array of integers belongs"},
		{`{"extension":[{"valueCode":"c","valueString":{}}]}`, "extension[0].valueString", 45, ErrType,
			"fhir: extension[0].valueString (byte 45): an object where a string belongs"},
		{`{"item":[5]}`, "item[0]", 9, ErrType, "fhir: item[0] (byte 9): a number where an object belongs"},
		{`{"item":[{}}`, "item[0]", 11, ErrSyntax, "fhir: item[0] (byte 11): no comma or bracket after an element"},
		{`{"item":[{},]}`, "item[1]", 12, ErrSyntax, "fhir: item[1] (byte 12): no value where an object belongs"},
		{`{"item":[null,5]}`, "item[1]", 14, ErrType, "fhir: item[1] (byte 14): a number where an object belongs"},
		{`{"patient":[]}`, "patient", 11, ErrType, "fhir: patient (byte 11): an array where an object belongs"},
		{`{"preAuthRef":["a",1]}`, "preAuthRef[1]", 19, ErrType, "fhir: preAuthRef[1] (byte 19): a number where a string belongs"},
		{`{"insurance":[{"focal":"true"}]}`, "insurance[0].focal", 23, ErrType,
			"fhir: insurance[0].focal (byte 23): a string where a boolean belongs"},
		{`{"extension":[{"valueCoding":"Jane"}]}`, "extension[0].valueCoding", 29, ErrType,
			"fhir: extension[0].valueCoding (byte 29): a string where an object belongs"},
		{`{"contained":[{"resourceType":1}]}`, "contained[0].resourceType", 30, ErrType,
			"fhir: contained[0].resourceType (byte 30): a number where a string belongs"},
		{`{"Jane":{"Doe":[1,tru]}}`, "?.?[1]", 18, ErrSyntax, "fhir: ?.?[1] (byte 18): no value where one belongs"},
		{`{"Jane":[1 2]}`, "?[0]", 11, ErrSyntax, "fhir: ?[0] (byte 11): no comma or bracket after an element"},
		{`{"Jane":{"a":1 2}}`, "?.?", 15, ErrSyntax, "fhir: ?.? (byte 15): no comma or brace after a member"},
		{`{"Jane":{"a" 2}}`, "?.?", 13, ErrSyntax, "fhir: ?.? (byte 13): no colon after a name"},
		{`{"Jane":{1:2}}`, "?", 9, ErrSyntax, "fhir: ? (byte 9): no name where a member begins"},
		{`{"Jane":-}`, "?", 8, ErrSyntax, "fhir: ? (byte 8): a malformed number"},
	} {
		t.Run(c.data, func(t *testing.T) {
			var eob, reused ExplanationOfBenefit
			err := eob.UnmarshalJSON([]byte(c.data))
			require.ErrorIs(t, err, c.kind)
			e, ok := errors.AsType[*DecodeError](err)
			require.True(t, ok)
			assert.Equal(t, c.path, e.Path)
			assert.Equal(t, c.offset, e.Offset)
			assert.Equal(t, c.text, err.Error())
			assert.Equal(t, err, reused.UnmarshalReuse([]byte(c.data)))
			for _, printed := range []string{fmt.Sprintf("%v %+v %#v", err, err, err), fmt.Sprint(errors.Unwrap(err))} {
				assert.NotContains(t, printed, "Jane")
			}
		})
	}
}

func TestAnErrorLeavesNothing(t *testing.T) {
	eob := ExplanationOfBenefit{ID: "before"}
	require.Error(t, eob.UnmarshalJSON([]byte(`{"id":"1","use":5}`)))
	assert.Equal(t, ExplanationOfBenefit{}, eob)
	require.NoError(t, eob.UnmarshalJSON([]byte(`{"use":"claim"}`)))
	assert.Equal(t, "claim", eob.Use)
	require.Error(t, eob.UnmarshalReuse([]byte(`{"id":"1","use":5}`)))
	assert.Empty(t, eob.ID)
}

func TestDepthIsBounded(t *testing.T) {
	deep := func(n int) []byte {
		return []byte(strings.Repeat(`{"extension":[`, n) + "{}" + strings.Repeat(`]}`, n))
	}
	var eob ExplanationOfBenefit
	require.NoError(t, eob.UnmarshalJSON(deep(200)))
	out, err := eob.AppendJSON(nil)
	require.NoError(t, err)
	assert.Equal(t, tree(t, deep(200)), tree(t, out))

	for name, data := range map[string]string{
		"elements":         string(deep(300)),
		"many elements":    strings.Repeat(`{"extension":[`, 200_000),
		"objects":          strings.Repeat(`{"patient":{"identifier":{"assigner":`, 200_000),
		"spaced objects":   strings.Repeat(`{"patient": {"identifier": {"assigner": `, 200_000),
		"unknown arrays":   `{"a":` + strings.Repeat(`[`, 200_000),
		"unknown objects":  strings.Repeat(`{"a":`, 200_000),
		"arrays with null": strings.Repeat(`{"extension":[`, 300) + "null" + strings.Repeat(`,null]}`, 300),
	} {
		t.Run(name, func(t *testing.T) { require.ErrorIs(t, eob.UnmarshalJSON([]byte(data)), ErrDepth) })
	}
}

// Arrays that turn out to hold a null are read twice, but not twice for each level.
func TestNullsInNestedArrays(t *testing.T) {
	data := []byte(strings.Repeat(`{"extension":[`, 240) + "null" + strings.Repeat(`,null]}`, 240))
	var eob ExplanationOfBenefit
	require.NoError(t, eob.UnmarshalJSON(data))
	out, err := eob.AppendJSON(nil)
	require.NoError(t, err)
	assert.Equal(t, tree(t, data), tree(t, out))
}

func TestLongLines(t *testing.T) {
	if testing.Short() {
		t.Skip("long")
	}
	var eob ExplanationOfBenefit
	text := bytes.Repeat([]byte("x"), 8<<20)
	line := append(append([]byte(`{"disposition":"`), text...), `"}`...)
	require.NoError(t, eob.UnmarshalJSON(line))
	assert.Len(t, eob.Disposition(), 8<<20)
	require.ErrorIs(t, eob.UnmarshalJSON(line[:len(line)-2]), ErrSyntax)

	objects := []byte(`{"item":[{}` + strings.Repeat(`,{}`, 1_000_000) + `]}`)
	require.ErrorIs(t, eob.UnmarshalJSON(objects), ErrSize)
	codings := []byte(`{"type":{"coding":[{}` + strings.Repeat(`,{"code":"1"}`, 50_000) + `]}}`)
	require.NoError(t, eob.UnmarshalJSON(codings))
	assert.Len(t, eob.Type.Coding, 50_001)

	numbers := []byte(`{"item":[{"careTeamSequence":[1` + strings.Repeat(`,1`, 300_000) + `]}]}`)
	require.NoError(t, eob.UnmarshalJSON(numbers))
	assert.Len(t, eob.Item[0].CareTeamSequence, 300_001)

	var unknown strings.Builder
	unknown.WriteString(`{"a":0`)
	for n := range 100_000 {
		fmt.Fprintf(&unknown, `,"x%d":%d`, n, n)
	}
	unknown.WriteString(`}`)
	require.NoError(t, eob.UnmarshalJSON([]byte(unknown.String())))
	assert.Equal(t, 100_001, eob.Extra().Len())
	value, ok := eob.Extra().Get("x99999")
	require.True(t, ok)
	assert.Equal(t, json.RawMessage("99999"), value)
}

func TestEncodeErrors(t *testing.T) {
	bad := Extra{}
	bad.Set("x", json.RawMessage(`{"Jane`))
	for name, v := range map[string]json.Marshaler{
		"decimal":        Quantity{Value: "Jane"},
		"decimal value":  Extension{Value: Decimal("1.")},
		"text":           Coding{Code: "Jane\xff"},
		"extra":          Coding{More: &CodingMore{Element: Element{Extra: bad}}},
		"contained":      ExplanationOfBenefit{Contained: []Resource{{JSON: json.RawMessage(`{} {}`)}}},
		"other value":    Extension{Value: OtherValue{Type: "Range"}},
		"pointer":        Extension{Value: new(String("x"))},
		"nil pointer":    Extension{Value: (*String)(nil), More: &ExtensionMore{Element: Element{Extra: Extra{&extras{members: []member{{"x", json.RawMessage("1")}}}}}}},
		"text of a list": Address{More: &AddressMore{Line: []string{"\xff"}}},
	} {
		t.Run(name, func(t *testing.T) {
			out, err := v.MarshalJSON()
			assert.Empty(t, out)
			e, ok := errors.AsType[*EncodeError](err)
			require.True(t, ok)
			assert.Contains(t, []error{ErrSyntax, ErrUTF8, ErrType}, errors.Unwrap(e))
			assert.NotContains(t, fmt.Sprintf("%v %+v %#v", e, e, e), "Jane")
		})
	}
	b, err := (&ExplanationOfBenefit{Extension: []Extension{{Value: Decimal("x")}}}).AppendJSON([]byte("kept"))
	require.Error(t, err)
	assert.Equal(t, "kept", string(b))
}

// A value that leads back to itself cannot be decoded, but a program can build one.
func TestEncodeCycle(t *testing.T) {
	ref := new(Reference)
	ref.Identifier = &Identifier{More: &IdentifierMore{Assigner: ref}}
	_, err := ref.MarshalJSON()
	require.ErrorIs(t, err, ErrDepth)
}
