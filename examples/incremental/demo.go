package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"sync/atomic"
	"time"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/mirror"
)

// twoWeeks runs the update twice against an embedded server that has more, and
// newer, claims the second time.
func twoWeeks(ctx context.Context, opts *mirror.Options, out io.Writer) error {
	dir, err := os.MkdirTemp("", "ab2d-incremental-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	fmt.Fprintln(out, "an embedded server, synthetic claims")
	var week atomic.Int64
	srv := ab2dtest.NewServer(&ab2dtest.Options{
		InMemory: true, JobDuration: time.Second, RetryAfter: time.Second,
		Data: []ab2dtest.Source{func(w io.Writer) error {
			first, n := int(week.Load())*2_000, 0
			for line := range ab2dtest.Claims(ab2d.V2, 1, first+2_500) {
				if n++; n <= first {
					continue
				}
				if _, err := w.Write(line); err != nil {
					return err
				}
			}
			return nil
		}},
	})
	defer srv.Close()
	for range 2 {
		fmt.Fprintf(out, "week %d\n", week.Load()+1)
		if err := update(ctx, srv.Config(), dir, opts, out); err != nil {
			return err
		}
		week.Add(1)
	}
	return nil
}
