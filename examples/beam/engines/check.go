//go:build linux

package main

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ab2d-go/ab2d/ab2dtest"
)

// checkSummary prints the summary in the log of the pipeline's program. If exact is set, it
// checks that the engine's counters agree with the report. Prism loses some counters, and a
// run in which something was killed may count a file twice.
func checkSummary(log string, exact bool) error {
	f, err := os.Open(log)
	if err != nil {
		return err
	}
	defer f.Close()
	found := map[string][]string{}
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		words := strings.Fields(lines.Text())
		if len(words) > 1 && slices.Contains([]string{"files", "claims", "bytes", "counters"}, words[0]) {
			fmt.Println(lines.Text())
			found[words[0]] = words[1:]
		}
	}
	if err := lines.Err(); err != nil || !exact {
		return err
	}
	for _, name := range []string{"files", "claims"} {
		if len(found[name]) == 0 || !slices.Contains(found["counters"], name+"="+found[name][0]) {
			return fmt.Errorf("the engine counted %v, which is not the report's %s: %v", found["counters"], name, found[name])
		}
	}
	return nil
}

// maxMemory is what a worker may take, whatever the size and number of the files.
const maxMemory = 256 << 20

// checkMemory checks the peak memory of each worker. Without a pool, the program that
// submits is the worker.
func checkMemory(peaks map[int]peak, pooled bool) error {
	var n int
	var most, submits int64
	for _, p := range peaks {
		if p.pooled || !pooled {
			n++
			most = max(most, p.bytes)
		}
		if !p.pooled {
			submits = max(submits, p.bytes)
		}
	}
	fmt.Printf("workers    %d, of %d MiB at most; the program that submits %d MiB\n", n, most>>20, submits>>20)
	switch {
	case most == 0:
		return errors.New("no worker was seen, so its memory is not known")
	case most > maxMemory:
		return fmt.Errorf("a worker took %d MiB, over %d", most>>20, maxMemory>>20)
	}
	return nil
}

// checkSpread checks that at least want workers of a pool wrote files.
func checkSpread(peaks map[int]peak, want int) error {
	var n int
	for _, p := range peaks {
		if p.pooled && p.wrote {
			n++
		}
	}
	if n < want {
		return fmt.Errorf("%d workers wrote files, not %d", n, want)
	}
	if want > 0 {
		fmt.Printf("spread     %d workers wrote files\n", n)
	}
	return nil
}

// AB2D serves a file six times. The pipeline needs one download, and a second one if
// something is killed after the file's last byte and before its claims are written.
const (
	maxDownloads          = 1
	maxDownloadsDisturbed = 2
)

// checkDownloads checks what the server counted. In a run in which something was killed,
// downloads must have been broken off or repeated: otherwise the kill met no work. Files
// that were finished before must not be downloaded again.
func checkDownloads(job ab2dtest.Job, disturbed bool, finished []string) error {
	var begun, completed, most int
	for _, f := range job.Files {
		if f.Begun > 1 && slices.Contains(finished, f.Name) {
			return fmt.Errorf("%s was downloaded again although it was finished", f.Name)
		}
		if f.Completed == 0 {
			return fmt.Errorf("%s was never served to its end", f.Name)
		}
		begun += f.Begun
		completed += f.Completed
		most = max(most, f.Completed)
	}
	fmt.Printf("downloads  %d begun, %d completed, of %d files; of one file %d at most\n", begun, completed, len(job.Files), most)
	limit := maxDownloads
	if disturbed {
		limit = maxDownloadsDisturbed
	}
	switch {
	case len(job.Files) == 0:
		return errors.New("the server has no files")
	case most > limit:
		return fmt.Errorf("a file was downloaded %d times, over %d", most, limit)
	case !disturbed && begun != len(job.Files):
		return fmt.Errorf("%d downloads were begun of %d files", begun, len(job.Files))
	case disturbed && begun == len(job.Files):
		return errors.New("no download was broken off or repeated: what was killed had no work")
	}
	return nil
}

// jobFolder returns the one folder in the output of a trial.
func jobFolder(output string) (string, error) {
	dirs, err := filepath.Glob(filepath.Join(output, "*"))
	if err != nil || len(dirs) != 1 {
		return "", errors.Join(err, fmt.Errorf("%d folders of jobs, not one", len(dirs)))
	}
	return dirs[0], nil
}
