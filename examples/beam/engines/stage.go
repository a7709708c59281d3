//go:build linux

package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/ab2d-go/ab2d/ab2dtest"
)

// A stage is where a suite runs: a folder for all that it writes, the programs, and
// what has been started.
type stage struct {
	dir       string
	classPath string
	binaries  string // the pipeline's program and Beam's boot
	server    *ab2dtest.Server
	files     int    // of an export from the server
	want      string // the file of what one process reads from the server, once that is known
	workers   *workers

	mu      sync.Mutex
	started []*process
	closers []func()
}

func newStage(ctx context.Context, dir, engine string) (*stage, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	s := &stage{dir: dir, binaries: filepath.Dir(dir)}
	if engine != "prism" { // which is part of the pipeline's program
		if err := s.fetch(ctx, engine); err != nil {
			return nil, err
		}
	}
	s.workers = watchWorkers(dir)
	return s, nil
}

// fetch fetches an engine.
func (s *stage) fetch(ctx context.Context, engine string) (err error) {
	for _, name := range []string{"java", "mvn"} {
		if _, err := exec.LookPath(name); err != nil {
			return fmt.Errorf("%w: %s: no %s", errSkip, engine, name)
		}
	}
	step("%s: class path", engine)
	s.classPath, err = s.maven(ctx, engine+".xml")
	return err
}

// maven returns the class path of a POM, and fetches the jars in it.
func (s *stage) maven(ctx context.Context, pom string) (string, error) {
	pom, err := filepath.Abs(pom) // the scripts start this program beside them
	if err != nil {
		return "", err
	}
	out := filepath.Join(s.dir, "class_path")
	p, err := s.start("maven", "mvn", "-B", "-f", pom, "dependency:build-classpath", "-Dmdep.outputFile="+out)
	if err != nil {
		return "", err
	}
	if err := p.wait(ctx); err != nil {
		if ctx.Err() != nil {
			return "", ctx.Err()
		}
		fmt.Println(tail(p.log))
		return "", fmt.Errorf("%w: Maven cannot fetch what %s names", errSkip, filepath.Base(pom))
	}
	data, err := os.ReadFile(out)
	return strings.TrimSpace(string(data)), err
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

// java starts a program that may look into the JDK, as Flink's and Spark's own
// scripts let them.
func (s *stage) java(name string, heap string, args ...string) (*process, error) {
	argv := []string{"java", "-Xmx" + heap, "-Djava.io.tmpdir=" + s.dir}
	argv = append(argv, strings.Fields(javaOpens)...)
	return s.start(name, append(append(argv, "-cp", s.classPath), args...)...)
}

// javaOpens are the packages of the JDK that Flink and Spark look into.
var javaOpens = func() string {
	var b strings.Builder
	for _, name := range strings.Fields(`java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util
		java.util.concurrent java.util.concurrent.atomic sun.nio.ch sun.nio.cs sun.security.action sun.util.calendar`) {
		fmt.Fprintf(&b, "--add-opens=java.base/%s=ALL-UNNAMED ", name)
	}
	return b.String()
}()

// stop ends all that was started but the server.
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
