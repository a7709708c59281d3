package main

import (
	"context"
	"fmt"
	"io"
	"runtime"
	"runtime/debug"
)

// version is set by the release build, with -ldflags "-X main.version=v1.2.3".
// go install leaves it to the build information.
var version string

func versionCommand(_ context.Context, args []string, stdout, _ io.Writer) error {
	if len(args) > 0 && lookup(args[0]) != lookup("help") {
		return usage(fmt.Errorf("unexpected argument %q", args[0]))
	}
	_, err := fmt.Fprintf(stdout, "ab2d %s %s %s/%s\n", versionText(), runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return err
}

func versionText() string {
	if version != "" {
		return version
	}
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "(devel)"
}
