package ab2d

import (
	"errors"
	"io"

	"github.com/klauspost/compress/flate"
	"github.com/klauspost/compress/gzip"
)

// inflater inflates a body, from its first Read on.
type inflater body

var errNoGzip = errors.New("no gzip header")

func (i *inflater) Read(p []byte) (int, error) {
	if i.gz == nil {
		if err := i.start(); err != nil {
			return 0, err
		}
	}
	return i.gz.Read(p)
}

func (i *inflater) start() (err error) {
	if gz, ok := inflaters.Get().(*gzip.Reader); ok {
		i.gz, err = gz, gz.Reset(i.buf)
	} else {
		i.gz, err = gzip.NewReader(i.buf)
	}
	if err == io.EOF { // a body without a byte is no gzip, not even of nothing
		err = errNoGzip
		if !i.marked {
			err = errUnmarked
		}
	}
	return err
}

// notGzip reports whether err says that what was read is not gzip.
func notGzip(err error) bool {
	_, corrupt := errors.AsType[flate.CorruptInputError](err)
	return corrupt || errors.Is(err, gzip.ErrHeader) || errors.Is(err, gzip.ErrChecksum) || err == errNoGzip
}
