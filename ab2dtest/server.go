package ab2dtest

import (
	"cmp"
	"context"
	"fmt"
	"math/rand/v2"
	"net"
	"net/http"
	"net/http/httptest"
	"sync"
	"time"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest/internal/synth"
	"github.com/ab2d-go/ab2d/internal/pace"
)

// tokenPath has the shape of the paths of the two real identity providers.
const tokenPath = "/oauth2/ab2dtest/v1/token"

// Server is an AB2D server for tests. Its methods may be called from any
// goroutine, while it serves.
type Server struct {
	// URL of the server, of the form scheme://host[:port].
	URL string

	opts   Options
	http   *httptest.Server
	memory *network // nil unless Options.InMemory
	gate   *gate
	conns  sync.Map // net.Conn -> *connection
	client *http.Client

	// ctx ends with Close; whatever waits or works in the background watches it.
	ctx    context.Context
	cancel context.CancelFunc
	work   sync.WaitGroup

	mu          sync.Mutex
	random      *rand.Rand // of job ids and tokens, so that a seed repeats a run
	other       *httptest.Server
	closed      bool
	maintenance bool
	tokens      map[string]time.Time // when each expires
	jobs        map[string]*job
	order       []*job // by age
	requests    []*Request
	outage      outage
	week        int
	updates     *synth.Updates // of the claims, by NextWeek
	updated     time.Time
	sweepAt     int             // how many tokens there may be before the expired ones go
	seen        map[seenKey]int // requests so far, for Fault.Nth
}

// NewServer starts a server. Close stops it. It panics where [Listen] fails.
func NewServer(opts *Options) *Server {
	s, err := Listen(opts)
	if err != nil {
		panic(err.Error())
	}
	return s
}

// Listen starts a server, which Close stops. It fails where the address of
// [Options.Addr] is not available or an option makes no sense.
func Listen(opts *Options) (*Server, error) {
	s := &Server{
		opts:   opts.withDefaults(),
		tokens: make(map[string]time.Time),
		jobs:   make(map[string]*job),
		seen:   make(map[seenKey]int),
	}
	if err := s.opts.check(); err != nil {
		return nil, fmt.Errorf("ab2dtest: %w", err)
	}
	s.random = rand.New(rand.NewPCG(s.opts.Seed, 0xab2d))
	s.ctx, s.cancel = context.WithCancel(context.Background())
	if s.opts.InMemory {
		s.memory = new(network)
	}
	// Another process may ask before this function has returned.
	ready := make(chan struct{})
	defer close(ready)
	serve := func(w http.ResponseWriter, r *http.Request) {
		<-ready
		s.serve(w, r)
	}
	var err error
	if s.http, s.gate, err = s.start("127.0.0.1", s.opts.Addr, serve); err != nil {
		return nil, fmt.Errorf("ab2dtest: %w", err)
	}
	s.URL = s.http.URL
	switch {
	case s.memory != nil && s.opts.TLS:
		s.client = s.http.Client()
		s.client.Transport.(*http.Transport).DialContext = s.memory.dial
	case s.memory != nil:
		s.client = &http.Client{Transport: s.memory.transport()}
	case s.opts.TLS:
		s.client = s.http.Client()
	}
	return s, nil
}

// start serves h under a name of the in-memory network or, without one, at addr.
func (s *Server) start(host, addr string, h http.HandlerFunc) (*httptest.Server, *gate, error) {
	listen := func(addr string) (net.Listener, error) { return net.Listen("tcp", addr) }
	if s.memory != nil {
		listen = func(string) (net.Listener, error) { return s.memory.listen(host), nil }
	}
	gate, err := newGate(listen, cmp.Or(addr, "127.0.0.1:0"))
	if err != nil {
		return nil, nil, err
	}
	srv := &httptest.Server{Listener: gate, Config: &http.Server{Handler: h}}
	s.watch(srv.Config)
	if s.opts.TLS {
		srv.StartTLS()
	} else {
		srv.Start()
	}
	return srv, gate, nil
}

// Config returns a configuration that is ready for [ab2d.NewClient]: the
// server's environment, credentials that it accepts and, where the server is in
// memory or has a certificate of its own, an HTTPClient that reaches it.
func (s *Server) Config() ab2d.Config {
	cfg := ab2d.Config{
		Environment:  ab2d.Environment{BaseURL: s.URL, TokenURL: s.URL + tokenPath},
		ClientID:     s.opts.ClientID,
		ClientSecret: s.opts.ClientSecret,
		HTTPClient:   s.client,
	}
	pace.Limit(&cfg, s.opts.MaxBackoff)
	return cfg
}

// String returns the server's URL, and no credentials.
func (s *Server) String() string { return "ab2dtest server at " + s.URL }

// GoString returns String.
func (s *Server) GoString() string { return s.String() }

// Close stops the server at once: it closes every connection, also those in the
// middle of a download, and returns when all its goroutines have ended.
func (s *Server) Close() {
	s.cancel()
	s.mu.Lock()
	s.closed = true // a request that is still being answered starts no second server
	servers := []*httptest.Server{s.http, s.other}
	s.mu.Unlock()
	for _, srv := range servers {
		if srv != nil {
			srv.CloseClientConnections()
			srv.Close()
		}
	}
	if s.client != nil {
		s.client.CloseIdleConnections()
	}
	s.work.Wait()
}

// OtherURL returns the URL of a second server, on another host. It serves the
// same files under the same paths, without asking for a token. Send a client
// there with [RedirectElsewhere] or [FilesElsewhere], and ask [Server.Leaks]
// whether a token came along.
func (s *Server) OtherURL() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.other == nil {
		if s.closed {
			return "http://127.0.0.2"
		}
		host := "127.0.0.2"
		if s.opts.TLS {
			host = "example.com" // the one name in httptest's certificate
		}
		var err error
		if s.other, _, err = s.start(host, "", s.serveElsewhere); err != nil {
			panic("ab2dtest: " + err.Error()) // no free port
		}
	}
	return s.other.URL
}

// sleep waits for d, or less if the request or the server ends; it reports
// whether it waited to the end.
func (s *Server) sleep(ctx context.Context, d time.Duration) bool {
	if d <= 0 {
		return true
	}
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-ctx.Done():
	case <-s.ctx.Done():
	}
	return false
}
