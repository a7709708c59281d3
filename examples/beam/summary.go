package main

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
)

// summarize prints what the report says, most of it as totals.
func summarize(out io.Writer, results []Result, took time.Duration) {
	var files, reused, bad, claims, bytes int64
	for _, r := range results {
		if r.Failure != "" {
			continue
		}
		files++
		claims += r.Claims
		bytes += r.File.Size
		bad += int64(len(r.Bad))
		if r.Reused {
			reused++
		}
	}
	t := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(t, "files\t%d of %d, %d of them from an earlier run\n", files, len(results), reused)
	fmt.Fprintf(t, "claims\t%d\n", claims)
	fmt.Fprintf(t, "bad lines\t%d\n", bad)
	fmt.Fprintf(t, "bytes\t%.1f MB in %.1f s\n", float64(bytes)/1e6, took.Seconds())
	t.Flush()
}

// counters returns the metrics of a run as its runner collected them. They are to
// watch a run by: runners may count a bundle twice or, as Prism with one that it
// has split, not at all. The report is what is true.
func counters(result beam.PipelineResult) map[string]int64 {
	totals := map[string]int64{}
	for _, c := range result.Metrics().AllMetrics().Counters() {
		if c.Key.Namespace == "ab2d" {
			totals[c.Key.Name] += c.Result() // a step each
		}
	}
	return totals
}

func printCounters(out io.Writer, totals map[string]int64) {
	var parts []string
	for _, name := range slices.Sorted(maps.Keys(totals)) {
		parts = append(parts, fmt.Sprintf("%s=%d", name, totals[name]))
	}
	fmt.Fprintln(out, "counters", strings.Join(parts, " "))
}
