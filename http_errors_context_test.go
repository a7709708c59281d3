package ab2d_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/oauth2"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/internal/errtext"
	"github.com/ab2d-go/ab2d/ndjson"
)

// shutdown is a program's own cause.
type shutdown struct{ signal string }

func (e *shutdown) Error() string { return "shutdown by " + e.signal }

var badLine = &ndjson.LineError{Line: 3, Err: errors.New("bad")}

// causes are what may end a context, as golang.org/x/sync/errgroup does it with the first
// failure of a group.
var causes = map[string]error{
	"the program's own":           &shutdown{"SIGTERM"},
	"a context's end":             fmt.Errorf("group: %w", context.Canceled),
	"another server's failure":    fmt.Errorf("store: %w", &url.Error{Op: "Get", URL: "https://store.test", Err: errors.New("refused")}),
	"another job, not found":      &ab2d.APIError{Method: http.MethodGet, Path: "/api/v2/fhir/Job/2/file/a.ndjson", StatusCode: 404},
	"another job, not authorized": &ab2d.APIError{Method: http.MethodGet, Path: "/api/v2/fhir/Job/2/file/a.ndjson", StatusCode: 401},
	"another job's bad line":      &ab2d.JobError{Job: &ab2d.Job{ID: "2"}, Err: badLine},
	"a bad line":                  badLine,
	"another file, corrupt":       fmt.Errorf("file 2: %w", ab2d.ErrCorrupt),
	"a sentinel":                  ab2d.ErrUnauthorized,
	"other credentials, refused":  &oauth2.RetrieveError{ErrorCode: "invalid_client"},
}

// saysOfOther lists what err says that only the cause can have told.
func saysOfOther(err error) (found []string) {
	for _, target := range []error{ab2d.ErrNotFound, ab2d.ErrUnauthorized, ab2d.ErrCorrupt} {
		if errors.Is(err, target) {
			found = append(found, target.Error())
		}
	}
	if ab2d.NeedsNewJob(err) {
		found = append(found, "needs a new job")
	}
	if _, ok := errors.AsType[*ab2d.APIError](err); ok {
		found = append(found, "APIError")
	}
	if _, ok := errors.AsType[*ndjson.LineError](err); ok {
		found = append(found, "LineError")
	}
	return found
}

func TestCauseIsAboutNothingElse(t *testing.T) {
	operations := map[string]func(context.Context, *ab2d.Client) error{
		"Export":   func(ctx context.Context, c *ab2d.Client) error { _, err := c.Export(ctx, nil); return err },
		"Status":   func(ctx context.Context, c *ab2d.Client) error { _, err := c.Status(ctx, job); return err },
		"Wait":     func(ctx context.Context, c *ab2d.Client) error { _, err := c.Wait(ctx, job); return err },
		"Cancel":   func(ctx context.Context, c *ab2d.Client) error { return c.Cancel(ctx, job) },
		"Open":     func(ctx context.Context, c *ab2d.Client) error { _, err := c.Open(ctx, fileOf("x")); return err },
		"Metadata": func(ctx context.Context, c *ab2d.Client) error { _, err := c.Metadata(ctx); return err },
		"Claims":   func(ctx context.Context, c *ab2d.Client) error { _, err := claims(c.Claims(ctx, job)); return err },
	}
	hangs := transport(func(req *http.Request) (*http.Response, error) {
		<-req.Context().Done()
		return nil, context.Cause(req.Context()) // as net/http does
	})
	for what, cause := range causes {
		for name, op := range operations {
			for _, during := range []string{"request", "token"} {
				t.Run(what+"/"+name+"/"+during, func(t *testing.T) {
					if name == "Metadata" && during == "token" {
						during = "request" // it needs none
					}
					token := granted
					if during == "token" {
						token = first(hangs, granted)
					}
					answered(t, token, hangs, func(t *testing.T, c *ab2d.Client) {
						ctx, cancel := context.WithCancelCause(t.Context())
						defer cancel(nil)
						time.AfterFunc(time.Second, func() { cancel(cause) })
						err := op(ctx, c)
						require.ErrorIs(t, err, context.Canceled)
						assert.Contains(t, err.Error(), errtext.Strip(cause.Error()))
						assert.Empty(t, saysOfOther(err))
						assert.Equal(t, name == "Export" && during == "request", errors.Is(err, ab2d.ErrExportUncertain))
						if cause != ab2d.ErrUnauthorized {
							assert.ErrorIs(t, err, cause)
						}
						if own, ok := cause.(*shutdown); ok {
							found, _ := errors.AsType[*shutdown](err)
							assert.Equal(t, own, found)
						}
						if during == "token" { // nothing is known of the credentials
							ctx, cancel := context.WithTimeout(t.Context(), time.Second)
							defer cancel()
							assert.ErrorIs(t, op(ctx, c), context.DeadlineExceeded)
						}
					})
				})
			}
		}
	}
}

func TestCauseThatEndsALoop(t *testing.T) {
	for what, cause := range causes {
		t.Run(what, func(t *testing.T) {
			opts := ab2dtest.Options{Files: 4}
			against(t, opts, func(c *ab2d.Config) { c.Concurrency = 2 }, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
				job, _ := exported(t, c)
				ctx, cancel := context.WithCancelCause(t.Context())
				defer cancel(nil)
				n := 0
				var ends []error
				for _, err := range c.Claims(ctx, job) {
					if err != nil {
						ends = append(ends, err)
					}
					if n++; n == 5 {
						cancel(cause)
					}
				}
				require.Len(t, ends, 1)
				assert.ErrorIs(t, ends[0], context.Canceled)
				assert.Contains(t, ends[0].Error(), errtext.Strip(cause.Error()))
				assert.Empty(t, saysOfOther(ends[0]))
			})
		})
	}
}
