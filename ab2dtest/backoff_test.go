package ab2dtest_test

import (
	"bytes"
	"log/slog"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/ndjson"
)

// TestMaxBackoff runs an export over sockets that fails at each step, and reads the
// pauses in the client's log.
func TestMaxBackoff(t *testing.T) {
	srv := ab2dtest.NewServer(&ab2dtest.Options{Beneficiaries: 2, MaxBackoff: time.Millisecond, Faults: []ab2dtest.Fault{
		{On: ab2dtest.Status, Nth: 1, Do: ab2dtest.Reply(502)},
		{On: ab2dtest.Status, Nth: 2, Do: ab2dtest.Hangup()},
		{On: ab2dtest.Download, Nth: 1, Do: ab2dtest.DropAt(100)},
	}})
	defer srv.Close()
	var log bytes.Buffer
	cfg := srv.Config()
	cfg.Logger = slog.New(slog.NewJSONHandler(&log, &slog.HandlerOptions{Level: slog.LevelWarn}))
	client, err := ab2d.NewClient(cfg)
	require.NoError(t, err)
	claims := 0
	for _, err := range client.Stream(t.Context(), nil) {
		require.NoError(t, err)
		claims++
	}
	assert.Positive(t, claims)

	pauses := 0
	for record, err := range ndjson.Decode[struct{ Wait time.Duration }](&log) {
		require.NoError(t, err)
		assert.LessOrEqual(t, record.Wait, time.Millisecond)
		pauses++
	}
	assert.Equal(t, 3, pauses)
}
