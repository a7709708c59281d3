package folder_test

import (
	"bufio"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/internal/folder"
)

const lockName = ".test.lock"

// envHold makes the test binary a program that locks a folder and waits to be killed.
const envHold = "AB2D_TEST_HOLD"

func TestMain(m *testing.M) {
	if dir := os.Getenv(envHold); dir != "" {
		if _, err := folder.NewLock(context.Background(), dir, lockName); err != nil {
			_, _ = os.Stdout.WriteString(err.Error() + "\n")
			os.Exit(1)
		}
		_, _ = os.Stdout.WriteString("locked\n")
		_, _ = os.Stdin.Read(make([]byte, 1)) // for as long as the parent lives
		os.Exit(0)
	}
	os.Exit(m.Run())
}

func TestLockKeepsOthersOut(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	lock, err := folder.NewLock(t.Context(), dir, lockName)
	require.NoError(t, err)
	assert.True(t, lock.Exclusive())
	_, err = folder.NewLock(t.Context(), dir, lockName)
	require.ErrorIs(t, err, folder.ErrInUse)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = folder.NewLock(ctx, dir, lockName)
	require.ErrorIs(t, err, folder.ErrInUse)
	require.ErrorIs(t, err, context.Canceled)

	other, err := folder.NewLock(t.Context(), dir, ".other.lock")
	require.NoError(t, err, "another name is another lock")
	require.NoError(t, other.Close())
	require.NoError(t, lock.Close())
	require.NoError(t, lock.Close(), "a second time")
	assert.Empty(t, names(t, dir))
	lock, err = folder.NewLock(t.Context(), dir, lockName)
	require.NoError(t, err)
	require.NoError(t, lock.Close())
}

func TestLockIsHeldByOneAtATime(t *testing.T) {
	dir := t.TempDir()
	var inside, turns atomic.Int32
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for range 20 {
				lock, err := folder.NewLock(t.Context(), dir, lockName)
				if err != nil {
					assert.ErrorIs(t, err, folder.ErrInUse) // others were faster for two seconds
					continue
				}
				assert.EqualValues(t, 1, inside.Add(1))
				turns.Add(1)
				inside.Add(-1)
				assert.NoError(t, lock.Close())
			}
		})
	}
	all.Wait()
	assert.Positive(t, turns.Load())
	assert.Empty(t, names(t, dir))
}

func TestLockEndsWithItsProgram(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	cmd := exec.CommandContext(t.Context(), os.Args[0])
	cmd.Env = append(os.Environ(), envHold+"="+dir)
	stdin, err := cmd.StdinPipe()
	require.NoError(t, err)
	defer stdin.Close()
	stdout, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	line, err := bufio.NewReader(stdout).ReadString('\n')
	require.NoError(t, err)
	require.Equal(t, "locked\n", line)
	_, err = folder.NewLock(t.Context(), dir, lockName)
	require.ErrorIs(t, err, folder.ErrInUse, "the other program holds it")
	require.NoError(t, cmd.Process.Kill())
	require.Error(t, cmd.Wait())
	assert.FileExists(t, filepath.Join(dir, lockName), "it had no time to remove it")
	lock, err := folder.NewLock(t.Context(), dir, lockName)
	require.NoError(t, err)
	require.NoError(t, lock.Close())
}

func TestLockIsARegularFile(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.Mkdir(filepath.Join(dir, lockName), 0o700))
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := folder.NewLock(ctx, dir, lockName)
	require.Error(t, err)
	assert.NotErrorIs(t, err, folder.ErrInUse)
}
