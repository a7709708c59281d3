package fhir

import (
	"errors"
	"strconv"
	"strings"
	"time"
)

// Decimal is a number with its digits as they came, so that 1.10 stays 1.10; "" is absent.
type Decimal string

// Float64 returns the nearest float64.
func (d Decimal) Float64() (float64, error) {
	f, err := strconv.ParseFloat(string(d), 64)
	if err != nil {
		return 0, errNoDecimal
	}
	return f, nil
}

// String returns the digits.
func (d Decimal) String() string { return string(d) }

var (
	errNoDecimal  = errors.New("fhir: not a decimal")
	errNoDateTime = errors.New("fhir: not a date, dateTime or instant")
)

// DateTime is a date, dateTime or instant as it came: FHIR allows "2020", "2020-03", "2020-03-13" and the full
// "2020-03-13T10:00:00.000-05:00"; "" is absent. https://hl7.org/fhir/R4/datatypes.html#dateTime
type DateTime string

// Precision is how much of a date is known.
type Precision int

// The precisions of a [DateTime].
const (
	NoPrecision Precision = iota
	Year
	Month
	Day
	Second // with offset
)

// Time returns the moment at which the DateTime begins and how precise it is. What has no offset begins at midnight UTC;
// what has one keeps it, whatever the zone of the machine.
// An offset may lack its colon (-0500), as Java writes some, and a leap second (…:60) is the first moment after it.
func (d DateTime) Time() (time.Time, Precision, error) {
	layout, precision := time.RFC3339Nano, Second
	switch len(d) {
	case len("2006"):
		layout, precision = "2006", Year
	case len("2006-01"):
		layout, precision = "2006-01", Month
	case len("2006-01-02"):
		layout, precision = "2006-01-02", Day
	default:
		if len(d) < len("2006-01-02T15:04:05Z") || d[len("2006-01-02")] != 'T' {
			return time.Time{}, NoPrecision, errNoDateTime // known without the errors that time.Parse makes
		}
	}
	t, err := time.ParseInLocation(layout, string(d), time.UTC) // time.Parse prefers the machine's zone where the offset is the same
	if err != nil && precision == Second {
		t, err = unusual(string(d))
	}
	if err != nil {
		return time.Time{}, NoPrecision, errNoDateTime // without time.Parse's words, which quote the text
	}
	return t, precision, nil
}

// unusual reads the spellings of an instant that time.RFC3339Nano does not.
func unusual(s string) (time.Time, error) {
	const seconds = len("2006-01-02T15:04:")
	leap := time.Duration(0)
	if strings.HasPrefix(s[min(seconds, len(s)):], "60") {
		s, leap = s[:seconds]+"59"+s[seconds+2:], time.Second
	}
	t, err := time.ParseInLocation(time.RFC3339Nano, s, time.UTC)
	if err != nil {
		t, err = time.ParseInLocation("2006-01-02T15:04:05.999999999Z0700", s, time.UTC)
	}
	if t = t.Add(leap); leap > 0 {
		t = t.Truncate(time.Second) // fractions of it are before the next second as well
	}
	return t, err
}
