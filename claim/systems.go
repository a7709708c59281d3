package claim

// Where AB2D keeps the facts: URLs of code systems, identifiers and extensions, as
// its API data dictionaries name them. In v1 and v2 most are variables of the
// Chronic Conditions Warehouse, and an extension and its coding have the same URL.
const (
	variables = "https://bluebutton.cms.gov/resources/variables/"
	resources = "https://bluebutton.cms.gov/resources/"
	v3Codes   = "https://bluebutton.cms.gov/fhir/CodeSystem/"
	v3Exts    = "https://bluebutton.cms.gov/fhir/StructureDefinition/"
	carin     = "http://hl7.org/fhir/us/carin-bb/CodeSystem/"
)

// Identifiers.
const (
	sysClaimID        = variables + "clm_id"
	sysClaimGroup     = resources + "identifier/claim-group"
	sysControlNumber  = "https://bluebutton.cms.gov/identifiers/CLM-CNTL-NUM"
	extCarrierControl = variables + "carr_clm_cntl_num"   // v1
	extFIControl      = variables + "fi_doc_clm_cntl_num" // v1
	sysIdentifierType = carin + "C4BBIdentifierType"
	sysMBI            = "http://hl7.org/fhir/sid/us-mbi"
	extMBI            = "http://hl7.org/fhir/StructureDefinition/elementdefinition-identifier"
	extCurrency       = resources + "codesystem/identifier-currency"
	sysNPI            = "http://hl7.org/fhir/sid/us-npi"
	sysProviderNumber = variables + "prvdr_num"
)

// The claim as a whole.
const (
	sysNCHType       = variables + "nch_clm_type_cd"
	sysEOBType       = resources + "codesystem/eob-type"
	sysV3Type        = v3Codes + "CLM-TYPE-CD"
	sysV3EOBType     = v3Codes + "EOB-TYPE"
	sysSubType       = carin + "C4BBInstitutionalClaimSubType"
	sysClaimType     = "http://terminology.hl7.org/CodeSystem/claim-type"
	sysFinalAction   = v3Codes + "Final-Action"
	sysNearLine      = variables + "nch_near_line_rec_ident_cd"
	sysV3NearLine    = v3Codes + "CLM-NRLN-RIC-CD"
	sysDRG           = variables + "clm_drg_cd"
	sysV3DRG         = "https://www.cms.gov/Medicare/Medicare-Fee-for-Service-Payment/AcuteInpatientPPS/MS-DRG-Classifications-and-Software"
	extFacilityType  = variables + "clm_fac_type_cd"
	sysV3BillFacType = v3Codes + "CLM-BILL-FAC-TYPE-CD"
	sysTypeOfBill    = "https://www.nubc.org/CodeSystem/TypeOfBill"
)

// Diagnoses and the care team.
const (
	extPresentOnAdmission         = variables + "clm_poa_ind_sw"   // followed by the diagnosis's number
	extExternalPresentOnAdmission = variables + "clm_e_poa_ind_sw" // the same for external causes
	sysSTU3Role                   = "http://hl7.org/fhir/claimcareteamrole"
)

// Lines.
const (
	sysHCPCS           = resources + "codesystem/hcpcs"
	sysHCPCSVariable   = variables + "hcpcs_cd"
	sysCPT             = "http://www.ama-assn.org/go/cpt"
	sysV3HCPCS         = "https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets"
	sysNDC             = "http://hl7.org/fhir/sid/ndc"
	sysPlace           = variables + "line_place_of_srvc_cd"
	extProviderState   = variables + "prvdr_state_cd"
	extAnesthesia      = variables + "carr_line_ansthsa_unit_cnt"
	extPricingState    = variables + "dmerc_line_prcng_state_cd"
	extPricingLocality = variables + "carr_line_prcng_lclty_cd"
	extSupplierType    = variables + "dmerc_line_supplr_type_cd"
	extV3Anesthesia    = v3Exts + "CLM-LINE-ANSTHSA-UNIT-CNT"
	extV3Locality      = v3Exts + "CLM-PRCNG-LCLTY-CD"
	extV3ProviderType  = v3Exts + "CLM-PRVDR-TYPE-CD"
	extV3Specialty     = v3Exts + "CLM-PRVDR-SPCLTY-CD"
)
