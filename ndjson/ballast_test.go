package ndjson_test

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"
	"runtime/metrics"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/ndjson"
)

// Workers let the heap grow, but not where the program has said how it may grow, and without taking the memory.
func TestWorkersLetTheHeapGrow(t *testing.T) {
	const grown = 64 << 20 // with GOGC at 100, twice what the collector sees
	for name, c := range map[string]struct {
		env     string
		workers int
		grows   bool
	}{
		"as programs find it": {"GOGC=100", 2, true},
		"one worker":          {"GOGC=100", 1, false},
		"GOGC":                {"GOGC=50", 2, false},
		"GOMEMLIMIT":          {"GOMEMLIMIT=1GiB", 2, false},
	} {
		t.Run(name, func(t *testing.T) {
			cmd := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestLoopWithWorkers$", "-test.count=1")
			cmd.Env = append(os.Environ(), c.env, "LOOP_WITH_WORKERS="+strconv.Itoa(c.workers))
			out, err := cmd.CombinedOutput()
			require.NoError(t, err, "%s", out)
			var goal, resident uint64
			_, err = fmt.Sscanf(string(out), "goal %d resident %d", &goal, &resident)
			require.NoError(t, err, "%s", out)
			assert.Equal(t, c.grows, goal >= grown, "the heap may grow to %d bytes", goal)
			if runtime.GOOS == "linux" && !raceEnabled {
				assert.Less(t, resident, uint64(grown/2), "bytes of memory")
			}
		})
	}
}

// TestLoopWithWorkers is the program of TestWorkersLetTheHeapGrow.
func TestLoopWithWorkers(t *testing.T) {
	workers, err := strconv.Atoi(os.Getenv("LOOP_WITH_WORKERS"))
	if err != nil {
		return
	}
	for range ndjson.Decode[json.RawMessage](io.LimitReader(repeat("{}\n"), 1<<20), ndjson.Workers(workers)) {
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
