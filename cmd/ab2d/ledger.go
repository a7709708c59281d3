package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/internal/folder"
	"github.com/ab2d-go/ab2d/internal/strictjson"
)

// ledgerFile is what -incremental remembers, beside the folders of the exports.
const ledgerFile = "exports.json"

// ledger lists the exports of a folder, oldest first, and how far they reach.
type ledger struct {
	Server   string       `json:"server"` // scheme and host
	Version  ab2d.Version `json:"version"`
	Contract string       `json:"contract,omitempty"` // of -contract
	// Mark is the instant up to which the complete exports hold every change: the next
	// export begins an overlap before it.
	Mark    time.Time `json:"mark,omitzero"`
	Exports []*entry  `json:"exports"`
}

// entry is an export. Its job is recorded here as soon as it has started.
type entry struct {
	Folder string    `json:"folder"`
	Job    *ab2d.Job `json:"job"`
	Since  time.Time `json:"since,omitzero"` // zero: no _since was sent
	Full   bool      `json:"full"`           // it asked for everything
	State  string    `json:"state"`
}

// The states of an export.
const (
	stateStarted    = "started"    // and to be resumed
	stateComplete   = "complete"   // every file is there
	stateIncomplete = "incomplete" // every file is there, but the server could not export some claims
	stateLost       = "lost"       // the job failed or its files are gone
	stateCanceled   = "canceled"
)

var states = []string{stateStarted, stateComplete, stateIncomplete, stateLost, stateCanceled}

func loadLedger(dir string) (*ledger, error) {
	path := filepath.Join(dir, ledgerFile)
	data, err := folder.ReadFile(context.Background(), path)
	if err != nil {
		return nil, err
	}
	l := new(ledger)
	if err := strictjson.Unmarshal(data, l); err != nil || l.Server == "" || l.Version == "" {
		return nil, fmt.Errorf("%s is not a list of exports", path)
	}
	folders := make(map[string]bool)
	for i, e := range l.Exports {
		switch {
		case e == nil || e.Job == nil || e.Job.ID == "":
			return nil, fmt.Errorf("%s: export %d has no job", path, i+1)
		case !filepath.IsLocal(e.Folder) || strings.ContainsAny(e.Folder, `/\`) || e.Folder == ".":
			return nil, fmt.Errorf("%s: export %d has no folder in this one", path, i+1)
		case folders[e.Folder]:
			return nil, fmt.Errorf("%s: export %d has the folder of another", path, i+1)
		case !slices.Contains(states, e.State):
			return nil, fmt.Errorf("%s: export %d has no state", path, i+1)
		}
		folders[e.Folder] = true
	}
	return l, nil
}

func (l *ledger) save(dir string) error { return writeJSON(dir, ledgerFile, l) }

// openLedger reads the ledger of dir, or begins one.
func (e *export) openLedger(dir string) (*ledger, error) {
	l, err := loadLedger(dir)
	if errors.Is(err, fs.ErrNotExist) {
		for _, name := range []string{jobFile, manifestFile, completeFile} {
			if _, err := os.Stat(filepath.Join(dir, name)); err == nil {
				return nil, fmt.Errorf("%s holds a single export: choose another -dir for -incremental", dir)
			}
		}
		if e.dir == e.settings.dir {
			if all := contractFolders(dir); len(all) > 0 {
				return nil, fmt.Errorf("%s holds the exports of several contracts: choose the folder of one, such as -dir %s", dir, quoted(all[0]))
			}
		}
		return &ledger{Server: e.cfg.Environment.BaseURL, Version: e.cfg.Version, Contract: e.options.Contract}, nil
	}
	switch {
	case err != nil:
		return nil, err
	case l.Server != e.cfg.Environment.BaseURL:
		return nil, fmt.Errorf("%s holds exports of %s, not of %s: choose another -dir", dir, l.Server, e.cfg.Environment.BaseURL)
	case l.Version != e.cfg.Version:
		return nil, fmt.Errorf("%s holds exports of %s, not of %s: choose another -dir, as the versions number claims differently", dir, l.Version, e.cfg.Version)
	case l.Contract != e.options.Contract:
		return nil, fmt.Errorf("%s holds exports with -contract %q, not %q: choose another -dir", dir, l.Contract, e.options.Contract)
	}
	return l, nil
}

// contractFolders lists the folders in dir that hold the exports of a contract each.
func contractFolders(dir string) (all []string) {
	entries, _ := os.ReadDir(dir)
	for _, entry := range entries {
		if sub := filepath.Join(dir, entry.Name()); exists(filepath.Join(sub, ledgerFile)) {
			all = append(all, sub)
		}
	}
	return all
}

// pending is the export to resume, if there is one.
func (l *ledger) pending() *entry {
	if n := len(l.Exports); n > 0 && l.Exports[n-1].State == stateStarted {
		return l.Exports[n-1]
	}
	return nil
}

// owns returns an error where dir holds another job than the export's.
func (x *entry) owns(dir string) error {
	if job, err := ab2d.LoadJob(dir); err == nil && job.ID != x.Job.ID {
		return fmt.Errorf("%s holds job %s, and %s has job %s there: move the folder elsewhere", dir, job.ID, ledgerFile, x.Job.ID)
	}
	return nil
}

// narrow reports whether x begins after since, before which changes are missing: the mark was set back while x
// was under way, or a longer overlap is asked for. The first export begins where it was told to.
func (l *ledger) narrow(x *entry, since time.Time) bool {
	first := l.Mark.IsZero() && !slices.ContainsFunc(l.Exports, func(e *entry) bool { return e.State == stateComplete })
	return !first && !x.Since.IsZero() && (since.IsZero() || x.Since.After(since))
}

// fullAfter reports whether a complete export of everything follows the one at i, which
// has its claims.
func (l *ledger) fullAfter(i int) bool {
	return slices.ContainsFunc(l.Exports[i+1:], func(e *entry) bool { return e.Full && e.State == stateComplete })
}

// add appends an export, in a folder named by the instant at which its job was created.
func (l *ledger) add(dir string, job *ab2d.Job, since time.Time, full bool) *entry {
	created := job.Created
	if created.IsZero() { // a reply without Date
		created = time.Now()
	}
	base := created.UTC().Format("2006-01-02T150405Z") // Windows has no colons in names
	name := base
	taken := func(name string) bool {
		return exists(filepath.Join(dir, name)) || slices.ContainsFunc(l.Exports, func(e *entry) bool { return e.Folder == name })
	}
	for n := 2; taken(name); n++ {
		name = fmt.Sprintf("%s-%d", base, n)
	}
	e := &entry{Folder: name, Job: job, Since: since, Full: full, State: stateStarted}
	l.Exports = append(l.Exports, e)
	return e
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}
