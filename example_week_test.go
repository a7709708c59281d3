package ab2d_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log"
	"os"
	"path/filepath"
	"time"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/mirror"
)

// oneWeek updates store with what has changed since the time given, and returns
// the Since of the next week. A run that was interrupted is resumed.
func oneWeek(ctx context.Context, client *ab2d.Client, dir string, since time.Time, store map[string]*claim.Claim) (time.Time, error) {
	job, err := ab2d.LoadJob(dir)
	if errors.Is(err, fs.ErrNotExist) {
		if job, err = client.Export(ctx, &ab2d.ExportOptions{Since: since}); err == nil {
			err = ab2d.SaveJob(dir, job)
		}
	}
	if err != nil {
		return since, err
	}
	for c, err := range claim.All(client.Claims(ctx, job)) {
		if ab2d.NeedsNewJob(err) { // run again: it starts another job
			return since, errors.Join(err, os.Remove(filepath.Join(dir, ab2d.JobFile)))
		}
		if err != nil {
			return since, err // run again: it resumes the job
		}
		if old := store[c.Key()]; old == nil || c.Supersedes(old) {
			store[c.Key()] = c.Clone()
		}
	}
	// Created is by the server's clock. Exports overlap by a day, as a claim can become
	// visible some time after the instant that it carries.
	return job.Created.Add(-24 * time.Hour), os.Remove(filepath.Join(dir, ab2d.JobFile))
}

// Week by week: each export holds what has changed since the one before. Package mirror
// does this for a store of yours, with all the details.
func Example_weekByWeek() {
	srv := ab2dtest.NewServer(&ab2dtest.Options{
		Beneficiaries: 10, Polls: -1,
		Changes: ab2dtest.Changes{New: 5, Revised: 2},
	})
	defer srv.Close()
	client, err := ab2d.NewClient(srv.Config())
	if err != nil {
		log.Fatal(err)
	}
	dir, err := os.MkdirTemp("", "week")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)

	store := make(map[string]*claim.Claim)
	since := mirror.Since(client.Version(), time.Time{}, 0) // everything
	for range 3 {
		before := len(store)
		if since, err = oneWeek(context.Background(), client, dir, since, store); err != nil {
			log.Fatal(err)
		}
		fmt.Println(len(store)-before, "new claims")
		srv.NextWeek() // what CMS's weekly refresh does
	}
	// Output:
	// 118 new claims
	// 5 new claims
	// 5 new claims
}
