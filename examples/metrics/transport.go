package main

import (
	"io"
	"net/http"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/ab2d-go/ab2d"
)

// metrics are what one client did. Labels hold operations and status codes only:
// never a path, which names jobs and files.
type metrics struct {
	requests *prometheus.CounterVec   // by operation and status; status "error" is a request without a response
	bytes    *prometheus.CounterVec   // of response bodies as they came over the connection, by operation
	latency  *prometheus.HistogramVec // until the response's headers, by operation
	retries  *prometheus.CounterVec   // by event of the log
}

func newMetrics(r prometheus.Registerer) *metrics {
	m := &metrics{
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "ab2d_requests_total", Help: "Requests sent to AB2D and its identity provider.",
		}, []string{"operation", "status"}),
		bytes: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "ab2d_response_bytes_total", Help: "Bytes of response bodies, as received: compressed where they were.",
		}, []string{"operation"}),
		latency: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "ab2d_response_header_seconds", Help: "Time from a request to the headers of its response.", Buckets: prometheus.ExponentialBuckets(0.01, 4, 7),
		}, []string{"operation"}),
		retries: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "ab2d_retries_total", Help: "Requests that failed and were retried, by log event.",
		}, []string{"event"}),
	}
	r.MustRegister(m.requests, m.bytes, m.latency, m.retries)
	// Prometheus sees the first increase of a counter only if it has seen it at zero.
	m.requests.WithLabelValues("export", "202")
	for event := range retryEvents {
		m.retries.WithLabelValues(event)
	}
	return m
}

// transport counts what passes through it to the next RoundTripper.
type transport struct {
	next http.RoundTripper
	m    *metrics
}

func (t transport) RoundTrip(req *http.Request) (*http.Response, error) {
	operation := ab2d.OperationOf(req.Context())
	began := time.Now()
	resp, err := t.next.RoundTrip(req)
	if err != nil {
		t.m.requests.WithLabelValues(operation, "error").Inc()
		return nil, err
	}
	t.m.latency.WithLabelValues(operation).Observe(time.Since(began).Seconds())
	t.m.requests.WithLabelValues(operation, strconv.Itoa(resp.StatusCode)).Inc()
	resp.Body = &countedBody{resp.Body, t.m.bytes.WithLabelValues(operation)}
	return resp, nil
}

// countedBody counts the bytes that are read of a body.
type countedBody struct {
	io.ReadCloser
	bytes prometheus.Counter
}

func (b *countedBody) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	b.bytes.Add(float64(n))
	return n, err
}
