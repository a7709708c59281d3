package synth

const (
	careTeamRole  = carin + "CodeSystem/C4BBClaimCareTeamRole"
	diagnosisType = carin + "CodeSystem/C4BBClaimDiagnosisType"
	profileC4BB   = carin + "StructureDefinition/C4BB-ExplanationOfBenefit-"
)

// r4 spells a claim as v2 does: R4, cut down to what AB2D keeps.
func (c *claim) r4() object {
	k := c.kind
	unique := concept(coded(carin+"CodeSystem/C4BBIdentifierType", "uc", "Unique Claim ID"))
	var subType any
	if k.subType != "" && c.recent() {
		subType = append(concept(coded(carin+"CodeSystem/C4BBInstitutionalClaimSubType", k.subType, "")), "text", k.subType)
	}
	return object{
		"resourceType", "ExplanationOfBenefit",
		"id", k.name + "--" + claimID.mark(),
		"meta", object{"lastUpdated", updated.mark() + "+00:00", "profile", array{profileC4BB + k.profile2}},
		"extension", append(array{variable("nch_near_line_rec_ident_cd", k.nearLine, k.nearText)}, c.identities()...),
		"identifier", array{
			object{"type", unique, "system", variables + "clm_id", "value", "-" + claimID.mark()},
			object{"type", unique, "system", blueButton + "identifier/claim-group", "value", "-" + groupID.mark()},
		},
		"status", c.status(),
		"type", concept(
			coded(variables+"nch_clm_type_cd", k.nch, k.nchText),
			coded(codeSystems+"eob-type", k.eobType, ""),
			coded(terminology+"claim-type", k.class2, "Class of claim")),
		"subType", subType,
		"patient", object{"reference", "Patient/-" + patientID.mark()},
		"billablePeriod", object{
			"extension", array{variable("claim_query_cd", "3", "Final bill")},
			"start", startDate.mark(), "end", endDate.mark(),
		},
		"facility", optional(c.institutional(), object{
			"extension", array{variable("clm_fac_type_cd", k.facility.value, k.facility.text)},
		}),
		"careTeam", c.careTeamR4(),
		"supportingInfo", optional(c.inHospital(), array{object{
			"sequence", 1,
			"category", concept(
				coded(terminology+"claiminformationcategory", "info", "Information"),
				coded(codeSystems+"information", variables+"clm_drg_cd", "Diagnosis related group")),
			"code", concept(coded(variables+"clm_drg_cd", c.drg, "")),
		}}),
		"diagnosis", c.diagnosesR4(),
		"procedure", optional(c.inHospital(), c.proceduresR4()),
		"item", c.itemsR4(),
	}
}

func (c *claim) careTeamR4() (list array) {
	for i, m := range c.team() {
		role := coded(careTeamRole, m.role, roleText[m.role])
		switch {
		case m.rendered:
			role = coded(careTeamRole, "performing", roleText["performing"])
		case m.org:
			role = coded(thoRoles, m.role, roleText[m.role])
		}
		provider := object{"identifier", object{
			"type", concept(coded(carin+"CodeSystem/C4BBIdentifierType", "npi", "National Provider Identifier")),
			"value", m.value(),
		}}
		supplies := m.rendered && !c.institutional()
		list = append(list, object{
			"extension", optional(supplies, c.supplies(nil)),
			"sequence", i + 1,
			"provider", append(provider, "display", optional(m.org, "BILLING ORGANIZATION")),
			"responsible", optional(supplies, true),
			"role", concept(role),
			"qualification", c.qualificationR4(m),
		})
	}
	return list
}

// qualificationR4 is CMS's specialty and, since November 2024, a code of the NUCC
// taxonomy before it; claims of institutions have the taxonomy alone.
func (c *claim) qualificationR4(m member) any {
	cms, taxonomy := c.specialty()
	nucc := coded(taxonomies, taxonomy.value, taxonomy.text)
	specialty := coded(variables+"prvdr_spclty", cms.value, cms.text)
	switch {
	case m.org || m.pin != "":
		return nil
	case m.rendered && !c.institutional() && c.recent():
		return concept(nucc, specialty)
	case m.rendered && !c.institutional():
		return concept(specialty)
	case c.recent():
		return concept(nucc)
	}
	return nil
}

// diagnosisTypeR4 is the type of a diagnosis in v2 and v3.
func (c *claim) diagnosisTypeR4(i int) (system, value, text string) {
	switch {
	case principal(i):
		return terminology + "ex-diagnosistype", "principal", "Principal Diagnosis"
	case c.admitting(i):
		return terminology + "ex-diagnosistype", "admitting", "Admitting Diagnosis"
	case c.institutional():
		return diagnosisType, "other", "Other"
	}
	return diagnosisType, "secondary", "Secondary"
}

func (c *claim) diagnosesR4() (list array) {
	for i, d := range c.diagnoses {
		poa := c.inHospital() && onAdmission(i) != ""
		list = append(list, object{
			"extension", optional(poa, array{variable("clm_poa_ind_sw"+itoa(i+1), onAdmission(i), "Present on admission")}),
			"sequence", i + 1,
			"diagnosisCodeableConcept", c.twice(hl7+"sid/icd-10-cm", d),
			"type", array{concept(coded(c.diagnosisTypeR4(i)))},
		})
	}
	return list
}

// twice is a code under ICD-10 and, in newer payloads, under another system first.
func (c *claim) twice(system string, d code) object {
	old := coded(hl7+"sid/icd-10", d.value, d.text)
	if c.recent() {
		return concept(coded(system, d.value, d.text), old)
	}
	return concept(old)
}

func (c *claim) proceduresR4() array {
	return array{object{
		"sequence", 1,
		"date", middleDate.mark() + "T00:00:00+00:00",
		"procedureCodeableConcept", c.twice(procedureICD, c.procedure),
	}}
}

func (c *claim) itemsR4() (list array) {
	links := c.linked(c.team())
	if list, ok := links.(array); ok && c.kind == carrier { // who bills comes next
		links = append(list, list[0].(int)+1)
	}
	for i, l := range c.lines {
		item := object{
			"extension", c.lineExtensionsR4(l),
			"sequence", i + 1,
			"careTeamSequence", links,
			"diagnosisSequence", optional(!c.institutional(), c.diagnosisOf(i)),
			"productOrService", optional(l.hcpcs != "", c.productR4(l)),
		}
		list = append(list, append(item, c.where(i, v2)...))
	}
	return list
}

func (c *claim) productR4(l line) object {
	var ndc any
	if d, ok := drugs[l.hcpcs]; ok {
		ndc = array{nationalDrugCode(d)}
	}
	codings := array{coded(codeSystems+"hcpcs", l.hcpcs, "")}
	if c.institutional() && c.other() {
		codings = array{coded(variables+"hcpcs_cd", l.hcpcs, ""), codings[0]}
	}
	return object{"extension", ndc, "coding", codings}
}

// lineExtensionsR4 are the three that AB2D keeps, where they apply.
func (c *claim) lineExtensionsR4(l line) any {
	switch {
	case c.kind == dme:
		return c.supplier()
	case l.anesthesia != "":
		return array{anesthesiaUnits(l)}
	}
	return nil
}
