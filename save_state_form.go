package ab2d

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"

	"github.com/ab2d-go/ab2d/internal/strictjson"
)

// parseStrictly reads what this package wrote, and nothing else.
func parseStrictly[T any](data []byte, what string) (*T, error) {
	var v *T // stays nil for null
	if err := strictjson.Unmarshal(data, &v); err != nil || v == nil {
		return nil, fmt.Errorf("not %s", what)
	}
	return v, nil
}

func parseJob(data []byte) (*Job, error) {
	job, err := parseStrictly[Job](data, "a job")
	if err != nil {
		return nil, err
	}
	return checkJob(job)
}

// checkJob returns job, with the ID that its StatusURL holds, if it is one.
func checkJob(job *Job) (*Job, error) {
	if job == nil {
		return nil, errors.New("Job is nil")
	}
	checked := *job
	if job.StatusURL != "" {
		u, err := url.Parse(job.StatusURL)
		if err != nil {
			return nil, errors.New("not a job: its StatusURL is no URL")
		}
		if id, part := splitJobPath(u.Path); part == statusPart {
			checked.ID = cmp.Or(job.ID, id)
			if checked.ID != id {
				return nil, errors.New("not a job: its StatusURL is another job's")
			}
		}
	}
	if !jobID.MatchString(checked.ID) {
		return nil, errors.New("not a job: it has no ID")
	}
	return &checked, nil
}

// parseManifest reads a manifest in this package's own form, or in AB2D's: what makes a
// file complete is in "sha256" and "size" here, and in extensions there, and what claims are
// missing in "errors" or "error".
func parseManifest(data []byte) (*Manifest, error) {
	var form struct {
		RequiresAccessToken json.RawMessage
		Error               json.RawMessage
		Output              json.RawMessage
	}
	wire := false
	if json.Unmarshal(data, &form) == nil {
		var files []struct{ Extension json.RawMessage }
		_ = json.Unmarshal(form.Output, &files)
		wire = form.RequiresAccessToken != nil || form.Error != nil
		for _, f := range files {
			wire = wire || f.Extension != nil
		}
	}
	if wire {
		return parseWireManifest(data)
	}
	m, err := parseStrictly[Manifest](data, "a manifest")
	if err == nil && form.Output == nil {
		err = errors.New("not a manifest") // and no export without claims
	}
	if err != nil {
		return nil, err
	}
	return m, checkManifest(m)
}

// parseWireManifest refuses what holds anything of this package's own form, which would be lost.
func parseWireManifest(data []byte) (*Manifest, error) {
	var ours struct {
		Errors json.RawMessage
		Output []struct{ SHA256, Size json.RawMessage }
	}
	err := json.Unmarshal(data, &ours)
	for _, f := range ours.Output {
		if f.SHA256 != nil || f.Size != nil {
			err = errors.New("two forms")
		}
	}
	if err != nil || ours.Errors != nil {
		return nil, errors.New("not a manifest: it mixes this library's form with AB2D's")
	}
	m, err := readManifest(bytes.NewReader(data), "")
	if err != nil {
		return nil, err
	}
	return m, checkManifest(m)
}

// checkManifest reports a file that could not be verified as the manifest means it.
func checkManifest(m *Manifest) error {
	for i, list := range [][]File{m.Output, m.Errors} {
		for n, f := range list {
			if err := f.check(); err != nil {
				return fmt.Errorf("not a manifest: %s[%d]: %w", [...]string{"output", "errors"}[i], n, err)
			}
		}
	}
	return nil
}
