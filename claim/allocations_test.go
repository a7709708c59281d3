//go:build !race

package claim_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/ab2d-go/ab2d/claim"
)

// The race detector makes pools drop values at random, so that what is allocated varies.
func TestAllocations(t *testing.T) {
	eob := decode(t, stayV2)
	assert.LessOrEqual(t, testing.AllocsPerRun(100, func() { claim.From(eob) }), 8.0)
	c := new(claim.Claim)
	assert.LessOrEqual(t, testing.AllocsPerRun(100, func() { c.Set(eob) }), 1.0)
}

// The text that Set makes is of this claim alone: a code that is kept keeps no other claim.
func TestTextIsOnePieceAClaim(t *testing.T) {
	eob := decode(t, stayV1)
	c := claim.From(eob)
	assert.LessOrEqual(t, testing.AllocsPerRun(100, func() { c.Set(eob) }), 1.0)
}
