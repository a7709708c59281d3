//go:build linux

package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
)

// The releases of Java on which both Flink 1.19 and Spark 3.5 run.
const (
	oldestJava = 11
	newestJava = 17
)

var javaVersion = regexp.MustCompile(`version "(?:1\.)?(\d+)`)

// findJava returns the program java. The error is what Flink and Spark lack here.
func findJava(ctx context.Context) (string, error) {
	java := "java"
	if home := os.Getenv("JAVA_HOME"); home != "" {
		java = filepath.Join(home, "bin", "java")
	}
	java, err := exec.LookPath(java)
	if err == nil {
		_, err = exec.LookPath("mvn")
	}
	if err != nil {
		return "", err
	}
	out, err := exec.CommandContext(ctx, java, "-version").CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("%s -version: %w", java, err)
	}
	found := javaVersion.FindSubmatch(out)
	if found == nil {
		return "", fmt.Errorf("%s does not report its version", java)
	}
	if n, _ := strconv.Atoi(string(found[1])); n < oldestJava || n > newestJava {
		return "", fmt.Errorf("%s is of release %d, not %d to %d", java, n, oldestJava, newestJava)
	}
	return java, nil
}

// java starts a program that may look into the JDK, as Flink's and Spark's own
// scripts let them.
func (s *stage) java(name string, heap string, args ...string) (*process, error) {
	argv := []string{s.javaProgram, "-Xmx" + heap, "-Djava.io.tmpdir=" + s.dir}
	argv = append(argv, strings.Fields(javaOpens)...)
	return s.start(name, append(append(argv, "-cp", s.classPath), args...)...)
}

// javaOpens are the packages of the JDK that Flink and Spark look into.
var javaOpens = func() string {
	var b strings.Builder
	for _, name := range strings.Fields(`java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util
		java.util.concurrent java.util.concurrent.atomic sun.nio.ch sun.nio.cs sun.security.action sun.util.calendar`) {
		fmt.Fprintf(&b, "--add-opens=java.base/%s=ALL-UNNAMED ", name)
	}
	return b.String()
}()
