package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"time"

	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/fhir"
)

// FileStore is a mirror.Store in files that any program can read: NDJSON of
// ExplanationOfBenefits, the newest version of each claim, spread by key over
// parts. Update rewrites all of them into a folder of its own, and then replaces
// current.json, which names the folder and the mark: that is the commit.
//
// So an update takes time and, for a while, disk space in proportion to the entire
// store, and memory in proportion to a part of it. That does for a few million claims.
type FileStore struct {
	dir    string
	source string
	counts Counts
}

// Counts says what an Update did.
type Counts struct{ New, Replaced, Stored int }

const parts = 64

// OpenFileStore opens the store in dir, or creates one. It is an error if the claims
// there are from another source, or if what is there is no store: nothing is removed then.
func OpenFileStore(dir, source string) (*FileStore, error) {
	s := &FileStore{dir: dir, source: source}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	_, err := s.load()
	if !errors.Is(err, fs.ErrNotExist) {
		return s, err
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		if !isTemporary(e.Name()) {
			return nil, fmt.Errorf("%s is not empty, and has no %s: it is not a store, or the file was removed", dir, currentName)
		}
	}
	return s, s.save(&current{Source: source})
}

// Mark implements [mirror.Store].
func (s *FileStore) Mark(context.Context) (time.Time, error) {
	now, err := s.load()
	if err != nil {
		return time.Time{}, err
	}
	return now.Mark, nil
}

// Counts returns what the last Update did.
func (s *FileStore) Counts() Counts { return s.counts }

// Claims returns an iterator over the claims in the store. Each is valid until the
// next. No Update may run meanwhile.
func (s *FileStore) Claims(ctx context.Context) iter.Seq2[*fhir.ExplanationOfBenefit, error] {
	return func(yield func(*fhir.ExplanationOfBenefit, error) bool) {
		now, err := s.load()
		if err != nil {
			yield(nil, err)
			return
		}
		for n := range parts {
			if now.Folder == "" {
				return
			}
			for v, err := range versions(ctx, s.part(now.Folder, n)) {
				if !yield(v.eob, err) || err != nil {
					return
				}
			}
		}
	}
}

func (s *FileStore) part(folder string, n int) string {
	return filepath.Join(s.dir, folder, fmt.Sprintf("%02d.ndjson", n))
}

// Update implements [mirror.Store].
func (s *FileStore) Update(ctx context.Context, claims iter.Seq2[*fhir.ExplanationOfBenefit, error], mark time.Time) error {
	now, err := s.load()
	if err != nil {
		return err
	}
	if err := s.clean(now); err != nil {
		return err
	}
	next := &current{Source: s.source, Folder: now.next(), Mark: mark}
	if err := os.Mkdir(filepath.Join(s.dir, next.Folder), 0o700); err != nil {
		return err
	}
	if err := s.spread(next.Folder, claims); err != nil {
		return err
	}
	var counts Counts
	for n := range parts {
		if err := s.mergePart(ctx, now.Folder, next.Folder, n, &counts); err != nil {
			return err
		}
	}
	if err := syncDir(filepath.Join(s.dir, next.Folder)); err != nil {
		return err
	}
	next.Claims = counts.Stored
	if err := s.save(next); err != nil {
		return err
	}
	s.counts = counts
	_ = s.clean(next) // the next update does it otherwise
	return nil
}

// key is what all versions of the claim have in common; a claim that does not say stands alone.
func key(c *claim.Claim) string {
	if key := c.Key(); key != "" {
		return key
	}
	return "resource " + c.ResourceID
}
