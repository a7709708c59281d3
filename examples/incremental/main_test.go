package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

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
	for line := range ab2dtest.Claims(ab2d.V2, 1, 900) {
		all = append(all, []byte(strings.Clone(string(line))))
	}
	w.lines = [][][]byte{all[:600], append(changed(t, all[300:600]), all[600:]...)}
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
	t.Cleanup(func() {
		w.Close()
		assert.Empty(t, w.Leaks())
	})
	cfg := w.Config()
	for name, value := range map[string]string{
		"AB2D_BASE_URL": cfg.Environment.BaseURL, "AB2D_TOKEN_URL": cfg.Environment.TokenURL,
		"AB2D_CLIENT_ID": cfg.ClientID, "AB2D_CLIENT_SECRET": cfg.ClientSecret,
		"AB2D_ENVIRONMENT": "", "AB2D_API_VERSION": "", "AB2D_AUTH_FILE": "",
	} {
		t.Setenv(name, value)
	}
	return w
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

// runs runs the program and returns what it says.
func runs(t *testing.T, dir string, args ...string) (string, error) {
	t.Helper()
	var out strings.Builder
	err := run(t.Context(), append([]string{"-dir", dir}, args...), &out)
	if err != nil {
		assert.NotContains(t, err.Error(), ab2dtest.DefaultClientSecret)
	}
	return out.String(), err
}

// stored reads the store of a folder, and each claim's line in it by its key.
func stored(t *testing.T, dir string) (*FileStore, map[string]string) {
	t.Helper()
	s, err := OpenFileStore(filepath.Join(dir, "store"), os.Getenv("AB2D_BASE_URL")+" v2")
	require.NoError(t, err)
	lines := make(map[string]string)
	for r, err := range s.Claims(context.Background()) {
		require.NoError(t, err)
		require.NotContains(t, lines, r.Key(), "one version of a claim is stored")
		lines[r.Key()] = string(r.JSON)
	}
	assert.Equal(t, s.now.Claims, len(lines))
	return s, lines
}

// expected is what the store has to hold once the first weeks are in it, told by claim.Latest.
func (w *weeks) expected(t *testing.T, n int) map[string]string {
	t.Helper()
	byResource := make(map[string]string)
	want := make(map[string]string)
	all := func(yield func(*claim.Claim, error) bool) {
		for i, line := range slices.Concat(w.lines[:n]...) {
			eob := new(fhir.ExplanationOfBenefit)
			require.NoError(t, eob.UnmarshalJSON(line))
			c := claim.From(eob)
			c.ControlNumbers = []string{fmt.Sprint(i)} // which line it was, of equal ones too
			byResource[fmt.Sprint(i)] = strings.TrimSpace(string(line))
			if !yield(c, nil) {
				return
			}
		}
	}
	for c, err := range claim.Latest(all) {
		require.NoError(t, err)
		want[c.Key()] = byResource[c.ControlNumbers[0]]
	}
	return want
}
