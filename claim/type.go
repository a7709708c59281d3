package claim

import (
	"strings"

	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/internal/codes"
)

// Type is a kind of claim, by who bills what; "" is one that was not served.
type Type string

// The types of claim. The last two are for a claim that says no more than that.
const (
	Carrier       Type = "carrier"    // professionals and suppliers, billed to a Part B carrier
	DME           Type = "dme"        // durable medical equipment, billed to a DME contractor
	HHA           Type = "hha"        // home health agency
	Hospice       Type = "hospice"    // hospice
	Inpatient     Type = "inpatient"  // hospital stay
	Outpatient    Type = "outpatient" // hospital outpatient department
	SNF           Type = "snf"        // skilled nursing facility
	Institutional Type = "institutional"
	Professional  Type = "professional"
)

// readType takes the type from the most direct code there is.
func (r *reader) readType() {
	var codings []fhir.Coding
	if r.eob.Type != nil {
		codings = r.eob.Type.Coding
	}
	r.TypeCodings = codings
	general := ""
	for i := range codings {
		f := r.find(atType, codings[i].System).fact
		if f == noFact {
			continue
		}
		code := codes.Trim(codings[i].Code)
		switch {
		case code == "":
		case f == typeCode:
			r.TypeCode = code
		case f == typeName:
			r.Type = named(code)
		case f == nearLine:
			r.NearLineRecord = code
		case f == generalType:
			general = code
		}
	}
	if r.Type == "" {
		r.Type = fromCode(r.TypeCode)
	}
	if r.Type == "" {
		r.Type = named(r.code(atSubType, r.eob.SubType, subType))
	}
	if r.Type == "" {
		r.Type = named(general)
	}
}

// named reads the name of a type, which is served in upper case for the most part.
func named(name string) Type {
	switch name {
	case "CARRIER":
		return Carrier
	case "DME":
		return DME
	case "HHA":
		return HHA
	case "HOSPICE":
		return Hospice
	case "INPATIENT":
		return Inpatient
	case "OUTPATIENT":
		return Outpatient
	case "SNF":
		return SNF
	case "INSTITUTIONAL":
		return Institutional
	case "PROFESSIONAL":
		return Professional
	}
	if upper := strings.ToUpper(name); upper != name {
		return named(upper)
	}
	return ""
}

// fromCode reads an NCH claim type code (ResDAC, "NCH Claim Type Code").
func fromCode(code string) Type {
	switch code {
	case "10":
		return HHA
	case "20", "30":
		return SNF
	case "40":
		return Outpatient
	case "50":
		return Hospice
	case "60", "61", "62", "63", "64":
		return Inpatient
	case "71", "72":
		return Carrier
	case "81", "82":
		return DME
	}
	return ""
}
