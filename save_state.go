package ab2d

import (
	"bytes"
	"cmp"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"path/filepath"
	"regexp"
	"strings"

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
		err = d.checkOthers(nil)
	} else {
		_, err = d.jobFor(d.manifest, checked)
		if of, _ := jobOf(d.manifest); err == nil && of == nil && d.job == nil {
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
	_, m, err := readState(context.Background(), dir)
	if err == nil && m == nil {
		err = &fs.PathError{Op: "open", Path: filepath.Join(dir, ManifestFile), Err: fs.ErrNotExist}
	}
	if err != nil {
		return nil, fmt.Errorf("ab2d: LoadManifest: %w", err)
	}
	return m, nil
}

// LoadJob reads the job that [SaveJob] or [Client.Save] wrote into dir. A file that holds no valid job
// is an error, and so is a job that manifest.json does not belong to ([ErrOtherExport]). If there is
// none, [errors.Is] finds [fs.ErrNotExist].
func LoadJob(dir string) (*Job, error) {
	job, _, err := readState(context.Background(), dir)
	if err == nil && job == nil {
		err = &fs.PathError{Op: "open", Path: filepath.Join(dir, JobFile), Err: fs.ErrNotExist}
	}
	if err != nil {
		return nil, fmt.Errorf("ab2d: LoadJob: %w", err)
	}
	return job, nil
}

// readState reads what is there of a folder's state, and checks that it belongs together.
func readState(ctx context.Context, dir string) (*Job, *Manifest, error) {
	job, err := readStateFile(ctx, dir, JobFile, parseJob)
	if err != nil {
		return nil, nil, err
	}
	m, err := readStateFile(ctx, dir, ManifestFile, parseManifest)
	if err != nil || m == nil {
		return job, nil, err
	}
	of, err := jobOf(m)
	if err == nil && of != nil && job != nil && of.ID != job.ID {
		err = fmt.Errorf("%w: %s belongs to job %s, %s to job %s", ErrOtherExport, JobFile, job.ID, ManifestFile, of.ID)
	}
	return job, m, err
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

// parseStrictly reads what this package wrote, and nothing else. The errors of
// encoding/json could quote what is no state of an export.
func parseStrictly[T any](data []byte, what string) (*T, error) {
	if !namesOnce(data) {
		return nil, fmt.Errorf("not %s", what)
	}
	var v *T // stays nil for null
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&v); err != nil || v == nil {
		return nil, fmt.Errorf("not %s", what)
	}
	if _, err := dec.Token(); err != io.EOF {
		return nil, fmt.Errorf("not %s", what)
	}
	return v, nil
}

// namesOnce reports whether data is JSON in which no object has one name twice, in whatever case:
// encoding/json would take the last.
func namesOnce(data []byte) bool {
	dec := json.NewDecoder(bytes.NewReader(data))
	var objects []map[string]bool // that are open; nil for an array
	isName := false
	for {
		t, err := dec.Token()
		if err != nil {
			return err == io.EOF
		}
		switch name, text := t.(string); {
		case t == json.Delim('{'):
			objects = append(objects, map[string]bool{})
		case t == json.Delim('['):
			objects = append(objects, nil)
		case t == json.Delim('}'), t == json.Delim(']'):
			objects = objects[:len(objects)-1]
		case text && isName:
			name = strings.ToLower(name)
			if objects[len(objects)-1][name] {
				return false
			}
			objects[len(objects)-1][name] = true
			isName = false
			continue
		}
		isName = len(objects) > 0 && objects[len(objects)-1] != nil
	}
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
		_, rest, _ := strings.Cut(u.Path, "/Job/")
		if id, ok := strings.CutSuffix(rest, "/$status"); ok {
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
		Output              []struct{ Extension json.RawMessage }
	}
	wire := false
	if json.Unmarshal(data, &form) == nil {
		wire = form.RequiresAccessToken != nil || form.Error != nil
		for _, f := range form.Output {
			wire = wire || f.Extension != nil
		}
	}
	if wire {
		return parseWireManifest(data)
	}
	m, err := parseStrictly[Manifest](data, "a manifest")
	if err == nil && m.TransactionTime == "" && m.Output == nil && m.Errors == nil {
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
			sum, err := hex.DecodeString(f.SHA256)
			name := [...]string{"output", "errors"}[i]
			switch {
			case f.URL == "":
				return fmt.Errorf("not a manifest: %s[%d] has no URL", name, n)
			case err != nil || len(sum) != 0 && len(sum) != 32:
				return fmt.Errorf("not a manifest: the SHA-256 of %s[%d] is not 64 hexadecimal digits", name, n)
			case f.Size < 0:
				return fmt.Errorf("not a manifest: the size of %s[%d] is negative", name, n)
			}
		}
	}
	return nil
}

var jobInURL = regexp.MustCompile(`^(.*/Job/([0-9A-Za-z_-]{1,100})/)file/`)

// jobOf returns the job that the manifest's files are of, nil if their URLs do not tell.
func jobOf(m *Manifest) (job *Job, err error) {
	for _, list := range [][]File{m.Output, m.Errors} {
		for _, f := range list {
			u, err := url.Parse(f.URL)
			if err != nil {
				continue
			}
			part := jobInURL.FindStringSubmatch(u.Path)
			switch {
			case part == nil:
			case job == nil:
				job = &Job{ID: part[2], StatusURL: (&url.URL{Scheme: u.Scheme, Host: u.Host, Path: part[1] + "$status"}).String()}
			case job.ID != part[2]:
				return nil, fmt.Errorf("%w: the manifest lists files of job %s and of job %s", ErrOtherExport, job.ID, part[2])
			}
		}
	}
	return job, nil
}

// sameExport reports whether two manifests are of one export: of one job, or, where
// nothing names the job, of the same files.
func sameExport(a, b *Manifest) bool {
	ja, _ := jobOf(a)
	jb, _ := jobOf(b)
	if ja != nil && jb != nil {
		return ja.ID == jb.ID
	}
	if len(a.Output)+len(a.Errors) == 0 || len(b.Output)+len(b.Errors) == 0 {
		return len(a.Output)+len(a.Errors) == len(b.Output)+len(b.Errors)
	}
	return ja == nil && jb == nil && equalFiles(a.Output, b.Output) && equalFiles(a.Errors, b.Errors)
}

func equalFiles(a, b []File) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].URL != b[i].URL || !strings.EqualFold(a[i].SHA256, b[i].SHA256) || a[i].Size != b[i].Size {
			return false
		}
	}
	return true
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
