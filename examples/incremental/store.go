package main

import (
	"cmp"
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/ndjson"
)

// Store keeps claims, and the mark up to which they are complete.
//
// With a database, Merge is one transaction: an upsert of every record by its key,
// where the new claim supersedes the one that is there, and of the mark. To
// compare, a row needs the claim's id, whether it is final, and when it was updated.
type Store interface {
	// Mark is the instant up to which all changes are stored; zero for none.
	Mark() time.Time
	// Last is the ID of the export that was merged last.
	Last() string
	// Merge stores an export, its mark and its ID all at once, durably; or nothing,
	// and returns an error. The same export is not merged twice, but may be
	// tried again after a Merge that failed or was killed.
	Merge(context.Context, Export, iter.Seq2[Record, error]) (Counts, error)
}

// Export is what a store has to know of the export that it merges.
type Export struct {
	ID   string
	Mark time.Time
}

// Record is a claim and the JSON it was read from. Both are valid until the next.
type Record struct {
	Claim *claim.Claim
	JSON  []byte
}

// Key is what all versions of the claim have in common; a claim that does not say stands alone.
func (r Record) Key() string {
	return cmp.Or(r.Claim.Key(), "resource "+r.Claim.ResourceID)
}

// Counts says what a Merge did.
type Counts struct{ Came, New, Replaced, Stored int }

// records returns an iterator over the claims in files of NDJSON; those named .gz
// are compressed. A line that is no claim is an error, as any error is the last pair.
func records(ctx context.Context, paths ...string) iter.Seq2[Record, error] {
	return func(yield func(Record, error) bool) {
		for _, path := range paths {
			for r, err := range fileRecords(path) {
				if err = cmp.Or(err, ctx.Err()); err != nil {
					yield(Record{}, err)
					return
				}
				if !yield(r, nil) {
					return
				}
			}
		}
	}
}

func fileRecords(path string) iter.Seq2[Record, error] {
	return func(yield func(Record, error) bool) {
		f, err := os.Open(path)
		if err != nil {
			yield(Record{}, err)
			return
		}
		defer f.Close()
		var in io.Reader = f
		if strings.HasSuffix(path, ".gz") {
			if in, err = gzip.NewReader(f); err != nil {
				yield(Record{}, fmt.Errorf("%s: %w", filepath.Base(path), err))
				return
			}
		}
		var eob fhir.ExplanationOfBenefit
		var c claim.Claim
		for line, err := range ndjson.Lines(in) {
			if err == nil {
				if derr := eob.UnmarshalReuse(line.Data); derr != nil {
					err = &ndjson.LineError{Line: line.Number, Offset: line.Offset, Err: derr}
				}
			}
			if err != nil {
				yield(Record{}, fmt.Errorf("%s: %w", filepath.Base(path), err))
				return
			}
			c.Set(&eob)
			if c.Key() == "" && c.ResourceID == "" {
				yield(Record{}, fmt.Errorf("%s: line %d: a claim without any id", filepath.Base(path), line.Number))
				return
			}
			if !yield(Record{&c, line.Data}, nil) {
				return
			}
		}
	}
}
