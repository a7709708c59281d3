package main

import (
	"encoding/base64"
	"encoding/json"
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

func TestRun(t *testing.T) {
	t.Parallel()
	for _, api := range []string{"v1", "v2", "v3"} {
		t.Run(api, func(t *testing.T) {
			s := serve(t, &ab2dtest.Options{Files: 3})
			out := s.run("run", "-api", api, "-dir", "june", "-json")
			require.Zero(t, out.code, out.stderr)
			r := out.result(t)
			s.verified("june", r.Files, 3)
			assert.True(t, r.Done)
			assert.Equal(t, api, s.srv.Jobs()[0].Version)
			assert.Regexp(t, `(?m) started.*\n  0 % complete$`, out.stderr)
			assert.Equal(t, api == "v2", strings.Contains(out.stderr, "without -since it may hold only what has changed"), out.stderr)
			assert.Contains(t, out.stderr, "3 of 3 files")
		})
	}
}

func TestStepByStep(t *testing.T) {
	s := serve(t, &ab2dtest.Options{Files: 2, Polls: 2})
	at := func(command string) output { return s.run(command, "-dir", "june 2026") }

	for _, command := range []string{"status", "download", "resume", "cancel"} {
		out := at(command)
		assert.Equal(t, exitUsage, out.code, command)
		assert.Contains(t, out.stderr, "june 2026 holds no job: start one", command)
	}
	assert.NoDirExists(t, s.path("june 2026"))
	out := at("start")
	assert.Zero(t, out.code, out.stderr)
	assert.Contains(t, out.stdout, `ab2d resume -dir "june 2026"`)
	assert.Equal(t, exitUsage, at("start").code, "the folder has its job")
	out = at("status")
	assert.Equal(t, exitPending, out.code)
	assert.Contains(t, out.stdout, "0 % complete")
	assert.Empty(t, out.stderr)
	assert.Equal(t, exitPending, at("download").code)
	out = at("status")
	assert.Zero(t, out.code)
	assert.Regexp(t, `done; the server keeps its files until [-\d]+ [:\d]+ [-+]\d\d:\d\d`, out.stdout)
	out = at("download")
	assert.Zero(t, out.code)
	assert.Regexp(t, `: 2 files, [\d.]+ MB, verified in june 2026\n`, out.stdout)
	out = at("resume")
	assert.Zero(t, out.code)
	assert.Contains(t, out.stdout, "(2 already there)")
	out = at("run")
	assert.Equal(t, exitUsage, out.code, "the folder has its export")
	assert.Contains(t, out.stderr, "choose another -dir")
}

func TestCancel(t *testing.T) {
	s := serve(t, &ab2dtest.Options{Polls: 3})
	require.Zero(t, s.run("start", "-dir", "june").code)
	out := s.run("cancel", "-dir", "june")
	assert.Zero(t, out.code, out.stderr)
	assert.Contains(t, out.stdout, "canceled")
	assert.Equal(t, ab2dtest.Canceled, s.srv.Jobs()[0].State)
	assert.Zero(t, s.run("start", "-dir", "june").code, "the folder is free")

	orphan := s.srv.StartJob("v3")
	assert.Zero(t, s.run("cancel", "-dir", "june", "-job", orphan).code)
	assert.Equal(t, ab2dtest.Canceled, s.srv.Jobs()[2].State)
	assert.FileExists(t, s.path("june", jobFile), "it was another job's")
	assert.Zero(t, s.run("cancel", "-dir", "june", "-job", orphan).code, "twice is no harm")

	for _, command := range []string{"cancel", "status"} { // an id with a typing error
		out = s.run(command, "-job", "11111111-2222-3333-4444-555555555555")
		assert.Equal(t, exitGone, out.code)
		assert.Empty(t, out.stdout)
		assert.Contains(t, out.stderr, "404")
		assert.Contains(t, out.stderr, "check the id")
		assert.NotContains(t, out.stderr, "-dir", "it has no folder")
	}

	require.Zero(t, s.run("resume", "-dir", "june").code)
	out = s.run("cancel", "-dir", "june")
	assert.Equal(t, exitFailed, out.code)
	assert.Contains(t, out.stderr, "is done, and cannot be canceled")
	assert.FileExists(t, s.path("june", jobFile))
}

func TestAdoptAJob(t *testing.T) {
	s := serve(t, &ab2dtest.Options{})
	id := s.srv.StartJob("v2")
	out := s.run("resume", "-job", id, "-dir", "june", "-gzip", "-json")
	require.Zero(t, out.code, out.stderr)
	assert.Equal(t, id, out.result(t).Job.ID)
	assert.Len(t, s.named("june", "*.ndjson.gz"), 1)
	other := s.run("resume", "-job", s.srv.StartJob("v2"), "-dir", "june")
	assert.Equal(t, exitUsage, other.code)
	assert.Contains(t, other.stderr, "holds job "+id)
}

func TestOptionsReachTheServer(t *testing.T) {
	s := serve(t, nil)
	out := s.run("start", "-dir", "a", "-api", "v3", "-since", "2026-06-01", "-until", "2026-06-02T08:00:00-04:00",
		"-service-date", "ge2026-01-01", "--service-date", "lt2026-02-01")
	require.Zero(t, out.code, out.stderr)
	out = s.run("start", "-dir", "b", "-api", "v1", "--contract", "Z0000")
	require.Zero(t, out.code, out.stderr)
	var queries, paths []string
	for _, r := range s.srv.Requests() {
		if r.Kind == ab2dtest.Export {
			queries, paths = append(queries, r.Query), append(paths, r.Path)
		}
	}
	require.Len(t, queries, 2)
	assert.Contains(t, queries[0], "_since=2026-06-01T00%3A00%3A00.000Z")
	assert.Contains(t, queries[0], "_until=2026-06-02T08%3A00%3A00.000-04%3A00")
	assert.Contains(t, queries[0], "service-date%3Dge2026-01-01%26service-date%3Dlt2026-02-01")
	assert.Equal(t, "/api/v1/fhir/Group/Z0000/$export", paths[1])
}

// TestAuthFile reads credentials as base64 and editors of Windows write them.
func TestAuthFile(t *testing.T) {
	s := serve(t, nil)
	s.env = append(s.env, "AB2D_CLIENT_ID=another")
	auth := credentials(ab2dtest.DefaultClientSecret)
	for name, content := range map[string]string{"unix": auth + "\n", "mark": "\ufeff" + auth + "\r\n"} {
		s.write(name+".base64", content)
		out := s.run("run", "-dir", name, "-auth", name+".base64")
		assert.Zero(t, out.code, "%s: %s", name, out.stderr)
	}
}

func credentials(secret string) string {
	return base64.StdEncoding.EncodeToString([]byte(ab2dtest.DefaultClientID + ":" + secret))
}

func TestFolderNamesTheEnvironment(t *testing.T) {
	dir := t.TempDir()
	assert.Empty(t, environmentOf(dir))
	for url, want := range map[string]string{
		ab2d.Sandbox.BaseURL + "/api/v2/fhir/Job/1/$status":    "sandbox",
		ab2d.Production.BaseURL + "/api/v2/fhir/Job/1/$status": "production",
		"https://sandbox.ab2d.cms.gov.example.com/":            "",
	} {
		require.NoError(t, writeJSON(dir, jobFile, &ab2d.Job{ID: "1", StatusURL: url, Created: time.Now()}))
		assert.Equal(t, want, environmentOf(dir))
	}
}

func TestForeignFiles(t *testing.T) {
	t.Parallel()
	for name, files := range map[string][]string{
		"claims of another program": {"Z0000_0001.ndjson"},
		"compressed ones":           {"Z0000_0001.ndjson.gz"},
		"a manifest without a job":  {manifestFile},
		"a job that is none":        {jobFile},
	} {
		t.Run(name, func(t *testing.T) {
			s := serve(t, nil)
			for _, f := range files {
				s.write(filepath.Join("mix", f), "{\"old\":1}\n")
			}
			for _, args := range [][]string{{"run"}, {"start"}, {"run", "-incremental"}} {
				out := s.run(append(args, "-dir", "mix")...)
				if args[len(args)-1] == "-incremental" && files[0] != manifestFile && files[0] != jobFile {
					continue // its exports have folders of their own
				}
				assert.Equal(t, exitUsage, out.code, "%v: %s", args, out.stderr)
				assert.Empty(t, s.srv.Jobs(), "nothing was asked for")
			}
			for _, f := range files {
				assert.True(t, s.read(filepath.Join("mix", f)) == "{\"old\":1}\n", "%s has changed", f)
			}
		})
	}
}

func TestSeveralContracts(t *testing.T) {
	s := serve(t, &ab2dtest.Options{Files: 2})
	s.write("secrets/Z0000.base64", credentials(ab2dtest.DefaultClientSecret))
	s.write("secrets/Z0001.base64", credentials("wrong"))
	s.write("secrets/.hidden", "no credentials")
	out := s.run("run", "-auth", "secrets", "-dir", "claims", "-json")
	assert.Equal(t, exitFailed, out.code)
	var all struct {
		ExitCode  int
		Contracts []result
	}
	require.NoError(t, json.Unmarshal([]byte(out.stdout), &all))
	require.Len(t, all.Contracts, 2)
	assert.Equal(t, exitFailed, all.ExitCode)
	assert.Equal(t, "Z0000", all.Contracts[0].Name)
	s.verified(filepath.Join("claims", "Z0000"), all.Contracts[0].Files, 2)
	assert.Equal(t, exitFailed, all.Contracts[1].ExitCode)
	assert.Contains(t, out.stderr, "Z0000: Z0000_0001.ndjson is complete")
	assert.Contains(t, out.stderr, "ab2d run Z0001: ")

	out = s.run("run", "-auth", "secrets/Z0000.base64", "-auth", "secrets/Z0000.base64")
	assert.Equal(t, exitUsage, out.code)
	assert.Contains(t, out.stderr, "would share the folder")
	require.NoError(t, os.Mkdir(s.path("none"), 0o700))
	assert.Equal(t, exitUsage, s.run("run", "-auth", "none").code)
	assert.Equal(t, exitUsage, s.run("cancel", "-auth", "secrets", "-job", "1").code)
}

func TestDemo(t *testing.T) {
	t.Parallel()
	s := offline(t)
	for range 2 { // what the first leaves does not hinder the second
		s.start("run", "-demo").until("% complete").kill()
	}
	assert.DirExists(t, s.path(demoDir))
	assert.NoDirExists(t, s.path(defaultDir))
	s.env = append(s.env, "AB2D_BASE_URL=http://127.0.0.1:1", "AB2D_TOKEN_URL=http://127.0.0.1:1", "AB2D_CLIENT_ID=x", "AB2D_CLIENT_SECRET=x")
	out := s.run("resume", "-dir", demoDir)
	assert.Equal(t, exitUsage, out.code)
	assert.Contains(t, out.stderr, "synthetic")
}
