package main

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestTitles(t *testing.T) {
	for name, test := range map[string]struct {
		text string
		form string
	}{
		"icd10cm": {icd10cmTitles, `^[A-TV-Z][0-9][0-9A-Z]{1,5}$|^U07[0-9]$`},
		"hcpcs":   {hcpcsTitles, `^[A-CE-V][0-9]{4}$`}, // no CPT, whose codes begin with a digit, and no CDT, the D codes
	} {
		last := ""
		for line := range strings.Lines(test.text) {
			code, title, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
			assert.True(t, ok, "%s: %q", name, line)
			assert.Regexp(t, test.form, code, name)
			assert.Less(t, last, code, "%s: in order, each once", name)
			assert.Regexp(t, regexp.MustCompile(`^[A-Z0-9][^\t]{2,}[^\s.]$`), title, name)
			last = code
		}
	}
}

func TestSpelling(t *testing.T) {
	for code, want := range map[string]string{"I10": "I10", "E1165": "E11.65", "M48.062": "M48.062", "": ""} {
		assert.Equal(t, want, spellICD(code))
	}
	diagnoses, items := codeSystems["diagnosis"], codeSystems["code"]
	assert.Equal(t, "hyperlipidemia, unspecified (E78.5)", diagnoses.phrase("E785"))
	assert.Equal(t, "CPAP device (E0601)", items.phrase("E0601"))
	assert.Equal(t, "Z99.999", diagnoses.phrase("Z99999"))
	assert.Equal(t, "Parkinson's disease (G20)", (&codeSystem{titles: map[string]string{"G20": "Parkinson's disease"}, spell: spellICD}).phrase("G20"))
	for code, is := range map[string]bool{"99214": true, "1111F": true, "0001A": true, "G0439": false, "A4253": false, "1FC11": false} {
		assert.Equal(t, is, cpt.MatchString(code), code)
	}
}
