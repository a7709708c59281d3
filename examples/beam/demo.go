package main

import (
	"os"
	"time"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
)

// demo starts an AB2D in this process, on which one download breaks, and returns
// what stops it. Its workers run in this process, too, and find it as any worker
// finds its server: by the environment.
func demo(o *options) (func(), error) {
	if o.output == "" {
		dir, err := os.MkdirTemp("", "ab2d-beam-")
		if err != nil {
			return nil, err
		}
		o.output = dir
	}
	srv := ab2dtest.NewServer(&ab2dtest.Options{
		Files: 12, FileSize: 4 << 20, JobDuration: 2 * time.Second, RetryAfter: time.Second,
		Faults: []ab2dtest.Fault{{On: ab2dtest.Download, File: 5, Nth: 1, Do: ab2dtest.DropAt(1 << 20)}},
	})
	for name, value := range environment(srv.Config()) {
		if err := os.Setenv(name, value); err != nil {
			srv.Close()
			return nil, err
		}
	}
	return srv.Close, nil
}

// environment is what a worker needs to have in its environment.
func environment(cfg ab2d.Config) map[string]string {
	return map[string]string{
		"AB2D_BASE_URL":      cfg.Environment.BaseURL,
		"AB2D_TOKEN_URL":     cfg.Environment.TokenURL,
		"AB2D_CLIENT_ID":     cfg.ClientID,
		"AB2D_CLIENT_SECRET": cfg.ClientSecret,
		"AB2D_AUTH_FILE":     "",
	}
}
