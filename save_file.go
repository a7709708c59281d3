package ab2d

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ab2d-go/ab2d/internal/folder"
)

// save writes one file to disk, unless it is there.
func (s *saving) save(ctx context.Context, f *savedFile) error {
	if f.Path == "" {
		return saveError(fmt.Errorf("the file's URL does not end in a safe name: %q", sanitize(pathOf(f.URL))))
	}
	if _, err := s.c.local("File.URL", f.URL); err != nil {
		return err
	}
	stale, err := s.existing(ctx, f)
	if err != nil {
		return saveError(err)
	}
	if f.Existed {
		if err := s.folder.checkHeld(); err != nil {
			return saveError(err)
		}
		s.tell(f, f.Size, true)
		return nil
	}
	if err := s.download(ctx, f); err != nil {
		return err
	}
	if stale != "" { // the file's other form, and not complete
		if err := folder.Remove(ctx, stale); err != nil {
			return saveError(err)
		}
	}
	return nil
}

// existing looks for the file on disk, in either form: what an earlier run kept stays as
// it is. It returns the path of the other form where that is there and not complete.
func (s *saving) existing(ctx context.Context, f *savedFile) (stale string, err error) {
	if f.found {
		f.Existed = true
		return "", nil
	}
	for _, path := range []string{f.Path, f.other} {
		err := folder.CheckRegular(path)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if errors.Is(err, folder.ErrNotRegular) {
			return "", fmt.Errorf("%w: %w", ErrOtherExport, err)
		}
		if err == nil {
			err = verifyFile(ctx, f.File, path)
		}
		switch {
		case err == nil:
			f.Path, f.Existed = path, true
			return "", nil
		case ctx.Err() != nil:
			return "", contextError(ctx)
		case path == f.other:
			stale = path
		}
	}
	return stale, nil
}

// download fetches a file and names it. However that ends, no temporary file is left.
func (s *saving) download(ctx context.Context, f *savedFile) error {
	temp, err := folder.CreateTemp(s.folder.dir, filepath.Base(f.Path))
	if err != nil {
		return saveError(err)
	}
	named := false
	defer func() {
		if !named {
			_ = temp.Close()
			_ = folder.Remove(context.WithoutCancel(ctx), temp.Name())
		}
	}()
	size, err := s.fetch(ctx, f, temp)
	if err == nil {
		if err = s.commit(ctx, f, temp); err != nil {
			err = saveError(err)
		}
	}
	if err != nil {
		s.tell(f, 0, false)
		return err
	}
	named = true
	s.tell(f, size, true)
	return nil
}

// commit gives a verified file its name, in the folder that this Save has checked and locked.
func (s *saving) commit(ctx context.Context, f *savedFile, temp *os.File) error {
	if err := s.folder.checkHeld(); err != nil {
		return err
	}
	return folder.Commit(ctx, temp, f.Path)
}

// fetch downloads a file into temp and returns its size, once it is verified.
func (s *saving) fetch(ctx context.Context, f *savedFile, temp *os.File) (int64, error) {
	to := sink{
		restart: func() error {
			if _, err := temp.Seek(0, io.SeekStart); err != nil {
				return err
			}
			return temp.Truncate(0)
		},
		count: func(bytes int64) { s.tell(f, bytes, false) },
	}
	if s.opts.KeepGzip {
		to.gzip = temp
	} else {
		to.plain = temp
	}
	return s.c.fetch(ctx, f.File, to)
}
