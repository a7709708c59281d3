package main

import (
	"bufio"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"golang.org/x/oauth2/clientcredentials"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/internal/plain"
)

// client exports, lets one program read the files, and prints how long that took.
func client(role string, args []string) error {
	flags := flag.NewFlagSet(role, flag.ContinueOnError)
	n := flags.Int("n", 0, "files at a time")
	parallel := flags.Int("parallel", 0, "connections of curl")
	if err := flags.Parse(args); err != nil {
		return err
	}
	ctx := context.Background()
	cfg, err := ab2d.ConfigFromEnv()
	if err != nil {
		return err
	}
	cfg.Concurrency = *n
	c, err := ab2d.NewClient(cfg)
	if err != nil {
		return err
	}
	job, err := c.Export(ctx, nil)
	if err != nil {
		return err
	}
	m, err := c.Wait(ctx, job)
	if err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "transfer")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)

	var r result
	start := time.Now()
	switch role {
	case "loop":
		for _, f := range m.Output {
			for _, err := range c.Download(ctx, f) {
				if err != nil {
					return err
				}
				r.Claims++
			}
		}
	case "claims":
		for _, err := range c.Claims(ctx, job) {
			if err != nil {
				return err
			}
			r.Claims++
		}
	case "save":
		_, err = c.Save(ctx, m, dir, nil)
	case "afternoon":
		r.Claims, err = afternoonProgram(ctx, cfg, m)
	case "curl":
		start, err = curl(ctx, cfg, m, dir, *parallel)
	}
	if err != nil {
		return err
	}
	r.Seconds = time.Since(start).Seconds()
	if role != "curl" {
		r.Peak = peak()
	}
	return json.NewEncoder(os.Stdout).Encode(r)
}

// afternoonProgram is the straightforward one: nothing is verified or resumed.
func afternoonProgram(ctx context.Context, cfg ab2d.Config, m *ab2d.Manifest) (claims int, err error) {
	tokens := clientcredentials.Config{ClientID: cfg.ClientID, ClientSecret: cfg.ClientSecret, TokenURL: cfg.Environment.TokenURL, Scopes: []string{"clientCreds"}}
	hc := tokens.Client(ctx)
	for _, f := range m.Output {
		resp, err := hc.Get(f.URL) // net/http asks for gzip and inflates it
		if err != nil {
			return 0, err
		}
		defer resp.Body.Close()
		if resp.StatusCode != http.StatusOK {
			return 0, fmt.Errorf("%s", resp.Status)
		}
		lines := bufio.NewScanner(resp.Body)
		lines.Buffer(nil, 10<<20)
		for lines.Scan() {
			var eob plain.ExplanationOfBenefit
			if err := json.Unmarshal(lines.Bytes(), &eob); err != nil {
				return 0, err
			}
			claims++
		}
		if err := lines.Err(); err != nil {
			return 0, err
		}
	}
	return claims, nil
}

// curl downloads one file after another, or several at a time.
func curl(ctx context.Context, cfg ab2d.Config, m *ab2d.Manifest, dir string, parallel int) (time.Time, error) {
	tokens := clientcredentials.Config{ClientID: cfg.ClientID, ClientSecret: cfg.ClientSecret, TokenURL: cfg.Environment.TokenURL, Scopes: []string{"clientCreds"}}
	token, err := tokens.Token(ctx)
	if err != nil {
		return time.Time{}, err
	}
	var config strings.Builder // by a file, so that the token is on no command line
	fmt.Fprintf(&config, "silent\nfail\ncompressed\nheader = \"Authorization: Bearer %s\"\nheader = \"Accept: application/fhir+ndjson\"\n", token.AccessToken)
	if parallel > 0 {
		fmt.Fprintf(&config, "parallel\nparallel-max = %d\n", parallel)
	}
	for _, f := range m.Output {
		fmt.Fprintf(&config, "url = %q\noutput = %q\n", f.URL, filepath.Join(dir, f.Name()))
	}
	start := time.Now()
	cmd := exec.CommandContext(ctx, "curl", "--config", "-")
	cmd.Stdin = strings.NewReader(config.String())
	return start, cmd.Run()
}

// peak returns the most memory that this process has held, on Linux.
func peak() int64 {
	status, _ := os.ReadFile("/proc/self/status")
	_, rest, _ := strings.Cut(string(status), "VmHWM:")
	var kilobytes int64
	_, _ = fmt.Sscan(rest, &kilobytes)
	return kilobytes << 10
}
