// Package ab2dtest is an AB2D server for tests, with synthetic claims and fault
// injection. To a client it behaves as the API does in all three versions, identity
// provider included. What it answers, and in which order it checks, is that of CMS's
// source (CMSgov/ab2d at commit 2873924); the forms of its claims are those of
// CMSgov/beneficiary-fhir-data.
//
// # A test
//
//	srv := ab2dtest.NewServer(nil)
//	defer srv.Close()
//	client, err := ab2d.NewClient(srv.Config())
//
// [Options] configures how much is served, how long a job takes and what goes wrong.
// The zero value is a healthy server with 1,200 small claims.
//
// # Fault injection
//
// [Options.Faults] is a plan: which requests are hit, and by which [Effect].
//
//	srv := ab2dtest.NewServer(&ab2dtest.Options{
//		Files: 3,
//		Faults: []ab2dtest.Fault{
//			{On: ab2dtest.Status, Nth: 1, Do: ab2dtest.Reply(502)},
//			{On: ab2dtest.Download, File: 2, Nth: 1, Do: ab2dtest.DropAt(1000)},
//			{On: ab2dtest.Download, File: 3, Nth: 1, Do: ab2dtest.RevokeTokens()},
//		},
//	})
//
// There are answers of AB2D ([Reply], [Busy], [FailJob], [FileExpired], …), of what
// stands before it ([Gateway], [Page], [Redirect]), broken transfers ([DropAt],
// [EndAt], [StallAt], [CorruptAt], [Trailing], …), odd headers ([SetHeader],
// [ContentEncoding], [SetStatus]), odd manifests ([EditManifest]) and outages
// ([Outage], [Unreachable]). [Server.FailJob], [Server.Outage] and others do the same
// in the middle of a test.
//
// # What happened
//
// [Server.Requests] records all requests, [Server.Jobs] all jobs and downloads, and
// [Server.Leaks] lists credentials that were sent where they don't belong.
//
// # Week after week
//
// [Server.NextWeek] changes the claims as CMS's weekly refresh does: some are new,
// some revised or canceled, and some people get another MBI. [Options.Control] lets
// programs in other languages do so with a POST.
//
// # Limitations
//
// A server has one organization with one contract: no job belongs to another
// organization, and every contract is attested. For several contracts start several
// servers. Swagger's pages and /akamai-test-object.html are not served, nor is
// HTTP/2.
//
// # Time
//
// With [Options.InMemory] server and client run inside a [testing/synctest]
// bubble: a job of two hours then takes no time. The server must be started and
// closed inside the bubble.
//
//	synctest.Test(t, func(t *testing.T) {
//		srv := ab2dtest.NewServer(&ab2dtest.Options{
//			InMemory: true, JobDuration: 2 * time.Hour, RetryAfter: 5 * time.Second,
//		})
//		defer srv.Close()
//		…
//	})
//
// A bubble's clock starts in the year 2000, before any _since that AB2D accepts:
// the server therefore does not mind one in the future until its clock says 2020.
//
// # Claims
//
// Claims are made from [Options.Seed] as they are sent, so that ten gigabytes
// can be served from nothing. People, providers, drugs and amounts are invented; codes
// of diagnoses and services are real ones. The same claim has the same people, codes
// and units in v1, v2 and v3, each in the forms that CMS writes there, older and newer
// ones. Not every claim has a current MBI. [Claims] makes them without a server.
//
// The command "ab2d sandbox" (cmd/ab2d) serves the same to programs in any language.
package ab2dtest
