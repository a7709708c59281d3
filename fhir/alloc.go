package fhir

// What decoded values live in. A claim is some two hundred objects and strings. To allocate each of them would take more
// time than to read the claim, so they are cut from larger pieces:
//
//   - a slab for each type of the model (alloc_slab.go). A set of slabs serves consecutive lines that take
//     setBytes and is then left to the claims, so that what a kept claim keeps in memory is bounded by one set;
//   - blocks of text for strings (alloc_text.go), which are never written to again once a string is cut from them;
//   - for UnmarshalReuse the memory belongs to the value: its slabs serve one line after another, its strings are as above
//     (alloc_reuse.go).

// memory is where a decoder puts what it decodes.
type memory struct {
	slabs
	inUse []anySlab // the slabs that have handed out anything yet
	text  text
	raw   rawText
	lines int // bytes of the lines that this set of slabs has served
	most  int // bytes of lines that a set is to serve
	set   int // bytes of lines for which slabs take memory in advance
}

// A set of slabs serves as many lines as take setBytes of memory, one line at least. A larger set costs less for a claim and
// keeps more alive with a claim that is kept: TestHeapOfAKeptClaim.
const (
	setBytes  = 22_400
	firstSet  = 16 << 10 // bytes of lines
	largerSet = 32 << 10 // bytes of lines that take hardly any memory
)

// begin prepares for a line of that many bytes, whose values belong to the caller.
func (m *memory) begin(n int) {
	if m.most == 0 {
		m.most = firstSet
	}
	if m.ends(n) {
		m.release()
	}
	m.lines += max(n, 1)
	m.set = min(max(m.lines, m.most), longestSet)
	m.raw.begin(n)
}

// ends reports whether a line of that many bytes is for the next set.
func (m *memory) ends(n int) bool { return m.lines > 0 && m.lines+n/2 > m.most }

// release leaves the set of slabs to the values that were cut from it.
func (m *memory) release() {
	bytes := m.text.taken
	for _, s := range m.inUse {
		bytes += s.release(m)
	}
	lines := int(min(setBytes*int64(m.lines)/int64(max(bytes, 1)), largerSet)) // the product is too large for 32 bits
	m.most += (lines - m.most) / 8
	m.lines, m.text.taken = 0, 0
}
