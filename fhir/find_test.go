package fhir

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestFind(t *testing.T) {
	eob := decode(t, `{"contained":[{"resourceType":"Practitioner","id":"p1","identifier":[{"system":"x","value":"0"},
			{"system":"http://hl7.org/fhir/sid/us-npi","value":"1111111111"}]},
			{"resourceType":"Organization","id":"o1","identifier":[{"type":{"coding":[{"code":"NPI"}]},"value":"2222222222"}]},
			{"resourceType":"Basic","id":"b1"}],
		"billablePeriod":{"extension":[{"url":"q","valueCoding":{"code":"3"}}]},
		"type":{"coding":[{"system":"a","code":"1"},{"system":"b","code":"2"}]},
		"identifier":[{"system":"a","value":"1"}],
		"careTeam":[{"provider":{"reference":"#p1"}},{"provider":{"reference":"#o1"}},{"provider":{"reference":"#b1"}},{"provider":{"reference":"#gone"}},
			{"provider":{"reference":"Practitioner/1"}},{"provider":{"identifier":{"type":{"coding":[{"code":"npi"}]},"value":"3333333333"}}},
			{"provider":{"identifier":{"type":{"coding":[{"code":"UPIN"}]},"value":"4"}}},{}]}`)

	query, ok := ValueOf[*Coding](eob.BillablePeriod.ExtensionByURL("q"))
	require.True(t, ok)
	assert.Equal(t, "3", query.Code)
	_, ok = ValueOf[*Identifier](eob.BillablePeriod.ExtensionByURL("q"))
	assert.False(t, ok)
	_, ok = ValueOf[String](eob.Facility.ExtensionByURL("q"))
	assert.False(t, ok)
	assert.Nil(t, eob.ExtensionByURL("q"))

	assert.Equal(t, "2", eob.Type.CodingBySystem("b").Code)
	assert.Nil(t, eob.Type.CodingBySystem("c"))
	assert.Nil(t, eob.SubType.CodingBySystem("a"))
	assert.True(t, eob.Type.HasCode("b", "2"))
	assert.False(t, eob.Type.HasCode("b", "1"))
	assert.False(t, eob.SubType.HasCode("b", "1"))
	assert.Equal(t, "1", IdentifierBySystem(eob.Identifier, "a").Value)
	assert.Nil(t, IdentifierBySystem(eob.Identifier, "b"))

	var npis []string
	for _, member := range eob.CareTeam {
		npis = append(npis, eob.NPI(member.Provider))
	}
	assert.Equal(t, []string{"1111111111", "2222222222", "", "", "", "3333333333", "", ""}, npis)
	assert.Equal(t, "Basic", eob.ContainedByReference(eob.CareTeam[2].Provider).ResourceType)
	assert.Nil(t, eob.ContainedByReference(nil))
}

func TestMBIs(t *testing.T) {
	mbi := func(value, currency string) string {
		return `{"url":"http://hl7.org/fhir/StructureDefinition/elementdefinition-identifier","valueIdentifier":{` + currency +
			`"system":"http://hl7.org/fhir/sid/us-mbi","value":"` + value + `"}}`
	}
	currency := func(code string) string {
		return `"extension":[{"url":"https://bluebutton.cms.gov/resources/codesystem/identifier-currency","valueCoding":{"code":"` + code + `"}}],`
	}
	other := `{"url":"u","valueIdentifier":{"system":"http://hl7.org/fhir/sid/us-mbi","value":"9"}},{"url":"http://hl7.org/fhir/StructureDefinition/elementdefinition-identifier","valueString":"8"},`
	for name, c := range map[string]struct {
		data string
		want MBIs
	}{
		"none":     {`{}`, MBIs{}},
		"current":  {`{"extension":[` + other + mbi("1", currency("current")) + `]}`, MBIs{Current: "1"}},
		"historic": {`{"extension":[` + other + mbi("2", currency("historic")) + `]}`, MBIs{Historic: []string{"2"}}},
		"all": {`{"extension":[` + mbi("1", currency("current")) + `,` + mbi("2", currency("historic")) + `,` + mbi("3", currency("historic")) + `]}`,
			MBIs{"1", []string{"2", "3"}}},
		"unsaid": {`{"extension":[` + mbi("1", "") + `,` + mbi("", "") + `]}`, MBIs{Current: "1"}},
	} {
		t.Run(name, func(t *testing.T) { assert.True(t, assert.ObjectsAreEqual(c.want, decode(t, c.data).MBIs())) })
	}
}

func TestDateTime(t *testing.T) {
	at := func(s string) time.Time {
		at, err := time.Parse(time.RFC3339Nano, s)
		require.NoError(t, err)
		return at
	}
	for text, want := range map[DateTime]struct {
		time.Time
		Precision
	}{
		"2020":                          {at("2020-01-01T00:00:00Z"), Year},
		"2020-03":                       {at("2020-03-01T00:00:00Z"), Month},
		"2020-03-13":                    {at("2020-03-13T00:00:00Z"), Day},
		"2020-03-13T10:11:12Z":          {at("2020-03-13T10:11:12Z"), Second},
		"2021-08-17T13:47:58.887-04:00": {at("2021-08-17T13:47:58.887-04:00"), Second},
	} {
		got, precision, err := text.Time()
		require.NoError(t, err, text)
		assert.True(t, want.Equal(got), text)
		assert.Equal(t, want.Precision, precision, text)
	}
	for _, text := range []DateTime{"", "20", "2020-13", "2020-02-30", "2020-03-13T10:11:12", "Jane Doe 1", "1950-1345"} {
		_, precision, err := text.Time()
		require.Error(t, err, text)
		assert.Equal(t, NoPrecision, precision)
		if text != "" {
			assert.NotContains(t, err.Error(), string(text))
		}
	}
}

func TestDecimal(t *testing.T) {
	f, err := Decimal("1.10").Float64()
	require.NoError(t, err)
	assert.Equal(t, 1.1, f)
	assert.Equal(t, "1.10", Decimal("1.10").String())
	_, err = Decimal("Jane").Float64()
	require.Error(t, err)
	assert.NotContains(t, err.Error(), "Jane")
}
