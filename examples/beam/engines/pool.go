//go:build linux

package main

import (
	"context"
	"encoding/base64"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"slices"

	fnpb "github.com/apache/beam/sdks/v2/go/pkg/beam/model/fnexecution_v1"
	"google.golang.org/grpc"
)

// beamPoolPort is where Beam's own pool listens, on all addresses.
const beamPoolPort = "50000"

// beamPool starts Beam's own worker pool, the one of the image apache/beam_go_sdk.
func (s *stage) beamPool(ctx context.Context) (string, error) {
	staging := filepath.Join(s.dir, "staged")
	if err := os.MkdirAll(staging, 0o700); err != nil {
		return "", err
	}
	p, err := s.start("pool", filepath.Join(s.binaries, "boot"), "--worker_pool", "--semi_persist_dir="+staging)
	if err != nil {
		return "", err
	}
	return "127.0.0.1:" + beamPoolPort, p.listening(ctx, beamPoolPort)
}

// beamPoolTrial runs a trial with Beam's own pool, unless another program has its port.
func (s *stage) beamPoolTrial(ctx context.Context, engine string, flags []string) error {
	if !portFree(beamPoolPort) {
		fmt.Printf("skipped: %s: Beam's own worker pool, as port %s is taken\n", engine, beamPoolPort)
		return nil
	}
	pool, err := s.beamPool(ctx)
	if err != nil {
		return err
	}
	return s.try(ctx, &trial{name: engine + "-external", flags: slices.Concat(flags, external(pool))})
}

// portFree reports whether a program could listen on a port, on all addresses. It could not
// if another program listens there or has a connection from that port.
func portFree(port string) bool {
	l, err := net.Listen("tcp", ":"+port)
	if err != nil {
		return false
	}
	return l.Close() == nil
}

// external are the flags with which the workers come from a pool.
func external(address string) []string {
	return []string{"-environment_type=EXTERNAL", "-environment_config=" + address}
}

// sharedPool is a worker pool for a cluster on one machine. Each of its task managers
// or executors numbers its workers from 1, so Beam's own pool, which is meant for one
// of them, refuses the second worker of a number.
type sharedPool struct {
	fnpb.UnimplementedBeamFnExternalWorkerPoolServer

	stage *stage
	env   []string // credentials in a file, and no others
}

// sharedPool starts a pool, whose workers have their credentials in a file, and
// returns its address.
func (s *stage) sharedPool() (string, error) {
	cfg := s.server.Config()
	auth := filepath.Join(s.dir, "auth")
	text := base64.StdEncoding.EncodeToString([]byte(cfg.ClientID + ":" + cfg.ClientSecret))
	if err := os.WriteFile(auth, []byte(text), 0o600); err != nil {
		return "", err
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	server := grpc.NewServer()
	fnpb.RegisterBeamFnExternalWorkerPoolServer(server, &sharedPool{stage: s,
		env: []string{"AB2D_CLIENT_ID=", "AB2D_CLIENT_SECRET=", "AB2D_AUTH_FILE=" + auth}})
	go server.Serve(listener)
	s.closers = append(s.closers, server.Stop)
	return listener.Addr().String(), nil
}

// StartWorker starts Beam's boot, as the image of the Go SDK does.
func (p *sharedPool) StartWorker(_ context.Context, req *fnpb.StartWorkerRequest) (*fnpb.StartWorkerResponse, error) {
	dir, err := os.MkdirTemp(p.stage.dir, "worker-") // two that stage their binary in one folder at once crash
	if err != nil {
		return nil, err
	}
	_, err = p.stage.startIn(dir, p.env, filepath.Base(dir), filepath.Join(p.stage.binaries, "boot"),
		"--id="+req.GetWorkerId(), "--semi_persist_dir="+dir,
		"--control_endpoint="+req.GetControlEndpoint().GetUrl(),
		"--artifact_endpoint="+req.GetArtifactEndpoint().GetUrl(),
		"--provision_endpoint="+req.GetProvisionEndpoint().GetUrl(),
		"--logging_endpoint="+req.GetLoggingEndpoint().GetUrl())
	if err != nil {
		return &fnpb.StartWorkerResponse{Error: err.Error()}, nil
	}
	return &fnpb.StartWorkerResponse{}, nil
}

// StopWorker does nothing: a worker ends when its task manager closes the connection. The
// request has a worker's number, but not which task manager sent it.
func (p *sharedPool) StopWorker(context.Context, *fnpb.StopWorkerRequest) (*fnpb.StopWorkerResponse, error) {
	return &fnpb.StopWorkerResponse{}, nil
}
