package compare

import (
	"bytes"
	"compress/gzip"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// NDJSON finds each claim that is lost, doubled or changed.
func TestNDJSONFindsDifferences(t *testing.T) {
	want := []string{`{"id":"1"}`, `{"id":"2"}`, `{"id":"2"}`}
	for _, c := range []struct {
		name string
		got  []string
		same bool
	}{
		{name: "same", got: want, same: true},
		{name: "other order", got: []string{want[1], want[0], want[1]}, same: true},
		{name: "lost", got: want[:2]},
		{name: "nothing"},
		{name: "doubled", got: append(slices.Clone(want), want[0])},
		{name: "one for another", got: []string{want[0], want[0], want[1]}},
		{name: "changed", got: []string{want[0], want[1], `{"id":"3"}`}},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := t.TempDir()
			file := filepath.Join(dir, "want.ndjson")
			require.NoError(t, os.WriteFile(file, text(want), 0o600))
			var zipped bytes.Buffer
			zip := gzip.NewWriter(&zipped)
			_, err := zip.Write(text(c.got))
			require.NoError(t, err)
			require.NoError(t, zip.Close())
			require.NoError(t, os.WriteFile(filepath.Join(dir, "Z0000_0001.ndjson.gz"), zipped.Bytes(), 0o600))
			n, err := NDJSON(file, dir)
			if c.same {
				require.NoError(t, err)
				assert.Equal(t, len(want), n)
			} else {
				assert.Error(t, err)
			}
		})
	}
}

func TestNDJSONWithoutFiles(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "want.ndjson")
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	_, err := NDJSON(file, dir)
	assert.Error(t, err, "nothing was compared")
}

func text(all []string) []byte {
	var b bytes.Buffer
	for _, line := range all {
		b.WriteString(line + "\n")
	}
	return b.Bytes()
}
