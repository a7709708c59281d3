package main

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/duckdb/duckdb-go/v2"
)

// harmless are the kinds of errors whose text is about files, settings or this
// program's own SQL. The others like to quote the value that cannot be converted
// or is there twice, and values here are health information.
var harmless = []duckdb.ErrorType{
	duckdb.ErrorTypeBinder, duckdb.ErrorTypeCatalog, duckdb.ErrorTypeIO, duckdb.ErrorTypeMissingExtension,
	duckdb.ErrorTypeOutOfMemory, duckdb.ErrorTypeParser, duckdb.ErrorTypePermission, duckdb.ErrorTypeSettings,
}

// databaseError says what failed, and why where that can be told without showing
// data. It is nil for nil. The end of a context can be found with errors.Is.
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
	switch {
	case ok && slices.Contains(harmless, e.Type):
		return fmt.Errorf("%s: %s", what, e.Msg)
	case ok:
		return fmt.Errorf("%s: DuckDB error of type %d", what, e.Type)
	}
	return fmt.Errorf("%s: %T", what, err)
}
