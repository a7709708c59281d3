package main

import (
	"fmt"
	"io"
	"sync"
	"time"

	"github.com/ab2d-go/ab2d"
)

// lines is a display for logs: a line for each change, and one now and then while
// nothing changes.
type lines struct {
	mu sync.Mutex
	w  io.Writer
}

// lineView is one contract's.
type lineView struct {
	d              *lines
	prefix         string
	percent, files int
	waiting        time.Time // since when
	next           time.Time // when the next line is due
}

const (
	pollEvery = 5 * time.Minute  // at the longest, while the job gets no further
	saveEvery = 30 * time.Second // while a file comes in
)

func (d *lines) view(name string) view {
	if name != "" {
		name += ": "
	}
	return &lineView{d: d, prefix: name, percent: -1}
}

func (d *lines) close() {}

func (v *lineView) say(format string, args ...any) {
	v.d.mu.Lock()
	defer v.d.mu.Unlock()
	v.print(format, args...)
}

func (v *lineView) print(format string, args ...any) {
	fmt.Fprintf(v.d.w, v.prefix+format+"\n", args...)
}

func (v *lineView) polling(percent int, done bool) {
	v.d.mu.Lock()
	defer v.d.mu.Unlock()
	now := time.Now()
	if v.waiting.IsZero() {
		v.waiting = now
	}
	switch {
	case done:
		v.print("done")
		v.next = now.Add(saveEvery)
		return
	case percent != v.percent && percent == 100:
		v.print("100 %% complete; the server is writing the files")
	case percent != v.percent:
		v.print("%3d %% complete", percent)
	case now.After(v.next):
		v.print("%3d %% complete after %v", percent, now.Sub(v.waiting).Round(time.Second))
	default:
		return
	}
	v.percent, v.next = percent, now.Add(pollEvery)
}

func (v *lineView) saving(p ab2d.SaveProgress) {
	v.d.mu.Lock()
	defer v.d.mu.Unlock()
	now := time.Now()
	if v.next.IsZero() {
		v.next = now.Add(saveEvery)
	}
	switch {
	case p.Files != v.files:
		v.print("%s is complete: %s; %d of %s", p.File.Name(), megabytes(p.FileBytes), p.Files, count(p.TotalFiles, "file", "files"))
	case now.After(v.next):
		v.print("%s of %s, %d of %s", megabytes(p.Bytes), megabytes(p.TotalBytes), p.Files, count(p.TotalFiles, "file", "files"))
	default:
		return
	}
	v.files, v.next = p.Files, now.Add(saveEvery)
}
