package claim_test

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/ndjson"
)

// version is a claim id of a group, as it was updated on a day.
func version(group, id string, final bool, day int) *claim.Claim {
	return &claim.Claim{Group: group, ID: id, Final: final, Updated: time.Date(2026, 1, day, 0, 0, 0, 0, time.UTC)}
}

func pairs(claims ...*claim.Claim) iter.Seq2[*claim.Claim, error] {
	return func(yield func(*claim.Claim, error) bool) {
		for _, c := range claims {
			if !yield(c, nil) {
				return
			}
		}
	}
}

func latest(t *testing.T, claims iter.Seq2[*claim.Claim, error]) (got []string) {
	t.Helper()
	for c, err := range claim.Latest(claims) {
		require.NoError(t, err)
		got = append(got, fmt.Sprint(c.Group, "/", c.ID, " ", c.Final, " ", c.Updated.Day()))
	}
	return got
}

func TestLatest(t *testing.T) {
	tests := []struct {
		name   string
		claims []*claim.Claim
		want   []string
	}{
		{"none", nil, nil},
		{"once", []*claim.Claim{version("g", "1", true, 1)}, []string{"g/1 true 1"}},
		{"twice the same", []*claim.Claim{version("g", "1", true, 1), version("g", "1", true, 1)}, []string{"g/1 true 1"}},
		{"replaced: the cancelled one is updated later", []*claim.Claim{version("g", "1", false, 9), version("g", "2", true, 8)}, []string{"g/2 true 8"}},
		{"replaced, as successive exports tell", []*claim.Claim{version("g", "1", true, 1), version("g", "1", false, 9), version("g", "2", true, 8)}, []string{"g/2 true 8"}},
		{"replaced, new version first", []*claim.Claim{version("g", "1", true, 1), version("g", "2", true, 8), version("g", "1", false, 9)}, []string{"g/2 true 8"}},
		{"cancelled after all", []*claim.Claim{version("g", "1", true, 1), version("g", "1", false, 9)}, []string{"g/1 false 9"}},
		{"all cancelled", []*claim.Claim{version("g", "1", false, 9), version("g", "2", false, 12)}, []string{"g/2 false 12"}},
		{"an old state of the same version", []*claim.Claim{version("g", "1", false, 9), version("g", "1", true, 1)}, []string{"g/1 false 9"}},
		{"two final ones", []*claim.Claim{version("g", "2", true, 5), version("g", "1", true, 4)}, []string{"g/2 true 5"}},
		{"groups in the order they came", []*claim.Claim{version("b", "1", true, 1), version("a", "2", true, 1), version("b", "3", true, 2)}, []string{"b/3 true 2", "a/2 true 1"}},
		{"no group", []*claim.Claim{version("", "1", false, 1), version("", "1", true, 2), version("", "2", true, 1)}, []string{"/1 true 2", "/2 true 1"}},
		{"a group is no claim id", []*claim.Claim{version("1", "5", true, 1), version("", "1", true, 1)}, []string{"1/5 true 1", "/1 true 1"}},
		{"neither", []*claim.Claim{version("", "", true, 1), version("", "", true, 2)}, []string{"/ true 1", "/ true 2"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.want, latest(t, pairs(tt.claims...)))
		})
	}
}

// Within one export, which has each version in its present state, order is of no account.
func TestLatestInAnyOrder(t *testing.T) {
	export := []*claim.Claim{
		version("g", "1", false, 8), version("g", "2", false, 9), version("g", "3", true, 7), version("g", "3", true, 7),
		version("h", "4", false, 2), version("h", "5", false, 3), version("i", "6", true, 1), version("i", "7", true, 1),
	}
	random := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		random.Shuffle(len(export), func(i, j int) { export[i], export[j] = export[j], export[i] })
		assert.ElementsMatch(t, []string{"g/3 true 7", "h/5 false 3", "i/7 true 1"}, latest(t, pairs(export...)))
	}
}

func TestLatestErrors(t *testing.T) {
	bad := &ndjson.LineError{Line: 2, Err: errors.New("bad line")}
	stream := func(last error) iter.Seq2[*claim.Claim, error] {
		return func(yield func(*claim.Claim, error) bool) {
			_ = yield(version("g", "1", true, 1), nil) && yield(nil, bad) && yield(version("h", "2", true, 1), nil) &&
				(last == nil || yield(nil, last)) && yield(version("i", "3", true, 1), nil)
		}
	}
	var got []string
	for c, err := range claim.Latest(stream(nil)) {
		if err != nil {
			assert.Equal(t, bad, err)
			got = append(got, "bad line")
			continue
		}
		got = append(got, c.ID)
	}
	assert.Equal(t, []string{"bad line", "1", "2", "3"}, got)

	got = nil
	for _, err := range claim.Latest(stream(io.ErrUnexpectedEOF)) {
		got = append(got, err.Error())
	}
	assert.Equal(t, []string{bad.Error(), "unexpected EOF"}, got)

	for range claim.Latest(stream(nil)) {
		break // at the bad line
	}
	for range claim.Latest(pairs(version("g", "1", true, 1), version("h", "1", true, 1))) {
		break
	}
}

// The claims may be views of a value that is reused.
func TestLatestKeepsCopies(t *testing.T) {
	var lines strings.Builder
	for i := range 100 {
		lines.WriteString(strings.ReplaceAll(strings.ReplaceAll(stayV2, "\n", ""), `"700"`, fmt.Sprintf(`"%d"`, 1000+i%10)) + "\n")
	}
	reused := func(yield func(*claim.Claim, error) bool) {
		c := new(claim.Claim)
		for eob, err := range ndjson.Decode[fhir.ExplanationOfBenefit](strings.NewReader(lines.String()), ndjson.ReuseRecord(), ndjson.Workers(2)) {
			require.NoError(t, err)
			if c.Set(eob); !yield(c, nil) {
				return
			}
		}
	}
	want := facts(claim.From(decode(t, stayV2)))
	n := 0
	for c, err := range claim.Latest(reused) {
		require.NoError(t, err)
		want["Group"] = []string{fmt.Sprint(1000 + n)}
		assert.Equal(t, want, facts(c))
		n++
	}
	assert.Equal(t, 10, n)
}

// Memory is what the groups need, however many versions there are.
func TestLatestMemory(t *testing.T) {
	const groups = 100
	eob := decode(t, stayV2)
	heap := func() uint64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	before, after := heap(), uint64(0)
	many := func(yield func(*claim.Claim, error) bool) {
		for i := range 40_000 {
			c := claim.From(eob)
			c.Group = fmt.Sprint(i % groups)
			if !yield(c, nil) {
				return
			}
		}
		after = heap()
	}
	n := 0
	for range claim.Latest(many) {
		n++
	}
	assert.Equal(t, groups, n)
	assert.Less(t, int64(after)-int64(before), int64(groups*8<<10))
}
