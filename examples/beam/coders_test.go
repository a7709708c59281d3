package main

import (
	"testing"

	"github.com/ab2d-go/ab2d"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestCoders(t *testing.T) {
	file := ab2d.File{Type: "ExplanationOfBenefit", URL: "https://ab2d.test/Z0000_0001.ndjson", SHA256: "ab", Size: 1 << 40}
	data, err := encodeFile(file)
	require.NoError(t, err)
	gotFile, err := decodeFile(data)
	require.NoError(t, err)
	assert.Equal(t, file, gotFile)

	for name, r := range map[string]Result{
		"done":   {File: file, Format: NDJSON, Outputs: []string{"Z0000_0001.ndjson.gz"}, Claims: 1 << 40, Bad: []BadLine{{Line: 2, Offset: 1 << 40}}, Reused: true},
		"failed": {File: file, Failure: "expired"},
		"empty":  {},
	} {
		data, err := encodeResult(r)
		require.NoError(t, err, name)
		got, err := decodeResult(data)
		require.NoError(t, err, name)
		assert.Equal(t, r, got, name)
	}
}
