//go:build linux

package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"time"
)

// fetching is how to fetch an engine.
type fetching struct {
	tries int
	limit time.Duration // for all of them; Maven keeps what it fetched, so the next run continues there
	pause time.Duration // between two
}

// fetch fetches an engine, and sets the class path. It asks Maven only if a jar of the
// last answer is missing. The error is an errSkip if Maven cannot fetch the jars, which is
// no fault of the pipeline.
func (s *stage) fetch(ctx context.Context, engine string) error {
	step("%s: class path", engine)
	pom, err := filepath.Abs(engine + ".xml") // the scripts start this program beside them
	if err != nil {
		return err
	}
	known, err := s.answer(pom)
	if err != nil {
		return err
	}
	if s.classPath = complete(known); s.classPath != "" {
		return nil
	}
	if err := s.askMaven(ctx, engine, pom); err != nil {
		return err
	}
	return errors.Join(os.MkdirAll(filepath.Dir(known), 0o700), os.WriteFile(known, []byte(s.classPath), 0o600))
}

// answer returns the name of the file with Maven's last answer about a POM.
func (s *stage) answer(pom string) (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", err
	}
	data, err := os.ReadFile(pom)
	if err != nil {
		return "", err
	}
	key := sha256.Sum256(append(data, s.javaProgram...))
	return filepath.Join(cache, "ab2d-engines", hex.EncodeToString(key[:8])), nil
}

// complete returns the class path in a file, or "" if one of its jars is missing.
func complete(name string) string {
	data, err := os.ReadFile(name)
	if err != nil {
		return ""
	}
	for jar := range strings.SplitSeq(string(data), ":") {
		if info, err := os.Stat(jar); err != nil || info.Size() == 0 {
			return ""
		}
	}
	return string(data)
}

// askMaven has Maven fetch an engine, and sets the class path.
func (s *stage) askMaven(ctx context.Context, engine, pom string) (err error) {
	limited, cancel := context.WithTimeoutCause(ctx, s.fetching.limit, fmt.Errorf("not done after %v", s.fetching.limit))
	defer cancel()
	for n := 1; ; n++ {
		s.classPath, err = s.maven(limited, pom)
		if err == nil || ctx.Err() != nil {
			return err
		}
		if !errors.Is(err, errFetch) || n == s.fetching.tries || limited.Err() != nil {
			break
		}
		select {
		case <-time.After(s.fetching.pause):
		case <-limited.Done():
		}
	}
	if errors.Is(err, errFetch) || limited.Err() != nil {
		return fmt.Errorf("%w: %s: Maven cannot fetch the jars of %s: %w", errSkip, engine, filepath.Base(pom), err)
	}
	return err
}

// errFetch is a Maven that could not fetch something.
var errFetch = errors.New("cannot fetch")

// notFetched are Maven's words for that: its other errors are those of the POM.
var notFetched = regexp.MustCompile(`No plugin found for prefix|Could not (?:transfer|find|resolve)|could not be resolved|Cannot access|Failed to (?:read artifact descriptor|collect dependencies)`)

// maven returns the class path of a POM, and fetches the jars in it.
func (s *stage) maven(ctx context.Context, pom string) (string, error) {
	out := filepath.Join(s.dir, "class_path")
	p, err := s.start("maven", "mvn", "-B", "-f", pom,
		"-Dmaven.wagon.http.retryHandler.count=3", "-Dmaven.wagon.rto=30000", // of Maven's older transport, milliseconds
		"-Daether.connector.connectTimeout=10000", "-Daether.connector.requestTimeout=30000", // and of the newer
		"dependency:build-classpath", "-Dmdep.outputFile="+out)
	if err != nil {
		return "", err
	}
	if err := p.wait(ctx); err != nil {
		p.kill()
		cause := firstError(p.log)
		if ctx.Err() == nil && notFetched.MatchString(cause) {
			err = errFetch
		}
		return "", fmt.Errorf("%w: %s", err, cause)
	}
	data, err := os.ReadFile(out)
	return strings.TrimSpace(string(data)), err
}

// firstError returns the first error in a log of Maven.
func firstError(log string) string {
	data, _ := os.ReadFile(log)
	for line := range strings.Lines(string(data)) {
		if text, ok := strings.CutPrefix(strings.TrimSpace(line), "[ERROR] "); ok {
			return text
		}
	}
	return "no error of Maven's"
}
