package claim

import (
	"iter"
	"time"

	"github.com/ab2d-go/ab2d/fhir"
)

// A Claim is one version of a claim. Missing facts are left at their zero value, or as an empty slice.
//
// Its text, and the numbers in its lines, are those of the ExplanationOfBenefit it was made from, which text keeps
// alive: [Claim.Clone] makes a claim that holds only what it needs. The slices of numbers in its lines, and TypeCodings,
// belong to the ExplanationOfBenefit.
//
// It holds health information. Printing or logging it, or a part of it, shows none; encoding it as JSON shows all. The
// JSON form is described in the package documentation.
type Claim struct {
	// ResourceID is the id of the ExplanationOfBenefit, such as carrier--10000001619362. ID is the claim's own:
	// Medicare's CLM_ID in v1 and v2, another number in v3. Group is the same for all versions of a claim. [Claim.Key]
	// is what to store a claim under.
	ResourceID string `json:"resourceId,omitempty"`
	ID         string `json:"id,omitempty"`
	Group      string `json:"group,omitempty"`
	// ControlNumbers are those by which contractors know the claim.
	ControlNumbers []string `json:"controlNumbers,omitempty"`

	// MBI is the beneficiary's current Medicare Beneficiary Identifier, the one identifier of a person that all versions
	// of the API share. HistoricMBIs are the former ones. PatientID is the id in the claim's reference to the patient:
	// v3 has other numbers than v1 and v2.
	MBI          string   `json:"mbi,omitempty"`
	HistoricMBIs []string `json:"historicMbis,omitempty"`
	PatientID    string   `json:"patientId,omitempty"`

	// Type is the kind of claim. TypeCode is the NCH claim type code it follows from, such as "71". TypeCodings are all
	// codings of the type as served.
	Type        Type          `json:"type,omitempty"`
	TypeCode    string        `json:"typeCode,omitempty"`
	TypeCodings []fhir.Coding `json:"typeCodings,omitempty"`

	// Status is that of the resource: active or cancelled. Final is whether this is the version that counts, as far as
	// AB2D knew when it served it: the status is active and no tag of v3 says NotFinalAction.
	Status string `json:"status,omitempty"`
	Final  bool   `json:"final"`
	// Updated is when the resource last changed, in UTC; zero if that is missing or cannot be read. It orders the versions of a
	// claim, but see [Claim.Supersedes].
	Updated time.Time `json:"updated,omitzero"`

	// Start and End are the first and last day of the billable period.
	Start fhir.DateTime `json:"start,omitempty"`
	End   fhir.DateTime `json:"end,omitempty"`

	Facility Facility `json:"facility,omitzero"`
	Billing  Billing  `json:"billing,omitzero"`
	// TypeOfBill is the code of the National Uniform Billing Committee, such as "0131".
	TypeOfBill string `json:"typeOfBill,omitempty"`
	// DRG is the code of the Diagnosis Related Group of an inpatient stay, of three digits, such as "042".
	DRG string `json:"drg,omitempty"`
	// NearLineRecord is the NCH near-line record identification code: M, O, U, V or W.
	NearLineRecord string `json:"nearLineRecord,omitempty"`

	Diagnoses  []Diagnosis `json:"diagnoses,omitempty"`
	Procedures []Procedure `json:"procedures,omitempty"`
	CareTeam   []Provider  `json:"careTeam,omitempty"`
	Lines      []Line      `json:"lines,omitempty"`
}

// Facility is where the services of an institutional claim were provided, which is also who bills for them.
type Facility struct {
	NPI            string `json:"npi,omitempty"`            // National Provider Identifier
	PIN            string `json:"pin,omitempty"`            // what was served as an NPI and is none
	ProviderNumber string `json:"providerNumber,omitempty"` // CMS Certification Number
	TypeCode       string `json:"typeCode,omitempty"`       // first digit of the type of bill, such as "1" for a hospital
}

// Billing is who bills: of institutional claims the facility, of others the organization or person to be paid.
type Billing struct {
	NPI string `json:"npi,omitempty"` // National Provider Identifier
	PIN string `json:"pin,omitempty"` // what was served as an NPI and is none
}

// From returns the view of eob, whichever version of the API it came from. A nil eob gives an empty claim.
func From(eob *fhir.ExplanationOfBenefit) *Claim {
	c := new(Claim)
	c.Set(eob)
	return c
}

// Set makes c the view of eob. It reuses the memory of c's structs and slices, never that of text, so that a loop over
// millions of claims allocates hardly any. To keep a slice of the previous claim, or a struct that has slices, copy it
// before; strings can be kept. From(eob) is new(Claim).Set(eob).
func (c *Claim) Set(eob *fhir.ExplanationOfBenefit) {
	*c = Claim{
		ControlNumbers: c.ControlNumbers[:0],
		HistoricMBIs:   c.HistoricMBIs[:0],
		Diagnoses:      c.Diagnoses[:0],
		Procedures:     c.Procedures[:0],
		CareTeam:       c.CareTeam[:0],
		Lines:          c.Lines[:0],
	}
	if eob == nil {
		return
	}
	r := readers.Get().(*reader)
	r.read(c, eob)
	readers.Put(r)
}

// All returns an iterator over the views of claims, such as those of a download. Each is a new one. Errors are passed
// on.
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
