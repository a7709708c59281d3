package ab2d

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"

	"github.com/ab2d-go/ab2d/internal/folder"
	"github.com/ab2d-go/ab2d/internal/relay"
)

// SaveOptions change what [Client.Save] does. Nil and the zero value are fine. How many
// files are downloaded at a time is [Config.Concurrency].
type SaveOptions struct {
	KeepGzip   bool // keep files compressed, as they come: NAME.gz
	ErrorFiles bool // save Manifest.Errors too
	// Job is written beside the manifest; it must be the manifest's job. If it is nil, an
	// existing job.json is preserved, or one is derived from the files' URLs.
	Job *Job
	// Progress, if set, is called as files and bytes come in, in the goroutine that called Save.
	Progress func(SaveProgress)
}

// SaveProgress is the progress of a Save.
type SaveProgress struct {
	Files, TotalFiles int   // Files counts those verified and renamed
	Bytes, TotalBytes int64 // uncompressed; those of a broken download are subtracted again
	// File is the file that the call reports on, and FileBytes how many of its bytes have
	// arrived.
	File      File
	FileBytes int64
}

// Save downloads the files of a manifest into a folder, several at a time, and returns
// those that are complete, in the manifest's order. Each is written to a temporary name
// of this Save's own, checked against the manifest's length and SHA-256, synced to disk
// and then renamed: a file under its own name is complete. Files of an earlier run are
// recognized by their checksum and not downloaded again. To resume a Save that was
// interrupted or killed, call it again; another process passes the manifest that
// [LoadManifest] returns.
//
// An export folder is one export. Save locks it while it runs; the error is [ErrFolderInUse] where
// another Save, of any process, is at work. It is [ErrOtherExport], before anything is written or
// sent, where the folder holds another job's state or files, a claims file (.ndjson, .ndjson.gz) that
// the manifest does not list, or one that it lists but that cannot be shown to be of this export: no
// other file is overwritten. On a network file system without locks two Saves are not kept apart, but
// each still renames only what it verified.
//
// The folder is created with mode 0700, the files with 0600. On Windows those modes protect
// nothing: there a folder has the permissions of the one that it is created in, so choose one
// that only the right people may read. Names come from [File.Name], with a number
// added where two files have the same; a file without a safe name is an error.
//
// A file that fails does not stop the others. The error joins the errors of all files; see
// [Client.Open]. A panic in Progress, a Transport, a TokenSource or a Logger is raised again by
// Save, once everything is cleaned up; so is [runtime.Goexit].
func (c *Client) Save(ctx context.Context, m *Manifest, dir string, opts *SaveOptions) ([]SavedFile, error) {
	if m == nil {
		return nil, errors.New("ab2d: Save: Manifest is nil")
	}
	if opts == nil {
		opts = new(SaveOptions)
	}
	s, err := c.newSaving(ctx, m, dir, opts)
	if err != nil {
		return nil, saveError(err)
	}
	defer s.folder.close()
	s.run(ctx)
	return s.result(ctx)
}

// saveError puts the package's prefix before an error that has none.
func saveError(err error) error { return fmt.Errorf("ab2d: Save: %w", err) }

// saving is one Save under way: workers bring files to disk, and Save's own goroutine
// hears of it through updates.
type saving struct {
	c       *Client
	opts    *SaveOptions
	folder  *exportFolder
	files   []*savedFile
	updates chan update

	next     atomic.Int64 // the file to begin next
	progress SaveProgress // of Save's own goroutine
}

// savedFile is a file on its way to disk, for one worker.
type savedFile struct {
	SavedFile
	other string // the path of its other form: compressed, or not
	found bool   // verified already, at Path
	bytes int64  // as last reported, for Save's own goroutine
	err   error
}

// update is what a worker reports of a file.
type update struct {
	file  *savedFile
	bytes int64 // how many are there, which can be fewer than before
	done  bool  // it has its name
}

func (c *Client) newSaving(ctx context.Context, m *Manifest, dir string, opts *SaveOptions) (*saving, error) {
	if err := checkManifest(m); err != nil {
		return nil, err
	}
	d, err := openFolder(ctx, dir)
	if err != nil {
		return nil, err
	}
	s := &saving{c: c, opts: opts, folder: d, updates: make(chan update)}
	all := namedFiles(dir, m, opts.KeepGzip)
	for i := range all {
		if all[i].ErrorFile && !opts.ErrorFiles {
			break
		}
		s.files = append(s.files, &all[i])
		s.progress.TotalBytes += all[i].Size
	}
	s.progress.TotalFiles = len(s.files)
	if !d.exclusive() {
		c.log.WarnContext(ctx, "folder_not_locked", "reason", "the file system has no locks")
	}
	if err := d.take(ctx, m, opts.Job, all); err != nil {
		return nil, errors.Join(err, d.close())
	}
	return s, nil
}

// run saves the files. However it ends, the workers have ended before.
func (s *saving) run(ctx context.Context) {
	ctx, cancel := context.WithCancel(ctx)
	var workers sync.WaitGroup
	ends := make([]relay.End, min(s.c.concurrency, len(s.files)))
	for i := range ends {
		workers.Go(func() {
			defer func() {
				if ends[i].Early() {
					cancel()
				}
			}()
			ends[i].Run(func() { s.work(ctx) })
		})
	}
	go func() {
		workers.Wait()
		close(s.updates)
	}()
	defer func() {
		cancel()
		for range s.updates { // Progress did not return
		}
	}()
	for u := range s.updates {
		s.report(u)
	}
	relay.Repeat(ends)
}

// work saves one file after another, until none is left or ctx ends.
func (s *saving) work(ctx context.Context) {
	for ctx.Err() == nil {
		i := s.next.Add(1) - 1
		if i >= int64(len(s.files)) {
			break
		}
		f := s.files[i]
		f.err = s.save(ctx, f)
	}
}

// report adds up what a worker reports, and calls Progress.
func (s *saving) report(u update) {
	p := &s.progress
	p.Bytes += u.bytes - u.file.bytes
	u.file.bytes = u.bytes
	if u.done {
		p.Files++
	}
	p.File, p.FileBytes = u.file.File, u.bytes
	s.opts.Progress(*p)
}

// tell is called by the workers.
func (s *saving) tell(f *savedFile, bytes int64, done bool) {
	if s.opts.Progress != nil {
		s.updates <- update{f, bytes, done}
	}
}

// result returns the files that are there, and the errors of the others.
func (s *saving) result(ctx context.Context) ([]SavedFile, error) {
	var saved []SavedFile
	var errs []error
	begun := min(int(s.next.Load()), len(s.files))
	for _, f := range s.files[:begun] {
		if f.err == nil {
			saved = append(saved, f.SavedFile)
		} else {
			errs = append(errs, f.err)
		}
	}
	if left := len(s.files) - begun; left > 0 {
		errs = append(errs, saveError(fmt.Errorf("%d files were not started: %w", left, contextError(ctx))))
	}
	if err := folder.SyncDir(s.folder.dir); err != nil {
		errs = append(errs, saveError(err))
	}
	if len(errs) == 0 && len(saved) > 0 {
		s.c.log.InfoContext(ctx, "export_complete", "job", saved[0].jobID(), "files", len(saved))
	}
	return saved, joined(errs...)
}
