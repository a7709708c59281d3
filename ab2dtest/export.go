package ab2dtest

import (
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/ab2d-go/ab2d/ab2dtest/internal/synth"
)

// The earliest _since and _until (AB2D documentation, "Query parameters").
const (
	earliest   = "2020-02-13T00:00:00-05:00"
	earliestV3 = "2026-04-01T00:00:00-05:00"
)

var outputFormats = []string{"application/fhir+ndjson", "application/ndjson", "ndjson"}

// filter is what the parameters of an export ask for.
type filter struct {
	since, until time.Time
	service      []string // bounds of the service date, as sent: "ge2026-01-01"
}

// serveExport begins a job. The order of its checks is AB2D's: bad parameters
// can hide behind the job limit.
func (s *Server) serveExport(x *exchange) {
	if !accepts(x.r.Header.Get("Accept"), "application/json", "application/fhir+json") {
		writeProblem(x.w, x.r, http.StatusNotAcceptable, "Acceptable representations: [application/json, application/fhir+json].")
		return
	}
	query := x.r.URL.Query()
	since, ok := s.parseTime(x, "_since", query)
	if !ok {
		return
	}
	until, ok := s.parseTime(x, "_until", query)
	if !ok {
		return
	}
	f := filter{since: since, until: until}
	if x.version == "v3" {
		if s.refuseV3(x) {
			return
		}
		status, text := f.parseTypeFilter(query["_typeFilter"])
		if status != 0 {
			x.writeOutcome(status, "invalid", text)
			return
		}
	}
	if x.group && x.name != s.opts.Contract {
		writeEmpty(x.w, http.StatusForbidden)
		return
	}
	s.mu.Lock()
	maintenance := s.maintenance
	active := s.activeJobs()
	s.mu.Unlock()
	if maintenance {
		writeEmpty(x.w, http.StatusServiceUnavailable)
		return
	}
	if len(active) >= s.opts.MaxJobs {
		s.writeBusy(x, active)
		return
	}
	if text := f.check(x, query); text != "" {
		x.writeOutcome(http.StatusBadRequest, "invalid", text)
		return
	}
	if x.version == "v2" && f.since.IsZero() {
		f.since = s.defaultSince()
	}
	j := s.newJob(x.version, s.requestText(x), f)
	x.w.Header().Set("Content-Location", x.location(s.statusURL(x, j.id)))
	writeEmpty(x.w, http.StatusAccepted)
}

// refuseV3 answers what AB2D answers to a contract that has no access to v3.
func (s *Server) refuseV3(x *exchange) bool {
	if !s.opts.NoV3 || x.version != "v3" {
		return false
	}
	x.writeOutcome(http.StatusForbidden, "invalid", textV3Closed)
	return true
}

// writeBusy answers 429 with the URLs of the jobs that stand in the way, in the
// spelling of the version asked.
func (s *Server) writeBusy(x *exchange, active []*job) {
	urls := make([]string, len(active))
	s.mu.Lock()
	for i, j := range active {
		urls[i] = s.statusURL(x, j.id)
		j.polls++ // AB2D's jobs end whoever polls: an export that is refused counts as well
	}
	s.mu.Unlock()
	x.w.Header().Set("Content-Location", x.location(strings.Join(urls, ", ")))
	x.w.Header().Set("Retry-After", seconds(s.opts.RetryAfter))
	x.writeOutcome(http.StatusTooManyRequests, "invalid", textBusy)
}

// requestText is the kick-off URL as AB2D's manifests repeat it: encoded once more.
func (s *Server) requestText(x *exchange) string {
	text := s.base(x) + x.Path
	if x.Query != "" {
		text += "?" + strings.ReplaceAll(x.Query, "%", "%25")
	}
	return text
}

// parseTime converts a parameter or, as Spring does, answers with a problem.
func (s *Server) parseTime(x *exchange, name string, query url.Values) (time.Time, bool) {
	value := query.Get(name) // of a repeated parameter, Spring converts the first value alone to a time
	if strings.TrimSpace(value) == "" {
		return time.Time{}, true
	}
	if text := strings.ToUpper(value); offsetDateTime.MatchString(text) {
		for _, layout := range []string{"2006-01-02T15:04:05Z07:00", "2006-01-02T15:04Z07:00"} {
			if t, err := time.Parse(layout, text); err == nil {
				return t, true
			}
		}
	}
	writeProblem(x.w, x.r, http.StatusBadRequest, "Failed to convert '"+name+"' with value: '"+value+"'")
	return time.Time{}, false
}

// offsetDateTime is what Java's ISO_DATE_TIME reads, in capitals: the seconds may be missing, the offset may not.
var offsetDateTime = regexp.MustCompile(`^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-](0\d|1[0-7]):[0-5]\d|[+-]18:00)$`)

// check returns the text of the first thing wrong with the parameters, or "".
func (f *filter) check(x *exchange, query url.Values) string {
	// Spring joins the values of a repeated parameter. An empty one counts as left
	// out where it has a default, as those of Patient/$export have.
	given := func(name string) (value string, ok bool) {
		value = strings.Join(query[name], ",")
		return value, value != "" || x.group && query.Has(name)
	}
	if kinds, ok := given("_type"); ok && kinds != "ExplanationOfBenefit" {
		return "_type must be ExplanationOfBenefit"
	}
	if format, ok := given("_outputFormat"); ok && !slices.Contains(outputFormats, format) {
		return "An _outputFormat of " + format + " is not valid"
	}
	start, _ := time.Parse(time.RFC3339, earliest)
	limit, limitText := start, earliest
	if x.version == "v3" {
		limit, _ = time.Parse(time.RFC3339, earliestV3)
		limitText = earliestV3 + " for V3"
	}
	if !f.since.IsZero() {
		// The clock of a synctest bubble starts in 2000: there, no _since would be
		// between the two limits.
		if now := time.Now(); f.since.After(now) && now.After(start) {
			return "You can not use a time after the current time for _since"
		}
		if f.since.Before(limit) {
			return "_since must be after " + limitText
		}
	}
	if !f.until.IsZero() {
		switch {
		case x.version == "v1":
			return "The _until parameter is only available with version 2 and version 3 of the API"
		case f.until.Before(f.since):
			return "_until must be after _since " + f.since.Format(time.RFC3339Nano)
		case f.until.Before(start):
			return "_until must be after " + earliest
		}
	}
	for _, v := range f.service {
		// What AB2D makes of a month 13 is not known; here it is not lost silently.
		if _, ok := synth.ParseBound(v); !ok || !serviceDate.MatchString(v) {
			return "invalid service-date parameter: " + v
		}
	}
	return ""
}

// serviceDate is a FHIR date search value with the prefixes that AB2D knows.
var serviceDate = regexp.MustCompile(`^(eq|gt|ge|lt|le|sa|eb)?\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d{2}:\d{2})?)?)?)?$`)

// parseTypeFilter reads the structure of _typeFilter, which AB2D decodes a
// second time. It returns the status and text of a refusal, or 0.
func (f *filter) parseTypeFilter(values []string) (status int, text string) {
	if len(values) == 0 {
		return 0, ""
	}
	decoded, err := url.QueryUnescape(strings.Join(values, ","))
	if err != nil {
		return http.StatusInternalServerError, textInternal // not caught there
	}
	parts := javaSplit(decoded, "?")
	if len(parts) != 2 {
		return http.StatusBadRequest, "Invalid _typeFilter parameter"
	}
	if parts[0] != "ExplanationOfBenefit" {
		return http.StatusBadRequest, "The _typeFilter parameter must be for the ExplanationOfBenefit resource"
	}
	for _, pair := range javaSplit(parts[1], "&") {
		halves := javaSplit(pair, "=")
		if len(halves) < 2 {
			return http.StatusInternalServerError, textInternal // an index out of bounds there, before the key is compared
		}
		if halves[0] != "service-date" {
			return http.StatusBadRequest, "The _typeFilter subquery must be for the service-date parameter"
		}
		f.service = append(f.service, halves[1])
	}
	return 0, ""
}

// javaSplit is Java's String.split, which leaves out the empty parts at the end.
func javaSplit(s, separator string) []string {
	if s == "" {
		return []string{""}
	}
	parts := strings.Split(s, separator)
	for len(parts) > 0 && parts[len(parts)-1] == "" {
		parts = parts[:len(parts)-1]
	}
	return parts
}
