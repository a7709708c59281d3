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
	{regexp.MustCompile(`june\\\\`), "june/"}, // Windows
}

func TestJSON(t *testing.T) {
	golden, err := filepath.Abs(filepath.Join("testdata", "json.golden"))
	require.NoError(t, err)
	s := serve(t, &ab2dtest.Options{Files: 2, Polls: 3, Outcomes: 3, MaxJobs: 1})
	got := ""
	runs := func(args ...string) {
		out := s.run(append(args, "-json", "-quiet")...)
		for _, v := range volatile {
			out.stdout = v.form.ReplaceAllString(out.stdout, v.name)
		}
		got += out.stdout
	}
	runs("start", "-dir", "june")
	runs("start", "-dir", "july")
	runs("status", "-dir", "june")
	runs("resume", "-dir", "june")
	s.srv.FailJob(s.srv.Jobs()[0].ID)
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
	t.Parallel()
	always := func(on ab2dtest.Kind, do ab2dtest.Effect) []ab2dtest.Fault {
		return []ab2dtest.Fault{{On: on, Times: -1, Do: do}}
	}
	for name, test := range map[string]struct {
		opts ab2dtest.Options
		env  string
		args []string
		code int
		says string
	}{
		"busy":                 {opts: ab2dtest.Options{Faults: always(ab2dtest.Export, ab2dtest.Busy(3))}, code: exitBusy, says: "ab2d cancel -job ID"},
		"failed":               {opts: ab2dtest.Options{Faults: always(ab2dtest.Status, ab2dtest.FailJob())}, code: exitGone, says: "only a new export helps"},
		"canceled":             {opts: ab2dtest.Options{Faults: always(ab2dtest.Status, ab2dtest.CancelJob())}, code: exitGone, says: "canceled"},
		"forgotten":            {opts: ab2dtest.Options{Faults: always(ab2dtest.Status, ab2dtest.ForgetJob())}, code: exitGone, says: "No job"},
		"expired":              {opts: ab2dtest.Options{Faults: always(ab2dtest.Download, ab2dtest.FileExpired())}, code: exitGone, says: "expired"},
		"corrupt":              {opts: ab2dtest.Options{Files: 2, Faults: always(ab2dtest.Download, ab2dtest.WrongContent())}, code: exitIncomplete, says: "manifest"},
		"errors":               {opts: ab2dtest.Options{Outcomes: 2}, code: exitIncomplete, says: "_error.ndjson"},
		"no access":            {opts: ab2dtest.Options{NoV3: true}, args: []string{"-api", "v3"}, code: exitFailed, says: "V3 access not enabled"},
		"wrong secret":         {opts: ab2dtest.Options{ClientSecret: "wrong"}, code: exitFailed, says: "401"},
		"reply lost":           {opts: ab2dtest.Options{Faults: always(ab2dtest.Export, ab2dtest.LoseReply())}, code: exitFailed, says: "job may have"},
		"no such version":      {args: []string{"-api", "v9"}, code: exitUsage, says: `-api must be v1, v2 or v3, not "v9"`},
		"no such flag":         {args: []string{"-nope"}, code: exitUsage, says: "-nope"},
		"no such date":         {args: []string{"-since", "yesterday"}, code: exitUsage, says: "not a date"},
		"too early":            {args: []string{"-since", "2019-01-01"}, code: exitUsage, says: "-since 2020-02-13T05:00:00Z exports everything"},
		"too early on v3":      {args: []string{"-api", "v3", "-since", "2026-03-01"}, code: exitUsage, says: "2026-04-01 05:00:00 +00:00, the earliest that AB2D accepts on v3; leave -since out"},
		"in the future":        {args: []string{"-since", "2222-01-01"}, code: exitUsage, says: "future"},
		"left over":            {args: []string{"june"}, code: exitUsage, says: "june"},
		"left over and flag":   {args: []string{"june", "-json"}, code: exitUsage, says: "june"},
		"until on v1":          {args: []string{"-api", "v1", "-until", "2026-01-01"}, code: exitUsage, says: "ab2d run: -until needs API version v2 or v3"},
		"contract on v3":       {args: []string{"-api", "v3", "-contract", "Z0001"}, code: exitUsage, says: "ab2d run: -contract needs API version v1 or v2"},
		"wrong demo":           {args: []string{"-demo", "-detach"}, code: exitUsage, says: "cannot be combined"},
		"overlap alone":        {args: []string{"-overlap", "1h"}, code: exitUsage, says: "-incremental"},
		"negative":             {args: []string{"-parallel", "-1"}, code: exitUsage, says: "-parallel"},
		"no environment":       {args: []string{"-env", "staging"}, code: exitUsage, says: `-env must be sandbox or production, not "staging"`},
		"no server":            {env: "AB2D_BASE_URL=", args: []string{"-json"}, code: exitUsage, says: "-env sandbox"},
		"no credentials":       {env: "AB2D_CLIENT_ID=", code: exitUsage, says: "-auth FILE"},
		"until before since":   {args: []string{"-since", "2026-02-01", "-until", "2026-01-01"}, code: exitUsage, says: "ab2d run: -until (2026-01-01T00:00:00Z) is before -since"},
		"dates on v2":          {args: []string{"-service-date", "ge2026"}, code: exitUsage, says: "ab2d run: -service-date needs API version v3"},
		"no credentials in it": {args: []string{"-auth", os.Args[0]}, code: exitUsage, says: filepath.Base(os.Args[0]) + ": the file is not base64"},
		"wrong variable":       {env: "AB2D_API_VERSION=v7", code: exitUsage, says: "AB2D_API_VERSION must be v1, v2 or v3"},
		"no auth file":         {args: []string{"-auth", "nowhere"}, code: exitUsage, says: "nowhere"},
		"folder is a file":     {args: []string{"-dir", os.Args[0]}, code: exitUsage, says: filepath.Base(os.Args[0])},
		"empty folder name":    {args: []string{"-dir", ""}, code: exitUsage, says: "-dir"},
	} {
		t.Run(name, func(t *testing.T) {
			s := serve(t, &test.opts)
			switch test.env {
			case "AB2D_BASE_URL=":
				s.env = append(s.env, "AB2D_BASE_URL=", "AB2D_TOKEN_URL=")
			case "AB2D_CLIENT_ID=":
				s.env = append(s.env, "AB2D_CLIENT_ID=", "AB2D_CLIENT_SECRET=")
			default:
				s.env = append(s.env, test.env)
			}
			out := s.run(append([]string{"run", "-dir", "june"}, test.args...)...)
			assert.Equal(t, test.code, out.code, out.stderr)
			assert.Contains(t, out.stderr, test.says)
			if test.code == exitUsage {
				assert.Empty(t, s.srv.Jobs())
			}
		})
	}
}

func TestBusyListsTheJobs(t *testing.T) {
	s := serve(t, &ab2dtest.Options{MaxJobs: 2})
	ids := []string{s.srv.StartJob("v2"), s.srv.StartJob("v3")}
	out := s.run("start", "-dir", "june")
	assert.Equal(t, "active: job "+ids[0]+"\nactive: job "+ids[1]+"\n", out.stdout)
	assert.NoDirExists(t, s.path("june"))
}

func TestHelp(t *testing.T) {
	t.Parallel()
	s := offline(t)
	for _, args := range [][]string{{"-h"}, {"help"}, {"--help"}} {
		out := s.run(args...)
		assert.Equal(t, exitDone, out.code)
		assert.Contains(t, out.stdout, "ab2d resume")
		assert.Contains(t, out.stdout, "Exit status:")
	}
	out := s.run()
	assert.Equal(t, exitUsage, out.code)
	assert.Contains(t, out.stderr, "ab2d resume")
	out = s.run("nope")
	assert.Equal(t, exitUsage, out.code)
	assert.Contains(t, out.stderr, `unknown command "nope"`)
	for _, c := range commands {
		if c.name == "help" || c.name == "version" {
			continue
		}
		for _, args := range [][]string{{c.name, "-h"}, {"help", c.name}} {
			out := s.run(args...)
			assert.Equal(t, exitDone, out.code, args)
			assert.Contains(t, out.stdout, "Flags:", args)
			assert.Contains(t, out.stdout, "130  interrupted", args)
			assert.Empty(t, out.stderr, args)
		}
		assert.Equal(t, exitUsage, s.run(c.name, "-nonsense").code, c.name)
	}
	out = s.run("--version")
	assert.Equal(t, exitDone, out.code)
	assert.Regexp(t, `^ab2d \S+ go1`, out.stdout)
}

func TestResultOfAnEmptyExport(t *testing.T) {
	r := result{Job: &ab2d.Job{ID: "1"}}
	r.setFiles(&ab2d.Manifest{}, nil)
	assert.Equal(t, "job 1: no claims\n", r.text())
}
