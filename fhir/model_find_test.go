package fhir

import (
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestFind(t *testing.T) {
	eob := decode(t, `{"contained":[{"resourceType":"Practitioner","id":"p1","identifier":[{"system":"x","value":"0"},
			{"system":"http://hl7.org/fhir/sid/us-npi","value":"9990000017"}]},
			{"resourceType":"Organization","id":"o1","identifier":[{"type":{"coding":[{"code":"NPI"}]},"value":"9990000025"}]},
			{"resourceType":"Basic","id":"b1"}],
		"billablePeriod":{"extension":[{"url":"q","valueCoding":{"code":"3"}}]},
		"type":{"coding":[{"system":"a","code":"1"},{"system":"b","code":"2"}]},
		"identifier":[{"system":"a","value":"1"}],
		"careTeam":[{"provider":{"reference":"#p1"}},{"provider":{"reference":"#o1"}},{"provider":{"reference":"#b1"}},{"provider":{"reference":"#gone"}},
			{"provider":{"reference":"Practitioner/1"}},{"provider":{"identifier":{"type":{"coding":[{"code":"npi"}]},"value":"9990000033"}}},
			{"provider":{"identifier":{"type":{"coding":[{"code":"UPIN"}]},"value":"4"}}},{}]}`)

	query, ok := ValueOf[*Coding](ExtensionByURL(eob.BillablePeriod.Extension, "q"))
	require.True(t, ok)
	assert.Equal(t, "3", query.Code)
	_, ok = ValueOf[*Identifier](ExtensionByURL(eob.BillablePeriod.Extension, "q"))
	assert.False(t, ok)
	_, ok = ValueOf[String](ExtensionByURL(eob.Extension, "q"))
	assert.False(t, ok)
	assert.Nil(t, ExtensionByURL(nil, "q"))

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
	assert.Equal(t, []string{"9990000017", "9990000025", "", "", "", "9990000033", "", ""}, npis)
	assert.Equal(t, "Basic", eob.ContainedByReference(eob.CareTeam[2].Provider).ResourceType)
	assert.Nil(t, eob.ContainedByReference(nil))
	nameless := &ExplanationOfBenefit{Contained: []Resource{{ResourceType: "Basic"}}}
	assert.Nil(t, nameless.ContainedByReference(&Reference{Reference: "#"}), "that is the claim itself")
}

func TestIsNPI(t *testing.T) {
	for npi, want := range map[string]bool{
		"1234567893":  true, // the example of CMS's "NPI check digit calculation"
		"9990000017":  true,
		"9990000011":  true, // synthetic
		"2000000000":  false,
		"2000000002":  true,
		"1234567890":  false,
		"1234567839":  false, // two digits changed places
		"9999999999":  false,
		"0000000000":  false,
		"2222222222":  false,
		"123456789":   false,
		"12345678939": false,
		"K12345":      false,
		"123456789X":  false,
		" 234567893":  false,
		"１２３４５６７８９３":  false,
		"":            false,
	} {
		assert.Equal(t, want, IsNPI(npi), npi)
	}
}

// Where an NPI stands, and what only says that it is one.
func TestNPIOfAReference(t *testing.T) {
	eob := decode(t, `{"contained":[{"resourceType":"Organization","id":"1234567893","identifier":[{"system":"http://terminology.hl7.org/NamingSystem/CCN","value":"999999"},
			{"system":"http://hl7.org/fhir/sid/us-npi","value":"9990000017"}]},
			{"resourceType":"Practitioner","id":"bad","identifier":7}]}`)
	id := func(system, code, value string) *Reference {
		r := &Reference{Identifier: &Identifier{System: system, Value: value}}
		if code != "" {
			r.Identifier.Type = &CodeableConcept{Coding: []Coding{{Code: "other"}, {Code: code}}}
		}
		return r
	}
	for _, tt := range []struct {
		name     string
		ref      *Reference
		want     string
		labelled bool
	}{
		{name: "nil"},
		{name: "system", ref: id(SystemNPI, "", "1234567893"), want: "1234567893", labelled: true},
		{name: "blanks", ref: id(SystemNPI, "", " 1234567893 "), want: "1234567893", labelled: true},
		{name: "type", ref: id("", "NPI", "1234567893"), want: "1234567893", labelled: true},
		{name: "another system of that type", ref: id("http://example.org", "npi", "1234567893")},
		{name: "another type", ref: id("", "TAX", "1234567893")},
		{name: "a PIN under the system", ref: id(SystemNPI, "", "1234567"), labelled: true},
		{name: "a PIN under the type", ref: id("", "npi", "K12345"), labelled: true},
		{name: "contained", ref: &Reference{Reference: "#1234567893"}, want: "9990000017"},
		{name: "contained, not to be decoded", ref: &Reference{Reference: "#bad"}},
		{name: "the contained resource was removed", ref: &Reference{Reference: "#9990000025"}, want: "9990000025"},
		{name: "without a hash", ref: &Reference{Reference: "9990000025"}, want: "9990000025"},
		{name: "another id", ref: &Reference{Reference: "#1234567890"}},
		{name: "contained, blanks", ref: &Reference{Reference: " #1234567893 "}, want: "9990000017"},
		{name: "removed, blanks", ref: &Reference{Reference: "#9990000025\t"}, want: "9990000025"},
		{name: "by type, blanks", ref: &Reference{Identifier: &Identifier{Type: &CodeableConcept{Coding: []Coding{{Code: " npi "}}}, Value: " 9990000025"}}, want: "9990000025", labelled: true},
		{name: "a resource of the server", ref: &Reference{Reference: "Practitioner/1234567893"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.want, eob.NPI(tt.ref))
			if tt.ref != nil {
				_, labelled := tt.ref.Identifier.NPI()
				assert.Equal(t, tt.labelled, labelled)
			}
		})
	}
}

func TestMBIs(t *testing.T) {
	mbi := func(value, currency string) string {
		return `{"url":"http://hl7.org/fhir/StructureDefinition/elementdefinition-identifier","valueIdentifier":{` + currency +
			`"system":"http://hl7.org/fhir/sid/us-mbi","value":"` + value + `"}}`
	}
	currency := func(code string) string {
		return `"extension":[{"url":"https://bluebutton.cms.gov/resources/codesystem/identifier-currency","valueCoding":{"code":"` + code + `"}}],`
	}
	noCurrency := func(system string) string {
		return `"extension":[{"url":"https://bluebutton.cms.gov/resources/codesystem/identifier-currency","valueCoding":{"system":"` + system + `","code":"UNK"}}],`
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
		"blanks":                            {`{"extension":[` + mbi(" 1 ", currency("current")) + `,` + mbi("  ", currency("historic")) + `]}`, MBIs{Current: "1"}},
		"two current":                       {`{"extension":[` + mbi("1", currency("current")) + `,` + mbi("2", currency("current")) + `]}`, MBIs{"1", []string{"2"}}},
		"blanks in the currency":            {`{"extension":[` + mbi("2", currency(" historic ")) + `,` + mbi("1", currency("current ")) + `]}`, MBIs{"1", []string{"2"}}},
		"unsaid, then current":              {`{"extension":[` + mbi("2", "") + `,` + mbi("1", currency("current")) + `,` + mbi("3", "") + `]}`, MBIs{"1", []string{"2", "3"}}},
		"unsaid, then historic":             {`{"extension":[` + mbi("2", currency("historic")) + `,` + mbi("1", "") + `]}`, MBIs{"1", []string{"2"}}},
		"a currency of no code":             {`{"extension":[` + mbi("1", currency(" ")) + `]}`, MBIs{Current: "1"}},
		"why there is no currency":          {`{"extension":[` + mbi("1", noCurrency("http://terminology.hl7.org/CodeSystem/data-absent-reason")) + `]}`, MBIs{Current: "1"}},
		"why there is no currency, in STU3": {`{"extension":[` + mbi("1", noCurrency("http://hl7.org/fhir/v3/NullFlavor")) + `]}`, MBIs{Current: "1"}},
		"a reason, then current":            {`{"extension":[` + mbi("2", noCurrency("http://hl7.org/fhir/v3/NullFlavor")) + `,` + mbi("1", currency("current")) + `]}`, MBIs{"1", []string{"2"}}},
		"unsaid":                            {`{"extension":[` + mbi("1", "") + `,` + mbi("", "") + `]}`, MBIs{Current: "1"}},
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
		"2021-08-17T13:47:58.887-0400":  {at("2021-08-17T13:47:58.887-04:00"), Second},
		"2021-08-17T13:47:58+0530":      {at("2021-08-17T08:17:58Z"), Second},
		"2021-08-17T13:47:58.887-04":    {at("2021-08-17T13:47:58.887-04:00"), Second},
		"2021-08-17 13:47:58.887+00":    {at("2021-08-17T13:47:58.887Z"), Second},
		"2021-08-17t13:47:58.887z":      {at("2021-08-17T13:47:58.887Z"), Second},
		"2021-08-17 13:47:58-04:00":     {at("2021-08-17T17:47:58Z"), Second},
		"2016-12-31 18:59:60-05":        {at("2017-01-01T00:00:00Z"), Second},
		"2016-12-31T23:59:60Z":          {at("2017-01-01T00:00:00Z"), Second},
		"2016-12-31T18:59:60.5-0500":    {at("2017-01-01T00:00:00Z"), Second},
	} {
		got, precision, err := text.Time()
		require.NoError(t, err, text)
		assert.True(t, want.Equal(got), text)
		assert.Equal(t, want.Precision, precision, text)
		for _, v := range []interface {
			Time() (time.Time, Precision, error)
		}{Date(text), Instant(text)} {
			same, samePrecision, err := v.Time()
			require.NoError(t, err, text)
			assert.Equal(t, got, same)
			assert.Equal(t, precision, samePrecision)
		}
	}
	for _, text := range []DateTime{"", "20", "2020-13", "2020-02-30", "2020-03-13T10:11:12", "2020-03-13T10:11:61Z", "2020-03-13T10:11:60", "2020-03-13T10:11:12-05:0", "2020-03-13T10:11:12-5", "2020-03-13_10:11:12Z", "2020-03-13 10:11:12 ", "Jane Doe 1", "1950-1345"} {
		_, precision, err := text.Time()
		require.Error(t, err, text)
		assert.Equal(t, NoPrecision, precision)
		if text != "" {
			assert.NotContains(t, err.Error(), string(text))
		}
	}
}

// A program in New York and one in London read the same: time.Parse puts the machine's zone where the offset is the same.
func TestDateTimeKeepsItsOffsetInEveryZone(t *testing.T) {
	defer func(local *time.Location) { time.Local = local }(time.Local)
	for text, want := range map[DateTime]string{
		"2021-08-17T13:47:58.887-04:00": "2021-08-17 13:47:58.887 -0400 -0400",
		"2021-08-17T13:47:58.887-0400":  "2021-08-17 13:47:58.887 -0400 -0400",
		"2021-08-17T13:47:58+00:00":     "2021-08-17 13:47:58 +0000 UTC",
		"2021-08-17T13:47:58Z":          "2021-08-17 13:47:58 +0000 UTC",
		"2021-08-17":                    "2021-08-17 00:00:00 +0000 UTC",
	} {
		for zone, offset := range map[string]int{"EDT": -4 * 3600, "GMT": 0} {
			time.Local = time.FixedZone(zone, offset)
			got, _, err := text.Time()
			require.NoError(t, err, text)
			assert.Equal(t, want, got.String(), zone)
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

// What is read without package time is what package time reads.
func TestInstantsAreThoseOfPackageTime(t *testing.T) {
	parts := [][]string{
		{"2026", "2024", "2100", "0000", "9999", "20x6", "+026"},
		{"-", ":"}, {"02", "12", "00", "13", "1 "},
		{"-"}, {"01", "28", "29", "30", "31", "32", "00"},
		{"T", " "}, {"08", "23", "24"}, {":"}, {"59", "60"}, {":", "-"}, {"00", "59", "61"},
		{"", ".5", ".123", ".123456789", ".1234567891", ".", ".x", ",5"},
		{"Z", "+00:00", "-00:00", "-05:00", "+13:45", "-23:59", "+24:00", "-05:60", "-5:00", "*05:00", "-05.00", "z", "", "+00:00 ", "Z0"},
	}
	random := rand.New(rand.NewPCG(1, 2))
	good := 0
	for range 50_000 {
		text := ""
		for _, choices := range parts {
			choice := choices[0]
			if random.IntN(4) == 0 {
				choice = choices[random.IntN(len(choices))]
			}
			text += choice
		}
		got, _, err := DateTime(text).Time()
		want, wantErr := time.ParseInLocation(time.RFC3339Nano, text, time.UTC)
		if wantErr == nil {
			good++
			require.NoError(t, err, text)
			require.Equal(t, want, got, text)
		} else if err == nil {
			require.Regexp(t, `:60| |z$`, text, "a leap second, a blank for T and a small z are the only spellings here that package time does not know")
		}
	}
	require.Greater(t, good, 1000)
}
