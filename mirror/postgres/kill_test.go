package postgres_test

import (
	"context"
	"fmt"
	"iter"
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
	"github.com/ab2d-go/ab2d/fhir"
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

// served is a server, with the environment of rounds in processes of their own: they store its claims in a
// database.
func served(t *testing.T, dsn string, people int) *ab2d.Client {
	t.Helper()
	srv := ab2dtest.NewServer(&ab2dtest.Options{Beneficiaries: people, Files: 2})
	t.Cleanup(srv.Close)
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
	return client
}

// rows is how many there are in the tables of claims.
const rows = "SELECT ((SELECT count(*) FROM ab2d.claims) + (SELECT count(*) FROM ab2d.lines) + (SELECT count(*) FROM ab2d.diagnoses))::text"

// Rounds are killed at random moments, later and later, until one gets through. Before
// it there is nothing; after it there is everything.
func TestKill(t *testing.T) {
	dsn, pool := database(t)
	client := served(t, dsn, 40)
	_, whole := database(t)
	_, err := mirror.Run(t.Context(), client, open(t, whole, "Z0001", ab2d.V2), t.TempDir(), nil)
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
			assert.Equal(t, []string{"0"}, column(t, pool, rows))
			require.False(t, done)
		} else {
			require.Equal(t, want, content(t, pool))
		}
	}
}

// A round is killed while the server stores its claims, when most of them are there for the transaction alone. Nothing
// of it remains, and the server lets go of the schema although it could complete the statement. The next round stores all.
func TestKillInTheMiddleOfAMerge(t *testing.T) {
	dsn, pool := database(t)
	client := served(t, dsn, *roundPeople)
	open(t, pool, "Z0001", ab2d.V2)
	for _, table := range []string{"claims", "marks"} { // the first and the last that is stored
		t.Run(table, func(t *testing.T) {
			ctx := t.Context()
			blocker, err := pool.Begin(ctx) // so that the statement is still under way
			require.NoError(t, err)
			defer blocker.Rollback(ctx)
			_, err = blocker.Exec(ctx, "LOCK TABLE ab2d."+table+" IN SHARE MODE")
			require.NoError(t, err)
			start := time.Now()
			cmd := exec.Command(os.Args[0])
			cmd.Stderr = os.Stderr
			require.NoError(t, cmd.Start())
			storing := func() int {
				n := column(t, pool, "SELECT count(*)::text FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE 'INSERT INTO "+table+" %'")
				return int(n[0][0] - '0')
			}
			for storing() == 0 {
				require.NoError(t, ctx.Err())
				time.Sleep(10 * time.Millisecond)
			}
			require.NoError(t, cmd.Process.Kill())
			require.Error(t, cmd.Wait())
			killed := time.Now()
			for storing() > 0 {
				require.NoError(t, ctx.Err())
				time.Sleep(10 * time.Millisecond)
			}
			t.Logf("killed after %.1f s, which the server noticed within %.1f s", killed.Sub(start).Seconds(), time.Since(killed).Seconds())
			assert.Equal(t, []string{"0"}, column(t, pool, rows))
			assert.Empty(t, column(t, pool, "SELECT mark::text FROM ab2d.marks"))
		})
	}
	start := time.Now()
	cmd := exec.Command(os.Args[0])
	cmd.Stderr = os.Stderr
	require.NoError(t, cmd.Run())
	t.Logf("the next round took %.1f s", time.Since(start).Seconds())
	_, whole := database(t)
	_, err := mirror.Run(t.Context(), client, open(t, whole, "Z0001", ab2d.V2), t.TempDir(), nil)
	require.NoError(t, err)
	assert.Equal(t, digests(t, whole), digests(t, pool))
}

// Two rounds of one contract at once, each with a folder of its own, take turns and end with what one does. In one
// folder the second is refused.
func TestTwoRoundsAtOnce(t *testing.T) {
	dsn, pool := database(t)
	client := served(t, dsn, *roundPeople)
	open(t, pool, "Z0001", ab2d.V2)
	var both [2]*exec.Cmd
	start := time.Now()
	for i := range both {
		both[i] = exec.Command(os.Args[0])
		both[i].Env = append(os.Environ(), "AB2D_TEST_FOLDER="+t.TempDir())
		both[i].Stderr = os.Stderr
		require.NoError(t, both[i].Start())
	}
	for _, cmd := range both {
		assert.NoError(t, cmd.Wait())
	}
	t.Logf("two rounds at once took %.1f s", time.Since(start).Seconds())
	_, whole := database(t)
	_, err := mirror.Run(t.Context(), client, open(t, whole, "Z0001", ab2d.V2), t.TempDir(), nil)
	require.NoError(t, err)
	assert.Equal(t, digests(t, whole), digests(t, pool))

	dir := t.TempDir()
	_, err = mirror.Run(t.Context(), client, &during{Store: open(t, pool, "Z0001", ab2d.V2), do: func() {
		_, err := mirror.Run(t.Context(), client, open(t, pool, "Z0001", ab2d.V2), dir, nil)
		assert.ErrorIs(t, err, ab2d.ErrFolderInUse)
	}}, dir, nil)
	require.NoError(t, err)
}

// during is a store that does something before it updates.
type during struct {
	mirror.Store
	do func()
}

func (d *during) Update(ctx context.Context, claims iter.Seq2[*fhir.ExplanationOfBenefit, error], mark time.Time) error {
	d.do()
	return d.Store.Update(ctx, claims, mark)
}
