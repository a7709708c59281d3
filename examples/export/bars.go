package main

import (
	"fmt"
	"io"
	"time"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"

	"github.com/ab2d-go/ab2d"
)

// bars is a view for a terminal: a bar for the job, then one for each file that
// is coming in, and one for all of them below.
type bars struct {
	p          *mpb.Progress
	job, total *mpb.Bar
	files      map[string]*mpb.Bar // by URL
	done       int
}

func newBars(w io.Writer) *bars {
	return &bars{p: mpb.New(mpb.WithOutput(w), mpb.WithWidth(40), mpb.WithRefreshRate(100*time.Millisecond)), files: make(map[string]*mpb.Bar)}
}

var style = mpb.BarStyle().Lbound("").Filler("━").Tip("╸").Padding("─").Rbound("")

func name(text string) decor.Decorator {
	return decor.Name(text, decor.WC{W: 12, C: decor.DindentRight | decor.DSyncWidth})
}

// counters are like "12.3 / 45.6 MB".
func counters() decor.Decorator {
	return decor.Any(func(s decor.Statistics) string {
		return fmt.Sprintf(" %.1f / %.1f MB", float64(s.Current)/1e6, float64(s.Total)/1e6)
	}, decor.WCSyncSpace)
}

// say writes a line above the bars. A terminal may have put ^C where it begins.
func (b *bars) say(format string, args ...any) { fmt.Fprintf(b.p, "\r"+format+"\n", args...) }

func (b *bars) polling(percent int, done bool) {
	if b.job == nil {
		b.job = b.p.New(100, style,
			mpb.PrependDecorators(name("job")),
			mpb.AppendDecorators(decor.Percentage(decor.WC{W: 6}), decor.Elapsed(decor.ET_STYLE_MMSS, decor.WC{W: 7})))
	}
	b.job.SetCurrent(int64(min(percent, 99))) // 100 % is not the end: AB2D then writes the files
	if done {
		b.job.SetCurrent(100)
	}
}

func (b *bars) saving(p ab2d.SaveProgress) {
	if b.total == nil {
		b.total = b.p.New(0, style, mpb.BarPriority(1<<30), // at the bottom
			mpb.PrependDecorators(name(fmt.Sprintf("%d files", p.TotalFiles))),
			mpb.AppendDecorators(counters(), decor.AverageSpeed(decor.SizeB1000(0), "% .1f", decor.WCSyncSpace)))
		b.total.SetTotal(p.TotalBytes, false)
	}
	b.total.SetCurrent(p.Bytes)
	file := b.files[p.File.URL]
	if file == nil && p.Files == b.done {
		file = b.p.New(0, style, mpb.BarRemoveOnComplete(),
			mpb.PrependDecorators(name(p.File.Name())), mpb.AppendDecorators(counters()))
		file.SetTotal(p.File.Size, false)
		b.files[p.File.URL] = file
	}
	if file != nil {
		file.SetCurrent(p.FileBytes)
	}
	if p.Files > b.done { // this file is whole; until now its bytes might have been taken back
		b.done = p.Files
		if file != nil {
			file.SetTotal(-1, true)
			delete(b.files, p.File.URL)
		}
		if p.Files == p.TotalFiles {
			b.total.SetTotal(-1, true)
		}
	}
}

// close leaves the bars as they are.
func (b *bars) close() {
	for _, bar := range b.files {
		bar.Abort(true)
	}
	for _, bar := range []*mpb.Bar{b.job, b.total} {
		if bar != nil {
			bar.Abort(false)
		}
	}
	b.p.Wait()
}
