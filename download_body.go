package ab2d

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/klauspost/compress/flate"
	"github.com/klauspost/compress/gzip"
)

// stallTimeout is how long a download waits for its next byte before it takes
// the connection for dead.
const stallTimeout = time.Minute

var (
	errStalled = errors.New("no byte came for " + stallTimeout.String())
	errInflate = errors.New("the body does not inflate")
)

// body is the content of one answer: inflated, and ended by a stall.
type body struct {
	io.Reader // inflates where the answer is compressed
	wire      *wire
	buf       *bufio.Reader
	gz        *gzip.Reader
}

// wire is the body of an answer as it comes over the connection.
type wire struct {
	io.ReadCloser
	ctx    context.Context
	cancel context.CancelCauseFunc
	stall  *time.Timer
	ended  bool // cleanly
}

// Read runs the stall timer only while it waits: a consumer may take its time.
func (w *wire) Read(p []byte) (int, error) {
	w.stall.Reset(stallTimeout)
	n, err := w.ReadCloser.Read(p)
	w.stall.Stop()
	w.ended = err == io.EOF
	if err != nil && err != io.EOF && context.Cause(w.ctx) == errStalled {
		err = errStalled
	}
	return n, err
}

// Inflating takes tens of kilobytes a file, which exports of many small files would feel.
var (
	buffers   = sync.Pool{New: func() any { return bufio.NewReaderSize(nil, 64<<10) }}
	inflaters sync.Pool
)

// openBody asks for a file once. tee, which may be nil, gets what comes over the connection.
func (c *Client) openBody(ctx context.Context, path string, tee io.Writer) (*body, error) {
	ctx, cancel := context.WithCancelCause(ctx)
	resp, err := c.send(ctx, request{method: http.MethodGet, path: path, accept: "application/fhir+ndjson", op: opDownload})
	if err != nil {
		cancel(nil)
		return nil, err
	}
	w := &wire{ReadCloser: resp.Body, ctx: ctx, cancel: cancel}
	w.stall = time.AfterFunc(stallTimeout, func() { cancel(errStalled) })
	w.stall.Stop() // until the first Read, which may be long in coming
	b := &body{wire: w, buf: buffers.Get().(*bufio.Reader)}
	b.buf.Reset(w)
	if tee != nil {
		b.buf.Reset(io.TeeReader(w, tee))
	}
	encoding := strings.ToLower(resp.Header.Get("Content-Encoding"))
	switch {
	case encoding == "gzip":
		b.Reader = &inflater{b: b}
	case encoding == "" && tee == nil:
		b.Reader = b.buf
	case encoding == "":
		err = fmt.Errorf("ab2d: GET %s: the server did not compress the file, which is to be kept as gzip", path)
	default:
		err = fmt.Errorf("ab2d: GET %s: a content encoding that was not asked for: %q", path, sanitize(encoding))
	}
	if err != nil {
		b.Close()
		return nil, err
	}
	return b, nil
}

// Close ends the answer's connection, unless it has been read to its end.
func (b *body) Close() error {
	b.wire.stall.Stop()
	b.wire.cancel(nil)
	err := b.wire.Close()
	b.buf.Reset(nil)
	buffers.Put(b.buf)
	if b.gz != nil {
		inflaters.Put(b.gz)
	}
	return err
}

// inflater inflates a body, from its first Read on.
type inflater struct{ b *body }

func (i *inflater) Read(p []byte) (n int, err error) {
	if i.b.gz == nil {
		err = i.start()
	}
	if err == nil {
		n, err = i.b.gz.Read(p)
	}
	_, corrupt := errors.AsType[flate.CorruptInputError](err)
	if corrupt || errors.Is(err, gzip.ErrHeader) || errors.Is(err, gzip.ErrChecksum) ||
		err == io.ErrUnexpectedEOF && i.b.wire.ended { // the server's own copy is cut, or the body was ended as if it were whole
		err = errInflate
	}
	return n, err
}

func (i *inflater) start() (err error) {
	if gz, ok := inflaters.Get().(*gzip.Reader); ok {
		i.b.gz = gz
		return gz.Reset(i.b.buf)
	}
	i.b.gz, err = gzip.NewReader(i.b.buf)
	return err
}
