package fhir

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"time"
)

// Value is the value[x] of an [Extension]: a pointer to a datatype of this package (*[Coding], *[Identifier],
// *[Quantity], …), one of the primitive types below, or [OtherValue].
//
//	if c, ok := ext.Value.(*fhir.Coding); ok { … }
type Value interface {
	suffix() string // of the member's name: value[x]
}

// FHIR's primitive types as values of an Extension.
type (
	String       string
	Code         string
	URI          string
	URL          string
	Canonical    string
	OID          string
	UUID         string
	ID           string
	Markdown     string
	Base64Binary string
	Date         string
	Instant      string
	Time         string
	Boolean      bool
	Integer      int
	PositiveInt  int
	UnsignedInt  int
)

// Time is [DateTime.Time] for a date.
func (v Date) Time() (time.Time, Precision, error) { return DateTime(v).Time() }

// Time is [DateTime.Time] for an instant.
func (v Instant) Time() (time.Time, Precision, error) { return DateTime(v).Time() }

// OtherValue is a value of a type that the model does not have, such as a Range.
type OtherValue struct {
	Type string          // as in the member's name: "Range" for valueRange
	JSON json.RawMessage // must not be changed
}

func (String) suffix() string       { return "String" }
func (Code) suffix() string         { return "Code" }
func (URI) suffix() string          { return "Uri" }
func (URL) suffix() string          { return "Url" }
func (Canonical) suffix() string    { return "Canonical" }
func (OID) suffix() string          { return "Oid" }
func (UUID) suffix() string         { return "Uuid" }
func (ID) suffix() string           { return "Id" }
func (Markdown) suffix() string     { return "Markdown" }
func (Base64Binary) suffix() string { return "Base64Binary" }
func (Date) suffix() string         { return "Date" }
func (DateTime) suffix() string     { return "DateTime" }
func (Instant) suffix() string      { return "Instant" }
func (Time) suffix() string         { return "Time" }
func (Boolean) suffix() string      { return "Boolean" }
func (Integer) suffix() string      { return "Integer" }
func (PositiveInt) suffix() string  { return "PositiveInt" }
func (UnsignedInt) suffix() string  { return "UnsignedInt" }
func (Decimal) suffix() string      { return "Decimal" }
func (v OtherValue) suffix() string { return v.Type }

// Format prints no content, whatever the verb.
func (v OtherValue) Format(s fmt.State, _ rune) { redact(s, "OtherValue") }

// LogValue shows no content.
func (v OtherValue) LogValue() slog.Value { return redacted("OtherValue") }
