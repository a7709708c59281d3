package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/claim"
)

// Format is what workers write.
type Format string

// The formats.
const (
	NDJSON  Format = "ndjson"  // a claim.Claim a line, gzipped
	Parquet Format = "parquet" // claims and their parts as tables, by contract and month
	Both    Format = "both"
)

func (f Format) check() error {
	if f != NDJSON && f != Parquet && f != Both {
		return fmt.Errorf("-format: %q is none of ndjson, parquet and both", string(f))
	}
	return nil
}

// has reports whether output of format f has what other would have.
func (f Format) has(other Format) bool { return f == other || f == Both }

// A sink is where the claims of a file go. There is nothing under a name that anyone
// reads until it is committed; whoever makes it discards it.
type sink interface {
	// add adds a claim, of which line is the JSON and a line feed.
	add(c *claim.Claim, line []byte) error
	// commit returns the names of what it wrote.
	commit(ctx context.Context) ([]string, error)
	discard()
}

// newSinks returns those of a format.
func newSinks(ctx context.Context, format Format, dir folder, file ab2d.File) (all sinks, err error) {
	if format.has(Parquet) {
		p, err := newParquet(dir, file)
		if err != nil {
			return nil, err
		}
		all = append(all, p)
	}
	if format.has(NDJSON) {
		n, err := newNDJSON(ctx, dir, file)
		if err != nil {
			all.discard()
			return nil, err
		}
		all = append(all, n)
	}
	return all, nil
}

// sinks are several as one.
type sinks []sink

func (l sinks) discard() {
	for _, out := range l {
		out.discard()
	}
}

func (l sinks) commit(ctx context.Context) (names []string, err error) {
	for _, out := range l {
		written, err := out.commit(ctx)
		if err != nil {
			return nil, err
		}
		names = append(names, written...)
	}
	return names, nil
}

// adder returns a function that adds a claim to each sink.
func (l sinks) adder() func(*claim.Claim) error {
	var line bytes.Buffer
	enc := json.NewEncoder(&line)
	return func(c *claim.Claim) error {
		line.Reset()
		if err := enc.Encode(c); err != nil {
			return err
		}
		for _, out := range l {
			if err := out.add(c, line.Bytes()); err != nil {
				return err
			}
		}
		return nil
	}
}

// ndjsonSink writes claims as gzipped NDJSON.
type ndjsonSink struct {
	name  string
	draft *draft
	zip   *gzip.Writer
}

func newNDJSON(ctx context.Context, dir folder, file ab2d.File) (*ndjsonSink, error) {
	name := outputName(file)
	d, err := dir.create(ctx, name)
	if err != nil {
		return nil, err
	}
	return &ndjsonSink{name: name, draft: d, zip: gzip.NewWriter(d)}, nil
}

func (n *ndjsonSink) add(_ *claim.Claim, line []byte) error {
	_, err := n.zip.Write(line)
	return err
}

func (n *ndjsonSink) commit(context.Context) ([]string, error) {
	if err := n.zip.Close(); err != nil {
		return nil, err
	}
	return []string{n.name}, n.draft.commit()
}

func (n *ndjsonSink) discard() { n.draft.discard() }
