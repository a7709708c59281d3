package fhir

// memory is what decoded values live in.
type memory struct {
	slabs
	text    []byte // strings are pieces of this
	spilled int    // bytes for which text had no room
	room    int    // the capacity text should have, where it is reused
	line    int    // length of the line in bytes, or of as much of it as memory is taken for in advance
}

// page is how much memory for text is taken at a time. Claims that are decoded one after another may share a page.
const page = 4 << 10

// hold returns n bytes of memory for text; a caller that needs fewer gives back the rest with give.
func (m *memory) hold(n int) []byte {
	used := len(m.text)
	if cap(m.text)-used < n {
		m.spilled += n
		if n > page/4 {
			return make([]byte, n)
		}
		m.text = make([]byte, 0, page)
		used = 0
	}
	m.text = m.text[:used+n]
	return m.text[used : used+n : used+n]
}

// copyText returns b as a string of its own.
func copyText[B []byte | string](m *memory, b B) string {
	used := len(m.text)
	if cap(m.text)-used < len(b) {
		t := m.hold(len(b))
		copy(t, b)
		return view(t)
	}
	m.text = append(m.text, b...)
	return view(m.text[used:])
}

// uris remembers the URIs of earlier lines, as claims name the same few systems over and over.
type uris map[string]*uri

// uri is a URI and those that came after it lately, the last one first. One of them usually comes again, and comparing is
// faster than searching for the end.
type uri struct {
	quoted string // with the closing quote
	next   [2]*uri
}

// What is remembered is bounded, so that odd data cannot make the table grow.
const (
	maxURIs   = 1000
	maxURILen = 200
)

// find returns what is known of a URI, or nil if it is not to be remembered.
func (u uris) find(b []byte) *uri {
	known := u[string(b)]
	if known == nil && len(u) < maxURIs && len(b) <= maxURILen {
		known = &uri{quoted: string(b) + `"`}
		u[known.quoted[:len(b)]] = known
	}
	return known
}
