package ab2d_test

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/ndjson"
)

var (
	chaosSeeds = flag.Int("chaos.seeds", 150, "how many random fault plans TestChaos runs")
	chaosSeed  = flag.Uint64("chaos.seed", 0, "the one fault plan to run")
)

// fault is one that a plan may hold.
type fault struct {
	on      ab2dtest.Kind
	passing bool // the client gets over it, once
	make    func(*rand.Rand) ab2dtest.Effect
}

// does is an effect without a parameter.
func does(e ab2dtest.Effect) func(*rand.Rand) ab2dtest.Effect {
	return func(*rand.Rand) ab2dtest.Effect { return e }
}

// at is an effect at a random place in a body.
func at(f func(int64) ab2dtest.Effect) func(*rand.Rand) ab2dtest.Effect {
	return func(r *rand.Rand) ab2dtest.Effect { return f(r.Int64N(chaosFileSize)) }
}

// onWire is an effect at a random place in what is sent, inside the gzip stream.
func onWire(f func(int64) ab2dtest.Effect) func(*rand.Rand) ab2dtest.Effect {
	return func(r *rand.Rand) ab2dtest.Effect { return f(r.Int64N(chaosFileSize / 16)).OnWire() }
}

// outage is a time in which no request gets an answer. It begins with a request
// for a status or a file.
type outage struct {
	next  http.RoundTripper
	after int // requests
	lasts time.Duration

	mu    sync.Mutex
	asked int
	ends  time.Time
	lost  int // requests
}

func (o *outage) RoundTrip(r *http.Request) (*http.Response, error) {
	op := ab2d.OperationOf(r.Context())
	o.mu.Lock()
	if op == "status" || op == "download" {
		if o.asked++; o.asked == o.after {
			o.ends = time.Now().Add(o.lasts)
		}
	}
	down := time.Now().Before(o.ends)
	if down {
		o.lost++
	}
	o.mu.Unlock()
	if down {
		return nil, errCut
	}
	return o.next.RoundTrip(r)
}

func status(codes ...int) func(*rand.Rand) ab2dtest.Effect {
	return func(r *rand.Rand) ab2dtest.Effect {
		e := ab2dtest.Reply(codes[r.IntN(len(codes))])
		switch r.IntN(4) {
		case 0:
			return e.RetryAfter(time.Duration(r.IntN(100)) * time.Second)
		case 1:
			return e.RetryDate(time.Duration(r.IntN(100)) * time.Second)
		}
		return e
	}
}

const (
	chaosFiles    = 3
	chaosFileSize = 40_000
)

// faults are all kinds of faults.
var faults = []fault{
	{ab2dtest.Token, true, status(429, 500, 502, 503, 504)},
	{ab2dtest.Token, true, does(ab2dtest.Hangup())},
	{ab2dtest.Token, true, does(ab2dtest.Delay(20 * time.Second))},
	{ab2dtest.Token, false, status(400, 401, 403)},
	{ab2dtest.Token, false, does(ab2dtest.TokenReply("a\nb"))},
	{ab2dtest.Token, false, does(ab2dtest.RedirectElsewhere())},
	{ab2dtest.Export, true, status(503)},
	{ab2dtest.Export, true, does(ab2dtest.RevokeTokens())},
	{ab2dtest.Export, false, status(400, 404, 500, 502, 504)},
	{ab2dtest.Export, false, does(ab2dtest.Hangup())},
	{ab2dtest.Export, false, does(ab2dtest.LoseReply())},
	{ab2dtest.Export, false, does(ab2dtest.Busy(2))},
	{ab2dtest.Export, false, does(ab2dtest.Redirect("/elsewhere"))},
	{ab2dtest.Export, true, does(ab2dtest.InsecureLocation())},
	{ab2dtest.Status, true, status(429, 500, 502, 503, 504)},
	{ab2dtest.Status, true, does(ab2dtest.Hangup())},
	{ab2dtest.Status, true, does(ab2dtest.LoseReply())},
	{ab2dtest.Status, true, does(ab2dtest.RevokeTokens())},
	{ab2dtest.Status, true, does(ab2dtest.Delay(2 * time.Minute))},
	{ab2dtest.Status, true, does(ab2dtest.Reply(503).Header("Retry-After", "1780000000"))},
	{ab2dtest.Status, true, does(ab2dtest.NullErrors())},
	{ab2dtest.Status, false, does(ab2dtest.FailJob())},
	{ab2dtest.Status, false, does(ab2dtest.CancelJob())},
	{ab2dtest.Status, false, does(ab2dtest.ForgetJob())},
	{ab2dtest.Status, false, does(ab2dtest.WrongChecksums())},
	{ab2dtest.Status, false, does(ab2dtest.WrongLengths())},
	{ab2dtest.Status, false, does(ab2dtest.FilesElsewhere())},
	{ab2dtest.Status, false, does(ab2dtest.EditManifestBytes(func(b []byte) []byte { return b[:len(b)/2] }))},
	{ab2dtest.Download, true, status(429, 500, 502, 503, 504)},
	{ab2dtest.Download, true, does(ab2dtest.Hangup())},
	{ab2dtest.Download, true, does(ab2dtest.RevokeTokens())},
	{ab2dtest.Download, true, at(ab2dtest.DropAt)},
	{ab2dtest.Download, true, at(ab2dtest.EndAt)},
	{ab2dtest.Download, true, at(ab2dtest.StallAt)},
	{ab2dtest.Download, true, does(ab2dtest.Slow(5000))},
	{ab2dtest.Download, true, does(ab2dtest.Extra(1000))},
	{ab2dtest.Download, true, onWire(ab2dtest.DropAt)},
	{ab2dtest.Download, true, onWire(ab2dtest.EndAt)},
	{ab2dtest.Download, true, onWire(ab2dtest.StallAt)},
	{ab2dtest.Download, true, does(ab2dtest.Reply(200).Body("text/html", htmlPage))},
	{ab2dtest.Download, true, does(ab2dtest.Reply(200).Body("application/fhir+ndjson", htmlPage))},
	{ab2dtest.Download, true, does(ab2dtest.Reply(200).Body("application/json", `{"message":"Endpoint request timed out"}`))},
	{ab2dtest.Download, true, does(ab2dtest.Reply(204))},
	{ab2dtest.Download, true, does(ab2dtest.Reply(206).Body("application/fhir+ndjson", lines(10)))},
	{ab2dtest.Download, false, at(ab2dtest.CorruptAt)},
	{ab2dtest.Download, false, does(ab2dtest.WrongContent())},
	{ab2dtest.Download, false, does(ab2dtest.FileExpired())},
	{ab2dtest.Download, false, does(ab2dtest.FileUsedUp())},
	{ab2dtest.Download, false, does(ab2dtest.RedirectElsewhere())},
	{ab2dtest.Download, false, status(404)},
}

// plan makes a fault plan, and says whether the client has to get over it.
func plan(r *rand.Rand) (faultPlan []ab2dtest.Fault, passing bool) {
	passing = true
	perKind := map[ab2dtest.Kind]int{}
	for range r.IntN(6) {
		f := faults[r.IntN(len(faults))]
		planned := ab2dtest.Fault{On: f.on, Nth: 1 + r.IntN(4), Times: 1 + r.IntN(2), Do: f.make(r)}
		if f.on == ab2dtest.Download && r.IntN(2) == 0 {
			planned.File = 1 + r.IntN(chaosFiles)
		}
		faultPlan = append(faultPlan, planned)
		perKind[f.on] += planned.Times
		if planned.Do.String() == "RevokeTokens" {
			perKind[f.on] += 1 // the token that replaces a refused one is the last
		}
		// Two failures of a request in a row are within every budget, but a budget
		// is for a request, and several faults may meet on one.
		passing = passing && f.passing && perKind[f.on] <= 2
	}
	return faultPlan, passing
}

// TestChaos runs random fault plans. Each run ends with every claim once, or
// with an error that says why, and leaves nothing behind.
func TestChaos(t *testing.T) {
	t.Parallel()
	want := map[ab2d.Version]map[string]int{}
	for _, v := range []ab2d.Version{ab2d.V1, ab2d.V2, ab2d.V3} {
		against(t, chaosOptions(nil), func(c *ab2d.Config) { c.Version = v }, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
			seen, err := claims(c.Stream(t.Context(), nil))
			require.NoError(t, err)
			want[v] = seen
		})
	}
	first, last := uint64(1), uint64(*chaosSeeds)
	if *chaosSeed != 0 {
		first, last = *chaosSeed, *chaosSeed
	}
	outcomes := map[string]int{}
	for seed := first; seed <= last && !t.Failed(); seed++ {
		chaos(t, seed, want, outcomes)
		if t.Failed() {
			t.Logf("replay: go test -run '^TestChaos$' -chaos.seed=%d .", seed)
		}
	}
	t.Logf("%d plans: %v", last-first+1, outcomes)
}

func chaosOptions(plan []ab2dtest.Fault) ab2dtest.Options {
	return ab2dtest.Options{Files: chaosFiles, FileSize: chaosFileSize, RetryAfter: 5 * time.Second, Faults: plan}
}

func chaos(t *testing.T, seed uint64, want map[ab2d.Version]map[string]int, outcomes map[string]int) {
	r := rand.New(rand.NewPCG(seed, 0))
	version := []ab2d.Version{ab2d.V1, ab2d.V2, ab2d.V3}[r.IntN(3)]
	faultPlan, passing := plan(r)
	runs := []func(*testing.T, *ab2d.Client, string) (map[string]int, error){chaosStream, chaosClaims, chaosSteps, chaosClose, chaosSave, chaosSaveGzip, chaosTwoSaves}
	run := runs[r.IntN(len(runs))]
	down := &outage{}
	if r.IntN(4) == 0 {
		longest := 25 * time.Minute
		if len(faultPlan) > 0 { // which may take 20 of the 30 minutes of MaxOutage
			longest = 8 * time.Minute
		}
		down.after, down.lasts = 1+r.IntN(6), time.Duration(r.Int64N(int64(longest)))
	}
	concurrency := r.IntN(5)
	dir := filepath.Join(t.TempDir(), "d")
	synctest.Test(t, func(t *testing.T) {
		opts := chaosOptions(faultPlan)
		opts.InMemory = true
		srv := ab2dtest.NewServer(&opts)
		defer srv.Close()
		var log bytes.Buffer
		client := clientOf(t, srv, func(c *ab2d.Config) {
			c.Version, c.Concurrency = version, concurrency
			down.next = c.HTTPClient.Transport
			c.HTTPClient = &http.Client{Transport: down}
			c.Logger = slog.New(slog.NewJSONHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))
		})
		ctx := fmt.Sprintf("seed %d, plan %v, outage %v after %d", seed, faultPlan, down.lasts, down.after)
		seen, err := run(t, client, dir)
		for id, n := range seen {
			require.Equal(t, 1, n, "%s: claim %s", ctx, id)
			if !errors.Is(err, ab2d.ErrCorrupt) { // which reports content that is not verified
				require.Contains(t, want[version], id, ctx)
			}
		}
		if err == nil {
			require.Len(t, seen, len(want[version]), ctx)
			outcomes["complete"]++
		} else {
			require.False(t, passing, "%s: %v", ctx, err)
			outcomes[reason(t, err)]++
		}
		for _, text := range []string{log.String(), fmt.Sprintf("%v %+v %#v", err, err, err)} {
			for _, secret := range []string{ab2dtest.DefaultClientSecret, "Bearer", "eyJ", `resourceType":`, `resourceType\":`, "1S00"} {
				require.NotContains(t, text, secret, ctx)
			}
		}
		require.Empty(t, srv.Leaks(), ctx)
		asked := map[string]int{}
		for _, req := range srv.Requests() {
			if req.Kind == ab2dtest.Status && req.Status == 429 {
				require.NotEmpty(t, req.Fault, "%s: polled too early", ctx)
			}
			if req.Kind == ab2dtest.Download {
				asked[req.Path]++
				require.LessOrEqual(t, asked[req.Path], 25, "%s: requests for %s", ctx, req.Path)
			}
		}
		require.LessOrEqual(t, down.lost, 60*max(concurrency, 4), "%s: requests during the outage", ctx)
		for _, job := range srv.Jobs() {
			for _, f := range job.Files {
				require.LessOrEqual(t, f.Completed, 4, "%s: of the six downloads of %s", ctx, f.Name)
			}
		}
	})
}

// reason names what a run failed of. An error that fits none does not say why.
func reason(t *testing.T, err error) string {
	for _, is := range []error{
		ab2d.ErrUnauthorized, ab2d.ErrForbidden, ab2d.ErrNotFound, ab2d.ErrTooManyRequests, ab2d.ErrMaintenance, ab2d.ErrExportUncertain,
		ab2d.ErrJobFailed, ab2d.ErrJobCanceled, ab2d.ErrFileUnavailable, ab2d.ErrCorrupt,
	} {
		if errors.Is(err, is) {
			return is.Error()
		}
	}
	if apiErr, ok := errors.AsType[*ab2d.APIError](err); ok {
		return fmt.Sprint(apiErr.StatusCode)
	}
	if _, ok := errors.AsType[*ndjson.LineError](err); ok {
		return "a bad line"
	}
	for _, text := range []string{"getting a token", "the only host that may receive the token", "malformed", "GET /api/"} {
		if strings.Contains(err.Error(), text) {
			return text
		}
	}
	assert.Fail(t, "an error that does not say why", "%v", err)
	return "?"
}

func chaosStream(t *testing.T, c *ab2d.Client, _ string) (map[string]int, error) {
	return claims(c.Stream(t.Context(), nil))
}

// chaosClaims reads a job of which only the ID is known.
func chaosClaims(t *testing.T, c *ab2d.Client, _ string) (map[string]int, error) {
	job, err := c.Export(t.Context(), nil)
	if err != nil {
		return nil, err
	}
	return claims(c.Claims(t.Context(), &ab2d.Job{ID: job.ID}))
}

// chaosClose opens each file twice, closes one of the two while it is read, and
// reads the other.
func chaosClose(t *testing.T, c *ab2d.Client, _ string) (map[string]int, error) {
	seen := map[string]int{}
	job, err := c.Export(t.Context(), nil)
	if err != nil {
		return seen, err
	}
	m, err := c.Wait(t.Context(), job)
	if err != nil {
		return seen, err
	}
	var errs []error
	var all sync.WaitGroup
	defer all.Wait()
	for i, file := range m.Output {
		if body, err := c.Open(t.Context(), file); err == nil {
			all.Go(func() { _, _ = io.Copy(io.Discard, body) })
			all.Go(func() {
				time.Sleep(time.Duration(i) * time.Millisecond)
				body.Close()
			})
		}
		found, err := claims(c.Download(t.Context(), file))
		for id, n := range found {
			seen[id] += n
		}
		errs = append(errs, err)
	}
	return seen, errors.Join(errs...)
}

// chaosSteps takes the steps by themselves, decodes on several goroutines, and
// goes to the next file where one fails.
func chaosSteps(t *testing.T, c *ab2d.Client, _ string) (map[string]int, error) {
	seen := map[string]int{}
	job, err := c.Export(t.Context(), nil)
	if err != nil {
		return seen, err
	}
	m, err := c.Wait(t.Context(), job)
	if err != nil {
		return seen, err
	}
	var errs []error
	for _, file := range m.Output {
		errs = append(errs, func() error {
			body, err := c.Open(t.Context(), file)
			if err != nil {
				return err
			}
			defer body.Close()
			for claim, err := range ndjson.Decode[fhir.ExplanationOfBenefit](body, ndjson.Workers(3)) {
				if err != nil {
					return err
				}
				seen[claim.ID]++
			}
			return nil
		}())
	}
	return seen, errors.Join(errs...)
}

func chaosSave(t *testing.T, c *ab2d.Client, dir string) (map[string]int, error) {
	return chaosSaved(t, c, dir, nil)
}

func chaosSaveGzip(t *testing.T, c *ab2d.Client, dir string) (map[string]int, error) {
	return chaosSaved(t, c, dir, &ab2d.SaveOptions{KeepGzip: true})
}

// chaosTwoSaves has two Saves begin in one folder at once. One may be refused; what
// either reports is complete.
func chaosTwoSaves(t *testing.T, c *ab2d.Client, dir string) (map[string]int, error) {
	job, err := c.Export(t.Context(), nil)
	if err != nil {
		return nil, err
	}
	m, err := c.Wait(t.Context(), job)
	if err != nil {
		return nil, err
	}
	var saved [2][]ab2d.SavedFile
	var errs [2]error
	var both sync.WaitGroup
	for i := range saved {
		both.Go(func() { saved[i], errs[i] = c.Save(t.Context(), m, dir, nil) })
	}
	both.Wait()
	var seen map[string]int
	worked := -1
	for i := range saved {
		if errors.Is(errs[i], ab2d.ErrFolderInUse) {
			assert.Empty(t, saved[i])
			continue
		}
		found := map[string]int{}
		for _, f := range saved[i] {
			for claim, err := range f.Claims() { // verified
				require.NoError(t, err)
				found[claim.ID]++
			}
		}
		if worked < 0 || errs[i] == nil {
			worked, seen = i, found
		}
	}
	require.GreaterOrEqual(t, worked, 0, "both were refused")
	return seen, errs[worked]
}

// chaosSaved saves, checks what is on disk, and counts its claims.
func chaosSaved(t *testing.T, c *ab2d.Client, dir string, opts *ab2d.SaveOptions) (map[string]int, error) {
	seen := map[string]int{}
	job, err := c.Export(t.Context(), nil)
	if err != nil {
		return seen, err
	}
	m, err := c.Wait(t.Context(), job)
	if err != nil {
		return seen, err
	}
	saved, err := c.Save(t.Context(), m, dir, opts)
	verify(t, dir, saved)
	for _, f := range saved {
		for claim, err := range readClaims(t, f.Path) {
			require.NoError(t, err)
			seen[claim.ID]++
		}
	}
	return seen, err
}
