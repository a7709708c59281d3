package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/mirror"
)

// twoWeeks runs the update twice against an embedded server, whose claims change in between.
func twoWeeks(ctx context.Context, opts *mirror.Options, out io.Writer) error {
	dir, err := os.MkdirTemp("", "ab2d-incremental-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	fmt.Fprintln(out, "an embedded server, synthetic claims")
	srv := ab2dtest.NewServer(&ab2dtest.Options{
		InMemory: true, Beneficiaries: 200, JobDuration: time.Second, RetryAfter: time.Second,
		Changes: ab2dtest.Changes{New: 40, Revised: 20, Canceled: 5, Moved: 5},
	})
	defer srv.Close()
	for week := range 2 {
		if week > 0 {
			srv.NextWeek()
		}
		fmt.Fprintf(out, "week %d\n", week+1)
		if err := update(ctx, srv.Config(), dir, opts, out); err != nil {
			return err
		}
	}
	return nil
}
