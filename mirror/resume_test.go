package mirror_test

import (
	"context"
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

// slow is a server whose jobs take an hour.
var slow = ab2dtest.Options{Beneficiaries: 8, Files: 3, JobDuration: time.Hour, RetryAfter: time.Minute}

// interrupt runs a round for a while.
func interrupt(t *testing.T, client *ab2d.Client, store mirror.Store, dir string, after time.Duration, opts *mirror.Options) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), after)
	defer cancel()
	report, err := run(t, ctx, client, store, dir, opts)
	require.ErrorIs(t, err, context.DeadlineExceeded)
	require.NotNil(t, report.Job)
	require.FileExists(t, filepath.Join(dir, "round.json"))
}

func TestResume(t *testing.T) {
	t.Parallel()
	bubble(t, slow, func(t *testing.T, srv *server) {
		store, dir, client := new(memory), t.TempDir(), srv.client(t, ab2d.V2)
		interrupt(t, client, store, dir, time.Minute, nil)
		time.Sleep(24 * time.Hour)
		report, err := run(t, t.Context(), client, store, dir, nil)
		require.NoError(t, err)
		assert.True(t, report.Resumed)
		assert.WithinDuration(t, today, store.mark, time.Second, "the mark is the kick-off's instant")
		assert.Len(t, srv.Jobs(), 1)
		assert.Empty(t, names(t, dir))
	})
}

// A job that was asked for less than what is missing now is not resumed.
func TestResumeOfANarrowJob(t *testing.T) {
	t.Parallel()
	week := 7 * 24 * time.Hour
	tests := []struct {
		name    string
		change  func(*memory)
		opts    *mirror.Options
		resumes bool
	}{
		{name: "the same again", change: func(*memory) {}, resumes: true},
		{name: "a shorter overlap", change: func(*memory) {}, opts: &mirror.Options{Overlap: time.Hour}, resumes: true},
		{name: "a longer overlap", change: func(*memory) {}, opts: &mirror.Options{Overlap: 48 * time.Hour}},
		{name: "everything", change: func(*memory) {}, opts: &mirror.Options{Full: true}},
		{name: "the store was set back", change: func(m *memory) { m.mark = m.mark.Add(-week) }},
		{name: "the store was emptied", change: func(m *memory) { m.mark, m.claims = time.Time{}, nil }},
		{name: "the store is ahead", change: func(m *memory) { m.mark = time.Now() }},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			bubble(t, slow, func(t *testing.T, srv *server) {
				store, dir, client := new(memory), t.TempDir(), srv.client(t, ab2d.V2)
				_, err := run(t, t.Context(), client, store, dir, nil)
				require.NoError(t, err)
				time.Sleep(2 * week)
				interrupt(t, client, store, dir, time.Minute, nil)
				tt.change(store)
				report, err := run(t, t.Context(), client, store, dir, tt.opts)
				require.NoError(t, err)
				assert.Equal(t, tt.resumes, report.Resumed)
				assert.Equal(t, report.Job.ID, srv.Jobs()[len(srv.Jobs())-1].ID)
				if tt.opts != nil && tt.opts.Full {
					assert.EqualValues(t, 96, report.Claims)
				}
			})
		})
	}
}

// A full export that was interrupted is resumed by a round that asks for less, too.
func TestResumeOfAFullJob(t *testing.T) {
	t.Parallel()
	bubble(t, slow, func(t *testing.T, srv *server) {
		store, dir, client := new(memory), t.TempDir(), srv.client(t, ab2d.V2)
		_, err := run(t, t.Context(), client, store, dir, nil)
		require.NoError(t, err)
		interrupt(t, client, store, dir, time.Minute, &mirror.Options{Full: true})
		report, err := run(t, t.Context(), client, store, dir, nil)
		require.NoError(t, err)
		assert.True(t, report.Resumed)
		assert.True(t, report.Full)
		assert.EqualValues(t, 96, report.Claims)
	})
}

// A kill between the store's commit and the end of the round.
func TestStoredExportIsNotStoredAgain(t *testing.T) {
	t.Parallel()
	bubble(t, slow, func(t *testing.T, srv *server) {
		store, dir, client := new(memory), t.TempDir(), srv.client(t, ab2d.V2)
		interrupt(t, client, store, dir, time.Minute, nil)
		state, err := os.ReadFile(filepath.Join(dir, "round.json"))
		require.NoError(t, err)
		_, err = run(t, t.Context(), client, store, dir, nil)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(filepath.Join(dir, "round.json"), state, 0o600))

		time.Sleep(7 * 24 * time.Hour)
		report, err := run(t, t.Context(), client, store, dir, nil)
		require.NoError(t, err)
		assert.False(t, report.Resumed)
		assert.Len(t, srv.Jobs(), 2)
	})
}

// A job of which nobody knows when the server took it does not move the mark.
func TestResumeWithoutCreated(t *testing.T) {
	bubble(t, slow, func(t *testing.T, srv *server) {
		store, dir, client := new(memory), t.TempDir(), srv.client(t, ab2d.V2)
		interrupt(t, client, store, dir, time.Minute, nil)
		state, err := os.ReadFile(filepath.Join(dir, "round.json"))
		require.NoError(t, err)
		var kept []string
		for line := range strings.Lines(string(state)) {
			if !strings.Contains(line, `"created"`) {
				kept = append(kept, line)
			} else {
				kept[len(kept)-1] = strings.TrimSuffix(kept[len(kept)-1], ",\n")
			}
		}
		require.NoError(t, os.WriteFile(filepath.Join(dir, "round.json"), []byte(strings.Join(kept, "")), 0o600))
		report, err := run(t, t.Context(), client, store, dir, nil)
		require.ErrorContains(t, err, "no Date")
		assert.True(t, report.Stored)
		assert.Zero(t, store.mark)
	})
}

// State that no round has written stops the round with a sentence, and stays.
func TestStateOfAWrongForm(t *testing.T) {
	job := `"job":{"id":"33333333-8a4b-4c1d-9e2f-0123456789ab"}`
	for name, state := range map[string]string{
		"empty":             "",
		"null":              "null",
		"an object":         "{}",
		"a list":            "[]",
		"text":              "job 12\n",
		"half of it":        `{"mirror":1,"version":"v2","job":{"id":"3333`,
		"a job":             `{"id":"33333333-8a4b-4c1d-9e2f-0123456789ab"}`,
		"an outcome":        `{"resourceType":"OperationOutcome"}`,
		"a later format":    `{"mirror":2,"version":"v2",` + job + `}`,
		"no version":        `{"mirror":1,` + job + `}`,
		"a strange version": `{"mirror":1,"version":"v9",` + job + `}`,
		"a job without id":  `{"mirror":1,"version":"v2","job":{}}`,
		"since is no time":  `{"mirror":1,"version":"v2","since":"yesterday",` + job + `}`,
		"two of it":         `{"mirror":1,"version":"v2"}{"mirror":1,"version":"v2"}`,
		"a member twice":    `{"mirror":1,"version":"v2","Job":null,` + job + `}`,
		"another member":    `{"mirror":1,"version":"v2","jobs":3,` + job + `}`,
		"of another api":    `{"mirror":1,"version":"v3",` + job + `}`,
	} {
		t.Run(name, func(t *testing.T) {
			bubble(t, slow, func(t *testing.T, srv *server) {
				dir := t.TempDir()
				require.NoError(t, os.WriteFile(filepath.Join(dir, "round.json"), []byte(state), 0o600))
				require.NoError(t, os.Mkdir(filepath.Join(dir, "export"), 0o700))
				require.NoError(t, os.WriteFile(filepath.Join(dir, "export", "mine"), []byte("mine"), 0o600))
				_, err := run(t, t.Context(), srv.client(t, ab2d.V2), new(memory), dir, nil)
				require.Error(t, err)
				assert.Regexp(t, "is not the state of an export: .|export of v3 under way", err.Error())
				got, err := os.ReadFile(filepath.Join(dir, "round.json"))
				require.NoError(t, err)
				assert.Equal(t, state, string(got))
				assert.FileExists(t, filepath.Join(dir, "export", "mine"))
				assert.Empty(t, srv.Requests())
			})
		})
	}
}

// A folder that holds something else is nobody's to empty.
func TestFolderOfSomebodyElse(t *testing.T) {
	bubble(t, slow, func(t *testing.T, srv *server) {
		dir, client := t.TempDir(), srv.client(t, ab2d.V2)
		require.NoError(t, os.Mkdir(filepath.Join(dir, "export"), 0o700))
		mine := filepath.Join(dir, "export", "Z0000_0001.ndjson")
		require.NoError(t, os.WriteFile(mine, []byte("mine"), 0o600))
		_, err := run(t, t.Context(), client, new(memory), dir, nil)
		require.ErrorContains(t, err, "not empty")
		assert.FileExists(t, mine)
		assert.Empty(t, srv.Requests(), "before there is a job")

		file := filepath.Join(t.TempDir(), "file")
		require.NoError(t, os.WriteFile(file, nil, 0o600))
		_, err = run(t, t.Context(), client, new(memory), file, nil)
		require.Error(t, err)
		assert.Empty(t, srv.Requests())
	})
}

func TestTwoRoundsAtOnce(t *testing.T) {
	bubble(t, slow, func(t *testing.T, srv *server) {
		store, dir, client := new(memory), t.TempDir(), srv.client(t, ab2d.V2)
		ended := make(chan error, 1)
		go func() {
			_, err := run(t, t.Context(), client, store, dir, nil)
			ended <- err
		}()
		time.Sleep(time.Minute)
		before := len(srv.Requests())
		report, err := run(t, t.Context(), client, new(memory), dir, nil)
		require.ErrorIs(t, err, ab2d.ErrFolderInUse)
		assert.Nil(t, report.Job)
		assert.LessOrEqual(t, len(srv.Requests())-before, 1, "it sends nothing of its own")
		require.NoError(t, <-ended)
		assert.Len(t, store.claims, len(store.json(t)))
		assert.Len(t, srv.Jobs(), 1)
	})
}

// At the contract's limit the kick-off is sent again as slowly as the server says.
func TestBusyContract(t *testing.T) {
	t.Parallel()
	opts := slow
	opts.MaxJobs, opts.RetryAfter = 1, 5*time.Second
	bubble(t, opts, func(t *testing.T, srv *server) {
		var log records
		srv.StartJob("v3")
		store := new(memory)
		report, err := run(t, t.Context(), srv.client(t, ab2d.V2), store, t.TempDir(), &mirror.Options{Logger: log.logger()})
		require.NoError(t, err)
		assert.True(t, report.Stored)
		assert.Contains(t, log.String(), "contract_busy")
		assert.Less(t, srv.count(ab2dtest.Export), 70, "in an hour")
		assert.WithinDuration(t, today.Add(time.Hour), store.mark, time.Minute+time.Second)
		assert.Equal(t, ab2dtest.JobState("SUCCESSFUL"), srv.Jobs()[0].State, "the other job is left alone")
	})
}

// A limit that names jobs which are over, or none, is waited out in the same way.
func TestBusyForGood(t *testing.T) {
	for retryAfter, most := range map[time.Duration]int{0: 70, 5 * time.Second: 70, 10 * time.Minute: 7} {
		opts := slow
		opts.RetryAfter = retryAfter
		opts.Faults = []ab2dtest.Fault{{On: ab2dtest.Export, Do: ab2dtest.Busy(2)}}
		bubble(t, opts, func(t *testing.T, srv *server) {
			ctx, cancel := context.WithTimeout(t.Context(), 59*time.Minute)
			defer cancel()
			dir := t.TempDir()
			_, err := run(t, ctx, srv.client(t, ab2d.V2), new(memory), dir, nil)
			require.ErrorIs(t, err, context.DeadlineExceeded)
			require.ErrorIs(t, err, ab2d.ErrTooManyRequests, "the error says what was waited for")
			assert.LessOrEqual(t, srv.count(ab2dtest.Export), most)
			assert.GreaterOrEqual(t, srv.count(ab2dtest.Export), 5)
		})
	}
}

// The mark never moves back, whatever the server's clock says.
func TestMarkNeverMovesBack(t *testing.T) {
	bubble(t, slow, func(t *testing.T, srv *server) {
		later := today.Add(time.Hour)
		store := &memory{mark: later}
		report, err := run(t, t.Context(), srv.client(t, ab2d.V2), store, t.TempDir(), nil)
		require.NoError(t, err)
		assert.Equal(t, later, store.mark)
		assert.Equal(t, later, report.After)
	})
}
