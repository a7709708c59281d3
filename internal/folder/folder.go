// Package folder keeps the files of a folder that several programs use: a lock, files that
// are replaced atomically and durably, and reading that never blocks on what is no file.
//
// It behaves the same on every system. On Windows another program, such as a virus scanner,
// an indexer or a backup, may hold a new file for a moment, during which it can neither be
// renamed nor removed: those operations are retried until the context ends, for at most
// some seconds.
package folder

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"time"
)

// ErrNotRegular reports that a name is taken by a directory, a link, a pipe, a socket or a
// device, which is neither read nor written.
var ErrNotRegular = errors.New("not a regular file")

const (
	// busyFor is how long an operation is retried that another program stands in the way
	// of. The Go command allows two seconds (cmd/internal/robustio); virus scanners have
	// been seen to take longer for large files.
	busyFor   = 8 * time.Second
	busyPause = 100 * time.Millisecond // at most, between two tries
)

// retryBusy repeats op while another program stands in its way.
func retryBusy(ctx context.Context, op func() error) error {
	err := op()
	if !isBusy(err) {
		return err
	}
	end := time.NewTimer(busyFor)
	defer end.Stop()
	for wait := time.Millisecond; ; wait = min(2*wait, busyPause) {
		t := time.NewTimer(wait)
		select {
		case <-t.C:
		case <-end.C:
			t.Stop()
			return err
		case <-ctx.Done():
			t.Stop()
			return errors.Join(err, Ended(ctx))
		}
		if err = op(); !isBusy(err) {
			return err
		}
	}
}

// Ended returns how a context ended, and why. Package ab2d sets it, which knows what a cause must not say of an operation
// that it is not about.
var Ended = context.Cause

// Rename renames a file, over another of that name if there is one.
func Rename(ctx context.Context, from, to string) error {
	return retryBusy(ctx, func() error { return os.Rename(from, to) })
}

// Remove removes a file. One that is not there is no error.
func Remove(ctx context.Context, name string) error {
	err := retryBusy(ctx, func() error { return os.Remove(name) })
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

// Open opens a regular file for reading. The error is [ErrNotRegular] for anything else,
// which it does not block on; a link is followed.
func Open(ctx context.Context, name string) (f *os.File, err error) {
	err = retryBusy(ctx, func() error {
		f, err = os.OpenFile(name, os.O_RDONLY|openNonblock, 0)
		return err
	})
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	if err == nil && !info.Mode().IsRegular() {
		err = &fs.PathError{Op: "open", Path: name, Err: ErrNotRegular}
	}
	if err != nil {
		_ = f.Close()
		return nil, err
	}
	return f, nil
}

// maxRead bounds what ReadFile reads. A manifest of a hundred thousand files takes a third.
const maxRead = 64 << 20

// ReadFile reads a regular file, of up to 64 MiB, that another program may be replacing. A link
// is not followed.
func ReadFile(ctx context.Context, name string) ([]byte, error) {
	if err := CheckRegular(name); err != nil {
		return nil, err
	}
	f, err := Open(ctx, name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if info, err := f.Stat(); err == nil && info.Size() > maxRead {
		return nil, &fs.PathError{Op: "read", Path: name, Err: errTooLong}
	}
	return io.ReadAll(io.LimitReader(f, maxRead)) // what has grown meanwhile is cut, and no JSON then
}

var errTooLong = fmt.Errorf("longer than %d bytes", maxRead)

// CheckRegular returns nil for a regular file, [ErrNotRegular] for anything else, links
// included, and [fs.ErrNotExist] where there is nothing.
func CheckRegular(name string) error {
	info, err := os.Lstat(name)
	if err == nil && !info.Mode().IsRegular() {
		err = &fs.PathError{Op: "open", Path: name, Err: ErrNotRegular}
	}
	return err
}

// Temporary files are named after the file that they become, and unlike those of any other
// program that runs at the same time: .NAME.RANDOM.part
var tempName = regexp.MustCompile(`^\..+\.[0-9a-f]{16}\.part$`)

// CreateTemp creates a new file in dir, with mode 0600, for writing what will be renamed to name.
func CreateTemp(dir, name string) (*os.File, error) {
	temp := fmt.Sprintf(".%s.%016x.part", name, rand.Uint64())
	return os.OpenFile(filepath.Join(dir, temp), os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
}

// RemoveTemps removes the temporary files that programs left in dir when they were killed.
// Only the holder of the folder's lock may: it would remove those of a running program too.
func RemoveTemps(ctx context.Context, dir string) error {
	entries, err := os.ReadDir(dir)
	for _, e := range entries {
		if tempName.MatchString(e.Name()) && e.Type().IsRegular() {
			err = errors.Join(err, Remove(ctx, filepath.Join(dir, e.Name())))
		}
	}
	return err
}

// Commit flushes what was written to temp, closes it and renames it. Where that
// fails, temp is closed all the same, and for the caller to remove.
func Commit(ctx context.Context, temp *os.File, name string) error {
	if err := errors.Join(Sync(temp), checkWritten(temp), temp.Close()); err != nil {
		return err
	}
	return Rename(ctx, temp.Name(), name)
}

// errReplaced reports that another program has changed or replaced a temporary file.
var errReplaced = errors.New("changed by another program")

// checkWritten reports whether what has temp's name is temp, as long as it was written.
func checkWritten(temp *os.File) error {
	written, err := temp.Seek(0, io.SeekCurrent)
	if err != nil {
		return err
	}
	info, err := temp.Stat()
	if err != nil {
		return err
	}
	if info.Size() != written || !hasName(temp, temp.Name()) {
		return &fs.PathError{Op: "rename", Path: temp.Name(), Err: errReplaced}
	}
	return nil
}

// WriteFile replaces the file of that name in dir: a reader sees the old content or the new
// one, and the new one is on disk when WriteFile returns. Its mode is 0600.
func WriteFile(ctx context.Context, dir, name string, data []byte) (err error) {
	temp, err := CreateTemp(dir, name)
	if err != nil {
		return err
	}
	if _, err = temp.Write(data); err == nil {
		err = Commit(ctx, temp, filepath.Join(dir, name))
	}
	if err != nil {
		_ = temp.Close()
		return errors.Join(err, Remove(context.WithoutCancel(ctx), temp.Name()))
	}
	return SyncDir(dir)
}

// Sync flushes a file's content to disk. Some file systems cannot (SMB, FUSE, exFAT, as
// mounted by some systems), which is no failure of the file.
func Sync(f *os.File) error {
	if err := f.Sync(); err != nil && !cannotSync(err) {
		return err
	}
	return nil
}

// SyncDir flushes the names in a folder to disk.
func SyncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer d.Close()
	if err := d.Sync(); err != nil && !cannotSync(err) && !cannotSyncDir(err) {
		return err
	}
	return nil
}
