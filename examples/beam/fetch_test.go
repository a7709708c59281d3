package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A file that no try can bring is reported, and the others are written.
func TestFilesThatCannotBeHad(t *testing.T) {
	for name, fault := range map[string]ab2dtest.Effect{
		"expired": ab2dtest.FileExpired(),
		"used up": ab2dtest.FileUsedUp(),
		"lost":    ab2dtest.FileLost(),
		"other":   ab2dtest.WrongContent(),
		"corrupt": ab2dtest.CorruptAt(2000),
	} {
		t.Run(name, func(t *testing.T) {
			srv, _ := serve(t, &ab2dtest.Options{Files: 3, Faults: []ab2dtest.Fault{{On: ab2dtest.Download, File: 2, Do: fault}}})
			o := prism(1)
			o.output = t.TempDir()
			var out bytes.Buffer
			err := export(t.Context(), o, &out)
			require.Error(t, err)
			assert.Contains(t, err.Error(), "Z0000_0002.ndjson: ")
			assert.NotContains(t, err.Error(), "Z0000_0001.ndjson")
			assert.Contains(t, err.Error(), "-job "+srv.Jobs()[0].ID)
			assert.Regexp(t, `files +2 of 3`, out.String())

			names, err := filepath.Glob(filepath.Join(o.output, "*", "*.gz"))
			require.NoError(t, err)
			assert.Len(t, names, 2, "what is not proven has left something")
			assert.LessOrEqual(t, srv.Jobs()[0].Files[1].Begun, 6)
		})
	}
}

// Trouble that another try may mend fails the bundle, so that the runner tries again.
func TestTroubleFailsTheBundle(t *testing.T) {
	_, client := serve(t, &ab2dtest.Options{})
	file := manifest(t, client).Output[0]
	t.Setenv("AB2D_CLIENT_SECRET", "wrong")
	got, err := fetchOne(t.Context(), t.TempDir(), file)
	require.ErrorIs(t, err, ab2d.ErrUnauthorized)
	assert.Zero(t, got)

	t.Setenv("AB2D_CLIENT_SECRET", "")
	_, err = fetchOne(t.Context(), t.TempDir(), file)
	assert.ErrorContains(t, err, "AB2D_CLIENT_SECRET", "a worker without credentials says what it needs")
}

func TestBadLines(t *testing.T) {
	var good []string
	for line := range ab2dtest.Claims(ab2d.V2, 1, 3) {
		good = append(good, string(line))
	}
	bad := `{"resourceType":"ExplanationOfBenefit","patient":"1S00-SECRET"` + "\n"
	serve(t, &ab2dtest.Options{Data: []ab2dtest.Source{
		ab2dtest.StringSource(good[0] + bad + good[1]),
		ab2dtest.StringSource(good[2]),
	}})
	o := prism(1)
	o.output = t.TempDir()
	var out bytes.Buffer
	require.NoError(t, export(t.Context(), o, &out))
	assert.Regexp(t, `claims +3\n`, out.String())
	assert.Regexp(t, `bad lines +1\n`, out.String())

	reports, err := filepath.Glob(filepath.Join(o.output, "*", reportName))
	require.NoError(t, err)
	require.Len(t, reports, 1)
	results, err := readReport(t.Context(), folder(filepath.Dir(reports[0])))
	require.NoError(t, err)
	assert.Equal(t, []BadLine{{Line: 2, Offset: int64(len(good[0]))}}, results[0].Bad)
	assert.Empty(t, results[1].Bad)
	data, err := os.ReadFile(reports[0])
	require.NoError(t, err)
	assert.NotContains(t, string(data), "SECRET")
}

func TestBadFile(t *testing.T) {
	var content strings.Builder // it begins as a file of claims does: else the client refuses it at once
	for line := range ab2dtest.Claims(ab2d.V2, 1, 1) {
		content.Write(line)
	}
	content.WriteString(strings.Repeat("no claim\n", maxBadLines+1))
	_, client := serve(t, &ab2dtest.Options{Data: []ab2dtest.Source{ab2dtest.StringSource(content.String())}})
	got, err := fetchOne(t.Context(), t.TempDir(), manifest(t, client).Output[0])
	require.NoError(t, err)
	assert.Equal(t, errTooManyBadLines.Error(), got.Failure)
	assert.Empty(t, got.Bad)
}

func TestManifestsRefused(t *testing.T) {
	for want, effect := range map[string]ab2dtest.Effect{
		"has no checksum": ab2dtest.NoExtensions(),
		"are named":       ab2dtest.SameNames(),
		"has no name": ab2dtest.EditManifest(func(m *ab2dtest.Manifest) {
			m.Output[0].URL = strings.Replace(m.Output[0].URL, "Z0000_0001.ndjson", "..%2Fx", 1)
		}),
	} {
		srv, _ := serve(t, &ab2dtest.Options{Files: 2, Faults: []ab2dtest.Fault{{On: ab2dtest.Status, Do: effect}}})
		o := prism(1)
		o.output = t.TempDir()
		require.ErrorContains(t, export(t.Context(), o, io.Discard), want)
		assert.Zero(t, srv.Count(ab2dtest.Download))
	}
}

func TestProve(t *testing.T) {
	a, b := ab2d.File{URL: "https://h/a.ndjson", SHA256: "1"}, ab2d.File{URL: "https://h/b.ndjson", SHA256: "2"}
	assert.NoError(t, prove([]ab2d.File{a, b}, []Result{{File: b}, {File: a}}))
	assert.EqualError(t, prove([]ab2d.File{a, b}, []Result{{File: b}}), "a.ndjson: not in the report")
	b.SHA256 = "3"
	assert.EqualError(t, prove([]ab2d.File{a, b}, []Result{{File: a}, {File: ab2d.File{URL: b.URL, SHA256: "2"}}}), "b.ndjson: not in the report")
}

func TestOptions(t *testing.T) {
	for want, o := range map[string]*options{
		"-attempts": {attempts: 6},
		"-runner":   {runner: "flink"},
		"-job":      {job: "x"},
	} {
		assert.ErrorContains(t, o.check(false), want)
	}
	assert.ErrorContains(t, (&options{}).check(true), "-output")

	local, cluster := &options{output: "x"}, &options{output: "x", runner: "dataflow"}
	require.NoError(t, local.check(true))
	assert.Equal(t, options{output: "x", runner: "prism", attempts: 3, format: NDJSON}, *local)
	require.NoError(t, cluster.check(true))
	assert.Equal(t, 1, cluster.attempts, "its runner retries by itself")
}
