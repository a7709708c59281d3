package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// writeParquet writes each table as a Parquet file, for programs that do not read
// DuckDB's. A file is whole or not there: it gets its name when it is written. It
// returns the size of all together.
func (w *warehouse) writeParquet(ctx context.Context) (size int64, err error) {
	dir := filepath.Join(w.dir, "parquet")
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return 0, err
	}
	for _, table := range append([]string{"mbis"}, tables...) {
		name := filepath.Join(dir, table+".parquet")
		unfinished := name + ".tmp"
		copy := fmt.Sprintf("COPY %s TO '%s' (FORMAT parquet, COMPRESSION zstd)", table, strings.ReplaceAll(unfinished, "'", "''"))
		if err := w.exec(ctx, "write "+name, copy); err != nil {
			return 0, err
		}
		if err := os.Chmod(unfinished, 0o600); err != nil {
			return 0, err
		}
		if err := os.Rename(unfinished, name); err != nil {
			return 0, err
		}
		info, err := os.Stat(name)
		if err != nil {
			return 0, err
		}
		size += info.Size()
	}
	return size, nil
}
