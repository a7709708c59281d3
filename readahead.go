package ab2d

import (
	"io"
	"runtime"
)

const (
	aheadBlocks = 8
	aheadBlock  = 64 << 10
)

// ahead runs a download in a goroutine of its own, so that inflating and hashing
// go on beside the decoding. It holds at most aheadBlocks blocks.
type ahead struct {
	d     *download
	free  chan []byte   // empty blocks, on their way to the goroutine
	full  chan block    // and back; closed when the goroutine has ended
	quit  chan struct{} // closed by Close
	block block         // what the consumer is reading
	rest  []byte        // of it
	done  bool
}

// block is what one Read of the download returned.
type block struct {
	buf []byte
	n   int
	err error
}

// readAhead takes d over. With one processor there is nothing to gain.
func readAhead(d *download) io.ReadCloser {
	if runtime.GOMAXPROCS(0) == 1 {
		return d
	}
	a := &ahead{d: d, free: make(chan []byte, aheadBlocks), full: make(chan block, aheadBlocks), quit: make(chan struct{})}
	for range aheadBlocks {
		a.free <- nil // made when it is first needed
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
			b.buf = make([]byte, aheadBlock)
		}
		b.n, b.err = a.d.Read(b.buf)
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
			b.err = errClosed
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
	for range a.full {
	}
	a.rest, a.block = nil, block{err: errClosed}
	return nil
}
