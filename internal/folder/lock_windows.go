package folder

import (
	"context"
	"errors"
	"os"
	"syscall"
	"unsafe"
)

// LockFileEx of kernel32.dll (fileapi.h). It locks a byte far behind the end, so that
// backup programs can read the file.
var lockFileEx = syscall.NewLazyDLL("kernel32.dll").NewProc("LockFileEx")

const (
	lockfileFailImmediately = 1
	lockfileExclusiveLock   = 2
	lockedByte              = 0x7fffffff // in both halves of the offset

	errorIOPending syscall.Errno = 997
)

// openLockFile waits while the file of the last holder is being removed.
func openLockFile(ctx context.Context, path string) (f *os.File, err error) {
	err = retryBusy(ctx, func() error {
		f, err = os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
		return err
	})
	return f, err
}

func tryLock(f *os.File) error {
	at := syscall.Overlapped{Offset: lockedByte, OffsetHigh: lockedByte}
	ok, _, err := lockFileEx.Call(f.Fd(), lockfileExclusiveLock|lockfileFailImmediately, 0, 1, 0, uintptr(unsafe.Pointer(&at)))
	switch {
	case ok != 0:
		return nil
	case errors.Is(err, errorLockViolation), errors.Is(err, errorIOPending):
		return ErrInUse
	case errors.Is(err, errors.ErrUnsupported), errors.Is(err, errorInvalidFunction), errors.Is(err, errorInvalidParameter):
		return errNoLocks
	}
	return os.NewSyscallError("LockFileEx", err)
}

// release closes the file first: Windows removes none that is open, and so never one that
// another program has opened to lock it. Then it stays, and does no harm.
func release(f *os.File, path string) error {
	err := f.Close()
	_ = os.Remove(path)
	return err
}
