package ab2d

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"

	"github.com/ab2d-go/ab2d/internal/folder"
)

// The files of an export folder in which Save keeps what another process needs to resume
// it. manifest.json is a [Manifest] as Go marshals it, which is not the form that AB2D sends.
const (
	ManifestFile = "manifest.json"
	JobFile      = "job.json"
)

// SaveJob writes a job into dir, which it creates if need be, for another process
// to resume: see [LoadJob]. The file is replaced atomically, and is on disk when
// SaveJob returns. A folder that holds another export's manifest or claims is refused with
// [ErrOtherExport], one in which a Save is at work with [ErrFolderInUse].
func SaveJob(dir string, job *Job) error {
	if err := saveJob(context.Background(), dir, job); err != nil {
		return fmt.Errorf("ab2d: SaveJob: %w", err)
	}
	return nil
}

func saveJob(ctx context.Context, dir string, job *Job) error {
	checked, err := checkJob(job)
	if err != nil {
		return err
	}
	d, err := openFolder(ctx, dir)
	if err != nil {
		return err
	}
	defer d.close()
	if d.manifest == nil {
		err = checkOthers(d.dir, nil)
	} else {
		_, err = d.jobFor(d.manifest, checked)
		if err == nil && d.listed == nil && d.job == nil {
			err = fmt.Errorf("%w: %s does not name its job", ErrOtherExport, ManifestFile)
		}
	}
	if err != nil {
		return err
	}
	return d.write(ctx, JobFile, job)
}

// SaveManifest writes a manifest into dir, as [Client.Save] does before it downloads
// anything: for a process that waits for a job, where another downloads its files. It behaves
// like [SaveJob].
func SaveManifest(dir string, m *Manifest) error {
	if err := saveManifest(context.Background(), dir, m); err != nil {
		return fmt.Errorf("ab2d: SaveManifest: %w", err)
	}
	return nil
}

func saveManifest(ctx context.Context, dir string, m *Manifest) error {
	if m == nil {
		return errors.New("Manifest is nil")
	}
	if err := checkManifest(m); err != nil {
		return err
	}
	d, err := openFolder(ctx, dir)
	if err != nil {
		return err
	}
	defer d.close()
	return d.take(ctx, m, nil, namedFiles(dir, m, false))
}

// LoadManifest reads the manifest that [Client.Save] or [SaveManifest] wrote into dir. It also reads one
// in AB2D's own form. A file that holds no valid manifest is an error, and so is a manifest that does not
// belong to the job in job.json ([ErrOtherExport]). If there is none, [errors.Is] finds [fs.ErrNotExist].
func LoadManifest(dir string) (*Manifest, error) {
	state, err := readState(context.Background(), dir)
	if err == nil && state.manifest == nil {
		err = &fs.PathError{Op: "open", Path: filepath.Join(dir, ManifestFile), Err: fs.ErrNotExist}
	}
	if err != nil {
		return nil, fmt.Errorf("ab2d: LoadManifest: %w", err)
	}
	return state.manifest, nil
}

// LoadJob reads the job that [SaveJob] or [Client.Save] wrote into dir. A file that holds no valid job
// is an error, and so is a job that manifest.json does not belong to ([ErrOtherExport]). If there is
// none, [errors.Is] finds [fs.ErrNotExist].
func LoadJob(dir string) (*Job, error) {
	state, err := readState(context.Background(), dir)
	if err == nil && state.job == nil {
		err = &fs.PathError{Op: "open", Path: filepath.Join(dir, JobFile), Err: fs.ErrNotExist}
	}
	if err != nil {
		return nil, fmt.Errorf("ab2d: LoadJob: %w", err)
	}
	return state.job, nil
}

// folderState is what an export folder holds besides files.
type folderState struct {
	job      *Job      // in job.json; nil where there is none
	manifest *Manifest // in manifest.json; nil where there is none
	listed   *Job      // that the manifest's files are of; nil where their URLs do not tell
}

// readState reads what is there of a folder's state, and checks that it belongs together.
func readState(ctx context.Context, dir string) (s folderState, err error) {
	if s.job, err = readStateFile(ctx, dir, JobFile, parseJob); err != nil {
		return s, err
	}
	if s.manifest, err = readStateFile(ctx, dir, ManifestFile, parseManifest); err != nil || s.manifest == nil {
		return s, err
	}
	if s.listed, err = jobOf(s.manifest); err != nil {
		return s, err
	}
	if s.listed != nil && s.job != nil && s.listed.ID != s.job.ID {
		return s, fmt.Errorf("%w: %s belongs to job %s, %s to job %s", ErrOtherExport, JobFile, s.job.ID, ManifestFile, s.listed.ID)
	}
	return s, nil
}

// readStateFile returns nil where there is no such file.
func readStateFile[T any](ctx context.Context, dir, name string, parse func([]byte) (*T, error)) (*T, error) {
	path := filepath.Join(dir, name)
	data, err := folder.ReadFile(ctx, path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	v, err := parse(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return v, nil
}

// write replaces a state file, unless it is as it should be.
func (d *exportFolder) write(ctx context.Context, name string, v any) error {
	data, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return err
	}
	data = append(data, '\n')
	if there, err := folder.ReadFile(ctx, filepath.Join(d.dir, name)); err == nil && bytes.Equal(there, data) {
		return nil
	}
	return folder.WriteFile(ctx, d.dir, name, data)
}

// normal returns m as it is written: with a list of files, though it is empty.
func normal(m *Manifest) *Manifest {
	if m.Output != nil {
		return m
	}
	n := *m
	n.Output = []File{}
	return &n
}
