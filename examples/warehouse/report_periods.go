package main

import (
	"fmt"
	"slices"
	"time"
)

// period is a month or a quarter.
type period struct {
	start  time.Time
	months int
}

// periodMonths are the lengths of the periods in columns of these names.
var periodMonths = map[string]int{"month": 1, "quarter": 3}

func (p period) quarter() int { return (int(p.start.Month()) + 2) / 3 }

func (p period) String() string {
	if p.months == 3 {
		return fmt.Sprintf("Q%d %d", p.quarter(), p.start.Year())
	}
	return p.start.Format("Jan 2006")
}

// end returns the last day.
func (p period) end() time.Time { return p.start.AddDate(0, p.months, -1) }

// extent is what the claims of a warehouse cover.
type extent struct {
	from, until time.Time
}

// Claims that begin in the first days of a period are taken to cover it, as not every day has one.
const lateStart = 7 * 24 * time.Hour

// Periods at the end with fewer than this share of the usual number have claims still to come.
const usualShare = 0.6

// incomplete returns for each period why its figures cannot be compared with the others',
// or "". counts are what is counted of each, and lag the days after an event that have to
// pass before it is counted.
//
// The last periods are incomplete in two ways: the claims may end in the middle of one, and
// claims arrive for weeks after the service, so that fewer have arrived of the latest months.
func (e extent) incomplete(periods []period, counts []float64, lag int) []string {
	why := make([]string, len(periods))
	last := e.until.AddDate(0, 0, -lag)
	var usual []float64
	for i, p := range periods {
		switch {
		case p.end().After(last):
			why[i] = "counted until " + day(last)
		case e.from.Sub(p.start) > lateStart:
			why[i] = "claims begin on " + day(e.from)
		default:
			usual = append(usual, counts[i])
		}
	}
	if len(usual) < 4 {
		return why
	}
	slices.Sort(usual)
	median := usual[len(usual)/2]
	for i := len(periods) - 1; i >= 0 && (why[i] != "" || counts[i] < usualShare*median); i-- {
		if why[i] == "" {
			why[i] = "claims still arriving"
		}
	}
	return why
}

// day writes a date as a reader in the United States expects it.
func day(t time.Time) string { return t.Format("Jan 2, 2006") }

// incompleteNote says which periods are incomplete, and why, in a sentence; "" for none.
func incompleteNote(periods []period, why []string) string {
	var parts, names []string
	for i, w := range why {
		if w == "" {
			continue
		}
		names = append(names, periods[i].String())
		if i+1 == len(why) || why[i+1] != w {
			parts, names = append(parts, list(names)+" ("+w+")"), nil
		}
	}
	if len(parts) == 0 {
		return ""
	}
	return "Incomplete, and not to be compared with the others: " + list(parts) + "."
}

// list joins words as in a sentence.
func list(words []string) string {
	switch n := len(words); n {
	case 0:
		return ""
	case 1:
		return words[0]
	case 2:
		return words[0] + " and " + words[1]
	default:
		text := ""
		for _, w := range words[:n-1] {
			text += w + ", "
		}
		return text + "and " + words[n-1]
	}
}
