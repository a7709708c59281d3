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

func TestCheckDownloads(t *testing.T) {
	one := ab2dtest.JobFile{Begun: 1, Completed: 1}
	for _, c := range []struct {
		name      string
		files     []ab2dtest.JobFile
		disturbed bool
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
		{name: "not disturbed after all", files: []ab2dtest.JobFile{one, one}, disturbed: true, want: "no work"},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := checkDownloads(ab2dtest.Job{Files: c.files}, c.disturbed)
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
