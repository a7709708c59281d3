package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/ab2dtest"
)

// TestMain is the program itself where a test runs it in a process of its own.
func TestMain(m *testing.M) {
	if os.Getenv("AB2D_CMD_TEST") == "program" {
		main()
	}
	_ = flag.Set("test.parallel", "8") // most of them wait
	os.Exit(m.Run())
}

// site is a server, and a folder in which a user runs the program against it.
type site struct {
	t   *testing.T
	srv *ab2dtest.Server
	env []string
	dir string // working folder
}

// serve starts a server, of 120 claims unless opts says otherwise. The test runs beside others.
func serve(t *testing.T, opts *ab2dtest.Options) *site {
	t.Helper()
	t.Parallel()
	small := ab2dtest.Options{}
	if opts != nil {
		small = *opts
	}
	if small.Beneficiaries == 0 {
		small.Beneficiaries = 10
	}
	srv := ab2dtest.NewServer(&small)
	t.Cleanup(func() {
		srv.Close()
		assert.Empty(t, srv.Leaks())
	})
	cfg := srv.Config()
	s := offline(t)
	s.srv = srv
	s.env = append(s.env, "AB2D_BASE_URL="+cfg.Environment.BaseURL, "AB2D_TOKEN_URL="+cfg.Environment.TokenURL,
		"AB2D_CLIENT_ID="+ab2dtest.DefaultClientID, "AB2D_CLIENT_SECRET="+ab2dtest.DefaultClientSecret)
	return s
}

// offline is a site without a server: no variable of AB2D's is set.
func offline(t *testing.T) *site {
	s := &site{t: t, dir: t.TempDir()}
	for _, v := range os.Environ() {
		if !strings.HasPrefix(v, "AB2D_") && !strings.HasPrefix(strings.ToUpper(v), "HTTP") {
			s.env = append(s.env, v)
		}
	}
	s.env = append(s.env, "AB2D_CMD_TEST=program")
	return s
}

// output is what a run of the program has left.
type output struct {
	code           int
	stdout, stderr string
}

// run runs the program to its end.
func (s *site) run(args ...string) output {
	s.t.Helper()
	return s.start(args...).wait()
}

// process is the program at work.
type process struct {
	t              *testing.T
	cmd            *exec.Cmd
	stdout, stderr watcher
}

func (s *site) start(args ...string) *process {
	s.t.Helper()
	p := &process{t: s.t, cmd: exec.Command(os.Args[0], args...)}
	p.cmd.Dir, p.cmd.Env = s.dir, s.env
	p.cmd.Stdout, p.cmd.Stderr = &p.stdout, &p.stderr
	require.NoError(s.t, p.cmd.Start())
	s.t.Cleanup(func() { _ = p.cmd.Process.Kill() })
	return p
}

func (p *process) wait() output {
	p.t.Helper()
	timeout := time.AfterFunc(50*time.Second, func() { _ = p.cmd.Process.Kill() })
	defer timeout.Stop()
	_ = p.cmd.Wait()
	out := output{p.cmd.ProcessState.ExitCode(), p.stdout.String(), p.stderr.String()}
	assert.NotContains(p.t, out.stdout+out.stderr, ab2dtest.DefaultClientSecret)
	assert.NotContains(p.t, out.stdout+out.stderr, "Bearer")
	assert.NotRegexp(p.t, `(?m)^[^=\n]*: (ab2d|ndjson|fhir|mirror): `, out.stdout+out.stderr, "a package's prefix inside a line that is none of the log")
	return out
}

// until waits until stderr contains text.
func (p *process) until(text string) *process {
	p.t.Helper()
	require.Eventually(p.t, func() bool { return strings.Contains(p.stderr.String(), text) }, 30*time.Second, time.Millisecond,
		"stderr without %q", text)
	return p
}

// kill ends the program as a power cut does: it can neither clean up nor say goodbye.
func (p *process) kill() {
	p.t.Helper()
	require.NoError(p.t, p.cmd.Process.Kill())
	_ = p.cmd.Wait()
}

// result reads what -json printed.
func (o output) result(t *testing.T) (r result) {
	t.Helper()
	require.NoError(t, json.Unmarshal([]byte(o.stdout), &r), "%s%s", o.stdout, o.stderr)
	assert.Equal(t, o.code, r.ExitCode)
	return r
}

// watcher keeps what is written to it.
type watcher struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (w *watcher) Write(p []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.buf.Write(p)
}

func (w *watcher) String() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.buf.String()
}

// path is that of a file in the working folder.
func (s *site) path(elem ...string) string { return filepath.Join(append([]string{s.dir}, elem...)...) }

// write writes a file into the working folder.
func (s *site) write(name, content string) string {
	s.t.Helper()
	require.NoError(s.t, os.MkdirAll(filepath.Dir(s.path(name)), 0o700))
	require.NoError(s.t, os.WriteFile(s.path(name), []byte(content), 0o600))
	return name
}

func (s *site) read(name string) string {
	s.t.Helper()
	data, err := os.ReadFile(s.path(name))
	require.NoError(s.t, err)
	return string(data)
}

// verified checks that a folder holds n complete files of claims, and nothing half.
func (s *site) verified(dir string, files []resultFile, n int) {
	s.t.Helper()
	assert.Len(s.t, files, n)
	for _, f := range files {
		data := s.read(f.Path)
		sum := sha256.Sum256([]byte(data))
		assert.Equal(s.t, f.SHA256, hex.EncodeToString(sum[:]))
		assert.EqualValues(s.t, f.Size, len(data))
	}
	assert.Len(s.t, s.named(dir, "*.ndjson*"), n)
	for _, name := range s.named(dir, ".*") {
		assert.Equal(s.t, completeFile, filepath.Base(name), "left over")
	}
}

func (s *site) named(dir, pattern string) []string {
	s.t.Helper()
	names, err := filepath.Glob(s.path(dir, pattern))
	require.NoError(s.t, err)
	return names
}
