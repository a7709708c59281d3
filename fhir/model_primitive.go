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
// An offset may lack its colon (-0500), as Java writes some, or its minutes (-05). T and Z may be in lower case, T a blank
// (RFC 3339, 5.6), and a leap second (…:60) is the first moment after it.
func (d DateTime) Time() (time.Time, Precision, error) {
	if t, ok := instant(string(d)); ok {
		return t, Second, nil
	}
	layout, precision := time.RFC3339Nano, Second
	switch len(d) {
	case len("2006"):
		layout, precision = "2006", Year
	case len("2006-01"):
		layout, precision = "2006-01", Month
	case len("2006-01-02"):
		layout, precision = "2006-01-02", Day
	default:
		if len(d) < len("2006-01-02T15:04:05Z") || d[len("2006-01-02")]|0x20 != 't' && d[len("2006-01-02")] != ' ' {
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

// instant reads an instant as AB2D writes it, 2026-11-20T08:04:05.123-05:00 or with Z, in half the time of package time,
// to which it leaves everything else.
func instant(s string) (t time.Time, ok bool) {
	const seconds = len("2006-01-02T15:04:05")
	if len(s) <= seconds || s[4] != '-' || s[7] != '-' || s[10] != 'T' || s[13] != ':' || s[16] != ':' {
		return t, false
	}
	zone := s[seconds:]
	nanoseconds := 0
	if zone[0] == '.' {
		n := 1
		for scale := 100_000_000; n < len(zone) && zone[n]-'0' <= 9; n, scale = n+1, scale/10 {
			nanoseconds += int(zone[n]-'0') * scale
		}
		if n == 1 || n > 10 {
			return t, false
		}
		zone = zone[n:]
	}
	offset, ok := zoneOffset(zone)
	if !ok {
		return t, false
	}
	hundreds, year, month, day := pair(s, 0), pair(s, 2), pair(s, 5), pair(s, 8)
	hour, minute, second := pair(s, 11), pair(s, 14), pair(s, 17)
	if hundreds > 99 || year > 99 || month-1 > 11 || day-1 > 30 || hour > 23 || minute > 59 || second > 59 {
		return t, false
	}
	t = time.Date(int(hundreds*100+year), time.Month(month), int(day), int(hour), int(minute), int(second), nanoseconds, time.UTC)
	if day > 28 && t.Day() != int(day) { // not every month has the others
		return t, false
	}
	if offset != 0 {
		t = t.Add(-offset).In(time.FixedZone("", int(offset/time.Second)))
	}
	return t, true
}

// zoneOffset reads Z, +00:00 and the like.
func zoneOffset(zone string) (offset time.Duration, ok bool) {
	if zone == "Z" {
		return 0, true
	}
	if len(zone) != len("-05:00") || zone[0] != '-' && zone[0] != '+' || zone[3] != ':' {
		return 0, false
	}
	hours, minutes := pair(zone, 1), pair(zone, 4)
	if offset = time.Duration(hours)*time.Hour + time.Duration(minutes)*time.Minute; zone[0] == '-' {
		offset = -offset
	}
	return offset, hours <= 23 && minutes <= 59
}

// pair returns the number that two digits are, a large one if they are none.
func pair(s string, at int) uint {
	tens, ones := uint(s[at]-'0'), uint(s[at+1]-'0')
	if tens > 9 || ones > 9 {
		return 1 << 8
	}
	return tens*10 + ones
}

// unusual reads the spellings of an instant that time.RFC3339Nano does not.
func unusual(s string) (time.Time, error) {
	const seconds = len("2006-01-02T15:04:")
	s = s[:len("2006-01-02")] + "T" + strings.ToUpper(s[len("2006-01-02T"):])
	leap := time.Duration(0)
	if strings.HasPrefix(s[seconds:], "60") {
		s, leap = s[:seconds]+"59"+s[seconds+2:], time.Second
	}
	var t time.Time
	var err error
	for _, layout := range [...]string{time.RFC3339Nano, "2006-01-02T15:04:05.999999999Z0700", "2006-01-02T15:04:05.999999999Z07"} {
		if t, err = time.ParseInLocation(layout, s, time.UTC); err == nil {
			break
		}
	}
	if t = t.Add(leap); leap > 0 {
		t = t.Truncate(time.Second) // fractions of it are before the next second as well
	}
	return t, err
}
