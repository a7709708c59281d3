package ab2d

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"sync/atomic"

	"github.com/klauspost/compress/gzip"

	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/internal/errtext"
	"github.com/ab2d-go/ab2d/internal/folder"
)

// SavedFile is a complete file of an export folder.
type SavedFile struct {
	File
	Path      string
	Existed   bool // it was complete before this Save
	ErrorFile bool // it is one of Manifest.Errors: it holds OperationOutcomes, not claims
}

// LoadSaved returns the files of an export folder that [Client.Save] has completed, in the
// manifest's order, without a network. They include files of Manifest.Errors that were
// saved. It looks at names and lengths only: [SavedFile.Open] verifies what it reads.
//
// A file that is missing is an error that [errors.Is] finds as [fs.ErrNotExist], one of
// the wrong length as [ErrCorrupt], and claims that are not this export's as [ErrOtherExport].
func LoadSaved(dir string) ([]SavedFile, error) {
	m, err := LoadManifest(dir)
	if err != nil {
		return nil, err
	}
	files := namedFiles(dir, m, false)
	err = checkOthers(dir, files)
	var saved []SavedFile
	for i := 0; i < len(files) && err == nil; i++ {
		var there bool
		if there, err = files[i].stat(); there {
			saved = append(saved, files[i].SavedFile)
		}
	}
	if err != nil {
		return nil, fmt.Errorf("ab2d: %w", errtext.Bare(err))
	}
	return saved, nil
}

// stat finds out in which form a file is there. One of Manifest.Errors need not be.
func (f *savedFile) stat() (there bool, err error) {
	if f.Path == "" {
		return false, fmt.Errorf("the file's URL does not end in a safe name: %q", sanitize(pathOf(f.URL)))
	}
	for _, path := range []string{f.Path, f.other} {
		info, err := os.Lstat(path)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			continue
		case err == nil:
			err = folder.CheckRegular(path)
		}
		if err == nil && path == f.Path && f.Size > 0 && info.Size() != f.Size {
			err = fmt.Errorf("%w: %s has %d of %d bytes", ErrCorrupt, filepath.Base(path), info.Size(), f.Size)
		}
		f.Path, f.Existed = path, true
		return err == nil, err
	}
	if f.ErrorFile {
		return false, nil
	}
	return false, &fs.PathError{Op: "open", Path: f.Path, Err: fs.ErrNotExist}
}

// Open returns the NDJSON bytes of a saved file, inflated if it was kept as gzip. They are
// verified once more: the reader returns io.EOF only if length and SHA-256 match
// the manifest, and otherwise [ErrCorrupt]. Close must be called; Read and Close may be
// called from different goroutines.
func (f SavedFile) Open() (io.ReadCloser, error) {
	r, err := openSaved(context.Background(), f.File, f.Path)
	if err != nil {
		return nil, fmt.Errorf("ab2d: %w", errtext.Bare(err))
	}
	return r, nil
}

// Claims returns an iterator over the claims of a saved file, which it opens when the loop
// begins and closes when it ends. An error of type [*ndjson.LineError] reports one bad line,
// and the loop may continue; any other is the last pair: see [SavedFile.Open].
func (f SavedFile) Claims() iter.Seq2[*fhir.ExplanationOfBenefit, error] {
	return savedRecords[fhir.ExplanationOfBenefit](f, false)
}

// Outcomes returns an iterator over the OperationOutcomes of a saved file of
// [Manifest.Errors]. It behaves like [SavedFile.Claims].
func (f SavedFile) Outcomes() iter.Seq2[*fhir.OperationOutcome, error] {
	return savedRecords[fhir.OperationOutcome](f, true)
}

func savedRecords[T any](f SavedFile, errorFile bool) iter.Seq2[*T, error] {
	return func(yield func(*T, error) bool) {
		if f.ErrorFile != errorFile {
			holds := "claims, no OperationOutcomes"
			if f.ErrorFile {
				holds = "OperationOutcomes, no claims"
			}
			yield(nil, fmt.Errorf("ab2d: %s: holds %s", filepath.Base(f.Path), holds))
			return
		}
		body, err := f.Open()
		if err != nil {
			yield(nil, err)
			return
		}
		defer body.Close()
		resources[T](body)(yield)
	}
}

// verifyFile reads a file and returns nil if it is what the manifest lists. Without a
// checksum there is no telling.
func verifyFile(ctx context.Context, f File, path string) error {
	if f.SHA256 == "" {
		return ErrCorrupt
	}
	if err := folder.CheckRegular(path); err != nil {
		return err
	}
	r, err := openSaved(ctx, f, path)
	if err != nil {
		return err
	}
	defer r.Close()
	_, err = io.CopyBuffer(struct{ io.Writer }{io.Discard}, r, make([]byte, fetchBuffer))
	return err
}

// savedReader reads a file of an export folder. It is an [io.ReadCloser] for one
// goroutine, but for Close.
type savedReader struct {
	ctx    context.Context
	want   File
	file   *os.File
	closed atomic.Bool
	r      io.Reader // inflates where the file is compressed
	sum    hash.Hash
	n      int64
	err    error
}

func openSaved(ctx context.Context, want File, path string) (*savedReader, error) {
	file, err := folder.Open(ctx, path)
	if err != nil {
		return nil, err
	}
	buf := bufio.NewReaderSize(file, fetchBuffer)
	s := &savedReader{ctx: ctx, want: want, file: file, r: buf, sum: sha256.New()}
	// By its content, as a name that the server gives may end in .gz. No NDJSON begins so.
	if magic, _ := buf.Peek(len(gzipMagic)); bytes.Equal(magic, gzipMagic) {
		if s.r, err = gzip.NewReader(buf); err != nil {
			_ = file.Close()
			return nil, s.corrupt("it does not inflate")
		}
	}
	return s, nil
}

func (s *savedReader) Read(p []byte) (int, error) {
	if s.closed.Load() {
		return 0, errClosed
	}
	if s.err != nil || len(p) == 0 {
		return 0, s.err
	}
	if s.ctx.Err() != nil {
		s.err = contextError(s.ctx)
		return 0, s.err
	}
	n, err := s.r.Read(p)
	s.sum.Write(p[:n])
	s.n += int64(n)
	switch _, disk := errors.AsType[*fs.PathError](err); {
	case err == nil:
	case err == io.EOF:
		s.err = s.verdict()
	case s.closed.Load(): // which ended this Read
		s.err = errClosed
	case disk:
		s.err = fmt.Errorf("ab2d: %w", err)
	default:
		s.err = s.corrupt("it does not inflate")
	}
	if n > 0 {
		return n, nil // the error is for the next Read
	}
	return 0, s.err
}

// verdict is for a file that was read to its end.
func (s *savedReader) verdict() error {
	if s.want.Size > 0 && s.n != s.want.Size {
		return s.corrupt(fmt.Sprintf("it has %d of %d bytes", s.n, s.want.Size))
	}
	if s.want.SHA256 != "" && !s.want.hasSum(s.sum.Sum(nil)) {
		return s.corrupt(fmt.Sprintf("the SHA-256 of its %d bytes differs", s.n))
	}
	return io.EOF
}

func (s *savedReader) corrupt(why string) error {
	return fmt.Errorf("ab2d: %s: %w: %s", filepath.Base(s.file.Name()), ErrCorrupt, why)
}

func (s *savedReader) Close() error {
	if s.closed.Swap(true) {
		return nil
	}
	return s.file.Close()
}
