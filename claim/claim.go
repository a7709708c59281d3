package claim

import (
	"iter"
	"time"

	"github.com/ab2d-go/ab2d/fhir"
)

// A Claim is one version of a claim. A fact that AB2D did not serve is "", zero or an
// empty slice.
//
// Its strings and the numbers in its lines are those of the ExplanationOfBenefit
// it was made from, not copies. So it is valid as long as that is: see [Claim.Clone].
//
// It holds health information. Printing or logging it, or a part of it, shows
// none; encoding it as JSON shows all.
type Claim struct {
	// ResourceID is the id of the ExplanationOfBenefit, such as carrier--10000001619362.
	// ID is the claim's own: Medicare's CLM_ID in v1 and v2, another number in v3.
	// Group is the same for all versions of a claim. [Claim.Key] is what to store a
	// claim under.
	ResourceID string
	ID         string
	Group      string
	// ControlNumbers are those by which contractors know the claim.
	ControlNumbers []string

	// MBI is the beneficiary's current Medicare Beneficiary Identifier, the one
	// identifier of a person that all versions of the API share. HistoricMBIs are
	// the former ones. PatientID is the id in the claim's reference to the patient:
	// v3 has other numbers than v1 and v2.
	MBI          string
	HistoricMBIs []string
	PatientID    string

	// Type is the kind of claim. TypeCode is the NCH claim type code it was told
	// from, such as "71". TypeCodings are all codings of the type as served.
	Type        Type
	TypeCode    string
	TypeCodings []fhir.Coding

	// Status is that of the resource: active or cancelled. Final is whether this is
	// the version that counts, as far as AB2D knew when it served it: the status is
	// active and no tag of v3 says NotFinalAction.
	Status string
	Final  bool
	// Updated is when the resource last changed. It orders the versions of a claim,
	// but see [Claim.Supersedes].
	Updated time.Time

	// Start and End are the first and last day of the billable period.
	Start, End fhir.DateTime

	Facility Facility
	// TypeOfBill is the code of the National Uniform Billing Committee, such as "0131".
	TypeOfBill string
	// DRG is the code of the Diagnosis Related Group of an inpatient stay.
	DRG string
	// NearLineRecord is the NCH near-line record identification code: M, O, U, V or W.
	NearLineRecord string

	Diagnoses  []Diagnosis
	Procedures []Procedure
	CareTeam   []Provider
	Lines      []Line

	types []string // memory of Diagnosis.Types
}

// Facility is where services were provided.
type Facility struct {
	NPI            string // National Provider Identifier
	ProviderNumber string // CMS Certification Number
	TypeCode       string // first digit of the type of bill, such as "1" for a hospital
}

// From returns the view of eob, whichever version of the API it came from. A nil
// eob gives an empty claim.
func From(eob *fhir.ExplanationOfBenefit) *Claim {
	c := new(Claim)
	c.Set(eob)
	return c
}

// Set makes c the view of eob. It uses the memory of c's slices again, so that a
// loop over millions of claims needs hardly any; whoever keeps something of the
// former claim has to copy it before. From(eob) is new(Claim).Set(eob).
func (c *Claim) Set(eob *fhir.ExplanationOfBenefit) {
	*c = Claim{
		ControlNumbers: c.ControlNumbers[:0],
		HistoricMBIs:   c.HistoricMBIs[:0],
		Diagnoses:      c.Diagnoses[:0],
		Procedures:     c.Procedures[:0],
		CareTeam:       c.CareTeam[:0],
		Lines:          c.Lines[:0],
		types:          c.types[:0],
	}
	if eob == nil {
		return
	}
	c.ResourceID = eob.ID
	c.setIdentifiers(eob)
	c.setPatient(eob)
	c.setType(eob)
	c.setVersion(eob)
	if p := eob.BillablePeriod; p != nil {
		c.Start, c.End = p.Start, p.End
	}
	c.setFacility(eob)
	c.setSupportingInfo(eob)
	c.setCodes(eob)
	c.setCareTeam(eob)
	c.setLines(eob)
}

// All returns an iterator over the views of claims, such as those of a download.
// Each is a new one. Errors are handed on.
func All(claims iter.Seq2[*fhir.ExplanationOfBenefit, error]) iter.Seq2[*Claim, error] {
	return func(yield func(*Claim, error) bool) {
		for eob, err := range claims {
			var c *Claim
			if err == nil {
				c = From(eob)
			}
			if !yield(c, err) {
				return
			}
		}
	}
}
