package main

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"time"

	"github.com/ab2d-go/ab2d/claim"
)

// FileStore is a Store in files that any program can read: NDJSON of
// ExplanationOfBenefits, the newest version of each claim, spread by key over
// parts. Merge writes all of them anew into a folder of the export's name, and then
// replaces current.json, which names the folder and the mark: that is the commit.
//
// So a merge takes time and, for a while, disk space in proportion to the whole
// store, and memory in proportion to a part of it. That does for a few million claims.
type FileStore struct {
	dir string
	now current
}

// current is the content of current.json.
type current struct {
	Source string    `json:"source"` // server and version: no others' claims may be merged
	Folder string    `json:"folder"` // and the export that was merged last
	Mark   time.Time `json:"mark,omitzero"`
	Claims int       `json:"claims"`
}

const (
	parts       = 64
	currentName = "current.json"
)

// OpenFileStore opens the store in dir, which need not exist. It is an error if
// the claims there are from another source.
func OpenFileStore(dir, source string) (*FileStore, error) {
	s := &FileStore{dir: dir, now: current{Source: source}}
	data, err := os.ReadFile(filepath.Join(dir, currentName))
	if errors.Is(err, fs.ErrNotExist) {
		return s, nil
	}
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal(data, &s.now); err != nil {
		return nil, fmt.Errorf("%s: %w", filepath.Join(dir, currentName), err)
	}
	if s.now.Source != source {
		return nil, fmt.Errorf("%s holds claims from %s, not from %s", dir, s.now.Source, source)
	}
	return s, nil
}

// Mark implements Store.
func (s *FileStore) Mark() time.Time { return s.now.Mark }

// Last implements Store.
func (s *FileStore) Last() string { return s.now.Folder }

// Claims returns an iterator over the claims in the store.
func (s *FileStore) Claims(ctx context.Context) iter.Seq2[Record, error] {
	var names []string
	for part := range parts {
		if s.now.Folder != "" {
			names = append(names, s.part(s.now.Folder, part))
		}
	}
	return records(ctx, names...)
}

func (s *FileStore) part(folder string, n int) string {
	return filepath.Join(s.dir, folder, fmt.Sprintf("%02d.ndjson", n))
}

// Merge implements Store.
func (s *FileStore) Merge(ctx context.Context, e Export, claims iter.Seq2[Record, error]) (counts Counts, err error) {
	if e.ID == s.now.Folder || e.ID == currentName || !filepath.IsLocal(e.ID) {
		return counts, fmt.Errorf("export %q cannot be merged", e.ID)
	}
	if err := s.clean(); err != nil {
		return counts, err
	}
	if err := os.MkdirAll(filepath.Join(s.dir, e.ID), 0o700); err != nil {
		return counts, err
	}
	if err := s.spread(e.ID, claims); err != nil {
		return counts, err
	}
	for n := range parts {
		if err := s.mergePart(ctx, e.ID, n, &counts); err != nil {
			return counts, err
		}
	}
	if err := syncDir(filepath.Join(s.dir, e.ID)); err != nil {
		return counts, err
	}
	next := current{Source: s.now.Source, Folder: e.ID, Mark: e.Mark, Claims: counts.Stored}
	if err := writeJSON(filepath.Join(s.dir, currentName), next); err != nil {
		return counts, err
	}
	s.now = next
	return counts, s.clean()
}

// clean removes what is not the store: a former one, or a part of one that was never finished.
func (s *FileStore) clean() error {
	entries, err := os.ReadDir(s.dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	for _, entry := range entries {
		if name := entry.Name(); name != currentName && name != s.now.Folder {
			err = cmp.Or(err, os.RemoveAll(filepath.Join(s.dir, name)))
		}
	}
	return err
}

// spread writes what has come to a file beside each part.
func (s *FileStore) spread(folder string, claims iter.Seq2[Record, error]) (err error) {
	var files [parts]*os.File
	var out [parts]*bufio.Writer
	defer func() {
		for n, f := range files {
			if f != nil {
				err = cmp.Or(err, out[n].Flush(), f.Close())
			}
		}
	}()
	for n := range files {
		if files[n], err = os.OpenFile(s.part(folder, n)+".new", os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600); err != nil {
			return err
		}
		out[n] = bufio.NewWriterSize(files[n], 64<<10)
	}
	for r, err := range claims {
		if err != nil {
			return err
		}
		h := fnv.New32a()
		h.Write([]byte(r.Key()))
		w := out[h.Sum32()%parts]
		w.Write(r.JSON) // its error stays with w, until Flush
		w.WriteByte('\n')
	}
	return nil
}

// mergePart writes a part anew: its former claims, then those that have come.
func (s *FileStore) mergePart(ctx context.Context, folder string, n int, counts *Counts) error {
	type version struct {
		claim *claim.Claim
		line  []byte
	}
	var newest []version
	index := make(map[string]int)
	if s.now.Folder != "" {
		for r, err := range records(ctx, s.part(s.now.Folder, n)) {
			if err != nil {
				return err
			}
			index[r.Key()] = len(newest)
			newest = append(newest, version{r.Claim.Clone(), bytes.Clone(r.JSON)})
		}
	}
	incoming := s.part(folder, n) + ".new"
	for r, err := range records(ctx, incoming) {
		if err != nil {
			return err
		}
		counts.Came++
		i, ok := index[r.Key()]
		switch {
		case !ok:
			counts.New++
			index[r.Key()] = len(newest)
			newest = append(newest, version{r.Claim.Clone(), bytes.Clone(r.JSON)})
		case r.Claim.Supersedes(newest[i].claim) && !bytes.Equal(r.JSON, newest[i].line):
			counts.Replaced++
			newest[i] = version{r.Claim.Clone(), bytes.Clone(r.JSON)}
		}
	}
	counts.Stored += len(newest)
	out, err := os.OpenFile(s.part(folder, n), os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	w := bufio.NewWriterSize(out, 64<<10)
	for _, v := range newest {
		w.Write(v.line)
		w.WriteByte('\n')
	}
	return cmp.Or(w.Flush(), out.Sync(), out.Close(), os.Remove(incoming))
}
