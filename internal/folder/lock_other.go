//go:build !(darwin || dragonfly || freebsd || illumos || linux || netbsd || openbsd || windows)

package folder

import (
	"context"
	"os"
)

func openLockFile(context.Context, string) (*os.File, error) { return nil, errNoLocks }
func tryLock(*os.File) error                                 { return errNoLocks }
func release(f *os.File, _ string) error                     { return f.Close() }
