package ab2d_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/ndjson"
)

// Claims reads a job that another process started, each claim once, those of a file in its order.
func TestClaims(t *testing.T) {
	for _, n := range []int{0, 1, 3, 100} {
		against(t, ab2dtest.Options{Files: 7}, func(c *ab2d.Config) { c.Concurrency = n }, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
			job, err := c.Export(t.Context(), nil)
			require.NoError(t, err)
			seq := c.Claims(t.Context(), &ab2d.Job{ID: job.ID})
			assert.Zero(t, srv.Count(ab2dtest.Status), "nothing is sent before the first range")
			var order []string
			for claim, err := range seq {
				require.NoError(t, err)
				order = append(order, claim.ID)
			}
			assert.Len(t, order, exportSize)
			place := map[string]int{}
			for i, id := range order {
				place[id] = i
			}
			assert.Len(t, place, exportSize, "each claim once")
			m, err := c.Wait(t.Context(), job)
			require.NoError(t, err)
			require.Len(t, m.Output, 7)
			for _, f := range m.Output {
				last := -1
				for claim, err := range c.Download(t.Context(), f) {
					require.NoError(t, err)
					require.Greater(t, place[claim.ID], last, "the order of a file")
					last = place[claim.ID]
				}
			}
		})
	}
}

// A loop over Claims takes no longer than Save where the connection is what takes time.
func TestClaimsIsAsFastAsSave(t *testing.T) {
	opts := ab2dtest.Options{Files: 16, FileSize: 400_000, BytesPerSecond: 50_000}
	against(t, opts, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		job, m := exported(t, c)
		start := time.Now()
		_, err := claims(c.Claims(t.Context(), job))
		require.NoError(t, err)
		loop := time.Since(start)
		start = time.Now()
		_, err = c.Save(t.Context(), m, t.TempDir(), nil)
		require.NoError(t, err)
		assert.LessOrEqual(t, loop, time.Since(start)*11/10)
	})
}

// An error names its file, and is the last pair.
func TestClaimsErrorNamesItsFile(t *testing.T) {
	opts := ab2dtest.Options{Files: 5, Faults: []ab2dtest.Fault{{On: ab2dtest.Download, File: 4, Do: ab2dtest.FileLost()}}}
	against(t, opts, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		job, err := c.Export(t.Context(), nil)
		require.NoError(t, err)
		var last error
		for _, err := range c.Claims(t.Context(), job) {
			require.NoError(t, last, "the last pair")
			last = err
		}
		require.ErrorIs(t, last, ab2d.ErrFileUnavailable)
		assert.True(t, ab2d.NeedsNewJob(last))
		jobErr, ok := errors.AsType[*ab2d.JobError](last)
		require.True(t, ok)
		assert.Equal(t, job, jobErr.Job)
		assert.Contains(t, last.Error(), "ab2d: job "+job.ID+": Z0000_0004.ndjson: GET ")
		assert.Equal(t, 1, strings.Count(last.Error(), "ab2d:"), "%v", last)
	})
}

func TestClaimsContinuesAfterABadLine(t *testing.T) {
	opts := ab2dtest.Options{Data: []ab2dtest.Source{ab2dtest.StringSource(lines(3)), ab2dtest.StringSource(lines(2) + "{\n" + lines(3))}}
	against(t, opts, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		job, _ := exported(t, c)
		good, bad := 0, 0
		for claim, err := range c.Claims(t.Context(), job) {
			if err != nil {
				line, ok := errors.AsType[*ndjson.LineError](err)
				require.True(t, ok, "%v", err)
				assert.Equal(t, 3, line.Line)
				assert.Contains(t, err.Error(), "Z0000_0002.ndjson")
				assert.Nil(t, claim)
				bad++
				continue
			}
			good++
		}
		assert.Equal(t, []int{8, 1}, []int{good, bad})
	})
}

func TestClaimsOfNoJobAndOfOneThatFailed(t *testing.T) {
	against(t, ab2dtest.Options{}, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		_, err := claims(c.Claims(t.Context(), nil))
		require.EqualError(t, err, "ab2d: Job is nil")
		_, err = claims(c.Claims(t.Context(), &ab2d.Job{ID: "00000000-0000-4000-8000-000000000000"}))
		require.ErrorIs(t, err, ab2d.ErrNotFound)
		assert.Zero(t, srv.Count(ab2dtest.Cancel))
	})
}

// However a loop is left, every connection ends and no goroutine stays.
func TestLeavingALoopOverClaimsEndsAllOfIt(t *testing.T) {
	opts := ab2dtest.Options{Files: 4, FileSize: 2 << 20, Faults: []ab2dtest.Fault{{On: ab2dtest.Download, Do: ab2dtest.Slow(20 << 10)}}}
	for name, leave := range map[string]func(*testing.T, *ab2d.Client, *ab2d.Job){
		"break": func(t *testing.T, c *ab2d.Client, job *ab2d.Job) {
			for _, err := range c.Claims(t.Context(), job) {
				require.NoError(t, err)
				break
			}
		},
		"panic": func(t *testing.T, c *ab2d.Client, job *ab2d.Job) {
			assert.PanicsWithValue(t, "in the loop", func() {
				for range c.Claims(t.Context(), job) {
					panic("in the loop")
				}
			})
		},
		"Goexit": func(t *testing.T, c *ab2d.Client, job *ab2d.Job) {
			done := make(chan struct{})
			go func() {
				defer close(done)
				for range c.Claims(t.Context(), job) {
					runtime.Goexit()
				}
			}()
			<-done
		},
		"deadline": func(t *testing.T, c *ab2d.Client, job *ab2d.Job) {
			ctx, cancel := context.WithTimeout(t.Context(), time.Second)
			defer cancel()
			_, err := claims(c.Claims(ctx, job))
			require.ErrorIs(t, err, context.DeadlineExceeded)
		},
	} {
		t.Run(name, func(t *testing.T) {
			against(t, opts, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
				job, _ := exported(t, c)
				leave(t, c, job)
				synctest.Wait()
				sent := downloaded(srv)
				time.Sleep(time.Minute)
				assert.Equal(t, sent, downloaded(srv), "bytes sent after the loop")
				assert.Less(t, sent, int64(200<<10))
				assert.Zero(t, srv.Count(ab2dtest.Cancel))
			})
		})
	}
}

// downloaded counts the bytes of files that a server has sent.
func downloaded(srv *ab2dtest.Server) (n int64) {
	for _, r := range srv.Requests() {
		if r.Kind == ab2dtest.Download {
			n += r.Bytes
		}
	}
	return n
}

// The end of the context is never taken for the end of the claims.
func TestClaimsTellsOfTheEndOfItsContext(t *testing.T) {
	against(t, ab2dtest.Options{Files: 8, FileSize: 100_000, BytesPerSecond: 500}, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		job, _ := exported(t, c)
		for i := range 40 {
			ctx, cancel := context.WithTimeout(t.Context(), time.Duration(i)*37*time.Millisecond)
			n := 0
			var last error
			for _, err := range c.Claims(ctx, job) {
				if last = err; err == nil {
					n++
				}
			}
			cancel()
			require.ErrorIs(t, last, context.DeadlineExceeded, "after %d claims", n)
			require.Less(t, n, exportSize)
		}
	})
}

// A transport that panics or ends its goroutine does so in the loop that uses it.
func TestClaimsWithATransportThatPanics(t *testing.T) {
	for name, do := range map[string]func(){"panic": func() { panic("in the transport") }, "Goexit": runtime.Goexit} {
		for _, where := range []string{"request", "body"} {
			t.Run(name+"/"+where, func(t *testing.T) {
				synctest.Test(t, func(t *testing.T) {
					srv := ab2dtest.NewServer(&ab2dtest.Options{InMemory: true, Beneficiaries: 25, Files: 6})
					defer srv.Close()
					var third atomic.Int32
					c := clientOf(t, srv, func(cfg *ab2d.Config) {
						next := cfg.HTTPClient.Transport
						cfg.HTTPClient = &http.Client{Transport: transport(func(r *http.Request) (*http.Response, error) {
							third := ab2d.OperationOf(r.Context()) == "download" && third.Add(1) == 3
							if third && where == "request" {
								do()
							}
							resp, err := next.RoundTrip(r)
							if third && err == nil {
								resp.Body = struct {
									io.Reader
									io.Closer
								}{doing(do), resp.Body}
							}
							return resp, err
						})}
					})
					job, err := c.Export(t.Context(), nil)
					require.NoError(t, err)
					returned, panicked := false, any(nil)
					done := make(chan struct{})
					go func() {
						defer close(done)
						defer func() { panicked = recover() }()
						_, _ = claims(c.Claims(t.Context(), job))
						returned = true
					}()
					<-done
					assert.False(t, returned)
					assert.Equal(t, name == "panic", panicked == "in the transport", "%v", panicked)
				})
			})
		}
	}
}

// Notes in an error file do not say that claims are missing.
func TestIncompleteErrorIsAboutFailures(t *testing.T) {
	finding := func(severity string) string {
		return `{"resourceType":"OperationOutcome","issue":[{"severity":"` + severity + `","code":"exception","details":{"text":"` + severity + `"}}]}` + "\n"
	}
	for name, c := range map[string]struct {
		content  string
		outcomes int // -1: no error
	}{
		"information":                {finding("information"), -1},
		"warnings":                   {strings.Repeat(finding("warning"), 300), -1},
		"success":                    {finding("success"), -1},
		"nothing":                    {"", -1},
		"an error":                   {finding("error"), 1},
		"fatal":                      {finding("fatal"), 1},
		"a severity nobody knows":    {finding("grave"), 1},
		"no severity":                {`{"resourceType":"OperationOutcome","issue":[{"code":"exception"}]}` + "\n", 1},
		"no issue":                   {`{"resourceType":"OperationOutcome"}` + "\n", 1},
		"two of many":                {strings.Repeat(finding("warning"), 150) + finding("error") + finding("information") + finding("error"), 2},
		"a second issue":             {`{"resourceType":"OperationOutcome","issue":[{"severity":"warning"},{"severity":"error"}]}` + "\n", 1},
		"a line that cannot be read": {finding("warning") + "{\n", 0},
		"something else":             {`{"resourceType":"Patient"}` + "\n", 0},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				srv := ab2dtest.NewServer(&ab2dtest.Options{InMemory: true, Beneficiaries: 1, Outcomes: 1, Faults: []ab2dtest.Fault{{On: ab2dtest.Status, Do: ab2dtest.NoExtensions()}}})
				defer srv.Close()
				client := clientOf(t, srv, func(cfg *ab2d.Config) {
					next := cfg.HTTPClient.Transport
					cfg.HTTPClient = &http.Client{Transport: transport(func(r *http.Request) (*http.Response, error) {
						if strings.HasSuffix(r.URL.Path, "_error.ndjson") {
							return response(r, reply{200, "Content-Type: application/fhir+ndjson", c.content, nil}), nil
						}
						return next.RoundTrip(r)
					})}
				})
				seen, err := claims(client.Stream(t.Context(), nil))
				assert.Len(t, seen, 12)
				if c.outcomes < 0 {
					require.NoError(t, err)
					return
				}
				incomplete, ok := errors.AsType[*ab2d.IncompleteError](err)
				require.True(t, ok, "%v", err)
				assert.Len(t, incomplete.Outcomes, c.outcomes)
				assert.Len(t, incomplete.Files, 1)
			})
		})
	}
}
