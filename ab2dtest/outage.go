package ab2dtest

import (
	"net/http"
	"time"
)

// outage is a span of time in which all requests meet one effect.
type outage struct {
	until time.Time
	do    Effect
}

// Outage begins an outage with the request: for d from now on every request of
// whatever kind, this one and those for tokens included, meets do, such as
// [Hangup], [Gateway] or [Reply]. Faults of the plan don't happen meanwhile, but
// requests are counted. For a server that cannot be reached at all, see [Unreachable].
//
//	{On: ab2dtest.Status, Nth: 3, Do: ab2dtest.Outage(20*time.Minute, ab2dtest.Reply(503))}
func Outage(d time.Duration, do Effect) Effect {
	return Effect{name: "Outage", answer: func(s *Server, x *exchange) {
		s.Outage(d, do)
		x.effects = append(x.effects, do)
		if !s.apply(x, []Effect{do}) {
			s.answer(x)
		}
	}}
}

// Outage begins an outage of d from now on, like the effect of that name. It
// replaces an outage in progress; a d of 0 ends that one.
func (s *Server) Outage(d time.Duration, do Effect) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.outage = outage{time.Now().Add(d), do}
}

// currentOutage returns what requests meet at the moment, if there is an outage.
func (s *Server) currentOutage() (do Effect, on bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.outage.do.named("Outage"), time.Now().Before(s.outage.until)
}

// Unreachable takes the server off the network with the request, which gets no
// answer: connections break, and new ones are refused for d.
func Unreachable(d time.Duration) Effect {
	return Effect{name: "Unreachable", answer: func(s *Server, _ *exchange) {
		s.Unreachable(d)
		panic(http.ErrAbortHandler)
	}}
}

// Unreachable takes the server off the network for d: all connections break, and
// new ones are refused. It returns at once.
func (s *Server) Unreachable(d time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.ctx.Err() != nil {
		return
	}
	if s.gate.close() {
		s.work.Go(func() {
			s.sleep(s.ctx, d)
			s.gate.open(s.ctx)
		})
	}
	s.conns.Range(func(c, _ any) bool {
		c.(interface{ Close() error }).Close()
		return true
	})
}
