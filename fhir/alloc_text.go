package fhir

// text is where strings are cut from. What is handed out is never written to again: a Go string does not change. So a string
// that a program keeps keeps its block in memory, with text of its neighbors; [strings.Clone] is for that.
type text struct {
	block []byte
	used  int // bytes of block
	size  int // of the next block
	taken int // bytes that were taken for this set of slabs
}

// How much memory for text is taken at a time: less where a kept claim keeps it alive.
const (
	textBlock   = 2 << 10
	reusedBlock = 10 << 10
)

// hold returns n bytes of memory for text.
func (t *text) hold(n int) []byte {
	if len(t.block)-t.used < n {
		t.size = max(t.size, textBlock)
		if n > t.size/4 {
			t.taken += n
			return make([]byte, n)
		}
		t.taken += t.size
		t.block, t.used = make([]byte, t.size), 0
	}
	t.used += n
	return t.block[t.used-n : t.used : t.used]
}

// copyText returns b as a string of its own.
func copyText[B []byte | string](m *memory, b B) string {
	t := m.text.hold(len(b))
	copy(t, b)
	return view(t)
}

// rawText is where raw JSON is cut from: unknown members, contained resources. It is not text, as it is handed out as
// slices, which UnmarshalReuse uses again. Raw JSON may hold raw JSON that was kept before, at every level of a deep
// line, so what is kept of a line is bounded: beyond the length of the line all of it is copied, once, and what is kept is a
// piece of the copy.
type rawText struct {
	pieces int    // bytes kept one by one
	line   int    // bytes of the line
	whole  []byte // a copy of the line, or nil
	buf    []byte // what is used again, where it is
	reused bool
}

// begin prepares for a line of n bytes.
func (r *rawText) begin(n int) { r.pieces, r.line, r.whole = 0, n, nil }

// reuse prepares for a line of n bytes whose raw JSON may overwrite that of the line before.
func (r *rawText) reuse(n int) {
	r.begin(n)
	r.reused = true
	if cap(r.buf) > keptBytes+keptTimes*n {
		r.buf = nil
	}
	r.buf = r.buf[:0]
}

// raw returns a copy of the bytes from i to j.
func (d *decoder) raw(i, j int) []byte {
	m, n := d.m, j-i
	r := &m.raw
	if r.whole == nil && r.pieces+n > r.line && n > 64 {
		r.whole = r.hold(m, r.line)
		copy(r.whole, d.b)
	}
	if r.whole != nil {
		return r.whole[i:j:j]
	}
	r.pieces += n
	t := r.hold(m, n)
	copy(t, d.b[i:j])
	return t
}

// hold returns n bytes.
func (r *rawText) hold(m *memory, n int) []byte {
	if !r.reused {
		return m.text.hold(n)
	}
	used := len(r.buf)
	if cap(r.buf)-used < n {
		r.buf, used = make([]byte, 0, max(n, r.line+r.line/2)), 0
	}
	r.buf = r.buf[:used+n]
	return r.buf[used : used+n : used+n]
}
