// Package ab2d is a client for AB2D, the CMS service that gives Medicare Part D
// sponsors the Part A and B claims of their enrollees.
//
// # An export
//
// An export is a job on the server that takes minutes to hours. [Client.Export] starts
// it, and [Client.Claims] waits for it and ranges over the claims of all its files. A
// [Job] is plain data: a program that is stopped can resume it later.
//
//	job, err := ab2d.LoadJob(dir) // of a run that was interrupted
//	if errors.Is(err, fs.ErrNotExist) {
//		if job, err = client.Export(ctx, &ab2d.ExportOptions{Since: since}); err == nil {
//			err = ab2d.SaveJob(dir, job)
//		}
//	}
//	if err != nil {
//		return err
//	}
//	for claim, err := range client.Claims(ctx, job) {
//		if ab2d.NeedsNewJob(err) { // the next run starts another job
//			return errors.Join(err, os.Remove(filepath.Join(dir, ab2d.JobFile)))
//		}
//		if err != nil {
//			return err // the next run resumes the job
//		}
//		fmt.Println(claim.ID, len(claim.Item))
//	}
//	return os.Remove(filepath.Join(dir, ab2d.JobFile)) // done
//
// The claims come one at a time, each exactly once, as [fhir.ExplanationOfBenefit]
// values in one model for all three versions of the API. Memory stays constant.
// [Client.Stream] is both calls as one loop, for programs that need not be resumed.
//
// A program whose loop is slower than the network saves the files first, with
// [Client.Wait] and [Client.Save], and reads them with [SavedFile.Claims]. For the
// weekly job, package [github.com/ab2d-go/ab2d/mirror] has all of it.
//
// # Complete or an error
//
// AB2D cannot resume a download, serves a file six times, and may end a broken
// response as if it were complete. [Client.Open], and all that builds on it, retries a
// broken download, resumes where it left off, and returns io.EOF only if length and
// SHA-256 match the manifest.
//
// # Outages
//
// While a job is waited for or a file is read, the service may be unavailable for up to
// [Config.MaxOutage], 30 minutes by default. Single requests, such as the kick-off,
// are retried [Config.MaxRetries] times. A kick-off is repeated only if no job can have
// begun: see [ErrExportUncertain].
//
// # Errors
//
// Error responses are [*APIError] values. Conditions worth handling have sentinels, such as
// [ErrJobFailed]; test with [errors.Is]. [NeedsNewJob] reports whether only another
// export can help. An error of a deadline or a cancellation also carries the last failure before
// it. No error, log record or printed value holds a token, a secret or a part of a claim.
//
// # Iterators
//
// Sequences are [iter.Seq2] of a value and an error. Nothing is sent before the
// first range; leaving a loop ends its connections. An error of type
// [*ndjson.LineError] reports one bad line of a file, and the loop may continue. Any
// other error comes with the last pair.
//
// # Log
//
// The records for [Config.Logger] carry the event names of the SMART "Bulk Data
// Export Log Items", plus a few of our own. The attribute job is always an id, and
// file a name. At level Info:
//
//	kickoff             an export is about to be requested
//	kickoff_complete    it has begun
//	status_complete     the job is done
//	download_complete   a file is verified
//	export_complete     Claims, Stream or Save has delivered everything
//	job_canceled        Cancel ended a job
//
// At level Warn:
//
//	kickoff_retry, status_error, download_error, cancel_retry, request_retry
//	                    a request failed and is retried
//	file_skipped        Claims leaves out a file of another type
//	folder_not_locked   the file system of an export folder has no locks
//	retry_after_capped  the server asked for a longer wait than Config.MaxRetryAfter
//	cancel_failed       Stream could not cancel the job that it no longer waits for
//
// At level Debug:
//
//	status_progress     the job is under way, and how far
//	download_request    a file is requested
//	token_renewed       a refused token was replaced
//
// # Testing
//
// Package [github.com/ab2d-go/ab2d/ab2dtest] is an AB2D server for tests, with
// synthetic claims and fault injection.
package ab2d
