package fhir

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestEveryValueOfAnExtension(t *testing.T) {
	for data, want := range map[string]Value{
		`{"valueString":"a"}`:             String("a"),
		`{"valueCode":"a"}`:               Code("a"),
		`{"valueUri":"a"}`:                URI("a"),
		`{"valueUrl":"a"}`:                URL("a"),
		`{"valueCanonical":"a"}`:          Canonical("a"),
		`{"valueOid":"a"}`:                OID("a"),
		`{"valueUuid":"a"}`:               UUID("a"),
		`{"valueId":"a"}`:                 ID("a"),
		`{"valueMarkdown":"a"}`:           Markdown("a"),
		`{"valueBase64Binary":"a"}`:       Base64Binary("a"),
		`{"valueDate":"2020"}`:            Date("2020"),
		`{"valueDateTime":"2020"}`:        DateTime("2020"),
		`{"valueInstant":"2020"}`:         Instant("2020"),
		`{"valueTime":"10:00:00"}`:        Time("10:00:00"),
		`{"valueBoolean":true}`:           Boolean(true),
		`{"valueInteger":-2}`:             Integer(-2),
		`{"valuePositiveInt":2}`:          PositiveInt(2),
		`{"valueUnsignedInt":0}`:          UnsignedInt(0),
		`{"valueDecimal":2.50}`:           Decimal("2.50"),
		`{"valueCoding":{"code":"a"}}`:    &Coding{Code: "a"},
		`{"valueMoney":{"value":1}}`:      &Money{Value: "1"},
		`{"valueReference":{}}`:           &Reference{},
		`{"valueRange":{"low":{}}}`:       OtherValue{Type: "Range", JSON: json.RawMessage(`{"low":{}}`)},
		`{"valueInteger64":"1"}`:          OtherValue{Type: "Integer64", JSON: json.RawMessage(`"1"`)},
		`{"valueHumanName":{"text":"a"}}`: &HumanName{More: &HumanNameMore{Text: "a"}},
	} {
		t.Run(data, func(t *testing.T) {
			var e Extension
			require.NoError(t, e.UnmarshalJSON([]byte(data)))
			assert.Equal(t, Extension{Value: want}, e)
			assert.Equal(t, data, encode(t, e))
			if _, other := want.(OtherValue); other {
				assert.NotContains(t, fmt.Sprintf("%v %+v", want, want), `"`)
				return
			}
			for _, wrong := range []string{`[]`, `{"id":1}`, `tru`} {
				name, _, _ := strings.Cut(data, ":")
				require.Error(t, e.UnmarshalJSON([]byte(name+":"+wrong+"}")))
			}
		})
	}
	assert.Equal(t, `{}`, encode(t, Extension{Value: (*Coding)(nil)}))
}

func TestOperationOutcome(t *testing.T) {
	const data = `{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"invalid","details":{"text":"not now"}}]}`
	var o OperationOutcome
	require.NoError(t, o.UnmarshalJSON([]byte(data)))
	assert.Equal(t, []Issue{{Severity: "error", Code: "invalid", Details: &CodeableConcept{Text: "not now"}}}, o.Issue)
	assert.Equal(t, data, encode(t, o))
	assert.Contains(t, fmt.Sprintf("%+v", o), "invalid", "a server's finding may be printed")
}

func TestCapabilityStatement(t *testing.T) {
	const data = `{"resourceType":"CapabilityStatement","url":"u","status":"active","software":{"name":"AB2D","version":"V3"},
		"implementation":{"description":"d","url":"u"},"fhirVersion":"4.0.0","format":["json"],"security":{"cors":true},
		"rest":[{"mode":"server","resource":[{"type":"ExplanationOfBenefit","operation":[{"name":"export"}]}],"operation":[{"name":"status","definition":"d"}]}]}`
	var c CapabilityStatement
	require.NoError(t, c.UnmarshalJSON([]byte(data)))
	assert.Equal(t, "V3", c.Software.Version)
	assert.Equal(t, "4.0.0", c.FHIRVersion)
	assert.Equal(t, []string{"json"}, c.Format)
	assert.Equal(t, "export", c.Rest[0].Resource[0].Operation[0].Name)
	assert.Equal(t, tree(t, []byte(data)), tree(t, []byte(encode(t, c))))
}

func TestResourceAlone(t *testing.T) {
	var r Resource
	require.NoError(t, json.Unmarshal([]byte(`{"resourceType":"Basic","id":"1","x":[1.0]}`), &r))
	assert.Equal(t, `{"resourceType":"Basic","id":"1","x":[1.0]}`, encode(t, r))
	for _, bad := range []string{`{"id":"a`, `{"id":"a"`, `{id:1}`, `{"id":1}`, `{"x":tru}`} {
		require.Error(t, r.UnmarshalJSON([]byte(bad)))
	}
}

func TestEveryTypeAlone(t *testing.T) {
	for _, v := range []interface {
		json.Marshaler
		json.Unmarshaler
	}{new(Item), new(Coding), new(Meta), new(Issue), new(BenefitBalance), new(Software), new(Practitioner), new(Organization), new(Rest)} {
		require.NoError(t, v.UnmarshalJSON([]byte(`{"id":"1","extension":[{"url":"u"}]}`)))
		assert.Equal(t, `{"id":"1","extension":[{"url":"u"}]}`, encode(t, v))
		require.ErrorIs(t, v.UnmarshalJSON([]byte(`{"id":1}`)), ErrType)
		assert.NotContains(t, encode(t, v), "extension", "something is left after an error")
	}
}
