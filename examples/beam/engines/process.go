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
	"syscall"
	"time"
)

// A process has a process group of its own, and ends with this program.
type process struct {
	name string
	cmd  *exec.Cmd
	log  string
	done chan struct{} // closed once it has ended
	err  error         // why
}

// mark is the environment variable by which a stage's processes, and those that they
// start, are recognized.
const mark = "AB2D_ENGINES"

// environment is that of this program, with the server's credentials.
func (s *stage) environment() []string {
	env := append(os.Environ(), "TMPDIR="+s.dir, mark+"="+s.dir, "AB2D_AUTH_FILE=",
		"SPARK_LOCAL_IP=127.0.0.1", "SPARK_HOME="+s.sparkHome(), "SPARK_SCALA_VERSION=2.12")
	if s.server == nil {
		return env
	}
	cfg := s.server.Config()
	return append(env,
		"AB2D_BASE_URL="+cfg.Environment.BaseURL, "AB2D_TOKEN_URL="+cfg.Environment.TokenURL,
		"AB2D_CLIENT_ID="+cfg.ClientID, "AB2D_CLIENT_SECRET="+cfg.ClientSecret)
}

// start runs a command, which has the server's credentials in its environment.
func (s *stage) start(name string, argv ...string) (*process, error) {
	return s.startIn(s.dir, nil, name, argv...) // Beam's boot writes pipeline_options.json to where it is started
}

// startIn is start in a folder, with more environment variables.
func (s *stage) startIn(dir string, env []string, name string, argv ...string) (*process, error) {
	p := &process{name: name, log: filepath.Join(s.dir, name+".log"), done: make(chan struct{})}
	log, err := os.Create(p.log)
	if err != nil {
		return nil, err
	}
	defer log.Close()
	p.cmd = exec.Command(argv[0], argv[1:]...)
	p.cmd.Dir, p.cmd.Env, p.cmd.Stdout, p.cmd.Stderr = dir, append(s.environment(), env...), log, log
	p.cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
	if err := p.cmd.Start(); err != nil {
		return nil, err
	}
	go func() {
		p.err = p.cmd.Wait()
		close(p.done)
	}()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.started = append(s.started, p)
	return p, nil
}

// wait waits until the process ends, and returns an error if it fails.
func (p *process) wait(ctx context.Context) error {
	select {
	case <-p.done:
		return p.err
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

// ended reports whether the process or the context ends within wait.
func (p *process) ended(ctx context.Context, wait time.Duration) bool {
	select {
	case <-p.done:
	case <-ctx.Done():
	case <-time.After(wait):
		return false
	}
	return true
}

// signal sends a signal to a process and to what it started.
func (p *process) signal(sig syscall.Signal) { syscall.Kill(-p.cmd.Process.Pid, sig) }

// kill ends a process at once, as an operating system out of memory would.
func (p *process) kill() {
	p.signal(syscall.SIGKILL)
	<-p.done
}

// end waits for a process that was sent SIGTERM, and kills it if it does not end.
func (p *process) end() {
	select {
	case <-p.done:
	case <-time.After(5 * time.Second):
	}
	p.signal(syscall.SIGKILL) // and what it left
	<-p.done
}

// listening waits until a process listens on a port.
func (p *process) listening(ctx context.Context, port string) error {
	ctx, cancel := context.WithTimeoutCause(ctx, 5*time.Minute, fmt.Errorf("%s does not listen on port %s", p.name, port))
	defer cancel()
	for {
		if conn, err := net.Dial("tcp", "127.0.0.1:"+port); err == nil {
			return conn.Close()
		}
		select {
		case <-p.done:
			return fmt.Errorf("%s has ended: %w\n%s", p.name, p.err, tail(p.log))
		case <-ctx.Done():
			return errors.Join(context.Cause(ctx), errors.New(tail(p.log)))
		case <-time.After(100 * time.Millisecond):
		}
	}
}
