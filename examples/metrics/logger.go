package main

import (
	"context"
	"log/slog"
)

// retryEvents are the log events of a failed request that is retried (package ab2d, "Log").
var retryEvents = map[string]bool{"kickoff_retry": true, "status_error": true, "download_error": true, "cancel_retry": true, "request_retry": true}

// retryHandler counts retries on their way to the log.
type retryHandler struct {
	slog.Handler
	m *metrics
}

func (h retryHandler) Enabled(ctx context.Context, level slog.Level) bool {
	return level >= slog.LevelWarn || h.Handler.Enabled(ctx, level)
}

func (h retryHandler) Handle(ctx context.Context, r slog.Record) error {
	if retryEvents[r.Message] {
		h.m.retries.WithLabelValues(r.Message).Inc()
	}
	if !h.Handler.Enabled(ctx, r.Level) {
		return nil
	}
	return h.Handler.Handle(ctx, r)
}

func (h retryHandler) WithAttrs(attrs []slog.Attr) slog.Handler {
	return retryHandler{h.Handler.WithAttrs(attrs), h.m}
}

func (h retryHandler) WithGroup(name string) slog.Handler {
	return retryHandler{h.Handler.WithGroup(name), h.m}
}
