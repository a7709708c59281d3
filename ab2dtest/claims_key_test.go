package ab2dtest

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// The keys under which digests are kept name the content, and do not grow with the weeks that made it.
func TestKeysOfFiles(t *testing.T) {
	s := NewServer(&Options{InMemory: true, Seed: 5, Beneficiaries: 2})
	defer s.Close()
	again := NewServer(&Options{InMemory: true, Seed: 5, Beneficiaries: 2})
	defer again.Close()
	key := func(version string, f filter, index int) string { return s.claims(version, f, index, 5).key() }
	seen := map[string]bool{}
	for range 100 {
		first := key("v2", filter{}, 0)
		assert.Len(t, first, 32)
		for _, k := range []string{
			first, key("v1", filter{}, 0), key("v2", filter{}, 1),
			key("v2", filter{service: []string{"ge2026-01-01"}}, 0), key("v2", filter{service: []string{"gt2026-01-01"}}, 0),
		} {
			assert.NotContains(t, seen, k)
			seen[k] = true
		}
		s.NextWeek()
	}
	assert.Contains(t, seen, again.claims("v2", filter{}, 0, 5).key(), "the same content, of another server")
}
