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

// copyBuffer is what a file is written in: few system calls, little memory.
const copyBuffer = 128 << 10

// save brings one file to disk, unless it is there.
func (s *saving) save(ctx context.Context, f *SavedFile) (err error) {
	if f.Name() == "" {
		return fmt.Errorf("ab2d: Save: the file's URL does not end in a safe name: %q", sanitize(pathOf(f.URL)))
	}
	path, err := s.c.local("File.URL", f.URL)
	if err != nil {
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
	size, err := s.fetch(ctx, f, path, tmp)
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

// fetch downloads a file into tmp and returns its size. What is written counts only
// once the download says io.EOF, and until then a new body starts the file anew.
func (s *saving) fetch(ctx context.Context, f *SavedFile, path string, tmp *os.File) (size int64, err error) {
	d := newDownload(ctx, s.c, f.File, path)
	defer d.Close()
	d.rewind = func() error {
		s.count(f, 0, false)
		if _, err := tmp.Seek(0, io.SeekStart); err != nil {
			return err
		}
		return tmp.Truncate(0)
	}
	var plain io.Writer = tmp
	if s.opts.KeepGzip {
		d.tee, plain = tmp, io.Discard
	}
	buf := make([]byte, copyBuffer)
	for {
		n, err := d.Read(buf)
		if err == io.EOF {
			return d.n, nil
		}
		if err != nil {
			return 0, err
		}
		if _, err := plain.Write(buf[:n]); err != nil {
			return 0, fmt.Errorf("ab2d: Save: %w", err)
		}
		s.count(f, d.n, false)
	}
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
