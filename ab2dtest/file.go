package ab2dtest

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"fmt"
	"io"
	"os"
)

// Source writes the NDJSON of one file. It is called for each download and must
// write the same bytes each time. [FileSource] and [StringSource] make one.
type Source func(w io.Writer) error

// FileSource serves a file on disk.
func FileSource(path string) Source {
	return func(w io.Writer) error {
		f, err := os.Open(path)
		if err != nil {
			return err
		}
		defer f.Close()
		_, err = io.Copy(w, f)
		return err
	}
}

// StringSource serves a string.
func StringSource(ndjson string) Source {
	return func(w io.Writer) error {
		_, err := io.WriteString(w, ndjson)
		return err
	}
}

// file is a file of a job. Its counters are guarded by Server.mu; sum and size
// are set before the job's digested channel is closed.
type file struct {
	name             string
	outcomes         bool // an error file
	source, wrong    content
	sum              [sha256.Size]byte
	size             int64
	begun, completed int
}

// content is what a file holds.
type content interface {
	write(io.Writer) error
	writeGzip(io.Writer) error
	// key identifies the bytes within this process; "" means that nothing does.
	key() string
}

// newFiles returns the files of a new job, each with what a fault may put in its
// place.
func (s *Server) newFiles(version string, f filter) []*file {
	var files []*file
	add := func(source, wrong content) {
		files = append(files, &file{name: s.fileName(len(files) + 1), source: source, wrong: wrong})
	}
	if s.opts.Data != nil {
		for i, source := range s.opts.Data {
			add(given{source}, s.claims(version, f, i, s.opts.Seed))
		}
	} else {
		for i := range s.opts.Files {
			add(s.claims(version, f, i, s.opts.Seed), s.claims(version, f, i, ^s.opts.Seed))
		}
	}
	if n := s.opts.Outcomes; n > 0 {
		files = append(files, &file{name: s.opts.Contract + "_0001_error.ndjson", outcomes: true, source: errorFile(n), wrong: errorFile(n + 1)})
	}
	return files
}

// listed returns the files that AB2D has: an empty one never came to be, and the
// names of the others have no gap.
func (s *Server) listed(files []*file) (list []*file) {
	for _, f := range files {
		if f.size == 0 {
			continue
		}
		if list = append(list, f); !f.outcomes {
			f.name = s.fileName(len(list))
		}
	}
	return list
}

func (s *Server) fileName(n int) string { return fmt.Sprintf("%s_%04d.ndjson", s.opts.Contract, n) }

// given is what the caller wants to be served.
type given struct{ Source }

func (g given) key() string                 { return "" }
func (g given) write(w io.Writer) error     { return g.Source(w) }
func (g given) writeGzip(w io.Writer) error { return writeGzip(w, g) }

// errorFile is a file of this many OperationOutcomes.
type errorFile int

func (n errorFile) key() string                 { return "" }
func (n errorFile) writeGzip(w io.Writer) error { return writeGzip(w, n) }

func (n errorFile) write(w io.Writer) error {
	var b bytes.Buffer
	for i := range int(n) {
		b.Write(outcome("exception", fmt.Sprintf("The claims of beneficiary %d could not be read.", i+1)))
		b.WriteByte('\n')
	}
	_, err := w.Write(b.Bytes())
	return err
}

// writeGzip compresses as it writes.
func writeGzip(w io.Writer, c content) error {
	bw := bufio.NewWriterSize(w, 64<<10)
	zw, err := gzip.NewWriterLevel(bw, gzip.BestSpeed)
	if err != nil {
		return err
	}
	if err := c.write(zw); err != nil {
		return err
	}
	if err := zw.Close(); err != nil {
		return err
	}
	return bw.Flush()
}
