package main

import (
	"slices"
	"strconv"
	"strings"
)

// chart is a drawing that fits any width: draw returns the height it takes, and about
// says in words what is seen.
type chart interface {
	draw(s *svg) (height float64)
	about() string
}

// series is what one color of a chart means.
type series struct {
	name   string
	color  string
	values []float64
}

// columns are stacked by period, the first series at the bottom.
type columns struct {
	what       string
	periods    []period
	incomplete []string
	series     []series
	above      []string // a text above each column, or nil
}

func (c *columns) total(i int) (sum float64) {
	for _, s := range c.series {
		sum += s.values[i]
	}
	return sum
}

func (c *columns) draw(s *svg) float64 {
	const size = 12
	names, colors := make([]string, 0, 4), make([]string, 0, 4)
	for _, one := range c.series {
		names, colors = append(names, one.name), append(colors, one.color)
	}
	partial := slices.ContainsFunc(c.incomplete, func(why string) bool { return why != "" })
	top := s.legend(0, 2, names, colors, partial)
	highest := 1.0
	for i := range c.periods {
		highest = max(highest, c.total(i))
	}
	height := 220.0
	if s.narrow() {
		height = 170
	}
	left := textWidth(count(highest), size) + 8
	if c.above != nil {
		top += 18
	}
	y := func(v float64) float64 { return top + height*(1-v/highest) }
	for _, tick := range ticks(highest) {
		s.line(left, y(tick), s.width, y(tick), grid)
		s.text(left-6, y(tick)+4, end, size, quiet, count(tick))
	}
	step := (s.width - left) / float64(len(c.periods))
	width := min(54, step*0.72)
	for i := range c.periods {
		x, base := left+step*(float64(i)+0.5), 0.0
		for _, one := range c.series {
			v := one.values[i]
			s.bar(x-width/2, y(base+v), width, y(base)-y(base+v), one.color, c.incomplete[i] != "")
			base += v
		}
		if c.above != nil && c.incomplete[i] != "" {
			if step > 60 {
				s.text(x, y(base)-5, middle, size-1, quiet, "incomplete")
			}
		} else if c.above != nil && textWidth(c.above[i], size)+10 <= step {
			s.text(x, y(base)-5, middle, size, ink, c.above[i])
		} else if c.above != nil && step >= 26 {
			s.text(x, y(base)-5, middle, 10, ink, strings.TrimSuffix(c.above[i], "%"))
		}
	}
	s.line(left, y(0), s.width, y(0), quiet)
	return s.axis(left, y(0), step, c.periods) + 4
}

// axis writes the names of periods below columns as far as there is room, and returns
// the y below.
func (s *svg) axis(left, y, step float64, periods []period) float64 {
	const size, gap = 12, 4
	every := 12 / periods[0].months // names a year apart, or nearer
	for _, n := range []int{1, 3, 6} {
		if n < every && float64(n)*step >= textWidth("Oct", size)+gap && (periods[0].months == 1 || n == 1) {
			every = n
			break
		}
	}
	free := 0.0 // of years
	for i, p := range periods {
		x := left + step*(float64(i)+0.5)
		name := p.start.Format("Jan")
		if p.months == 3 {
			name = "Q" + strconv.Itoa(p.quarter())
		}
		if half := textWidth(name, size) / 2; (int(p.start.Month())-1)/p.months%every == 0 {
			s.text(min(max(x, half), s.width-half), y+16, middle, size, ink, name)
		}
		year := strconv.Itoa(p.start.Year())
		if i > 0 && periods[i-1].start.Year() == p.start.Year() {
			continue
		}
		// The first year may be a short one, without room before the next.
		at, width := max(0, x-step*0.4), textWidth(year, size)
		short := i == 0 && step*float64(13-int(p.start.Month()))/float64(p.months) < width+gap && len(periods) > 12/p.months
		if at >= free && at+width <= s.width && !short {
			s.text(at, y+31, start, size, quiet, year)
			free = at + width + gap
		}
	}
	return y + 36
}

func (c *columns) about() string {
	var text strings.Builder
	text.WriteString("Column chart: " + c.what + ". ")
	for i, p := range c.periods {
		if len(c.periods) > 8 && i > 0 && i < len(c.periods)-1 {
			continue // the table has them all
		}
		text.WriteString(p.String() + ": ")
		for j, s := range c.series {
			if j > 0 {
				text.WriteString(", ")
			}
			text.WriteString(count(s.values[i]) + " " + s.name)
		}
		if c.incomplete[i] != "" {
			text.WriteString(" (incomplete)")
		}
		text.WriteString(". ")
	}
	return text.String() + "All figures are in the table below."
}

// ticks are up to six round numbers from 0 on.
func ticks(top float64) (list []float64) {
	step := 1.0
	for i := 0; step*5 < top; i++ {
		step *= []float64{2, 2.5, 2}[i%3] // 1, 2, 5, 10, 20, …
	}
	for v := 0.0; v <= top; v += step {
		list = append(list, v)
	}
	return list
}

// bars are horizontal, one a name.
type bars struct {
	what   string
	names  []string
	values []float64
}

func (b *bars) draw(s *svg) float64 {
	const size = 13
	highest := max(1, slices.Max(b.values))
	longest := 0.0
	for _, name := range b.names {
		longest = max(longest, textWidth(name, size))
	}
	above := s.narrow() && longest > s.width*0.3 // names stand above the bars
	left := min(longest, s.width*0.44) + 10
	if above {
		left = 0
	}
	room := s.width - left - textWidth(count(highest), size) - 10
	y := 2.0
	for i, name := range b.names {
		if above {
			y = s.lines(y, size, name)
		} else {
			s.label(left-10, y+9, left-10, size, name)
		}
		width := room * b.values[i] / highest
		s.bar(left, y+1, width, 16, blue, false)
		s.text(left+width+6, y+14, start, size, ink, count(b.values[i]))
		y += 25
		if !above && len(wrap(name, left-10, size)) > 1 {
			y += 8
		}
	}
	return y
}

func (b *bars) about() string {
	var parts []string
	for i, name := range b.names {
		parts = append(parts, name+" "+count(b.values[i]))
	}
	return "Bar chart: " + b.what + ". " + strings.Join(parts, "; ") + "."
}

// sparklines are small column charts below each other, all of one scale.
type sparklines struct {
	what       string
	periods    []period
	incomplete []string
	names      []string
	values     [][]float64
	right      []string // a text at the end of each row
	heading    string   // of these
}

func (r *sparklines) draw(s *svg) float64 {
	const size = 13
	left, height, y := 272.0, 30.0, 22.0
	right := 66.0
	if s.narrow() {
		left, right = 0, 54
	}
	highest := 1.0
	for _, values := range r.values {
		highest = max(highest, slices.Max(values))
	}
	s.text(s.width, 12, end, size-1, quiet, r.heading)
	step := min(40, (s.width-left-right)/float64(len(r.periods)))
	for i, name := range r.names {
		if s.narrow() {
			y = s.lines(y, size, name) + 2
		} else {
			s.label(left-14, y+height/2+2, left-14, size, name)
		}
		s.line(left, y+height+0.5, left+step*float64(len(r.periods)), y+height+0.5, grid)
		for j, v := range r.values[i] {
			h := height * v / highest
			s.bar(left+step*(float64(j)+0.12), y+height-h, step*0.76, h, blue, r.incomplete[j] != "")
		}
		s.bold(s.width, y+height-4, end, size, ink, r.right[i])
		y += height + 10
	}
	return s.axis(left, y-6, step, r.periods)
}

func (r *sparklines) about() string {
	var parts []string
	for i, name := range r.names {
		parts = append(parts, name+" "+r.right[i])
	}
	return "Small column charts by month: " + r.what + ". " + r.heading + ": " + strings.Join(parts, "; ") + "."
}
