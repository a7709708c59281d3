package main

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/ab2d-go/ab2d"
)

// result is what came of a command: what -json prints, and .complete.json holds.
type result struct {
	Command    string       `json:"command"`
	ExitCode   int          `json:"exitCode"`
	Error      string       `json:"error,omitempty"`
	Dir        string       `json:"dir"`
	Job        *ab2d.Job    `json:"job,omitempty"`
	Progress   int          `json:"progress"` // percent
	Done       bool         `json:"done"`     // the job, on the server
	Canceled   bool         `json:"canceled,omitempty"`
	Expires    time.Time    `json:"expires,omitzero"`     // when the server deletes the files
	Files      []resultFile `json:"files,omitempty"`      // on disk, and whole
	Missing    int          `json:"missing,omitempty"`    // how many files are not
	ErrorFiles []resultFile `json:"errorFiles,omitempty"` // on disk too: what the server could not export
	ActiveJobs []*ab2d.Job  `json:"activeJobs,omitempty"` // that keep an export from starting
}

type resultFile struct {
	Path    string `json:"path"`
	Size    int64  `json:"size"` // in bytes, uncompressed
	SHA256  string `json:"sha256,omitempty"`
	Existed bool   `json:"existed"` // from an earlier run
}

func (r *result) setStatus(s *ab2d.Status) {
	r.Progress, r.Done = s.Progress, s.Done()
	if s.Done() {
		r.Expires = s.Manifest.Expires
	}
}

func (r *result) setFiles(m *ab2d.Manifest, saved []ab2d.SavedFile) {
	r.Progress, r.Done, r.Expires = 100, true, m.Expires
	r.Missing = len(m.Output) + len(m.Errors) - len(saved)
	for _, f := range saved {
		file := resultFile{f.Path, f.Size, f.SHA256, f.Existed}
		if slices.Contains(m.Errors, f.File) {
			r.ErrorFiles = append(r.ErrorFiles, file)
		} else {
			r.Files = append(r.Files, file)
		}
	}
}

// print writes the result for a person or, as JSON, for a program.
func (r *result) print(w io.Writer, asJSON bool) error {
	if asJSON {
		enc := json.NewEncoder(w)
		enc.SetEscapeHTML(false)
		return enc.Encode(r)
	}
	_, err := io.WriteString(w, r.text())
	return err
}

func (r *result) text() (text string) {
	for _, job := range r.ActiveJobs {
		text += fmt.Sprintf("active: job %s\n", job.ID)
	}
	if r.Job == nil {
		return text
	}
	text += "job " + r.Job.ID + ": "
	switch {
	case r.Canceled:
		return text + "canceled\n"
	case r.Files != nil || r.ErrorFiles != nil || r.Missing > 0:
		return text + r.filesText()
	case r.Command == "start" && r.ExitCode == exitDone:
		return text + "begun; carry on with: ab2d-export resume -dir " + r.Dir + "\n"
	case r.Done && r.Expires.IsZero():
		return text + "done\n"
	case r.Done:
		return text + "done; its files are there until " + r.Expires.Local().Format(time.DateTime) + "\n"
	}
	if r.Progress == 100 {
		return text + "100 % complete, its files are being written\n"
	}
	return fmt.Sprintf("%s%d %% complete\n", text, r.Progress)
}

func (r *result) filesText() string {
	var size int64
	existed := 0
	for _, f := range r.Files {
		size += f.Size
		if f.Existed {
			existed++
		}
	}
	text := fmt.Sprintf("%d files, %s, whole and verified in %s", len(r.Files), megabytes(size), r.Dir)
	if existed > 0 {
		text += fmt.Sprintf(" (%d of them from before)", existed)
	}
	if len(r.ErrorFiles) > 0 {
		text += fmt.Sprintf("; %d files of errors", len(r.ErrorFiles))
	}
	if r.Missing > 0 {
		text += fmt.Sprintf("; %d files are missing", r.Missing)
	}
	return text + "\n"
}

func megabytes(n int64) string { return fmt.Sprintf("%.1f MB", float64(n)/1e6) }
