package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
)

// script is a transport whose answers are functions, one a request.
type script []func() (*http.Response, error)

func (s *script) RoundTrip(*http.Request) (*http.Response, error) {
	next := (*s)[0]
	*s = (*s)[1:]
	return next()
}

func status(code int) func() (*http.Response, error) {
	return func() (*http.Response, error) {
		return &http.Response{StatusCode: code, Body: io.NopCloser(strings.NewReader(""))}, nil
	}
}

// pausing is a body whose second byte comes a minute after the first.
type pausing struct{ reads int }

func (p *pausing) Read(b []byte) (int, error) {
	p.reads++
	switch p.reads {
	case 1:
		return 1, nil
	case 2:
		time.Sleep(time.Minute)
		return 1, nil
	}
	return 0, io.EOF
}

func (p *pausing) Close() error { return nil }

func TestWatch(t *testing.T) {
	refused := func() (*http.Response, error) { return nil, errors.New("refused") }
	slow := func(code int) func() (*http.Response, error) {
		return func() (*http.Response, error) { time.Sleep(10 * time.Second); return status(code)() }
	}
	halting := func() (*http.Response, error) { return &http.Response{StatusCode: 200, Body: &pausing{}}, nil }
	const again = "the service answers again"
	for name, test := range map[string]struct {
		answers script
		pause   time.Duration // after each answer
		want    []string      // with the whole seconds since the start; "done N" comes once answer N has been read
	}{
		"healthy": {script{status(200), status(202)}, time.Minute, []string{"0 done 0", "60 done 1"}},
		"short":   {script{status(502), status(200)}, 900 * time.Millisecond, []string{"0 done 0", "0 done 1"}},
		"failing": {script{status(502), status(200)}, 2 * time.Second,
			[]string{"0 done 0", "1 h answered 502 Bad Gateway; trying again", "2 " + again, "2 done 1"}},
		"busy": {script{status(429), status(200)}, 2 * time.Second,
			[]string{"0 done 0", "1 h answered 429 Too Many Requests; trying again", "2 " + again, "2 done 1"}},
		"unreachable": {script{refused, status(200)}, 2 * time.Second,
			[]string{"0 done 0", "1 cannot reach h; trying again", "2 " + again, "2 done 1"}},
		"no success yet": {script{status(502), status(401)}, 2 * time.Second,
			[]string{"0 done 0", "1 h answered 502 Bad Gateway; trying again", "2 done 1"}},
		"another trouble": {script{status(502), refused, status(200)}, 2 * time.Second,
			[]string{"0 done 0", "1 h answered 502 Bad Gateway; trying again", "2 done 1", "3 cannot reach h; trying again", "4 " + again, "4 done 2"}},
		"told again": {script{status(502), status(200)}, 70 * time.Second,
			[]string{"0 done 0", "1 h answered 502 Bad Gateway; trying again", "61 h answered 502 Bad Gateway; trying again", "70 " + again, "70 done 1"}},
		"silent": {script{slow(200)}, time.Second,
			[]string{"2 h does not answer; waiting", "10 " + again, "10 done 0"}},
		"silent amid a body": {script{halting}, time.Second,
			[]string{"2 h does not answer; waiting", "60 " + again, "60 done 0"}},
		"silent, then failing": {script{slow(502), status(200)}, 2 * time.Second,
			[]string{"2 h does not answer; waiting", "10 done 0", "11 h answered 502 Bad Gateway; trying again", "12 " + again, "12 done 1"}},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				var mu sync.Mutex
				var told []string
				begun := time.Now()
				say := func(text string) {
					mu.Lock()
					defer mu.Unlock()
					told = append(told, fmt.Sprintf("%d %s", time.Since(begun)/time.Second, text))
				}
				w := newWatch(&test.answers)
				ctx, stop := context.WithCancel(t.Context())
				var telling sync.WaitGroup
				telling.Go(func() { w.tell(ctx, say) })
				client := &http.Client{Transport: w}
				synctest.Wait()
				for i := range len(test.answers) {
					if resp, err := client.Get("http://h"); err == nil {
						_, err = io.Copy(io.Discard, resp.Body)
						assert.NoError(t, err)
						assert.NoError(t, resp.Body.Close())
					}
					say(fmt.Sprintf("done %d", i))
					time.Sleep(test.pause)
				}
				stop()
				telling.Wait()
				assert.Equal(t, test.want, told)
			})
		})
	}
}
