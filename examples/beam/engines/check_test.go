//go:build linux

package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestCheckSummary(t *testing.T) {
	report := "job 1 100 %\nfiles      40 of 40, 0 of them from an earlier run\nclaims     4800\n"
	for _, c := range []struct{ name, log, want string }{
		{name: "same", log: report + "counters bad_lines=0 claims=4800 files=40\n"},
		{name: "none", log: report, want: "not the report's files"},
		{name: "no report", log: "counters claims=4800 files=40\n", want: "not the report's files"},
		{name: "one file more", log: report + "counters claims=4800 files=41\n", want: "not the report's files"},
		{name: "one claim less", log: report + "counters claims=4799 files=40\n", want: "not the report's claims"},
	} {
		t.Run(c.name, func(t *testing.T) {
			log := filepath.Join(t.TempDir(), "log")
			require.NoError(t, os.WriteFile(log, []byte(c.log), 0o600))
			require.NoError(t, checkSummary(log, false))
			if err := checkSummary(log, true); c.want == "" {
				assert.NoError(t, err)
			} else {
				assert.ErrorContains(t, err, c.want)
			}
		})
	}
}

func TestCheckMemory(t *testing.T) {
	submits, worker := peak{bytes: 255 << 20}, peak{pooled: true, bytes: 255 << 20}
	large := peak{bytes: 257 << 20}
	assert.NoError(t, checkMemory(map[int]peak{1: submits, 2: worker}, true))
	assert.NoError(t, checkMemory(map[int]peak{1: large, 2: worker}, true), "an engine may be a part of it")
	assert.ErrorContains(t, checkMemory(map[int]peak{1: submits, 2: worker, 3: {pooled: true, bytes: 257 << 20}}, true), "257 MiB")
	assert.ErrorContains(t, checkMemory(map[int]peak{1: submits}, true), "not known")
	assert.NoError(t, checkMemory(map[int]peak{1: submits}, false))
	assert.ErrorContains(t, checkMemory(map[int]peak{1: large}, false), "257 MiB")
	assert.ErrorContains(t, checkMemory(nil, false), "not known")
}

func TestCheckSpread(t *testing.T) {
	idle, wrote := peak{pooled: true}, peak{pooled: true, wrote: true}
	assert.NoError(t, checkSpread(map[int]peak{1: idle}, 0))
	assert.NoError(t, checkSpread(map[int]peak{1: wrote, 2: idle, 3: wrote}, 2))
	assert.ErrorContains(t, checkSpread(map[int]peak{1: wrote, 2: idle, 3: {wrote: true}}, 2), "1 workers")
}

func TestCheckDownloads(t *testing.T) {
	one := ab2dtest.JobFile{Name: "1", Begun: 1, Completed: 1}
	for _, c := range []struct {
		name      string
		files     []ab2dtest.JobFile
		disturbed bool
		finished  []string
		want      string
	}{
		{name: "one each", files: []ab2dtest.JobFile{one, one}},
		{name: "no file", want: "no files"},
		{name: "one not served", files: []ab2dtest.JobFile{one, {Begun: 3}}, disturbed: true, want: "never served"},
		{name: "one twice", files: []ab2dtest.JobFile{one, {Begun: 2, Completed: 2}}, want: "2 times"},
		{name: "one twice, disturbed", files: []ab2dtest.JobFile{one, {Begun: 2, Completed: 2}}, disturbed: true},
		{name: "one broken off", files: []ab2dtest.JobFile{one, {Begun: 2, Completed: 1}}, want: "3 downloads"},
		{name: "one broken off, disturbed", files: []ab2dtest.JobFile{one, {Begun: 2, Completed: 1}}, disturbed: true},
		{name: "three times, disturbed", files: []ab2dtest.JobFile{one, {Begun: 3, Completed: 3}}, disturbed: true, want: "3 times"},
		{name: "another one finished before", files: []ab2dtest.JobFile{one, {Name: "2", Begun: 2, Completed: 1}}, disturbed: true, finished: []string{"1"}},
		{name: "finished before", files: []ab2dtest.JobFile{one, {Name: "2", Begun: 2, Completed: 1}}, disturbed: true, finished: []string{"1", "2"}, want: "2 was downloaded again"},
		{name: "not disturbed after all", files: []ab2dtest.JobFile{one, one}, disturbed: true, want: "no work"},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := checkDownloads(ab2dtest.Job{Files: c.files}, c.disturbed, c.finished)
			if c.want == "" {
				assert.NoError(t, err)
			} else {
				assert.ErrorContains(t, err, c.want)
			}
		})
	}
}

func TestJobFolder(t *testing.T) {
	output := t.TempDir()
	_, err := jobFolder(output)
	require.Error(t, err, "nothing was written")
	require.NoError(t, os.Mkdir(filepath.Join(output, "a"), 0o700))
	dir, err := jobFolder(output)
	require.NoError(t, err)
	assert.Equal(t, filepath.Join(output, "a"), dir)
	require.NoError(t, os.Mkdir(filepath.Join(output, "b"), 0o700))
	_, err = jobFolder(output)
	require.Error(t, err)
}
