package mirror_test

import (
	"context"
	"fmt"
	"iter"
	"log"
	"os"
	"time"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/mirror"
)

// ledger is a store that counts claims by key. A real one keeps them, and the mark,
// on disk: see package mirror/postgres.
type ledger struct {
	mark   time.Time
	newest map[string]*claim.Claim
}

func (l *ledger) Mark(context.Context) (time.Time, error) { return l.mark, nil }

func (l *ledger) Update(_ context.Context, claims iter.Seq2[*fhir.ExplanationOfBenefit, error], mark time.Time) error {
	newest := make(map[string]*claim.Claim)
	for c, err := range claim.All(claims) {
		if err != nil {
			return err // nothing is stored
		}
		if old := newest[c.Key()]; old == nil || c.Supersedes(old) {
			newest[c.Key()] = c
		}
	}
	for key, c := range newest {
		if old := l.newest[key]; old == nil || c.Supersedes(old) {
			l.newest[key] = c
		}
	}
	l.mark = mark
	return nil
}

// A round of the weekly job, against the embedded server.
func Example() {
	srv := ab2dtest.NewServer(&ab2dtest.Options{InMemory: true, Beneficiaries: 20})
	defer srv.Close()
	dir, err := os.MkdirTemp("", "mirror")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)

	client, err := ab2d.NewClient(srv.Config())
	if err != nil {
		log.Fatal(err)
	}
	store := &ledger{newest: make(map[string]*claim.Claim)}
	report, err := mirror.Run(context.Background(), client, store, dir, nil)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("files:", report.Files, "claims:", report.Claims, "resumed:", report.Resumed)
	fmt.Println("the mark is the job's kick-off:", store.mark.Equal(report.Job.Created))
	// Output:
	// files: 1 claims: 240 resumed: false
	// the mark is the job's kick-off: true
}
