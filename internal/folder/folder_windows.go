package folder

import (
	"errors"
	"syscall"
)

const openNonblock = 0

// Errors of Windows that package syscall has no names for (winerror.h).
const (
	errorInvalidFunction  syscall.Errno = 1
	errorInvalidHandle    syscall.Errno = 6
	errorSharingViolation syscall.Errno = 32
	errorLockViolation    syscall.Errno = 33
	errorInvalidParameter syscall.Errno = 87
)

// isBusy reports whether err may come from another program's hold on a file. Access is
// denied, too, to a name whose file is removed once the last program has closed it.
func isBusy(err error) bool {
	return errors.Is(err, syscall.ERROR_ACCESS_DENIED) || errors.Is(err, errorSharingViolation) || errors.Is(err, errorLockViolation)
}

// cannotSync reports whether err says that the file system cannot flush.
func cannotSync(err error) bool {
	return errors.Is(err, errors.ErrUnsupported) || errors.Is(err, errorInvalidFunction) || errors.Is(err, errorInvalidParameter)
}

// cannotSyncDir is always so: FlushFileBuffers wants a handle with write access, and folders have none.
func cannotSyncDir(err error) bool {
	return errors.Is(err, syscall.ERROR_ACCESS_DENIED) || errors.Is(err, errorInvalidHandle)
}
