package ab2d

import (
	"context"
	"crypto/sha256"
	"errors"
	"hash"
	"io"
	"time"
)

const (
	// maxWrong is how many responses may come to an end without being the file.
	// AB2D serves a file six times (AB2D documentation, "Access Production Claims
	// Data"), so some are left for another day.
	maxWrong = 3
	// maxTrickles is how many responses may trickle one after another.
	maxTrickles = 3
	// worthwhile is how far a transfer has to get, or an eighth of its file, for the
	// time of Config.MaxOutage to start again.
	worthwhile = 256 << 10
	// idle is how long a consumer has to pause for the cut that follows to be no
	// failure of the service. Servers wait for 20 seconds, load balancers for 60.
	idle = 10 * time.Second
	// lingering is how long a file that is verified may wait for the end of its
	// response, so that the connection can be used again.
	lingering = time.Second
)

// download reads the bytes of one file, each once and in order, over as many
// responses as it takes. Three budgets bound it, and next alone spends them:
//
//   - Config.MaxOutage, by requests that fail and responses that break off. AB2D
//     does not count those, so there may be any number of them as long as the
//     transfer gets further.
//   - maxWrong, by responses that come to their end and are not the file.
//   - one, by what no other response can mend: the file is gone, the credentials
//     are refused, what was delivered is wrong.
//
// It is for one goroutine; only the end of ctx may come from others.
type download struct {
	c    *Client
	ctx  context.Context
	file File
	path target
	how  strategy
	tee  io.Writer // gets what comes over the connection, if that is what is kept

	src     source    // the current response; nil between two
	srcErr  error     // came with the last bytes of src
	sum     hash.Hash // over the bytes delivered
	n       int64     // how many those are
	began   int       // responses
	wrong   int       // responses
	badBody error     // the last of these
	best    int64     // the most that was ever delivered
	mark    int64     // best, when the outage budget was last renewed
	slow    int       // responses since then that trickled
	outage  *outage
	end     error // what Read returns from now on
}

func (c *Client) newDownload(ctx context.Context, file File, how strategy) (*download, error) {
	path, err := c.local("File.URL", file.URL)
	if err != nil {
		return nil, err
	}
	d := &download{c: c, ctx: ctx, file: file, path: path, how: how, sum: sha256.New()}
	d.outage = c.newOutage("download_error", "job", file.jobID(), "file", file.Name())
	d.outage.transient = func(err error) bool {
		_, bad := errors.AsType[*bodyError](err)
		return bad || isOutage(err)
	}
	return d, nil
}

// open requests the file until there is a response.
func (d *download) open() error {
	for d.src == nil && d.end == nil {
		d.end = d.next(d.begin())
	}
	return d.end
}

// Read returns io.EOF only for a file that is verified.
func (d *download) Read(p []byte) (int, error) {
	for d.end == nil && len(p) > 0 {
		switch left := d.file.Size - d.n; {
		case d.src == nil:
			d.end = d.next(d.begin())
			continue
		case d.file.Size > 0 && left == 0:
			d.end = d.next(d.atLength())
			continue
		case d.srcErr != nil:
			d.end = d.next(d.atEnd(d.n, d.srcErr))
			continue
		case d.file.Size > 0 && int64(len(p)) > left:
			p = p[:left]
		}
		var n int
		if n, d.srcErr = d.src.Read(p); n > 0 {
			d.deliver(p[:n])
			return n, nil
		}
	}
	return 0, d.end
}

// beyond reads what follows the bytes delivered.
func (d *download) beyond() (n int, err error) {
	if d.srcErr != nil {
		return 0, d.srcErr
	}
	return io.ReadFull(d.src, make([]byte, 1))
}

// deliver takes the hash of bytes that a consumer gets. A transfer that gets
// further has all of MaxOutage again.
func (d *download) deliver(p []byte) {
	d.sum.Write(p)
	d.n += int64(len(p))
	d.best = max(d.best, d.n)
	step := int64(worthwhile)
	if d.file.Size > 0 {
		step = min(step, max(d.file.Size/8, 1))
	}
	if d.best-d.mark >= step {
		d.progressed()
	}
}

func (d *download) progressed() {
	d.mark, d.slow = d.best, 0
	d.outage.progressed()
}

// begin requests the file once.
func (d *download) begin() error {
	d.c.log.DebugContext(d.ctx, "download_request", "job", d.file.jobID(), "file", d.file.Name(), "delivered", d.n)
	b, err := d.c.openBody(d.ctx, d.file, d.path, d.tee)
	if err != nil {
		return err
	}
	d.began++
	d.src = d.how.source(b)
	return d.how.resume(d)
}

// next decides what follows a failure: it returns nil for another attempt, after a
// pause, or what the download ends with. io.EOF is the end of a verified file.
func (d *download) next(err error) error {
	if err == nil {
		return nil
	}
	d.closeSource()
	if err == io.EOF {
		d.c.log.InfoContext(d.ctx, "download_complete", "job", d.file.jobID(), "file", d.file.Name(), "bytes", d.n, "responses", d.began)
		return io.EOF
	}
	if bad, ok := errors.AsType[*bodyError](err); ok && bad.wrong {
		d.wrong++
		d.badBody = bad.err
		if bad.final || d.wrong == maxWrong {
			return d.fail(err)
		}
	}
	if errors.Is(err, errTrickles) {
		if d.slow++; d.slow == maxTrickles {
			return d.fail(err)
		}
	}
	if err = d.outage.retry(d.ctx, err); err != nil {
		return d.fail(err)
	}
	return nil
}

// Close ends the download. It cannot be used again.
func (d *download) Close() error {
	if d.end == nil {
		d.end = errClosed
	}
	d.closeSource()
	return nil
}

func (d *download) closeSource() {
	if d.src != nil {
		d.src.Close()
		d.src, d.srcErr = nil, nil
	}
}

var errClosed = errors.New("ab2d: the file is closed")
