package ab2dtest

import (
	"compress/gzip"
	"errors"
	"io"
	"net/http"
	"slices"
	"time"
)

var (
	errEnded   = errors.New("ab2dtest: body ended early and cleanly")
	errDropped = errors.New("ab2dtest: connection dropped")
)

// bodyFault is what happens to a body at a byte of it.
type bodyFault struct {
	kind bodyFaultKind
	at   int64 // bytes before it
	size int64 // of extraBody: bytes to add, negative for no end; of slowBody: bytes a second
}

type bodyFaultKind int

const (
	dropBody bodyFaultKind = iota
	endBody
	corruptBody
	stallBody
	slowBody
	extraBody
)

// bodyPlan is how the body of a download is sent.
type bodyPlan struct {
	gzip  bool
	wrong bool        // another file's content
	plain []bodyFault // faults that count bytes before compression
	wire  []bodyFault // those that count the bytes sent
}

// add adds a fault. Without compression there is no difference.
func (p *bodyPlan) add(f bodyFault, onWire bool) {
	if onWire || f.kind == slowBody {
		p.wire = append(p.wire, f)
	} else {
		p.plain = append(p.plain, f)
	}
}

// planBody returns how a download is to be sent, given what the client accepts and
// the faults that are due.
func (s *Server) planBody(x *exchange) *bodyPlan {
	p := &bodyPlan{gzip: wantsGzip(x.r.Header)}
	if rate := s.opts.BytesPerSecond; rate > 0 {
		p.add(bodyFault{kind: slowBody, size: rate}, true)
	}
	for _, e := range x.effects {
		if e.body != nil {
			e.body(p, e.onWire)
		}
	}
	return p
}

// sendFile writes the body of a download.
func (s *Server) sendFile(x *exchange, f *file, p *bodyPlan) error {
	src := f.source
	if p.wrong {
		src = sameLength{f.wrong, f.size}
	}
	wire := &bodyWriter{s: s, x: x, dst: x.w, flushDst: http.NewResponseController(x.w).Flush}
	for _, fault := range p.wire {
		wire = wire.with(fault)
	}
	if p.gzip && p.plain == nil {
		return then(src.writeGzip(wire), wire.finish)
	}
	if p.gzip {
		return s.sendGzip(x, src, p, wire)
	}
	for _, fault := range p.plain {
		wire = wire.with(fault)
	}
	return then(src.write(wire), wire.finish)
}

// sendGzip compresses a body on its way, after what faults do to it.
func (s *Server) sendGzip(x *exchange, src content, p *bodyPlan, wire *bodyWriter) error {
	zw, err := gzip.NewWriterLevel(wire, gzip.BestSpeed)
	if err != nil {
		return err
	}
	top := &bodyWriter{s: s, x: x, dst: zw, flushDst: func() error { return then(zw.Flush(), wire.flush) }}
	for _, fault := range p.plain {
		top = top.with(fault)
	}
	err = then(src.write(top), top.finish)
	if err != nil && !errors.Is(err, errEnded) {
		return err
	}
	return errors.Join(err, then(zw.Close(), wire.finish))
}

// then returns err or, where that is nil, the error of what comes next.
func then(err error, next func() error) error {
	if err != nil {
		return err
	}
	return next()
}

// bodyWriter hands a body on, doing what its fault says.
type bodyWriter struct {
	s        *Server
	x        *exchange
	dst      io.Writer
	flushDst func() error
	fault    *bodyFault
	offset   int64
	start    time.Time
}

func (w *bodyWriter) with(f bodyFault) *bodyWriter {
	return &bodyWriter{s: w.s, x: w.x, dst: w, flushDst: w.flush, fault: &f, start: time.Now()}
}

func (w *bodyWriter) flush() error { return w.flushDst() }

func (w *bodyWriter) Write(p []byte) (int, error) {
	f := w.fault
	switch {
	case f == nil || f.kind == extraBody:
		return w.dst.Write(p)
	case f.kind == slowBody:
		return w.writeSlowly(p)
	case w.offset > f.at || f.at-w.offset >= int64(len(p)):
		n, err := w.dst.Write(p)
		w.offset += int64(n)
		return n, err
	}
	at := int(f.at - w.offset)
	if f.kind == corruptBody {
		p = slices.Clone(p)
		p[at] ^= 0x01
		w.offset = f.at + 1 // once
		return w.dst.Write(p)
	}
	n, err := w.dst.Write(p[:at])
	if err != nil {
		return n, err
	}
	if f.kind == endBody {
		return n, errEnded
	}
	if err := w.flush(); err != nil {
		return n, err
	}
	if f.kind == stallBody {
		select {
		case <-w.x.r.Context().Done():
		case <-w.s.ctx.Done():
		}
	}
	return n, errDropped
}

// writeSlowly keeps to the rate since the start of the body, in portions small
// enough that the client sees a trickle rather than gulps.
func (w *bodyWriter) writeSlowly(p []byte) (n int, err error) {
	portion := int(min(max(w.fault.size/50, 1), 64<<10))
	for part := range slices.Chunk(p, portion) {
		k, err := w.dst.Write(part)
		n += k
		w.offset += int64(k)
		if err = then(err, w.flush); err != nil {
			return n, err
		}
		due := time.Duration(float64(w.offset) / float64(w.fault.size) * float64(time.Second))
		if !w.s.sleep(w.x.r.Context(), time.Until(w.start.Add(due))) {
			return n, errDropped
		}
	}
	return n, nil
}

// finish adds what a fault adds to the end of the body, here and below.
func (w *bodyWriter) finish() error {
	if w.fault != nil && w.fault.kind == extraBody {
		extra := slices.Repeat([]byte("{}\n"), 1024)
		for left := w.fault.size; left != 0 && !w.x.w.unseen; {
			if left > 0 {
				extra = extra[:min(left, int64(len(extra)))]
			}
			n, err := w.dst.Write(extra)
			if err != nil {
				return err
			}
			if left > 0 {
				left -= int64(n)
			}
		}
	}
	if below, ok := w.dst.(*bodyWriter); ok {
		return below.finish()
	}
	return nil
}
