package ab2dtest_test

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/ab2dtest"
)

func TestToken(t *testing.T) {
	c := start(t, &ab2dtest.Options{InMemory: true, ClientID: "someone", ClientSecret: "secret:with colon", TokenLifetime: time.Hour})
	tokenURL := c.srv.Config().Environment.TokenURL
	const form = "application/x-www-form-urlencoded"
	grant := url.Values{"grant_type": {"client_credentials"}, "scope": {"clientCreds"}}.Encode()
	for name, tt := range map[string]struct {
		user, password, method, query, body string
		status                              int
		code                                string
	}{
		"form":         {"someone", "secret:with colon", "POST", "", grant, 200, ""},
		"query":        {"someone", "secret:with colon", "POST", grant, "", 200, ""},
		"wrong secret": {"someone", "else", "POST", "", grant, 401, "invalid_client"},
		"wrong id":     {"somebody", "secret:with colon", "POST", "", grant, 401, "invalid_client"},
		"no secret":    {"", "", "POST", "", grant, 401, "invalid_client"},
		"no grant":     {"someone", "secret:with colon", "POST", "", "scope=clientCreds", 400, "unsupported_grant_type"},
		"no scope":     {"someone", "secret:with colon", "POST", "", "grant_type=client_credentials", 400, "invalid_scope"},
		"not a form":   {"someone", "secret:with colon", "POST", "", "%", 400, "invalid_request"},
		"GET":          {"someone", "secret:with colon", "GET", grant, "", 405, ""},
	} {
		t.Run(name, func(t *testing.T) {
			req, err := http.NewRequest(tt.method, tokenURL+"?"+tt.query, strings.NewReader(tt.body))
			require.NoError(t, err)
			req.Header.Set("Content-Type", form)
			if tt.user != "" {
				req.SetBasicAuth(tt.user, tt.password)
			}
			res, err := c.http.Do(req)
			require.NoError(t, err)
			defer res.Body.Close()
			assert.Equal(t, tt.status, res.StatusCode)
			var reply map[string]any
			require.NoError(t, json.NewDecoder(res.Body).Decode(&reply))
			if tt.status != 200 {
				if tt.code != "" {
					assert.Equal(t, tt.code, reply["error"])
				}
				return
			}
			assert.Equal(t, "Bearer", reply["token_type"])
			assert.Equal(t, "clientCreds", reply["scope"])
			assert.EqualValues(t, 3600, reply["expires_in"])
			assert.Len(t, strings.Split(reply["access_token"].(string), "."), 3)
		})
	}
}

func TestAuthorization(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := start(t, &ab2dtest.Options{InMemory: true})
		status := func(header ...string) int {
			t.Helper()
			a := c.get("/api/v2/fhir/Patient/$export", header...)
			if a.StatusCode >= 400 {
				assert.Empty(t, a.body)
			}
			return a.StatusCode
		}
		assert.Equal(t, 401, status())
		assert.Equal(t, 401, status("Authorization", "bearer x"), "the prefix is case-sensitive")
		assert.Equal(t, 401, status("Authorization", "Bearer "))
		assert.Equal(t, 403, status("Authorization", "Bearer x"))
		c.login()
		assert.Equal(t, 202, status())
		c.srv.RevokeTokens()
		assert.Equal(t, 403, status())
		c.login()
		time.Sleep(30*time.Minute - time.Second)
		assert.Equal(t, 202, status())
		time.Sleep(time.Second)
		assert.Equal(t, 403, status(), "the token has expired")
	})
}

func TestExportParameters(t *testing.T) {
	const (
		ok      = ""
		problem = "problem"
	)
	c := start(t, &ab2dtest.Options{InMemory: true, MaxJobs: 100}).login()
	for _, tt := range []struct{ version, query, text string }{
		{"v2", "", ok},
		{"v2", "_type=ExplanationOfBenefit&_outputFormat=application%2Ffhir%2Bndjson&nonsense=1", ok},
		{"v2", "_outputFormat=ndjson", ok},
		{"v1", "_outputFormat=application/ndjson", ok},
		{"v2", "_outputFormat=application/fhir+ndjson", "An _outputFormat of application/fhir ndjson is not valid"},
		{"v2", "_type=&_outputFormat=&_since=&_until=", ok},
		{"v2", "_since=2024-01-01T00:00:00Z&_since=nonsense", ok}, // the first alone is converted
		{"v2", "_since=nonsense&_since=2024-01-01T00:00:00Z", problem},
		{"v2", "_since=2024-01-01T00:00:00Z,2024-01-01T00:00:00Z", problem},
		{"v2", "_since=%20", ok},
		{"v2", "_since=2024-01-01T00:00Z", ok},
		{"v2", "_since=2024-01-01t00:00:00z", ok},
		{"v2", "_since=2024-01-01T00:00:00.123456789%2B18:00", ok},
		{"v2", "_since=2024-01-01T00:00:00.1234567890Z", problem},
		{"v2", "_since=2024-01-01T00:00:00,5Z", problem},
		{"v2", "_since=2024-01-01T0:00:00Z", problem},
		{"v2", "_since=2024-01-01T00:00:00-0500", problem},
		{"v2", "_since=2024-01-01T00:00:00-05", problem},
		{"v2", "_since=2024-01-01T00:00:00%2B18:01", problem},
		{"v2", "_since=2024-02-30T00:00:00Z", problem},
		{"v2", "_since=2024-02-01T00:00:00.500-05:00&_until=2024-01-01T00:00:00Z", "_until must be after _since 2024-02-01T00:00:00.5-05:00"},
		{"v2", "_type=Patient", "_type must be ExplanationOfBenefit"},
		{"v2", "_type=explanationofbenefit", "_type must be ExplanationOfBenefit"},
		{"v1", "_since=2020-02-13T00:00:00-05:00", ok},
		{"v1", "_since=2020-02-12T23:59:59-05:00", "_since must be after 2020-02-13T00:00:00-05:00"},
		{"v2", "_since=2024-01-01T00:00:00.123Z", ok},
		{"v2", "_since=2999-01-01T00:00:00Z", "You can not use a time after the current time for _since"},
		{"v2", "_since=2024-01-01", problem},
		{"v2", "_since=2024-01-01T00:00:00", problem},
		{"v2", "_since=2024-01-01T00:00:00+05:00", problem}, // the plus arrives as a space
		{"v2", "_since=2024-01-01T00:00:00%2B05:00", ok},
		{"v3", "_since=2026-03-31T00:00:00Z", "_since must be after 2026-04-01T00:00:00-05:00 for V3"},
		{"v3", "_since=2026-04-01T00:00:00-05:00", ok},
		{"v1", "_until=2024-01-01T00:00:00Z", "The _until parameter is only available with version 2 and version 3 of the API"},
		{"v2", "_until=2999-01-01T00:00:00Z", ok},
		{"v2", "_until=2019-01-01T00:00:00Z", "_until must be after 2020-02-13T00:00:00-05:00"},
		{"v2", "_since=2024-02-01T00:00:00Z&_until=2024-01-01T00:00:00Z", "_until must be after _since 2024-02-01T00:00:00Z"},
		{"v2", "_until=soon", problem},
		{"v2", "_typeFilter=whatever", ok},
		{"v3", "_typeFilter=ExplanationOfBenefit%3Fservice-date%3Dgt2026-01-01%26service-date%3Dlt2026-02-01", ok},
		{"v3", "_typeFilter=ExplanationOfBenefit%3Fservice-date%3D2026", ok},
		{"v3", "_typeFilter=ExplanationOfBenefit%3Fservice-date%3Dge2026-01-01T00:00:00%252B05:00", ok},
		{"v3", "_typeFilter=ExplanationOfBenefit%3Fservice-date%3Dge2026-01-01T00:00:00%2B05:00", "invalid service-date parameter: ge2026-01-01T00:00:00 05:00"},
		{"v3", "_typeFilter=ExplanationOfBenefit%3Fservice-date%3Dne2026", "invalid service-date parameter: ne2026"},
		{"v3", "_typeFilter=Patient%3Fservice-date%3D2026", "The _typeFilter parameter must be for the ExplanationOfBenefit resource"},
		{"v3", "_typeFilter=ExplanationOfBenefit%3Fcreated%3D2026", "The _typeFilter subquery must be for the service-date parameter"},
		{"v3", "_typeFilter=ExplanationOfBenefit", "Invalid _typeFilter parameter"},
		{"v3", "_typeFilter=ExplanationOfBenefit%3Fservice-date%3D2026&_typeFilter=ExplanationOfBenefit%3Fservice-date%3D2026", "Invalid _typeFilter parameter"},
		{"v3", "_typeFilter=ExplanationOfBenefit%3Fservice-date%3D", "An internal error occurred"},
		{"v3", "_typeFilter=%25zz", "An internal error occurred"},
		// As Java splits, which leaves out empty parts at the end (CMSgov/ab2d ApiCommon.java, getServiceDates).
		{"v3", "_typeFilter=", "Invalid _typeFilter parameter"},
		{"v3", "_typeFilter=ExplanationOfBenefit%3F", "Invalid _typeFilter parameter"},
		{"v3", "_typeFilter=ExplanationOfBenefit%3Fservice-date%3D2026%3F", ok},
		{"v3", "_typeFilter=ExplanationOfBenefit%3Fservice-date%3D2026%26", ok},
		{"v3", "_typeFilter=ExplanationOfBenefit%3F%26", ok},
		{"v3", "_typeFilter=ExplanationOfBenefit%3F%26service-date%3D2026", "An internal error occurred"},
		{"v3", "_typeFilter=ExplanationOfBenefit%3Fcreated", "An internal error occurred"},
		{"v3", "_typeFilter=ExplanationOfBenefit%3Fcreated%3D", "An internal error occurred"},
		{"v3", "_typeFilter=ExplanationOfBenefit%3F%3D2026", "The _typeFilter subquery must be for the service-date parameter"},
		{"v3", "_typeFilter=ExplanationOfBenefit%3Fservice-date%3D2026%3D5", ok},
		{"v3", "_typeFilter=ExplanationOfBenefit%3Fservice-date%3D%3D2026", "invalid service-date parameter: "},
	} {
		t.Run(tt.version+"?"+tt.query, func(t *testing.T) {
			a := c.get("/api/" + tt.version + "/fhir/Patient/$export?" + tt.query)
			switch tt.text {
			case ok:
				assert.Equal(t, http.StatusAccepted, a.StatusCode, "%s", a.body)
				assert.Equal(t, http.StatusAccepted, c.do("DELETE", a.Header.Get("Content-Location")).StatusCode)
			case problem:
				assert.Equal(t, http.StatusBadRequest, a.StatusCode)
				assert.Equal(t, "application/problem+json", a.Header.Get("Content-Type"))
				var p struct {
					Status   int
					Detail   string
					Instance string
				}
				require.NoError(t, json.Unmarshal(a.body, &p))
				assert.Equal(t, 400, p.Status)
				assert.Contains(t, p.Detail, "Failed to convert '_")
				assert.Equal(t, "/api/v2/fhir/Patient/$export", p.Instance)
			case "An internal error occurred":
				assert.Equal(t, http.StatusInternalServerError, a.StatusCode)
				assert.Equal(t, tt.text, a.text(t))
			default:
				assert.Equal(t, http.StatusBadRequest, a.StatusCode)
				assert.Equal(t, tt.text, a.text(t))
			}
		})
	}
}

func TestRoutes(t *testing.T) {
	c := start(t, &ab2dtest.Options{InMemory: true, MaxJobs: 10}).login()
	unknown := "/api/v2/fhir/Job/00000000-0000-4000-8000-000000000000"
	for _, tt := range []struct {
		method, path, accept string
		status               int
		body                 string // part of it
	}{
		{"GET", "/health", "", 200, ""},
		{"GET", "/status", "", 200, `{"maintenanceMode":"false"}`},
		{"GET", "/api/v1/fhir/metadata", "", 200, `"fhirVersion":"3.0.1"`},
		{"GET", "/api/v2/fhir/metadata", "", 200, `"fhirVersion":"4.0.0"`},
		{"GET", "/api/v3/fhir/metadata", "", 200, `"kind":"requirements"`},
		{"GET", "/api/v4/fhir/metadata", "", 404, "problem"},
		{"GET", "/nowhere", "", 404, `"status":404`},
		{"GET", "/api/v1/fhir/Group/Z0000/$export", "", 202, ""},
		{"GET", "/api/v2/fhir/Group/Z0001/$export", "", 403, ""},
		{"GET", "/api/v1/fhir/Group/Z0000/$export?_type=", "", 400, "_type must be ExplanationOfBenefit"},
		{"GET", "/api/v2/fhir/metadata", "", 200, `"kind":"requirements"`},
		{"GET", "/api/v2/fhir/metadata", "", 200, `"status":"draft"`},
		{"GET", "/api/v1/fhir/metadata", "", 200, `"status":"active"`},
		{"GET", "/api/v3/fhir/Group/Z0000/$export", "", 404, `"status":404`},
		{"POST", "/api/v2/fhir/Patient/$export", "", 405, "Method 'POST' is not supported."},
		{"HEAD", "/api/v2/fhir/Patient/$export", "", 202, ""},
		{"GET", "/api/v2/fhir/Patient/$export", "application/fhir+json", 202, ""},
		{"GET", "/api/v2/fhir/Patient/$export", "text/html, application/*;q=0.5", 202, ""},
		{"GET", "/api/v2/fhir/Patient/$export", "application/fhir+ndjson", 406, `"status":406`},
		{"GET", "/api/v2/fhir/Patient/$export", "application/json;q=0", 406, `"status":406`},
		{"GET", unknown + "/$status", "text/plain", 406, `"status":406`},
		{"GET", unknown + "/$status", "", 404, "No job with jobUuid 00000000-0000-4000-8000-000000000000 was found"},
		{"DELETE", unknown + "/$status", "", 404, "No job with jobUuid"},
		{"GET", unknown + "/file/Z0000_0001.ndjson", "", 404, "No job with jobUuid"},
		{"GET", unknown + "/file/Z0000_0001.ndjson", "application/json", 406, `"status":406`},
		{"GET", "/api/v2/fhir/Job/x/file/Z0000_0001.ndjson", "application/fhir+ndjson", 404, "Invalid job UUID provided: 'x'"},
	} {
		t.Run(tt.method+tt.path, func(t *testing.T) {
			a := c.do(tt.method, tt.path, "Accept", tt.accept)
			assert.Equal(t, tt.status, a.StatusCode)
			if tt.body == "problem" {
				assert.Equal(t, "application/problem+json", a.Header.Get("Content-Type"))
			} else {
				assert.Contains(t, string(a.body), tt.body)
			}
			assert.Equal(t, "0", a.Header.Get("Expires"))
		})
	}
	assert.Len(t, c.srv.Jobs(), 4, "HEAD begins a job, too")
	public := &caller{t: t, srv: c.srv, http: c.http}
	for _, path := range []string{"/health", "/status", "/api/v2/fhir/metadata"} {
		assert.Equal(t, 200, public.get(path).StatusCode, "needs no token")
	}
}

func TestV3Gate(t *testing.T) {
	c := start(t, &ab2dtest.Options{InMemory: true, NoV3: true}).login()
	job := c.srv.StartJob("v2")
	for method, paths := range map[string][]string{
		"GET":    {"/Patient/$export", "/Job/" + job + "/$status", "/Job/" + job + "/file/Z0000_0001.ndjson"},
		"DELETE": {"/Job/" + job + "/$status"},
	} {
		for _, path := range paths {
			a := c.do(method, "/api/v3/fhir"+path)
			assert.Equal(t, 403, a.StatusCode)
			assert.Equal(t, "V3 access not enabled for this PDP", a.text(t))
		}
	}
	assert.Equal(t, 200, c.get("/api/v3/fhir/metadata").StatusCode)
	assert.Equal(t, 202, c.get("/api/v2/fhir/Patient/$export").StatusCode)
}

func TestManifest(t *testing.T) {
	c := start(t, &ab2dtest.Options{InMemory: true, Contract: "Z1234", Files: 2, Outcomes: 3}).login()
	before := time.Now().Truncate(time.Second)
	statusURL := c.export("v2", "?_outputFormat=application%2Ffhir%2Bndjson&_type=ExplanationOfBenefit")
	m := c.finish(statusURL)
	a := c.get(statusURL)
	expires, err := time.Parse("Mon, 2 Jan 2006 15:04:05 MST", a.Header.Get("Expires"))
	require.NoError(t, err)
	assert.WithinDuration(t, before.Add(72*time.Hour), expires, time.Minute)
	assert.Equal(t, "application/json", a.Header.Get("Content-Type"))
	assert.Contains(t, string(a.body), `"valueDecimal":`, "a number")
	assert.Regexp(t, `^{"error":\[{"extension":\[{"url":"https://ab2d.cms.gov/checksum","valueString":"sha256:[0-9a-f]{64}"},`+
		`{"url":"https://ab2d.cms.gov/file_length","valueDecimal":\d+}\],"type":"ExplanationOfBenefit","url":"[^"]+"}\],`+
		`"output":\[.*\],"request":"[^"]+","requiresAccessToken":true,"transactionTime":"[^"]+"}$`, string(a.body), "members in alphabetical order")

	assert.Regexp(t, "^[A-Z][a-z]{2} \\d{1,2}, \\d{4}, \\d{1,2}:\\d\\d:\\d\\d\u202f[AP]M$", m.TransactionTime)
	assert.Equal(t, c.srv.URL+"/api/v2/fhir/Patient/$export?_outputFormat=application%252Ffhir%252Bndjson&_type=ExplanationOfBenefit", m.Request)
	assert.NotContains(t, string(a.body), `\u0026`)
	require.Len(t, m.Output, 2)
	require.Len(t, m.Error, 1)
	job := c.srv.Jobs()[0]
	assert.Equal(t, c.srv.URL+"/api/v2/fhir/Job/"+job.ID+"/file/Z1234_0002.ndjson", m.Output[1].URL)
	assert.Equal(t, c.srv.URL+"/api/v2/fhir/Job/"+job.ID+"/file/Z1234_0001_error.ndjson", m.Error[0].URL)
	assert.Equal(t, "ExplanationOfBenefit", m.Error[0].Type)
	for _, f := range append(m.Output, m.Error...) {
		a := c.get(f.URL, "Accept-Encoding", "identity")
		verify(t, f, a.body)
		assert.Equal(t, "application/fhir+ndjson", a.Header.Get("Content-Type"))
		assert.Contains(t, a.Header.Get("Content-Disposition"), `filename="Z1234_`)
	}
	errors := c.get(m.Error[0].URL, "Accept-Encoding", "identity").body
	assert.Equal(t, 3, strings.Count(string(errors), `"resourceType":"OperationOutcome"`))

	other := strings.Replace(statusURL, "/v2/", "/v1/", 1)
	assert.Contains(t, c.finish(other).Output[0].URL, "/api/v1/", "jobs do not belong to a version")
}

func TestJobLimit(t *testing.T) {
	c := start(t, &ab2dtest.Options{InMemory: true, MaxJobs: 2, RetryAfter: 5 * time.Second}).login()
	first := c.export("v1", "")
	second := c.srv.StartJob("v3")
	assert.True(t, strings.HasPrefix(second, "33333333-"))
	a := c.get("/api/v2/fhir/Patient/$export?_type=wrong")
	assert.Equal(t, 429, a.StatusCode, "the limit is checked before the parameters")
	assert.Equal(t, "5", a.Header.Get("Retry-After"))
	assert.Contains(t, a.text(t), "You already have active export requests in progress.")
	want := strings.Replace(first, "/v1/", "/v2/", 1) + ", " + c.srv.URL + "/api/v2/fhir/Job/" + second + "/$status"
	assert.Equal(t, want, a.Header.Get("Content-Location"))

	require.Equal(t, 202, c.do("DELETE", first).StatusCode)
	assert.Equal(t, 202, c.get("/api/v2/fhir/Patient/$export").StatusCode)
}

func TestPollingFloor(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := start(t, &ab2dtest.Options{InMemory: true, RetryAfter: 5 * time.Second, Polls: 3}).login()
		url := c.export("v2", "")
		assert.Equal(t, "5", c.get(url).Header.Get("Retry-After"))
		time.Sleep(4999 * time.Millisecond)
		a := c.get(url)
		assert.Equal(t, 429, a.StatusCode)
		assert.Equal(t, "You are polling too frequently", a.text(t))
		assert.Equal(t, "5", a.Header.Get("Retry-After"))
		assert.Empty(t, a.Header.Get("Content-Location"))
		time.Sleep(time.Millisecond)
		assert.Equal(t, 202, c.get(url).StatusCode, "the refused poll does not count")
	})
}

func TestCancel(t *testing.T) {
	c := start(t, &ab2dtest.Options{InMemory: true}).login()
	url := c.export("v2", "")
	a := c.do("DELETE", url)
	assert.Equal(t, 202, a.StatusCode)
	assert.Empty(t, a.body)
	assert.Equal(t, ab2dtest.Canceled, c.srv.Jobs()[0].State)
	a = c.get(url)
	assert.Equal(t, 404, a.StatusCode)
	assert.Contains(t, string(a.body), `"code":"deleted"`)
	assert.Equal(t, "Job is canceled.", a.text(t))
	a = c.do("DELETE", url)
	assert.Equal(t, 400, a.StatusCode)
	assert.Equal(t, "Job has a status of CANCELLED, so it cannot be cancelled", a.text(t))

	url = c.export("v2", "")
	c.finish(url)
	assert.Equal(t, "Job has a status of SUCCESSFUL, so it cannot be cancelled", c.do("DELETE", url).text(t))
}

func TestJobsThatEndBadly(t *testing.T) {
	c := start(t, &ab2dtest.Options{InMemory: true}).login()
	failed, canceled := c.export("v2", ""), c.export("v2", "")
	c.finish(failed)
	c.srv.FailJob(c.srv.Jobs()[0].ID)
	c.srv.CancelJob(c.srv.Jobs()[1].ID)
	c.srv.CancelJob("no such job")
	a := c.get(failed)
	assert.Equal(t, 500, a.StatusCode)
	assert.Equal(t, "Job failed while processing", a.text(t))
	assert.Equal(t, 404, c.get(canceled).StatusCode)
	a = c.get("/api/v2/fhir/Job/" + c.srv.Jobs()[0].ID + "/file/Z0000_0001.ndjson")
	assert.Equal(t, 404, a.StatusCode)
	assert.Equal(t, "No Job Output with the file name Z0000_0001.ndjson exists in our records", a.text(t))
}

func TestSixDownloads(t *testing.T) {
	c := start(t, &ab2dtest.Options{InMemory: true, Beneficiaries: 2, Faults: []ab2dtest.Fault{
		{On: ab2dtest.Download, Times: 3, Do: ab2dtest.DropAt(100)},
		{On: ab2dtest.Download, Nth: 4, Do: ab2dtest.EndAt(100)},
	}})
	_, file := c.job("v2")
	for range 4 {
		c.get(file) // broken ones don't count
	}
	for range 6 {
		a := c.get(file)
		require.Equal(t, 200, a.StatusCode)
		require.NoError(t, a.err)
	}
	a := c.get(file)
	assert.Equal(t, 500, a.StatusCode)
	assert.Equal(t, "The file has already been download the maximum number of allowed times.", a.text(t))
	assert.Equal(t, ab2dtest.JobFile{Name: "Z0000_0001.ndjson", Begun: 10, Completed: 6}, c.srv.Jobs()[0].Files[0])
}

func TestFilesExpire(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := start(t, &ab2dtest.Options{InMemory: true, Beneficiaries: 2, Files: 2})
		m, file := c.job("v2")
		for range 6 {
			assert.Equal(t, 200, c.get(m.Output[1].URL).StatusCode)
		}
		time.Sleep(72*time.Hour - time.Second)
		assert.Equal(t, 200, c.login().get(file).StatusCode)
		time.Sleep(time.Second)
		a := c.login().get(file)
		assert.Equal(t, 500, a.StatusCode)
		assert.Equal(t, "The file is not present as it has expired. Please resubmit the job.", a.text(t))
		assert.Equal(t, "The file has already been download the maximum number of allowed times.", c.get(m.Output[1].URL).text(t), "used up is told first")
		status := "/api/v2/fhir/Job/" + c.srv.Jobs()[0].ID + "/$status"
		assert.Equal(t, 200, c.get(status).StatusCode, "the status outlives the files")
	})
}

func TestStuckJob(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := start(t, &ab2dtest.Options{InMemory: true, JobDuration: 100 * time.Hour}).login()
		url := c.export("v2", "")
		time.Sleep(47 * time.Hour)
		a := c.login().get(url)
		assert.Equal(t, 202, a.StatusCode)
		assert.Equal(t, "47% complete", a.Header.Get("X-Progress"))
		time.Sleep(2 * time.Hour)
		assert.Equal(t, "Job is canceled.", c.login().get(url).text(t))
	})
}

func TestMaintenance(t *testing.T) {
	c := start(t, &ab2dtest.Options{InMemory: true}).login()
	url := c.export("v2", "")
	c.srv.SetMaintenance(true)
	assert.JSONEq(t, `{"maintenanceMode":"true"}`, string(c.get("/status").body))
	a := c.get("/api/v2/fhir/Patient/$export")
	assert.Equal(t, 503, a.StatusCode)
	assert.Empty(t, a.body)
	assert.Empty(t, a.Header.Get("Retry-After"))
	assert.NotEmpty(t, c.finish(url).Output, "jobs continue")
	c.srv.SetMaintenance(false)
	assert.Equal(t, 202, c.get("/api/v2/fhir/Patient/$export").StatusCode)
}

func TestAcceptEncoding(t *testing.T) {
	c := start(t, &ab2dtest.Options{InMemory: true, Beneficiaries: 1})
	_, file := c.job("v2")
	for header, want := range map[string]string{
		"gzip": "gzip", "br, GZIP": "gzip", "gzip;q=1.0": "", "x-gzip": "", "identity": "",
	} {
		a := c.get(file, "Accept-Encoding", header)
		assert.Equal(t, want, a.Header.Get("Content-Encoding"), header)
	}
	assert.Equal(t, 200, c.get(file+".gz", "Accept-Encoding", "identity").StatusCode)
}
