// Package ab2dtest is an AB2D server for tests, with synthetic claims and with
// faults to order. It behaves as the API does in all three versions, identity
// provider included, as far as a client can see.
//
// # A test
//
//	srv := ab2dtest.NewServer(nil)
//	defer srv.Close()
//	client, err := ab2d.NewClient(srv.Config())
//
// [Options] says how much is served, how long a job takes and what goes wrong;
// its zero value is a healthy server with 1,200 small claims.
//
// # Faults
//
// [Options.Faults] is a plan: which requests, and what happens to them. Each
// [Effect] says what the real AB2D does.
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
// [Server.FailJob], [Server.RevokeTokens] and others do the like in the middle
// of a test.
//
// # What happened
//
// [Server.Requests] is the record of all requests, [Server.Jobs] that of jobs
// and downloads, and [Server.Leaks] lists credentials that went astray.
//
// # What there is not
//
// There is one organization with one contract: no job is somebody else's, and
// every contract is attested. Swagger's pages and /akamai-test-object.html are
// not served, nor is HTTP/2. Every claim has a current MBI, which AB2D's may lack.
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
// can be served from nothing. People, providers and amounts are invented; codes
// of diagnoses and services are real ones. [Claims] makes them without a server.
//
// The command "ab2d sandbox" (cmd/ab2d) serves the same to programs in any language.
package ab2dtest
