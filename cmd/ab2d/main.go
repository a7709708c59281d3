// Ab2d exports claims from AB2D (CMS, Claims Data to Part D Sponsors) into folders,
// keeps them up to date week by week, and turns them into CSV files. It replaces
// CMS's sample scripts.
//
//	go install github.com/ab2d-go/ab2d/cmd/ab2d@latest
//
//	ab2d run -demo                                          # no account: an AB2D in this process
//	ab2d run -env sandbox -auth auth.base64 -dir june       # one export
//	ab2d run -incremental -env production -auth auth.base64 -dir claims   # every week
//	ab2d tables -out csv claims
//
// "ab2d help" lists the commands and the exit statuses, "ab2d COMMAND -h" the flags
// of a command. docs/operations.md in the repository is about running it in production.
//
// # Folders
//
// A folder is one export: job.json names its job, manifest.json its files, and
// .complete.json is there once every file is. A file under its own name is verified.
// Whatever ends a run, the same command resumes it. With -incremental, the folder
// holds a folder for each export; see docs/operations.md.
//
// # Server and credentials
//
// The environment variables of [ab2d.ConfigFromEnv] select them, or the flags -env,
// -api and -auth. A folder whose job is in CMS's sandbox or in production needs no -env.
//
// # Output
//
// Progress goes to stderr: bars on a terminal, lines elsewhere. The result goes to
// stdout: a line of text or, with -json, one JSON object, for failures too. No output
// contains a token, a secret or any part of a claim.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	tuneGC()
	os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr))
}

// run runs a command and returns its exit status.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	if len(args) == 0 {
		_ = printUsage(stderr)
		return exitUsage
	}
	c := lookup(args[0])
	if c == nil {
		fmt.Fprintf(stderr, "ab2d: unknown command %q; \"ab2d help\" lists the commands\n", args[0])
		return exitUsage
	}
	return c.run(ctx, c, args[1:], stdout, stderr)
}

// helper runs a command that is not an export: sandbox, tables, version, help.
func helper(f func(context.Context, []string, io.Writer, io.Writer) error) func(context.Context, *command, []string, io.Writer, io.Writer) int {
	return func(ctx context.Context, c *command, args []string, stdout, stderr io.Writer) int {
		err := f(ctx, args, stdout, stderr)
		if err == nil || errors.Is(err, flag.ErrHelp) {
			return exitDone
		}
		fmt.Fprintf(stderr, "ab2d %s: %s\n", c.name, errorText(err))
		return exitStatus(ctx, err)
	}
}
