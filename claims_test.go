package ab2d_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
)

func TestStreamInEveryVersion(t *testing.T) {
	for _, v := range []ab2d.Version{ab2d.V1, ab2d.V2, ab2d.V3} {
		t.Run(string(v), func(t *testing.T) {
			against(t, ab2dtest.Options{Files: 5}, func(c *ab2d.Config) { c.Version = v }, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
				stream := c.Stream(t.Context(), nil)
				assert.Empty(t, srv.Requests(), "nothing is sent before the first range")
				for range 2 { // each range is an export
					seen, err := claims(stream)
					require.NoError(t, err)
					once(t, exportSize, seen)
				}
				assert.Len(t, srv.Jobs(), 2)
				assert.Zero(t, srv.Count(ab2dtest.Cancel))
			})
		})
	}
}

func TestStreamLeftOnceTheJobIsDoneCancelsNothing(t *testing.T) {
	against(t, ab2dtest.Options{Files: 3}, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		for _, err := range c.Stream(t.Context(), nil) {
			require.NoError(t, err)
			break
		}
		assert.LessOrEqual(t, srv.Count(ab2dtest.Download), 3)
		assert.Zero(t, srv.Count(ab2dtest.Cancel))
	})
}

func TestStreamWhoseCancelMeetsADeadServerEndsPromptly(t *testing.T) {
	opts := ab2dtest.Options{JobDuration: time.Hour, Faults: []ab2dtest.Fault{{On: ab2dtest.Cancel, Do: ab2dtest.Delay(time.Hour)}}}
	against(t, opts, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		start := time.Now()
		_, err := claims(c.Stream(ctx, nil))
		require.ErrorIs(t, err, context.DeadlineExceeded)
		assert.LessOrEqual(t, time.Since(start), time.Minute+10*time.Second)
	})
}

func TestIncompleteErrorSaysWhatIsMissing(t *testing.T) {
	against(t, ab2dtest.Options{Outcomes: 200}, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		seen, err := claims(c.Stream(t.Context(), nil))
		once(t, exportSize, seen)
		incomplete, ok := errors.AsType[*ab2d.IncompleteError](err)
		require.True(t, ok)
		assert.Len(t, incomplete.Outcomes, 100, "what is held in memory is bounded")
		assert.Contains(t, err.Error(), "claims are missing, as the server reports (error files: 1, findings: 100): ")
	})
	opts := ab2dtest.Options{Outcomes: 1, Faults: []ab2dtest.Fault{{On: ab2dtest.Download, File: 2, Do: ab2dtest.FileLost()}}}
	against(t, opts, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		_, err := claims(c.Stream(t.Context(), nil))
		_, ok := errors.AsType[*ab2d.IncompleteError](err)
		assert.True(t, ok)
		assert.ErrorIs(t, err, ab2d.ErrFileUnavailable)
		assert.Contains(t, err.Error(), "claims are missing, as the server reports (error files: 1")
	})
}
