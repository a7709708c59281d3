package ab2d_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"net"
	"net/http"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/oauth2"

	"github.com/ab2d-go/ab2d"
)

func TestRetryAfterAsItIsSent(t *testing.T) {
	for value, want := range map[string]time.Duration{
		"30":                            30 * time.Second,
		"120.5":                         120*time.Second + 500*time.Millisecond,
		"120, 120":                      2 * time.Minute,
		" 7 ":                           7 * time.Second,
		"Sat, 1 Jan 2000 00:01:00 GMT":  time.Minute, // as Java writes it; a bubble begins at midnight
		"Sat, 01 Jan 2000 00:01:00 GMT": time.Minute,
		"Fri, 31 Dec 1999 00:00:00 GMT": 0,
		"-5":                            5 * time.Second, // no wait: AB2D's own
		"soon":                          5 * time.Second,
		"NaN":                           5 * time.Second,
		"99999999999999999999999":       math.MaxInt64,
		"1e400":                         math.MaxInt64,
		"Fri, 01 Jan 9999 00:00:00 GMT": math.MaxInt64,
	} {
		t.Run(value, func(t *testing.T) {
			scripted(t, func(c *ab2d.Config) { c.MaxRetryAfter = math.MaxInt64 }, []reply{{202, "Retry-After: " + value, "", nil}}, func(t *testing.T, c *ab2d.Client, s *script) {
				status, err := c.Status(t.Context(), job)
				require.NoError(t, err)
				assert.Equal(t, want, status.RetryAfter)
			})
		})
	}
}

// Whatever ends a wait, the last failure, the end of the context and its cause are found.
func TestTheEndOfAContextHidesNothing(t *testing.T) {
	cause := errors.New("the machine is shut down")
	for name, run := range map[string]func(context.Context, *ab2d.Client) error{
		"Export":   func(ctx context.Context, c *ab2d.Client) error { _, err := c.Export(ctx, nil); return err },
		"Wait":     func(ctx context.Context, c *ab2d.Client) error { _, err := c.Wait(ctx, job); return err },
		"Cancel":   func(ctx context.Context, c *ab2d.Client) error { return c.Cancel(ctx, job) },
		"Metadata": func(ctx context.Context, c *ab2d.Client) error { _, err := c.Metadata(ctx); return err },
	} {
		for _, hang := range []bool{false, true} { // the second request hangs, or the pause before it is ended
			t.Run(fmt.Sprint(name, " ", hang), func(t *testing.T) {
				n := 0
				api := transport(func(r *http.Request) (*http.Response, error) {
					if n++; n > 1 && hang {
						<-r.Context().Done()
						return nil, context.Cause(r.Context())
					}
					return response(r, reply{status: 503}), nil
				})
				answered(t, granted, api, func(t *testing.T, c *ab2d.Client) {
					ctx, cancel := context.WithCancelCause(t.Context())
					defer cancel(nil)
					wait := 100 * time.Millisecond
					if hang {
						wait = 30 * time.Second
					}
					time.AfterFunc(wait, func() { cancel(cause) })
					err := run(ctx, c)
					assert.ErrorIs(t, err, context.Canceled)
					assert.ErrorIs(t, err, cause)
					e, ok := errors.AsType[*ab2d.APIError](err)
					assert.True(t, ok && e.StatusCode == 503, "%v", err)
					assert.Equal(t, 1, strings.Count(err.Error(), "ab2d: "), "%v", err)
				})
			})
		}
	}
}

func TestPollGivesUpAfterMaxOutage(t *testing.T) {
	for name, tt := range map[string]struct {
		max  time.Duration
		want time.Duration
	}{"default": {0, 30 * time.Minute}, "an hour": {time.Hour, time.Hour}} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				requests := 0
				c, err := ab2d.NewClient(ab2d.Config{
					Environment: ab2d.Environment{BaseURL: "https://ab2d.test"}, MaxOutage: tt.max,
					TokenSource: oauth2.StaticTokenSource(&oauth2.Token{AccessToken: "synthetic-token"}),
					HTTPClient:  &http.Client{Transport: transport(func(r *http.Request) (*http.Response, error) { requests++; return nil, errCut })},
				})
				require.NoError(t, err)
				began := time.Now()
				_, err = c.Wait(t.Context(), job)
				require.ErrorIs(t, err, errCut)
				assert.InDelta(t, tt.want, time.Since(began), float64(tt.want/10))
				assert.Less(t, requests, int(tt.want/(20*time.Second)))
			})
		})
	}
}

// faultySource does once what the code of a caller must not do.
type faultySource struct {
	fault func()
	n     atomic.Int32
}

func (s *faultySource) Token() (*oauth2.Token, error) {
	if s.n.Add(1) == 1 {
		s.fault()
	}
	return &oauth2.Token{AccessToken: "synthetic-token"}, nil
}

// Code of the caller that panics or ends its goroutine does so in the call that used
// it, and the next call works.
func TestCallersCodeThatDoesNotReturn(t *testing.T) {
	for name, fault := range map[string]func(){
		"panics":               func() { panic("fault of the caller") },
		"ends its goroutine":   runtime.Goexit,
		"panics with an error": func() { panic(errCut) },
	} {
		for place, change := range map[string]func(*ab2d.Config, *script){
			"TokenSource": func(c *ab2d.Config, s *script) {
				c.TokenSource, c.HTTPClient = &faultySource{fault: fault}, &http.Client{Transport: s}
			},
			"Transport": func(c *ab2d.Config, s *script) {
				var n atomic.Int32
				c.HTTPClient = &http.Client{Transport: transport(func(r *http.Request) (*http.Response, error) {
					if r.Method == http.MethodGet && n.Add(1) == 1 {
						fault()
					}
					return s.RoundTrip(r)
				})}
			},
			"Transport, for a token": func(c *ab2d.Config, s *script) {
				var n atomic.Int32
				c.HTTPClient = &http.Client{Transport: transport(func(r *http.Request) (*http.Response, error) {
					if n.Add(1) == 1 {
						fault()
					}
					return s.RoundTrip(r)
				})}
			},
		} {
			t.Run(place+" "+name, func(t *testing.T) {
				s := &script{t: t, replies: []reply{{202, "", "", nil}}}
				scripted(t, func(c *ab2d.Config) { change(c, s) }, nil, func(t *testing.T, c *ab2d.Client, _ *script) {
					ended := make(chan string, 1)
					go func() {
						how := "ended"
						defer func() {
							if v := recover(); v != nil {
								how = "panicked"
							}
							ended <- how
						}()
						if _, err := c.Status(t.Context(), job); err != nil {
							how = "failed"
						}
					}()
					how := <-ended
					if strings.HasPrefix(name, "panics") {
						assert.Equal(t, "panicked", how)
					} else {
						assert.Contains(t, []string{"ended", "failed"}, how)
					}
					_, err := c.Status(t.Context(), job)
					require.NoError(t, err)
				})
			})
		}
	}
}

func TestTokenSourceThatHangsCostsOneGoroutine(t *testing.T) {
	src := &source{tokens: []string{"late"}}
	inBubble := func(c *ab2d.Config) { src.block, c.TokenSource = make(chan struct{}), src }
	scripted(t, inBubble, []reply{{202, "", "", nil}}, func(t *testing.T, c *ab2d.Client, s *script) {
		before := runtime.NumGoroutine()
		for range 200 {
			ctx, cancel := context.WithTimeout(t.Context(), time.Second)
			_, err := c.Status(ctx, job)
			cancel()
			require.ErrorIs(t, err, context.DeadlineExceeded)
		}
		synctest.Wait()
		assert.LessOrEqual(t, runtime.NumGoroutine(), before+5)
		close(src.block)
		_, err := c.Status(t.Context(), job)
		require.NoError(t, err)
		assert.Equal(t, 1, src.asked)
	})
}

func TestTokenAnswersAsProvidersWriteThem(t *testing.T) {
	for name, body := range map[string]string{
		"decimals": `{"access_token":"a","expires_in":1800.0}`,
		"a string": `{"access_token":"a","expires_in":"1800"}`,
		"a mark":   "\ufeff" + `{"access_token":"a","expires_in":1800}`,
	} {
		for _, contentType := range []string{"application/json", "text/plain;charset=UTF-8", ""} {
			t.Run(name+" "+contentType, func(t *testing.T) {
				tokens := 0
				endpoint := transport(func(r *http.Request) (*http.Response, error) {
					tokens++
					return response(r, reply{200, "Content-Type: " + contentType, body, nil}), nil
				})
				answered(t, endpoint, always(202, "", ""), func(t *testing.T, c *ab2d.Client) {
					for range 2 {
						for range 3 {
							_, err := c.Status(t.Context(), job)
							require.NoError(t, err)
						}
						time.Sleep(29 * time.Minute)
					}
					assert.Equal(t, 2, tokens)
				})
			})
		}
	}
}

// A refusal is remembered: one token does not follow another.
func TestRefusedTokensAreFew(t *testing.T) {
	for _, status := range []int{401, 403} {
		for _, took := range []time.Duration{time.Millisecond, 10 * time.Second} {
			tokens := 0
			endpoint := transport(func(r *http.Request) (*http.Response, error) {
				tokens++
				return response(r, reply{200, "", fmt.Sprintf(`{"access_token":"t%d","expires_in":1800}`, tokens), nil}), nil
			})
			refuse := transport(func(r *http.Request) (*http.Response, error) {
				time.Sleep(took)
				return response(r, reply{status: status}), nil
			})
			answered(t, endpoint, refuse, func(t *testing.T, c *ab2d.Client) {
				for range 200 {
					_, err := c.Status(t.Context(), job)
					require.Error(t, err)
				}
				assert.LessOrEqual(t, tokens, 10)
			})
		}
	}
}

// An answer that begins and does not end in time is named as one, though its connection only says that it was closed.
func TestAnswerThatDoesNotEndInTime(t *testing.T) {
	api := transport(func(r *http.Request) (*http.Response, error) {
		resp := response(r, reply{200, "", "", nil})
		resp.Body = io.NopCloser(io.MultiReader(strings.NewReader("{"), readerFunc(func([]byte) (int, error) {
			<-r.Context().Done()
			return 0, net.ErrClosed
		})))
		return resp, nil
	})
	answered(t, granted, api, func(t *testing.T, c *ab2d.Client) {
		start := time.Now()
		_, err := c.Status(t.Context(), job)
		require.ErrorContains(t, err, "the server did not answer in time")
		assert.Equal(t, time.Minute, time.Since(start))
	})
}

type readerFunc func([]byte) (int, error)

func (f readerFunc) Read(p []byte) (int, error) { return f(p) }
