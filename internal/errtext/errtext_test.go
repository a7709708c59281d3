package errtext_test

import (
	"errors"
	"fmt"
	"io/fs"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/ab2d-go/ab2d/internal/errtext"
)

func TestStrip(t *testing.T) {
	for text, want := range map[string]string{
		"EOF":                            "EOF",
		"ab2d: GET /x: 404":              "GET /x: 404",
		"ndjson: line 1 (offset 0): bad": "line 1 (offset 0): bad",
		"fhir: item: not a number":       "item: not a number",
		"postgres: copy: 57P01":          "copy: 57P01",
		"mirror: x":                      "x",
		"ab2d: ":                         "",
		"a.ndjson: x":                    "a.ndjson: x",
		"ab2d: a\nab2d: b":               "a\nab2d: b",
		"":                               "",
	} {
		assert.Equal(t, want, errtext.Strip(text))
		assert.EqualError(t, errtext.Bare(errors.New(text)), want)
	}
}

func TestBareErrorsAreFound(t *testing.T) {
	cause := fmt.Errorf("ab2d: %w", &fs.PathError{Op: "open", Path: "x", Err: fs.ErrPermission})
	err := fmt.Errorf("mirror: update: %w", errtext.Bare(cause))
	assert.EqualError(t, err, "mirror: update: open x: permission denied")
	assert.ErrorIs(t, err, fs.ErrPermission)
	assert.ErrorIs(t, err, cause)
	found, ok := errors.AsType[*fs.PathError](err)
	assert.True(t, ok)
	assert.Equal(t, "x", found.Path)
}
