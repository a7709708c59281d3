package postgres

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"io/fs"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/ab2d-go/ab2d"
)

//go:embed migrations/*.sql
var migrations embed.FS

// migrate upgrades the schema to the version of this package.
func (s *Store) migrate(ctx context.Context, api ab2d.Version) error {
	files, err := fs.Glob(migrations, "migrations/*.sql") // in the order of their numbers, from 1 without gap
	if err != nil {
		return err
	}
	var encoding string
	if err := s.pool.QueryRow(ctx, "SELECT current_setting('server_encoding')").Scan(&encoding); err != nil {
		return err
	}
	if encoding != "UTF8" {
		return fmt.Errorf("the database's encoding is %s: claims need UTF8", encoding)
	}
	version, err := s.version(ctx, s.pool, api)
	if err != nil || version == len(files) {
		return err
	}
	conn, err := s.pool.Acquire(ctx)
	if err != nil {
		return err
	}
	defer conn.Release()
	tx, err := s.begin(ctx, conn, pgx.ReadWrite)
	if err != nil {
		return err
	}
	defer tx.Rollback(context.WithoutCancel(ctx))
	if err := s.lock(ctx, tx); err != nil {
		return err
	}
	if version, err = s.version(ctx, tx, api); err != nil { // which another program may have changed
		return err
	}
	if version == 0 {
		if _, err := tx.Exec(ctx, "CREATE SCHEMA IF NOT EXISTS "+pgx.Identifier{s.schema}.Sanitize()); err != nil {
			return err
		}
	}
	for _, name := range files[version:] {
		text, err := migrations.ReadFile(name)
		if err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, string(text), pgx.QueryExecModeSimpleProtocol); err != nil {
			if pg, ok := errors.AsType[*pgconn.PgError](err); ok && pg.Code == "42P07" { // duplicate_table
				return fmt.Errorf("it holds tables of another program: %w", err)
			}
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	if _, err := tx.Exec(ctx, "DELETE FROM schema_version"); err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, "INSERT INTO schema_version (version, api) VALUES ($1, $2)", len(files), string(api)); err != nil {
		return err
	}
	return tx.Commit(ctx)
}

type querier interface {
	QueryRow(ctx context.Context, sql string, args ...any) pgx.Row
}

// version returns the schema's version, 0 where there is none.
func (s *Store) version(ctx context.Context, db querier, api ab2d.Version) (version int, err error) {
	// Not to_regclass, which can answer from a cache that is older than this statement.
	const exists = "SELECT EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1 AND c.relname = 'schema_version')"
	var found bool
	if err := db.QueryRow(ctx, exists, s.schema).Scan(&found); err != nil || !found {
		return 0, err
	}
	var of string
	if err := db.QueryRow(ctx, "SELECT version, api FROM "+s.table("schema_version")).Scan(&version, &of); err != nil {
		return 0, fmt.Errorf("read its version: %w", err)
	}
	files, _ := fs.Glob(migrations, "migrations/*.sql")
	switch {
	case version < 1 || version > len(files):
		return 0, fmt.Errorf("its version is %d, and this program supports versions up to %d", version, len(files))
	case of != string(api):
		return 0, fmt.Errorf("it holds claims of %s, which have other ids than those of %s: use another schema", of, api)
	}
	return version, nil
}
