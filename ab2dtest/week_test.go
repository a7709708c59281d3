package ab2dtest_test

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/ab2dtest"
)

// versionOf is what distinguishes versions of a claim.
type versionOf struct {
	ID     string
	Status string
	Meta   struct {
		LastUpdated time.Time
		Tag         []struct{ Code string }
	}
	Identifier []struct{ System, Value string }
	Extension  []struct {
		ValueIdentifier struct {
			Value     string
			Extension []struct{ ValueCoding struct{ Code string } }
		}
	}
}

func (v *versionOf) canceled() bool {
	for _, tag := range v.Meta.Tag {
		if tag.Code == "NotFinalAction" {
			return true
		}
	}
	return v.Status == "cancelled"
}

func (v *versionOf) group() string {
	for _, id := range v.Identifier {
		if strings.HasSuffix(id.System, "/claim-group") {
			return id.Value
		}
	}
	return ""
}

func (v *versionOf) mbi(currency string) string {
	for _, e := range v.Extension {
		if x := e.ValueIdentifier.Extension; len(x) == 1 && x[0].ValueCoding.Code == currency {
			return e.ValueIdentifier.Value
		}
	}
	return ""
}

func TestNextWeek(t *testing.T) {
	for _, version := range []string{"v1", "v2", "v3"} {
		t.Run(version, func(t *testing.T) {
			c := start(t, &ab2dtest.Options{InMemory: true, Seed: 3, Beneficiaries: 12, Files: 3, Polls: -1,
				Changes: ab2dtest.Changes{New: 15, Revised: 7, Canceled: 4, Moved: 3}}).login()
			read := func(query string) map[string]*versionOf {
				t.Helper()
				claims := map[string]*versionOf{}
				for _, f := range c.finish(c.export(version, query)).Output {
					for line := range bytes.Lines(c.get(f.URL, "Accept-Encoding", "identity").body) {
						v := new(versionOf)
						require.NoError(t, json.Unmarshal(line, v))
						assert.NotContains(t, claims, v.ID)
						claims[v.ID] = v
					}
				}
				return claims
			}
			before := read("")
			assert.Len(t, before, 12*12)
			last := before
			for week := 1; week <= 3; week++ {
				since := time.Now()
				c.srv.NextWeek()
				assert.Equal(t, week, c.srv.Week())
				changed := read("?_since=" + since.UTC().Format("2006-01-02T15:04:05Z"))
				if week > 1 { // a second is as exact as the parameter is
					for id, v := range changed {
						if v.Meta.LastUpdated.Before(since.Truncate(time.Millisecond)) {
							delete(changed, id)
						}
					}
				}
				all := read("")
				var fresh, revisions, canceled, revised, moved int
				for id, v := range changed {
					require.Equal(t, v, all[id])
					assert.False(t, v.Meta.LastUpdated.Before(since.Truncate(time.Millisecond)))
					old := last[id]
					switch {
					case old == nil && inGroup(last, v.group()):
						revisions++
					case old == nil:
						fresh++
					case v.canceled() && activeIn(all, v.group()):
						assert.False(t, old.canceled())
						revised++
					case v.canceled():
						canceled++
					default:
						moved++
						assert.Equal(t, old.mbi("current"), v.mbi("historic"))
						assert.NotEqual(t, old.mbi("current"), v.mbi("current"))
					}
				}
				assert.Equal(t, []int{15, 7, 7, 4, 3}, []int{fresh, revisions, revised, canceled, moved})
				assert.Len(t, all, len(last)+15+7)
				last = all
			}
		})
	}
}

// The claims of a week are new, however many people there are and however many claims come.
func TestNewClaimsAreDistinct(t *testing.T) {
	for _, opts := range []ab2dtest.Options{
		{Beneficiaries: 7, Changes: ab2dtest.Changes{New: 14}},
		{Beneficiaries: 70, ClaimsPerBeneficiary: 1, Changes: ab2dtest.Changes{New: 35}},
		{Beneficiaries: 1, Changes: ab2dtest.Changes{New: 130}},
		{Beneficiaries: 2, Changes: ab2dtest.Changes{New: 3}},
		{Beneficiaries: 7, FileSize: 50_000, Changes: ab2dtest.Changes{New: 20}},
	} {
		opts.InMemory, opts.Polls = true, -1
		c := start(t, &opts).login()
		read := func() (ids []string) {
			for _, f := range c.finish(c.export("v3", "")).Output {
				for line := range bytes.Lines(c.get(f.URL, "Accept-Encoding", "identity").body) {
					v := new(versionOf)
					require.NoError(t, json.Unmarshal(line, v))
					ids = append(ids, v.ID)
				}
			}
			slices.Sort(ids)
			return ids
		}
		want := len(read())
		for range 3 {
			c.srv.NextWeek()
			want += opts.Changes.New
			ids := read()
			assert.Len(t, ids, want, "%d people", opts.Beneficiaries)
			assert.Len(t, slices.Compact(ids), want, "%d people", opts.Beneficiaries)
		}
		c.srv.Close()
	}
}

func inGroup(claims map[string]*versionOf, group string) bool {
	for _, v := range claims {
		if v.group() == group {
			return true
		}
	}
	return false
}

func activeIn(claims map[string]*versionOf, group string) bool {
	for _, v := range claims {
		if v.group() == group && !v.canceled() {
			return true
		}
	}
	return false
}

func TestJobsKeepTheirWeek(t *testing.T) {
	c := start(t, &ab2dtest.Options{InMemory: true, Beneficiaries: 5, Polls: -1, MaxJobs: 5}).login()
	early := c.export("v2", "")
	c.srv.NextWeek()
	late := c.finish(c.export("v2", ""))
	first := c.finish(early)
	verify(t, first.Output[0], c.get(first.Output[0].URL, "Accept-Encoding", "identity").body)
	verify(t, late.Output[0], gunzip(t, c.get(late.Output[0].URL, "Accept-Encoding", "gzip").body))
	assert.NotEqual(t, first.Output[0].Extension, late.Output[0].Extension)
}

// AB2D sends what was updated after _since, not at it. A program that asks for what has changed since it looked gets
// the change that comes next, even in the same millisecond.
func TestWhatChangesInThisMomentIsAfterIt(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		time.Sleep(time.Until(time.Date(2026, 11, 26, 3, 0, 0, 0, time.UTC)))
		c := start(t, &ab2dtest.Options{InMemory: true, Beneficiaries: 5, Polls: -1, Changes: ab2dtest.Changes{New: 4}}).login()
		c.srv.NextWeek()
		assert.Len(t, c.finish(c.export("v2", "?_since=2026-11-26T03:00:00Z")).Output, 1)
		c.srv.Close()
	})
}
