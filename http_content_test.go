package ab2d_test

import (
	"fmt"
	"net/http"
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
