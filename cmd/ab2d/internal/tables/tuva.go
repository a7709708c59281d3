package tables

import (
	"cmp"
	"slices"
	"strconv"
	"time"

	"github.com/ab2d-go/ab2d/claim"
)

// Tuva is the one table that the Tuva Project's analytics read: medical_claim of its
// input layer (tuva-health/tuva 6be34c7, models/input_layer/input_layer__medical_claim.yml),
// a row for each claim line, all columns in their order. What AB2D does not serve, such
// as amounts and admissions, is empty.
type Tuva struct {
	DataSource string    // "" means ab2d
	Plan       string    // "" means medicare, as in Tuva's own connector for CMS's CCLF
	Ingested   time.Time // ingest_datetime
}

const most = 25 // diagnoses and procedures of a claim that the table has room for

var tuvaTable = Table{File: "medical_claim.csv", About: "one row a claim line; a claim without lines is one row", Columns: tuvaColumns.columns()}

// Tables implements [Layout].
func (Tuva) Tables() []Table { return []Table{tuvaTable} }

// tuvaRow is a line of a claim, and what all lines of the claim have in common.
type tuvaRow struct {
	layout *Tuva
	source *Source
	claim  *claim.Claim

	kind                  string // of the claim
	institutional         bool
	person                string
	start, end            string // of the claim
	drg                   string
	diagnoses, procedures []coded

	number      int
	line        *claim.Line
	first, last string // days of the line
}

var noLine claim.Line

func (l Tuva) rows(out []*csvFile, r *record) {
	c := &r.claim
	t := tuvaRow{layout: &l, source: r.source, claim: c, kind: tuvaType(c.Type), procedures: tuvaProcedures(c)}
	t.institutional = t.kind == "institutional"
	t.start, t.end = claimPeriod(c)
	t.drg = only(t.institutional, drg(c.DRG))
	t.diagnoses = tuvaDiagnoses(c, t.institutional)
	t.person = cmp.Or(c.MBI, cmp.Or(c.HistoricMBIs...), c.PatientID) // some claims carry a former MBI alone
	if t.person == "" {                                              // never null, and nobody else's
		t.person = "claim " + claimID(c)
	}
	for n := range max(len(c.Lines), 1) {
		t.number, t.line = n+1, &noLine
		if n < len(c.Lines) {
			t.line = &c.Lines[n]
		}
		t.first, t.last = period(t.line.Start, t.line.End, t.start)
		tuvaColumns.write(out[0], &t)
	}
}

var tuvaColumns = slices.Concat(
	row[tuvaRow]{
		text("claim_id", "claim_id of the standard layout", func(r *tuvaRow) string { return claimID(r.claim) }),
		number("claim_line_number", "1, 2, 3 …, whatever the lines' own numbers", func(r *tuvaRow) int { return r.number }),
		text("claim_type", "professional (carrier, DME), institutional or undetermined", func(r *tuvaRow) string { return r.kind }),
		text("person_id", "current MBI, else the patient's id", func(r *tuvaRow) string { return r.person }),
		text("member_id", "the same", func(r *tuvaRow) string { return r.person }),
		text("payer", "medicare", func(*tuvaRow) string { return "medicare" }),
		text("plan", "medicare, or -plan", func(r *tuvaRow) string { return cmp.Or(r.layout.Plan, "medicare") }),
		field("claim_start_date", "DATE", "first day of the billable period", func(r *tuvaRow) string { return r.start }),
		field("claim_end_date", "DATE", "last day of the billable period", func(r *tuvaRow) string { return r.end }),
		field("claim_line_start_date", "DATE", "of the line, else of the claim", func(r *tuvaRow) string { return r.first }),
		field("claim_line_end_date", "DATE", "of the line, else of the claim", func(r *tuvaRow) string { return cmp.Or(r.last, r.end) }),
		unserved("admission_date", "DATE"),
		unserved("discharge_date", "DATE"),
		unserved("admit_source_code", "VARCHAR"),
		unserved("admit_type_code", "VARCHAR"),
		unserved("discharge_disposition_code", "VARCHAR"),
		text("place_of_service_code", "two digits; professional claims", func(r *tuvaRow) string { return only(!r.institutional, place(r.line.Place)) }),
		text("bill_type_code", "where it is served; institutional claims", func(r *tuvaRow) string { return only(r.institutional, billType(r.claim.TypeOfBill)) }),
		text("drg_code_type", "ms-drg, beside a drg_code", func(r *tuvaRow) string { return only(r.drg != "", "ms-drg") }),
		text("drg_code", "three digits; institutional claims", func(r *tuvaRow) string { return r.drg }),
		unserved("revenue_center_code", "VARCHAR"),
		field("service_unit_quantity", "NUMERIC", "units of service", func(r *tuvaRow) string { return string(r.line.Quantity) }),
		text("hcpcs_code", "HCPCS, CPT or HIPPS: five characters", func(r *tuvaRow) string { return only(len(r.line.Code) == 5, r.line.Code) }),
	},
	series(5, "hcpcs_modifier_", "VARCHAR", "where it is served", func(r *tuvaRow, i int) string { return at(r.line.Modifiers, i) }),
	row[tuvaRow]{
		text("rendering_npi", "who performed the line; of an institutional claim, else who attended", func(r *tuvaRow) string { return rendering(r.claim, r.line, r.institutional) }),
		unserved("rendering_tin", "VARCHAR"),
		text("billing_npi", "who billed the claim: v1 and v3", func(r *tuvaRow) string { return npi(r.claim.Billing.NPI) }),
		unserved("billing_tin", "VARCHAR"),
		text("facility_npi", "of an institutional claim", func(r *tuvaRow) string { return only(r.institutional, npi(r.claim.Facility.NPI)) }),
		unserved("paid_date", "DATE"),
		unserved("paid_amount", "NUMERIC"),
		unserved("allowed_amount", "NUMERIC"),
		unserved("charge_amount", "NUMERIC"),
		unserved("coinsurance_amount", "NUMERIC"),
		unserved("copayment_amount", "NUMERIC"),
		unserved("deductible_amount", "NUMERIC"),
		unserved("total_cost_amount", "NUMERIC"),
		text("diagnosis_code_type", "icd-10-cm or icd-9-cm", func(r *tuvaRow) string { return codeType(r.diagnoses, "icd-10-cm", "icd-9-cm") }),
	},
	series(most, "diagnosis_code_", "VARCHAR", "without a dot; the principal diagnosis first. Diagnoses that are admitting only are left out", func(r *tuvaRow, i int) string { return at(r.diagnoses, i).code }),
	series(most, "diagnosis_poa_", "VARCHAR", "present on admission", func(r *tuvaRow, i int) string { return at(r.diagnoses, i).detail }),
	row[tuvaRow]{
		text("procedure_code_type", "icd-10-pcs or icd-9-pcs", func(r *tuvaRow) string { return codeType(r.procedures, "icd-10-pcs", "icd-9-pcs") }),
	},
	series(most, "procedure_code_", "VARCHAR", "without a dot", func(r *tuvaRow, i int) string { return at(r.procedures, i).code }),
	series(most, "procedure_date_", "DATE", "of the procedure", func(r *tuvaRow, i int) string { return at(r.procedures, i).detail }),
	row[tuvaRow]{
		unserved("in_network_flag", "BOOLEAN"),
		text("data_source", "ab2d, or -data-source", func(r *tuvaRow) string { return cmp.Or(r.layout.DataSource, "ab2d") }),
		text("file_name", "NDJSON file that the claim came from", func(r *tuvaRow) string { return r.source.Name }),
		field("file_date", "DATE", "of the export, in UTC", func(r *tuvaRow) string {
			return only(!r.source.Date.IsZero(), r.source.Date.UTC().Format(time.DateOnly))
		}),
		field("ingest_datetime", "TIMESTAMP", "when ab2d tables ran", func(r *tuvaRow) string { return r.layout.Ingested.UTC().Format(time.DateTime) }),
	},
)

// unserved is a column that is empty.
func unserved(name, sqlType string) column[tuvaRow] {
	return column[tuvaRow]{Column{name, sqlType, "not served by AB2D: empty"}, func(f *csvFile, _ *tuvaRow) { f.text("") }}
}

// series are n columns, numbered from 1, of which get returns the ith, from 0.
func series(n int, name, sqlType, about string, get func(r *tuvaRow, i int) string) (columns row[tuvaRow]) {
	for i := range n {
		put := func(f *csvFile, r *tuvaRow) { f.text(get(r, i)) }
		columns = append(columns, column[tuvaRow]{Column{name + strconv.Itoa(i+1), sqlType, about}, put})
	}
	return columns
}
