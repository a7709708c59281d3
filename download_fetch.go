package ab2d

import (
	"context"
	"errors"
	"io"

	"github.com/ab2d-go/ab2d/internal/errtext"
)

// fetchBuffer is what a file is written in: few system calls, little memory.
const fetchBuffer = 128 << 10

// sink takes a file. One of plain and gzip is set.
type sink struct {
	restart func() error      // forgets all that was written; called before each response, the first included
	plain   io.Writer         // gets the uncompressed bytes
	gzip    io.Writer         // gets the gzip stream as it comes; a response that is not gzip is an error
	count   func(bytes int64) // called with how many uncompressed bytes have come, fewer after a restart; may be nil
}

// sinkError is a failure to write what was downloaded: of the disk, say.
type sinkError struct{ err error }

func (e *sinkError) Error() string { return "ab2d: write a file: " + errtext.Strip(e.err.Error()) }
func (e *sinkError) Unwrap() error { return e.err }

func isSinkError(err error) bool {
	_, ok := errors.AsType[*sinkError](err)
	return ok
}

func (s sink) begin() error {
	if err := s.restart(); err != nil {
		return &sinkError{err}
	}
	if s.count != nil {
		s.count(0)
	}
	return nil
}

// sinkWriter distinguishes the errors of a sink's writer from those of the connection.
type sinkWriter struct{ io.Writer }

func (w sinkWriter) Write(p []byte) (int, error) {
	n, err := w.Writer.Write(p)
	if err != nil {
		err = &sinkError{err}
	}
	return n, err
}

// fetch downloads a file into a sink and returns its uncompressed length once it
// is verified. What the sink has before that is not.
func (c *Client) fetch(ctx context.Context, file File, s sink) (size int64, err error) {
	d, err := c.newDownload(ctx, file, restart{s})
	if err != nil {
		return 0, err
	}
	defer d.Close()
	if s.gzip != nil {
		d.tee, s.plain = sinkWriter{s.gzip}, io.Discard
	}
	plain := sinkWriter{s.plain}
	buf := make([]byte, fetchBuffer)
	for {
		n, err := d.Read(buf)
		if err == io.EOF {
			return d.n, nil
		}
		if err != nil {
			return 0, err
		}
		if _, err := plain.Write(buf[:n]); err != nil {
			return 0, err
		}
		if s.count != nil {
			s.count(d.n)
		}
	}
}
