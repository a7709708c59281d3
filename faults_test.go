package ab2d_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/fhir"
)

// TestFaults holds what the client does under the faults of docs/faults.md, by the
// numbers of its rows. Every server has four files of 60 claims, half a megabyte each.
func TestFaults(t *testing.T) {
	t.Parallel()
	const all = 240
	stream := func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) { streamed(t, c, all) }
	on := func(k ab2dtest.Kind, nth int, do ab2dtest.Effect) []ab2dtest.Fault {
		return []ab2dtest.Fault{{On: k, Nth: nth, Do: do}}
	}
	file2 := func(do ab2dtest.Effect) []ab2dtest.Fault {
		return []ab2dtest.Fault{{On: ab2dtest.Download, File: 2, Nth: 1, Do: do}}
	}
	rows := []struct {
		row    string
		faults []ab2dtest.Fault
		opts   ab2dtest.Options
		within time.Duration // of simulated time; 0 means any
		run    func(*testing.T, *ab2d.Client, *ab2dtest.Server)
	}{
		{row: "1 none", within: time.Second, run: stream},
		{row: "2 kick-off 429", faults: on(ab2dtest.Export, 1, ab2dtest.Reply(429).RetryAfter(time.Second)), within: 10 * time.Second, run: stream},
		{row: "2 kick-off 503", faults: on(ab2dtest.Export, 1, ab2dtest.Reply(503).RetryAfter(time.Second)), within: 10 * time.Second, run: stream},
		{row: "2 kick-off 429 with active jobs", faults: on(ab2dtest.Export, 1, ab2dtest.Busy(2)), run: func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
			_, err := c.Export(t.Context(), nil)
			require.ErrorIs(t, err, ab2d.ErrTooManyRequests)
			apiErr, _ := errors.AsType[*ab2d.APIError](err)
			require.Len(t, apiErr.ActiveJobs, 2)
			assert.Equal(t, 1, srv.Count(ab2dtest.Export))
			for _, job := range apiErr.ActiveJobs {
				m, err := c.Wait(t.Context(), job)
				require.NoError(t, err)
				assert.Len(t, m.Output, 4)
			}
		}},
		{row: "3 status 429", faults: on(ab2dtest.Status, 1, ab2dtest.Reply(429).RetryAfter(time.Second)), within: 10 * time.Second, run: stream},
		{row: "4 status 500", faults: on(ab2dtest.Status, 1, ab2dtest.Reply(500)), within: 10 * time.Second, run: stream},
		{row: "4 status 502", faults: on(ab2dtest.Status, 2, ab2dtest.Reply(502)), within: 10 * time.Second, run: stream},
		{row: "5 Retry-After as a date", faults: on(ab2dtest.Status, 1, ab2dtest.Reply(503).RetryDate(20*time.Second)), run: func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
			start := time.Now()
			streamed(t, c, all)
			assert.GreaterOrEqual(t, time.Since(start), 20*time.Second)
			assert.Less(t, time.Since(start), 25*time.Second)
		}},
		{row: "6 Retry-After absurd", faults: on(ab2dtest.Status, 1, ab2dtest.Reply(503).Header("Retry-After", "1780000000")), within: 11 * time.Minute, run: stream},
		{row: "7 job failed", faults: on(ab2dtest.Status, 2, ab2dtest.FailJob()), within: 10 * time.Second, run: func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
			_, err := claims(c.Stream(t.Context(), nil))
			require.ErrorIs(t, err, ab2d.ErrJobFailed)
			assert.Equal(t, 2, srv.Count(ab2dtest.Status))
		}},
		{row: "8 status 401 for ever", faults: []ab2dtest.Fault{{On: ab2dtest.Status, Do: ab2dtest.Reply(401)}}, within: time.Second, run: func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
			_, err := claims(c.Stream(t.Context(), nil))
			require.ErrorIs(t, err, ab2d.ErrUnauthorized)
			assert.Equal(t, 2, srv.Count(ab2dtest.Status))
			assert.Equal(t, 2, srv.Count(ab2dtest.Token), "one new token")
		}},
		{row: "9 token endpoint 503", faults: on(ab2dtest.Token, 1, ab2dtest.Reply(503)), within: 10 * time.Second, run: stream},
		{row: "10 token POST meets a closed connection", faults: on(ab2dtest.Token, 2, ab2dtest.Hangup()), opts: ab2dtest.Options{TokenLifetime: time.Minute, JobDuration: 5 * time.Minute}, run: stream},
		{row: "11 token revoked before file 3", faults: []ab2dtest.Fault{{On: ab2dtest.Download, File: 3, Nth: 1, Do: ab2dtest.RevokeTokens()}}, within: time.Second, run: func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
			streamed(t, c, all)
			assert.Equal(t, 2, srv.Count(ab2dtest.Token), "one new token")
		}},
		{row: "12 file 2: 503", faults: file2(ab2dtest.Reply(503)), within: 10 * time.Second, run: stream},
		{row: "12 file 2: 429", faults: file2(ab2dtest.Reply(429).RetryAfter(2 * time.Second)), within: 10 * time.Second, run: stream},
		{row: "13 file 2: connection cut inside a line", faults: file2(ab2dtest.DropAt(250_001)), within: 10 * time.Second, run: stream},
		{row: "13 file 2: connection cut at once", faults: file2(ab2dtest.DropAt(0)), within: 10 * time.Second, run: stream},
		{row: "14 file 2: no answer", faults: file2(ab2dtest.Hangup()), within: 10 * time.Second, run: stream},
		{row: "15 file 2: ends early and cleanly", faults: file2(ab2dtest.EndAt(250_001)), within: 10 * time.Second, run: stream},
		{row: "15 file 2: empty", faults: file2(ab2dtest.EndAt(0)), within: 10 * time.Second, run: stream},
		{row: "16 file 2 stalls", faults: file2(ab2dtest.StallAt(250_001)), within: 2 * time.Minute, run: stream},
		{row: "17 same command again after 13", faults: []ab2dtest.Fault{{On: ab2dtest.Download, File: 2, Nth: 1, Times: 5, Do: ab2dtest.DropAt(250_001)}}, run: func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
			dir := t.TempDir()
			_, m := exported(t, c)
			ctx, cancel := context.WithTimeout(t.Context(), time.Minute) // within the fourth pause
			defer cancel()
			saved, err := c.Save(ctx, m, dir, nil)
			require.ErrorIs(t, err, context.DeadlineExceeded)
			assert.Len(t, saved, 3)
			saved, err = c.Save(t.Context(), m, dir, nil)
			require.NoError(t, err)
			assert.Len(t, saved, 4)
			assert.Equal(t, 3+5+1, srv.Count(ab2dtest.Download), "finished files are not fetched again")
		}},
		{row: "18 interrupted while pending", opts: ab2dtest.Options{JobDuration: time.Hour}, run: func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
			ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
			defer cancel()
			_, err := claims(c.Stream(ctx, nil))
			require.ErrorIs(t, err, context.DeadlineExceeded)
			assert.Equal(t, fmt.Sprint([]ab2dtest.JobState{ab2dtest.Canceled}), states(srv))
		}},
		{row: "18 interrupted while downloading", faults: file2(ab2dtest.StallAt(250_001)), run: func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
			dir := t.TempDir()
			_, m := exported(t, c)
			ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
			defer cancel()
			saved, err := c.Save(ctx, m, dir, nil)
			require.ErrorIs(t, err, context.DeadlineExceeded)
			assert.Len(t, saved, 3)
			names, err := filepath.Glob(filepath.Join(dir, "*"))
			require.NoError(t, err)
			assert.Len(t, names, 3+2, "three files, the manifest and the job: %v", names)
			assert.Equal(t, fmt.Sprint([]ab2dtest.JobState{ab2dtest.Successful}), states(srv))
		}},
		{row: "19 error file in the manifest", opts: ab2dtest.Options{Outcomes: 3}, run: func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
			seen, err := claims(c.Stream(t.Context(), nil))
			once(t, all, seen)
			incomplete, ok := errors.AsType[*ab2d.IncompleteError](err)
			require.True(t, ok, "%v", err)
			assert.Len(t, incomplete.Files, 1)
			assert.Len(t, incomplete.Outcomes, 3)
		}},
		{row: "20 two outputs with one base name", faults: []ab2dtest.Fault{{On: ab2dtest.Status, Do: ab2dtest.SameNames()}}, run: func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
			_, m := exported(t, c)
			saved, err := c.Save(t.Context(), m, t.TempDir(), nil)
			require.NoError(t, err)
			assert.Equal(t, all, countLines(t, saved))
		}},
		{row: "21 a line of 12 MB", opts: ab2dtest.Options{Data: []ab2dtest.Source{ab2dtest.StringSource(longClaim(12 << 20))}}, run: func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
			streamed(t, c, 1)
		}},
		{row: "22 an unknown type in the manifest", faults: []ab2dtest.Fault{{On: ab2dtest.Status, Do: ab2dtest.EditManifest(addCoverage)}}, run: func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
			streamed(t, c, all)
			_, m := exported(t, c)
			assert.Len(t, m.Output, 5, "the file is listed")
		}},
		{row: `23 "error": null`, faults: []ab2dtest.Fault{{On: ab2dtest.Status, Do: ab2dtest.NullErrors()}}, run: stream},
		{row: "24 decimals keep their digits", opts: ab2dtest.Options{Data: []ab2dtest.Source{ab2dtest.StringSource(`{"resourceType":"ExplanationOfBenefit","id":"1","payment":{"amount":{"value":4987.70}}}` + "\n")}}, run: func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
			for claim, err := range c.Stream(t.Context(), nil) {
				require.NoError(t, err)
				assert.Equal(t, fhir.Decimal("4987.70"), claim.Payment().Amount.Value)
				data, err := claim.MarshalJSON()
				require.NoError(t, err)
				assert.Contains(t, string(data), "4987.70")
			}
		}},
		{row: "25 wrong content for ever", faults: []ab2dtest.Fault{{On: ab2dtest.Download, File: 2, Do: ab2dtest.WrongContent()}}, run: func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
			_, err := claims(c.Stream(t.Context(), nil))
			require.ErrorIs(t, err, ab2d.ErrCorrupt)
			assert.LessOrEqual(t, downloads(srv, 2), 3)
		}},
		{row: "25 wrong content for ever, saved", faults: []ab2dtest.Fault{{On: ab2dtest.Download, File: 2, Do: ab2dtest.WrongContent()}}, run: func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
			_, m := exported(t, c)
			saved, err := c.Save(t.Context(), m, t.TempDir(), nil)
			require.ErrorIs(t, err, ab2d.ErrCorrupt)
			assert.Len(t, saved, 3)
			assert.Equal(t, 3, downloads(srv, 2))
		}},
		{row: "26 files on another host", faults: []ab2dtest.Fault{{On: ab2dtest.Status, Do: ab2dtest.FilesElsewhere()}}, run: func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
			_, err := claims(c.Stream(t.Context(), nil))
			require.Error(t, err)
			assert.Contains(t, err.Error(), "the only host that may receive the token")
		}},
		{row: "26 a redirect to another host", faults: file2(ab2dtest.RedirectElsewhere()), run: func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
			_, err := claims(c.Stream(t.Context(), nil))
			apiErr, ok := errors.AsType[*ab2d.APIError](err)
			require.True(t, ok, "%v", err)
			assert.Equal(t, 3, apiErr.StatusCode/100)
		}},
		{row: "27 DELETE answers 204", faults: on(ab2dtest.Cancel, 1, ab2dtest.Reply(204)), run: cancels},
		{row: "27 DELETE answers 404", faults: on(ab2dtest.Cancel, 1, ab2dtest.Reply(404)), run: cancels},
		{row: "27 DELETE answers 410", faults: on(ab2dtest.Cancel, 1, ab2dtest.Reply(410)), run: cancels},
		{row: "29 an outage of 20 minutes while polling", opts: ab2dtest.Options{JobDuration: 5 * time.Minute}, faults: []ab2dtest.Fault{{On: ab2dtest.Status, Nth: 3, Do: ab2dtest.Outage(20*time.Minute, ab2dtest.Reply(502))}}, within: 28 * time.Minute, run: stream},
		{row: "29 an outage of 20 minutes while downloading", faults: append(file2(ab2dtest.DropAt(250_001)), ab2dtest.Fault{On: ab2dtest.Download, Nth: 5, Do: ab2dtest.Outage(20*time.Minute, ab2dtest.Hangup())}), within: 25 * time.Minute, run: stream},
		{row: "30 file 2: cut ten times, each further on", faults: cuts(2, 10, 40_000), within: 5 * time.Minute, run: func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
			streamed(t, c, all)
			assert.Greater(t, downloads(srv, 2), 6)
		}},
		{row: "32 file 2: a page with status 200", faults: file2(ab2dtest.Page(200, "text/html")), within: 10 * time.Second, run: stream},
		{row: "32 file 2: a page that passes for NDJSON", faults: file2(ab2dtest.Page(200, "application/fhir+ndjson")), within: 10 * time.Second, run: stream},
		{row: "32 file 2: a page without end", faults: []ab2dtest.Fault{{On: ab2dtest.Download, File: 2, Do: ab2dtest.Page(200, "text/html")}}, within: 35 * time.Minute, run: func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
			_, err := claims(c.Stream(t.Context(), nil))
			require.ErrorContains(t, err, "a page of HTML")
			assert.NotErrorIs(t, err, ab2d.ErrCorrupt)
		}},
		{row: "33 file 2: 204", faults: file2(ab2dtest.SetStatus(204)), within: 10 * time.Second, run: stream},
		{row: "33 file 2: 206", faults: file2(ab2dtest.SetStatus(206)), within: 10 * time.Second, run: stream},
		{row: "34 file 2: gzip of nothing", faults: file2(ab2dtest.EndAt(0).OnWire()), within: 10 * time.Second, run: stream},
		{row: "35 Content-Encoding x-gzip", faults: []ab2dtest.Fault{{On: ab2dtest.Download, Do: ab2dtest.ContentEncoding("x-gzip")}}, within: time.Second, run: stream},
		{row: "35 Content-Encoding identity", faults: []ab2dtest.Fault{{On: ab2dtest.Download, Do: ab2dtest.ContentEncoding("identity")}}, within: time.Second, run: stream},
		{row: "36 file 2: closed while another goroutine reads", run: func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
			_, m := exported(t, c)
			for range 5 {
				body, err := c.Open(t.Context(), m.Output[1])
				require.NoError(t, err)
				go func() { _, _ = io.Copy(io.Discard, body) }()
				require.NoError(t, body.Close())
			}
			n := 0
			for _, f := range m.Output {
				seen, err := claims(c.Download(t.Context(), f))
				require.NoError(t, err)
				n += len(seen)
			}
			assert.Equal(t, all, n)
		}},
	}
	for _, tt := range rows {
		t.Run(strings.ReplaceAll(tt.row, "/", "-"), func(t *testing.T) {
			opts := tt.opts
			opts.Faults = tt.faults
			if opts.Data == nil {
				opts.Files, opts.Beneficiaries = 4, 20
			}
			var log bytes.Buffer
			logged := func(c *ab2d.Config) {
				c.Logger = slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))
			}
			against(t, opts, logged, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
				start := time.Now()
				tt.run(t, c, srv)
				if tt.within > 0 {
					assert.LessOrEqual(t, time.Since(start), tt.within)
				}
			})
			for _, secret := range []string{ab2dtest.DefaultClientSecret, "Bearer", "eyJ", "resourceType", "1S00"} { // eyJ begins every token, 1S00 every MBI
				assert.NotContains(t, log.String(), secret)
			}
		})
	}
}

func cancels(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
	job, err := c.Export(t.Context(), nil)
	require.NoError(t, err)
	assert.NoError(t, c.Cancel(t.Context(), job))
	assert.Equal(t, 1, srv.Count(ab2dtest.Cancel))
}

// cuts breaks a file off n times, each time further on.
func cuts(file, n int, step int64) (faults []ab2dtest.Fault) {
	for i := range n {
		faults = append(faults, ab2dtest.Fault{On: ab2dtest.Download, File: file, Nth: i + 1, Do: ab2dtest.DropAt(int64(i+1) * step)})
	}
	return faults
}

func addCoverage(m *ab2dtest.Manifest) {
	file := m.Output[0]
	file.Type = "Coverage"
	m.Output = append(m.Output, file)
}

// downloads counts the requests for one file.
func downloads(srv *ab2dtest.Server, file int) int {
	n := 0
	for _, r := range srv.Requests() {
		if r.Kind == ab2dtest.Download && r.File == file {
			n++
		}
	}
	return n
}

func countLines(t *testing.T, files []ab2d.SavedFile) int {
	t.Helper()
	n := 0
	for _, f := range files {
		data, err := os.ReadFile(f.Path)
		require.NoError(t, err)
		n += bytes.Count(data, []byte{'\n'})
	}
	return n
}

// longClaim makes one claim of more than n bytes.
func longClaim(n int) string {
	item := `{"sequence":1,"productOrService":{"text":"` + strings.Repeat("long ", 20) + `"}}`
	items := strings.Repeat(item+",", n/len(item)) + item
	return `{"resourceType":"ExplanationOfBenefit","id":"long","item":[` + items + "]}\n"
}
