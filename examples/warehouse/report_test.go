package main

import (
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
)

func TestReport(t *testing.T) {
	w := newWarehouse(t)
	mustLoad(t, w, lines(ab2d.V2, 0, population))
	require.NoError(t, w.present(t.Context(), io.Discard))
	page := read(t, filepath.Join(w.dir, "report.html"))

	assert.Equal(t, 2, strings.Count(page, "<svg"))
	for _, q := range questions() {
		assert.Contains(t, page, `id="`+q.Name+`"`)
	}
	assert.NotRegexp(t, `(?i)<script|<link|src=|@import|url\(`, page, "the page needs more than itself")
	assert.NotRegexp(t, regexp.MustCompile(`[0-9]S[0-9A-Z]{9}`), page, "the page names people")
	assert.Regexp(t, `[0-9]S[0-9A-Z]{9}`, read(t, filepath.Join(w.dir, "answers", "hospice.csv")))

	for name, want := range map[string]string{"readmissions": "readmitted within 30 days", "comorbidity": "Heart failure"} {
		svg := read(t, filepath.Join(w.dir, name+".svg"))
		assert.Contains(t, svg, want)
		wellFormed(t, name, svg)
	}
}

func TestReportWithoutClaims(t *testing.T) {
	w := newWarehouse(t)
	require.NoError(t, w.present(t.Context(), io.Discard))
	assert.Contains(t, read(t, filepath.Join(w.dir, "report.html")), "Nothing in these claims.")
	assert.NoFileExists(t, filepath.Join(w.dir, "readmissions.svg"))
}

func TestWholeTicks(t *testing.T) {
	for top, want := range map[float64]string{0: "0", 1: "0 1", 7: "0 2 4 6", 60: "0 20 40 60", 289: "0 100 200", 4000: "0 1000 2000 3000 4000"} {
		var labels []string
		for _, tick := range wholeTicks(0, top) {
			labels = append(labels, tick.Label)
		}
		assert.Equal(t, want, strings.Join(labels, " "))
	}
}

func read(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	require.NoError(t, err)
	return string(text)
}

func wellFormed(t *testing.T, name, svg string) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(svg))
	for {
		switch _, err := d.Token(); {
		case errors.Is(err, io.EOF):
			return
		case err != nil:
			require.NoError(t, err, name)
		}
	}
}
