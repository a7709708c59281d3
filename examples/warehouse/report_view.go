package main

import (
	"slices"
	"strconv"
	"time"
)

// view is an answer with its columns read.
type view struct {
	*answer
	periods    []period // of the rows, where the first column is one
	incomplete []string // why a row is
	// timeline are all periods from the first to the last, those without a row too, and why says
	// which are incomplete. cut reports whether earlier ones are left out.
	timeline []period
	why      []string
	cut      bool
}

func newView(a *answer, e extent) *view {
	v := &view{answer: a}
	if len(a.Columns) == 0 || periodMonths[a.Columns[0]] == 0 || len(a.Rows) == 0 {
		return v
	}
	months := periodMonths[a.Columns[0]]
	var first, last time.Time
	for _, row := range a.Rows {
		start, err := time.Parse(time.DateOnly, row[0])
		if err != nil || start.Day() != 1 || (int(start.Month())-1)%months != 0 {
			v.periods = nil
			return v // a question of the user's, with something else under this name
		}
		v.periods = append(v.periods, period{start, months})
		if len(v.periods) == 1 || start.Before(first) {
			first = start
		}
		if len(v.periods) == 1 || start.After(last) {
			last = start
		}
	}
	// A wrong date must not stretch the charts over centuries.
	if earliest := last.AddDate(0, -months*(mostPeriods[months]-1), 0); first.Before(earliest) {
		first, v.cut = earliest, true
	}
	for p := (period{first, months}); !p.start.After(last); p.start = p.start.AddDate(0, months, 0) {
		v.timeline = append(v.timeline, p)
	}
	v.why = e.incomplete(v.timeline, v.along(v.numbers(v.counted()), nil), lags[a.Name])
	for _, p := range v.periods {
		why := ""
		if at := slices.Index(v.timeline, p); at >= 0 {
			why = v.why[at]
		}
		v.incomplete = append(v.incomplete, why)
	}
	return v
}

// mostPeriods is how many months and quarters are compared, and shown in charts.
var mostPeriods = map[int]int{1: 36, 3: 20}

// along adds up numbers of rows by the periods of the timeline; keep may leave rows out.
func (v *view) along(numbers []float64, keep func(row int) bool) []float64 {
	sums := make([]float64, len(v.timeline))
	for i, n := range numbers {
		if at := slices.Index(v.timeline, v.periods[i]); at >= 0 && (keep == nil || keep(i)) {
			sums[at] += n
		}
	}
	return sums
}

// lags are the days after an event that questions of these names wait for.
var lags = map[string]int{"readmissions": 30, "follow_up": 30, "after_hospital": 14}

// counted is the column by which the size of a period is judged.
func (v *view) counted() string {
	for _, name := range []string{"stays", "claims", "people"} {
		if v.column(name) >= 0 {
			return name
		}
	}
	return v.Columns[len(v.Columns)-1]
}

func (v *view) column(name string) int {
	for i, c := range v.Columns {
		if c == name {
			return i
		}
	}
	return -1
}

// text returns the values of a column.
func (v *view) text(column string) []string {
	list := make([]string, len(v.Rows))
	if c := v.column(column); c >= 0 {
		for i, row := range v.Rows {
			list[i] = printable(row[c])
		}
	}
	return list
}

// rowsWith returns in how many rows a column has a value.
func (v *view) rowsWith(column, value string) (n int) {
	for _, s := range v.text(column) {
		if s == value {
			n++
		}
	}
	return n
}

// numbers returns the values of a column; what is not a number is 0.
func (v *view) numbers(column string) []float64 {
	list := make([]float64, len(v.Rows))
	for i, s := range v.text(column) {
		list[i], _ = strconv.ParseFloat(s, 64)
	}
	return list
}

// sum adds up a column over the rows that keep holds of; nil keeps all.
func (v *view) sum(column string, keep func(row int) bool) (total float64) {
	for i, n := range v.numbers(column) {
		if keep == nil || keep(i) {
			total += n
		}
	}
	return total
}

// complete reports of rows whether they are in the last n complete periods, and whether in
// the n before them; nil where there are fewer.
func (v *view) complete(n int) (last, before func(row int) bool) {
	var complete []period
	for i, why := range v.why {
		if why == "" {
			complete = append(complete, v.timeline[i])
		}
	}
	within := func(periods []period) func(int) bool {
		return func(i int) bool { return slices.Contains(periods, v.periods[i]) }
	}
	if len(complete) >= n {
		last = within(complete[len(complete)-n:])
	}
	if len(complete) >= 2*n {
		before = within(complete[len(complete)-2*n : len(complete)-n])
	}
	return last, before
}

// count writes a number with separators of thousands.
func count(n float64) string {
	s := strconv.FormatFloat(n, 'f', 0, 64)
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// share writes a part of a whole in percent, or "" where the whole is nothing.
func share(part, whole float64, digits int) string {
	if whole == 0 {
		return ""
	}
	if digits == 0 && part > 0 && 100*part/whole < 0.5 {
		return "under 1%"
	}
	return strconv.FormatFloat(100*part/whole, 'f', digits, 64) + "%"
}

// average writes a mean: small ones with a decimal.
func average(n float64) string {
	if n < 10 {
		return strconv.FormatFloat(n, 'f', 1, 64)
	}
	return count(n)
}

// many writes a number with the form of a word that it asks for.
func many(n float64, one, more string) string {
	if n == 1 {
		return "1 " + one
	}
	return count(n) + " " + more
}
