package main

import (
	"context"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
)

// TestSandboxNextWeek: an export of the next week holds what has changed, and nothing else.
func TestSandboxNextWeek(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	reader, writer := io.Pipe()
	ended := make(chan error, 1)
	go func() {
		ended <- sandboxCommand(ctx, []string{"-addr", "127.0.0.1:0", "-retry-after", "0s", "-polls", "0",
			"-changes", "new=7,revised=3,canceled=2"}, writer, io.Discard)
		writer.Close()
	}()
	out := make([]byte, 4096)
	n, err := reader.Read(out)
	require.NoError(t, err)
	env := environment(t, string(out[:n]))
	for name, value := range env {
		t.Setenv(name, value)
	}
	t.Setenv("AB2D_ENVIRONMENT", "")
	t.Setenv("AB2D_AUTH_FILE", "")
	post := func(method string) (int, string) {
		t.Helper()
		req, err := http.NewRequest(method, env["AB2D_BASE_URL"]+"/sandbox/next-week", nil)
		require.NoError(t, err)
		res, err := http.DefaultClient.Do(req)
		require.NoError(t, err)
		defer res.Body.Close()
		body, err := io.ReadAll(res.Body)
		require.NoError(t, err)
		return res.StatusCode, string(body)
	}
	dir := t.TempDir()
	// export returns the number of claims in the newest export.
	export := func() int {
		t.Helper()
		var stderr strings.Builder
		require.Equal(t, exitDone, run(t.Context(), []string{"run", "-incremental", "-quiet", "-dir", dir}, io.Discard, &stderr), stderr.String())
		name, err := os.ReadFile(filepath.Join(dir, "latest.txt"))
		require.NoError(t, err)
		files, err := ab2d.LoadSaved(filepath.Join(dir, strings.TrimSpace(string(name))))
		require.NoError(t, err)
		claims := 0
		for _, f := range files {
			for _, err := range f.Claims() {
				require.NoError(t, err)
				claims++
			}
		}
		return claims
	}
	assert.Equal(t, 1200, export())
	status, text := post(http.MethodPost)
	assert.Equal(t, 200, status)
	assert.Equal(t, "week 2\n", text)
	assert.Equal(t, 7+2*3+2, export(), "a revised claim comes in both versions")

	status, text = post(http.MethodGet)
	assert.Equal(t, http.StatusMethodNotAllowed, status)
	assert.Equal(t, "POST to /sandbox/next-week starts the next week\n", text)
	stop()
	assert.NoError(t, <-ended)
}

func TestSandboxChanges(t *testing.T) {
	c, err := parseChanges("new=40,moved=5")
	require.NoError(t, err)
	assert.Equal(t, ab2dtest.Changes{New: 40, Moved: 5}, c)
	for _, s := range []string{"", "new", "new=-1", "new=x", "old=1", "new=0", "new=1,"} {
		_, err := parseChanges(s)
		assert.Error(t, err, s)
	}
}
