package claim

import (
	"slices"
	"strings"

	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/internal/codes"
)

// A Line is a product or service of a claim.
type Line struct {
	Number int `json:"number"`
	// Code is the HCPCS code, of which CPT is the first level, or, where there is none, the HIPPS code of a prospective
	// payment. CodeSystem is the URL of its system as served.
	Code       string   `json:"code,omitempty"`
	CodeSystem string   `json:"codeSystem,omitempty"`
	Modifiers  []string `json:"modifiers,omitempty"` // of the HCPCS code
	// NDC is the National Drug Code, without hyphens. NDCQuantity is how much of the drug was given, and NDCUnit the
	// qualifier of that: EA, F2, GR, ME, ML or UN.
	NDC         string       `json:"ndc,omitempty"`
	NDCQuantity fhir.Decimal `json:"ndcQuantity,omitempty"`
	NDCUnit     string       `json:"ndcUnit,omitempty"`

	Start fhir.DateTime `json:"start,omitempty"` // first day of service
	End   fhir.DateTime `json:"end,omitempty"`   // last day of service
	Place string        `json:"place,omitempty"` // CMS's place of service code
	State string        `json:"state,omitempty"` // of the provider, mostly as an SSA state code
	// Quantity is the units of service, and nothing else.
	Quantity fhir.Decimal `json:"quantity,omitempty"`

	AnesthesiaUnits fhir.Decimal `json:"anesthesiaUnits,omitempty"`
	PricingState    string       `json:"pricingState,omitempty"`    // whose prices apply: DME
	PricingLocality string       `json:"pricingLocality,omitempty"` // whose prices apply: carrier
	SupplierType    string       `json:"supplierType,omitempty"`    // CMS's provider type code
	Specialty       string       `json:"specialty,omitempty"`       // CMS's specialty code of the rendering provider

	// Sequence numbers in the claim.
	Diagnoses  []int `json:"diagnoses,omitempty"`
	Procedures []int `json:"procedures,omitempty"`
	CareTeam   []int `json:"careTeam,omitempty"`
}

func (r *reader) readLines() {
	items := r.eob.Item
	r.Lines = slices.Grow(r.Lines, len(items))
	for i := range items {
		item := &items[i]
		var l *Line
		r.Lines, l = next(r.Lines)
		*l = Line{
			Number:     item.Sequence,
			Modifiers:  l.Modifiers[:0],
			Start:      item.ServicedDate,
			End:        item.ServicedDate,
			Diagnoses:  item.DiagnosisSequence,
			Procedures: item.ProcedureSequence(),
			CareTeam:   item.CareTeamSequence,
		}
		if p := item.ServicedPeriod; p != nil {
			l.Start, l.End = p.Start, p.End
		}
		r.readProduct(l, item)
		r.readDetails(l, item)
		r.readModifiers(l, item)
		r.readPlace(l, item)
		r.extensions(l, atItem, item.Extension)
		r.readQuantity(l, item)
		r.readMembers(l)
	}
}

func (r *reader) readProduct(l *Line, item *fhir.Item) {
	product := item.ProductOrService
	if product == nil {
		return
	}
	var service, payment, drug choice
	for i := range product.Coding {
		coding := &product.Coding[i]
		switch p := r.find(atProduct, coding.System); p.fact {
		case hcpcs:
			service.offer(p, coding)
		case hipps:
			payment.offer(p, coding)
		case ndc:
			drug.offer(p, coding)
		}
	}
	if service.code == "" {
		service = payment
	}
	l.Code, l.CodeSystem = service.code, service.system
	l.setNDC(drug.code)
	r.extensions(l, atProductExt, product.Extension())
}

func (r *reader) readDetails(l *Line, item *fhir.Item) {
	details := item.Detail()
	for i := range details {
		detail := &details[i]
		code := r.code(atDetail, detail.ProductOrService, ndc)
		if code == "" || l.NDC != "" {
			continue
		}
		l.setNDC(code)
		if q := detail.Quantity; q != nil && l.NDCQuantity == "" {
			l.NDCQuantity, l.NDCUnit = q.Value, unitOf(q)
		}
	}
}

func (r *reader) readModifiers(l *Line, item *fhir.Item) {
	modifiers := item.Modifier()
	for i := range modifiers {
		for j := range modifiers[i].Coding {
			coding := &modifiers[i].Coding[j]
			code := text(coding)
			if code == "" {
				continue
			}
			switch p := r.find(atModifier, coding.System); {
			case p.fact == ndcUnit:
				l.NDCUnit = code
			case p.fact == modifier, coding.System == "":
				l.Modifiers = append(l.Modifiers, code)
			}
		}
	}
}

func (r *reader) readPlace(l *Line, item *fhir.Item) {
	if a := item.LocationAddress; a != nil {
		l.State = codes.Trim(a.State)
	}
	if place := item.LocationCodeableConcept; place != nil {
		l.Place, _ = r.codeOrAny(atPlace, place, placeOfService)
		r.extensions(l, atPlaceExt, place.Extension())
	}
}

// extensions reads those of a line, of its product or of its place.
func (r *reader) extensions(l *Line, at element, exts []fhir.Extension) {
	for i := range exts {
		switch ext := &exts[i]; r.find(at, ext.URL).fact {
		case ndc:
			l.setNDC(codeOf(ext))
		case ndcQuantity:
			l.NDCQuantity, l.NDCUnit = quantityOf(ext)
		case serviceUnits:
			l.Quantity, _ = quantityOf(ext)
		case anesthesiaUnits:
			l.AnesthesiaUnits, _ = quantityOf(ext)
		case pricingState:
			l.PricingState = codeOf(ext)
		case pricingLocality:
			l.PricingLocality = codeOf(ext)
		case supplierType:
			l.SupplierType = codeOf(ext)
		case specialty:
			l.Specialty = codeOf(ext)
		case state:
			l.State = codeOf(ext)
		}
	}
}

// setNDC takes the first code that is served, without hyphens.
func (l *Line) setNDC(code string) {
	if l.NDC != "" || code == "" {
		return
	}
	if strings.IndexByte(code, '-') >= 0 {
		code = strings.ReplaceAll(code, "-", "")
	}
	l.NDC = code
}

// readQuantity reads item.quantity: units of service in v1 and v3, of which the latter had the unit of the drug beside
// them for a while (bfd-server-ng ClaimLineInstitutional.java, 2025), and in v2 on carrier and DME claims. On v2's
// institutional claims it is the quantity of the drug (REV_CNTR_NDC_QTY, TransformerUtilsV2.java:4450), and AB2D
// removes the units of service.
func (r *reader) readQuantity(l *Line, item *fhir.Item) {
	q := item.Quantity
	if q == nil {
		return
	}
	ofDrug := r.Type != "" && r.institution && (r.version == v2 || r.version&v3 == 0 && r.version != v1 && unitOf(q) != "")
	switch {
	case !ofDrug:
		l.Quantity = q.Value
	case l.NDCQuantity == "":
		l.NDCQuantity = q.Value
		if unit := unitOf(q); unit != "" {
			l.NDCUnit = unit
		}
	}
}

// readMembers takes from the members to whom the line refers what v1 and v2 have there of carrier claims.
func (r *reader) readMembers(l *Line) {
	for _, sequence := range l.CareTeam {
		if l.SupplierType != "" && l.Specialty != "" {
			return
		}
		p := r.member(sequence)
		if p == nil {
			continue
		}
		if l.SupplierType == "" {
			l.SupplierType = p.SupplierType
		}
		if l.Specialty == "" && p.Role == RoleRendering {
			l.Specialty = p.Specialty
		}
	}
}
