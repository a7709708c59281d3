package claim

import (
	"slices"

	"github.com/ab2d-go/ab2d/fhir"
)

// A Provider is a member of the care team.
type Provider struct {
	Sequence int `json:"sequence"` // what Line.CareTeam refers to
	// Role is what the provider was to the claim, in one vocabulary for all versions and types of claim, that of v3:
	// RoleAttending and so on. A role outside of it is the served code in lower case. ServedRole is the code as served.
	Role       string `json:"role,omitempty"`
	ServedRole string `json:"servedRole,omitempty"`
	// NPI is the National Provider Identifier. PIN is what was served as an NPI and is none, such as a number by which a
	// contractor knows the provider: see [fhir.IsNPI].
	NPI string `json:"npi,omitempty"`
	PIN string `json:"pin,omitempty"`
	// Specialty is CMS's provider specialty code, of two characters. Taxonomy is the provider taxonomy code of the
	// National Uniform Claim Committee, of ten.
	Specialty string `json:"specialty,omitempty"`
	Taxonomy  string `json:"taxonomy,omitempty"`
	// SupplierType is CMS's provider type code of a carrier claim. Line.SupplierType has it as well.
	SupplierType string `json:"supplierType,omitempty"`
}

// The roles of a [Provider].
const (
	RoleAttending      = "attending"      // responsible for the stay or the treatment in an institution
	RoleOperating      = "operating"      // the surgeon
	RoleOtherOperating = "otheroperating" // another surgeon or provider
	RoleReferring      = "referring"      // who referred the patient
	RoleRendering      = "rendering"      // who provided the service of a line, or supplied its goods
	RoleBilling        = "billing"        // the organization to be paid
)

func (r *reader) readCareTeam() {
	list := r.eob.CareTeam
	r.CareTeam = slices.Grow(r.CareTeam, len(list))
	for i := range list {
		m := &list[i]
		var p *Provider
		r.CareTeam, p = next(r.CareTeam)
		var who identity
		r.identify(&who, m.Provider)
		*p = Provider{
			Sequence:     m.Sequence,
			NPI:          who.npi,
			PIN:          who.pin,
			SupplierType: who.supplierType,
		}
		r.readQualification(p, m.Qualification)
		p.Role, p.ServedRole = r.role(m)
		for j := range m.Extension {
			ext := &m.Extension[j]
			switch r.find(atMember, ext.URL).fact {
			case supplierType:
				p.SupplierType = codeOf(ext)
			case organizationNPI:
				r.bills(codeOf(ext))
			}
		}
		if p.Role == RoleBilling && r.Billing == (Billing{}) {
			r.Billing = Billing{NPI: p.NPI, PIN: p.PIN}
		}
	}
}

func (r *reader) readQualification(p *Provider, concept *fhir.CodeableConcept) {
	if concept == nil {
		return
	}
	var cms, nucc choice
	for i := range concept.Coding {
		coding := &concept.Coding[i]
		switch at := r.find(atQualification, coding.System); at.fact {
		case specialty:
			cms.offer(at, coding)
		case taxonomy:
			nucc.offer(at, coding)
		}
	}
	p.Specialty, p.Taxonomy = cms.code, nucc.code
}

// bills notes the organization that v1 has beside the provider to whom a line of a carrier claim refers.
func (r *reader) bills(number string) {
	switch {
	case r.Billing != (Billing{}):
	case fhir.IsNPI(number):
		r.Billing.NPI = number
	default:
		r.Billing.PIN = number
	}
}

// role returns a member's role and the code that was served for it.
func (r *reader) role(m *fhir.CareTeam) (string, string) {
	served, system := r.codeOrAny(atRole, m.Role, role)
	code := lower(served)
	switch code {
	case "", RoleAttending, RoleOperating, RoleOtherOperating, RoleReferring, RoleRendering:
		return code, served
	}
	if system == roleSTU3 || r.version == v1 && system != roleCARIN && system != roleHL7 {
		return r.stu3Role(code, m.Sequence), served
	}
	return carinRole(code), served
}

// stu3Role returns what a role of v1 means (TransformerUtils.java), which has three for institutional claims and one for
// others. Of the former, primary is the attending and the rendering provider: the lines refer to the latter alone.
func (r *reader) stu3Role(code string, sequence int) string {
	switch {
	case code == "primary" && r.institution && !r.refersTo(sequence):
		return RoleAttending
	case code == "primary":
		return RoleRendering
	case code == "assist" && r.institution:
		return RoleOperating
	case code == "other" && r.institution:
		return RoleOtherOperating
	}
	return code
}

// carinRole returns what a role of v2 means (TransformerUtilsV2.java), where it is another than in v3.
func carinRole(code string) string {
	switch code {
	case "performing":
		return RoleRendering
	case "primary": // an organization
		return RoleBilling
	}
	return code
}

// refersTo reports whether a line refers to the member of that sequence number.
func (r *reader) refersTo(sequence int) bool {
	if !r.linkedRead {
		r.linkedRead = true
		for i := range r.eob.Item {
			r.linked = append(r.linked, r.eob.Item[i].CareTeamSequence...)
		}
		slices.Sort(r.linked)
	}
	_, ok := slices.BinarySearch(r.linked, sequence)
	return ok
}

// member returns the member to whom a line refers by that sequence number, or nil.
func (r *reader) member(sequence int) *Provider {
	team := r.CareTeam
	if i := sequence - 1; i >= 0 && i < len(team) && team[i].Sequence == sequence { // as v2 and v3 number them
		return &team[i]
	}
	if i := r.members.find(len(team), sequence, func(i int) int { return team[i].Sequence }); i >= 0 {
		return &team[i]
	}
	return nil
}
