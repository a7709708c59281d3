package main

import (
	"database/sql/driver"
	"errors"
	"strings"
	"time"

	"github.com/duckdb/duckdb-go/v2"

	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/fhir"
)

// rows appends claims to the tables with DuckDB's Appender, which copies values
// straight into columns: the fast path, without SQL.
type rows struct {
	claims, diagnoses, procedures, careTeam, lines, mbis, words *duckdb.Appender

	all    []*duckdb.Appender
	number func(string) int32 // of a word
	list   func([]string) int32
	days   map[fhir.DateTime]driver.Value
	former map[string]string // identifiers told already, and whose they are now
}

func newRows(conn driver.Conn, w *words) (_ *rows, err error) {
	r := &rows{number: w.number, list: w.list, days: make(map[fhir.DateTime]driver.Value), former: make(map[string]string)}
	open := func(table string) *duckdb.Appender {
		if err != nil {
			return nil
		}
		var a *duckdb.Appender
		if a, err = duckdb.NewAppenderFromConn(conn, "stored", table); err == nil {
			r.all = append(r.all, a)
		}
		return a
	}
	r.claims, r.diagnoses, r.procedures = open("claims"), open("diagnoses"), open("procedures")
	r.careTeam, r.lines, r.mbis, r.words = open("care_team"), open("lines"), open("mbis"), open("words")
	if err != nil {
		return nil, errors.Join(databaseError("append", err), r.close())
	}
	return r, nil
}

// close writes what has not been written yet.
func (r *rows) close() error {
	var errs []error
	for _, a := range r.all {
		errs = append(errs, databaseError("append", a.Close()))
	}
	return errors.Join(errs...)
}

// add appends a claim under a number. Nothing of c is kept.
func (r *rows) add(no int64, key string, c *claim.Claim) error {
	id := driver.Value(no) // one for all rows
	err := r.claims.AppendRow(id, key, served(c.ID), c.Final, moment(c.Updated), served(person(c)), served(c.PatientID),
		r.day(c.Start), r.day(c.End), r.number(string(c.Type)), r.number(c.TypeCode),
		r.number(c.Facility.NPI), r.number(c.Facility.ProviderNumber), r.number(c.Facility.TypeCode),
		r.number(c.DRG), r.number(c.NearLineRecord), r.number(c.Billing.NPI), r.number(c.TypeOfBill))
	if err != nil {
		return err
	}
	for i := range c.Diagnoses {
		d := &c.Diagnoses[i]
		if err := r.diagnoses.AppendRow(id, d.Sequence, d.ICD, r.number(d.Code), r.list(d.Types), r.number(d.PresentOnAdmission)); err != nil {
			return err
		}
	}
	for i := range c.Procedures {
		p := &c.Procedures[i]
		if err := r.procedures.AppendRow(id, p.Sequence, p.ICD, r.number(p.Code), r.day(p.Date)); err != nil {
			return err
		}
	}
	for i := range c.CareTeam {
		p := &c.CareTeam[i]
		if err := r.careTeam.AppendRow(id, p.Sequence, r.number(p.Role), r.number(p.NPI), r.number(p.Specialty)); err != nil {
			return err
		}
	}
	for i := range c.Lines {
		l := &c.Lines[i]
		if err := r.lines.AppendRow(id, l.Number, r.number(l.Code), r.number(l.NDC), r.day(l.Start), r.day(l.End),
			decimal(l.Quantity), r.number(l.Place), r.number(l.State), r.number(l.PricingState), r.number(l.PricingLocality),
			r.number(l.SupplierType), r.number(l.Specialty), first(l.Diagnoses), first(l.CareTeam)); err != nil {
			return err
		}
	}
	return r.addFormer(id, c)
}

// person is the MBI by which a claim's person is known: some claims carry a former one alone.
func person(c *claim.Claim) string {
	if c.MBI == "" && len(c.HistoricMBIs) > 0 {
		return c.HistoricMBIs[0]
	}
	return c.MBI
}

// addFormer appends the former identifiers of the claim's person, once a file.
func (r *rows) addFormer(id driver.Value, c *claim.Claim) error {
	for _, former := range c.HistoricMBIs {
		if c.MBI == "" || former == c.MBI || r.former[former] == c.MBI {
			continue
		}
		r.former[strings.Clone(former)] = strings.Clone(c.MBI)
		if err := r.mbis.AppendRow(former, c.MBI, id); err != nil {
			return err
		}
	}
	return nil
}

// day is the date as it was written, wherever that was; of a month or a year the
// first. The claims of a file are about few days, so each is worked out once.
func (r *rows) day(d fhir.DateTime) driver.Value {
	if d == "" {
		return nil
	}
	v, ok := r.days[d]
	if ok {
		return v
	}
	if t, _, err := d.Time(); err == nil {
		v = time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC)
	}
	if len(r.days) < 1<<16 { // whatever a file holds, memory stays bounded
		r.days[fhir.DateTime(strings.Clone(string(d)))] = v
	}
	return v
}

func served(s string) driver.Value {
	if s == "" {
		return nil
	}
	return s
}

func first(sequences []int) int {
	if len(sequences) == 0 {
		return 0
	}
	return sequences[0]
}

func decimal(d fhir.Decimal) driver.Value {
	if f, err := d.Float64(); d != "" && err == nil {
		return f
	}
	return nil
}

func moment(t time.Time) driver.Value {
	if t.IsZero() {
		return nil
	}
	return t
}
