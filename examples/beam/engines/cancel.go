//go:build linux

package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"path/filepath"
	"syscall"
	"time"
)

// interrupt calls end on the pipeline's program when a quarter of the files are written,
// then calls cancel for what still runs on the engine. Once downloads have stopped, it
// resumes the job.
func (s *stage) interrupt(ctx context.Context, t *trial, end func(context.Context, *process) error, cancel func() error) error {
	ctx, stop := context.WithTimeoutCause(ctx, 10*time.Minute, errors.New("not done after 10 minutes"))
	defer stop()
	step("%s", t.name)
	t.job = len(s.server.Jobs())
	p, err := s.submit(t)
	if err != nil {
		return err
	}
	if err := s.written(ctx, t, p); err != nil {
		return err
	}
	if err := end(ctx, p); err != nil {
		return err
	}
	if err := cancel(); err != nil {
		return err
	}
	interrupted := time.Now()
	begun, last := s.begun(t.job), time.Now()
	for time.Since(last) < 10*time.Second {
		time.Sleep(100 * time.Millisecond)
		if n := s.begun(t.job); n > begun {
			begun, last = n, time.Now()
		}
	}
	fmt.Printf("downloads  the last one begun %.1f s after the program, which was interrupted, had ended\n", last.Sub(interrupted).Seconds())
	if begun >= s.files {
		return fmt.Errorf("the job on the engine continued:\n%s", tail(p.log))
	}
	dir, err := jobFolder(s.output(t))
	if err != nil {
		return err
	}
	t.resume, t.finished = filepath.Base(dir), s.receipts(t)
	return s.try(ctx, t)
}

// sigint interrupts a program, which has the job server cancel the job.
func sigint(ctx context.Context, p *process) error {
	if err := p.cmd.Process.Signal(syscall.SIGINT); err != nil {
		return err
	}
	if p.wait(ctx) == nil {
		return errors.New("the program ended well although it was interrupted")
	}
	return context.Cause(ctx)
}

// sigkill ends a program at once, and with it Prism, which is part of it.
func sigkill(_ context.Context, p *process) error {
	p.kill()
	return nil
}

// cancelFlink cancels what runs, by the REST API of a job manager.
func cancelFlink(rest string) error {
	var all struct {
		Jobs []struct{ ID, Status string }
	}
	base := "http://127.0.0.1:" + rest + "/jobs"
	resp, err := http.Get(base)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if err := json.NewDecoder(resp.Body).Decode(&all); err != nil {
		return err
	}
	for _, job := range all.Jobs {
		fmt.Printf("flink      job %s is %s\n", job.ID, job.Status)
		if job.Status != "RUNNING" {
			continue
		}
		req, err := http.NewRequest(http.MethodPatch, base+"/"+job.ID+"?mode=cancel", nil)
		if err != nil {
			return err
		}
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			return err
		}
		if resp.Body.Close(); resp.StatusCode != http.StatusAccepted {
			return fmt.Errorf("cancel: %s", resp.Status)
		}
	}
	return nil
}

// begun counts the downloads of the server's nth job: 0 until it has started.
func (s *stage) begun(job int) (n int) {
	jobs := s.server.Jobs()
	if job >= len(jobs) {
		return 0
	}
	for _, f := range jobs[job].Files {
		n += f.Begun
	}
	return n
}
