package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// writeParquet writes each table as a Parquet file, for programs that do not read
// DuckDB's format. A file is renamed once it is complete. It returns
// the size of all together.
func (w *warehouse) writeParquet(ctx context.Context) (size int64, err error) {
	dir := filepath.Join(w.dir, "parquet")
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return 0, err
	}
	for _, table := range append([]string{"mbis"}, tables...) {
		name := filepath.Join(dir, table+".parquet")
		if err := w.writeTable(ctx, table, name); err != nil {
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

func (w *warehouse) writeTable(ctx context.Context, table, name string) (err error) {
	unfinished := name + ".tmp"
	defer func() {
		if err != nil {
			_ = os.Remove(unfinished)
		}
	}()
	copy := fmt.Sprintf("COPY %s TO '%s' (FORMAT parquet, COMPRESSION zstd)", table, strings.ReplaceAll(unfinished, "'", "''"))
	if err := w.exec(ctx, "write Parquet", copy); err != nil {
		return err
	}
	if err := os.Chmod(unfinished, 0o600); err != nil {
		return err
	}
	return os.Rename(unfinished, name)
}
