//go:build darwin || freebsd || netbsd || openbsd

package ab2d_test

// unprivileged does nothing: the tests are not run as root here.
func unprivileged() {}
