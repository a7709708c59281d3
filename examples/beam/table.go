package main

import (
	"context"

	"github.com/parquet-go/parquet-go"
	"github.com/parquet-go/parquet-go/compress/zstd"
)

// Sizes that bound the memory of a table.
const (
	rowsAtOnce   = 512
	rowsPerGroup = 50_000
)

// codec is that of all tables, as each codec keeps compressors of its own.
var codec = &zstd.Codec{Level: zstd.SpeedDefault, Concurrency: 1}

// table writes the rows of one table, to one Parquet file after the other. Equal rows
// make equal files.
type table[T any] struct {
	writer *parquet.GenericWriter[T]
	draft  *draft // nil until there is a row
	rows   []T
}

func newTable[T any]() *table[T] {
	return &table[T]{writer: parquet.NewGenericWriter[T](nil,
		parquet.Compression(codec),
		parquet.MaxRowsPerRowGroup(rowsPerGroup),
		parquet.PageBufferSize(64<<10),
		parquet.CreatedBy("ab2d", "", ""),
	)}
}

// add adds a row to the file of that name, which is the same until the table is committed.
func (t *table[T]) add(ctx context.Context, dir folder, name string, row T) error {
	if t.draft == nil {
		d, err := dir.create(ctx, name)
		if err != nil {
			return err
		}
		t.draft = d
		t.writer.Reset(d)
	}
	if t.rows = append(t.rows, row); len(t.rows) < rowsAtOnce {
		return nil
	}
	return t.flush()
}

func (t *table[T]) flush() error {
	_, err := t.writer.Write(t.rows)
	clear(t.rows) // they hold the text of claims
	t.rows = t.rows[:0]
	return err
}

// commit ends a file, and reports whether there was any.
func (t *table[T]) commit() (bool, error) {
	if t.draft == nil {
		return false, nil
	}
	d := t.draft
	t.draft = nil
	defer d.discard()
	if err := t.flush(); err != nil {
		return false, err
	}
	if err := t.writer.Close(); err != nil {
		return false, err
	}
	return true, d.commit()
}

// discard leaves nothing of a file that has not been committed.
func (t *table[T]) discard() {
	if t.draft != nil {
		t.draft.discard()
	}
}
