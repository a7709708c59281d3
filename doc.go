// Package ab2d is a client for AB2D, the CMS service that gives Medicare Part D
// sponsors the Part A and B claims of their enrollees.
//
// # Everything in one loop
//
//	client, err := ab2d.NewClient(ab2d.Config{
//		Environment:  ab2d.Sandbox,
//		ClientID:     os.Getenv("AB2D_CLIENT_ID"),
//		ClientSecret: os.Getenv("AB2D_CLIENT_SECRET"),
//	})
//	if err != nil {
//		return err
//	}
//	for claim, err := range client.Stream(ctx, &ab2d.ExportOptions{Since: lastRun}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(claim.ID, len(claim.Item))
//	}
//
// [Client.Stream] starts an export, waits for it, and downloads its files. The
// claims come one at a time, each exactly once, as [fhir.ExplanationOfBenefit]
// values in one model for all three versions of the API. Memory stays constant.
//
// # Step by step
//
// An export takes minutes to hours. A program that may be restarted meanwhile
// takes the steps one by one and keeps the [Job], which is plain data:
// [Client.Export] starts it, [Client.Poll] or [Client.Wait] waits for the
// [Manifest], and [Client.Download] ranges over one file's claims. [Client.Save]
// writes all files to disk, and carries on where an earlier run was interrupted.
//
// # What arrives is whole
//
// AB2D cannot resume a download, serves a file six times, and may end a broken
// one as if it were complete. [Client.Open], and all that builds on it, asks for
// a broken file again, goes on after what was delivered, and reports the end of
// the file only where its length and SHA-256 are the manifest's.
//
// # Errors
//
// Answers of the server are [*APIError] values; what a program may want to
// branch on are sentinels such as [ErrJobFailed], found with [errors.Is]. No
// error, log record or printed value holds a token, a secret or a part of a claim.
//
// # Iterators
//
// Sequences are [iter.Seq2] of a value and an error. Nothing is sent before the
// first range; leaving a loop ends its connection. An error of type
// [*ndjson.LineError] spoils one line of a file, and the loop may continue. Any
// other error comes with the last pair.
//
// # Log
//
// The records for [Config.Logger] carry the event names of the SMART "Bulk Data
// Export Log Items", and some more in their manner:
//
//	kickoff             an export has begun
//	kickoff_retry       it is asked for again
//	status_progress     the job is under way, and how far
//	status_error        a status request failed and is repeated
//	status_complete     the job is done
//	download_request    a file is asked for
//	download_error      a download broke; it is asked for again, or given up
//	download_complete   a file is proven to be whole
//	export_complete     Stream has delivered everything
//	file_skipped        Stream leaves a file out that holds no claims
//	token_renewed       a refused token was replaced
//	retry_after_capped  the server asked for a longer wait than Config.MaxRetryAfter
//	job_canceled, cancel_retry, cancel_failed, request_retry
//
// # Testing
//
// Package [github.com/ab2d-go/ab2d/ab2dtest] is an AB2D server for tests, with
// synthetic claims and faults to order.
package ab2d
