// Warehouse loads an export of claims into a DuckDB database and Parquet files, answers
// ten questions that a plan's analyst asks, and draws a report.
//
//	go run .                      # an embedded AB2D, synthetic claims, no network
//	go run . -api v3              # the same claims as version 3 serves them
//	go run . -data claims.ndjson  # an embedded AB2D that serves these files
//	go run . -live                # the server and credentials that AB2D_… variables name
//
// It may be run again and again: files that have been loaded are not downloaded again,
// an interrupted export is resumed, and each claim is stored once.
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
	"path/filepath"
	"runtime/debug"
	"syscall"
	"time"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
)

func main() {
	// The program makes little garbage and has a small heap, which the collector
	// would go through hundreds of times a second.
	debug.SetGCPercent(400)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	switch err := run(ctx, os.Args[1:], os.Stdout); {
	case err == nil, errors.Is(err, flag.ErrHelp):
	case errors.Is(err, errFlags):
		os.Exit(2)
	case ctx.Err() != nil:
		fmt.Fprintln(os.Stderr, "warehouse: interrupted; the same command resumes the export, and files that are loaded stay loaded")
		os.Exit(130)
	default:
		fmt.Fprintln(os.Stderr, "warehouse:", err)
		os.Exit(1)
	}
}

// errFlags is an error that the flag package has printed.
var errFlags = errors.New("wrong flags")

// settings are what the flags say.
type settings struct {
	dir           string
	api           string
	live          bool
	beneficiaries int
	claims        int
	data          []string
}

func parse(args []string) (settings, error) {
	var s settings
	var data string
	flags := flag.NewFlagSet("warehouse", flag.ContinueOnError)
	flags.StringVar(&s.dir, "dir", "warehouse", "`folder` for the database, the Parquet files, the answers and the report")
	flags.StringVar(&s.api, "api", "", "version of the API: v1, v2 or v3 (default v2)")
	flags.BoolVar(&s.live, "live", false, "use the server and credentials that the environment names; see ab2d.ConfigFromEnv")
	flags.IntVar(&s.beneficiaries, "beneficiaries", 2000, "synthetic people")
	flags.IntVar(&s.claims, "claims", 32, "synthetic claims of each")
	flags.StringVar(&data, "data", "", "serve this NDJSON `file`, and those named after the flags, in place of synthetic claims")
	if err := flags.Parse(args); err != nil {
		return s, fmt.Errorf("%w: %w", errFlags, err)
	}
	if data != "" {
		s.data = append([]string{data}, flags.Args()...)
	} else if flags.NArg() > 0 {
		return s, fmt.Errorf("%q: files are named with -data", flags.Arg(0))
	}
	if s.beneficiaries < 1 || s.claims < 1 {
		return s, fmt.Errorf("-beneficiaries and -claims must be positive")
	}
	return s, nil
}

func (s *settings) source() source {
	switch {
	case s.live:
		return fromServer
	case len(s.data) > 0:
		return fromFiles
	}
	return fromEmbedded
}

// config returns how to reach a server, and a function to call when done with it.
func (s *settings) config() (ab2d.Config, func(), error) {
	if s.live {
		cfg, err := ab2d.ConfigFromEnv()
		return cfg, func() {}, err
	}
	opts := &ab2dtest.Options{Beneficiaries: s.beneficiaries, ClaimsPerBeneficiary: s.claims, Files: 3, Polls: -1}
	for _, name := range s.data {
		if err := ab2dtest.CheckFile(name); err != nil {
			return ab2d.Config{}, nil, err
		}
		opts.Data = append(opts.Data, ab2dtest.FileSource(name))
	}
	if len(s.data) > 0 {
		opts.Contract = contractOf(s.data)
	}
	srv, err := ab2dtest.Listen(opts)
	if err != nil {
		return ab2d.Config{}, nil, err
	}
	return srv.Config(), srv.Close, nil
}

func run(ctx context.Context, args []string, out io.Writer) (err error) {
	s, err := parse(args)
	if err != nil {
		return err
	}
	cfg, stop, err := s.config()
	if err != nil {
		return err
	}
	defer stop()
	cfg.Version = cmp.Or(ab2d.Version(s.api), cfg.Version, ab2d.V2)
	client, err := ab2d.NewClient(cfg)
	if err != nil {
		return err
	}
	w, err := openWarehouse(ctx, s.dir)
	if err != nil {
		return err
	}
	defer func() { err = cmp.Or(err, w.close()) }()
	x := &export{w: w, client: client, server: cfg.Environment.BaseURL, source: s.source(), api: cfg.Version, everything: !s.live, out: out}
	if x.source == fromEmbedded {
		fmt.Fprintln(out, "synthetic claims of an embedded server (-live: those of the server that the environment names)")
	}
	if err := x.run(ctx); err != nil {
		return err
	}
	return w.present(ctx, out)
}

// present makes all that is made of the tables.
func (w *warehouse) present(ctx context.Context, out io.Writer) error {
	totals, err := w.totals(ctx)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "\n%s\n", totals)
	size, err := w.writeParquet(ctx)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "%s: %.1f MB of Parquet\n", filepath.Join(w.dir, "parquet"), float64(size)/1e6)
	start := time.Now()
	answers, err := w.ask(ctx)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "%s: %d questions answered in %.1f s\n\n", filepath.Join(w.dir, "answers"), len(answers), time.Since(start).Seconds())
	for _, a := range answers {
		fmt.Fprintf(out, "%5d  %s\n", len(a.Rows), a.Title)
	}
	name := filepath.Join(w.dir, "report.html")
	if err := w.writeReport(ctx, name, totals, answers); err != nil {
		return err
	}
	fmt.Fprintf(out, "\n%s\n", name)
	return nil
}
