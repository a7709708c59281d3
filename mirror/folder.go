package mirror

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/internal/folder"
	"github.com/ab2d-go/ab2d/internal/strictjson"
)

// A workFolder holds the state of a round:
//
//	.ab2d-mirror.lock   held for as long as a round runs
//	round.json          the export under way
//	export/             its files: see ab2d.Client.Save
//
// round.json is written before export/ is, and removed after it.
type workFolder struct{ dir string }

const (
	lockName  = ".ab2d-mirror.lock"
	stateName = "round.json"
)

func (f workFolder) export() string { return filepath.Join(f.dir, "export") }
func (f workFolder) state() string  { return filepath.Join(f.dir, stateName) }

// lock locks the folder for this round, until unlock is called or the process ends.
func (f workFolder) lock(ctx context.Context) (unlock func() error, err error) {
	if err := os.MkdirAll(f.dir, 0o700); err != nil {
		return nil, err
	}
	l, err := folder.NewLock(ctx, f.dir, lockName) // ab2d.ErrFolderInUse where another round runs
	if err != nil {
		return nil, err
	}
	return l.Close, nil
}

// A state is the content of round.json: the export under way and what it was asked
// for. Job is nil until the kick-off is answered.
type state struct {
	Format  int          `json:"mirror"` // stateFormat
	Version ab2d.Version `json:"version"`
	Since   time.Time    `json:"since,omitzero"`
	Full    bool         `json:"full,omitempty"`
	Job     *ab2d.Job    `json:"job,omitempty"`
}

const stateFormat = 1

// load returns the state, or nil where there is none. It is an error if the folder
// holds what no round has left there.
func (f workFolder) load(ctx context.Context) (*state, error) {
	data, err := folder.ReadFile(ctx, f.state())
	if errors.Is(err, fs.ErrNotExist) {
		entries, err := os.ReadDir(f.export())
		if len(entries) > 0 {
			return nil, fmt.Errorf("%s is not empty, and there is no %s that names its export: move it elsewhere", f.export(), stateName)
		}
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, err
		}
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	s, err := parseState(data)
	if err != nil {
		return nil, fmt.Errorf("%s is not the state of an export: %w", f.state(), err)
	}
	return s, nil
}

func parseState(data []byte) (*state, error) {
	s := new(state)
	if err := strictjson.Unmarshal(data, s); err != nil {
		return nil, err
	}
	switch {
	case s.Format != stateFormat:
		return nil, fmt.Errorf("it has no \"mirror\": %d", stateFormat)
	case s.Version != ab2d.V1 && s.Version != ab2d.V2 && s.Version != ab2d.V3:
		return nil, errors.New("it names no version of the API")
	case s.Job != nil && s.Job.ID == "":
		return nil, errors.New("its job has no id")
	}
	return s, nil
}

func (f workFolder) store(ctx context.Context, s *state) error {
	s.Format = stateFormat
	data, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return err
	}
	return folder.WriteFile(ctx, f.dir, stateName, append(data, '\n'))
}

// clear removes the export under way.
func (f workFolder) clear(ctx context.Context) error {
	entries, err := os.ReadDir(f.export())
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	for _, e := range entries { // no folders: no export has them
		if err := folder.Remove(ctx, filepath.Join(f.export(), e.Name())); err != nil {
			return err
		}
	}
	if err := folder.Remove(ctx, f.export()); err != nil {
		return err
	}
	if err := folder.RemoveTemps(ctx, f.dir); err != nil {
		return err
	}
	return folder.Remove(ctx, f.state())
}
