package main

import (
	"strings"
	"time"

	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/fhir"
)

// The tables of the Parquet output, a struct for a row of each. Names and types are
// those of examples/warehouse; source and claim_no are what a claim and its parts are
// joined by. A fact that AB2D did not serve is null.

// place is which claim a row is of.
type place struct {
	Source  string `parquet:"source,dict"`    // SHA-256 of the file, as in report.json
	ClaimNo int64  `parquet:"claim_no,delta"` // in the file, counted from 1
}

type claimRow struct {
	place
	Key          string    `parquet:"claim_key"`
	ID           *string   `parquet:"claim_id,optional"`
	Final        bool      `parquet:"final"`
	Updated      time.Time `parquet:"updated,optional,timestamp(microsecond)"`
	MBI          *string   `parquet:"mbi,optional"`
	Former       []string  `parquet:"former_mbis,list"`
	PatientID    *string   `parquet:"patient_id,optional"`
	Start        *int32    `parquet:"start_date,optional,date"`
	End          *int32    `parquet:"end_date,optional,date"`
	Type         *string   `parquet:"type,optional,dict"`
	TypeCode     *string   `parquet:"type_code,optional,dict"`
	FacilityNPI  *string   `parquet:"facility_npi,optional,dict"`
	FacilityCCN  *string   `parquet:"facility_ccn,optional,dict"`
	FacilityType *string   `parquet:"facility_type,optional,dict"`
	DRG          *string   `parquet:"drg,optional,dict"`
	NearLine     *string   `parquet:"near_line,optional,dict"`
}

type diagnosisRow struct {
	place
	Sequence    int32   `parquet:"sequence"`
	ICD         *int32  `parquet:"icd,optional,int(8)"`
	Code        *string `parquet:"code,optional,dict"`  // without a dot
	Kinds       *string `parquet:"kinds,optional,dict"` // such as "principal"; several have a space between
	OnAdmission *string `parquet:"on_admission,optional,dict"`
}

type procedureRow struct {
	place
	Sequence int32   `parquet:"sequence"`
	ICD      *int32  `parquet:"icd,optional,int(8)"`
	Code     *string `parquet:"code,optional,dict"`
	Day      *int32  `parquet:"day,optional,date"`
}

type providerRow struct {
	place
	Sequence  int32   `parquet:"sequence"`
	Role      *string `parquet:"role,optional,dict"`
	NPI       *string `parquet:"npi,optional,dict"`
	Specialty *string `parquet:"specialty,optional,dict"`
}

type lineRow struct {
	place
	Line         int32    `parquet:"line"`
	Code         *string  `parquet:"code,optional,dict"`
	NDC          *string  `parquet:"ndc,optional,dict"`
	Start        *int32   `parquet:"start_date,optional,date"`
	End          *int32   `parquet:"end_date,optional,date"`
	Quantity     *float64 `parquet:"quantity,optional"`
	Place        *string  `parquet:"place,optional,dict"`
	State        *string  `parquet:"state,optional,dict"`
	PricingState *string  `parquet:"pricing_state,optional,dict"`
	Locality     *string  `parquet:"locality,optional,dict"`
	SupplierType *string  `parquet:"supplier_type,optional,dict"`
	Specialty    *string  `parquet:"specialty,optional,dict"`
	Diagnosis    *int32   `parquet:"diagnosis,optional"` // sequence of the first that the line is for
	Provider     *int32   `parquet:"provider,optional"`  // sequence of the first in the care team
}

func claimRowOf(at place, c *claim.Claim) claimRow {
	mbi := c.MBI
	if mbi == "" && len(c.HistoricMBIs) > 0 {
		mbi = c.HistoricMBIs[0] // some claims carry a former one alone
	}
	return claimRow{
		place: at, Key: c.Key(), ID: orNull(c.ID), Final: c.Final, Updated: c.Updated,
		MBI: orNull(mbi), Former: c.HistoricMBIs, PatientID: orNull(c.PatientID), Start: day(c.Start), End: day(c.End),
		Type: orNull(string(c.Type)), TypeCode: orNull(c.TypeCode), FacilityNPI: orNull(c.Facility.NPI), FacilityCCN: orNull(c.Facility.ProviderNumber),
		FacilityType: orNull(c.Facility.TypeCode), DRG: orNull(c.DRG), NearLine: orNull(c.NearLineRecord),
	}
}

func diagnosisRowOf(at place, d *claim.Diagnosis) diagnosisRow {
	return diagnosisRow{at, int32(d.Sequence), orNull(int32(d.ICD)), orNull(d.Code), orNull(strings.Join(d.Types, " ")), orNull(d.PresentOnAdmission)}
}

func procedureRowOf(at place, p *claim.Procedure) procedureRow {
	return procedureRow{at, int32(p.Sequence), orNull(int32(p.ICD)), orNull(p.Code), day(p.Date)}
}

func providerRowOf(at place, p *claim.Provider) providerRow {
	return providerRow{at, int32(p.Sequence), orNull(string(p.Role)), orNull(p.NPI), orNull(p.Specialty)}
}

func lineRowOf(at place, l *claim.Line) lineRow {
	return lineRow{
		place: at, Line: int32(l.Number), Code: orNull(l.Code), NDC: orNull(l.NDC), Start: day(l.Start), End: day(l.End),
		Quantity: number(l.Quantity), Place: orNull(l.Place), State: orNull(l.State), PricingState: orNull(l.PricingState),
		Locality: orNull(l.PricingLocality), SupplierType: orNull(l.SupplierType), Specialty: orNull(l.Specialty),
		Diagnosis: first(l.Diagnoses), Provider: first(l.CareTeam),
	}
}

// orNull returns nil for what AB2D did not serve. Pointers, as parquet-go 0.32 writes
// some zero values of optional columns as values.
func orNull[T comparable](v T) *T {
	var zero T
	if v == zero {
		return nil
	}
	return &v
}

// day is the date as it was written, wherever that was, in days since 1970; of a month
// or a year the first.
func day(d fhir.DateTime) *int32 {
	t, _, err := d.Time()
	if d == "" || err != nil {
		return nil
	}
	midnight := time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC)
	return new(int32(midnight.Unix() / (24 * 60 * 60)))
}

func number(d fhir.Decimal) *float64 {
	f, err := d.Float64()
	if d == "" || err != nil {
		return nil
	}
	return &f
}

func first(sequences []int) *int32 {
	if len(sequences) == 0 {
		return nil
	}
	return orNull(int32(sequences[0]))
}
