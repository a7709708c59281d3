package claim

import (
	"strings"

	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/internal/codes"
)

// identity is what is known of the provider that a reference names.
type identity struct {
	npi, pin     string
	number       string // CMS Certification Number
	supplierType string
}

// contained is a contained resource, whose JSON is decoded once, when a reference to it is met.
type contained struct {
	identity
	known bool
}

// readProviders reads the facility and who bills.
func (r *reader) readProviders() {
	eob := r.eob
	var billing, facility identity
	r.identify(&billing, eob.Provider)
	r.identify(&billing, eob.Organization)
	r.identify(&facility, eob.Facility)
	r.Billing = Billing{NPI: billing.npi, PIN: billing.pin}
	if (r.Type != "" && r.institution || eob.Organization != nil) && facility.npi == "" && facility.pin == "" {
		facility.npi, facility.pin = billing.npi, billing.pin
	}
	setOnce(&facility.number, billing.number)
	r.Facility.NPI, r.Facility.PIN, r.Facility.ProviderNumber = facility.npi, facility.pin, facility.number
	if eob.Facility != nil {
		for i := range eob.Facility.Extension {
			ext := &eob.Facility.Extension[i]
			if r.find(atFacility, ext.URL).fact == facilityType {
				r.Facility.TypeCode = codeOf(ext)
			}
		}
	}
}

// identify adds what the claim says of the provider that ref names: in the reference, in a contained resource or, in v3,
// by a reference that is the NPI itself.
func (r *reader) identify(who *identity, ref *fhir.Reference) {
	if ref == nil {
		return
	}
	if ref.Identifier != nil {
		who.read(r, ref.Identifier)
	}
	if ref.Reference == "" {
		return
	}
	id, local := strings.CutPrefix(codes.Trim(ref.Reference), "#")
	if local && id != "" { // "#" is the claim itself
		if known := r.containedBy(id); known != nil {
			who.add(known)
		}
	}
	if who.npi == "" && fhir.IsNPI(id) {
		who.npi = id
	}
}

// containedBy returns what the contained resource of that id says, or nil.
func (r *reader) containedBy(id string) *identity {
	list := r.eob.Contained
	at := r.ids.find(len(list), id, func(i int) string { return list[i].ID })
	if at < 0 {
		return nil
	}
	if len(r.contained) == 0 {
		r.contained = append(r.contained, make([]contained, len(list))...)
	}
	known := &r.contained[at]
	if !known.known {
		known.known = true
		known.identity = r.decode(&list[at])
	}
	return &known.identity
}

func (r *reader) decode(resource *fhir.Resource) (who identity) {
	var ids []fhir.Identifier
	if p, err := resource.Practitioner(); err == nil {
		ids = p.Identifier
		exts := p.Extension()
		for i := range exts {
			if r.find(atMember, exts[i].URL).fact == supplierType {
				who.supplierType = codeOf(&exts[i])
			}
		}
	} else {
		ids = resource.Identifiers()
	}
	for i := range ids {
		who.read(r, &ids[i])
	}
	return who
}

// unknownProvider stands in v2's provider where the claim names none (CarrierClaimTransformerV2.java:231,
// DMEClaimTransformerV2.java:129).
const unknownProvider = "UNKNOWN"

// read adds what an identifier says.
func (who *identity) read(r *reader, id *fhir.Identifier) {
	value := codes.Trim(id.Value)
	npi, labelled := id.NPI()
	switch {
	case npi != "":
		setOnce(&who.npi, npi)
		return
	case labelled:
		if value != unknownProvider {
			setOnce(&who.pin, value)
		}
		return
	}
	switch r.identifier(atProvider, id) {
	case providerNumber:
		setOnce(&who.number, value)
	case pin:
		setOnce(&who.pin, value)
	}
}

// add takes from other what who lacks.
func (who *identity) add(other *identity) {
	setOnce(&who.npi, other.npi)
	setOnce(&who.pin, other.pin)
	setOnce(&who.number, other.number)
	setOnce(&who.supplierType, other.supplierType)
}

// setOnce sets what has no value yet.
func setOnce(to *string, value string) {
	if *to == "" {
		*to = value
	}
}
