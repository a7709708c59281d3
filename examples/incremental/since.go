package main

import (
	"time"

	"github.com/ab2d-go/ab2d"
)

// since returns what to ask for when all that had changed by mark is stored; the
// zero time asks for everything.
//
// On v2 the zero time would not: AB2D then takes the beginning of the contract's
// last export that was downloaded whole, whoever's and in whatever version that
// was. So the earliest instant is named. On v3 what is older than the earliest
// instant can only be had by asking for everything.
func since(v ab2d.Version, mark time.Time, overlap time.Duration) time.Time {
	if !mark.IsZero() {
		if t := mark.Add(-overlap); !t.Before(v.EarliestSince()) {
			return t
		}
	}
	if v == ab2d.V2 {
		return v.EarliestSince()
	}
	return time.Time{}
}

func sinceText(since time.Time) string {
	if since.IsZero() {
		return "ever"
	}
	return since.Format(time.RFC3339)
}
