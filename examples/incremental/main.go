// Incremental is the weekly job: it asks AB2D for what has changed since the last
// time, and brings a store of claims up to date.
//
//	go run ./examples/incremental -demo         # two weeks with an AB2D in this process, no network
//	go run ./examples/incremental -dir claims   # the server and credentials that AB2D_… variables name
//
// It may be killed at any moment and run again at any time. An export that is
// under way is carried on with; the high-water mark moves only together with the
// claims up to it; so nothing is skipped and nothing is lost. What comes twice is
// stored once, in its newest version.
//
// The folder, which is for one contract and one version of the API, holds the
// export under way in export/, and the claims in store/. [FileStore] is the part to
// replace by a database: see [Store].
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
	"time"

	"github.com/ab2d-go/ab2d"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "incremental:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, out io.Writer) error {
	flags := flag.NewFlagSet("incremental", flag.ContinueOnError)
	dir := flags.String("dir", "ab2d-claims", "`folder` of the store")
	overlap := flags.Duration("overlap", 24*time.Hour, "how far before the mark to ask: claims become visible some `time` after the instant they carry")
	full := flags.Bool("full", false, "ask for everything once more, as AB2D may leave out beneficiaries without saying so")
	demo := flags.Bool("demo", false, "two weeks with an embedded AB2D")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if *demo {
		return twoWeeks(ctx, out)
	}
	if *overlap < 0 {
		return fmt.Errorf("-overlap must not be negative: %v", *overlap)
	}
	cfg, err := ab2d.ConfigFromEnv()
	if err != nil {
		return err
	}
	return update(ctx, cfg, *dir, *overlap, *full, out)
}

// update brings the store in dir up to date.
func update(ctx context.Context, cfg ab2d.Config, dir string, overlap time.Duration, full bool, out io.Writer) error {
	cfg.Version = cmp.Or(cfg.Version, ab2d.V2)
	client, err := ab2d.NewClient(cfg)
	if err != nil {
		return err
	}
	unlock, err := lock(dir)
	if err != nil {
		return err
	}
	defer unlock()
	store, err := OpenFileStore(filepath.Join(dir, "store"), cfg.Environment.BaseURL+" "+string(cfg.Version))
	if err != nil {
		return err
	}
	u := &updater{
		client: client, version: cfg.Version, store: store, dir: filepath.Join(dir, "export"),
		overlap: overlap, full: full, say: func(format string, args ...any) { fmt.Fprintf(out, format+"\n", args...) },
	}
	return u.run(ctx)
}
