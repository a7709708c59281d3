package ab2d_test

import (
	"bytes"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/url"
	"os"
	"runtime"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
)

type lockedBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lockedBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *lockedBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

// What follows an answer on its connection must not reach the standard logger, of any
// request, and over a caller's transport with its larger buffer too.
func TestNothingThatFollowsAnAnswerIsPrinted(t *testing.T) {
	var printed lockedBuffer
	log.SetOutput(&printed)
	defer log.SetOutput(os.Stderr)
	const marker = "1S00E00DP42-marker-of-a-claim"
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer l.Close()
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			go func() {
				defer conn.Close()
				buf := make([]byte, 4096)
				for {
					n, err := conn.Read(buf)
					if err != nil {
						return
					}
					body, status := `{"access_token":"t","expires_in":1800}`, "200 OK"
					switch req := string(buf[:n]); {
					case strings.Contains(req, "$export"), strings.Contains(req, "$status"):
						body, status = "", "202 Accepted\r\nContent-Location: /api/v2/fhir/Job/1f0c/$status"
					case strings.Contains(req, "/file/"):
						body = "{}\n"
					case strings.HasPrefix(req, "GET"):
						body = `{"maintenanceMode":"false"}`
					}
					_, _ = fmt.Fprintf(conn, "HTTP/1.1 %s\r\nContent-Length: %d\r\n\r\n%s%s", status, len(body), body, strings.Repeat(marker, 1000))
				}
			}()
		}
	}()
	for _, hc := range []*http.Client{nil, {Transport: new(http.Transport)}} {
		base := "http://" + l.Addr().String()
		c, err := ab2d.NewClient(ab2d.Config{Environment: ab2d.Environment{BaseURL: base, TokenURL: base + "/token"}, ClientID: "id", ClientSecret: testSecret, HTTPClient: hc})
		require.NoError(t, err)
		job, err := c.Export(t.Context(), nil)
		require.NoError(t, err)
		_, err = c.Status(t.Context(), job)
		require.NoError(t, err)
		require.NoError(t, c.Cancel(t.Context(), job))
		_, err = c.Maintenance(t.Context())
		require.NoError(t, err)
		f := fileOf("{}\n")
		f.URL = base + "/api/v2/fhir/Job/1f0c/file/a.ndjson"
		body, err := c.Open(t.Context(), f)
		require.NoError(t, err)
		_, err = io.ReadAll(body)
		require.NoError(t, err)
		require.NoError(t, body.Close())
	}
	time.Sleep(100 * time.Millisecond)
	assert.NotContains(t, printed.String(), marker)
}

// Only errors that are known to hold nothing of a connection are quoted.
func TestErrorsOfATransportAreQuotedByAList(t *testing.T) {
	const marker = "1S00E00DP42"
	for name, tt := range map[string]struct {
		err  error
		want string
	}{
		"an address":         {&net.OpError{Op: "dial", Net: "tcp", Err: os.NewSyscallError("connect", syscall.ECONNREFUSED)}, "connect"},
		"a name":             {&net.DNSError{Err: "no such host", Name: "ab2d.test"}, "no such host"},
		"a certificate":      {x509.UnknownAuthorityError{}, "unknown authority"},
		"a proxy":            {errors.New("Proxy Authentication Required"), "Proxy Authentication Required"},
		"the end":            {io.ErrUnexpectedEOF, "unexpected EOF"},
		"two lengths":        {fmt.Errorf("http: message cannot contain multiple Content-Length headers; got [%q]", marker), "multiple Content-Length"},
		"transfer encodings": {fmt.Errorf("too many transfer encodings: [%q]", marker), "too many transfer encodings"},
		"HTTP/2":             {fmt.Errorf("http2: server sent GOAWAY and closed the connection; DebugData=%q", marker), "GOAWAY"},
		"a caller's":         {errors.New(marker), "*errors.errorString"},
		"wrapped":            {fmt.Errorf("%s: %w", marker, io.EOF), "EOF"},
		"in an address":      {&net.OpError{Op: "read", Net: "tcp", Err: errors.New(marker)}, "read tcp"},
		"with a URL":         {&url.Error{Op: "Get", URL: "https://ab2d.test/?sig=" + marker, Err: io.EOF}, "EOF"},
	} {
		t.Run(name, func(t *testing.T) {
			answered(t, granted, func(r *http.Request) (*http.Response, error) { return nil, tt.err }, func(t *testing.T, c *ab2d.Client) {
				_, err := c.Status(t.Context(), job)
				require.ErrorContains(t, err, tt.want)
				assert.NotContains(t, err.Error(), marker)
			})
		})
	}
}

// A manifest takes no more than ten times its size, whatever it consists of.
func TestMemoryOfAManifest(t *testing.T) {
	const size = 3 << 20
	entry := `{"type":"ExplanationOfBenefit","url":"https://ab2d.test/api/v2/fhir/Job/1f0c/file/Z0000_0001.ndjson","extension":[` +
		`{"url":"https://ab2d.cms.gov/checksum","valueString":"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},` +
		`{"url":"https://ab2d.cms.gov/file_length","valueDecimal":28951819}]}`
	list := func(one string) string { return strings.TrimSuffix(strings.Repeat(one+",", size/(len(one)+1)), ",") }
	for name, manifest := range map[string]string{
		"of files":         `{"transactionTime":"t","output":[` + list(entry) + `]}`,
		"of extensions":    `{"transactionTime":"t","output":[{"url":"/f/a","extension":[` + list("{}") + `]}]}`,
		"of white space":   `{"transactionTime":"t","output":[` + strings.Repeat(" \n", size/2) + `]}`,
		"of what is new":   `{"transactionTime":"t","x":[` + list(`{"a":[]}`) + `],"output":[]}`,
		"of one long text": `{"transactionTime":"t","x":"` + strings.Repeat("x", size) + `","output":[]}`,
	} {
		t.Run(name, func(t *testing.T) {
			scripted(t, nil, []reply{{200, "", manifest, nil}}, func(t *testing.T, c *ab2d.Client, s *script) {
				runtime.GC()
				var before, after runtime.MemStats
				runtime.ReadMemStats(&before)
				_, err := c.Wait(t.Context(), job)
				runtime.ReadMemStats(&after)
				require.NoError(t, err)
				assert.Less(t, float64(after.TotalAlloc-before.TotalAlloc)/size, 10.0)
			})
		})
	}
}

func TestExpiresAsJavaWritesIt(t *testing.T) {
	for _, value := range []string{"Tue, 1 Dec 2026 08:04:05 GMT", "Tue, 01 Dec 2026 08:04:05 GMT"} {
		scripted(t, nil, []reply{{200, "Expires: " + value, manifestOf, nil}}, func(t *testing.T, c *ab2d.Client, s *script) {
			m, err := c.Wait(t.Context(), job)
			require.NoError(t, err)
			assert.Equal(t, time.Date(2026, 12, 1, 8, 4, 5, 0, time.UTC), m.Expires)
		})
	}
}
