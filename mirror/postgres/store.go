package postgres

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/mirror"
)

// Options describe a [Store]. Contract and Version are required.
type Options struct {
	// Contract is the contract whose mark the store reads and moves, such as Z0001. The
	// claims of all contracts share the tables.
	Contract string
	// Version is the version of the API that the claims come from.
	Version ab2d.Version
	// Schema is the schema of the tables; "" means ab2d.
	Schema string
	// Logger gets claims_merged at the end of each update, and schema_busy where one waits for
	// another, both at level Info; nil discards them.
	Logger *slog.Logger
}

// A Store is the claims of a schema, and the mark of one contract. It implements
// [mirror.Store], and is safe for concurrent use.
type Store struct {
	pool     *pgxpool.Pool
	schema   string
	contract string
	log      *slog.Logger
}

var _ mirror.Store = (*Store)(nil)

// Open returns the store of a contract. It creates the schema where it is missing, for
// which the role needs the right to create one, and upgrades it to the current version,
// for which the role must own it. The pool stays the caller's to close.
//
// Open fails where the database's encoding is not UTF-8, and where the schema is of a later
// version than this package's or has claims of another version of the API.
func Open(ctx context.Context, pool *pgxpool.Pool, opts Options) (*Store, error) {
	switch {
	case pool == nil:
		return nil, errors.New("postgres: Open: pool is nil")
	case opts.Contract == "":
		return nil, errors.New("postgres: Options.Contract is empty")
	case opts.Schema == "$user": // in search_path it is the role's schema, quoted or not
		return nil, errors.New("postgres: Options.Schema must not be $user")
	case opts.Version != ab2d.V1 && opts.Version != ab2d.V2 && opts.Version != ab2d.V3:
		return nil, fmt.Errorf("postgres: Options.Version must be v1, v2 or v3: %q", opts.Version)
	}
	s := &Store{
		pool:     pool,
		schema:   cmp.Or(opts.Schema, "ab2d"),
		contract: cleaned(opts.Contract),
		log:      cmp.Or(opts.Logger, slog.New(slog.DiscardHandler)),
	}
	if err := s.migrate(ctx, opts.Version); err != nil {
		return nil, fmt.Errorf("postgres: schema %s: %w", s.schema, err)
	}
	return s, nil
}

// Mark returns the contract's mark.
func (s *Store) Mark(ctx context.Context) (time.Time, error) {
	mark, err := s.mark(ctx)
	switch {
	case errors.Is(err, pgx.ErrNoRows), err == nil && mark == nil:
		return time.Time{}, nil
	case err != nil:
		return time.Time{}, fmt.Errorf("postgres: read the mark: %w", err)
	}
	return mark.UTC(), nil
}

func (s *Store) mark(ctx context.Context) (mark *time.Time, err error) {
	conn, err := s.pool.Acquire(ctx)
	if err != nil {
		return nil, err
	}
	defer conn.Release()
	tx, err := s.begin(ctx, conn, pgx.ReadOnly)
	if err != nil {
		return nil, err
	}
	defer tx.Rollback(context.WithoutCancel(ctx))
	err = tx.QueryRow(ctx, "SELECT mark FROM marks WHERE contract = $1", s.contract).Scan(&mark)
	return mark, err
}

func (s *Store) table(name string) string { return pgx.Identifier{s.schema, name}.Sanitize() }

// begin starts a transaction in which unqualified names are those of the schema, and text is UTF-8,
// whatever is set for the role or the database.
func (s *Store) begin(ctx context.Context, conn *pgxpool.Conn, access pgx.TxAccessMode) (pgx.Tx, error) {
	tx, err := conn.BeginTx(ctx, pgx.TxOptions{IsoLevel: pgx.ReadCommitted, AccessMode: access})
	if err != nil {
		return nil, err
	}
	path := pgx.Identifier{s.schema}.Sanitize() + ", pg_temp"
	// The encoding first: the path may be more than ASCII.
	for _, set := range [][2]string{{"client_encoding", "UTF8"}, {"search_path", path}} {
		if _, err := tx.Exec(ctx, "SELECT set_config($1, $2, true)", set[0], set[1]); err != nil {
			return nil, errors.Join(err, tx.Rollback(ctx))
		}
	}
	return tx, nil
}

// lock makes the schema this transaction's to change, once others have committed.
func (s *Store) lock(ctx context.Context, tx pgx.Tx) error {
	const key = "hashtextextended('github.com/ab2d-go/ab2d/mirror/postgres ' || $1, 0)"
	var locked bool
	if err := tx.QueryRow(ctx, "SELECT pg_try_advisory_xact_lock("+key+")", s.schema).Scan(&locked); err != nil || locked {
		return err
	}
	s.log.InfoContext(ctx, "schema_busy", "schema", s.schema, "contract", s.contract)
	_, err := tx.Exec(ctx, "SELECT pg_advisory_xact_lock("+key+")", s.schema)
	return err
}
