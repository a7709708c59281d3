package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
)

// ledger reads what -incremental remembers.
func (s *site) ledger(dir string) *ledger {
	s.t.Helper()
	l, err := loadLedger(s.path(dir))
	require.NoError(s.t, err)
	return l
}

// sinces are the _since of all exports that were asked for.
func (s *site) sinces() (all []string) {
	for _, r := range s.srv.Requests() {
		if r.Kind == ab2dtest.Export {
			since := ""
			for v := range strings.SplitSeq(r.Query, "&") {
				if value, ok := strings.CutPrefix(v, "_since="); ok {
					since = value
				}
			}
			all = append(all, since)
		}
	}
	return all
}

func TestIncremental(t *testing.T) {
	t.Parallel()
	for _, api := range []string{"v1", "v2", "v3"} {
		t.Run(api, func(t *testing.T) {
			s := serve(t, &ab2dtest.Options{Files: 2})
			week := func(args ...string) result {
				t.Helper()
				out := s.run(append([]string{"run", "-incremental", "-api", api, "-dir", "claims", "-json"}, args...)...)
				require.Zero(t, out.code, out.stderr)
				return out.result(t)
			}
			first := week()
			s.verified(first.Dir, first.Files, 2)
			created := first.Job.Created
			assert.Equal(t, filepath.Join("claims", created.UTC().Format("2006-01-02T150405Z")), first.Dir)
			assert.Equal(t, created, first.Mark)
			assert.Equal(t, filepath.Base(first.Dir)+"\n", s.read(filepath.Join("claims", latestFile)))

			second := week()
			assert.NotEqual(t, first.Dir, second.Dir)
			assert.True(t, created.Add(-24*time.Hour).Equal(second.Since))
			assert.Equal(t, filepath.Base(second.Dir)+"\n", s.read(filepath.Join("claims", latestFile)))
			if link, err := os.Readlink(s.path("claims", latestLink)); err == nil { // Windows has none
				assert.Equal(t, filepath.Base(second.Dir), link)
			}
			third := week("-overlap", "48h")
			assert.True(t, second.Job.Created.Add(-48*time.Hour).Equal(third.Since))
			full := week("-full")

			everything := ""
			if api == "v2" {
				everything = "2020-02-13T05%3A00%3A00.000Z" // what v2 takes for none is somebody's last export
			}
			sinces := s.sinces()
			assert.Equal(t, everything, sinces[0])
			assert.NotEmpty(t, sinces[1])
			assert.Equal(t, everything, sinces[3])
			assert.Equal(t, full.Mark, s.ledger("claims").Mark)
		})
	}
}

func TestIncrementalResumes(t *testing.T) {
	t.Parallel()
	stall := []ab2dtest.Fault{{On: ab2dtest.Download, File: 2, Nth: 1, Do: ab2dtest.StallAt(100_000)}}
	for moment, faults := range map[string][]ab2dtest.Fault{"started": nil, "0 % complete": nil, "1 of 2 files": stall} {
		t.Run(moment, func(t *testing.T) {
			s := serve(t, &ab2dtest.Options{Files: 2, Faults: faults})
			s.start("run", "-incremental", "-dir", "claims").until(moment).kill()
			out := s.run("run", "-incremental", "-dir", "claims", "-json")
			require.Zero(t, out.code, out.stderr)
			assert.Contains(t, out.stderr, "resuming job ")
			r := out.result(t)
			s.verified(r.Dir, r.Files, 2)
			assert.Len(t, s.srv.Jobs(), 1)
			l := s.ledger("claims")
			assert.Equal(t, stateComplete, l.Exports[0].State)
			assert.Equal(t, r.Job.Created, l.Mark)
		})
	}
}

// TestIncrementalLosesNothing: where the job is lost, or the server could not export
// some claims, the next export asks for them again.
func TestIncrementalLosesNothing(t *testing.T) {
	t.Parallel()
	t.Run("job fails", func(t *testing.T) {
		s := serve(t, &ab2dtest.Options{Faults: []ab2dtest.Fault{{On: ab2dtest.Status, Nth: 1, Do: ab2dtest.FailJob()}}})
		out := s.run("run", "-incremental", "-dir", "claims", "-json")
		require.Zero(t, out.code, out.stderr)
		assert.Contains(t, out.stderr, "is lost: ")
		l := s.ledger("claims")
		require.Len(t, l.Exports, 2)
		assert.Equal(t, stateLost, l.Exports[0].State)
		assert.NoDirExists(t, s.path("claims", l.Exports[0].Folder))
		assert.Equal(t, l.Exports[1].Job.Created, l.Mark)
	})
	t.Run("files expire", func(t *testing.T) {
		s := serve(t, &ab2dtest.Options{Files: 2, Faults: []ab2dtest.Fault{{On: ab2dtest.Download, File: 2, Nth: 1, Do: ab2dtest.FileExpired()}}})
		const dir = "claims [1]" // a pattern that does not match itself
		out := s.run("run", "-incremental", "-dir", dir)
		require.Zero(t, out.code, out.stderr)
		l := s.ledger(dir)
		require.Len(t, l.Exports, 2)
		assert.FileExists(t, s.path(dir, l.Exports[0].Folder+lostSuffix, "Z0000_0001.ndjson"))
		assert.DirExists(t, s.path(dir, l.Exports[1].Folder))
	})
	t.Run("every job fails", func(t *testing.T) {
		s := serve(t, &ab2dtest.Options{Faults: []ab2dtest.Fault{{On: ab2dtest.Status, Times: -1, Do: ab2dtest.FailJob()}}})
		out := s.run("run", "-incremental", "-dir", "claims")
		assert.Equal(t, exitGone, out.code)
		assert.Contains(t, out.stderr, "run the command again")
		assert.NotContains(t, out.stderr, "choose another -dir")
		assert.Len(t, s.srv.Jobs(), maxLost)
		assert.True(t, s.ledger("claims").Mark.IsZero())
	})
	t.Run("errors", func(t *testing.T) {
		s := serve(t, &ab2dtest.Options{Outcomes: 2})
		for range 2 {
			out := s.run("run", "-incremental", "-dir", "claims", "-json")
			assert.Equal(t, exitIncomplete, out.code)
			assert.Zero(t, out.result(t).Missing)
		}
		l := s.ledger("claims")
		assert.True(t, l.Mark.IsZero())
		require.Len(t, l.Exports, 2, "it is not resumed")
		assert.True(t, l.Exports[1].Full)
		assert.Equal(t, l.Exports[1].Folder+"\n", s.read(filepath.Join("claims", latestFile)))
	})
}

// TestIncrementalResumesANarrowJob: an export that was started for less than what is missing by now does not move the mark
// past the rest.
func TestIncrementalResumesANarrowJob(t *testing.T) {
	for name, test := range map[string]struct {
		flags []string
		back  time.Duration // of the mark, before the run is repeated
		jobs  int
		since time.Duration // before the first mark
	}{
		"as it was":        {jobs: 2, since: 24 * time.Hour},
		"mark set back":    {back: 240 * time.Hour, jobs: 3, since: 264 * time.Hour},
		"longer overlap":   {flags: []string{"-overlap", "72h"}, jobs: 3, since: 72 * time.Hour},
		"shorter overlap":  {flags: []string{"-overlap", "1h"}, jobs: 2, since: 24 * time.Hour},
		"mark set forward": {back: -time.Hour, jobs: 2, since: 24 * time.Hour},
	} {
		t.Run(name, func(t *testing.T) {
			s := serve(t, nil)
			week := []string{"run", "-incremental", "-dir", "claims"}
			require.Zero(t, s.run(week...).code)
			first := s.ledger("claims").Mark
			s.start(week...).until("started").kill()
			l := s.ledger("claims")
			l.Mark = l.Mark.Add(-test.back)
			require.NoError(t, l.save(s.path("claims")))
			out := s.run(append(week, test.flags...)...)
			require.Zero(t, out.code, out.stderr)
			l = s.ledger("claims")
			require.Len(t, l.Exports, test.jobs)
			last := l.Exports[test.jobs-1]
			assert.True(t, first.Add(-test.since).Equal(last.Since), "%v", last.Since)
			assert.Equal(t, last.Job.Created, l.Mark)
			for _, x := range l.Exports {
				assert.Equal(t, stateComplete, x.State)
			}
		})
	}
}

// TestIncrementalSinceResumes: the command of the first export may be repeated until it is complete.
func TestIncrementalSinceResumes(t *testing.T) {
	s := serve(t, nil)
	first := []string{"run", "-incremental", "-dir", "claims", "-since", "2026-05-01"}
	s.start(first...).until("started").kill()
	out := s.run("run", "-incremental", "-dir", "claims", "-since", "2026-06-01")
	assert.Equal(t, exitUsage, out.code, "it is for less than what is under way")
	out = s.run(first...)
	require.Zero(t, out.code, out.stderr)
	assert.Len(t, s.srv.Jobs(), 1)
	l := s.ledger("claims")
	assert.Equal(t, l.Exports[0].Job.Created, l.Mark)
	assert.Equal(t, exitUsage, s.run(first...).code)
}

// TestIncrementalFolderOfAnotherJob: claims of another job, such as an earlier week's copied here, are none of this one's.
func TestIncrementalFolderOfAnotherJob(t *testing.T) {
	s := serve(t, nil)
	week := []string{"run", "-incremental", "-dir", "claims"}
	require.Zero(t, s.run(week...).code)
	s.start(week...).until("started").kill()
	before := s.read("claims/exports.json")
	l := s.ledger("claims")
	require.NoError(t, os.RemoveAll(s.path("claims", l.Exports[1].Folder)))
	require.NoError(t, os.Rename(s.path("claims", l.Exports[0].Folder), s.path("claims", l.Exports[1].Folder)))
	out := s.run(week...)
	assert.Equal(t, exitUsage, out.code)
	assert.Contains(t, out.stderr, "holds job "+l.Exports[0].Job.ID)
	assert.Equal(t, before, s.read("claims/exports.json"))

	require.NoError(t, os.CopyFS(s.path("claims", l.Exports[0].Folder), os.DirFS(s.path("claims", l.Exports[1].Folder))))
	l.Exports[1].State = stateComplete
	require.NoError(t, l.save(s.path("claims")))
	out = s.run("tables", "claims")
	assert.Equal(t, exitUsage, out.code)
	assert.Contains(t, out.stderr, "holds job "+l.Exports[0].Job.ID)
}

// TestIncrementalLatestIsAFolder: some programs copy what a link leads to. It is not replaced, but does not pass for the latest.
func TestIncrementalLatestIsAFolder(t *testing.T) {
	s := serve(t, nil)
	s.write("claims/latest/mine", "mine")
	out := s.run("run", "-incremental", "-dir", "claims")
	require.Zero(t, out.code, out.stderr)
	assert.Contains(t, out.stderr, filepath.Join("claims", "latest")+" is no link, and stays as it is; latest.txt has the name")
	assert.Equal(t, "mine", s.read("claims/latest/mine"))
	assert.Equal(t, s.ledger("claims").Exports[0].Folder+"\n", s.read("claims/latest.txt"))
}

func TestIncrementalWaitsForAPlace(t *testing.T) {
	s := serve(t, &ab2dtest.Options{MaxJobs: 1})
	other := s.srv.StartJob("v2")
	p := s.start("run", "-incremental", "-dir", "claims").until("the contract has 1 other active job: trying again in 5s")
	s.srv.FailJob(other)
	out := p.wait()
	assert.Zero(t, out.code, out.stderr)
}

func TestIncrementalRefuses(t *testing.T) {
	s := serve(t, nil)
	require.Zero(t, s.run("run", "-incremental", "-dir", "claims").code)
	single := s.run("run", "-dir", "june")
	require.Zero(t, single.code, single.stderr)
	for name, test := range map[string]struct {
		args []string
		says string
	}{
		"another version":     {[]string{"-api", "v3"}, "not of v3"},
		"a contract":          {[]string{"-contract", "Z0000"}, "-contract"},
		"since again":         {[]string{"-since", "2026-06-01"}, "remembers"},
		"until":               {[]string{"-until", "2026-06-01"}, "-until"},
		"dates":               {[]string{"-api", "v3", "-service-date", "ge2026-01-01"}, "-service-date"},
		"a single export":     {[]string{"-dir", "june"}, "single export"},
		"full and since":      {[]string{"-full", "-since", "2026-06-01"}, "cannot be combined"},
		"a negative overlap":  {[]string{"-overlap", "-1h"}, "-overlap"},
		"a demo":              {[]string{"-demo"}, "cannot be combined"},
		"several contracts":   {[]string{"-dir", "several"}, "choose the folder of one, such as -dir " + filepath.Join("several", "Z0000")},
		"something else here": {[]string{"-dir", "broken"}, "broken"},
	} {
		s.write(filepath.Join("broken", ledgerFile), `{"exports":null}`)
		s.write(filepath.Join("several", "Z0000", ledgerFile), s.read(filepath.Join("claims", ledgerFile)))
		out := s.run(append([]string{"run", "-incremental", "-dir", "claims"}, test.args...)...)
		assert.Equal(t, exitUsage, out.code, "%s: %s", name, out.stderr)
		assert.Contains(t, out.stderr, test.says, name)
	}
	assert.Len(t, s.srv.Jobs(), 2)
	out := s.run("status", "-dir", "claims")
	assert.Equal(t, exitUsage, out.code)
	assert.Contains(t, out.stderr, "name one of them, such as -dir "+filepath.Join("claims", s.ledger("claims").Exports[0].Folder))
}

func TestIncrementalSince(t *testing.T) {
	s := serve(t, nil)
	require.Zero(t, s.run("run", "-incremental", "-dir", "claims", "-since", "2026-05-01").code)
	require.Zero(t, s.run("run", "-incremental", "-dir", "claims").code)
	assert.Equal(t, "2026-05-01T00%3A00%3A00.000Z", s.sinces()[0])
}

func TestLedgerIsChecked(t *testing.T) {
	for _, text := range []string{
		``, `{}`, `null`, `[]`, `{"server":"x"}`,
		`{"server":"x","version":"v2","exports":[null]}`,
		`{"server":"x","version":"v2","exports":[{"folder":"a"}]}`,
		`{"server":"x","version":"v2","exports":[{"folder":"../a","job":{"id":"1"}}]}`,
		`{"server":"x","version":"v2","exports":[{"folder":"a/b","job":{"id":"1"}}]}`,
		`{"server":"x","version":"v2","exports":[{"folder":"/a","job":{"id":"1"}}]}`,
		`{"server":"x","version":"v2","exports":[{"folder":"","job":{"id":"1"}}]}`,
		`{"server":"x","version":"v2","exports":[{"folder":".","job":{"id":"1"}}]}`,
		`{"server":"x","version":"v2","exports":[{"folder":"a","job":{"id":"1"}}]}`,
		`{"server":"x","version":"v2","exports":[{"folder":"a","job":{"id":"1"},"state":"done"}]}`,
		`{"server":"x","version":"v2","exports":[{"folder":"a","job":{"id":"1"},"state":"lost"},{"folder":"a","job":{"id":"2"},"state":"complete"}]}`,
		`{"server":"x","version":"v2","exports":[],"exports":[]}`,
		`{"server":"x","version":"v2","exports":[],"marks":"2026-11-01T00:00:00Z"}`,
		`{"server":"x","version":"v2","exports":[],"mark":"2026-11-01"}`,
		`{"server":"x","version":"v2","exports":[]} {}`,
	} {
		dir := t.TempDir()
		require.NoError(t, os.WriteFile(filepath.Join(dir, ledgerFile), []byte(text), 0o600))
		_, err := loadLedger(dir)
		assert.Error(t, err, text)
	}
}

func TestFolderNames(t *testing.T) {
	dir, l := t.TempDir(), new(ledger)
	job := &ab2d.Job{ID: "1", Created: time.Date(2026, 11, 26, 3, 4, 5, 0, time.FixedZone("", -5*3600))}
	for _, want := range []string{"2026-11-26T080405Z", "2026-11-26T080405Z-2", "2026-11-26T080405Z-3"} {
		name := l.add(dir, job, time.Time{}, true).Folder
		assert.Equal(t, want, name)
		require.NoError(t, os.Mkdir(filepath.Join(dir, name), 0o700))
	}
	assert.NotEmpty(t, l.add(dir, &ab2d.Job{ID: "2"}, time.Time{}, true).Folder)
}
