package main

import (
	"context"
	"database/sql"
	"database/sql/driver"
	_ "embed"
	"errors"
	"os"
	"path/filepath"

	"github.com/duckdb/duckdb-go/v2"
)

//go:embed schema.sql
var schema string

//go:embed views.sql
var views string

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
	name := filepath.Join(dir, "warehouse.duckdb")
	connector, err := duckdb.NewConnector(name, nil)
	if err != nil {
		return nil, databaseError("open "+name, err)
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
	return w, w.exec(ctx, "create tables", settings+schema+views)
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
	if err == nil {
		err = w.exec(ctx, "commit", "COMMIT")
	}
	if err != nil {
		// The context may have ended; the rollback has to happen all the same.
		err = errors.Join(err, w.exec(context.WithoutCancel(ctx), "roll back", "ROLLBACK"))
	}
	return err
}
