// Command metrics exports claims and serves Prometheus counters about it: requests,
// bytes and retries by operation. With AB2D_… set (see ab2d.ConfigFromEnv) and -live it
// talks to that service, else to an embedded server with faults injected.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/mirror"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	switch err := run(ctx, os.Args[1:], os.Stdout, os.Stderr); {
	case err == nil, errors.Is(err, flag.ErrHelp):
	case errors.Is(err, errFlags):
		os.Exit(2)
	default:
		fmt.Fprintln(os.Stderr, "metrics:", err)
		os.Exit(1)
	}
}

// errFlags is an error that the flag package has printed.
var errFlags = errors.New("wrong flags")

func run(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	flags := flag.NewFlagSet("metrics", flag.ContinueOnError)
	flags.SetOutput(stderr)
	listen := flags.String("listen", "127.0.0.1:9464", "address of /metrics")
	linger := flags.Duration("linger", time.Minute, "how long /metrics is served after the export, for a last scrape")
	live := flags.Bool("live", false, "talk to the service of the environment")
	if err := flags.Parse(args); err != nil {
		return fmt.Errorf("%w: %w", errFlags, err)
	}
	if flags.NArg() > 0 {
		return fmt.Errorf("unknown argument %q", flags.Arg(0))
	}

	cfg, closeServer, err := config(*live)
	if err != nil {
		return err
	}
	defer closeServer()
	registry := prometheus.NewRegistry()
	m := newMetrics(registry)
	cfg.HTTPClient = &http.Client{Transport: transport{ab2d.DefaultTransport(), m}}
	cfg.Logger = slog.New(retryHandler{slog.NewJSONHandler(stderr, nil), m})

	listener, err := net.Listen("tcp", *listen)
	if err != nil {
		return err
	}
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(registry, promhttp.HandlerOpts{}))
	server := &http.Server{Handler: mux, ReadHeaderTimeout: 10 * time.Second}
	go func() { _ = server.Serve(listener) }() // until Close
	defer server.Close()
	fmt.Fprintf(stdout, "http://%s/metrics\n", listener.Addr())

	claims, err := export(ctx, cfg)
	if err != nil {
		return err
	}
	fmt.Fprintf(stdout, "%d claims\n", claims)
	select {
	case <-ctx.Done():
	case <-time.After(*linger):
	}
	return nil
}

// config is that of the environment, or of an embedded server that fails now and then.
func config(live bool) (ab2d.Config, func(), error) {
	if live {
		cfg, err := ab2d.ConfigFromEnv()
		return cfg, func() {}, err
	}
	srv := ab2dtest.NewServer(&ab2dtest.Options{
		Beneficiaries: 200,
		Faults:        []ab2dtest.Fault{{On: ab2dtest.Download, Nth: 1, Do: ab2dtest.DropAt(100_000)}},
	})
	return srv.Config(), srv.Close, nil
}

// export ranges over the claims of one export.
func export(ctx context.Context, cfg ab2d.Config) (claims int, err error) {
	client, err := ab2d.NewClient(cfg)
	if err != nil {
		return 0, err
	}
	job, err := client.Export(ctx, &ab2d.ExportOptions{Since: mirror.Since(client.Version(), time.Time{}, 0)}) // everything
	if err != nil {
		return 0, err
	}
	for _, err := range client.Claims(ctx, job) {
		if err != nil {
			return claims, err
		}
		claims++
	}
	return claims, nil
}
