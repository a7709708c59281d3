//go:build unix

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/ab2dtest"
)

func (p *process) signal(s os.Signal) output {
	p.t.Helper()
	require.NoError(p.t, p.cmd.Process.Signal(s))
	return p.wait()
}

// TestSignalCancelsTheJob: SIGTERM, which docker and systemd send, is Ctrl-C.
func TestSignalCancelsTheJob(t *testing.T) {
	t.Parallel()
	for _, sig := range []os.Signal{os.Interrupt, syscall.SIGTERM} {
		for _, args := range [][]string{{"run"}, {"run", "-incremental"}, {"resume"}} {
			t.Run(sig.String()+" "+args[len(args)-1], func(t *testing.T) {
				s := serve(t, &ab2dtest.Options{Polls: 1000})
				if args[0] == "resume" {
					require.Zero(t, s.run("start", "-dir", "june").code)
				}
				out := s.start(append(args, "-dir", "june", "-json")...).until("% complete").signal(sig)
				assert.Equal(t, exitInterrupted, out.code)
				assert.Contains(t, out.stderr, "the job is canceled")
				assert.True(t, out.result(t).Canceled)
				assert.Equal(t, ab2dtest.Canceled, s.srv.Jobs()[0].State)
				assert.NoFileExists(t, s.path("june", jobFile))
				p := s.start("run", "-dir", "june")
				if args[len(args)-1] == "-incremental" {
					p.kill()
					p = s.start("run", "-incremental", "-dir", "june")
				}
				p.until("started").kill() // the folder is free
			})
		}
	}
}

func TestSignalLeavesTheJob(t *testing.T) {
	s := serve(t, &ab2dtest.Options{Polls: 3})
	out := s.start("run", "-dir", "june", "-detach").until("% complete").signal(syscall.SIGTERM)
	assert.Equal(t, exitInterrupted, out.code)
	assert.Contains(t, out.stderr, "ab2d resume -dir june")
	assert.Zero(t, s.srv.Count(ab2dtest.Cancel))
	out = s.run("run", "-dir", "june")
	assert.Zero(t, out.code)
	assert.Contains(t, out.stderr, "resuming job "+s.srv.Jobs()[0].ID)
	assert.Len(t, s.srv.Jobs(), 1)
}

func TestSignalTooLateToCancel(t *testing.T) {
	s := serve(t, &ab2dtest.Options{Polls: 1000, Faults: []ab2dtest.Fault{{On: ab2dtest.Cancel, Do: ab2dtest.Reply(400)}}})
	out := s.start("run", "-dir", "june").until("% complete").signal(os.Interrupt)
	assert.Equal(t, exitInterrupted, out.code)
	assert.Contains(t, out.stderr, "could not be canceled")
	assert.FileExists(t, s.path("june", jobFile))
	assert.Equal(t, 1, s.srv.Count(ab2dtest.Cancel))
}

func TestSignalKeepsCompleteFiles(t *testing.T) {
	s := serve(t, &ab2dtest.Options{Files: 3, Faults: []ab2dtest.Fault{{On: ab2dtest.Download, File: 2, Do: ab2dtest.StallAt(1000), Nth: 1}}})
	out := s.start("run", "-dir", "june", "-json").until("2 of 3 files").signal(syscall.SIGTERM)
	assert.Equal(t, exitInterrupted, out.code)
	assert.Contains(t, out.stderr, "2 of 3 files are complete; to resume: ab2d resume -dir june")
	r := out.result(t)
	s.verified("june", r.Files, 2)
	assert.Equal(t, 1, r.Missing)
	assert.Equal(t, ab2dtest.Successful, s.srv.Jobs()[0].State)

	out = s.run("run", "-dir", "june", "-json")
	require.Zero(t, out.code, out.stderr)
	s.verified("june", out.result(t).Files, 3)
	for i, f := range s.srv.Jobs()[0].Files {
		assert.Equal(t, 1, f.Completed, "download %d", i+1)
	}
}

func TestStdoutIsFull(t *testing.T) {
	s := serve(t, nil)
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		full, err = os.Open(os.DevNull) // macOS has none: a file that cannot be written does as well
		require.NoError(t, err)
	}
	defer full.Close()
	for _, args := range [][]string{
		{"run", "-dir", "june"}, {"status", "-dir", "june"}, {"start", "-dir", "july", "-json"}, {"resume", "-dir", "july"}, {"tables", "june"}, {"tables", "-columns"},
		{"version"}, {"help"}, {"-h"}, {"help", "run"}, {"help", "sandbox"}, {"run", "-h"}, {"tables", "-h"}, {"sandbox", "-h"}, {"sandbox", "-addr", "127.0.0.1:0"},
	} {
		cmd := exec.Command(os.Args[0], args...)
		cmd.Dir, cmd.Env, cmd.Stdout = s.dir, s.env, full
		_ = cmd.Run()
		assert.Equal(t, exitFailed, cmd.ProcessState.ExitCode(), args)
	}
}

// TestPipes: what is read twice, or is somebody's state, is a regular file, and a pipe without a writer is not waited for.
func TestPipes(t *testing.T) {
	s := serve(t, nil)
	for _, path := range []string{"claims/exports.json", "single/job.json", "loose/a.ndjson", "out/.ab2d-tables.json"} {
		require.NoError(t, os.MkdirAll(filepath.Dir(s.path(path)), 0o700))
		require.NoError(t, syscall.Mkfifo(s.path(path), 0o600))
	}
	s.write("b.ndjson", "")
	for _, args := range [][]string{
		{"run", "-incremental", "-dir", "claims"}, {"tables", "claims"}, {"run", "-dir", "single"}, {"status", "-dir", "single"}, {"tables", "single"},
		{"tables", "loose"}, {"tables", "loose/a.ndjson"}, {"tables", "-out", "out", "b.ndjson"}, {"sandbox", "-data", "loose/a.ndjson"}, {"tables", "/dev/null"},
	} {
		out := s.run(args...)
		assert.Contains(t, []int{exitFailed, exitUsage}, out.code, "%v: %s", args, out.stderr)
		assert.Regexp(t, "no.* regular file|complete export", out.stderr, args)
	}
	assert.Empty(t, s.srv.Jobs())
}

// TestUnwritableFolder: no job may begin whose files have no place.
func TestUnwritableFolder(t *testing.T) {
	s := serve(t, nil)
	place, err := os.MkdirTemp("", "ab2d-unwritable-") // below t.TempDir, nobody gets anywhere
	require.NoError(t, err)
	t.Cleanup(func() { _ = os.RemoveAll(place) })
	s.dir = place
	require.NoError(t, os.Chmod(place, 0o755))
	require.NoError(t, os.Mkdir(s.path("june"), 0o555))
	for _, args := range [][]string{{"run"}, {"start"}, {"run", "-incremental"}} {
		cmd := exec.Command(os.Args[0], append(args, "-dir", s.path("june"))...)
		cmd.Dir, cmd.Env = "/", s.env
		if os.Getuid() == 0 { // whom modes do not stop
			cmd = asNobody(t, cmd)
		}
		out, err := cmd.CombinedOutput()
		assert.Equal(t, exitUsage, cmd.ProcessState.ExitCode(), "%v: %s", err, out)
		assert.Contains(t, string(out), "june")
	}
	assert.Empty(t, s.srv.Jobs())
}

// asNobody runs a command as the user nobody, from a copy of the program that nobody can read. Another process makes the
// copy: one that is open for writing here cannot be run, and what other tests start meanwhile would hold it open.
func asNobody(t *testing.T, cmd *exec.Cmd) *exec.Cmd {
	t.Helper()
	place, err := os.MkdirTemp("", "ab2d-nobody-")
	require.NoError(t, err)
	t.Cleanup(func() { _ = os.RemoveAll(place) })
	require.NoError(t, os.Chmod(place, 0o755))
	require.NoError(t, exec.Command("cp", os.Args[0], place+"/ab2d").Run())
	require.NoError(t, os.Chmod(place+"/ab2d", 0o755))
	cmd.Path = place + "/ab2d"
	cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
	return cmd
}
