package postgres

import (
	"fmt"
	"strings"
	"time"

	"github.com/ab2d-go/ab2d/claim"
)

// The rule of claim.Claim.Supersedes as text that is compared byte by byte. Of two
// versions of a claim with the same claim id, the one with the higher stateKey is the
// newer one; with equal ones, the one that came later. Of two with different ids it
// is the one with the higher versionKey.

// stateKey orders instants to the nanosecond. One that is missing, or cannot be
// read, is later than all others.
func stateKey(updated time.Time) string {
	if updated.IsZero() {
		return "z"
	}
	return fmt.Sprintf("%016x%08x", uint64(updated.Unix())+1<<63, updated.Nanosecond())
}

// versionKey orders versions of different ids: a final one is newer than one that
// is not; then the time decides, then the id.
func versionKey(c *claim.Claim) string {
	final := "0"
	if c.Final {
		final = "1"
	}
	return final + stateKey(c.Updated) + idKey(cleaned(c.ID))
}

// idKey orders ids: integers of any length by their value, and below all others; the
// rest, and integers of the same value, byte by byte.
func idKey(id string) string {
	digits, negative := strings.CutPrefix(id, "-")
	if digits == "" || strings.Trim(digits, "0123456789") != "" {
		return "1" + id
	}
	digits = strings.TrimLeft(digits, "0")
	number := fmt.Sprintf("%08x", len(digits)) + digits
	if negative && digits != "" {
		return "00" + strings.Map(complement, number) + id
	}
	return "01" + number + id
}

// complement turns the order of hexadecimal digits round.
func complement(digit rune) rune {
	const digits = "0123456789abcdef"
	return rune(digits[15-strings.IndexRune(digits, digit)])
}
