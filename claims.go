package ab2d

import (
	"context"
	"errors"
	"iter"
	"time"

	"github.com/ab2d-go/ab2d/fhir"
)

// cancelTimeout bounds the request that cancels a job nobody waits for any more.
const cancelTimeout = 5 * time.Second

// claimType is the type of the files that hold claims.
const claimType = "ExplanationOfBenefit"

// Claims waits for a job and returns an iterator over the claims of all its files.
// [Config.Concurrency] files are downloaded and decoded at a time: the claims of
// one file come in its order, those of different files interleaved as they arrive,
// each exactly once. The job may have been started by another process; ranging
// again reads the files again, which AB2D serves six times.
//
// An error is a [*JobError], whose text names the file if it is about one. Where it
// wraps a [*ndjson.LineError], it reports one bad line, and the loop may continue;
// any other is the last pair. The last pair is an [*IncompleteError] where the server
// reports claims that it could not export.
//
// Nothing is sent before the first range. Leaving the loop ends all downloads, and
// leaves the job as it is. Files of another type than ExplanationOfBenefit, which
// AB2D has never served, are skipped, with a record in the log.
func (c *Client) Claims(ctx context.Context, job *Job) iter.Seq2[*fhir.ExplanationOfBenefit, error] {
	return func(yield func(*fhir.ExplanationOfBenefit, error) bool) {
		if job == nil {
			yield(nil, errors.New("ab2d: Job is nil"))
			return
		}
		manifest, err := c.Wait(ctx, job)
		if err != nil {
			yield(nil, &JobError{job, err})
			return
		}
		c.claimsOf(ctx, job, manifest, yield)
	}
}

// Stream is [Client.Export] and [Client.Claims] in one loop. It does not return the
// [Job], whose Created is the Since of the next export: for incremental exports, and for those that
// a restart of the program should resume, call Export and Claims.
//
// If ctx ends before the job is done, the job is canceled on the server. Errors
// after the kick-off are as for Claims. Each range starts a job.
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
		c.claimsOf(ctx, job, manifest, yield)
	}
}

// claimsOf is the loop over the files of a job that is done.
func (c *Client) claimsOf(ctx context.Context, job *Job, m *Manifest, yield func(*fhir.ExplanationOfBenefit, error) bool) {
	var files []File
	for _, file := range m.Output {
		if file.Type == claimType {
			files = append(files, file)
		} else {
			c.log.WarnContext(ctx, "file_skipped", "job", job.ID, "file", file.Name(), "type", sanitize(file.Type))
		}
	}
	for claim, err := range c.readFiles(ctx, files) {
		if err != nil {
			err = &JobError{job, err}
		}
		if !yield(claim, err) || err != nil && !isLineError(err) {
			return
		}
	}
	if err := c.incomplete(ctx, m); err != nil {
		yield(nil, &JobError{job, err})
		return
	}
	c.log.InfoContext(ctx, "export_complete", "job", job.ID, "files", len(m.Output))
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
