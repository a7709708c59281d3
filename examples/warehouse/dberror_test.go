package main

import (
	"context"
	"database/sql"
	"encoding/binary"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/duckdb/duckdb-go/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
)

// The texts are those of DuckDB 1.5 on Linux and of Windows' error messages.
func TestDatabaseErrorNamesFileAndCause(t *testing.T) {
	for name, test := range map[string]struct {
		err  error
		want string
	}{
		"disk full at a commit": {&duckdb.Error{Type: duckdb.ErrorTypeTransaction,
			Msg: `TransactionContext Error: Failed to commit: Could not write file "/w/warehouse.duckdb.wal": No space left on device`},
			"commit: cannot write /w/warehouse.duckdb.wal: no space left on device"},
		"disk full at a checkpoint": {&duckdb.Error{Type: duckdb.ErrorTypeFatal,
			Msg: `FATAL Error: Failed to create checkpoint because of error: Could not write file "/w/warehouse.duckdb": No space left on device`},
			"commit: cannot write /w/warehouse.duckdb: no space left on device"},
		"quota": {&duckdb.Error{Type: duckdb.ErrorTypeIO, Msg: `IO Error: Could not write file "/w/a b.tmp": Disk quota exceeded`},
			"commit: cannot write /w/a b.tmp: disk quota exceeded"},
		"read-only": {&duckdb.Error{Type: duckdb.ErrorTypeIO, Msg: `IO Error: Cannot open file "/w/x": Read-only file system`},
			"commit: cannot open /w/x: read-only file system"},
		"no folder": {&duckdb.Error{Type: duckdb.ErrorTypeIO, Msg: `IO Error: Cannot open file "/no/x": No such file or directory`},
			"commit: cannot open /no/x: no such file or directory"},
		"read": {&duckdb.Error{Type: duckdb.ErrorTypeIO, Msg: `IO Error: Could not read from file "/w/x": Input/output error`},
			"commit: cannot read /w/x: input/output error"},
		"sync": {&duckdb.Error{Type: duckdb.ErrorTypeFatal, Msg: `FATAL Error: fsync failed: Could not fsync file "/w/x": Input/output error`},
			"commit: cannot fsync /w/x: input/output error"},
		"in use on Windows": {&duckdb.Error{Type: duckdb.ErrorTypeIO,
			Msg: "IO Error: Cannot open file \"C:\\w\\warehouse.duckdb\": The process cannot access the file because it is being used by another process.\r\n"},
			`commit: cannot open C:\w\warehouse.duckdb: the process cannot access the file because it is being used by another process`},
		"lock": {&duckdb.Error{Type: duckdb.ErrorTypeIO, Msg: `IO Error: Could not set lock on file "/w/x": Conflicting lock is held in /usr/bin/duckdb (PID 7). See also https://duckdb.org/docs`},
			"commit: /w/x is in use by another process (PID 7)"},
		"lock without a process": {&duckdb.Error{Type: duckdb.ErrorTypeIO, Msg: `IO Error: Could not set lock on file "/w/x": Resource temporarily unavailable`},
			"commit: /w/x is in use by another process"},
		"memory": {&duckdb.Error{Type: duckdb.ErrorTypeOutOfMemory, Msg: "Out of Memory Error: could not allocate block of size 256.0 KiB (9.7 MiB/9.7 MiB used)\n\nPossible solutions:"},
			"commit: out of memory"},
		"temporary files": {&duckdb.Error{Type: duckdb.ErrorTypeOutOfMemory, Msg: "Out of Memory Error: failed to offload data block of size 256.0 KiB (0 bytes/0 bytes used).\nThis limit was set by the 'max_temp_directory_size' setting."},
			"commit: out of memory, and no room for temporary files"},
		"unusable": {&duckdb.Error{Type: duckdb.ErrorTypeFatal, Msg: "FATAL Error: Failed: database has been invalidated because of a previous fatal error. The database must be restarted"},
			"commit: the database is unusable after an earlier error"},
		"closed":   {sql.ErrConnDone, "commit: the database is closed"},
		"canceled": {fmt.Errorf("x: %w", context.Canceled), "commit: context canceled"},
	} {
		t.Run(name, func(t *testing.T) {
			assert.EqualError(t, databaseError("commit", test.err), test.want)
		})
	}
	assert.NoError(t, databaseError("commit", nil))
	full := databaseError("commit", &duckdb.Error{Msg: `Could not write file "x": ` + syscall.ENOSPC.Error()})
	assert.ErrorIs(t, full, syscall.ENOSPC)
	assert.ErrorIs(t, databaseError("open", &duckdb.Error{Msg: `Cannot open file "x": ` + syscall.EACCES.Error()}), fs.ErrPermission)
}

func TestDatabaseErrorShowsNoValues(t *testing.T) {
	const secret = "1S00E00DP42"
	for kind := range duckdb.ErrorType(60) {
		for _, text := range []string{
			`Could not convert string "` + secret + `" to INT32`,
			`Duplicate key "claim: ` + secret + `" violates primary key constraint`,
			`Failed to commit: PRIMARY KEY violated: duplicate key "` + secret + `"`,
			"SELECT 1\nLINE 1: " + secret,
			`Could not write file "/w/x": ` + secret,
			`cast of Could not write file "` + secret + `" to DATE`,
		} {
			err := databaseError("merge", &duckdb.Error{Type: kind, Msg: text})
			require.Error(t, err)
			if !aboutOwnText(kind) {
				assert.NotContains(t, fmt.Sprintf("%v %+v %#v", err, err, err), secret, "%d %s", kind, text)
				assert.NotContains(t, err.Error(), "\n")
			}
			assert.NotRegexp(t, `error of type`, err.Error())
		}
	}
}

// aboutOwnText reports whether errors of a type are about SQL, which holds no values here.
func aboutOwnText(kind duckdb.ErrorType) bool {
	for _, t := range ownText {
		if t == kind {
			return true
		}
	}
	return false
}

// The causes below are provoked, not made up.
func TestOpenSaysWhatIsWrong(t *testing.T) {
	whole := t.TempDir()
	w, err := openWarehouse(t.Context(), whole)
	require.NoError(t, err)
	mustLoad(t, w, lines(ab2d.V2, 0, 40))
	require.NoError(t, w.close())
	database, err := os.ReadFile(filepath.Join(whole, databaseFile))
	require.NoError(t, err)

	file := func(dir string) string { return filepath.Join(dir, databaseFile) }
	write := func(data []byte) func(*testing.T, string) {
		return func(t *testing.T, dir string) { require.NoError(t, os.WriteFile(file(dir), data, 0o600)) }
	}
	for name, test := range map[string]struct {
		prepare func(t *testing.T, dir string)
		want    string
	}{
		"text":                {write([]byte(strings.Repeat("claim 1S00E00DP42\n", 1000))), databaseFile + " is not a valid DuckDB database"},
		"an empty text":       {write([]byte("\n")), databaseFile + " is"},
		"cut off":             {write(database[:12288]), databaseFile + " is damaged: it is shorter than it should be"},
		"overwritten":         {write(overwritten(database)), "the database is damaged: a checksum is wrong"},
		"a newer DuckDB":      {write(ofVersion(database, 99)), "another version of DuckDB wrote it (storage version 99; this program reads 64 to"},
		"an old DuckDB":       {write(ofVersion(database, 39)), "another version of DuckDB wrote it (storage version 39; this program reads 64 to"},
		"a folder":            {func(t *testing.T, dir string) { require.NoError(t, os.Mkdir(file(dir), 0o700)) }, file("")},
		"another program's":   {script("CREATE TABLE claims (x INTEGER)"), "Catalog Error"},
		"with fewer columns":  {script("CREATE SCHEMA stored; CREATE TABLE stored.lines (claim_no BIGINT NOT NULL)"), "made by another version of this program (column code of table lines differs)"},
		"with more columns":   {script(schema + "ALTER TABLE stored.files ADD COLUMN more INTEGER"), "column more of table files differs"},
		"with other types":    {script("CREATE SCHEMA stored; CREATE TABLE stored.mbis (former VARCHAR NOT NULL, mbi INTEGER NOT NULL, claim_no BIGINT NOT NULL)"), "column mbi of table mbis differs"},
		"encrypted":           {script("SET force_mbedtls_unsafe = 'true'; ATTACH '%s2' AS e (ENCRYPTION_KEY 'k'); CREATE TABLE e.t (i INTEGER); DETACH e", rename), "encrypted"},
		"used by another one": {hold, databaseFile + " is in use by another process"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			test.prepare(t, dir)
			_, err := openWarehouse(t.Context(), dir)
			require.Error(t, err)
			assert.Contains(t, err.Error(), test.want)
			assert.NotContains(t, err.Error(), "1S00E00DP42")
			assert.NotContains(t, err.Error(), "\n")
			assert.Less(t, len(err.Error()), 500)
		})
	}
}

// script runs SQL in a database of the file's name; %s in it is that name.
func script(text string, then ...func(t *testing.T, file string)) func(*testing.T, string) {
	return func(t *testing.T, dir string) {
		name := filepath.Join(dir, databaseFile)
		connector, err := duckdb.NewConnector(name, nil)
		require.NoError(t, err)
		db := sql.OpenDB(connector)
		_, err = db.ExecContext(t.Context(), strings.ReplaceAll(text, "%s", name))
		require.NoError(t, err)
		require.NoError(t, db.Close())
		for _, do := range then {
			do(t, name)
		}
	}
}

func rename(t *testing.T, file string) { require.NoError(t, os.Rename(file+"2", file)) }

func overwritten(database []byte) []byte {
	data := append([]byte{}, database...)
	for i := 12288; i < len(data); i++ {
		data[i] = 0xff
	}
	return data
}

// ofVersion sets another storage version, and the checksum that it then has: the
// exclusive or of all words, each times a constant.
func ofVersion(database []byte, version uint64) []byte {
	data := append([]byte{}, database...)
	const factor = 0xbf58476d1ce4e5b9
	at := func(i int) uint64 { return binary.LittleEndian.Uint64(data[i:]) }
	sum := at(0) ^ at(8)*factor ^ at(16)*factor
	binary.LittleEndian.PutUint64(data[12:], version)
	binary.LittleEndian.PutUint64(data[0:], sum^at(8)*factor^at(16)*factor)
	return data
}

// hold opens the warehouse in another process until the test ends.
func hold(t *testing.T, dir string) {
	other := exec.Command(os.Args[0])
	other.Env = append(os.Environ(), asHolder+"="+dir)
	in, err := other.StdinPipe()
	require.NoError(t, err)
	out, err := other.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, other.Start())
	t.Cleanup(func() {
		assert.NoError(t, in.Close())
		assert.NoError(t, other.Wait())
	})
	_, err = out.Read(make([]byte, 1)) // it is open now
	require.NoError(t, err)
}

// A name that DuckDB's driver would read as options, or not at all.
func TestNamesOfFolders(t *testing.T) {
	for _, name := range []string{"it's", "Größe 100 b#x", "a:b", "%41"} {
		w, err := openWarehouse(t.Context(), filepath.Join(t.TempDir(), name))
		require.NoError(t, err, name)
		_, err = w.writeParquet(t.Context())
		require.NoError(t, err, name)
		require.NoError(t, w.close())
		assert.FileExists(t, filepath.Join(w.dir, databaseFile))
	}
	for _, name := range []string{"a?b", "100%"} {
		_, err := openWarehouse(t.Context(), filepath.Join(t.TempDir(), name))
		assert.ErrorContains(t, err, "admits no ?")
	}
}

func TestUnwritableFiles(t *testing.T) {
	w := newWarehouse(t)
	mustLoad(t, w, lines(ab2d.V2, 0, 40))
	blocked := filepath.Join(w.dir, "parquet", "lines.parquet.tmp")
	require.NoError(t, os.MkdirAll(blocked, 0o700))
	_, err := w.writeParquet(t.Context())
	require.Error(t, err)
	assert.Contains(t, err.Error(), blocked)
	require.NoError(t, os.WriteFile(filepath.Join(w.dir, "answers"), nil, 0o600))
	_, err = w.ask(t.Context())
	require.Error(t, err)
	assert.Contains(t, err.Error(), filepath.Join(w.dir, "answers"))
}
