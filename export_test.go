package ab2d_test

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
)

func TestExportSendsWhatWasAsked(t *testing.T) {
	since := time.Date(2026, 6, 16, 7, 0, 0, 0, time.FixedZone("", 2*3600))
	tests := []struct {
		name    string
		version ab2d.Version
		opts    *ab2d.ExportOptions
		path    string
		want    url.Values
	}{
		{"nothing", "", nil, "/api/v2/fhir/Patient/$export", nil},
		{"since and until", ab2d.V2, &ab2d.ExportOptions{Since: since, Until: since.Add(time.Hour)}, "/api/v2/fhir/Patient/$export",
			url.Values{"_since": {"2026-06-16T07:00:00.000+02:00"}, "_until": {"2026-06-16T08:00:00.000+02:00"}}},
		{"group", ab2d.V1, &ab2d.ExportOptions{Contract: "Z0001"}, "/api/v1/fhir/Group/Z0001/$export", nil},
		{"output format", ab2d.V2, &ab2d.ExportOptions{OutputFormat: "ndjson"}, "/api/v2/fhir/Patient/$export", url.Values{"_outputFormat": {"ndjson"}}},
		{"service dates", ab2d.V3, &ab2d.ExportOptions{ServiceDates: []string{"ge2026-01-01", "lt2026-02-01T00:00:00+02:00"}}, "/api/v3/fhir/Patient/$export",
			// The server decodes the value once more, after which the plus sign must still be one.
			url.Values{"_typeFilter": {"ExplanationOfBenefit?service-date=ge2026-01-01&service-date=lt2026-02-01T00%3A00%3A00%2B02%3A00"}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			scripted(t, func(c *ab2d.Config) { c.Version = tt.version }, []reply{{202, accepted, "", nil}}, func(t *testing.T, c *ab2d.Client, s *script) {
				job, err := c.Export(t.Context(), tt.opts)
				require.NoError(t, err)
				assert.Equal(t, &ab2d.Job{ID: "1f0c", StatusURL: statusURL, Created: time.Now().UTC()}, job)

				req := s.sent[0]
				assert.Equal(t, http.MethodGet, req.Method)
				assert.Equal(t, tt.path, req.URL.Path)
				assert.Equal(t, "respond-async", req.Header.Get("Prefer"))
				assert.Equal(t, "Bearer synthetic-token-1", req.Header.Get("Authorization"))
				want := url.Values{"_type": {"ExplanationOfBenefit"}, "_outputFormat": {"application/fhir+ndjson"}}
				for k, v := range tt.want {
					want[k] = v
				}
				assert.Equal(t, want, req.URL.Query())
				assert.NotContains(t, req.URL.RawQuery, "+", "a bare plus sign is a space to the server")
			})
		})
	}
}

func TestExportChecksOptionsBeforeAnyRequest(t *testing.T) {
	day := time.Date(2026, 6, 16, 0, 0, 0, 0, time.UTC)
	tests := []struct {
		name    string
		version ab2d.Version
		opts    ab2d.ExportOptions
		want    string
	}{
		{"until on v1", ab2d.V1, ab2d.ExportOptions{Until: day}, "ExportOptions.Until needs API version v2 or v3, not v1"},
		{"until before since", ab2d.V2, ab2d.ExportOptions{Since: day, Until: day.Add(-1)}, "ExportOptions.Until (2026-06-15T23:59:59Z) is before Since (2026-06-16T00:00:00Z)"},
		{"service dates on v2", ab2d.V2, ab2d.ExportOptions{ServiceDates: []string{"ge2026"}}, "ExportOptions.ServiceDates need API version v3, not v2"},
		{"bad prefix", ab2d.V3, ab2d.ExportOptions{ServiceDates: []string{"ge2026", "ne2026-01-01"}}, `ExportOptions.ServiceDates[1] must be a FHIR date`},
		{"bad month", ab2d.V3, ab2d.ExportOptions{ServiceDates: []string{"2026-13"}}, `ExportOptions.ServiceDates[0]`},
		{"empty date", ab2d.V3, ab2d.ExportOptions{ServiceDates: []string{""}}, `ExportOptions.ServiceDates[0]`},
		{"two in one", ab2d.V3, ab2d.ExportOptions{ServiceDates: []string{"ge2026-01-01&_since=x"}}, `ExportOptions.ServiceDates[0]`},
		{"output format", ab2d.V2, ab2d.ExportOptions{OutputFormat: "csv"}, `ExportOptions.OutputFormat must be one of application/fhir+ndjson, application/ndjson, ndjson, not "csv"`},
		{"group on v3", ab2d.V3, ab2d.ExportOptions{Contract: "Z0001"}, "ExportOptions.Contract needs API version v1 or v2"},
		{"no contract number", ab2d.V2, ab2d.ExportOptions{Contract: "../Job"}, "ExportOptions.Contract must be letters and digits"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			scripted(t, func(c *ab2d.Config) { c.Version = tt.version }, nil, func(t *testing.T, c *ab2d.Client, s *script) {
				_, err := c.Export(t.Context(), &tt.opts)
				require.Error(t, err)
				assert.Contains(t, err.Error(), tt.want)
				assert.Zero(t, s.tokens)
			})
		})
	}
}

func TestExportIsSentAgainOnlyWhereNoJobBegan(t *testing.T) {
	busy := reply{429, "Retry-After: 5\n" + accepted + ", https://ab2d.test/api/v2/fhir/Job/2e1d/$status", found("invalid", "You already have active export requests in progress."), nil}
	tests := []struct {
		name    string
		replies []reply
		wait    time.Duration // at least
		is      error
	}{
		{"503", []reply{{503, "", "", nil}, {202, accepted, "", nil}}, 0, nil},
		{"503 with a wait", []reply{{503, "Retry-After: 100", "", nil}, {202, accepted, "", nil}}, 100 * time.Second, nil},
		{"503 for ever", []reply{{503, "", "", nil}, {503, "", "", nil}, {503, "", "", nil}, {503, "", "", nil}, {503, "", "", nil}}, 0, ab2d.ErrMaintenance},
		{"429 without a job", []reply{{429, "Retry-After: 7", "", nil}, {202, accepted, "", nil}}, 7 * time.Second, nil},
		{"429 with jobs", []reply{busy}, 0, ab2d.ErrTooManyRequests},
		{"connection lost", []reply{{err: errCut}}, 0, ab2d.ErrExportUncertain},
		{"502", []reply{{502, "Content-Type: text/html", "<html>", nil}}, 0, ab2d.ErrExportUncertain},
		{"504", []reply{{504, "", "", nil}}, 0, ab2d.ErrExportUncertain},
		{"500", []reply{{500, "", found("invalid", "An internal error occurred"), nil}}, 0, ab2d.ErrExportUncertain},
		{"400", []reply{{400, "", found("invalid", "_since must be after 2020-02-13T00:00:00-05:00"), nil}}, 0, errAPI},
		{"no Content-Location", []reply{{202, "", "", nil}}, 0, ab2d.ErrExportUncertain},
		{"redirect", []reply{{307, "Location: https://ab2d.test/elsewhere", "", nil}}, 0, errAPI},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			scripted(t, nil, tt.replies, func(t *testing.T, c *ab2d.Client, s *script) {
				start := time.Now()
				job, err := c.Export(t.Context(), nil)
				assert.GreaterOrEqual(t, time.Since(start), tt.wait)
				switch tt.is {
				case nil:
					require.NoError(t, err)
					assert.Equal(t, "1f0c", job.ID)
				case errAPI:
					_, ok := errors.AsType[*ab2d.APIError](err)
					assert.True(t, ok, "%v", err)
					assert.NotErrorIs(t, err, ab2d.ErrExportUncertain)
				default:
					require.ErrorIs(t, err, tt.is)
				}
			})
		})
	}
}

// errAPI stands for an APIError without a sentinel.
var errAPI = errors.New("an APIError")

func TestExportRefusedForActiveJobsNamesThem(t *testing.T) {
	busy := reply{429, "Retry-After: 5\n" + accepted + ", https://ab2d.test/api/v2/fhir/Job/2e1d/$status", found("invalid", "You already have active export requests in progress."), nil}
	scripted(t, nil, []reply{busy, {200, "", manifestOf, nil}}, func(t *testing.T, c *ab2d.Client, s *script) {
		_, err := c.Export(t.Context(), nil)
		apiErr, ok := errors.AsType[*ab2d.APIError](err)
		require.True(t, ok)
		require.Len(t, apiErr.ActiveJobs, 2)
		assert.Equal(t, 5*time.Second, apiErr.RetryAfter)
		assert.Equal(t, "ab2d: GET /api/v2/fhir/Patient/$export: 429 Too Many Requests: You already have active export requests in progress.", err.Error())

		_, err = c.Wait(t.Context(), apiErr.ActiveJobs[1])
		require.NoError(t, err)
		assert.Equal(t, "/api/v2/fhir/Job/2e1d/$status", s.sent[1].URL.Path)
	})
}

func TestExportWithAnEndedContextSendsNothing(t *testing.T) {
	scripted(t, nil, nil, func(t *testing.T, c *ab2d.Client, s *script) {
		_, err := c.Export(canceled(), nil)
		require.ErrorIs(t, err, context.Canceled)
		require.NotErrorIs(t, err, ab2d.ErrExportUncertain)
		assert.Empty(t, s.sent)
	})
}

func TestGatewayWithoutServersIsNoMaintenance(t *testing.T) {
	replies := []reply{{503, "Content-Type: text/html", "<html>Service Unavailable</html>", nil}}
	scripted(t, func(c *ab2d.Config) { c.MaxRetries = -1 }, replies, func(t *testing.T, c *ab2d.Client, _ *script) {
		_, err := c.Export(t.Context(), nil)
		require.Error(t, err)
		require.NotErrorIs(t, err, ab2d.ErrMaintenance)
	})
}

func TestBaseURLInAnotherSpelling(t *testing.T) {
	for _, base := range []string{"https://ab2d.test:443", "https://AB2D.test"} {
		t.Run(base, func(t *testing.T) {
			scripted(t, func(c *ab2d.Config) { c.Environment.BaseURL = base }, []reply{{202, accepted, "", nil}}, func(t *testing.T, c *ab2d.Client, _ *script) {
				_, err := c.Export(t.Context(), nil)
				require.NoError(t, err)
			})
		})
	}
}

// The connection for the token says nothing of the one for the export.
func TestExportToAServerThatIsNotThereIsNotUncertain(t *testing.T) {
	idp := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(w, tokenJSON)
	}))
	defer idp.Close()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	require.NoError(t, l.Close())
	c, err := ab2d.NewClient(ab2d.Config{
		Environment: ab2d.Environment{BaseURL: "http://" + l.Addr().String(), TokenURL: idp.URL + "/token"},
		ClientID:    "id", ClientSecret: testSecret, MaxRetries: -1,
	})
	require.NoError(t, err)
	_, err = c.Export(t.Context(), nil)
	require.Error(t, err)
	require.NotErrorIs(t, err, ab2d.ErrExportUncertain)
}

func TestOptionErrorNamesTheField(t *testing.T) {
	scripted(t, func(c *ab2d.Config) { c.Version = ab2d.V1 }, nil, func(t *testing.T, c *ab2d.Client, _ *script) {
		_, err := c.Export(t.Context(), &ab2d.ExportOptions{Until: time.Now()})
		e, ok := errors.AsType[*ab2d.OptionError](err)
		require.True(t, ok)
		assert.Equal(t, "Until", e.Field)
	})
}
