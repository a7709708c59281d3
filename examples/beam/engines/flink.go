//go:build linux

package main

import (
	"context"
	"path/filepath"

	"github.com/ab2d-go/ab2d/ab2dtest"
)

// flinkServer starts Beam's job server for a Flink, and returns its address.
func (s *stage) flinkServer(ctx context.Context, master string) (string, error) {
	return s.jobServer(ctx, "org.apache.beam.runners.flink.FlinkJobServerDriver", "--flink-master="+master)
}

// jobServer starts a job server of Beam, and returns its address.
func (s *stage) jobServer(ctx context.Context, class string, args ...string) (string, error) {
	port, err := freePort()
	if err != nil {
		return "", err
	}
	p, err := s.java("job-server", "1g", append([]string{class, "--job-host=localhost", "--job-port=" + port,
		"--artifact-port=0", "--expansion-port=-1", "--artifacts-dir=" + filepath.Join(s.dir, "artifacts")}, args...)...)
	if err != nil {
		return "", err
	}
	return "localhost:" + port, p.listening(ctx, port)
}

func flinkSmall(ctx context.Context, s *stage) error {
	_, err := s.flinkLoopback(ctx)
	return err
}

// flinkLoopback runs Flink within the job server and the worker within the pipeline's
// program, and returns the job server's address.
func (s *stage) flinkLoopback(ctx context.Context) (string, error) {
	s.serve(fortyFiles())
	endpoint, err := s.flinkServer(ctx, "[local]")
	if err != nil {
		return "", err
	}
	return endpoint, s.try(ctx, &trial{name: "flink-loopback", flags: flinkFlags(endpoint, "-environment_type=LOOPBACK")})
}

// flinkEmbedded also has Beam's own worker pool start workers.
func flinkEmbedded(ctx context.Context, s *stage) error {
	endpoint, err := s.flinkLoopback(ctx)
	if err != nil {
		return err
	}
	pool, err := s.beamPool(ctx)
	if err != nil {
		return err
	}
	return s.try(ctx, &trial{name: "flink-external", flags: flinkFlags(endpoint, external(pool)...)})
}

func flinkFlags(endpoint string, more ...string) []string {
	return append([]string{"-runner=flink", "-endpoint=" + endpoint, "-parallelism=2"}, more...)
}

// fortyFiles is an export of 4,800 claims.
func fortyFiles() *ab2dtest.Options { return &ab2dtest.Options{Files: 40, Beneficiaries: 400} }
