package main

import (
	"context"
	"net"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/ab2d-go/ab2d/ab2dtest"
	jobpb "github.com/apache/beam/sdks/v2/go/pkg/beam/model/jobmanagement_v1"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/options/jobopts"
	prismserver "github.com/apache/beam/sdks/v2/go/pkg/beam/runners/prism"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The program is interrupted while a job server, which is Prism's, runs its job.
func TestInterruptCancelsTheJob(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	srv, client := serve(t, &ab2dtest.Options{Files: 2, Faults: []ab2dtest.Fault{
		{On: ab2dtest.Download, File: 2, Do: ab2dtest.StallAt(1000)},
	}})
	job, err := client.Export(t.Context(), nil)
	require.NoError(t, err)

	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	port := listener.Addr().(*net.TCPAddr).Port
	listener.Close()
	jobs, err := prismserver.CreateJobServer(t.Context(), prismserver.Options{Port: port})
	require.NoError(t, err)
	startPool(t)
	endpoint := *jobopts.Endpoint
	t.Cleanup(func() { *jobopts.Endpoint = endpoint })
	*jobopts.Endpoint = "localhost:" + strconv.Itoa(port)

	o := &options{runner: "universal", attempts: 1, format: NDJSON, output: t.TempDir(), job: job.ID}
	ctx, interrupt := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- export(ctx, o, t.Output()) }()
	eventually(t, func() bool { return srv.Jobs()[0].Files[1].Begun > 0 })
	interrupt()
	err = <-done
	assert.ErrorContains(t, err, "-job "+job.ID, "how to resume")
	assert.NotContains(t, err.Error(), "may still run")

	states := func() (all []jobpb.JobState_Enum) {
		reply, err := jobs.GetJobs(t.Context(), &jobpb.GetJobsRequest{})
		require.NoError(t, err)
		for _, job := range reply.GetJobInfo() {
			all = append(all, job.GetState())
		}
		return all
	}
	eventually(t, func() bool { return len(states()) == 1 && states()[0] == jobpb.JobState_CANCELLED })
	reports, err := filepath.Glob(filepath.Join(o.output, "*", reportName))
	require.NoError(t, err)
	assert.Empty(t, reports)
}
