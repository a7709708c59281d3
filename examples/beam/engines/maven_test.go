//go:build linux

package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// program puts a shell script in place of a program.
func program(t *testing.T, dir, name, script string) {
	t.Helper()
	require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte("#!/bin/sh\n"+script+"\n"), 0o700))
}

func TestFindJava(t *testing.T) {
	for _, c := range []struct{ name, version, want string }{
		{name: "11", version: `openjdk version "11.0.2" 2019-01-15`},
		{name: "17", version: `openjdk version "17.0.15" 2025-04-15`},
		{name: "8", version: `java version "1.8.0_292"`, want: "release 8"},
		{name: "25", version: `openjdk version "25" 2025-09-16`, want: "release 25"},
		{name: "unknown", version: "hello", want: "does not report"},
	} {
		t.Run(c.name, func(t *testing.T) {
			bin := t.TempDir()
			program(t, bin, "mvn", "exit 0")
			program(t, bin, "java", "echo '"+c.version+"' >&2")
			t.Setenv("PATH", bin)
			t.Setenv("JAVA_HOME", "")
			java, err := findJava(t.Context())
			if c.want != "" {
				require.ErrorContains(t, err, c.want)
				return
			}
			require.NoError(t, err)
			assert.Equal(t, filepath.Join(bin, "java"), java)
			require.NoError(t, os.Remove(filepath.Join(bin, "mvn")))
			_, err = findJava(t.Context())
			assert.ErrorContains(t, err, "mvn")
		})
	}
}

// A Maven that cannot fetch is no failure of the pipeline's, one that fails otherwise is.
func TestFetch(t *testing.T) {
	for _, c := range []struct {
		name, script, classPath string
		skip                    bool
		want                    string
		tries                   int
	}{
		{name: "fetched", script: `for a; do case $a in -Dmdep.outputFile=*) echo a.jar:b.jar > "${a#*=}";; esac; done`, classPath: "a.jar:b.jar", tries: 1},
		{name: "network", script: `echo '[ERROR] Failed to execute goal: Could not transfer artifact a:b:1: Connection refused'; exit 1`, skip: true, want: "Connection refused", tries: 2},
		{name: "no plugin", script: `echo "[ERROR] No plugin found for prefix 'dependency'"; exit 1`, skip: true, want: "No plugin", tries: 2},
		{name: "POM", script: `echo '[ERROR] Some problems: Non-parseable POM flink.xml'; exit 1`, want: "Non-parseable POM", tries: 1},
		{name: "hangs", script: `sleep 60`, skip: true, want: "not done after", tries: 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			bin := t.TempDir()
			t.Setenv("XDG_CACHE_HOME", t.TempDir())
			program(t, bin, "mvn", "echo x >> "+filepath.Join(bin, "tries")+"\n"+c.script)
			t.Setenv("PATH", bin+":"+os.Getenv("PATH"))
			s, err := newStage(filepath.Join(t.TempDir(), "stage"), "java")
			require.NoError(t, err)
			limit := time.Minute
			if c.name == "hangs" {
				limit = time.Second
			}
			s.fetching = fetching{tries: 2, limit: limit, pause: time.Millisecond}
			err = s.fetch(t.Context(), "flink")
			if c.want == "" {
				require.NoError(t, err)
				assert.Equal(t, c.classPath, s.classPath)
			} else {
				require.ErrorContains(t, err, c.want)
				assert.Equal(t, c.skip, errors.Is(err, errSkip))
			}
			tries, err := os.ReadFile(filepath.Join(bin, "tries"))
			require.NoError(t, err)
			assert.Equal(t, c.tries, strings.Count(string(tries), "x"))
			assert.Eventually(t, func() bool { return len(s.workers.find("sleep")) == 0 }, 5*time.Second, 10*time.Millisecond, "it was left")
			require.NoError(t, s.close())
		})
	}
}

// Maven is asked again only where a jar is missing.
func TestFetchAgain(t *testing.T) {
	bin := t.TempDir()
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	t.Setenv("PATH", bin+":"+os.Getenv("PATH"))
	jar := filepath.Join(bin, "a.jar")
	program(t, bin, "mvn", "echo jar > "+jar+"; for a; do case $a in -Dmdep.outputFile=*) echo "+jar+` > "${a#*=}";; esac; done`)
	s, err := newStage(filepath.Join(t.TempDir(), "stage"), "java")
	require.NoError(t, err)
	require.NoError(t, s.fetch(t.Context(), "flink"))
	assert.Equal(t, jar, s.classPath)

	maven := filepath.Join(bin, "mvn")
	require.NoError(t, os.Rename(maven, maven+".not"))
	program(t, bin, "mvn", "exit 1")
	require.NoError(t, s.fetch(t.Context(), "flink"))
	assert.Equal(t, jar, s.classPath)

	require.NoError(t, os.Remove(jar))
	require.Error(t, s.fetch(t.Context(), "flink"))
	require.NoError(t, os.Rename(maven+".not", maven))
	require.NoError(t, s.fetch(t.Context(), "flink"))
	assert.FileExists(t, jar)
	require.NoError(t, s.close())
}
