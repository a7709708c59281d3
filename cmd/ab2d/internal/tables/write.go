package tables

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/internal/errtext"
	"github.com/ab2d-go/ab2d/internal/folder"
	"github.com/ab2d-go/ab2d/ndjson"
)

// Source is a file of claims. Sources come in the order in which they were exported.
type Source struct {
	Name string                        // of the file
	Date time.Time                     // of the export; zero where unknown
	Open func() (io.ReadCloser, error) // its NDJSON, uncompressed
}

// Report is what [Write] did.
type Report struct {
	Read, Final int64            // claims read, and those that count
	Rows        map[string]int64 // of each file written
	BadLines    int64            // that are no claims, and are left out
	FirstBad    string           // where the first of them is
}

// Write writes the layout's tables of all final claims in the sources into dir, which
// exists. temp is an empty folder for files of its own.
func Write(ctx context.Context, dir, temp string, layout Layout, sources []Source) (*Report, error) {
	report := &Report{Rows: make(map[string]int64)}
	find, err := newFinder(temp)
	if err != nil {
		return nil, err
	}
	defer find.close()
	who := make(people)
	for r, err := range records(ctx, sources, report) {
		if err == nil {
			who.add(&r.claim)
			err = find.add(&r.claim)
		}
		if err != nil {
			return nil, err
		}
	}
	final, err := find.find()
	if err == nil {
		err = find.close()
	}
	if err != nil {
		return nil, err
	}
	out, err := create(dir, layout)
	if err != nil {
		return nil, err
	}
	report.Read = int64(find.n)
	n := 0
	for r, err := range records(ctx, sources, nil) {
		if err != nil {
			return nil, errors.Join(err, out.abort())
		}
		if final.has(n) {
			report.Final++
			who.identify(&r.claim)
			layout.rows(out.tables, r)
		}
		n++
	}
	if n != find.n {
		return nil, errors.Join(errors.New("the files changed while they were read"), out.abort())
	}
	return report, out.commit(context.WithoutCancel(ctx), report)
}

// record is a claim and where it came from. It is valid until the next.
type record struct {
	claim  claim.Claim
	source *Source
}

// records returns an iterator over the claims of the sources. Bad lines are counted in
// report, if it is not nil, and left out. Any other error is the last pair.
func records(ctx context.Context, sources []Source, report *Report) iter.Seq2[*record, error] {
	return func(yield func(*record, error) bool) {
		r := new(record)
		for i := range sources {
			r.source = &sources[i]
			for err := range read(ctx, r) {
				if bad, ok := errors.AsType[*ndjson.LineError](err); ok {
					if report != nil {
						if report.BadLines++; report.BadLines == 1 {
							report.FirstBad = fmt.Sprintf("%s, line %d", r.source.Name, bad.Line)
						}
					}
					continue
				}
				if err != nil {
					yield(nil, fmt.Errorf("%s: %w", r.source.Name, errtext.Bare(err)))
					return
				}
				if !yield(r, nil) {
					return
				}
			}
		}
	}
}

// read decodes a source into r, claim after claim.
func read(ctx context.Context, r *record) iter.Seq[error] {
	return func(yield func(error) bool) {
		in, err := r.source.Open()
		if err != nil {
			yield(err)
			return
		}
		defer in.Close()
		workers := runtime.GOMAXPROCS(0)
		for eob, err := range ndjson.Decode[fhir.ExplanationOfBenefit](in, ndjson.Workers(workers), ndjson.ReuseRecord()) {
			if err == nil {
				err = ctx.Err()
			}
			if err == nil {
				r.claim.Set(eob)
			}
			if !yield(err) {
				return
			}
		}
	}
}

// output is the tables being written, under temporary names until they are complete.
type output struct {
	dir    string
	layout Layout
	files  []*os.File
	tables []*csvFile
}

func create(dir string, layout Layout) (*output, error) {
	out := &output{dir: dir, layout: layout}
	for _, t := range layout.Tables() {
		f, err := os.OpenFile(filepath.Join(dir, "."+t.File+".part"), os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
		if err != nil {
			return nil, errors.Join(err, out.abort())
		}
		out.files = append(out.files, f)
		out.tables = append(out.tables, newCSV(f, t.Columns))
	}
	return out, nil
}

func (out *output) abort() error {
	var errs []error
	for _, f := range out.files {
		errs = append(errs, f.Close(), os.Remove(f.Name()))
	}
	return errors.Join(errs...)
}

// commit gives all tables their names, once all are on disk. Where a name is taken by what cannot be replaced, such as a
// file that another program has open on Windows, the other tables get theirs.
func (out *output) commit(ctx context.Context, report *Report) error {
	for i, f := range out.files {
		if err := errors.Join(out.tables[i].w.Flush(), f.Sync()); err != nil {
			return errors.Join(err, out.abort())
		}
	}
	var errs []error
	for i, t := range out.layout.Tables() {
		f := out.files[i]
		err := f.Close()
		if err == nil {
			err = folder.Rename(ctx, f.Name(), filepath.Join(out.dir, t.File))
		}
		if err != nil {
			err = errors.Join(err, folder.Remove(ctx, f.Name()))
		}
		report.Rows[t.File] = out.tables[i].rows
		errs = append(errs, err)
	}
	return errors.Join(append(errs, folder.SyncDir(out.dir))...)
}
