package synth

import "github.com/ab2d-go/ab2d/ab2dtest/internal/ordered"

// stu3 spells a claim as v1 does: STU3, with all the extensions that upstream has.
func (c *claim) stu3() object {
	k := c.kind
	types := array{
		coded(variables+"nch_clm_type_cd", k.nch, k.nchText),
		coded(codeSystems+"eob-type", k.eobType, ""),
		optional(k.stu3Class, coded(hl7+"ex-claimtype", k.class, "")),
		coded(variables+"nch_near_line_rec_ident_cd", k.nearLine, k.nearText),
	}
	extensions := array{moneySTU3("prpayamt", "0")}
	var provides, organization, facility any
	if c.institutional() {
		types = append(types, coded(variables+"clm_srvc_clsfctn_type_cd", "1", ""))
		extensions = append(extensions,
			moneySTU3("nch_profnl_cmpnt_chrg_amt", charged.mark()),
			identifierSTU3("fi_doc_clm_cntl_num", control.mark()),
			variable("fi_num", "99999", ""))
		provides = object{"identifier", object{"system", variables + "prvdr_num", "value", provider.mark()}}
		organization = object{"identifier", object{"system", npiSystem, "value", facilityID.mark()}}
		facility = object{
			"extension", array{variable("clm_fac_type_cd", k.facility.value, k.facility.text)},
			"identifier", object{"system", npiSystem, "value", facilityID.mark()},
		}
	} else {
		extensions = append(extensions,
			identifierSTU3("carr_clm_cntl_num", control.mark()),
			variable("carr_clm_pmt_dnl_cd", "1", "Paid to the physician or supplier"),
			moneySTU3("nch_clm_prvdr_pmt_amt", paid.mark()),
			moneySTU3("nch_carr_clm_sbmtd_chrg_amt", charged.mark()),
			moneySTU3("nch_carr_clm_alowd_amt", paid.mark()))
	}
	return object{
		"resourceType", "ExplanationOfBenefit",
		"id", k.name + "--" + claimID.mark(),
		"meta", object{"lastUpdated", updated.mark() + "+00:00"},
		"extension", append(extensions, c.mbis()...),
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
		"procedure", optional(c.inHospital(), c.procedures()),
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

// careTeamSTU3 has roles that v2 calls attending or performing, and operating.
func (c *claim) careTeamSTU3() array {
	member := func(sequence int, npi field, role string) object {
		return object{
			"sequence", sequence,
			"provider", object{"identifier", object{"system", npiSystem, "value", npi.mark()}},
			"role", concept(coded(hl7+"claimcareteamrole", role, "")),
			"qualification", optional(!c.institutional(), concept(coded(variables+"prvdr_spclty", c.specialty(), ""))),
		}
	}
	team := array{member(1, attending, "primary")}
	if c.surgery {
		team = append(team, member(2, operating, "assist"))
	}
	return team
}

func (c *claim) diagnosesSTU3() (list array) {
	for i, d := range c.diagnoses {
		var types, extension, drg any
		if principal(i) {
			types = array{concept(coded(codeSystems+"diagnosis-type", "principal", "Main reason for the treatment"))}
			if c.inHospital() {
				drg = concept(coded(variables+"clm_drg_cd", c.drg, ""))
			}
		}
		if c.inHospital() {
			extension = array{variable("clm_poa_ind_sw"+itoa(i+1), onAdmission(i), "")}
		}
		list = append(list, object{
			"extension", extension,
			"sequence", i + 1,
			"diagnosisCodeableConcept", concept(coded(hl7+"sid/icd-10", d.value, d.text)),
			"type", types,
			"packageCode", drg,
		})
	}
	return list
}

// procedures are the same in v1 and v2.
func (c *claim) procedures() array {
	return array{object{
		"sequence", 1,
		"date", middleDate.mark() + "T00:00:00+00:00",
		"procedureCodeableConcept", concept(coded(hl7+"sid/icd-10", c.procedure.value, c.procedure.text)),
	}}
}

func (c *claim) itemsSTU3() (list array) {
	for i, l := range c.lines {
		item := object{
			"extension", c.lineExtensionsSTU3(i),
			"sequence", i + 1,
			"careTeamLinkId", array{1},
			"diagnosisLinkId", optional(!c.institutional(), c.diagnosisOf(i)),
			"service", optional(l.hcpcs != "", concept(coded(codeSystems+"hcpcs", l.hcpcs, ""))),
		}
		list = append(list, append(item, c.where(i, v1)...))
	}
	return list
}

// lineExtensionsSTU3 are some of the many that v1 keeps.
func (c *claim) lineExtensionsSTU3(i int) any {
	if c.institutional() {
		return nil
	}
	count := func(name, value string) object {
		return object{"url", variables + name, "valueQuantity", object{"value", ordered.Raw(value)}}
	}
	return array{
		count("carr_line_mtus_cnt", c.lines[i].quantity),
		optional(c.occasion == visitInHospital, count("carr_line_ansthsa_unit_cnt", "0.0")),
	}
}

// where is when, where and how much of a line's service, in v1 and v2.
func (c *claim) where(i, version int) object {
	l := c.lines[i]
	amount := object{"value", ordered.Raw(l.quantity)}
	if c.institutional() {
		return object{
			"servicedDate", optional(l.hcpcs != "", day(i)),
			"locationAddress", object{"state", "99"},
			"quantity", amount,
		}
	}
	place := object{
		"extension", c.pricing(version),
		"coding", array{coded(variables+"line_place_of_srvc_cd", l.place, placeText[l.place])},
	}
	return object{"servicedPeriod", period(day(i), day(i)), "locationCodeableConcept", place, "quantity", amount}
}

// pricing says what a line was priced by. Of equipment v2 has part of it on the
// line itself.
func (c *claim) pricing(version int) array {
	if c.kind != dme {
		return array{variable("carr_line_prcng_lclty_cd", "99", "None")}
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
		variable("dmerc_line_prcng_state_cd", "99", "Unknown"),
		variable("dmerc_line_supplr_type_cd", "3", "Group practice"),
	}
}
