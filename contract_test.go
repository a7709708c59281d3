package ab2d_test

import (
	"context"
	"encoding/json"
	"io"
	"iter"
	"log/slog"
	"net/http"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"golang.org/x/oauth2"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/ndjson"
)

// The names that programs outside compile against. A line that has to change
// here is a change that breaks them.
var (
	_ = [...]ab2d.Environment{ab2d.Sandbox, ab2d.Production, {BaseURL: "", TokenURL: ""}}
	_ = [...]ab2d.Version{ab2d.V1, ab2d.V2, ab2d.V3}
	_ = ab2d.Config{
		Environment: ab2d.Environment{}, Version: "", ClientID: "", ClientSecret: "", TokenSource: oauth2.TokenSource(nil), HTTPClient: (*http.Client)(nil),
		Logger: (*slog.Logger)(nil), UserAgent: "", MaxRetries: 0, MaxRetryAfter: time.Duration(0),
		MaxOutage: time.Duration(0), Concurrency: 0,
	}
	_ = ab2d.ExportOptions{Since: time.Time{}, Until: time.Time{}, ServiceDates: []string(nil), OutputFormat: "", Contract: ""}
	_ = ab2d.Job{ID: "", StatusURL: "", Created: time.Time{}}
	_ = ab2d.Status{Progress: 0, RetryAfter: time.Duration(0), Manifest: (*ab2d.Manifest)(nil)}
	_ = ab2d.Manifest{TransactionTime: "", Request: "", Expires: time.Time{}, Output: []ab2d.File(nil), Errors: []ab2d.File(nil)}
	_ = ab2d.File{Type: "", URL: "", SHA256: "", Size: int64(0)}
	_ = ab2d.APIError{Method: "", Path: "", StatusCode: 0, RetryAfter: time.Duration(0), ActiveJobs: []*ab2d.Job(nil), Outcome: (*fhir.OperationOutcome)(nil)}
	_ = [...]error{
		ab2d.ErrUnauthorized, ab2d.ErrForbidden, ab2d.ErrNotFound, ab2d.ErrTooManyRequests, ab2d.ErrMaintenance,
		ab2d.ErrJobFailed, ab2d.ErrJobCanceled, ab2d.ErrFileUnavailable, ab2d.ErrCorrupt, ab2d.ErrExportUncertain,
		ab2d.ErrFolderInUse, ab2d.ErrOtherExport, (*ab2d.APIError)(nil),
	}

	_ func() (ab2d.Config, error)                                                                              = ab2d.ConfigFromEnv
	_ func(ab2d.Config) (*ab2d.Client, error)                                                                  = ab2d.NewClient
	_ func() *http.Transport                                                                                   = ab2d.DefaultTransport
	_ func(context.Context) string                                                                             = ab2d.OperationOf
	_ func(error) bool                                                                                         = ab2d.NeedsNewJob
	_ func(*ab2d.Client) ab2d.Version                                                                          = (*ab2d.Client).Version
	_ func(*ab2d.Client, context.Context, *ab2d.ExportOptions) (*ab2d.Job, error)                              = (*ab2d.Client).Export
	_ func(*ab2d.Client, context.Context, *ab2d.Job) (*ab2d.Status, error)                                     = (*ab2d.Client).Status
	_ func(*ab2d.Client, context.Context, *ab2d.Job) iter.Seq2[*ab2d.Status, error]                            = (*ab2d.Client).Poll
	_ func(*ab2d.Client, context.Context, *ab2d.Job) (*ab2d.Manifest, error)                                   = (*ab2d.Client).Wait
	_ func(*ab2d.Client, context.Context, *ab2d.Job) error                                                     = (*ab2d.Client).Cancel
	_ func(*ab2d.Client, context.Context, ab2d.File) (io.ReadCloser, error)                                    = (*ab2d.Client).Open
	_ func(*ab2d.Client, context.Context, ab2d.File) iter.Seq2[*fhir.ExplanationOfBenefit, error]              = (*ab2d.Client).Download
	_ func(*ab2d.Client, context.Context, ab2d.File) iter.Seq2[*fhir.OperationOutcome, error]                  = (*ab2d.Client).Outcomes
	_ func(context.Context, *ab2d.Client, ab2d.File) iter.Seq2[*json.RawMessage, error]                        = ab2d.Records[json.RawMessage]
	_ func(*ab2d.Client, context.Context, *ab2d.ExportOptions) iter.Seq2[*fhir.ExplanationOfBenefit, error]    = (*ab2d.Client).Stream
	_ func(*ab2d.Client, context.Context, *ab2d.Manifest, string, *ab2d.SaveOptions) ([]ab2d.SavedFile, error) = (*ab2d.Client).Save
	_ func(*ab2d.Client, context.Context) (*fhir.CapabilityStatement, error)                                   = (*ab2d.Client).Metadata
	_ func(*ab2d.Client, context.Context) (bool, error)                                                        = (*ab2d.Client).Maintenance
	_ func(*ab2d.Status) bool                                                                                  = (*ab2d.Status).Done
	_ func(ab2d.File) string                                                                                   = ab2d.File.Name

	_ func(io.Reader, ...ndjson.Option) iter.Seq2[*fhir.ExplanationOfBenefit, error] = ndjson.Decode[fhir.ExplanationOfBenefit]
	_ func(io.Reader, ...ndjson.Option) iter.Seq2[ndjson.Line, error]                = ndjson.Lines
	_ func(int) ndjson.Option                                                        = ndjson.MaxLine
	_ func(int) ndjson.Option                                                        = ndjson.Workers
	_                                                                                = ndjson.Line{Number: 0, Offset: int64(0), Data: []byte(nil)}
	_ error                                                                          = &ndjson.LineError{Line: 0, Offset: int64(0), Err: error(nil)}

	_ func(*ab2dtest.Options) *ab2dtest.Server = ab2dtest.NewServer
	_ func(*ab2dtest.Server) ab2d.Config       = (*ab2dtest.Server).Config
)

func TestNamesOfTheModel(t *testing.T) {
	eob := fhir.ExplanationOfBenefit{Item: []fhir.Item{{ProductOrService: &fhir.CodeableConcept{Coding: []fhir.Coding{{Code: "99283"}}}}}}
	assert.Equal(t, "99283", eob.Item[0].ProductOrService.Coding[0].Code)
	_ = [...]any{eob.Item[0].CareTeamSequence, eob.Item[0].DiagnosisSequence, eob.Item[0].ProcedureSequence, eob.Item[0].InformationSequence, eob.SupportingInfo, eob.SubType, eob.Insurance, eob.Organization}
}
