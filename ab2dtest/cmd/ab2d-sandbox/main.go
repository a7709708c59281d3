// Ab2d-sandbox is an AB2D of your own: it serves synthetic claims through the
// API's three versions, identity provider included, to programs in any language.
//
//	go run github.com/ab2d-go/ab2d/ab2dtest/cmd/ab2d-sandbox -files 3 -polls 5
//
// It prints its URLs and credentials as environment variables, and serves until
// it is interrupted. The official sample clients run against it with nothing
// but their two URLs changed.
//
// Faults are given as kind:nth:effect, where the effect is a status code, or one
// of drop, end, corrupt and stall followed by @ and a byte, and downloads may
// name a file:
//
//	-fault status:1:502 -fault download.2:1:drop@1000 -fault export:1:hangup
//
// A count of 0 means every time. An export at the job limit is export:1:busy,
// which names a job in the way, as AB2D's 429 does and export:1:429 does not.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"github.com/ab2d-go/ab2d/ab2dtest"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout, os.Stderr); err != nil {
		if err != flag.ErrHelp {
			fmt.Fprintln(os.Stderr, "ab2d-sandbox:", err)
		}
		os.Exit(2)
	}
}

// run serves until ctx ends.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	opts, err := parse(args, stderr)
	if err != nil {
		return err
	}
	srv, err := ab2dtest.Listen(opts)
	if err != nil {
		return err
	}
	defer srv.Close()
	cfg := srv.Config()
	fmt.Fprintf(stdout, `# AB2D sandbox with synthetic claims; interrupt it to stop.
export AB2D_BASE_URL=%s
export AB2D_TOKEN_URL=%s
export AB2D_CLIENT_ID=%s
export AB2D_CLIENT_SECRET=%s
`, cfg.Environment.BaseURL, cfg.Environment.TokenURL, cfg.ClientID, cfg.ClientSecret)
	<-ctx.Done()
	return nil
}

// parse makes options of the arguments.
func parse(args []string, stderr io.Writer) (*ab2dtest.Options, error) {
	opts := new(ab2dtest.Options)
	flags := flag.NewFlagSet("ab2d-sandbox", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.StringVar(&opts.Addr, "addr", "127.0.0.1:8080", "address to listen on")
	flags.BoolVar(&opts.TLS, "tls", false, "serve https, with a certificate that nobody trusts")
	flags.StringVar(&opts.Contract, "contract", "Z0000", "contract number, with which file names begin")
	flags.Uint64Var(&opts.Seed, "seed", 0, "selects the claims")
	flags.IntVar(&opts.Beneficiaries, "beneficiaries", 100, "people the claims are about")
	flags.IntVar(&opts.ClaimsPerBeneficiary, "claims", 12, "claims of each of them")
	flags.IntVar(&opts.Files, "files", 1, "files the claims are spread over")
	size := byteSize(0)
	flags.Var(&size, "size", "size of each file, as 56KB, 100MB or 4GB; instead of -claims")
	flags.IntVar(&opts.Outcomes, "outcomes", 0, "OperationOutcomes in an error file")
	polls := flags.Int("polls", 2, "status requests before a job is done")
	flags.DurationVar(&opts.JobDuration, "duration", 0, "time that a job takes at least")
	flags.DurationVar(&opts.RetryAfter, "retry-after", 0, "least time between status requests; AB2D asks for 5s")
	flags.DurationVar(&opts.TokenLifetime, "token-lifetime", 0, "how long a token lasts; 0 means 30m")
	flags.DurationVar(&opts.Latency, "latency", 0, "time before each answer")
	rate := byteSize(0)
	flags.Var(&rate, "rate", "bytes a second of each download, as 20MB; 0 means no limit")
	flags.BoolVar(&opts.NoV3, "no-v3", false, "refuse v3, as AB2D does without access to it")
	flags.Func("data", "serve this NDJSON file instead of synthetic claims; may be repeated", func(path string) error {
		if _, err := os.Stat(path); err != nil {
			return err
		}
		opts.Data = append(opts.Data, ab2dtest.FileSource(path))
		return nil
	})
	flags.Func("fault", "a `fault` such as status:1:502 or download.2:1:drop@1000; may be repeated", func(s string) error {
		f, err := parseFault(s)
		opts.Faults = append(opts.Faults, f)
		return err
	})
	verbose := flags.Bool("v", false, "log requests")
	if err := flags.Parse(args); err != nil {
		return nil, err
	}
	if flags.NArg() > 0 {
		return nil, fmt.Errorf("unknown argument %q", flags.Arg(0))
	}
	opts.FileSize, opts.BytesPerSecond = int64(size), int64(rate)
	if opts.Polls = *polls; *polls == 0 {
		opts.Polls = -1
	}
	level := slog.LevelWarn // why a job failed is worth knowing without being asked
	if *verbose {
		level = slog.LevelDebug
	}
	opts.Logger = slog.New(slog.NewTextHandler(stderr, &slog.HandlerOptions{Level: level}))
	return opts, nil
}
