// Check compares the claims that a run of the pipeline wrote to folders with those
// that one process reads from the server that the environment names.
package main

import (
	"bufio"
	"compress/gzip"
	"context"
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

func main() {
	if err := run(context.Background(), os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "check:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, dirs []string) error {
	if len(dirs) == 0 {
		return errors.New("usage: check FOLDER...")
	}
	want, err := oneProcess(ctx)
	if err != nil {
		return err
	}
	for _, dir := range dirs {
		got, err := written(dir)
		if err != nil {
			return err
		}
		if len(want) == 0 || !maps.Equal(want, got) {
			return fmt.Errorf("%s: %d different claims, not the %d that one process reads", dir, len(got), len(want))
		}
		fmt.Printf("%d different claims, as one process reads them\n", len(got))
	}
	return nil
}

// lines is a multiset of claims, each as its line of NDJSON.
type lines map[string]int

func oneProcess(ctx context.Context) (lines, error) {
	cfg, err := ab2d.ConfigFromEnv()
	if err != nil {
		return nil, err
	}
	client, err := ab2d.NewClient(cfg)
	if err != nil {
		return nil, err
	}
	want := lines{}
	for c, err := range claim.All(client.Stream(ctx, nil)) {
		if err != nil {
			return nil, err
		}
		line, err := json.Marshal(c)
		if err != nil {
			return nil, err
		}
		want[string(line)]++
	}
	return want, nil
}

func written(dir string) (lines, error) {
	names, err := filepath.Glob(filepath.Join(dir, "*.ndjson.gz"))
	if err != nil {
		return nil, err
	}
	got := lines{}
	for _, name := range names {
		if err := got.add(name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	return got, nil
}

func (l lines) add(name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	zip, err := gzip.NewReader(f)
	if err != nil {
		return err
	}
	for r := bufio.NewReader(zip); ; {
		line, err := r.ReadString('\n')
		if err == io.EOF && line == "" {
			return nil
		}
		if err != nil {
			return err
		}
		l[line[:len(line)-1]]++
	}
}
