//go:build linux

package main

import (
	"errors"
	"net"
	"os"
	"path/filepath"
	"sync"
	"syscall"
	"time"

	"github.com/ab2d-go/ab2d/ab2dtest"
)

// A stage is where a suite runs: a folder for all that it writes, the programs, and
// what has been started.
type stage struct {
	dir         string
	javaProgram string
	fetching    fetching
	classPath   string
	binaries    string // the pipeline's program and Beam's boot
	server      *ab2dtest.Server
	files       int    // of an export from the server
	want        string // the file of the claims that one process reads from the server; "" until written
	workers     *workers

	mu      sync.Mutex
	started []*process
	closers []func()
}

func newStage(dir, java string) (*stage, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	return &stage{dir: dir, binaries: filepath.Dir(dir), javaProgram: java, workers: watchWorkers(dir),
		fetching: fetching{tries: 3, limit: 2 * time.Minute, pause: 5 * time.Second}}, nil
}

// serve starts an AB2D, in place of the one before.
func (s *stage) serve(opts *ab2dtest.Options) {
	if s.server != nil {
		s.server.Close()
	}
	if opts.RetryAfter == 0 {
		opts.RetryAfter = time.Second
	}
	s.server, s.files, s.want = ab2dtest.NewServer(opts), opts.Files, ""
}

// stop ends everything that was started except the server.
func (s *stage) stop() {
	for _, closer := range s.closers {
		closer() // a pool starts no more
	}
	s.closers = nil
	s.mu.Lock()
	started := s.started
	s.started = nil
	s.mu.Unlock()
	for _, p := range started {
		p.signal(syscall.SIGTERM)
	}
	for _, p := range started {
		p.end()
	}
}

func (s *stage) close() error {
	s.stop()
	if s.server != nil {
		s.server.Close()
	}
	return errors.Join(s.workers.close(), os.RemoveAll(s.dir))
}

// freePort returns a port that nothing listens on.
func freePort() (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	defer l.Close()
	_, port, err := net.SplitHostPort(l.Addr().String())
	return port, err
}
