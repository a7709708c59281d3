package ab2d_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
)

// An outage of 20 minutes in the middle of the files is waited out, without a storm of requests.
func TestAnOutageInTheMiddleOfADownload(t *testing.T) {
	for name, run := range map[string]func(*testing.T, *ab2d.Client, *ab2d.Job, *ab2d.Manifest) int{
		"Claims": func(t *testing.T, c *ab2d.Client, job *ab2d.Job, m *ab2d.Manifest) int {
			seen, err := claims(c.Claims(t.Context(), job))
			require.NoError(t, err)
			return len(seen)
		},
		"Download": func(t *testing.T, c *ab2d.Client, job *ab2d.Job, m *ab2d.Manifest) (n int) {
			for _, f := range m.Output {
				seen, err := claims(c.Download(t.Context(), f))
				require.NoError(t, err)
				n += len(seen)
			}
			return n
		},
		"Save": func(t *testing.T, c *ab2d.Client, job *ab2d.Job, m *ab2d.Manifest) int {
			saved, err := c.Save(t.Context(), m, t.TempDir(), nil)
			require.NoError(t, err)
			return countLines(t, saved)
		},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				srv := ab2dtest.NewServer(&ab2dtest.Options{InMemory: true, Beneficiaries: 25, Files: 8, TokenLifetime: time.Minute, Faults: []ab2dtest.Fault{{On: ab2dtest.Download, Nth: 1, Times: 5, Do: ab2dtest.DropAt(200_000)}}})
				defer srv.Close()
				down := &outage{after: 8, lasts: 20 * time.Minute} // after a status and some files
				c := clientOf(t, srv, func(cfg *ab2d.Config) {
					down.next = cfg.HTTPClient.Transport
					cfg.HTTPClient = &http.Client{Transport: down}
				})
				job, m := exported(t, c)
				start := time.Now()
				assert.Equal(t, exportSize, run(t, c, job, m))
				assert.Greater(t, time.Since(start), 20*time.Minute)
				assert.Less(t, time.Since(start), 25*time.Minute)
				assert.Positive(t, down.lost)
				assert.Less(t, down.lost, 4*45, "requests during the outage")
			})
		})
	}
}

// impatient cuts a connection that nobody has read from for 20 seconds, as Tomcat does.
type impatient struct {
	next http.RoundTripper
	cuts int
}

func (i *impatient) RoundTrip(r *http.Request) (*http.Response, error) {
	resp, err := i.next.RoundTrip(r)
	if err == nil && ab2d.OperationOf(r.Context()) == "download" {
		resp.Body = &impatientBody{ReadCloser: resp.Body, of: i, last: time.Now()}
	}
	return resp, err
}

type impatientBody struct {
	io.ReadCloser
	of   *impatient
	last time.Time
}

func (b *impatientBody) Read(p []byte) (int, error) {
	if time.Since(b.last) > 20*time.Second {
		b.of.cuts++
		return 0, errCut
	}
	n, err := b.ReadCloser.Read(p[:min(len(p), 4<<10)])
	b.last = time.Now()
	return n, err
}

// A loop that is cut at each of its pauses gets every claim, however often that is and however
// little it reads in between.
func TestASlowLoopIsCutAtEachPause(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(*ab2d.Config){
		"by default":        func(*ab2d.Config) {},
		"with few retries":  func(c *ab2d.Config) { c.MaxOutage, c.MaxRetries = -1, 1 },
		"with little leave": func(c *ab2d.Config) { c.MaxOutage = time.Minute },
	} {
		t.Run(name, func(t *testing.T) {
			var slow impatient
			opts := ab2dtest.Options{Beneficiaries: 60, Files: 1}
			against(t, opts, func(c *ab2d.Config) {
				change(c)
				slow.next = c.HTTPClient.Transport
				c.HTTPClient = &http.Client{Transport: &slow}
			}, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
				_, m := exported(t, c)
				seen := map[string]int{}
				for claim, err := range c.Download(t.Context(), m.Output[0]) {
					require.NoError(t, err)
					if seen[claim.ID]++; len(seen)%30 == 0 {
						time.Sleep(70 * time.Second)
						synctest.Wait()
					}
				}
				once(t, 60*12, seen)
				assert.Greater(t, slow.cuts, 5)
			})
		})
	}
}

// A transfer that never gets anywhere ends, though each response may be a byte longer than the last.
func TestATransferThatDoesNotGetOnEnds(t *testing.T) {
	data := strings.Repeat(lines(1000), 200)
	for name, step := range map[string]int{"at the same place": 0, "each a byte further": 1, "each a line further": 50} {
		t.Run(name, func(t *testing.T) {
			n := 0
			api := func(req *http.Request) (*http.Response, error) {
				n++
				return broken("", data[:10_000+n*step])(req)
			}
			scripted(t, func(c *ab2d.Config) {
				c.MaxOutage = 0
				c.HTTPClient = &http.Client{Transport: first(granted, transport(api))}
			}, nil, func(t *testing.T, c *ab2d.Client, _ *script) {
				start := time.Now()
				err := read(t, c, fileOf(data), data)
				require.ErrorIs(t, err, errCut)
				assert.NotErrorIs(t, err, ab2d.ErrCorrupt)
				assert.GreaterOrEqual(t, time.Since(start), 29*time.Minute)
				assert.Less(t, time.Since(start), 35*time.Minute)
				assert.Less(t, n, 80)
			})
		})
	}
}

// Receiving again what was delivered before can take longer than MaxOutage, and is no outage.
// drip gives a byte every while, each before a connection passes for dead.
type drip struct{ text string }

func (d *drip) Read(p []byte) (int, error) {
	if d.text == "" {
		return 0, io.EOF
	}
	time.Sleep(40 * time.Second)
	n := copy(p[:1], d.text)
	d.text = d.text[1:]
	return n, nil
}

// A response that never stalls and never ends is no progress either.
func TestAResponseThatTricklesEnds(t *testing.T) {
	data := lines(400)
	for what, fast := range map[string]int{"from the head on": 0, "in the middle": 18_000} {
		api := transport(func(r *http.Request) (*http.Response, error) {
			resp := response(r, reply{200, "Content-Type: application/fhir+ndjson", "", nil})
			resp.Body = io.NopCloser(io.MultiReader(strings.NewReader(data[:fast]), &drip{data[fast:]}))
			return resp, nil
		})
		for how, get := range map[string]func(context.Context, *ab2d.Client, string) error{
			"Open": func(ctx context.Context, c *ab2d.Client, _ string) error {
				_, err := claims(c.Download(ctx, fileOf(data)))
				return err
			},
			"Save": func(ctx context.Context, c *ab2d.Client, dir string) error {
				_, err := c.Save(ctx, &ab2d.Manifest{Output: []ab2d.File{fileOf(data)}}, dir, nil)
				return err
			},
		} {
			change := func(cfg *ab2d.Config) {
				cfg.MaxOutage = 0
				cfg.HTTPClient = &http.Client{Transport: transport(func(r *http.Request) (*http.Response, error) {
					if r.Method == http.MethodPost {
						return granted(r)
					}
					return api(r)
				})}
			}
			scripted(t, change, nil, func(t *testing.T, c *ab2d.Client, _ *script) {
				start := time.Now()
				err := get(t.Context(), c, t.TempDir())
				require.ErrorContains(t, err, "came too slowly", what+", "+how)
				assert.NotErrorIs(t, err, ab2d.ErrCorrupt)
				assert.Less(t, time.Since(start), 2*time.Hour, what+", "+how)
			})
		}
	}
}

func TestALongPrefixIsNoOutage(t *testing.T) {
	data := strings.Repeat(lines(1000), 48)
	slowly := func(body io.Reader) transport {
		return func(req *http.Request) (*http.Response, error) {
			resp := response(req, reply{200, "", "", nil})
			resp.Body = io.NopCloser(trickle{body})
			return resp, nil
		}
	}
	n := 0
	api := func(req *http.Request) (*http.Response, error) {
		if n++; n < 4 {
			return slowly(io.MultiReader(strings.NewReader(data[:900_000+n]), failing{errCut}))(req)
		}
		return slowly(strings.NewReader(data))(req)
	}
	scripted(t, func(c *ab2d.Config) {
		c.MaxOutage = time.Minute
		c.HTTPClient = &http.Client{Transport: first(granted, transport(api))}
	}, nil, func(t *testing.T, c *ab2d.Client, _ *script) {
		start := time.Now()
		require.NoError(t, read(t, c, fileOf(data), data))
		assert.Greater(t, time.Since(start), 10*time.Minute)
		assert.Equal(t, 4, n)
	})
}

// trickle reads 4 KiB a second.
type trickle struct{ io.Reader }

func (r trickle) Read(p []byte) (int, error) {
	time.Sleep(time.Second)
	return r.Reader.Read(p[:min(len(p), 4<<10)])
}

type failing struct{ err error }

func (f failing) Read([]byte) (int, error) { return 0, f.err }

// A deadline that ends a transfer or a pause carries what went wrong before it.
func TestADeadlineCarriesTheLastFailure(t *testing.T) {
	data := lines(1000)
	down := always(503, "Content-Type: text/html", htmlPage)
	for name, then := range map[string]transport{"in a pause": down, "in a response that stalls": func(req *http.Request) (*http.Response, error) {
		resp := response(req, reply{200, "", "", nil})
		resp.Body = io.NopCloser(waiting{req.Context()})
		return resp, nil
	}} {
		t.Run(name, func(t *testing.T) {
			answered(t, granted, first(down, then), func(t *testing.T, c *ab2d.Client) {
				reason := errors.New("the night is over")
				ctx, cancel := context.WithTimeoutCause(t.Context(), 5*time.Second, reason)
				defer cancel()
				var err error
				for _, err = range c.Download(ctx, fileOf(data)) {
				}
				require.ErrorIs(t, err, context.DeadlineExceeded)
				assert.ErrorIs(t, err, reason)
				apiErr, ok := errors.AsType[*ab2d.APIError](err)
				require.True(t, ok, "%v", err)
				assert.Equal(t, 503, apiErr.StatusCode)
			})
		})
	}
}

// waiting is a body that waits for the end of its request.
type waiting struct{ ctx context.Context }

func (w waiting) Read([]byte) (int, error) {
	<-w.ctx.Done()
	return 0, w.ctx.Err()
}
