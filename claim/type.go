package claim

import (
	"strings"

	"github.com/ab2d-go/ab2d/fhir"
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

// setType tells the type from the most direct code there is.
func (c *Claim) setType(eob *fhir.ExplanationOfBenefit) {
	if eob.Type == nil {
		return
	}
	c.TypeCodings = eob.Type.Coding
	var general Type
	for i := range c.TypeCodings {
		switch coding := &c.TypeCodings[i]; coding.System {
		case sysNCHType, sysV3Type:
			c.TypeCode = coding.Code
		case sysEOBType, sysV3EOBType:
			c.Type = named(coding.Code)
		case sysNearLine: // v1
			c.NearLineRecord = coding.Code
		case sysClaimType:
			general = named(coding.Code)
		}
	}
	if c.Type == "" {
		c.Type = fromCode(c.TypeCode)
	}
	if c.Type == "" {
		c.Type = named(code(eob.SubType, sysSubType))
	}
	if c.Type == "" {
		c.Type = general
	}
}

func named(name string) Type {
	for _, t := range [...]Type{Carrier, DME, HHA, Hospice, Inpatient, Outpatient, SNF, Institutional, Professional} {
		if strings.EqualFold(name, string(t)) {
			return t
		}
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
