package ab2d_test

import (
	"bytes"
	"context"
	"io"
	"math/rand/v2"
	"net/http"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/oauth2"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/internal/pace"
)

// letters serves /x as megabytes of x, compressed or not, in responses that notice
// the end of their request, and sometimes break off.
func letters(size int, zip bool) transport {
	content := sync.OnceValue(func() map[string]string {
		all := map[string]string{}
		for _, l := range []string{"a", "b", "c", "d"} {
			if all[l] = strings.Repeat(l, size); zip {
				all[l] = gzipped(all[l])
			}
		}
		return all
	})
	return func(req *http.Request) (*http.Response, error) {
		resp := response(req, reply{200, "", "", nil})
		if zip {
			resp.Header.Set("Content-Encoding", "gzip")
		}
		body := content()[req.URL.Path[1:2]]
		resp.Body = io.NopCloser(&heedful{req.Context(), strings.NewReader(body)})
		return resp, nil
	}
}

// heedful is a body whose request's end is its end.
type heedful struct {
	ctx  context.Context
	rest io.Reader
}

func (h *heedful) Read(p []byte) (int, error) {
	if h.ctx.Err() != nil {
		return 0, h.ctx.Err()
	}
	return h.rest.Read(p[:min(len(p), 16<<10)])
}

// clientVia returns a client outside of a bubble, with a static token.
func clientVia(t *testing.T, via http.RoundTripper) *ab2d.Client {
	t.Helper()
	cfg := ab2d.Config{
		Environment: ab2d.Environment{BaseURL: "https://ab2d.test"},
		TokenSource: oauth2.StaticTokenSource(&oauth2.Token{AccessToken: "synthetic"}),
		HTTPClient:  &http.Client{Transport: via},
		MaxOutage:   -1,
	}
	pace.Limit(&cfg, time.Millisecond)
	c, err := ab2d.NewClient(cfg)
	require.NoError(t, err)
	return c
}

// Read, Close and the end of the context may come from different goroutines, in
// any order: other downloads get their own bytes and no others, and nothing hangs.
func TestReadAndCloseFromDifferentGoroutines(t *testing.T) {
	for name, procs := range map[string]int{"one processor": 1, "all processors": 0} {
		for coding, zip := range map[string]bool{"plain": false, "gzip": true} {
			t.Run(name+"/"+coding, func(t *testing.T) {
				defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(procs))
				const size = 2 << 20
				c := clientVia(t, letters(size, zip))
				files := map[string]ab2d.File{}
				for _, l := range []string{"a", "b", "c", "d"} {
					files[l] = fileOf(strings.Repeat(l, size))
					f := files[l]
					f.URL = "https://ab2d.test/" + l
					files[l] = f
				}
				var verified, closed atomic.Int64
				until := time.Now().Add(100 * time.Millisecond)
				var all sync.WaitGroup
				for _, l := range []string{"a", "b"} {
					all.Go(func() { // does nothing wrong
						buf := make([]byte, 32<<10)
						for time.Now().Before(until) || verified.Load() < 2 {
							body, err := c.Open(t.Context(), files[l])
							if !assert.NoError(t, err) {
								return
							}
							for err == nil {
								var n int
								n, err = body.Read(buf)
								if !assert.Equal(t, n, bytes.Count(buf[:n], []byte(l)), "bytes of another file") {
									return
								}
							}
							assert.Equal(t, io.EOF, err)
							body.Close()
							verified.Add(1)
						}
					})
				}
				for _, l := range []string{"c", "d"} { // two read, one closes, and the context ends
					all.Go(func() {
						for time.Now().Before(until) {
							ctx, cancel := context.WithCancel(t.Context())
							body, err := c.Open(ctx, files[l])
							if !assert.NoError(t, err) {
								cancel()
								return
							}
							var some sync.WaitGroup
							for range 2 {
								some.Go(func() { _, _ = io.Copy(io.Discard, body) })
							}
							for _, end := range []func(){cancel, func() { body.Close() }, func() { body.Close() }} {
								some.Go(func() {
									time.Sleep(time.Duration(rand.IntN(1500)) * time.Microsecond)
									end()
								})
							}
							some.Wait()
							_, err = body.Read(make([]byte, 1))
							assert.Error(t, err)
							closed.Add(1)
						}
					})
				}
				all.Wait()
				assert.Positive(t, verified.Load())
				assert.Positive(t, closed.Load())
			})
		}
	}
}

// Close ends a Read that waits for the server, or for the next attempt; so does the context.
func TestCloseEndsAReadThatWaits(t *testing.T) {
	for name, do := range map[string]ab2dtest.Effect{"for a byte": ab2dtest.StallAt(100_000), "for the next attempt": ab2dtest.DropAt(100_000)} {
		t.Run(name, func(t *testing.T) {
			opts := ab2dtest.Options{Faults: []ab2dtest.Fault{{On: ab2dtest.Download, Do: do}}}
			against(t, opts, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
				_, m := exported(t, c)
				for how := range 2 {
					ctx, cancel := context.WithCancel(t.Context())
					body, err := c.Open(ctx, m.Output[0])
					require.NoError(t, err)
					ended := make(chan error, 1)
					go func() {
						_, err := io.Copy(io.Discard, body)
						ended <- err
					}()
					time.Sleep(30*time.Second + 500*time.Millisecond)
					synctest.Wait()
					start := time.Now()
					if how == 0 {
						body.Close()
					} else {
						cancel()
					}
					err = <-ended
					require.Error(t, err)
					assert.Equal(t, how == 1, err != nil && strings.Contains(err.Error(), "context canceled"), "%v", err)
					assert.Zero(t, time.Since(start))
					body.Close()
					cancel()
				}
			})
		})
	}
}

// The caller's transport may panic or end its goroutine within a body, in its Close too.
// That happens to the call that read, and to nobody else.
func TestABodyThatPanicsDoesSoInRead(t *testing.T) {
	for name, do := range map[string]func(){"panic": func() { panic("in the body") }, "Goexit": runtime.Goexit} {
		for where, body := range map[string]io.ReadCloser{
			"Read":  io.NopCloser(io.MultiReader(strings.NewReader(lines(100)), doing(do))),
			"Close": closing{strings.NewReader(lines(100)), do},
		} {
			t.Run(name+" in "+where, func(t *testing.T) {
				api := func(req *http.Request) (*http.Response, error) {
					resp := response(req, reply{200, "", "", nil})
					resp.Body = body
					return resp, nil
				}
				answered(t, granted, api, func(t *testing.T, c *ab2d.Client) {
					body, err := c.Open(t.Context(), fileOf(lines(1000)))
					require.NoError(t, err)
					defer body.Close()
					returned, panicked := false, any(nil)
					done := make(chan struct{})
					go func() {
						defer close(done)
						defer func() { panicked = recover() }()
						_, _ = io.Copy(io.Discard, body)
						returned = true
					}()
					<-done
					assert.False(t, returned)
					assert.Equal(t, name == "panic", panicked == "in the body", "%v", panicked)
					require.NoError(t, body.Close())
					_, err = body.Read(make([]byte, 1))
					assert.Error(t, err)
				})
			})
		}
	}
}

// closing is a body whose Close does something else.
type closing struct {
	io.Reader
	do func()
}

func (c closing) Close() error {
	c.do()
	return nil
}

// doing is a reader that does something else.
type doing func()

func (d doing) Read([]byte) (int, error) {
	d()
	return 0, io.EOF
}

// A transport that notices neither the end of its request nor a Close is left behind.
func TestCloseDoesNotWaitForATransport(t *testing.T) {
	var stuck chan struct{}
	api := func(req *http.Request) (*http.Response, error) {
		resp := response(req, reply{200, "", "", nil})
		resp.Body = io.NopCloser(io.MultiReader(strings.NewReader(lines(1000)), doing(func() { <-stuck })))
		return resp, nil
	}
	answered(t, granted, api, func(t *testing.T, c *ab2d.Client) {
		stuck = make(chan struct{}) // of the bubble
		body, err := c.Open(t.Context(), fileOf(lines(2000)))
		require.NoError(t, err)
		go func() {
			time.Sleep(time.Second)
			body.Close()
		}()
		n, err := io.Copy(io.Discard, body)
		assert.Error(t, err)
		assert.Positive(t, n)
		close(stuck)
	})
}

// What an open file takes: little before the first Read, and under a megabyte after it.
func TestMemoryOfOpenFiles(t *testing.T) {
	endless := func(req *http.Request) (*http.Response, error) {
		resp := response(req, reply{200, "", "", nil})
		resp.Body = io.NopCloser(&heedful{req.Context(), endlessLines{}})
		return resp, nil
	}
	c := clientVia(t, transport(endless))
	file := ab2d.File{Type: "ExplanationOfBenefit", URL: "https://ab2d.test/a.ndjson", Size: 1 << 40, SHA256: strings.Repeat("0", 64)}
	const files = 30
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	before := inUse()
	var bodies []io.ReadCloser
	for range files {
		body, err := c.Open(ctx, file)
		require.NoError(t, err)
		defer body.Close()
		bodies = append(bodies, body)
	}
	assert.Less(t, (inUse()-before)/files, int64(64<<10), "bytes for a file that is open")
	for _, body := range bodies {
		_, err := io.ReadFull(body, make([]byte, 1000))
		require.NoError(t, err)
	}
	time.Sleep(50 * time.Millisecond) // so that they are read ahead
	assert.Less(t, (inUse()-before)/files, int64(900<<10), "bytes for a file that is being read")
	runtime.KeepAlive(bodies)
}

// endlessLines is a file without an end.
type endlessLines struct{}

func (endlessLines) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = "{}\n"[i%3]
	}
	return len(p), nil
}

// inUse returns the bytes of objects that are alive, and of stacks.
func inUse() int64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc + m.StackInuse)
}
