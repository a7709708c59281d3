package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"hash/fnv"
	"iter"
	"os"
	"path/filepath"

	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/ndjson"
)

// A version is one of a claim, and the JSON it was read from. It is valid until the next.
type version struct {
	claim *claim.Claim
	eob   *fhir.ExplanationOfBenefit
	json  []byte
}

// versions returns an iterator over the claims in a file of NDJSON. Any error is the last pair.
func versions(ctx context.Context, path string) iter.Seq2[version, error] {
	return func(yield func(version, error) bool) {
		f, err := os.Open(path)
		if err != nil {
			yield(version{}, err)
			return
		}
		defer f.Close()
		v := version{claim: new(claim.Claim), eob: new(fhir.ExplanationOfBenefit)}
		for line, err := range ndjson.Lines(f) {
			if err == nil {
				err = ctx.Err()
			}
			if err == nil {
				if derr := v.eob.UnmarshalReuse(line.Data); derr != nil {
					err = &ndjson.LineError{Line: line.Number, Offset: line.Offset, Err: derr}
				}
			}
			if err != nil {
				yield(version{}, fmt.Errorf("%w, in %s", err, filepath.Base(path)))
				return
			}
			v.claim.Set(v.eob)
			v.json = line.Data
			if !yield(v, nil) {
				return
			}
		}
	}
}

// spread writes what has come to a file beside each part.
func (s *FileStore) spread(folder string, claims iter.Seq2[*fhir.ExplanationOfBenefit, error]) (err error) {
	var files [parts]*os.File
	var out [parts]*bufio.Writer
	defer func() {
		for n, f := range files {
			if f != nil {
				err = errors.Join(err, out[n].Flush(), f.Close())
			}
		}
	}()
	for n := range files {
		if files[n], err = os.OpenFile(s.part(folder, n)+".new", os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600); err != nil {
			return err
		}
		out[n] = bufio.NewWriterSize(files[n], 64<<10)
	}
	var view claim.Claim
	var line []byte
	for eob, err := range claims {
		if err != nil {
			return err
		}
		if line, err = eob.AppendJSON(line[:0]); err != nil {
			return err
		}
		view.Set(eob)
		h := fnv.New32a()
		h.Write([]byte(key(&view)))
		w := out[h.Sum32()%parts]
		w.Write(append(line, '\n')) // its error stays with w, until Flush
	}
	return nil
}

// mergePart rewrites a part: its former claims, then those that have come.
func (s *FileStore) mergePart(ctx context.Context, from, to string, n int, counts *Counts) error {
	type stored struct {
		claim *claim.Claim
		line  []byte
	}
	var newest []stored
	index := make(map[string]int)
	if from != "" {
		for v, err := range versions(ctx, s.part(from, n)) {
			if err != nil {
				return err
			}
			index[key(v.claim)] = len(newest)
			newest = append(newest, stored{v.claim.Clone(), bytes.Clone(v.json)})
		}
	}
	incoming := s.part(to, n) + ".new"
	for v, err := range versions(ctx, incoming) {
		if err != nil {
			return err
		}
		i, ok := index[key(v.claim)]
		switch {
		case !ok:
			counts.New++
			index[key(v.claim)] = len(newest)
			newest = append(newest, stored{v.claim.Clone(), bytes.Clone(v.json)})
		case v.claim.Supersedes(newest[i].claim) && !bytes.Equal(v.json, newest[i].line):
			counts.Replaced++
			newest[i] = stored{v.claim.Clone(), bytes.Clone(v.json)}
		}
	}
	counts.Stored += len(newest)
	out, err := os.OpenFile(s.part(to, n), os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	w := bufio.NewWriterSize(out, 64<<10)
	for _, v := range newest {
		w.Write(v.line)
		w.WriteByte('\n')
	}
	return errors.Join(w.Flush(), out.Sync(), out.Close(), os.Remove(incoming))
}
