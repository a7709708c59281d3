package ab2d

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/google/go-querystring/query"

	"github.com/ab2d-go/ab2d/internal/errtext"
)

// ExportOptions narrow an export. Nil and the zero value request the default of the
// version: on v1 and v3 all claims, on v2 those that changed since the last export of the
// contract that was downloaded completely, by any program and in any version. Always set
// Since on v2 (AB2D documentation, "Query Parameters").
type ExportOptions struct {
	// Since and Until bound meta.lastUpdated: claims that changed after Since, and
	// not after Until. Until needs v2 or v3. AB2D refuses a Since in the future, and
	// one before [Version.EarliestSince].
	Since, Until time.Time
	// ServiceDates bound the dates of service, on v3 only. Each is a FHIR date
	// with an optional prefix (eq gt ge lt le sa eb), such as "ge2026-01-01"; all of
	// them must hold (FHIR R4, Search, "date").
	ServiceDates []string
	// OutputFormat is one of the three names of NDJSON that AB2D knows; "" means
	// application/fhir+ndjson.
	OutputFormat string
	// Contract selects the deprecated export of a Group, on v1 and v2: the
	// number, such as Z0001, of the contract that the credentials are for.
	Contract string
}

const defaultOutputFormat = "application/fhir+ndjson"

var (
	outputFormats = []string{defaultOutputFormat, "application/ndjson", "ndjson"}
	contractForm  = regexp.MustCompile(`^[A-Za-z0-9]+$`)
	serviceDate   = regexp.MustCompile(`^(eq|gt|ge|lt|le|sa|eb)?` +
		`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d\d:\d\d)?)?)?)?$`)
)

// EarliestSince returns the earliest [ExportOptions.Since] that AB2D accepts in a
// version (AB2D documentation, "Query Parameters"). On v2 it exports everything,
// which leaving Since out does not. On v3 earlier changes are only in exports
// without Since.
func (v Version) EarliestSince() time.Time {
	if v == V3 {
		return time.Date(2026, 4, 1, 5, 0, 0, 0, time.UTC) // its limits are midnights at -05:00
	}
	return time.Date(2020, 2, 13, 5, 0, 0, 0, time.UTC)
}

// OptionError is an option that the client's version of the API cannot serve. It is reported before
// anything is sent. It is always a pointer.
type OptionError struct {
	Field   string // of ExportOptions
	problem string
}

// Error names the field and what it must be.
func (e *OptionError) Error() string { return "ab2d: ExportOptions." + e.Field + e.problem }

// check reports the first option that the version cannot serve. AB2D ignores
// parameters that it does not know, so that a mistake would export everything.
func (o *ExportOptions) check(v Version) error {
	fail := func(field, format string, args ...any) error {
		return &OptionError{field, fmt.Sprintf(format, args...)}
	}
	switch {
	case !o.Until.IsZero() && v == V1:
		return fail("Until", " needs API version v2 or v3, not v1")
	case !o.Until.IsZero() && o.Until.Before(o.Since):
		return fail("Until", " (%s) is before Since (%s)", o.Until.Format(time.RFC3339), o.Since.Format(time.RFC3339))
	case len(o.ServiceDates) > 0 && v != V3:
		return fail("ServiceDates", " need API version v3, not %s", v)
	case o.OutputFormat != "" && !slices.Contains(outputFormats, o.OutputFormat):
		return fail("OutputFormat", " must be one of %s, not %q", strings.Join(outputFormats, ", "), o.OutputFormat)
	case o.Contract != "" && v == V3:
		return fail("Contract", " needs API version v1 or v2: v3 has no Group export")
	case o.Contract != "" && !contractForm.MatchString(o.Contract):
		return fail("Contract", " must be letters and digits, such as Z0001: %q", o.Contract)
	}
	for i, d := range o.ServiceDates {
		if !serviceDate.MatchString(d) {
			return fail("ServiceDates", "[%d] must be a FHIR date with an optional prefix, such as ge2026-01-01: %q", i, d)
		}
	}
	return nil
}

// exportQuery is the query of a kick-off.
type exportQuery struct {
	Type         string     `url:"_type"`
	OutputFormat string     `url:"_outputFormat"`
	Since        time.Time  `url:"_since,omitempty" layout:"2006-01-02T15:04:05.000Z07:00"`
	Until        time.Time  `url:"_until,omitempty" layout:"2006-01-02T15:04:05.000Z07:00"`
	TypeFilter   typeFilter `url:"_typeFilter,omitempty"`
}

// typeFilter is sent as one parameter, which the server decodes twice: so the
// inner query is encoded here, and once more with the rest.
type typeFilter []string

// EncodeValues implements query.Encoder.
func (f typeFilter) EncodeValues(key string, v *url.Values) error {
	if len(f) > 0 {
		v.Set(key, "ExplanationOfBenefit?"+url.Values{"service-date": f}.Encode())
	}
	return nil
}

func (o *ExportOptions) query() (string, error) {
	v, err := query.Values(exportQuery{
		Type:         "ExplanationOfBenefit",
		OutputFormat: cmp.Or(o.OutputFormat, defaultOutputFormat),
		Since:        o.Since,
		Until:        o.Until,
		TypeFilter:   o.ServiceDates,
	})
	return v.Encode(), err
}

// Export starts a job and returns it. opts may be nil; one that the version cannot
// serve is an [*OptionError].
//
// The request is retried only where no job can have begun: there was no connection to
// send it over, or AB2D answered 503 in maintenance, or 429 without naming an active
// job; up to Config.MaxRetries times. A 429 that names active jobs is an [*APIError]
// with them, at once: each can be waited for or canceled. Where the connection broke,
// the server failed (500) or a gateway answered, the error is [ErrExportUncertain]
// too.
func (c *Client) Export(ctx context.Context, opts *ExportOptions) (*Job, error) {
	if opts == nil {
		opts = new(ExportOptions)
	}
	if err := opts.check(c.version); err != nil {
		return nil, err
	}
	q, err := opts.query()
	if err != nil {
		return nil, fmt.Errorf("ab2d: ExportOptions: %w", err)
	}
	path := c.api("Patient/$export")
	if opts.Contract != "" {
		path = c.api("Group/" + opts.Contract + "/$export")
	}
	path.url.RawQuery = q
	c.log.InfoContext(ctx, "kickoff", "version", string(c.version), "path", path.String())
	var job *Job
	err = c.retry(ctx, "kickoff_retry", isKickoffRetryable, func() (err error) {
		job, err = c.kickoff(ctx, request{method: http.MethodGet, path: path, op: opExport})
		return err
	})
	if err != nil {
		return nil, err
	}
	c.log.InfoContext(ctx, "kickoff_complete", "job", job.ID)
	return job, nil
}

// kickoff asks for the export once.
func (c *Client) kickoff(ctx context.Context, r request) (*Job, error) {
	resp, err := c.send(ctx, r)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	location := resp.Header.Get("Content-Location")
	job, err := c.jobAt(location)
	if err != nil {
		return nil, &uncertainError{fmt.Errorf("ab2d: GET %s: the response (%d) names no job: %s", r.path, resp.StatusCode, errtext.Strip(err.Error()))}
	}
	job.Created, _ = parseTime(resp.Header.Get("Date")) // no clock but the server's will do
	return job, nil
}

// isKickoffRetryable reports whether a failed kick-off may be sent again.
func isKickoffRetryable(err error) bool {
	if errors.Is(err, ErrExportUncertain) {
		return false
	}
	_, token := errors.AsType[*tokenError](err)
	_, unsent := errors.AsType[*unsentError](err)
	if token || unsent {
		return transient(err)
	}
	e, ok := errors.AsType[*APIError](err)
	return ok && (errors.Is(e, ErrMaintenance) || e.StatusCode == http.StatusTooManyRequests && len(e.ActiveJobs) == 0)
}
