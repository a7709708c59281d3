package synth

import "github.com/ab2d-go/ab2d/ab2dtest/internal/ordered"

const (
	careTeamRole  = carin + "CodeSystem/C4BBClaimCareTeamRole"
	diagnosisType = carin + "CodeSystem/C4BBClaimDiagnosisType"
	profileC4BB   = carin + "StructureDefinition/C4BB-ExplanationOfBenefit-"
)

// r4 spells a claim as v2 does: R4, cut down to what AB2D keeps.
func (c *claim) r4() object {
	k := c.kind
	unique := object{"coding", array{coded(carin+"CodeSystem/C4BBIdentifierType", "uc", "Unique Claim ID")}}
	return object{
		"resourceType", "ExplanationOfBenefit",
		"id", k.name + "--" + claimID.mark(),
		"meta", object{"lastUpdated", updated.mark() + "+00:00", "profile", array{profileC4BB + k.profile}},
		"extension", append(array{variable("nch_near_line_rec_ident_cd", k.nearLine, k.nearText)}, c.mbis()...),
		"identifier", array{
			object{"type", unique, "system", variables + "clm_id", "value", "-" + claimID.mark()},
			object{"type", unique, "system", blueButton + "identifier/claim-group", "value", "-" + groupID.mark()},
		},
		"status", c.status(),
		"type", concept(
			coded(variables+"nch_clm_type_cd", k.nch, k.nchText),
			coded(codeSystems+"eob-type", k.eobType, ""),
			coded(terminology+"claim-type", k.class, "")),
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
			"category", concept(coded(terminology+"claiminformationcategory", "info", "Information")),
			"code", concept(coded(variables+"clm_drg_cd", c.drg, "")),
		}}),
		"diagnosis", c.diagnosesR4(),
		"procedure", optional(c.inHospital(), c.procedures()),
		"item", c.itemsR4(),
	}
}

// team lists who took part, with the roles of v2 and v3; the first is whom v1
// calls primary.
func (c *claim) team(performing string) []struct {
	npi  field
	role string
} {
	type member = struct {
		npi  field
		role string
	}
	switch {
	case !c.institutional():
		return []member{{attending, performing}, {referring, "referring"}}
	case c.surgery:
		return []member{{attending, "attending"}, {operating, "operating"}}
	}
	return []member{{attending, "attending"}}
}

func (c *claim) careTeamR4() (list array) {
	for i, m := range c.team("performing") {
		list = append(list, object{
			"sequence", i + 1,
			"provider", object{"identifier", object{
				"type", concept(coded(carin+"CodeSystem/C4BBIdentifierType", "npi", "National Provider Identifier")),
				"value", m.npi.mark(),
			}},
			"responsible", optional(m.role == "performing", true),
			"role", concept(coded(careTeamRole, m.role, "")),
			"qualification", optional(m.role == "performing", concept(coded(variables+"prvdr_spclty", c.specialty(), ""))),
		})
	}
	return list
}

// specialty is the CMS specialty code of whoever performed the service.
func (c *claim) specialty() string {
	switch {
	case c.kind == dme:
		return "54" // medical supply company
	case c.lines[0].place == "81":
		return "69" // clinical laboratory
	case c.condition == heartFailure:
		return "06" // cardiology
	}
	return "11" // internal medicine
}

// diagnosisTypeR4 is the type of a diagnosis in v2 and v3.
func (c *claim) diagnosisTypeR4(i int) object {
	switch {
	case principal(i):
		return coded(terminology+"ex-diagnosistype", "principal", "")
	case c.institutional():
		return coded(diagnosisType, "other", "")
	}
	return coded(diagnosisType, "secondary", "")
}

func (c *claim) diagnosesR4() (list array) {
	for i, d := range c.diagnoses {
		list = append(list, object{
			"extension", optional(c.inHospital(), array{variable("clm_poa_ind_sw"+itoa(i+1), onAdmission(i), "")}),
			"sequence", i + 1,
			"diagnosisCodeableConcept", concept(coded(hl7+"sid/icd-10", d.value, d.text)),
			"type", array{concept(c.diagnosisTypeR4(i))},
		})
	}
	return list
}

func (c *claim) itemsR4() (list array) {
	for i, l := range c.lines {
		item := object{
			"extension", c.lineExtensionsR4(),
			"sequence", i + 1,
			"careTeamSequence", array{1},
			"diagnosisSequence", optional(!c.institutional(), c.diagnosisOf(i)),
			"productOrService", optional(l.hcpcs != "", concept(coded(codeSystems+"hcpcs", l.hcpcs, ""))),
		}
		list = append(list, append(item, c.where(i, v2)...))
	}
	return list
}

// lineExtensionsR4 are the three that AB2D keeps, where they apply.
func (c *claim) lineExtensionsR4() any {
	switch {
	case c.kind == dme:
		return c.supplier()
	case c.occasion == visitInHospital:
		return array{object{"url", variables + "carr_line_ansthsa_unit_cnt", "valueQuantity", object{"value", ordered.Raw("0.0")}}}
	}
	return nil
}
