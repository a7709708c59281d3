package ndjson

import (
	"io"
	"iter"
	"sync"
	"sync/atomic"

	"github.com/ab2d-go/ab2d/internal/relay"
)

// Batches have readSize bytes, but fewer where lines are so short that the values
// would need far more memory than the lines. The first ones are the least, as
// nothing is known of the lines yet.
const (
	batchLines = 512
	leastBatch = 4 << 10
)

// queuedBatches is how many batches are queued for each worker. A worker that finds none sleeps, and to wake it takes
// about as long as a batch; with half as many, workers sleep a quarter of the time.
const queuedBatches = 4

// decodeParallel is Decode on o.workers goroutines. The loop's goroutine cuts the
// stream into batches of lines and queues them, workers decode them as they get to
// them, and the loop takes the batches in their order. The loop's goroutine is one
// of the workers: it decodes whenever it would have to wait. So no more goroutines
// want a core than were asked for, and none of them waits for another to be scheduled.
func decodeParallel[T any](r io.Reader, o options, decode func(*T, []byte) error) iter.Seq2[*T, error] {
	return func(yield func(*T, error) bool) {
		p := pool[T]{
			options: o,
			decode:  decode,
			src:     source{r: r, maxLine: o.maxLine, size: leastBatch},
			work:    make(chan *batch[T], queuedBatches*o.workers),
		}
		defer p.stop()
		line := 0
		for {
			p.readAhead()
			if len(p.queue) == 0 {
				return
			}
			b := p.queue[0]
			p.await(b)
			if !p.deliver(b, &line, yield) {
				return
			}
			p.queue = append(p.queue[:0], p.queue[1:]...)
			p.recycle(b)
		}
	}
}

// A pool is the state of one loop.
type pool[T any] struct {
	options
	decode func(*T, []byte) error
	src    source

	queue  []*batch[T] // read but not yet delivered, in the stream's order
	queued int         // bytes of lines in the queue
	free   []*batch[T] // for use again
	ended  bool        // the reader is

	work    chan *batch[T] // has room for the longest queue
	started int            // of workers
	stopped atomic.Bool
	running sync.WaitGroup
}

// readAhead reads a batch, and more while the workers are busy with the first of
// the queue, up to queuedBatches for each worker. To deliver a batch and to read one in turn
// keeps both the loop and the workers going, whichever of them is slower.
func (p *pool[T]) readAhead() {
	for i := 0; !p.ended && len(p.queue) < cap(p.work) && p.queued < cap(p.work)*readSize; i++ {
		if i > 0 && p.queue[0].isDone() {
			return
		}
		want := p.src.size / 2
		if n := len(p.queue); n == 0 || p.queue[n-1].isDone() {
			want = 1 // nobody has anything to do
		}
		b := p.batch()
		b.chunk = p.src.next(b.buf, want)
		b.cur = cursor{rest: b.data, offset: b.offset, maxLine: p.maxLine}
		p.ended = b.err != nil
		p.queue = append(p.queue, b)
		p.queued += len(b.data)
		p.work <- b
	}
}

// batch returns an empty batch. A worker is started with each of the first batches:
// a short stream needs few.
func (p *pool[T]) batch() *batch[T] {
	if n := len(p.free); n > 0 {
		b := p.free[n-1]
		p.free = p.free[:n-1]
		return b
	}
	if p.started < p.workers-1 {
		p.started++
		p.running.Go(p.worker)
	}
	return &batch[T]{done: make(chan struct{}, 1)}
}

func (p *pool[T]) worker() {
	for b := range p.work {
		p.try(b)
	}
}

// await returns when b is decoded, and decodes other batches until then.
func (p *pool[T]) await(b *batch[T]) {
	for !b.isDone() {
		select {
		case <-b.done:
			return
		case other := <-p.work:
			p.try(other)
		}
	}
	<-b.done
}

// try decodes b. A panic of T's decoding method, or a call of [runtime.Goexit] in it, ends the batch. It is recorded and
// repeated in the loop's goroutine, where the caller can recover from it, once the values before it are delivered.
func (p *pool[T]) try(b *batch[T]) {
	defer func() { b.done <- struct{}{} }()
	b.end.Run(func() { p.fill(b) })
}

// fill decodes the lines of b.
func (p *pool[T]) fill(b *batch[T]) {
	for !p.stopped.Load() && b.cur.next() {
		var v *T
		err := b.cur.err
		if err == nil {
			v = b.value(p.reuse)
			err = decodeLine(p.decode, v, b.cur.line)
		}
		if err != nil {
			b.pairs = append(b.pairs, pair[T]{err: err})
		} else {
			b.pairs = append(b.pairs, pair[T]{v: v})
			b.used++
		}
	}
}

// deliver yields the pairs of b to the loop and reports whether the loop continues. line is the number of the line before b.
func (p *pool[T]) deliver(b *batch[T], line *int, yield func(*T, error) bool) bool {
	for _, pair := range b.pairs {
		if pair.err != nil {
			pair.err.(*LineError).Line += *line // it was counted in b
		}
		if !yield(pair.v, pair.err) {
			return false
		}
	}
	b.end.Repeat()
	*line += b.cur.count
	err := b.trailer(line, b.cur.offset)
	return err == nil || yield(nil, err)
}

// recycle makes b ready for use again, once the loop is past it.
func (p *pool[T]) recycle(b *batch[T]) {
	p.queued -= len(b.data)
	if n := b.cur.count; n > 0 {
		p.src.size = min(max(batchLines*(len(b.data)/n), leastBatch), readSize)
	}
	if cap(b.buf) > 8*readSize {
		b.buf = nil // one long line should not weigh on all that follow
	}
	clear(b.pairs)
	b.pairs, b.used = b.pairs[:0], 0
	p.free = append(p.free, b)
}

// stop ends the workers, also when the loop is left early or panics.
func (p *pool[T]) stop() {
	p.stopped.Store(true)
	close(p.work)
	p.running.Wait()
}

// A batch is a chunk and what became of its lines.
type batch[T any] struct {
	chunk
	cur    cursor // past the decoded lines, counting from the chunk's start
	pairs  []pair[T]
	values []*T // with ReuseRecord: the batch's own
	used   int  // of values
	done   chan struct{}
	end    relay.End // of the decoding
}

func (b *batch[T]) isDone() bool { return len(b.done) > 0 }

type pair[T any] struct {
	v   *T
	err error
}

// value returns the value for the next line.
func (b *batch[T]) value(reuse bool) *T {
	if !reuse {
		return new(T)
	}
	if b.used == len(b.values) {
		b.values = append(b.values, new(T))
	}
	return b.values[b.used]
}
