package synth

import "github.com/ab2d-go/ab2d/ab2dtest/internal/ordered"

// v3 spells a claim as v3 does: R4 from another source, with contained
// practitioners, dotted diagnosis codes and tags for the final version.
func (c *claim) v3() object {
	k := c.kind
	final := "FinalAction"
	if c.superseded {
		final = "NotFinalAction"
	}
	unique := concept(coded(carin+"CodeSystem/C4BBIdentifierType", "uc", "Unique Claim ID"))
	return object{
		"resourceType", "ExplanationOfBenefit",
		"id", "-" + claimID.mark(),
		"meta", object{
			"lastUpdated", updated.mark() + "+00:00",
			"source", "NCH",
			"profile", array{profileC4BB + k.profile + "|2.1.0"},
			"tag", array{
				coded(systemsV3+"System-Type", "NationalClaimsHistory", ""),
				coded(systemsV3+"Final-Action", final, ""),
			},
		},
		"contained", c.practitioners(),
		"extension", c.mbis(),
		"identifier", array{
			object{"type", unique, "value", "-" + claimID.mark()},
			object{"type", unique, "system", blueButton + "identifier/claim-group", "value", "-" + groupID.mark()},
			object{"system", "https://bluebutton.cms.gov/identifiers/CLM-CNTL-NUM", "value", control.mark() + "SYN"},
		},
		"status", "active",
		"type", concept(
			coded(systemsV3+"CLM-TYPE-CD", k.nch, k.v3Text),
			coded(terminology+"claim-type", k.class, "")),
		"subType", optional(k.v3SubType != "", concept(coded(carin+"CodeSystem/C4BBInstitutionalClaimSubType", k.v3SubType, ""))),
		"use", "claim",
		"patient", object{"reference", "Patient/-" + patientID.mark()},
		"billablePeriod", object{
			"extension", array{object{"url", definitionsV3 + "CLM-QUERY-CD", "valueCoding", coded(systemsV3+"CLM-QUERY-CD", "3", "")}},
			"start", startDate.mark(), "end", endDate.mark(),
		},
		"provider", object{"reference", "#provider-org"},
		"facility", optional(c.institutional(), object{
			"identifier", object{"system", npiSystem, "value", facilityID.mark()},
		}),
		"outcome", "complete",
		"careTeam", c.careTeamV3(),
		"supportingInfo", c.supportingInfoV3(),
		"diagnosis", c.diagnosesV3(),
		"procedure", optional(c.inHospital(), array{object{
			"sequence", 1,
			"date", middleDate.mark() + "T00:00:00+00:00",
			"procedureCodeableConcept", concept(coded("http://www.cms.gov/Medicare/Coding/ICD10", c.procedure.value, "")),
		}}),
		"insurance", array{object{"focal", true, "coverage", object{"display", k.coverage}}},
		"item", c.itemsV3(),
	}
}

func contained(i int) string { return "careteam-provider-" + itoa(i+1) }

// practitioners are the contained resources of the care team.
func (c *claim) practitioners() (list array) {
	for i, m := range c.team("rendering") {
		list = append(list, object{
			"resourceType", "Practitioner",
			"id", contained(i),
			"meta", object{"profile", array{
				carin + "StructureDefinition/C4BB-Practitioner|2.1.0",
				"http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitioner|6.1.0",
			}},
			"identifier", array{object{
				"type", concept(coded(terminology+"v2-0203", "NPI", "")),
				"system", npiSystem, "value", m.npi.mark(),
			}},
		})
	}
	return list
}

func (c *claim) careTeamV3() (list array) {
	for i, m := range c.team("rendering") {
		list = append(list, object{
			"sequence", i + 1,
			"provider", object{"reference", "#" + contained(i)},
			"role", concept(coded(careTeamRole, m.role, "")),
		})
	}
	return list
}

func (c *claim) supportingInfoV3() array {
	list := array{object{
		"sequence", 1,
		"category", concept(
			coded(systemsV3+"Supporting-Information", "CLM_NRLN_RIC_CD", ""),
			coded(terminology+"claiminformationcategory", "info", "Information")),
		"code", concept(coded(systemsV3+"CLM-NRLN-RIC-CD", c.kind.nearLine, c.kind.nearText)),
	}}
	if c.inHospital() {
		list = append(list, object{
			"sequence", 2,
			"category", concept(coded(carin+"CodeSystem/C4BBSupportingInfoType", "drg", "")),
			"code", concept(coded(drgV3, c.drg, "")),
		})
	}
	return list
}

func (c *claim) diagnosesV3() (list array) {
	for i, d := range c.diagnoses {
		dotted := d.value
		if len(dotted) > 3 {
			dotted = dotted[:3] + "." + dotted[3:]
		}
		list = append(list, object{
			"sequence", i + 1,
			"diagnosisCodeableConcept", concept(coded(hl7+"sid/icd-10-cm", dotted, "")),
			"type", array{concept(c.diagnosisTypeR4(i))},
			"onAdmission", optional(c.inHospital(), concept(coded(poaV3, onAdmission(i), ""))),
		})
	}
	return list
}

func (c *claim) itemsV3() (list array) {
	for i, l := range c.lines {
		system := cptV3
		if l.hcpcs != "" && l.hcpcs[0] >= 'A' {
			system = hcpcsV3
		}
		service := concept(coded(terminology+"data-absent-reason", "not-applicable", ""))
		if l.hcpcs != "" {
			service = concept(coded(system, l.hcpcs, ""))
		}
		list = append(list, object{
			"extension", c.lineExtensionsV3(),
			"sequence", i + 1,
			"careTeamSequence", array{1},
			"diagnosisSequence", optional(!c.institutional(), c.diagnosisOf(i)),
			"productOrService", service,
			"servicedDate", optional(c.institutional(), optional(l.hcpcs != "", day(i))),
			"servicedPeriod", optional(!c.institutional(), period(day(i), day(i))),
			"locationCodeableConcept", optional(l.place != "", concept(coded(systemsV3+"CLM-POS-CD", l.place, placeText[l.place]))),
			"quantity", object{"value", ordered.Raw(l.quantity)},
		})
	}
	return list
}

func (c *claim) lineExtensionsV3() any {
	coding := func(name, value string) object {
		return object{"url", definitionsV3 + name, "valueCoding", coded(systemsV3+name, value, "")}
	}
	switch {
	case c.kind == dme:
		return array{coding("CLM-PRCNG-LCLTY-CD", "99"), coding("CLM-PRVDR-TYPE-CD", "3")}
	case c.occasion == visitInHospital:
		return array{object{"url", definitionsV3 + "CLM-LINE-ANSTHSA-UNIT-CNT", "valueQuantity", object{"value", ordered.Raw("0.0")}}}
	}
	return nil
}
