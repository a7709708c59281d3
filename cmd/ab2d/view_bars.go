package main

import (
	"fmt"
	"os"
	"sync"
	"time"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/cwriter"
	"github.com/vbauerster/mpb/v8/decor"

	"github.com/ab2d-go/ab2d"
)

// bars is a display for a terminal: for each contract a bar for the job, then one for
// each file that is coming in, and one for all of its files below.
type bars struct {
	p      *mpb.Progress
	narrow bool
	views  []*barView
	next   int // priority: contracts stay together
}

// barView is one contract's.
type barView struct {
	d          *bars
	name       string
	priority   int
	mu         sync.Mutex
	job, total *mpb.Bar
	files      map[string]*mpb.Bar // by URL
	done       int
}

func newBars(f *os.File) *bars {
	b := &bars{}
	width := 40
	if columns, _, err := cwriter.GetSize(int(f.Fd())); err == nil {
		width = min(width, max(columns-42, 4))
		b.narrow = columns < 60
	}
	b.p = mpb.New(mpb.WithOutput(f), mpb.WithWidth(width), mpb.WithRefreshRate(100*time.Millisecond))
	return b
}

func (b *bars) view(name string) view {
	v := &barView{d: b, name: name, files: make(map[string]*mpb.Bar), priority: b.next}
	b.next += 1 << 20
	b.views = append(b.views, v)
	return v
}

var barStyle = mpb.BarStyle().Lbound("").Filler("━").Tip("╸").Padding("─").Rbound("")

func (v *barView) label(text string) decor.Decorator {
	if v.name != "" {
		text = v.name + " " + text
	}
	if v.d.narrow && len(text) > 12 {
		text = text[:11] + "…"
	}
	return decor.Name(text, decor.WC{W: 12, C: decor.DindentRight | decor.DSyncWidth})
}

// counters are like "12.3 / 45.6 MB".
func counters() decor.Decorator {
	return decor.Any(func(s decor.Statistics) string {
		return fmt.Sprintf(" %.1f / %.1f MB", float64(s.Current)/1e6, float64(s.Total)/1e6)
	}, decor.WCSyncSpace)
}

// say writes a line above the bars. A terminal may have put ^C where it begins.
func (v *barView) say(format string, args ...any) {
	text := fmt.Sprintf(format, args...)
	if v.name != "" {
		text = v.name + ": " + text
	}
	fmt.Fprintf(v.d.p, "\r\x1b[K%s\n", text)
}

func (v *barView) polling(percent int, done bool) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.job == nil {
		v.job = v.d.p.New(100, barStyle, mpb.BarPriority(v.priority),
			mpb.PrependDecorators(v.label("job")),
			mpb.AppendDecorators(decor.Percentage(decor.WC{W: 6}), decor.Elapsed(decor.ET_STYLE_MMSS, decor.WC{W: 7})))
	}
	v.job.SetCurrent(int64(min(percent, 99))) // 100 % is not the end: AB2D then writes the files
	if done {
		v.job.SetCurrent(100)
	}
}

func (v *barView) saving(p ab2d.SaveProgress) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.total == nil {
		tail := []decor.Decorator{counters()}
		if !v.d.narrow {
			tail = append(tail, decor.AverageSpeed(decor.SizeB1000(0), "% .1f", decor.WCSyncSpace))
		}
		v.total = v.d.p.New(0, barStyle, mpb.BarPriority(v.priority+1<<19), // below its files
			mpb.PrependDecorators(v.label(count(p.TotalFiles, "file", "files"))), mpb.AppendDecorators(tail...))
		v.total.SetTotal(p.TotalBytes, false)
	}
	v.total.SetCurrent(p.Bytes)
	file := v.files[p.File.URL]
	if file == nil && p.Files == v.done {
		file = v.d.p.New(0, barStyle, mpb.BarRemoveOnComplete(), mpb.BarPriority(v.priority+1),
			mpb.PrependDecorators(v.label(p.File.Name())), mpb.AppendDecorators(counters()))
		file.SetTotal(p.File.Size, false)
		v.files[p.File.URL] = file
	}
	if file != nil {
		file.SetCurrent(p.FileBytes)
	}
	if p.Files > v.done { // this file is complete; until now its bytes might have been taken back
		v.done = p.Files
		if file != nil {
			file.SetTotal(-1, true)
			delete(v.files, p.File.URL)
		}
		if p.Files == p.TotalFiles {
			v.total.SetTotal(-1, true)
		}
	}
}

// close leaves the bars as they are.
func (b *bars) close() {
	for _, v := range b.views {
		for _, bar := range v.files {
			bar.Abort(true)
		}
		for _, bar := range []*mpb.Bar{v.job, v.total} {
			if bar != nil {
				bar.Abort(false)
			}
		}
	}
	b.p.Wait()
}
