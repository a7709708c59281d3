//go:build linux

package main

import "context"

// sparkServer starts Beam's job server for a Spark, and returns its address.
func (s *stage) sparkServer(ctx context.Context, master string) (string, error) {
	return s.jobServer(ctx, "org.apache.beam.runners.spark.SparkJobServerDriver", "--spark-master-url="+master)
}

func sparkSmall(ctx context.Context, s *stage) error {
	_, err := s.sparkLoopback(ctx)
	return err
}

// sparkLoopback runs Spark within the job server and the worker within the pipeline's
// program, and returns the job server's address.
func (s *stage) sparkLoopback(ctx context.Context) (string, error) {
	s.serve(fortyFiles())
	endpoint, err := s.sparkServer(ctx, "local[2]")
	if err != nil {
		return "", err
	}
	return endpoint, s.try(ctx, &trial{name: "spark-loopback", flags: sparkFlags(endpoint, "-environment_type=LOOPBACK")})
}

// sparkEmbedded also has Beam's own worker pool start workers.
func sparkEmbedded(ctx context.Context, s *stage) error {
	endpoint, err := s.sparkLoopback(ctx)
	if err != nil {
		return err
	}
	pool, err := s.beamPool(ctx)
	if err != nil {
		return err
	}
	return s.try(ctx, &trial{name: "spark-external", flags: sparkFlags(endpoint, external(pool)...)})
}

func sparkFlags(endpoint string, more ...string) []string {
	return append([]string{"-runner=spark", "-endpoint=" + endpoint}, more...)
}
