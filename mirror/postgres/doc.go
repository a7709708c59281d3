// Package postgres is a [mirror.Store] in a PostgreSQL database, version 13 or later.
//
//	pool, err := pgxpool.New(ctx, "postgres:///claims")
//	…
//	store, err := postgres.Open(ctx, pool, postgres.Options{Contract: "Z0001", Version: ab2d.V2})
//	…
//	report, err := mirror.Run(ctx, client, store, "/var/lib/ab2d/Z0001", nil)
//
// # Tables
//
// A schema, by default ab2d, holds the tables claims, diagnoses, procedures, lines,
// care_team and marks, and the views mbis, final_claims, stays, services, data_from and data_until.
// The files in migrations describe the columns. A claim is one row of claims: its newest
// version, with the ExplanationOfBenefit as jsonb. Its other tables refer to it by
// claim_no, which a claim keeps when a newer version replaces it.
//
// A claim that was canceled and not replaced stays, with final false. Claims keep
// the MBI with which they were served: final_claims has the current one.
//
// # Contracts
//
// The schema may hold several contracts, each with a mark of its own. A claim
// exported for two of them is one row, whose column contracts lists both. All claims
// must be from one version of the API, since v3 numbers claims differently.
//
// # Updates
//
// An update is one transaction. It copies the claims into a temporary table, and
// merges that into the tables with a few statements. It becomes visible all at once,
// leaves nothing behind if it is interrupted, and does not block queries. Updates of
// one schema take turns at the merge: the second one waits for the first, under an
// advisory lock. If both update the same contract, the later mark wins.
//
// [claim.Claim.Supersedes] decides which version of a claim is stored. The columns
// state and version hold what it compares, encoded so that SQL compares plain text.
//
// # What PostgreSQL cannot hold
//
// A claim never stops an update.
//
//   - jsonb holds no NUL character (\u0000) and no half of a surrogate pair, and bounds
//     the length of numbers, the depth and the size of a value. A claim that has one of
//     these, a number of more than 200 characters or with an exponent over 200, more
//     than 256 levels or more than 16 MB has NULL in eob, and its exact text in eob_json.
//   - In text columns a NUL character becomes U+FFFD.
//   - Dates and times that cannot be read are NULL, and so are quantities that
//     are no number of a reasonable length. A partial date, such as 2026-05, is its first day.
//
// # Schema versions
//
// The table schema_version has one row with the version of the schema: the number of
// the last file in migrations that was applied. [Open] creates the schema where it is
// missing and applies the migrations that it lacks. It refuses a schema of a later
// version than this package's, and changes nothing there.
package postgres
