package tables

import (
	"bufio"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/ab2d-go/ab2d/fhir"
)

// csvFile writes a table as RFC 4180 has it: a header, fields quoted where they must
// be, lines that end in CRLF. Bytes of a field are never changed.
type csvFile struct {
	w       *bufio.Writer
	columns int
	n       int // fields of this row
	rows    int64
}

func newCSV(w io.Writer, columns []Column) *csvFile {
	f := &csvFile{w: bufio.NewWriterSize(w, 128<<10), columns: len(columns)}
	for _, c := range columns {
		f.text(c.Name)
	}
	f.end()
	f.rows = 0
	return f
}

// text appends a field.
func (f *csvFile) text(s string) {
	if f.n++; f.n > 1 {
		_ = f.w.WriteByte(',') // bufio keeps its error
	}
	if !strings.ContainsAny(s, "\",\r\n") {
		_, _ = f.w.WriteString(s)
		return
	}
	_ = f.w.WriteByte('"')
	for {
		before, after, ok := strings.Cut(s, `"`)
		_, _ = f.w.WriteString(before)
		if !ok {
			break
		}
		_, _ = f.w.WriteString(`""`)
		s = after
	}
	_ = f.w.WriteByte('"')
}

func (f *csvFile) number(n int) { f.text(strconv.Itoa(n)) }

// optional appends a number that is absent when it is 0.
func (f *csvFile) optional(n int) {
	if n == 0 {
		f.text("")
		return
	}
	f.number(n)
}

func (f *csvFile) list(items []string) { f.text(strings.Join(items, ";")) }

func (f *csvFile) numbers(items []int) {
	switch len(items) {
	case 0:
		f.text("")
		return
	case 1:
		f.number(items[0])
		return
	}
	var b []byte
	for i, n := range items {
		if i > 0 {
			b = append(b, ';')
		}
		b = strconv.AppendInt(b, int64(n), 10)
	}
	f.text(string(b))
}

func (f *csvFile) date(d fhir.DateTime) { f.text(dateOf(d)) }

func (f *csvFile) timestamp(t time.Time) {
	if t.IsZero() {
		f.text("")
		return
	}
	f.text(t.UTC().Format("2006-01-02 15:04:05.000"))
}

// end ends the row.
func (f *csvFile) end() {
	if f.n != f.columns {
		panic("tables: a row of " + strconv.Itoa(f.n) + " fields where there are " + strconv.Itoa(f.columns) + " columns")
	}
	_, _ = f.w.WriteString("\r\n")
	f.n = 0
	f.rows++
}

// dateOf returns the day of d as it was written, wherever that was: 2026-01-31. Of a
// month or a year it is the first; what is no date is "".
func dateOf(d fhir.DateTime) string {
	s := string(d)
	if day, _, ok := strings.Cut(s, "T"); ok {
		s = day
	}
	switch len(s) {
	case len("2026"):
		s += "-01-01"
	case len("2026-01"):
		s += "-01"
	}
	if !isDate(s) {
		return ""
	}
	return s
}

var monthDays = [...]int{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

// isDate reports whether s is a day of the calendar, which begins with the year 1 in FHIR and in SQL.
// It is faster than package time.
func isDate(s string) bool {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return false
	}
	for i := range s {
		if i != 4 && i != 7 && (s[i] < '0' || s[i] > '9') {
			return false
		}
	}
	two := func(i int) int { return int(s[i]-'0')*10 + int(s[i+1]-'0') }
	year, month, day := two(0)*100+two(2), two(5), two(8)
	if year == 0 || month < 1 || month > 12 || day < 1 || day > monthDays[month-1] {
		return false
	}
	leap := year%4 == 0 && (year%100 != 0 || year%400 == 0)
	return month != 2 || day < 29 || leap
}
