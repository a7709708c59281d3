package ab2d_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
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
)

func TestTokenIsRenewedBeforeItEnds(t *testing.T) {
	against(t, ab2dtest.Options{TokenLifetime: 30 * time.Minute, JobDuration: 2 * time.Hour, RetryAfter: time.Minute}, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		exported(t, c)
		for _, r := range srv.Requests() {
			assert.NotEqual(t, 403, r.Status, "no request met an expired token")
		}
		assert.Equal(t, 5, srv.Count(ab2dtest.Token), "one each 28.5 minutes")
	})
}

func TestTokenIsFetchedOnceForAll(t *testing.T) {
	opts := ab2dtest.Options{Faults: []ab2dtest.Fault{{On: ab2dtest.Token, Do: ab2dtest.Delay(10 * time.Second)}}, Polls: -1}
	against(t, opts, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		var all sync.WaitGroup
		for range 20 {
			all.Go(func() {
				_, err := c.Status(t.Context(), &ab2d.Job{ID: "unknown"})
				assert.ErrorIs(t, err, ab2d.ErrNotFound)
			})
		}
		all.Wait()
		assert.Equal(t, 1, srv.Count(ab2dtest.Token))
	})
}

func TestTokenRequestObeysTheContext(t *testing.T) {
	opts := ab2dtest.Options{Faults: []ab2dtest.Fault{{On: ab2dtest.Token, Nth: 1, Do: ab2dtest.Delay(25 * time.Second)}}}
	against(t, opts, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		start := time.Now()
		_, err := c.Status(ctx, job)
		require.ErrorIs(t, err, context.DeadlineExceeded)
		assert.Equal(t, time.Second, time.Since(start))

		// Who comes next does not wait for the fetch that was given up.
		_, err = c.Status(t.Context(), job)
		require.ErrorIs(t, err, ab2d.ErrNotFound)
		assert.Equal(t, time.Second, time.Since(start))
	})
}

func TestAWaiterFetchesTheTokenIfTheHolderGivesUp(t *testing.T) {
	opts := ab2dtest.Options{Faults: []ab2dtest.Fault{{On: ab2dtest.Token, Nth: 1, Do: ab2dtest.Delay(10 * time.Second)}}}
	against(t, opts, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		first, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		var both sync.WaitGroup
		both.Go(func() {
			_, err := c.Status(first, job)
			assert.ErrorIs(t, err, context.DeadlineExceeded)
		})
		both.Go(func() {
			_, err := c.Status(t.Context(), job)
			assert.ErrorIs(t, err, ab2d.ErrNotFound)
		})
		both.Wait()
		assert.LessOrEqual(t, srv.Count(ab2dtest.Token), 2)
	})
}

func TestExpiredTokenIsReplacedOnceAndTheRequestRepeated(t *testing.T) {
	for _, kind := range []ab2dtest.Kind{ab2dtest.Export, ab2dtest.Status, ab2dtest.Download, ab2dtest.Cancel} {
		t.Run(string(kind), func(t *testing.T) {
			opts := ab2dtest.Options{Polls: -1, Faults: []ab2dtest.Fault{{On: kind, Nth: 1, Do: ab2dtest.RevokeTokens()}}}
			against(t, opts, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
				if kind == ab2dtest.Cancel {
					cancelsWith(t, c)
				} else {
					streamed(t, c, exportSize)
				}
				assert.Equal(t, 2, srv.Count(ab2dtest.Token))
				assert.Equal(t, 2, srv.Count(kind))
			})
		})
	}
}

func cancelsWith(t *testing.T, c *ab2d.Client) {
	j, err := c.Export(t.Context(), nil)
	require.NoError(t, err)
	require.NoError(t, c.Cancel(t.Context(), j))
}

func TestForbiddenWithAReasonFetchesNoToken(t *testing.T) {
	against(t, ab2dtest.Options{NoV3: true}, func(c *ab2d.Config) { c.Version = ab2d.V3 }, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		_, err := c.Export(t.Context(), nil)
		require.ErrorIs(t, err, ab2d.ErrForbidden)
		assert.Contains(t, err.Error(), "V3 access not enabled for this PDP")
		assert.Equal(t, 1, srv.Count(ab2dtest.Token))
		assert.Equal(t, 1, srv.Count(ab2dtest.Export))
	})
}

func TestWrongSecretIsSentOnce(t *testing.T) {
	against(t, ab2dtest.Options{}, func(c *ab2d.Config) { c.ClientSecret = testSecret }, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		_, err := c.Export(t.Context(), nil)
		require.ErrorIs(t, err, ab2d.ErrUnauthorized)
		assert.Contains(t, err.Error(), "getting a token")
		assert.NotContains(t, printed(t, err), testSecret)
		assert.Equal(t, 1, srv.Count(ab2dtest.Token))
		assert.Zero(t, srv.Count(ab2dtest.Export))
	})
}

func TestTokenRequest(t *testing.T) {
	against(t, ab2dtest.Options{}, func(c *ab2d.Config) { c.UserAgent = "sponsor/1.2" }, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		_, err := c.Export(t.Context(), nil)
		require.NoError(t, err)
		r := srv.Requests()[0]
		assert.Equal(t, ab2dtest.Token, r.Kind)
		assert.Equal(t, http.MethodPost, r.Method)
		assert.Empty(t, r.Query, "credentials and scope do not go where logs are kept")
		assert.True(t, r.Basic)
		assert.Equal(t, "application/json", r.Header.Get("Accept"))
		assert.Equal(t, "application/x-www-form-urlencoded", r.Header.Get("Content-Type"))
		assert.Equal(t, "sponsor/1.2 ab2d-go", r.Header.Get("User-Agent"))
		assert.Equal(t, "sponsor/1.2 ab2d-go", srv.Requests()[1].Header.Get("User-Agent"))
	})
}

func TestHostileTokenEndpoint(t *testing.T) {
	marker := "marker-of-the-token"
	tests := map[string]ab2dtest.Effect{
		"HTML":               ab2dtest.Reply(200).Body("text/html", "<html>"+marker+"</html>"),
		"HTML as JSON":       ab2dtest.Reply(200).Body("application/json", "<html>"+marker+"</html>"),
		"ten megabytes":      ab2dtest.Reply(200).Body("application/json", `{"access_token":"`+strings.Repeat(marker, 600_000)+`"}`),
		"no access_token":    ab2dtest.Reply(200).Body("application/json", `{"expires_in":1800,"x":"`+marker+`"}`),
		"control characters": ab2dtest.TokenReply(marker + "\r\nX-Evil: 1"),
		"not ASCII":          ab2dtest.TokenReply(marker + "é"),
		"an error with text": ab2dtest.Reply(400).Body("application/json", `{"error":"invalid_scope","error_description":"`+marker+`"}`),
		"an odd error":       ab2dtest.Reply(400).Body("application/json", `{"error":"`+marker+`"}`),
		"a redirect":         ab2dtest.RedirectElsewhere(),
	}
	for name, effect := range tests {
		t.Run(name, func(t *testing.T) {
			against(t, ab2dtest.Options{Faults: []ab2dtest.Fault{{On: ab2dtest.Token, Do: effect}}}, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
				_, err := c.Export(t.Context(), nil)
				require.Error(t, err)
				assert.Contains(t, err.Error(), "getting a token")
				assert.NotContains(t, printed(t, err), marker)
				for e := err; e != nil; e = errors.Unwrap(e) {
					assert.NotContains(t, printed(t, e), marker)
				}
				assert.Equal(t, 1, srv.Count(ab2dtest.Token), "a response that is not a token is not retried")
				assert.Zero(t, srv.Count(ab2dtest.Export))
			})
		})
	}
}

var errNoToken = errors.New("no token today")

// source counts how often it is asked.
type source struct {
	tokens []string
	asked  int
	block  chan struct{}
}

func (s *source) Token() (*oauth2.Token, error) {
	if s.block != nil {
		<-s.block
	}
	token := s.tokens[min(s.asked, len(s.tokens)-1)]
	s.asked++
	if token == "" {
		return nil, errNoToken
	}
	return &oauth2.Token{AccessToken: token}, nil
}

func TestTokenSourceOfTheCaller(t *testing.T) {
	refused := reply{403, "", "", nil}
	t.Run("is asked again for a token that is refused", func(t *testing.T) {
		src := &source{tokens: []string{"first", "second"}}
		scripted(t, func(c *ab2d.Config) { c.TokenSource = src }, []reply{refused, {202, "", "", nil}, {202, "", "", nil}}, func(t *testing.T, c *ab2d.Client, s *script) {
			for range 2 {
				_, err := c.Status(t.Context(), job)
				require.NoError(t, err)
			}
			assert.Equal(t, 2, src.asked)
			assert.Equal(t, "Bearer second", s.sent[1].Header.Get("Authorization"))
			assert.Zero(t, s.tokens)
		})
	})
	t.Run("that has no other token ends it", func(t *testing.T) {
		src := &source{tokens: []string{"only"}}
		scripted(t, func(c *ab2d.Config) { c.TokenSource = src }, []reply{refused}, func(t *testing.T, c *ab2d.Client, s *script) {
			_, err := c.Status(t.Context(), job)
			require.ErrorIs(t, err, ab2d.ErrForbidden)
		})
	})
	t.Run("that fails ends it", func(t *testing.T) {
		src := &source{tokens: []string{""}}
		scripted(t, func(c *ab2d.Config) { c.TokenSource = src }, nil, func(t *testing.T, c *ab2d.Client, s *script) {
			_, err := c.Status(t.Context(), job)
			require.ErrorIs(t, err, errNoToken)
			require.EqualError(t, err, "ab2d: getting a token: failure of type *errors.errorString", "it might quote what it got")
		})
	})
	t.Run("that hangs does not hold the caller", func(t *testing.T) {
		src := &source{tokens: []string{"late"}}
		inBubble := func(c *ab2d.Config) { src.block, c.TokenSource = make(chan struct{}), src }
		scripted(t, inBubble, nil, func(t *testing.T, c *ab2d.Client, s *script) {
			ctx, cancel := context.WithTimeout(t.Context(), time.Second)
			defer cancel()
			_, err := c.Status(ctx, job)
			require.ErrorIs(t, err, context.DeadlineExceeded)
			close(src.block)
			synctest.Wait()
		})
	})
}

func TestTokenRequestThatFailsOnceIsRepeated(t *testing.T) {
	for name, one := range map[string]transport{
		"hangs":      func(r *http.Request) (*http.Response, error) { <-r.Context().Done(); return nil, r.Context().Err() },
		"is cut off": broken("Content-Type: application/json", tokenJSON[:20]),
	} {
		t.Run(name, func(t *testing.T) {
			answered(t, first(one, granted), always(200, "", manifestOf), func(t *testing.T, c *ab2d.Client) {
				_, err := c.Wait(t.Context(), &ab2d.Job{ID: "1f0c"})
				require.NoError(t, err)
			})
		})
	}
}

func TestTokenIsUsedToItsEndWhereRenewingItFails(t *testing.T) {
	answered(t, first(granted, always(503, "", "")), always(202, "", ""), func(t *testing.T, c *ab2d.Client) {
		_, err := c.Status(t.Context(), &ab2d.Job{ID: "1f0c"})
		require.NoError(t, err)
		time.Sleep(29 * time.Minute) // of 30: it is to be renewed
		_, err = c.Status(t.Context(), &ab2d.Job{ID: "1f0c"})
		require.NoError(t, err)
		time.Sleep(2 * time.Minute)
		_, err = c.Status(t.Context(), &ab2d.Job{ID: "1f0c"})
		require.Error(t, err)
	})
}

func TestTokenEndpointThatIsNotThereIsNoMissingJob(t *testing.T) {
	answered(t, always(404, "", ""), always(202, "", ""), func(t *testing.T, c *ab2d.Client) {
		job := &ab2d.Job{ID: "1f0c"}
		require.Error(t, c.Cancel(t.Context(), job), "no DELETE was sent")
		_, err := c.Status(t.Context(), job)
		require.Error(t, err)
		require.NotErrorIs(t, err, ab2d.ErrNotFound)
	})
}

func TestWrongSecretIsSentOnceForManyFiles(t *testing.T) {
	posts := 0
	refuse := func(r *http.Request) (*http.Response, error) {
		posts++
		return response(r, reply{401, "", `{"error":"invalid_client"}`, nil}), nil
	}
	answered(t, refuse, always(500, "", ""), func(t *testing.T, c *ab2d.Client) {
		m := new(ab2d.Manifest)
		for i := range 10 {
			m.Output = append(m.Output, ab2d.File{URL: fmt.Sprintf("https://ab2d.test/api/v2/fhir/Job/1/file/%d", i), Size: 1})
		}
		_, err := c.Save(t.Context(), m, t.TempDir(), nil)
		require.ErrorIs(t, err, ab2d.ErrUnauthorized)
		assert.Equal(t, 1, posts)
		time.Sleep(2 * time.Minute) // it may have been set right
		_, err = c.Status(t.Context(), &ab2d.Job{ID: "1f0c"})
		require.ErrorIs(t, err, ab2d.ErrUnauthorized)
		assert.Equal(t, 2, posts)
	})
}

// exitSource does once what require does where it fails in a source of a test.
type exitSource struct{ n atomic.Int32 }

func (s *exitSource) Token() (*oauth2.Token, error) {
	if s.n.Add(1) == 1 {
		runtime.Goexit()
	}
	return &oauth2.Token{AccessToken: "good"}, nil
}

func TestTokenSourceThatEndsItsGoroutine(t *testing.T) {
	var auth []string
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		auth = append(auth, r.Header.Get("Authorization"))
		w.WriteHeader(202)
	}))
	defer srv.Close()
	c, err := ab2d.NewClient(ab2d.Config{Environment: ab2d.Environment{BaseURL: srv.URL}, TokenSource: new(exitSource), MaxRetries: -1})
	require.NoError(t, err)
	_, err = c.Status(t.Context(), job)
	assert.Error(t, err)
	_, err = c.Status(t.Context(), job)
	assert.NoError(t, err)
	assert.Equal(t, []string{"Bearer good"}, auth)
}

// An answer is not held up by another request for a token, which may take its time.
func TestAnswerDoesNotWaitForAnothersToken(t *testing.T) {
	tokens := 0
	hung, held := make(chan struct{}), make(chan struct{})
	token := transport(func(r *http.Request) (*http.Response, error) {
		if tokens++; tokens < 3 {
			return always(200, "", fmt.Sprintf(`{"access_token":"token-%d"}`, tokens))(r)
		}
		close(hung)
		<-r.Context().Done()
		return nil, r.Context().Err()
	})
	api := transport(func(r *http.Request) (*http.Response, error) {
		first := strings.Contains(r.URL.Path, "first")
		switch bearer := r.Header.Get("Authorization"); {
		case first && bearer == "Bearer token-2":
			close(held)
			<-hung
			return response(r, reply{202, "", "", nil}), nil
		default:
			return response(r, reply{403, "", "", nil}), nil
		}
	})
	answered(t, token, api, func(t *testing.T, c *ab2d.Client) {
		go func() {
			<-held
			_, _ = c.Status(t.Context(), &ab2d.Job{ID: "second"})
		}()
		start := time.Now()
		_, err := c.Status(t.Context(), &ab2d.Job{ID: "first"})
		require.NoError(t, err)
		assert.Zero(t, time.Since(start))
		synctest.Wait()
	})
}

// A page in place of a token that was to be renewed early is no loss: the old one is still good.
func TestPageInPlaceOfARenewedToken(t *testing.T) {
	for name, page := range map[string]transport{
		"HTML":    always(200, "Content-Type: text/html", "<html>Please wait</html>"),
		"text":    always(200, "", "please wait"),
		"nothing": always(200, "", ""),
	} {
		t.Run(name, func(t *testing.T) {
			answered(t, first(granted, page), always(202, "", ""), func(t *testing.T, c *ab2d.Client) {
				_, err := c.Status(t.Context(), job)
				require.NoError(t, err)
				time.Sleep(1800*time.Second - time.Minute)
				_, err = c.Status(t.Context(), job)
				require.NoError(t, err)
				time.Sleep(time.Hour)
				_, err = c.Status(t.Context(), job)
				require.ErrorContains(t, err, "the response is not a token")
			})
		})
	}
}
