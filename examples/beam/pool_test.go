package main

import (
	"context"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ab2d-go/ab2d/ab2dtest"
	fnpb "github.com/apache/beam/sdks/v2/go/pkg/beam/model/fnexecution_v1"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/options/jobopts"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"
)

// pool is a Beam worker pool whose workers are processes: this test binary.
type pool struct {
	fnpb.UnimplementedBeamFnExternalWorkerPoolServer

	mu      sync.Mutex
	workers []*exec.Cmd
}

func (p *pool) StartWorker(_ context.Context, req *fnpb.StartWorkerRequest) (*fnpb.StartWorkerResponse, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	// The worker's environment, and nothing else, has the credentials.
	worker := exec.Command(self, "-worker", "-id="+req.GetWorkerId(),
		"-logging_endpoint="+req.GetLoggingEndpoint().GetUrl(), "-control_endpoint="+req.GetControlEndpoint().GetUrl())
	if err := worker.Start(); err != nil {
		return nil, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.workers = append(p.workers, worker)
	return &fnpb.StartWorkerResponse{}, nil
}

func (p *pool) StopWorker(context.Context, *fnpb.StopWorkerRequest) (*fnpb.StopWorkerResponse, error) {
	return &fnpb.StopWorkerResponse{}, nil // they end with the test
}

// kill ends the worker that was started last, as an operating system out of
// memory would, and returns how many there have been.
func (p *pool) kill() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, worker := range p.workers {
		if worker.ProcessState == nil {
			worker.Process.Kill()
			worker.Wait()
		}
	}
	return len(p.workers)
}

// startPool makes processes the workers of all pipelines of a test.
func startPool(t *testing.T) *pool {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	p := &pool{}
	server := grpc.NewServer()
	fnpb.RegisterBeamFnExternalWorkerPoolServer(server, p)
	go server.Serve(listener)
	t.Cleanup(func() { p.kill(); server.Stop() })

	// The binary that a runner would send to its workers: these have theirs.
	unused := filepath.Join(t.TempDir(), "worker")
	require.NoError(t, os.WriteFile(unused, nil, 0o600))
	for option, value := range map[*string]string{
		jobopts.EnvironmentType:   "external",
		jobopts.EnvironmentConfig: listener.Addr().String(),
		jobopts.WorkerBinary:      unused,
	} {
		before := *option
		*option = value
		t.Cleanup(func() { *option = before })
	}
	return p
}

func eventually(t *testing.T, condition func() bool) {
	t.Helper()
	require.Eventually(t, condition, 30*time.Second, 10*time.Millisecond)
}

// A worker process is killed in the middle of a file, while others are written.
func TestWorkerKilled(t *testing.T) {
	srv, client := serve(t, &ab2dtest.Options{
		Beneficiaries: 300, Files: 6,
		Faults: []ab2dtest.Fault{{On: ab2dtest.Download, File: 3, Nth: 1, Do: ab2dtest.StallAt(100_000)}},
	})
	workers := startPool(t)
	o := prism(2)
	o.output = t.TempDir()

	done := make(chan error)
	go func() { done <- export(t.Context(), o, t.Output()) }()

	receipts := func() []string {
		names, _ := filepath.Glob(filepath.Join(o.output, "*", "*.receipt.json"))
		return names
	}
	begun := func(file int) bool { return len(srv.Jobs()) > 0 && srv.Jobs()[0].Files[file-1].Begun > 0 }
	eventually(t, func() bool { return begun(3) && len(receipts()) >= 3 })
	finished := receipts()
	require.Equal(t, 1, workers.kill())

	require.NoError(t, <-done)
	assert.Equal(t, 2, workers.kill(), "the second run has a worker of its own")
	dir := filepath.Dir(finished[0])
	leftovers, err := filepath.Glob(filepath.Join(dir, ".*"))
	require.NoError(t, err)
	assert.Empty(t, leftovers, "what the killed worker had begun")

	results, err := readReport(t.Context(), folder(dir))
	require.NoError(t, err)
	downloads := map[string]ab2dtest.JobFile{}
	for _, f := range srv.Jobs()[0].Files {
		downloads[f.Name] = f
	}
	var reused int
	for _, r := range results {
		if r.Reused {
			reused++
			assert.Equal(t, 1, downloads[r.File.Name()].Completed, r.File.Name())
		}
	}
	assert.GreaterOrEqual(t, reused, len(finished), "files that were there were fetched again")
	equal(t, oneProcess(t, client), written(t, dir))
}
