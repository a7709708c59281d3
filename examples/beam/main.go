// Beam exports claims on many machines: an Apache Beam pipeline whose elements are
// the files of the manifest. Workers download, verify, decode and write them.
//
//	go run .                              # an embedded AB2D, Beam's own Prism runner, no network
//	go run . -live -output /data/claims   # the server and credentials that AB2D_… variables name
//	go run . -live -output gs://bucket/claims -runner=dataflow -project=… -region=… -staging_location=…
//	go run . -live -output s3://bucket/claims -runner=flink -endpoint=jobserver:8099 -parallelism=8
//
// The README says what each runner needs. -h lists the flags of this program, "-h beam" those of
// Beam. All become part of the pipeline, where many can read them: never pass a secret as a flag.
package main

import (
	"context"
	"flag"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/runners"

	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/s3" // beamx has gs://
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"          // the runners
)

var (
	output   = flag.String("output", "", "`folder` that all workers share, or gs:// or s3:// URL; each job has a folder of its own in it")
	jobID    = flag.String("job", "", "resume the export of this `ID` instead of starting one")
	format   = flag.String("format", "ndjson", "`format` that the workers write: ndjson, parquet or both")
	since    = flag.String("since", "", "only claims that changed after this `time`, such as 2026-11-01 or 2026-11-01T08:00:00-04:00")
	live     = flag.Bool("live", false, "use the server and credentials that the environment names; see ab2d.ConfigFromEnv")
	attempts = flag.Int("attempts", 0, "how often to submit the pipeline (default 3 on Prism, which does not retry bundles, else 1)")
	verbose  = flag.Bool("v", false, "log what Prism does")
)

func main() {
	flag.Usage = func() { usage(flag.CommandLine) }
	flag.Parse()
	beam.Init() // a worker stays in here: what follows is the program that submits
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx); err != nil {
		fmt.Fprintln(os.Stderr, "beam:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	o := &options{output: *output, job: *jobID, attempts: *attempts, format: Format(*format), runner: *runners.Runner}
	if flag.NArg() > 0 {
		return fmt.Errorf("unknown argument %q", flag.Arg(0))
	}
	if *since != "" {
		var err error
		if o.since, err = time.Parse(time.DateOnly, *since); err != nil {
			o.since, err = time.Parse(time.RFC3339, *since)
		}
		if err != nil {
			return fmt.Errorf("-since: %q is not a date (2026-11-01) or a time with its offset (2026-11-01T08:00:00Z)", *since)
		}
	}
	if err := o.check(*live); err != nil {
		return err
	}
	if o.prism() && !*verbose {
		slog.SetDefault(slog.New(slog.DiscardHandler)) // it is a cluster that logs into this terminal
	}
	if !*live {
		stop, err := demo(o)
		if err != nil {
			return err
		}
		defer stop()
	}
	return export(ctx, o, os.Stdout)
}
