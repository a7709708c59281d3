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
	r.CareTeam = slices.Grow(r.CareTeam, len(r.eob.CareTeam))
	for i := range r.eob.CareTeam {
		m := &r.eob.CareTeam[i]
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
		if m.Qualification != nil {
			p.Specialty = r.code(atQualification, m.Qualification, specialty)
			p.Taxonomy = r.code(atQualification, m.Qualification, taxonomy)
		}
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

// A served role, of which v1 has three for institutional claims and one for others, and what it means.
//
// v1 (TransformerUtils.java) has primary for the attending and for the rendering provider: the lines refer to the latter
// alone. v2 (TransformerUtilsV2.java) has performing for whom v3 calls rendering, and primary for an organization.
var roles = [...]struct {
	system, code  string
	institutional is
	linked        is // whether a line refers to the member
	role          string
}{
	{system: roleSTU3, code: "primary", linked: yes, role: RoleRendering},
	{system: roleSTU3, code: "primary", institutional: no, role: RoleRendering},
	{system: roleSTU3, code: "primary", role: RoleAttending},
	{system: roleSTU3, code: "assist", institutional: yes, role: RoleOperating},
	{system: roleSTU3, code: "other", institutional: yes, role: RoleOtherOperating},
	{system: roleCARIN, code: "performing", role: RoleRendering},
	{system: roleCARIN, code: "primary", role: RoleBilling},
	{system: roleHL7, code: "performing", role: RoleRendering},
	{system: roleHL7, code: "primary", role: RoleBilling},
}

// is is a condition: of no account, or one way or the other.
type is int8

const (
	_ is = iota
	yes
	no
)

func (is is) met(b bool) bool { return is == 0 || b == (is == yes) }

// role returns a member's role and the code that was served for it.
func (r *reader) role(m *fhir.CareTeam) (string, string) {
	best, other := r.codings(atRole, m.Role, role)
	system := roleCARIN
	switch {
	case best != nil:
		system = best.System
	case other == nil:
		return "", ""
	default:
		if best = other; r.version == v1 {
			system = roleSTU3
		}
	}
	served := trim(best.Code)
	code := lower(served)
	switch code {
	case "", RoleAttending, RoleOperating, RoleOtherOperating, RoleReferring, RoleRendering:
		return code, served
	}
	for i := range roles {
		row := &roles[i]
		if row.code == code && row.system == system && row.institutional.met(r.institution) &&
			(row.linked == 0 || row.linked.met(r.refersTo(m.Sequence))) {
			return row.role, served
		}
	}
	return code, served
}

// refersTo reports whether a line refers to the member of that sequence number.
func (r *reader) refersTo(sequence int) bool {
	if len(r.linked) == 0 {
		for i := range r.eob.Item {
			r.linked = append(r.linked, r.eob.Item[i].CareTeamSequence...)
		}
		if len(r.linked) == 0 {
			return false
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
	if len(team) <= many {
		for i := range team {
			if team[i].Sequence == sequence {
				return &team[i]
			}
		}
		return nil
	}
	if len(r.members) == 0 {
		if r.members == nil {
			r.members = make(map[int]int, len(team))
		}
		for i := range team {
			if _, ok := r.members[team[i].Sequence]; !ok {
				r.members[team[i].Sequence] = i
			}
		}
	}
	if i, ok := r.members[sequence]; ok {
		return &team[i]
	}
	return nil
}
