package mirror

import (
	"context"
	"iter"
	"time"

	"github.com/ab2d-go/ab2d/fhir"
)

// A Store holds claims and the mark up to which they are complete. Package
// mirror/postgres has one for PostgreSQL; examples/incremental has one in files.
//
// [Run] calls one method at a time. A store that several programs share, such as
// the exports of several contracts into one database, must keep them apart.
type Store interface {
	// Mark returns the instant up to which the store is complete, by AB2D's clock.
	// It is zero if the store has not been updated yet.
	Mark(ctx context.Context) (time.Time, error)

	// Update stores claims and the mark, durably and atomically: if it returns an
	// error, or the process ends before it returns, the store is unchanged.
	//
	// A claim is stored under [claim.Claim.Key]. If the store already has a version
	// of it, the one that [claim.Claim.Supersedes] prefers is stored, so that
	// storing the same claims twice changes nothing. A claim that was canceled
	// comes with [claim.Claim.Final] false, and replaces the version before it.
	//
	// The sequence reads verified files on disk. It may be ranged over more than once,
	// and a claim stays valid after the next one. An error in it is the last pair, and
	// Update must return it, or an error that wraps it. Run also reports an error if
	// Update returns nil without having read to the end.
	//
	// mark may be equal to the store's mark. It is never earlier.
	Update(ctx context.Context, claims iter.Seq2[*fhir.ExplanationOfBenefit, error], mark time.Time) error
}
