package main

import (
	"encoding/json"
	"errors"
	"maps"
	"os"
	"slices"

	"github.com/ab2d-go/ab2d/claim"
)

// spill keeps the claims of a file on the worker's disk until the file is verified,
// and then returns them month by month, so that few Parquet files are open at once
// however many months there are. In memory it has 24 bytes a claim.
type spill struct {
	file   *os.File
	size   int64
	claims int64
	months map[string][]extent
}

// An extent is where a claim is, as JSON.
type extent struct {
	no, at int64
	size   int32
}

// newSpill makes one in the folder for temporary files.
func newSpill() (*spill, error) {
	file, err := os.CreateTemp("", "ab2d-spill-*") // mode 0600
	if err != nil {
		return nil, err
	}
	os.Remove(file.Name()) // where the system allows it, a worker that is killed leaves nothing
	return &spill{file: file, months: map[string][]extent{}}, nil
}

// add adds a claim, of which line is the JSON.
func (s *spill) add(month string, line []byte) error {
	n, err := s.file.Write(line)
	if err != nil {
		return err
	}
	s.claims++
	s.months[month] = append(s.months[month], extent{s.claims, s.size, int32(n)})
	s.size += int64(n)
	return nil
}

// sorted returns the months.
func (s *spill) sorted() []string { return slices.Sorted(maps.Keys(s.months)) }

// each calls do with the claims of a month and where each was in the file, counted
// from 1.
func (s *spill) each(month string, do func(no int64, c *claim.Claim) error) error {
	var line []byte
	for _, x := range s.months[month] {
		line = slices.Grow(line[:0], int(x.size))[:x.size]
		if _, err := s.file.ReadAt(line, x.at); err != nil {
			return err
		}
		var c claim.Claim
		if err := json.Unmarshal(line, &c); err != nil {
			return err
		}
		if err := do(x.no, &c); err != nil {
			return err
		}
	}
	return nil
}

func (s *spill) close() error {
	err := s.file.Close()
	if removed := os.Remove(s.file.Name()); removed != nil && !errors.Is(removed, os.ErrNotExist) {
		err = errors.Join(err, removed)
	}
	return err
}
