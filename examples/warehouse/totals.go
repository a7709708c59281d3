package main

import (
	"context"
	"fmt"
	"time"
)

// totals are how much there is.
type totals struct {
	Claims, Canceled, People, Stays, Diagnoses, Procedures, Lines int
	First, Last                                                   time.Time // days of service
}

func (w *warehouse) totals(ctx context.Context) (*totals, error) {
	t := new(totals)
	_, err := w.one(ctx, "count", `SELECT count(*), count(*) FILTER (NOT final),
		(SELECT count(DISTINCT mbi) FROM final_claims), (SELECT count(*) FROM stays),
		(SELECT count(*) FROM stored.diagnoses), (SELECT count(*) FROM stored.procedures), (SELECT count(*) FROM stored.lines),
		coalesce((SELECT day FROM data_from), min(start_date), DATE '1970-01-01'), coalesce((SELECT day FROM data_until), max(end_date), DATE '1970-01-01')
		FROM stored.claims`, nil,
		&t.Claims, &t.Canceled, &t.People, &t.Stays, &t.Diagnoses, &t.Procedures, &t.Lines, &t.First, &t.Last)
	return t, err
}

// extent is what the claims cover.
func (t *totals) extent() extent { return extent{t.First, t.Last} }

func (t *totals) String() string {
	return fmt.Sprintf("%d claims (%d of them canceled) of %d people, %s to %s, with %d diagnoses, %d procedures and %d lines",
		t.Claims, t.Canceled, t.People, t.First.Format(time.DateOnly), t.Last.Format(time.DateOnly), t.Diagnoses, t.Procedures, t.Lines)
}
