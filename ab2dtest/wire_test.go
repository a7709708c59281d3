package ab2dtest_test

import (
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/ab2dtest"
)

// TestDefaultSince is that of v2, which any downloaded job moves.
func TestDefaultSince(t *testing.T) {
	for _, tt := range []struct {
		contract, first, second string
		download, everything    bool
	}{
		{"Z1001", "v2", "v2", true, false},
		{"Z1001", "v1", "v2", true, false},
		{"Z1001", "v3", "v2", true, false},
		{"Z1001", "v2", "v2", false, true},
		{"Z1001", "v2", "v1", true, true},
		{"Z1001", "v2", "v3", true, true},
		{"Z0000", "v2", "v2", true, true},
	} {
		c := start(t, &ab2dtest.Options{Contract: tt.contract, Polls: -1, Files: 2, Outcomes: 1, Beneficiaries: 5}).login()
		for _, f := range c.finish(c.export(tt.first, "")).Output {
			if tt.download {
				assert.Equal(t, 200, c.get(f.URL).StatusCode)
			}
		}
		m := c.finish(c.export(tt.second, ""))
		assert.Equal(t, tt.everything, len(m.Output) > 0, "%+v", tt)
		assert.NotEmpty(t, c.finish(c.export("v2", "?_since=2024-01-01T00:00:00Z")).Output, "%+v", tt)
	}
}

func TestJobEndsUnasked(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := start(t, &ab2dtest.Options{InMemory: true, JobDuration: time.Hour, MaxJobs: 1}).login()
		began := time.Now()
		location := c.export("v2", "")
		assert.Equal(t, 429, c.get("/api/v2/fhir/Patient/$export").StatusCode)
		time.Sleep(2 * time.Hour)
		assert.Equal(t, ab2dtest.Successful, c.srv.Jobs()[0].State)
		c.login()
		c.export("v2", "")
		a := c.get(location)
		require.Equal(t, 200, a.StatusCode)
		expires, err := time.Parse("Mon, 2 Jan 2006 15:04:05 MST", a.Header.Get("Expires"))
		require.NoError(t, err)
		assert.Equal(t, 73*time.Hour, expires.Sub(began))
		assert.Equal(t, "Tue, 4 Jan 2000 01:00:00 GMT", a.Header.Get("Expires"), "no leading zero")
		assert.Empty(t, a.Header.Values("Cache-Control"))
		assert.Empty(t, a.Header.Values("Pragma"))
		assert.Equal(t, 400, c.do(http.MethodDelete, location).StatusCode)
	})
}

func TestNoEmptyFile(t *testing.T) {
	data := []ab2dtest.Source{
		ab2dtest.StringSource(""),
		ab2dtest.StringSource("{\"a\":1}\n"),
		func(io.Writer) error { return nil },
		ab2dtest.StringSource("{\"b\":1}\n"),
	}
	c := start(t, &ab2dtest.Options{Data: data, Contract: "Z0001", Outcomes: 1, Faults: []ab2dtest.Fault{
		{On: ab2dtest.Download, File: 2, Do: ab2dtest.FileLost()},
	}})
	m, _ := c.job("v2")
	require.Len(t, m.Output, 2)
	assert.True(t, strings.HasSuffix(m.Output[0].URL, "/Z0001_0001.ndjson"))
	assert.True(t, strings.HasSuffix(m.Output[1].URL, "/Z0001_0002.ndjson"))
	assert.True(t, strings.HasSuffix(m.Error[0].URL, "/Z0001_0001_error.ndjson"))
	assert.Equal(t, "{\"a\":1}\n", string(c.get(m.Output[0].URL).body))
	assert.Equal(t, 500, c.get(m.Output[1].URL).StatusCode, "the second file of the manifest")
	assert.Equal(t, 200, c.get(m.Error[0].URL).StatusCode)
	a := c.get(strings.Replace(m.Output[1].URL, "0002", "0003", 1))
	assert.Equal(t, 404, a.StatusCode)
	assert.Equal(t, "No Job Output with the file name Z0001_0003.ndjson exists in our records", a.text(t))
	assert.Len(t, c.srv.Jobs()[0].Files, 3)
}

func TestURLsNameTheHostAsked(t *testing.T) {
	c := start(t, &ab2dtest.Options{Polls: -1, MaxJobs: 1}).login()
	base := strings.Replace(c.srv.URL, "127.0.0.1", "localhost", 1)
	a := c.get(base + "/api/v2/fhir/Patient/$export")
	location := a.Header.Get("Content-Location")
	assert.True(t, strings.HasPrefix(location, base+"/api/"), location)
	a = c.get(base + "/api/v1/fhir/Patient/$export")
	assert.Equal(t, strings.Replace(location, "/v2/", "/v1/", 1), a.Header.Get("Content-Location"))
	m := c.finish(location)
	assert.Equal(t, base+"/api/v2/fhir/Patient/$export", m.Request)
	assert.True(t, strings.HasPrefix(m.Output[0].URL, base+"/api/"), m.Output[0].URL)
}

func TestPublicPathsAreGETOnly(t *testing.T) {
	c := start(t, nil)
	for _, path := range []string{"/health", "/status", "/api/v2/fhir/metadata"} {
		assert.Equal(t, 200, c.get(path).StatusCode)
		assert.Equal(t, 200, c.do(http.MethodHead, path).StatusCode)
		a := c.do(http.MethodPost, path)
		assert.Equal(t, 405, a.StatusCode)
		assert.True(t, json.Valid(a.body))
	}
}

func TestRepeatedAndImpossibleParameters(t *testing.T) {
	c := start(t, nil).login()
	for query, text := range map[string]string{
		"v2/fhir/Patient/$export?_type=ExplanationOfBenefit&_type=Patient":                           "_type must be ExplanationOfBenefit",
		"v2/fhir/Patient/$export?_outputFormat=ndjson&_outputFormat=ndjson":                          "An _outputFormat of ndjson,ndjson is not valid",
		"v3/fhir/Patient/$export?_typeFilter=ExplanationOfBenefit%3Fservice-date%3Dge2026-13-01":     "invalid service-date parameter: ge2026-13-01",
		"v3/fhir/Patient/$export?_typeFilter=ExplanationOfBenefit%3Fservice-date%3D2026-02-30T00:00": "invalid service-date parameter: 2026-02-30T00:00",
	} {
		a := c.get("/api/" + query)
		assert.Equal(t, 400, a.StatusCode, query)
		assert.Equal(t, text, a.text(t))
	}
}
