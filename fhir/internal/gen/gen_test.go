package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func schema(t *testing.T) map[string]*Type {
	t.Helper()
	text, err := os.ReadFile("../../schema.txt")
	require.NoError(t, err)
	types, err := parse(string(text))
	require.NoError(t, err)
	byName := map[string]*Type{}
	for _, typ := range types {
		require.NotContains(t, byName, typ.Name, "two types of one name")
		byName[typ.Name] = typ
	}
	return byName
}

func (t *Type) element(json string) *Element {
	for _, e := range t.Elements {
		if e.JSON == json {
			return e
		}
	}
	return nil
}

// TestSchemaHasEveryElement compares the schema with the published StructureDefinitions.
func TestSchemaHasEveryElement(t *testing.T) {
	types := schema(t)
	facts, err := os.ReadFile("testdata/r4-elements.txt")
	require.NoError(t, err)
	checked := 0
	for line := range strings.Lines(string(facts)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Fields(line)
		path, cardinality, kinds := strings.Split(f[0], "."), f[1], strings.Split(f[2], "|")
		typ := types[path[0]]
		for _, step := range path[1 : len(path)-1] {
			require.NotNil(t, typ, f[0])
			require.NotNil(t, typ.element(step), f[0])
			typ = types[typ.element(step).Type]
		}
		require.NotNil(t, typ, f[0])
		base, choice := strings.CutSuffix(path[len(path)-1], "[x]")
		for _, kind := range kinds {
			name := base
			if choice && kind != "any" {
				name += strings.ToUpper(kind[:1]) + kind[1:]
			}
			e := typ.element(name)
			if !assert.NotNil(t, e, "%s: no element %s of %s", f[0], name, typ.Name) {
				continue
			}
			checked++
			if f[0] != "Extension.url" && f[0] != "ExplanationOfBenefit.precedence" { // see the schema
				assert.True(t, sameType(types, e.Type, kind), "%s is a %s and not a %s", f[0], kind, e.Type)
			}
			if f[0] != "Extension.value[x]" {
				assert.Equal(t, cardinality, e.Cardinality, f[0])
			}
		}
	}
	assert.Greater(t, checked, 350)
}

// sameType reports whether the schema's type is the fact's: a backbone has a name of its own, an id is a string.
func sameType(types map[string]*Type, got, want string) bool {
	switch {
	case want == "BackboneElement":
		return types[got] != nil && types[got].Kind == "backbone"
	case strings.HasPrefix(want, "#"):
		path := strings.Split(want[1:], ".")
		typ := types[path[0]]
		for _, step := range path[1:] {
			typ = types[typ.element(step).Type]
		}
		return typ.Name == got
	case got == "id":
		return want == "string" || want == "id"
	}
	return got == want
}

// TestGeneratedFilesAreCurrent fails where go generate would change a file.
func TestGeneratedFilesAreCurrent(t *testing.T) {
	dir := t.TempDir()
	for _, sub := range []string{"fhir", "internal/plain"} {
		require.NoError(t, os.MkdirAll(filepath.Join(dir, sub), 0o700))
	}
	require.NoError(t, run("../../schema.txt", filepath.Join(dir, "fhir")))
	for _, pattern := range []string{"fhir/zz_*.go", "internal/plain/zz_*.go"} {
		files, err := filepath.Glob(filepath.Join(dir, pattern))
		require.NoError(t, err)
		require.NotEmpty(t, files)
		for _, file := range files {
			name, err := filepath.Rel(dir, file)
			require.NoError(t, err)
			want, err := os.ReadFile(file)
			require.NoError(t, err)
			got, err := os.ReadFile(filepath.Join("../../..", name))
			require.NoError(t, err)
			assert.Equal(t, string(want), string(got), "%s: run go generate", name)
		}
	}
}

func TestSchemaErrors(t *testing.T) {
	for text, want := range map[string]string{
		"thing X page Doc":                         "schema line 1: a type is: resource|backbone|datatype Name page Documentation",
		"  name string":                            "schema line 1: an element before the first type",
		"datatype X x.html X is.\n  name":          "schema line 2: an element is: name type [options] [-- Documentation.]",
		"datatype X x.html X is.\n  name string!!": "schema line 2: unknown cardinality of name",
		"datatype X x.html X is.\n  name string y": "schema line 2: unknown option y",
		"datatype X x.html X is.\n  fields: text":  "schema line 2: not every datatype has text",
		"datatype X x.html X is.\n  name Y":        "X.extension: unknown type Extension",
	} {
		_, err := parse(text)
		require.Error(t, err, text)
		assert.Equal(t, want, err.Error())
	}
}

func TestAnElementIsOneLine(t *testing.T) {
	types, err := parse("datatype Extension e.html Extension is.\n" +
		"  when[x] date|Extension stu3:object rare=Extension -- Since when. # not this\n  old Extension* stu3=older rare\n  fields: extension")
	require.NoError(t, err)
	require.Len(t, types, 1)
	got := types[0].Elements[3:]
	assert.Equal(t, []*Element{
		{JSON: "whenDate", Go: "WhenDate", Type: "date", Cardinality: "0..1", Doc: "Since when.", STU3Shape: "object"},
		{JSON: "whenExtension", Go: "WhenExtension", Type: "Extension", Cardinality: "0..1", Doc: "Since when.", STU3Shape: "object", Rare: true},
		{JSON: "old", Go: "Old", Type: "Extension", Cardinality: "0..*", STU3: "older", Rare: true},
	}, got)
	assert.Equal(t, "whenDate", types[0].fields()[1].JSON)
	assert.False(t, types[0].Elements[1].Rare, "extension is a field")
	assert.False(t, types[0].embeds(), "More lacks extension, so that it is no Element")
}
