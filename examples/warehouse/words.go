package main

import (
	"context"
	"slices"
	"strings"

	"github.com/duckdb/duckdb-go/v2"
)

// words are the numbers of the words of stored.words, from 1 on. A big plan's
// claims have some hundred thousand different ones, most of them providers.
type words struct {
	numbers map[string]int32
	added   []string // since the transaction began, in the order of their numbers
}

// readWords reads the words of the database.
func (w *warehouse) readWords(ctx context.Context) (*words, error) {
	list, err := w.conn.QueryContext(ctx, "SELECT no, word FROM stored.words")
	if err != nil {
		return nil, databaseError("read words", err)
	}
	defer list.Close()
	d := &words{numbers: make(map[string]int32)}
	for list.Next() {
		var no int32
		var word string
		if err := list.Scan(&no, &word); err != nil {
			return nil, databaseError("read words", err)
		}
		d.numbers[word] = no
	}
	return d, databaseError("read words", list.Err())
}

// number returns the number of a word, a new one if need be; 0 for "".
func (d *words) number(word string) int32 {
	if word == "" {
		return 0
	}
	no, ok := d.numbers[word]
	if !ok {
		word = strings.Clone(word) // it may be memory that is used again
		no = int32(len(d.numbers) + 1)
		d.numbers[word] = no
		d.added = append(d.added, word)
	}
	return no
}

// list returns the number of the words of a list with a space between. Their order means
// nothing; sorted, equal lists are one word.
func (d *words) list(list []string) int32 {
	switch len(list) {
	case 0:
		return 0
	case 1:
		return d.number(list[0])
	}
	return d.number(strings.Join(slices.Sorted(slices.Values(list)), " "))
}

// store appends the words that are new.
func (d *words) store(a *duckdb.Appender) error {
	first := len(d.numbers) - len(d.added) + 1
	for i, word := range d.added {
		if err := a.AppendRow(int32(first+i), word); err != nil {
			return err
		}
	}
	d.added = nil
	return nil
}
