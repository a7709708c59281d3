package postgres_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/mirror"
	"github.com/ab2d-go/ab2d/mirror/postgres"
)

func init() { programs["round"] = runRound }

// runRound is one round in a process of its own.
func runRound() {
	err := func() error {
		ctx := context.Background()
		cfg, err := ab2d.ConfigFromEnv()
		if err != nil {
			return err
		}
		client, err := ab2d.NewClient(cfg)
		if err != nil {
			return err
		}
		pool, err := pgxpool.New(ctx, os.Getenv("AB2D_TEST_DATABASE"))
		if err != nil {
			return err
		}
		defer pool.Close()
		store, err := postgres.Open(ctx, pool, postgres.Options{Contract: "Z0001", Version: client.Version()})
		if err != nil {
			return err
		}
		_, err = mirror.Run(ctx, client, store, os.Getenv("AB2D_TEST_FOLDER"), nil)
		return err
	}()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// Rounds are killed at random moments, later and later, until one gets through. Before
// it there is nothing; after it there is everything.
func TestKill(t *testing.T) {
	dsn, pool := database(t)
	srv := ab2dtest.NewServer(&ab2dtest.Options{Beneficiaries: 40, Files: 2})
	defer srv.Close()
	cfg := srv.Config()
	for name, value := range map[string]string{
		"AB2D_BASE_URL": cfg.Environment.BaseURL, "AB2D_TOKEN_URL": cfg.Environment.TokenURL,
		"AB2D_CLIENT_ID": cfg.ClientID, "AB2D_CLIENT_SECRET": cfg.ClientSecret,
		"AB2D_ENVIRONMENT": "", "AB2D_API_VERSION": "", "AB2D_AUTH_FILE": "",
		"AB2D_TEST_PROGRAM": "round", "AB2D_TEST_DATABASE": dsn, "AB2D_TEST_FOLDER": t.TempDir(),
	} {
		t.Setenv(name, value)
	}
	client, err := ab2d.NewClient(cfg)
	require.NoError(t, err)
	_, whole := database(t)
	_, err = mirror.Run(t.Context(), client, open(t, whole, "Z0001", ab2d.V2), t.TempDir(), nil)
	require.NoError(t, err)
	want := content(t, whole)

	seed := rand.Uint64()
	t.Log("seed", seed)
	random := rand.New(rand.NewPCG(seed, 0))
	store := open(t, pool, "Z0001", ab2d.V2)
	for most, done := 100*time.Millisecond, false; !done; most += most / 2 {
		cmd := exec.Command(os.Args[0])
		cmd.Stderr = os.Stderr
		require.NoError(t, cmd.Start())
		kill := time.AfterFunc(time.Duration(random.Int64N(int64(most))), func() { _ = cmd.Process.Kill() })
		done = cmd.Wait() == nil
		kill.Stop()
		if got, err := store.Mark(t.Context()); assert.NoError(t, err) && got.IsZero() {
			assert.Equal(t, []string{"0"}, column(t, pool, "SELECT (SELECT count(*) FROM ab2d.claims) + (SELECT count(*) FROM ab2d.lines)"))
			require.False(t, done)
		} else {
			require.Equal(t, want, content(t, pool))
		}
	}
}
