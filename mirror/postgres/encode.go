package postgres

import (
	"encoding/binary"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/ab2d-go/ab2d/fhir"
)

// An encoder appends values in the form of COPY … WITH (FORMAT binary): the length in
// four bytes, then the value; -1 for NULL. See PostgreSQL, "COPY", "Binary Format", and
// the receive functions of the types in its source.
type encoder struct {
	b    []byte
	days map[fhir.DateTime]int32 // of dates as served: the claims of an export are about few days
}

var copyHeader = []byte("PGCOPY\n\xff\r\n\x00\x00\x00\x00\x00\x00\x00\x00\x00")

const copyTrailer = "\xff\xff"

// Object identifiers of types, from PostgreSQL's pg_type.dat.
const (
	oidBigint = 20
	oidText   = 25
	oidDate   = 1082
)

func (e *encoder) fields(n int)   { e.b = binary.BigEndian.AppendUint16(e.b, uint16(n)) }
func (e *encoder) uint32(n int)   { e.b = binary.BigEndian.AppendUint32(e.b, uint32(n)) }
func (e *encoder) null()          { e.uint32(-1) }
func (e *encoder) bytes(p []byte) { e.uint32(len(p)); e.b = append(e.b, p...) }

func (e *encoder) bigint(n int64) {
	e.uint32(8)
	e.b = binary.BigEndian.AppendUint64(e.b, uint64(n))
}

func (e *encoder) boolean(v bool) {
	e.uint32(1)
	if v {
		e.b = append(e.b, 1)
	} else {
		e.b = append(e.b, 0)
	}
}

// text appends s; NULL for "", which is what AB2D did not serve.
func (e *encoder) text(s string) {
	if s == "" {
		e.null()
		return
	}
	s = cleaned(s)
	e.uint32(len(s))
	e.b = append(e.b, s...)
}

// cleaned returns s without what no text of PostgreSQL can hold.
func cleaned(s string) string {
	if strings.IndexByte(s, 0) < 0 && utf8.ValidString(s) {
		return s
	}
	return strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), "\x00", "\uFFFD")
}

// epoch is the day and the instant that PostgreSQL counts from.
var epoch = time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)

// timestamp appends t in microseconds; NULL for the zero time.
func (e *encoder) timestamp(t time.Time) {
	if t.IsZero() {
		e.null()
		return
	}
	e.bigint((t.Unix()-epoch.Unix())*1_000_000 + int64(t.Nanosecond())/1000)
}

const noDay = -1 << 31

// date appends the day as it was written, wherever that was; of a month or a year
// the first. NULL for what is no date.
func (e *encoder) date(d fhir.DateTime) {
	if d == "" {
		e.null()
		return
	}
	day, ok := e.days[d]
	if !ok {
		day = noDay
		if t, _, err := d.Time(); err == nil && t.Year() > 0 { // neither FHIR nor the calendar has a year 0
			t = time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC)
			day = int32((t.Unix() - epoch.Unix()) / 86400)
		}
		if len(e.days) < 1<<16 { // whatever an export holds, memory stays bounded
			e.days[fhir.DateTime(strings.Clone(string(d)))] = day
		}
	}
	if day == noDay {
		e.null()
		return
	}
	e.uint32(4)
	e.uint32(int(day))
}

// decimal appends the text of a number that numeric takes, else NULL. No quantity
// of a claim has a hundred digits.
func (e *encoder) decimal(d fhir.Decimal) {
	mantissa, exponent, _ := strings.Cut(strings.ToLower(string(d)), "e")
	if len(mantissa) > 100 || len(strings.TrimLeft(exponent, "+-0")) > 2 {
		e.null()
		return
	}
	if _, err := d.Float64(); err != nil {
		e.null()
		return
	}
	e.text(string(d))
}

// array appends the head of an array of n elements, which have to follow. Its
// length is set by the function that it returns.
func (e *encoder) array(n, oid int) (end func()) {
	start := len(e.b)
	e.uint32(0)
	if n == 0 {
		e.uint32(0) // dimensions
		e.uint32(0)
		e.uint32(oid)
	} else {
		e.uint32(1)
		e.uint32(1) // has NULLs, maybe
		e.uint32(oid)
		e.uint32(n)
		e.uint32(1) // first index
	}
	return func() { binary.BigEndian.PutUint32(e.b[start:], uint32(len(e.b)-start-4)) }
}

// texts appends an array; NULL for an empty one.
func (e *encoder) texts(list []string) {
	if len(list) == 0 {
		e.null()
		return
	}
	end := e.array(len(list), oidText)
	for _, s := range list {
		e.text(s)
	}
	end()
}
