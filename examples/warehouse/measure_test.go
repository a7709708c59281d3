//go:build unix

package main

import (
	"bufio"
	"flag"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/ndjson"
)

var (
	measured = flag.Int("measure", 0, "measure with this many synthetic claims of v2, on disk")
	rounds   = flag.Int("rounds", 3, "how often, each way in turn, but for the last")
)

// readNDJSON is what DuckDB itself makes of the same file: one row a claim, nested as
// the JSON is. Taking it apart, and keeping one version of each claim, would come after.
const readNDJSON = `CREATE TABLE raw AS FROM read_ndjson('%s', maximum_object_size = 67108864)`

// TestMeasure prints the table of README.md:
//
//	go test -run TestMeasure -measure 1000000 -rounds 3 -timeout 1h -v .
func TestMeasure(t *testing.T) {
	if *measured == 0 {
		t.Skip("only with -measure")
	}
	debug.SetGCPercent(400) // as main does; for all alike
	file := filepath.Join(t.TempDir(), "claims.ndjson")
	size := write(t, file)
	drain := func(opts ...ndjson.Option) func() {
		return func() {
			open(t, file, func(eobs iter.Seq2[*fhir.ExplanationOfBenefit, error]) {
				for _, err := range eobs {
					require.NoError(t, err)
				}
			}, opts...)
		}
	}
	ways := []struct {
		name string
		do   func()
	}{
		{"decode: `for … range`, as Client.Download does", drain()},
		{"decode: ReuseRecord", drain(ndjson.ReuseRecord())},
		{"decode: ReuseRecord, Workers(2)", drain(ndjson.ReuseRecord(), ndjson.Workers(2))},
		{"load into the warehouse", func() {
			w := newWarehouse(t)
			open(t, file, func(eobs iter.Seq2[*fhir.ExplanationOfBenefit, error]) {
				_, err := w.load(t.Context(), ab2d.V2, ab2d.File{}, eobs)
				require.NoError(t, err)
			}, ndjson.ReuseRecord(), ndjson.Workers(2))
			require.NoError(t, w.exec(t.Context(), "checkpoint", "CHECKPOINT"))
		}},
		{"DuckDB's own read_ndjson, into one nested table (once)", func() {
			w := newWarehouse(t)
			require.NoError(t, w.exec(t.Context(), "measure", fmt.Sprintf(readNDJSON, file)))
			require.NoError(t, w.exec(t.Context(), "checkpoint", "CHECKPOINT"))
		}},
	}
	wall, cpu := make([][]time.Duration, len(ways)), make([][]time.Duration, len(ways))
	for round := range *rounds {
		for i, way := range ways {
			if round > 0 && i == len(ways)-1 {
				break // it takes too long
			}
			began, used := time.Now(), processorTime()
			way.do()
			wall[i], cpu[i] = append(wall[i], time.Since(began)), append(cpu[i], processorTime()-used)
		}
	}
	fmt.Printf("%d claims, %.2f GB, medians of %d\n\n", *measured, float64(size)/1e9, *rounds)
	fmt.Printf("| | seconds | ratio | processor seconds | ratio |\n| --- | --: | --: | --: | --: |\n")
	for i, way := range ways {
		fmt.Printf("| %s | %.1f | %.2f | %.1f | %.2f |\n", way.name,
			median(wall[i]).Seconds(), median(wall[i]).Seconds()/median(wall[0]).Seconds(),
			median(cpu[i]).Seconds(), median(cpu[i]).Seconds()/median(cpu[0]).Seconds())
	}
}

func write(t *testing.T, name string) (size int64) {
	f, err := os.Create(name)
	require.NoError(t, err)
	defer f.Close()
	out := bufio.NewWriterSize(f, 1<<20)
	for line := range ab2dtest.Claims(ab2d.V2, 1, *measured) {
		n, err := out.Write(line)
		require.NoError(t, err)
		size += int64(n)
	}
	require.NoError(t, out.Flush())
	return size
}

func open(t *testing.T, name string, do func(iter.Seq2[*fhir.ExplanationOfBenefit, error]), opts ...ndjson.Option) {
	f, err := os.Open(name)
	require.NoError(t, err)
	defer f.Close()
	do(ndjson.Decode[fhir.ExplanationOfBenefit](f, opts...))
}

func median(d []time.Duration) time.Duration { return slices.Sorted(slices.Values(d))[len(d)/2] }

// processorTime is that of this process on all cores.
func processorTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
