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
	t, err := writers.take(ctx)
	if err != nil {
		return nil, err
	}
	reusable := false // and stays so after a panic, which Beam turns into an error
	defer func() {
		if !reusable {
			t.discard()
			t = nil // its writers have rows of a file that failed
		}
		writers.put(t)
	}()
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
	reusable = true
	return names, nil
}
