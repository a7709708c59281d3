package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"time"

	"github.com/ab2d-go/ab2d"
)

// result is what became of a command: what -json prints, and .complete.json holds.
type result struct {
	Command    string       `json:"command"`
	Name       string       `json:"name,omitempty"` // of one of several contracts
	ExitCode   int          `json:"exitCode"`
	Error      string       `json:"error,omitempty"`
	Dir        string       `json:"dir"`
	Job        *ab2d.Job    `json:"job,omitempty"`
	State      string       `json:"state,omitempty"` // of the job, as the server last reported it
	Progress   int          `json:"progress"`        // percent
	Done       bool         `json:"done"`            // the job, on the server
	Canceled   bool         `json:"canceled,omitempty"`
	Expires    time.Time    `json:"expires,omitzero"`     // when the server deletes the files
	Since      time.Time    `json:"since,omitzero"`       // with -incremental: what this export began at
	Mark       time.Time    `json:"mark,omitzero"`        // with -incremental: every change up to here is in the exports
	Files      []resultFile `json:"files,omitempty"`      // on disk, and verified
	Missing    int          `json:"missing,omitempty"`    // how many files are not
	ErrorFiles []resultFile `json:"errorFiles,omitempty"` // on disk too: what the server could not export
	ActiveJobs []*ab2d.Job  `json:"activeJobs,omitempty"` // that keep an export from starting

	saved bool // the manifest is known, and its files were fetched as far as they came
}

type resultFile struct {
	Path    string `json:"path"`
	Size    int64  `json:"size"` // in bytes, uncompressed
	SHA256  string `json:"sha256,omitempty"`
	Existed bool   `json:"existed"` // from an earlier run
}

func (r *result) setStatus(s *ab2d.Status) {
	r.Progress, r.Done, r.State = s.Progress, s.Done(), "in progress"
	switch {
	case s.Done():
		r.Expires, r.State = s.Manifest.Expires, "done"
	case s.Progress == 100:
		r.State = "writing files"
	}
}

func (r *result) setFiles(m *ab2d.Manifest, saved []ab2d.SavedFile) {
	r.Progress, r.Done, r.State, r.Expires = 100, true, "done", m.Expires
	r.Files, r.ErrorFiles, r.saved = nil, nil, true
	r.Missing = len(m.Output) + len(m.Errors) - len(saved)
	for _, f := range saved {
		file := resultFile{f.Path, f.Size, f.SHA256, f.Existed}
		if f.ErrorFile {
			r.ErrorFiles = append(r.ErrorFiles, file)
		} else {
			r.Files = append(r.Files, file)
		}
	}
}

// fail records an error and the exit status that it leads to, and prints it.
func (r *result) fail(ctx context.Context, s *settings, stderr io.Writer, err error) {
	r.ExitCode = exitStatus(ctx, err)
	r.ActiveJobs = activeJobs(err)
	if r.ExitCode == exitPending {
		return // which is no error, and the result says it
	}
	r.Error = errorText(err)
	prefix := "ab2d " + r.Command
	if r.Name != "" {
		prefix += " " + r.Name
	}
	fmt.Fprintf(stderr, "%s: %s\n", prefix, r.Error)
	if hint := s.hint(r.ExitCode); hint != "" {
		fmt.Fprintln(stderr, hint)
	}
}

// results are those of all contracts, in the order of the command line.
type results []*result

func (rs results) exitCode() int {
	var codes []int
	for _, r := range rs {
		codes = append(codes, r.ExitCode)
	}
	return worst(codes)
}

// printResults writes the results for a person or, as JSON, for a program: one object,
// which for several contracts lists them.
func printResults(w io.Writer, s *settings, rs results) error {
	if !s.json {
		text := ""
		for _, r := range rs {
			text += r.text()
		}
		_, err := io.WriteString(w, text)
		return err
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	if len(rs) == 1 && rs[0].Name == "" {
		return enc.Encode(rs[0])
	}
	return enc.Encode(struct {
		Command   string  `json:"command"`
		ExitCode  int     `json:"exitCode"`
		Contracts results `json:"contracts"`
	}{s.command.name, rs.exitCode(), rs})
}

func (r *result) text() (text string) {
	prefix := ""
	if r.Name != "" {
		prefix = r.Name + ": "
	}
	for _, job := range r.ActiveJobs {
		text += prefix + "active: job " + job.ID + "\n"
	}
	if r.Job == nil {
		return text
	}
	what := ""
	switch {
	case r.Canceled:
		what = "canceled"
	case r.saved:
		what = r.filesText()
	case r.ExitCode != exitDone && r.ExitCode != exitPending:
		return text // the error says it all
	case r.Command == "start":
		what = "started; to resume: ab2d resume -dir " + quoted(r.Dir)
	case r.Done && r.Expires.IsZero():
		what = "done"
	case r.Done:
		what = "done; the server keeps its files until " + instant(r.Expires)
	case r.Progress == 100:
		what = "100 % complete; the server is writing the files"
	default:
		what = fmt.Sprintf("%d %% complete", r.Progress)
	}
	return text + prefix + "job " + r.Job.ID + ": " + what + "\n"
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
	text := "no claims"
	all := len(r.Files) + r.Missing
	switch {
	case all == 0:
	case r.Missing > 0:
		text = fmt.Sprintf("%d of %s verified in %s, %s", len(r.Files), count(all, "file", "files"), r.Dir, megabytes(size))
	default:
		text = fmt.Sprintf("%s, %s, verified in %s", count(all, "file", "files"), megabytes(size), r.Dir)
	}
	if existed > 0 {
		text += fmt.Sprintf(" (%d already there)", existed)
	}
	if n := len(r.ErrorFiles); n > 0 {
		text += "; " + count(n, "file of messages", "files of messages")
	}
	if !r.Mark.IsZero() {
		text += "; complete up to " + instant(r.Mark)
	}
	return text
}

func megabytes(n int64) string { return fmt.Sprintf("%.1f MB", float64(n)/1e6) }

// count is a number with its noun.
func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// instant is a time with its zone: that of this machine.
func instant(t time.Time) string { return t.Local().Format("2006-01-02 15:04:05 -07:00") }
