package claim

import (
	"errors"
	"iter"
	"strings"

	"github.com/ab2d-go/ab2d/ndjson"
)

// Key returns what all versions of a claim have in common: the claim group or,
// where AB2D serves none, the claim id. The two cannot be mistaken for each other.
// It is "" for a claim that has neither.
func (c *Claim) Key() string {
	k := c.key()
	if k.kind == "" {
		return ""
	}
	return k.kind + " " + k.id
}

type key struct{ kind, id string }

func (c *Claim) key() key {
	switch {
	case c.Group != "":
		return key{"group", c.Group}
	case c.ID != "":
		return key{"claim", c.ID}
	}
	return key{}
}

// Latest returns an iterator over the newest version of every claim in claims, in
// the order in which the claims first appeared. [Claim.Supersedes] decides which
// version is newest. A claim that was canceled for good is included, with Final
// false, so that a program can remove what it had stored before.
//
// It has to read all claims before it yields the first. For each claim it holds one
// compact copy (see [Claim.Clone]) and nothing of other versions, so claims may be
// made from records that are reused. A copy takes one to three kilobytes. If the
// claims do not fit in memory, store each under [Claim.Key], and call Supersedes
// when the key exists already.
//
// The order of claims within an export does not matter; several exports must be
// in the order in which they were made.
//
// An [*ndjson.LineError] is yielded as it occurs, and the loop may continue. Any
// other error is the last pair: a part of the claims does not show which versions
// are newest.
func Latest(claims iter.Seq2[*Claim, error]) iter.Seq2[*Claim, error] {
	return func(yield func(*Claim, error) bool) {
		var newest []*Claim
		index := make(map[key]int)
		for c, err := range claims {
			if err != nil {
				_, skip := errors.AsType[*ndjson.LineError](err)
				if !yield(nil, err) || !skip {
					return
				}
				continue
			}
			k := c.key()
			i, ok := index[k]
			switch {
			case !ok || k.id == "":
				k.id = strings.Clone(k.id) // it is part of the text of the entire claim
				index[k] = len(newest)
				newest = append(newest, c.Clone())
			case c.Supersedes(newest[i]):
				newest[i] = c.Clone()
			}
		}
		for i, c := range newest {
			newest[i] = nil // as the loop proceeds, memory is released
			if !yield(c, nil) {
				return
			}
		}
	}
}
