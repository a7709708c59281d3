package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
)

func TestFailures(t *testing.T) {
	for name, test := range map[string]struct {
		content string
		failure bool
	}{
		"notes":      {`{"resourceType":"OperationOutcome","issue":[{"severity":"information"},{"severity":"success"}]}` + "\n", false},
		"an error":   {`{"resourceType":"OperationOutcome","issue":[{"severity":"error"}]}` + "\n", true},
		"no issue":   {`{"resourceType":"OperationOutcome"}` + "\n", true},
		"a bad line": {"{\n", true},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "Z0000_0001_error.ndjson")
			require.NoError(t, os.WriteFile(path, []byte(test.content), 0o600))
			got, err := failures([]ab2d.SavedFile{{Path: path, ErrorFile: true}})
			require.NoError(t, err)
			want := ""
			if test.failure {
				want = path
			}
			assert.Equal(t, want, got)
		})
	}
	_, err := failures([]ab2d.SavedFile{{Path: filepath.Join(t.TempDir(), "gone.ndjson"), ErrorFile: true}})
	require.ErrorIs(t, err, os.ErrNotExist)
}
