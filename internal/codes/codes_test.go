package codes_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/ab2d-go/ab2d/internal/codes"
)

func TestIsAbsence(t *testing.T) {
	for system, want := range map[string]bool{
		"http://terminology.hl7.org/CodeSystem/data-absent-reason": true,
		"http://terminology.hl7.org/CodeSystem/v3-NullFlavor":      true,
		"http://hl7.org/fhir/v3/NullFlavor":                        true,
		"http://hl7.org/fhir/sid/icd-10":                           false,
		"https://bluebutton.cms.gov/resources/variables/clm_id":    false,
		"": false,
	} {
		assert.Equal(t, want, codes.IsAbsence(system), system)
	}
}

func TestTrim(t *testing.T) {
	for _, s := range []string{"", "1", "E785", "a b"} {
		for _, blank := range []string{"", " ", "\t\r\n ", "\u00a0", "\u0085", "\u2003", "\u3000"} {
			assert.Equal(t, s, codes.Trim(blank+s+blank), "%q", blank)
		}
	}
	for _, s := range []string{"é", "\xff", "\x7f", "\x00"} { // none of these is a blank
		assert.Equal(t, strings.TrimSpace(s), codes.Trim(s), "%q", s)
	}
}
