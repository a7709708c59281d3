package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/internal/folder"
)

const (
	jobFile      = ab2d.JobFile
	manifestFile = ab2d.ManifestFile
	completeFile = ".complete.json" // is written last; no file of AB2D's has a name that begins with a dot
	demoFile     = ".demo"          // marks a folder of synthetic claims, which the next demo may replace
	lockFile     = ".ab2d-run.lock"
)

// locked calls f while no other ab2d is at work in dir.
func (e *export) locked(ctx context.Context, dir string, f func() error) (err error) {
	if e.demo {
		if err := clearDemo(dir); err != nil {
			return usage(err)
		}
	} else if isDemo(dir) {
		return usage(fmt.Errorf("%s holds synthetic claims of \"run -demo\": choose another -dir", dir))
	}
	_, err = os.Stat(dir)
	missing := errors.Is(err, fs.ErrNotExist)
	switch {
	case e.command.starts || e.job != "": // it may be new
	case missing:
		return e.noJob()
	case err != nil:
		return usage(err)
	}
	created := missing && e.command.starts
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return usage(err)
	}
	unlock, err := lockFolder(ctx, dir)
	if err != nil {
		return err
	}
	defer func() {
		unlock()
		if created && err != nil {
			_ = os.Remove(dir) // if nothing is in it
		}
	}()
	if e.demo {
		if err := os.WriteFile(filepath.Join(dir, demoFile), []byte("synthetic claims of ab2d run -demo\n"), 0o600); err != nil {
			return usage(err)
		}
	}
	return f()
}

func isDemo(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, demoFile))
	return err == nil
}

// clearDemo removes what an earlier demo left: its server is gone with it.
func clearDemo(dir string) error {
	if !isDemo(dir) {
		return nil
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		name := e.Name()
		own := name == jobFile || name == manifestFile || strings.HasSuffix(name, ".ndjson") || strings.HasSuffix(name, ".ndjson.gz") ||
			strings.HasPrefix(name, ".")
		if own && name != lockFile && e.Type().IsRegular() {
			if err := os.Remove(filepath.Join(dir, name)); err != nil {
				return err
			}
		}
	}
	return nil
}

// writeJSON replaces a file at once, and has it on disk when it returns.
func writeJSON(dir, name string, v any) error {
	data, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return err
	}
	return writeFile(dir, name, append(data, '\n'))
}

// quoted is a path as a shell takes it.
func quoted(path string) string {
	if strings.ContainsAny(path, " \t'\"&;()$!*?<>|") {
		return `"` + path + `"`
	}
	return path
}

// lockFolder locks a folder until the function is called, or the program ends in any way.
func lockFolder(ctx context.Context, dir string) (func(), error) {
	lock, err := folder.NewLock(ctx, dir, lockFile)
	if errors.Is(err, folder.ErrInUse) {
		return nil, fmt.Errorf("%w: %s", errInUse, dir)
	}
	if err != nil {
		return nil, usage(err)
	}
	return func() { _ = lock.Close() }, nil
}

// writeFile replaces a file at once, and has it on disk when it returns.
func writeFile(dir, name string, data []byte) error {
	return folder.WriteFile(context.Background(), dir, name, data)
}

// probe proves that a folder can be written to and has some room.
func probe(dir string) error {
	const name = ".ab2d-probe"
	if err := writeFile(dir, name, make([]byte, 64<<10)); err != nil {
		return err
	}
	return os.Remove(filepath.Join(dir, name))
}
