package ab2d_test

import (
	"encoding/json"
	"net/http"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
)

// A job of two hours, through ends of tokens, busy answers, gateways, lost
// answers and a restart of the program in the middle.
func TestTwoHoursOfPolling(t *testing.T) {
	opts := ab2dtest.Options{
		JobDuration: 2 * time.Hour, RetryAfter: 30 * time.Second, TokenLifetime: 30 * time.Minute,
		Faults: []ab2dtest.Fault{
			{On: ab2dtest.Status, Nth: 10, Times: 8, Do: ab2dtest.Reply(429).RetryAfter(45 * time.Second)},
			{On: ab2dtest.Status, Nth: 30, Times: 4, Do: ab2dtest.Reply(502)},
			{On: ab2dtest.Status, Nth: 50, Times: 2, Do: ab2dtest.LoseReply()},
			{On: ab2dtest.Status, Nth: 70, Times: 3, Do: ab2dtest.Reply(500)},
			{On: ab2dtest.Status, Nth: 90, Do: ab2dtest.RevokeTokens()},
			{On: ab2dtest.Token, Nth: 3, Times: 2, Do: ab2dtest.Reply(503)},
		},
	}
	against(t, opts, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		start := time.Now()
		begun, err := c.Export(t.Context(), nil)
		require.NoError(t, err)
		stored, err := json.Marshal(begun)
		require.NoError(t, err)
		for _, err := range c.Poll(t.Context(), begun) {
			require.NoError(t, err)
			if time.Since(start) > time.Hour {
				break // the program is stopped
			}
		}
		time.Sleep(10 * time.Minute)
		resumed := new(ab2d.Job)
		require.NoError(t, json.Unmarshal(stored, resumed))
		m, err := clientOf(t, srv, nil).Wait(t.Context(), resumed)
		require.NoError(t, err)
		assert.Len(t, m.Output, 1)
		assert.Less(t, time.Since(start), 2*time.Hour+5*time.Minute)
		for _, r := range srv.Requests() {
			if r.Kind == ab2dtest.Status && r.Status == 429 {
				assert.NotEmpty(t, r.Fault, "polled too early")
			}
		}
	})
}

// An outage of the service and its token endpoint, shorter than Config.MaxOutage, is waited out.
func TestAnOutageOfTwentyMinutesIsWaitedOut(t *testing.T) {
	for name, kinds := range map[string][]ab2dtest.Kind{
		"the service":        {ab2dtest.Status},
		"the token endpoint": {ab2dtest.Token},
		"both":               {ab2dtest.Status, ab2dtest.Token},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				srv := ab2dtest.NewServer(&ab2dtest.Options{InMemory: true, Beneficiaries: 25, TokenLifetime: time.Minute, JobDuration: 10 * time.Minute, RetryAfter: 5 * time.Second})
				defer srv.Close()
				cfg := srv.Config()
				next := cfg.HTTPClient.Transport
				began := time.Now()
				down := 0
				cfg.HTTPClient = &http.Client{Transport: transport(func(r *http.Request) (*http.Response, error) {
					op := ab2d.OperationOf(r.Context())
					if since := time.Since(began); since > 3*time.Minute && since < 23*time.Minute && slices.Contains(kinds, ab2dtest.Kind(op)) {
						down++
						return nil, errCut
					}
					return next.RoundTrip(r)
				})}
				c, err := ab2d.NewClient(cfg)
				require.NoError(t, err)
				job, err := c.Export(t.Context(), nil)
				require.NoError(t, err)
				m, err := c.Wait(t.Context(), job)
				require.NoError(t, err)
				assert.NotEmpty(t, m.Output)
				assert.Less(t, down, 60, "requests during the outage")
				assert.Less(t, time.Since(began), 25*time.Minute)
			})
		})
	}
}

// Where an outage outlasts every retry, nothing is lost: the error says which
// job it was, and the same Wait succeeds later.
func TestALongOutageDoesNotLoseTheJob(t *testing.T) {
	opts := ab2dtest.Options{Faults: []ab2dtest.Fault{{On: ab2dtest.Status, Nth: 1, Times: 5, Do: ab2dtest.Reply(502)}}}
	against(t, opts, func(cfg *ab2d.Config) { cfg.MaxOutage = -1 }, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		_, err := claims(c.Stream(t.Context(), nil))
		jobErr := new(ab2d.JobError)
		require.ErrorAs(t, err, &jobErr)
		assert.Contains(t, err.Error(), jobErr.Job.ID)
		assert.Zero(t, srv.Count(ab2dtest.Cancel), "the job is not canceled for it")
		m, err := c.Wait(t.Context(), jobErr.Job)
		require.NoError(t, err)
		for _, f := range m.Output {
			seen, err := claims(c.Download(t.Context(), f))
			require.NoError(t, err)
			once(t, exportSize, seen)
		}
	})
}

// A consumer may take its time: it is the connection that must not stall.
func TestASlowConsumerIsNoStall(t *testing.T) {
	against(t, ab2dtest.Options{}, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		_, m := exported(t, c)
		n := 0
		for _, err := range c.Download(t.Context(), m.Output[0]) {
			require.NoError(t, err)
			if n++; n%300 == 0 {
				time.Sleep(5 * time.Minute)
				synctest.Wait()
			}
		}
		assert.Equal(t, exportSize, n)
		assert.Equal(t, 1, srv.Count(ab2dtest.Download))
	})
}
