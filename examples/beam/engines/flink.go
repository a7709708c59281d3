//go:build linux

package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// flinkServer starts Beam's job server for Flink, and returns its address.
func (s *stage) flinkServer(ctx context.Context, master string) (string, error) {
	dir, err := s.flinkConf("client")
	if err != nil {
		return "", err
	}
	return s.jobServer(ctx, nil, "org.apache.beam.runners.flink.FlinkJobServerDriver",
		"--flink-master="+master, "--flink-conf-dir="+dir)
}

// flinkConf writes a configuration of Flink, and returns its folder. Without a restart
// strategy, the first bundle that fails would end the job.
func (s *stage) flinkConf(name string, settings ...string) (string, error) {
	dir := filepath.Join(s.dir, "flink-"+name)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return "", err
	}
	settings = append([]string{
		"restart-strategy.type: fixed-delay",
		"restart-strategy.fixed-delay.attempts: 4",
		"restart-strategy.fixed-delay.delay: 1 s",
	}, settings...)
	return dir, os.WriteFile(filepath.Join(dir, "flink-conf.yaml"), []byte(strings.Join(settings, "\n")+"\n"), 0o600)
}

// jobServer starts a job server of Beam, and returns its address.
func (s *stage) jobServer(ctx context.Context, properties []string, class string, args ...string) (string, error) {
	port, err := freePort()
	if err != nil {
		return "", err
	}
	argv := append(properties, class, "--job-host=localhost", "--job-port="+port,
		"--artifact-port=0", "--expansion-port=-1", "--artifacts-dir="+filepath.Join(s.dir, "artifacts"))
	p, err := s.java("job-server", "1g", append(argv, args...)...)
	if err != nil {
		return "", err
	}
	return "localhost:" + port, p.listening(ctx, port)
}

// flinkLocal starts Flink within the job server.
func flinkLocal(ctx context.Context, s *stage, slots int) ([]string, error) {
	endpoint, err := s.flinkServer(ctx, "[local]")
	return flinkFlags(endpoint, slots), err
}

func flinkFlags(endpoint string, slots int) []string {
	return []string{"-runner=flink", "-endpoint=" + endpoint, fmt.Sprintf("-parallelism=%d", slots)}
}

// flinkCluster runs a job manager and two task managers, each a process. A worker and
// a task manager are killed.
func flinkCluster(ctx context.Context, s *stage) error {
	s.serve(slowly(fortyFiles()))
	// Room for all tasks on one of the task managers, but both are used.
	c, err := s.startFlink(ctx, 2, 2)
	if err != nil {
		return err
	}
	return s.hardships(ctx, "flink-cluster", flinkFlags(c.endpoint, 2), func(*trial) error { c.managers[0].kill(); return nil },
		func() error { return cancelFlink(c.rest) })
}

// flinkWorkers starts a cluster of n task managers with one worker each.
func flinkWorkers(ctx context.Context, s *stage, n int) ([]string, error) {
	c, err := s.startFlink(ctx, n, 1)
	if err != nil {
		return nil, err
	}
	return flinkFlags(c.endpoint, n), nil
}

// flinkProcesses are the processes of a Flink cluster.
type flinkProcesses struct {
	endpoint string // of Beam's job server
	rest     string // port of the job manager's REST API
	managers []*process
}

// startFlink starts a job manager, task managers and Beam's job server.
func (s *stage) startFlink(ctx context.Context, managers, slots int) (*flinkProcesses, error) {
	rpc, err := freePort()
	if err != nil {
		return nil, err
	}
	c := &flinkProcesses{}
	if c.rest, err = freePort(); err != nil {
		return nil, err
	}
	conf, err := s.flinkConf("cluster",
		"jobmanager.rpc.address: 127.0.0.1", "jobmanager.bind-host: 127.0.0.1", "jobmanager.rpc.port: "+rpc,
		"rest.address: 127.0.0.1", "rest.bind-address: 127.0.0.1", "rest.port: "+c.rest,
		"taskmanager.host: 127.0.0.1", "taskmanager.bind-host: 127.0.0.1",
		fmt.Sprintf("taskmanager.numberOfTaskSlots: %d", slots), "cluster.evenly-spread-out-slots: true",
		"heartbeat.interval: 1000", "heartbeat.timeout: 30000",
		// Flink's scripts compute these from the size of a process.
		"taskmanager.cpu.cores: 1", "taskmanager.memory.task.heap.size: 256m", "taskmanager.memory.task.off-heap.size: 64m",
		"taskmanager.memory.framework.heap.size: 64m", "taskmanager.memory.framework.off-heap.size: 64m",
		"taskmanager.memory.network.min: 32m", "taskmanager.memory.network.max: 32m", "taskmanager.memory.managed.size: 64m",
		"taskmanager.memory.jvm-metaspace.size: 128m", "taskmanager.memory.jvm-overhead.min: 64m", "taskmanager.memory.jvm-overhead.max: 64m",
		"io.tmp.dirs: "+s.dir, "blob.storage.directory: "+s.dir)
	if err != nil {
		return nil, err
	}
	manager, err := s.java("job-manager", "512m", "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint", "--configDir", conf)
	if err != nil {
		return nil, err
	}
	if err := manager.listening(ctx, c.rest); err != nil {
		return nil, err
	}
	for n := range managers {
		p, err := s.java(fmt.Sprintf("task-manager-%d", n+1), "512m", "org.apache.flink.runtime.taskexecutor.TaskManagerRunner", "--configDir", conf)
		if err != nil {
			return nil, err
		}
		c.managers = append(c.managers, p)
	}
	c.endpoint, err = s.flinkServer(ctx, "localhost:"+c.rest)
	return c, err
}
