package ab2d

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"time"

	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/ndjson"
)

// cancelTimeout bounds the request that cancels a job nobody waits for any more.
const cancelTimeout = 5 * time.Second

// claimType is the type of the files that hold claims.
const claimType = "ExplanationOfBenefit"

// Stream exports and returns an iterator over the claims of every file: Export,
// Wait and Download as one loop. It does not give the [Job], whose Created is to be
// the Since of the next export: a program that keeps up with what changes takes
// the three steps. Files of another type than ExplanationOfBenefit, which AB2D has
// never served, are left out, with a record in the log.
//
// Where ctx ends before the job is done, the job is canceled on the server. Once
// it is done, leaving the loop only ends the download. After the job has begun,
// an error is a [*JobError]: a program can carry on with the job that it holds.
//
// An error of type [*ndjson.LineError] spoils one line, and the loop may go on;
// any other is the last pair. The last pair is an [*IncompleteError] where the
// server reports claims that it could not export.
//
// Nothing is sent before the first range; each range starts a job.
func (c *Client) Stream(ctx context.Context, opts *ExportOptions) iter.Seq2[*fhir.ExplanationOfBenefit, error] {
	return func(yield func(*fhir.ExplanationOfBenefit, error) bool) {
		job, err := c.Export(ctx, opts)
		if err != nil {
			yield(nil, err)
			return
		}
		manifest, err := c.waitOrCancel(ctx, job)
		if err != nil {
			yield(nil, &JobError{job, err})
			return
		}
		for _, file := range manifest.Output {
			if file.Type != claimType {
				c.log.WarnContext(ctx, "file_skipped", "file", file.Name(), "type", sanitize(file.Type))
				continue
			}
			for claim, err := range c.Download(ctx, file) {
				if err != nil {
					err = &JobError{job, fmt.Errorf("%s: %w", file.Name(), err)}
				}
				if !yield(claim, err) || err != nil && !goesOn(err) {
					return
				}
			}
		}
		if err := c.incomplete(ctx, manifest); err != nil {
			yield(nil, &JobError{job, err})
			return
		}
		c.log.DebugContext(ctx, "export_complete", "job", job.ID, "files", len(manifest.Output))
	}
}

// waitOrCancel waits for the job, and cancels it when ctx ends first: nobody is
// left to read it, and it counts against the contract's limit.
func (c *Client) waitOrCancel(ctx context.Context, job *Job) (*Manifest, error) {
	manifest, err := c.Wait(ctx, job)
	if ctx.Err() != nil && manifest == nil {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), cancelTimeout)
		defer cancel()
		if cerr := c.Cancel(ctx, job); cerr != nil {
			c.log.WarnContext(ctx, "cancel_failed", "job", job.ID, "error", cerr.Error())
		}
	}
	return manifest, err
}

// IncompleteError reports an export that is done, but lacks claims that the
// server could not export. All others have been delivered before it.
type IncompleteError struct {
	Files    []File                   // Manifest.Errors
	Outcomes []*fhir.OperationOutcome // the first 100 that they hold
}

const maxOutcomes = 100

// Error gives the number of findings and the first of them.
func (e *IncompleteError) Error() string {
	text := fmt.Sprintf("ab2d: claims are missing, as the server reports (error files: %d, findings: %d)", len(e.Files), len(e.Outcomes))
	if len(e.Outcomes) > 0 {
		if first := texts(e.Outcomes[0]); len(first) > 0 {
			text += ": " + sanitize(first[0])
		}
	}
	return text
}

// incomplete reads the error files of a manifest, if there are any.
func (c *Client) incomplete(ctx context.Context, m *Manifest) error {
	if len(m.Errors) == 0 {
		return nil
	}
	e := &IncompleteError{Files: m.Errors}
	for _, file := range m.Errors {
		for outcome, err := range c.Outcomes(ctx, file) {
			if err != nil && !goesOn(err) {
				return errors.Join(e, err)
			}
			if outcome != nil {
				e.Outcomes = append(e.Outcomes, outcome)
			}
			if len(e.Outcomes) == maxOutcomes {
				return e
			}
		}
	}
	return e
}

// goesOn reports whether err spoils one line and no more.
func goesOn(err error) bool {
	_, ok := errors.AsType[*ndjson.LineError](err)
	return ok
}
