package ab2dtest_test

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/ab2dtest"
)

// AB2D's own answers carry the headers of Spring Security, those of proxies none.
func TestWhoseAnswerItIs(t *testing.T) {
	const export = "/api/v2/fhir/Patient/$export"
	for _, tt := range []struct {
		name   string
		do     ab2dtest.Effect
		ours   bool
		server string
		body   string
		jobs   int
	}{
		{name: "maintenance", do: ab2dtest.Reply(503), ours: true},
		{name: "load balancer", do: ab2dtest.Reply(502), server: "awselb/2.0", body: "<center><h1>502 Bad Gateway</h1></center>"},
		{name: "awselb", do: ab2dtest.Gateway("awselb/2.0", 503), server: "awselb/2.0", body: "503 Service Temporarily Unavailable"},
		{name: "awselb, late", do: ab2dtest.Gateway("awselb/2.0", 504).AfterProcessing(), server: "awselb/2.0", body: "504 Gateway Time", jobs: 1},
		{name: "nginx", do: ab2dtest.Gateway("nginx", 502), server: "nginx", body: "<hr><center>nginx</center>"},
		{name: "envoy", do: ab2dtest.Gateway("envoy", 503), server: "envoy", body: "upstream connect error"},
		{name: "envoy, late", do: ab2dtest.Gateway("envoy", 504).AfterProcessing(), server: "envoy", body: "upstream request timeout", jobs: 1},
		{name: "mesh", do: ab2dtest.Gateway("", 503)},
		{name: "mesh, late", do: ab2dtest.Gateway("", 503).AfterProcessing(), jobs: 1},
		{name: "page", do: ab2dtest.Page(503, "text/html; charset=utf-8"), body: "Please wait"},
		{name: "AB2D, late", do: ab2dtest.Reply(500).AfterProcessing(), ours: true, body: "An internal error occurred", jobs: 1},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c := start(t, &ab2dtest.Options{InMemory: true, Faults: []ab2dtest.Fault{{On: ab2dtest.Export, Do: tt.do}}}).login()
			a := c.get(export)
			if tt.ours {
				assert.Equal(t, "nosniff", a.Header.Get("X-Content-Type-Options"))
				assert.Equal(t, "DENY", a.Header.Get("X-Frame-Options"))
				assert.Equal(t, "0", a.Header.Get("X-XSS-Protection"))
				assert.Equal(t, "0", a.Header.Get("Expires"))
			} else {
				assert.Empty(t, a.Header.Get("X-Content-Type-Options"))
				assert.Empty(t, a.Header.Get("Expires"))
			}
			assert.Equal(t, tt.server, a.Header.Get("Server"))
			assert.Contains(t, string(a.body), tt.body)
			if tt.body == "" {
				assert.Empty(t, a.body)
				assert.Empty(t, a.Header.Get("Content-Type"))
			}
			assert.Len(t, c.srv.Jobs(), tt.jobs)
		})
	}
	c := start(t, &ab2dtest.Options{TLS: true})
	assert.Equal(t, "max-age=31536000 ; includeSubDomains", c.get("/health").Header.Get("Strict-Transport-Security"))
}

func TestHeadersOfDownloads(t *testing.T) {
	for _, tt := range []struct {
		name            string
		do              []ab2dtest.Effect
		status          int
		coding, content string
		zipped, empty   bool
	}{
		{name: "x-gzip", do: []ab2dtest.Effect{ab2dtest.ContentEncoding("x-gzip")}, coding: "x-gzip", zipped: true},
		{name: "identity", do: []ab2dtest.Effect{ab2dtest.ContentEncoding("identity")}, coding: "identity"},
		{name: "none", do: []ab2dtest.Effect{ab2dtest.ContentEncoding("")}},
		{name: "a lie", do: []ab2dtest.Effect{ab2dtest.ContentEncoding(""), ab2dtest.SetHeader("Content-Encoding", "gzip")}, coding: "gzip"},
		{name: "206", do: []ab2dtest.Effect{ab2dtest.SetStatus(206)}, status: 206, coding: "gzip", zipped: true},
		{name: "204", do: []ab2dtest.Effect{ab2dtest.SetStatus(204)}, status: 204, coding: "gzip", empty: true},
		{name: "empty gzip", do: []ab2dtest.Effect{ab2dtest.EndAt(0).OnWire()}, coding: "gzip", empty: true},
		{name: "wrong type", do: []ab2dtest.Effect{ab2dtest.SetHeader("content-type", "text/html")}, coding: "gzip", content: "text/html", zipped: true},
		{name: "no type", do: []ab2dtest.Effect{ab2dtest.SetHeader("Content-Type", "")}, coding: "gzip", content: "-", zipped: true},
		{name: "page", do: []ab2dtest.Effect{ab2dtest.Page(200, "application/fhir+ndjson")}, content: "application/fhir+ndjson"},
		{name: "delimited by the end", do: []ab2dtest.Effect{ab2dtest.CloseDelimited()}, coding: "gzip", zipped: true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var faults []ab2dtest.Fault
			for _, do := range tt.do {
				faults = append(faults, ab2dtest.Fault{On: ab2dtest.Download, Do: do})
			}
			c := start(t, &ab2dtest.Options{InMemory: true, Beneficiaries: 3, Faults: faults})
			m, file := c.job("v2")
			a := c.get(file, "Accept-Encoding", "gzip")
			require.NoError(t, a.err)
			assert.Equal(t, max(tt.status, 200), a.StatusCode)
			assert.Equal(t, tt.coding, a.Header.Get("Content-Encoding"))
			if tt.content == "-" {
				assert.NotContains(t, a.Header, "Content-Type")
			} else if tt.content != "" {
				assert.Equal(t, tt.content, a.Header.Get("Content-Type"))
			}
			switch {
			case tt.empty:
				assert.Empty(t, a.body)
			case tt.zipped:
				verify(t, m.Output[0], gunzip(t, a.body))
			case tt.name == "page":
				assert.Contains(t, string(a.body), "Please wait")
			default:
				verify(t, m.Output[0], a.body)
			}
			if tt.name == "delimited by the end" {
				assert.Empty(t, a.TransferEncoding)
				assert.EqualValues(t, -1, a.ContentLength)
			}
		})
	}
}

func TestTrailing(t *testing.T) {
	c := start(t, &ab2dtest.Options{Faults: []ab2dtest.Fault{
		{On: ab2dtest.Health, Nth: 1, Do: ab2dtest.Trailing("HTTP/1.1 200 OK\r\nX-Late: yes\r\n\r\n")},
	}})
	conn, err := net.Dial("tcp", strings.TrimPrefix(c.srv.URL, "http://"))
	require.NoError(t, err)
	defer conn.Close()
	fmt.Fprintf(conn, "GET /health HTTP/1.1\r\nHost: x\r\n\r\n")
	require.NoError(t, conn.SetReadDeadline(time.Now().Add(10*time.Second)))
	var got strings.Builder
	for r := bufio.NewReader(conn); !strings.Contains(got.String(), "X-Late"); {
		line, err := r.ReadString('\n')
		got.WriteString(line)
		require.NoError(t, err, "%q", got.String())
	}
	assert.True(t, strings.HasPrefix(got.String(), "HTTP/1.1 200 OK"))
	assert.Contains(t, got.String(), "\r\n\r\nHTTP/1.1 200 OK", "after the end of the first")
}

func TestOutage(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := start(t, &ab2dtest.Options{InMemory: true, Faults: []ab2dtest.Fault{
			{On: ab2dtest.Health, Nth: 2, Do: ab2dtest.Outage(20*time.Minute, ab2dtest.Gateway("envoy", 503))},
		}})
		tokenURL := c.srv.Config().Environment.TokenURL
		assert.Equal(t, 200, c.get("/health").StatusCode)
		assert.Equal(t, 503, c.get("/health").StatusCode)
		assert.Equal(t, 503, c.get("/status").StatusCode)
		assert.Equal(t, 503, c.do("POST", tokenURL).StatusCode, "tokens too")
		time.Sleep(20*time.Minute - time.Second)
		assert.Equal(t, 503, c.get("/status").StatusCode)
		time.Sleep(time.Second)
		assert.Equal(t, 200, c.get("/status").StatusCode)
		assert.Equal(t, 401, c.do("POST", tokenURL).StatusCode)

		c.srv.Outage(time.Hour, ab2dtest.Hangup())
		_, err := c.try("GET", "/health", "")
		assert.ErrorIs(t, err, io.EOF)
		assert.Equal(t, "Outage", c.srv.Requests()[7].Fault)
		c.srv.Outage(0, ab2dtest.Effect{})
		assert.Equal(t, 200, c.get("/health").StatusCode)
	})
}

func TestAnyKind(t *testing.T) {
	c := start(t, &ab2dtest.Options{InMemory: true, Faults: []ab2dtest.Fault{{On: ab2dtest.Any, Nth: 3, Do: ab2dtest.Reply(502)}}})
	got := []int{c.get("/health").StatusCode, c.get("/status").StatusCode, c.get("/status").StatusCode, c.get("/health").StatusCode}
	assert.Equal(t, []int{200, 200, 502, 200}, got)
}

func TestUnreachable(t *testing.T) {
	refused := func(t *testing.T, c *caller) {
		t.Helper()
		_, err := c.try("GET", "/health", "")
		assert.Error(t, err)
		_, err = c.try("GET", "/status", "")
		assert.ErrorIs(t, err, syscall.ECONNREFUSED)
	}
	t.Run("memory", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			c := start(t, &ab2dtest.Options{InMemory: true, Faults: []ab2dtest.Fault{
				{On: ab2dtest.Health, Nth: 2, Do: ab2dtest.Unreachable(5 * time.Minute)},
			}})
			assert.Equal(t, 200, c.get("/health").StatusCode)
			refused(t, c)
			time.Sleep(5*time.Minute + time.Second)
			assert.Equal(t, 200, c.get("/health").StatusCode)
			c.srv.Unreachable(time.Hour)
			refused(t, c) // and Close ends the hour
		})
	})
	t.Run("sockets", func(t *testing.T) {
		c := start(t, nil)
		assert.Equal(t, 200, c.get("/health").StatusCode)
		c.srv.Unreachable(300 * time.Millisecond)
		_, err := c.try("GET", "/health", "")
		var op *net.OpError
		assert.True(t, errors.As(err, &op) || errors.Is(err, io.EOF), "%v", err)
		assert.Eventually(t, func() bool {
			a, err := c.try("GET", "/health", "")
			return err == nil && a.StatusCode == 200
		}, 30*time.Second, 50*time.Millisecond)
	})
}

// Where the end of the connection is the end of the body, a cut looks like it: Go's
// TLS client takes the end of the stream for one, with or without a close_notify.
func TestCutThatLooksLikeTheEnd(t *testing.T) {
	for name, drop := range map[string]ab2dtest.Effect{
		"with close_notify": ab2dtest.DropAt(5000),
		"without":           ab2dtest.DropAt(5000).Abruptly(),
	} {
		t.Run(name, func(t *testing.T) {
			c := start(t, &ab2dtest.Options{InMemory: true, TLS: true, Beneficiaries: 3, Faults: []ab2dtest.Fault{
				{On: ab2dtest.Download, Do: ab2dtest.CloseDelimited()},
				{On: ab2dtest.Download, Do: drop},
			}})
			_, file := c.job("v2")
			a := c.get(file, "Accept-Encoding", "identity")
			assert.NoError(t, a.err)
			assert.Len(t, a.body, 5000)
		})
	}
	t.Run("reset", func(t *testing.T) {
		c := start(t, &ab2dtest.Options{Faults: []ab2dtest.Fault{{On: ab2dtest.Health, Do: ab2dtest.Hangup().Abruptly()}}})
		_, err := c.try("GET", "/health", "")
		assert.Error(t, err)
	})
}

func TestNothingGrows(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := start(t, &ab2dtest.Options{InMemory: true, KeepRequests: 10, Beneficiaries: 1, ClaimsPerBeneficiary: 1, Polls: -1, TokenLifetime: time.Hour})
		for range 1200 {
			job := c.login().export("v2", "")
			time.Sleep(10 * time.Minute)
			c.login().finish(job)
		}
		assert.Len(t, c.srv.Requests(), 10)
		assert.Equal(t, ab2dtest.Status, c.srv.Requests()[9].Kind)
		assert.LessOrEqual(t, len(c.srv.Jobs()), 1000)
		assert.LessOrEqual(t, c.srv.TokenCount(), 128)
	})
}
