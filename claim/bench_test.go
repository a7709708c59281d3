package claim_test

import (
	"testing"

	"github.com/ab2d-go/ab2d/claim"
)

func BenchmarkFrom(b *testing.B) {
	for _, bb := range []struct{ name, text string }{{"v1", stayV1}, {"v2", stayV2}, {"v3", stayV3}} {
		eob := decode(b, bb.text)
		b.Run(bb.name+"/From", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				claim.From(eob)
			}
		})
		b.Run(bb.name+"/Set", func(b *testing.B) {
			b.ReportAllocs()
			c := new(claim.Claim)
			for b.Loop() {
				c.Set(eob)
			}
		})
		b.Run(bb.name+"/Clone", func(b *testing.B) {
			b.ReportAllocs()
			c := claim.From(eob)
			for b.Loop() {
				c.Clone()
			}
		})
	}
}
