package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/ab2dtest"
)

// TestMain is the program itself where a test asks for it in a process of its own.
func TestMain(m *testing.M) {
	if os.Getenv("AB2D_EXPORT_TEST") == "program" {
		main()
	}
	os.Exit(m.Run())
}

// serve starts a server, and lets the environment lead there.
func serve(t *testing.T, opts *ab2dtest.Options) *ab2dtest.Server {
	t.Helper()
	srv := ab2dtest.NewServer(opts)
	t.Cleanup(func() {
		srv.Close()
		assert.Empty(t, srv.Leaks())
	})
	cfg := srv.Config()
	for name, value := range map[string]string{
		"AB2D_BASE_URL": cfg.Environment.BaseURL, "AB2D_TOKEN_URL": cfg.Environment.TokenURL,
		"AB2D_CLIENT_ID": cfg.ClientID, "AB2D_CLIENT_SECRET": cfg.ClientSecret,
		"AB2D_ENVIRONMENT": "", "AB2D_API_VERSION": "", "AB2D_AUTH_FILE": "",
	} {
		t.Setenv(name, value)
	}
	return srv
}

// output is what a run of the program has left.
type output struct {
	code           int
	stdout, stderr string
}

// program runs the program.
func program(t *testing.T, args ...string) output {
	t.Helper()
	return programUntil(t, "\x00", args...)
}

// programUntil runs the program, and interrupts it once stderr has a text.
func programUntil(t *testing.T, text string, args ...string) output {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var stdout bytes.Buffer
	stderr := &watcher{text: text, seen: cancel}
	code := run(ctx, args, &stdout, stderr)
	out := output{code, stdout.String(), stderr.String()}
	assert.NotContains(t, out.stdout+out.stderr, ab2dtest.DefaultClientSecret)
	assert.NotContains(t, out.stdout+out.stderr, "Bearer")
	return out
}

// result reads what -json printed.
func (o output) result(t *testing.T) (r result) {
	t.Helper()
	require.NoError(t, json.Unmarshal([]byte(o.stdout), &r), o.stdout)
	assert.Equal(t, o.code, r.ExitCode)
	return r
}

// watcher calls seen when what was written to it contains text.
type watcher struct {
	text string
	seen func()

	mu  sync.Mutex
	buf bytes.Buffer
}

func (w *watcher) Write(p []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.buf.Write(p)
	if strings.Contains(w.buf.String(), w.text) {
		w.seen()
	}
	return len(p), nil
}

func (w *watcher) String() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.buf.String()
}

// assertWhole checks that the folder holds n whole files of claims, and nothing half.
func assertWhole(t *testing.T, dir string, files []resultFile, n int) {
	t.Helper()
	assert.Len(t, files, n)
	for _, f := range files {
		data, err := os.ReadFile(f.Path)
		require.NoError(t, err)
		sum := sha256.Sum256(data)
		assert.Equal(t, f.SHA256, hex.EncodeToString(sum[:]))
		assert.EqualValues(t, f.Size, len(data))
	}
	assert.Len(t, named(t, dir, "*.ndjson*"), n)
	assert.Empty(t, named(t, dir, ".*.part"))
}

func named(t *testing.T, dir, pattern string) []string {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(dir, pattern))
	require.NoError(t, err)
	return names
}
