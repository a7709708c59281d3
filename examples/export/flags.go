package main

import (
	"cmp"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"
	"time"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
)

// settings is what the command line says.
type settings struct {
	command        *command
	dir, job       string
	env, api, auth string
	options        ab2d.ExportOptions
	gzip           bool
	parallel       int
	detach, demo   bool
	json           bool
	quiet, verbose bool
}

func parse(args []string, stderr io.Writer) (*settings, error) {
	if len(args) == 0 {
		printUsage(stderr)
		return nil, flag.ErrHelp
	}
	s := &settings{command: lookup(args[0])}
	if s.command == nil {
		printUsage(stderr)
		if strings.TrimLeft(args[0], "-") == "help" || args[0] == "-h" {
			return nil, flag.ErrHelp
		}
		return nil, fmt.Errorf("there is no command %q", args[0])
	}
	flags := s.flags()
	if err := flags.Parse(args[1:]); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			fmt.Fprintf(stderr, "ab2d-export %s: %s\n\n", s.command.name, s.command.about)
			flags.SetOutput(stderr)
			flags.PrintDefaults()
		}
		return nil, err
	}
	switch {
	case flags.NArg() > 0:
		return nil, fmt.Errorf("unexpected argument %q: what is not a command is a flag", flags.Arg(0))
	case s.parallel < 0:
		return nil, fmt.Errorf("-parallel must not be negative: %d", s.parallel)
	case s.demo && s.detach:
		return nil, fmt.Errorf("-demo and -detach do not go together: the server ends with the program")
	}
	return s, nil
}

// flags are those that the command knows.
func (s *settings) flags() *flag.FlagSet {
	f := flag.NewFlagSet("ab2d-export "+s.command.name, flag.ContinueOnError)
	f.SetOutput(io.Discard) // run prints errors
	f.StringVar(&s.dir, "dir", "claims", "`folder` of the export")
	f.StringVar(&s.env, "env", "", "sandbox or production, in place of AB2D_ENVIRONMENT")
	f.StringVar(&s.auth, "auth", "", "`file` with base64 of id:secret, in place of AB2D_CLIENT_ID and AB2D_CLIENT_SECRET")
	f.BoolVar(&s.json, "json", false, "print the result as JSON")
	f.BoolVar(&s.quiet, "quiet", false, "show no progress")
	f.BoolVar(&s.verbose, "v", false, "log what is sent and answered, in place of progress bars")
	if s.command.starts {
		f.StringVar(&s.api, "api", "", "`version` of the API: v1, v2 or v3, in place of AB2D_API_VERSION (default v2)")
		f.Func("since", "only claims that changed after this `time`: 2026-06-01 (in UTC) or 2026-06-01T08:00:00-04:00", moment(&s.options.Since))
		f.Func("until", "only claims that had changed by this `time`; v2 and v3", moment(&s.options.Until))
		f.Func("service-date", "only services of these `dates`, such as ge2026-01-01; may be repeated, all must hold; v3", func(v string) error {
			s.options.ServiceDates = append(s.options.ServiceDates, v)
			return nil
		})
	} else {
		f.StringVar(&s.job, "job", "", "`id` of the job, where the folder does not name it yet")
	}
	if s.command.downloads {
		f.BoolVar(&s.gzip, "gzip", false, "keep the files compressed, as NAME.gz")
		f.IntVar(&s.parallel, "parallel", 0, "`number` of files at a time (default 4)")
	}
	if s.command.waits {
		f.BoolVar(&s.detach, "detach", false, "when interrupted, leave the job on the server")
	}
	if s.command.starts && s.command.downloads {
		f.BoolVar(&s.demo, "demo", false, "export from an AB2D in this process, with synthetic claims")
	}
	return f
}

// moment reads a flag's value into t: an instant, or a day's beginning in UTC.
func moment(t *time.Time) func(string) error {
	return func(v string) (err error) {
		if *t, err = time.Parse(time.DateOnly, v); err != nil {
			*t, err = time.Parse(time.RFC3339, v)
		}
		if err != nil {
			return fmt.Errorf("not a date (2026-06-01) or a time with its offset (2026-06-01T08:00:00Z)")
		}
		return nil
	}
}

// connect returns a client, and a function to call when done with it.
func (s *settings) connect(stderr io.Writer) (*ab2d.Client, func(), error) {
	var cfg ab2d.Config
	disconnect := func() {}
	var err error
	if s.demo {
		srv := ab2dtest.NewServer(&ab2dtest.Options{
			Files: 6, FileSize: 24 << 20, BytesPerSecond: 1 << 20, JobDuration: 5 * time.Second, RetryAfter: time.Second,
		})
		cfg, disconnect = srv.Config(), srv.Close
		cfg.Version = ab2d.Version(s.api)
	} else if cfg, err = s.config(); err != nil {
		return nil, nil, err
	}
	cfg.UserAgent = "ab2d-export"
	if s.verbose {
		cfg.Logger = slog.New(slog.NewTextHandler(stderr, &slog.HandlerOptions{Level: slog.LevelDebug}))
	}
	client, err := ab2d.NewClient(cfg)
	if err != nil {
		disconnect()
		return nil, nil, err
	}
	return client, disconnect, nil
}

// config is the environment's, with flags in the place of their variables.
func (s *settings) config() (ab2d.Config, error) {
	replace := func(value, name string, others ...string) {
		if value != "" {
			os.Setenv(name, value)
			for _, other := range others {
				os.Unsetenv(other)
			}
		}
	}
	if os.Getenv("AB2D_ENVIRONMENT") == "" && os.Getenv("AB2D_BASE_URL") == "" {
		s.env = cmp.Or(s.env, s.environmentOfFolder())
	}
	replace(s.env, "AB2D_ENVIRONMENT", "AB2D_BASE_URL", "AB2D_TOKEN_URL")
	replace(s.auth, "AB2D_AUTH_FILE", "AB2D_CLIENT_ID", "AB2D_CLIENT_SECRET")
	replace(s.api, "AB2D_API_VERSION")
	return ab2d.ConfigFromEnv()
}

// environmentOfFolder names the one of CMS's environments that the folder's job is in, if it is in any.
func (s *settings) environmentOfFolder() string {
	job, err := ab2d.LoadJob(s.dir)
	switch {
	case err != nil:
		return ""
	case strings.HasPrefix(job.StatusURL, ab2d.Sandbox.BaseURL+"/"):
		return "sandbox"
	case strings.HasPrefix(job.StatusURL, ab2d.Production.BaseURL+"/"):
		return "production"
	}
	return ""
}
