package main

import (
	"fmt"
	"io"
	"os"

	"golang.org/x/term"

	"github.com/ab2d-go/ab2d"
)

// view shows how far a command is. Its methods are called by one goroutine at a time.
type view interface {
	say(format string, args ...any)
	polling(percent int, done bool)
	saving(p ab2d.SaveProgress)
	close() // must be called
}

// newView returns bars on a terminal, and lines on anything else.
func newView(s *settings, w io.Writer) view {
	if s.quiet {
		return &lines{w: io.Discard}
	}
	if f, ok := w.(*os.File); ok && term.IsTerminal(int(f.Fd())) && !s.verbose {
		return newBars(w)
	}
	return &lines{w: w, percent: -1}
}

// lines is a view for logs: one line for each change.
type lines struct {
	w              io.Writer
	percent, files int
}

func (l *lines) say(format string, args ...any) { fmt.Fprintf(l.w, format+"\n", args...) }

func (l *lines) polling(percent int, done bool) {
	switch {
	case done:
		l.say("done")
	case percent != l.percent:
		l.say("%3d %% complete", percent)
	}
	l.percent = percent
}

func (l *lines) saving(p ab2d.SaveProgress) {
	if p.Files != l.files {
		l.say("%s is whole: %s; %d of %d files", p.File.Name(), megabytes(p.FileBytes), p.Files, p.TotalFiles)
	}
	l.files = p.Files
}

func (l *lines) close() {}
