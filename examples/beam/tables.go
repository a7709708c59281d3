package main

import (
	"context"
	"errors"
	"sync"

	"github.com/ab2d-go/ab2d/claim"
)

// maxWriters bounds the memory of a worker: its runner decides how many bundles run in
// one process, and some run as many as there are files.
const maxWriters = 4

// writers are all the tables of this process.
var writers = newTablePool(maxWriters)

// A tablePool lends tables, which keep their buffers for the next file.
type tablePool struct {
	free    chan *tables // nil for tables that are not made yet
	created func(*tables)
}

func newTablePool(n int) *tablePool {
	p := &tablePool{free: make(chan *tables, n), created: func(*tables) {}}
	for range n {
		p.free <- nil
	}
	return p
}

// take waits for tables. They must be put back.
func (p *tablePool) take(ctx context.Context) (*tables, error) {
	select {
	case t := <-p.free:
		if t == nil {
			t = newTables()
			p.created(t)
		}
		return t, nil
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
}

// put takes tables back, or nil in place of those that are to be made anew.
func (p *tablePool) put(t *tables) { p.free <- t }

// tables are those of a month.
type tables struct {
	claims     *table[claimRow]
	diagnoses  *table[diagnosisRow]
	procedures *table[procedureRow]
	careTeam   *table[providerRow]
	lines      *table[lineRow]
}

func newTables() *tables {
	return &tables{newTable[claimRow](), newTable[diagnosisRow](), newTable[procedureRow](), newTable[providerRow](), newTable[lineRow]()}
}

// add adds a claim; name returns the file of a table.
func (t *tables) add(ctx context.Context, dir folder, name func(string) string, at place, c *claim.Claim) error {
	if err := t.claims.add(ctx, dir, name("claims"), claimRowOf(at, c)); err != nil {
		return err
	}
	for i := range c.Diagnoses {
		if err := t.diagnoses.add(ctx, dir, name("diagnoses"), diagnosisRowOf(at, &c.Diagnoses[i])); err != nil {
			return err
		}
	}
	for i := range c.Procedures {
		if err := t.procedures.add(ctx, dir, name("procedures"), procedureRowOf(at, &c.Procedures[i])); err != nil {
			return err
		}
	}
	for i := range c.CareTeam {
		if err := t.careTeam.add(ctx, dir, name("care_team"), providerRowOf(at, &c.CareTeam[i])); err != nil {
			return err
		}
	}
	for i := range c.Lines {
		if err := t.lines.add(ctx, dir, name("lines"), lineRowOf(at, &c.Lines[i])); err != nil {
			return err
		}
	}
	return nil
}

// commit ends the files of a month, and returns their names. It ends them at once, as
// most of the time goes into waiting for the disk.
func (t *tables) commit(name func(string) string) (names []string, err error) {
	all := []struct {
		name    string
		commit  func() (bool, error)
		written bool
		err     error
	}{
		{name: "claims", commit: t.claims.commit},
		{name: "diagnoses", commit: t.diagnoses.commit},
		{name: "procedures", commit: t.procedures.commit},
		{name: "care_team", commit: t.careTeam.commit},
		{name: "lines", commit: t.lines.commit},
	}
	var ends sync.WaitGroup
	for i := range all {
		table := &all[i]
		ends.Go(func() { table.written, table.err = table.commit() })
	}
	ends.Wait()
	for _, table := range all {
		err = errors.Join(err, table.err)
		if table.written {
			names = append(names, name(table.name))
		}
	}
	return names, err
}

func (t *tables) discard() {
	t.claims.discard()
	t.diagnoses.discard()
	t.procedures.discard()
	t.careTeam.discard()
	t.lines.discard()
}
