package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"
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

func printUsage(w io.Writer) error {
	var b strings.Builder
	b.WriteString("ab2d exports claims from AB2D into folders, and turns them into CSV files.\n\n")
	for _, c := range commands {
		fmt.Fprintf(&b, "  ab2d %-9s %s\n", c.name, c.about)
	}
	fmt.Fprintf(&b, "\n\"ab2d COMMAND -h\" lists the flags of a command. Without an account, try: ab2d run -demo\n\n%s", exitStatuses)
	_, err := io.WriteString(w, b.String())
	return err
}

func helpCommand(ctx context.Context, c *command, args []string, stdout, stderr io.Writer) int {
	if len(args) == 1 {
		if about := lookup(args[0]); about != nil {
			return about.run(ctx, about, []string{"-h"}, stdout, stderr)
		}
	}
	return helper(func(context.Context, []string, io.Writer, io.Writer) error {
		switch len(args) {
		case 0:
			return printUsage(stdout)
		case 1:
			return usage(fmt.Errorf("unknown command %q", args[0]))
		}
		return usage(fmt.Errorf("unexpected argument %q", args[1]))
	})(ctx, c, args, stdout, stderr)
}

// parseFlags parses arguments of which the flags may come in any place, and returns
// the others; after "--" there are only others. Where help is asked for it is printed, and the error is
// [flag.ErrHelp], or that of stdout. Any other error is a usage error.
func parseFlags(f *flag.FlagSet, args []string, stdout io.Writer, about string) (rest []string, err error) {
	f.SetOutput(io.Discard) // the caller prints errors
	f.Usage = func() {}
	for {
		switch err := f.Parse(args); {
		case errors.Is(err, flag.ErrHelp):
			var b strings.Builder
			fmt.Fprintf(&b, "%s\n\nFlags:\n", about)
			f.SetOutput(&b)
			f.PrintDefaults()
			fmt.Fprintf(&b, "\n%s", exitStatuses)
			if _, werr := io.WriteString(stdout, b.String()); werr != nil {
				return nil, werr
			}
			return nil, err
		case err != nil:
			return nil, usage(err)
		case f.NArg() == 0:
			return rest, nil
		}
		if i := len(args) - f.NArg() - 1; i >= 0 && args[i] == "--" {
			return append(rest, f.Args()...), nil
		}
		rest = append(rest, f.Arg(0))
		args = f.Args()[1:]
	}
}
