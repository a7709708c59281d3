package ab2dtest_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/ab2dtest"
)

// faulty starts a server with one fault that happens every time.
func faulty(t *testing.T, on ab2dtest.Kind, do ab2dtest.Effect) *caller {
	t.Helper()
	return start(t, &ab2dtest.Options{InMemory: true, Beneficiaries: 4, Files: 2, Polls: -1,
		Faults: []ab2dtest.Fault{{On: on, Do: do}}})
}

func TestWhichRequestsAFaultMeets(t *testing.T) {
	for _, tt := range []struct {
		nth, times int
		want       string // of eight requests
	}{
		{0, 0, "########"}, {1, 0, "#......."}, {3, 0, "..#....."}, {3, 2, "..##...."}, {0, 2, "##......"}, {6, -1, ".....###"},
	} {
		c := start(t, &ab2dtest.Options{InMemory: true, Faults: []ab2dtest.Fault{
			{On: ab2dtest.Health, Nth: tt.nth, Times: tt.times, Do: ab2dtest.Reply(502)},
		}})
		var got strings.Builder
		for range 8 {
			if c.get("/health").StatusCode == 502 {
				got.WriteString("#")
			} else {
				got.WriteString(".")
			}
			assert.Equal(t, 200, c.get("/status").StatusCode, "other kinds are not counted")
		}
		assert.Equal(t, tt.want, got.String(), "Nth: %d, Times: %d", tt.nth, tt.times)
	}
}

func TestFaultsOfOneFile(t *testing.T) {
	c := start(t, &ab2dtest.Options{InMemory: true, Beneficiaries: 4, Files: 3, Faults: []ab2dtest.Fault{
		{On: ab2dtest.Download, File: 2, Nth: 2, Do: ab2dtest.Reply(504)},
	}})
	m, _ := c.job("v2")
	var got []int
	for range 3 {
		for _, f := range m.Output {
			got = append(got, c.get(f.URL).StatusCode)
		}
	}
	assert.Equal(t, []int{200, 200, 200, 200, 504, 200, 200, 200, 200}, got)
}

func TestUsualBodies(t *testing.T) {
	for _, tt := range []struct {
		kind   ab2dtest.Kind
		status int
		body   string // part of it; "" for an empty body
	}{
		{ab2dtest.Export, 401, ""},
		{ab2dtest.Status, 403, ""},
		{ab2dtest.Export, 400, "An internal error occurred"},
		{ab2dtest.Export, 429, "You already have active export requests"},
		{ab2dtest.Status, 429, "You are polling too frequently"},
		{ab2dtest.Status, 404, "No job with jobUuid"},
		{ab2dtest.Status, 500, "An internal error occurred"},
		{ab2dtest.Download, 500, "An internal error occurred"},
		{ab2dtest.Export, 503, ""},
		{ab2dtest.Status, 503, "<html>"},
		{ab2dtest.Export, 502, "<html>"},
		{ab2dtest.Cancel, 504, "<html>"},
		{ab2dtest.Token, 503, "<html>"},
		{ab2dtest.Token, 401, "invalid_client"},
	} {
		t.Run(fmt.Sprint(tt.kind, tt.status), func(t *testing.T) {
			c := start(t, &ab2dtest.Options{InMemory: true, RetryAfter: 7 * time.Second, Faults: []ab2dtest.Fault{
				{On: tt.kind, Do: ab2dtest.Reply(tt.status)},
			}})
			method, path := "GET", "/api/v2/fhir/Job/00000000-0000-4000-8000-000000000000/$status"
			switch tt.kind {
			case ab2dtest.Cancel:
				method = "DELETE"
			case ab2dtest.Export:
				path = "/api/v2/fhir/Patient/$export"
			case ab2dtest.Token:
				method, path = "POST", c.srv.Config().Environment.TokenURL
			case ab2dtest.Download:
				path = strings.Replace(path, "$status", "file/Z0000_0001.ndjson", 1)
			}
			a := c.do(method, path)
			assert.Equal(t, tt.status, a.StatusCode)
			if tt.body == "" {
				assert.Empty(t, a.body)
			}
			assert.Contains(t, string(a.body), tt.body)
			if tt.status == 429 {
				assert.Equal(t, "7", a.Header.Get("Retry-After"))
			}
			assert.Equal(t, "Reply", c.srv.Requests()[0].Fault)
		})
	}
}

func TestReplies(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ask := func(do ab2dtest.Effect) answer {
			return faulty(t, ab2dtest.Status, do).get("/api/v3/fhir/Job/x/$status")
		}
		busy := ab2dtest.Reply(429)
		assert.Equal(t, "30", ask(busy.RetryAfter(30*time.Second)).Header.Get("Retry-After"))
		assert.Equal(t, "2", ask(busy.RetryAfter(1500*time.Millisecond)).Header.Get("Retry-After"))
		date, err := http.ParseTime(ask(busy.RetryDate(time.Minute)).Header.Get("Retry-After"))
		require.NoError(t, err)
		assert.Equal(t, time.Minute, time.Until(date))
		assert.Equal(t, "1795392000", ask(busy.Header("Retry-After", "1795392000")).Header.Get("Retry-After"))
		assert.Equal(t, "0", ask(busy).Header.Get("Retry-After"), "an effect is not changed by its methods")

		a := ask(ab2dtest.Reply(200).Body("text/html", "<p>hello"))
		assert.Equal(t, "<p>hello", string(a.body))
		assert.Equal(t, "text/html", a.Header.Get("Content-Type"))

		a = ask(ab2dtest.NoV3())
		assert.Equal(t, 403, a.StatusCode)
		assert.Equal(t, "V3 access not enabled for this PDP", a.text(t))

		a = ask(ab2dtest.Problem("Failed to convert '_since'"))
		assert.Equal(t, 400, a.StatusCode)
		assert.Equal(t, "application/problem+json", a.Header.Get("Content-Type"))

		assert.Equal(t, "https://example.org/x", ask(ab2dtest.Redirect("https://example.org/x")).Header.Get("Location"))
		assert.Panics(t, func() { ab2dtest.Hangup().RetryAfter(1) })
	})
}

func TestTokenReply(t *testing.T) {
	c := faulty(t, ab2dtest.Token, ab2dtest.TokenReply("a\nb"))
	c.login()
	assert.Equal(t, "a\nb", c.token)
}

func TestRevokedToken(t *testing.T) {
	c := start(t, &ab2dtest.Options{InMemory: true, Faults: []ab2dtest.Fault{
		{On: ab2dtest.Export, Nth: 1, Do: ab2dtest.RevokeTokens()},
	}}).login()
	a := c.get("/api/v2/fhir/Patient/$export")
	assert.Equal(t, 403, a.StatusCode)
	assert.Empty(t, a.body)
	c.login().export("v2", "")
}

func TestBusy(t *testing.T) {
	c := faulty(t, ab2dtest.Export, ab2dtest.Busy(2)).login()
	a := c.get("/api/v3/fhir/Patient/$export")
	assert.Equal(t, 429, a.StatusCode)
	urls := strings.Split(a.Header.Get("Content-Location"), ", ")
	require.Len(t, urls, 2)
	for _, url := range urls {
		assert.NotEmpty(t, c.finish(url).Output, "the jobs are real")
	}
}

func TestLostConnections(t *testing.T) {
	for _, memory := range []bool{true, false} {
		for _, do := range []ab2dtest.Effect{ab2dtest.Hangup(), ab2dtest.LoseReply()} {
			t.Run(fmt.Sprint(do, memory), func(t *testing.T) {
				c := start(t, &ab2dtest.Options{InMemory: memory, Faults: []ab2dtest.Fault{{On: ab2dtest.Export, Nth: 1, Do: do}}}).login()
				c.http.CloseIdleConnections() // on an old connection the transport tries again by itself
				_, err := c.try("GET", "/api/v2/fhir/Patient/$export", "")
				assert.True(t, errors.Is(err, io.EOF) || errors.Is(err, syscall.ECONNRESET), "%v", err)
				jobs := 0
				if do.String() == "LoseReply" {
					jobs = 1
				}
				assert.Len(t, c.srv.Jobs(), jobs)
				requests := c.srv.Requests()
				last := requests[len(requests)-1]
				assert.Equal(t, ab2dtest.Export, last.Kind)
				assert.Zero(t, last.Status)
				assert.Zero(t, last.Bytes)
			})
		}
	}
}

func TestJobFaults(t *testing.T) {
	for _, tt := range []struct {
		do     ab2dtest.Effect
		status int
		text   string
		state  ab2dtest.JobState
	}{
		{ab2dtest.FailJob(), 500, "Job failed while processing", ab2dtest.Failed},
		{ab2dtest.CancelJob(), 404, "Job is canceled.", ab2dtest.Canceled},
		{ab2dtest.ForgetJob(), 404, "No job with jobUuid", ab2dtest.Canceled},
	} {
		c := faulty(t, ab2dtest.Status, tt.do).login()
		a := c.get(c.export("v2", ""))
		assert.Equal(t, tt.status, a.StatusCode)
		assert.Contains(t, a.text(t), tt.text)
		assert.Equal(t, tt.state, c.srv.Jobs()[0].State)
	}
}

func TestFileFaults(t *testing.T) {
	for _, tt := range []struct {
		do   ab2dtest.Effect
		text string
	}{
		{ab2dtest.FileExpired(), "The file is not present as it has expired. Please resubmit the job."},
		{ab2dtest.FileLost(), "The file is not present as there was an error. Please resubmit the job."},
		{ab2dtest.FileUsedUp(), "The file has already been download the maximum number of allowed times."},
	} {
		c := faulty(t, ab2dtest.Download, tt.do)
		_, file := c.job("v2")
		a := c.get(file)
		assert.Equal(t, 500, a.StatusCode)
		assert.Equal(t, tt.text, a.text(t))
	}
}

// download returns the whole file and what a fault makes of it.
func download(t *testing.T, do ab2dtest.Effect, encoding string) (whole []byte, got answer) {
	t.Helper()
	c := start(t, &ab2dtest.Options{InMemory: true, Beneficiaries: 6, Faults: []ab2dtest.Fault{
		{On: ab2dtest.Download, Nth: 2, Do: do},
	}})
	m, file := c.job("v2")
	whole = c.get(file, "Accept-Encoding", "identity").body
	verify(t, m.Output[0], whole)
	return whole, c.get(file, "Accept-Encoding", encoding)
}

// inflate returns as much as there is.
func inflate(t *testing.T, data []byte) ([]byte, error) {
	t.Helper()
	zr, err := gzip.NewReader(bytes.NewReader(data))
	require.NoError(t, err)
	return io.ReadAll(zr)
}

func TestBodiesBrokenOff(t *testing.T) {
	const n = 70_001 // beyond the first portion, within a line
	t.Run("DropAt", func(t *testing.T) {
		whole, got := download(t, ab2dtest.DropAt(n), "identity")
		assert.ErrorIs(t, got.err, io.ErrUnexpectedEOF)
		assert.True(t, bytes.Equal(whole[:n], got.body))

		whole, got = download(t, ab2dtest.DropAt(n), "gzip")
		assert.ErrorIs(t, got.err, io.ErrUnexpectedEOF)
		plain, err := inflate(t, got.body)
		assert.ErrorIs(t, err, io.ErrUnexpectedEOF)
		assert.True(t, bytes.Equal(whole[:n], plain))

		_, got = download(t, ab2dtest.DropAt(5000).OnWire(), "gzip")
		assert.ErrorIs(t, got.err, io.ErrUnexpectedEOF)
		assert.Len(t, got.body, 5000)

		whole, got = download(t, ab2dtest.DropAt(1<<40), "gzip")
		assert.NoError(t, got.err, "the body is shorter")
		assert.Equal(t, whole, gunzip(t, got.body))
	})
	t.Run("EndAt", func(t *testing.T) {
		whole, got := download(t, ab2dtest.EndAt(n), "identity")
		assert.NoError(t, got.err)
		assert.True(t, bytes.Equal(whole[:n], got.body))

		whole, got = download(t, ab2dtest.EndAt(n), "gzip")
		assert.NoError(t, got.err)
		assert.True(t, bytes.Equal(whole[:n], gunzip(t, got.body)), "the gzip stream is complete")

		_, got = download(t, ab2dtest.EndAt(5000).OnWire(), "gzip")
		assert.NoError(t, got.err)
		assert.Len(t, got.body, 5000)

		_, got = download(t, ab2dtest.EndAt(0), "identity")
		assert.Equal(t, 200, got.StatusCode)
		assert.NoError(t, got.err)
		assert.Empty(t, got.body)
	})
}

func TestBodiesChanged(t *testing.T) {
	t.Run("CorruptAt", func(t *testing.T) {
		for _, encoding := range []string{"identity", "gzip"} {
			whole, got := download(t, ab2dtest.CorruptAt(1234), encoding)
			body := got.body
			if encoding == "gzip" {
				body = gunzip(t, body)
			}
			require.Len(t, body, len(whole))
			assert.NotEqual(t, whole[1234], body[1234])
			body[1234] = whole[1234]
			assert.True(t, bytes.Equal(whole, body))
		}
		_, got := download(t, ab2dtest.CorruptAt(1234).OnWire(), "gzip")
		_, err := inflate(t, got.body)
		assert.Error(t, err)
	})
	t.Run("Extra", func(t *testing.T) {
		whole, got := download(t, ab2dtest.Extra(5000), "identity")
		require.Len(t, got.body, len(whole)+5000)
		assert.True(t, bytes.HasPrefix(got.body, whole))
		assert.True(t, bytes.HasPrefix(got.body[len(whole):], []byte("{}\n{}\n")))
		whole, got = download(t, ab2dtest.Extra(5000), "gzip")
		assert.Len(t, gunzip(t, got.body), len(whole)+5000)
	})
	t.Run("WrongContent", func(t *testing.T) {
		whole, got := download(t, ab2dtest.WrongContent(), "identity")
		assert.NotEqual(t, whole, got.body)
		assert.Len(t, got.body, len(whole))
		assert.True(t, bytes.HasPrefix(got.body, []byte(`{"resourceType":"ExplanationOfBenefit"`)))
		whole, got = download(t, ab2dtest.WrongContent(), "gzip")
		assert.Len(t, gunzip(t, got.body), len(whole))
	})
}

func TestExtraWithoutEnd(t *testing.T) {
	c := faulty(t, ab2dtest.Download, ab2dtest.Extra(-1))
	_, file := c.job("v2")
	req, err := http.NewRequest("GET", c.srv.URL+file, nil)
	require.NoError(t, err)
	req.Header.Set("Authorization", "Bearer "+c.token)
	res, err := c.http.Do(req)
	require.NoError(t, err)
	n, err := io.CopyN(io.Discard, res.Body, 10<<20)
	assert.NoError(t, err)
	assert.EqualValues(t, 10<<20, n)
	res.Body.Close()
}

func TestStallEndsWithTheClient(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := faulty(t, ab2dtest.Download, ab2dtest.StallAt(1000))
		_, file := c.job("v2")
		ctx, leave := context.WithTimeout(t.Context(), time.Hour)
		defer leave()
		req, err := http.NewRequestWithContext(ctx, "GET", c.srv.URL+file, nil)
		require.NoError(t, err)
		req.Header.Set("Authorization", "Bearer "+c.token)
		req.Header.Set("Accept-Encoding", "identity")
		res, err := c.http.Do(req)
		require.NoError(t, err)
		defer res.Body.Close()
		began := time.Now()
		n, err := io.Copy(io.Discard, res.Body)
		assert.Error(t, err)
		assert.EqualValues(t, 1000, n)
		assert.Equal(t, time.Hour, time.Since(began))
	})
}

func TestCloseEndsAStall(t *testing.T) {
	for _, memory := range []bool{true, false} {
		c := start(t, &ab2dtest.Options{InMemory: memory, Beneficiaries: 4, Polls: -1,
			Faults: []ab2dtest.Fault{{On: ab2dtest.Download, Do: ab2dtest.StallAt(10)}}})
		_, file := c.job("v2")
		ended := make(chan error)
		go func() {
			a, err := c.try("GET", file, "")
			ended <- errors.Join(err, a.err)
		}()
		for c.srv.Jobs()[0].Files[0].Begun == 0 {
			time.Sleep(time.Millisecond)
		}
		c.srv.Close()
		assert.Error(t, <-ended)
	}
}

func TestSlowBodies(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		for _, opts := range []ab2dtest.Options{
			{Faults: []ab2dtest.Fault{{On: ab2dtest.Download, Do: ab2dtest.Slow(10_000)}}},
			{BytesPerSecond: 10_000},
		} {
			opts.InMemory, opts.Beneficiaries = true, 4
			c := start(t, &opts)
			_, file := c.job("v2")
			began := time.Now()
			a := c.get(file, "Accept-Encoding", "identity")
			require.NoError(t, a.err)
			want := time.Duration(len(a.body)) * time.Second / 10_000
			assert.InDelta(t, want.Seconds(), time.Since(began).Seconds(), 0.1)
		}
	})
}

func TestDelays(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := start(t, &ab2dtest.Options{InMemory: true, Latency: 50 * time.Millisecond, Faults: []ab2dtest.Fault{
			{On: ab2dtest.Health, Nth: 2, Do: ab2dtest.Delay(time.Minute)},
			{On: ab2dtest.Health, Nth: 2, Do: ab2dtest.Reply(502)},
		}})
		began := time.Now()
		assert.Equal(t, 200, c.get("/health").StatusCode)
		assert.Equal(t, 50*time.Millisecond, time.Since(began))
		began = time.Now()
		assert.Equal(t, 502, c.get("/health").StatusCode, "both faults happen")
		assert.Equal(t, time.Minute+50*time.Millisecond, time.Since(began))
		assert.Equal(t, "Delay, Reply", c.srv.Requests()[1].Fault)
	})
}

func TestManifestFaults(t *testing.T) {
	manifest := func(do ab2dtest.Effect) (*ab2dtest.Manifest, string, *caller) {
		t.Helper()
		c := faulty(t, ab2dtest.Status, do).login()
		url := c.export("v2", "")
		return c.finish(url), string(c.get(url).body), c
	}
	_, raw, _ := manifest(ab2dtest.NullErrors())
	assert.Contains(t, raw, `"error":null`)

	m, _, _ := manifest(ab2dtest.UnknownType())
	assert.Equal(t, "Coverage", m.Output[1].Type)

	m, _, c := manifest(ab2dtest.SameNames())
	assert.NotEqual(t, m.Output[0].URL, m.Output[1].URL)
	for _, f := range m.Output {
		assert.True(t, strings.HasSuffix(f.URL, "/Z0000_0001.ndjson"))
		verify(t, f, c.get(f.URL, "Accept-Encoding", "identity").body)
	}
	assert.Equal(t, 404, c.get(strings.Replace(m.Output[0].URL, "/1/", "/9/", 1)).StatusCode)

	healthy, _, _ := manifest(ab2dtest.Effect{})
	m, _, _ = manifest(ab2dtest.WrongChecksums())
	assert.NotEqual(t, healthy.Output[0].Extension[0].ValueString, m.Output[0].Extension[0].ValueString)
	m, _, _ = manifest(ab2dtest.WrongLengths())
	assert.NotEqual(t, healthy.Output[0].Extension[1].ValueDecimal, m.Output[0].Extension[1].ValueDecimal)
	m, _, _ = manifest(ab2dtest.NoExtensions())
	assert.Empty(t, m.Output[0].Extension)

	m, _, _ = manifest(ab2dtest.EditManifest(func(m *ab2dtest.Manifest) { m.Output = m.Output[1:] }))
	assert.Len(t, m.Output, 1)
	_, raw, _ = manifest(ab2dtest.EditManifestBytes(func(b []byte) []byte { return append(b, " \n"...) }))
	assert.True(t, strings.HasSuffix(raw, "} \n"))
}

func TestElsewhere(t *testing.T) {
	for _, opts := range []ab2dtest.Options{{}, {TLS: true}, {InMemory: true}, {InMemory: true, TLS: true}} {
		opts.Beneficiaries = 2
		opts.Faults = []ab2dtest.Fault{
			{On: ab2dtest.Status, Do: ab2dtest.FilesElsewhere()},
			{On: ab2dtest.Download, Do: ab2dtest.RedirectElsewhere()},
		}
		c := start(t, &opts).login()
		m := c.finish(c.export("v2", ""))
		elsewhere := m.Output[0].URL
		require.True(t, strings.HasPrefix(elsewhere, c.srv.OtherURL()))
		require.NotEqual(t, c.srv.URL, c.srv.OtherURL())
		here := strings.Replace(elsewhere, c.srv.OtherURL(), c.srv.URL, 1)
		a := c.get(here)
		assert.Equal(t, 307, a.StatusCode)
		assert.Equal(t, elsewhere, a.Header.Get("Location"))
		assert.Empty(t, c.srv.Leaks())

		token := c.token
		c.token = ""
		verify(t, m.Output[0], c.get(elsewhere, "Accept-Encoding", "identity").body)
		assert.Empty(t, c.srv.Leaks(), "no token went there")
		c.token = token
		c.get(elsewhere)
		require.Len(t, c.srv.Leaks(), 1)
		assert.True(t, c.srv.Leaks()[0].Bearer)
		assert.Equal(t, 404, c.get(c.srv.OtherURL()+"/status").StatusCode)
	}
}

func TestLocationFaults(t *testing.T) {
	c := start(t, &ab2dtest.Options{InMemory: true, TLS: true, Faults: []ab2dtest.Fault{
		{On: ab2dtest.Export, Nth: 1, Do: ab2dtest.InsecureLocation()},
		{On: ab2dtest.Export, Nth: 2, Do: ab2dtest.Location(func(string) string { return "" })},
	}}).login()
	assert.True(t, strings.HasPrefix(c.export("v2", ""), "http://127.0.0.1/api/v2/fhir/Job/"))
	assert.Empty(t, c.export("v2", ""))
}
