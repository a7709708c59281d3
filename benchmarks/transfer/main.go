// Transfer compares whole programs that download from an AB2D: this library,
// curl, and the program that one writes in an afternoon. Every run is a process
// of its own, and so is the server, so that time and memory are the program's.
//
//	go run ./transfer          # all scenarios, three rounds each
//	go run ./transfer -rounds 1 -only loop
package main

import (
	"cmp"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"time"

	"github.com/ab2d-go/ab2d/ab2dtest"
)

// scenario is what a server serves, and the programs that read it.
type scenario struct {
	name     string
	about    string
	opts     ab2dtest.Options
	programs []program // the first is the one that others are compared with
}

type program struct {
	name string
	args []string // of this executable's client role
}

var (
	curlEach     = program{"curl --compressed, one file after another", []string{"curl"}}
	curlParallel = program{"curl --parallel --parallel-max 4", []string{"curl", "-parallel", "4"}}
	save4        = program{"Save", []string{"save"}}
	save1        = program{"Save, one file at a time", []string{"save", "-n", "1"}}
	loop         = program{"for … range Download", []string{"loop"}}
	claims       = program{"for … range Claims", []string{"claims"}}
	afternoon    = program{"net/http, gzip, bufio.Scanner, encoding/json", []string{"afternoon"}}
)

const mib = 1 << 20

var scenarios = []scenario{
	{"loop", "one file of 200 MB, decoded", ab2dtest.Options{FileSize: 200e6}, []program{afternoon, loop}},
	{"memory-1", "one file of 1 GiB, decoded", ab2dtest.Options{FileSize: 1 << 30}, []program{loop}},
	{"memory-4", "one file of 4 GiB, decoded", ab2dtest.Options{FileSize: 4 << 30}, []program{loop}},
	{"claims", "four files of 200 MB, decoded", ab2dtest.Options{Files: 4, FileSize: 200e6}, []program{loop, claims}},
	{"memory-claims", "four files of 1 GiB at a time, decoded", ab2dtest.Options{Files: 4, FileSize: 1 << 30}, []program{claims}},
	{"save", "five files of 100 MB to disk", ab2dtest.Options{Files: 5, FileSize: 100e6}, []program{curlEach, save4}},
	{"slow-link", "sixteen files of 20 MB at 2.5 MB/s a connection (20 MB/s before compression)", ab2dtest.Options{Files: 16, FileSize: 20e6, BytesPerSecond: 2.5e6}, []program{save1, save4, claims}},
	{"far-away", "500 files of 56 KB at 50 ms a request", ab2dtest.Options{Files: 500, FileSize: 56 << 10, Latency: 50 * time.Millisecond}, []program{curlParallel, save4}},
}

func main() {
	if len(os.Args) > 2 && os.Args[1] == "client" {
		check(client(os.Args[2], os.Args[3:]))
		return
	}
	rounds := flag.Int("rounds", 3, "runs of each program")
	only := flag.String("only", "", "the one scenario to run")
	flag.Parse()
	fmt.Println("| scenario | program | seconds | ratio | CPU seconds | peak memory |\n| --- | --- | --: | --: | --: | --: |")
	for _, s := range scenarios {
		if *only == "" || *only == s.name {
			check(s.run(*rounds))
		}
	}
}

// result is what a client prints of its run.
type result struct {
	Seconds float64
	Claims  int
	CPU     float64 // seconds of processor time; seldom disturbed by what else runs
	Peak    int64   // bytes of memory; 0 for curl, which is a process of its own
}

// run has the programs take turns, so that all meet the same machine.
func (s *scenario) run(rounds int) error {
	srv := ab2dtest.NewServer(&s.opts)
	defer srv.Close()
	results := make([][]result, len(s.programs))
	for range rounds {
		for i, p := range s.programs {
			r, err := start(srv, p)
			if err != nil {
				return fmt.Errorf("%s, %s: %w", s.name, p.name, err)
			}
			results[i] = append(results[i], r)
		}
	}
	base := median(results[0])
	for i, p := range s.programs {
		m := median(results[i])
		fmt.Printf("| %s | %s | %.2f | %.2f | %.2f | %d MiB |\n", s.about, p.name, m.Seconds, m.Seconds/base.Seconds, m.CPU, m.Peak/mib)
	}
	return nil
}

// start runs a program as a process.
func start(srv *ab2dtest.Server, p program) (result, error) {
	self, err := os.Executable()
	if err != nil {
		return result{}, err
	}
	cfg := srv.Config()
	cmd := exec.Command(self, append([]string{"client"}, p.args...)...)
	cmd.Stderr = os.Stderr
	cmd.Env = append(os.Environ(), "AB2D_BASE_URL="+cfg.Environment.BaseURL, "AB2D_TOKEN_URL="+cfg.Environment.TokenURL,
		"AB2D_CLIENT_ID="+cfg.ClientID, "AB2D_CLIENT_SECRET="+cfg.ClientSecret)
	out, err := cmd.Output()
	if err != nil {
		return result{}, err
	}
	var r result
	if err := json.Unmarshal(out, &r); err != nil {
		return r, err
	}
	r.CPU = (cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()).Seconds()
	return r, nil
}

// median picks the run of the median time.
func median(rs []result) result {
	rs = slices.SortedFunc(slices.Values(rs), func(a, b result) int { return cmp.Compare(a.Seconds, b.Seconds) })
	return rs[len(rs)/2]
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "transfer:", err)
		os.Exit(1)
	}
}
