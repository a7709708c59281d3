package fhir

import (
	"encoding/binary"
	"math/bits"

	"github.com/ab2d-go/ab2d/fhir/internal/jsonbytes"
)

// coding reads an object into v, from after its brace. Nearly every coding of a claim came before, so it is searched for
// among the remembered ones by its system and the first bytes of its code. One comparison with the whole of its text then
// decides: what is equal byte for byte decodes to the same, and nothing has to be read.
func (d *decoder) coding(i int, v *Coding) int {
	c, b := d.codings, d.b
	next := &c.entries[c.last].next
	start, known := next[0], &c.systems[next[0]]
	if start == 0 || !known.begins(b, i) {
		if start = c.start(b, i, next); start == 0 {
			return d.newCoding(i, v)
		}
		known = &c.systems[start]
	}
	j := i + int(known.n)
	if j+8 > len(b) {
		return d.codingObject(i, v)
	}
	hash := codingHash(start, codeWord(binary.LittleEndian.Uint64(b[j:])))
	for p := range uint64(maxProbes) {
		k := c.slots[(hash+p)&uint64(len(c.slots)-1)]
		if k == 0 {
			break
		}
		if e := &c.entries[k]; at(b, i, c.text.string(e.at, e.n)) {
			c.last = k
			c.hits++
			c.set(e, v)
			return i + int(e.n)
		}
	}
	return d.newCoding(i, v)
}

const codeName = 0x223a2265646f6322 // "code":" as a word

// begins reports whether it seems to be a coding of that system that begins at i.
func (s *knownSystem) begins(b []byte, i int) bool {
	j := i + int(s.n)
	return j+8 <= len(b) && binary.LittleEndian.Uint64(b[j-8:]) == codeName && binary.LittleEndian.Uint64(b[max(j-18, i):]) == s.tail
}

// start returns the system with which the coding at i seems to begin, or 0. next are those to try first.
func (c *codings) start(b []byte, i int, next *[3]uint16) uint16 {
	for n, k := range next {
		if k != 0 && c.systems[k].begins(b, i) {
			copy(next[1:], next[:n])
			next[0] = k
			return k
		}
	}
	k := c.findSystem(b, i, false)
	if k != 0 {
		next[2], next[1], next[0] = next[1], next[0], k
	}
	return k
}

// findSystem finds what comes before the text of a code, and remembers it if add says so.
func (c *codings) findSystem(b []byte, i int, add bool) uint16 {
	j := i
	if at(b, i, `"system":"`) {
		if j = jsonbytes.TextEnd(b, i+10); !at(b, j, `","code":"`) {
			return 0
		}
		j += 2
	}
	if !at(b, j, `"code":"`) {
		return 0
	}
	j += 8
	tail := binary.LittleEndian.Uint64(b[max(j-18, i):])
	hash := (tail ^ uint64(j-i)<<40) * 0x9e3779b97f4a7c15 >> 55
	for p := range uint64(maxProbes) {
		k := c.starts[(hash+p)%uint64(len(c.starts))]
		if k == 0 {
			break
		}
		if s := &c.systems[k]; int(s.n) == j-i && at(b, i, c.text.string(s.at, s.n)) {
			return k
		}
	}
	if !add || j-i > maxCodingLen {
		return 0
	}
	return c.addSystem(b[i:j], tail, hash)
}

// newCoding reads a coding that is not among the remembered ones, and remembers it.
func (d *decoder) newCoding(i int, v *Coding) int {
	before := d.m.text
	j := d.codingObject(i, v)
	c := d.codings
	if j < 0 || v.More != nil || j-i > maxCodingLen || !c.affords() {
		return j
	}
	if c.full() {
		c.forget()
	}
	start := c.findSystem(d.b, i, true)
	if start == 0 {
		return j
	}
	c.remember(d.b[i:j], start, codingHash(start, firstWord(view(d.b[i+int(c.systems[start].n):j]))), v)
	if len(before.block) > 0 && &before.block[0] == &d.m.text.block[0] {
		d.m.text.used = before.used // its strings are those of the table now
	}
	return j
}

// codeWord returns the first bytes of a code with zeros after its end.
func codeWord(w uint64) uint64 {
	if m := jsonbytes.Special(w); m != 0 {
		w &= 1<<(uint(bits.TrailingZeros64(m))&^7) - 1
	}
	return w
}

// firstWord is codeWord for a text that may be shorter than a word, and has the quote after the code.
func firstWord(text string) uint64 {
	if len(text) >= 8 {
		return codeWord(jsonbytes.Word(text, 0))
	}
	w := uint64(0)
	for i := range len(text) {
		w |= uint64(text[i]) << (8 * i)
	}
	return codeWord(w)
}

// codingHash returns the slot to begin with; callers cut it to the number of slots.
func codingHash(start uint16, w uint64) uint64 {
	return (w ^ uint64(start)<<56) * 0x9e3779b97f4a7c15 >> 48
}

// codeableConcept reads an object into v, from after its brace: its usual form, codings and nothing else, at once.
func (d *decoder) codeableConcept(i int, v *CodeableConcept) int {
	const open = `"coding":[{`
	b := d.b
	if !at(b, i, open) || d.depth+2 > maxDepth {
		return d.codeableConceptObject(i, v)
	}
	d.depth += 2
	s, room := &d.m.coding, d.room
	var list []Coding
	j := i + len(open)
	for {
		if d.room -= s.width(); d.room < 0 {
			return d.fail(j-1, ErrSize, "too many objects for so short a line")
		}
		list = s.more(d.m, list)
		if j = d.coding(j, &list[len(list)-1]); j < 0 {
			return failed
		}
		if j+1 >= len(b) || b[j] != ',' || b[j+1] != '{' {
			break
		}
		j += 2
	}
	d.depth -= 2
	if j+1 >= len(b) || b[j] != ']' || b[j+1] != '}' { // a text, an extension, white space
		d.room = room
		return d.codeableConceptObject(i, v)
	}
	v.Coding = list[:len(list):len(list)]
	return j + 2
}
