package ab2d

import (
	"context"
	"io"

	"github.com/ab2d-go/ab2d/internal/relay"
)

// How far a response is read ahead: 512 KiB for every file that is being read,
// enough to keep the connection busy while a loop handles some claims.
const (
	aheadBlock  = 64 << 10
	aheadBlocks = 8
)

// ahead reads a response in a goroutine of its own, so that the network and
// inflating continue beside hashing and decoding. The goroutine starts with the first
// Read and is the only one that touches the body; it closes the body when it ends,
// which is after the body's last byte, or soon after abort.
//
// Blocks go to the consumer by full and come back by free. They belong to this
// response: none is handed to another while somebody may still be copying out of it.
type ahead struct {
	body *body
	full chan []byte
	free chan []byte

	// Set before full is closed.
	err error     // how the body ended
	end relay.End // of the goroutine: the caller's transport can panic

	// The consumer's.
	started bool
	block   []byte
	rest    []byte // of block, not yet read
}

func readAhead(b *body) *ahead {
	return &ahead{
		body: b,
		full: make(chan []byte, aheadBlocks-2), // one more is being filled, and one being read
		free: make(chan []byte, aheadBlocks),
	}
}

func (a *ahead) run() {
	defer close(a.full)
	a.end.Run(a.readAll)
}

// readAll reads the body, and closes it.
func (a *ahead) readAll() {
	defer a.body.Close()
	for a.err == nil && a.send(a.fill()) {
	}
}

// fill reads until the block is full, or the consumer has nothing left to read.
func (a *ahead) fill() []byte {
	var block []byte
	select {
	case block = <-a.free:
	default:
		block = make([]byte, aheadBlock)
	}
	n := 0
	for a.err == nil && n < len(block) && (n == 0 || len(a.full) > 0) {
		var m int
		m, a.err = a.body.Read(block[n:])
		n += m
	}
	return block[:n]
}

// send hands a block to the consumer and reports whether there is one.
func (a *ahead) send(block []byte) bool {
	select {
	case a.full <- block: // rather than drop it
		return true
	default:
	}
	select {
	case a.full <- block:
		return true
	case <-a.body.ctx.Done():
		return false
	}
}

// Read returns the next bytes of the body, or how it ended.
func (a *ahead) Read(p []byte) (int, error) {
	if !a.started {
		a.started = true
		go a.run()
	}
	for len(a.rest) == 0 {
		if a.block != nil {
			a.free <- a.block[:aheadBlock] // has room for every block
			a.block = nil
		}
		var err error
		if a.block, err = a.next(); err != nil {
			return 0, err
		}
		a.rest = a.block
	}
	n := copy(p, a.rest)
	a.rest = a.rest[n:]
	return n, nil
}

// next waits for a block, or returns how the body ended.
func (a *ahead) next() ([]byte, error) {
	select {
	case block, ok := <-a.full: // rather than the end of the request
		return block, a.ended(ok)
	default:
	}
	select {
	case block, ok := <-a.full:
		return block, a.ended(ok)
	case <-a.body.ctx.Done():
		if context.Cause(a.body.ctx) == errClosed { // by the goroutine, which is about to end
			block, ok := <-a.full
			return block, a.ended(ok)
		}
		return nil, a.body.cut() // the transport may not have noticed
	}
}

// ended returns how the body ended, unless ok. A panic of the caller's transport, or the end
// of its goroutine, happens here, in the call that used the transport.
func (a *ahead) ended(ok bool) error {
	if ok {
		return nil
	}
	a.end.Repeat()
	if a.err == nil {
		return a.body.cut()
	}
	return a.err
}

// Close ends the response. It does not wait for the goroutine, which may be inside
// the caller's transport.
func (a *ahead) Close() error {
	if !a.started {
		a.started = true
		close(a.full)
		return a.body.Close()
	}
	a.abort()
	return nil
}

func (a *ahead) abort() { a.body.abort() }

var _ io.ReadCloser = (*ahead)(nil)
