package fhir

// memory is what decoded values live in.
type memory struct {
	slabs
	text    []byte // strings are pieces of this
	used    int    // bytes of text
	spilled int    // bytes for which text had no room
	room    int    // the capacity text should have, where it is reused
	line    int    // length of the line in bytes, or of as much of it as memory is taken for in advance
}

// page is how much memory for text is taken at a time. Claims that are decoded one after another may share a page.
const page = 4 << 10

// hold returns n bytes of memory for text.
func (m *memory) hold(n int) []byte {
	if len(m.text)-m.used < n {
		m.spilled += n
		if n > page/4 {
			return make([]byte, n)
		}
		m.text, m.used = make([]byte, page), 0
	}
	m.used += n
	return m.text[m.used-n : m.used : m.used]
}

// copyText returns b as a string of its own.
func copyText[B []byte | string](m *memory, b B) string {
	t := m.hold(len(b))
	copy(t, b)
	return view(t)
}

// uris remembers the URIs of earlier lines, as claims name the same few systems over and over.
type uris map[string]*uri

// uri is a URI and those that came after it lately, the last one first. One of them usually comes again, and comparing is
// faster than searching for the end.
type uri struct {
	quoted string // with the closing quote
	next   [3]*uri
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
