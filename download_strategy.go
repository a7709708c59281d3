package ab2d

import (
	"bytes"
	"crypto/sha256"
	"io"
	"time"
)

// source is what a download reads of a response.
type source interface {
	io.ReadCloser
	abort() // ends the request; may be called beside Read
}

// strategy is how a download deals with what it has delivered when another
// response starts the file over.
type strategy interface {
	source(*body) source
	// resume advances a new response to where the download is.
	resume(*download) error
	// delivers reports whether what was delivered cannot be taken back.
	delivers() bool
}

// prefix delivers to a consumer that has each byte for good. A new response has to
// begin with the bytes delivered, by their hash; reading continues after them.
type prefix struct{}

func (prefix) source(b *body) source { return readAhead(b) }
func (prefix) delivers() bool        { return true }

func (prefix) resume(d *download) error {
	if d.n == 0 {
		return nil
	}
	again, start := sha256.New(), time.Now()
	n, err := io.CopyN(again, d.src, d.n)
	d.outage.began = d.outage.began.Add(time.Since(start)) // while bytes come, the service is no longer out
	switch {
	case err != nil:
		return d.atEnd(n, err)
	case !bytes.Equal(again.Sum(nil), d.sum.Sum(nil)):
		return d.mismatch("another response differs in the first %d bytes", d.n)
	}
	return nil
}

// restart delivers to a sink that can forget what it has, and starts over.
type restart struct{ sink sink }

func (restart) source(b *body) source { return b }
func (restart) delivers() bool        { return false }

func (r restart) resume(d *download) error {
	d.n = 0
	d.sum.Reset()
	return r.sink.begin()
}
