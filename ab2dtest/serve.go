package ab2dtest

import (
	"context"
	"log/slog"
	"net/http"
	"strings"
	"time"
)

// serve answers a request: first come the faults that are due, then, unless one
// of them was the answer, the server proper.
func (s *Server) serve(w http.ResponseWriter, r *http.Request) {
	if s.control(w, r) {
		return
	}
	x := classify(r)
	if x.Kind == Download {
		x.File = s.fileNumber(x)
	}
	x.effects = s.due(x.Kind, x.File)
	if do, on := s.currentOutage(); on {
		x.effects = []Effect{do}
	}
	x.Fault = names(x.effects)
	s.begin(x)
	x.w = &recorder{ResponseWriter: w, s: s, x: x}
	defer s.log(x)

	if !s.sleep(r.Context(), s.opts.Latency) {
		panic(http.ErrAbortHandler)
	}
	if x.Kind == Token {
		setIdentityHeaders(w.Header())
	} else {
		setSecurityHeaders(w.Header(), s.opts.TLS)
	}
	if !s.apply(x, x.effects) {
		s.answer(x)
	}
}

// answer is the server without faults.
func (s *Server) answer(x *exchange) {
	if x.Kind == Token {
		s.serveToken(x)
		return
	}
	public := x.Kind == Health || x.Kind == Maintenance || x.Kind == Metadata
	if !public && !s.authorized(x) {
		return
	}
	get := x.Method == http.MethodGet || x.Method == http.MethodHead // Spring answers HEAD as GET
	switch {
	case x.Kind == Other:
		writeProblem(x.w, x.r, http.StatusNotFound, "No static resource "+x.Path+".")
	case !get && x.Kind != Cancel:
		writeProblem(x.w, x.r, http.StatusMethodNotAllowed, "Method '"+x.Method+"' is not supported.")
	case x.Kind == Health:
		writeEmpty(x.w, http.StatusOK)
	case x.Kind == Maintenance:
		s.serveMaintenance(x)
	case x.Kind == Metadata:
		s.serveMetadata(x)
	case x.Kind == Export:
		s.serveExport(x)
	case x.Kind == Status:
		s.serveStatus(x)
	case x.Kind == Cancel:
		s.serveCancel(x)
	default:
		s.serveDownload(x)
	}
}

// serveElsewhere is the other host: files for everybody.
func (s *Server) serveElsewhere(w http.ResponseWriter, r *http.Request) {
	x := classify(r)
	x.Elsewhere = true
	s.begin(x)
	x.w = &recorder{ResponseWriter: w, s: s, x: x}
	defer s.log(x)
	if x.Kind != Download {
		http.NotFound(x.w, r)
		return
	}
	s.serveDownload(x)
}

func (s *Server) log(x *exchange) {
	if !s.opts.Logger.Enabled(context.Background(), slog.LevelDebug) {
		return
	}
	r := s.noted(x)
	s.opts.Logger.Debug("request", "kind", r.Kind, "method", r.Method, "path", r.Path, "status", r.Status,
		"bytes", r.Bytes, "fault", r.Fault, "took", time.Since(r.Time))
}

// base is the server's URL as the client spells it: AB2D, too, names the host
// that it was asked by.
func (s *Server) base(x *exchange) string {
	if x.r.Host == "" {
		return s.URL
	}
	scheme, _, _ := strings.Cut(s.URL, "://")
	return scheme + "://" + x.r.Host
}

func (s *Server) statusURL(x *exchange, id string) string {
	return s.base(x) + "/api/" + x.version + "/fhir/Job/" + id + "/$status"
}
