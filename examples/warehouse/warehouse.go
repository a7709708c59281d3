package main

import (
	"context"
	"database/sql"
	"database/sql/driver"
	_ "embed"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"github.com/duckdb/duckdb-go/v2"
)

const databaseFile = "warehouse.duckdb"

//go:embed schema.sql
var schema string

//go:embed views.sql
var views string

//go:embed medical_claim.sql
var medicalClaim string

// warehouse is a DuckDB database of claims in a folder. It has one connection,
// as DuckDB has one writer, and is for one goroutine.
type warehouse struct {
	dir  string
	db   *sql.DB
	conn *sql.Conn
}

// openWarehouse opens the database in dir, and makes both where there is none. Only their
// owner can read them.
func openWarehouse(ctx context.Context, dir string) (_ *warehouse, err error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	// DuckDB resolves a relative name when it is first used, and the driver reads names as URLs.
	name, err := filepath.Abs(filepath.Join(dir, databaseFile))
	if err != nil {
		return nil, err
	}
	if _, err := url.Parse(name); err != nil || strings.Contains(name, "?") {
		return nil, fmt.Errorf("%q: DuckDB's driver admits no ? and no such %% in the name of a folder", dir)
	}
	connector, err := duckdb.NewConnector(name, nil)
	if err != nil {
		return nil, databaseError("open the database "+dir, err)
	}
	w := &warehouse{dir: dir, db: sql.OpenDB(connector)}
	defer func() {
		if err != nil {
			w.close()
		}
	}()
	if err := os.Chmod(name, 0o600); err != nil {
		return nil, err
	}
	if w.conn, err = w.db.Conn(ctx); err != nil {
		return nil, databaseError("connect", err)
	}
	// The order of rows means nothing here, and keeping it costs memory; nothing is
	// ever fetched from the network.
	const settings = "SET preserve_insertion_order = false; SET autoinstall_known_extensions = false;"
	if err := w.exec(ctx, "create tables", settings+schema); err != nil {
		return nil, err
	}
	if err := w.check(ctx, name); err != nil {
		return nil, err
	}
	return w, w.exec(ctx, "create views", views+medicalClaim)
}

// check returns an error if the tables are not those of this program, because another
// version of it, or another program, made them.
func (w *warehouse) check(ctx context.Context, name string) error {
	var ours string
	if _, err := w.one(ctx, "look for the database", "SELECT current_database()", nil, &ours); err != nil {
		return err
	}
	ours = `"` + strings.ReplaceAll(ours, `"`, `""`) + `"`
	if err := w.exec(ctx, "compare tables", "ATTACH ':memory:' AS wanted; USE wanted; "+schema+"USE "+ours); err != nil {
		return err
	}
	var table, column string
	other, err := w.one(ctx, "compare tables", `
		WITH there AS (
			SELECT database_name = 'wanted' AS wanted, table_name, column_name, data_type, column_index
			FROM duckdb_columns() WHERE schema_name = 'stored' AND database_name IN ('wanted', current_database()))
		SELECT table_name, column_name
		FROM there
		GROUP BY table_name, column_name, data_type, column_index
		HAVING count(*) <> 2
		ORDER BY bool_or(wanted) DESC, table_name, column_name
		LIMIT 1`, nil, &table, &column)
	if err == nil {
		err = w.exec(ctx, "compare tables", "DETACH wanted")
	}
	if other {
		return fmt.Errorf("%s was made by another version of this program (column %s of table %s differs): use another -dir, or delete the file and load again", name, column, table)
	}
	return err
}

// close writes what is still in the log into the database, and closes it.
func (w *warehouse) close() error {
	if w.conn != nil {
		w.conn.Close()
	}
	return databaseError("close", w.db.Close())
}

func (w *warehouse) exec(ctx context.Context, what, query string, args ...any) error {
	_, err := w.conn.ExecContext(ctx, query, args...)
	return databaseError(what, err)
}

// one asks for a single row. It reports whether there is one.
func (w *warehouse) one(ctx context.Context, what, query string, args []any, into ...any) (bool, error) {
	err := w.conn.QueryRowContext(ctx, query, args...).Scan(into...)
	if errors.Is(err, sql.ErrNoRows) {
		return false, nil
	}
	return err == nil, databaseError(what, err)
}

// transaction runs do and then finish inside a transaction, which an error rolls
// back. do gets the driver's connection, and must not use w meanwhile.
func (w *warehouse) transaction(ctx context.Context, do func(driver.Conn) error, finish func() error) error {
	if err := w.exec(ctx, "begin", "BEGIN TRANSACTION"); err != nil {
		return err
	}
	err := w.conn.Raw(func(c any) error { return do(c.(driver.Conn)) })
	if err == nil {
		err = finish()
	}
	// The context may have ended; the rollback has to happen all the same.
	undo := context.WithoutCancel(ctx)
	if err != nil {
		return errors.Join(err, w.exec(undo, "roll back", "ROLLBACK"))
	}
	if err = w.exec(ctx, "commit", "COMMIT"); err != nil {
		_, _ = w.conn.ExecContext(undo, "ROLLBACK") // it fails where the commit has done so itself
	}
	return err
}
