package synth

import "github.com/ab2d-go/ab2d/ab2dtest/internal/ordered"

// stu3 spells a claim as v1 does: STU3, with all the extensions that upstream has.
func (c *claim) stu3() object {
	k := c.kind
	types := array{
		coded(variables+"nch_clm_type_cd", k.nch, k.nchText),
		coded(codeSystems+"eob-type", k.eobType, ""),
		optional(k.class1 != "", coded(hl7+"ex-claimtype", k.class1, "Class of claim")),
		coded(variables+"nch_near_line_rec_ident_cd", k.nearLine, k.nearText),
	}
	extensions := array{moneySTU3("prpayamt", "0")}
	var provides, organization, facility any
	if c.institutional() {
		types = append(types, coded(variables+"clm_srvc_clsfctn_type_cd", "1", ""))
		extensions = append(extensions,
			moneySTU3("nch_profnl_cmpnt_chrg_amt", charged.mark()),
			identifierSTU3("fi_doc_clm_cntl_num", control.mark()),
			identifierSTU3("fi_num", "99999"))
		provides = object{"identifier", object{"system", variables + "prvdr_num", "value", provider.mark()}}
		organization = object{"identifier", object{"system", npiSystem, "value", facilityID.mark()}}
		facility = object{
			"extension", array{variable("clm_fac_type_cd", k.facility.value, k.facility.text)},
			"identifier", object{"system", npiSystem, "value", facilityID.mark()},
		}
	} else {
		extensions = append(extensions,
			identifierSTU3("carr_num", "99999"),
			identifierSTU3("carr_clm_cntl_num", control.mark()),
			variable("carr_clm_pmt_dnl_cd", "1", "Paid to the physician or supplier"),
			variable("asgmntcd", "A", "Assigned"),
			moneySTU3("nch_clm_prvdr_pmt_amt", paid.mark()),
			moneySTU3("nch_carr_clm_sbmtd_chrg_amt", charged.mark()),
			moneySTU3("nch_carr_clm_alowd_amt", paid.mark()))
	}
	return object{
		"resourceType", "ExplanationOfBenefit",
		"id", k.name + "--" + claimID.mark(),
		"meta", object{"lastUpdated", updated.mark() + "+00:00"},
		"extension", append(extensions, c.identities()...),
		"identifier", array{
			object{"system", variables + "clm_id", "value", "-" + claimID.mark()},
			object{"system", blueButton + "identifier/claim-group", "value", "-" + groupID.mark()},
		},
		"status", c.status(),
		"type", object{"coding", types},
		"patient", object{"reference", "Patient/-" + patientID.mark()},
		"billablePeriod", object{
			"extension", array{variable("claim_query_cd", "3", "Final bill")},
			"start", startDate.mark(), "end", endDate.mark(),
		},
		"provider", provides,
		"organization", organization,
		"facility", facility,
		"careTeam", c.careTeamSTU3(),
		"diagnosis", c.diagnosesSTU3(),
		"procedure", optional(c.inHospital(), c.proceduresSTU3()),
		"precedence", 0,
		"item", c.itemsSTU3(),
	}
}

func moneySTU3(name, amount string) object {
	return object{"url", variables + name, "valueMoney", object{
		"value", ordered.Raw(amount), "system", "urn:iso:std:iso:4217", "code", "USD"}}
}

func identifierSTU3(name, value string) object {
	return object{"url", variables + name, "valueIdentifier", object{"system", variables + name, "value", value}}
}

// teamSTU3 leaves out those who refer and who bills, which is an extension of who
// rendered the service.
func (c *claim) teamSTU3() []member {
	return only(c.team(), func(m member) bool { return m.role != "referring" && !m.org })
}

// careTeamSTU3 calls both who attends and who rendered the service primary; lines
// refer to the latter alone.
func (c *claim) careTeamSTU3() (list array) {
	for i, m := range c.teamSTU3() {
		role := "primary"
		if m.role == "operating" {
			role = "assist"
		}
		supplies := m.rendered && !c.institutional()
		var extension, qualification any
		if supplies {
			cms, _ := c.specialty()
			qualification = concept(coded(variables+"prvdr_spclty", cms.value, cms.text))
			extension = c.supplies(object{"url", npiSystem, "valueCoding", coded(npiSystem, facilityID.mark(), "Billing organization")})
		}
		list = append(list, object{
			"extension", extension,
			"sequence", i + 1,
			"provider", object{"identifier", object{"system", npiSystem, "value", m.value()}},
			"responsible", optional(supplies, true),
			"role", concept(coded(hl7+"claimcareteamrole", role, roleText[role])),
			"qualification", qualification,
		})
	}
	return list
}

// supplies are the extensions of who rendered the service of a carrier or
// equipment claim, in v1 and v2. The organization that bills is v1's.
func (c *claim) supplies(organization any) array {
	participates := variable("prtcptng_ind_cd", "1", "Participating")
	if c.kind == dme {
		return array{participates}
	}
	return array{variable("carr_line_prvdr_type_cd", c.supplierType(), ""), participates, organization}
}

func (c *claim) diagnosesSTU3() (list array) {
	drg := optional(c.inHospital(), concept(coded(variables+"clm_drg_cd", c.drg, "")))
	for i, d := range c.diagnoses {
		var types, extension, packageCode any
		switch {
		case principal(i):
			types = array{concept(coded(codeSystems+"diagnosis-type", "principal", "Main reason for the treatment"))}
			if !c.other() {
				packageCode = drg
			}
		case c.admitting(i):
			types = array{concept(coded(codeSystems+"diagnosis-type", "admitting", "Why the patient was admitted"))}
		}
		if c.inHospital() && onAdmission(i) != "" {
			extension = array{variable("clm_poa_ind_sw"+itoa(i+1), onAdmission(i), "Present on admission")}
		}
		list = append(list, object{
			"extension", extension,
			"sequence", i + 1,
			"diagnosisCodeableConcept", concept(coded(hl7+"sid/icd-10", d.value, d.text)),
			"type", types,
			"packageCode", packageCode,
		})
	}
	if c.inHospital() && c.other() { // the DRG has an entry of its own
		list = append(list, object{"sequence", len(list) + 1, "packageCode", drg})
	}
	return list
}

func (c *claim) proceduresSTU3() array {
	return array{object{
		"sequence", 1,
		"date", middleDate.mark() + "T00:00:00+00:00",
		"procedureCodeableConcept", concept(coded(hl7+"sid/icd-10", c.procedure.value, c.procedure.text)),
	}}
}

func (c *claim) itemsSTU3() (list array) {
	for i, l := range c.lines {
		code := coded(codeSystems+"hcpcs", l.hcpcs, "")
		if !c.institutional() {
			code = append(code, "version", "0")
		}
		service := object{"coding", array{code}}
		if l.anesthesia != "" {
			service = append(object{"extension", array{anesthesiaUnits(l)}}, service...)
		}
		if d, ok := drugs[l.hcpcs]; ok && c.institutional() {
			service = append(object{"extension", array{variable("rev_cntr_ide_ndc_upc_num", d.ndc, "")}}, service...)
		}
		item := object{
			"extension", c.lineExtensionsSTU3(l),
			"sequence", i + 1,
			"careTeamLinkId", c.linked(c.teamSTU3()),
			"diagnosisLinkId", optional(!c.institutional(), c.diagnosisOf(i)),
			"service", optional(l.hcpcs != "", service),
		}
		list = append(list, append(item, c.where(i, v1)...))
	}
	return list
}

// lineExtensionsSTU3 are some of the many that v1 keeps.
func (c *claim) lineExtensionsSTU3(l line) any {
	d, isDrug := drugs[l.hcpcs]
	if c.institutional() {
		return optional(isDrug, array{object{"url", variables + "rev_cntr_ndc_qty", "valueQuantity", c.ndcQuantity(d)}})
	}
	list := array{}
	if c.kind == carrier {
		list = append(list,
			variable("carr_line_mtus_cd", "3", "Services"),
			object{"url", variables + "carr_line_mtus_cnt", "valueQuantity", object{"value", ordered.Raw(l.quantity)}})
	} else {
		list = append(list, object{"url", variables + "dmerc_line_mtus_cnt", "valueQuantity", object{
			"value", ordered.Raw(l.quantity), "unit", "Number of services", "system", variables + "dmerc_line_mtus_cd", "code", "3"}})
	}
	if isDrug {
		list = append(list, nationalDrugCode(d))
	}
	return list
}

// ndcQuantity is how much of a drug v1 says a line takes. The qualifier has been
// named by two systems over the years.
func (c *claim) ndcQuantity(d drug) object {
	amount := object{"value", ordered.Raw(d.quantity)}
	if c.recent() {
		return append(amount, "unit", "Unit of "+d.unit, "system", variables+"rev_cntr_ndc_qty_qlfr_cd", "code", d.unit)
	}
	return append(amount, "system", unitsSystem, "code", d.unit)
}

// anesthesiaUnits and nationalDrugCode are the same in v1 and v2, on other elements.
func anesthesiaUnits(l line) object {
	return object{"url", variables + "carr_line_ansthsa_unit_cnt", "valueQuantity", object{"value", ordered.Raw(l.anesthesia)}}
}

func nationalDrugCode(d drug) object {
	return object{"url", ndcSystem, "valueCoding", coded(ndcSystem, d.ndc, "Drug of a test")}
}

// where is when, where and how much of a line's service, in v1 and v2. In v2 the
// quantity of an institutional line is the NDC's, where there is one (BFD
// TransformerUtilsV2.java, mapEobCommonGroupInpOutHHAHospiceSNF…).
func (c *claim) where(i, version int) object {
	l := c.lines[i]
	var amount any = object{"value", ordered.Raw(l.quantity)}
	if c.institutional() {
		if version == v2 {
			d, ok := drugs[l.hcpcs]
			amount = optional(ok, object{"value", ordered.Raw(d.quantity)})
		}
		return object{
			"servicedDate", optional(l.hcpcs != "", day(i)),
			"locationAddress", object{"state", "99"},
			"quantity", amount,
		}
	}
	place := object{"extension", c.pricing(version)}
	if l.place != "" {
		place = append(place, "coding", array{coded(variables+"line_place_of_srvc_cd", l.place, placeText[l.place])})
	}
	return object{"servicedPeriod", period(day(i), day(i)), "locationCodeableConcept", place, "quantity", amount}
}

// pricing says what a line was priced by. Of equipment v2 has part of it on the
// line itself.
func (c *claim) pricing(version int) array {
	if c.kind != dme {
		return array{variable("prvdr_state_cd", "99", "Unknown"), variable("prvdr_zip", "000009999", ""), variable("carr_line_prcng_lclty_cd", "99", "None")}
	}
	state := array{variable("prvdr_state_cd", "99", "Unknown")}
	if version == v1 {
		return append(state, c.supplier()...)
	}
	return state
}

// supplier says who supplied equipment, and the state whose prices applied.
func (c *claim) supplier() array {
	return array{
		variable("dmerc_line_prcng_state_cd", "99", ""),
		variable("dmerc_line_supplr_type_cd", c.supplierType(), "Group practice"),
	}
}
