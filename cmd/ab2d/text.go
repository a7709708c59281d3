package main

import (
	"errors"
	"strings"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/internal/errtext"
)

// errorText is an error as the command line prints it: without the library's prefix, as
// the command's name stands before it, and with flags in place of the library's fields.
// Of several errors each has a line.
func errorText(err error) string {
	lines := strings.Split(err.Error(), "\n")
	for i, line := range lines {
		lines[i] = errtext.Strip(line)
	}
	text := strings.Join(lines, "\n  ")
	if _, ok := errors.AsType[*ab2d.OptionError](err); ok {
		return optionFlags.Replace(text)
	}
	return text
}

var optionFlags = strings.NewReplacer(
	"ExportOptions.Until", "-until",
	"before Since", "before -since",
	"ExportOptions.ServiceDates need ", "-service-date needs ",
	"ExportOptions.ServiceDates", "-service-date",
	"ExportOptions.Contract", "-contract",
)
