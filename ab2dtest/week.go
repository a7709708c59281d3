package ab2dtest

import (
	"time"

	"github.com/ab2d-go/ab2d/ab2dtest/internal/synth"
)

// Changes is how many claims a week changes. There may be fewer if there are not enough claims.
type Changes struct {
	// New is the number of claims that were not there.
	New int
	// Revised is the number of claims that a newer version supersedes: the claim
	// comes again as canceled (in v3 with the tag NotFinalAction), and a resource with
	// an id of its own and the same claim group takes its place.
	Revised int
	// Canceled is the number of claims that are void: they come again as canceled, and
	// nothing takes their place.
	Canceled int
	// Moved is the number of people who get another MBI. From then on all their claims
	// have it, and the old one as historic; one of their claims is updated, so that an
	// export of what has changed holds it.
	Moved int
}

// NextWeek changes the synthetic claims as CMS's weekly refresh does, by
// [Options.Changes]. Jobs that begin afterwards serve the new state; those before
// keep theirs. An export with the _since of the last one then holds only what
// changed, and one without _since every claim in its newest state.
//
// meta.lastUpdated of what changed is the millisecond after the call, but never before that of
// the other claims: in a [testing/synctest] bubble it lies in the future. The same
// seed changes the same claims, in all versions of the API. With [Options.FileSize]
// there are new claims alone, and with [Options.Data] nothing changes.
func (s *Server) NextWeek() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.week++
	// A _since that was read off the clock before this call has to admit it, and AB2D sends what is later than _since.
	at := time.Now().Round(0).Truncate(time.Millisecond).Add(time.Millisecond)
	if first := synth.LastUpdate.AddDate(0, 0, 7*s.week); at.Before(first) {
		at = first
	}
	if !at.After(s.updated) {
		at = s.updated.Add(time.Millisecond)
	}
	s.updated = at
	claims := s.opts.ClaimsPerBeneficiary
	if s.opts.FileSize > 0 {
		claims = 0
	}
	s.updates = s.updates.Next(s.opts.Seed, at, s.opts.Beneficiaries, claims, synth.Changes(s.opts.Changes))
}

// Week returns how often [Server.NextWeek] has been called.
func (s *Server) Week() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.week
}
