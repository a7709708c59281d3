package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// current is the content of current.json, which says what the store is.
type current struct {
	Source string    `json:"source"`           // server and version: no others' claims may be merged
	Folder string    `json:"folder,omitempty"` // of the claims; "" before the first update
	Mark   time.Time `json:"mark,omitzero"`
	Claims int       `json:"claims"`
}

const currentName = "current.json"

// generation is the name of a folder of claims.
var generation = regexp.MustCompile(`^claims-[0-9]{1,9}$`)

// next returns the name of the folder after this one.
func (c *current) next() string {
	n, _ := strconv.Atoi(strings.TrimPrefix(c.Folder, "claims-"))
	return fmt.Sprintf("claims-%d", (n+1)%1_000_000_000)
}

// load rereads current.json each time: another program may have updated the store.
func (s *FileStore) load() (*current, error) {
	name := filepath.Join(s.dir, currentName)
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	c, err := parseCurrent(data)
	if err != nil {
		return nil, fmt.Errorf("%s does not describe a store: %w", name, err)
	}
	if c.Source != s.source {
		return nil, fmt.Errorf("%s holds claims from %s, not from %s", s.dir, c.Source, s.source)
	}
	for n := range parts {
		if c.Folder == "" {
			break
		}
		if _, err := os.Stat(s.part(c.Folder, n)); err != nil {
			return nil, fmt.Errorf("%s is not complete: %v", s.dir, err) // not fs.ErrNotExist, which means no store
		}
	}
	return c, nil
}

func parseCurrent(data []byte) (*current, error) {
	c := new(current)
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(c); err != nil {
		return nil, errors.New("it is truncated, or not a JSON object")
	}
	_, err := dec.Token()
	switch {
	case err != io.EOF:
		return nil, errors.New("it has trailing data")
	case c.Source == "":
		return nil, errors.New("it does not name the server of the claims")
	case c.Folder == "" && (c.Claims != 0 || !c.Mark.IsZero()):
		return nil, errors.New("it does not name the folder of the claims")
	case c.Folder != "" && !generation.MatchString(c.Folder):
		return nil, errors.New("its folder is none of a store")
	case c.Claims < 0:
		return nil, errors.New("its number of claims is negative")
	}
	return c, nil
}

func (s *FileStore) save(c *current) error {
	data, err := json.MarshalIndent(c, "", "  ")
	if err != nil {
		return err
	}
	return replaceFile(filepath.Join(s.dir, currentName), append(data, '\n'))
}

// clean removes folders of claims that are not the store's: a former one, or one that
// was never finished.
func (s *FileStore) clean(now *current) error {
	entries, err := os.ReadDir(s.dir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if e.IsDir() && e.Name() != now.Folder && generation.MatchString(e.Name()) || isTemporary(e.Name()) {
			err = errors.Join(err, os.RemoveAll(filepath.Join(s.dir, e.Name())))
		}
	}
	return err
}

// isTemporary reports whether a file is one that a killed program was writing.
func isTemporary(name string) bool {
	match, _ := filepath.Match(temporary, name)
	return match
}
