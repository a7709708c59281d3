// Package mirror keeps a store of claims up to date with AB2D: the weekly job of a
// Part D sponsor as one function.
//
// [Run] is one round. It exports what has changed since the store's mark, downloads
// and verifies the files, and hands their claims to a [Store], which stores them
// and the new mark together. A program calls it from cron, a systemd timer or a
// scheduler of its own:
//
//	report, err := mirror.Run(ctx, client, store, "/var/lib/ab2d", nil)
//
// A round may be killed at any moment, and started again at any time. The next one
// resumes the export that is under way.
//
// # Log
//
// The records for [Options.Logger] carry these events, nearly all with the attribute job, the
// id of the job. At level Info:
//
//	job_started     an export has begun: since, full, created
//	job_resumed     one of an earlier round is resumed: since, full
//	job_dropped     one of an earlier round is of no use: because
//	contract_busy   the kick-off waits, as the contract has too many jobs: jobs, wait
//	job_progress    the job is under way: progress, in percent
//	store_update    the files are verified, and the store is about to be updated: files, bytes
//	round_complete  the store has the claims: resumed, files, claims, before, mark
//
// At level Warn:
//
//	job_lost        the job cannot deliver its files: lost (how many in this round), error
//
// At level Error:
//
//	round_failed    Run returns this error: error
package mirror
