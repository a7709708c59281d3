package ab2d

import (
	"context"
	"io"
	"iter"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/internal/errtext"
	"github.com/ab2d-go/ab2d/internal/relay"
)

// readFiles returns an iterator over the claims of files, of which it reads
// Config.Concurrency at a time. Each file is decoded in a goroutine of its own,
// which hands its claims to the loop in batches. An error that is not about one
// line is the last pair. No goroutine outlives the loop.
func (c *Client) readFiles(ctx context.Context, files []File) iter.Seq2[*fhir.ExplanationOfBenefit, error] {
	return func(yield func(*fhir.ExplanationOfBenefit, error) bool) {
		ctx, cancel := context.WithCancel(ctx)
		loop := &fileLoop{c: c, ctx: ctx, files: files, batches: make(chan batch), left: make(chan struct{})}
		defer loop.workers.Wait()
		defer cancel()
		defer close(loop.left)
		for range min(c.concurrency, len(files)) {
			loop.workers.Go(loop.work)
		}
		go func() {
			loop.workers.Wait()
			close(loop.batches)
		}()
		for b := range loop.batches {
			for _, p := range b.pairs {
				if !yield(p.claim, p.err) || p.err != nil && !isLineError(p.err) {
					return
				}
			}
			b.end.Repeat()
		}
	}
}

// fileLoop is one range over the claims of files.
type fileLoop struct {
	c       *Client
	ctx     context.Context
	files   []File
	begun   atomic.Int64 // how many of the files
	workers sync.WaitGroup
	batches chan batch
	left    chan struct{} // closed when the loop has been left
}

// batch is what came out of one piece of a file, of up to 64 KiB or one line. At
// most two are waiting for each file that is being read, so memory is bounded however
// slow the loop is.
type batch struct {
	pairs []pair
	end   relay.End // of the worker, where it is early: the caller's code, such as a transport, can panic
}

type pair struct {
	claim *fhir.ExplanationOfBenefit
	err   error
}

// maxBatch bounds the pairs of a batch where lines are very short.
const maxBatch = 256

// work reads files until there is none left, or one fails.
func (l *fileLoop) work() {
	var end relay.End
	defer func() {
		if end.Early() {
			l.send(batch{end: end})
		}
	}()
	end.Run(func() {
		for {
			i := int(l.begun.Add(1)) - 1
			if i >= len(l.files) || !l.read(l.files[i]) {
				return
			}
		}
	})
}

// read sends the claims of one file and reports whether the loop continues.
func (l *fileLoop) read(file File) bool {
	body, err := l.c.Open(l.ctx, file)
	if err != nil {
		l.send(batch{pairs: []pair{{err: &inFileError{file.Name(), err}}}})
		return false
	}
	defer body.Close()
	var pairs []pair
	flush := func() (ok bool) {
		ok = len(pairs) == 0 || l.send(batch{pairs: pairs})
		pairs = nil
		return ok
	}
	src := &flushing{Reader: body, flush: flush}
	for claim, err := range resources[fhir.ExplanationOfBenefit](src) {
		if err != nil {
			err = &inFileError{file.Name(), err}
		}
		pairs = append(pairs, pair{claim, err})
		if err != nil && !isLineError(err) {
			flush()
			return false
		}
		if len(pairs) == maxBatch && !flush() {
			return false
		}
	}
	return flush()
}

// send hands a batch to the loop and reports whether there still is one. The end of
// ctx does not count: the loop has to be told of it.
func (l *fileLoop) send(b batch) bool {
	select {
	case l.batches <- b:
		return true
	case <-l.left:
		return false
	}
}

// flushing calls flush before each Read, which may wait: what has been decoded so
// far should not.
type flushing struct {
	io.Reader
	flush func() bool
}

func (f *flushing) Read(p []byte) (n int, err error) {
	if !f.flush() {
		return 0, errClosed
	}
	return f.Reader.Read(p)
}

// inFileError is an error of one of several files.
type inFileError struct {
	name string // "" where it is not a safe one; err then has the path
	err  error
}

func (e *inFileError) Error() string {
	return bounded(strings.TrimPrefix(e.name+": "+errtext.Strip(e.err.Error()), ": "))
}

func (e *inFileError) Unwrap() error { return e.err }
