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

// Supersedes reports whether c should replace old, a version of the same claim.
//
// A changed claim comes as a new resource, which is active; the old one comes again
// as cancelled, often with a later time (AB2D documentation, "Claims Data Details").
// So a final version beats one that is not, and only then does the later time win.
// The same version, by its claim id, is replaced by a later state of itself, and by
// one of the same time, which came later. Between different versions of the same time
// the higher claim id wins. So the order in which they come does not matter, as long
// as one version of a claim is active at a time, which AB2D sees to.
func (c *Claim) Supersedes(old *Claim) bool {
	switch {
	case c.ID == old.ID:
		return !c.Updated.Before(old.Updated)
	case c.Final != old.Final:
		return c.Final
	case !c.Updated.Equal(old.Updated):
		return c.Updated.After(old.Updated)
	}
	return c.ID > old.ID
}

// Latest returns an iterator over the newest version of every claim in claims, in
// the order in which the claims first appeared. Which version is newest is what
// [Claim.Supersedes] says. A claim that was cancelled for good comes too, with
// Final false, so that a program can remove what it had stored before.
//
// It has to see all claims before it gives the first. Of each group it keeps one
// compact copy (see [Claim.Clone]) and nothing of the other versions, so claims may
// be made from values that are reused. A copy takes one to three kilobytes. Where
// the claims do not fit in memory, store each under [Claim.Key], and ask Supersedes
// when the key is there already.
//
// The order of claims within an export does not matter; several exports have to
// come in the order in which they were made.
//
// An [*ndjson.LineError] is handed on when it comes, and the loop may go on. Any
// other error is the last pair: a part of the claims does not show what is newest.
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
				k.id = strings.Clone(k.id) // it is a piece of the whole claim's text
				index[k] = len(newest)
				newest = append(newest, c.Clone())
			case c.Supersedes(newest[i]):
				newest[i] = c.Clone()
			}
		}
		for i, c := range newest {
			newest[i] = nil // as the loop goes on, memory is given back
			if !yield(c, nil) {
				return
			}
		}
	}
}
