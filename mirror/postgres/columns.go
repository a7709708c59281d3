package postgres

import (
	"strconv"
	"strings"

	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/fhir"
)

// A column is a fact of a T: how it is staged, and how the staged value becomes the
// column's.
type column[T any] struct {
	name string
	kind kind
	put  func(*encoder, *T) // appends one value of the staged type
}

// A kind is how a column is staged. Parts of a claim are staged as one array for each column,
// whose elements can be no arrays themselves: lists are text with a separator.
type kind struct {
	staged string // type in the staging table
	oid    int    // of that
	expr   string // of the column's value, with $ for the staged one
}

var (
	kindText     = kind{"text", oidText, "$"}
	kindBigint   = kind{"bigint", oidBigint, "$"}
	kindDate     = kind{"date", oidDate, "$"}
	kindNumeric  = kind{"text", oidText, "$::numeric"}
	kindTexts    = kind{"text", oidText, "string_to_array($, E'" + `\x1f` + "')"}
	kindBigints  = kind{"text", oidText, "string_to_array($, ',')::bigint[]"}
	kindTextList = kind{"text[]", 0, "$"}
)

func text[T any](name string, get func(*T) string) column[T] {
	return column[T]{name, kindText, func(e *encoder, v *T) { e.text(get(v)) }}
}

func number[T any](name string, get func(*T) int) column[T] {
	return column[T]{name, kindBigint, func(e *encoder, v *T) { e.bigint(int64(get(v))) }}
}

func date[T any](name string, get func(*T) fhir.DateTime) column[T] {
	return column[T]{name, kindDate, func(e *encoder, v *T) { e.date(get(v)) }}
}

func decimal[T any](name string, get func(*T) fhir.Decimal) column[T] {
	return column[T]{name, kindNumeric, func(e *encoder, v *T) { e.decimal(get(v)) }}
}

func texts[T any](name string, get func(*T) []string) column[T] {
	return column[T]{name, kindTexts, func(e *encoder, v *T) {
		list := get(v)
		if len(list) == 1 && strings.IndexByte(list[0], 0x1f) < 0 {
			e.text(list[0])
			return
		}
		clean := make([]string, len(list))
		for i, s := range list {
			clean[i] = strings.ReplaceAll(s, "\x1f", "\uFFFD")
		}
		e.text(strings.Join(clean, "\x1f"))
	}}
}

func numbers[T any](name string, get func(*T) []int) column[T] {
	return column[T]{name, kindBigints, func(e *encoder, v *T) {
		var b []byte
		for i, n := range get(v) {
			if i > 0 {
				b = append(b, ',')
			}
			b = strconv.AppendInt(b, int64(n), 10)
		}
		e.text(string(b))
	}}
}

// A part is a table of what a claim has several of.
type part struct {
	table   string
	columns []string // names
	staged  []string // the staged type of each
	exprs   []string // the value of each, of p.NAME
	put     func(*encoder, *claim.Claim)
}

func newPart[T any](table string, of func(*claim.Claim) []T, columns ...column[T]) part {
	p := part{table: table}
	for _, col := range columns {
		p.columns = append(p.columns, col.name)
		p.staged = append(p.staged, col.kind.staged)
		p.exprs = append(p.exprs, strings.ReplaceAll(col.kind.expr, "$", "p."+col.name))
	}
	p.put = func(e *encoder, c *claim.Claim) {
		all := of(c)
		for _, col := range columns {
			end := e.array(len(all), col.kind.oid)
			for i := range all {
				col.put(e, &all[i])
			}
			end()
		}
	}
	return p
}

// claimColumns are those of claims that a claim.Claim has. There are others: see stagedColumns.
var claimColumns = []column[claim.Claim]{
	text("resource_id", func(c *claim.Claim) string { return c.ResourceID }),
	text("claim_id", func(c *claim.Claim) string { return c.ID }),
	text("claim_group", func(c *claim.Claim) string { return c.Group }),
	{"control_numbers", kindTextList, func(e *encoder, c *claim.Claim) { e.texts(c.ControlNumbers) }},
	text("status", func(c *claim.Claim) string { return c.Status }),
	{"final", kind{staged: "boolean", expr: "$"}, func(e *encoder, c *claim.Claim) { e.boolean(c.Final) }},
	{"updated", kind{staged: "timestamptz", expr: "$"}, func(e *encoder, c *claim.Claim) { e.timestamp(c.Updated) }},
	text("state", func(c *claim.Claim) string { return stateKey(c.Updated) }),
	text("version", versionKey),
	text("mbi", func(c *claim.Claim) string { return c.MBI }),
	{"historic_mbis", kindTextList, func(e *encoder, c *claim.Claim) { e.texts(c.HistoricMBIs) }},
	text("patient_id", func(c *claim.Claim) string { return c.PatientID }),
	text("type", func(c *claim.Claim) string { return string(c.Type) }),
	text("type_code", func(c *claim.Claim) string { return c.TypeCode }),
	date("start_date", func(c *claim.Claim) fhir.DateTime { return c.Start }),
	date("end_date", func(c *claim.Claim) fhir.DateTime { return c.End }),
	text("facility_npi", func(c *claim.Claim) string { return c.Facility.NPI }),
	text("facility_ccn", func(c *claim.Claim) string { return c.Facility.ProviderNumber }),
	text("facility_type", func(c *claim.Claim) string { return c.Facility.TypeCode }),
	text("billing_npi", func(c *claim.Claim) string { return c.Billing.NPI }),
	text("type_of_bill", func(c *claim.Claim) string { return c.TypeOfBill }),
	text("drg", func(c *claim.Claim) string { return c.DRG }),
	text("near_line", func(c *claim.Claim) string { return c.NearLineRecord }),
}

var parts = []part{
	newPart("diagnoses", func(c *claim.Claim) []claim.Diagnosis { return c.Diagnoses },
		number("sequence", func(d *claim.Diagnosis) int { return d.Sequence }),
		column[claim.Diagnosis]{"icd", kind{"bigint", oidBigint, "nullif($, 0)"}, func(e *encoder, d *claim.Diagnosis) { e.bigint(int64(d.ICD)) }},
		text("code", func(d *claim.Diagnosis) string { return d.Code }),
		texts("types", func(d *claim.Diagnosis) []string { return d.Types }),
		text("on_admission", func(d *claim.Diagnosis) string { return d.PresentOnAdmission }),
	),
	newPart("procedures", func(c *claim.Claim) []claim.Procedure { return c.Procedures },
		number("sequence", func(p *claim.Procedure) int { return p.Sequence }),
		column[claim.Procedure]{"icd", kind{"bigint", oidBigint, "nullif($, 0)"}, func(e *encoder, p *claim.Procedure) { e.bigint(int64(p.ICD)) }},
		text("code", func(p *claim.Procedure) string { return p.Code }),
		date("day", func(p *claim.Procedure) fhir.DateTime { return p.Date }),
	),
	newPart("care_team", func(c *claim.Claim) []claim.Provider { return c.CareTeam },
		number("sequence", func(p *claim.Provider) int { return p.Sequence }),
		text("role", func(p *claim.Provider) string { return p.Role }),
		text("npi", func(p *claim.Provider) string { return p.NPI }),
		text("pin", func(p *claim.Provider) string { return p.PIN }),
		text("specialty", func(p *claim.Provider) string { return p.Specialty }),
		text("taxonomy", func(p *claim.Provider) string { return p.Taxonomy }),
		text("supplier_type", func(p *claim.Provider) string { return p.SupplierType }),
	),
	newPart("lines", func(c *claim.Claim) []claim.Line { return c.Lines },
		number("line", func(l *claim.Line) int { return l.Number }),
		text("code", func(l *claim.Line) string { return l.Code }),
		text("code_system", func(l *claim.Line) string { return l.CodeSystem }),
		texts("modifiers", func(l *claim.Line) []string { return l.Modifiers }),
		text("ndc", func(l *claim.Line) string { return l.NDC }),
		decimal("ndc_quantity", func(l *claim.Line) fhir.Decimal { return l.NDCQuantity }),
		text("ndc_unit", func(l *claim.Line) string { return l.NDCUnit }),
		date("start_date", func(l *claim.Line) fhir.DateTime { return l.Start }),
		date("end_date", func(l *claim.Line) fhir.DateTime { return l.End }),
		decimal("quantity", func(l *claim.Line) fhir.Decimal { return l.Quantity }),
		decimal("anesthesia_units", func(l *claim.Line) fhir.Decimal { return l.AnesthesiaUnits }),
		text("place", func(l *claim.Line) string { return l.Place }),
		text("state", func(l *claim.Line) string { return l.State }),
		text("pricing_state", func(l *claim.Line) string { return l.PricingState }),
		text("locality", func(l *claim.Line) string { return l.PricingLocality }),
		text("supplier_type", func(l *claim.Line) string { return l.SupplierType }),
		text("specialty", func(l *claim.Line) string { return l.Specialty }),
		numbers("diagnoses", func(l *claim.Line) []int { return l.Diagnoses }),
		numbers("procedures", func(l *claim.Line) []int { return l.Procedures }),
		numbers("care_team", func(l *claim.Line) []int { return l.CareTeam }),
	),
}
