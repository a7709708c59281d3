package ab2d

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
)

// SaveOptions change how [Client.Save] goes about it. Nil and the zero value are fine.
type SaveOptions struct {
	Concurrency int  // files at a time; 0 means 4
	KeepGzip    bool // keep files as they come, compressed: NAME.gz
	ErrorFiles  bool // save Manifest.Errors too
	// Job is written beside the manifest. Where it is nil, one that is there already
	// stays, and else what the files' URLs tell of the job is written.
	Job *Job
	// Progress, if set, is called as files and bytes come in, by one goroutine at a time.
	Progress func(SaveProgress)
}

// SaveProgress is how far a Save has come.
type SaveProgress struct {
	Files, TotalFiles int
	Bytes, TotalBytes int64 // uncompressed; a broken download's are taken back
	// File is the one that the call is about, and FileBytes how many of its bytes are there.
	File      File
	FileBytes int64
}

// SavedFile is a file that is on disk, whole.
type SavedFile struct {
	File
	Path    string
	Existed bool // it was there, complete, before this Save
}

// Save downloads the files of a manifest into a folder, several at a time, and
// returns those that are there, in the manifest's order. Each is written to a
// temporary name (beginning with a dot) in the same folder, checked against the
// manifest's length and SHA-256, synced to disk and renamed: a file under its own name
// is whole. Those of an earlier run that are whole are recognized by their checksum, and not
// downloaded again; so a Save that was interrupted, or killed, is carried on by
// calling it again, in another process with the manifest that [LoadManifest] returns.
//
// The folder is made with mode 0700, the files with 0600. Names come from
// [File.Name], with a number added where two files have the same; a file without
// a safe name is an error.
//
// A file that fails does not stop the others. The error joins the errors of all
// files; errors are as for [Client.Open]. At most six downloads of a file are
// begun, and no more than three where the content stays wrong. One Save a folder
// at a time.
func (c *Client) Save(ctx context.Context, m *Manifest, dir string, opts *SaveOptions) ([]SavedFile, error) {
	if m == nil {
		return nil, errors.New("ab2d: Save: Manifest is nil")
	}
	if opts == nil {
		opts = new(SaveOptions)
	}
	if opts.Concurrency < 0 {
		return nil, fmt.Errorf("ab2d: SaveOptions.Concurrency must not be negative: %d", opts.Concurrency)
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("ab2d: Save: %w", err)
	}
	if err := writeState(dir, m, opts.Job); err != nil {
		return nil, fmt.Errorf("ab2d: Save: %w", err)
	}
	s := newSaving(c, m, dir, opts)
	var workers sync.WaitGroup
	queue := make(chan int)
	for range min(cmp.Or(opts.Concurrency, defaultConcurrency), len(s.files)) {
		workers.Go(func() {
			for i := range queue {
				s.errs[i] = s.save(ctx, &s.files[i])
			}
		})
	}
	stopped := feed(ctx, queue, len(s.files))
	workers.Wait()
	return s.result(ctx, stopped)
}

// feed hands out the numbers below n until ctx ends. It returns how many.
func feed(ctx context.Context, queue chan<- int, n int) int {
	defer close(queue)
	for i := range n {
		select {
		case queue <- i:
		case <-ctx.Done():
			return i
		}
	}
	return n
}

// saving is one Save under way.
type saving struct {
	c     *Client
	opts  *SaveOptions
	dir   string
	files []SavedFile
	errs  []error // of each file

	mu       sync.Mutex
	progress SaveProgress
	have     map[*SavedFile]int64 // bytes of each file
}

func newSaving(c *Client, m *Manifest, dir string, opts *SaveOptions) *saving {
	all := m.Output
	if opts.ErrorFiles {
		all = append(all[:len(all):len(all)], m.Errors...)
	}
	s := &saving{c: c, opts: opts, dir: dir, errs: make([]error, len(all)), have: make(map[*SavedFile]int64)}
	taken := map[string]int{ManifestName: 1, JobName: 1}
	for _, f := range all {
		name := unique(f.Name(), taken)
		if name != "" && opts.KeepGzip {
			name += ".gz"
		}
		s.files = append(s.files, SavedFile{File: f, Path: filepath.Join(dir, name)})
		s.progress.TotalBytes += f.Size
	}
	s.progress.TotalFiles = len(all)
	return s
}

// unique returns name, or name with the first free number. taken holds the last
// number of each name that was given out, in lower case for file systems that do
// not tell A from a.
func unique(name string, taken map[string]int) string {
	stem, ext, _ := strings.Cut(name, ".")
	key, numbered := strings.ToLower(name), name
	for n := taken[key] + 1; name != ""; n++ {
		if n > 1 {
			numbered = strings.TrimSuffix(fmt.Sprintf("%s-%d.%s", stem, n, ext), ".")
		}
		if free := strings.ToLower(numbered); n == 1 || taken[free] == 0 {
			taken[key], taken[free] = n, max(taken[free], 1)
			return numbered
		}
	}
	return ""
}

// count notes how many bytes of a file are there, which can be fewer than before,
// and whether that is all of it.
func (s *saving) count(f *SavedFile, bytes int64, whole bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.progress.Bytes += bytes - s.have[f]
	s.have[f] = bytes
	if whole {
		s.progress.Files++
	}
	if s.opts.Progress != nil {
		p := s.progress
		p.File, p.FileBytes = f.File, bytes
		s.opts.Progress(p)
	}
}

// result returns the files that are there, and the errors of the others.
func (s *saving) result(ctx context.Context, handed int) ([]SavedFile, error) {
	var saved []SavedFile
	var errs []error
	for i, f := range s.files[:handed] {
		if s.errs[i] == nil {
			saved = append(saved, f)
		} else {
			errs = append(errs, s.errs[i])
		}
	}
	if left := len(s.files) - handed; left > 0 {
		errs = append(errs, fmt.Errorf("ab2d: Save: %d files were not begun: %w", left, ctx.Err()))
	}
	if err := syncDir(s.dir); err != nil {
		errs = append(errs, fmt.Errorf("ab2d: Save: %w", err))
	}
	return saved, errors.Join(errs...)
}
