package synth

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// FuzzParseBound checks what each bound must obey: a period holds for gt and ge
// no earlier than for lt and le.
func FuzzParseBound(f *testing.F) {
	for _, s := range []string{"ge2026-01-01", "2025", "lt2025-12", "sa2025-03-15T10:00:00Z", "ne2026", "", "gt"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		b, ok := ParseBound(s)
		if !ok {
			return
		}
		assert.LessOrEqual(t, b.first, b.last)
		early, late := b.first-1000, b.last+1000
		switch b.prefix {
		case "gt", "ge", "sa":
			assert.True(t, b.holds(late, late))
			assert.False(t, b.holds(early, early))
		case "lt", "le", "eb":
			assert.True(t, b.holds(early, early))
			assert.False(t, b.holds(late, late))
		default:
			assert.True(t, b.holds(b.first, b.last))
			assert.False(t, b.holds(b.first, late))
		}
	})
}
