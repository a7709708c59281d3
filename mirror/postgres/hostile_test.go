package postgres_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/fhir"
)

// What PostgreSQL cannot hold does not stop an update, and is there as text.
func TestWhatPostgreSQLCannotHold(t *testing.T) {
	nested := func(n int) string { return strings.Repeat(`[`, n) + strings.Repeat(`]`, n) }
	tests := map[string]struct {
		member string // of the claim
		asText bool   // jsonb does not hold it
	}{
		"NUL in a known member":        {member: `"disposition":"a\u0000b"`, asText: true},
		"NUL in an unknown member":     {member: `"x":"a\u0000b"`, asText: true},
		"NUL in a name":                {member: `"x\u0000":1`, asText: true},
		"no NUL, but a backslash":      {member: `"x":"a\\u0000b"`},
		"a pair of surrogates":         {member: `"x":"\ud83d\ude00"`},
		"half of a pair":               {member: `"x":"\ud83d"`, asText: true},
		"the other half":               {member: `"x":"\ude00"`, asText: true},
		"two first halves":             {member: `"x":"\ud83d\ud83d"`, asText: true},
		"half a pair before an escape": {member: `"x":"\ud83d\n"`, asText: true},
		"a number out of range":        {member: `"x":1e999999`, asText: true},
		"a tiny number":                {member: `"x":1e-999999`, asText: true},
		"a number of many digits":      {member: `"x":0.` + strings.Repeat("7", 20_000), asText: true},
		"an exponent":                  {member: `"x":-1.5E+20`},
		"long text":                    {member: `"x":"` + strings.Repeat("long ", 1<<20) + `"`},
		"longer text":                  {member: `"x":"` + strings.Repeat("long ", 4<<20) + `"`, asText: true},
		"deep":                         {member: `"x":` + nested(300), asText: true},
		"not so deep":                  {member: `"x":` + nested(100)},
		"a noncharacter":               {member: "\"x\":\"\uFFFF\""},
	}
	_, pool := database(t)
	store := open(t, pool, "Z0001", ab2d.V2)
	texts := make(map[string]string)
	var lines strings.Builder
	for name, tt := range tests {
		line := `{"resourceType":"ExplanationOfBenefit","id":"` + name + `","status":"active",` + tt.member + "}\n"
		eob := new(fhir.ExplanationOfBenefit)
		require.NoError(t, eob.UnmarshalJSON([]byte(line)), name)
		text, err := eob.MarshalJSON()
		require.NoError(t, err)
		texts[name] = string(text)
		lines.WriteString(line)
	}
	require.NoError(t, store.Update(t.Context(), claims(lines.String()), mark))
	for name, tt := range tests {
		var asText bool
		var text *string
		var same *bool
		row := pool.QueryRow(t.Context(), "SELECT eob IS NULL, eob_json FROM ab2d.claims WHERE resource_id = $1", name)
		require.NoError(t, row.Scan(&asText, &text), name)
		assert.Equal(t, tt.asText, asText, name)
		if asText {
			assert.True(t, *text == texts[name], "%s: the text is exact", name)
			continue
		}
		row = pool.QueryRow(t.Context(), "SELECT eob = $2::text::jsonb FROM ab2d.claims WHERE resource_id = $1", name, texts[name])
		require.NoError(t, row.Scan(&same), name)
		assert.True(t, *same, name)
	}
}

// Facts that no column can hold, or that make no sense, are left out or cleaned.
func TestFactsThatMakeNoSense(t *testing.T) {
	_, pool := database(t)
	store := open(t, pool, "Z0001", ab2d.V2)
	long := strings.Repeat("7", 100_000)
	line := `{"resourceType":"ExplanationOfBenefit","id":"carrier\u0000` + long + `","meta":{"lastUpdated":"2026-99-99T00:00:00Z"},` +
		`"identifier":[{"system":"https://bluebutton.cms.gov/resources/variables/clm_id","value":"` + long + `\u0000"}],` +
		`"status":"active","patient":{"reference":"Patient/` + long + `"},"billablePeriod":{"start":"0000-02-20","end":"2026-05"},` +
		`"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/elementdefinition-identifier","valueIdentifier":{"system":"http://hl7.org/fhir/sid/us-mbi","value":"` + long + `\u0000"}}],` +
		`"diagnosis":[{"sequence":-1,"diagnosisCodeableConcept":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10","code":"E11` + long + `"}]}}],` +
		`"item":[{"sequence":2147483648,"quantity":{"value":1e400},"diagnosisSequence":[1,-5,2147483648]},{"sequence":2,"quantity":{"value":1.50},"servicedDate":"yesterday"}]}` + "\n"
	for range 2 {
		require.NoError(t, store.Update(t.Context(), claims(line+synthetic(ab2d.V2, 5)), mark))
	}
	where := " FROM ab2d.claims WHERE length(resource_id) > 1000"
	assert.Equal(t, []string{"1"}, column(t, pool, "SELECT count(*)::text"+where))
	assert.Equal(t, []string{"71"}, column(t, pool, "SELECT length(key)::text"+where))
	assert.Equal(t, []string{"NULL"}, column(t, pool, "SELECT updated::text"+where))
	assert.Equal(t, []string{"NULL"}, column(t, pool, "SELECT start_date::text"+where))
	assert.Equal(t, []string{"2026-05-01"}, column(t, pool, "SELECT end_date::text"+where))
	assert.Equal(t, []string{"2147483648 NULL {1,-5,2147483648}", "2 1.50 NULL"}, column(t, pool,
		"SELECT line || ' ' || coalesce(quantity::text, 'NULL') || ' ' || coalesce(l.diagnoses::text, 'NULL') FROM ab2d.lines l JOIN ab2d.claims c USING (claim_no) WHERE length(resource_id) > 1000 ORDER BY line DESC"))
}
