package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/fhir"
)

// TestMain is the program itself where a test asks for it in a process of its own.
func TestMain(m *testing.M) {
	if os.Getenv("AB2D_INCREMENTAL_TEST") == "program" {
		main()
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// weeks is a server whose claims change from week to week: each week's export
// repeats half of the last one's, some of it in another state.
type weeks struct {
	*ab2dtest.Server
	week  atomic.Int64
	lines [][][]byte // of each week and file
}

func serve(t *testing.T, opts ab2dtest.Options) *weeks {
	t.Helper()
	w := new(weeks)
	var all [][]byte
	for line := range ab2dtest.Claims(ab2d.V2, 1, 450) {
		all = append(all, bytes.Clone(line))
	}
	w.lines = [][][]byte{all[:300], append(changed(t, all[150:300]), all[300:]...)}
	for n := range 2 {
		opts.Data = append(opts.Data, func(out io.Writer) error {
			lines := w.lines[w.week.Load()]
			for _, line := range lines[n*len(lines)/2 : (n+1)*len(lines)/2] {
				if _, err := out.Write(line); err != nil {
					return err
				}
			}
			return nil
		})
	}
	w.Server = ab2dtest.NewServer(&opts)
	t.Cleanup(func() { assert.Empty(t, w.Leaks()) })
	return w
}

// environment has a process of the program find the server.
func (w *weeks) environment() []string {
	cfg := w.Config()
	return append(os.Environ(), "AB2D_INCREMENTAL_TEST=program", "GORACE=atexit_sleep_ms=0",
		"AB2D_BASE_URL="+cfg.Environment.BaseURL, "AB2D_TOKEN_URL="+cfg.Environment.TokenURL,
		"AB2D_CLIENT_ID="+cfg.ClientID, "AB2D_CLIENT_SECRET="+cfg.ClientSecret,
		"AB2D_ENVIRONMENT=", "AB2D_API_VERSION=", "AB2D_AUTH_FILE=")
}

// changed cancels every third claim, at a later time.
func changed(t *testing.T, lines [][]byte) [][]byte {
	t.Helper()
	var out [][]byte
	for i, line := range lines {
		if i%3 == 0 {
			eob := new(fhir.ExplanationOfBenefit)
			require.NoError(t, eob.UnmarshalJSON(line))
			eob.Status, eob.Meta.LastUpdated = "cancelled", fhir.DateTime(fmt.Sprintf("2026-11-0%dT00:00:00.000Z", 1+i%9))
			b, err := eob.MarshalJSON()
			require.NoError(t, err)
			line = append(b, '\n')
		}
		out = append(out, line)
	}
	return out
}

// runs runs the program and returns what it prints.
func runs(t *testing.T, dir string, args ...string) (string, error) {
	t.Helper()
	var out, log strings.Builder
	err := run(t.Context(), append([]string{"-dir", dir}, args...), &out, &log)
	assert.NotContains(t, fmt.Sprint(err, log.String()), ab2dtest.DefaultClientSecret)
	return out.String(), err
}

// stored reads the store of a folder: its mark, and each claim in it by its key.
func stored(t *testing.T, dir, source string) (*current, map[string]string) {
	t.Helper()
	s, err := OpenFileStore(filepath.Join(dir, "store"), source)
	require.NoError(t, err)
	now, err := s.load()
	require.NoError(t, err)
	claims := make(map[string]string)
	for eob, err := range s.Claims(context.Background()) {
		require.NoError(t, err)
		c := claim.From(eob)
		require.NotContains(t, claims, key(c), "one version of a claim is stored")
		claims[key(c)] = text(t, eob)
	}
	assert.Len(t, claims, now.Claims)
	return now, claims
}

func text(t *testing.T, eob *fhir.ExplanationOfBenefit) string {
	t.Helper()
	b, err := eob.MarshalJSON()
	require.NoError(t, err)
	return string(b)
}

// source is what the store of the server's claims says of them.
func (w *weeks) source() string { return w.Config().Environment.BaseURL + " v2" }

// expected is what the store has to hold once the first weeks are in it, as claim.Latest says.
func (w *weeks) expected(t *testing.T, n int) map[string]string {
	t.Helper()
	byLine := make(map[string]string)
	want := make(map[string]string)
	all := func(yield func(*claim.Claim, error) bool) {
		for i, line := range slices.Concat(w.lines[:n]...) {
			eob := new(fhir.ExplanationOfBenefit)
			require.NoError(t, eob.UnmarshalJSON(line))
			c := claim.From(eob)
			c.ControlNumbers = []string{fmt.Sprint(i)} // which line it was, of equal ones too
			byLine[fmt.Sprint(i)] = text(t, eob)
			if !yield(c, nil) {
				return
			}
		}
	}
	for c, err := range claim.Latest(all) {
		require.NoError(t, err)
		want[c.Key()] = byLine[c.ControlNumbers[0]]
	}
	return want
}

func TestTwoWeeks(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		srv := serve(t, ab2dtest.Options{InMemory: true, JobDuration: 3 * time.Hour, RetryAfter: time.Minute})
		defer srv.Close()
		dir := t.TempDir()
		update := func() string {
			var out strings.Builder
			require.NoError(t, update(t.Context(), srv.Config(), dir, nil, &out))
			return out.String()
		}
		assert.Contains(t, update(), "300 claims came: ")
		first, claims := stored(t, dir, srv.source())
		assert.Equal(t, srv.expected(t, 1), claims)

		srv.week.Add(1)
		assert.Regexp(t, `job \S+, started, .*\n300 claims came: \d+ new, \d+ in a newer version; \d+ are in the store\nthe mark is 2000-01-01T0`, update())
		second, claims := stored(t, dir, srv.source())
		assert.Equal(t, srv.expected(t, 2), claims)
		assert.True(t, second.Mark.After(first.Mark))

		assert.Contains(t, update(), "300 claims came: 0 new, 0 in a newer version")
		_, again := stored(t, dir, srv.source())
		assert.Equal(t, claims, again)
		entries, err := os.ReadDir(filepath.Join(dir, "store"))
		require.NoError(t, err)
		assert.Len(t, entries, 2, "one generation, and current.json")
	})
}

func TestDemo(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		out, err := runs(t, t.TempDir(), "-demo")
		require.NoError(t, err)
		assert.Regexp(t, `(?s)synthetic.*week 1\n.* claims came.*week 2\n.*the mark is`, out)
	})
}

func TestMistakes(t *testing.T) {
	for _, name := range []string{"AB2D_BASE_URL", "AB2D_ENVIRONMENT", "AB2D_AUTH_FILE"} {
		t.Setenv(name, "")
	}
	for want, args := range map[string][]string{
		`unknown argument "foo"`: {"foo"},
		"-overlap":               {"-overlap", "-1h"},
		"not defined":            {"-nope"},
		"AB2D_ENVIRONMENT":       nil,
	} {
		dir := filepath.Join(t.TempDir(), "new")
		_, err := runs(t, dir, args...)
		require.ErrorContains(t, err, want)
		assert.Equal(t, want == "not defined", errors.Is(err, errFlags), "what the flag package has printed is not printed again")
		assert.NoDirExists(t, dir)
	}
}
