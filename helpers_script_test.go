package ab2d_test

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
	"sync"
	"testing"
	"testing/iotest"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
)

// errCut is what a connection that breaks returns.
var errCut = errors.New("connection reset by peer")

// reply is one scripted answer, or the failure to give one.
type reply struct {
	status int
	header string // lines of "Name: value"
	body   string
	err    error
}

// script answers requests with replies in order, and token requests by itself.
// It fails the test on one request too many or too few. It needs no network, so
// it runs in a synctest bubble, where waits take no time.
type script struct {
	t       *testing.T
	mu      sync.Mutex
	replies []reply
	sent    []*http.Request
	at      []time.Time
	tokens  int
}

func (s *script) RoundTrip(req *http.Request) (*http.Response, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if req.Method == http.MethodPost {
		s.tokens++
		token := fmt.Sprintf("synthetic-token-%d", s.tokens)
		return response(req, reply{200, "Content-Type: application/json", `{"access_token":"` + token + `","expires_in":1800,"token_type":"Bearer"}`, nil}), nil
	}
	s.sent, s.at = append(s.sent, req), append(s.at, time.Now())
	if !assert.NotEmpty(s.t, s.replies, "one request too many: %s %s", req.Method, req.URL) {
		return nil, errCut
	}
	r := s.replies[0]
	s.replies = s.replies[1:]
	if r.err != nil {
		return nil, r.err
	}
	return response(req, r), nil
}

func response(req *http.Request, r reply) *http.Response {
	h := http.Header{"Date": {time.Now().UTC().Format(http.TimeFormat)}}
	if strings.HasPrefix(r.body, "{") {
		h.Set("Content-Type", "application/json")
	}
	for line := range strings.SplitSeq(r.header, "\n") {
		if name, value, ok := strings.Cut(line, ": "); ok {
			h.Set(name, value)
		}
	}
	return &http.Response{StatusCode: r.status, Header: h, Body: io.NopCloser(strings.NewReader(r.body)), Request: req}
}

// scripted runs f in a bubble with a client whose requests the replies answer.
func scripted(t *testing.T, change func(*ab2d.Config), replies []reply, f func(*testing.T, *ab2d.Client, *script)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		s := &script{t: t, replies: replies}
		cfg := ab2d.Config{
			Environment:  ab2d.Environment{BaseURL: "https://ab2d.test", TokenURL: "https://idp.test/token"},
			ClientID:     "id",
			ClientSecret: testSecret,
			HTTPClient:   &http.Client{Transport: s},
			MaxOutage:    -1, // so that MaxRetries counts
		}
		if change != nil {
			change(&cfg)
		}
		client, err := ab2d.NewClient(cfg)
		require.NoError(t, err)
		assert.Empty(t, s.sent, "NewClient sends nothing")
		f(t, client, s)
		assert.Empty(t, s.replies, "requests that were not sent")
	})
}

const (
	statusURL  = "https://ab2d.test/api/v2/fhir/Job/1f0c/$status"
	accepted   = "Content-Location: " + statusURL
	manifestOf = `{"transactionTime":"Nov 20, 2026, 3:04:05 PM","request":"r","output":[` +
		`{"type":"ExplanationOfBenefit","url":"https://ab2d.test/api/v2/fhir/Job/1f0c/file/Z0000_0001.ndjson",` +
		`"extension":[{"url":"https://ab2d.cms.gov/checksum","valueString":"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},` +
		`{"url":"https://ab2d.cms.gov/file_length","valueDecimal":28951819}]}],"error":null}`
)

// found makes an OperationOutcome with one issue.
func found(code, text string) string {
	return `{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"` + code + `","details":{"text":"` + text + `"}}]}`
}

// quiet takes what servers log of connections that tests break.
var quiet = log.New(io.Discard, "", 0)

// transport answers requests by a function.
type transport func(*http.Request) (*http.Response, error)

func (f transport) RoundTrip(req *http.Request) (*http.Response, error) { return f(req) }

// always gives one answer to all requests.
func always(status int, header, body string) transport {
	return func(req *http.Request) (*http.Response, error) {
		return response(req, reply{status, header, body, nil}), nil
	}
}

const tokenJSON = `{"access_token":"synthetic-token","expires_in":1800,"token_type":"Bearer"}`

// granted answers token requests.
var granted = always(200, "Content-Type: application/json", tokenJSON)

// answered runs f in a bubble with a client whose token requests are answered by token, and all others by api.
func answered(t *testing.T, token, api transport, f func(*testing.T, *ab2d.Client)) {
	t.Helper()
	both := transport(func(req *http.Request) (*http.Response, error) {
		if req.Method == http.MethodPost {
			return token(req)
		}
		return api(req)
	})
	scripted(t, func(c *ab2d.Config) { c.HTTPClient = &http.Client{Transport: both} }, nil, func(t *testing.T, c *ab2d.Client, _ *script) { f(t, c) })
}

// first answers the first request, and then others the rest.
func first(one, others transport) transport {
	n := 0
	return func(req *http.Request) (*http.Response, error) {
		if n++; n == 1 {
			return one(req)
		}
		return others(req)
	}
}

// broken gives an answer whose body breaks after its text.
func broken(header, body string) transport {
	return func(req *http.Request) (*http.Response, error) {
		resp := response(req, reply{200, header, "", nil})
		resp.Body = io.NopCloser(io.MultiReader(strings.NewReader(body), iotest.ErrReader(errCut)))
		return resp, nil
	}
}

// fileOf describes a file of these bytes.
func fileOf(data string) ab2d.File {
	sum := sha256.Sum256([]byte(data))
	return ab2d.File{Type: "ExplanationOfBenefit", URL: "https://ab2d.test/api/v2/fhir/Job/1/file/a.ndjson", SHA256: hex.EncodeToString(sum[:]), Size: int64(len(data))}
}

func gzipped(data string) string {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	_, _ = io.WriteString(w, data)
	_ = w.Close()
	return b.String()
}

// serving answers every download with a body.
func serving(body string) transport { return always(200, "Content-Encoding: gzip", body) }
