package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ab2d-go/ab2d"
)

// completeName is written last. No file of AB2D's has a name that begins with a dot.
const completeName = ".complete.json"

// loadJob returns the job of -job, or of the folder. A folder with one job takes no files of another.
func (e *export) loadJob() (*ab2d.Job, error) {
	job, err := ab2d.LoadJob(e.dir)
	switch {
	case e.job != "" && (errors.Is(err, fs.ErrNotExist) || !e.command.downloads):
		job = &ab2d.Job{ID: e.job}
	case errors.Is(err, fs.ErrNotExist):
		return nil, usage(fmt.Errorf("%s holds no job: start one, or name it with -job", e.dir))
	case err != nil:
		return nil, usage(err)
	case e.job != "" && e.job != job.ID:
		return nil, usage(fmt.Errorf("%s holds job %s: choose another -dir for job %s", e.dir, job.ID, e.job))
	}
	e.result.Job = job
	return job, nil
}

// save brings the manifest's files to the folder.
func (e *export) save(ctx context.Context, job *ab2d.Job, m *ab2d.Manifest) error {
	files, err := e.client.Save(ctx, m, e.dir, &ab2d.SaveOptions{
		Concurrency: e.parallel, KeepGzip: e.gzip, ErrorFiles: true, Job: job, Progress: e.view.saving,
	})
	e.result.setFiles(m, files)
	switch {
	case err != nil && ctx.Err() != nil && e.demo:
		return errors.New("interrupted")
	case err != nil && ctx.Err() != nil:
		return fmt.Errorf("interrupted; %d of %d files are whole; carry on with: ab2d-export resume -dir %s",
			len(files), len(m.Output)+len(m.Errors), e.dir)
	case err != nil:
		return err
	case len(m.Errors) > 0:
		return fmt.Errorf("%w; see %s", errIncomplete, e.result.ErrorFiles[0].Path)
	}
	return writeJSON(filepath.Join(e.dir, completeName), e.result)
}

// writeJSON replaces a file at once, and has it on disk when it returns.
func writeJSON(path string, v any) error {
	data, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return err
	}
	tmp, err := os.CreateTemp(filepath.Dir(path), ".tmp-*") // mode 0600
	if err != nil {
		return err
	}
	defer os.Remove(tmp.Name()) // does nothing, once renamed
	_, err = tmp.Write(append(data, '\n'))
	if err := cmp.Or(err, tmp.Sync(), tmp.Close()); err != nil {
		return err
	}
	return os.Rename(tmp.Name(), path)
}
