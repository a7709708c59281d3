package synth

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"sync"
	"sync/atomic"
)

// The spellings that a claim exists in.
const (
	v1 = iota
	v2
	v3
	versions
)

// variants is how many shapes there are of each condition and occasion: they
// differ in companion diagnoses, lines and people.
const variants = 4

// template is a claim with holes for what differs from one claim to the next:
// making a claim is copying the template and filling in the holes.
type template struct {
	text  []byte // ends in a newline
	holes []hole

	once       sync.Once
	deflated   []byte
	deflatedAt []hole // the same holes, in deflated
}

// shape is what a template is made from.
type shape struct {
	occasion   occasion
	condition  condition
	variant    int
	superseded bool // a newer version of the claim exists
	moved      bool // the patient has had another MBI
}

// templates of the process, made when they are first needed: they are the same
// for every seed.
var templates [versions][occasions][conditions][variants][2][2]atomic.Pointer[template]

func templateFor(version int, s shape) *template {
	slot := &templates[version][s.occasion][s.condition][s.variant][index(s.superseded)][index(s.moved)]
	if t := slot.Load(); t != nil {
		return t
	}
	t := new(template)
	t.text, t.holes = punch(append(render(version, s).Bytes(), '\n'))
	slot.CompareAndSwap(nil, t)
	return slot.Load()
}

func index(b bool) int {
	if b {
		return 1
	}
	return 0
}

// fill appends a template's bytes to dst and fills in its holes.
func fill(dst, text []byte, holes []hole, v *values) []byte {
	start := len(dst)
	dst = append(dst, text...)
	out := dst[start:]
	for _, h := range holes {
		copy(out[h.at:h.at+h.width], v[h.value:h.value+h.width])
	}
	return dst
}

// deflate prepares the template for gzip. Its text is compressed once, as part
// of a DEFLATE stream in which each hole is a stored block of its own, so that a
// compressed claim, too, is a copy with holes filled in. The stream of a file is
// one claim after the other.
func (t *template) deflate() {
	t.once.Do(func() {
		var buf bytes.Buffer
		w, err := flate.NewWriter(&buf, flate.BestCompression)
		if err != nil {
			panic(err) // the level is valid
		}
		// flush returns what the writer made of p. It ends with an empty stored
		// block, at a byte boundary.
		flush := func(p []byte) []byte {
			buf.Reset()
			w.Write(p) // writing to a Buffer does not fail
			w.Flush()
			return buf.Bytes()
		}
		const emptyBlock = 4 // bytes of its two lengths
		done := int32(0)
		for _, h := range t.holes {
			block := flush(t.text[done:h.at])
			t.deflated = append(t.deflated, block[:len(block)-emptyBlock]...)
			// The empty stored block becomes the one that holds the hole's bytes.
			t.deflated = binary.LittleEndian.AppendUint16(t.deflated, uint16(h.width))
			t.deflated = binary.LittleEndian.AppendUint16(t.deflated, ^uint16(h.width))
			t.deflatedAt = append(t.deflatedAt, hole{int32(len(t.deflated)), h.value, h.width})
			done = h.at + h.width
			t.deflated = append(t.deflated, t.text[h.at:done]...)
			// The writer sees the zero bytes, so that its distances are right, but
			// they can't be part of a match: the text around has none. What it makes
			// of them is not used.
			flush(t.text[h.at:done])
		}
		t.deflated = append(t.deflated, flush(t.text[done:])...)
	})
}
