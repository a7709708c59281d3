package postgres

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/ab2d-go/ab2d/claim"
)

// The keys say what claim.Claim.Supersedes says.
func TestKeysSupersede(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	times := []time.Time{{}, time.Unix(0, 0), time.Unix(0, 1), time.Unix(1, 0), time.Unix(-1, 999_999_999), time.Date(1, 1, 1, 0, 0, 1, 0, time.UTC), time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC)}
	version := func() *claim.Claim {
		c := &claim.Claim{Final: random.IntN(2) == 0, Updated: times[random.IntN(len(times))]}
		for range random.IntN(4) {
			c.ID += string("0019-a "[random.IntN(7)])
		}
		return c
	}
	for range 200_000 {
		c, old := version(), version()
		got := versionKey(c) > versionKey(old)
		if c.ID == old.ID {
			got = stateKey(c.Updated) >= stateKey(old.Updated)
		}
		if got != c.Supersedes(old) {
			assert.Equal(t, c.Supersedes(old), got, fmt.Sprintf("%q %v %v over %q %v %v", c.ID, c.Final, c.Updated, old.ID, old.Final, old.Updated))
			return
		}
	}
}
