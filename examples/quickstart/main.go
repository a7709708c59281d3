// Quickstart exports claims and prints what they are about.
//
//	go run ./examples/quickstart                      # an embedded AB2D, synthetic claims, no network
//	go run ./examples/quickstart -api v3              # the same claims as version 3 serves them
//	go run ./examples/quickstart -data claims.ndjson  # an embedded AB2D that serves these files
//	go run ./examples/quickstart -live                # the server and credentials that AB2D_… variables name
package main

import (
	"cmp"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/claim"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	switch err := run(ctx, os.Args[1:], os.Stdout); {
	case err == nil, errors.Is(err, flag.ErrHelp):
	case errors.Is(err, errFlags):
		os.Exit(2)
	default:
		fmt.Fprintln(os.Stderr, "quickstart:", err)
		os.Exit(1)
	}
}

// errFlags is an error that the flag package has printed.
var errFlags = errors.New("wrong flags")

func run(ctx context.Context, args []string, out io.Writer) error {
	flags := flag.NewFlagSet("quickstart", flag.ContinueOnError)
	api := flags.String("api", "", "version of the API: v1, v2 or v3 (default v2)")
	data := flags.String("data", "", "serve this NDJSON `file`, and those named after the flags, in place of synthetic claims")
	live := flags.Bool("live", false, "use the server and credentials that the environment names; see ab2d.ConfigFromEnv")
	opts := new(ab2d.ExportOptions)
	flags.Func("since", "only claims that changed after this `time`, such as 2026-11-01 or 2026-11-01T08:00:00-04:00", func(v string) (err error) {
		if opts.Since, err = time.Parse(time.DateOnly, v); err != nil {
			opts.Since, err = time.Parse(time.RFC3339, v)
		}
		if err != nil {
			return errors.New("not a date (2026-11-01) or a time with its offset (2026-11-01T08:00:00Z)")
		}
		return nil
	})
	if err := flags.Parse(args); err != nil {
		return fmt.Errorf("%w: %w", errFlags, err)
	}
	cfg, stop, err := config(*live, *data, flags.Args())
	if err != nil {
		return err
	}
	defer stop()
	if !*live {
		introduce(out, *data == "")
	}
	cfg.Version = cmp.Or(ab2d.Version(*api), cfg.Version)
	client, err := ab2d.NewClient(cfg)
	if err != nil {
		return err
	}
	if *live && cmp.Or(cfg.Version, ab2d.V2) == ab2d.V2 && opts.Since.IsZero() {
		opts.Since = ab2d.V2.EarliestSince() // all claims: without it, what no program has asked for yet
	}
	return export(ctx, client, opts, out)
}

// introduce says what an export without -live is of.
func introduce(out io.Writer, synthetic bool) {
	if synthetic {
		fmt.Fprintln(out, "synthetic claims, from an AB2D in this process")
	}
	if os.Getenv("AB2D_ENVIRONMENT") != "" || os.Getenv("AB2D_BASE_URL") != "" {
		fmt.Fprintln(out, "the server that AB2D_… variables name is not used without -live")
	}
}

// config returns how to reach a server, and a function to call when done with it.
func config(live bool, data string, more []string) (ab2d.Config, func(), error) {
	if live {
		cfg, err := ab2d.ConfigFromEnv()
		return cfg, func() {}, err
	}
	opts := &ab2dtest.Options{InMemory: true, Beneficiaries: 200, Files: 3, JobDuration: 2 * time.Second, RetryAfter: time.Second}
	for _, name := range append([]string{data}, more...) {
		if name == "" {
			continue
		}
		if err := ab2dtest.CheckFile(name); err != nil {
			return ab2d.Config{}, nil, err
		}
		opts.Data = append(opts.Data, ab2dtest.FileSource(name))
	}
	srv := ab2dtest.NewServer(opts)
	return srv.Config(), srv.Close, nil
}

// export takes the steps of an export one by one. [ab2d.Client.Stream] is the
// same as one loop.
func export(ctx context.Context, client *ab2d.Client, opts *ab2d.ExportOptions, out io.Writer) error {
	job, err := client.Export(ctx, opts)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "job %s started\n", job.ID)
	var manifest *ab2d.Manifest
	for status, err := range client.Poll(ctx, job) {
		if err != nil && ctx.Err() != nil {
			return cancel(ctx, client, job)
		}
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "%3d %% complete\n", status.Progress)
		manifest = status.Manifest
	}

	start := time.Now()
	s := newSummary()
	for _, file := range manifest.Output {
		for c, err := range claim.All(client.Download(ctx, file)) {
			if err != nil && ctx.Err() != nil {
				return fmt.Errorf("interrupted while reading %s", file.Name())
			}
			if err != nil {
				return err
			}
			s.add(c)
		}
		s.bytes += file.Size
	}
	s.took = time.Since(start)
	return s.print(out)
}

// cancel cancels a job that nobody waits for any more: it would count against the
// contract's limit for hours.
func cancel(ctx context.Context, client *ab2d.Client, job *ab2d.Job) error {
	ctx, stop := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer stop()
	if err := client.Cancel(ctx, job); err != nil {
		return fmt.Errorf("interrupted; job %s could not be canceled\n%w", job.ID, err)
	}
	return fmt.Errorf("interrupted; job %s is canceled", job.ID)
}
