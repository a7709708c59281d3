package fhir

import "bytes"

// memory is what decoded values live in.
type memory struct {
	slabs
	text    []byte // strings are pieces of this
	objects int    // in the line, nearly: its opening braces
}

// note gets ready for a line.
func (m *memory) note(line []byte) { m.objects = max(1, bytes.Count(line, brace)) }

var brace = []byte{'{'}

// page is how much memory for text is taken at a time. Claims that are decoded one after another may share a page.
const page = 4 << 10

// hold returns n bytes of memory for text; a caller that needs fewer gives back the rest with give.
func (m *memory) hold(n int) []byte {
	used := len(m.text)
	if cap(m.text)-used < n {
		if n > page/4 {
			return make([]byte, n)
		}
		m.text = make([]byte, 0, page)
		used = 0
	}
	m.text = m.text[:used+n]
	return m.text[used : used+n : used+n]
}

// copy returns b as a string of its own.
func (m *memory) copy(b []byte) string {
	used := len(m.text)
	if cap(m.text)-used < len(b) {
		t := m.hold(len(b))
		copy(t, b)
		return view(t)
	}
	m.text = append(m.text, b...)
	return view(m.text[used:])
}

// uris remembers the URIs of earlier lines, as claims name the same few systems over and over. What a line says next is
// guessed from what came after the last one: then a comparison replaces the search for the end.
type uris struct {
	last  *uri
	known map[string]*uri
}

type uri struct {
	quoted string // with the closing quote
	next   *uri
}

// most URIs are remembered up to these bounds, so that odd data cannot make the table grow.
const (
	maxURIs   = 1000
	maxURILen = 200
)

func (u *uris) add(b []byte) *uri {
	if len(u.known) >= maxURIs || len(b) > maxURILen {
		return nil
	}
	if u.known == nil {
		u.known = make(map[string]*uri)
	}
	x := &uri{quoted: string(b) + `"`}
	u.known[x.quoted[:len(b)]] = x
	return x
}
