package tables

import (
	"time"

	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/fhir"
)

// Standard is the layout of five tables, which claim_key connects: a row for each
// claim, diagnosis, procedure, line and member of the care team.
type Standard struct{}

// keyColumn comes before the columns of every table.
var keyColumn = Column{"claim_key", "VARCHAR", "the claim, the same in all tables and for all versions of the claim"}

var standardTables = []Table{
	{File: "claims.csv", About: "one row a claim", Columns: claimRow.columns(keyColumn)},
	{File: "diagnoses.csv", About: "one row a diagnosis", Columns: diagnosisRow.columns(keyColumn)},
	{File: "procedures.csv", About: "one row an ICD procedure of an institutional claim", Columns: procedureRow.columns(keyColumn)},
	{File: "lines.csv", About: "one row a product or service", Columns: lineRow.columns(keyColumn)},
	{File: "care_team.csv", About: "one row a member of the care team", Columns: memberRow.columns(keyColumn)},
}

// Tables implements [Layout].
func (Standard) Tables() []Table { return standardTables }

func (Standard) rows(out []*csvFile, r *record) {
	c := &r.claim
	key := claimKey(c)
	out[0].text(key)
	claimRow.write(out[0], c)
	writeRows(out[1], key, diagnosisRow, c.Diagnoses)
	writeRows(out[2], key, procedureRow, c.Procedures)
	writeRows(out[3], key, lineRow, c.Lines)
	writeRows(out[4], key, memberRow, c.CareTeam)
}

// writeRows writes a row for each of several parts of a claim.
func writeRows[T any](f *csvFile, key string, r row[T], items []T) {
	for i := range items {
		f.text(key)
		r.write(f, &items[i])
	}
}

var claimRow = row[claim.Claim]{
	text("claim_id", "CLM_ID in v1 and v2; v3 has another number", func(c *claim.Claim) string { return c.ID }),
	text("claim_group", "the claim group: v1 and v2", func(c *claim.Claim) string { return c.Group }),
	text("resource_id", "id of the ExplanationOfBenefit", func(c *claim.Claim) string { return c.ResourceID }),
	text("mbi", "the beneficiary's current Medicare Beneficiary Identifier, as far as any of the claims says", func(c *claim.Claim) string { return c.MBI }),
	list("former_mbis", "former ones, separated by ;", func(c *claim.Claim) []string { return c.HistoricMBIs }),
	text("patient_id", "the beneficiary's id in this version of the API", func(c *claim.Claim) string { return c.PatientID }),
	text("claim_type", "carrier, dme, hha, hospice, inpatient, outpatient, snf, institutional or professional", func(c *claim.Claim) string { return string(c.Type) }),
	text("nch_claim_type_code", "such as 71", func(c *claim.Claim) string { return c.TypeCode }),
	date("start_date", "first day of the billable period", func(c *claim.Claim) fhir.DateTime { return c.Start }),
	date("end_date", "last day of the billable period", func(c *claim.Claim) fhir.DateTime { return c.End }),
	timestamp("updated", "when the claim last changed", func(c *claim.Claim) time.Time { return c.Updated }),
	text("facility_npi", "National Provider Identifier", func(c *claim.Claim) string { return c.Facility.NPI }),
	text("facility_ccn", "CMS Certification Number: v1", func(c *claim.Claim) string { return c.Facility.ProviderNumber }),
	text("facility_type_code", "first digit of the type of bill, such as 1 for a hospital", func(c *claim.Claim) string { return c.Facility.TypeCode }),
	text("type_of_bill", "as the NUBC has it, such as 0131", func(c *claim.Claim) string { return c.TypeOfBill }),
	text("drg", "MS-DRG of an inpatient stay", func(c *claim.Claim) string { return c.DRG }),
	text("near_line_record_code", "NCH near-line record identification code: M, O, U, V or W", func(c *claim.Claim) string { return c.NearLineRecord }),
	list("control_numbers", "numbers by which contractors know the claim, separated by ;", func(c *claim.Claim) []string { return c.ControlNumbers }),
}

var diagnosisRow = row[claim.Diagnosis]{
	number("sequence", "what lines.diagnosis_sequences refers to", func(d *claim.Diagnosis) int { return d.Sequence }),
	optional("icd_version", "9 or 10", func(d *claim.Diagnosis) int { return d.ICD }),
	text("code", "without a dot: E785", func(d *claim.Diagnosis) string { return d.Code }),
	text("dotted_code", "with it: E78.5", func(d *claim.Diagnosis) string { return d.Dotted }),
	list("types", "such as principal, admitting or secondary, separated by ;", func(d *claim.Diagnosis) []string { return d.Types }),
	text("present_on_admission", "Y, N, U, W or 1", func(d *claim.Diagnosis) string { return d.PresentOnAdmission }),
}

var procedureRow = row[claim.Procedure]{
	number("sequence", "what lines.procedure_sequences refers to", func(p *claim.Procedure) int { return p.Sequence }),
	optional("icd_version", "9 or 10", func(p *claim.Procedure) int { return p.ICD }),
	text("code", "without a dot", func(p *claim.Procedure) string { return p.Code }),
	text("dotted_code", "with it; codes of ICD-10-PCS have none", func(p *claim.Procedure) string { return p.Dotted }),
	date("date", "of the procedure", func(p *claim.Procedure) fhir.DateTime { return p.Date }),
}

var lineRow = row[claim.Line]{
	number("line_number", "of the line in its claim", func(l *claim.Line) int { return l.Number }),
	text("code", "HCPCS, of which CPT is the first level, or HIPPS", func(l *claim.Line) string { return l.Code }),
	text("code_system", "URL of the code's system as served", func(l *claim.Line) string { return l.CodeSystem }),
	list("modifiers", "separated by ;", func(l *claim.Line) []string { return l.Modifiers }),
	text("ndc", "National Drug Code, without hyphens", func(l *claim.Line) string { return l.NDC }),
	date("start_date", "first day of service", func(l *claim.Line) fhir.DateTime { return l.Start }),
	date("end_date", "last day of service", func(l *claim.Line) fhir.DateTime { return l.End }),
	text("place_of_service", "CMS's code", func(l *claim.Line) string { return l.Place }),
	text("state", "of the provider, mostly an SSA code", func(l *claim.Line) string { return l.State }),
	decimal("quantity", "units of service", func(l *claim.Line) fhir.Decimal { return l.Quantity }),
	decimal("anesthesia_units", "units of anesthesia", func(l *claim.Line) fhir.Decimal { return l.AnesthesiaUnits }),
	text("pricing_state", "whose prices apply: DME", func(l *claim.Line) string { return l.PricingState }),
	text("pricing_locality", "whose prices apply: carrier", func(l *claim.Line) string { return l.PricingLocality }),
	text("supplier_type", "CMS's provider type code", func(l *claim.Line) string { return l.SupplierType }),
	text("specialty", "CMS's provider specialty code", func(l *claim.Line) string { return l.Specialty }),
	numbers("diagnosis_sequences", "of diagnoses.sequence, separated by ;", func(l *claim.Line) []int { return l.Diagnoses }),
	numbers("procedure_sequences", "of procedures.sequence, separated by ;", func(l *claim.Line) []int { return l.Procedures }),
	numbers("care_team_sequences", "of care_team.sequence, separated by ;", func(l *claim.Line) []int { return l.CareTeam }),
}

var memberRow = row[claim.Provider]{
	number("sequence", "what lines.care_team_sequences refers to", func(p *claim.Provider) int { return p.Sequence }),
	text("role", "such as attending, operating, referring or rendering", func(p *claim.Provider) string { return p.Role }),
	text("npi", "National Provider Identifier", func(p *claim.Provider) string { return p.NPI }),
	text("specialty", "CMS's provider specialty code", func(p *claim.Provider) string { return p.Specialty }),
}
