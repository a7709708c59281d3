package claim

import (
	"strings"
	"sync"

	"github.com/ab2d-go/ab2d/fhir"
)

// A reader makes the view of one ExplanationOfBenefit.
type reader struct {
	*Claim
	eob *fhir.ExplanationOfBenefit
	// version is the versions of the API that the claim may come from, as far as it has been read. AB2D does not tell;
	// most places are of one or two versions (see places).
	version versions
	// institution is whether an institution bills. A claim of an unknown type is taken for one of an institution.
	institution bool

	// The URL of the last code system that was looked at for a version of ICD, and that version.
	icdSystem  string
	icdVersion int

	contained  []contained   // what eob.Contained holds, as far as references were followed
	ids        index[string] // of eob.Contained
	linked     []int         // the members that lines refer to, sorted, once linkedRead
	linkedRead bool
	members    index[int]      // of CareTeam, by sequence
	types      []string        // memory for the types of diagnoses
	text       strings.Builder // the codes that were not served in the form of the view
}

var readers = sync.Pool{New: func() any { return new(reader) }}

// read fills c, whose slices are empty. The reader keeps nothing of either afterwards.
func (r *reader) read(c *Claim, eob *fhir.ExplanationOfBenefit) {
	r.Claim, r.eob, r.version = c, eob, every
	r.ResourceID = eob.ID
	if eob.Precedence != nil {
		r.version = v1 // AB2D sets it to 0 in v1 alone
	}
	r.readIdentifiers()
	r.readPatient()
	r.readExtensions()
	r.readType()
	r.institution = r.Type == "" || r.Type.institutional()
	r.readVersion()
	if p := eob.BillablePeriod; p != nil {
		r.Start, r.End = p.Start, p.End
	}
	r.readInfo()
	r.readDiagnoses()
	r.readProcedures()
	r.padDRG()
	r.readProviders()
	r.readCareTeam()
	r.readLines()

	clear(r.contained)
	*r = reader{contained: r.contained[:0], linked: r.linked[:0]}
}

// institutional reports whether claims of the type are by institutions.
func (t Type) institutional() bool {
	switch t {
	case HHA, Hospice, Inpatient, Outpatient, SNF, Institutional:
		return true
	}
	return false
}

// next returns s with another element, for which there must be room, and that element, which holds what it held before.
func next[E any](s []E) ([]E, *E) {
	s = s[:len(s)+1]
	return s, &s[len(s)-1]
}
