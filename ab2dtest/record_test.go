package ab2dtest_test

import (
	"bytes"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/ab2dtest"
)

func TestRequests(t *testing.T) {
	c := start(t, &ab2dtest.Options{InMemory: true, Files: 2, Polls: -1}).login()
	url := c.export("v2", "?_type=ExplanationOfBenefit")
	m := c.finish(url)
	a := c.get(m.Output[1].URL, "Accept-Encoding", "gzip", "X-Mine", "yes", "Cookie", "a=b")
	c.do("DELETE", url)

	var kinds []ab2dtest.Kind
	var statuses []int
	requests := c.srv.Requests()
	for _, r := range requests {
		kinds, statuses = append(kinds, r.Kind), append(statuses, r.Status)
		assert.Empty(t, r.Header.Get("Authorization"))
		assert.Empty(t, r.Header.Get("Cookie"))
		assert.False(t, r.Time.IsZero())
	}
	assert.Equal(t, []ab2dtest.Kind{ab2dtest.Token, ab2dtest.Export, ab2dtest.Status, ab2dtest.Download, ab2dtest.Cancel}, kinds)
	assert.Equal(t, []int{200, 202, 200, 200, 400}, statuses)
	assert.True(t, requests[0].Basic)
	assert.False(t, requests[0].Bearer)
	assert.Equal(t, "_type=ExplanationOfBenefit", requests[1].Query)
	assert.True(t, requests[1].Bearer)
	download := requests[3]
	assert.Equal(t, 2, download.File)
	assert.Equal(t, c.srv.Jobs()[0].ID, download.JobID)
	assert.Equal(t, "yes", download.Header.Get("X-Mine"))
	assert.EqualValues(t, len(a.body), download.Bytes)
	assert.Equal(t, 1, c.srv.Count(ab2dtest.Download))

	job := c.srv.Jobs()[0]
	assert.Equal(t, ab2dtest.Successful, job.State)
	assert.Equal(t, 1, job.Polls)
	assert.Equal(t, "v2", job.Version)
	assert.Equal(t, []ab2dtest.JobFile{{Name: "Z0000_0001.ndjson"}, {Name: "Z0000_0002.ndjson", Begun: 1, Completed: 1}}, job.Files)
}

func TestLeaks(t *testing.T) {
	c := start(t, &ab2dtest.Options{InMemory: true}).login()
	c.get("/status") // a public endpoint may see a token
	assert.Empty(t, c.srv.Leaks())
	c.do("POST", c.srv.Config().Environment.TokenURL)
	c.get("/health", "Authorization", "Basic "+strings.Repeat("x", 8))
	require.Len(t, c.srv.Leaks(), 2)
	assert.Equal(t, ab2dtest.Token, c.srv.Leaks()[0].Kind)
	assert.Equal(t, ab2dtest.Health, c.srv.Leaks()[1].Kind)
}

func TestNothingIsTold(t *testing.T) {
	var log bytes.Buffer
	c := start(t, &ab2dtest.Options{
		InMemory: true, ClientSecret: "hush", Beneficiaries: 1,
		Logger: slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug})),
	})
	_, file := c.job("v2")
	c.get(file + "?parameter=value")
	told := log.String() + fmt.Sprintf("%v %+v %#v %+v %#v", c.srv, c.srv, c.srv, c.srv.Requests(), c.srv.Jobs())
	assert.Contains(t, log.String(), "kind=download")
	assert.NotContains(t, log.String(), "value")
	assert.NotContains(t, told, "hush")
	assert.NotContains(t, told, c.token)
	assert.NotContains(t, told, "ExplanationOfBenefit")
}

func TestSources(t *testing.T) {
	c := start(t, &ab2dtest.Options{InMemory: true, Files: 3, Data: []ab2dtest.Source{
		ab2dtest.StringSource("{\"a\":1}\n"), ab2dtest.StringSource(""), ab2dtest.FileSource("testdata/two.ndjson"),
	}})
	m, _ := c.job("v1")
	require.Len(t, m.Output, 2, "an empty file is not listed")
	var got []string
	for _, f := range m.Output {
		a := c.get(f.URL, "Accept-Encoding", "gzip")
		verify(t, f, gunzip(t, a.body))
		got = append(got, string(gunzip(t, a.body)))
	}
	assert.Equal(t, []string{"{\"a\":1}\n", "{\"b\":2.50}\n{\"b\":3}\n"}, got)

	c = start(t, &ab2dtest.Options{InMemory: true, Data: []ab2dtest.Source{ab2dtest.FileSource("no such file")}})
	a := c.login().get(c.export("v1", ""))
	for a.StatusCode == http.StatusAccepted {
		a = c.get("/api/v1/fhir/Job/" + c.srv.Jobs()[0].ID + "/$status")
	}
	assert.Equal(t, "Job failed while processing", a.text(t))
}
