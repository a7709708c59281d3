//go:build linux

package main

import (
	"context"
	"fmt"
	"net"
	"os"
	"path/filepath"
)

// beamPool starts Beam's own worker pool, the one of the image apache/beam_go_sdk,
// which always listens on port 50000, of all addresses.
func (s *stage) beamPool(ctx context.Context) (string, error) {
	const port = "50000"
	if conn, err := net.Dial("tcp", "127.0.0.1:"+port); err == nil {
		conn.Close()
		return "", fmt.Errorf("%w: Beam's worker pool: port %s is taken", errSkip, port)
	}
	staging := filepath.Join(s.dir, "staged")
	if err := os.MkdirAll(staging, 0o700); err != nil {
		return "", err
	}
	p, err := s.start("pool", filepath.Join(s.binaries, "boot"), "--worker_pool", "--semi_persist_dir="+staging)
	if err != nil {
		return "", err
	}
	return "127.0.0.1:" + port, p.listening(ctx, port)
}

// external are the flags with which the workers come from a pool.
func external(address string) []string {
	return []string{"-environment_type=EXTERNAL", "-environment_config=" + address}
}
