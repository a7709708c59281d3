package ab2d

import (
	"cmp"
	"crypto/tls"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"runtime/debug"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// Client talks to one AB2D service with one set of credentials. It is safe for
// concurrent use, and there is nothing to close. Make one with [NewClient].
type Client struct {
	base          *url.URL
	version       Version
	http          *http.Client
	timeout       time.Duration // for an answer to arrive
	tokens        *tokenCache
	log           *slog.Logger
	agent         string
	retries       int           // of one request
	maxBackoff    time.Duration // pause after a failure where the server names none
	maxOutage     time.Duration // of an operation; negative: retries decides
	maxRetryAfter time.Duration
	concurrency   int         // files at a time
	smallBuffer   bool        // the transport reads little beyond an answer
	http2         atomic.Bool // the service speaks HTTP/2
}

const (
	defaultRetries       = 4
	defaultMaxOutage     = 30 * time.Minute
	defaultMaxRetryAfter = 10 * time.Minute
	defaultConcurrency   = 4
	defaultTimeout       = time.Minute
	smallBuffer          = 16        // bytes, the smallest that bufio has
	maxHeader            = 256 << 10 // bytes; AB2D's headers have some hundreds
)

// NewClient checks cfg and returns a client for it. It sends nothing. The error
// names the field that cannot be used.
func NewClient(cfg Config) (*Client, error) {
	if err := cfg.check(fieldNames); err != nil {
		return nil, err
	}
	base, err := checkURL(fieldNames.baseURL, cfg.Environment.BaseURL)
	if err != nil {
		return nil, err
	}
	c := &Client{
		base:          base,
		version:       cmp.Or(cfg.Version, V2),
		log:           cmp.Or(cfg.Logger, slog.New(slog.DiscardHandler)),
		agent:         strings.TrimSpace(cfg.UserAgent + " " + userAgent()),
		retries:       max(cmp.Or(cfg.MaxRetries, defaultRetries), 0),
		maxBackoff:    cmp.Or(cfg.maxBackoff, maxBackoff),
		maxOutage:     cmp.Or(cfg.MaxOutage, defaultMaxOutage),
		maxRetryAfter: cmp.Or(cfg.MaxRetryAfter, defaultMaxRetryAfter),
		concurrency:   cmp.Or(cfg.Concurrency, defaultConcurrency),
	}
	c.http, c.timeout = httpClient(cfg.HTTPClient)
	t, ok := c.http.Transport.(*http.Transport)
	c.smallBuffer = ok && t.ReadBufferSize > 0 && t.ReadBufferSize <= smallBuffer
	c.tokens = newTokenCache(c.fetchToken(cfg))
	if cfg.TokenSource != nil {
		c.tokens.fetch = fromSource(cfg.TokenSource)
	}
	return c, nil
}

// Version returns the version of the API that the client speaks.
func (c *Client) Version() Version { return c.version }

// Format implements [fmt.Formatter]: no verb prints the credentials or a token.
func (c *Client) Format(f fmt.State, _ rune) {
	fmt.Fprintf(f, "ab2d.Client{BaseURL: %q, Version: %q}", redactURL(c.base), c.version)
}

// userAgent names this library and its version in the program that uses it.
var userAgent = sync.OnceValue(func() string {
	const path = "github.com/ab2d-go/ab2d"
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, m := range info.Deps {
			if m.Path == path && strings.HasPrefix(m.Version, "v") {
				return "ab2d-go/" + m.Version
			}
		}
	}
	return "ab2d-go"
})

// httpClient copies the caller's client, or makes the default one. The timeout is for requests and not in the copy.
func httpClient(given *http.Client) (hc *http.Client, timeout time.Duration) {
	hc = new(http.Client)
	if given != nil {
		*hc = *given
	}
	if hc.Transport == nil {
		hc.Transport = DefaultTransport()
		if _, ok := http.DefaultTransport.(*http.Transport); !ok { // the program has put its own there
			hc.Transport = http.DefaultTransport
		}
	}
	// An http.Client's Timeout runs on while a body is read, and would cut every
	// long download; ours ends when the answer is there.
	timeout, hc.Timeout = cmp.Or(max(hc.Timeout, 0), defaultTimeout), 0 // net/http takes a negative one for none
	// AB2D redirects nothing. A redirect that was followed could start a second
	// export or carry a token elsewhere.
	hc.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	hc.Jar = nil
	return hc, timeout
}

// DefaultTransport returns a new copy of the transport that a nil
// [Config.HTTPClient] uses. Add a proxy, a certificate authority or tracing to it.
// (If the program has replaced [http.DefaultTransport] by one of another type, a
// nil HTTPClient uses that.)
//
// It is tuned for few hosts and large bodies. It speaks HTTP/1.1, so that each
// parallel download has a connection of its own; with HTTP/2 they would share one and
// its congestion window. Its read buffer is minimal, 16 bytes: net/http prints what a faulty
// server sends after a response to the standard logger, as much of it as the buffer
// holds. Bodies bypass the buffer. Connections are reused only after files of up to a mebibyte,
// and with a larger buffer not at all, so that nothing else is printed; set DisableKeepAlives
// to exclude even those 16 bytes. The header of an answer is bounded to 256 KiB.
func DefaultTransport() *http.Transport {
	given, ok := http.DefaultTransport.(*http.Transport)
	if !ok {
		given = &http.Transport{
			Proxy:               http.ProxyFromEnvironment,
			TLSHandshakeTimeout: 10 * time.Second,
			IdleConnTimeout:     90 * time.Second,
			MaxIdleConns:        100,
		}
	}
	t := given.Clone()
	t.ForceAttemptHTTP2 = false
	t.Protocols = new(http.Protocols)
	t.Protocols.SetHTTP1(true)
	// Clone has made the original ready for HTTP/2, and copied that: a server would be offered "h2".
	t.TLSClientConfig = cmp.Or(t.TLSClientConfig, new(tls.Config))
	t.TLSClientConfig.NextProtos = []string{"http/1.1"}
	t.MaxIdleConnsPerHost = 32
	t.ReadBufferSize = smallBuffer
	t.MaxResponseHeaderBytes = maxHeader
	return t
}
