package postgres_test

import (
	"context"
	"fmt"
	"path/filepath"
	"strconv"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/mirror/postgres"
)

func TestOpen(t *testing.T) {
	_, pool := database(t)
	options := postgres.Options{Contract: "Z0001", Version: ab2d.V2}
	try := func(pool *pgxpool.Pool, change func(*postgres.Options)) error {
		o := options
		change(&o)
		_, err := postgres.Open(t.Context(), pool, o)
		return err
	}
	require.ErrorContains(t, try(nil, func(*postgres.Options) {}), "pool is nil")
	require.ErrorContains(t, try(pool, func(o *postgres.Options) { o.Contract = "" }), "Contract")
	require.ErrorContains(t, try(pool, func(o *postgres.Options) { o.Version = "" }), "Version")

	require.NoError(t, try(pool, func(*postgres.Options) {}))
	require.NoError(t, try(pool, func(*postgres.Options) {}), "again")
	require.ErrorContains(t, try(pool, func(o *postgres.Options) { o.Version = ab2d.V3 }), "holds claims of v2")
	require.NoError(t, try(pool, func(o *postgres.Options) { o.Version, o.Schema = ab2d.V3, `of "v3"; DROP` }), "side by side")

	_, err := pool.Exec(t.Context(), "UPDATE ab2d.schema_version SET version = version + 1")
	require.NoError(t, err)
	require.ErrorContains(t, try(pool, func(*postgres.Options) {}), "supports versions up to")

	_, err = pool.Exec(t.Context(), "CREATE SCHEMA theirs; CREATE TABLE theirs.claims (mine TEXT)")
	require.NoError(t, err)
	require.ErrorContains(t, try(pool, func(o *postgres.Options) { o.Schema = "theirs" }), "tables of another program")
	assert.Equal(t, []string{"claims"}, column(t, pool, "SELECT table_name FROM information_schema.tables WHERE table_schema = 'theirs'"), "nothing is half there")

	_, latin := database(t, "ENCODING LATIN1 LOCALE 'C'")
	require.ErrorContains(t, try(latin, func(*postgres.Options) {}), "LATIN1")

	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = postgres.Open(ctx, pool, options)
	require.ErrorIs(t, err, context.Canceled)
}

func TestOpenAtOnce(t *testing.T) {
	_, pool := database(t)
	var wait sync.WaitGroup
	for i := range 6 {
		wait.Go(func() {
			_, err := postgres.Open(t.Context(), pool, postgres.Options{Contract: fmt.Sprint(i), Version: ab2d.V2})
			assert.NoError(t, err)
		})
	}
	wait.Wait()
	migrations, err := filepath.Glob("migrations/*.sql")
	require.NoError(t, err)
	assert.Equal(t, []string{strconv.Itoa(len(migrations))}, column(t, pool, "SELECT version::text FROM ab2d.schema_version"), "each was applied once")
}
