// Package compare compares the claims that a pipeline wrote with those that one
// process reads.
package compare

import (
	"bufio"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/claim"
)

// Write exports claims in this process alone, and writes one a line, as JSON.
func Write(ctx context.Context, client *ab2d.Client, name string) (err error) {
	f, err := os.OpenFile(name, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(f)
	defer func() { err = errors.Join(err, w.Flush(), f.Close()) }()
	enc := json.NewEncoder(w)
	for c, err := range claim.All(client.Stream(ctx, nil)) {
		if err != nil {
			return err
		}
		if err := enc.Encode(c); err != nil {
			return err
		}
	}
	return nil
}

// NDJSON compares the gzipped NDJSON files in a folder with a file that [Write]
// wrote, as multisets of lines. It returns the number of lines.
func NDJSON(want, dir string) (int, error) {
	names, err := filepath.Glob(filepath.Join(dir, "*.ndjson.gz"))
	if err != nil {
		return 0, err
	}
	got := lines{}
	for _, name := range names {
		if err := got.addFile(name, func(r io.Reader) (io.Reader, error) { return gzip.NewReader(r) }); err != nil {
			return 0, err
		}
	}
	wanted := lines{}
	if err := wanted.addFile(want, func(r io.Reader) (io.Reader, error) { return r, nil }); err != nil {
		return 0, err
	}
	if wanted.count() == 0 || !maps.Equal(wanted, got) {
		return 0, fmt.Errorf("%d claims in %d files of NDJSON, not the %d that one process reads", got.count(), len(names), wanted.count())
	}
	return got.count(), nil
}

// lines counts lines by their hash.
type lines map[[sha256.Size]byte]int

func (l lines) count() (n int) {
	for _, times := range l {
		n += times
	}
	return n
}

func (l lines) addFile(name string, open func(io.Reader) (io.Reader, error)) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	in, err := open(f)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	for r := bufio.NewReader(in); ; {
		line, err := r.ReadBytes('\n')
		if err == io.EOF && len(line) == 0 {
			return nil
		}
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		l[sha256.Sum256(line)]++
	}
}
