package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
)

// A folder is where the workers write: a path that all of them share, or the URL
// of an object store, such as gs://bucket/claims. A name in it is either complete or
// not there, at any moment, whichever process was killed.
type folder string

func (f folder) remote() bool { return strings.Contains(string(f), "://") }

// join returns the folder's file of that name, or a folder in it; slashes separate folders.
func (f folder) join(name string) string {
	if f.remote() {
		return strings.TrimSuffix(string(f), "/") + "/" + name
	}
	return filepath.Join(string(f), filepath.FromSlash(name))
}

// create begins a file, whose name may have folders in it, with slashes, which appears under its name, in place of any older one,
// when it is committed. Whoever creates it discards it, too: that does nothing
// once it is committed. The name is not there, or unchanged, unless commit succeeds.
func (f folder) create(ctx context.Context, name string) (*draft, error) {
	if f.remote() {
		return createObject(ctx, f.join(name))
	}
	// Claims are nobody else's business.
	dir, base := filepath.Split(f.join(name))
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	tmp, err := os.CreateTemp(dir, "."+base+".*.tmp") // mode 0600
	if err != nil {
		return nil, err
	}
	return &draft{
		Writer: tmp,
		publish: func() error {
			if err := errors.Join(tmp.Sync(), tmp.Close()); err != nil {
				return err
			}
			return os.Rename(tmp.Name(), f.join(name))
		},
		abandon: func() {
			tmp.Close()
			os.Remove(tmp.Name())
		},
	}, nil
}

// createObject writes an object under its own name: stores show it once it is
// closed, and never when the context was canceled before.
func createObject(ctx context.Context, url string) (*draft, error) {
	store, err := filesystem.New(ctx, url)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(ctx)
	w, err := store.OpenWrite(ctx, url)
	if err != nil {
		cancel()
		store.Close()
		return nil, err
	}
	return &draft{
		Writer:  w,
		publish: func() error { return errors.Join(w.Close(), store.Close()) },
		abandon: func() {
			cancel()
			w.Close()
			store.Close()
		},
	}, nil
}

// A draft is a file that is being written.
type draft struct {
	io.Writer
	publish   func() error
	abandon   func()
	committed bool
}

func (d *draft) commit() error {
	err := d.publish()
	d.committed = err == nil
	return err
}

func (d *draft) discard() {
	if !d.committed {
		d.abandon()
	}
}

// write writes a small file.
func (f folder) write(ctx context.Context, name string, data []byte) error {
	d, err := f.create(ctx, name)
	if err != nil {
		return err
	}
	defer d.discard()
	if _, err := d.Write(data); err != nil {
		return err
	}
	return d.commit()
}

// read reads a small file; the error is fs.ErrNotExist where there is none.
func (f folder) read(ctx context.Context, name string) ([]byte, error) {
	if !f.remote() {
		return os.ReadFile(f.join(name))
	}
	url := f.join(name)
	store, err := filesystem.New(ctx, url)
	if err != nil {
		return nil, err
	}
	defer store.Close()
	// Each store has an error of its own for an object that is not there.
	if found, err := store.List(ctx, url); err != nil {
		return nil, err
	} else if len(found) == 0 {
		return nil, fmt.Errorf("%s: %w", path.Base(url), fs.ErrNotExist)
	}
	return filesystem.Read(ctx, store, url)
}

// sweep removes what killed workers left unfinished. Object stores keep nothing
// that could be seen.
func (f folder) sweep() error {
	if f.remote() {
		return nil
	}
	return filepath.WalkDir(string(f), func(name string, entry fs.DirEntry, err error) error {
		if ok, _ := filepath.Match(".*.tmp", filepath.Base(name)); err != nil || entry.IsDir() || !ok {
			return err
		}
		return os.Remove(name)
	})
}
