package claim

import (
	"slices"
	"strings"

	"github.com/ab2d-go/ab2d/fhir"
)

// Clone returns a copy of c that shares no memory with it, nor with the
// ExplanationOfBenefit it was made from, and holds as little as it can. Of
// TypeCodings it keeps system, version, code and display.
func (c *Claim) Clone() *Claim {
	out := *c
	out.ControlNumbers = slices.Clone(c.ControlNumbers)
	out.HistoricMBIs = slices.Clone(c.HistoricMBIs)
	out.TypeCodings = slices.Clone(c.TypeCodings)
	for i, t := range out.TypeCodings {
		out.TypeCodings[i] = fhir.Coding{System: t.System, Code: t.Code, Display: t.Display}
		if version := t.Version(); version != "" {
			out.TypeCodings[i].More = &fhir.CodingMore{Version: version}
		}
	}
	out.Diagnoses = slices.Clone(c.Diagnoses)
	out.Procedures = slices.Clone(c.Procedures)
	out.CareTeam = slices.Clone(c.CareTeam)
	out.Lines = slices.Clone(c.Lines)
	for i := range out.Diagnoses {
		out.Diagnoses[i].Types = slices.Clone(out.Diagnoses[i].Types)
	}
	for i := range out.Lines {
		l := &out.Lines[i]
		l.Modifiers = slices.Clone(l.Modifiers)
		l.Diagnoses = slices.Clone(l.Diagnoses)
		l.Procedures = slices.Clone(l.Procedures)
		l.CareTeam = slices.Clone(l.CareTeam)
	}
	// All text goes into one string.
	size := 0
	out.eachString(func(s *string) { size += len(*s) })
	var b strings.Builder
	b.Grow(size)
	out.eachString(func(s *string) {
		start := b.Len()
		b.WriteString(*s)
		*s = b.String()[start:]
	})
	return &out
}

// eachString calls f with every string of c that came with the claim.
func (c *Claim) eachString(f func(*string)) {
	each := func(ss ...*string) {
		for _, s := range ss {
			f(s)
		}
	}
	list := func(ss []string) {
		for i := range ss {
			f(&ss[i])
		}
	}
	each(&c.ResourceID, &c.ID, &c.Group, &c.MBI, &c.PatientID, (*string)(&c.Type), &c.TypeCode, &c.Status,
		(*string)(&c.Start), (*string)(&c.End), &c.TypeOfBill, &c.DRG, &c.NearLineRecord,
		&c.Facility.NPI, &c.Facility.PIN, &c.Facility.ProviderNumber, &c.Facility.TypeCode, &c.Billing.NPI, &c.Billing.PIN)
	list(c.ControlNumbers)
	list(c.HistoricMBIs)
	for i := range c.TypeCodings {
		t := &c.TypeCodings[i]
		each(&t.System, &t.Code, &t.Display)
		if t.More != nil {
			each(&t.More.Version)
		}
	}
	for i := range c.Diagnoses {
		d := &c.Diagnoses[i]
		each(&d.Code, &d.Dotted, &d.PresentOnAdmission)
		list(d.Types)
	}
	for i := range c.Procedures {
		p := &c.Procedures[i]
		each(&p.System, &p.Code, &p.Dotted, (*string)(&p.Date))
	}
	for i := range c.CareTeam {
		p := &c.CareTeam[i]
		each(&p.Role, &p.ServedRole, &p.NPI, &p.PIN, &p.Specialty, &p.Taxonomy, &p.SupplierType)
	}
	for i := range c.Lines {
		l := &c.Lines[i]
		each(&l.Code, &l.CodeSystem, &l.NDC, (*string)(&l.NDCQuantity), &l.NDCUnit, (*string)(&l.Start), (*string)(&l.End), &l.Place, &l.State,
			(*string)(&l.Quantity), (*string)(&l.AnesthesiaUnits), &l.PricingState, &l.PricingLocality,
			&l.SupplierType, &l.Specialty)
		list(l.Modifiers)
	}
}
