package tables

// Standard is the layout of five tables, which claim_key connects: a row for each
// claim, diagnosis, procedure, line and member of the care team.
type Standard struct{}

const keyAbout = "the claim, the same in all tables and for all versions of the claim"

var standardTables = []Table{
	{File: "claims.csv", About: "one row a claim", Columns: []Column{
		{"claim_key", "VARCHAR", keyAbout},
		{"claim_id", "VARCHAR", "CLM_ID in v1 and v2; v3 has another number"},
		{"claim_group", "VARCHAR", "the claim group: v1 and v2"},
		{"resource_id", "VARCHAR", "id of the ExplanationOfBenefit"},
		{"mbi", "VARCHAR", "the beneficiary's current Medicare Beneficiary Identifier, as far as any of the claims says"},
		{"former_mbis", "VARCHAR", "former ones, separated by ;"},
		{"patient_id", "VARCHAR", "the beneficiary's id in this version of the API"},
		{"claim_type", "VARCHAR", "carrier, dme, hha, hospice, inpatient, outpatient, snf, institutional or professional"},
		{"nch_claim_type_code", "VARCHAR", "such as 71"},
		{"start_date", "DATE", "first day of the billable period"},
		{"end_date", "DATE", "last day of the billable period"},
		{"updated", "TIMESTAMP", "when the claim last changed"},
		{"facility_npi", "VARCHAR", "National Provider Identifier"},
		{"facility_ccn", "VARCHAR", "CMS Certification Number: v1"},
		{"facility_type_code", "VARCHAR", "first digit of the type of bill, such as 1 for a hospital"},
		{"type_of_bill", "VARCHAR", "as the NUBC has it, such as 0131"},
		{"drg", "VARCHAR", "MS-DRG of an inpatient stay"},
		{"near_line_record_code", "VARCHAR", "NCH near-line record identification code: M, O, U, V or W"},
		{"control_numbers", "VARCHAR", "numbers by which contractors know the claim, separated by ;"},
	}},
	{File: "diagnoses.csv", About: "one row a diagnosis", Columns: []Column{
		{"claim_key", "VARCHAR", keyAbout},
		{"sequence", "INTEGER", "what lines.diagnosis_sequences refers to"},
		{"icd_version", "INTEGER", "9 or 10"},
		{"code", "VARCHAR", "without a dot: E785"},
		{"dotted_code", "VARCHAR", "with it: E78.5"},
		{"types", "VARCHAR", "such as principal, admitting or secondary, separated by ;"},
		{"present_on_admission", "VARCHAR", "Y, N, U, W or 1"},
	}},
	{File: "procedures.csv", About: "one row an ICD procedure of an institutional claim", Columns: []Column{
		{"claim_key", "VARCHAR", keyAbout},
		{"sequence", "INTEGER", "what lines.procedure_sequences refers to"},
		{"icd_version", "INTEGER", "9 or 10"},
		{"code", "VARCHAR", "without a dot"},
		{"dotted_code", "VARCHAR", "with it; codes of ICD-10-PCS have none"},
		{"date", "DATE", "of the procedure"},
	}},
	{File: "lines.csv", About: "one row a product or service", Columns: []Column{
		{"claim_key", "VARCHAR", keyAbout},
		{"line_number", "INTEGER", "of the line in its claim"},
		{"code", "VARCHAR", "HCPCS, of which CPT is the first level, or HIPPS"},
		{"code_system", "VARCHAR", "URL of the code's system as served"},
		{"modifiers", "VARCHAR", "separated by ;"},
		{"ndc", "VARCHAR", "National Drug Code, without hyphens"},
		{"start_date", "DATE", "first day of service"},
		{"end_date", "DATE", "last day of service"},
		{"place_of_service", "VARCHAR", "CMS's code"},
		{"state", "VARCHAR", "of the provider, mostly an SSA code"},
		{"quantity", "NUMERIC", "units of service"},
		{"anesthesia_units", "NUMERIC", "units of anesthesia"},
		{"pricing_state", "VARCHAR", "whose prices apply: DME"},
		{"pricing_locality", "VARCHAR", "whose prices apply: carrier"},
		{"supplier_type", "VARCHAR", "CMS's provider type code"},
		{"specialty", "VARCHAR", "CMS's provider specialty code"},
		{"diagnosis_sequences", "VARCHAR", "of diagnoses.sequence, separated by ;"},
		{"procedure_sequences", "VARCHAR", "of procedures.sequence, separated by ;"},
		{"care_team_sequences", "VARCHAR", "of care_team.sequence, separated by ;"},
	}},
	{File: "care_team.csv", About: "one row a member of the care team", Columns: []Column{
		{"claim_key", "VARCHAR", keyAbout},
		{"sequence", "INTEGER", "what lines.care_team_sequences refers to"},
		{"role", "VARCHAR", "such as attending, operating, referring or rendering"},
		{"npi", "VARCHAR", "National Provider Identifier"},
		{"specialty", "VARCHAR", "CMS's provider specialty code"},
	}},
}

// Tables implements [Layout].
func (Standard) Tables() []Table { return standardTables }

func (Standard) rows(out []*csvFile, r *record) {
	c := &r.claim
	key := claimKey(c)

	t := out[0]
	t.text(key)
	t.text(c.ID)
	t.text(c.Group)
	t.text(c.ResourceID)
	t.text(c.MBI)
	t.list(c.HistoricMBIs)
	t.text(c.PatientID)
	t.text(string(c.Type))
	t.text(c.TypeCode)
	t.date(c.Start)
	t.date(c.End)
	t.timestamp(c.Updated)
	t.text(c.Facility.NPI)
	t.text(c.Facility.ProviderNumber)
	t.text(c.Facility.TypeCode)
	t.text(c.TypeOfBill)
	t.text(c.DRG)
	t.text(c.NearLineRecord)
	t.list(c.ControlNumbers)
	t.end()

	t = out[1]
	for i := range c.Diagnoses {
		d := &c.Diagnoses[i]
		t.text(key)
		t.number(d.Sequence)
		t.optional(d.ICD)
		t.text(d.Code)
		t.text(d.Dotted)
		t.list(d.Types)
		t.text(d.PresentOnAdmission)
		t.end()
	}

	t = out[2]
	for i := range c.Procedures {
		p := &c.Procedures[i]
		t.text(key)
		t.number(p.Sequence)
		t.optional(p.ICD)
		t.text(p.Code)
		t.text(p.Dotted)
		t.date(p.Date)
		t.end()
	}

	t = out[3]
	for i := range c.Lines {
		l := &c.Lines[i]
		t.text(key)
		t.number(l.Number)
		t.text(l.Code)
		t.text(l.CodeSystem)
		t.list(l.Modifiers)
		t.text(l.NDC)
		t.date(l.Start)
		t.date(l.End)
		t.text(l.Place)
		t.text(l.State)
		t.text(string(l.Quantity))
		t.text(string(l.AnesthesiaUnits))
		t.text(l.PricingState)
		t.text(l.PricingLocality)
		t.text(l.SupplierType)
		t.text(l.Specialty)
		t.numbers(l.Diagnoses)
		t.numbers(l.Procedures)
		t.numbers(l.CareTeam)
		t.end()
	}

	t = out[4]
	for i := range c.CareTeam {
		p := &c.CareTeam[i]
		t.text(key)
		t.number(p.Sequence)
		t.text(p.Role)
		t.text(p.NPI)
		t.text(p.Specialty)
		t.end()
	}
}
