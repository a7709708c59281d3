package fhir

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"unsafe"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// walk calls visit for every struct of the model within v, contained resources as well.
func walk(v reflect.Value, visit func(reflect.Value)) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			walk(v.Elem(), visit)
		}
	case reflect.Slice:
		for i := range v.Len() {
			walk(v.Index(i), visit)
		}
	case reflect.Struct:
		visit(v)
		if r, ok := v.Interface().(Resource); ok {
			if p, err := r.Practitioner(); err == nil {
				walk(reflect.ValueOf(p), visit)
			}
			if o, err := r.Organization(); err == nil {
				walk(reflect.ValueOf(o), visit)
			}
		}
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				walk(v.Field(i), visit)
			}
		}
	}
}

// TestHardlyAnyValueNeedsMore counts, over all samples, the values that need the struct of rare elements.
func TestHardlyAnyValueNeedsMore(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(sampleDir(t), "*json"))
	require.NoError(t, err)
	values, rare := 0, 0
	types := map[string]int{}
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		if !strings.Contains(string(data), `"ExplanationOfBenefit"`) { // a manifest
			continue
		}
		for _, line := range claims(t, filepath.Base(file)) {
			walk(reflect.ValueOf(decode(t, string(line))), func(v reflect.Value) {
				more := v.FieldByName("More")
				if !more.IsValid() {
					return
				}
				values++
				if !more.IsNil() {
					rare++
					types[v.Type().Name()]++
				}
			})
		}
	}
	t.Logf("%d of %d values: %v", rare, values, types)
	assert.Greater(t, values, 20_000)
	assert.LessOrEqual(t, rare*100, values)
}

// TestSizes: what most claims hold most of stays small.
func TestSizes(t *testing.T) {
	if unsafe.Sizeof(uintptr(0)) != 8 {
		return
	}
	assert.EqualValues(t, 56, unsafe.Sizeof(Coding{}))
	assert.EqualValues(t, 48, unsafe.Sizeof(CodeableConcept{}))
	assert.EqualValues(t, 40, unsafe.Sizeof(Extension{}))
	assert.EqualValues(t, 72, unsafe.Sizeof(Identifier{}))
	assert.EqualValues(t, 72, unsafe.Sizeof(CareTeam{}))
	assert.EqualValues(t, 144, unsafe.Sizeof(Item{}))
	assert.LessOrEqual(t, unsafe.Sizeof(ExplanationOfBenefit{}), uintptr(416))
}

func TestRareElements(t *testing.T) {
	eob := decode(t, `{"type":{"coding":[{"version":"1","code":"c","userSelected":true,"extension":[{"url":"u"}],"x":1}]}}`)
	c := &eob.Type.Coding[0]
	assert.Equal(t, "1", c.Version())
	assert.True(t, *c.UserSelected())
	assert.Equal(t, "u", c.Extension()[0].URL)
	assert.Equal(t, 1, c.Extra().Len())
	assert.Empty(t, c.ID())
	built := Coding{Code: "c", More: &CodingMore{Element: Element{Extension: []Extension{{URL: "u"}}}, Version: "1", UserSelected: new(true)}}
	built.More.Extra.Set("x", json.RawMessage("1"))
	assert.Equal(t, *c, built)
	assert.Equal(t, `{"extension":[{"url":"u"}],"version":"1","code":"c","userSelected":true,"x":1}`, encode(t, built))

	for _, none := range []*Coding{nil, {}} {
		assert.Empty(t, none.Version())
		assert.Nil(t, none.UserSelected())
		assert.Nil(t, none.ModifierExtension())
		assert.Zero(t, none.Extra().Len())
	}
}

func TestEqual(t *testing.T) {
	const data = `{"id":"1","x":[1],"item":[{"quantity":{"value":1.0}}]}`
	a := decode(t, data)
	var b ExplanationOfBenefit
	require.NoError(t, b.UnmarshalReuse([]byte(data)))
	assert.True(t, a.Equal(&b))
	b.Item[0].Quantity.Value = "1.00"
	assert.False(t, a.Equal(&b))
	b.Item[0].Quantity.Value = "not JSON"
	assert.False(t, a.Equal(&b))
	assert.True(t, b.Equal(b.Clone()))
	assert.False(t, a.Equal(nil))
	var none *ExplanationOfBenefit
	assert.True(t, none.Equal(nil))
	assert.False(t, none.Equal(a))
	assert.Nil(t, none.Clone())
}
