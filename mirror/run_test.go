package mirror_test

import (
	"context"
	"encoding/json"
	"errors"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/mirror"
)

func TestRun(t *testing.T) {
	t.Parallel()
	for _, version := range []ab2d.Version{ab2d.V1, ab2d.V2, ab2d.V3} {
		t.Run(string(version), func(t *testing.T) {
			bubble(t, ab2dtest.Options{Beneficiaries: 8, Files: 3, JobDuration: 3 * time.Hour, RetryAfter: time.Minute}, func(t *testing.T, srv *server) {
				var log records
				store, dir := new(memory), filepath.Join(t.TempDir(), "new")
				report, err := run(t, t.Context(), srv.client(t, version), store, dir, &mirror.Options{Logger: log.logger()})
				require.NoError(t, err)
				first := mirror.Since(version, time.Time{}, 0)
				assert.Equal(t, &mirror.Report{
					Job: report.Job, Since: first, Files: 3, Bytes: report.Bytes, Claims: 96,
					Stored: true, After: report.Job.Created,
				}, report)
				assert.Equal(t, srv.Jobs()[0].ID, report.Job.ID)
				assert.WithinDuration(t, today, store.mark, time.Second)
				assert.Positive(t, report.Bytes)
				for _, event := range []string{"job_started", "store_update", "round_complete"} {
					assert.Contains(t, log.String(), event)
				}
				assert.NotContains(t, log.String(), "ERROR")
				assert.NotContains(t, log.String(), "0001-01-01", "what is unknown is left out")
				assert.InDelta(t, 3*60/5, strings.Count(log.String(), "job_progress"), 3, "hours of waiting leave a trace")
				assert.Equal(t, []string{}, names(t, dir))

				time.Sleep(7 * 24 * time.Hour)
				mark := store.mark
				report, err = run(t, t.Context(), srv.client(t, version), store, dir, &mirror.Options{Overlap: 48 * time.Hour})
				require.NoError(t, err)
				assert.Equal(t, mark, report.Before)
				assert.Equal(t, mark.Add(-48*time.Hour), report.Since)
				assert.WithinDuration(t, mark.Add(7*24*time.Hour+3*time.Hour), report.After, time.Minute)
				assert.Equal(t, report.After, store.mark)
				assert.Zero(t, report.Claims, "an export of no claims moves the mark")

				report, err = run(t, t.Context(), srv.client(t, version), store, dir, &mirror.Options{Full: true})
				require.NoError(t, err)
				assert.True(t, report.Full)
				assert.Equal(t, first, report.Since)
				assert.EqualValues(t, 96, report.Claims)
			})
		})
	}
}

// Rounds week by week end with the claims of one full export.
func TestWeeks(t *testing.T) {
	t.Parallel()
	for _, version := range []ab2d.Version{ab2d.V1, ab2d.V2, ab2d.V3} {
		t.Run(string(version), func(t *testing.T) {
			opts := ab2dtest.Options{
				Beneficiaries: 8, Files: 2, JobDuration: time.Hour, RetryAfter: time.Minute,
				Changes: ab2dtest.Changes{New: 10, Revised: 6, Canceled: 3},
			}
			bubble(t, opts, func(t *testing.T, srv *server) {
				store, dir := new(memory), t.TempDir()
				for week := range 3 {
					report, err := run(t, t.Context(), srv.client(t, version), store, dir, nil)
					require.NoError(t, err)
					if week > 0 {
						assert.EqualValues(t, 10+2*6+3, report.Claims, "what has changed, and nothing else")
					}
					assert.True(t, maps.Equal(srv.all(t, version), store.json(t)), "week %d", week)
					time.Sleep(3 * 24 * time.Hour)
					srv.NextWeek()
					time.Sleep(4 * 24 * time.Hour)
				}
			})
		})
	}
}

// names returns what is in a folder, but for locks.
func names(t *testing.T, dir string) []string {
	t.Helper()
	found := []string{}
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	for _, e := range entries {
		if filepath.Ext(e.Name()) != ".lock" {
			found = append(found, e.Name())
		}
	}
	return found
}

// What the server can do to a job: in each case the next job's claims are stored.
func TestLostJobs(t *testing.T) {
	t.Parallel()
	for name, fault := range map[string]ab2dtest.Fault{
		"failed":       {On: ab2dtest.Status, Nth: 2, Do: ab2dtest.FailJob()},
		"canceled":     {On: ab2dtest.Status, Nth: 1, Do: ab2dtest.CancelJob()},
		"forgotten":    {On: ab2dtest.Status, Nth: 1, Do: ab2dtest.ForgetJob()},
		"expired":      {On: ab2dtest.Download, File: 2, Nth: 1, Do: ab2dtest.FileExpired()},
		"lost file":    {On: ab2dtest.Download, File: 2, Nth: 1, Do: ab2dtest.FileLost()},
		"used up":      {On: ab2dtest.Download, File: 1, Nth: 1, Do: ab2dtest.FileUsedUp()},
		"corrupt":      {On: ab2dtest.Download, File: 1, Nth: 1, Times: 3, Do: ab2dtest.WrongContent()},
		"unknown type": {On: ab2dtest.Status, Nth: 3, Times: 1, Do: ab2dtest.UnknownType()},
	} {
		t.Run(name, func(t *testing.T) {
			bubble(t, ab2dtest.Options{Beneficiaries: 8, Files: 2, Faults: []ab2dtest.Fault{fault}}, func(t *testing.T, srv *server) {
				var log records
				store := new(memory)
				report, err := run(t, t.Context(), srv.client(t, ab2d.V2), store, t.TempDir(), &mirror.Options{Logger: log.logger()})
				require.NoError(t, err)
				assert.Equal(t, 1, report.LostJobs)
				assert.Contains(t, log.String(), "job_lost")
				assert.Equal(t, srv.Jobs()[1].ID, report.Job.ID)
				assert.Equal(t, report.Job.Created, store.mark)
				assert.Equal(t, srv.all(t, ab2d.V2), store.json(t))
			})
		})
	}
}

func TestJobsThatAreAlwaysLost(t *testing.T) {
	bubble(t, ab2dtest.Options{Faults: []ab2dtest.Fault{{On: ab2dtest.Status, Do: ab2dtest.FailJob()}}}, func(t *testing.T, srv *server) {
		store := new(memory)
		report, err := run(t, t.Context(), srv.client(t, ab2d.V2), store, t.TempDir(), nil)
		require.ErrorIs(t, err, ab2d.ErrJobFailed)
		assert.Equal(t, 3, report.LostJobs)
		assert.Len(t, srv.Jobs(), 3)
		assert.Zero(t, store.updates)
	})
}

// A page that is not found at the kick-off is no lost job, nor is any refusal of it.
func TestRefusedKickoff(t *testing.T) {
	for status, want := range map[int]error{404: ab2d.ErrNotFound, 403: ab2d.ErrForbidden} {
		bubble(t, ab2dtest.Options{Faults: []ab2dtest.Fault{{On: ab2dtest.Export, Do: ab2dtest.Reply(status)}}}, func(t *testing.T, srv *server) {
			dir := t.TempDir()
			report, err := run(t, t.Context(), srv.client(t, ab2d.V2), new(memory), dir, nil)
			require.ErrorIs(t, err, want)
			assert.Nil(t, report.Job)
			assert.LessOrEqual(t, srv.count(ab2dtest.Export), 2)
		})
	}
}

func TestBadLineStoresNothing(t *testing.T) {
	t.Parallel()
	for name, line := range map[string]string{
		"cut off":                "{\"resourceType\":\n",
		"no claim":               "{\"resourceType\":\"Patient\",\"id\":\"1\"}\n",
		"a claim without any id": "{\"resourceType\":\"ExplanationOfBenefit\"}\n",
	} {
		t.Run(name, func(t *testing.T) {
			good := "{\"resourceType\":\"ExplanationOfBenefit\",\"id\":\"carrier-1\"}\n"
			opts := ab2dtest.Options{Data: []ab2dtest.Source{ab2dtest.StringSource(good), ab2dtest.StringSource(good + line)}}
			bubble(t, opts, func(t *testing.T, srv *server) {
				store := new(memory)
				_, err := run(t, t.Context(), srv.client(t, ab2d.V2), store, t.TempDir(), nil)
				require.ErrorContains(t, err, "0002.ndjson: line 2")
				assert.Zero(t, store.updates)
				assert.Zero(t, store.mark)
				assert.Len(t, srv.Jobs(), 3)
			})
		})
	}
}

func TestIncompleteExportKeepsTheMark(t *testing.T) {
	bubble(t, ab2dtest.Options{Beneficiaries: 8, Outcomes: 2}, func(t *testing.T, srv *server) {
		store, dir := new(memory), t.TempDir()
		for range 2 {
			report, err := run(t, t.Context(), srv.client(t, ab2d.V2), store, dir, nil)
			incomplete, ok := errors.AsType[*ab2d.IncompleteError](err)
			require.True(t, ok, "%v", err)
			assert.Len(t, incomplete.Outcomes, 2)
			assert.Len(t, incomplete.Files, 1)
			assert.True(t, report.Stored)
			assert.Zero(t, report.After)
			assert.Zero(t, store.mark)
			assert.EqualValues(t, 96, report.Claims)
			assert.Empty(t, names(t, dir))
		}
		assert.Equal(t, 2, store.updates, "what came is stored")
	})
}

func TestErrorFileThatCannotBeRead(t *testing.T) {
	fault := ab2dtest.Fault{On: ab2dtest.Download, File: 2, Do: ab2dtest.FileExpired()}
	bubble(t, ab2dtest.Options{Beneficiaries: 8, Outcomes: 1, Faults: []ab2dtest.Fault{fault}}, func(t *testing.T, srv *server) {
		store := new(memory)
		report, err := run(t, t.Context(), srv.client(t, ab2d.V2), store, t.TempDir(), nil)
		_, ok := errors.AsType[*ab2d.IncompleteError](err)
		require.True(t, ok, "%v", err)
		require.ErrorIs(t, err, ab2d.ErrFileUnavailable)
		assert.True(t, report.Stored)
		assert.Zero(t, store.mark)
	})
}

func TestStoreThatFails(t *testing.T) {
	bubble(t, ab2dtest.Options{Beneficiaries: 8, Files: 3}, func(t *testing.T, srv *server) {
		store, dir, client := &memory{refuse: errors.New("postgres: the database is down")}, t.TempDir(), srv.client(t, ab2d.V2)
		report, err := run(t, t.Context(), client, store, dir, nil)
		require.ErrorIs(t, err, store.refuse)
		assert.False(t, report.Stored)
		assert.Zero(t, report.After)

		time.Sleep(30 * 24 * time.Hour) // the server's files are long gone
		store.refuse = nil
		requests := len(srv.Requests())
		report, err = run(t, t.Context(), client, store, dir, nil)
		require.NoError(t, err)
		assert.True(t, report.Resumed)
		assert.EqualValues(t, 96, report.Claims)
		assert.Len(t, srv.Requests(), requests, "the files are there")
		assert.WithinDuration(t, today, store.mark, time.Minute)
	})
}

// A store that does not read to the end, or passes over an error, is found out.
func TestStoreThatReadsOnlyAPart(t *testing.T) {
	bubble(t, ab2dtest.Options{Beneficiaries: 8}, func(t *testing.T, srv *server) {
		dir, client := t.TempDir(), srv.client(t, ab2d.V2)
		report, err := run(t, t.Context(), client, &careless{reads: 5}, dir, nil)
		require.ErrorContains(t, err, "without reading all claims")
		assert.False(t, report.Stored)
		assert.NotEmpty(t, names(t, dir), "the export is there for a better store")

		ctx, cancel := context.WithCancelCause(t.Context())
		gone := errors.New("the operator has gone")
		_, err = run(t, ctx, client, &careless{reads: 1 << 30, during: func() { cancel(gone) }}, dir, nil)
		require.ErrorIs(t, err, gone)
		assert.Len(t, srv.Jobs(), 1)
	})
}

func TestStoreWithoutAMark(t *testing.T) {
	bubble(t, ab2dtest.Options{Beneficiaries: 8}, func(t *testing.T, srv *server) {
		down := errors.New("down")
		_, err := run(t, t.Context(), srv.client(t, ab2d.V2), &careless{mark: down}, t.TempDir(), nil)
		require.ErrorIs(t, err, down)
		assert.Empty(t, srv.Requests())
	})
}

func TestArguments(t *testing.T) {
	client, err := ab2d.NewClient(ab2d.Config{Environment: ab2d.Sandbox, ClientID: "id", ClientSecret: "secret"})
	require.NoError(t, err)
	dir := t.TempDir()
	for want, run := range map[string]func() (*mirror.Report, error){
		"client is nil": func() (*mirror.Report, error) { return run(t, t.Context(), nil, new(memory), dir, nil) },
		"store is nil":  func() (*mirror.Report, error) { return run(t, t.Context(), client, nil, dir, nil) },
		"dir is empty":  func() (*mirror.Report, error) { return run(t, t.Context(), client, new(memory), "", nil) },
		"negative: -1s": func() (*mirror.Report, error) {
			return run(t, t.Context(), client, new(memory), dir, &mirror.Options{Overlap: -time.Second})
		},
	} {
		report, err := run()
		require.ErrorContains(t, err, want)
		assert.Equal(t, new(mirror.Report), report)
	}
	assert.Empty(t, names(t, dir))
}

func TestReportIsPlainData(t *testing.T) {
	b, err := json.Marshal(mirror.Report{Job: &ab2d.Job{ID: "1"}, Claims: 3})
	require.NoError(t, err)
	assert.JSONEq(t, `{"job":{"id":"1"},"resumed":false,"full":false,"lostJobs":0,"files":0,"bytes":0,"claims":3,"stored":false}`, string(b))
}
