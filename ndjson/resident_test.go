package ndjson_test

import (
	"fmt"
	"io"
	"math"
	"os"
	"os/exec"
	"runtime"
	"runtime/metrics"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/ndjson"
)

// TestWorkersLeaveTheHeapAlone runs a small program: a loop over claims, then garbage as any program makes it. The loop must not change
// how far the heap grows for the rest of the process.
func TestWorkersLeaveTheHeapAlone(t *testing.T) {
	const mib = 1 << 20
	for _, workers := range []int{1, 2} {
		least := math.MaxInt
		for range 3 { // a collector that waits for a processor lets the heap grow further meanwhile
			goal, resident := loopWithWorkers(t, workers)
			t.Logf("%d workers: the heap may grow to %.1f MiB, resident %.1f MiB", workers, float64(goal)/mib, float64(resident)/mib)
			assert.LessOrEqual(t, goal, 8*mib, "bytes that the heap may grow to")
			if least = min(least, resident); least < 24*mib {
				break
			}
		}
		if runtime.GOOS == "linux" && !raceEnabled {
			assert.Less(t, least, 24*mib, "bytes of resident memory")
		}
	}
}

// loopWithWorkers runs the program, and returns what it prints.
func loopWithWorkers(t *testing.T, workers int) (goal, resident int) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestLoopWithWorkers$", "-test.count=1")
	cmd.Env = append(os.Environ(), "GOGC=100", "GOMEMLIMIT=off", "LOOP_WITH_WORKERS="+strconv.Itoa(workers))
	out, err := cmd.CombinedOutput()
	require.NoError(t, err, "%s", out)
	_, err = fmt.Sscanf(string(out), "goal %d resident %d", &goal, &resident)
	require.NoError(t, err, "%s", out)
	return goal, resident
}

var garbage []byte

// TestLoopWithWorkers is the program of TestWorkersLeaveTheHeapAlone.
func TestLoopWithWorkers(t *testing.T) {
	workers, err := strconv.Atoi(os.Getenv("LOOP_WITH_WORKERS"))
	if err != nil {
		return
	}
	for _, err := range ndjson.Decode[fhir.ExplanationOfBenefit](io.LimitReader(repeat(string(claims(1))), 16<<20), ndjson.Workers(workers)) {
		if err != nil {
			break // the last line is cut off
		}
	}
	for range 10_000 { // 80 MB
		garbage = make([]byte, 8<<10)
	}
	runtime.GC()
	goal := []metrics.Sample{{Name: "/gc/heap/goal:bytes"}}
	metrics.Read(goal)
	var size, resident uint64
	if statm, err := os.ReadFile("/proc/self/statm"); err == nil {
		_, err = fmt.Sscan(string(statm), &size, &resident)
		require.NoError(t, err)
	}
	fmt.Printf("goal %d resident %d\n", goal[0].Value.Uint64(), resident*uint64(os.Getpagesize()))
}
