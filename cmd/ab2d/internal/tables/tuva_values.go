package tables

import (
	"cmp"
	"slices"

	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/fhir"
)

// What follows returns a value only where it has the form that Tuva's checks expect.

func claimID(c *claim.Claim) string { return cmp.Or(c.ID, c.Group, c.ResourceID) }

func tuvaType(t claim.Type) string {
	switch t {
	case claim.Carrier, claim.DME, claim.Professional:
		return "professional"
	case claim.HHA, claim.Hospice, claim.Inpatient, claim.Outpatient, claim.SNF, claim.Institutional:
		return "institutional"
	}
	return "undetermined"
}

// claimPeriod returns the first and last day of a claim: as billed, else from its lines.
func claimPeriod(c *claim.Claim) (start, end string) {
	start, end = period(c.Start, c.End, "")
	if start == "" || end == "" {
		for i := range c.Lines {
			first, last := period(c.Lines[i].Start, c.Lines[i].End, "")
			if start == "" || first != "" && c.Start == "" && first < start {
				start = first
			}
			end = max(end, last)
		}
		end = max(end, start)
	}
	return start, end
}

// period returns days that are in order: an end before the start is taken for the start.
func period(from, to fhir.DateTime, otherwise string) (start, end string) {
	start = cmp.Or(tuvaDate(from), otherwise)
	if end = tuvaDate(to); end < start {
		end = only(tuvaDate(from) != "", start)
	}
	return start, end
}

// tuvaDate is a day between 1900 and 2050.
func tuvaDate(d fhir.DateTime) string {
	s := dateOf(d)
	return only("1900-01-02" <= s && s <= "2050-01-02", s)
}

// place is a place of service: two digits.
func place(s string) string {
	if len(s) == 1 {
		s = "0" + s
	}
	return only(len(s) == 2 && digits(s), s)
}

// billType is a type of bill: two digits and a character, with or without a leading 0.
func billType(s string) string {
	if len(s) == 4 && s[0] != '0' || len(s) < 3 || len(s) > 4 {
		return ""
	}
	return only(digits(s[:len(s)-1]), s)
}

// drg is an MS-DRG: three digits.
func drg(s string) string {
	if !digits(s) || s == "" || len(s) > 3 {
		return ""
	}
	return "000"[len(s):] + s
}

func npi(s string) string { return only(len(s) == 10 && digits(s), s) }

func digits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}

// rendering is the NPI of who performed a line. Where no line says so, it is the
// claim's, and of an institutional claim who attended, as in Tuva's connector for CCLF.
func rendering(c *claim.Claim, l *claim.Line, institutional bool) string {
	for _, sequence := range l.CareTeam {
		for i := range c.CareTeam {
			if p := &c.CareTeam[i]; p.Sequence == sequence && performs(p.Role) && npi(p.NPI) != "" {
				return p.NPI
			}
		}
	}
	for _, want := range []func(string) bool{performs, func(role string) bool { return institutional && role == "attending" }} {
		for i := range c.CareTeam {
			if p := &c.CareTeam[i]; want(p.Role) && npi(p.NPI) != "" {
				return p.NPI
			}
		}
	}
	return ""
}

func performs(role string) bool { return role == claim.RoleRendering }

// coded is a code of a claim, and what belongs to it: present on admission, or a date.
type coded struct {
	icd          int
	code, detail string
}

// tuvaDiagnoses returns each code once, the principal one first, all of one version of ICD.
func tuvaDiagnoses(c *claim.Claim, institutional bool) (codes []coded) {
	for _, principal := range []bool{true, false} {
		for i := range c.Diagnoses {
			d := &c.Diagnoses[i]
			if principal != slices.Contains(d.Types, "principal") || len(d.Types) == 1 && d.Types[0] == "admitting" {
				continue
			}
			poa := only(institutional, d.PresentOnAdmission)
			codes = appendCode(codes, coded{d.ICD, d.Code, poa})
		}
	}
	return codes
}

func tuvaProcedures(c *claim.Claim) (codes []coded) {
	for i := range c.Procedures {
		p := &c.Procedures[i]
		if p.ICD != 0 && p.Code != "" && len(codes) < most && (len(codes) == 0 || codes[0].icd == p.ICD) {
			codes = append(codes, coded{p.ICD, p.Code, tuvaDate(p.Date)})
		}
	}
	return codes
}

func appendCode(codes []coded, x coded) []coded {
	same := func(y coded) bool { return y.code == x.code }
	if x.icd == 0 || !icdCode(x.code) || len(codes) == most || len(codes) > 0 && codes[0].icd != x.icd || slices.ContainsFunc(codes, same) {
		return codes
	}
	return append(codes, x)
}

// icdCode reports whether s looks like an undotted diagnosis code: three to eight
// characters, the first a capital letter or all digits.
func icdCode(s string) bool {
	if len(s) < 3 || len(s) > 8 {
		return false
	}
	if digits(s) {
		return len(s) <= 5
	}
	for i := range len(s) {
		letter := s[i] >= 'A' && s[i] <= 'Z'
		if !letter && (i == 0 || s[i] < '0' || s[i] > '9') {
			return false
		}
	}
	return true
}

func codeType(codes []coded, ten, nine string) string {
	switch at(codes, 0).icd {
	case 10:
		return ten
	case 9:
		return nine
	}
	return ""
}

func only(ok bool, s string) string {
	if ok {
		return s
	}
	return ""
}

// at returns the ith item, or none.
func at[T any](items []T, i int) (item T) {
	if i < len(items) {
		item = items[i]
	}
	return item
}
