package main

import (
	"encoding/base64"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
)

func TestRun(t *testing.T) {
	for _, api := range []string{"v1", "v2", "v3"} {
		srv := serve(t, &ab2dtest.Options{Files: 3})
		dir := t.TempDir()
		out := program(t, "run", "-api", api, "-dir", dir, "-json")
		require.Zero(t, out.code, out.stderr)
		r := out.result(t)
		assertWhole(t, dir, r.Files, 3)
		assert.True(t, r.Done)
		assert.Equal(t, api, srv.Jobs()[0].Version)
		assert.Contains(t, out.stderr, "has begun\n  0 % complete\n")
		assert.Contains(t, out.stderr, "3 of 3 files")
	}
}

func TestStepByStep(t *testing.T) {
	serve(t, &ab2dtest.Options{Files: 2, Polls: 2})
	dir := filepath.Join(t.TempDir(), "june")
	at := func(command string) output { return program(t, command, "-dir", dir) }

	assert.Equal(t, exitUsage, at("status").code, "there is no job yet")
	out := at("start")
	assert.Zero(t, out.code)
	assert.Contains(t, out.stdout, "ab2d-export resume -dir "+dir)
	assert.Equal(t, exitUsage, at("start").code, "the folder has its job")
	out = at("status")
	assert.Equal(t, exitPending, out.code)
	assert.Contains(t, out.stdout, "0 % complete")
	assert.Equal(t, exitPending, at("download").code)
	out = at("status")
	assert.Zero(t, out.code)
	assert.Contains(t, out.stdout, "done; its files are there until ")
	out = at("download")
	assert.Zero(t, out.code)
	assert.Regexp(t, `: 2 files, [\d.]+ MB, whole and verified in `, out.stdout)
	out = at("resume")
	assert.Zero(t, out.code)
	assert.Contains(t, out.stdout, "(2 of them from before)")
	assert.Equal(t, exitUsage, at("run").code, "the folder has its export")
}

func TestCancel(t *testing.T) {
	srv := serve(t, &ab2dtest.Options{Polls: 100})
	dir := t.TempDir()
	require.Zero(t, program(t, "start", "-dir", dir).code)
	out := program(t, "cancel", "-dir", dir)
	assert.Zero(t, out.code)
	assert.Contains(t, out.stdout, "canceled")
	assert.Equal(t, ab2dtest.Canceled, srv.Jobs()[0].State)
	assert.Zero(t, program(t, "start", "-dir", dir).code, "the folder is free")

	orphan := srv.StartJob("v3")
	assert.Zero(t, program(t, "cancel", "-dir", dir, "-job", orphan).code)
	assert.Equal(t, ab2dtest.Canceled, srv.Jobs()[2].State)
	assert.FileExists(t, filepath.Join(dir, ab2d.JobName), "it was another job's")
}

func TestAdoptAJob(t *testing.T) {
	srv := serve(t, &ab2dtest.Options{})
	id := srv.StartJob("v2")
	dir := t.TempDir()
	out := program(t, "resume", "-job", id, "-dir", dir, "-gzip", "-json")
	require.Zero(t, out.code, out.stderr)
	assert.Equal(t, id, out.result(t).Job.ID)
	assert.Len(t, named(t, dir, "*.ndjson.gz"), 1)
	other := program(t, "resume", "-job", srv.StartJob("v2"), "-dir", dir)
	assert.Equal(t, exitUsage, other.code)
	assert.Contains(t, other.stderr, "holds job "+id)
}

func TestOptionsReachTheServer(t *testing.T) {
	srv := serve(t, nil)
	out := program(t, "start", "-dir", t.TempDir(), "-api", "v3", "-since", "2026-06-01", "-until", "2026-06-02T08:00:00-04:00",
		"-service-date", "ge2026-01-01", "-service-date", "lt2026-02-01")
	require.Zero(t, out.code, out.stderr)
	for _, r := range srv.Requests() {
		if r.Kind == ab2dtest.Export {
			assert.Contains(t, r.Query, "_since=2026-06-01T00%3A00%3A00.000Z")
			assert.Contains(t, r.Query, "_until=2026-06-02T08%3A00%3A00.000-04%3A00")
			assert.Contains(t, r.Query, "service-date%3Dge2026-01-01%26service-date%3Dlt2026-02-01")
		}
	}
}

func TestAuthFile(t *testing.T) {
	serve(t, nil)
	t.Setenv("AB2D_CLIENT_ID", "another")
	file := filepath.Join(t.TempDir(), "auth.base64")
	auth := base64.StdEncoding.EncodeToString([]byte(ab2dtest.DefaultClientID + ":" + ab2dtest.DefaultClientSecret))
	require.NoError(t, os.WriteFile(file, []byte(auth+"\n"), 0o600))
	out := program(t, "run", "-dir", t.TempDir(), "-auth", file)
	assert.Zero(t, out.code, out.stderr)
}

func TestFolderTellsTheEnvironment(t *testing.T) {
	dir := t.TempDir()
	s := &settings{dir: dir}
	assert.Empty(t, s.environmentOfFolder())
	for url, want := range map[string]string{
		ab2d.Sandbox.BaseURL + "/api/v2/fhir/Job/1/$status":    "sandbox",
		ab2d.Production.BaseURL + "/api/v2/fhir/Job/1/$status": "production",
		"https://sandbox.ab2d.cms.gov.example.com/":            "",
	} {
		require.NoError(t, writeJSON(filepath.Join(dir, ab2d.JobName), &ab2d.Job{ID: "1", StatusURL: url, Created: time.Now()}))
		assert.Equal(t, want, s.environmentOfFolder())
	}
}

func TestDemo(t *testing.T) {
	for _, name := range []string{"AB2D_BASE_URL", "AB2D_ENVIRONMENT", "AB2D_CLIENT_ID", "AB2D_AUTH_FILE"} {
		t.Setenv(name, "")
	}
	out := programUntil(t, "% complete", "run", "-demo", "-dir", t.TempDir())
	assert.Equal(t, exitInterrupted, out.code)
	assert.Contains(t, out.stderr, "the job is canceled")
}
