package main

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"io"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/ab2dtest"
)

// environment reads the variables that the program prints.
func environment(t *testing.T, out string) map[string]string {
	t.Helper()
	env := map[string]string{}
	for line := range strings.Lines(out) {
		if assignment, ok := strings.CutPrefix(strings.TrimSpace(line), "export "); ok {
			name, value, _ := strings.Cut(assignment, "=")
			env[name] = value
		}
	}
	return env
}

// TestOfficialClientsFlow does what the official sample clients do: token by
// query parameters, export, status until 200, then each file.
func TestOfficialClientsFlow(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	reader, writer := io.Pipe()
	ended := make(chan error, 1)
	go func() {
		ended <- sandboxCommand(ctx, []string{"-addr", "127.0.0.1:0", "-beneficiaries", "5", "-files", "2", "-fault", "status:1:502", "-retry-after", "0s"}, writer, io.Discard)
		writer.Close()
	}()
	out := make([]byte, 4096)
	n, err := reader.Read(out)
	require.NoError(t, err)
	env := environment(t, string(out[:n]))

	ask := func(method, url string, set func(*http.Request)) (*http.Response, []byte) {
		t.Helper()
		req, err := http.NewRequest(method, url, nil)
		require.NoError(t, err)
		set(req)
		res, err := http.DefaultClient.Do(req)
		require.NoError(t, err)
		defer res.Body.Close()
		body, err := io.ReadAll(res.Body)
		require.NoError(t, err)
		return res, body
	}
	_, body := ask("POST", env["AB2D_TOKEN_URL"]+"?grant_type=client_credentials&scope=clientCreds", func(r *http.Request) {
		r.SetBasicAuth(env["AB2D_CLIENT_ID"], env["AB2D_CLIENT_SECRET"])
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.Header.Set("Accept", "application/json")
	})
	var token struct {
		AccessToken string `json:"access_token"`
	}
	require.NoError(t, json.Unmarshal(body, &token))
	bearer := func(accept string) func(*http.Request) {
		return func(r *http.Request) {
			r.Header.Set("Authorization", "Bearer "+token.AccessToken)
			r.Header.Set("Accept", accept)
		}
	}
	res, _ := ask("GET", env["AB2D_BASE_URL"]+"/api/v2/fhir/Patient/$export?_outputFormat=application%2Ffhir%2Bndjson&_type=ExplanationOfBenefit", bearer("application/json"))
	require.Equal(t, 202, res.StatusCode)
	status := res.Header.Get("Content-Location")
	var codes []int
	for len(codes) == 0 || codes[len(codes)-1] != 200 {
		res, body = ask("GET", status, bearer("application/json"))
		codes = append(codes, res.StatusCode)
		require.Less(t, len(codes), 10)
	}
	assert.Equal(t, []int{502, 202, 202, 200}, codes)
	var m ab2dtest.Manifest
	require.NoError(t, json.Unmarshal(body, &m))
	require.Len(t, m.Output, 2)
	for _, f := range m.Output {
		res, body = ask("GET", f.URL, bearer("application/fhir+ndjson"))
		assert.Equal(t, 200, res.StatusCode)
		assert.Equal(t, byte('\n'), body[len(body)-1])
	}
	stop()
	assert.NoError(t, <-ended)
}

func TestSandboxArguments(t *testing.T) {
	data := filepath.Join(t.TempDir(), "claims.ndjson")
	require.NoError(t, os.WriteFile(data, []byte(`{"resourceType":"ExplanationOfBenefit"}`), 0o600))
	opts, err := parseSandbox([]string{"-size", "56kb", "-files", "500", "-polls", "0", "-rate", "20MB", "-v", "-data", data}, io.Discard, io.Discard)
	require.NoError(t, err)
	assert.EqualValues(t, 56<<10, opts.FileSize)
	assert.EqualValues(t, 20<<20, opts.BytesPerSecond)
	assert.Equal(t, 500, opts.Files)
	assert.Equal(t, -1, opts.Polls)
	assert.Len(t, opts.Data, 1)
	assert.NotNil(t, opts.Logger)

	for _, args := range [][]string{
		{"-size", "much"}, {"-size", "-1"}, {"-size", "99999999999GB"}, {"-data", "no such file"}, {"-data", "main.go"}, {"-data", t.TempDir()}, {"more"},
		{"-fault", "status"}, {"-fault", "nothing:1:502"}, {"-fault", "status.1:1:502"}, {"-fault", "download.x:1:502"},
		{"-fault", "status:-1:502"}, {"-fault", "status:1:99"}, {"-fault", "status:1:drop"}, {"-fault", "status:1:nonsense"},
	} {
		var stderr bytes.Buffer
		_, err := parseSandbox(args, io.Discard, &stderr)
		assert.Error(t, err, "%v", args)
	}
	_, err = parseSandbox([]string{"-h"}, io.Discard, io.Discard)
	assert.ErrorIs(t, err, flag.ErrHelp)
	assert.Error(t, sandboxCommand(t.Context(), []string{"-addr", "nowhere"}, io.Discard, io.Discard))
	assert.Error(t, sandboxCommand(t.Context(), []string{"-nothing"}, io.Discard, io.Discard))
}

func TestSandboxFaults(t *testing.T) {
	f, err := parseFault("download.2:3:stall@1000")
	require.NoError(t, err)
	assert.Equal(t, ab2dtest.Download, f.On)
	assert.Equal(t, 2, f.File)
	assert.Equal(t, 3, f.Nth)
	assert.Equal(t, "StallAt", f.Do.String())
	for effect, name := range map[string]string{"429": "Reply", "hangup": "Hangup", "used-up": "FileUsedUp", "drop@0": "DropAt"} {
		f, err := parseFault("export:0:" + effect)
		require.NoError(t, err)
		assert.Equal(t, name, f.Do.String())
	}
}

func TestSandboxInterrupt(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	stop()
	assert.NoError(t, sandboxCommand(ctx, []string{"-addr", "127.0.0.1:0"}, io.Discard, io.Discard))
}

func TestSandboxLogsWhyAJobFailed(t *testing.T) {
	opts, err := parseSandbox([]string{"-fault", "export:1:busy"}, io.Discard, io.Discard)
	require.NoError(t, err)
	assert.Equal(t, "Busy", opts.Faults[0].Do.String())
	assert.True(t, opts.Logger.Enabled(t.Context(), slog.LevelError))
	assert.False(t, opts.Logger.Enabled(t.Context(), slog.LevelDebug))
}
