package ab2d

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"sync"

	"github.com/klauspost/compress/gzip"
)

// body is the content of one response: inflated, and looked at before any of it is
// delivered. It is for one goroutine; only abort may be called from others.
//
// Its errors say what has become of the response. io.EOF: it has come to its end.
// A *bodyError: it has too, but is not the file. Others: it broke off.
type body struct {
	wire   *wire
	ctx    context.Context // the request's
	file   File
	path   target
	gzip   bool
	typed  bool      // by its Content-Type a text, or one JSON value, such as a gateway's message
	ndjson bool      // by its Content-Type NDJSON
	marked bool      // HTTP marks where the body ends
	tee    io.Writer // gets what comes over the connection; may be nil

	src     io.Reader // inflates where the response is compressed; nil before the first Read
	head    []byte    // of the content: read, but not yet delivered
	headErr error     // came with head
	buf     *bufio.Reader
	gz      *gzip.Reader
}

// bodyError is a response that is not the file.
type bodyError struct {
	path  target
	err   error
	wrong bool // it passes for the file, and differs; else it is something else, such as a gateway's page
	final bool // no other response can help
}

func (e *bodyError) Error() string { return fmt.Sprintf("ab2d: GET %s: %v", e.path, e.err) }
func (e *bodyError) Unwrap() error { return e.err }

// Inflating takes tens of kilobytes a file, which exports of many small files
// would notice. A body takes these at its first Read and gives them back in Close;
// both are its one goroutine's, so nobody else can still hold them.
var (
	buffers   = sync.Pool{New: func() any { return bufio.NewReaderSize(nil, 64<<10) }}
	inflaters sync.Pool
)

// openBody requests a file once. tee, which may be nil, gets what comes over the
// connection, which then has to be gzip.
func (c *Client) openBody(ctx context.Context, file File, path target, tee io.Writer) (*body, error) {
	resp, err := c.send(ctx, request{method: http.MethodGet, path: path, accept: "application/fhir+ndjson", op: opDownload, size: file.Size})
	if err != nil {
		return nil, err
	}
	w := resp.Body.(*wire)
	b := &body{
		wire: w, ctx: w.ctx, file: file, path: path, tee: tee,
		marked: resp.ContentLength >= 0 || len(resp.TransferEncoding) > 0 || resp.ProtoMajor > 1,
	}
	if err := b.accept(resp); err != nil {
		b.Close()
		return nil, err
	}
	return b, nil
}

// accept reports a response that cannot be a file by its status and header.
func (b *body) accept(resp *http.Response) error {
	if resp.StatusCode != http.StatusOK { // no content, or a part of it
		return b.other(fmt.Errorf("status %d in place of a file", resp.StatusCode))
	}
	coding, ok := contentCoding(resp.Header.Values("Content-Encoding"))
	b.gzip = coding == "gzip"
	media, _, _ := strings.Cut(strings.ToLower(resp.Header.Get("Content-Type")), ";")
	media = strings.TrimSpace(media)
	b.typed = strings.HasPrefix(media, "text/") || media == "application/json" || strings.HasSuffix(media, "+json")
	b.ndjson = strings.HasSuffix(media, "ndjson")
	if !ok {
		err := fmt.Errorf("a Content-Encoding that was not requested: %s", codingText(coding))
		if media == "text/html" { // a gateway's page
			return b.other(err)
		}
		return fmt.Errorf("ab2d: GET %s: %w", b.path, err)
	}
	return nil
}

func (b *body) Read(p []byte) (n int, err error) {
	if b.src == nil {
		if err := b.start(); err != nil {
			return 0, err
		}
	}
	if len(b.head) > 0 {
		n = copy(p, b.head)
		b.head = b.head[n:]
		return n, nil
	}
	if b.headErr != nil {
		return 0, b.headErr
	}
	n, err = b.src.Read(p)
	return n, b.classify(err)
}

// start reads the head of the content and looks at it.
func (b *body) start() error {
	b.buf = buffers.Get().(*bufio.Reader)
	b.buf.Reset(b.wire)
	if b.tee != nil {
		b.buf.Reset(io.TeeReader(b.wire, b.tee))
	}
	b.src = b.buf
	if b.gzip {
		b.src = (*inflater)(b)
	}
	undecided, err := true, error(nil)
	for size := headSize; undecided; size *= 2 {
		b.readHead(size)
		undecided, err = b.look()
	}
	if err == nil && b.tee != nil && !b.gzip {
		err = fmt.Errorf("ab2d: GET %s: the server did not compress the file, which KeepGzip needs", b.path)
	}
	if err != nil {
		b.head, b.headErr = nil, err
	}
	return err
}

// readHead reads until the head has that size, or the content ends.
func (b *body) readHead(size int) {
	b.head = slices.Grow(b.head, size-len(b.head))
	for len(b.head) < size && b.headErr == nil {
		n, err := b.src.Read(b.head[len(b.head):size])
		b.head, b.headErr = b.head[:len(b.head)+n], b.classify(err)
	}
}

// classify says what an error of reading the content means.
func (b *body) classify(err error) error {
	switch {
	case err == nil:
		return nil
	case isSinkError(err):
		return err
	case err == io.EOF && !b.gzip && !b.marked:
		return b.broken(errUnmarked)
	case err == io.EOF:
		return io.EOF
	case b.gzip && (notGzip(err) || b.wire.ended && b.marked): // the server's own copy is bad, or its body was ended as if it were complete
		return b.mismatch(errors.New("the body does not inflate"))
	}
	return b.broken(err)
}

func (b *body) broken(err error) error   { return newNetError(http.MethodGet, b.path, err) }
func (b *body) mismatch(err error) error { return &bodyError{path: b.path, err: err, wrong: true} }
func (b *body) other(err error) error    { return &bodyError{path: b.path, err: err} }

// abort ends the response, and a Read that waits for it. A Read is ended by its
// request's context alone: a Close beside it need not do so.
func (b *body) abort() { b.wire.cancel(nil) }

// cut returns the error of a body whose request has ended.
func (b *body) cut() error { return b.broken(b.wire.end()) }

// Close ends the response's connection, unless it has been read to its end.
func (b *body) Close() error {
	err := b.wire.Close()
	if b.buf != nil {
		b.buf.Reset(nil)
		buffers.Put(b.buf)
		b.buf = nil
	}
	if b.gz != nil {
		inflaters.Put(b.gz)
		b.gz = nil
	}
	b.src, b.head, b.headErr = closedReader{}, nil, errClosed
	return err
}

type closedReader struct{}

func (closedReader) Read([]byte) (int, error) { return 0, errClosed }
