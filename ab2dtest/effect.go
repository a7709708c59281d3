package ab2dtest

import (
	"net/http"
	"strings"
	"time"
)

// Effect is what a [Fault] does to a request. Functions of this package make
// them; the methods return changed copies.
type Effect struct {
	name         string
	delay        time.Duration
	before       func(*Server, *exchange) // changes the server's state
	reply        *reply                   // the answer, in place of the server's
	hangup       bool                     // no answer: the connection closes
	lose         bool                     // the request is processed, its answer lost
	problem      string                   // the detail of a 400 of Spring's
	busy         int
	body         *bodyFault
	wire         bool // body counts the bytes that are sent, not those before compression
	wrongContent bool
	fileText     string
	location     func(string) string
	manifest     func(*Server, *Manifest)
	rawManifest  func([]byte) []byte
	redirect     func(*Server, *exchange) string
}

// String returns the name of the function that made the effect.
func (e Effect) String() string { return e.name }

// reply is an answer made of whole cloth.
type reply struct {
	status    int
	header    http.Header
	retryDate time.Duration
	body      *string // nil means what AB2D sends with the status
	bodyType  string
}

// Reply answers with a status, and with the headers and body that AB2D, the
// identity provider or the load balancer before them send with it: 401 and 403
// are empty; 429 is an outcome with Retry-After, on exports without the job URLs
// that AB2D always adds, for which see [Busy]; 500 is the outcome "An internal
// error occurred"; 502 and 504 are the load balancer's HTML, as is 503 but on
// exports, where it is empty and means maintenance.
func Reply(status int) Effect {
	return Effect{name: "Reply", reply: &reply{status: status, header: http.Header{}}}
}

// RetryAfter sets the Retry-After header of a [Reply], in seconds.
func (e Effect) RetryAfter(d time.Duration) Effect { return e.Header("Retry-After", seconds(d)) }

// RetryDate sets the Retry-After header of a [Reply] to the HTTP date that is d
// after the answer.
func (e Effect) RetryDate(d time.Duration) Effect {
	return e.changeReply(func(r *reply) { r.retryDate = d })
}

// Header sets a header of a [Reply]. Retry-After may thereby be absurd: an epoch
// time, a word, a negative number.
func (e Effect) Header(name, value string) Effect {
	return e.changeReply(func(r *reply) { r.header.Set(name, value) })
}

// Body sets the body of a [Reply]. On [Token] requests it makes a token reply
// that is HTML, huge, or short of its access_token.
func (e Effect) Body(contentType, body string) Effect {
	return e.changeReply(func(r *reply) { r.bodyType, r.body = contentType, &body })
}

func (e Effect) changeReply(change func(*reply)) Effect {
	if e.reply == nil {
		panic("ab2dtest: " + e.name + " has no reply to change")
	}
	r := *e.reply
	r.header = r.header.Clone()
	change(&r)
	e.reply = &r
	return e
}

// TokenReply answers a token request with this access_token, which the server
// will not know. It may hold what no token should.
func TokenReply(accessToken string) Effect {
	e := Reply(http.StatusOK).Body("application/json", string(object{
		"token_type", "Bearer", "expires_in", 1800, "access_token", accessToken, "scope", "clientCreds",
	}.Bytes()))
	e.name = "TokenReply"
	return e
}

// Problem answers 400 with Spring's problem JSON, as AB2D does where a date of
// an export cannot be read.
func Problem(detail string) Effect { return Effect{name: "Problem", problem: detail} }

// NoV3 answers as AB2D does to a contract without access to v3: 403 with the
// outcome "V3 access not enabled for this PDP". See also [Options.NoV3].
func NoV3() Effect {
	e := Reply(http.StatusForbidden).Body("application/json", string(outcome("invalid", textV3Closed)))
	e.name = "NoV3"
	return e
}

// Busy makes sure that n jobs are active, beginning them as another client of
// the organization would, and answers an export as AB2D does at the limit: 429
// with the jobs' URLs in Content-Location.
func Busy(n int) Effect { return Effect{name: "Busy", busy: n} }

// Hangup closes the connection before the request is processed.
func Hangup() Effect { return Effect{name: "Hangup", hangup: true} }

// LoseReply processes the request and closes the connection in place of the
// answer. An export thus begins a job that the client doesn't know of.
func LoseReply() Effect { return Effect{name: "LoseReply", lose: true} }

// Delay waits before the request is processed.
func Delay(d time.Duration) Effect { return Effect{name: "Delay", delay: d} }

// RevokeTokens makes all tokens issued so far invalid, as [Server.RevokeTokens]
// does. The request's own is among them: it is answered 403 with an empty body.
func RevokeTokens() Effect {
	return Effect{name: "RevokeTokens", before: func(s *Server, _ *exchange) { s.RevokeTokens() }}
}

// FailJob makes the job that a status or download request is about fail, for good.
func FailJob() Effect {
	return Effect{name: "FailJob", before: func(s *Server, x *exchange) { s.FailJob(x.JobID) }}
}

// CancelJob cancels the job that a status or download request is about, as AB2D
// does with a job that has run for 48 hours.
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
func FileExpired() Effect { return Effect{name: "FileExpired", fileText: textExpired} }

// FileLost answers a download as AB2D does where it has lost the file: 500 with
// the outcome "The file is not present as there was an error. …".
func FileLost() Effect { return Effect{name: "FileLost", fileText: textLost} }

// FileUsedUp answers a download as AB2D does after six whole ones: 500 with the
// outcome "The file has already been download the maximum number …".
func FileUsedUp() Effect { return Effect{name: "FileUsedUp", fileText: textUsedUp} }

// Redirect answers 307 with this URL.
func Redirect(url string) Effect {
	return Effect{name: "Redirect", redirect: func(*Server, *exchange) string { return url }}
}

// RedirectElsewhere answers 307 with the same path on the other host, see
// [Server.OtherURL].
func RedirectElsewhere() Effect {
	return Effect{name: "RedirectElsewhere", redirect: func(s *Server, x *exchange) string {
		return s.OtherURL() + x.r.URL.RequestURI()
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

func (e Effect) named(name string) Effect {
	e.name = name
	return e
}
