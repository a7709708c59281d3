package main

import (
	"flag"
	"fmt"
	"io"
	"slices"
)

// own are the flags of this program. The others are Beam's, several dozen of them.
var own = []string{"output", "format", "job", "since", "live", "attempts", "v"}

// usage prints this program's flags or, for -h beam, those of Beam.
func usage(flags *flag.FlagSet) {
	out := flags.Output()
	if flags.Arg(0) == "beam" {
		fmt.Fprint(out, "Flags of Beam and of its runners:\n\n")
		printFlags(out, flags, func(name string) bool { return !slices.Contains(own, name) })
		return
	}
	fmt.Fprint(out, `Usage: beam [flags]

beam exports claims on many machines: an Apache Beam pipeline that downloads, verifies and writes the files of an export.
Without -live, an AB2D in this process serves synthetic claims.

`)
	printFlags(out, flags, func(name string) bool { return slices.Contains(own, name) })
	fmt.Fprint(out, `
With -live, this program and each worker read their environment:

  AB2D_ENVIRONMENT                     sandbox or production; or AB2D_BASE_URL and AB2D_TOKEN_URL
  AB2D_CLIENT_ID, AB2D_CLIENT_SECRET   credentials; or AB2D_AUTH_FILE, the file that holds them
  AB2D_API_VERSION                     v1, v2 (default) or v3

Beam has flags too, such as -runner and -parallelism: "beam -h beam" lists them.
`)
}

func printFlags(out io.Writer, all *flag.FlagSet, want func(name string) bool) {
	some := flag.NewFlagSet("", flag.ContinueOnError)
	some.SetOutput(out)
	all.VisitAll(func(f *flag.Flag) {
		if want(f.Name) {
			some.Var(f.Value, f.Name, f.Usage)
			some.Lookup(f.Name).DefValue = f.DefValue
		}
	})
	some.PrintDefaults()
}
