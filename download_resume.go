package ab2d

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"net/http"
	"strings"
)

const (
	// maxBodies is how often AB2D serves a file (AB2D documentation, "Access
	// Production Claims Data"). A broken download is not counted there, but one
	// that breaks on its last stretch may be.
	maxBodies = 6
	// maxWrong is how many bodies may come to an end without being what the
	// manifest promises. It leaves some of the six for another try another day.
	maxWrong = 3
)

// download reads the bytes of one file, over as many connections as it takes. It
// is an [io.ReadCloser] for one goroutine.
type download struct {
	ctx    context.Context
	cancel context.CancelFunc
	c      *Client
	file   File
	path   string

	body *body     // of the current attempt; nil between two
	sum  hash.Hash // over the bytes delivered
	n    int64     // how many those are

	// rewind, where it is set, takes back what was delivered, and each body begins
	// anew. Else a consumer has it for good, and a body goes on behind it.
	rewind func() error
	tee    io.Writer // gets a copy of the bytes as they come over the connection

	best      int64 // the most that was ever delivered
	begun     int   // bodies begun
	wrong     int   // bodies that ended and were not the file
	fruitless int   // failures in a row, without a new byte in between
	end       error // what Read returns from now on
}

func newDownload(ctx context.Context, c *Client, file File, path string) *download {
	ctx, cancel := context.WithCancel(ctx)
	return &download{ctx: ctx, cancel: cancel, c: c, file: file, path: path, sum: sha256.New()}
}

// Close ends the download. The file is spent: a later one begins anew.
func (d *download) Close() error {
	if d.end == nil {
		d.end = errClosed
	}
	d.closeBody()
	d.cancel()
	return nil
}

func (d *download) closeBody() {
	if d.body != nil {
		d.body.Close()
		d.body = nil
	}
}

// Read delivers the file's bytes, each once and in order. It returns io.EOF only
// for a file that is proven to be whole.
func (d *download) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	for d.end == nil {
		if d.body == nil {
			if d.end = d.open(); d.end != nil {
				break
			}
		}
		if left := d.file.Size - d.n; d.file.Size > 0 && int64(len(p)) > left {
			if left == 0 {
				d.end = d.atLength()
				continue
			}
			p = p[:left]
		}
		n, err := d.body.Read(p)
		if n > 0 {
			d.sum.Write(p[:n])
			d.n += int64(n)
			if d.n > d.best {
				d.best, d.fruitless = d.n, 0
			}
			return n, nil
		}
		if err != nil {
			d.closeBody()
			d.end = d.judge(err)
		}
	}
	return 0, d.end
}

// atLength ends a download that has all its bytes. The body is read to its own
// end, so that the connection can be used again. What it has beyond the file's
// length, or how it breaks there, matters only where the body itself is kept.
func (d *download) atLength() error {
	var beyond [1]byte
	n, err := io.ReadFull(d.body, beyond[:])
	d.closeBody()
	switch {
	case d.ctx.Err() != nil:
		return d.fail(d.ctx.Err())
	case d.tee != nil && n > 0:
		return d.another(fmt.Errorf("the body goes on after %d bytes", d.n), true)
	case (d.tee != nil || n == 0 && d.file.SHA256 == "") && err != io.EOF:
		return d.judge(err)
	}
	return d.verdict()
}

// verdict judges a file of the right length.
func (d *download) verdict() error {
	if d.file.SHA256 != "" && !strings.EqualFold(d.file.SHA256, hex.EncodeToString(d.sum.Sum(nil))) {
		return d.another(fmt.Errorf("the SHA-256 of its %d bytes differs", d.n), d.rewind != nil)
	}
	d.c.log.DebugContext(d.ctx, "download_complete", "file", d.path, "bytes", d.n, "bodies", d.begun)
	return io.EOF
}

// judge says what the end of a body before the file's length means: nil to go
// on with another body, or the error that it comes to.
func (d *download) judge(err error) error {
	switch {
	case d.ctx.Err() != nil:
		return d.fail(d.ctx.Err())
	case isLocal(err):
		return d.fail(err)
	case err == io.EOF && d.file.Size == 0: // the manifest gives no length
		return d.verdict()
	case err == io.EOF:
		err = fmt.Errorf("the body ends after %d of %d bytes", d.n, d.file.Size)
	case !errors.Is(err, errInflate):
		return d.again(d.broken(err))
	}
	return d.another(err, true)
}

// another tries another body after one that came to its end and is not the
// file, if one may help.
func (d *download) another(err error, helps bool) error {
	if d.wrong++; !helps || d.wrong == maxWrong {
		return d.corrupt(err)
	}
	return d.again(d.broken(err))
}

// open begins a body and brings it to where the last one ended. It retries until
// it has one, or returns the error that this comes to.
func (d *download) open() error {
	for {
		err := d.begin()
		if err == nil {
			return nil
		}
		d.closeBody()
		if d.ctx.Err() != nil {
			return d.fail(d.ctx.Err())
		}
		if err := d.again(err); err != nil {
			return err
		}
	}
}

// begin asks for the file once.
func (d *download) begin() (err error) {
	d.c.log.DebugContext(d.ctx, "download_request", "file", d.path, "delivered", d.n)
	if d.body, err = d.c.openBody(d.ctx, d.path, d.tee); err != nil {
		return fileError(err)
	}
	d.begun++
	if d.rewind != nil {
		d.n = 0
		d.sum.Reset()
		return d.rewind()
	}
	if d.n == 0 {
		return nil
	}
	again := sha256.New()
	if n, err := io.CopyN(again, d.body, d.n); err != nil {
		if err == io.EOF {
			err = fmt.Errorf("the body ends after %d of %d bytes", n, d.file.Size)
		} else if !errors.Is(err, errInflate) {
			return d.broken(err)
		}
		if d.wrong++; d.wrong == maxWrong {
			return d.corrupt(err)
		}
		return d.broken(err)
	}
	if !bytes.Equal(again.Sum(nil), d.sum.Sum(nil)) {
		return d.corrupt(fmt.Errorf("a second body differs in the first %d bytes", d.n))
	}
	return nil
}

// fileError says what an answer of the file resource means. AB2D gives status
// 500 for what no retry can mend, and only the text tells.
func fileError(err error) error {
	e, ok := errors.AsType[*APIError](err)
	if !ok || e.StatusCode != http.StatusInternalServerError {
		return err
	}
	for _, text := range e.texts() {
		if strings.HasPrefix(text, "The file is not present") || strings.HasPrefix(text, "The file has already been download") {
			e.kind = ErrFileUnavailable
		}
	}
	return err
}

// again waits before another attempt. It returns the error that the download
// ends with where none is left or none can help.
func (d *download) again(err error) error {
	d.c.log.WarnContext(d.ctx, "download_error", "file", d.path, "delivered", d.n, "error", err.Error())
	d.fruitless++
	if !transient(err) || d.fruitless > d.c.retries || d.begun == maxBodies {
		return err
	}
	if err := pause(d.ctx, max(backoff(d.fruitless), retryAfter(err))); err != nil {
		return d.fail(err)
	}
	return nil
}

// isLocal reports whether err comes from writing the tee and not from the connection.
func isLocal(err error) bool {
	_, ok := errors.AsType[*fs.PathError](err)
	return ok
}

// broken is the failure of a body, which another may not share.
func (d *download) broken(err error) error { return newNetError(http.MethodGet, d.path, err) }

func (d *download) corrupt(err error) error { return d.fail(fmt.Errorf("%w: %w", ErrCorrupt, err)) }

func (d *download) fail(err error) error { return fmt.Errorf("ab2d: GET %s: %w", d.path, err) }

var errClosed = errors.New("ab2d: the file is closed")
