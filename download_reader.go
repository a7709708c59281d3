package ab2d

import (
	"context"
	"io"
	"sync"
	"time"
)

// reader is what Open returns: a download whose Read, Close and context may come
// from different goroutines, in any order. The holder of the turn has the download
// to itself. Close only ends the context, which ends a Read that waits, and leaves
// the cleaning up to the last holder of the turn.
type reader struct {
	turn   chan *download // holds the download while nobody has the turn
	closed chan struct{}
	once   sync.Once
	cancel context.CancelFunc
	left   time.Time // when the last Read returned
}

func newReader(d *download, cancel context.CancelFunc) *reader {
	r := &reader{turn: make(chan *download, 1), closed: make(chan struct{}), cancel: cancel}
	r.turn <- d
	return r
}

func (r *reader) Read(p []byte) (n int, err error) {
	var d *download
	select {
	case d = <-r.turn:
	case <-r.closed:
		return 0, errClosed
	}
	defer r.release(d)
	if r.isClosed() {
		return 0, errClosed
	}
	if !r.left.IsZero() && time.Since(r.left) >= idle {
		d.progressed()
	}
	n, err = d.Read(p)
	r.left = time.Now()
	if err != nil && err != io.EOF && r.isClosed() {
		err = errClosed
	}
	return n, err
}

// Close ends the download. It does not wait for a Read, which ends soon.
func (r *reader) Close() error {
	r.once.Do(func() { close(r.closed) })
	r.cancel()
	r.tidy()
	return nil
}

func (r *reader) release(d *download) {
	r.turn <- d
	if r.isClosed() {
		r.tidy()
	}
}

// tidy lets go of what the download holds, unless somebody has the turn, who will.
func (r *reader) tidy() {
	select {
	case d := <-r.turn:
		d.Close()
		r.turn <- d
	default:
	}
}

func (r *reader) isClosed() bool {
	select {
	case <-r.closed:
		return true
	default:
		return false
	}
}

var _ io.ReadCloser = (*reader)(nil)
