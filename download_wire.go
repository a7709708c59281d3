package ab2d

import (
	"context"
	"io"
	"time"
)

// stallTimeout is how long a download waits for its next byte before it takes
// the connection for dead.
const stallTimeout = time.Minute

// A response of which trickle takes longer than trickleTimeout, the consumer's own time not counted, is taken for
// one that never ends: a byte now and then keeps it from stalling.
const (
	trickle        = 16 << 10
	trickleTimeout = 10 * time.Minute
)

var (
	errStalled  error = problem("no byte came for " + stallTimeout.String())
	errTrickles error = problem("the response came too slowly to ever end")
	errUnmarked error = problem("the connection ended, and nothing marks the end of the body")
)

// wire is the body of a file's response as it comes over the connection. It has the
// context and the timer of its request: until the headers are there, the timer bounds
// the wait for them, and from then on each Read that waits.
type wire struct {
	io.ReadCloser
	ctx    context.Context
	cancel context.CancelCauseFunc
	timer  *time.Timer // ends the request with errNoAnswer
	ended  bool        // cleanly

	waited time.Duration // for the bytes that follow
	got    int           // fewer than trickle
}

// Read runs the timer only while it waits: a consumer may take its time.
func (t *wire) Read(p []byte) (int, error) {
	start := time.Now()
	t.timer.Reset(stallTimeout)
	n, err := t.ReadCloser.Read(p)
	t.timer.Stop()
	t.ended = err == io.EOF
	t.waited += time.Since(start)
	if t.got += n; t.got >= trickle {
		t.got, t.waited = 0, 0
	}
	if err == nil && t.waited > trickleTimeout {
		return n, errTrickles
	}
	if err != nil && err != io.EOF && t.ctx.Err() != nil { // net/http may return the bare cause
		err = t.end()
	}
	return n, err
}

// end returns how the request's context ended.
func (t *wire) end() error {
	if t.stalled() {
		return errStalled
	}
	return contextError(t.ctx)
}

func (t *wire) stalled() bool { return context.Cause(t.ctx) == errNoAnswer }

func (t *wire) Close() error {
	t.timer.Stop()
	t.cancel(errClosed)
	return t.ReadCloser.Close()
}
