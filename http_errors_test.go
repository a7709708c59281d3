package ab2d_test

import (
	"bytes"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/oauth2"

	"github.com/ab2d-go/ab2d"
)

// fileAt is a file of a server.
func fileAt(url, content string) ab2d.File {
	file := fileOf(content)
	file.URL = strings.Replace(file.URL, "https://ab2d.test", url, 1)
	return file
}

// rawServer answers every connection with these bytes.
func rawServer(t *testing.T, answer string) string {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	t.Cleanup(func() { l.Close() })
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			go func() {
				defer conn.Close()
				buf := make([]byte, 4096)
				_, _ = conn.Read(buf)
				_, _ = io.WriteString(conn, answer)
			}()
		}
	}()
	return "http://" + l.Addr().String()
}

func TestErrorsOfNetHTTPQuoteNoClaim(t *testing.T) {
	const mbi = "1S00E00DP42"
	claim := `{"resourceType":"ExplanationOfBenefit","mbi":"` + mbi + `"}`
	for name, answer := range map[string]string{
		"trailer": "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n" + claim + "\r\n\r\n",
		"status":  claim + "\r\n\r\n",
		"header":  "HTTP/1.1 200 OK\r\n" + claim + "\r\n\r\n",
	} {
		t.Run(name, func(t *testing.T) {
			url := rawServer(t, answer)
			var log bytes.Buffer
			c, err := ab2d.NewClient(ab2d.Config{Environment: ab2d.Environment{BaseURL: url},
				TokenSource: oauth2.StaticTokenSource(&oauth2.Token{AccessToken: "tok"}), MaxRetries: -1, MaxOutage: -1,
				Logger: slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))})
			require.NoError(t, err)
			r, err := c.Open(t.Context(), fileAt(url, strings.Repeat("x", 1000)))
			if err == nil {
				_, err = io.ReadAll(r)
				r.Close()
			}
			require.Error(t, err)
			assert.NotContains(t, err.Error(), mbi)
			assert.NotContains(t, log.String(), mbi)
		})
	}
}

func TestErrorsOfNetHTTPQuoteNoToken(t *testing.T) {
	url := rawServer(t, `{"access_token":"SECRETTOKEN","expires_in":1800}`+"\r\n\r\n")
	c, err := ab2d.NewClient(ab2d.Config{Environment: ab2d.Environment{BaseURL: url, TokenURL: url + "/v1/token"}, ClientID: "id", ClientSecret: "s", MaxRetries: -1})
	require.NoError(t, err)
	_, err = c.Export(t.Context(), nil)
	require.Error(t, err)
	assert.NotContains(t, err.Error(), "SECRETTOKEN")
}

func TestErrorThatComesCompressed(t *testing.T) {
	c, srv := handled(t, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("Content-Encoding", "gzip")
		w.WriteHeader(500)
		_, _ = io.WriteString(w, gzipped(`{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"invalid","details":{"text":"The file is not present as it has expired. Please resubmit the job."}}]}`))
	})
	_, err := c.Open(t.Context(), fileAt(srv.URL, "x"))
	require.ErrorIs(t, err, ab2d.ErrFileUnavailable)
}

// A caller's own verification of certificates returns errors that crypto/tls does not wrap.
func TestRefusedCertificateIsNotRetried(t *testing.T) {
	for name, refusal := range map[string]error{
		"unknown authority": x509.UnknownAuthorityError{},
		"hostname":          x509.HostnameError{Certificate: &x509.Certificate{DNSNames: []string{"other.test"}}, Host: "ab2d.test"},
		"expired":           x509.CertificateInvalidError{Reason: x509.Expired},
		"no roots":          x509.SystemRootsError{Err: errors.New("none")},
		"crypto/tls":        &tls.CertificateVerificationError{Err: x509.UnknownAuthorityError{}},
	} {
		refuses := transport(func(*http.Request) (*http.Response, error) { return nil, refusal })
		for where, token := range map[string]transport{"API": granted, "token endpoint": refuses} {
			t.Run(name+"/"+where, func(t *testing.T) {
				answered(t, token, refuses, func(t *testing.T, c *ab2d.Client) {
					began := time.Now()
					for _, op := range []func() error{
						func() error { _, err := c.Wait(t.Context(), job); return err },
						func() error { _, err := c.Open(t.Context(), fileOf("x")); return err },
						func() error { _, err := c.Export(t.Context(), nil); return err },
						func() error { return c.Cancel(t.Context(), job) },
					} {
						err := op()
						require.ErrorContains(t, err, "x509: ")
						assert.NotErrorIs(t, err, ab2d.ErrExportUncertain)
					}
					assert.Zero(t, time.Since(began))
				})
			})
		}
	}
}

// An http.Client within a caller's transport quotes what it was doing as its time ended.
func TestTimeoutOfAnInnerClientQuotesNothing(t *testing.T) {
	inner := &http.Client{Timeout: time.Second, Transport: transport(func(req *http.Request) (*http.Response, error) {
		resp := response(req, reply{200, "", "", nil})
		resp.Body = io.NopCloser(io.MultiReader(doing(func() { time.Sleep(2 * time.Second) }), iotest.ErrReader(errors.New("claim of 1S00E00DP42"))))
		return resp, nil
	})}
	passOn := transport(func(req *http.Request) (*http.Response, error) {
		again := req.Clone(req.Context())
		again.RequestURI = ""
		return inner.Do(again)
	})
	answered(t, granted, passOn, func(t *testing.T, c *ab2d.Client) {
		_, err := c.Status(t.Context(), job)
		require.ErrorContains(t, err, "Client.Timeout")
		assert.NotContains(t, err.Error(), "1S00E00DP42")
	})
}
