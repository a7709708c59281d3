package main

import (
	"errors"
	"fmt"
	"strings"
	"time"
)

// options are those of one export.
type options struct {
	output   string
	job      string
	since    time.Time
	attempts int
	format   Format
	runner   string
}

// prism reports whether the runner is the one that lives in this process.
func (o *options) prism() bool { return strings.HasPrefix(strings.ToLower(o.runner), "prism") }

// dataflow reports whether the runner is Dataflow.
func (o *options) dataflow() bool { return strings.EqualFold(o.runner, "dataflow") }

// maxAttempts keeps within the six downloads that AB2D allows of a file.
const maxAttempts = 5

func (o *options) check(live bool) error {
	if o.runner == "" {
		o.runner = "prism"
	}
	if o.format == "" {
		o.format = NDJSON
	}
	if err := o.format.check(); err != nil {
		return err
	}
	switch {
	case o.attempts < 0 || o.attempts > maxAttempts:
		return fmt.Errorf("-attempts must be 1 to %d: AB2D serves a file six times", maxAttempts)
	case live && o.output == "":
		return errors.New("-output is required: the folder that the workers write to")
	case !live && !o.prism():
		return fmt.Errorf("-runner %s needs -live: its workers cannot reach the AB2D that is embedded here", o.runner)
	case !live && o.job != "":
		return errors.New("-job needs -live: the embedded AB2D starts without jobs")
	}
	if o.attempts == 0 {
		o.attempts = 1
		if o.prism() {
			o.attempts = 3
		}
	}
	return nil
}
