package ab2d_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
)

// compressed answers as a proxy does that compresses whatever it is asked for.
func compressed(coding string, status int, body string) transport {
	return always(status, "Content-Type: application/json\nContent-Encoding: "+coding, gzipped(body))
}

func TestShortAnswersAreInflated(t *testing.T) {
	for _, coding := range []string{"gzip", "GZIP", "x-gzip", "gzip, identity", "none,x-gzip"} {
		t.Run(coding, func(t *testing.T) {
			answered(t, compressed(coding, 200, tokenJSON), compressed(coding, 200, manifestOf), func(t *testing.T, c *ab2d.Client) {
				m, err := c.Wait(t.Context(), job)
				require.NoError(t, err)
				assert.Len(t, m.Output, 1)
			})
			answered(t, granted, compressed(coding, 200, `{"resourceType":"CapabilityStatement","status":"active"}`), func(t *testing.T, c *ab2d.Client) {
				statement, err := c.Metadata(t.Context())
				require.NoError(t, err)
				assert.Equal(t, "active", statement.Status)
			})
			answered(t, granted, compressed(coding, 200, `{"maintenanceMode":"true"}`), func(t *testing.T, c *ab2d.Client) {
				on, err := c.Maintenance(t.Context())
				require.NoError(t, err)
				assert.True(t, on)
			})
			answered(t, granted, compressed(coding, 404, found("deleted", "Job is canceled.")), func(t *testing.T, c *ab2d.Client) {
				_, err := c.Status(t.Context(), job)
				assert.ErrorIs(t, err, ab2d.ErrJobCanceled)
			})
			answered(t, compressed(coding, 400, `{"error":"invalid_client"}`), granted, func(t *testing.T, c *ab2d.Client) {
				_, err := c.Status(t.Context(), job)
				assert.ErrorIs(t, err, ab2d.ErrUnauthorized)
			})
		})
	}
}

// A transport that inflates may leave the header.
func TestShortAnswersThatAreInflatedAlready(t *testing.T) {
	plain := always(200, "Content-Encoding: x-gzip", manifestOf)
	answered(t, always(200, "Content-Encoding: x-gzip", tokenJSON), plain, func(t *testing.T, c *ab2d.Client) {
		_, err := c.Status(t.Context(), job)
		assert.NoError(t, err)
	})
}

// A proxy may end the answer early, and as if it were complete.
func TestManifestThatEndsTooEarly(t *testing.T) {
	t.Parallel()
	for n := range len(manifestOf) {
		for _, coding := range []string{"", "x-gzip"} {
			cut := always(200, "", manifestOf[:n])
			if coding != "" {
				cut = compressed(coding, 200, manifestOf[:n])
			}
			answered(t, granted, first(cut, always(200, "", manifestOf)), func(t *testing.T, c *ab2d.Client) {
				m, err := c.Wait(t.Context(), job)
				require.NoError(t, err, "%d bytes", n)
				assert.Len(t, m.Output, 1)
			})
		}
	}
}

func TestCancelThatAnotherAnswers(t *testing.T) {
	for name, answer := range map[string]transport{
		"a page": always(200, "Content-Type: text/html", "<html>Please wait</html>"),
		"a text": always(202, "Content-Type: text/plain", "accepted for later"),
	} {
		t.Run(name, func(t *testing.T) {
			requests := 0
			counted := transport(func(req *http.Request) (*http.Response, error) {
				if requests++; requests == 1 {
					return answer(req)
				}
				return always(202, "", "")(req)
			})
			answered(t, granted, counted, func(t *testing.T, c *ab2d.Client) {
				require.NoError(t, c.Cancel(t.Context(), job))
				assert.Equal(t, 2, requests)
			})
			answered(t, granted, answer, func(t *testing.T, c *ab2d.Client) {
				assert.Error(t, c.Cancel(t.Context(), job), "for ever")
			})
		})
	}
	for _, status := range []int{200, 202, 204} {
		bodies := []string{""}
		if status != 204 {
			bodies = append(bodies, " \n", found("informational", "Job canceled"), `{"status":"canceled"}`)
		}
		for _, body := range bodies {
			answered(t, granted, always(status, "", body), func(t *testing.T, c *ab2d.Client) {
				assert.NoError(t, c.Cancel(t.Context(), job), fmt.Sprint(status, body))
			})
		}
	}
}

// messages are what gateways and firewalls answer with a success status while the service is out, or a challenge to a browser.
var messages = map[string]transport{
	"HTML":                always(200, "Content-Type: text/html", "<html>Please wait</html>"),
	"HTML, accepted":      always(202, "Content-Type: text/html\nX-Amzn-Waf-Action: challenge", "<html>Please wait</html>"),
	"HTML in brotli":      always(200, "Content-Type: text/html\nContent-Encoding: br", "\x8b\x07\x80<html>"),
	"HTML in two gzips":   always(200, "Content-Type: text/html\nContent-Encoding: gzip, gzip", "<html>"),
	"a text":              always(200, "Content-Type: text/plain", "Service Unavailable"),
	"a message":           always(200, "Content-Type: application/json", `{"message":"Service Unavailable"}`),
	"a message of Spring": always(200, "Content-Type: application/json", `{"timestamp":"t","status":503,"error":"Service Unavailable","path":"/"}`),
	"an outcome":          always(200, "Content-Type: application/json", found("transient", "please wait")),
	"an empty object":     always(200, "Content-Type: application/json", "{}"),
	"a list":              always(200, "Content-Type: application/json", "[]"),
	"null":                always(200, "Content-Type: application/json", "null"),
	"a JSON string":       always(200, "Content-Type: application/json", `"please wait"`),
}

func TestMessageInPlaceOfAnAnswer(t *testing.T) {
	data := lines(3)
	for name, message := range messages {
		for what, tt := range map[string]struct {
			token, api transport
			call       func(context.Context, *ab2d.Client) error
		}{
			"a manifest": {granted, first(message, always(200, "", manifestOf)), func(ctx context.Context, c *ab2d.Client) error {
				_, err := c.Wait(ctx, job)
				return err
			}},
			"a token": {first(message, granted), always(200, "", manifestOf), func(ctx context.Context, c *ab2d.Client) error {
				_, err := c.Wait(ctx, job)
				return err
			}},
			"a file": {granted, first(message, always(200, "", data)), func(ctx context.Context, c *ab2d.Client) error {
				_, err := claims(c.Download(ctx, fileOf(data)))
				return err
			}},
			"the maintenance flag": {granted, first(message, always(200, "", `{"maintenanceMode":"false"}`)), func(ctx context.Context, c *ab2d.Client) error {
				_, err := c.Maintenance(ctx)
				return err
			}},
			"metadata": {granted, first(message, always(200, "", `{"resourceType":"CapabilityStatement","status":"active"}`)), func(ctx context.Context, c *ab2d.Client) error {
				statement, err := c.Metadata(ctx)
				if err == nil && statement.Status != "active" {
					err = errors.New("another resource passed for it")
				}
				return err
			}},
		} {
			answered(t, tt.token, tt.api, func(t *testing.T, c *ab2d.Client) {
				assert.NoError(t, tt.call(t.Context(), c), "%s in place of %s", name, what)
			})
		}
		for what, tt := range map[string]struct{ token, api transport }{"a manifest": {granted, message}, "a token": {message, always(200, "", manifestOf)}} {
			answered(t, tt.token, tt.api, func(t *testing.T, c *ab2d.Client) {
				_, err := c.Wait(t.Context(), job)
				require.Error(t, err, "%s in place of %s, for ever", name, what)
				assert.NotContains(t, err.Error(), "Please wait")
			})
		}
	}
}

// A refusal may come with a success status too, and is final.
func TestRefusedCredentialsWithASuccess(t *testing.T) {
	requests := 0
	refusal := transport(func(r *http.Request) (*http.Response, error) {
		requests++
		return always(200, "", `{"error":"invalid_client"}`)(r)
	})
	answered(t, refusal, always(200, "", manifestOf), func(t *testing.T, c *ab2d.Client) {
		_, err := c.Wait(t.Context(), job)
		require.ErrorContains(t, err, "the response is not a token")
		assert.Equal(t, 1, requests)
	})
}

// heldBody is the connection of a 101: it gives nothing, and ends when it is closed, not with the request's context.
type heldBody struct {
	once   sync.Once
	closed chan struct{}
}

func (h *heldBody) Read([]byte) (int, error) { <-h.closed; return 0, io.ErrClosedPipe }
func (h *heldBody) Close() error             { h.once.Do(func() { close(h.closed) }); return nil }

func TestConnectionHandedOverInPlaceOfAnAnswer(t *testing.T) {
	switched := transport(func(req *http.Request) (*http.Response, error) {
		resp := response(req, reply{101, "Connection: Upgrade\nUpgrade: h2c", "", nil})
		resp.Body = &heldBody{closed: make(chan struct{})}
		return resp, nil
	})
	for name, call := range map[string]func(context.Context, *ab2d.Client) error{
		"Export":      func(ctx context.Context, c *ab2d.Client) error { _, err := c.Export(ctx, nil); return err },
		"Wait":        func(ctx context.Context, c *ab2d.Client) error { _, err := c.Wait(ctx, job); return err },
		"Open":        func(ctx context.Context, c *ab2d.Client) error { _, err := c.Open(ctx, fileOf(claimLine)); return err },
		"Cancel":      func(ctx context.Context, c *ab2d.Client) error { return c.Cancel(ctx, job) },
		"Metadata":    func(ctx context.Context, c *ab2d.Client) error { _, err := c.Metadata(ctx); return err },
		"Maintenance": func(ctx context.Context, c *ab2d.Client) error { _, err := c.Maintenance(ctx); return err },
	} {
		answered(t, granted, switched, func(t *testing.T, c *ab2d.Client) {
			assert.ErrorContains(t, call(t.Context(), c), "101", name)
		})
		answered(t, switched, granted, func(t *testing.T, c *ab2d.Client) {
			if err := call(t.Context(), c); name != "Metadata" && name != "Maintenance" {
				assert.ErrorContains(t, err, "101", name)
			}
		})
	}
}
