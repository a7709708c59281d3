package claim

import (
	"strconv"

	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/internal/codes"
)

// text returns the code of a coding, without blanks around it. A coding that says why there is no code has none.
func text(c *fhir.Coding) string {
	if codes.IsAbsence(c.System) {
		return ""
	}
	if codes.IsTrimmed(c.Code) {
		return c.Code
	}
	return codes.Trim(c.Code)
}

// A choice is the coding that holds a fact: of several the one whose place is listed first in places.
type choice struct {
	code, system string
	order        uint8
}

// offer takes a coding of the place p, if it has a code and is the better choice.
func (c *choice) offer(p *place, coding *fhir.Coding) {
	if c.code == "" || p.order < c.order {
		if code := codes.Trim(coding.Code); code != "" {
			*c = choice{code: code, system: coding.System, order: p.order}
		}
	}
}

// code returns the code that holds a fact, by its system; "" if there is none.
func (r *reader) code(at element, concept *fhir.CodeableConcept, f fact) string {
	if concept == nil {
		return ""
	}
	var best choice
	for i := range concept.Coding {
		coding := &concept.Coding[i]
		if p := r.find(at, coding.System); p.fact == f {
			best.offer(p, coding)
		}
	}
	return best.code
}

// codeOrAny is code for elements that hold one fact alone: where no system is known, the first code of another counts. It
// returns its system too.
func (r *reader) codeOrAny(at element, concept *fhir.CodeableConcept, f fact) (code, system string) {
	if concept == nil {
		return "", ""
	}
	codings := concept.Coding
	if len(codings) == 1 && r.version&(r.version-1) == 0 { // neither a choice nor a version to find
		return text(&codings[0]), codings[0].System
	}
	var best choice
	for i := range codings {
		coding := &codings[i]
		if p := r.find(at, coding.System); p.fact == f {
			best.offer(p, coding)
		} else if code == "" {
			code, system = text(coding), coding.System
		}
	}
	if best.code != "" {
		return best.code, best.system
	}
	return code, system
}

// codeOf returns the code of an extension, whichever type its value has.
func codeOf(ext *fhir.Extension) string {
	switch v := ext.Value.(type) {
	case *fhir.Coding:
		if v != nil {
			return text(v)
		}
	case *fhir.CodeableConcept:
		if v != nil {
			for i := range v.Coding {
				if code := text(&v.Coding[i]); code != "" {
					return code
				}
			}
		}
	case *fhir.Identifier:
		if v != nil {
			return codes.Trim(v.Value)
		}
	case fhir.String:
		return codes.Trim(string(v))
	case fhir.Code:
		return codes.Trim(string(v))
	}
	return integerOf(ext)
}

// quantityOf returns the number of an extension, and its unit if it has one.
func quantityOf(ext *fhir.Extension) (number fhir.Decimal, unit string) {
	switch v := ext.Value.(type) {
	case *fhir.Quantity:
		if v != nil {
			return v.Value, unitOf(v)
		}
	case fhir.Decimal:
		return v, ""
	}
	return fhir.Decimal(integerOf(ext)), ""
}

// integerOf returns the digits of an extension whose value is one of FHIR's three integers.
func integerOf(ext *fhir.Extension) string {
	switch v := ext.Value.(type) {
	case fhir.Integer:
		return strconv.Itoa(int(v))
	case fhir.PositiveInt:
		return strconv.Itoa(int(v))
	case fhir.UnsignedInt:
		return strconv.Itoa(int(v))
	}
	return ""
}

// The qualifiers of an NDC quantity (REV_CNTR_NDC_QTY_QLFR_CD), of which v3 serves the UCUM unit as the code and the
// qualifier as the unit (bfd-server-ng IdrUnit.java). Two have the same UCUM unit.
var ucum = [...]struct{ unit, qualifier string }{
	{"mL", "ML"}, {"mg", "ME"}, {"[arb'U]", "UN"}, {"[IU]", "F2"}, {"g", "GR"}, {"[arb'U]", "EA"},
}

// unitOf returns the unit of a quantity, as a qualifier where it is one of an NDC quantity.
func unitOf(q *fhir.Quantity) string {
	unit, code := codes.Trim(q.Unit), codes.Trim(q.Code)
	if code == "" {
		return unit
	}
	found := ""
	for _, u := range ucum {
		if code == u.unit && (found == "" || unit == u.qualifier) {
			found = u.qualifier
		}
	}
	if found != "" {
		return found
	}
	return code
}
