package main

import (
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"strings"

	"github.com/ab2d-go/ab2d"
)

// Result is what became of a file of the manifest. It holds no content.
type Result struct {
	File    ab2d.File `json:"file"`
	Format  Format    `json:"format,omitempty"`
	Outputs []string  `json:"outputs,omitempty"` // names in the folder
	Claims  int64     `json:"claims"`
	// Bad are the lines that could not be read. They are not in the output.
	Bad []BadLine `json:"bad,omitempty"`
	// Failure says why there is no output, and that trying again is in vain.
	Failure string `json:"failure,omitempty"`
	// Reused marks a file that was there from an earlier bundle or run.
	Reused bool `json:"reused,omitempty"`
}

// BadLine is a place in a file of the manifest, to look at with who may see claims.
type BadLine struct {
	Line   int64 `json:"line"`   // counted from 1
	Offset int64 `json:"offset"` // bytes before it
}

// stem is what a file's output and receipt are named by. It depends on nothing
// but the file, so another attempt writes the same names.
func stem(f ab2d.File) string { return strings.TrimSuffix(f.Name(), ".ndjson") }

// A file's output counts as there when its receipt is, which comes last.
func outputName(f ab2d.File) string  { return stem(f) + ".ndjson.gz" }
func receiptName(f ab2d.File) string { return stem(f) + ".receipt.json" }

// receipt returns the result of an earlier attempt that wrote this very file, or nil.
func receipt(ctx context.Context, dir folder, f ab2d.File) (*Result, error) {
	data, err := dir.read(ctx, receiptName(f))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	r := new(Result)
	if err := json.Unmarshal(data, r); err != nil {
		return nil, err
	}
	if r.File != f {
		return nil, nil
	}
	r.Reused = true
	return r, nil
}

func writeReceipt(ctx context.Context, dir folder, r Result) error {
	data, err := json.Marshal(r)
	if err != nil {
		return err
	}
	return dir.write(ctx, receiptName(r.File), data)
}
