package ab2d

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"fmt"
	"io"
	"net/http"

	"github.com/klauspost/compress/gzip"
)

// content returns the body of an answer other than a file, inflated. net/http inflates
// what it asked for and what is called gzip, but not "x-gzip", two codings of which one is
// identity, or what a proxy compresses unasked where the caller's transport asks for none.
func content(resp *http.Response) io.Reader {
	if coding, ok := contentCoding(resp.Header.Values("Content-Encoding")); !ok || coding == "" {
		return resp.Body
	}
	return &inflated{body: bufio.NewReader(resp.Body)}
}

var gzipMagic = []byte{0x1f, 0x8b}

// inflated inflates a body from its first Read on, if it is gzip as its header says.
type inflated struct {
	body *bufio.Reader
	r    io.Reader
}

func (i *inflated) Read(p []byte) (n int, err error) {
	if i.r == nil {
		i.r = i.body
		if magic, _ := i.body.Peek(len(gzipMagic)); bytes.Equal(magic, gzipMagic) {
			gz, err := gzip.NewReader(i.body)
			if err != nil {
				return 0, err
			}
			i.r = gz
		}
	}
	return i.r.Read(p)
}

// isPage reports whether a success without content is something else, such as a gateway's page. AB2D's
// is empty, and the specification allows JSON.
func isPage(resp *http.Response) bool {
	first := beginning(resp)
	return first != 0 && first != '{'
}

// beginning returns the first byte of an answer that is no white space, 0 where there is none.
func beginning(resp *http.Response) byte {
	body := bufio.NewReader(io.LimitReader(content(resp), maxErrorBody))
	for {
		switch c, err := body.ReadByte(); {
		case err != nil:
			return 0
		case !isBlank(c):
			return c
		}
	}
}

// maxAnswer bounds an answer that is held in memory, a manifest's included: far
// above the hundred thousand files that would need it.
const maxAnswer = 64 << 20

// answerReader reads a body that is held in memory, up to maxAnswer.
type answerReader struct {
	ctx  context.Context
	path target
	r    io.Reader
	n    int64
	err  error // how it ended, but for io.EOF
}

func (a *answerReader) Read(p []byte) (int, error) {
	n, err := a.r.Read(p)
	a.n += int64(n)
	switch {
	case a.n > maxAnswer:
		err = fmt.Errorf("ab2d: GET %s: the response is longer than %d bytes", a.path, maxAnswer)
	case err == nil || err == io.EOF:
		return n, err
	default:
		err = newNetError(http.MethodGet, a.path, cmp.Or(contextError(a.ctx), err))
	}
	a.err = err
	return 0, err
}
