package ab2d

import (
	"context"
	"errors"
	"net"
	"net/http"

	"golang.org/x/oauth2"

	"github.com/ab2d-go/ab2d/internal/relay"
)

// sourceCall is one call of a caller's [oauth2.TokenSource].
type sourceCall struct {
	done  chan struct{} // closed when the rest is set
	token *oauth2.Token
	err   error
	end   relay.End
}

func (c *sourceCall) run(src oauth2.TokenSource) {
	defer close(c.done)
	c.end.Run(func() { c.token, c.err = src.Token() })
}

// fromSource adapts the caller's own source, which knows no context. While a call
// hangs, no other is made: who comes later waits for the same. It must not be used
// by two goroutines at once.
func fromSource(src oauth2.TokenSource) func(context.Context) (*oauth2.Token, error) {
	var call *sourceCall
	return func(ctx context.Context) (*oauth2.Token, error) {
		if call == nil {
			call = &sourceCall{done: make(chan struct{})}
			go call.run(src)
		}
		select {
		case <-call.done:
		case <-ctx.Done():
			if context.Cause(ctx) == errNoAnswer {
				return nil, errSourceHangs
			}
			return nil, contextError(ctx)
		}
		ended := call
		call = nil
		if ended.end.Exited() {
			return nil, problem("the token source ended its goroutine")
		}
		ended.end.Repeat() // a panic, in the goroutine of the call that needed the token
		return ended.token, ended.err
	}
}

const errSourceHangs = problem("the token source did not answer in time")

// isSourceOutage reports whether err is a failure of a caller's source that may pass.
func isSourceOutage(err error) bool {
	e, ok := errors.AsType[*tokenError](err)
	if !ok || isRefusal(err) {
		return false
	}
	if re, ok := errors.AsType[*oauth2.RetrieveError](e.err); ok && re.Response != nil {
		return re.Response.StatusCode >= 500 || re.Response.StatusCode == http.StatusTooManyRequests
	}
	_, network := errors.AsType[net.Error](e.err)
	return network || e.err == errSourceHangs
}

// isRefusedBySource reports whether the identity provider behind a caller's source
// refused the credentials.
func isRefusedBySource(err error) bool {
	re, ok := errors.AsType[*oauth2.RetrieveError](err)
	return ok && (re.ErrorCode == "invalid_client" || re.Response != nil && re.Response.StatusCode == http.StatusUnauthorized)
}
