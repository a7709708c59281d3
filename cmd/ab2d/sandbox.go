package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"time"

	"github.com/ab2d-go/ab2d/ab2dtest"
)

const sandboxAbout = `Serves synthetic claims through an AB2D API and identity provider of its own, until it is interrupted. It prints
its URLs and credentials as environment variables. CMS's sample clients run against it once their two URLs are
changed.

A POST to /sandbox/next-week starts the next week: some claims are new, revised or canceled, and some people get
another MBI, as -changes says. Exports that start afterwards serve them:

  curl -X POST http://127.0.0.1:8080/sandbox/next-week

Faults are kind:nth:effect. The effect is a status code, hangup, lose-reply, revoke, fail, cancel, expired, lost,
used-up, wrong-content, same-names or busy, or one of drop, end, corrupt and stall followed by @ and a byte
offset. A kind of download.2 is the second file only, and an nth of 0 means every time:

  ab2d sandbox -fault status:1:502 -fault download.2:1:drop@1000 -fault export:1:busy`

// sandboxCommand serves until ctx ends.
func sandboxCommand(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	opts, err := parseSandbox(args, stdout, stderr)
	if err != nil {
		return err
	}
	srv, err := ab2dtest.Listen(opts)
	if err != nil {
		return err
	}
	defer srv.Close()
	cfg := srv.Config()
	if _, err := fmt.Fprintf(stdout, `# AB2D sandbox with synthetic claims; interrupt it to stop.
export AB2D_BASE_URL=%s
export AB2D_TOKEN_URL=%s
export AB2D_CLIENT_ID=%s
export AB2D_CLIENT_SECRET=%s
`, cfg.Environment.BaseURL, cfg.Environment.TokenURL, cfg.ClientID, cfg.ClientSecret); err != nil {
		return err
	}
	<-ctx.Done()
	return nil
}

// parseSandbox makes options of the arguments.
func parseSandbox(args []string, stdout, stderr io.Writer) (*ab2dtest.Options, error) {
	opts := &ab2dtest.Options{KeepRequests: 1000, Control: true}
	flags := flag.NewFlagSet("ab2d sandbox", flag.ContinueOnError)
	flags.StringVar(&opts.Addr, "addr", "127.0.0.1:8080", "`address` to listen on")
	flags.BoolVar(&opts.TLS, "tls", false, "serve https, with a self-signed certificate")
	flags.StringVar(&opts.Contract, "contract", "Z0000", "contract `number`, with which file names begin")
	flags.Uint64Var(&opts.Seed, "seed", 0, "`number` that selects the claims")
	flags.IntVar(&opts.Beneficiaries, "beneficiaries", 100, "`number` of people that the claims are about")
	flags.IntVar(&opts.ClaimsPerBeneficiary, "claims", 12, "`number` of claims of each beneficiary")
	flags.IntVar(&opts.Files, "files", 1, "`number` of files")
	size := byteSize(0)
	flags.Var(&size, "size", "`size` of each file, such as 56KB, 100MB or 4GB; instead of -claims")
	flags.Func("changes", "`counts` of what a week changes, such as new=40,revised=20,canceled=5,moved=5 (moved: people\nwho get another MBI); by default, a few of each in proportion to -beneficiaries", func(s string) (err error) {
		opts.Changes, err = parseChanges(s)
		return err
	})
	flags.IntVar(&opts.Outcomes, "outcomes", 0, "`number` of OperationOutcomes in an error file; 0 means no such file")
	polls := flags.Int("polls", 2, "`number` of status requests answered before a job is done")
	flags.DurationVar(&opts.JobDuration, "duration", 0, "minimum `time` a job takes")
	flags.DurationVar(&opts.RetryAfter, "retry-after", 5*time.Second, "minimum `time` between status requests; 0 means no limit")
	flags.DurationVar(&opts.TokenLifetime, "token-lifetime", 0, "`time` until a token expires; 0 means 30m")
	flags.DurationVar(&opts.Latency, "latency", 0, "`time` before each response")
	rate := byteSize(0)
	flags.Var(&rate, "rate", "`bytes` a second of each download, such as 20MB; 0 means no limit")
	flags.BoolVar(&opts.NoV3, "no-v3", false, "refuse v3, as AB2D does without access to it")
	flags.Func("data", "serve this NDJSON `file` instead of synthetic claims; may be repeated", func(path string) error {
		if err := ab2dtest.CheckFile(path); err != nil {
			return err
		}
		opts.Data = append(opts.Data, ab2dtest.FileSource(path))
		return nil
	})
	flags.Func("fault", "a `fault`, such as status:1:502; may be repeated", func(s string) error {
		f, err := parseFault(s)
		opts.Faults = append(opts.Faults, f)
		return err
	})
	verbose := flags.Bool("v", false, "log requests")
	rest, err := parseFlags(flags, args, stdout, "ab2d sandbox [flags]\n\n"+sandboxAbout)
	if err != nil {
		return nil, err
	}
	if len(rest) > 0 {
		return nil, usage(fmt.Errorf("unexpected argument %q", rest[0]))
	}
	opts.FileSize, opts.BytesPerSecond = int64(size), int64(rate)
	if opts.Polls = *polls; *polls == 0 {
		opts.Polls = -1
	}
	level := slog.LevelWarn // the reason of a failed job is worth a line without being asked
	if *verbose {
		level = slog.LevelDebug
	}
	opts.Logger = slog.New(slog.NewTextHandler(stderr, &slog.HandlerOptions{Level: level}))
	return opts, nil
}
