package main

import (
	"context"
	"embed"
	"encoding/csv"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
)

//go:embed queries/*.sql
var queries embed.FS

// question is a query that an analyst asks. Its file begins with a comment: the
// question in a line, then what is counted and after which measure.
type question struct {
	Name  string // such as readmissions
	Title string
	About string
	sql   string
}

// answer is what the warehouse says to a question, as text.
type answer struct {
	question
	Columns []string
	Rows    [][]string
}

// questions returns all of them, in the order of their numbers.
func questions() []question {
	var list []question
	files, err := queries.ReadDir("queries")
	if err != nil {
		panic(err) // embedded
	}
	for _, f := range files {
		text, err := queries.ReadFile(path.Join("queries", f.Name()))
		if err != nil {
			panic(err)
		}
		list = append(list, parseQuestion(f.Name(), string(text)))
	}
	return list
}

func parseQuestion(file, text string) question {
	_, name, _ := strings.Cut(strings.TrimSuffix(file, ".sql"), "_")
	q := question{Name: name, sql: text}
	var about []string
	for line := range strings.Lines(text) {
		comment, ok := strings.CutPrefix(line, "--")
		if !ok {
			break
		}
		if comment = strings.TrimSpace(comment); q.Title == "" {
			q.Title = comment
		} else if comment != "" {
			about = append(about, comment)
		}
	}
	q.About = strings.Join(about, " ")
	return q
}

// Private reports whether the answer is a list of people, which is written to a file
// and shown nowhere else.
func (a *answer) Private() bool { return slices.Contains(a.Columns, "mbi") }

// ask asks all questions and writes each answer to a file of its own, which only
// its owner can read.
func (w *warehouse) ask(ctx context.Context) ([]*answer, error) {
	dir := filepath.Join(w.dir, "answers")
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	var list []*answer
	for _, q := range questions() {
		a, err := w.answer(ctx, q)
		if err != nil {
			return nil, err
		}
		if err := a.write(filepath.Join(dir, q.Name+".csv")); err != nil {
			return nil, err
		}
		list = append(list, a)
	}
	return list, nil
}

func (w *warehouse) answer(ctx context.Context, q question) (*answer, error) {
	rows, err := w.conn.QueryContext(ctx, q.sql)
	if err != nil {
		return nil, databaseError(q.Name, err)
	}
	defer rows.Close()
	a := &answer{question: q}
	if a.Columns, err = rows.Columns(); err != nil {
		return nil, databaseError(q.Name, err)
	}
	values := make([]any, len(a.Columns))
	into := make([]any, len(values))
	for i := range values {
		into[i] = &values[i]
	}
	for rows.Next() {
		if err := rows.Scan(into...); err != nil {
			return nil, databaseError(q.Name, err)
		}
		row := make([]string, len(values))
		for i, v := range values {
			row[i] = show(v)
		}
		a.Rows = append(a.Rows, row)
	}
	return a, databaseError(q.Name, rows.Err())
}

func show(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case time.Time:
		return v.Format(time.DateOnly)
	case float64:
		return strconv.FormatFloat(v, 'f', 1, 64)
	}
	return fmt.Sprint(v)
}

func (a *answer) write(name string) error {
	var text strings.Builder
	w := csv.NewWriter(&text)
	if err := w.Write(a.Columns); err != nil {
		return err
	}
	if err := w.WriteAll(a.Rows); err != nil {
		return err
	}
	return writeFile(name, text.String())
}
