//go:build unix

package folder

import (
	"errors"
	"syscall"
)

// openNonblock keeps the opening of a pipe without a writer from waiting for one.
const openNonblock = syscall.O_NONBLOCK

// isBusy reports whether err comes from another program's hold on a file, which is no
// obstacle here.
func isBusy(error) bool { return false }

// cannotSync reports whether err says that the file system has no fsync. ENOTTY is macOS's
// error for SMB, where F_FULLFSYNC is a request that the server does not have.
func cannotSync(err error) bool {
	return errors.Is(err, errors.ErrUnsupported) || errors.Is(err, syscall.EINVAL) || errors.Is(err, syscall.ENOTTY)
}

// cannotSyncDir reports what else says that of a folder.
func cannotSyncDir(err error) bool {
	return errors.Is(err, syscall.EBADF) || errors.Is(err, syscall.EPERM) || errors.Is(err, syscall.EACCES) || errors.Is(err, syscall.EISDIR)
}
