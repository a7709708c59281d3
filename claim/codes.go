package claim

import (
	"strings"
	"unicode/utf8"

	"github.com/ab2d-go/ab2d/fhir"
)

// A Diagnosis is a diagnosis of a claim.
type Diagnosis struct {
	Sequence int    // what Line.Diagnoses refers to
	ICD      int    // the version: 9 or 10; 0 if it is another system
	Code     string // without a dot: E785
	Dotted   string // with it: E78.5
	// Types say what the diagnosis is to the claim, such as principal, admitting,
	// secondary, other, externalcauseofinjury.
	Types []string
	// PresentOnAdmission is Y, N, U, W or 1.
	PresentOnAdmission string
}

// A Procedure is an ICD procedure of an institutional claim.
type Procedure struct {
	Sequence int    // what Line.Procedures refers to
	ICD      int    // the version: 9 or 10; 0 if it is another system
	System   string // the URL of the code system as served
	Code     string // without a dot
	Dotted   string // with it; codes of ICD-10-PCS have none
	Date     fhir.DateTime
}

// setCodes reads diagnoses and procedures.
func (c *Claim) setCodes(eob *fhir.ExplanationOfBenefit) {
	var b strings.Builder // of all codes that need a dot more or less: one allocation a claim
	for i := range eob.Diagnosis {
		d := &eob.Diagnosis[i]
		if drg := code(d.PackageCode, sysDRG); drg != "" { // v1 has the DRG as a diagnosis
			c.DRG = drg
		}
		coding := icdCoding(d.DiagnosisCodeableConcept)
		if coding == nil {
			continue
		}
		out := Diagnosis{Sequence: d.Sequence, ICD: icdVersion(coding.System), Types: c.diagnosisTypes(d)}
		out.Code, out.Dotted = bothForms(&b, coding.Code, diagnosisDot(out.ICD, coding.Code))
		out.PresentOnAdmission = presentOnAdmission(d)
		c.Diagnoses = append(grown(c.Diagnoses, len(eob.Diagnosis)), out)
	}
	for i := range eob.Procedure {
		p := &eob.Procedure[i]
		coding := icdCoding(p.ProcedureCodeableConcept)
		if coding == nil {
			continue
		}
		out := Procedure{Sequence: p.Sequence, ICD: icdVersion(coding.System), System: coding.System, Date: p.Date}
		dot := 0
		if out.ICD == 9 {
			dot = 2
		}
		out.Code, out.Dotted = bothForms(&b, coding.Code, dot)
		c.Procedures = append(grown(c.Procedures, len(eob.Procedure)), out)
	}
}

// diagnosisTypes returns the codes of d's types, in memory that the claim's diagnoses share.
func (c *Claim) diagnosisTypes(d *fhir.Diagnosis) []string {
	start := len(c.types)
	for i := range d.Type {
		if code := first(&d.Type[i]); code != "" {
			c.types = append(c.types, code)
		}
	}
	if len(c.types) == start {
		return nil
	}
	return c.types[start:len(c.types):len(c.types)]
}

func presentOnAdmission(d *fhir.Diagnosis) string {
	for i := range d.Extension { // v1, v2
		ext := &d.Extension[i]
		if strings.HasPrefix(ext.URL, extPresentOnAdmission) || strings.HasPrefix(ext.URL, extExternalPresentOnAdmission) {
			return codeOf(ext)
		}
	}
	return first(d.OnAdmission) // v3
}

// icdCoding returns the coding to take a code from: one of ICD if there is one.
func icdCoding(concept *fhir.CodeableConcept) *fhir.Coding {
	if concept == nil {
		return nil
	}
	var other *fhir.Coding
	for i := range concept.Coding {
		switch coding := &concept.Coding[i]; {
		case coding.Code == "":
		case icdVersion(coding.System) != 0:
			return coding
		case other == nil:
			other = coding
		}
	}
	return other
}

// icdVersion reads the URL of a code system: http://hl7.org/fhir/sid/icd-10 and
// icd-9-cm in v1 and v2, icd-10-cm and CMS's own .../ICD10 for procedures in v3.
func icdVersion(system string) int {
	system = system[strings.LastIndexByte(system, '/')+1:]
	switch {
	case strings.HasPrefix(system, "icd-10"), system == "ICD10":
		return 10
	case strings.HasPrefix(system, "icd-9"), system == "ICD9":
		return 9
	}
	return 0
}

// diagnosisDot returns where the dot of a diagnosis code is: after the category of
// three characters, or four for the external causes of ICD-9.
func diagnosisDot(version int, code string) int {
	switch {
	case version == 0:
		return 0
	case version == 9 && code != "" && code[0] == 'E':
		return 4
	}
	return 3
}

// bothForms returns code without a dot and with one after dot bytes. The text of
// the form that was not served goes to b.
func bothForms(b *strings.Builder, code string, dot int) (plain, dotted string) {
	if before, after, ok := strings.Cut(code, "."); ok {
		return join(b, before, "", after), code
	}
	if dot == 0 || len(code) <= dot {
		return code, code
	}
	for i := range dot {
		if code[i] >= utf8.RuneSelf { // no ICD code
			return code, code
		}
	}
	return code, join(b, code[:dot], ".", code[dot:])
}

func join(b *strings.Builder, parts ...string) string {
	if b.Cap() == 0 {
		b.Grow(128)
	}
	start := b.Len()
	for _, part := range parts {
		b.WriteString(part)
	}
	return b.String()[start:]
}

// grown returns s with room for n elements, if it has none.
func grown[S ~[]E, E any](s S, n int) S {
	if cap(s) == 0 {
		return make(S, 0, n)
	}
	return s
}
