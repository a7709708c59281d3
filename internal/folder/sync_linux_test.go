package folder_test

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"unsafe"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/internal/folder"
)

// envFsync makes the test binary a program for which fsync fails with the error of that
// number, as the kernel has it (seccomp): it writes a file into the folder that follows.
const envFsync = "AB2D_TEST_FSYNC"

func init() {
	value := os.Getenv(envFsync)
	if value == "" {
		return
	}
	number, dir, _ := strings.Cut(value, " ")
	errno, err := strconv.Atoi(number)
	if err == nil {
		err = failFsync(syscall.Errno(errno))
	}
	if err != nil {
		fmt.Println("setup:", err)
		os.Exit(2)
	}
	if err := folder.WriteFile(context.Background(), dir, "f", []byte("content")); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	os.Exit(0)
}

// failFsync installs a filter for all threads of this process (seccomp(2), bpf(4)): fsync
// returns an error, and everything else works.
func failFsync(errno syscall.Errno) error {
	const (
		prSetNoNewPrivs = 38
		setModeFilter   = 1
		flagTsync       = 1
		retErrno        = 0x00050000
		retAllow        = 0x7fff0000
	)
	seccomp := map[string]uintptr{"amd64": 317, "386": 354, "arm64": 277, "arm": 383, "s390x": 348, "riscv64": 277, "ppc64le": 358, "loong64": 277}[runtime.GOARCH]
	filter := []syscall.SockFilter{
		{Code: syscall.BPF_LD | syscall.BPF_W | syscall.BPF_ABS, K: 0}, // the number of the system call
		{Code: syscall.BPF_JMP | syscall.BPF_JEQ | syscall.BPF_K, K: syscall.SYS_FSYNC, Jf: 1},
		{Code: syscall.BPF_RET | syscall.BPF_K, K: retErrno | uint32(errno)},
		{Code: syscall.BPF_RET | syscall.BPF_K, K: retAllow},
	}
	program := syscall.SockFprog{Len: uint16(len(filter)), Filter: &filter[0]}
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if _, _, err := syscall.RawSyscall6(syscall.SYS_PRCTL, prSetNoNewPrivs, 1, 0, 0, 0, 0); err != 0 {
		return err
	}
	_, _, err := syscall.RawSyscall(seccomp, setModeFilter, flagTsync, uintptr(unsafe.Pointer(&program)))
	runtime.KeepAlive(filter)
	if err != 0 {
		return err
	}
	return nil
}

func TestFileSystemsWithoutFsync(t *testing.T) {
	for _, tt := range []struct {
		errno syscall.Errno
		works bool
	}{
		{errno: syscall.EINVAL, works: true},
		{errno: syscall.ENOTSUP, works: true},
		{errno: syscall.ENOSYS, works: true},
		{errno: syscall.ENOTTY, works: true},
		{errno: syscall.EIO},
		{errno: syscall.ENOSPC},
		{errno: syscall.EDQUOT},
	} {
		t.Run(tt.errno.Error(), func(t *testing.T) {
			dir := t.TempDir()
			cmd := exec.CommandContext(t.Context(), os.Args[0])
			cmd.Env = append(os.Environ(), fmt.Sprintf("%s=%d %s", envFsync, tt.errno, dir))
			out, err := cmd.CombinedOutput()
			if tt.works {
				require.NoError(t, err, "%s", out)
				got, err := os.ReadFile(filepath.Join(dir, "f"))
				require.NoError(t, err)
				assert.Equal(t, "content", string(got))
				return
			}
			require.Error(t, err)
			assert.Contains(t, string(out), "sync")
			assert.Contains(t, string(out), tt.errno.Error())
			assert.Empty(t, names(t, dir), "nothing that is not on disk has a name")
		})
	}
}
