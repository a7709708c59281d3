package ab2dtest

import (
	"fmt"
	"net/http"
)

// NextWeekPath is where a server with [Options.Control] takes a POST.
const NextWeekPath = "/sandbox/next-week"

// control answers a request of [Options.Control], and reports whether it was one.
func (s *Server) control(w http.ResponseWriter, r *http.Request) bool {
	if !s.opts.Control || r.URL.Path != NextWeekPath {
		return false
	}
	if r.Method != http.MethodPost {
		w.Header().Set("Allow", http.MethodPost)
		http.Error(w, "POST to "+NextWeekPath+" starts the next week", http.StatusMethodNotAllowed)
		return true
	}
	s.NextWeek()
	fmt.Fprintf(w, "week %d\n", s.Week()+1)
	return true
}
