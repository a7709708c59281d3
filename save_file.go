package ab2d

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/klauspost/compress/gzip"
)

// save brings one file to disk, unless it is there.
func (s *saving) save(ctx context.Context, f *SavedFile) (err error) {
	if f.Name() == "" {
		return fmt.Errorf("ab2d: Save: the file's URL does not end in a safe name: %q", sanitize(pathOf(f.URL)))
	}
	if _, err := s.c.local("File.URL", f.URL); err != nil {
		return err
	}
	if f.Existed = whole(f, s.opts.KeepGzip); f.Existed {
		s.count(f, f.Size, true)
		return nil
	}
	tmp, err := createTemp(f.Path)
	if err != nil {
		return fmt.Errorf("ab2d: Save: %w", err)
	}
	defer func() {
		if err != nil { // nothing that looks complete, and nothing to clean up
			_ = tmp.Close()
			_ = os.Remove(tmp.Name())
			s.count(f, 0, false)
		}
	}()
	size, err := s.fetch(ctx, f, tmp)
	if err != nil {
		return err
	}
	if err := errors.Join(tmp.Sync(), tmp.Close()); err != nil {
		return fmt.Errorf("ab2d: Save: %w", err)
	}
	if err := os.Rename(tmp.Name(), f.Path); err != nil {
		return fmt.Errorf("ab2d: Save: %w", err)
	}
	s.count(f, size, true)
	return nil
}

// fetch downloads a file into tmp and returns its size.
func (s *saving) fetch(ctx context.Context, f *SavedFile, tmp *os.File) (size int64, err error) {
	to := sink{
		restart: func() error {
			if _, err := tmp.Seek(0, io.SeekStart); err != nil {
				return err
			}
			return tmp.Truncate(0)
		},
		count: func(bytes int64) { s.count(f, bytes, false) },
	}
	if s.opts.KeepGzip {
		to.gzip = tmp
	} else {
		to.plain = tmp
	}
	return s.c.fetch(ctx, f.File, to)
}

// whole reports whether f is on disk as the manifest has it. Without a checksum there is no telling.
func whole(f *SavedFile, compressed bool) bool {
	if f.SHA256 == "" {
		return false
	}
	file, err := os.Open(f.Path)
	if err != nil {
		return false
	}
	defer file.Close()
	var content io.Reader = file
	if compressed {
		if content, err = gzip.NewReader(file); err != nil {
			return false
		}
	}
	sum := sha256.New()
	n, err := io.Copy(sum, content)
	return err == nil && (f.Size == 0 || n == f.Size) && strings.EqualFold(f.SHA256, hex.EncodeToString(sum.Sum(nil)))
}

// createTemp makes the file that becomes path: a new one, whatever a run that was killed, or anybody else, left in its place.
func createTemp(path string) (*os.File, error) {
	name := tempName(path)
	if err := os.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	return os.OpenFile(name, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
}

// tempName is where a file is written until it is whole: always the same place,
// so that runs that are killed do not pile up.
func tempName(path string) string {
	dir, name := filepath.Split(path)
	return filepath.Join(dir, "."+name+".part")
}

// syncDir makes the renames in a folder last. Some systems cannot sync a
// folder, which is no failure of the files.
func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer d.Close()
	if err := d.Sync(); err != nil && !errors.Is(err, errors.ErrUnsupported) && !errors.Is(err, fs.ErrInvalid) && !errors.Is(err, fs.ErrPermission) {
		return err
	}
	return nil
}
