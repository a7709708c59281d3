package ab2dtest

import (
	"context"
	"crypto/sha256"
	"errors"
	"io"
	"runtime"
	"sync"
)

// digest is what a manifest says of a file.
type digest struct {
	sum  [sha256.Size]byte
	size int64
}

var (
	// digests are known for the process: a benchmark that asks for the same
	// gigabytes again does not wait for them again.
	digests = digestCache{known: make(map[string]digest)}
	// digesting bounds the goroutines that read complete files.
	digesting = make(chan struct{}, max(1, runtime.GOMAXPROCS(0)/2))
)

// digestAll works out the digests of files, or returns what kept it from that.
func digestAll(ctx context.Context, files []*file) error {
	var group sync.WaitGroup
	errs := make([]error, len(files))
	for i, f := range files {
		if d, ok := digests.load(f.source.key()); ok {
			f.sum, f.size = d.sum, d.size
			continue
		}
		group.Go(func() {
			select {
			case digesting <- struct{}{}:
				defer func() { <-digesting }()
				errs[i] = f.digest(ctx)
			case <-ctx.Done():
				errs[i] = ctx.Err()
			}
		})
	}
	group.Wait()
	return errors.Join(errs...)
}

func (f *file) digest(ctx context.Context) error {
	hash := sha256.New()
	n := counter{ctx: ctx, dst: hash}
	if err := f.source.write(&n); err != nil {
		return err
	}
	hash.Sum(f.sum[:0])
	f.size = n.n
	if key := f.source.key(); key != "" {
		digests.store(key, digest{f.sum, f.size})
	}
	return nil
}

// counter counts what passes through it until its context ends.
type counter struct {
	ctx context.Context
	dst io.Writer
	n   int64
}

func (c *counter) Write(p []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	c.n += int64(len(p))
	return c.dst.Write(p)
}

// digestCache holds digests by content.key(). It forgets all of them where there are
// too many: each export with a _since of its own makes new ones.
type digestCache struct {
	mu    sync.Mutex
	known map[string]digest
}

const maxDigests = 10_000

func (c *digestCache) load(key string) (digest, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	d, ok := c.known[key]
	return d, ok
}

func (c *digestCache) store(key string, d digest) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.known) >= maxDigests {
		clear(c.known)
	}
	c.known[key] = d
}
