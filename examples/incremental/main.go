// Incremental is the weekly job: it exports what has changed at AB2D since the last
// time, and brings a store of claims up to date.
//
//	go run ./examples/incremental -demo         # two weeks of an embedded server for tests, synthetic claims, no network
//	go run ./examples/incremental -dir claims   # the server and credentials that AB2D_… variables name
//
// Package mirror does the work: it may be killed at any moment and run again at any
// time. What is here is its store, [FileStore], which a program would replace by a
// database: see mirror/postgres.
//
// The folder is for one contract and one version of the API. It holds the export under
// way, and the claims in store/.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"

	"github.com/ab2d-go/ab2d"
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
		fmt.Fprintln(os.Stderr, "incremental:", err)
		os.Exit(1)
	}
}

// errFlags is an error that the flag package has printed.
var errFlags = errors.New("wrong flags")

func run(ctx context.Context, args []string, out, log io.Writer) error {
	flags := flag.NewFlagSet("incremental", flag.ContinueOnError)
	flags.SetOutput(log)
	dir := flags.String("dir", "ab2d-claims", "`folder` of the claims and the export under way")
	opts := &mirror.Options{Logger: slog.New(slog.NewTextHandler(log, nil))}
	flags.DurationVar(&opts.Overlap, "overlap", mirror.DefaultOverlap, "how far before the mark to begin: claims become visible some `time` after the instant they carry")
	flags.BoolVar(&opts.Full, "full", false, "export everything once more, as AB2D may leave out beneficiaries without reporting it")
	demo := flags.Bool("demo", false, "two weeks of an embedded server for tests, with synthetic claims")
	if err := flags.Parse(args); err != nil {
		return fmt.Errorf("%w: %w", errFlags, err)
	}
	switch {
	case flags.NArg() > 0:
		return fmt.Errorf("unknown argument %q", flags.Arg(0))
	case *demo:
		return twoWeeks(ctx, opts, out)
	case opts.Overlap <= 0:
		return fmt.Errorf("-overlap must be positive: %v", opts.Overlap)
	}
	cfg, err := ab2d.ConfigFromEnv()
	if err != nil {
		return err
	}
	cfg.Logger = opts.Logger
	return update(ctx, cfg, *dir, opts, out)
}

// update updates the store in dir.
func update(ctx context.Context, cfg ab2d.Config, dir string, opts *mirror.Options, out io.Writer) error {
	client, err := ab2d.NewClient(cfg)
	if err != nil {
		return err
	}
	store, err := OpenFileStore(filepath.Join(dir, "store"), cfg.Environment.BaseURL+" "+string(client.Version()))
	if err != nil {
		return err
	}
	report, err := mirror.Run(ctx, client, store, dir, opts)
	if report.Stored {
		did := "started"
		if report.Resumed {
			did = "resumed"
		}
		counts := store.Counts()
		fmt.Fprintf(out, "job %s, %s, asked for what has changed since %s\n", report.Job.ID, did, moment(report.Since))
		fmt.Fprintf(out, "%d claims came: %d new, %d in a newer version; %d are in the store\n", report.Claims, counts.New, counts.Replaced, counts.Stored)
		fmt.Fprintf(out, "the mark is %s\n", moment(report.After))
	}
	return err
}

// moment shows an instant. The zero time is before all claims.
func moment(t time.Time) string {
	if t.IsZero() {
		return "the beginning"
	}
	return t.UTC().Format(time.RFC3339)
}
