package main

import (
	"context"
	"io"
	"slices"
	"strings"
)

// command is what the first argument names.
type command struct {
	name, about              string
	starts, waits, downloads bool // of an export: which flags it takes
	run                      func(context.Context, *command, []string, io.Writer, io.Writer) int
	export                   func(*export, context.Context) error // what an export's command does in one folder
}

var commands []command

func init() { // help refers to commands
	commands = []command{
		{name: "run", about: "start an export, wait for it and download it; or resume the one in the folder", starts: true, waits: true, downloads: true, export: (*export).all},
		{name: "start", about: "start an export and exit", starts: true, export: (*export).start},
		{name: "status", about: "report the progress of the job", export: (*export).status},
		{name: "download", about: "download the files of a job that is done", downloads: true, export: (*export).download},
		{name: "resume", about: "wait for the job, and download what is not there yet", waits: true, downloads: true, export: (*export).resume},
		{name: "cancel", about: "cancel the job on the server", export: (*export).cancelCommand},
		{name: "tables", about: "turn exports into CSV files", run: helper(tablesCommand)},
		{name: "sandbox", about: "serve synthetic claims, as AB2D does, for tests", run: helper(sandboxCommand)},
		{name: "version", about: "print the version", run: helper(versionCommand)},
		{name: "help", about: "list commands and exit statuses", run: helpCommand},
	}
	for i := range commands {
		if commands[i].run == nil {
			commands[i].run = runExport
		}
	}
}

// lookup finds a command by its name; -h, -help, -version and their like are help and version.
func lookup(name string) *command {
	switch strings.TrimLeft(name, "-") {
	case "h", "help":
		name = "help"
	case "version":
		name = "version"
	}
	i := slices.IndexFunc(commands, func(c command) bool { return c.name == name })
	if i < 0 {
		return nil
	}
	return &commands[i]
}
