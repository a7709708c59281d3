package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
)

// printed runs the program and returns what it prints.
func printed(t *testing.T, args ...string) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, run(t.Context(), args, &out))
	return out.String()
}

func TestSyntheticClaims(t *testing.T) {
	for _, api := range []string{"v1", "v2", "v3"} {
		synctest.Test(t, func(t *testing.T) {
			out := printed(t, "-api", api)
			assert.Contains(t, out, "100 % complete")
			assert.Regexp(t, `claims +2400\n`, out)
			assert.Regexp(t, `beneficiaries +200\n`, out)
			assert.Regexp(t, `by type +carrier \d+, outpatient \d+`, out)
			assert.Regexp(t, `top procedures +36415/99214/G0439 \d+ each, 85025 \d+`, out)
		})
	}
}

func TestTop(t *testing.T) {
	counts := map[string]int{"a": 3, "b": 9, "c": 9, "d": 9, "e": 5, "f": 1, "g": 1, "": 70}
	assert.Equal(t, "b/c/d 9 each, e 5, a 3, f/g 1 each", top(counts, 9))
	assert.Equal(t, "b/c 9 each", top(counts, 2))
	assert.Empty(t, top(nil, 5))
}

func TestFiles(t *testing.T) {
	var names []string
	for _, name := range []string{"a.ndjson", "b.ndjson"} {
		name = filepath.Join(t.TempDir(), name)
		var lines []byte
		for line := range ab2dtest.Claims(ab2d.V2, 1, 5) {
			lines = append(lines, line...)
		}
		require.NoError(t, os.WriteFile(name, lines, 0o600))
		names = append(names, name)
	}
	synctest.Test(t, func(t *testing.T) {
		assert.Regexp(t, `claims +10\n`, printed(t, "-data", names[0], names[1]))
	})
}

// A file of another form is refused with a sentence that says what it is and what is expected, before an export starts.
func TestFilesOfOtherForms(t *testing.T) {
	var claim []byte
	for line := range ab2dtest.Claims(ab2d.V2, 1, 1) {
		claim = bytes.TrimSpace(line)
		break
	}
	var pretty, zipped bytes.Buffer
	require.NoError(t, json.Indent(&pretty, claim, "", "  "))
	z := gzip.NewWriter(&zipped)
	_, err := z.Write(claim)
	require.NoError(t, err)
	require.NoError(t, z.Close())
	bundle := fmt.Appendf(nil, `{"resourceType":"Bundle","entry":[{"resource":%s}]}`, claim)
	var prettyBundle bytes.Buffer
	require.NoError(t, json.Indent(&prettyBundle, bundle, "", "\t"))
	for want, data := range map[string]string{
		"is compressed with gzip; expected NDJSON, one ExplanationOfBenefit a line, uncompressed (gunzip)":         zipped.String(),
		"has a resource over several lines; expected NDJSON, one ExplanationOfBenefit a line (jq -c .)":            pretty.String(),
		"is a Bundle; expected NDJSON, one ExplanationOfBenefit a line (jq -c '.entry[].resource')":                string(bundle),
		"is a Bundle; expected NDJSON, one ExplanationOfBenefit a line (jq -c '.entry[].resource')#2":              prettyBundle.String(),
		"is empty; expected NDJSON, one ExplanationOfBenefit a line":                                               "",
		"is empty; expected NDJSON, one ExplanationOfBenefit a line#2":                                             "\n \r\n",
		"is a JSON array; expected NDJSON, one ExplanationOfBenefit a line (jq -c '.[]')":                          "[" + string(claim) + "]",
		"is a JSON array; expected NDJSON, one ExplanationOfBenefit a line (jq -c '.[]')#2":                        "[\n" + string(claim) + "\n]",
		"does not begin with an ExplanationOfBenefit; expected NDJSON, one ExplanationOfBenefit a line":            `{"resourceType":"Patient"}`,
		"does not begin with a JSON object; expected NDJSON, one ExplanationOfBenefit a line":                      "claim_id,mbi\n1,2\n",
		"begins with a JSON object that is cut off or malformed; expected NDJSON, one ExplanationOfBenefit a line": string(claim[:200]),
		"is in UTF-16; expected NDJSON, one ExplanationOfBenefit a line, in UTF-8":                                 "\xff\xfe{\x00",
		"is a ZIP archive; expected NDJSON, one ExplanationOfBenefit a line, uncompressed":                         "PK\x03\x04rest",
		"is in UTF-32; expected NDJSON, one ExplanationOfBenefit a line, in UTF-8":                                 "\xff\xfe\x00\x00{\x00\x00\x00",
		"has something after the resource of its first line; expected NDJSON, one ExplanationOfBenefit a line":     `{"resourceType":"ExplanationOfBenefit"} {"resourceType":"ExplanationOfBenefit"}`,
		"has something after the resource of its first line; expected NDJSON, one ExplanationOfBenefit a line#2":   `{"resourceType":"ExplanationOfBenefit"},` + "\n",
	} {
		want, _, _ = strings.Cut(want, "#")
		name := filepath.Join(t.TempDir(), "claims.ndjson")
		require.NoError(t, os.WriteFile(name, []byte(data), 0o600))
		var out bytes.Buffer
		err := run(t.Context(), []string{"-data", name}, &out)
		assert.EqualError(t, err, "claims.ndjson "+want)
		assert.Empty(t, out.String(), "nothing has started")
	}
	assert.ErrorContains(t, run(t.Context(), []string{"-data", t.TempDir()}, io.Discard), "is a folder; expected NDJSON")
}

func TestLive(t *testing.T) {
	srv := ab2dtest.NewServer(&ab2dtest.Options{Beneficiaries: 2})
	defer srv.Close()
	cfg := srv.Config()
	t.Setenv("AB2D_BASE_URL", cfg.Environment.BaseURL)
	t.Setenv("AB2D_TOKEN_URL", cfg.Environment.TokenURL)
	t.Setenv("AB2D_CLIENT_ID", cfg.ClientID)
	t.Setenv("AB2D_CLIENT_SECRET", cfg.ClientSecret)
	assert.Regexp(t, `claims +24\n`, printed(t, "-live"))
	assert.Regexp(t, `claims +0\n`, printed(t, "-live", "-since", time.Now().UTC().Format(time.RFC3339)))
	assert.Regexp(t, `claims +24\n`, printed(t, "-live", "-since", "2020-02-14"))
}

func TestMistakes(t *testing.T) {
	t.Setenv("AB2D_BASE_URL", "")
	t.Setenv("AB2D_ENVIRONMENT", "")
	for want, args := range map[string][]string{
		"no such file":     {"-data", filepath.Join(t.TempDir(), "none")},
		"AB2D_ENVIRONMENT": {"-live"},
		"Config.Version":   {"-api", "v9"},
		"not defined":      {"-nope"},
		"not a date":       {"-since", "yesterday"},
	} {
		err := run(context.Background(), args, &bytes.Buffer{})
		assert.ErrorContains(t, err, want)
		printed := want == "not defined" || want == "not a date"
		assert.Equal(t, printed, errors.Is(err, errFlags), "what the flag package has printed is not printed again")
	}
}

func TestInterruptCancelsTheJob(t *testing.T) {
	srv := ab2dtest.NewServer(&ab2dtest.Options{JobDuration: time.Hour})
	defer srv.Close()
	client, err := ab2d.NewClient(srv.Config())
	require.NoError(t, err)
	ctx, stop := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer stop()
	err = export(ctx, client, nil, &bytes.Buffer{})
	assert.ErrorContains(t, err, "is canceled")
	assert.Equal(t, ab2dtest.Canceled, srv.Jobs()[0].State)
}
