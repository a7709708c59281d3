package ab2d_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
)

var job = &ab2d.Job{ID: "1f0c"}

func TestPollWaitsAsTheServerAsks(t *testing.T) {
	date := func(d time.Duration) string { // in the bubble, where the clock begins at this instant
		return time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC).Add(d).Format(http.TimeFormat)
	}
	done := reply{200, "Expires: Tue, 24 Nov 2026 10:00:00 GMT", manifestOf, nil}
	pending := func(header string) reply { return reply{202, header + "\nX-Progress: 17% complete", "", nil} }
	outage := reply{502, "Content-Type: text/html", "<html>bad gateway</html>", nil}
	fault := reply{500, "", found("invalid", "An internal error occurred"), nil}
	tests := []struct {
		name     string
		replies  []reply
		min, max time.Duration // of the entire wait
	}{
		{"done at once", []reply{done}, 0, 0},
		{"seconds", []reply{pending("Retry-After: 30"), done}, 30 * time.Second, 32 * time.Second},
		{"a date", []reply{pending("Retry-After: " + date(90*time.Second)), done}, 90 * time.Second, 96 * time.Second},
		{"a date by a clock that is off", []reply{pending("Date: " + date(-time.Hour) + "\nRetry-After: " + date(90*time.Second-time.Hour)), done}, 90 * time.Second, 96 * time.Second},
		{"a date that has passed", []reply{pending("Retry-After: " + date(-time.Hour)), done}, 100 * time.Millisecond, time.Second},
		{"nothing", []reply{pending(""), done}, 5 * time.Second, 6 * time.Second},
		{"nonsense", []reply{pending("Retry-After: soon"), done}, 5 * time.Second, 6 * time.Second},
		{"a negative number", []reply{pending("Retry-After: -5"), done}, 5 * time.Second, 6 * time.Second},
		{"zero", []reply{pending("Retry-After: 0"), done}, 100 * time.Millisecond, time.Second},
		{"an epoch", []reply{pending("Retry-After: 1780000000"), done}, 10 * time.Minute, 11 * time.Minute},
		{"more than fits a Duration", []reply{pending("Retry-After: 18446744073709551615"), done}, 5 * time.Second, 11 * time.Minute},
		{"busy, again and again", []reply{
			{429, "Retry-After: 30", found("invalid", "You are polling too frequently"), nil}, {429, "Retry-After: 30", "", nil}, {429, "Retry-After: 30", "", nil},
			{429, "Retry-After: 30", "", nil}, {429, "Retry-After: 30", "", nil}, {429, "Retry-After: 30", "", nil}, done}, 180 * time.Second, 190 * time.Second},
		{"outages", []reply{outage, fault, pending("Retry-After: 5"), {503, "Retry-After: 60", "", nil}, {err: errCut}, {504, "", "", nil}, {500, "", "", nil}, done}, 65 * time.Second, 4 * time.Minute},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			scripted(t, nil, tt.replies, func(t *testing.T, c *ab2d.Client, s *script) {
				start := time.Now()
				m, err := c.Wait(t.Context(), job)
				require.NoError(t, err)
				assert.Len(t, m.Output, 1)
				assert.GreaterOrEqual(t, time.Since(start), tt.min)
				assert.LessOrEqual(t, time.Since(start), tt.max)
			})
		})
	}
}

func TestRetryAfterHasASettableCapThatIsLogged(t *testing.T) {
	var log bytes.Buffer
	scripted(t, func(c *ab2d.Config) {
		c.MaxRetryAfter = time.Minute
		c.Logger = slog.New(slog.NewTextHandler(&log, nil))
	}, []reply{{202, "Retry-After: 1780000000", "", nil}}, func(t *testing.T, c *ab2d.Client, s *script) {
		status, err := c.Status(t.Context(), job)
		require.NoError(t, err)
		assert.Equal(t, time.Minute, status.RetryAfter)
		assert.Contains(t, log.String(), "retry_after_capped")
	})
}

func TestPollEndsWithTheJob(t *testing.T) {
	gone := found("deleted", "Job is canceled.")
	tests := []struct {
		name    string
		replies []reply
		is      error
		text    string
	}{
		{"failed", []reply{{500, "", found("invalid", "Job failed while processing"), nil}}, ab2d.ErrJobFailed, "Job failed while processing"},
		{"canceled or timed out", []reply{{404, "", gone, nil}}, ab2d.ErrJobCanceled, "Job is canceled."},
		{"unknown", []reply{{404, "", found("invalid", "No job with jobUuid 1f0c was found"), nil}}, ab2d.ErrNotFound, "No job with jobUuid 1f0c was found"},
		{"not authorized", []reply{{401, "", "", nil}, {401, "", "", nil}}, ab2d.ErrUnauthorized, "401"},
		{"another organization's", []reply{{403, "", "", nil}, {403, "", "", nil}}, ab2d.ErrForbidden, "403"},
		{"v3 gate", []reply{{403, "", found("invalid", "V3 access not enabled for this PDP"), nil}}, ab2d.ErrForbidden, "V3 access not enabled for this PDP"},
		{"problem document", []reply{{404, "Content-Type: application/problem+json", `{"title":"Not Found","status":404,"detail":"No static resource"}`, nil}}, ab2d.ErrNotFound, "Not Found: No static resource"},
		{"HTML for ever", []reply{{502, "", "<html>", nil}, {502, "", "<html>", nil}, {502, "", "<html>", nil}, {502, "", "<html>", nil}, {502, "", "<html>", nil}}, errAPI, "502 Bad Gateway"},
		{"an unexpected success", slices.Repeat([]reply{{204, "", "", nil}}, 5), nil, "unexpected status 204"},
		{"not a manifest", []reply{{200, "", `{"output":1}`, nil}}, nil, "the manifest is malformed"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			scripted(t, nil, tt.replies, func(t *testing.T, c *ab2d.Client, s *script) {
				pairs := 0
				for status, err := range c.Poll(t.Context(), job) {
					pairs++
					assert.Nil(t, status)
					require.Error(t, err)
					assert.Contains(t, err.Error(), tt.text)
					assert.Contains(t, err.Error(), "/api/v2/fhir/Job/1f0c/$status")
					if tt.is == errAPI {
						_, ok := errors.AsType[*ab2d.APIError](err)
						assert.True(t, ok)
					} else if tt.is != nil {
						assert.ErrorIs(t, err, tt.is)
					}
				}
				assert.Equal(t, 1, pairs)
			})
		})
	}
}

func TestPollYieldsEveryStatus(t *testing.T) {
	replies := []reply{
		{202, "X-Progress: 0% complete\nRetry-After: 5", "", nil}, {202, "X-Progress: 100% complete\nRetry-After: 5", "", nil},
		{202, "X-Progress: half", "", nil}, {202, "", "", nil}, {200, "", manifestOf, nil},
	}
	twice := append(replies, replies...)
	scripted(t, nil, twice, func(t *testing.T, c *ab2d.Client, s *script) {
		poll := c.Poll(t.Context(), job)
		assert.Empty(t, s.sent, "nothing is sent before the first range")
		for range 2 { // ranging again polls again
			var progress []int
			done := 0
			for status, err := range poll {
				require.NoError(t, err)
				progress = append(progress, status.Progress)
				if status.Done() {
					done++
				}
			}
			assert.Equal(t, []int{0, 100, 0, 0, 100}, progress)
			assert.Equal(t, 1, done)
		}
	})
}

func TestPollCanBeLeft(t *testing.T) {
	pending := reply{202, "Retry-After: 3600", "", nil}
	scripted(t, nil, []reply{pending}, func(t *testing.T, c *ab2d.Client, s *script) {
		for range c.Poll(t.Context(), job) {
			break
		}
	})
	scripted(t, func(c *ab2d.Config) { c.MaxRetryAfter = time.Hour }, []reply{pending}, func(t *testing.T, c *ab2d.Client, s *script) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		start := time.Now()
		_, err := c.Wait(ctx, job)
		require.ErrorIs(t, err, context.DeadlineExceeded)
		assert.Equal(t, time.Minute, time.Since(start))
	})
}

func TestStatusFindsTheJob(t *testing.T) {
	pending := reply{202, "", "", nil}
	for name, tt := range map[string]struct {
		job  ab2d.Job
		path string
	}{
		"by ID":                   {ab2d.Job{ID: "33333333-8a4b"}, "/api/v2/fhir/Job/33333333-8a4b/$status"},
		"by URL":                  {ab2d.Job{StatusURL: "https://ab2d.test/api/v3/fhir/Job/9/$status"}, "/api/v3/fhir/Job/9/$status"},
		"by an old build's URL":   {ab2d.Job{StatusURL: "http://ab2d.test/api/v1/fhir/Job/9/$status"}, "/api/v1/fhir/Job/9/$status"},
		"by a URL without a host": {ab2d.Job{StatusURL: "/api/v1/fhir/Job/9/$status"}, "/api/v1/fhir/Job/9/$status"},
	} {
		t.Run(name, func(t *testing.T) {
			scripted(t, nil, []reply{pending}, func(t *testing.T, c *ab2d.Client, s *script) {
				_, err := c.Status(t.Context(), &tt.job)
				require.NoError(t, err)
				assert.Equal(t, tt.path, s.sent[0].URL.Path)
				assert.Equal(t, "https", s.sent[0].URL.Scheme)
			})
		})
	}
	for name, tt := range map[string]struct {
		job  *ab2d.Job
		want string
	}{
		"nil":               {nil, "Job is nil"},
		"empty":             {&ab2d.Job{}, "Job.ID is not a valid job id"},
		"an ID with a path": {&ab2d.Job{ID: "../../Job/1"}, "Job.ID is not a valid job id"},
		"another host":      {&ab2d.Job{StatusURL: "https://evil.test/Job/1/$status"}, "Job.StatusURL is not on ab2d.test"},
		"not a URL":         {&ab2d.Job{StatusURL: "https://%zz"}, "Job.StatusURL is not a URL"},
	} {
		t.Run(name, func(t *testing.T) {
			scripted(t, nil, nil, func(t *testing.T, c *ab2d.Client, s *script) {
				_, err := c.Status(t.Context(), tt.job)
				require.Error(t, err)
				assert.Contains(t, err.Error(), tt.want)
				assert.Error(t, c.Cancel(t.Context(), tt.job))
				assert.Zero(t, s.tokens)
			})
		})
	}
}

func TestManifestIsReadAndMarshals(t *testing.T) {
	scripted(t, nil, []reply{{200, "Expires: Tue, 24 Nov 2026 10:00:00 GMT", manifestOf, nil}}, func(t *testing.T, c *ab2d.Client, s *script) {
		m, err := c.Wait(t.Context(), job)
		require.NoError(t, err)
		want := &ab2d.Manifest{
			TransactionTime: "Nov 20, 2026, 3:04:05 PM", Request: "r", Expires: time.Date(2026, 11, 24, 10, 0, 0, 0, time.UTC),
			Output: []ab2d.File{{Type: "ExplanationOfBenefit", URL: "https://ab2d.test/api/v2/fhir/Job/1f0c/file/Z0000_0001.ndjson",
				SHA256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Size: 28951819}},
			Errors: []ab2d.File{},
		}
		assert.Equal(t, want, m)

		data, err := json.Marshal(m)
		require.NoError(t, err)
		again := new(ab2d.Manifest)
		require.NoError(t, json.Unmarshal(data, again))
		again.Errors = []ab2d.File{}
		assert.Equal(t, want, again)
	})
}

func TestManifestNamesTheEntryThatCannotBeUsed(t *testing.T) {
	file := func(ext string) string {
		return `{"output":[{"type":"ExplanationOfBenefit","url":"https://ab2d.test/x"},{"type":"ExplanationOfBenefit","url":"https://ab2d.test/y","extension":[` + ext + `]}]}`
	}
	sum, length := `{"url":"https://ab2d.cms.gov/checksum","valueString":`, `{"url":"https://ab2d.cms.gov/file_length","valueDecimal":`
	for name, tt := range map[string]struct{ body, want string }{
		"another algorithm": {file(sum + `"md5:00"}`), "output[1]: the checksum is not sha256: and 64 hexadecimal digits"},
		"a short checksum":  {file(sum + `"sha256:00"}`), "output[1]: the checksum is not"},
		"a fraction":        {file(length + `1.5}`), "output[1]: the file length is not a whole number of bytes"},
		"a negative length": {file(length + `-1}`), "output[1]: the file length is not"},
		"a huge length":     {file(length + `1e400}`), "output[1]: the file length is not"},
		"no url":            {`{"error":[{"type":"x"}]}`, "error[0]: the url is missing"},
		"two urls":          {`{"output":[{"type":"x","url":"https://ab2d.test/x","url":"https://ab2d.test/y"}]}`, "output[0]: url twice"},
		"extensions twice":  {`{"output":[{"type":"x","url":"https://ab2d.test/x","extension":[],"extension":[]}]}`, "output[0]: extension twice"},
		"Extension":         {`{"output":[{"type":"x","url":"https://ab2d.test/x","Extension":[]}]}`, "output[0]: extension twice, or in another case"},
		"two checksums":     {file(sum + `"sha256:` + strings.Repeat("0", 64) + `"},` + sum + `"sha256:` + strings.Repeat("1", 64) + `"}`), "output[1]: two checksums"},
	} {
		t.Run(name, func(t *testing.T) {
			scripted(t, nil, []reply{{200, "", tt.body, nil}}, func(t *testing.T, c *ab2d.Client, s *script) {
				_, err := c.Wait(t.Context(), job)
				require.Error(t, err)
				assert.Contains(t, err.Error(), "the manifest's "+tt.want)
			})
		})
	}
	scripted(t, nil, []reply{{200, "", file(length + `2.8951819E7}`), nil}}, func(t *testing.T, c *ab2d.Client, s *script) {
		m, err := c.Wait(t.Context(), job)
		require.NoError(t, err)
		assert.EqualValues(t, 28951819, m.Output[1].Size)
	})
}

// Claims come once, and none is left out, however an entry is written.
func TestManifestThatListsAFileOddly(t *testing.T) {
	data := lines(3)
	other := fileOf(data)
	other.URL += "?other"
	entry := func(f ab2d.File) string {
		list, err := json.Marshal(map[string]any{"type": f.Type, "url": f.URL, "extension": extensions(f)})
		require.NoError(t, err)
		return string(list)
	}
	one := entry(fileOf(data))
	for name, tt := range map[string]struct {
		output string
		files  int
	}{
		"as AB2D does":                {one, 1},
		"twice":                       {one + "," + one, 1},
		"twice, another between":      {one + "," + entry(other) + "," + one, 2},
		"the checksum in upper case":  {strings.NewReplacer(fileOf(data).SHA256, strings.ToUpper(fileOf(data).SHA256), "sha256:", "SHA256:").Replace(one), 1},
		"blanks around the URL":       {strings.Replace(one, `.ndjson"`, `.ndjson \n"`, 1), 1},
		"no type":                     {strings.Replace(one, `"type":"ExplanationOfBenefit"`, `"count":3`, 1), 1},
		"an empty type":               {strings.Replace(one, `"type":"ExplanationOfBenefit"`, `"type":""`, 1), 1},
		"null as its type":            {strings.Replace(one, `"type":"ExplanationOfBenefit"`, `"type":null`, 1), 1},
		"members that nobody defined": {strings.Replace(one, `{`, `{"a":[{"url":"x"}],"urls":null,"b":{"type":"Patient"},`, 1), 1},
	} {
		api := transport(func(r *http.Request) (*http.Response, error) {
			if strings.HasSuffix(r.URL.Path, "$status") {
				return response(r, reply{200, "", `{"transactionTime":"t","output":[` + tt.output + `],"error":null}`, nil}), nil
			}
			assert.Equal(t, "/api/v2/fhir/Job/1/file/a.ndjson", r.URL.Path, name)
			return response(r, reply{200, "", data, nil}), nil
		})
		answered(t, granted, api, func(t *testing.T, c *ab2d.Client) {
			n := 0
			for _, err := range c.Claims(t.Context(), job) {
				require.NoError(t, err, name)
				n++
			}
			assert.Equal(t, 3*tt.files, n, name)
			m, err := c.Wait(t.Context(), job)
			require.NoError(t, err, name)
			for i, f := range m.Output {
				assert.Equal(t, []ab2d.File{fileOf(data), other}[i], f, name)
			}
		})
	}
}

func TestFileNameIsSafeOrEmpty(t *testing.T) {
	for url, want := range map[string]string{
		"https://h/api/v2/fhir/Job/1/file/Z0000_0001.ndjson": "Z0000_0001.ndjson",
		"https://h/file/Z0000_0001.ndjson?x=../y":            "Z0000_0001.ndjson",
		"https://h/file/..":                                  "",
		"https://h/file/.hidden":                             "",
		"https://h/file/a%2Fb":                               "",
		"https://h/file/..%5C..%5Cx":                         "",
		"https://h/file/a%00b":                               "",
		"https://h/file/a b":                                 "a_b",
		"https://h/file/":                                    "",
		"https://h/file/C:x":                                 "C_x",
		"://":                                                "",
		"https://h/" + strings.Repeat("a", 300):              "",
	} {
		assert.Equal(t, want, ab2d.File{URL: url}.Name(), url)
	}
}

func TestCancel(t *testing.T) {
	for name, tt := range map[string]struct {
		replies []reply
		ok      bool
	}{
		"accepted":         {[]reply{{202, "", "", nil}}, true},
		"no content":       {[]reply{{204, "", "", nil}}, true},
		"unknown":          {[]reply{{404, "", found("invalid", "No job"), nil}}, true},
		"gone":             {[]reply{{410, "", "", nil}}, true},
		"after an outage":  {[]reply{{502, "", "", nil}, {err: errCut}, {202, "", "", nil}}, true},
		"already finished": {[]reply{{400, "", found("invalid", "Job has a status of SUCCESSFUL, so it cannot be cancelled"), nil}}, false},
	} {
		t.Run(name, func(t *testing.T) {
			scripted(t, nil, tt.replies, func(t *testing.T, c *ab2d.Client, s *script) {
				err := c.Cancel(t.Context(), job)
				assert.Equal(t, http.MethodDelete, s.sent[0].Method)
				if tt.ok {
					assert.NoError(t, err)
				} else {
					apiErr, ok := errors.AsType[*ab2d.APIError](err)
					require.True(t, ok)
					assert.Equal(t, 400, apiErr.StatusCode)
				}
			})
		})
	}
}

func TestJobMarshals(t *testing.T) {
	want := ab2d.Job{ID: "1f0c", StatusURL: statusURL, Created: time.Date(2026, 11, 20, 15, 4, 5, 0, time.UTC)}
	data, err := json.Marshal(want)
	require.NoError(t, err)
	assert.JSONEq(t, `{"id":"1f0c","statusUrl":"`+statusURL+`","created":"2026-11-20T15:04:05Z"}`, string(data))
	var got ab2d.Job
	require.NoError(t, json.Unmarshal(data, &got))
	assert.Equal(t, want, got)
}

func TestManifestThatIsCutOffIsAskedForAgain(t *testing.T) {
	answered(t, granted, first(broken("", manifestOf[:100]), always(200, "", manifestOf)), func(t *testing.T, c *ab2d.Client) {
		m, err := c.Wait(t.Context(), &ab2d.Job{ID: "1f0c"})
		require.NoError(t, err)
		assert.Len(t, m.Output, 1)
	})
}

func TestCancelWhoseAnswerIsLost(t *testing.T) {
	opts := ab2dtest.Options{JobDuration: time.Hour, Faults: []ab2dtest.Fault{{On: ab2dtest.Cancel, Nth: 1, Do: ab2dtest.LoseReply()}}}
	against(t, opts, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		job, err := c.Export(t.Context(), nil)
		require.NoError(t, err)
		require.NoError(t, c.Cancel(t.Context(), job))
		assert.Equal(t, "[CANCELLED]", states(srv))
	})
}

// A recorder of httptest, which programs use in their tests, does not say what it answers.
func TestAnswerThatDoesNotNameItsRequest(t *testing.T) {
	anonymous := func(*http.Request) (*http.Response, error) {
		rec := httptest.NewRecorder()
		rec.WriteHeader(http.StatusNotFound)
		return rec.Result(), nil
	}
	answered(t, granted, anonymous, func(t *testing.T, c *ab2d.Client) {
		_, err := c.Status(t.Context(), &ab2d.Job{ID: "1f0c"})
		require.ErrorIs(t, err, ab2d.ErrNotFound)
		assert.Contains(t, err.Error(), "GET /api/v2/fhir/Job/1f0c/$status: 404")
	})
}

// Taken for a manifest, these would be exports without claims.
func TestAnswerThatIsNoManifest(t *testing.T) {
	for _, body := range []string{`{"transactionTime":"t"}`, `{"request":"r","error":[]}`, `{"requiresAccessToken":true,"transactionTime":"t","Output":[]}`} {
		scripted(t, nil, []reply{{200, "", body, nil}}, func(t *testing.T, c *ab2d.Client, _ *script) {
			m, err := c.Wait(t.Context(), job)
			assert.Error(t, err, "%s: %+v", body, m)
		})
	}
}

func TestRetryAfterWithoutEnd(t *testing.T) {
	replies := []reply{{202, "Retry-After: 99999999999999999999999", "", nil}}
	scripted(t, nil, replies, func(t *testing.T, c *ab2d.Client, _ *script) {
		status, err := c.Status(t.Context(), &ab2d.Job{ID: "1f0c"})
		require.NoError(t, err)
		assert.Equal(t, 10*time.Minute, status.RetryAfter)
	})
}
