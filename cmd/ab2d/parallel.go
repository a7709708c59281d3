package main

import (
	"context"
	"fmt"
	"io"
	"sync"
)

// runAll runs the command for every contract, side by side. One that fails leaves
// the others going.
func (s *settings) runAll(ctx context.Context, stderr io.Writer) results {
	out := &lockedWriter{w: stderr}
	all, err := s.contracts()
	if err != nil {
		r := &result{Command: s.command.name, Dir: s.dir}
		r.fail(ctx, s, out, usage(err))
		return results{r}
	}
	if len(all) > 1 && s.job != "" {
		r := &result{Command: s.command.name, Dir: s.dir}
		r.fail(ctx, s, out, usage(fmt.Errorf("-job names the job of one contract: give one -auth")))
		return results{r}
	}
	d := newDisplay(s, stderr)
	rs := make(results, len(all))
	var wg sync.WaitGroup
	type failure struct {
		r   *result
		err error
	}
	failures := make([]failure, len(all))
	for i, c := range all {
		rs[i] = &result{Command: s.command.name, Name: c.name, Dir: c.dir}
		conn, err := s.connect(c.dir, c.auth, stderr) // one by one: the environment is the process's
		if err != nil {
			failures[i] = failure{rs[i], usage(err)}
			continue
		}
		wg.Go(func() {
			defer conn.close()
			failures[i] = failure{rs[i], s.runOne(ctx, c, conn, d, rs[i])}
		})
	}
	wg.Wait()
	d.close()
	for _, f := range failures {
		if f.err != nil {
			f.r.fail(ctx, s, out, f.err)
		}
	}
	return rs
}

func (s *settings) runOne(ctx context.Context, c contract, conn *connection, d display, r *result) error {
	one := *s // each has options of its own
	e := &export{settings: &one, connection: conn, dir: c.dir, view: d.view(c.name), result: r}
	watching, stop := context.WithCancel(context.WithoutCancel(ctx))
	var told sync.WaitGroup
	told.Go(func() { conn.watch.tell(watching, func(text string) { e.view.say("%s", text) }) })
	err := s.command.export(e, ctx)
	stop()
	told.Wait()
	return err
}

// fail records an error and the exit status that it leads to, and prints it.
func (r *result) fail(ctx context.Context, s *settings, stderr io.Writer, err error) {
	r.ExitCode = exitStatus(ctx, err)
	r.ActiveJobs = activeJobs(err)
	if r.ExitCode == exitPending {
		return // which is no error, and the result says it
	}
	r.Error = errorText(err)
	prefix := "ab2d " + r.Command
	if r.Name != "" {
		prefix += " " + r.Name
	}
	fmt.Fprintf(stderr, "%s: %s\n", prefix, r.Error)
	if hint := s.hint(r.ExitCode); hint != "" {
		fmt.Fprintln(stderr, hint)
	}
}

// lockedWriter is for several goroutines.
type lockedWriter struct {
	mu sync.Mutex
	w  io.Writer
}

func (l *lockedWriter) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.w.Write(p)
}
