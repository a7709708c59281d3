package ab2d

import (
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/ab2d-go/ab2d/internal/errtext"
)

// fail makes the error that the download ends with. It is ErrCorrupt where a
// response was wrong, whatever became of the attempts after that one.
func (d *download) fail(err error) error {
	if d.badBody == nil {
		return err
	}
	e := &corruptError{path: d.path, found: d.badBody, then: err}
	if bad, ok := err.(*bodyError); ok && bad.wrong {
		e.then = nil
	}
	return e
}

// corruptError is the end of a download with a response that was not the file.
type corruptError struct {
	path  target
	found error // what was wrong with it
	then  error // how later attempts ended; nil where it was the last
}

func (e *corruptError) Error() string {
	text := fmt.Sprintf("ab2d: GET %s: %v: %v", e.path, ErrCorrupt, e.found)
	if e.then != nil {
		text += "; then " + errtext.Strip(e.then.Error())
	}
	return bounded(text)
}

func (e *corruptError) Unwrap() []error {
	if e.then == nil {
		return []error{ErrCorrupt, e.found}
	}
	return []error{ErrCorrupt, e.found, e.then}
}

// atEnd judges the end of a response, or its failure, after n bytes of the file
// and before its length.
func (d *download) atEnd(n int64, err error) error {
	unmarked := errors.Is(err, errUnmarked)
	switch {
	case err != io.EOF && !unmarked: // it broke off
		return err
	case d.file.Size > 0 || n < d.n:
		if !unmarked {
			err = d.mismatch("the response ends after %d of %d bytes", n, max(d.file.Size, d.n))
		}
	case d.file.SHA256 == "": // only HTTP's own framing shows the end
	case d.verified():
		err = io.EOF
	case !unmarked:
		err = d.mismatch("the SHA-256 of its %d bytes differs", n)
	}
	return err
}

// atLength judges a download that has all bytes of its file. How the response goes
// on matters only where nothing else proves the end, or the response itself is kept.
func (d *download) atLength() error {
	if d.file.SHA256 != "" && !d.verified() {
		err := d.mismatch("the SHA-256 of its %d bytes differs", d.n)
		err.final = d.how.delivers()
		return err
	}
	if d.tee == nil && d.file.SHA256 != "" {
		defer time.AfterFunc(lingering, d.src.abort).Stop()
		_, _ = d.beyond()
		return io.EOF
	}
	switch n, err := d.beyond(); {
	case n > 0:
		return d.mismatch("the response continues after %d bytes", d.n)
	case errors.Is(err, errUnmarked):
		return io.EOF
	default:
		return err
	}
}

// verified reports whether the bytes delivered have the file's checksum.
func (d *download) verified() bool {
	return d.file.hasSum(d.sum.Sum(nil))
}

func (d *download) mismatch(format string, args ...any) *bodyError {
	return &bodyError{path: d.path, err: fmt.Errorf(format, args...), wrong: true}
}
