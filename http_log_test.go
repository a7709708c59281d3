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

// extra answers like AB2D over plain TCP, and sends a marker after each answer. It returns the server's URL.
func extra(t *testing.T, marker, file string) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	t.Cleanup(func() { l.Close() })
	base := "http://" + l.Addr().String()
	answer := func(conn net.Conn) {
		defer conn.Close()
		buf := make([]byte, 4096)
		for {
			n, err := conn.Read(buf)
			if err != nil {
				return
			}
			status, body := "200 OK", `{"access_token":"t","expires_in":1800}`
			switch req := string(buf[:n]); {
			case strings.HasPrefix(req, "POST"):
			case strings.Contains(req, "$export"), strings.HasPrefix(req, "DELETE"):
				status, body = "202 Accepted\r\nContent-Location: /api/v2/fhir/Job/1f0c/$status", ""
			case strings.Contains(req, "/Job/busy/$status"):
				status, body = "202 Accepted\r\nX-Progress: 7% complete", ""
			case strings.Contains(req, "$status"):
				body = `{"transactionTime":"t","output":[{"type":"ExplanationOfBenefit","url":"` + base + `/file/a.ndjson"}]}`
			case strings.Contains(req, "/file/"):
				body = file
			default:
				body = `{"maintenanceMode":"false"}`
			}
			_, _ = fmt.Fprintf(conn, "HTTP/1.1 %s\r\nContent-Length: %d\r\n\r\n%s%s", status, len(body), body, strings.Repeat(marker, 1000))
		}
	}
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			go answer(conn)
		}
	}()
	return base
}

// What follows an answer on its connection must not reach the standard logger, of any
// request, and over a caller's transport with its larger buffer too. Only after a small file,
// whose connection is used again, may DefaultTransport's buffer of 16 bytes be printed.
func TestNothingThatFollowsAnAnswerIsPrinted(t *testing.T) {
	const marker = "1S00E00DP42-marker-of-a-claim"
	small, long := "{}\n", strings.Repeat(claimLine, 1<<20/len(claimLine)+1)
	open := func(content string) func(*testing.T, *ab2d.Client, string) {
		return func(t *testing.T, c *ab2d.Client, base string) {
			f := fileOf(content)
			f.URL = base + "/file/a.ndjson"
			body, err := c.Open(t.Context(), f)
			require.NoError(t, err)
			_, err = io.Copy(io.Discard, body)
			require.NoError(t, err)
			require.NoError(t, body.Close())
		}
	}
	unkept := ab2d.DefaultTransport()
	unkept.DisableKeepAlives = true
	job := &ab2d.Job{ID: "1f0c"}
	for name, op := range map[string]struct {
		file    string
		do      func(*testing.T, *ab2d.Client, string)
		printed bool // something may be
	}{
		"token and kick-off": {do: func(t *testing.T, c *ab2d.Client, _ string) {
			_, err := c.Export(t.Context(), nil)
			require.NoError(t, err)
		}},
		"status": {do: func(t *testing.T, c *ab2d.Client, _ string) {
			_, err := c.Status(t.Context(), &ab2d.Job{ID: "busy"})
			require.NoError(t, err)
		}},
		"manifest": {do: func(t *testing.T, c *ab2d.Client, _ string) {
			_, err := c.Wait(t.Context(), job)
			require.NoError(t, err)
		}},
		"cancel": {do: func(t *testing.T, c *ab2d.Client, _ string) { require.NoError(t, c.Cancel(t.Context(), job)) }},
		"maintenance": {do: func(t *testing.T, c *ab2d.Client, _ string) {
			_, err := c.Maintenance(t.Context())
			require.NoError(t, err)
		}},
		"a small file": {file: small, do: open(small), printed: true},
		"a long file":  {file: long, do: open(long)},
	} {
		for transport, hc := range map[string]*http.Client{"the default": nil, "a caller's": {Transport: new(http.Transport)}, "without keep-alives": {Transport: unkept}} {
			t.Run(name+"/"+transport, func(t *testing.T) {
				var printed lockedBuffer
				log.SetOutput(&printed)
				defer log.SetOutput(os.Stderr)
				base := extra(t, marker, op.file)
				c, err := ab2d.NewClient(ab2d.Config{Environment: ab2d.Environment{BaseURL: base, TokenURL: base + "/token"}, ClientID: "id", ClientSecret: testSecret, HTTPClient: hc})
				require.NoError(t, err)
				op.do(t, c, base)
				time.Sleep(30 * time.Millisecond) // for the goroutine that reads the connection
				if op.printed && hc == nil {
					assert.NotContains(t, printed.String(), marker[:17])
				} else {
					assert.Empty(t, printed.String())
				}
			})
		}
	}
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
