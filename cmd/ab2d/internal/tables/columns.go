package tables

import (
	"time"

	"github.com/ab2d-go/ab2d/fhir"
)

// Column is a column of a table. Type is an SQL type: VARCHAR, INTEGER, NUMERIC,
// BOOLEAN, DATE (2026-01-31) or TIMESTAMP (2026-01-31 23:59:59.999, in UTC).
type Column struct{ Name, Type, About string }

// column is a column, and what writes its field for a T.
type column[T any] struct {
	Column
	put func(*csvFile, *T)
}

// row is the columns of a table that has a row for each T.
type row[T any] []column[T]

// columns returns what describes the columns, after those before them.
func (r row[T]) columns(before ...Column) []Column {
	for _, c := range r {
		before = append(before, c.Column)
	}
	return before
}

// write writes the fields of v, which end the row.
func (r row[T]) write(f *csvFile, v *T) {
	for i := range r {
		r[i].put(f, v)
	}
	f.end()
}

// field is a column of any type, by the text of its field.
func field[T any](name, sqlType, about string, get func(*T) string) column[T] {
	return column[T]{Column{name, sqlType, about}, func(f *csvFile, v *T) { f.text(get(v)) }}
}

func text[T any](name, about string, get func(*T) string) column[T] {
	return field(name, "VARCHAR", about, get)
}

func list[T any](name, about string, get func(*T) []string) column[T] {
	return column[T]{Column{name, "VARCHAR", about}, func(f *csvFile, v *T) { f.list(get(v)) }}
}

func numbers[T any](name, about string, get func(*T) []int) column[T] {
	return column[T]{Column{name, "VARCHAR", about}, func(f *csvFile, v *T) { f.numbers(get(v)) }}
}

func number[T any](name, about string, get func(*T) int) column[T] {
	return column[T]{Column{name, "INTEGER", about}, func(f *csvFile, v *T) { f.number(get(v)) }}
}

// optional is a number that is absent when it is 0.
func optional[T any](name, about string, get func(*T) int) column[T] {
	return column[T]{Column{name, "INTEGER", about}, func(f *csvFile, v *T) { f.optional(get(v)) }}
}

func decimal[T any](name, about string, get func(*T) fhir.Decimal) column[T] {
	return column[T]{Column{name, "NUMERIC", about}, func(f *csvFile, v *T) { f.text(string(get(v))) }}
}

func date[T any](name, about string, get func(*T) fhir.DateTime) column[T] {
	return column[T]{Column{name, "DATE", about}, func(f *csvFile, v *T) { f.date(get(v)) }}
}

func timestamp[T any](name, about string, get func(*T) time.Time) column[T] {
	return column[T]{Column{name, "TIMESTAMP", about}, func(f *csvFile, v *T) { f.timestamp(get(v)) }}
}
