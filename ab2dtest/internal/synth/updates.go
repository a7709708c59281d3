package synth

import (
	"fmt"
	"maps"
	"slices"
	"time"
)

// Changes is how many claims a week changes.
type Changes struct {
	New      int // claims that were not there
	Revised  int // claims that a new version supersedes
	Canceled int // claims that are void
	Moved    int // people who get another MBI, and a claim of each that comes with it
}

// Updates is what weekly refreshes have made of the claims of a seed. It does not
// change once it is in use. Nil means that there were none.
type Updates struct {
	weeks   []week
	altered map[claimName]alteration
	moved   map[int]bool // people with a new MBI
	added   []claimName  // claims beyond those that Claims has by itself, in order
	origin  map[claimName]addition
}

type week struct {
	at      time.Time
	changes Changes
}

type claimName struct{ beneficiary, number int }

// alteration is a new state of a claim.
type alteration struct {
	at       time.Time
	canceled bool
}

// addition is a claim that an update brought: a version of another one, or a new one.
type addition struct {
	at      time.Time
	revises int // number of the other, or -1
}

// Numbers of added claims begin beyond those of all others.
const (
	firstRevision = 100_000
	firstNew      = 200_000
)

// Next returns the updates of one more week, at an instant, which are the same for
// every version: for n people with this many claims each, which is 0 where it is not
// known; then there are new claims alone.
func (u *Updates) Next(seed uint64, at time.Time, n, perBeneficiary int, c Changes) *Updates {
	next := &Updates{altered: make(map[claimName]alteration), moved: make(map[int]bool), origin: make(map[claimName]addition)}
	if u != nil {
		next.weeks, next.added = slices.Clone(u.weeks), slices.Clone(u.added)
		maps.Copy(next.altered, u.altered)
		maps.Copy(next.moved, u.moved)
		maps.Copy(next.origin, u.origin)
	}
	next.weeks = append(next.weeks, week{at, c})
	number := len(next.weeks)
	add := func(name claimName, revises int) {
		next.added = append(next.added, name)
		next.origin[name] = addition{at, revises}
	}
	r := random(seed).at(1<<41 + uint64(number))
	pick := func(draw uint64) claimName {
		return claimName{r.at(2 * draw).below(n), r.at(2*draw + 1).below(max(perBeneficiary, 1))}
	}
	draw := uint64(0)
	// choose picks claims that no update has touched, and that are the newest version.
	choose := func(count int, do func(claimName, *person) bool) {
		if perBeneficiary == 0 {
			return
		}
		for tries := 40*count + 1000; count > 0 && tries > 0; tries-- {
			name := pick(draw)
			draw++
			person := newPerson(seed, name.beneficiary)
			if _, touched := next.altered[name]; touched || person.plan(name.number).shape.superseded {
				continue
			}
			if do(name, &person) {
				count--
			}
		}
	}
	choose(c.Revised, func(name claimName, _ *person) bool {
		next.altered[name] = alteration{at, true}
		add(claimName{name.beneficiary, firstRevision + name.number}, name.number)
		return true
	})
	choose(c.Canceled, func(name claimName, _ *person) bool {
		next.altered[name] = alteration{at, true}
		return true
	})
	choose(c.Moved, func(name claimName, p *person) bool {
		if p.mbis != onlyCurrent || next.moved[name.beneficiary] {
			return false
		}
		next.altered[name] = alteration{at, false}
		next.moved[name.beneficiary] = true
		return true
	})
	before, stride := 0, stride(n)
	for _, w := range next.weeks[:number-1] {
		before += w.changes.New
	}
	for k := range c.New {
		k += before
		// Slots 0 to 3 of a chapter are claims that stand alone.
		add(claimName{k * stride % n, firstNew + k/n*chapter + (k+k/n)%4}, -1)
	}
	return next
}

// stride returns a step by which a walk over n people meets each of them before it meets one again.
func stride(n int) int {
	for step := 7; ; step++ {
		a, b := step, n
		for b != 0 {
			a, b = b, a%b
		}
		if a == 1 {
			return step
		}
	}
}

// Key names the updates within a process, given the seed.
func (u *Updates) Key() string {
	if u == nil {
		return ""
	}
	return fmt.Sprint(u.weeks)
}

// plan is what a claim is about after the updates.
func (u *Updates) plan(p *person, beneficiary, number int) plan {
	if u == nil {
		return p.plan(number)
	}
	name := claimName{beneficiary, number}
	c := plan{}
	if added, ok := u.origin[name]; ok && added.revises >= 0 {
		c = p.plan(added.revises)
		c.shape.variant = (c.shape.variant + 1) % variants
		c.at = added.at
	} else {
		c = p.plan(number)
		c.at = added.at
	}
	if a, ok := u.altered[name]; ok {
		c.at, c.shape.superseded = a.at, a.canceled
	}
	if u.moved[beneficiary] {
		c.moved, c.shape.mbis = true, alsoHistoric
	}
	return c
}
