package ab2dtest

import (
	"net/http"
	"slices"
	"strings"
	"time"
)

// Kind is a kind of request.
type Kind string

// The kinds of requests that a server distinguishes.
const (
	Token       Kind = "token"       // POST to the token URL
	Export      Kind = "export"      // GET Patient/$export or Group/{contract}/$export
	Status      Kind = "status"      // GET Job/{id}/$status
	Cancel      Kind = "cancel"      // DELETE Job/{id}/$status
	Download    Kind = "download"    // GET Job/{id}/file/{name}
	Metadata    Kind = "metadata"    // GET metadata
	Maintenance Kind = "maintenance" // GET /status
	Health      Kind = "health"      // GET /health
	Other       Kind = "other"       // anything else
	Any         Kind = "any"         // in a [Fault]: requests of all kinds
)

// Request is what a server remembers of a request: enough to assert what a
// program did, and nothing that could give away a token or a secret.
type Request struct {
	Kind         Kind
	Method, Path string
	Query        string      // as it was sent, without the question mark; "" of token requests
	Header       http.Header // without Authorization and cookies
	Bearer       bool        // an Authorization header of the form "Bearer …" came along
	Basic        bool        // one of the form "Basic …" did
	Elsewhere    bool        // it went to the other host, see [Server.OtherURL]
	JobID        string      // of status, cancel and download requests
	File         int         // of downloads: which file of the manifest, from 1; 0 if there is none
	Time         time.Time   // of its arrival
	Status       int         // of the answer; 0 if the connection was closed without one
	Bytes        int64       // of the answer's body, before chunking
	Fault        string      // what was done to it, by name; "" if nothing
}

// Requests returns the requests so far, in the order of their arrival; see also
// [Options.KeepRequests].
func (s *Server) Requests() []Request {
	s.mu.Lock()
	defer s.mu.Unlock()
	list := make([]Request, len(s.requests))
	for i, r := range s.requests {
		list[i] = *r
	}
	return list
}

// Count returns the number of requests of a kind so far.
func (s *Server) Count(k Kind) int {
	n := 0
	for _, r := range s.Requests() {
		if r.Kind == k {
			n++
		}
	}
	return n
}

// Leaks returns the requests that carried credentials to where they don't
// belong: any to the other host, a token to the token endpoint, or the client's
// secret to anything else.
func (s *Server) Leaks() []Request {
	return slices.DeleteFunc(s.Requests(), func(r Request) bool {
		if r.Elsewhere {
			return !r.Bearer && !r.Basic
		}
		return !(r.Kind == Token && r.Bearer || r.Kind != Token && r.Basic)
	})
}

// exchange is one request on its way to an answer.
type exchange struct {
	Request
	w       *recorder
	r       *http.Request
	conn    *connection
	record  *Request // in Server.requests
	version string   // v1, v2 or v3; "" off the API
	name    string   // of downloads: the name asked for; of Group exports: the contract
	group   bool
	effects []Effect
}

// classify reads what a request asks for off its path and method.
func classify(r *http.Request) *exchange {
	x := &exchange{r: r, Request: Request{
		Kind: Other, Method: r.Method, Path: r.URL.Path, Query: r.URL.RawQuery,
		Header: r.Header.Clone(), Time: time.Now(),
	}}
	x.conn, _ = r.Context().Value(connectionKey{}).(*connection)
	auth := r.Header.Get("Authorization")
	x.Bearer = strings.HasPrefix(auth, "Bearer ")
	x.Basic = strings.HasPrefix(auth, "Basic ")
	x.Header.Del("Authorization")
	x.Header.Del("Cookie")

	switch r.URL.Path {
	case tokenPath:
		x.Kind, x.Query = Token, ""
		return x
	case "/health":
		x.Kind = Health
		return x
	case "/status":
		x.Kind = Maintenance
		return x
	}
	parts := strings.Split(r.URL.Path, "/") // "", api, vN, fhir, …
	if len(parts) < 5 || parts[1] != "api" || parts[3] != "fhir" || !slices.Contains([]string{"v1", "v2", "v3"}, parts[2]) {
		return x
	}
	x.version = parts[2]
	switch rest := parts[4:]; {
	case len(rest) == 1 && rest[0] == "metadata":
		x.Kind = Metadata
	case len(rest) == 2 && rest[0] == "Patient" && rest[1] == "$export":
		x.Kind = Export
	case len(rest) == 3 && rest[0] == "Group" && rest[2] == "$export" && x.version != "v3":
		x.Kind, x.group, x.name = Export, true, rest[1]
	case len(rest) == 3 && rest[0] == "Job" && rest[2] == "$status":
		x.Kind, x.JobID = Status, rest[1]
		if r.Method == http.MethodDelete {
			x.Kind = Cancel
		}
	case len(rest) >= 4 && rest[0] == "Job" && rest[2] == "file":
		x.Kind, x.JobID, x.name = Download, rest[1], strings.Join(rest[3:], "/")
	}
	return x
}

// begin records the arrival of a request.
func (s *Server) begin(x *exchange) {
	s.mu.Lock()
	defer s.mu.Unlock()
	x.record = new(Request)
	*x.record = x.Request
	s.requests = append(s.requests, x.record)
	if keep := s.opts.KeepRequests; keep > 0 && len(s.requests) > keep {
		s.requests[0] = nil
		s.requests = s.requests[1:]
	}
}

// note changes the record of a request, noted returns it.
func (s *Server) note(x *exchange, change func(*Request)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	change(x.record)
}

func (s *Server) noted(x *exchange) Request {
	s.mu.Lock()
	defer s.mu.Unlock()
	return *x.record
}

// recorder is a ResponseWriter that keeps the record of its request up to date and
// lets faults edit the header. What it says is on record before the client can see it.
type recorder struct {
	http.ResponseWriter
	s      *Server
	x      *exchange
	wrote  bool
	empty  bool // the status has no body
	unseen bool // nobody will see the answer
}

func (w *recorder) WriteHeader(status int) {
	if !w.wrote && !w.unseen {
		w.wrote = true
		for _, e := range w.x.effects {
			if e.header != nil {
				e.header(w.Header(), &status)
			}
		}
		w.empty = status == http.StatusNoContent || status == http.StatusNotModified
		w.s.note(w.x, func(r *Request) { r.Status = status })
	}
	w.ResponseWriter.WriteHeader(status)
}

func (w *recorder) Write(p []byte) (int, error) {
	if !w.wrote && !w.unseen {
		w.WriteHeader(http.StatusOK)
	}
	if w.empty {
		return len(p), nil
	}
	if !w.unseen {
		w.s.note(w.x, func(r *Request) { r.Bytes += int64(len(p)) })
	}
	return w.ResponseWriter.Write(p)
}

// Unwrap lets [http.ResponseController] flush.
func (w *recorder) Unwrap() http.ResponseWriter { return w.ResponseWriter }
