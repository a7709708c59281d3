// Command benchmarks decodes and encodes the same claims with this SDK and with general JSON libraries and prints how they
// compare. Each contestant runs in a process of its own, as a program that streams claims does: with a small heap, the
// default GOGC, its input outside of the Go heap, and nothing else alive. Contestants take short turns. A ratio is the median over
// the rounds of what two of them took in the same round, so that what else the machine does falls out.
package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"time"
)

func main() {
	log.SetFlags(0)
	rounds := flag.Int("rounds", 25, "turns that every contestant gets")
	turn := flag.Duration("turn", 100*time.Millisecond, "how long a turn takes")
	whole := flag.Int("whole", 0, "a turn is a whole process, from its start to its end, that does so many megabytes of claims")
	claims := flag.String("claims", "", "only the claims whose name holds this, such as \"v2 sample\"")
	only := flag.String("only", "", "only contestants whose name holds one of these, separated by commas; encoding/json always runs")
	busy := flag.Int("busy", 0, "keep this many cores busy with something else")
	turnOf := flag.String("contestant", "", "take one turn and print what it took: what this command runs itself for")
	file := flag.String("file", "", "the claims of that turn")
	flag.Parse()
	if *turnOf != "" {
		if err := takeTurn(*turnOf, *file, *turn, *whole); err != nil {
			log.Fatal(err)
		}
		return
	}
	stop, err := keepBusy(*busy)
	if err != nil {
		log.Fatal(err)
	}
	defer stop()
	if err := compareAll(*claims, *only, *rounds, *turn, *whole); err != nil {
		log.Print(err)
	}
}

// compareAll prints a table for each corpus.
func compareAll(claims, only string, rounds int, turn time.Duration, whole int) error {
	all, err := corpora()
	if err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "benchmarks")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	of := turn.String()
	if whole > 0 {
		of = fmt.Sprint(whole, " MB, a whole process each")
	}
	fmt.Printf("%s %s/%s, GOMAXPROCS %d, %d rounds of %s\n", runtime.Version(), runtime.GOOS, runtime.GOARCH, runtime.GOMAXPROCS(0), rounds, of)
	for i, c := range all {
		if !strings.Contains(c.name, claims) {
			continue
		}
		file := filepath.Join(dir, fmt.Sprint(i, ".ndjson"))
		if err := os.WriteFile(file, bytes.Join(c.lines, []byte("\n")), 0o600); err != nil {
			return err
		}
		for _, side := range []string{"Decode", "Encode"} {
			results := enter(side, only)
			if err := compare(results, file, rounds, turn, whole); err != nil {
				return err
			}
			write(os.Stdout, fmt.Sprintf("%s: %s, mean line %d bytes", side, c.name, c.meanLine()), results)
		}
	}
	return nil
}

// enter returns the contestants of one side. The first is encoding/json.
func enter(side, only string) (results []*result) {
	for _, c := range contestants {
		if c.side != side {
			continue
		}
		wanted := only == "" || strings.HasSuffix(c.name, "encoding/json") && !strings.Contains(c.name, "experiment")
		for name := range strings.SplitSeq(only, ",") {
			wanted = wanted || only != "" && strings.Contains(c.name, name)
		}
		if wanted {
			results = append(results, &result{contestant: c})
		}
	}
	return results
}

// compare gives every contestant its turns, each in a new process.
func compare(results []*result, file string, rounds int, turn time.Duration, whole int) error {
	for range rounds {
		for _, r := range results {
			command := exec.Command(os.Args[0], "-contestant", r.name, "-file", file, "-turn", turn.String(), "-whole", strconv.Itoa(whole))
			command.Stderr = os.Stderr
			start := time.Now()
			out, err := command.Output()
			if err != nil {
				return fmt.Errorf("%s: %w", r.name, err)
			}
			var took measurement
			if err := json.Unmarshal(out, &took); err != nil {
				return err
			}
			if whole > 0 {
				took.Wall, took.CPU = time.Since(start), command.ProcessState.UserTime()+command.ProcessState.SystemTime()
			}
			r.turns = append(r.turns, took)
		}
	}
	return nil
}

// keepBusy starts processes that do nothing but count.
func keepBusy(n int) (stop func(), err error) {
	var started []*exec.Cmd
	stop = func() {
		for _, c := range started {
			_ = c.Process.Kill()
			_ = c.Wait()
		}
	}
	for range n {
		c := exec.Command(os.Args[0], "-contestant", "busy", "-turn", "1h")
		c.Env = append(os.Environ(), "GOMAXPROCS=1")
		if err := c.Start(); err != nil {
			stop()
			return nil, err
		}
		started = append(started, c)
	}
	return stop, nil
}
