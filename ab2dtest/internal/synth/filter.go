package synth

import (
	"strings"
	"time"
)

// Filter leaves claims out as the parameters of an export do. The zero value
// leaves none out.
type Filter struct {
	Since, Until time.Time // bounds of the last update: after Since, not after Until
	Service      []Bound   // bounds of the billable period; all must hold
}

// Bound is a FHIR date search: a prefix and the days that a date, which may be a
// month or a year, covers.
type Bound struct {
	prefix      string
	first, last int
}

// ParseBound reads a value such as ge2026-01-01, lt2026 or 2025-12. Times of day
// are ignored, as a claim's period has none. It reports whether it was valid.
func ParseBound(s string) (Bound, bool) {
	b := Bound{prefix: "eq"}
	if len(s) > 2 && s[0] >= 'a' {
		b.prefix, s = s[:2], s[2:]
	}
	s, _, _ = strings.Cut(s, "T")
	for layout, next := range map[string]func(time.Time) time.Time{
		"2006":       func(t time.Time) time.Time { return t.AddDate(1, 0, 0) },
		"2006-01":    func(t time.Time) time.Time { return t.AddDate(0, 1, 0) },
		"2006-01-02": func(t time.Time) time.Time { return t.AddDate(0, 0, 1) },
	} {
		if t, err := time.Parse(layout, s); err == nil {
			b.first, b.last = dayOf(t), dayOf(next(t))-1
			return b, strings.Contains("eq gt ge lt le sa eb", b.prefix)
		}
	}
	return b, false
}

// dayOf is the number of days to a midnight from firstDay's; a Duration would be
// too short for some.
func dayOf(t time.Time) int { return int((t.Unix() - firstDay.Unix()) / (24 * 60 * 60)) }

// holds reports whether a period fulfils the bound (FHIR R4, "Search", date).
func (b Bound) holds(start, end int) bool {
	switch b.prefix {
	case "gt":
		return end > b.last
	case "ge":
		return end >= b.first
	case "lt":
		return start < b.first
	case "le":
		return start <= b.last
	case "sa":
		return start > b.last
	case "eb":
		return end < b.first
	}
	return b.first <= start && end <= b.last
}

// LastUpdate is later than the last update of every claim without [Updates].
var LastUpdate = firstDay.AddDate(0, 0, lastDay)

func (f *Filter) isZero() bool { return f.Since.IsZero() && f.Until.IsZero() && f.Service == nil }

func (f *Filter) admits(p *plan) bool {
	if !f.Since.IsZero() || !f.Until.IsZero() {
		updated := p.updatedAt()
		if !updated.After(f.Since) || !f.Until.IsZero() && updated.After(f.Until) {
			return false
		}
	}
	for _, b := range f.Service {
		if !b.holds(p.start, p.end) {
			return false
		}
	}
	return true
}

// updatedAt is the claim's meta.lastUpdated.
func (p *plan) updatedAt() time.Time {
	if !p.at.IsZero() {
		return p.at
	}
	hour, minute, second, milli := clock(uint64(p.random.at(10)))
	return firstDay.AddDate(0, 0, p.updated).Add(time.Duration(hour)*time.Hour +
		time.Duration(minute)*time.Minute + time.Duration(second)*time.Second + time.Duration(milli)*time.Millisecond)
}

// clock makes a time of day of a random number.
func clock(n uint64) (hour, minute, second, milli uint64) {
	return n % 24, n / 24 % 60, n / 1440 % 60, n / 86400 % 1000
}
