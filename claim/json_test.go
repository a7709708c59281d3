package claim_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/claim"
)

// The JSON form is a promise: version 1 of the package documentation. A change of testdata/claim.json that is no
// addition is a new version.
func TestJSONForm(t *testing.T) {
	golden := filepath.Join("testdata", "claim.json")
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	full := new(claim.Claim)
	fill(t, reflect.ValueOf(full).Elem())
	got, err := json.MarshalIndent(full, "", "\t")
	require.NoError(t, err)
	if os.Getenv("UPDATE_GOLDEN") != "" {
		require.NoError(t, os.WriteFile(golden, append(got, '\n'), 0o600))
	}
	assert.Equal(t, strings.ReplaceAll(string(want), "\r\n", "\n"), string(got)+"\n")

	back := new(claim.Claim)
	require.NoError(t, json.Unmarshal(want, back))
	assert.Equal(t, full, back)
}

// fill sets every field of v to something.
func fill(t *testing.T, v reflect.Value) {
	switch {
	case v.Type().Name() == "Time":
		require.NoError(t, v.Addr().Interface().(json.Unmarshaler).UnmarshalJSON([]byte(`"2026-01-02T03:04:05.678Z"`)))
	case v.Type().Name() == "Coding":
		v.FieldByName("System").SetString("system")
		v.FieldByName("Code").SetString("code")
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			field := v.Field(i)
			fill(t, field)
			if field.Kind() == reflect.String {
				field.SetString(strings.ToLower(v.Type().Field(i).Name))
			}
		}
	case v.Kind() == reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(t, v.Index(0))
	case v.Kind() == reflect.String:
		v.SetString("text")
	case v.Kind() == reflect.Int:
		v.SetInt(7)
	case v.Kind() == reflect.Bool:
		v.SetBool(true)
	}
}

// What is missing is left out, but for final and the numbers by which claims, lines and members are told apart.
func TestJSONOfNothing(t *testing.T) {
	text, err := json.Marshal(new(claim.Claim))
	require.NoError(t, err)
	assert.JSONEq(t, `{"final":false}`, string(text))

	text, err = json.Marshal(&claim.Claim{
		ControlNumbers: []string{}, HistoricMBIs: []string{},
		Diagnoses: []claim.Diagnosis{{}}, Procedures: []claim.Procedure{{}}, CareTeam: []claim.Provider{{}}, Lines: []claim.Line{{Modifiers: []string{}}},
	})
	require.NoError(t, err)
	assert.JSONEq(t, `{"final":false,"diagnoses":[{"sequence":0}],"procedures":[{"sequence":0}],"careTeam":[{"sequence":0}],"lines":[{"number":0}]}`, string(text))
}

func TestJSONRoundTrip(t *testing.T) {
	for _, text := range []string{stayV1, stayV2, stayV3} {
		c := claim.From(decode(t, text))
		line, err := json.Marshal(c)
		require.NoError(t, err)
		back := new(claim.Claim)
		require.NoError(t, json.Unmarshal(line, back))
		assert.Equal(t, facts(c), facts(back))
		assert.True(t, c.Updated.Equal(back.Updated))
	}
}

// Every exported field has a name of its own in lower camel case.
func TestJSONNames(t *testing.T) {
	var walk func(reflect.Type)
	walk = func(typ reflect.Type) {
		seen := map[string]bool{}
		for f := range typ.Fields() {
			require.True(t, f.IsExported(), "%s.%s: a claim is plain data", typ, f.Name)
			name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			assert.NotEmpty(t, name, "%s.%s", typ, f.Name)
			assert.True(t, name != "" && unicode.IsLower(rune(name[0])), name)
			assert.True(t, strings.EqualFold(name, f.Name), "%s is %s", f.Name, name)
			assert.False(t, seen[name], name)
			seen[name] = true
			inner := f.Type
			if inner.Kind() == reflect.Slice {
				inner = inner.Elem()
			}
			if inner.Kind() == reflect.Struct && inner.PkgPath() == typ.PkgPath() {
				walk(inner)
			}
		}
	}
	walk(reflect.TypeFor[claim.Claim]())
}
