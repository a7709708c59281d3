package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
)

// connection is a client, and what it was made of.
type connection struct {
	client *ab2d.Client
	cfg    ab2d.Config
	watch  *watch
	close  func()
}

// connect returns a client for the folder's export. Nothing is sent.
func (s *settings) connect(dir, auth string, stderr io.Writer) (*connection, error) {
	c := &connection{close: func() {}}
	var err error
	if s.demo {
		srv := ab2dtest.NewServer(&ab2dtest.Options{
			Files: 6, FileSize: 24 << 20, BytesPerSecond: 1 << 20, JobDuration: 5 * time.Second, RetryAfter: time.Second,
		})
		c.cfg, c.close = srv.Config(), srv.Close
		c.cfg.Version = ab2d.Version(s.api)
	} else if c.cfg, err = s.config(dir, auth); err != nil {
		return nil, err
	}
	c.cfg.Version = cmp.Or(c.cfg.Version, ab2d.V2)
	c.cfg.UserAgent = "ab2d-cli/" + strings.ReplaceAll(versionText(), " ", "")
	c.cfg.Concurrency = s.parallel
	if s.verbose {
		c.cfg.Logger = slog.New(slog.NewTextHandler(stderr, &slog.HandlerOptions{Level: slog.LevelDebug}))
	}
	var transport http.RoundTripper = ab2d.DefaultTransport()
	if h := c.cfg.HTTPClient; h != nil && h.Transport != nil {
		transport = h.Transport // the demo's
	}
	c.watch = newWatch(transport)
	c.cfg.HTTPClient = &http.Client{Transport: c.watch}
	if c.client, err = ab2d.NewClient(c.cfg); err != nil {
		c.close()
		return nil, err
	}
	return c, nil
}

// config is the environment's, with flags in place of their variables.
func (s *settings) config(dir, auth string) (ab2d.Config, error) {
	before := os.Environ()
	defer restore(before) // another contract may be another's
	replace := func(value, name string, others ...string) {
		if value != "" {
			os.Setenv(name, value)
			for _, other := range others {
				os.Unsetenv(other)
			}
		}
	}
	env := s.env
	if env == "" && os.Getenv("AB2D_ENVIRONMENT") == "" && os.Getenv("AB2D_BASE_URL") == "" && os.Getenv("AB2D_TOKEN_URL") == "" {
		if env = environmentOf(dir); env == "" {
			return ab2d.Config{}, errors.New("which server? Give -env sandbox or -env production, or set AB2D_ENVIRONMENT, or AB2D_BASE_URL and AB2D_TOKEN_URL")
		}
	}
	if auth == "" && os.Getenv("AB2D_CLIENT_ID") == "" && os.Getenv("AB2D_CLIENT_SECRET") == "" && os.Getenv("AB2D_AUTH_FILE") == "" {
		return ab2d.Config{}, errors.New("which credentials? Give -auth FILE, or set AB2D_CLIENT_ID and AB2D_CLIENT_SECRET, or AB2D_AUTH_FILE")
	}
	replace(env, "AB2D_ENVIRONMENT", "AB2D_BASE_URL", "AB2D_TOKEN_URL")
	replace(auth, "AB2D_AUTH_FILE", "AB2D_CLIENT_ID", "AB2D_CLIENT_SECRET")
	replace(s.api, "AB2D_API_VERSION")
	cfg, err := ab2d.ConfigFromEnv()
	if err != nil && auth != "" {
		err = errors.New(strings.ReplaceAll(err.Error(), "AB2D_AUTH_FILE", auth))
	}
	return cfg, err
}

// restore sets the variables of AB2D to what they were.
func restore(environ []string) {
	for _, name := range []string{"AB2D_ENVIRONMENT", "AB2D_BASE_URL", "AB2D_TOKEN_URL", "AB2D_AUTH_FILE", "AB2D_CLIENT_ID", "AB2D_CLIENT_SECRET", "AB2D_API_VERSION"} {
		os.Unsetenv(name)
		for _, v := range environ {
			if value, ok := strings.CutPrefix(v, name+"="); ok {
				os.Setenv(name, value)
			}
		}
	}
}

// environmentOf names the one of CMS's environments that a folder's job is in, if it is in any.
func environmentOf(dir string) string {
	server := ""
	if job, err := ab2d.LoadJob(dir); err == nil {
		server = job.StatusURL
	} else if l, err := loadLedger(dir); err == nil {
		server = l.Server + "/"
	}
	switch {
	case strings.HasPrefix(server, ab2d.Sandbox.BaseURL+"/"):
		return "sandbox"
	case strings.HasPrefix(server, ab2d.Production.BaseURL+"/"):
		return "production"
	}
	return ""
}

// contract is one set of credentials and the folder of its exports.
type contract struct{ name, auth, dir string }

// contracts returns those of the command line: one, whose folder is -dir itself, or
// several with a folder each.
func (s *settings) contracts() ([]contract, error) {
	if len(s.auth) == 0 {
		return []contract{{dir: s.dir}}, nil
	}
	var all []contract
	several := len(s.auth) > 1
	for _, auth := range s.auth {
		files := []string{auth}
		if info, err := os.Stat(auth); err != nil {
			return nil, err
		} else if info.IsDir() {
			several = true
			if files, err = credentialFiles(auth); err != nil {
				return nil, err
			}
		}
		for _, file := range files {
			name := filepath.Base(file)
			name = cmp.Or(strings.TrimSuffix(name, filepath.Ext(name)), name)
			all = append(all, contract{name, file, filepath.Join(s.dir, name)})
		}
	}
	if !several {
		return []contract{{auth: s.auth[0], dir: s.dir}}, nil
	}
	for i, c := range all {
		same := func(o contract) bool { return strings.EqualFold(o.name, c.name) }
		if j := slices.IndexFunc(all, same); j < i {
			return nil, fmt.Errorf("%s and %s would share the folder %s: give one another name", all[j].auth, c.auth, c.dir)
		}
	}
	return all, nil
}

// credentialFiles lists the files of a folder but those whose names begin with a dot.
func credentialFiles(dir string) ([]string, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	var files []string
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), ".") && !e.IsDir() {
			files = append(files, filepath.Join(dir, e.Name()))
		}
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("%s holds no file of credentials", dir)
	}
	return files, nil
}
