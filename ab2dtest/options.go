package ab2dtest

import (
	"cmp"
	"fmt"
	"log/slog"
	"time"
)

// The credentials that a server accepts unless [Options] names others. They are
// made up, and look it.
const (
	DefaultClientID     = "0oa-ab2dtest-synthetic"
	DefaultClientSecret = "ab2dtest-synthetic-secret"
)

const defaultBeneficiaries = 100

// Options configures a [Server]. Nil and the zero value mean a healthy server
// with one file of 1,200 claims of 100 beneficiaries, ready at the third status
// request.
type Options struct {
	// InMemory serves without sockets: the connections of the HTTPClient in
	// [Server.Config] stay in the process. Server and client then run inside a
	// [testing/synctest] bubble, where hours of polling take no time.
	InMemory bool
	// TLS serves https; the HTTPClient in [Server.Config] trusts the certificate.
	TLS bool
	// Addr is the address to listen on; "" means a free port of 127.0.0.1. URLs in
	// responses name the host of the request, as AB2D's do.
	Addr string

	// ClientID and ClientSecret are the only credentials that are accepted;
	// "" means [DefaultClientID] and [DefaultClientSecret].
	ClientID, ClientSecret string
	// TokenLifetime is how long a token lasts; 0 means 30 minutes.
	TokenLifetime time.Duration
	// Contract is the number that file names begin with; "" means Z0000. As in
	// AB2D, v2 has no default _since for contracts of the form Z0…; for others an
	// export without _since holds only what is newer than the last job, of any
	// version, whose data files were all downloaded. Claims end in the summer of
	// 2026, so that a second export is then empty.
	Contract string
	// NoV3 refuses v3 as AB2D does for a contract without access to it: 403 with
	// the text "V3 access not enabled for this PDP".
	NoV3 bool

	// Polls is how many status requests of a job are answered 202 before its
	// manifest; 0 means 2, or none where JobDuration is set; a negative number none.
	Polls int
	// JobDuration is how long a job takes at least. AB2D needs minutes to hours. With
	// Polls 0 or negative, a job ends without being polled; otherwise it stays active,
	// and counts toward MaxJobs, until it has been polled often enough.
	JobDuration time.Duration
	// RetryAfter is the Retry-After header of status and 429 replies, in whole
	// seconds. It is also the floor: a job polled sooner than this after its last
	// accepted poll answers 429 "You are polling too frequently". AB2D's is 5
	// seconds; 0, the default, sends 0 and refuses no request.
	RetryAfter time.Duration
	// MaxJobs is how many jobs may be active at once, all versions together; one
	// more is answered 429. 0 means 3, AB2D's own default.
	MaxJobs int

	// Seed selects the claims. Equal options serve equal bytes. _since, _until and
	// service dates select from them; see [Claims] for their dates. Service dates
	// compare the day, not the time.
	Seed uint64
	// Beneficiaries is the number of people the claims are about; 0 means 100.
	Beneficiaries int
	// ClaimsPerBeneficiary is the number of claims of each of them; 0 means 12.
	// It is ignored if FileSize is set.
	ClaimsPerBeneficiary int
	// Files is the number of files that the claims are spread over; 0 means 1. Files
	// without claims don't exist; the others are numbered from 1 without gaps.
	Files int
	// FileSize, in bytes before compression, fills each file with as many claims
	// as fit instead: {Files: 500, FileSize: 56 << 10} or {FileSize: 4 << 30}.
	// Nothing of a file is held in memory.
	FileSize int64
	// Data replaces the synthetic claims: each source is one file of the manifest.
	// Export parameters select nothing from it.
	Data []Source
	// Changes is what each [Server.NextWeek] changes about the synthetic claims; the
	// zero value means a few of each kind.
	Changes Changes
	// Control serves POST [NextWeekPath], which AB2D does not have: it calls
	// [Server.NextWeek] for programs that have no Server value, needs no token, and
	// is neither recorded nor subject to faults.
	Control bool
	// Outcomes is the number of OperationOutcomes in an error file, which the
	// manifest lists under "error"; 0 means no such file.
	Outcomes int

	// Latency delays each response, and BytesPerSecond limits each download
	// separately; 0 means no limit.
	Latency        time.Duration
	BytesPerSecond int64

	// MaxBackoff bounds the pauses after failures of a client that is made of
	// [Server.Config], such as 10 milliseconds for tests in real time that cannot
	// use InMemory. A Retry-After that the server sends is obeyed all the same. 0 leaves
	// the client's own pauses, of a second and more.
	MaxBackoff time.Duration
	// Faults is the plan of faults to inject; see [Fault].
	Faults []Fault
	// KeepRequests bounds [Server.Requests], [Server.Count] and [Server.Leaks] to the
	// last requests, and [Server.Jobs] to the last thousand finished jobs, for
	// servers that run for days; 0 means no bound.
	KeepRequests int

	// Logger gets a record of each request, at level Debug, and of each source of Data
	// that cannot be read, at level Error; nil discards them.
	// No record holds a header, a body or the value of a query.
	Logger *slog.Logger
}

// withDefaults returns a copy of o in which every field says what it means.
func (o *Options) withDefaults() Options {
	var d Options
	if o != nil {
		d = *o
	}
	d.ClientID = cmp.Or(d.ClientID, DefaultClientID)
	d.ClientSecret = cmp.Or(d.ClientSecret, DefaultClientSecret)
	d.TokenLifetime = cmp.Or(d.TokenLifetime, 30*time.Minute)
	d.Contract = cmp.Or(d.Contract, "Z0000")
	if d.Polls == 0 && d.JobDuration == 0 {
		d.Polls = 2
	}
	d.Polls = max(d.Polls, 0)
	d.MaxJobs = cmp.Or(d.MaxJobs, 3)
	d.Beneficiaries = cmp.Or(d.Beneficiaries, defaultBeneficiaries)
	d.ClaimsPerBeneficiary = cmp.Or(d.ClaimsPerBeneficiary, 12)
	d.Files = cmp.Or(d.Files, 1)
	if d.Changes == (Changes{}) {
		n := d.Beneficiaries
		d.Changes = Changes{New: 1 + n/10, Revised: 1 + n/20, Canceled: 1 + n/50, Moved: 1 + n/50}
	}
	if d.Logger == nil {
		d.Logger = slog.New(slog.DiscardHandler)
	}
	return d
}

// check returns an error that names the first field which makes no sense.
func (o *Options) check() error {
	for _, field := range []struct {
		name  string
		value int64
	}{
		{"TokenLifetime", int64(o.TokenLifetime)}, {"JobDuration", int64(o.JobDuration)}, {"RetryAfter", int64(o.RetryAfter)},
		{"MaxJobs", int64(o.MaxJobs)}, {"Beneficiaries", int64(o.Beneficiaries)}, {"ClaimsPerBeneficiary", int64(o.ClaimsPerBeneficiary)},
		{"Files", int64(o.Files)}, {"FileSize", o.FileSize}, {"Outcomes", int64(o.Outcomes)}, {"Latency", int64(o.Latency)},
		{"BytesPerSecond", o.BytesPerSecond}, {"KeepRequests", int64(o.KeepRequests)},
		{"Changes.New", int64(o.Changes.New)}, {"Changes.Revised", int64(o.Changes.Revised)}, {"Changes.Canceled", int64(o.Changes.Canceled)},
		{"Changes.Moved", int64(o.Changes.Moved)},
	} {
		if field.value < 0 {
			return fmt.Errorf("option %s is negative", field.name)
		}
	}
	return nil
}
