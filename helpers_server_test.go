package ab2d_test

import (
	"context"
	"fmt"
	"testing"
	"testing/synctest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/fhir"
)

// exportSize is the number of claims of a server that against starts: nearly three megabytes, many times what is read ahead.
const exportSize = 25 * 12

// against runs f in a bubble with a server in memory and a client for it, and
// checks what holds of every run: no token where it does not belong. Unless opts
// say otherwise, the server has exportSize claims.
func against(t *testing.T, opts ab2dtest.Options, change func(*ab2d.Config), f func(*testing.T, *ab2d.Client, *ab2dtest.Server)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		opts.InMemory = true
		if opts.Beneficiaries == 0 {
			opts.Beneficiaries = exportSize / 12
		}
		srv := ab2dtest.NewServer(&opts)
		defer srv.Close()
		f(t, clientOf(t, srv, change), srv)
		assert.Empty(t, srv.Leaks())
	})
}

func clientOf(t *testing.T, srv *ab2dtest.Server, change func(*ab2d.Config)) *ab2d.Client {
	t.Helper()
	cfg := srv.Config()
	if change != nil {
		change(&cfg)
	}
	client, err := ab2d.NewClient(cfg)
	require.NoError(t, err)
	return client
}

// exported starts an export and waits for it.
func exported(t *testing.T, c *ab2d.Client) (*ab2d.Job, *ab2d.Manifest) {
	t.Helper()
	job, err := c.Export(t.Context(), nil)
	require.NoError(t, err)
	m, err := c.Wait(t.Context(), job)
	require.NoError(t, err)
	return job, m
}

// claims counts the claims of a sequence by ID, until an error.
func claims(seq func(func(*fhir.ExplanationOfBenefit, error) bool)) (map[string]int, error) {
	seen := map[string]int{}
	for claim, err := range seq {
		if err != nil {
			return seen, err
		}
		seen[claim.ID]++
	}
	return seen, nil
}

// once checks that there are n claims, each once.
func once(t *testing.T, n int, seen map[string]int) {
	t.Helper()
	assert.Len(t, seen, n)
	for id, times := range seen {
		require.Equal(t, 1, times, "claim %s", id)
	}
}

// streamed checks that Stream delivers n claims, each once.
func streamed(t *testing.T, c *ab2d.Client, n int) {
	t.Helper()
	seen, err := claims(c.Stream(t.Context(), nil))
	require.NoError(t, err)
	once(t, n, seen)
}

// canceled returns a context that is canceled already.
func canceled() context.Context {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	return ctx
}

// states returns the states of a server's jobs, in order.
func states(srv *ab2dtest.Server) string {
	var all []ab2dtest.JobState
	for _, j := range srv.Jobs() {
		all = append(all, j.State)
	}
	return fmt.Sprint(all)
}
