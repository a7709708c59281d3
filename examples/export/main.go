// Export fetches the claims of a contract from AB2D into a folder. It takes the
// place of CMS's sample scripts.
//
//	go run . run -demo                             # try it: an AB2D in this process, no network, no credentials
//	go run . run -env sandbox -auth auth.base64 -dir june
//	go run . start  -env sandbox -api v3 -service-date ge2026-01-01 -service-date lt2026-02-01 -dir january
//	go run . status -dir january
//	go run . resume -dir january                   # waits for the job, and downloads what is not there yet
//
// A folder is one export: job.json names its job, manifest.json its files, and
// .complete.json is there once all of them are. Whatever happens, even to the
// machine, resume goes on with it. A file under its own name is whole.
//
// # Where to, and as whom
//
// The variables of [ab2d.ConfigFromEnv] say it: AB2D_ENVIRONMENT,
// AB2D_API_VERSION, AB2D_CLIENT_ID and AB2D_CLIENT_SECRET, or AB2D_AUTH_FILE. The
// flags -env, -api and -auth take their place. Without -env, a folder whose job is
// in CMS's sandbox or in production is asked for there.
//
// # Exit status
//
//	0    done; of status: the job is done
//	1    failed, with the reason on stderr
//	2    the command line, the environment or the folder is not right; nothing was asked for
//	3    the job failed, was canceled or is unknown, or its files are gone: only a new export helps
//	4    the contract has as many jobs as it may have; they are listed
//	5    something is missing: a file stays corrupt, or the server reports claims that it could not export
//	6    the job is not done yet (status and download)
//	130  interrupted
//
// Ctrl-C while waiting cancels the job on the server; with -detach it is left, as
// it is by any other death of the program. Ctrl-C while downloading keeps the files
// that are whole.
//
// Progress goes to stderr: bars on a terminal, lines elsewhere. The result goes to
// stdout: a line of text, or with -json one JSON object, of a failure too.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	context.AfterFunc(ctx, stop) // a second Ctrl-C ends the program at once
	os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr))
}

// run runs a command and returns its exit status.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	s, err := parse(args, stderr)
	if errors.Is(err, flag.ErrHelp) {
		return exitDone
	}
	if err != nil {
		fmt.Fprintln(stderr, "ab2d-export:", err)
		return exitUsage
	}
	res := &result{Command: s.command.name, Dir: s.dir}
	if err := execute(ctx, s, res, stderr); err != nil {
		res.fail(ctx, err)
		if res.ExitCode != exitPending { // stdout says it
			fmt.Fprintln(stderr, "ab2d-export:", err)
		}
		if hint := hints[res.ExitCode]; hint != "" {
			fmt.Fprintln(stderr, hint)
		}
	}
	if err := res.print(stdout, s.json); err != nil {
		fmt.Fprintln(stderr, "ab2d-export:", err)
		return exitFailed
	}
	return res.ExitCode
}

// execute connects, and runs the command with the view that suits stderr.
func execute(ctx context.Context, s *settings, res *result, stderr io.Writer) error {
	client, disconnect, err := s.connect(stderr)
	if err != nil {
		return usage(err)
	}
	defer disconnect()
	v := newView(s, stderr)
	defer v.close()
	e := &export{settings: s, client: client, view: v, result: res}
	return s.command.run(e, ctx)
}
