package claim

import (
	"strings"

	"github.com/ab2d-go/ab2d/fhir"
)

func (c *Claim) setIdentifiers(eob *fhir.ExplanationOfBenefit) {
	for i := range eob.Identifier {
		switch id := &eob.Identifier[i]; id.System {
		case sysClaimID:
			c.ID = id.Value
		case sysClaimGroup:
			c.Group = id.Value
		case sysControlNumber:
			c.addControlNumber(id)
		default: // v3 has the claim id under its type alone
			if c.ID == "" && code(id.Type, sysIdentifierType) == "uc" {
				c.ID = id.Value
			}
		}
	}
}

// setPatient reads the patient and, as they share one list, all extensions of the claim.
func (c *Claim) setPatient(eob *fhir.ExplanationOfBenefit) {
	if eob.Patient != nil {
		c.PatientID = eob.Patient.Reference[strings.LastIndexByte(eob.Patient.Reference, '/')+1:]
	}
	for i := range eob.Extension {
		switch ext := &eob.Extension[i]; ext.URL {
		case extMBI:
			c.addMBI(ext)
		case sysNearLine: // v2
			c.NearLineRecord = codeOf(ext)
		case extCarrierControl, extFIControl:
			if id, ok := ext.Value.(*fhir.Identifier); ok && id != nil {
				c.addControlNumber(id)
			}
		}
	}
}

func (c *Claim) addControlNumber(id *fhir.Identifier) {
	if id.Value != "" {
		c.ControlNumbers = append(c.ControlNumbers, id.Value)
	}
}

func (c *Claim) addMBI(ext *fhir.Extension) {
	id, ok := ext.Value.(*fhir.Identifier)
	if !ok || id == nil || id.System != sysMBI || id.Value == "" {
		return
	}
	currency := "current" // one that does not say is
	if ext := fhir.ExtensionByURL(id.Extension, extCurrency); ext != nil {
		currency = codeOf(ext)
	}
	if c.MBI == "" && currency == "current" {
		c.MBI = id.Value
	} else {
		c.HistoricMBIs = append(c.HistoricMBIs, id.Value)
	}
}

func (c *Claim) setVersion(eob *fhir.ExplanationOfBenefit) {
	c.Status = eob.Status
	c.Final = eob.Status == "active" || eob.Status == "" // the first claims of v1 had none
	if eob.Meta == nil {
		return
	}
	c.Updated, _, _ = eob.Meta.LastUpdated.Time() // the zero time if there is none to read
	for i := range eob.Meta.Tag {
		if tag := &eob.Meta.Tag[i]; tag.System == sysFinalAction && tag.Code == "NotFinalAction" {
			c.Final = false
		}
	}
}

func (c *Claim) setFacility(eob *fhir.ExplanationOfBenefit) {
	if f := eob.Facility; f != nil {
		c.Facility.NPI = npi(eob, f)
		for i := range f.Extension {
			if f.Extension[i].URL == extFacilityType {
				c.Facility.TypeCode = codeOf(&f.Extension[i])
			}
		}
	}
	if c.Facility.NPI == "" && eob.Organization != nil {
		c.Facility.NPI = npi(eob, eob.Organization)
	}
	if p := eob.Provider; p != nil && p.Identifier != nil && p.Identifier.System == sysProviderNumber {
		c.Facility.ProviderNumber = p.Identifier.Value
	}
}

func (c *Claim) setSupportingInfo(eob *fhir.ExplanationOfBenefit) {
	for i := range eob.SupportingInfo {
		concept := eob.SupportingInfo[i].Code
		if concept == nil {
			continue
		}
		for j := range concept.Coding {
			switch coding := &concept.Coding[j]; coding.System {
			case sysDRG, sysV3DRG:
				c.DRG = coding.Code
			case sysV3NearLine:
				c.NearLineRecord = coding.Code
			case sysTypeOfBill:
				c.TypeOfBill = coding.Code
			case sysV3BillFacType:
				c.Facility.TypeCode = coding.Code
			}
		}
	}
}

// code returns the code that concept has in system.
func code(concept *fhir.CodeableConcept, system string) string {
	if concept != nil {
		for i := range concept.Coding {
			if concept.Coding[i].System == system {
				return concept.Coding[i].Code
			}
		}
	}
	return ""
}

// first returns concept's first code of whichever system.
func first(concept *fhir.CodeableConcept) string {
	if concept != nil {
		for i := range concept.Coding {
			if code := concept.Coding[i].Code; code != "" {
				return code
			}
		}
	}
	return ""
}

// codeOf returns the code of an extension whose value is a Coding.
func codeOf(ext *fhir.Extension) string {
	if coding, ok := ext.Value.(*fhir.Coding); ok {
		return coding.Code
	}
	return ""
}
