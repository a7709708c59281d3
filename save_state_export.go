package ab2d

import (
	"fmt"
	"net/url"
	"strings"
)

// jobOf returns the job that the manifest's files are of, nil if their URLs do not tell.
func jobOf(m *Manifest) (job *Job, err error) {
	for _, list := range [][]File{m.Output, m.Errors} {
		for _, f := range list {
			u, err := url.Parse(f.URL)
			if err != nil {
				continue
			}
			id, part := splitJobPath(u.Path)
			switch {
			case !strings.HasPrefix(part, filePart) || !jobID.MatchString(id):
			case job == nil:
				status := strings.TrimSuffix(u.Path, part) + statusPart
				job = &Job{ID: id, StatusURL: (&url.URL{Scheme: u.Scheme, Host: u.Host, Path: status}).String()}
			case job.ID != id:
				return nil, fmt.Errorf("%w: the manifest lists files of job %s and of job %s", ErrOtherExport, job.ID, id)
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
