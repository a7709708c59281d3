package main

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
)

// A link to /dev/full is a disk without room for this file.
func TestDiskFull(t *testing.T) {
	w, err := openWarehouse(t.Context(), t.TempDir())
	require.NoError(t, err)
	mustLoad(t, w, lines(ab2d.V2, 0, 40))
	before := content(t, w)
	for file, do := range map[string]func() error{
		databaseFile + ".wal": func() error {
			_, err := w.load(t.Context(), ab2d.V2, ab2d.File{URL: "http://127.0.0.1/Z0000_0001.ndjson"}, decode(strings.NewReader(lines(ab2d.V2, 40, 400))))
			return err
		},
		"parquet/claims.parquet.tmp": func() error {
			_, err := w.writeParquet(t.Context())
			return err
		},
	} {
		t.Run(file, func(t *testing.T) {
			require.NoError(t, w.exec(t.Context(), "checkpoint", "CHECKPOINT")) // which removes the log
			name := filepath.Join(w.dir, file)
			require.NoError(t, os.MkdirAll(filepath.Dir(name), 0o700))
			require.NoError(t, os.Symlink("/dev/full", name))
			err := do()
			require.ErrorIs(t, err, syscall.ENOSPC)
			assert.Contains(t, err.Error(), name)
			_ = os.Remove(name)
		})
	}
	same(t, before, content(t, w), "the disk was full")

	dir := w.dir // once there is room, another run loads the file
	require.NoError(t, w.close())
	w, err = openWarehouse(t.Context(), dir)
	require.NoError(t, err)
	defer w.close()
	same(t, before, content(t, w), "opened again")
	mustLoad(t, w, lines(ab2d.V2, 40, 400))
	assert.Greater(t, len(content(t, w)), len(before))
}
