package ab2dtest_test

import (
	"net/http"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/ab2d-go/ab2d/ab2dtest"
)

// FuzzRequest sends what no client would. Every request has an answer of those
// that AB2D has; a handler that panics would have none.
func FuzzRequest(f *testing.F) {
	f.Add("GET", "/api/v2/fhir/Patient/$export", "_since=2024-01-01T00:00:00Z", "application/json", "")
	f.Add("GET", "/api/v3/fhir/Patient/$export", "_typeFilter=ExplanationOfBenefit%3Fservice-date%3Dge2026", "*/*", "")
	f.Add("DELETE", "/api/v1/fhir/Job/00000000-0000-4000-8000-000000000000/$status", "", "", "")
	f.Add("GET", "/api/v1/fhir/Job/x/file/../..", "", "application/fhir+ndjson;q=0.1, text/*", "gzip;q=0")
	f.Add("POST", "/oauth2/ab2dtest/v1/token", "grant_type=%", "", "")
	c := start(f, &ab2dtest.Options{InMemory: true, Beneficiaries: 1, MaxJobs: 2}).login()
	c.http.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	statuses := []int{200, 202, 400, 401, 403, 404, 405, 406, 429, 500, 503}
	f.Fuzz(func(t *testing.T, method, path, query, accept, encoding string) {
		req, err := http.NewRequest(method, c.srv.URL, nil)
		if err != nil {
			t.Skip()
		}
		req.URL.Path, req.URL.RawQuery = path, query
		req.Header.Set("Authorization", "Bearer "+c.token)
		req.Header.Set("Accept", accept)
		req.Header.Set("Accept-Encoding", encoding)
		before := len(c.srv.Requests())
		res, err := c.http.Do(req)
		if err != nil {
			if len(c.srv.Requests()) > before {
				t.Fatalf("no answer: %v", err)
			}
			t.Skip() // not a request that can be sent
		}
		res.Body.Close()
		if len(c.srv.Requests()) > before { // else net/http itself refused it
			assert.True(t, slices.Contains(statuses, res.StatusCode), "status %d", res.StatusCode)
		}
	})
}
