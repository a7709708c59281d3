package mirror_test

import (
	"bytes"
	"context"
	"iter"
	"log/slog"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/mirror"
)

// run is mirror.Run. The text of its error names a package once, at the front.
func run(t *testing.T, ctx context.Context, client *ab2d.Client, store mirror.Store, dir string, opts *mirror.Options) (*mirror.Report, error) {
	t.Helper()
	report, err := mirror.Run(ctx, client, store, dir, opts)
	if err != nil {
		assert.Regexp(t, `^mirror: `, err.Error())
		assert.NotRegexp(t, `[^\n][ "(](ab2d|ndjson|fhir|mirror|postgres): `, err.Error())
	}
	return report, err
}

// memory is a Store in memory.
type memory struct {
	mark    time.Time
	claims  map[string]*fhir.ExplanationOfBenefit
	updates int
	refuse  error // what Update returns, if anything, before it has changed something
	during  func()
}

func (m *memory) Mark(context.Context) (time.Time, error) { return m.mark, nil }

func (m *memory) Update(_ context.Context, claims iter.Seq2[*fhir.ExplanationOfBenefit, error], mark time.Time) error {
	next := make(map[string]*fhir.ExplanationOfBenefit)
	for key, eob := range m.claims {
		next[key] = eob
	}
	for eob, err := range claims {
		if err != nil {
			return err
		}
		if m.during != nil {
			m.during()
		}
		c := claim.From(eob)
		if old := next[c.Key()]; old == nil || c.Supersedes(claim.From(old)) {
			next[c.Key()] = eob
		}
	}
	if m.refuse != nil {
		return m.refuse
	}
	m.claims, m.mark = next, mark
	m.updates++
	return nil
}

// json returns the claims as JSON.
func (m *memory) json(t *testing.T) map[string]string {
	t.Helper()
	all := make(map[string]string)
	for key, eob := range m.claims {
		b, err := eob.MarshalJSON()
		require.NoError(t, err)
		all[key] = string(b)
	}
	return all
}

// today is when the tests with a fake clock begin.
var today = time.Date(2026, 11, 26, 3, 0, 0, 0, time.UTC)

// bubble runs a test with a fake clock, and a server in it.
func bubble(t *testing.T, opts ab2dtest.Options, test func(t *testing.T, srv *server)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		time.Sleep(time.Until(today))
		opts.InMemory = true
		srv := &server{Server: ab2dtest.NewServer(&opts)}
		defer srv.Close()
		test(t, srv)
		assert.Empty(t, srv.Leaks())
	})
}

type server struct{ *ab2dtest.Server }

func (s *server) client(t *testing.T, version ab2d.Version) *ab2d.Client {
	t.Helper()
	cfg := s.Config()
	cfg.Version = version
	client, err := ab2d.NewClient(cfg)
	require.NoError(t, err)
	return client
}

// count returns how many requests of a kind there were.
func (s *server) count(kind ab2dtest.Kind) (n int) {
	for _, r := range s.Requests() {
		if r.Kind == kind {
			n++
		}
	}
	return n
}

// all returns what a store holds after a full export.
func (s *server) all(t *testing.T, version ab2d.Version) map[string]string {
	t.Helper()
	store := new(memory)
	_, err := run(t, t.Context(), s.client(t, version), store, t.TempDir(), nil)
	require.NoError(t, err)
	return store.json(t)
}

// records collects log records as text.
type records struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (r *records) Write(p []byte) (int, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.b.Write(p)
}

func (r *records) String() string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.b.String()
}

func (r *records) logger() *slog.Logger { return slog.New(slog.NewTextHandler(r, nil)) }

// careless is a Store that does not do what a Store has to.
type careless struct {
	mark   error
	reads  int
	during func()
}

func (c *careless) Mark(context.Context) (time.Time, error) { return time.Time{}, c.mark }

func (c *careless) Update(_ context.Context, claims iter.Seq2[*fhir.ExplanationOfBenefit, error], _ time.Time) error {
	n := 0
	for range claims {
		if c.during != nil {
			c.during()
		}
		if n++; n == c.reads {
			break
		}
	}
	return nil
}
