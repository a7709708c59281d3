package main

import (
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
)

// The program is killed at random moments, later and later, until it has run
// through; and that for two weeks. After every kill the store is what its mark says.
func TestKill(t *testing.T) {
	srv := serve(t, ab2dtest.Options{JobDuration: 200 * time.Millisecond, Latency: 5 * time.Millisecond, BytesPerSecond: 1 << 20, MaxJobs: 3})
	killed, whole := t.TempDir(), t.TempDir()
	seed := rand.Uint64()
	random := rand.New(rand.NewPCG(seed, 0))
	defer func() {
		if t.Failed() {
			t.Log("seed", seed)
		}
	}()
	want := []map[string]string{srv.expected(t, 0), srv.expected(t, 1), srv.expected(t, 2)}
	for week := range 2 {
		srv.week.Store(int64(week))
		last, _ := stored(t, killed)
		for most, done := 50*time.Millisecond, false; !done; most += most / 5 {
			done = runFor(t, killed, time.Duration(random.Int64N(int64(most))))
			store, claims := stored(t, killed)
			if store.Last() == last.Last() {
				require.Equal(t, want[week], claims, "nothing is stored")
				require.Equal(t, last.Mark(), store.Mark(), "so the mark has not moved")
			} else {
				require.Equal(t, want[week+1], claims, "all is stored")
			}
		}
		_, err := runs(t, killed) // once more: nothing changes
		require.NoError(t, err)
		_, err = runs(t, whole)
		require.NoError(t, err)
		_, got := stored(t, killed)
		_, uninterrupted := stored(t, whole)
		require.Equal(t, uninterrupted, got)
		assert.NoDirExists(t, filepath.Join(killed, "export"))
	}
}

// runFor runs the program in a process of its own, which is killed after a while.
// It reports whether that was too late.
func runFor(t *testing.T, dir string, d time.Duration) bool {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-dir", dir)
	cmd.Env = append(os.Environ(), "AB2D_INCREMENTAL_TEST=program", "GORACE=atexit_sleep_ms=0")
	require.NoError(t, cmd.Start())
	timer := time.AfterFunc(d, func() { _ = cmd.Process.Kill() })
	defer timer.Stop()
	err := cmd.Wait()
	assert.Contains(t, []int{0, -1}, cmd.ProcessState.ExitCode(), "it never fails by itself: %v", err)
	return err == nil
}

// A kill between the commit of the store and the end of the program.
func TestStoredJobIsNotMergedAgain(t *testing.T) {
	srv := serve(t, ab2dtest.Options{})
	dir := t.TempDir()
	_, err := runs(t, dir)
	require.NoError(t, err)
	store, _ := stored(t, dir)
	job := &ab2d.Job{ID: srv.Jobs()[0].ID, Created: store.Mark()}
	require.NoError(t, os.MkdirAll(filepath.Join(dir, "export"), 0o700))
	require.NoError(t, writeJSON(filepath.Join(dir, "export", ab2d.JobName), job))
	srv.week.Add(1)
	out, err := runs(t, dir)
	require.NoError(t, err)
	assert.NotContains(t, out, "going on")
	assert.Len(t, srv.Jobs(), 2)
	_, claims := stored(t, dir)
	assert.Equal(t, srv.expected(t, 2), claims)
}
