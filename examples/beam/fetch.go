package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/ndjson"
	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
)

func init() {
	register.DoFn3x1[context.Context, ab2d.File, func(Result), error](&Fetch{})
	register.Emitter1[Result]()
}

// maxBadLines is how many lines of a file may be bad: more of them are not bad
// lines but a bad file.
const maxBadLines = 1000

// Side metrics of a pipeline; each file counts once, in the bundle that succeeds.
var (
	filesDone   = beam.NewCounter("ab2d", "files")
	filesReused = beam.NewCounter("ab2d", "files_reused") // without a download
	filesFailed = beam.NewCounter("ab2d", "files_failed")
	claimsDone  = beam.NewCounter("ab2d", "claims")
	bytesDone   = beam.NewCounter("ab2d", "bytes") // of NDJSON, uncompressed
	badLines    = beam.NewCounter("ab2d", "bad_lines")
)

// Fetch is the DoFn that does the work: it downloads a file of the manifest,
// proves it, and writes its claims to Folder.
//
// It is what a runner stores and ships, so it has no credentials: each worker
// reads those from its own environment, see [ab2d.ConfigFromEnv].
type Fetch struct {
	Folder string
	Format Format

	client *ab2d.Client
}

// Setup makes the client of a worker. Its bundles share the connections and tokens.
func (f *Fetch) Setup() error {
	cfg, err := ab2d.ConfigFromEnv()
	if err != nil {
		return err
	}
	f.client, err = ab2d.NewClient(cfg)
	return err
}

// ProcessElement leaves the complete output of one file, or none; a bundle that is
// retried, or run twice at once, leaves the same. It fails where another try may
// help. Where none can, it emits the failure, as a bundle that cannot succeed
// would take the other files with it.
func (f *Fetch) ProcessElement(ctx context.Context, file ab2d.File, emit func(Result)) error {
	dir := folder(f.Folder)
	done, err := receipt(ctx, dir, file)
	if err != nil {
		return fmt.Errorf("%s: receipt: %w", file.Name(), err)
	}
	switch {
	case done == nil:
		done, err = f.fetch(ctx, dir, file, f.Format)
	case !done.Format.has(f.Format): // the other was written before, and is to stay true
		done, err = f.fetch(ctx, dir, file, Both)
	}
	if final(err) {
		done, err = &Result{File: file, Failure: strings.TrimPrefix(err.Error(), "ab2d: ")}, nil
	}
	if err != nil {
		return fmt.Errorf("%w (file %s)", err, file.Name())
	}
	count(ctx, done)
	emit(*done)
	return nil
}

var errTooManyBadLines = fmt.Errorf("more than %d lines cannot be read", maxBadLines)

// final reports whether another download would end as this one did. The client
// itself has tried again where that made sense.
func final(err error) bool {
	return errors.Is(err, ab2d.ErrFileUnavailable) || errors.Is(err, ab2d.ErrNotFound) ||
		errors.Is(err, ab2d.ErrCorrupt) || errors.Is(err, errTooManyBadLines)
}

// fetch writes a file's output and then its receipt.
func (f *Fetch) fetch(ctx context.Context, dir folder, file ab2d.File, format Format) (*Result, error) {
	out, err := newSinks(ctx, format, dir, file)
	if err != nil {
		return nil, err
	}
	defer out.discard()
	r := &Result{File: file, Format: format}
	if err := f.copy(ctx, out.adder(), r); err != nil {
		return nil, err // also when the last byte says that the rest was not what the manifest promised
	}
	if r.Outputs, err = out.commit(ctx); err != nil {
		return nil, err
	}
	return r, writeReceipt(ctx, dir, *r)
}

// copy adds the view of each claim as it arrives. The file is verified only
// if copy returns nil.
func (f *Fetch) copy(ctx context.Context, add func(*claim.Claim) error, r *Result) error {
	for eob, err := range f.client.Download(ctx, r.File) {
		if bad, ok := errors.AsType[*ndjson.LineError](err); ok {
			if len(r.Bad) == maxBadLines {
				return errTooManyBadLines
			}
			r.Bad = append(r.Bad, BadLine{Line: int64(bad.Line), Offset: bad.Offset})
			continue
		}
		if err != nil {
			return err
		}
		// A claim of its own for each, as one that is reused would write [] where another writes null.
		if err := add(claim.From(eob)); err != nil {
			return err
		}
		r.Claims++
	}
	return nil
}

func count(ctx context.Context, r *Result) {
	if r.Failure != "" {
		filesFailed.Inc(ctx, 1)
		return
	}
	if r.Reused {
		filesReused.Inc(ctx, 1)
	}
	filesDone.Inc(ctx, 1)
	claimsDone.Inc(ctx, r.Claims)
	bytesDone.Inc(ctx, r.File.Size)
	badLines.Inc(ctx, int64(len(r.Bad)))
}
