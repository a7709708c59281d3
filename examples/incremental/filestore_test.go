package main

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/ndjson"
)

var mark = time.Date(2026, 11, 20, 3, 4, 5, 0, time.UTC)

const claimLine = `{"resourceType":"ExplanationOfBenefit","id":"carrier-1","status":"active"}` + "\n"

// filled returns the folder of a store that has a claim.
func filled(t *testing.T) (string, *FileStore) {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "store")
	s, err := OpenFileStore(dir, "here")
	require.NoError(t, err)
	require.NoError(t, s.Update(t.Context(), ndjson.Decode[fhir.ExplanationOfBenefit](strings.NewReader(claimLine)), mark))
	return dir, s
}

// files returns the content of all files below a folder.
func files(t *testing.T, dir string) map[string]string {
	t.Helper()
	all := make(map[string]string)
	require.NoError(t, filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err == nil && d.Type().IsRegular() {
			data, rerr := os.ReadFile(path)
			all[path], err = string(data), rerr
		}
		return err
	}))
	return all
}

// A current.json that does not describe a store stops with a sentence, and nothing is removed.
func TestStoreOfAWrongForm(t *testing.T) {
	t.Parallel()
	dir, s := filled(t)
	for name, text := range map[string]string{
		"empty":                  "",
		"null":                   "null",
		"an object":              "{}",
		"a list":                 "[]",
		"half of it":             `{"source":"here","folder":"claims-1"`,
		"a manifest":             `{"transactionTime":"","output":[]}`,
		"no source":              `{"source":"","folder":"claims-1","claims":1}`,
		"no folder":              `{"source":"here","mark":"2026-11-20T03:04:05Z","claims":1}`,
		"a folder elsewhere":     `{"source":"here","folder":"../claims-1","claims":1}`,
		"the folder itself":      `{"source":"here","folder":".","claims":1}`,
		"a folder not there":     `{"source":"here","folder":"claims-7","claims":1}`,
		"a mark that is no time": `{"source":"here","folder":"claims-1","mark":"last week","claims":1}`,
		"fewer than no claims":   `{"source":"here","folder":"claims-1","claims":-1}`,
		"twice":                  `{"source":"here","claims":0}{"source":"here","claims":0}`,
		"another source":         `{"source":"there","folder":"claims-1","claims":1}`,
	} {
		t.Run(name, func(t *testing.T) {
			require.NoError(t, os.WriteFile(filepath.Join(dir, currentName), []byte(text), 0o600))
			before := files(t, dir)
			_, err := OpenFileStore(dir, "here")
			require.Error(t, err)
			assert.Regexp(t, "does not describe a store: .|not from here|is not complete", err.Error())
			_, err = s.Mark(t.Context())
			require.Error(t, err)
			require.Error(t, s.Update(t.Context(), ndjson.Decode[fhir.ExplanationOfBenefit](strings.NewReader(claimLine)), mark))
			assert.Equal(t, before, files(t, dir))
		})
	}
}

// A folder that has claims and no current.json is not taken for a new store.
func TestStoreThatLostItsState(t *testing.T) {
	dir, _ := filled(t)
	require.NoError(t, os.Remove(filepath.Join(dir, currentName)))
	before := files(t, dir)
	_, err := OpenFileStore(dir, "here")
	require.ErrorContains(t, err, "has no current.json")
	assert.Equal(t, before, files(t, dir))
}

// What is not the store's stays, whatever an update cleans up.
func TestForeignFilesStay(t *testing.T) {
	dir, s := filled(t)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "notes.txt"), []byte("mine"), 0o600))
	require.NoError(t, os.Mkdir(filepath.Join(dir, "backup"), 0o700))
	require.NoError(t, os.Mkdir(filepath.Join(dir, "claims-9"), 0o700), "of an update that was killed")
	require.NoError(t, s.Update(t.Context(), ndjson.Decode[fhir.ExplanationOfBenefit](strings.NewReader(claimLine)), mark))
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	assert.Equal(t, []string{"backup", "claims-2", currentName, "notes.txt"}, names)
	assert.Equal(t, Counts{Stored: 1}, s.Counts())
}

// An update that fails leaves the store as it was, and the next one works.
func TestUpdateThatFails(t *testing.T) {
	dir, s := filled(t)
	bad := errors.New("bad file")
	for range 2 {
		err := s.Update(t.Context(), func(yield func(*fhir.ExplanationOfBenefit, error) bool) { yield(nil, bad) }, mark.Add(time.Hour))
		require.ErrorIs(t, err, bad)
	}
	got, err := s.Mark(t.Context())
	require.NoError(t, err)
	assert.Equal(t, mark, got)
	s, err = OpenFileStore(dir, "here") // another program
	require.NoError(t, err)
	require.NoError(t, s.Update(t.Context(), ndjson.Decode[fhir.ExplanationOfBenefit](strings.NewReader(strings.ReplaceAll(claimLine, "-1", "-2"))), mark.Add(time.Hour)))
	n := 0
	for _, err := range s.Claims(context.Background()) {
		require.NoError(t, err)
		n++
	}
	assert.Equal(t, 2, n)
}
