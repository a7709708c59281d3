package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
)

// rows counts the rows of a table.
func (s *site) rows(table string) int {
	s.t.Helper()
	return strings.Count(s.read(table), "\r\n") - 1
}

func TestTablesOfAWeek(t *testing.T) {
	s := serve(t, &ab2dtest.Options{Files: 2})
	out := s.run("tables")
	assert.Equal(t, exitUsage, out.code, "there is nothing yet")
	require.Zero(t, s.run("run", "-incremental", "-dir", "claims").code)
	out = s.run("tables")
	require.Zero(t, out.code, out.stderr)
	assert.Contains(t, out.stdout, "120 claims read, ")
	once := s.rows(filepath.Join("tables", "claims.csv"))
	assert.Greater(t, once, 100)

	require.Zero(t, s.run("run", "-incremental", "-dir", "claims", "-full", "-gzip").code)
	out = s.run("tables", "claims")
	require.Zero(t, out.code, out.stderr)
	assert.Contains(t, out.stdout, "240 claims read, ")
	assert.Equal(t, once, s.rows(filepath.Join("tables", "claims.csv")), "each once; and the table was replaced")
	assert.Empty(t, s.named("tables", "*.part"))
	assert.NoDirExists(t, s.path("tables", ".keys"))

	for _, path := range []string{"claims/latest", "claims/" + strings.TrimSpace(s.read("claims/latest.txt"))} {
		if _, err := os.Stat(s.path(path)); err != nil {
			continue // no links on this system
		}
		out = s.run("tables", "-out", "one", path, "-layout", "tuva")
		require.Zero(t, out.code, out.stderr)
		assert.Greater(t, s.rows("one/medical_claim.csv"), once)
	}
	require.NoError(t, os.Rename(s.path("claims"), s.path("Z0000")))
	require.NoError(t, os.Mkdir(s.path("claims"), 0o700))
	require.NoError(t, os.Rename(s.path("Z0000"), s.path("claims", "Z0000")))
	require.Zero(t, s.run("tables", "claims").code, "contracts have folders of their own")
	assert.Equal(t, once, s.rows(filepath.Join("tables", "claims.csv")))
}

// TestTablesWithoutOldFolders: the folders of exports before a complete full one may be
// removed, others may not.
func TestTablesWithoutOldFolders(t *testing.T) {
	s := serve(t, nil)
	week := func(flags ...string) string {
		require.Zero(t, s.run(append([]string{"run", "-incremental", "-dir", "claims"}, flags...)...).code)
		return s.path("claims", strings.TrimSpace(s.read("claims/latest.txt")))
	}
	first, second, full := week(), week(), week("-full")
	require.NoError(t, os.RemoveAll(first))
	require.NoError(t, os.RemoveAll(second))
	out := s.run("tables", "claims")
	require.Zero(t, out.code, out.stderr)
	assert.Contains(t, out.stdout, "120 claims read, ")

	week()
	require.NoError(t, os.RemoveAll(full))
	out = s.run("tables", "claims")
	assert.Equal(t, exitUsage, out.code)
	assert.Contains(t, out.stderr, "is missing, and no complete full export follows it")
}

func TestTablesOfFiles(t *testing.T) {
	t.Parallel()
	s := offline(t)
	var plain bytes.Buffer
	for line := range ab2dtest.Claims(ab2d.V3, 1, 50) {
		plain.Write(line)
	}
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	_, err := z.Write(plain.Bytes())
	require.NoError(t, err)
	require.NoError(t, z.Close())
	s.write("some/a.ndjson", plain.String())
	s.write("some/b.ndjson.gz", packed.String())
	s.write("some/c_error.ndjson", "{}")
	s.write("some/d.txt", "notes")
	s.write("packed.json", packed.String())
	for _, args := range [][]string{{"some"}, {"-dir", "some"}, {"some/a.ndjson", "packed.json"}} {
		out := s.run(append([]string{"tables"}, args...)...)
		require.Zero(t, out.code, out.stderr)
		assert.Contains(t, out.stdout, "100 claims read, 50 final\n")
	}
	s.write("bad.ndjson", plain.String()+"nonsense\n")
	out := s.run("tables", "bad.ndjson")
	assert.Equal(t, exitIncomplete, out.code)
	assert.Contains(t, out.stderr, "the tables are incomplete: 1 line is no claim; left out; the first is bad.ndjson, line 51")
	s.write("short.ndjson.gz", packed.String()[:packed.Len()/2])
	out = s.run("tables", "short.ndjson.gz")
	assert.Equal(t, exitFailed, out.code)
	assert.Contains(t, out.stderr, "short.ndjson.gz")
	assert.NotContains(t, out.stderr, "ExplanationOfBenefit")
}

// TestTablesOfContracts: no contract is left out without a word, be its folder a link, beside another export, or unfinished.
func TestTablesOfContracts(t *testing.T) {
	s := serve(t, nil)
	require.Zero(t, s.run("run", "-incremental", "-dir", "one").code)
	require.Zero(t, s.run("run", "-dir", "two").code)
	require.Zero(t, s.run("start", "-dir", "three").code)
	for i, test := range []struct {
		below map[string]string // contracts of a folder, by name
		also  string            // an export in the folder itself
		reads string
	}{
		{map[string]string{"a": "one", "b": "two"}, "", "240 claims read, "},
		{map[string]string{"a": "one"}, "one", "240 claims read, "}, // the first contract before there were several
		{map[string]string{"a": "one"}, "two", "240 claims read, "},
		{map[string]string{"a": "one", "b": "three"}, "", filepath.Join("root3", "b") + " does not hold a complete export"},
	} {
		root := fmt.Sprintf("root%d", i)
		require.NoError(t, os.Mkdir(s.path(root), 0o700))
		if test.also != "" {
			require.NoError(t, os.CopyFS(s.path(root), os.DirFS(s.path(test.also))))
		}
		for name, target := range test.below {
			if err := os.Symlink(s.path(target), s.path(root, name)); err != nil { // no links on this system
				require.NoError(t, os.CopyFS(s.path(root, name), os.DirFS(s.path(target))))
			}
		}
		out := s.run("tables", root)
		assert.Contains(t, out.stdout+out.stderr, test.reads, root)
	}
}

// TestTablesOfDashes: after "--" every argument is a path.
func TestTablesOfDashes(t *testing.T) {
	t.Parallel()
	s := offline(t)
	for line := range ab2dtest.Claims(ab2d.V2, 1, 1) {
		s.write("-a", string(line))
		s.write("-out", string(line))
		s.write("b", string(line))
	}
	out := s.run("tables", "b", "-layout", "tuva", "--", "-a", "-out", "b")
	require.Zero(t, out.code, out.stderr)
	assert.Contains(t, out.stdout, "4 claims read, 1 final\n")
}

func TestTablesRefuses(t *testing.T) {
	s := serve(t, nil)
	require.Zero(t, s.run("start", "-dir", "unfinished").code)
	s.write("mine/claims.csv", "something of mine")
	s.write("a.ndjson", "")
	s.write("bundle.json", `{"resourceType":"Bundle"}`)
	s.write("manifest.json", `{"output":[]}`)
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	_, err := z.Write([]byte("{\n\"resourceType\":\"ExplanationOfBenefit\"\n}"))
	require.NoError(t, err)
	require.NoError(t, z.Close())
	s.write("pretty.ndjson.gz", packed.String())
	require.NoError(t, os.Mkdir(s.path("empty"), 0o700))
	for name, test := range map[string]struct {
		args []string
		says string
	}{
		"another's table":      {[]string{"-out", "mine", "a.ndjson"}, "claims.csv was not written by ab2d tables"},
		"an unfinished export": {[]string{"unfinished"}, "to resume: ab2d resume -dir unfinished"},
		"an empty folder":      {[]string{"empty"}, "holds no export"},
		"no such file":         {[]string{"nowhere"}, "there is no file or folder nowhere to read"},
		"a Bundle":             {[]string{"bundle.json"}, "bundle.json is a Bundle; expected NDJSON"},
		"a manifest":           {[]string{"a.ndjson", "manifest.json"}, "manifest.json does not begin with an ExplanationOfBenefit; expected NDJSON"},
		"over several lines":   {[]string{"pretty.ndjson.gz"}, "pretty.ndjson.gz has a resource over several lines; expected NDJSON"},
		"no such layout":       {[]string{"-layout", "omop"}, "standard or tuva"},
		"no folder":            {[]string{"-out", ""}, "-out"},
	} {
		out := s.run(append([]string{"tables"}, test.args...)...)
		assert.Equal(t, exitUsage, out.code, name)
		assert.Contains(t, out.stderr, test.says, name)
	}
	assert.Equal(t, "something of mine", s.read("mine/claims.csv"))
}
