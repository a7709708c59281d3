package main

import (
	"path"
	"strings"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/fhir"
)

// unknown is Hive's name for the partition of null, as which Spark and DuckDB read it.
const unknown = "__HIVE_DEFAULT_PARTITION__"

// contractOf returns the contract with whose number a file's name begins.
func contractOf(f ab2d.File) string {
	contract, _, found := strings.Cut(f.Name(), "_")
	if !found || contract == "" || strings.Trim(contract, alphanumeric) != "" {
		return unknown
	}
	return contract
}

const alphanumeric = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

// monthOf returns the month in which a claim's service began, such as 2026-11. What a
// server sends must not name any other folder.
func monthOf(c *claim.Claim) string {
	for _, d := range []fhir.DateTime{c.Start, c.End} {
		if t, precision, err := d.Time(); d != "" && err == nil && precision >= fhir.Month && t.Year() > 0 && t.Year() < 10000 {
			return t.Format("2006-01")
		}
	}
	return unknown
}

// partition returns where the rows of a file's claims of one month are in a folder.
func partition(f ab2d.File, table, month string) string {
	return path.Join(table, "contract="+contractOf(f), "month="+month, stem(f)+".parquet")
}
