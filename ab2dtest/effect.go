package ab2dtest

import (
	"net/http"
	"strings"
	"time"
)

// Effect is what a [Fault] does to a request. The functions of this package make
// effects; the methods return changed copies. The zero Effect does nothing.
type Effect struct {
	name string
	// before runs before the request is processed.
	before func(*Server, *exchange)
	// answer takes the place of the server's answer. With late set, the request is
	// processed first and the server's own answer is thrown away.
	answer func(*Server, *exchange)
	late   bool
	// header edits the header and status of whatever answers.
	header func(http.Header, *int)
	// location edits the Content-Location header of exports, manifest and
	// manifestBytes the body of completed status replies.
	location      func(string) string
	manifest      func(*Server, *Manifest)
	manifestBytes func([]byte) []byte
	// body changes how the body of a download is sent; onWire makes it count the
	// bytes that are sent and not those before compression.
	body   func(plan *bodyPlan, onWire bool)
	onWire bool
	// abrupt makes broken connections end without TLS's close_notify, by a reset.
	abrupt bool
	// reply is what answer writes, for the methods that change it.
	reply *reply
}

// String returns the name of the function that made the effect.
func (e Effect) String() string { return e.name }

func (e Effect) named(name string) Effect {
	e.name = name
	return e
}

// apply runs effects up to the first that answers, and reports whether one did.
func (s *Server) apply(x *exchange, effects []Effect) (answered bool) {
	for _, e := range effects {
		if e.before != nil {
			e.before(s, x)
		}
		if e.answer == nil {
			continue
		}
		if e.late {
			s.processUnseen(x)
		}
		e.answer(s, x)
		return true
	}
	return false
}

// processUnseen processes a request whose answer nobody will see.
func (s *Server) processUnseen(x *exchange) {
	seen := x.w
	x.w = &recorder{ResponseWriter: discard{http.Header{}}, s: s, x: x, unseen: true}
	defer func() { x.w = seen }()
	s.answer(x)
}

// discard is a ResponseWriter for an answer that nobody will see.
type discard struct{ header http.Header }

func (d discard) Header() http.Header       { return d.header }
func (discard) Write(p []byte) (int, error) { return len(p), nil }
func (discard) WriteHeader(int)             {}
func (discard) Flush()                      {}

// abort closes the connection of a request in place of (the rest of) its answer.
func (s *Server) abort(x *exchange) {
	for _, e := range x.effects {
		if e.abrupt {
			x.conn.reset()
			break
		}
	}
	panic(http.ErrAbortHandler)
}

// Hangup closes the connection before the request is processed.
func Hangup() Effect { return Effect{name: "Hangup", answer: (*Server).abort} }

// LoseReply processes the request and closes the connection in place of the
// answer. An export thus begins a job that the client doesn't know of.
func LoseReply() Effect { return Hangup().AfterProcessing().named("LoseReply") }

// AfterProcessing makes an effect that answers do so after the request has been
// processed: a [Gateway] or [Reply] on an export then comes where a job has begun.
func (e Effect) AfterProcessing() Effect {
	e.late = true
	return e
}

// Abruptly makes an effect that breaks the connection off do it without TLS's
// close_notify, by a reset where the connection is TCP.
func (e Effect) Abruptly() Effect {
	e.abrupt = true
	return e
}

// Delay waits before the request is processed.
func Delay(d time.Duration) Effect {
	return Effect{name: "Delay", before: func(s *Server, x *exchange) {
		if !s.sleep(x.r.Context(), d) {
			panic(http.ErrAbortHandler)
		}
	}}
}

// RevokeTokens makes all tokens issued so far invalid, as [Server.RevokeTokens]
// does. The request's own is among them: it is answered 403 with an empty body.
func RevokeTokens() Effect {
	return Effect{name: "RevokeTokens", before: func(s *Server, _ *exchange) { s.RevokeTokens() }}
}

// Busy makes sure that n jobs are active, beginning them as another client of
// the organization would, and answers an export as AB2D does at the limit: 429
// with the jobs' URLs in Content-Location.
func Busy(n int) Effect {
	return Effect{name: "Busy", answer: func(s *Server, x *exchange) { s.writeBusy(x, s.occupy(x.version, n)) }}
}

// occupy makes sure that n jobs are active and returns those that are.
func (s *Server) occupy(version string, n int) []*job {
	s.mu.Lock()
	active := s.activeJobs()
	s.mu.Unlock()
	for len(active) < n {
		active = append(active, s.startJob(version))
	}
	return active
}

// FailJob makes the job of a status or download request fail, for good.
func FailJob() Effect {
	return Effect{name: "FailJob", before: func(s *Server, x *exchange) { s.FailJob(x.JobID) }}
}

// CancelJob cancels the job of a status or download request, as AB2D does with a
// job that has run for 48 hours.
func CancelJob() Effect {
	return Effect{name: "CancelJob", before: func(s *Server, x *exchange) { s.CancelJob(x.JobID) }}
}

// ForgetJob makes the job of the request unknown: 404 with an outcome of code
// "invalid".
func ForgetJob() Effect {
	return Effect{name: "ForgetJob", before: func(s *Server, x *exchange) { s.forgetJob(x.JobID) }}
}

// FileExpired answers a download as AB2D does 72 hours after the job: 500 with
// the outcome "The file is not present as it has expired. …".
func FileExpired() Effect { return refuseFile("FileExpired", textExpired) }

// FileLost answers a download as AB2D does where it has lost the file: 500 with
// the outcome "The file is not present as there was an error. …".
func FileLost() Effect { return refuseFile("FileLost", textLost) }

// FileUsedUp answers a download as AB2D does after six complete ones: 500 with
// the outcome "The file has already been download the maximum number …".
func FileUsedUp() Effect { return refuseFile("FileUsedUp", textUsedUp) }

func refuseFile(name, text string) Effect {
	return Effect{name: name, answer: func(s *Server, x *exchange) {
		if s.authorized(x) {
			x.writeOutcome(http.StatusInternalServerError, "invalid", text)
		}
	}}
}

// Redirect answers 307 with this URL.
func Redirect(url string) Effect {
	return redirect("Redirect", func(*Server, *exchange) string { return url })
}

// RedirectElsewhere answers 307 with the same path on the other host, see
// [Server.OtherURL].
func RedirectElsewhere() Effect {
	return redirect("RedirectElsewhere", func(s *Server, x *exchange) string { return s.OtherURL() + x.r.URL.RequestURI() })
}

func redirect(name string, target func(*Server, *exchange) string) Effect {
	return Effect{name: name, answer: func(s *Server, x *exchange) {
		x.w.Header().Set("Location", target(s, x))
		writeEmpty(x.w, http.StatusTemporaryRedirect)
	}}
}

// InsecureLocation writes the URLs of Content-Location with the scheme http, as
// old builds of AB2D did.
func InsecureLocation() Effect {
	return Location(func(s string) string { return strings.ReplaceAll(s, "https://", "http://") }).named("InsecureLocation")
}

// Location rewrites the Content-Location header of exports.
func Location(rewrite func(string) string) Effect {
	return Effect{name: "Location", location: rewrite}
}

// location is a Content-Location header after the faults that rewrite it.
func (x *exchange) location(value string) string {
	for _, e := range x.effects {
		if e.location != nil {
			value = e.location(value)
		}
	}
	return value
}
