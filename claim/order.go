package claim

import (
	"cmp"
	"strings"
	"time"
)

// Supersedes reports whether c should replace old, a version of the same claim.
//
// A changed claim comes as a new resource, which is active; the old one comes again as cancelled, often with a later
// time (AB2D documentation, "Claims Data Details"). So the rule is:
//
//   - The same version, by its claim id, is replaced by a later state of itself, and by one of the same time that
//     arrives later.
//   - Between different versions a final one replaces one that is not. Among equals the later time wins, and at the same
//     time the higher claim id: ids are compared as numbers where both are numbers, of any length and sign.
//   - A time that is missing or cannot be read counts as later than any other, since nothing shows that the claim is
//     older.
//
// Of two different versions one supersedes the other and is not superseded by it. So the order in which they arrive does
// not matter, as long as one version of a claim is active at a time, which AB2D ensures.
func (c *Claim) Supersedes(old *Claim) bool {
	later := compareTimes(c.Updated, old.Updated)
	switch {
	case c.ID == old.ID:
		return later >= 0
	case c.Final != old.Final:
		return c.Final
	case later != 0:
		return later > 0
	}
	return compareIDs(c.ID, old.ID) > 0
}

// compareTimes orders times, of which the zero one is the last.
func compareTimes(a, b time.Time) int {
	if a.IsZero() || b.IsZero() {
		return compareBools(a.IsZero(), b.IsZero())
	}
	return a.Compare(b)
}

// compareIDs orders ids: numbers by their value and before all else, the rest, and different spellings of a number, as
// text.
func compareIDs(a, b string) int {
	x, y := number(a), number(b)
	if order := compareBools(!x.ok, !y.ok); order != 0 {
		return order
	}
	if x.ok {
		if order := x.compare(y); order != 0 {
			return order
		}
	}
	return strings.Compare(a, b)
}

func compareBools(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

// An integer is a number of any length.
type integer struct {
	ok, negative bool
	digits       string // without leading zeros
}

func number(s string) (n integer) {
	n.digits, n.negative = strings.CutPrefix(s, "-")
	if n.digits == "" {
		return integer{}
	}
	for i := range len(n.digits) {
		if c := n.digits[i]; c < '0' || c > '9' {
			return integer{}
		}
	}
	n.ok = true
	if n.digits = strings.TrimLeft(n.digits, "0"); n.digits == "" {
		n.negative = false
	}
	return n
}

func (n integer) compare(m integer) int {
	if n.negative != m.negative {
		return compareBools(m.negative, n.negative)
	}
	order := cmp.Or(cmp.Compare(len(n.digits), len(m.digits)), strings.Compare(n.digits, m.digits))
	if n.negative {
		return -order
	}
	return order
}
