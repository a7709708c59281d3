package fhir

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"maps"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func decode(t *testing.T, data string) *ExplanationOfBenefit {
	t.Helper()
	eob := new(ExplanationOfBenefit)
	require.NoError(t, eob.UnmarshalJSON([]byte(data)))
	return eob
}

func encode(t *testing.T, v json.Marshaler) string {
	t.Helper()
	out, err := v.MarshalJSON()
	require.NoError(t, err)
	return string(out)
}

// What is decoded is written in the order of the schema; an expectation of "" is the data itself.
func TestRoundTrip(t *testing.T) {
	for _, c := range []struct{ name, data, want string }{
		{"empty", `{}`, ``},
		{"resource type", `{"resourceType":"ExplanationOfBenefit"}`, ``},
		{"spaces", " {\t\"id\" :\r\n \"1\" , \"item\" : [ { \"sequence\" : 1 } , { } ] } ", `{"id":"1","item":[{"sequence":1},{}]}`},
		{"any order", `{"use":"claim","status":"active","id":"1"}`, `{"id":"1","status":"active","use":"claim"}`},
		{"escapes", `{"id":"\"\\\/\b\f\n\r\t\u0041\u00e9\ud83d\ude00"}`, `{"id":"\"\\/\u0008\u000c\n\r\tAé😀"}`},
		{"no HTML escapes", `{"disposition":"<a href='&'>"}`, ``},
		{"escaped name", `{"\u0069d":"1"}`, `{"id":"1"}`},
		{"digits", `{"item":[{"factor":1.10},{"factor":-0.0E+2},{"factor":12345678901234567890.123}]}`, ``},
		{"zero and absent", `{"precedence":0,"item":[{"sequence":0,"noteNumber":[0,1]}]}`, `{"precedence":0,"item":[{"noteNumber":[0,1],"sequence":0}]}`},
		{"minus zero", `{"precedence":-0,"item":[{"noteNumber":[-0]}]}`, `{"item":[{"noteNumber":[-0]}],"precedence":-0}`},
		{"booleans", `{"insurance":[{"focal":true},{"focal":false}]}`, ``},
		{"empty values", `{"preAuthRef":[],"item":[],"patient":{}}`, `{"patient":{},"preAuthRef":[],"item":[]}`},
		{"empty strings", `{"id":"","status":"a"}`, `{"status":"a","id":""}`},
		{"nulls", `{"id":null,"patient":null,"item":null,"precedence":null,"preAuthRef":null,"item2":null}`,
			`{"id":null,"patient":null,"item":null,"precedence":null,"preAuthRef":null,"item2":null}`},
		{"null in arrays", `{"preAuthRef":["a\"b",null],"_preAuthRef":[null,{"id":"1"}],"item":[{"modifier":[{"text":"\u0041"},null]}]}`,
			`{"item":[{"modifier":[{"text":"\u0041"},null]}],"preAuthRef":["a\"b",null],"_preAuthRef":[null,{"id":"1"}]}`},
		{"half a surrogate pair", `{"id":"\ud800","preAuthRef":["\udc00x"]}`, ``},
		{"siblings", `{"status":"active","_status":{"extension":[{"url":"u"}]}}`, ``},
		{"unknown", `{"hospitalization":{"start" : "2020"},"x":[1, 2.0, "é\n"]}`, ``},
		{"case", `{"ID":"1","Status":"x"}`, ``},
		{"contained", `{"contained":[{"resourceType":"Basic","id":"b\u0031", "x":[]},{}]}`, ``},
		{"the last of a name", `{"id":"1","id":"2","item":[{"sequence":1}],"item":[{}],"x":1,"x":2}`, `{"id":"2","item":[{}],"x":2}`},
		{"null, then a value", `{"id":null,"id":"2"}`, `{"id":"2"}`},
		{"a value, then null", `{"id":"2","item":[{}],"id":null,"item":null}`, `{"id":null,"item":null}`},
		{"values of extensions", `{"extension":[{"url":"u","valueString":"s"},{"valueBoolean":false},{"valueInteger":-1},{"valueDecimal":1.0},` +
			`{"valueDate":"2020"},{"valuePositiveInt":0},{"valueUnsignedInt":3},{"valueUri":"x"},{"valueMeta":{"source":"s"}},` +
			`{"valueRange":{"low":{"value":1}}},{"valueCode":"c","valueString":"second"},{"valueString":""},{"valueCoding":null},{"value":1},{"valuex":2},` +
			`{"valueRange":null},{"valueString":"a","valueString":null},{"valueInteger":-0}]}`,
			`{"extension":[{"url":"u","valueString":"s"},{"valueBoolean":false},{"valueInteger":-1},{"valueDecimal":1.0},` +
				`{"valueDate":"2020"},{"valuePositiveInt":0},{"valueUnsignedInt":3},{"valueUri":"x"},{"valueMeta":{"source":"s"}},` +
				`{"valueRange":{"low":{"value":1}}},{"valueCode":"c","valueString":"second"},{"valueString":""},{"valueCoding":null},{"value":1},{"valuex":2},` +
				`{"valueRange":null},{"valueString":null},{"valueInteger":-0}]}`},

		{"STU3 names", `{"information":[{"sequence":1}],"item":[{"careTeamLinkId":[1],"diagnosisLinkId":[2],"procedureLinkId":[3],` +
			`"informationLinkId":[4],"service":{"text":"s"}}],"addItem":[{"sequenceLinkId":[1],"service":{}}]}`,
			`{"supportingInfo":[{"sequence":1}],"item":[{"careTeamSequence":[1],"diagnosisSequence":[2],"procedureSequence":[3],` +
				`"informationSequence":[4],"productOrService":{"text":"s"}}],"addItem":[{"itemSequence":[1],"productOrService":{}}]}`},
		{"R4 after STU3", `{"item":[{"service":{"text":"old"},"careTeamLinkId":[1],"productOrService":{"text":"new"},"careTeamSequence":[2]}]}`,
			`{"item":[{"careTeamSequence":[2],"productOrService":{"text":"new"},"service":{"text":"old"},"careTeamLinkId":[1]}]}`},
		{"R4 before STU3", `{"item":[{"productOrService":{"text":"new"},"service":{"text":"old"}}]}`, ``},
		{"R4 null before STU3", `{"item":[{"productOrService":null,"service":{"text":"old"}}]}`, ``},
		{"R4 null after STU3", `{"item":[{"service":{"text":"old"},"productOrService":null}]}`, ``},
		{"STU3 twice", `{"item":[{"service":{"text":"a"},"service":{"text":"b"}}]}`, `{"item":[{"productOrService":{"text":"b"}}]}`},
		{"STU3, null, R4", `{"item":[{"service":{"text":"a"},"service":null,"productOrService":{}}]}`, `{"item":[{"productOrService":{},"service":null}]}`},
		{"STU3 after both", `{"information":[{}],"supportingInfo":[{"sequence":1}],"information":[]}`, `{"supportingInfo":[{"sequence":1}],"information":[]}`},
		{"subType of one", `{"subType":[{"text":"a"}]}`, `{"subType":{"text":"a"}}`},
		{"subType of none", `{"subType":[]}`, ``},
		{"subType of two", `{"subType":[{"text":"\u0061"},{}]}`, ``},
		{"subType with null", `{"subType":[null]}`, ``},
		{"insurance of one", `{"insurance":{"focal":true}}`, `{"insurance":[{"focal":true}]}`},
		{"insurance null", `{"insurance":null}`, ``},
		{"objects of STU3", `{"outcome":{"text":"x"},"processNote":[{"type":{"text":"y"},"number":1}]}`, `{"processNote":[{"number":1,"type":{"text":"y"}}],"outcome":{"text":"x"}}`},
		{"money of STU3", `{"extension":[{"url":"u","valueMoney":{"value":30,"system":"urn:iso:std:iso:4217","code":"USD"}}]}`, ``},
		{"organization", `{"organization":{"display":"o"}}`, ``},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.want == "" {
				c.want = c.data
			}
			eob := decode(t, c.data)
			assert.Equal(t, c.want, encode(t, eob))
			var reused ExplanationOfBenefit
			require.NoError(t, reused.UnmarshalReuse([]byte(c.data)))
			assert.Equal(t, eob, reused.Clone())
		})
	}
}

func TestFields(t *testing.T) {
	eob := decode(t, `{"resourceType":"ExplanationOfBenefit","id":"1","meta":{"lastUpdated":"2021-08-17T13:47:58.887-04:00","profile":["p"]},
		"precedence":0,"insurance":[{"focal":false}],"item":[{"sequence":3,"careTeamSequence":[1,2],"servicedDate":"2020-03",
		"quantity":{"value":1.50},"locationAddress":{"state":"22","line":["a","b"]}}]}`)
	want := &ExplanationOfBenefit{
		ID:         "1",
		Meta:       &Meta{LastUpdated: "2021-08-17T13:47:58.887-04:00", Profile: []string{"p"}},
		Precedence: new(0),
		Insurance:  []Insurance{{Focal: new(false)}},
		Item: []Item{{Sequence: 3, CareTeamSequence: []int{1, 2}, ServicedDate: "2020-03",
			Quantity: &Quantity{Value: "1.50"}, LocationAddress: &Address{State: "22", More: &AddressMore{Line: []string{"a", "b"}}}}},
	}
	assert.Equal(t, want, eob)
	assert.Equal(t, `{"resourceType":"ExplanationOfBenefit"}`, encode(t, ExplanationOfBenefit{}))
}

func TestUnmarshalReplaces(t *testing.T) {
	eob := decode(t, `{"id":"1","item":[{"sequence":1}]}`)
	require.NoError(t, json.Unmarshal([]byte(`{"use":"claim"}`), eob))
	assert.Equal(t, `{"use":"claim"}`, encode(t, eob))

	// As with any json.Unmarshaler null is nothing to a datatype; it is no claim, though.
	coding := Coding{Code: "1"}
	require.NoError(t, coding.UnmarshalJSON([]byte("null")))
	assert.Equal(t, Coding{Code: "1"}, coding)
	require.Error(t, eob.UnmarshalJSON([]byte("null")))
}

func TestDataIsCopied(t *testing.T) {
	data := []byte(`{"id":"abcdefghijkl","status":"s","x":[1],"\u0079":2,"contained":[{"id":"c"}],"extension":[{"valueRange":{}},{"z":1}],"item":null,"type":{"coding":[{"system":"http://s"}]}}`)
	want := string(data)
	eob := decode(t, want)
	require.NoError(t, eob.UnmarshalJSON(data))
	clear(data)
	assert.Equal(t, tree(t, []byte(want)), tree(t, []byte(encode(t, eob))))
}

func TestWithEncodingJSON(t *testing.T) {
	type page struct {
		Claims []*ExplanationOfBenefit
		Code   Coding
		None   *Coding
	}
	const data = `{"Claims":[{"resourceType":"ExplanationOfBenefit","id":"1"}],"Code":{"code":"c"},"None":null}`
	var p page
	require.NoError(t, json.Unmarshal([]byte(data), &p))
	assert.Equal(t, "1", p.Claims[0].ID)
	out, err := json.Marshal(p)
	require.NoError(t, err)
	assert.Equal(t, data, string(out))
	_, err = json.Marshal(struct{ Q Quantity }{Quantity{Value: "Jane"}})
	require.ErrorIs(t, err, ErrSyntax)
}

func TestExtra(t *testing.T) {
	eob := decode(t, `{"id":"1","x":1,"status":null,"_status":{"id":"s"}}`)
	assert.Equal(t, 3, eob.Extra().Len())
	value, ok := eob.Extra().Get("_status")
	assert.True(t, ok)
	assert.Equal(t, `{"id":"s"}`, string(value))
	assert.Equal(t, map[string]json.RawMessage{"x": json.RawMessage("1"), "status": json.RawMessage("null"), "_status": value},
		maps.Collect(eob.Extra().All()))

	eob.Status = "active" // the field wins over the null
	eob.More.Extra.Set("x", json.RawMessage("2"))
	eob.More.Extra.Set("y", json.RawMessage("3"))
	eob.More.Extra.Delete("_status")
	eob.More.Extra.Delete("z")
	assert.Equal(t, `{"id":"1","status":"active","x":2,"y":3}`, encode(t, eob))
	for range eob.Extra().All() {
		break
	}

	none := new(Coding).Extra()
	_, ok = none.Get("x")
	assert.False(t, ok)
	assert.Zero(t, none.Len())
	assert.Empty(t, maps.Collect(none.All()))
	none.Delete("x")
	none.Set("x", json.RawMessage("1"))
	assert.Equal(t, 1, none.Len())
	quantity := Quantity{Value: "1", More: new(QuantityMore)}
	quantity.More.Extra.Set("x", json.RawMessage("2"))
	assert.Equal(t, `{"value":1,"x":2}`, encode(t, quantity))
}

func TestManyUnknownMembers(t *testing.T) {
	var data strings.Builder
	data.WriteString(`{"id":null`)
	for n := range 100 {
		fmt.Fprintf(&data, `,"x%d":%d`, n%70, n)
	}
	data.WriteString(`,"id":"1"}`)
	eob := decode(t, data.String())
	assert.Equal(t, 71, eob.Extra().Len()) // the null is still there, though the field wins
	for name, want := range map[string]string{"x0": "70", "x29": "99", "x30": "30", "x69": "69"} {
		value, ok := eob.Extra().Get(name)
		assert.True(t, ok)
		assert.Equal(t, want, string(value))
	}
	eob.More.Extra.Delete("x0")
	value, _ := eob.Extra().Get("x69")
	assert.Equal(t, "69", string(value))
	assert.Equal(t, eob, eob.Clone())
	assert.Equal(t, tree(t, []byte(encode(t, eob))), tree(t, []byte(encode(t, eob.Clone()))))
}

func TestContained(t *testing.T) {
	eob := decode(t, `{"contained":[{"resourceType":"Practitioner","id":"p","name":[{"family":"F","given":["G"]}],"gender":"x"},
		{"resourceType":"Organization","id":"o","name":"N"},{"resourceType":"Practitioner","active":5},{"id":null}]}`)
	require.Len(t, eob.Contained, 4)
	p, err := eob.Contained[0].Practitioner()
	require.NoError(t, err)
	assert.Equal(t, []HumanName{{Family: "F", Given: []string{"G"}}}, p.Name)
	o, err := eob.Contained[1].Organization()
	require.NoError(t, err)
	assert.Equal(t, "N", o.Name)
	_, err = eob.Contained[0].Organization()
	require.ErrorIs(t, err, ErrNotThatType)
	_, err = eob.Contained[2].Practitioner()
	require.ErrorIs(t, err, ErrType)
	assert.Equal(t, Resource{JSON: json.RawMessage(`{"id":null}`)}, eob.Contained[3])

	built := ExplanationOfBenefit{Contained: []Resource{{ResourceType: "Basic", ID: "b"}, {}}}
	assert.Equal(t, `{"resourceType":"ExplanationOfBenefit","contained":[{"resourceType":"Basic","id":"b"},{}]}`, encode(t, built))
	var r Resource
	require.NoError(t, json.Unmarshal([]byte(`{"id":"1"}`), &r))
	assert.Equal(t, "1", r.ID)
}

func TestNothingIsPrinted(t *testing.T) {
	eob := decode(t, `{"id":"Jane","x":"Jane","contained":[{"id":"Jane"}],"item":[{"productOrService":{"text":"Jane"},"adjudication":[{"id":"Jane"}]}],
		"extension":[{"url":"Jane","id":"Jane","valueIdentifier":{"value":"Jane"}}]}`)
	text := new(strings.Builder)
	for _, handler := range []slog.Handler{slog.NewTextHandler(text, nil), slog.NewJSONHandler(text, nil)} {
		log := slog.New(handler)
		log.Info("claim", "eob", eob, "value", *eob, "item", eob.Item[0], "concept", eob.Item[0].ProductOrService,
			"resource", eob.Contained[0], "extra", eob.Extra(), "more", eob.More, "rare", *eob.Item[0].More)
	}
	values := []any{eob, *eob, eob.Item, &eob.Item[0], eob.Item[0].ProductOrService, eob.Extension, eob.Extension[0].Value,
		eob.Contained, eob.Extra(), eob.More, *eob.Extension[0].More, eob.Item[0].More, eob.Item[0].More.Adjudication, eob.Extension[0].More.Element, []*ExplanationOfBenefit{eob}, map[string]any{"x": *eob}, struct{ E ExplanationOfBenefit }{*eob}, eob.MBIs()}
	for _, v := range values {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%d", "%x"} {
			fmt.Fprintf(text, verb+"\n", v)
		}
	}
	assert.NotContains(t, text.String(), "Jane")
	assert.NotContains(t, text.String(), fmt.Sprintf("%x", "Jane"))
	assert.Equal(t, "fhir.Item{…}", fmt.Sprint(eob.Item[0]))
}
