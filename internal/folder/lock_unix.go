//go:build darwin || dragonfly || freebsd || illumos || linux || netbsd || openbsd

package folder

import (
	"context"
	"errors"
	"os"
	"syscall"
)

// openLockFile opens for writing, which the locks of NFS want, and follows no link.
func openLockFile(_ context.Context, path string) (*os.File, error) {
	return os.OpenFile(path, os.O_CREATE|os.O_RDWR|syscall.O_NOFOLLOW|syscall.O_NONBLOCK, 0o600)
}

// tryLock locks with flock(2), which keeps goroutines of one program apart as well.
func tryLock(f *os.File) error {
	for {
		err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
		switch {
		case errors.Is(err, syscall.EINTR):
		case errors.Is(err, syscall.EWOULDBLOCK):
			return ErrInUse
		case errors.Is(err, errors.ErrUnsupported), errors.Is(err, syscall.EINVAL), errors.Is(err, syscall.ENOLCK), errors.Is(err, syscall.ENOTTY):
			return errNoLocks
		default:
			return os.NewSyscallError("flock", err)
		}
	}
}

// release removes the file while it is locked: a process that has opened it sees that the name is gone.
// Another file of that name is another's lock.
func release(f *os.File, path string) error {
	var err error
	if hasName(f, path) {
		err = os.Remove(path)
	}
	return errors.Join(err, f.Close())
}
