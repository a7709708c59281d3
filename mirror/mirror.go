package mirror

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/internal/errtext"
)

// Options change how [Run] goes about a round. Nil and the zero value are fine.
type Options struct {
	// Overlap is how far before the mark the export begins; 0 means [DefaultOverlap].
	// Claims that come again change nothing.
	Overlap time.Duration
	// Full exports everything once more, mark or no mark. AB2D reports a job as successful
	// that lacks up to one percent of the beneficiaries, without reporting which
	// (CMSgov/ab2d ProgressTracker.java): a full round now and then finds them.
	Full bool
	// Logger gets the events of the round; nil discards them. See "Log" in the package
	// documentation. The client's requests are logged by its own logger.
	Logger *slog.Logger
}

// Report is what a round did. It marshals to JSON and holds nothing of a claim.
type Report struct {
	// Job is the last job of the round, whose claims were stored if Run returned nil.
	Job *ab2d.Job `json:"job,omitempty"`
	// Resumed reports whether an earlier round had started Job.
	Resumed bool `json:"resumed"`
	// Since is the Since of the job; zero for everything. Full reports whether the job exported
	// everything although the store had a mark.
	Since time.Time `json:"since,omitzero"`
	Full  bool      `json:"full"`
	// LostJobs is the number of jobs before that one that could not deliver their files.
	LostJobs int `json:"lostJobs"`
	// Files and Bytes (before compression) are those of the export, Claims the
	// number of claims handed to the store, duplicates included.
	Files  int   `json:"files"`
	Bytes  int64 `json:"bytes"`
	Claims int64 `json:"claims"`
	// Stored reports whether the store has taken the claims.
	Stored bool `json:"stored"`
	// Before and After are the store's marks. They are equal where the round failed,
	// or where the export was incomplete.
	Before time.Time `json:"before,omitzero"`
	After  time.Time `json:"after,omitzero"`
}

// maxJobs is how many jobs may be lost in one round.
const maxJobs = 3

// Run brings store up to date: one round of the weekly job. It returns a report of
// what it did, even with an error.
//
// dir is the folder of the round, created with mode 0700 if necessary. It holds
// health information while an export is under way. Run locks it for as long as it
// runs ([ab2d.ErrFolderInUse]). A folder is for one store, one contract, one
// server and one version of the API.
//
// A round has these steps. A round that is killed at any point is resumed by the
// next one.
//
//  1. An export that an earlier round started is resumed. Otherwise a job is started for
//     what has changed since the store's mark: see [Since]. Where the contract has as
//     many jobs as it may have, Run sends the kick-off again after the server's
//     Retry-After, in the long run at most once a minute, until ctx ends. It neither
//     cancels nor adopts jobs that it did not start.
//  2. The job is waited for, and its files are downloaded and verified with
//     [ab2d.Client.Save]. Files that are there already are not downloaded again.
//  3. [Store.Update] stores the claims of the files, and the job's Created as the
//     new mark, which is the server's clock. A store that is slow or unreachable
//     costs no download: the next round reuses the files.
//  4. The export is removed from dir.
//
// If a job can no longer deliver its files ([ab2d.NeedsNewJob]), or its files stay corrupt
// ([ab2d.ErrCorrupt]), Run starts a new one from the same mark, at most three
// jobs a round.
//
// If the server reports claims that it could not export, Run stores the others,
// leaves the mark unchanged and returns an error that wraps an
// [*ab2d.IncompleteError]: the next round requests the same period again.
//
// If dir holds the files of an export without a record of it, or a record that no round
// wrote, Run returns an error and removes nothing. The subfolder export is Run's own; other
// files in dir are not touched.
func Run(ctx context.Context, client *ab2d.Client, store Store, dir string, opts *Options) (*Report, error) {
	r, err := newRound(client, store, dir, opts)
	if err != nil {
		return new(Report), fmt.Errorf("mirror: %w", errtext.Bare(err))
	}
	if err := r.run(ctx); err != nil {
		r.log.ErrorContext(ctx, "round_failed", "job", r.jobID(), "error", err.Error())
		return &r.report, fmt.Errorf("mirror: %w", errtext.Bare(err))
	}
	return &r.report, nil
}

func newRound(client *ab2d.Client, store Store, dir string, opts *Options) (*round, error) {
	if opts == nil {
		opts = new(Options)
	}
	switch {
	case client == nil:
		return nil, errors.New("Run: client is nil")
	case store == nil:
		return nil, errors.New("Run: store is nil")
	case dir == "":
		return nil, errors.New("Run: dir is empty")
	case opts.Overlap < 0:
		return nil, fmt.Errorf("Options.Overlap must not be negative: %v", opts.Overlap)
	}
	return &round{
		client:  client,
		store:   store,
		folder:  workFolder{dir},
		overlap: cmp.Or(opts.Overlap, DefaultOverlap),
		full:    opts.Full,
		log:     cmp.Or(opts.Logger, slog.New(slog.DiscardHandler)),
	}, nil
}
