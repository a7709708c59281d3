package main

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// volatile is what differs from run to run.
var volatile = []struct {
	form *regexp.Regexp
	name string
}{
	{regexp.MustCompile(`[0-9a-f]{64}`), "SHA256"},
	{regexp.MustCompile(`[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}`), "JOB"},
	{regexp.MustCompile(`127\.0\.0\.1:\d+`), "HOST"},
	{regexp.MustCompile(`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ`), "TIME"},
	{regexp.MustCompile(`"size":\d+`), `"size":0`},
}

func TestJSON(t *testing.T) {
	golden, err := filepath.Abs(filepath.Join("testdata", "json.golden"))
	require.NoError(t, err)
	srv := serve(t, &ab2dtest.Options{Files: 2, Polls: 1, Outcomes: 3, MaxJobs: 1})
	t.Chdir(t.TempDir()) // so that paths are short
	got := ""
	runs := func(args ...string) {
		out := program(t, append(args, "-json", "-quiet")...)
		for _, v := range volatile {
			out.stdout = v.form.ReplaceAllString(out.stdout, v.name)
		}
		got += out.stdout
	}
	runs("start", "-dir", "june")
	runs("start", "-dir", "july")
	runs("status", "-dir", "june")
	runs("resume", "-dir", "june")
	srv.FailJob(srv.Jobs()[0].ID)
	runs("status", "-dir", "june")
	runs("start", "-dir", "july")
	runs("cancel", "-dir", "july")

	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(got), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	assert.Equal(t, string(want), got)
}

func TestExitStatus(t *testing.T) {
	always := func(on ab2dtest.Kind, do ab2dtest.Effect) []ab2dtest.Fault {
		return []ab2dtest.Fault{{On: on, Times: -1, Do: do}}
	}
	for name, test := range map[string]struct {
		opts ab2dtest.Options
		args []string
		code int
		says string
	}{
		"busy":             {ab2dtest.Options{Faults: always(ab2dtest.Export, ab2dtest.Busy(3))}, nil, exitBusy, "ab2d-export cancel -job ID"},
		"failed":           {ab2dtest.Options{Faults: always(ab2dtest.Status, ab2dtest.FailJob())}, nil, exitGone, "only a new export helps"},
		"canceled":         {ab2dtest.Options{Faults: always(ab2dtest.Status, ab2dtest.CancelJob())}, nil, exitGone, "canceled"},
		"forgotten":        {ab2dtest.Options{Faults: always(ab2dtest.Status, ab2dtest.ForgetJob())}, nil, exitGone, "No job"},
		"expired":          {ab2dtest.Options{Faults: always(ab2dtest.Download, ab2dtest.FileExpired())}, nil, exitGone, "expired"},
		"corrupt":          {ab2dtest.Options{Files: 2, Faults: always(ab2dtest.Download, ab2dtest.WrongContent())}, nil, exitIncomplete, "manifest"},
		"errors":           {ab2dtest.Options{Outcomes: 2}, nil, exitIncomplete, "_error.ndjson"},
		"no access":        {ab2dtest.Options{NoV3: true}, []string{"-api", "v3"}, exitFailed, "V3 access not enabled"},
		"wrong secret":     {ab2dtest.Options{ClientSecret: "wrong"}, nil, exitFailed, "401"},
		"reply lost":       {ab2dtest.Options{Faults: always(ab2dtest.Export, ab2dtest.LoseReply())}, nil, exitFailed, "may have begun"},
		"no such version":  {ab2dtest.Options{}, []string{"-api", "v9"}, exitUsage, "v9"},
		"no such flag":     {ab2dtest.Options{}, []string{"-nope"}, exitUsage, "-nope"},
		"no such date":     {ab2dtest.Options{}, []string{"-since", "yesterday"}, exitUsage, "not a date"},
		"left over":        {ab2dtest.Options{}, []string{"june"}, exitUsage, "june"},
		"until on v1":      {ab2dtest.Options{}, []string{"-api", "v1", "-until", "2026-01-01"}, exitUsage, "Until"},
		"wrong demo":       {ab2dtest.Options{}, []string{"-demo", "-detach"}, exitUsage, "together"},
		"negative":         {ab2dtest.Options{}, []string{"-parallel", "-1"}, exitUsage, "-parallel"},
		"no environment":   {ab2dtest.Options{}, []string{"-env", "staging"}, exitUsage, "staging"},
		"no auth file":     {ab2dtest.Options{}, []string{"-auth", "nowhere"}, exitUsage, "nowhere"},
		"folder is a file": {ab2dtest.Options{}, []string{"-dir", os.Args[0]}, exitUsage, "not a directory"},
		"help":             {ab2dtest.Options{}, []string{"-h"}, exitDone, "-service-date"},
	} {
		t.Run(name, func(t *testing.T) {
			serve(t, &test.opts)
			if test.opts.ClientSecret != "" {
				t.Setenv("AB2D_CLIENT_SECRET", ab2dtest.DefaultClientSecret)
			}
			out := program(t, append([]string{"run", "-dir", t.TempDir()}, test.args...)...)
			assert.Equal(t, test.code, out.code)
			assert.Contains(t, out.stderr, test.says)
		})
	}
}

func TestBusyListsTheJobs(t *testing.T) {
	srv := serve(t, &ab2dtest.Options{MaxJobs: 2})
	ids := []string{srv.StartJob("v2"), srv.StartJob("v3")}
	out := program(t, "start", "-dir", t.TempDir())
	assert.Equal(t, "active: job "+ids[0]+"\nactive: job "+ids[1]+"\n", out.stdout)
}

func TestNoCommand(t *testing.T) {
	for code, args := range map[int][]string{exitDone: {"-h"}, exitUsage: {"nope"}} {
		out := program(t, args...)
		assert.Equal(t, code, out.code)
		assert.Contains(t, out.stderr, "ab2d-export resume")
	}
	assert.Contains(t, program(t).stderr, "ab2d-export resume")
}

func TestResultOfAnEmptyExport(t *testing.T) {
	r := result{Job: &ab2d.Job{ID: "1"}}
	r.setFiles(&ab2d.Manifest{}, nil)
	assert.Equal(t, "job 1: done\n", r.text())
}
