package postgres

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"iter"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/fhir"
)

// Update implements [mirror.Store]: one transaction that stores the claims and moves
// the contract's mark, which never moves back. Claims go to the server as they are
// read, so that memory does not grow with their number; the server needs room for a
// temporary copy of them. An error of claims is returned as it is.
func (s *Store) Update(ctx context.Context, claims iter.Seq2[*fhir.ExplanationOfBenefit, error], mark time.Time) error {
	err := s.update(ctx, claims, mark)
	if bad, ok := errors.AsType[*claimsError](err); ok {
		return bad.error
	}
	if err != nil {
		return fmt.Errorf("postgres: %w", err)
	}
	return nil
}

// A claimsError is an error of the claims, which names its own package.
type claimsError struct{ error }

func (e *claimsError) Unwrap() error { return e.error }

func (s *Store) update(ctx context.Context, claims iter.Seq2[*fhir.ExplanationOfBenefit, error], mark time.Time) error {
	conn, err := s.pool.Acquire(ctx)
	if err != nil {
		return err
	}
	defer conn.Release() // closes the connection where a transaction is still open
	tx, err := s.begin(ctx, conn, pgx.ReadWrite)
	if err != nil {
		return err
	}
	defer tx.Rollback(context.WithoutCancel(ctx))
	if err := noticeEnd(ctx, tx); err != nil {
		return err
	}
	for _, sql := range []string{lz4SQL, stagingSQL()} {
		if _, err := tx.Exec(ctx, sql); err != nil {
			return err
		}
	}
	copied, err := stage(ctx, tx.Conn().PgConn(), claims)
	if err != nil {
		return err
	}
	done, err := s.merge(ctx, tx)
	if err != nil {
		return err
	}
	var moved *time.Time
	if !mark.IsZero() {
		moved = &mark
	}
	if _, err := tx.Exec(ctx, markSQL, s.contract, moved); err != nil {
		return fmt.Errorf("move the mark: %w", err)
	}
	if err := tx.Commit(ctx); err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	s.log.InfoContext(ctx, "claims_merged", "schema", s.schema, "contract", s.contract, "claims", copied,
		"new", done.added, "replaced", done.replaced, "mark", mark)
	return nil
}

// lz4SQL has large values compressed by LZ4, where the server has it (from version 14 on),
// which is many times faster than PostgreSQL's own method.
const lz4SQL = `SELECT set_config('default_toast_compression', 'lz4', true)
WHERE EXISTS (SELECT FROM pg_settings WHERE name = 'default_toast_compression' AND 'lz4' = ANY (enumvals))`

// noticeEnd has the server end the transaction soon after this process has ended, where it can (from
// version 14 on, on most systems): otherwise it first completes the statement under way, which takes
// minutes of a large merge and keeps the schema locked.
func noticeEnd(ctx context.Context, tx pgx.Tx) error {
	try, err := tx.Begin(ctx) // a savepoint
	if err != nil {
		return err
	}
	if _, err := try.Exec(ctx, "SELECT set_config('client_connection_check_interval', '2s', true)"); err != nil {
		return try.Rollback(ctx)
	}
	return try.Commit(ctx)
}

const markSQL = `INSERT INTO marks AS m (contract, mark, stored) VALUES ($1, $2, now())
ON CONFLICT (contract) DO UPDATE SET mark = greatest(m.mark, excluded.mark), stored = excluded.stored`

// copyBlock is how much is sent at a time.
const copyBlock = 256 << 10

// stage copies the claims into the staging table and returns how many there were.
// The claims are ranged over on this goroutine; another one sends them.
func stage(ctx context.Context, conn *pgconn.PgConn, claims iter.Seq2[*fhir.ExplanationOfBenefit, error]) (n int64, err error) {
	in, out := io.Pipe()
	sent := make(chan error, 1)
	go func() {
		_, err := conn.CopyFrom(ctx, in, copySQL())
		in.CloseWithError(errors.Join(errCopyEnded, err)) // a writer must not wait any more
		sent <- err
	}()
	finished := false
	defer func() {
		if !finished { // claims has panicked, or ended its goroutine
			out.CloseWithError(errors.New("the claims ended early"))
			<-sent
		}
	}()
	n, err = writeClaims(out, claims)
	if err != nil {
		out.CloseWithError(err)
	} else {
		out.Close()
	}
	serverErr := <-sent
	finished = true
	if err == nil || errors.Is(err, errCopyEnded) { // the server's own error says why
		err = serverErr
	}
	if err != nil {
		return 0, fmt.Errorf("copy: %w", err)
	}
	return n, nil
}

var errCopyEnded = errors.New("the server accepts no more data")

// writeClaims writes the claims in COPY's binary format.
func writeClaims(w io.Writer, claims iter.Seq2[*fhir.ExplanationOfBenefit, error]) (n int64, err error) {
	e := &encoder{b: append(make([]byte, 0, 2*copyBlock), copyHeader...), days: make(map[fhir.DateTime]int32)}
	var view claim.Claim
	var doc []byte
	for eob, err := range claims {
		if err != nil {
			return 0, &claimsError{err}
		}
		if doc, err = eob.AppendJSON(doc[:0]); err != nil {
			return 0, err
		}
		view.Set(eob)
		n++
		if err := e.claim(n, &view, doc); err != nil {
			return 0, err
		}
		if len(e.b) >= copyBlock {
			if _, err := w.Write(e.b); err != nil {
				return 0, err
			}
			e.b = e.b[:0]
		}
	}
	_, err = w.Write(append(e.b, copyTrailer...))
	return n, err
}

// claim appends the row of the n-th claim, in the order of stagedColumns.
func (e *encoder) claim(n int64, c *claim.Claim, doc []byte) error {
	key, err := rowKey(c)
	if err != nil {
		return err
	}
	e.fields(len(stagedColumns()))
	e.bigint(n)
	e.text(key)
	hash := sha256.Sum256(doc)
	e.bytes(hash[:16])
	if isJSONB(doc) {
		e.uint32(1 + len(doc))
		e.b = append(append(e.b, 1), doc...) // 1 is the version of jsonb's format
		e.null()
	} else {
		e.null()
		e.text(string(doc))
	}
	for _, col := range claimColumns {
		col.put(e, c)
	}
	for _, p := range parts {
		p.put(e, c)
	}
	return nil
}

// maxKey is below the 2,704 bytes that an entry of an index can have.
const maxKey = 500

// rowKey returns what the claim is stored under: its key or, for one that does not
// belong to any group and has no claim id, the id of its resource.
func rowKey(c *claim.Claim) (string, error) {
	key := c.Key()
	if key == "" {
		if c.ResourceID == "" {
			return "", errors.New("a claim has no id of any kind")
		}
		key = "resource " + c.ResourceID
	}
	if len(key) > maxKey {
		sum := sha256.Sum256([]byte(key))
		key = "sha256 " + hex.EncodeToString(sum[:])
	}
	return key, nil
}
