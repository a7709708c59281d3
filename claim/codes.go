package claim

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/internal/codes"
)

// A Diagnosis is a diagnosis of a claim.
type Diagnosis struct {
	Sequence int    `json:"sequence"`         // what Line.Diagnoses refers to
	ICD      int    `json:"icd,omitempty"`    // the version: 9 or 10; 0 if it is another system
	Code     string `json:"code,omitempty"`   // without a dot: E785; of another system as it was served
	Dotted   string `json:"dotted,omitempty"` // with it: E78.5
	// Types say what the diagnosis is to the claim, in the codes of v2 and v3: principal, admitting, secondary, other,
	// externalcauseofinjury, patientreasonforvisit.
	Types []string `json:"types,omitempty"`
	// PresentOnAdmission is Y, N, U, W or 1.
	PresentOnAdmission string `json:"presentOnAdmission,omitempty"`
}

// A Procedure is an ICD procedure of an institutional claim.
type Procedure struct {
	Sequence int           `json:"sequence"`         // what Line.Procedures refers to
	ICD      int           `json:"icd,omitempty"`    // the version: 9 or 10; 0 if it is another system
	System   string        `json:"system,omitempty"` // the URL of the code system as served
	Code     string        `json:"code,omitempty"`   // without a dot; of another system as it was served
	Dotted   string        `json:"dotted,omitempty"` // with it; codes of ICD-10-PCS have none
	Date     fhir.DateTime `json:"date,omitempty"`
}

func (r *reader) readDiagnoses() {
	var types []string // memory of Types, one piece for all diagnoses that have none yet
	list := r.eob.Diagnosis
	r.Diagnoses = slices.Grow(r.Diagnoses, len(list))
	for i := range list {
		d := &list[i]
		if d.PackageCode != nil {
			if drg := r.code(atPackage, d.PackageCode, drg); drg != "" {
				r.DRG = drg
			}
		}
		coding, code, icd := r.icd(d.DiagnosisCodeableConcept)
		if coding == nil {
			continue
		}
		var out *Diagnosis
		r.Diagnoses, out = next(r.Diagnoses)
		memory := out.Types[:0]
		*out = Diagnosis{}
		out.Sequence, out.ICD, out.Types = d.Sequence, icd, memory
		r.setForms(&out.Code, &out.Dotted, icd, code, diagnosisDot(icd, code))
		if n := len(d.Type); cap(out.Types) < n {
			if cap(types)-len(types) < n {
				types = make([]string, 0, typesFrom(list[i:]))
			}
			start := len(types)
			types = types[:start+n]
			out.Types = types[start:start:len(types)]
		}
		for j := range d.Type {
			if t := r.diagnosisType(&d.Type[j]); t != "" && !slices.Contains(out.Types, t) {
				out.Types = append(out.Types, t)
			}
		}
		out.PresentOnAdmission = r.presentOnAdmission(d)
	}
}

func typesFrom(list []fhir.Diagnosis) (n int) {
	for i := range list {
		n += len(list[i].Type)
	}
	return n
}

func (r *reader) readProcedures() {
	list := r.eob.Procedure
	r.Procedures = slices.Grow(r.Procedures, len(list))
	for i := range list {
		p := &list[i]
		coding, code, icd := r.icd(p.ProcedureCodeableConcept)
		if coding == nil {
			continue
		}
		var out *Procedure
		r.Procedures, out = next(r.Procedures)
		*out = Procedure{Sequence: p.Sequence, ICD: icd, System: coding.System, Date: p.Date}
		dot := 0
		if icd == 9 {
			dot = 2
		}
		r.setForms(&out.Code, &out.Dotted, icd, code, dot)
	}
}

func (r *reader) diagnosisType(concept *fhir.CodeableConcept) string {
	code, _ := r.codeOrAny(atDiagnosisType, concept, diagnosisType)
	switch code { // v1 has some under other names than v2 and v3
	case "external-first", "external":
		return "externalcauseofinjury"
	case "reason-for-visit":
		return "patientreasonforvisit"
	}
	return code
}

func (r *reader) presentOnAdmission(d *fhir.Diagnosis) string {
	exts := d.Extension
	for i := range exts {
		ext := &exts[i]
		if r.find(atDiagnosis, unnumbered(ext.URL)).fact == poa {
			if code := codeOf(ext); code != "" {
				return code
			}
		}
	}
	code, _ := r.codeOrAny(atOnAdmission, d.OnAdmission, poa)
	return code
}

// unnumbered returns the URL without the number of a diagnosis at its end.
func unnumbered(url string) string {
	for url != "" && url[len(url)-1] >= '0' && url[len(url)-1] <= '9' {
		url = url[:len(url)-1]
	}
	return url
}

// icd returns the coding to take a code from, one of ICD if there is one, with its code and the version of ICD.
func (r *reader) icd(concept *fhir.CodeableConcept) (coding *fhir.Coding, code string, icd int) {
	if concept == nil {
		return nil, "", 0
	}
	codings := concept.Coding
	for i := range codings {
		c := &codings[i]
		if c.System != r.icdSystem { // as a claim's codes have one system, mostly
			r.icdSystem, r.icdVersion = c.System, icdVersion(c.System)
		}
		served := codes.Trim(c.Code)
		switch {
		case served == "", served[0] == '.' && strings.Trim(served, ".") == "":
		case r.icdVersion != 0:
			return c, served, r.icdVersion
		case coding == nil && !codes.IsAbsence(c.System):
			coding, code = c, served
		}
	}
	return coding, code, 0
}

// icdVersion reads the URL of a code system: http://hl7.org/fhir/sid/icd-10 and icd-9-cm in v1 and v2, icd-10-cm and
// CMS's own …/ICD10 for procedures in v2 and v3.
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

// diagnosisDot returns where the dot of a diagnosis code is: after the category of three characters, or four for the
// external causes of ICD-9.
func diagnosisDot(icd int, code string) int {
	if icd == 9 && code[0]|0x20 == 'e' {
		return 4
	}
	return 3
}

// setForms sets a code without a dot and with one after dot bytes, wherever a dot was served. A code of another system
// than ICD keeps its form. plain and dotted must stay where they are until writeForms has been called.
func (r *reader) setForms(plain, dotted *string, icd int, code string, dot int) {
	*plain, *dotted = code, code
	if icd == 0 {
		return
	}
	served := strings.IndexByte(code, '.')
	if served < 0 {
		if dot != 0 && len(code) > dot && ascii(code[:dot]) {
			r.form(dotted, code[:dot], code[dot:], true)
		}
		return
	}
	before, after := code[:served], code[served+1:]
	if strings.IndexByte(after, '.') >= 0 {
		after = strings.ReplaceAll(after, ".", "")
	}
	r.form(plain, before, after, false)
	switch n := len(before) + len(after); {
	case dot == 0 || n <= dot:
		r.form(dotted, before, after, false)
	case served == dot && n == len(code)-1: // as it was served
	case served > dot && ascii(before[:dot]):
		r.form(dotted, before[:dot], before[dot:]+after, true)
	case served < dot && ascii(before) && ascii(after[:dot-served]):
		r.form(dotted, before+after[:dot-served], after[dot-served:], true)
	default:
		r.form(dotted, before, after, served == dot)
	}
}

// ascii reports whether s may be the category of an ICD code.
func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// A form is a code to be written: the bytes of a reader's text from one place to another.
type form struct {
	to        *string
	from, end int
}

// form has a code written to what to points to.
func (r *reader) form(to *string, before, after string, dot bool) {
	start := len(r.text)
	r.text = append(r.text, before...)
	if dot {
		r.text = append(r.text, '.')
	}
	r.text = append(r.text, after...)
	r.forms = append(r.forms, form{to, start, len(r.text)})
}

// writeForms makes the codes that were not served in their form: one allocation a claim, which is never written again.
func (r *reader) writeForms() {
	if len(r.forms) == 0 {
		return
	}
	text := string(r.text)
	for _, f := range r.forms {
		*f.to = text[f.from:f.end]
	}
	clear(r.forms)
	clear(r.text)
	r.forms, r.text = r.forms[:0], r.text[:0]
}
