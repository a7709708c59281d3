package ab2d_test

import (
	"context"
	"errors"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/ab2d-go/ab2d"
)

func TestKickoffThatADeadlineEndsIsUncertain(t *testing.T) {
	cause := errors.New("the machine is shut down")
	for name, refused := range map[string]reply{
		"after maintenance":   {status: 503, header: spring},
		"after too many":      {status: 429},
		"after no connection": {err: &net.OpError{Op: "dial", Err: errCut}},
		"as the first":        {},
	} {
		t.Run(name, func(t *testing.T) {
			n := 0
			api := transport(func(r *http.Request) (*http.Response, error) {
				if n++; n == 1 && (refused.status != 0 || refused.err != nil) {
					if refused.err != nil {
						return nil, refused.err
					}
					return response(r, refused), nil
				}
				<-r.Context().Done()
				return nil, r.Context().Err()
			})
			answered(t, granted, api, func(t *testing.T, c *ab2d.Client) {
				ctx, cancel := context.WithTimeoutCause(t.Context(), 30*time.Second, cause)
				defer cancel()
				_, err := c.Export(ctx, nil)
				assert.ErrorIs(t, err, ab2d.ErrExportUncertain)
				assert.ErrorIs(t, err, context.DeadlineExceeded)
				assert.ErrorIs(t, err, cause)
				assert.Equal(t, 1, strings.Count(err.Error(), "ab2d: "), "%v", err)
			})
		})
	}
}

func TestKickoffWhoseLocationEchoesTheToken(t *testing.T) {
	for _, location := range []string{"https://ab2d.test/synthetic-token", "https://other.test/synthetic-token", "https://ab2d.test/api/v2/fhir/Job/synthetic-token/$status", "synthetic-token", "https://synthetic-token.test/", "https://ab2d.test/synthetic%2Dtoken"} {
		for _, status := range []int{202, 429} {
			api := always(status, "Content-Location: "+location, "")
			answered(t, granted, api, func(t *testing.T, c *ab2d.Client) {
				_, err := c.Export(t.Context(), nil)
				if err != nil {
					assert.NotContains(t, err.Error(), "synthetic-token")
				}
			})
		}
	}
}

func TestKickoffWithAnAnswerOfNoKindIsUncertain(t *testing.T) {
	for _, status := range []int{101, 199, 203, 204, 205, 206, 226, 299, 520, 521, 527, 530, 599, 600, 999} {
		answered(t, granted, always(status, "", ""), func(t *testing.T, c *ab2d.Client) {
			_, err := c.Export(t.Context(), nil)
			assert.ErrorIs(t, err, ab2d.ErrExportUncertain, "%d", status)
		})
	}
}
