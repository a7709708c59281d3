package fhir

import (
	"fmt"
	"slices"
	"strings"
)

// The URLs by which a claim tells Medicare beneficiary identifiers and providers, in all versions of AB2D.
const (
	SystemMBI       = "http://hl7.org/fhir/sid/us-mbi"
	SystemNPI       = "http://hl7.org/fhir/sid/us-npi"
	URLMBI          = "http://hl7.org/fhir/StructureDefinition/elementdefinition-identifier"
	URLMBICurrency  = "https://bluebutton.cms.gov/resources/codesystem/identifier-currency"
	currencyCurrent = "current"
)

// MBIs are the Medicare beneficiary identifiers of a claim's patient.
type MBIs struct {
	Current  string // "" if the claim does not tell
	Historic []string
}

// MBIs returns the identifiers that AB2D has added to the claim as extensions. One that does not say whether it is current
// counts as current.
func (v *ExplanationOfBenefit) MBIs() MBIs {
	var m MBIs
	for i := range v.Extension {
		id, ok := v.Extension[i].Value.(*Identifier)
		if !ok || v.Extension[i].URL != URLMBI || id == nil || id.System != SystemMBI || id.Value == "" {
			continue
		}
		currency, ok := ValueOf[*Coding](ExtensionByURL(id.Extension, URLMBICurrency))
		if m.Current == "" && (!ok || currency.Code == currencyCurrent) {
			m.Current = id.Value
		} else {
			m.Historic = append(m.Historic, id.Value)
		}
	}
	return m
}

// Format prints no identifier, whatever the verb.
func (m MBIs) Format(s fmt.State, _ rune) { redact(s, "MBIs") }

// NPI returns the National Provider Identifier of the provider that ref points to, or "": AB2D v1 and v2 have it in the reference, v3 in
// a contained resource. ref may be nil.
//
//	npi := eob.NPI(eob.CareTeam[0].Provider)
func (v *ExplanationOfBenefit) NPI(ref *Reference) string {
	if ref == nil {
		return ""
	}
	if ref.Identifier != nil && isNPI(*ref.Identifier) {
		return ref.Identifier.Value
	}
	if r := v.ContainedByReference(ref); r != nil {
		ids := r.identifiers()
		if i := slices.IndexFunc(ids, isNPI); i >= 0 {
			return ids[i].Value
		}
	}
	return ""
}

// isNPI tells whether an identifier is one by its system or, where it has none, by its type.
func isNPI(id Identifier) bool {
	return id.System == SystemNPI || id.System == "" && id.Type != nil &&
		slices.ContainsFunc(id.Type.Coding, func(c Coding) bool { return strings.EqualFold(c.Code, "npi") })
}

func (r *Resource) identifiers() []Identifier {
	if p, err := r.Practitioner(); err == nil {
		return p.Identifier
	}
	if o, err := r.Organization(); err == nil {
		return o.Identifier
	}
	return nil
}
