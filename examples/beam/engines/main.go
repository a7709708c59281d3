//go:build linux

// Engines runs the pipeline on Prism, on Flink and on Spark: it fetches the last two with
// Maven, starts their processes and an AB2D on loopback, and compares the claims that the
// workers wrote with those that one process reads. The README says what has been run.
//
//	engines/run                 # all engines within their job servers, as CI does
//	engines/flink [SUITE...]    # one engine
//	engines/spark [SUITE...]
//	engines/run prism [SUITE...]
//
// A suite is one of small, embedded, cluster, memory, scale and measure. ENGINES names the
// suites of a command that names none; WORKERS is how many workers scale and measure use.
// Whatever a run started is stopped at its end, also if it fails or is interrupted. It finds
// its processes, and measures their memory, by Linux's /proc.
package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"
)

// A suite is a set of runs of one engine.
type suite func(ctx context.Context, s *stage) error

var engines = map[string]map[string]suite{
	"flink": {"small": small("flink"), "embedded": embedded("flink", nil), "cluster": flinkCluster},
	"prism": {"small": prismSmall, "embedded": prismEmbedded},
	"spark": {"small": small("spark"), "embedded": embedded("spark", nil), "cluster": sparkCluster},
}

func init() {
	for name, suites := range engines {
		suites["memory"], suites["scale"], suites["measure"] = large(name), rates(name, patient), rates(name, gigabytes)
	}
}

// errSkip is an engine that cannot be run here.
var errSkip = errors.New("skipped")

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	err := run(ctx, os.Args[1:])
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "engines:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string) error {
	if len(args) < 2 || args[1] != "all" && engines[args[1]] == nil {
		return errors.New("usage: engines SCRATCH prism|flink|spark|all [SUITE...]")
	}
	scratch, names, suites := args[0], args[1:2], args[2:]
	defer os.RemoveAll(scratch)
	if names[0] == "all" {
		names = []string{"prism", "flink", "spark"}
	}
	if len(suites) == 0 {
		suites = strings.Fields(os.Getenv("ENGINES"))
	}
	if len(suites) == 0 {
		suites = []string{"small"}
	}
	java, missing := findJava(ctx)
	if missing != nil && !slices.Equal(names, []string{"prism"}) {
		fmt.Printf("%v: Flink and Spark: %v\n", errSkip, missing)
	}
	for _, suite := range suites {
		known := false
		for _, name := range names {
			f := engines[name][suite]
			if f == nil {
				continue
			}
			known = true
			if name != "prism" && missing != nil {
				continue
			}
			err := perform(ctx, filepath.Join(scratch, name+"-"+suite), name, java, f)
			if errors.Is(err, errSkip) {
				fmt.Println(err)
				missing = cmp.Or(missing, err) // Maven would not fetch the other engine either
				continue
			}
			if ctx.Err() != nil {
				err = context.Cause(ctx) // not what the interrupt led to
			}
			if err != nil {
				return fmt.Errorf("%s %s: %w", name, suite, err)
			}
		}
		if !known {
			return fmt.Errorf("%v have no suite %q, but %v", names, suite, slices.Sorted(maps.Keys(engines["flink"])))
		}
	}
	return nil
}

// perform runs a suite on a stage of its own.
func perform(ctx context.Context, scratch, engine, java string, f suite) (err error) {
	s, err := newStage(scratch, java)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.close()) }()
	if engine != "prism" { // which is part of the pipeline's program
		if err := s.fetch(ctx, engine); err != nil {
			return err
		}
	}
	return f(ctx, s)
}

var began = time.Now()

func step(format string, args ...any) {
	fmt.Printf("-- %s (%.0fs)\n", fmt.Sprintf(format, args...), time.Since(began).Seconds())
}

// tail returns the last lines of a log.
func tail(path string) string {
	data, err := os.ReadFile(path)
	if err != nil {
		return ""
	}
	lines := strings.Split(strings.TrimSpace(string(data)), "\n")
	return strings.Join(slices.Clip(lines[max(0, len(lines)-30):]), "\n")
}
