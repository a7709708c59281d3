package main

import (
	_ "embed"
	"regexp"
	"strings"
)

// The titles of the codes that are common in Medicare's claims, and of those that the
// embedded server serves. Of ICD-10-CM they are the official ones (CDC/NCHS and CMS),
// of HCPCS level II shortened from CMS's descriptions; both are in the public domain.
// CPT (HCPCS level I) is the American Medical Association's copyright and CDT (the D
// codes) the American Dental Association's, so neither is here.
var (
	//go:embed codes/icd10cm.tsv
	icd10cmTitles string
	//go:embed codes/hcpcs.tsv
	hcpcsTitles string
)

// codeSystem is a list of codes with titles.
type codeSystem struct {
	Name   string // heading of the column with the titles
	titles map[string]string
	spell  func(code string) string
}

// codeSystems are those of the columns of answers with these names.
var codeSystems = map[string]*codeSystem{
	"diagnosis": {"Diagnosis", parseTitles(icd10cmTitles), spellICD},
	"code":      {"Item or service", parseTitles(hcpcsTitles), func(code string) string { return code }},
}

func parseTitles(text string) map[string]string {
	titles := make(map[string]string)
	for line := range strings.Lines(text) {
		code, title, _ := strings.Cut(strings.TrimSpace(line), "\t")
		titles[code] = title
	}
	return titles
}

// title returns what a code means, or "" where that is not known here.
func (s *codeSystem) title(code string) string { return s.titles[code] }

// label returns the title, or the code where there is none.
func (s *codeSystem) label(code string) string {
	if title := s.title(code); title != "" {
		return title
	}
	return s.spell(code)
}

// phrase returns the title in the middle of a sentence, and the code.
func (s *codeSystem) phrase(code string) string {
	title := s.title(code)
	if title == "" {
		return s.spell(code)
	}
	if len(title) > 1 && title[1] >= 'a' && title[1] <= 'z' && !properName.MatchString(title) {
		title = strings.ToLower(title[:1]) + title[1:]
	}
	return title + " (" + s.spell(code) + ")"
}

var properName = regexp.MustCompile(`^(Alzheimer|Parkinson|Welcome)`)

// spellICD writes an ICD-10-CM code with its dot, which claims leave out.
func spellICD(code string) string {
	if len(code) <= 3 || strings.Contains(code, ".") {
		return code
	}
	return code[:3] + "." + code[3:]
}

var cpt = regexp.MustCompile(`^[0-9]{4}[0-9A-Z]$`)
