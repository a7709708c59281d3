package main

import (
	"bytes"
	"context"
	"io"
	"log/slog"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestBusyFault(t *testing.T) {
	opts, err := parse([]string{"-fault", "export:1:busy"}, io.Discard)
	require.NoError(t, err)
	assert.Equal(t, "Busy", opts.Faults[0].Do.String())
}

// TestLoggerSaysWhyAJobFailed also without -v.
func TestLoggerSaysWhyAJobFailed(t *testing.T) {
	var stderr bytes.Buffer
	opts, err := parse([]string{"-data", t.TempDir()}, &stderr)
	require.NoError(t, err)
	assert.True(t, opts.Logger.Enabled(context.Background(), slog.LevelError))
	assert.False(t, opts.Logger.Enabled(context.Background(), slog.LevelDebug))
}
