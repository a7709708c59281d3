//go:build linux

package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
)

// sparkServer starts Beam's job server for Spark, and returns its address. Spark is
// configured by the system properties of the job server.
func (s *stage) sparkServer(ctx context.Context, master string, properties ...string) (string, error) {
	properties = append(properties, "-Dspark.task.maxFailures=4", "-Dspark.speculation=false")
	return s.jobServer(ctx, properties, "org.apache.beam.runners.spark.SparkJobServerDriver", "--spark-master-url="+master)
}

// sparkLocal starts Spark within the job server; only the 4 in its master's name lets it
// retry. A canceled job ends, but not the bundles that run, so interrupt would find that all
// downloads are begun.
func sparkLocal(ctx context.Context, s *stage, slots int) ([]string, error) {
	endpoint, err := s.sparkServer(ctx, fmt.Sprintf("local[%d,4]", slots))
	return sparkFlags(endpoint), err
}

func sparkFlags(endpoint string) []string { return []string{"-runner=spark", "-endpoint=" + endpoint} }

// sparkCluster runs a master and two workers, each a process, which start an executor
// each. A worker of the pipeline and an executor are killed.
func sparkCluster(ctx context.Context, s *stage) error {
	s.serve(slowly(fortyFiles()))
	flags, err := sparkWorkers(ctx, s, 2)
	if err != nil {
		return err
	}
	return s.hardships(ctx, "spark-cluster", flags, s.killExecutor, nothing)
}

// sparkWorkers starts a cluster of n executors, with one worker of the pipeline each.
func sparkWorkers(ctx context.Context, s *stage, n int) ([]string, error) {
	if err := s.makeSparkHome(); err != nil {
		return nil, err
	}
	port, err := freePort()
	if err != nil {
		return nil, err
	}
	master, err := s.java("master", "512m", "org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port", port, "--webui-port", "0")
	if err != nil {
		return nil, err
	}
	if err := master.listening(ctx, port); err != nil {
		return nil, err
	}
	url := "spark://127.0.0.1:" + port
	for i := range n {
		name := fmt.Sprintf("spark-worker-%d", i+1)
		_, err := s.java(name, "512m", "org.apache.spark.deploy.worker.Worker", "--host", "127.0.0.1", "--webui-port", "0",
			"--cores", "1", "--memory", "1g", "--work-dir", filepath.Join(s.dir, name), url)
		if err != nil {
			return nil, err
		}
	}
	endpoint, err := s.sparkServer(ctx, url, "-Dspark.driver.host=127.0.0.1", "-Dspark.executor.memory=512m",
		fmt.Sprintf("-Dspark.default.parallelism=%d", n)) // otherwise the cores registered by then, and at least 2
	return sparkFlags(endpoint), err
}

// makeSparkHome fills $SPARK_HOME, from which Spark's own workers start executors.
func (s *stage) makeSparkHome() error {
	jars := filepath.Join(s.sparkHome(), "jars")
	if err := os.MkdirAll(jars, 0o700); err != nil {
		return err
	}
	for _, jar := range strings.Split(s.classPath, ":") {
		if err := os.Symlink(jar, filepath.Join(jars, filepath.Base(jar))); err != nil && !errors.Is(err, fs.ErrExist) {
			return err
		}
	}
	return nil
}

func (s *stage) sparkHome() string { return filepath.Join(s.dir, "spark-home") }

func (s *stage) killExecutor(*trial) error {
	pids := s.workers.find("CoarseGrainedExecutorBackend")
	if len(pids) == 0 {
		return errors.New("no executor runs")
	}
	return syscall.Kill(pids[0], syscall.SIGKILL)
}

// nothing is the cancel of engines on which the program's own interrupt is enough.
func nothing() error { return nil }
