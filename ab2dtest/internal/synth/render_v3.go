package synth

import "github.com/ab2d-go/ab2d/ab2dtest/internal/ordered"

// v3 spells a claim as v3 does: R4 from another source, with dotted diagnosis codes
// and tags for the final version. Older payloads keep the NPIs of the care team in
// contained resources, newer ones in the care team (BFD's v3 responses over 2025 and
// 2026).
func (c *claim) v3() object {
	k := c.kind
	final := "FinalAction"
	if c.superseded {
		final = "NotFinalAction"
	}
	unique := concept(coded(carin+"CodeSystem/C4BBIdentifierType", "uc", "Unique Claim ID"))
	lastUpdated, profiles := updated.mark()+"+00:00", array{profileC4BB + k.profile3 + "|2.1.0"}
	types := array{coded(systemsV3+"CLM-TYPE-CD", k.nch, k.v3Text), coded(terminology+"claim-type", k.class, "")}
	if c.recent() {
		lastUpdated = updated.mark() + "000Z"
		profiles = array{profileC4BB + k.profile3 + "|2.2.0", definitionsV3 + "CMS-ExplanationOfBenefit-" + k.profile3}
		types = array{types[1], types[0], coded(systemsV3+"EOB-TYPE", k.eobType, "")}
	}
	return object{
		"resourceType", "ExplanationOfBenefit",
		"id", "-" + claimID.mark(),
		"meta", object{
			"lastUpdated", lastUpdated,
			"source", "NCH",
			"profile", profiles,
			"tag", array{
				coded(systemsV3+"System-Type", "NationalClaimsHistory", ""),
				coded(systemsV3+"Final-Action", final, ""),
			},
		},
		"contained", optional(!c.recent(), c.practitioners()),
		"extension", c.identities(),
		"identifier", array{
			object{"type", unique, "value", "-" + claimID.mark()},
			object{"type", unique, "system", blueButton + "identifier/claim-group", "value", "-" + groupID.mark()},
			object{"system", "https://bluebutton.cms.gov/identifiers/CLM-CNTL-NUM", "value", control.mark() + "SYN"},
		},
		"status", "active",
		"type", object{"coding", types},
		"subType", optional(k.subType != "", concept(coded(carin+"CodeSystem/C4BBInstitutionalClaimSubType", k.subType, ""))),
		"use", "claim",
		"patient", object{"reference", "Patient/-" + patientID.mark()},
		"billablePeriod", object{
			"extension", optional(!c.recent(), array{object{"url", definitionsV3 + "CLM-QUERY-CD", "valueCoding", coded(systemsV3+"CLM-QUERY-CD", "3", "")}}),
			"start", startDate.mark(), "end", endDate.mark(),
		},
		"provider", object{"reference", c.billsV3()},
		"outcome", "complete",
		"careTeam", c.careTeamV3(),
		"supportingInfo", c.supportingInfoV3(),
		"diagnosis", c.diagnosesV3(),
		"procedure", optional(c.inHospital(), array{object{
			"sequence", 1,
			"type", array{concept(coded(carin+"CodeSystem/C4BBClaimProcedureType", "principal", "Principal"))},
			"date", middleDate.mark(),
			"procedureCodeableConcept", concept(coded(procedureICD, c.procedure.value, "")),
		}}),
		"insurance", array{object{"focal", true, "coverage", object{"display", k.coverage}}},
		"item", c.itemsV3(),
	}
}

// billsV3 refers to who bills. The resource is dropped, but its id can be the NPI.
func (c *claim) billsV3() string {
	switch {
	case c.recent() || !c.other():
		return "#" + facilityID.mark()
	case c.institutional():
		return "#practitioner-billing"
	}
	return "#provider-org"
}

// teamV3 leaves out who bills, and PINs.
func (c *claim) teamV3() []member {
	return only(c.team(), func(m member) bool { return !m.org && m.pin == "" })
}

// contained is the id of a member's contained resource.
func contained(i int, m member) string {
	if m.rendered {
		return "careteam-provider-line-" + itoa(i+1)
	}
	return "careteam-provider-" + itoa(i+1)
}

func npiIdentifierV3(m member) object {
	return object{
		"type", concept(coded(terminology+"v2-0203", "NPI", "National provider identifier")),
		"system", npiSystem, "value", m.value(),
	}
}

// practitioners are the contained resources of the care team.
func (c *claim) practitioners() (list array) {
	for i, m := range c.teamV3() {
		list = append(list, object{
			"resourceType", "Practitioner",
			"id", contained(i, m),
			"meta", object{"profile", array{
				carin + "StructureDefinition/C4BB-Practitioner|2.1.0",
				hl7 + "us/core/StructureDefinition/us-core-practitioner|6.1.0",
			}},
			"identifier", array{npiIdentifierV3(m)},
			"name", array{object{"family", "SYNTHETIC", "given", array{"DOCTOR"}}},
		})
	}
	return list
}

func (c *claim) careTeamV3() (list array) {
	for i, m := range c.teamV3() {
		name := m.role
		if m.rendered {
			name = "rendering"
		}
		role := concept(coded(careTeamRole, name, roleText[name]))
		provider := object{"reference", "#" + contained(i, m)}
		var qualification any
		if c.recent() {
			role = concept(coded(thoRoles, name, roleText[name]), coded(careTeamRole, name, roleText[name]))
			provider = object{"type", "Practitioner", "identifier", npiIdentifierV3(m), "display", "SYNTHETIC, DOCTOR"}
			qualification = c.qualificationV3(m)
		}
		list = append(list, object{
			"sequence", i + 1,
			"provider", provider,
			"role", role,
			"qualification", qualification,
		})
	}
	return list
}

// qualificationV3 has CMS's specialty and the taxonomy, either first.
func (c *claim) qualificationV3(m member) any {
	cms, taxonomy := c.specialty()
	nucc := coded(taxonomies, taxonomy.value, "")
	specialty := coded(systemsV3+"CLM-PRVDR-SPCLTY-CD", cms.value, cms.text)
	switch {
	case m.role == "operating":
		return concept(absent("not-applicable"))
	case !m.rendered || c.institutional():
		return nil
	case c.other():
		return concept(specialty, nucc)
	}
	return concept(nucc, specialty)
}

func (c *claim) supportingInfoV3() array {
	kind := coded(systemsV3+"Supporting-Information", "CLM_NRLN_RIC_CD", "Near line record")
	info := coded(terminology+"claiminformationcategory", "info", "Information")
	category := concept(kind, info)
	if c.recent() {
		category = concept(info, kind)
	}
	nearLine := object{
		"sequence", 4,
		"category", category,
		"code", concept(coded(systemsV3+"CLM-NRLN-RIC-CD", c.kind.nearLine, c.kind.nearText)),
	}
	if !c.inHospital() {
		return array{nearLine}
	}
	drg := object{
		"sequence", 16,
		"category", concept(coded(carin+"CodeSystem/C4BBSupportingInfoType", "drg", "")),
		"code", concept(coded(drgV3, c.drg, "")),
	}
	if c.other() {
		return array{drg, nearLine}
	}
	return array{nearLine, drg}
}

func (c *claim) diagnosesV3() (list array) {
	for i, d := range c.diagnoses {
		dotted := d.value
		if len(dotted) > 3 {
			dotted = dotted[:3] + "." + dotted[3:]
		}
		var poa any
		switch {
		case !c.inHospital():
		case onAdmission(i) != "":
			poa = concept(coded(poaV3, onAdmission(i), ""))
		case c.recent():
			poa = concept(absent("not-applicable"))
		}
		system, value, _ := c.diagnosisTypeR4(i)
		list = append(list, object{
			"sequence", i + 1,
			"diagnosisCodeableConcept", concept(coded(hl7+"sid/icd-10-cm", dotted, "")),
			"type", array{concept(coded(system, value, ""))},
			"onAdmission", poa,
		})
	}
	return list
}

func (c *claim) itemsV3() (list array) {
	for i, l := range c.lines {
		place := optional(!c.institutional(), optional(l.place != "", concept(coded(placeV3, l.place, ""))))
		if !c.institutional() && l.place == "" {
			place = concept(absent("unknown"))
		}
		list = append(list, object{
			"extension", c.lineExtensionsV3(l),
			"sequence", i + 1,
			"careTeamSequence", c.linked(c.teamV3()),
			"diagnosisSequence", optional(!c.institutional(), c.diagnosisOf(i)),
			"productOrService", productV3(l),
			"servicedDate", optional(c.institutional(), optional(l.hcpcs != "", day(i))),
			"servicedPeriod", optional(!c.institutional(), period(day(i), day(i))),
			"locationCodeableConcept", place,
			"quantity", object{"value", ordered.Raw(l.quantity)},
		})
	}
	return list
}

func productV3(l line) object {
	absent := coded(absentReason, "not-applicable", "Not Applicable")
	switch {
	case l.hcpcs == "":
		return concept(absent)
	case isHIPPS(l.hcpcs):
		return concept(absent, coded(hippsV3, l.hcpcs, ""))
	case l.hcpcs[0] >= 'A':
		return concept(coded(hcpcsV3, l.hcpcs, ""))
	}
	return concept(coded(cptV3, l.hcpcs, ""))
}

func (c *claim) lineExtensionsV3(l line) any {
	coding := func(name, value string) object {
		return object{"url", definitionsV3 + name, "valueCoding", coded(systemsV3+name, value, "")}
	}
	if c.institutional() {
		return nil
	}
	list := array{coding("CLM-PRVDR-TYPE-CD", c.supplierType())}
	if c.kind == dme {
		list = append(list, coding("CLM-PRCNG-LCLTY-CD", "99"))
	}
	if l.anesthesia != "" {
		list = append(list, object{"url", definitionsV3 + "CLM-LINE-ANSTHSA-UNIT-CNT", "valueDecimal", ordered.Raw(l.anesthesia)})
	}
	return list
}
