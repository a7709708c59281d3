package main

import (
	"bufio"
	"bytes"
	"context"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus/testutil/promlint"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestMetrics runs the program and scrapes it as Prometheus would.
func TestMetrics(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	out, w := io.Pipe()
	var logged strings.Builder
	done := make(chan error, 1)
	go func() {
		err := run(ctx, []string{"-listen", "127.0.0.1:0", "-linger", "1m"}, w, &logged)
		w.Close()
		done <- err
	}()

	lines := bufio.NewScanner(out)
	require.True(t, lines.Scan())
	url := lines.Text()
	require.True(t, lines.Scan(), "the number of claims")
	assert.Regexp(t, `^[1-9]\d* claims$`, lines.Text())

	resp, err := http.Get(url)
	require.NoError(t, err)
	defer resp.Body.Close()
	page, err := io.ReadAll(resp.Body)
	require.NoError(t, err)
	for _, want := range []string{
		`ab2d_requests_total{operation="token",status="200"} 1`,
		`ab2d_requests_total{operation="export",status="202"} 1`,
		`ab2d_requests_total{operation="status",status="200"} 1`,
		`ab2d_requests_total{operation="download",status="200"}`,
		`ab2d_response_bytes_total{operation="download"}`,
		`ab2d_response_header_seconds_count{operation="download"}`,
		`ab2d_retries_total{event="download_error"} 1`,
		`ab2d_retries_total{event="status_error"} 0`,
	} {
		assert.Contains(t, string(page), want)
	}
	assert.NotContains(t, string(page), "/Job/", "labels name no job")
	problems, err := promlint.New(bytes.NewReader(page)).Lint()
	require.NoError(t, err)
	assert.Empty(t, problems, "names and units follow Prometheus's rules")

	cancel()
	require.NoError(t, <-done)
	for _, event := range []string{"kickoff", "status_complete", "download_complete", "export_complete"} {
		assert.Contains(t, logged.String(), `"msg":"`+event+`"`, "a good week leaves a trace at Info")
	}
}

func TestUnknownArgument(t *testing.T) {
	assert.ErrorContains(t, run(t.Context(), []string{"foo"}, io.Discard, io.Discard), `unknown argument "foo"`)
}
