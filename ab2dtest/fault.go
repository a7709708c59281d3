package ab2dtest

import "strings"

// Fault is a fault to inject: which requests it hits, and what happens to them. Here
// the first status request meets a load balancer without servers, and the first
// three downloads of the second file break off after a thousand bytes:
//
//	Faults: []ab2dtest.Fault{
//		{On: ab2dtest.Status, Nth: 1, Do: ab2dtest.Reply(502)},
//		{On: ab2dtest.Download, File: 2, Times: 3, Do: ab2dtest.DropAt(1000)},
//	}
//
// Several faults may be due on one request. All of them happen; of those that
// are answers, the first in the plan is the answer.
type Fault struct {
	// On selects the kind of request; [Any] selects all of them.
	On Kind
	// File selects one file of the manifest, counted from 1, the error file last; 0
	// selects all. Only downloads have one.
	File int
	// Nth is the first request hit, counted from 1, and Times how many in a row are;
	// negative means all from there on. Where only one of them is set the other means
	// 1; where neither is, every request is hit. The requests counted are those of the
	// kind and, where File is set, of the file; those that met a fault count too.
	Nth, Times int
	// Do is the effect.
	Do Effect
}

// seenKey says of which requests a count is.
type seenKey struct {
	kind Kind
	file int
}

// due counts a request and returns what is to happen to it.
func (s *Server) due(k Kind, file int) []Effect {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.seen[seenKey{k, 0}]++
	s.seen[seenKey{Any, 0}]++
	if file != 0 {
		s.seen[seenKey{Any, file}]++
		s.seen[seenKey{k, file}]++
	}
	var effects []Effect
	for _, f := range s.opts.Faults {
		if (f.On == k || f.On == Any) && (f.File == 0 || f.File == file) && f.covers(s.seen[seenKey{f.On, f.File}]) {
			effects = append(effects, f.Do)
		}
	}
	return effects
}

// covers reports whether it happens to the nth request.
func (f *Fault) covers(n int) bool {
	if f.Nth == 0 && f.Times == 0 {
		return true
	}
	first, times := max(f.Nth, 1), f.Times
	if times == 0 {
		times = 1
	}
	return n >= first && (times < 0 || n < first+times)
}

func names(effects []Effect) string {
	list := make([]string, len(effects))
	for i, e := range effects {
		list[i] = e.name
	}
	return strings.Join(list, ", ")
}
