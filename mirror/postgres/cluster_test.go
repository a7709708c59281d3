package postgres_test

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/stretchr/testify/require"
)

// The tests run on a PostgreSQL of their own: a cluster in a temporary folder, on a
// Unix socket, stopped at the end. AB2D_TEST_POSTGRES=none runs only what needs none.
const withoutServer = "AB2D_TEST_POSTGRES"

var cluster struct {
	socket string // folder
	err    error  // why there is none
}

func TestMain(m *testing.M) {
	if program := programs[os.Getenv("AB2D_TEST_PROGRAM")]; program != nil {
		program()
		os.Exit(0)
	}
	flag.Parse()
	stop := startCluster()
	status := m.Run()
	if err := stop(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		status = 1
	}
	os.Exit(status)
}

// programs are what the test binary is where a test runs it as a process of its own.
var programs = map[string]func(){}

func startCluster() (stop func() error) {
	if os.Getenv(withoutServer) == "none" {
		cluster.err = errors.New(withoutServer + "=none")
		return func() error { return nil }
	}
	bin, err := serverPrograms()
	if err != nil {
		cluster.err = err
		return func() error { return nil }
	}
	dir, err := os.MkdirTemp("", "ab2dpg")
	if err == nil {
		cluster.socket = dir
		stop, err = runCluster(bin, dir)
	}
	if err != nil {
		cluster.err = fmt.Errorf("PostgreSQL does not start: %w", err)
		return func() error { return os.RemoveAll(dir) }
	}
	return stop
}

// serverPrograms returns the folder of initdb and postgres: PATH's or, as Debian
// has them in no PATH, that of the newest version.
func serverPrograms() (string, error) {
	if initdb, err := exec.LookPath("initdb"); err == nil {
		return filepath.Dir(initdb), nil
	}
	found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	if len(found) == 0 {
		return "", errors.New("PostgreSQL is not installed: neither PATH nor /usr/lib/postgresql/*/bin has initdb. " +
			"Install it (Debian: apt-get install postgresql), or set " + withoutServer + "=none to skip the tests that need it")
	}
	version := func(path string) int {
		n, _ := strconv.Atoi(strings.Split(path, "/")[4])
		return n
	}
	newest := slices.MaxFunc(found, func(a, b string) int { return version(a) - version(b) })
	return filepath.Dir(newest), nil
}

func runCluster(bin, dir string) (stop func() error, err error) {
	data := filepath.Join(dir, "data")
	if err := giveAway(dir); err != nil {
		return nil, err
	}
	initdb := exec.Command(filepath.Join(bin, "initdb"), "--no-sync", "--auth=trust", "--username=ab2d", "--encoding=UTF8", "--locale=C.UTF-8", "--pgdata="+data)
	var log bytes.Buffer
	initdb.Dir, initdb.Stdout, initdb.Stderr, initdb.SysProcAttr = dir, &log, &log, unprivileged()
	if err := initdb.Run(); err != nil {
		return nil, fmt.Errorf("initdb: %w\n%s", err, log.String())
	}
	log.Reset()
	settings := []string{"-D", data, "-k", dir, "-c", "listen_addresses="}
	if !*durable {
		settings = append(settings, "-c", "fsync=off", "-c", "full_page_writes=off")
	}
	server := exec.Command(filepath.Join(bin, "postgres"), settings...)
	server.Dir, server.Stdout, server.Stderr, server.SysProcAttr = dir, &log, &log, unprivileged()
	if err := server.Start(); err != nil {
		return nil, err
	}
	ended := make(chan error, 1)
	go func() { ended <- server.Wait() }()
	stop = func() error {
		_ = server.Process.Signal(os.Interrupt) // fast shutdown
		select {
		case <-ended:
		case <-time.After(20 * time.Second):
			_ = server.Process.Kill()
			<-ended
			return errors.New("PostgreSQL did not stop")
		}
		return os.RemoveAll(dir)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	for {
		conn, err := pgx.Connect(ctx, connString(dir, "postgres"))
		if err == nil {
			return stop, conn.Close(ctx)
		}
		select {
		case err := <-ended:
			return nil, fmt.Errorf("postgres: %w\n%s", err, log.String())
		case <-ctx.Done():
			return nil, errors.Join(err, stop(), errors.New(log.String()))
		case <-time.After(50 * time.Millisecond):
		}
	}
}

func connString(socket, database string) string {
	return fmt.Sprintf("host=%s user=ab2d dbname=%s", socket, database)
}

var databases atomic.Int64

// database returns a new, empty database: how to connect to it, and connections.
func database(t testing.TB, options ...string) (string, *pgxpool.Pool) {
	t.Helper()
	require.NoError(t, needServer(t))
	ctx := t.Context()
	admin, err := pgx.Connect(ctx, connString(cluster.socket, "postgres"))
	require.NoError(t, err)
	defer admin.Close(ctx)
	name := fmt.Sprintf("test%d", databases.Add(1))
	_, err = admin.Exec(ctx, "CREATE DATABASE "+name+" TEMPLATE template0 "+strings.Join(options, " "))
	require.NoError(t, err)
	dsn := connString(cluster.socket, name)
	pool, err := pgxpool.New(ctx, dsn)
	require.NoError(t, err)
	t.Cleanup(pool.Close)
	return dsn, pool
}

func needServer(t testing.TB) error {
	if cluster.err != nil && os.Getenv(withoutServer) == "none" {
		t.Skip("needs PostgreSQL, and " + cluster.err.Error())
	}
	return cluster.err
}
