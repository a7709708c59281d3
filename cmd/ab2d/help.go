package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
)

const exitStatuses = `Exit status:
  0    done; of status: the job is done
  1    failed: the reason is on stderr. Nothing is lost; run the command again
  2    the command line, the environment or the folder is wrong; nothing was sent
  3    only a new export helps: the job failed, was canceled or is unknown, or its files are gone
  4    the contract has as many active jobs as it may have; they are listed
  5    something is missing: a file is corrupt, or the server could not export some claims
  6    the job is not done yet (status and download)
  7    another ab2d is at work in the folder
  130  interrupted (Ctrl-C or SIGTERM)
`

func printUsage(w io.Writer) {
	fmt.Fprint(w, "ab2d exports claims from AB2D into folders, and turns them into CSV files.\n\n")
	for _, c := range commands {
		fmt.Fprintf(w, "  ab2d %-9s %s\n", c.name, c.about)
	}
	fmt.Fprintf(w, "\n\"ab2d COMMAND -h\" lists the flags of a command. Without an account, try: ab2d run -demo\n\n%s", exitStatuses)
}

func helpCommand(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	switch {
	case len(args) == 0:
		printUsage(stdout)
		return nil
	case len(args) > 1:
		return usage(fmt.Errorf("unexpected argument %q", args[1]))
	}
	c := lookup(args[0])
	if c == nil {
		return usage(fmt.Errorf("unknown command %q", args[0]))
	}
	c.run(ctx, c, []string{"-h"}, stdout, stderr)
	return nil
}

// parseFlags parses arguments of which the flags may come in any place, and returns
// the others. Where help is asked for it is printed, and the error is [flag.ErrHelp].
// Any other error is a usage error.
func parseFlags(f *flag.FlagSet, args []string, stdout io.Writer, about string) (rest []string, err error) {
	f.SetOutput(io.Discard) // the caller prints errors
	f.Usage = func() {}
	for {
		switch err := f.Parse(args); {
		case errors.Is(err, flag.ErrHelp):
			fmt.Fprintf(stdout, "%s\n\nFlags:\n", about)
			f.SetOutput(stdout)
			f.PrintDefaults()
			fmt.Fprintf(stdout, "\n%s", exitStatuses)
			return nil, err
		case err != nil:
			return nil, usage(err)
		case f.NArg() == 0:
			return rest, nil
		}
		rest = append(rest, f.Arg(0))
		args = f.Args()[1:]
	}
}
