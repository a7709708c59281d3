package ab2d

import (
	"io"
	"runtime"
	"sync"
)

// How far a download is read ahead. The blocks could be smaller for the copying.
// But the garbage collector runs whenever the heap has doubled, and beside a
// heap of next to nothing that would be after every few hundred claims.
const (
	aheadBlocks = 8
	aheadBlock  = 512 << 10
)

// blocks are what downloads no longer use.
var blocks = sync.Pool{New: func() any { return new([aheadBlock]byte) }}

// ahead runs a download in a goroutine of its own, so that inflating and hashing
// go on beside the decoding. It holds at most aheadBlocks blocks.
type ahead struct {
	d     *download
	free  chan *[aheadBlock]byte // empty blocks, on their way to the goroutine
	full  chan block             // and back; closed when the goroutine has ended
	quit  chan struct{}          // closed by Close
	block block                  // what the consumer is reading
	rest  []byte                 // of it
	done  bool
}

// block is a piece of the download.
type block struct {
	buf *[aheadBlock]byte
	n   int
	err error
}

// readAhead takes d over. With one processor there is nothing to gain.
func readAhead(d *download) io.ReadCloser {
	if runtime.GOMAXPROCS(0) == 1 {
		return d
	}
	a := &ahead{d: d, free: make(chan *[aheadBlock]byte, aheadBlocks), full: make(chan block, aheadBlocks), quit: make(chan struct{})}
	for range aheadBlocks {
		a.free <- nil // taken when it is first needed
	}
	go a.run()
	return a
}

func (a *ahead) run() {
	defer close(a.full)
	defer a.d.Close()
	for {
		var b block
		select {
		case b.buf = <-a.free:
		case <-a.quit:
			return
		}
		if b.buf == nil {
			b.buf = blocks.Get().(*[aheadBlock]byte)
		}
		a.fill(&b)
		select {
		case a.full <- b:
		case <-a.quit:
			return
		}
		if b.err != nil {
			return
		}
	}
}

// fill reads until the block is full, or the consumer has nothing left to read.
func (a *ahead) fill(b *block) {
	for b.err == nil && b.n < len(b.buf) && (b.n == 0 || len(a.full) > 0) {
		var n int
		n, b.err = a.d.Read(b.buf[b.n:])
		b.n += n
	}
}

func (a *ahead) Read(p []byte) (int, error) {
	for len(a.rest) == 0 {
		if a.block.err != nil {
			return 0, a.block.err
		}
		if a.block.buf != nil {
			a.free <- a.block.buf
		}
		b, ok := <-a.full
		if !ok {
			return 0, errClosed
		}
		a.block, a.rest = b, b.buf[:b.n]
	}
	n := copy(p, a.rest)
	a.rest = a.rest[n:]
	return n, nil
}

// Close ends the download and waits until its goroutine has let go of it.
func (a *ahead) Close() error {
	if a.done {
		return nil
	}
	a.done = true
	close(a.quit)
	a.d.cancel()
	recycle(a.block.buf)
	for b := range a.full {
		recycle(b.buf)
	}
	for range len(a.free) {
		recycle(<-a.free)
	}
	a.rest, a.block = nil, block{err: errClosed}
	return nil
}

func recycle(b *[aheadBlock]byte) {
	if b != nil {
		blocks.Put(b)
	}
}
