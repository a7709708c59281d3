//go:build linux

package main

import (
	"bytes"
	"errors"
	"maps"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"
)

// workers watches the processes of the pipeline that a stage's programs start: the peak
// memory of each, and what they leave in /tmp, where Beam's boot copies the binary
// regardless of TMPDIR.
type workers struct {
	dir  string
	quit chan struct{}
	done chan struct{}

	mu    sync.Mutex
	seen  map[int]bool    // every process, and whether it is one of the stage's
	looks map[int]int     // how often the others were looked at: a process that has just forked may not have its own environment yet
	peaks map[int]peak    // of processes of the pipeline
	made  map[string]bool // folders to remove
}

// peak is the most memory that a process of the pipeline has had resident.
type peak struct {
	pooled bool // a pool started it; otherwise it is the program that submits
	bytes  int64
	wrote  bool // it was seen to write output
}

func watchWorkers(dir string) *workers {
	w := &workers{dir: dir, quit: make(chan struct{}), done: make(chan struct{})}
	w.seen, w.looks, w.peaks, w.made = map[int]bool{}, map[int]int{}, map[int]peak{}, map[string]bool{}
	go func() {
		defer close(w.done)
		for tick := time.NewTicker(200 * time.Millisecond); ; {
			w.look()
			select {
			case <-w.quit:
				tick.Stop()
				return
			case <-tick.C:
			}
		}
	}()
	return w
}

func (w *workers) look() {
	w.mu.Lock()
	defer w.mu.Unlock()
	names, _ := filepath.Glob("/proc/[0-9]*")
	for _, name := range names {
		pid, _ := strconv.Atoi(filepath.Base(name))
		ours, known := w.seen[pid]
		if !known || !ours && w.looks[pid] < 5 {
			w.looks[pid]++
			environ, _ := os.ReadFile(name + "/environ")
			ours = bytes.Contains(environ, []byte(mark+"="+w.dir+"\x00"))
			w.seen[pid] = ours
		}
		if !ours {
			continue
		}
		exe, _ := os.Readlink(name + "/exe")
		if dir := filepath.Dir(exe); strings.HasPrefix(dir, "/tmp/bin") {
			w.made[dir] = true
		}
		if base := filepath.Base(exe); base == "worker" || base == "beam" {
			before := w.peaks[pid]
			w.peaks[pid] = peak{
				pooled: base == "worker", bytes: max(before.bytes, peakOf(name)), wrote: before.wrote || hasOpen(pid, outputs(w.dir)),
			}
		}
	}
}

// peakOf returns the most memory that a process has had resident.
func peakOf(proc string) int64 {
	status, _ := os.ReadFile(proc + "/status")
	_, rest, _ := strings.Cut(string(status), "VmHWM:")
	rest, _, _ = strings.Cut(rest, "kB")
	n, _ := strconv.ParseInt(strings.TrimSpace(rest), 10, 64)
	return n << 10
}

// reset clears the peaks for the next run.
func (w *workers) reset() {
	w.mu.Lock()
	defer w.mu.Unlock()
	clear(w.peaks)
}

// memory returns the peak of each process of the pipeline.
func (w *workers) memory() map[int]peak {
	w.look()
	w.mu.Lock()
	defer w.mu.Unlock()
	return maps.Clone(w.peaks)
}

// find returns the stage's processes that have a text in their command lines.
func (w *workers) find(text string) (pids []int) {
	w.look()
	w.mu.Lock()
	defer w.mu.Unlock()
	for pid, ours := range w.seen {
		if cmdline, _ := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/cmdline"); ours && bytes.Contains(cmdline, []byte(text)) {
			pids = append(pids, pid)
		}
	}
	return pids
}

// hasOpen reports whether a process has a file of a folder open.
func hasOpen(pid int, dir string) bool {
	fds, _ := filepath.Glob("/proc/" + strconv.Itoa(pid) + "/fd/*")
	for _, fd := range fds {
		if name, _ := os.Readlink(fd); strings.HasPrefix(name, dir+"/") {
			return true
		}
	}
	return false
}

// close kills the processes that a stage's programs left, and removes what boot wrote.
func (w *workers) close() error {
	close(w.quit)
	<-w.done
	clear(w.seen) // a process id may have been used again
	clear(w.looks)
	w.look()
	for pid, ours := range w.seen {
		if ours && pid != os.Getpid() {
			syscall.Kill(pid, syscall.SIGKILL)
		}
	}
	var errs []error
	for dir := range w.made {
		errs = append(errs, os.RemoveAll(dir))
	}
	return errors.Join(errs...)
}
