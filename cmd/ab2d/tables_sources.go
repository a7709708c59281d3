package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/klauspost/compress/gzip"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/cmd/ab2d/internal/tables"
	"github.com/ab2d-go/ab2d/internal/claimfile"
	"github.com/ab2d-go/ab2d/internal/errtext"
	"github.com/ab2d-go/ab2d/internal/folder"
)

// findSources lists the files of claims that paths name, in the order in which they
// were exported.
func findSources(paths []string) (all []tables.Source, err error) {
	for _, path := range paths {
		info, err := os.Stat(path)
		if errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("there is no file or folder %s to read", path)
		}
		if err != nil {
			return nil, err
		}
		found := []tables.Source{fileSource(path, time.Time{})}
		if info.IsDir() {
			if found, err = folderSources(path); err != nil {
				return nil, err
			}
			if found == nil {
				return nil, fmt.Errorf("%s holds no export and no NDJSON files", path)
			}
		} else if err := checkSource(found[0]); err != nil {
			return nil, err
		}
		all = append(all, found...)
	}
	slices.SortStableFunc(all, func(a, b tables.Source) int { return a.Date.Compare(b.Date) })
	return all, nil
}

// checkSource reports what is wrong with a file that begins with anything but a claim.
func checkSource(source tables.Source) error {
	r, err := source.Open()
	if err != nil {
		return err
	}
	defer r.Close()
	err = claimfile.Check(source.Name, r)
	if errors.Is(err, claimfile.ErrEmpty) { // as an export without claims
		return nil
	}
	return err
}

// folderSources lists the files of a folder: of -incremental, of one export, or of
// anything; and those of the exports in the folders below, as contracts have them. It is nil where
// there are none at all.
func folderSources(dir string) (all []tables.Source, err error) {
	switch {
	case exists(filepath.Join(dir, ledgerFile)):
		all, err = ledgerSources(dir)
	case isExport(dir):
		all, err = exportSources(dir)
	default:
		all, err = looseSources(dir)
	}
	if err != nil {
		return nil, err
	}
	loose := all == nil
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		sub := filepath.Join(dir, e.Name())
		var more []tables.Source
		switch {
		case exists(filepath.Join(sub, ledgerFile)):
			more, err = ledgerSources(sub)
		case loose && isExport(sub):
			more, err = exportSources(sub)
		}
		if err != nil {
			return nil, err
		}
		all = append(all, more...)
	}
	return all, nil
}

func isExport(dir string) bool {
	return exists(filepath.Join(dir, manifestFile)) || exists(filepath.Join(dir, jobFile))
}

// ledgerSources lists the files of all exports of -incremental.
func ledgerSources(dir string) ([]tables.Source, error) {
	l, err := loadLedger(dir)
	if err != nil {
		return nil, err
	}
	all := []tables.Source{} // none yet is fine
	for i, x := range l.Exports {
		if x.State != stateComplete && x.State != stateIncomplete {
			continue
		}
		sub := filepath.Join(dir, x.Folder)
		if !exists(sub) {
			if l.fullAfter(i) {
				continue
			}
			return nil, fmt.Errorf("%s is missing, and no complete full export follows it", sub)
		}
		if err := x.owns(sub); err != nil {
			return nil, err
		}
		files, err := exportSources(sub)
		if err != nil {
			return nil, err
		}
		all = append(all, files...)
	}
	return all, nil
}

// looseSources lists the NDJSON files of a folder that no export has made.
func looseSources(dir string) (all []tables.Source, err error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		name := e.Name()
		if !strings.HasPrefix(name, ".") && (strings.HasSuffix(name, ".ndjson") || strings.HasSuffix(name, ".ndjson.gz")) && !strings.Contains(name, "_error.ndjson") {
			all = append(all, fileSource(filepath.Join(dir, name), time.Time{}))
		}
	}
	return all, nil
}

// exportSources lists the files of claims of one export, which has to be complete.
func exportSources(dir string) ([]tables.Source, error) {
	saved, err := ab2d.LoadSaved(dir)
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, ab2d.ErrCorrupt) {
		return nil, fmt.Errorf("%s does not hold a complete export: %w; to resume: ab2d resume -dir %s", dir, errtext.Bare(err), quoted(dir))
	}
	if err != nil {
		return nil, fmt.Errorf("%s does not hold a complete export: %w", dir, errtext.Bare(err))
	}
	var date time.Time
	if job, err := ab2d.LoadJob(dir); err == nil {
		date = job.Created
	}
	all := []tables.Source{} // an export may have no files
	for _, f := range saved {
		if !f.ErrorFile {
			all = append(all, tables.Source{Name: filepath.Base(f.Path), Date: date, Open: f.Open})
		}
	}
	return all, nil
}

// fileSource is a file, which may be compressed whatever its name.
func fileSource(path string, date time.Time) tables.Source {
	return tables.Source{Name: filepath.Base(path), Date: date, Open: func() (io.ReadCloser, error) {
		f, err := folder.Open(context.Background(), path) // it is read twice, which no pipe can be
		if err != nil {
			return nil, err
		}
		in := bufio.NewReaderSize(f, 128<<10)
		if magic, _ := in.Peek(2); string(magic) != "\x1f\x8b" {
			return readCloser{in, f.Close}, nil
		}
		z, err := gzip.NewReader(in)
		if err != nil {
			return nil, errors.Join(err, f.Close())
		}
		return readCloser{z, f.Close}, nil
	}}
}

type readCloser struct {
	io.Reader
	close func() error
}

func (r readCloser) Close() error { return r.close() }
