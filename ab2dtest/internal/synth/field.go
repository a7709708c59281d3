package synth

import (
	"bytes"
	"unicode/utf8"
)

// field is a value that a template leaves open: it has the same number of bytes
// in every claim, so that filling it in moves nothing.
type field uint8

const (
	claimID    field = iota // digits of the claim's id
	groupID                 // digits of the id that all versions of a claim share
	patientID               // digits; those of v3 are others
	mbi                     // the patient's current MBI
	oldMBI                  // a historic one
	updated                 // 2006-01-02T15:04:05.000
	startDate               // 2006-01-02
	middleDate              //
	endDate                 //
	attending               // an NPI, as are the next three
	operating               //
	referring               //
	facilityID              //
	provider                // digits of the provider's CMS certification number
	control                 // digits of the claim control number
	charged                 // an amount, 1234.50
	paid                    //
	fields                  // how many there are
)

var widths = [fields]int{
	claimID: 14, groupID: 14, patientID: 14, mbi: 11, oldMBI: 11, updated: 23,
	startDate: 10, middleDate: 10, endDate: 10,
	attending: 10, operating: 10, referring: 10, facilityID: 10,
	provider: 6, control: 14, charged: 7, paid: 7,
}

// places says where in values each field begins.
var places, valuesSize = func() (at [fields]int, size int) {
	for f := range fields {
		at[f] = size
		size += widths[f]
	}
	return at, size
}()

// mark is where templates have the field: a character that no claim contains.
func (f field) mark() string { return string(markRune + rune(f)) }

const markRune = '\ue000' // of the private use area

// hole is a place in a template's bytes.
type hole struct {
	at, value, width int32
}

// punch turns marks into holes, filled with zero bytes, which JSON has nowhere.
func punch(marked []byte) (text []byte, holes []hole) {
	lead := field(0).mark()[0] // begins no other character of a claim
	text = make([]byte, 0, len(marked))
	for {
		i := bytes.IndexByte(marked, lead)
		if i < 0 {
			return append(text, marked...), holes
		}
		r, size := utf8.DecodeRune(marked[i:])
		f := field(r - markRune)
		text = append(text, marked[:i]...)
		holes = append(holes, hole{int32(len(text)), int32(places[f]), int32(widths[f])})
		text = append(text, make([]byte, widths[f])...)
		marked = marked[i+size:]
	}
}
