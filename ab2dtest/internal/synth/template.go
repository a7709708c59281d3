package synth

import (
	"bytes"
	"encoding/binary"
	"sync"

	"github.com/klauspost/compress/flate"
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

// shape is what a claim has in common with many others.
type shape struct {
	occasion   occasion
	condition  condition
	variant    int
	superseded bool // a newer version of the claim exists
	mbis       mbis
	form       uint8 // which of CMS's forms the payloads have; see recent and other
}

// mbis says which Medicare Beneficiary Identifiers AB2D knows of a patient.
type mbis uint8

const (
	onlyCurrent mbis = iota
	alsoHistoric
	onlyHistoric
)

// page is a patient's next few claims. They are made together, so that what
// they have in common compresses to next to nothing.
type page struct {
	version int
	shapes  [pageSize]shape
	claims  int // of pageSize
}

const pageSize = 4

// template is a page with holes for what differs from one patient to the next:
// making claims is copying the template and filling in the holes.
type template struct {
	text  []byte // lines, each with its newline
	holes []hole

	once       sync.Once
	deflated   []byte
	deflatedAt []hole // the same holes, in deflated
}

// templates of the process, by page, made when they are first needed. They are
// the same for every seed, some hundreds for each version.
var templates sync.Map

func templateFor(p page) *template {
	if t, ok := templates.Load(p); ok {
		return t.(*template)
	}
	t := new(template)
	for i, s := range p.shapes[:p.claims] {
		one := spellingFor(p.version, s)
		for _, h := range one.holes {
			t.holes = append(t.holes, hole{h.at + int32(len(t.text)), h.value + int32(i*len(values{})), h.width})
		}
		t.text = append(t.text, one.text...)
	}
	actual, _ := templates.LoadOrStore(p, t)
	return actual.(*template)
}

// spelling is one claim of a page.
type spelling struct {
	text  []byte // a line with its newline
	holes []hole
}

// spellings of the process, by shape: a page differs from others in which of them follow each other.
var spellings [versions]sync.Map

func spellingFor(version int, s shape) *spelling {
	if one, ok := spellings[version].Load(s); ok {
		return one.(*spelling)
	}
	one := new(spelling)
	one.text, one.holes = punch(append(render(version, s).Append(make([]byte, 0, 16<<10)), '\n'))
	actual, _ := spellings[version].LoadOrStore(s, one)
	return actual.(*spelling)
}

// fill appends a template's bytes to dst and fills in its holes with parts of v,
// which has the values of each claim, one after the other.
func fill(dst, text []byte, holes []hole, v []byte) []byte {
	start := len(dst)
	dst = append(dst, text...)
	out := dst[start:]
	for _, h := range holes {
		copy(out[h.at:h.at+h.width], v[h.value:h.value+h.width])
	}
	return dst
}

// deflaters are writers for reuse, as a new one needs more time than compressing a page.
var deflaters = sync.Pool{New: func() any {
	w, err := flate.NewWriter(nil, 4) // level 4: half the time of the default, nearly its size
	if err != nil {
		panic(err) // the level is valid
	}
	return w
}}

// deflate prepares the template for gzip. Its text is compressed once, as part
// of a DEFLATE stream in which each hole is a stored block of its own, so that
// compressed claims, too, are a copy with holes filled in. The stream of a file
// is one page after the other.
func (t *template) deflate() {
	t.once.Do(func() {
		var buf bytes.Buffer
		w := deflaters.Get().(*flate.Writer)
		defer deflaters.Put(w)
		w.Reset(&buf)
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
