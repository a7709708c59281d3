package claim

// A fact is something that the view says and a claim keeps under a URL.
type fact uint8

// The facts. Some are halves of a field: code and unit, or a code that is taken where another is missing.
const (
	noFact fact = iota
	claimID
	claimGroup
	controlNumber
	nearLine
	drg
	typeOfBill
	facilityType
	typeCode
	typeName
	generalType
	subType
	finalAction
	providerNumber
	pin
	organizationNPI
	poa
	diagnosisType
	role
	specialty
	taxonomy
	supplierType
	hcpcs
	hipps
	ndc
	ndcQuantity
	ndcUnit
	serviceUnits
	modifier
	placeOfService
	state
	anesthesiaUnits
	pricingState
	pricingLocality
)

// An element is where in a claim a list of codings, identifiers or extensions stands.
type element uint8

const (
	atClaim         element = iota // extension
	atIdentifier                   // identifier, by system; by type code where it has none
	atTag                          // meta.tag
	atType                         // type.coding
	atSubType                      // subType.coding
	atInfo                         // supportingInfo.code.coding
	atFacility                     // facility.extension
	atProvider                     // an identifier of a provider or of the resource it refers to, as atIdentifier
	atMember                       // careTeam.extension, or an extension of the resource that a member refers to
	atRole                         // careTeam.role.coding
	atQualification                // careTeam.qualification.coding
	atPackage                      // diagnosis.packageCode.coding
	atDiagnosis                    // diagnosis.extension, without the number at the end of its URL
	atDiagnosisType                // diagnosis.type.coding
	atOnAdmission                  // diagnosis.onAdmission.coding
	atProduct                      // item.productOrService.coding
	atProductExt                   // item.productOrService.extension
	atDetail                       // item.detail.productOrService.coding
	atItem                         // item.extension
	atModifier                     // item.modifier.coding
	atPlace                        // item.locationCodeableConcept.coding
	atPlaceExt                     // item.locationCodeableConcept.extension
	elements                       // how many there are
)

// versions is a set of versions of the API.
type versions uint8

const (
	v1 versions = 1 << iota
	v2
	v3
	every = v1 | v2 | v3
)

// A place is where versions of the API keep a fact.
type place struct {
	fact fact
	at   element
	url  string // of the code system, the identifier's system or the extension
	in   versions

	order uint8 // in places
	next  uint8 // the order of the next place of the element whose URL is as long, 0 if there is none
}

// places is the one list of where each version keeps each fact. Of several codings for a fact, the one whose place is
// listed first counts, wherever it stands in the claim. What AB2D removes from the claims it serves is listed too, so
// that claims from elsewhere can be read. A place without a fact only shows which version a claim has.
//
// Sources: CMSgov/beneficiary-fhir-data TransformerUtils.java (v1), TransformerUtilsV2.java (v2), the models of
// bfd-server-ng and its SystemUrls.java (v3), and the responses of their tests; AB2D's API data dictionaries.
var places = [...]place{
	{in: every}, // what is found for a URL that has no place
	{fact: claimID, at: atIdentifier, url: variables + "clm_id", in: v1 | v2},
	{fact: claimID, at: atIdentifier, url: "uc", in: v2 | v3}, // C4BBIdentifierType; v3 has no system beside it
	{fact: claimGroup, at: atIdentifier, url: resources + "identifier/claim-group", in: every},
	{fact: controlNumber, at: atIdentifier, url: "https://bluebutton.cms.gov/identifiers/CLM-CNTL-NUM", in: v3},
	{fact: controlNumber, at: atIdentifier, url: variables + "carr_clm_cntl_num", in: v2},   // before AB2D's filter
	{fact: controlNumber, at: atIdentifier, url: variables + "fi_doc_clm_cntl_num", in: v2}, // before AB2D's filter
	{fact: controlNumber, at: atClaim, url: variables + "carr_clm_cntl_num", in: v1 | v2},
	{fact: controlNumber, at: atClaim, url: variables + "fi_doc_clm_cntl_num", in: v1 | v2},

	{fact: finalAction, at: atTag, url: v3Codes + "Final-Action", in: v3},
	{fact: typeCode, at: atType, url: variables + "nch_clm_type_cd", in: v1 | v2},
	{fact: typeCode, at: atType, url: v3Codes + "CLM-TYPE-CD", in: v3},
	{fact: typeName, at: atType, url: resources + "codesystem/eob-type", in: every},
	{fact: typeName, at: atType, url: v3Codes + "EOB-TYPE", in: v3},
	{fact: generalType, at: atType, url: "http://terminology.hl7.org/CodeSystem/claim-type", in: v2 | v3},
	{fact: noFact, at: atType, url: "http://hl7.org/fhir/ex-claimtype", in: v1}, // says professional of outpatient claims
	{fact: noFact, at: atType, url: variables + "clm_srvc_clsfctn_type_cd", in: v1},
	{fact: subType, at: atSubType, url: carin + "C4BBInstitutionalClaimSubType", in: v2 | v3},
	{fact: nearLine, at: atType, url: variables + "nch_near_line_rec_ident_cd", in: v1},
	{fact: nearLine, at: atClaim, url: variables + "nch_near_line_rec_ident_cd", in: v2},
	{fact: nearLine, at: atInfo, url: v3Codes + "CLM-NRLN-RIC-CD", in: v3},
	{fact: drg, at: atPackage, url: variables + "clm_drg_cd", in: v1},
	{fact: drg, at: atInfo, url: variables + "clm_drg_cd", in: v2},
	{fact: drg, at: atInfo, url: "https://www.cms.gov/Medicare/Medicare-Fee-for-Service-Payment/AcuteInpatientPPS/MS-DRG-Classifications-and-Software", in: v3},
	{fact: typeOfBill, at: atInfo, url: "https://www.nubc.org/CodeSystem/TypeOfBill", in: v3},
	{fact: facilityType, at: atFacility, url: variables + "clm_fac_type_cd", in: v1 | v2},
	{fact: facilityType, at: atInfo, url: v3Codes + "CLM-BILL-FAC-TYPE-CD", in: v3},

	{fact: providerNumber, at: atProvider, url: variables + "prvdr_num", in: v1},
	{fact: providerNumber, at: atProvider, url: "http://terminology.hl7.org/NamingSystem/CCN", in: v3},
	{fact: providerNumber, at: atProvider, url: "prn", in: v2},
	{fact: pin, at: atProvider, url: "https://bluebutton.cms.gov/identifiers/PIN-NUM", in: v3},
	{fact: pin, at: atProvider, url: "pin", in: v2},

	{fact: poa, at: atDiagnosis, url: variables + "clm_poa_ind_sw", in: v1 | v2},
	{fact: poa, at: atDiagnosis, url: variables + "clm_e_poa_ind_sw", in: v1 | v2}, // external causes
	{fact: poa, at: atOnAdmission, url: "https://www.cms.gov/Medicare/Medicare-Fee-for-Service-Payment/HospitalAcqCond/Coding", in: v3},
	{fact: diagnosisType, at: atDiagnosisType, url: resources + "codesystem/diagnosis-type", in: v1},
	{fact: diagnosisType, at: atDiagnosisType, url: carin + "C4BBClaimDiagnosisType", in: v2 | v3},
	{fact: diagnosisType, at: atDiagnosisType, url: "http://terminology.hl7.org/CodeSystem/ex-diagnosistype", in: v2 | v3},

	{fact: role, at: atRole, url: roleSTU3, in: v1},
	{fact: role, at: atRole, url: roleCARIN, in: v2 | v3},
	{fact: role, at: atRole, url: roleHL7, in: v2 | v3},
	{fact: specialty, at: atQualification, url: variables + "prvdr_spclty", in: v1 | v2},
	{fact: specialty, at: atQualification, url: v3Codes + "CLM-PRVDR-SPCLTY-CD", in: v3},
	{fact: taxonomy, at: atQualification, url: "http://nucc.org/provider-taxonomy", in: v2 | v3},
	{fact: taxonomy, at: atQualification, url: "https://www.nubc.org/provider-taxonomy", in: v2}, // until it was corrected
	{fact: organizationNPI, at: atMember, url: sysNPI, in: v1},                                   // who bills for this member of a carrier claim
	{fact: supplierType, at: atMember, url: variables + "carr_line_prvdr_type_cd", in: v1 | v2},
	{fact: supplierType, at: atMember, url: v3Exts + "CLM-PRVDR-TYPE-CD", in: v3},

	{fact: hcpcs, at: atProduct, url: resources + "codesystem/hcpcs", in: v1 | v2},
	{fact: hcpcs, at: atProduct, url: variables + "hcpcs_cd", in: v2},
	{fact: hcpcs, at: atProduct, url: "http://www.ama-assn.org/go/cpt", in: v3},
	{fact: hcpcs, at: atProduct, url: v3HCPCS, in: v3},
	{fact: hipps, at: atProduct, url: "https://www.cms.gov/Medicare/Medicare-Fee-for-Service-Payment/ProspMedicareFeeSvcPmtGen/HIPPSCodes", in: v3},
	{fact: ndc, at: atItem, url: sysNDC, in: v1},                                       // carrier, DME
	{fact: ndc, at: atProductExt, url: variables + "rev_cntr_ide_ndc_upc_num", in: v1}, // institutional
	{fact: ndc, at: atProductExt, url: sysNDC, in: v2},
	{fact: ndc, at: atProduct, url: sysNDC, in: v3}, // institutional, in 2025
	{fact: ndc, at: atDetail, url: sysNDC, in: v3},
	{fact: ndcQuantity, at: atItem, url: variables + "rev_cntr_ndc_qty", in: v1}, // v2: item.quantity, see readQuantity
	{fact: ndcUnit, at: atModifier, url: variables + "rev_cntr_ndc_qty_qlfr_cd", in: v2},
	{fact: ndcUnit, at: atModifier, url: "http://unitsofmeasure.org", in: v2},
	{fact: serviceUnits, at: atItem, url: variables + "rev_cntr_unit_cnt", in: v2}, // institutional; elsewhere item.quantity
	{fact: modifier, at: atModifier, url: resources + "codesystem/hcpcs", in: v1 | v2},
	{fact: modifier, at: atModifier, url: v3HCPCS, in: v3},
	{fact: modifier, at: atModifier, url: "http://www.ama-assn.org/go/cpt", in: v3},
	{fact: placeOfService, at: atPlace, url: variables + "line_place_of_srvc_cd", in: v1 | v2},
	{fact: placeOfService, at: atPlace, url: "https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set", in: v3},
	{fact: state, at: atPlaceExt, url: variables + "prvdr_state_cd", in: v1 | v2}, // institutional: locationAddress.state
	{fact: anesthesiaUnits, at: atProductExt, url: variables + "carr_line_ansthsa_unit_cnt", in: v1},
	{fact: anesthesiaUnits, at: atItem, url: variables + "carr_line_ansthsa_unit_cnt", in: v1 | v2},
	{fact: anesthesiaUnits, at: atItem, url: v3Exts + "CLM-LINE-ANSTHSA-UNIT-CNT", in: v3},
	{fact: pricingState, at: atPlaceExt, url: variables + "dmerc_line_prcng_state_cd", in: v1},
	{fact: pricingState, at: atItem, url: variables + "dmerc_line_prcng_state_cd", in: v2},
	{fact: pricingLocality, at: atPlaceExt, url: variables + "carr_line_prcng_lclty_cd", in: v1 | v2},
	{fact: pricingLocality, at: atItem, url: v3Exts + "CLM-PRCNG-LCLTY-CD", in: v3},
	{fact: supplierType, at: atPlaceExt, url: variables + "dmerc_line_supplr_type_cd", in: v1},
	{fact: supplierType, at: atItem, url: variables + "dmerc_line_supplr_type_cd", in: v2},
	{fact: supplierType, at: atItem, url: v3Exts + "CLM-PRVDR-TYPE-CD", in: v3},
	{fact: specialty, at: atItem, url: v3Exts + "CLM-PRVDR-SPCLTY-CD", in: v3},
}

// The parts and the URLs that occur more than once.
const (
	variables = "https://bluebutton.cms.gov/resources/variables/"
	resources = "https://bluebutton.cms.gov/resources/"
	v3Codes   = "https://bluebutton.cms.gov/fhir/CodeSystem/"
	v3Exts    = "https://bluebutton.cms.gov/fhir/StructureDefinition/"
	carin     = "http://hl7.org/fhir/us/carin-bb/CodeSystem/"

	sysNPI    = "http://hl7.org/fhir/sid/us-npi"
	sysNDC    = "http://hl7.org/fhir/sid/ndc"
	v3HCPCS   = "https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets"
	roleSTU3  = "http://hl7.org/fhir/claimcareteamrole"
	roleCARIN = carin + "C4BBClaimCareTeamRole"
	roleHL7   = "http://terminology.hl7.org/CodeSystem/claimcareteamrole"
)

// find returns the place of a URL in an element, or that of no fact. It also narrows the versions that the claim may have.
func (r *reader) find(at element, url string) *place {
	for i := byLength[at][uint(len(url))%lengths]; i != 0; i = places[i].next {
		if p := &places[i]; p.url == url {
			if in := r.version & p.in; in != 0 {
				r.version = in
			}
			return p
		}
	}
	return &places[0]
}

// findFold is find for a code of an identifier's type, in upper or lower case.
func (r *reader) findFold(at element, code string) *place {
	if byLength[at][uint(len(code))%lengths] == 0 { // known without memory for the code in lower case
		return &places[0]
	}
	return r.find(at, lower(code))
}

// byLength is the index of the first place of each element by the length of its URL: most URLs of a claim have no place,
// and are of a length that no place of the element has, and hardly two places of an element have one length.
var byLength = placesByLength()

const lengths = 128 // the length of a URL is taken modulo this

func placesByLength() (byLength [elements][lengths]uint8) {
	for i := len(places) - 1; i > 0; i-- { // so that the places of one length stay in their order
		p := &places[i]
		first := &byLength[p.at][len(p.url)%lengths]
		p.order, p.next = uint8(i), *first
		*first = p.order
	}
	return byLength
}
