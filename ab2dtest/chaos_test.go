package ab2dtest_test

import (
	"context"
	"encoding/json"
	"io"
	"math/rand/v2"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/ab2d-go/ab2d/ab2dtest"
)

// randomPlan is any of the faults, on any requests.
func randomPlan(r *rand.Rand) []ab2dtest.Fault {
	at := func() int64 { return r.Int64N(40_000) }
	kinds := []ab2dtest.Kind{ab2dtest.Token, ab2dtest.Export, ab2dtest.Status, ab2dtest.Download, ab2dtest.Download, ab2dtest.Cancel}
	effects := []func() ab2dtest.Effect{
		func() ab2dtest.Effect {
			return ab2dtest.Reply([]int{401, 403, 404, 429, 500, 502, 503, 504}[r.IntN(8)])
		},
		func() ab2dtest.Effect { return ab2dtest.Delay(time.Duration(r.IntN(60)) * time.Second) },
		func() ab2dtest.Effect { return ab2dtest.Busy(1 + r.IntN(3)) },
		func() ab2dtest.Effect { return ab2dtest.DropAt(at()) }, func() ab2dtest.Effect { return ab2dtest.EndAt(at()).OnWire() },
		func() ab2dtest.Effect { return ab2dtest.StallAt(at()) }, func() ab2dtest.Effect { return ab2dtest.CorruptAt(at()) },
		func() ab2dtest.Effect { return ab2dtest.Slow(1 + at()) }, func() ab2dtest.Effect { return ab2dtest.Extra(-1) },
		ab2dtest.Hangup, ab2dtest.LoseReply, ab2dtest.RevokeTokens, ab2dtest.FailJob, ab2dtest.CancelJob, ab2dtest.ForgetJob,
		ab2dtest.FilesElsewhere, ab2dtest.RedirectElsewhere, ab2dtest.SameNames, ab2dtest.WrongContent, ab2dtest.FileUsedUp,
	}
	plan := make([]ab2dtest.Fault, r.IntN(8))
	for i := range plan {
		plan[i] = ab2dtest.Fault{On: kinds[r.IntN(len(kinds))], Nth: 1 + r.IntN(4), Times: 1 + r.IntN(2), Do: effects[r.IntN(len(effects))]()}
	}
	return plan
}

// TestAnyPlanEnds runs a client that takes things as they come. Whatever the
// plan, the server answers or hangs up, and Close leaves nothing running: else
// the bubble would not end.
func TestAnyPlanEnds(t *testing.T) {
	for seed := range uint64(30) {
		synctest.Test(t, func(t *testing.T) {
			r := rand.New(rand.NewPCG(seed, 1))
			srv := ab2dtest.NewServer(&ab2dtest.Options{InMemory: true, Seed: seed, Beneficiaries: 3, Files: 2, Faults: randomPlan(r)})
			ask := func(method, url, token, body string) (int, http.Header, []byte) {
				ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
				defer cancel()
				req, err := http.NewRequestWithContext(ctx, method, url, strings.NewReader(body))
				if !assert.NoError(t, err) {
					return 0, nil, nil
				}
				req.Header.Set("Authorization", token)
				req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
				if body != "" {
					req.SetBasicAuth(ab2dtest.DefaultClientID, ab2dtest.DefaultClientSecret)
				}
				res, err := srv.Config().HTTPClient.Do(req)
				if err != nil {
					return 0, nil, nil
				}
				defer res.Body.Close()
				data, _ := io.ReadAll(io.LimitReader(res.Body, 1<<20))
				return res.StatusCode, res.Header, data
			}
			var token, job string
			var m ab2dtest.Manifest
			for range 20 {
				switch {
				case token == "":
					_, _, body := ask("POST", srv.Config().Environment.TokenURL, "", "grant_type=client_credentials&scope=clientCreds")
					var reply map[string]any
					if json.Unmarshal(body, &reply) == nil && reply["access_token"] != nil {
						token = "Bearer " + reply["access_token"].(string)
					}
				case job == "":
					status, header, _ := ask("GET", srv.URL+"/api/v2/fhir/Patient/$export", token, "")
					job, _, _ = strings.Cut(header.Get("Content-Location"), ", ")
					if status == 403 {
						token = ""
					}
				case m.Output == nil:
					status, _, body := ask("GET", job, token, "")
					if status == 200 {
						assert.NoError(t, json.Unmarshal(body, &m))
					} else if status == 403 {
						token = ""
					}
				default:
					for _, f := range m.Output {
						ask("GET", f.URL, token, "")
					}
				}
			}
			if job != "" {
				ask("DELETE", job, token, "")
			}
			srv.Close()
			for _, j := range srv.Jobs() {
				for _, f := range j.Files {
					assert.LessOrEqual(t, f.Completed, 6)
				}
			}
		})
	}
}
