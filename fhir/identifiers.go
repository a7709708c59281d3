package fhir

import (
	"fmt"
	"strings"

	"github.com/ab2d-go/ab2d/internal/codes"
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
	Current  string // "" if the claim has none
	Historic []string
}

// MBIs returns the identifiers that AB2D has added to the claim as extensions. The first that is stated to be current
// counts as such; where none is, the first whose currency is not stated does.
func (v *ExplanationOfBenefit) MBIs() MBIs {
	var m MBIs
	m.Set(v)
	return m
}

// Set makes m the identifiers of eob and reuses the memory of m.Historic.
func (m *MBIs) Set(eob *ExplanationOfBenefit) {
	m.Current, m.Historic = "", m.Historic[:0]
	stated := false
	exts := eob.Extension
	for i := range exts {
		ext := &exts[i]
		if ext.URL != URLMBI {
			continue
		}
		id, ok := ext.Value.(*Identifier)
		if !ok || id == nil || id.System != SystemMBI {
			continue
		}
		mbi := codes.Trim(id.Value)
		if mbi == "" {
			continue
		}
		switch currency := currencyOf(id); {
		case currency == currencyCurrent && !stated:
			if m.Current != "" {
				m.Historic = append(m.Historic, m.Current)
			}
			m.Current, stated = mbi, true
		case currency == "" && m.Current == "":
			m.Current = mbi
		default:
			m.Historic = append(m.Historic, mbi)
		}
	}
}

// currencyOf returns the code for whether an MBI is current, "" if there is none or a reason why there is none.
func currencyOf(id *Identifier) string {
	c, _ := ValueOf[*Coding](ExtensionByURL(id.Extension, URLMBICurrency))
	if c == nil || codes.IsAbsence(c.System) {
		return ""
	}
	return codes.Trim(c.Code)
}

// Format prints no identifier, whatever the verb.
func (m MBIs) Format(s fmt.State, _ rune) { redact(s, "MBIs") }

// NPI returns the National Provider Identifier of the provider that ref points to, or "". AB2D v1 and v2 have it in the
// reference; v3 there, in a contained resource, or as the id of a contained resource that AB2D may have removed
// ("#1497758544"). ref may be nil.
//
//	npi := eob.NPI(eob.CareTeam[0].Provider)
func (v *ExplanationOfBenefit) NPI(ref *Reference) string {
	if ref == nil {
		return ""
	}
	if ref.Identifier != nil {
		if npi, _ := ref.Identifier.NPI(); npi != "" {
			return npi
		}
	}
	if r := v.ContainedByReference(ref); r != nil {
		ids := r.Identifiers()
		for i := range ids {
			if npi, _ := ids[i].NPI(); npi != "" {
				return npi
			}
		}
	}
	if id := strings.TrimPrefix(codes.Trim(ref.Reference), "#"); IsNPI(id) {
		return id
	}
	return ""
}

// NPI returns the value of id, without blanks around it, if it is an NPI. labelled reports whether id says that it is
// one: by its system or, where it has no system, by the code npi of its type. CMS labels other numbers so too: see [IsNPI].
func (v *Identifier) NPI() (npi string, labelled bool) {
	if v == nil || !v.labelledNPI() {
		return "", false
	}
	if npi = codes.Trim(v.Value); !IsNPI(npi) {
		npi = ""
	}
	return npi, true
}

func (v *Identifier) labelledNPI() bool {
	switch v.System {
	case SystemNPI, "https://bluebutton.cms.gov/resources/variables/carr_clm_blg_npi_num": // v2, the provider of carrier claims
		return true
	case "":
		if v.Type != nil {
			for i := range v.Type.Coding {
				if strings.EqualFold(codes.Trim(v.Type.Coding[i].Code), "npi") {
					return true
				}
			}
		}
	}
	return false
}

// IsNPI reports whether s is a National Provider Identifier: ten digits, of which the last is the check digit by the
// Luhn formula over 80840 and the first nine (45 CFR 162.406, CMS's "NPI check digit calculation"). The numbers
// beginning with 999, which are assigned to nobody and which CMS's synthetic claims use, need no check digit, but a digit
// that is repeated ten times is none.
func IsNPI(s string) bool {
	if len(s) != 10 {
		return false
	}
	sum := 24 // what 80840 adds to it
	for i := 1; i < len(s); i += 2 {
		a, b := s[i-1]-'0', s[i]-'0'
		if a > 9 || b > 9 {
			return false
		}
		sum += int("\x00\x02\x04\x06\x08\x01\x03\x05\x07\x09"[a]) + int(b) // the sum of the digits of 2a
	}
	return sum%10 == 0 || s[:3] == "999" && s != "9999999999"
}

// Identifiers returns the identifiers of a contained Practitioner or Organization, which it decodes; nil for other
// resources and for those that cannot be decoded.
func (r *Resource) Identifiers() []Identifier {
	if p, err := r.Practitioner(); err == nil {
		return p.Identifier
	}
	if o, err := r.Organization(); err == nil {
		return o.Identifier
	}
	return nil
}
