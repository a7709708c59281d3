package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"syscall"

	"github.com/duckdb/duckdb-go/v2"
)

// databaseError returns what failed, which file, and why, or nil for nil. It never
// repeats a text of DuckDB that may quote a value, as values here are health
// information: it recognizes the causes that an operator can act on, whatever the
// type of the error, and names the others by their type. The end of a context and
// the system's error number can be found with errors.Is.
func databaseError(what string, err error) error {
	if err == nil {
		return nil
	}
	for _, end := range []error{context.Canceled, context.DeadlineExceeded} {
		if errors.Is(err, end) {
			return fmt.Errorf("%s: %w", what, end)
		}
	}
	e, ok := errors.AsType[*duckdb.Error](err)
	if !ok || !slices.Contains(aboutValues, e.Type) {
		for _, c := range causes {
			if m := c.pattern.FindStringSubmatch(err.Error()); m != nil {
				return fmt.Errorf("%s: %w", what, c.cause(m))
			}
		}
	}
	switch {
	case ok && slices.Contains(ownText, e.Type):
		line, _, _ := strings.Cut(e.Msg, "\n")
		return fmt.Errorf("%s: DuckDB: %s", what, line)
	case ok:
		return fmt.Errorf("%s: DuckDB reports %s; its text may hold claims and is not shown", what, kind(e.Type))
	case errors.Is(err, sql.ErrConnDone):
		return fmt.Errorf("%s: the database is closed", what)
	}
	return fmt.Errorf("%s: DuckDB's driver failed (%T)", what, err)
}

// aboutValues are the types of errors that are about values, and so no file's.
var aboutValues = []duckdb.ErrorType{
	duckdb.ErrorTypeConstraint, duckdb.ErrorTypeConversion, duckdb.ErrorTypeDecimal, duckdb.ErrorTypeMismatchType, duckdb.ErrorTypeOutOfRange,
}

// ownText are the types of errors whose text is about settings or this program's own SQL.
var ownText = []duckdb.ErrorType{
	duckdb.ErrorTypeBinder, duckdb.ErrorTypeCatalog, duckdb.ErrorTypeMissingExtension,
	duckdb.ErrorTypeParser, duckdb.ErrorTypePermission, duckdb.ErrorTypeSettings,
}

// kinds are words for the types that loading and asking can meet.
var kinds = map[duckdb.ErrorType]string{
	duckdb.ErrorTypeConstraint:   "a value that a table does not admit",
	duckdb.ErrorTypeConversion:   "a value that it cannot convert",
	duckdb.ErrorTypeFatal:        "a fatal error",
	duckdb.ErrorTypeInternal:     "an internal error",
	duckdb.ErrorTypeIO:           "an error of reading or writing",
	duckdb.ErrorTypeInterrupt:    "an interruption",
	duckdb.ErrorTypeInvalidInput: "an invalid input",
	duckdb.ErrorTypeOutOfRange:   "a value out of range",
	duckdb.ErrorTypeTransaction:  "a failed transaction",
}

func kind(t duckdb.ErrorType) string {
	if words, ok := kinds[t]; ok {
		return words
	}
	return fmt.Sprintf("an error (type %d)", t)
}

// A cause is a failure that DuckDB words always the same way, in errors of several types:
// the text of a commit that fails, for example, holds that of the file that could not be written.
type cause struct {
	pattern *regexp.Regexp
	cause   func(m []string) error
}

var causes = []cause{
	{regexp.MustCompile(`Could not set lock on file "([^"\n]*)"(?:[^\n]*\(PID ([0-9]+)\))?`), func(m []string) error {
		if m[2] != "" {
			return fmt.Errorf("%s is in use by another process (PID %s)", m[1], m[2])
		}
		return fmt.Errorf("%s is in use by another process", m[1])
	}},
	{regexp.MustCompile(`Could not read enough bytes from file "([^"\n]*)"`), func(m []string) error {
		return fmt.Errorf("%s is damaged: it is shorter than it should be", m[1])
	}},
	{regexp.MustCompile(`(?:Cannot|Could not|Failed to) ([a-z]+(?: [a-z]+)*?)(?: to| from| of)? (?:file|directory) "([^"\n]*)": ([A-Za-z][A-Za-z ,.'()/-]*)`), func(m []string) error {
		// A text of the system holds no digits, and so no identifier.
		return fmt.Errorf("cannot %s %s: %w", m[1], m[2], systemError(m[3]))
	}},
	{regexp.MustCompile(`The file "([^"\n]*)" exists, but it is not a valid DuckDB database file`), func(m []string) error {
		return fmt.Errorf("%s is not a valid DuckDB database", m[1])
	}},
	{regexp.MustCompile(`database file with version number ([0-9]+), but we can only read versions? (?:between )?([0-9]+(?: and [0-9]+)?)`), func(m []string) error {
		return fmt.Errorf("another version of DuckDB wrote it (storage version %s; this program reads %s)", m[1], strings.Replace(m[2], "and", "to", 1))
	}},
	{regexp.MustCompile(`(?i)corrupt database file|checksum [0-9]+ does not match`), func([]string) error {
		return errors.New("the database is damaged: a checksum is wrong")
	}},
	{regexp.MustCompile(`(?i)replaying WAL(?: file "([^"\n]*)")?`), func(m []string) error {
		if m[1] == "" {
			m[1] = "the database's write-ahead log"
		}
		return fmt.Errorf("%s is damaged", m[1])
	}},
	{regexp.MustCompile(`(?i)(?:open|attach)[a-z ]* encrypted database|database [^\n]*is encrypted`), func([]string) error {
		return errors.New("the database is encrypted")
	}},
	{regexp.MustCompile(`(?i)max_temp_directory_size`), func([]string) error {
		return errors.New("out of memory, and no room for temporary files")
	}},
	{regexp.MustCompile(`Out of Memory Error|failed to allocate|could not allocate`), func([]string) error {
		return errors.New("out of memory")
	}},
	{regexp.MustCompile(`database has been invalidated`), func([]string) error {
		return errors.New("the database is unusable after an earlier error")
	}},
}

// systemError returns the error number with a system's text, such as ENOSPC, or an
// error of that text.
func systemError(text string) error {
	text = strings.TrimRight(strings.TrimSpace(text), ".")
	for n := syscall.Errno(1); n < 200; n++ {
		if strings.EqualFold(n.Error(), text) {
			return n
		}
	}
	return errors.New(strings.ToLower(text[:1]) + text[1:])
}
