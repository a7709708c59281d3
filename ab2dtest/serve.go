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
	x := classify(r)
	if x.Kind == Download {
		x.File = s.fileNumber(x)
	}
	x.effects = s.due(x.Kind, x.File)
	x.Fault = names(x.effects)
	index := s.begin(x)
	x.w = &recorder{ResponseWriter: w, s: s, index: index}
	defer s.log(x, index)

	if !s.sleep(r.Context(), s.opts.Latency) {
		panic(http.ErrAbortHandler)
	}
	securityHeaders(w.Header())
	if s.disturb(x) {
		return
	}
	s.answer(x)
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
	index := s.begin(x)
	x.w = &recorder{ResponseWriter: w, s: s, index: index}
	defer s.log(x, index)
	if x.Kind != Download {
		http.NotFound(x.w, r)
		return
	}
	s.serveDownload(x)
}

// securityHeaders are on every answer; the completed status reply has an Expires
// of its own in place of the first three.
func securityHeaders(h http.Header) {
	h.Set("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate")
	h.Set("Pragma", "no-cache")
	h.Set("Expires", "0")
	h.Set("X-Content-Type-Options", "nosniff")
}

func (s *Server) serveMaintenance(x *exchange) {
	s.mu.Lock()
	mode := "false"
	if s.maintenance {
		mode = "true"
	}
	s.mu.Unlock()
	writeBody(x.w, http.StatusOK, "application/json", object{"maintenanceMode", mode}.Bytes()) // a string, as AB2D has it
}

// SetMaintenance turns maintenance mode on or off. While it is on, exports are
// answered 503 with an empty body; jobs that run and downloads go on.
func (s *Server) SetMaintenance(on bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.maintenance = on
}

func (s *Server) serveMetadata(x *exchange) {
	fhirVersion, status, kind, software := "4.0.0", "active", "instance", "V2"
	switch x.version {
	case "v1":
		fhirVersion, software = "3.0.1", "V1"
	case "v3":
		status, kind, software = "draft", "requirements", "V3"
	}
	operations := array{}
	for _, name := range []string{"export", "cancel", "status", "download", "capability"} {
		reference := "http://hl7.org/fhir/uv/bulkdata/OperationDefinition/" + name
		if x.version == "v1" {
			operations = append(operations, object{"name", name, "definition", object{"reference", reference}})
		} else {
			operations = append(operations, object{"name", name, "definition", reference})
		}
	}
	base := s.base(x) + "/api/" + x.version + "/fhir"
	writeBody(x.w, http.StatusOK, "application/json", object{
		"resourceType", "CapabilityStatement",
		"status", status,
		"date", "2026-08-18T00:00:00Z",
		"publisher", "ab2dtest",
		"kind", kind,
		"software", object{"name", "AB2D test server", "version", software},
		"implementation", object{"description", "Synthetic claims for tests", "url", base},
		"fhirVersion", fhirVersion,
		"format", array{"application/json", "application/fhir+json"},
		"rest", array{object{"mode", "server", "operation", operations}},
	}.Bytes())
}

func (s *Server) log(x *exchange, index int) {
	if !s.opts.Logger.Enabled(context.Background(), slog.LevelDebug) {
		return
	}
	s.mu.Lock()
	r := s.requests[index]
	s.mu.Unlock()
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
