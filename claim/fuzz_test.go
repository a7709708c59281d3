package claim_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/fhir"
)

// Whatever can be decoded has a view, which keeps its own rules.
func FuzzFrom(f *testing.F) {
	for _, text := range []string{stayV1, stayV2, stayV3, `{}`} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		eob := new(fhir.ExplanationOfBenefit)
		if eob.UnmarshalJSON(data) != nil {
			return
		}
		c := claim.From(eob)
		assert.Len(t, c.Lines, len(eob.Item))
		assert.Len(t, c.CareTeam, len(eob.CareTeam))
		assert.LessOrEqual(t, len(c.Diagnoses), len(eob.Diagnosis))
		checkForms := func(icd int, code, dotted string) {
			if icd == 0 { // another system, whose codes keep their form
				assert.Equal(t, dotted, code)
				return
			}
			assert.Equal(t, strings.Replace(dotted, ".", "", 1), code)
		}
		for _, d := range c.Diagnoses {
			checkForms(d.ICD, d.Code, d.Dotted)
		}
		for _, p := range c.Procedures {
			checkForms(p.ICD, p.Code, p.Dotted)
		}
		want := facts(c)
		assert.Equal(t, want, facts(c.Clone()))
		used := claim.From(eob)
		used.Set(eob)
		assert.Equal(t, want, facts(used))
		assert.True(t, c.Supersedes(c))
	})
}
