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
// [Run] calls one method at a time. Programs that share a store, such as the
// exports of several contracts into one database, are for the store to keep apart.
type Store interface {
	// Mark returns the instant up to which the store is complete, by AB2D's clock.
	// It is zero for a store that has not been updated yet.
	Mark(ctx context.Context) (time.Time, error)

	// Update stores claims and the mark, durably and all or nothing: where it returns
	// an error, or the process ends before it returns, the store is as it was.
	//
	// A claim is stored under [claim.Claim.Key]. Where the store has a version of it
	// already, the one that [claim.Claim.Supersedes] prefers stays, so that storing
	// the same claims twice changes nothing. A claim that was cancelled comes with
	// [claim.Claim.Final] false, and replaces the version before it.
	//
	// The sequence is of verified files on disk. It may be ranged over more than once,
	// and a claim stays valid after the next one has come. An error in it is the last
	// pair, and Update has to return it, or an error that wraps it. Run reports an
	// error as well where Update returns nil and has not read to the end.
	//
	// mark can be the mark that the store has already. It is never earlier.
	Update(ctx context.Context, claims iter.Seq2[*fhir.ExplanationOfBenefit, error], mark time.Time) error
}
