package ab2d_test

import "syscall"

// unprivileged takes root's rights to files from the calling thread (setfsuid(2)), if it has them.
func unprivileged() {
	const nobody = 65534
	_ = syscall.Setfsuid(nobody)
}
