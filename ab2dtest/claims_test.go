package ab2dtest_test

import (
	"bytes"
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
)

func TestClaimsAreThoseOfTheServer(t *testing.T) {
	for _, version := range []ab2d.Version{ab2d.V1, ab2d.V2, ab2d.V3} {
		var made []byte
		for line := range ab2dtest.Claims(version, 9, 1200) {
			require.True(t, json.Valid(line))
			made = append(made, line...)
		}
		c := start(t, &ab2dtest.Options{InMemory: true, Seed: 9})
		_, file := c.job(string(version))
		served := c.get(file, "Accept-Encoding", "identity").body
		assert.True(t, bytes.Equal(made, served))
	}
	for range ab2dtest.Claims("", 9, 3) {
		break // leaving early is fine
	}
	assert.Panics(t, func() { ab2dtest.Claims("v4", 0, 1) })
}

func TestFileSizes(t *testing.T) {
	c := start(t, &ab2dtest.Options{InMemory: true, Files: 5, FileSize: 100 << 10, MaxJobs: 10})
	m, _ := c.job("v2")
	require.Len(t, m.Output, 5)
	var ids []string
	for _, f := range m.Output {
		a := c.get(f.URL, "Accept-Encoding", "gzip")
		plain := gunzip(t, a.body)
		verify(t, f, plain)
		assert.Less(t, len(a.body), len(plain)/2)
		assert.LessOrEqual(t, len(plain), 100<<10)
		assert.Greater(t, len(plain), 80<<10)
		for line := range bytes.Lines(plain) {
			var claim struct{ ID string }
			require.NoError(t, json.Unmarshal(line, &claim))
			ids = append(ids, claim.ID)
		}
	}
	slices.Sort(ids)
	assert.Len(t, slices.Compact(slices.Clone(ids)), len(ids), "no duplicates")
}

func TestFiltersSelectClaims(t *testing.T) {
	c := start(t, &ab2dtest.Options{InMemory: true, MaxJobs: 10, Beneficiaries: 20}).login()
	read := func(version, query string) []byte {
		t.Helper()
		m := c.finish(c.export(version, query))
		if len(m.Output) == 0 {
			return nil
		}
		return c.get(m.Output[0].URL, "Accept-Encoding", "identity").body
	}
	all := read("v2", "")
	some := read("v2", "?_since=2026-01-01T00:00:00Z&_until=2026-02-01T00:00:00Z")
	assert.NotEmpty(t, some)
	assert.Less(t, len(some), len(all)/4)
	for line := range bytes.Lines(some) {
		assert.True(t, bytes.Contains(all, line))
		assert.Contains(t, string(line), `"lastUpdated":"2026-01-`)
	}
	assert.Empty(t, read("v2", "?_since=2026-09-01T00:00:00Z"), "nothing is that new, and an empty file is not listed")
	days := read("v3", "?_typeFilter=ExplanationOfBenefit%3Fservice-date%3Dge2025-03-01%26service-date%3Dlt2025-04-01")
	assert.NotEmpty(t, days)
	assert.Less(t, len(days), len(all)/10)
}
