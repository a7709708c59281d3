package ab2d_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/fhir"
)

// spring is what Spring Security adds to each of AB2D's own answers.
const spring = "Cache-Control: no-cache, no-store, max-age=0, must-revalidate\nPragma: no-cache\nExpires: 0"

func TestKickoffIsCertainOrSaysSo(t *testing.T) {
	for name, tt := range map[string]struct {
		answer    reply
		uncertain bool
		is        error
	}{
		"maintenance":               {answer: reply{status: 503, header: spring}, is: ab2d.ErrMaintenance},
		"maintenance behind a mesh": {answer: reply{status: 503, header: spring + "\nServer: istio-envoy\nX-Envoy-Upstream-Service-Time: 4"}, is: ab2d.ErrMaintenance},
		"503 of a mesh, empty":      {answer: reply{status: 503, header: "Server: envoy"}, uncertain: true},
		"503 of a mesh":             {answer: reply{status: 503, header: "Content-Type: text/plain", body: "upstream connect error or disconnect/reset before headers"}, uncertain: true},
		"503 of a mesh, overloaded": {answer: reply{status: 503, header: "X-Envoy-Overloaded: true"}, uncertain: true},
		"503 of a balancer":         {answer: reply{status: 503, header: "Server: awselb/2.0\nContent-Type: text/html", body: "<html>"}, uncertain: true},
		"503 of a proxy, empty":     {answer: reply{status: 503, header: "Via: 1.1 squid"}, uncertain: true},
		"503 of a gateway, as JSON": {answer: reply{status: 503, body: `{"message":"Service Unavailable"}`}, uncertain: true},
		"503 with an outcome":       {answer: reply{status: 503, header: spring, body: found("invalid", "x")}, uncertain: true},
		"500 of AB2D":               {answer: reply{status: 500, header: spring, body: found("invalid", "An internal error occurred")}, uncertain: true},
		"408":                       {answer: reply{status: 408}, uncertain: true},
		"460 of a balancer":         {answer: reply{status: 460}, uncertain: true},
		"499 of nginx":              {answer: reply{status: 499}, uncertain: true},
		"501":                       {answer: reply{status: 501}, uncertain: true},
		"504":                       {answer: reply{status: 504}, uncertain: true},
		"520 of a CDN":              {answer: reply{status: 520}, uncertain: true},
		"524 of a CDN":              {answer: reply{status: 524}, uncertain: true},
		"200 of a portal":           {answer: reply{status: 200, body: "<html>"}, uncertain: true},
		"400":                       {answer: reply{status: 400, body: found("invalid", "_type must be ExplanationOfBenefit")}},
		"403 of the v3 gate":        {answer: reply{status: 403, body: found("invalid", "V3 access not enabled for this PDP")}, is: ab2d.ErrForbidden},
		"403 of a firewall":         {answer: reply{status: 403, header: "Content-Type: text/html", body: "<html>blocked</html>"}},
		"405":                       {answer: reply{status: 405}},
		"a redirect":                {answer: reply{status: 307, header: "Location: https://elsewhere.test/"}},
	} {
		t.Run(name, func(t *testing.T) {
			scripted(t, func(c *ab2d.Config) { c.MaxRetries = -1 }, []reply{tt.answer}, func(t *testing.T, c *ab2d.Client, s *script) {
				_, err := c.Export(t.Context(), nil)
				require.Error(t, err)
				assert.Equal(t, tt.uncertain, errors.Is(err, ab2d.ErrExportUncertain), "%v", err)
				if tt.is != nil {
					assert.ErrorIs(t, err, tt.is)
				}
				assert.Equal(t, 1, strings.Count(err.Error(), "ab2d: "), "%v", err)
			})
		})
	}
}

// What a proxy answers in AB2D's place proves nothing about the credentials, the job or the file.
func TestAnswersOfAProxyAreTold(t *testing.T) {
	for _, status := range []int{403, 404} {
		scripted(t, nil, []reply{{status, "Content-Type: text/html", "<html>blocked</html>", nil}, {status, "Content-Type: text/html", "<html>blocked</html>", nil}}, func(t *testing.T, c *ab2d.Client, s *script) {
			_, err := c.Status(t.Context(), job)
			assert.ErrorContains(t, err, "answered by a proxy or firewall, not by AB2D")
			assert.NotErrorIs(t, err, ab2d.ErrForbidden)
			assert.NotErrorIs(t, err, ab2d.ErrNotFound)
			assert.False(t, ab2d.NeedsNewJob(err))
			assert.Equal(t, 1, s.tokens, "no other token helps")
			assert.Error(t, c.Cancel(t.Context(), job), "nothing says that the job is gone")
		})
	}
}

func TestOutcomeIsFoundByItsJSON(t *testing.T) {
	t.Parallel()
	failed := found("invalid", "Job failed while processing")
	long := strings.Repeat("x", 3<<20)
	for name, body := range map[string]string{
		"as it comes":              failed,
		"after a long text":        `{"text":{"div":"` + long + `"},` + failed[1:],
		"with a long diagnosis":    strings.Replace(failed, `"code"`, `"diagnostics":"`+strings.Repeat(`\u0041\"`, 300_000)+`","code"`, 1),
		"beside many others":       strings.Replace(failed, `"issue":[`, `"issue":[`+strings.Repeat(`{"severity":"information","code":"informational","diagnostics":"`+strings.Repeat("y", 8000)+`"},`, 50), 1),
		"and then cut off":         strings.TrimSuffix(failed, "]}") + `,{"severity":"error","diagnostics":"` + long,
		"among long white space":   strings.Repeat(" \n", 1<<20) + failed,
		"after members of no kind": `{"a":[[{}]],"b":null,"c":1.5e3,` + failed[1:],
	} {
		for _, contentType := range []string{"application/fhir+json", "text/plain; charset=utf-8", ""} {
			t.Run(name+" "+contentType, func(t *testing.T) {
				scripted(t, nil, []reply{{500, "Content-Type: " + contentType, body, nil}}, func(t *testing.T, c *ab2d.Client, s *script) {
					_, err := c.Wait(t.Context(), job)
					require.ErrorIs(t, err, ab2d.ErrJobFailed)
					assert.True(t, ab2d.NeedsNewJob(err))
					assert.LessOrEqual(t, len(err.Error()), 4096)
				})
			})
		}
	}
}

// A program makes errors for its own tests, and the package reads them as its own.
func TestErrorsMadeByAProgram(t *testing.T) {
	say := func(code, text string) *fhir.OperationOutcome {
		return &fhir.OperationOutcome{Issue: []fhir.Issue{{Code: code, Details: &fhir.CodeableConcept{Text: text}}}}
	}
	for _, tt := range []struct {
		err  *ab2d.APIError
		is   error
		lost bool // only another job helps
	}{
		{&ab2d.APIError{Method: "GET", Path: "/api/v2/fhir/Job/1/$status", StatusCode: 500, Outcome: say("invalid", "Job failed while processing")}, ab2d.ErrJobFailed, true},
		{&ab2d.APIError{Method: "GET", Path: "/api/v2/fhir/Job/1/$status", StatusCode: 404, Outcome: say("deleted", "Job is canceled.")}, ab2d.ErrJobCanceled, true},
		{&ab2d.APIError{Method: "GET", Path: "/api/v2/fhir/Job/1/$status", StatusCode: 404}, ab2d.ErrNotFound, true},
		{&ab2d.APIError{Method: "GET", Path: "/api/v2/fhir/Job/1/file/a.ndjson", StatusCode: 500, Outcome: say("invalid", "The file is not present as it has expired. Please resubmit the job.")}, ab2d.ErrFileUnavailable, true},
		{&ab2d.APIError{Method: "GET", Path: "/api/v2/fhir/Patient/$export", StatusCode: 503}, ab2d.ErrMaintenance, false},
		{&ab2d.APIError{Method: "POST", Path: "/token", StatusCode: 401}, ab2d.ErrUnauthorized, false},
	} {
		assert.ErrorIs(t, tt.err, tt.is)
		assert.Equal(t, tt.lost, ab2d.NeedsNewJob(fmt.Errorf("wrapped: %w", tt.err)), "%v", tt.err)
	}
}

// A long text is cut, wherever that is: within the token too.
func TestTokenAtTheCutOfALongText(t *testing.T) {
	const token = "synthetic-token"
	for _, form := range []string{`{"issue":[{"code":"x","details":{"text":"%s"}}]}`, `{"issue":[{"code":"x","diagnostics":"%s\n"}]}`, `{"title":"%s"}`, `{"detail":"%s"}`} {
		for before := 4096 - 2*len(token); before < 4096+len(token); before++ {
			body := fmt.Sprintf(form, strings.Repeat("syn", before/3)+strings.Repeat("x", before%3)+token+" and more")
			answered(t, granted, always(400, "", body), func(t *testing.T, c *ab2d.Client) {
				_, err := c.Status(t.Context(), job)
				apiErr, ok := errors.AsType[*ab2d.APIError](err)
				require.True(t, ok)
				text := apiErr.Outcome.Issue[0].Text() + apiErr.Outcome.Issue[0].Diagnostics
				require.Greater(t, len(text), 4000)
				assert.NotContains(t, text, token[:8], "after %d bytes", before)
			})
		}
	}
}

func quoteJSON(t *testing.T, text string) string {
	data, err := json.Marshal(text)
	require.NoError(t, err)
	return string(data)
}

func TestTextsOfAServerAreCleanAndShort(t *testing.T) {
	nasty := "a\u202egnp\u200b.b\ufeff\x1b[31m\u2028c\r\nd\U000e0041"
	body := `{"issue":[` + strings.TrimSuffix(strings.Repeat(fmt.Sprintf(`{"details":{"text":%q}},`, "e"), 1000), ",") + `,{"details":{"text":"x"}}]}`
	for name, tt := range map[string]reply{
		"a text":      {400, "", `{"issue":[{"details":{"text":` + quoteJSON(t, nasty) + `}}]}`, nil},
		"many issues": {400, "", body, nil},
	} {
		scripted(t, nil, []reply{tt}, func(t *testing.T, c *ab2d.Client, s *script) {
			_, err := c.Status(t.Context(), &ab2d.Job{ID: "1", StatusURL: "https://ab2d.test/f/%E2%80%AEx%0A" + strings.Repeat("y", 10_000)})
			require.Error(t, err)
			assert.LessOrEqual(t, len(err.Error()), 4096, name)
			assert.False(t, strings.ContainsFunc(err.Error(), func(r rune) bool { return !unicode.IsPrint(r) }), "%s: %q", name, err)
		})
	}
}
