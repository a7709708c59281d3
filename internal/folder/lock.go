package folder

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"
)

// ErrInUse reports that another program, or another part of this one, holds the lock.
var ErrInUse = errors.New("export folder in use")

const (
	// Some hold a lock only while they write one small file: they are waited for.
	lockWait  = 2 * time.Second
	lockPause = 20 * time.Millisecond
	lockTries = 10 // in a row, where another removes the file meanwhile
)

// errNoLocks reports a file system, or a system, without locks.
var errNoLocks = fmt.Errorf("locks: %w", errors.ErrUnsupported)

// Lock is a locked folder. The operating system unlocks it when the program ends,
// however it ends.
type Lock struct {
	file *os.File // nil where there are no locks
	path string
}

// NewLock locks dir for this caller alone, by a file of that name in it. Another holder is
// waited for, for up to two seconds; then the error is [ErrInUse].
//
// Some network file systems have no locks. There NewLock succeeds, and [Lock.Exclusive] is false.
func NewLock(ctx context.Context, dir, name string) (*Lock, error) {
	path := filepath.Join(dir, name)
	for end := time.Now().Add(lockWait); ; {
		file, err := openLocked(ctx, path)
		switch {
		case err == nil:
			return &Lock{file, path}, nil
		case errors.Is(err, errNoLocks):
			return &Lock{}, nil
		case !errors.Is(err, ErrInUse):
			return nil, err
		case !time.Now().Before(end):
			return nil, fmt.Errorf("%w: %s", ErrInUse, dir)
		}
		t := time.NewTimer(lockPause)
		select {
		case <-t.C:
		case <-ctx.Done():
			t.Stop()
			return nil, errors.Join(fmt.Errorf("%w: %s", ErrInUse, dir), Ended(ctx))
		}
	}
}

// openLocked makes and locks the file at path. Its holder removes it at the end, so what
// was locked may have lost its name meanwhile: then it locks nobody out.
func openLocked(ctx context.Context, path string) (*os.File, error) {
	for range lockTries {
		file, err := openLockFile(ctx, path)
		if err != nil {
			return nil, err
		}
		info, err := file.Stat()
		if err == nil && !info.Mode().IsRegular() {
			err = &fs.PathError{Op: "lock", Path: path, Err: ErrNotRegular}
		}
		if err == nil {
			err = tryLock(file)
		}
		if err != nil {
			_ = file.Close()
			if errors.Is(err, errNoLocks) {
				_ = os.Remove(path)
			}
			return nil, err
		}
		if hasName(file, path) {
			return file, nil
		}
		_ = file.Close()
	}
	return nil, ErrInUse // by many, one after another
}

// Exclusive reports whether the lock keeps others out, which it does not on a file system
// without locks.
func (l *Lock) Exclusive() bool { return l.file != nil }

// Held reports whether the folder of that name is still the one that was locked. It is not where
// somebody moved it away meanwhile and made another, or removed the lock's file: then another
// program may hold the lock of what is there now.
func (l *Lock) Held() bool { return l.file == nil || hasName(l.file, l.path) }

// hasName reports whether file is what has the name path.
func hasName(file *os.File, path string) bool {
	mine, err := file.Stat()
	if err != nil {
		return false
	}
	there, err := os.Lstat(path)
	return err == nil && os.SameFile(mine, there)
}

// Close unlocks the folder, and removes the lock's file.
func (l *Lock) Close() error {
	if l.file == nil {
		return nil
	}
	file := l.file
	l.file = nil
	return release(file, l.path)
}
