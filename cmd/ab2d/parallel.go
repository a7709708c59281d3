package main

import (
	"context"
	"errors"
	"io"
	"sync"
)

// runAll runs the command for every contract, side by side. One that fails leaves
// the others going.
func (s *settings) runAll(ctx context.Context, stderr io.Writer) results {
	all, err := s.contracts()
	if err == nil && len(all) > 1 && s.job != "" {
		err = errors.New("-job names the job of one contract: give one -auth")
	}
	if err != nil {
		r := &result{Command: s.command.name, Dir: s.dir}
		r.fail(ctx, s, stderr, usage(err))
		return results{r}
	}
	d := newDisplay(s, stderr)
	rs := make(results, len(all))
	var wg sync.WaitGroup
	errs := make([]error, len(all))
	for i, c := range all {
		rs[i] = &result{Command: s.command.name, Name: c.name, Dir: c.dir}
		conn, err := s.connect(c.dir, c.auth, stderr) // one by one: the environment is the process's
		if err != nil {
			errs[i] = usage(err)
			continue
		}
		wg.Go(func() {
			defer conn.close()
			errs[i] = s.runOne(ctx, c, conn, d, rs[i])
		})
	}
	wg.Wait()
	d.close()
	for i, err := range errs {
		if err != nil {
			rs[i].fail(ctx, s, stderr, err)
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
