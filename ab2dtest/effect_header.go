package ab2dtest

import "net/http"

// SetHeader changes a header of the response, whichever part of the server sends it; "" removes the
// header, Content-Type and Date too.
func SetHeader(name, value string) Effect {
	name = http.CanonicalHeaderKey(name)
	return Effect{name: "SetHeader", header: func(h http.Header, _ *int) {
		if h[name] = nil; value != "" { // a nil entry keeps net/http from adding its own
			h[name] = []string{value}
		}
	}}
}

// SetStatus changes the status of the answer and leaves the rest as it is: a file
// with 206 or 203, an accepted export with 200. 204 and 304 have no body.
func SetStatus(status int) Effect {
	return Effect{name: "SetStatus", header: func(_ http.Header, s *int) { *s = status }}
}

// ContentEncoding names the coding of a download's body, whatever the client
// accepts: the body is compressed where it is gzip or x-gzip, and plain under any
// other name ("identity", "none", "br") or none (""). To name a coding that the body
// does not have, use [SetHeader]. For an empty body that claims to be gzip use EndAt(0).OnWire().
func ContentEncoding(coding string) Effect {
	e := SetHeader("Content-Encoding", coding).named("ContentEncoding")
	zip := coding == "gzip" || coding == "x-gzip"
	e.body = func(p *bodyPlan, _ bool) { p.gzip = zip }
	return e
}

// CloseDelimited sends the body without a length and without chunks, so that the
// end of the connection is its end. HTTP then has no way to tell whether it is complete.
func CloseDelimited() Effect {
	return Effect{name: "CloseDelimited", header: func(h http.Header, _ *int) {
		h.Del("Content-Length")
		h.Set("Transfer-Encoding", "identity") // net/http takes this as the wish for it
	}}
}

// Trailing sends bytes after the end of the answer, on a connection that is kept
// open, as broken proxies do. Nobody has asked for them; net/http's client reports
// them to the standard logger unless kept from it.
func Trailing(text string) Effect {
	return Effect{name: "Trailing", before: func(_ *Server, x *exchange) { x.conn.trail(text) }}
}
