package main

import (
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
)

func TestKill(t *testing.T) {
	t.Parallel()
	stall := []ab2dtest.Fault{{On: ab2dtest.Download, File: 3, Nth: 1, Do: ab2dtest.StallAt(100_000)}}
	for moment, faults := range map[string][]ab2dtest.Fault{"started": nil, "0 % complete": nil, "3 of 4 files": stall} {
		t.Run(moment, func(t *testing.T) {
			s := serve(t, &ab2dtest.Options{Files: 4, Faults: faults})
			s.start("run", "-dir", "june").until(moment).kill()
			out := s.run("run", "-dir", "june", "-json")
			require.Zero(t, out.code, out.stderr)
			assert.Contains(t, out.stderr, "resuming job "+s.srv.Jobs()[0].ID)
			s.verified("june", out.result(t).Files, 4)
			jobs := s.srv.Jobs()
			require.Len(t, jobs, 1)
			for _, f := range jobs[0].Files {
				assert.Equal(t, 1, f.Completed, f.Name)
			}
		})
	}
}

func TestTwoProcesses(t *testing.T) {
	s := serve(t, &ab2dtest.Options{Files: 2, JobDuration: time.Hour})
	first := s.start("run", "-dir", "june").until("% complete")
	var others []*process
	for _, command := range []string{"run", "start", "resume", "download"} {
		others = append(others, s.start(command, "-dir", "june"))
	}
	for _, p := range others {
		out := p.wait()
		assert.Equal(t, exitInUse, out.code)
		assert.Contains(t, out.stderr, "another ab2d is at work in the folder: june")
	}
	first.kill() // which frees the folder
	assert.Equal(t, exitPending, s.run("download", "-dir", "june").code)
	assert.Len(t, s.srv.Jobs(), 1)
}

func TestUnreachable(t *testing.T) {
	s := serve(t, &ab2dtest.Options{})
	s.srv.Close()
	s.start("run", "-dir", "june").until("cannot reach 127.0.0.1 (connection refused); trying again").kill()
}

func TestUnreachableProxy(t *testing.T) {
	s := offline(t)
	s.env = append(s.env, "HTTPS_PROXY=http://127.0.0.1:1", "AB2D_CLIENT_ID=id", "AB2D_CLIENT_SECRET=secret") // where nothing listens
	s.start("run", "-env", "sandbox", "-dir", "june").until("cannot reach test.idp.idm.cms.gov (the proxy: connection refused); trying again").kill()
}

func TestSilentServer(t *testing.T) {
	s := serve(t, &ab2dtest.Options{Faults: []ab2dtest.Fault{{On: ab2dtest.Download, Nth: 1, Do: ab2dtest.StallAt(100_000)}}})
	s.start("run", "-dir", "june").until("127.0.0.1 does not answer; waiting").kill()
}

func TestBrokenServer(t *testing.T) {
	s := serve(t, &ab2dtest.Options{Faults: []ab2dtest.Fault{{On: ab2dtest.Status, Nth: 1, Do: ab2dtest.Reply(502)}}})
	p := s.start("run", "-dir", "june").until("127.0.0.1 answered 502 Bad Gateway; trying again")
	out := p.wait()
	assert.Zero(t, out.code, out.stderr)
	assert.Contains(t, out.stderr, "the service answers again")
}

func TestBars(t *testing.T) {
	// Bars are for people to look at; here they must neither panic nor hang.
	save := ab2d.SaveProgress{TotalFiles: 2, TotalBytes: 30}
	a, b := ab2d.File{URL: "https://h/a.ndjson", Size: 10}, ab2d.File{URL: "https://h/b.ndjson", Size: 20}
	for steps := range 7 {
		null, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
		require.NoError(t, err)
		d := newBars(null)
		v, other := d.view("Z0000"), d.view("Z0001")
		for _, step := range []func(){
			func() { v.say("a job has started"); v.polling(17, false); other.polling(3, false) },
			func() { v.polling(100, false); v.polling(100, true) },
			func() { save.File, save.FileBytes, save.Bytes = a, 10, 10; v.saving(save) },
			func() { save.File, save.FileBytes, save.Bytes = a, 0, 0; v.saving(save) },
			func() { save.File, save.FileBytes, save.Files, save.Bytes = a, 10, 1, 10; v.saving(save) },
			func() { save.File, save.FileBytes, save.Files, save.Bytes = b, 20, 2, 30; v.saving(save) },
		}[:steps] {
			step()
		}
		save.Files = 0
		d.close()
		require.NoError(t, null.Close())
	}
}
