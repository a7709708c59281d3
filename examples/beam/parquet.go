package main

import (
	"context"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/claim"
)

// parquetSink writes claims and their parts as tables of Parquet files, a folder a
// table, in it Hive's partitions by contract and month of service:
//
//	lines/contract=Z0001/month=2026-11/Z0001_0003.parquet
type parquetSink struct {
	dir   folder
	file  ab2d.File
	spill *spill
}

func newParquet(dir folder, file ab2d.File) (*parquetSink, error) {
	s, err := newSpill()
	if err != nil {
		return nil, err
	}
	return &parquetSink{dir: dir, file: file, spill: s}, nil
}

func (p *parquetSink) add(c *claim.Claim, line []byte) error { return p.spill.add(monthOf(c), line) }

func (p *parquetSink) discard() { p.spill.close() }

// commit writes the tables of a month, and then those of the next.
func (p *parquetSink) commit(ctx context.Context) (names []string, err error) {
	t := newTables()
	defer t.discard()
	for _, month := range p.spill.sorted() {
		name := func(table string) string { return partition(p.file, table, month) }
		err := p.spill.each(month, func(no int64, c *claim.Claim) error {
			return t.add(ctx, p.dir, name, place{p.file.SHA256, no}, c)
		})
		if err != nil {
			return nil, err
		}
		written, err := t.commit(name)
		if err != nil {
			return nil, err
		}
		names = append(names, written...)
	}
	return names, nil
}

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

// commit ends the files of a month, and returns their names.
func (t *tables) commit(name func(string) string) (names []string, err error) {
	for _, table := range []struct {
		name   string
		commit func() (bool, error)
	}{
		{"claims", t.claims.commit},
		{"diagnoses", t.diagnoses.commit},
		{"procedures", t.procedures.commit},
		{"care_team", t.careTeam.commit},
		{"lines", t.lines.commit},
	} {
		written, err := table.commit()
		if err != nil {
			return nil, err
		}
		if written {
			names = append(names, name(table.name))
		}
	}
	return names, nil
}

func (t *tables) discard() {
	t.claims.discard()
	t.diagnoses.discard()
	t.procedures.discard()
	t.careTeam.discard()
	t.lines.discard()
}
