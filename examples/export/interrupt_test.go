package main

import (
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
)

func TestInterruptCancelsTheJob(t *testing.T) {
	srv := serve(t, &ab2dtest.Options{Polls: 1000})
	dir := t.TempDir()
	out := programUntil(t, "% complete", "run", "-dir", dir, "-json")
	assert.Equal(t, exitInterrupted, out.code)
	assert.Contains(t, out.stderr, "the job is canceled")
	assert.True(t, out.result(t).Canceled)
	assert.Equal(t, ab2dtest.Canceled, srv.Jobs()[0].State)
	assert.NoFileExists(t, filepath.Join(dir, ab2d.JobName))
}

func TestInterruptLeavesTheJob(t *testing.T) {
	srv := serve(t, &ab2dtest.Options{Polls: 3})
	dir := t.TempDir()
	out := programUntil(t, "% complete", "run", "-dir", dir, "-detach")
	assert.Equal(t, exitInterrupted, out.code)
	assert.Contains(t, out.stderr, "ab2d-export resume -dir "+dir)
	assert.Zero(t, srv.Count(ab2dtest.Cancel))
	out = program(t, "run", "-dir", dir)
	assert.Zero(t, out.code)
	assert.Contains(t, out.stderr, "going on with job "+srv.Jobs()[0].ID)
	assert.Len(t, srv.Jobs(), 1)
}

func TestInterruptTooLateToCancel(t *testing.T) {
	srv := serve(t, &ab2dtest.Options{Polls: 1000, Faults: []ab2dtest.Fault{{On: ab2dtest.Cancel, Do: ab2dtest.Reply(400)}}})
	dir := t.TempDir()
	out := programUntil(t, "% complete", "run", "-dir", dir)
	assert.Equal(t, exitInterrupted, out.code)
	assert.Contains(t, out.stderr, "could not be canceled")
	assert.FileExists(t, filepath.Join(dir, ab2d.JobName))
	assert.Equal(t, 1, srv.Count(ab2dtest.Cancel))
}

func TestInterruptKeepsWholeFiles(t *testing.T) {
	srv := serve(t, &ab2dtest.Options{Files: 3, Faults: []ab2dtest.Fault{{On: ab2dtest.Download, File: 2, Do: ab2dtest.StallAt(1000), Nth: 1}}})
	dir := t.TempDir()
	out := programUntil(t, "2 of 3 files", "run", "-dir", dir, "-json")
	assert.Equal(t, exitInterrupted, out.code)
	assert.Contains(t, out.stderr, "2 of 3 files are whole; carry on with: ab2d-export resume -dir "+dir)
	r := out.result(t)
	assertWhole(t, dir, r.Files, 2)
	assert.Equal(t, 1, r.Missing)
	assert.Equal(t, ab2dtest.Successful, srv.Jobs()[0].State)

	out = program(t, "run", "-dir", dir, "-json")
	require.Zero(t, out.code, out.stderr)
	assertWhole(t, dir, out.result(t).Files, 3)
	for i, f := range srv.Jobs()[0].Files {
		assert.Equal(t, 1, f.Completed, "download %d", i+1)
	}
}

// A process that is killed can neither clean up nor say goodbye.
func TestKill(t *testing.T) {
	stall := []ab2dtest.Fault{{On: ab2dtest.Download, File: 3, Nth: 1, Do: ab2dtest.StallAt(100_000)}}
	for moment, faults := range map[string][]ab2dtest.Fault{"has begun": nil, "0 % complete": nil, "3 of 4 files": stall} {
		srv := serve(t, &ab2dtest.Options{Files: 4, Faults: faults})
		dir := t.TempDir()
		cmd := exec.Command(os.Args[0], "run", "-dir", dir)
		cmd.Env = append(os.Environ(), "AB2D_EXPORT_TEST=program")
		cmd.Stderr = &watcher{text: moment, seen: func() { _ = cmd.Process.Kill() }}
		require.Error(t, cmd.Run())
		assert.Equal(t, -1, cmd.ProcessState.ExitCode(), "it was killed")

		out := program(t, "run", "-dir", dir, "-json")
		require.Zero(t, out.code, out.stderr)
		assertWhole(t, dir, out.result(t).Files, 4)
		jobs := srv.Jobs()
		require.Len(t, jobs, 1)
		for _, f := range jobs[0].Files {
			assert.Equal(t, 1, f.Completed, f.Name)
		}
	}
}

func TestBars(t *testing.T) {
	// Bars are for people to look at; here they must neither panic nor hang.
	save := ab2d.SaveProgress{TotalFiles: 2, TotalBytes: 30}
	a, b := ab2d.File{URL: "https://h/a.ndjson", Size: 10}, ab2d.File{URL: "https://h/b.ndjson", Size: 20}
	for steps := range 7 {
		v := newBars(io.Discard)
		for _, step := range []func(){
			func() { v.say("a job has begun"); v.polling(17, false) },
			func() { v.polling(100, false); v.polling(100, true) },
			func() { save.File, save.FileBytes, save.Bytes = a, 10, 10; v.saving(save) },
			func() { save.File, save.FileBytes, save.Bytes = a, 0, 0; v.saving(save) },
			func() { save.File, save.FileBytes, save.Files, save.Bytes = a, 10, 1, 10; v.saving(save) },
			func() { save.File, save.FileBytes, save.Files, save.Bytes = b, 20, 2, 30; v.saving(save) },
		}[:steps] {
			step()
		}
		save.Files = 0
		v.close()
	}
}
