package claim

import (
	"strings"

	"github.com/ab2d-go/ab2d/fhir"
)

// A Provider is a member of the care team.
type Provider struct {
	Sequence int // what Line.CareTeam refers to
	// Role is a code such as attending, operating, otheroperating, referring,
	// rendering, performing or primary.
	Role string
	NPI  string // National Provider Identifier
	// Specialty is CMS's provider specialty code.
	Specialty string
}

func (c *Claim) setCareTeam(eob *fhir.ExplanationOfBenefit) {
	for i := range eob.CareTeam {
		m := &eob.CareTeam[i]
		p := Provider{Sequence: m.Sequence, Role: c.role(m.Role), Specialty: first(m.Qualification)}
		if m.Provider != nil {
			p.NPI = npi(eob, m.Provider)
		}
		c.CareTeam = append(grown(c.CareTeam, len(eob.CareTeam)), p)
	}
}

// role returns the code of a role. In v1 the roles of institutional claims have
// names that do not say what v2 and v3 say plainly.
func (c *Claim) role(concept *fhir.CodeableConcept) string {
	role := first(concept)
	if code(concept, sysSTU3Role) == "" {
		return role
	}
	switch c.Type {
	case HHA, Hospice, Inpatient, Outpatient, SNF, Institutional:
	default:
		return role
	}
	switch role {
	case "primary":
		return "attending"
	case "assist":
		return "operating"
	case "other":
		return "otheroperating"
	}
	return role
}

// npi returns the NPI of what ref refers to: by an identifier of its own or, in
// v3, by a resource in contained.
func npi(eob *fhir.ExplanationOfBenefit, ref *fhir.Reference) string {
	if ref.Identifier != nil {
		if npi := npiOf(ref.Identifier); npi != "" {
			return npi
		}
	}
	id, ok := strings.CutPrefix(ref.Reference, "#")
	if !ok {
		return ""
	}
	for i := range eob.Contained {
		if r := &eob.Contained[i]; r.ID == id {
			ids := identifiers(r)
			for j := range ids {
				if npi := npiOf(&ids[j]); npi != "" {
					return npi
				}
			}
		}
	}
	return ""
}

func identifiers(r *fhir.Resource) []fhir.Identifier {
	switch r.ResourceType {
	case "Practitioner":
		if p, err := r.Practitioner(); err == nil {
			return p.Identifier
		}
	case "Organization":
		if o, err := r.Organization(); err == nil {
			return o.Identifier
		}
	}
	return nil
}

// npiOf returns the value of id if it is an NPI, by its system or, in v2, its type.
func npiOf(id *fhir.Identifier) string {
	if id.System == sysNPI {
		return id.Value
	}
	if id.Type != nil {
		for i := range id.Type.Coding {
			if strings.EqualFold(id.Type.Coding[i].Code, "npi") {
				return id.Value
			}
		}
	}
	return ""
}
