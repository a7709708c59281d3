package ab2d

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ab2d-go/ab2d/internal/folder"
)

// lockFile is the lock of an export folder.
const lockFile = ".ab2d.lock"

// PrepareFolder creates dir if need be and checks that an export can be saved in it. Call it
// before [Client.Export]: a job whose folder turns out to be read-only, full or taken counts
// against the contract's limit for nothing. It writes, syncs, renames and removes a small file.
//
// The error is [ErrOtherExport] where dir holds an export, or claims files (.ndjson,
// .ndjson.gz) of any origin: resume an export that was begun there with [LoadJob]. It is
// [ErrFolderInUse] while a Save is at work in dir. Problems with the disk are found with
// [errors.Is]: [fs.ErrPermission], syscall.ENOSPC and so on.
func PrepareFolder(dir string) error {
	err := prepareFolder(context.Background(), dir)
	if err != nil {
		err = fmt.Errorf("ab2d: PrepareFolder: %w", err)
	}
	return err
}

func prepareFolder(ctx context.Context, dir string) error {
	d, err := openFolder(ctx, dir)
	if err != nil {
		return err
	}
	defer d.close()
	switch {
	case d.job != nil:
		return fmt.Errorf("%w: %s belongs to job %s", ErrOtherExport, JobFile, d.job.ID)
	case d.manifest != nil:
		return fmt.Errorf("%w: it has a %s", ErrOtherExport, ManifestFile)
	}
	if err := checkOthers(dir, nil); err != nil {
		return err
	}
	return d.probe(ctx)
}

// exportFolder is a folder that is locked, and its state.
type exportFolder struct {
	folderState
	dir  string
	lock *folder.Lock
}

// openFolder creates dir if need be, locks it and reads its state.
func openFolder(ctx context.Context, dir string) (*exportFolder, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	lock, err := folder.NewLock(ctx, dir, lockFile)
	if err != nil {
		return nil, err
	}
	d := &exportFolder{dir: dir, lock: lock}
	if d.folderState, err = readState(ctx, dir); err != nil {
		return nil, errors.Join(err, d.close())
	}
	return d, nil
}

// exclusive reports whether nobody else can be at work.
func (d *exportFolder) exclusive() bool { return d.lock.Exclusive() }

func (d *exportFolder) close() error { return d.lock.Close() }

// checkHeld reports whether the folder is still the one that was opened.
func (d *exportFolder) checkHeld() error {
	if d.lock.Held() {
		return nil
	}
	return fmt.Errorf("%w: %s was replaced meanwhile, or its lock removed", ErrFolderInUse, d.dir)
}

// probeSize is what a job, a lock and a short manifest take.
const probeSize = 64 << 10

// probe does once what Save will do with each file.
func (d *exportFolder) probe(ctx context.Context) error {
	temp, err := folder.CreateTemp(d.dir, "probe")
	if err != nil {
		return err
	}
	name := temp.Name() + ".renamed.0000000000000000.part" // removed like any other where this is killed
	if _, err = temp.Write(make([]byte, probeSize)); err == nil {
		err = folder.Commit(ctx, temp, name)
	}
	_ = temp.Close()
	return errors.Join(err, folder.Remove(ctx, temp.Name()), folder.Remove(ctx, name))
}

// take makes the folder that of the manifest and its job, if it is nobody else's: it checks
// first, and writes then. files are those of the manifest.
func (d *exportFolder) take(ctx context.Context, m *Manifest, job *Job, files []savedFile) error {
	job, err := d.jobFor(m, job)
	if err != nil {
		return err
	}
	if d.manifest != nil && !sameExport(d.manifest, m) {
		return fmt.Errorf("%w: %s lists other files", ErrOtherExport, ManifestFile)
	}
	if err := checkOthers(d.dir, files); err != nil {
		return err
	}
	if d.manifest == nil {
		if err := d.checkListed(ctx, files); err != nil {
			return err
		}
	}
	if d.exclusive() {
		if err := folder.RemoveTemps(ctx, d.dir); err != nil {
			return err
		}
	}
	if job != nil {
		if err := d.write(ctx, JobFile, job); err != nil {
			return err
		}
	}
	return d.write(ctx, ManifestFile, normal(m))
}

// jobFor returns the job to write: the caller's, with what the one in the folder and the
// files' URLs tell besides. All of them must be one.
func (d *exportFolder) jobFor(m *Manifest, given *Job) (*Job, error) {
	listed, err := jobOf(m)
	if err != nil {
		return nil, err
	}
	if listed == nil && d.listed != nil && len(m.Output)+len(m.Errors) > 0 {
		return nil, fmt.Errorf("%w: %s belongs to job %s", ErrOtherExport, ManifestFile, d.listed.ID)
	}
	if given != nil {
		if given, err = checkJob(given); err != nil {
			return nil, err
		}
	}
	var job *Job
	for _, j := range []*Job{given, d.job, cmp.Or(listed, d.listed)} {
		switch {
		case j == nil:
		case job == nil:
			copied := *j
			job = &copied
		case job.ID != j.ID:
			return nil, fmt.Errorf("%w: job %s, not job %s", ErrOtherExport, j.ID, job.ID)
		default:
			job.StatusURL = cmp.Or(job.StatusURL, j.StatusURL)
			if job.Created.IsZero() {
				job.Created = j.Created
			}
		}
	}
	return job, nil
}

// checkOthers refuses a folder with claims files that are not listed.
func checkOthers(dir string, listed []savedFile) error {
	known := make(map[string]bool, 2*len(listed))
	for i := range listed {
		known[filepath.Base(listed[i].Path)], known[filepath.Base(listed[i].other)] = true, true
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if isClaimsFile(e.Name()) && !known[e.Name()] {
			return fmt.Errorf("%w: %s does not belong to this one", ErrOtherExport, sanitize(e.Name()))
		}
	}
	return nil
}

// checkListed refuses a folder without a manifest that has something under the name of a
// listed file, other than that file itself.
func (d *exportFolder) checkListed(ctx context.Context, files []savedFile) error {
	for i := range files {
		f := &files[i]
		for _, path := range []string{f.Path, f.other} {
			if path == "" {
				continue
			}
			if _, err := os.Lstat(path); errors.Is(err, fs.ErrNotExist) {
				continue
			}
			if err := verifyFile(ctx, f.File, path); err != nil {
				if ctx.Err() != nil {
					return contextError(ctx)
				}
				return fmt.Errorf("%w: %s existed before, and is not the file that the manifest lists", ErrOtherExport, sanitize(filepath.Base(path)))
			}
			f.Path, f.found = path, true
			break
		}
	}
	return nil
}
