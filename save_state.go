package ab2d

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
)

// The names under which Save writes what another process needs to carry on.
const (
	ManifestName = "manifest.json"
	JobName      = "job.json"
)

var jobInURL = regexp.MustCompile(`^(.*/Job/([0-9A-Za-z_-]+)/)file/`)

// jobOf returns the job that the manifest's files belong to, nil if their URLs do not tell.
func jobOf(m *Manifest) *Job {
	for _, f := range append(m.Output[:len(m.Output):len(m.Output)], m.Errors...) {
		if u, err := url.Parse(f.URL); err == nil {
			if part := jobInURL.FindStringSubmatch(u.Path); part != nil {
				u.Path, u.RawPath = part[1]+"$status", ""
				return &Job{ID: part[2], StatusURL: u.String()}
			}
		}
	}
	return nil
}

// writeState writes the manifest, and the job if it is known. A job of which the
// manifest alone tells has no Created, which the one that is there may have.
func writeState(dir string, m *Manifest, job *Job) error {
	if err := writeJSON(filepath.Join(dir, ManifestName), m); err != nil {
		return err
	}
	if job == nil {
		job = jobOf(m)
		if there, err := LoadJob(dir); job == nil || err == nil && there.ID == job.ID {
			return nil
		}
	}
	return writeJSON(filepath.Join(dir, JobName), job)
}

// SaveJob writes a job into dir, which it makes if need be, for another process
// to go on with: see [LoadJob]. The file is replaced at once, and is on disk when
// SaveJob returns.
func SaveJob(dir string, job *Job) error {
	err := os.MkdirAll(dir, 0o700)
	if err == nil {
		err = writeJSON(filepath.Join(dir, JobName), job)
	}
	if err == nil {
		err = syncDir(dir)
	}
	if err != nil {
		return fmt.Errorf("ab2d: SaveJob: %w", err)
	}
	return nil
}

// LoadManifest reads the manifest that [Client.Save] wrote into dir.
func LoadManifest(dir string) (*Manifest, error) { return loadJSON[Manifest](dir, ManifestName) }

// LoadJob reads the job that [SaveJob] or [Client.Save] wrote into dir.
func LoadJob(dir string) (*Job, error) { return loadJSON[Job](dir, JobName) }

func loadJSON[T any](dir, name string) (*T, error) {
	name = filepath.Join(dir, name)
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("ab2d: %w", err)
	}
	v := new(T)
	if err := json.Unmarshal(data, v); err != nil {
		return nil, fmt.Errorf("ab2d: %s: %w", name, err)
	}
	return v, nil
}

// writeJSON replaces a file at once: a reader sees the old or the new content.
func writeJSON(path string, v any) error {
	data, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return err
	}
	tmp, err := createTemp(path)
	if err != nil {
		return err
	}
	_, err = tmp.Write(append(data, '\n'))
	if err = errors.Join(err, tmp.Sync(), tmp.Close()); err != nil {
		return errors.Join(err, os.Remove(tmp.Name()))
	}
	return os.Rename(tmp.Name(), path)
}
