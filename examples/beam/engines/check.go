//go:build linux

package main

import (
	"errors"
	"fmt"
	"path/filepath"

	"github.com/ab2d-go/ab2d/ab2dtest"
)

// maxMemory is what a worker may take, whatever the size and number of the files.
const maxMemory = 256 << 20

// checkMemory checks the most memory that each worker took. Where no pool starts workers,
// the program that submits is one.
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

// AB2D serves a file six times. The pipeline needs one download, and one more where
// something is killed once the last byte has come and before its claims are written.
const (
	maxDownloads          = 1
	maxDownloadsDisturbed = 2
)

// checkDownloads checks what the server counted. Where a run was disturbed, downloads
// must have been broken off or repeated: else nothing of it was in the way.
func checkDownloads(job ab2dtest.Job, disturbed bool) error {
	var begun, completed, most int
	for _, f := range job.Files {
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
