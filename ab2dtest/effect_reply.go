package ab2dtest

import (
	"cmp"
	"maps"
	"net/http"
	"time"
)

// reply is an answer made up from beginning to end.
type reply struct {
	status    int
	header    http.Header
	retryDate time.Duration
	body      *string // nil means what comes with the status
	bodyType  string
	foreign   bool // it is not AB2D's: none of its headers
}

func replyEffect(name string, r reply) Effect {
	return Effect{name: name, reply: &r, answer: func(s *Server, x *exchange) { s.writeReply(x, &r) }}
}

// Reply answers with a status, and with the headers and body that AB2D, the
// identity provider or the load balancer before them send with it: 401 and 403
// are empty; 429 is an outcome with Retry-After, on exports without the job URLs
// that AB2D always adds, for which see [Busy]; 500 is the outcome "An internal
// error occurred"; 502 and 504 are the load balancer's HTML, as is 503 except on exports, where it
// is AB2D's own empty answer in maintenance mode.
//
// For answers of other proxies see [Gateway] and [Page].
func Reply(status int) Effect {
	return replyEffect("Reply", reply{status: status, header: http.Header{}})
}

// RetryAfter sets the Retry-After header of a [Reply], in seconds.
func (e Effect) RetryAfter(d time.Duration) Effect { return e.Header("Retry-After", seconds(d)) }

// RetryDate sets the Retry-After header of a [Reply] to the HTTP date that is d
// after the answer.
func (e Effect) RetryDate(d time.Duration) Effect {
	return e.changeReply(func(r *reply) { r.retryDate = d })
}

// Header sets a header of a [Reply]. Retry-After may thereby be absurd: an epoch
// time, a word, a negative number. To change a header of the server's own answer,
// see [SetHeader].
func (e Effect) Header(name, value string) Effect {
	return e.changeReply(func(r *reply) { r.header.Set(name, value) })
}

// Body sets the body of a [Reply]. On [Token] requests it makes a token reply
// that is HTML, huge, or without an access_token.
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
	changed := replyEffect(e.name, r)
	changed.late, changed.abrupt = e.late, e.abrupt
	return changed
}

// TokenReply answers a token request with this access_token, which the server
// will not know. It may hold what no token should.
func TokenReply(accessToken string) Effect {
	return Reply(http.StatusOK).Body("application/json", string(object{
		"token_type", "Bearer", "expires_in", 1800, "access_token", accessToken, "scope", "clientCreds",
	}.Bytes())).named("TokenReply")
}

// Problem answers 400 with Spring's problem JSON, as AB2D does where a date of
// an export cannot be read.
func Problem(detail string) Effect {
	return Effect{name: "Problem", answer: func(_ *Server, x *exchange) {
		writeProblem(x.w, x.r, http.StatusBadRequest, detail)
	}}
}

// NoV3 answers as AB2D does to a contract without access to v3: 403 with the
// outcome "V3 access not enabled for this PDP". See also [Options.NoV3].
func NoV3() Effect {
	return Reply(http.StatusForbidden).Body("application/json", string(outcome("invalid", textV3Closed))).named("NoV3")
}

// Gateway answers with a status as a proxy before AB2D does: with its page or
// text, its Server header and none of AB2D's headers. The server is "awselb/2.0"
// (an Application Load Balancer), "nginx", "envoy", or anything else for an empty
// body with that Server header, where "" sends none, as a mesh may answer.
//
// The request is not processed. With [Effect.AfterProcessing] it is, and a job may
// have begun behind the answer.
func Gateway(server string, status int) Effect {
	r := reply{status: status, header: http.Header{}, foreign: true}
	if server != "" {
		r.header.Set("Server", server)
	}
	body := ""
	switch server {
	case "awselb/2.0":
		body, r.bodyType = string(errorPage(status, "")), "text/html"
	case "nginx":
		body, r.bodyType = string(errorPage(status, "nginx")), "text/html"
	case "envoy":
		r.bodyType = "text/plain"
		switch status {
		case http.StatusGatewayTimeout:
			body = "upstream request timeout"
		case http.StatusServiceUnavailable:
			body = "upstream connect error or disconnect/reset before headers. reset reason: connection termination"
		default:
			body = http.StatusText(status)
		}
	}
	r.body = &body
	return replyEffect("Gateway", r)
}

// Page answers with an HTML page for people, such as "please wait" of a firewall
// or a captive portal, under whichever status and Content-Type.
func Page(status int, contentType string) Effect {
	body := "<!DOCTYPE html>\n<html><head><title>Please wait</title></head><body><p>Your request is being checked. Please wait.</p></body></html>\n"
	return replyEffect("Page", reply{status: status, header: http.Header{}, body: &body, bodyType: contentType, foreign: true})
}

func (s *Server) writeReply(x *exchange, r *reply) {
	h := x.w.Header()
	if r.foreign {
		clear(h)
	}
	body, contentType := s.usualBody(x, r.status)
	if r.status == http.StatusTooManyRequests && !r.foreign {
		h.Set("Retry-After", seconds(s.opts.RetryAfter))
	}
	if r.body != nil {
		body, contentType = []byte(*r.body), r.bodyType
	} else if contentType == "text/html" { // the load balancer's
		clear(h)
		h.Set("Server", "awselb/2.0")
	}
	maps.Copy(h, r.header)
	if r.retryDate != 0 {
		h.Set("Retry-After", time.Now().Add(r.retryDate).UTC().Format(http.TimeFormat))
	}
	if len(body) == 0 {
		writeEmpty(x.w, r.status)
		return
	}
	writeBody(x.w, r.status, contentType, body)
}

// usualBody is the body that comes with a status, and its type.
func (s *Server) usualBody(x *exchange, status int) (body []byte, contentType string) {
	const json, html = "application/json", "text/html"
	switch {
	case status == http.StatusBadGateway, status == http.StatusGatewayTimeout,
		status == http.StatusServiceUnavailable && x.Kind != Export:
		return errorPage(status, ""), html
	case status == http.StatusServiceUnavailable:
		return nil, ""
	case x.Kind == Token && status >= 400:
		return object{"error", "invalid_client", "error_description", http.StatusText(status)}.Bytes(), json
	case status == http.StatusTooManyRequests && x.Kind == Status:
		return outcome("invalid", textTooFrequent), json
	case status == http.StatusTooManyRequests:
		return outcome("invalid", textBusy), json
	case status == http.StatusNotFound:
		return outcome("invalid", textNoJob(cmp.Or(x.JobID, "?"))), json
	case status == http.StatusBadRequest || status >= 500:
		return outcome("invalid", textInternal), json
	}
	return nil, ""
}
