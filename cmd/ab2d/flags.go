package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/mirror"
)

// settings is what the command line of an export says.
type settings struct {
	command        *command
	dir, job       string
	env, api       string
	auth           []string // files of credentials, or folders of them
	options        ab2d.ExportOptions
	incremental    bool
	overlap        time.Duration
	full           bool
	gzip           bool
	parallel       int
	detach, demo   bool
	json           bool
	quiet, verbose bool
}

const (
	defaultDir = "claims"
	demoDir    = "ab2d-demo" // synthetic claims stay apart from real ones
)

// flags are those that the command knows.
func (s *settings) flags() *flag.FlagSet {
	f := flag.NewFlagSet("ab2d "+s.command.name, flag.ContinueOnError)
	f.StringVar(&s.dir, "dir", "", "`folder` of the export (default claims)")
	f.StringVar(&s.env, "env", "", "`environment`: sandbox or production, in place of AB2D_ENVIRONMENT")
	f.Func("auth", "`file` with base64 of id:secret, in place of AB2D_CLIENT_ID and AB2D_CLIENT_SECRET; repeated, or a folder of\nsuch files, each is a contract with a folder of its own in -dir, named like its file", func(v string) error {
		if v == "" {
			return errors.New("no file")
		}
		s.auth = append(s.auth, v)
		return nil
	})
	f.BoolVar(&s.json, "json", false, "print the result as JSON")
	f.BoolVar(&s.quiet, "quiet", false, "show no progress")
	f.BoolVar(&s.verbose, "v", false, "log requests, responses and retries, in place of progress bars")
	if s.command.starts {
		f.StringVar(&s.api, "api", "", "`version` of the API: v1, v2 or v3, in place of AB2D_API_VERSION (default v2)")
		f.Func("since", "only claims that changed after this `time`: 2026-11-01 (midnight UTC) or 2026-11-01T08:00:00-04:00. Without it, all\nclaims; on v2 only those that changed since the contract's last export (run -incremental: all)", moment(&s.options.Since))
		f.Func("until", "only claims that had changed by this `time`; v2 and v3", moment(&s.options.Until))
		f.Func("service-date", "only services of these `dates`, such as ge2026-01-01; may be repeated, all must hold; v3", func(v string) error {
			s.options.ServiceDates = append(s.options.ServiceDates, v)
			return nil
		})
		f.StringVar(&s.options.Contract, "contract", "", "`number` of the contract, such as Z0001, for the deprecated export of a group; v1 and v2.\nThe credentials select the contract otherwise")
	} else {
		f.StringVar(&s.job, "job", "", "`id` of the job, if the folder has none yet")
	}
	if s.command.downloads {
		f.BoolVar(&s.gzip, "gzip", false, "keep the files compressed, as NAME.gz")
		f.IntVar(&s.parallel, "parallel", 0, "`number` of files to download at a time (default 4)")
	}
	if s.command.waits {
		f.BoolVar(&s.detach, "detach", false, "when interrupted, do not cancel the job on the server")
	}
	if s.command.starts && s.command.downloads {
		f.BoolVar(&s.incremental, "incremental", false, "export what has changed since the last time, into a new folder in -dir, named by the time of the job")
		f.DurationVar(&s.overlap, "overlap", mirror.DefaultOverlap, "with -incremental: `duration` by which exports overlap, as claims become visible some time\nafter the time they carry")
		f.BoolVar(&s.full, "full", false, "with -incremental: export everything again, as AB2D may leave out beneficiaries without reporting it")
		f.BoolVar(&s.demo, "demo", false, "export synthetic claims from an embedded server; -dir is then "+demoDir+" by default")
	}
	return f
}

// parse reads the arguments of an export's command.
func (s *settings) parse(args []string, out io.Writer) error {
	flags := s.flags()
	about := fmt.Sprintf("ab2d %s [flags]: %s", s.command.name, s.command.about)
	rest, err := parseFlags(flags, args, out, about)
	if err != nil {
		return err
	}
	if len(rest) > 0 {
		return usage(fmt.Errorf("unexpected argument %q: everything after the command is a flag", rest[0]))
	}
	set := map[string]bool{}
	flags.Visit(func(f *flag.Flag) { set[f.Name] = true })
	if s.dir == "" {
		if set["dir"] {
			return usage(errors.New("-dir is empty"))
		}
		s.dir = defaultDir
		if s.demo {
			s.dir = demoDir
		}
	}
	return s.check(set)
}

// check refuses flags that do not go together, and values that make no sense.
func (s *settings) check(set map[string]bool) error {
	s.env, s.api = strings.ToLower(s.env), strings.ToLower(s.api)
	for _, rule := range []struct {
		wrong bool
		text  string
	}{
		{s.env != "" && s.env != "sandbox" && s.env != "production", fmt.Sprintf("-env must be sandbox or production, not %q", s.env)},
		{s.api != "" && s.api != "v1" && s.api != "v2" && s.api != "v3", fmt.Sprintf("-api must be v1, v2 or v3, not %q", s.api)},
		{s.parallel < 0, fmt.Sprintf("-parallel must not be negative: %d", s.parallel)},
		{s.overlap < 0, fmt.Sprintf("-overlap must not be negative: %v", s.overlap)},
		{s.demo && s.detach, "-demo and -detach cannot be combined: the server ends with the program"},
		{s.demo && s.incremental, "-demo and -incremental cannot be combined: try -incremental with \"ab2d sandbox\""},
		{s.demo && (s.env != "" || len(s.auth) > 0), "-demo needs neither -env nor -auth"},
		{!s.incremental && set["overlap"], "-overlap needs -incremental"},
		{!s.incremental && s.full, "-full needs -incremental"},
		{s.incremental && (set["until"] || set["service-date"]), "-incremental takes no -until or -service-date: the next export would miss what they leave out"},
		{s.verbose && s.quiet, "-v and -quiet cannot be combined"},
		{s.incremental && s.full && set["since"], "-full and -since cannot be combined"},
	} {
		if rule.wrong {
			return usage(errors.New(rule.text))
		}
	}
	return nil
}

// moment reads a flag's value into t: an instant, or the midnight UTC that begins a day.
func moment(t *time.Time) func(string) error {
	return func(v string) (err error) {
		if *t, err = time.Parse(time.DateOnly, v); err != nil {
			*t, err = time.Parse(time.RFC3339, v)
		}
		if err != nil {
			return errors.New("not a date (2026-11-01) or a time with its offset (2026-11-01T08:00:00Z)")
		}
		return nil
	}
}
