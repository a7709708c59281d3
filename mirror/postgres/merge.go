package postgres

import (
	"context"
	"fmt"
	"strings"
	"sync"

	"github.com/jackc/pgx/v5"
)

// stagedColumn is a column of the staging table.
type stagedColumn struct{ name, sqlType string }

// stagedColumns are in the order in which encoder.claim appends them.
var stagedColumns = sync.OnceValue(func() []stagedColumn {
	columns := []stagedColumn{{"seq", "bigint"}, {"key", "text"}, {"content", "bytea"}, {"eob", "jsonb"}, {"eob_json", "text"}}
	for _, col := range claimColumns {
		columns = append(columns, stagedColumn{col.name, col.kind.staged})
	}
	for _, p := range parts {
		for i, name := range p.columns {
			columns = append(columns, stagedColumn{p.table + "_" + name, p.staged[i] + "[]"})
		}
	}
	return columns
})

// stagingSQL creates the table that claims are copied into: a claim is one row, with an
// array for each column of its parts. It is this session's alone, and gone at the
// end of the transaction.
func stagingSQL() string {
	var b strings.Builder
	b.WriteString("CREATE TEMPORARY TABLE incoming (")
	for i, col := range stagedColumns() {
		if i > 0 {
			b.WriteString(", ")
		}
		fmt.Fprintf(&b, "%s %s", col.name, col.sqlType)
		if col.sqlType == "text" {
			b.WriteString(` COLLATE "C"`)
		}
	}
	b.WriteString(") ON COMMIT DROP")
	return b.String()
}

func copySQL() string {
	var names []string
	for _, col := range stagedColumns() {
		names = append(names, col.name)
	}
	return "COPY pg_temp.incoming (" + strings.Join(names, ", ") + ") FROM STDIN WITH (FORMAT binary)"
}

// winnersSQL finds the claims that are to be stored: of each key the newest version,
// of those that have come and the one that is there. First each claim id is
// reduced to its newest state, of equal ones the one that came last; then the newest
// of the ids is taken. That is what claim.Claim.Supersedes says. What is there and
// comes again unchanged is no winner.
const winnersSQL = `CREATE TEMPORARY TABLE winners ON COMMIT DROP AS
WITH candidates AS (
    SELECT key, claim_id, state, version, seq FROM pg_temp.incoming
    UNION ALL
    SELECT key, claim_id, state, version, 0 FROM claims WHERE key IN (SELECT key FROM pg_temp.incoming)
), states AS (
    SELECT DISTINCT ON (key, claim_id) key, version, seq
    FROM candidates
    ORDER BY key, claim_id, state DESC, seq DESC
), newest AS (
    SELECT DISTINCT ON (key) key, seq
    FROM states
    ORDER BY key, version DESC
)
SELECT i.seq, c.claim_no
FROM newest
JOIN pg_temp.incoming i USING (seq)
LEFT JOIN claims c ON c.key = i.key
WHERE c.content IS DISTINCT FROM i.content`

// contractSQL adds the contract to the claims that it serves.
const contractSQL = `UPDATE claims c
SET contracts = ARRAY(SELECT unnest(c.contracts || $1::text) ORDER BY 1)
WHERE c.key IN (SELECT key FROM pg_temp.incoming) AND NOT c.contracts @> ARRAY[$1::text]`

// storeSQL stores the winners, a replaced one under the number that it has.
var storeSQL = sync.OnceValue(func() string {
	var names, values, sets []string
	for _, name := range claimNames() {
		names, values, sets = append(names, name), append(values, "i."+name), append(sets, name+" = excluded."+name)
	}
	return fmt.Sprintf(`INSERT INTO claims (contracts, %s)
SELECT ARRAY[$1::text], %s
FROM pg_temp.winners JOIN pg_temp.incoming i USING (seq)
ORDER BY seq
ON CONFLICT (key) DO UPDATE SET %s`, strings.Join(names, ", "), strings.Join(values, ", "), strings.Join(sets, ", "))
})

// claimNames are the columns that incoming and claims have in common.
func claimNames() []string {
	names := []string{"key", "content", "eob", "eob_json"}
	for _, col := range claimColumns {
		names = append(names, col.name)
	}
	return names
}

// replaceSQL removes the parts of claims that are replaced.
func (p *part) replaceSQL() string {
	return "DELETE FROM " + p.table + " USING pg_temp.winners w WHERE w.claim_no IS NOT NULL AND " + p.table + ".claim_no = w.claim_no"
}

// storeSQL stores the parts of the winners.
func (p *part) storeSQL() string {
	var arrays []string
	for _, name := range p.columns {
		arrays = append(arrays, "i."+p.table+"_"+name)
	}
	return fmt.Sprintf(`INSERT INTO %s (claim_no, %s)
SELECT c.claim_no, %s
FROM pg_temp.winners
JOIN pg_temp.incoming i USING (seq)
JOIN claims c ON c.key = i.key
CROSS JOIN unnest(%s) AS p (%s)`, p.table, strings.Join(p.columns, ", "), strings.Join(p.exprs, ", "),
		strings.Join(arrays, ", "), strings.Join(p.columns, ", "))
}

type merged struct{ added, replaced int64 }

// merge updates the tables with what is staged.
func (s *Store) merge(ctx context.Context, tx pgx.Tx) (m merged, err error) {
	if err := s.lock(ctx, tx); err != nil {
		return m, err
	}
	statements := []string{
		"ANALYZE pg_temp.incoming (seq, key)", // of a temporary table nothing is known otherwise
		winnersSQL,
		"ANALYZE pg_temp.winners",
	}
	for i := range parts {
		statements = append(statements, parts[i].replaceSQL())
	}
	for _, sql := range statements {
		if _, err := tx.Exec(ctx, sql); err != nil {
			return m, fmt.Errorf("merge: %w", err)
		}
	}
	for _, sql := range []string{storeSQL(), contractSQL} {
		if _, err := tx.Exec(ctx, sql, s.contract); err != nil {
			return m, fmt.Errorf("merge claims: %w", err)
		}
	}
	for i := range parts {
		if _, err := tx.Exec(ctx, parts[i].storeSQL()); err != nil {
			return m, fmt.Errorf("merge %s: %w", parts[i].table, err)
		}
	}
	err = tx.QueryRow(ctx, "SELECT count(*) - count(claim_no), count(claim_no) FROM pg_temp.winners").Scan(&m.added, &m.replaced)
	return m, err
}
