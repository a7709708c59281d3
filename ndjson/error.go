package ndjson

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/ab2d-go/ab2d/internal/errtext"
)

// ErrTooLong is wrapped by the [*LineError] of a line longer than [MaxLine] allows.
var ErrTooLong = errors.New("ndjson: line too long")

// A LineError says that one line could not be decoded or was too long. The lines
// after it can still be read: a loop may continue.
//
// Lines hold health information and decoders like to quote what they reject, so
// Error, every fmt verb, slog and JSON show the place and the kind of the error
// but never text from the line. The cause in Err may hold such text. If the cause
// has a method Place() string, whose result must hold none, the kind is that.
type LineError struct {
	Line   int   // counted from 1, blank lines included
	Offset int64 // of the line's first byte, from the start of the stream
	Err    error `json:"-"` // the cause; its text may quote the line
}

// Error returns the place and the kind of the error.
func (e *LineError) Error() string { return e.text() }

// Unwrap returns the cause, whose text may quote the line.
func (e *LineError) Unwrap() error { return e.Err }

// Format writes the text of Error for every verb: %+v and %#v would print Err.
func (e LineError) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, e.text()) }

func (e LineError) text() string {
	return fmt.Sprintf("ndjson: line %d (offset %d): %s", e.Line, e.Offset, kind(e.Err))
}

// A placer is an error that can say what is wrong and where without quoting data.
type placer interface {
	error
	Place() string
}

// kind names the sort of err in words that owe nothing to the line.
func kind(err error) string {
	if errors.Is(err, ErrTooLong) {
		return "line too long"
	}
	if p, ok := errors.AsType[placer](err); ok {
		return p.Place()
	}
	if _, ok := errors.AsType[*json.SyntaxError](err); ok {
		return "not valid JSON"
	}
	if _, ok := errors.AsType[*json.UnmarshalTypeError](err); ok {
		return "wrong JSON type"
	}
	return "cannot be decoded"
}

// streamError says where the reader failed; it ends the stream.
func streamError(line int, offset int64, err error) error {
	return fmt.Errorf("ndjson: line %d (offset %d): %w", line, offset, errtext.Bare(err))
}
