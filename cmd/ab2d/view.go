package main

import (
	"io"
	"os"

	"github.com/vbauerster/mpb/v8/cwriter"

	"github.com/ab2d-go/ab2d"
)

// view shows how far an export is. Its methods may be called by several goroutines.
type view interface {
	say(format string, args ...any)
	polling(percent int, done bool)
	saving(p ab2d.SaveProgress)
}

// display is what stderr shows: a view for each contract.
type display interface {
	view(name string) view
	close() // must be called
}

// newDisplay returns bars on a terminal, and lines on anything else.
func newDisplay(s *settings, w io.Writer) display {
	if s.quiet {
		return &lines{w: io.Discard}
	}
	if f, ok := w.(*os.File); ok && cwriter.IsTerminal(int(f.Fd())) && !s.verbose {
		return newBars(f)
	}
	return &lines{w: w}
}
