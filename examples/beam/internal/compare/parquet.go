package compare

import (
	"context"
	"database/sql"
	_ "embed"
	"errors"
	"fmt"
	"strings"

	_ "github.com/duckdb/duckdb-go/v2" // the driver
)

//go:embed parquet.sql
var parquetSQL string

// Parquet compares the Parquet files in a folder with a file that [Write] wrote, as
// DuckDB reads both: claims, with their parts and partitions, as a multiset. It returns
// the number of claims.
func Parquet(ctx context.Context, want, dir, contract string) (n int, err error) {
	db, err := sql.Open("duckdb", "")
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	conn, err := db.Conn(ctx) // variables and temporary tables are a connection's
	if err != nil {
		return 0, err
	}
	defer conn.Close()
	for name, value := range map[string]string{"dir": dir, "want_file": want, "contract": contract} {
		if _, err := conn.ExecContext(ctx, "SET VARIABLE "+name+" = '"+strings.ReplaceAll(value, "'", "''")+"'"); err != nil {
			return 0, err
		}
	}
	if _, err := conn.ExecContext(ctx, "SET threads = 2; SET memory_limit = '1GB';"+parquetSQL); err != nil {
		return 0, err
	}
	var wanted, missing, more int
	if err := conn.QueryRowContext(ctx, `SELECT (SELECT count(*) FROM got), (SELECT count(*) FROM want),
		(SELECT count(*) FROM (FROM want EXCEPT ALL FROM got)), (SELECT count(*) FROM (FROM got EXCEPT ALL FROM want))`).
		Scan(&n, &wanted, &missing, &more); err != nil {
		return 0, err
	}
	if wanted == 0 || missing+more > 0 {
		return n, fmt.Errorf("%d claims in Parquet: of the %d that one process reads, %d are missing, and %d others are there", n, wanted, missing, more)
	}
	return n, nil
}
