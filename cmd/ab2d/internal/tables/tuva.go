package tables

import (
	"cmp"
	"fmt"
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

var tuvaTable = Table{File: "medical_claim.csv", About: "one row a claim line; a claim without lines is one row", Columns: tuvaColumns()}

func tuvaColumns() []Column {
	const none = "not served by AB2D: empty"
	columns := []Column{
		{"claim_id", "VARCHAR", "claim_id of the standard layout"},
		{"claim_line_number", "INTEGER", "1, 2, 3 …, whatever the lines' own numbers"},
		{"claim_type", "VARCHAR", "professional (carrier, DME), institutional or undetermined"},
		{"person_id", "VARCHAR", "current MBI, else the patient's id"},
		{"member_id", "VARCHAR", "the same"},
		{"payer", "VARCHAR", "medicare"},
		{"plan", "VARCHAR", "medicare, or -plan"},
		{"claim_start_date", "DATE", "first day of the billable period"},
		{"claim_end_date", "DATE", "last day of the billable period"},
		{"claim_line_start_date", "DATE", "of the line, else of the claim"},
		{"claim_line_end_date", "DATE", "of the line, else of the claim"},
		{"admission_date", "DATE", none},
		{"discharge_date", "DATE", none},
		{"admit_source_code", "VARCHAR", none},
		{"admit_type_code", "VARCHAR", none},
		{"discharge_disposition_code", "VARCHAR", none},
		{"place_of_service_code", "VARCHAR", "two digits; professional claims"},
		{"bill_type_code", "VARCHAR", "where it is served; institutional claims"},
		{"drg_code_type", "VARCHAR", "ms-drg, beside a drg_code"},
		{"drg_code", "VARCHAR", "three digits; institutional claims"},
		{"revenue_center_code", "VARCHAR", none},
		{"service_unit_quantity", "NUMERIC", "units of service"},
		{"hcpcs_code", "VARCHAR", "HCPCS, CPT or HIPPS: five characters"},
	}
	for i := range 5 {
		columns = append(columns, Column{fmt.Sprintf("hcpcs_modifier_%d", i+1), "VARCHAR", "where it is served"})
	}
	columns = append(columns,
		Column{"rendering_npi", "VARCHAR", "who performed the line; of an institutional claim, else who attended"},
		Column{"rendering_tin", "VARCHAR", none},
		Column{"billing_npi", "VARCHAR", "who billed the claim: v1 and v3"},
		Column{"billing_tin", "VARCHAR", none},
		Column{"facility_npi", "VARCHAR", "of an institutional claim"},
		Column{"paid_date", "DATE", none})
	for _, amount := range []string{"paid", "allowed", "charge", "coinsurance", "copayment", "deductible", "total_cost"} {
		columns = append(columns, Column{amount + "_amount", "NUMERIC", none})
	}
	series := func(typ, about, format string) {
		for i := range most {
			columns = append(columns, Column{fmt.Sprintf(format, i+1), typ, about})
		}
	}
	columns = append(columns, Column{"diagnosis_code_type", "VARCHAR", "icd-10-cm or icd-9-cm"})
	series("VARCHAR", "without a dot; the principal diagnosis first. Diagnoses that are admitting only are left out", "diagnosis_code_%d")
	series("VARCHAR", "present on admission", "diagnosis_poa_%d")
	columns = append(columns, Column{"procedure_code_type", "VARCHAR", "icd-10-pcs or icd-9-pcs"})
	series("VARCHAR", "without a dot", "procedure_code_%d")
	series("DATE", "of the procedure", "procedure_date_%d")
	return append(columns,
		Column{"in_network_flag", "BOOLEAN", none},
		Column{"data_source", "VARCHAR", "ab2d, or -data-source"},
		Column{"file_name", "VARCHAR", "NDJSON file that the claim came from"},
		Column{"file_date", "DATE", "of the export, in UTC"},
		Column{"ingest_datetime", "TIMESTAMP", "when ab2d tables ran"})
}

// Tables implements [Layout].
func (Tuva) Tables() []Table { return []Table{tuvaTable} }

func (l Tuva) rows(out []*csvFile, r *record) {
	c, t := &r.claim, out[0]
	kind := tuvaType(c.Type)
	institutional := kind == "institutional"
	start, end := claimPeriod(c)
	person := cmp.Or(c.MBI, cmp.Or(c.HistoricMBIs...), c.PatientID) // some claims carry a former MBI alone
	if person == "" {                                               // never null, and nobody else's
		person = "claim " + claimID(c)
	}
	diagnoses := tuvaDiagnoses(c, institutional)
	procedures := tuvaProcedures(c)
	for n := range max(len(c.Lines), 1) {
		line := new(claim.Line)
		if n < len(c.Lines) {
			line = &c.Lines[n]
		}
		t.text(claimID(c))
		t.number(n + 1)
		t.text(kind)
		t.text(person)
		t.text(person)
		t.text("medicare")
		t.text(cmp.Or(l.Plan, "medicare"))
		t.text(start)
		t.text(end)
		first, last := period(line.Start, line.End, start)
		t.text(first)
		t.text(cmp.Or(last, end))
		t.empty(5)
		t.text(only(!institutional, place(line.Place)))
		t.text(only(institutional, billType(c.TypeOfBill)))
		drg := only(institutional, drg(c.DRG))
		t.text(only(drg != "", "ms-drg"))
		t.text(drg)
		t.empty(1)
		t.text(string(line.Quantity))
		t.text(only(len(line.Code) == 5, line.Code))
		for i := range 5 {
			t.text(at(line.Modifiers, i))
		}
		t.text(rendering(c, line, institutional))
		t.empty(1)
		t.text(billing(c))
		t.empty(1)
		t.text(only(institutional, npi(c.Facility.NPI)))
		t.empty(8)
		t.text(codeType(diagnoses, "icd-10-cm", "icd-9-cm"))
		for i := range most {
			t.text(at(diagnoses, i).code)
		}
		for i := range most {
			t.text(at(diagnoses, i).detail)
		}
		t.text(codeType(procedures, "icd-10-pcs", "icd-9-pcs"))
		for i := range most {
			t.text(at(procedures, i).code)
		}
		for i := range most {
			t.text(at(procedures, i).detail)
		}
		t.empty(1)
		t.text(cmp.Or(l.DataSource, "ab2d"))
		t.text(r.source.Name)
		t.text(only(!r.source.Date.IsZero(), r.source.Date.UTC().Format(time.DateOnly)))
		t.text(l.Ingested.UTC().Format(time.DateTime))
		t.end()
	}
}
