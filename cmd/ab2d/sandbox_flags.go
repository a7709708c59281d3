package main

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/ab2d-go/ab2d/ab2dtest"
)

// byteSize is a flag such as 1500, 56KB, 100MB or 4GB, in powers of 1024.
type byteSize int64

func (b *byteSize) String() string { return strconv.FormatInt(int64(*b), 10) }

func (b *byteSize) Set(s string) error {
	unit := int64(1)
	for shift, name := range []string{"KB", "MB", "GB"} {
		if digits, ok := strings.CutSuffix(strings.ToUpper(s), name); ok {
			s, unit = digits, 1<<(10*(shift+1))
		}
	}
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil || n < 0 || n > (1<<62)/unit {
		return errors.New("want a size such as 56KB, 100MB or 4GB")
	}
	*b = byteSize(n * unit)
	return nil
}

// parseChanges reads new=40,revised=20,canceled=5,moved=5. What is left out is 0.
func parseChanges(s string) (c ab2dtest.Changes, err error) {
	fields := map[string]*int{"new": &c.New, "revised": &c.Revised, "canceled": &c.Canceled, "moved": &c.Moved}
	for part := range strings.SplitSeq(s, ",") {
		name, count, _ := strings.Cut(part, "=")
		field := fields[name]
		if field == nil {
			return c, fmt.Errorf("unknown change %q: want new, revised, canceled or moved, each followed by = and a count", name)
		}
		if *field, err = strconv.Atoi(count); err != nil || *field < 0 {
			return c, fmt.Errorf("%s: want a count, not %q", name, count)
		}
	}
	if c == (ab2dtest.Changes{}) {
		return c, errors.New("want a count above 0")
	}
	return c, nil
}

var kinds = []ab2dtest.Kind{
	ab2dtest.Token, ab2dtest.Export, ab2dtest.Status, ab2dtest.Cancel, ab2dtest.Download, ab2dtest.Metadata, ab2dtest.Maintenance,
}

// parseFault reads kind:nth:effect, or kind.file:nth:effect. An nth of 0 means
// every time.
func parseFault(s string) (f ab2dtest.Fault, err error) {
	parts := strings.SplitN(s, ":", 3)
	if len(parts) != 3 {
		return f, errors.New("want kind:nth:effect, such as status:1:502")
	}
	kind, file, ofFile := strings.Cut(parts[0], ".")
	if f.On = ab2dtest.Kind(kind); !slices.Contains(kinds, f.On) {
		return f, fmt.Errorf("unknown kind; want one of %v", kinds)
	}
	if ofFile {
		if f.File, err = strconv.Atoi(file); err != nil || f.File < 1 || f.On != ab2dtest.Download {
			return f, errors.New("want the number of a file, counted from 1, and only after download")
		}
	}
	if f.Nth, err = strconv.Atoi(parts[1]); err != nil || f.Nth < 0 {
		return f, errors.New("want the number of the request, counted from 1, or 0 for every one")
	}
	f.Do, err = parseEffect(parts[2])
	return f, err
}

func parseEffect(s string) (ab2dtest.Effect, error) {
	simple := map[string]func() ab2dtest.Effect{
		"hangup": ab2dtest.Hangup, "lose-reply": ab2dtest.LoseReply, "revoke": ab2dtest.RevokeTokens,
		"fail": ab2dtest.FailJob, "cancel": ab2dtest.CancelJob, "expired": ab2dtest.FileExpired, "lost": ab2dtest.FileLost,
		"used-up": ab2dtest.FileUsedUp, "wrong-content": ab2dtest.WrongContent, "same-names": ab2dtest.SameNames,
		"busy": func() ab2dtest.Effect { return ab2dtest.Busy(1) },
	}
	if effect, ok := simple[s]; ok {
		return effect(), nil
	}
	if status, err := strconv.Atoi(s); err == nil && status >= 200 && status <= 599 {
		return ab2dtest.Reply(status), nil
	}
	name, place, _ := strings.Cut(s, "@")
	at, err := strconv.ParseInt(place, 10, 64)
	onBody := map[string]func(int64) ab2dtest.Effect{
		"drop": ab2dtest.DropAt, "end": ab2dtest.EndAt, "corrupt": ab2dtest.CorruptAt, "stall": ab2dtest.StallAt,
	}
	if effect, ok := onBody[name]; ok && err == nil && at >= 0 {
		return effect(at), nil
	}
	return ab2dtest.Effect{}, errors.New("unknown effect; want a status, hangup, lose-reply, revoke, fail, cancel, expired, lost, used-up, wrong-content, same-names, busy, or drop, end, corrupt or stall with @ and a byte")
}
