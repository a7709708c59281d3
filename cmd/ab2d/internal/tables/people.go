package tables

import (
	"slices"
	"strings"
	"time"

	"github.com/ab2d-go/ab2d/claim"
)

// people knows by which MBI a person is known now. AB2D serves few claims again of a person who gets another one: those of
// earlier exports have the former one. What it holds grows with the number of people who had another one.
type people map[string]*known

// known is the MBI that replaced a former one, and when a claim last said so.
type known struct {
	mbi     string
	updated time.Time
}

func (p people) add(c *claim.Claim) {
	if c.MBI == "" {
		return
	}
	for _, former := range c.HistoricMBIs {
		old := p[former]
		switch {
		case former == c.MBI, old != nil && c.Updated.Before(old.updated):
		case old != nil && old.mbi == c.MBI:
			old.updated = c.Updated
		default:
			p[strings.Clone(former)] = &known{strings.Clone(c.MBI), c.Updated} // they are part of the text of the entire claim
		}
	}
}

// mostMBIs bounds how often a person is followed from one MBI to the next.
const mostMBIs = 20

// now returns the current MBI of who was known by mbi.
func (p people) now(mbi string) string {
	first := mbi
	for range mostMBIs {
		next := p[mbi]
		if next == nil || next.mbi == first {
			break
		}
		mbi = next.mbi
	}
	return mbi
}

// identify makes the person of a claim known by the current MBI.
func (p people) identify(c *claim.Claim) {
	served := c.MBI
	if served == "" && len(c.HistoricMBIs) > 0 {
		served = c.HistoricMBIs[0]
	}
	now := p.now(served)
	if now == served {
		return
	}
	c.MBI = now
	c.HistoricMBIs = slices.DeleteFunc(c.HistoricMBIs, func(mbi string) bool { return mbi == now })
	if !slices.Contains(c.HistoricMBIs, served) {
		c.HistoricMBIs = append(c.HistoricMBIs, served)
	}
}
