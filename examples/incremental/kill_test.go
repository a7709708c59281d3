package main

import (
	"math/rand/v2"
	"os"
	"os/exec"
	"runtime"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/ab2dtest"
)

// The program is killed or told to stop at random moments, later and later, until it
// has run through; and that for two weeks, with another one beside it. After every
// kill the store is what its mark says.
func TestKill(t *testing.T) {
	t.Parallel()
	srv := serve(t, ab2dtest.Options{JobDuration: 100 * time.Millisecond, Latency: 2 * time.Millisecond, MaxJobs: 3})
	t.Cleanup(srv.Close)
	dir := t.TempDir()
	seed := rand.Uint64()
	t.Log("seed", seed)
	random := rand.New(rand.NewPCG(seed, 0))
	want := []map[string]string{{}, srv.expected(t, 1), srv.expected(t, 2)}
	for week := range 2 {
		srv.week.Store(int64(week))
		last := new(current)
		if week > 0 {
			last, _ = stored(t, dir, srv.source())
		}
		for most, done := 60*time.Millisecond, false; !done; most += most / 2 {
			done = srv.runFor(t, random, dir, most)
			now, claims := stored(t, dir, srv.source())
			if now.Mark.Equal(last.Mark) {
				require.Equal(t, want[week], claims, "the mark has not moved, so nothing is stored")
			} else {
				require.Equal(t, want[week+1], claims, "all is stored")
			}
		}
		out, err := srv.program(dir).CombinedOutput() // once more: nothing changes
		require.NoError(t, err, string(out))
		_, claims := stored(t, dir, srv.source())
		require.Equal(t, want[week+1], claims)
		entries, err := os.ReadDir(dir)
		require.NoError(t, err)
		assert.Len(t, entries, 1, "only the store is left: %v", entries)
		if week == 0 {
			time.Sleep(time.Until(time.Now().Truncate(time.Second).Add(time.Second))) // the mark is in seconds
		}
	}
}

// program is a process of the program.
func (w *weeks) program(dir string) *exec.Cmd {
	cmd := exec.Command(os.Args[0], "-dir", dir)
	cmd.Env = w.environment()
	return cmd
}

// runFor runs the program in a process of its own, and a second one beside it. They are
// killed after a while of at most most. It reports whether the first was done before.
func (w *weeks) runFor(t *testing.T, random *rand.Rand, dir string, most time.Duration) bool {
	t.Helper()
	var runs [2]*exec.Cmd
	for i := range runs {
		runs[i] = w.program(dir)
		require.NoError(t, runs[i].Start())
		stop := runs[i].Process.Kill
		if runtime.GOOS != "windows" && random.IntN(2) == 0 {
			stop = func() error { return runs[i].Process.Signal(syscall.SIGTERM) }
		}
		timer := time.AfterFunc(time.Duration(random.Int64N(int64(most))), func() { _ = stop() })
		defer timer.Stop()
	}
	done := false
	for _, cmd := range runs {
		done = cmd.Wait() == nil || done
	}
	return done
}
