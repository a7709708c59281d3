package claim

import "github.com/ab2d-go/ab2d/fhir"

// A Line is a product or service of a claim.
type Line struct {
	Number int
	// Code is the HCPCS code, of which CPT is the first level. CodeSystem is the URL
	// of its system as served.
	Code, CodeSystem string
	Modifiers        []string
	NDC              string // National Drug Code, without hyphens

	Start, End fhir.DateTime // first and last day of service
	Place      string        // CMS's place of service code
	State      string        // of the provider, mostly as an SSA state code
	Quantity   fhir.Decimal

	AnesthesiaUnits fhir.Decimal
	PricingState    string // whose prices apply: DME
	PricingLocality string // whose prices apply: carrier
	SupplierType    string // CMS's provider type code
	Specialty       string // CMS's provider specialty code

	// Sequence numbers in the claim.
	Diagnoses, Procedures, CareTeam []int
}

func (c *Claim) setLines(eob *fhir.ExplanationOfBenefit) {
	for i := range eob.Item {
		item := &eob.Item[i]
		l := Line{
			Number:     item.Sequence,
			Start:      item.ServicedDate,
			End:        item.ServicedDate,
			Diagnoses:  item.DiagnosisSequence,
			Procedures: item.ProcedureSequence(),
			CareTeam:   item.CareTeamSequence,
		}
		if p := item.ServicedPeriod; p != nil {
			l.Start, l.End = p.Start, p.End
		}
		if item.Quantity != nil {
			l.Quantity = item.Quantity.Value
		}
		l.setProduct(item)
		l.setLocation(item)
		l.setExtensions(item.Extension)
		c.Lines = append(grown(c.Lines, len(eob.Item)), l)
	}
}

func (l *Line) setProduct(item *fhir.Item) {
	if p := item.ProductOrService; p != nil {
		for i := range p.Coding {
			switch coding := &p.Coding[i]; coding.System {
			case sysHCPCS, sysHCPCSVariable, sysCPT, sysV3HCPCS:
				if l.Code == "" {
					l.Code, l.CodeSystem = coding.Code, coding.System
				}
			}
		}
		extensions := p.Extension()
		for i := range extensions {
			if extensions[i].URL == sysNDC { // v2
				l.NDC = codeOf(&extensions[i])
			}
		}
	}
	details := item.Detail()
	for i := range details {
		if ndc := code(details[i].ProductOrService, sysNDC); ndc != "" && l.NDC == "" { // v3
			l.NDC = ndc
		}
	}
	for _, modifier := range item.Modifier() {
		for i := range modifier.Coding {
			l.Modifiers = append(l.Modifiers, modifier.Coding[i].Code)
		}
	}
}

func (l *Line) setLocation(item *fhir.Item) {
	if a := item.LocationAddress; a != nil {
		l.State = a.State
	}
	if place := item.LocationCodeableConcept; place != nil {
		if l.Place = code(place, sysPlace); l.Place == "" {
			l.Place = first(place)
		}
		l.setExtensions(place.Extension())
	}
}

// setExtensions reads those of a line or, as AB2D has some of them there, of its location.
func (l *Line) setExtensions(exts []fhir.Extension) {
	for i := range exts {
		switch ext := &exts[i]; ext.URL {
		case extAnesthesia, extV3Anesthesia:
			if q, ok := ext.Value.(*fhir.Quantity); ok {
				l.AnesthesiaUnits = q.Value
			}
		case extPricingState:
			l.PricingState = codeOf(ext)
		case extPricingLocality, extV3Locality:
			l.PricingLocality = codeOf(ext)
		case extSupplierType, extV3ProviderType:
			l.SupplierType = codeOf(ext)
		case extV3Specialty:
			l.Specialty = codeOf(ext)
		case extProviderState:
			l.State = codeOf(ext)
		}
	}
}
