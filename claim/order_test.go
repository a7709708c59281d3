package claim_test

import (
	"math/big"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/claim"
)

// The ids of two final versions of the same time, the higher one first.
func TestIDsAreNumbers(t *testing.T) {
	for _, tt := range []struct{ higher, lower string }{
		{"10000000000", "9999999999"},
		{"2", "1"},
		{"1", "-1"},
		{"-1", "-2"},
		{"-9", "-10"},
		{"-9999999999", "-10000000000"},
		{"0", "-1"},
		{"1", "0"},
		{"1", "-0"},
		{"100000000000000000000000000000000000000000000000001", "99999999999999999999999999999999999999999999999999"},
		{"010", "9"},
		{"-9", "-010"},
		{"a", "9"},
		{"a", "-9"},
		{"b", "a"},
		{"carrier-2", "carrier-10"}, // no numbers: as text
		{"-", "1"},
		{"1-", "2"},
		{"+1", "2"},
		{"1", "01"}, // the same number, as text
		{"0", "-0"},
	} {
		a, b := version("g", tt.higher, true, 1), version("g", tt.lower, true, 1)
		assert.True(t, a.Supersedes(b), "%s over %s", tt.higher, tt.lower)
		assert.False(t, b.Supersedes(a), "%s over %s", tt.lower, tt.higher)
	}
}

// Over different versions the order is total: of two one is the newer, and what is newer than the newer is newer.
func TestOrderIsTotal(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	ids := []string{"", "0", "-0", "00", "1", "-1", "9999999999", "10000000000", "-10000000000", "99999999999999999999", "100000000000000000000", "a", "-", "7x"}
	times := []time.Time{{}, time.Unix(1, 0), time.Unix(2, 0)}
	draw := func() *claim.Claim {
		return &claim.Claim{ID: ids[random.IntN(len(ids))], Final: random.IntN(2) == 0, Updated: times[random.IntN(3)]}
	}
	for range 20_000 {
		a, b, c := draw(), draw(), draw()
		if a.ID == b.ID || b.ID == c.ID || a.ID == c.ID {
			continue
		}
		require.NotEqual(t, a.Supersedes(b), b.Supersedes(a), "%q %q", a.ID, b.ID)
		if a.Supersedes(b) && b.Supersedes(c) {
			require.True(t, a.Supersedes(c), "%q %q %q", a.ID, b.ID, c.ID)
		}
	}
}

func TestNumbersOfAnyLength(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	draw := func() (string, *big.Int) {
		text := make([]byte, 1+random.IntN(40))
		for i := range text {
			text[i] = byte('0' + random.IntN(3))
		}
		s := string(text)
		if random.IntN(2) == 0 {
			s = "-" + s
		}
		n, _ := new(big.Int).SetString(s, 10)
		return s, n
	}
	for range 5_000 {
		a, x := draw()
		b, y := draw()
		if order := x.Cmp(y); order != 0 {
			require.Equal(t, order > 0, version("g", a, true, 1).Supersedes(version("g", b, true, 1)), "%s %s", a, b)
		}
	}
}

// A claim whose time is missing or cannot be read does not lose to one that may be older, in whichever order they come.
func TestTimeThatCannotBeRead(t *testing.T) {
	unknown := func(id string, final bool) *claim.Claim { return &claim.Claim{Group: "g", ID: id, Final: final} }
	for name, tt := range map[string]struct {
		claims []*claim.Claim
		want   []string
	}{
		"the same version":         {[]*claim.Claim{unknown("1", false), version("g", "1", true, 1)}, []string{"g/1 false 1"}},
		"another version":          {[]*claim.Claim{unknown("1", true), version("g", "2", true, 1)}, []string{"g/1 true 1"}},
		"a final one is preferred": {[]*claim.Claim{unknown("1", false), version("g", "2", true, 3)}, []string{"g/2 true 3"}},
		"two unknown times":        {[]*claim.Claim{unknown("10", true), unknown("9", true)}, []string{"g/10 true 1"}},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, tt.want, latest(t, pairs(tt.claims[0], tt.claims[1])))
			assert.Equal(t, tt.want, latest(t, pairs(tt.claims[1], tt.claims[0])))
		})
	}
}
