package main

import (
	"context"
	"database/sql/driver"
	_ "embed"
	"errors"
	"fmt"
	"iter"
	"time"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/fhir"
)

// tables of a claim and its parts.
var tables = []string{"claims", "diagnoses", "procedures", "care_team", "lines"}

//go:embed merge.sql
var merge string

var errNameless = errors.New("a claim has neither group nor id")

// has reports whether a file's content has been loaded before.
func (w *warehouse) has(ctx context.Context, f ab2d.File) (bool, error) {
	var n int
	if f.SHA256 == "" {
		return false, nil // nothing to know it by: loading twice does no harm
	}
	return w.one(ctx, "look for a file", "SELECT 1 FROM stored.files WHERE sha256 = ? LIMIT 1", []any{f.SHA256}, &n)
}

// load adds a file's claims, all or none: a program killed in the middle finds the
// tables as they were before. It returns how many claims the file has.
//
// It may be called with the same claims again, and with versions of claims that
// are there: afterwards each claim is there once, in its newest version. The
// values that eobs yields may be reused by it.
func (w *warehouse) load(ctx context.Context, api ab2d.Version, f ab2d.File, eobs iter.Seq2[*fhir.ExplanationOfBenefit, error]) (n int64, err error) {
	var first int64
	if _, err := w.one(ctx, "count", "SELECT coalesce(max(claim_no), 0) + 1 FROM stored.claims", nil, &first); err != nil {
		return 0, err
	}
	words, err := w.readWords(ctx)
	if err != nil {
		return 0, err
	}
	err = w.transaction(ctx, func(conn driver.Conn) error {
		n, err = appendAll(ctx, conn, words, first, eobs)
		return err
	}, func() error {
		if err := w.merge(ctx, first); err != nil {
			return err
		}
		return w.exec(ctx, "note a file", "INSERT INTO stored.files VALUES (?, ?, ?, ?, ?, ?)",
			f.SHA256, f.Name(), f.Size, n, string(api), time.Now().UTC())
	})
	if err != nil {
		return 0, fmt.Errorf("%w; %s is not loaded", err, f.Name())
	}
	return n, nil
}

// appendAll appends the claims under numbers from first on.
func appendAll(ctx context.Context, conn driver.Conn, words *words, first int64, eobs iter.Seq2[*fhir.ExplanationOfBenefit, error]) (n int64, err error) {
	r, err := newRows(conn, words)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, r.close()) }()
	var c claim.Claim
	for eob, err := range eobs {
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			return 0, err
		}
		c.Set(eob)
		key := c.Key()
		if key == "" {
			return 0, errNameless
		}
		if err := r.add(first+n, key, &c); err != nil {
			return 0, databaseError("append", err)
		}
		n++
	}
	return n, databaseError("append", words.store(r.words))
}

// merge removes the rows of claims that newer versions have replaced, or that are
// there already, and keeps of each former identifier what the latest claim says.
func (w *warehouse) merge(ctx context.Context, first int64) error {
	if err := w.exec(ctx, "merge", fmt.Sprintf("SET VARIABLE first_new = %d; %s", first, merge)); err != nil {
		return err
	}
	var losers int
	if _, err := w.one(ctx, "merge", "SELECT count(*) FROM losers", nil, &losers); err != nil {
		return err
	}
	if losers > 0 {
		for _, table := range tables {
			if err := w.exec(ctx, "merge "+table, "DELETE FROM stored."+table+" WHERE claim_no IN (FROM losers)"); err != nil {
				return err
			}
		}
	}
	return w.exec(ctx, "merge mbis", `DELETE FROM stored.mbis WHERE (former, claim_no) NOT IN
		(SELECT (former, max(claim_no)) FROM stored.mbis GROUP BY former)`)
}
