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
		plain, dotted := code, code
		if icd != 0 {
			plain, dotted = r.forms(code, diagnosisDot(icd, code))
		}
		var out *Diagnosis
		r.Diagnoses, out = next(r.Diagnoses)
		*out = Diagnosis{Sequence: d.Sequence, ICD: icd, Code: plain, Dotted: dotted, Types: out.Types[:0]}
		if len(d.Type) > 0 {
			r.readTypes(out, list[i:])
		}
		out.PresentOnAdmission = r.presentOnAdmission(d)
	}
}

// readTypes reads the types of rest[0]. The diagnoses whose types have no memory yet share one piece.
func (r *reader) readTypes(out *Diagnosis, rest []fhir.Diagnosis) {
	list := rest[0].Type
	if cap(out.Types) < len(list) {
		if len(r.types) < len(list) {
			n := 0
			for i := range rest {
				n += len(rest[i].Type)
			}
			r.types = make([]string, n)
		}
		out.Types, r.types = r.types[:0:len(list)], r.types[len(list):]
	}
	for i := range list {
		if t := r.diagnosisType(&list[i]); t != "" && !slices.Contains(out.Types, t) {
			out.Types = append(out.Types, t)
		}
	}
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
		plain, dotted := code, code
		if icd != 0 {
			plain, dotted = r.forms(code, procedureDot(icd))
		}
		r.Procedures = append(r.Procedures, Procedure{
			Sequence: p.Sequence,
			ICD:      icd,
			System:   coding.System,
			Code:     plain,
			Dotted:   dotted,
			Date:     p.Date,
		})
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
	if d.OnAdmission == nil {
		return ""
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
		served := c.Code
		if !codes.IsTrimmed(served) {
			served = codes.Trim(served)
		}
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

// procedureDot returns where the dot of a procedure code is: after two digits, 0 where codes have none.
func procedureDot(icd int) int {
	if icd == 9 {
		return 2
	}
	return 0
}

// forms returns a code of ICD without a dot and with one after dot bytes, wherever a dot was served. Where dot is 0, there is
// none.
func (r *reader) forms(code string, dot int) (plain, dotted string) {
	plain = code
	served := strings.IndexByte(code, '.')
	if served >= 0 {
		plain = r.join(code[:served], false, strings.ReplaceAll(code[served+1:], ".", ""))
	}
	switch {
	case dot == 0 || len(plain) <= dot:
		return plain, plain
	case served == dot && len(plain) == len(code)-1:
		return plain, code
	case served != dot && !ascii(plain[:dot]):
		return plain, plain
	}
	return plain, r.join(plain[:dot], true, plain[dot:])
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

// join makes a code that was not served in this form. All that are made for a claim are one allocation, as a rule, which is
// never written again.
func (r *reader) join(before string, dot bool, after string) string {
	if r.text.Cap() == 0 {
		r.text.Grow(longestCode * (len(r.eob.Diagnosis) + len(r.eob.Procedure)))
	}
	start := r.text.Len()
	r.text.WriteString(before)
	if dot {
		r.text.WriteByte('.')
	}
	r.text.WriteString(after)
	return r.text.String()[start:]
}

const longestCode = len("S72.001A") // of ICD
