package fhir

import "slices"

// What a slab takes in advance is what it took for earlier lines, in proportion to their length. Bounds see to it that odd
// lines cannot make it take much: for what a line has beyond a megabyte and for more than one value in a hundred bytes
// memory is taken when it is needed.
const (
	longestSet = 1 << 20
	perLine    = 1 << 16 // the length of line that share refers to
	mostShare  = perLine / 100
)

// slab hands out values of one type from one piece of memory, so that a set of lines costs an allocation a type and not one
// a value. What it has not handed out is zero.
type slab[T any] struct {
	buf     []T  // what is handed out; the rest of its capacity is free
	earlier int  // how many the pieces before buf held
	share   int  // how many lines of perLine bytes take
	inUse   bool // it is in memory.inUse
}

// anySlab is a slab of any type.
type anySlab interface {
	release(*memory) (bytes int)
	reuse() (bytes int)
	forget()
}

// width is the size of a T in bytes.
func (s *slab[T]) width() int { return sizeof[T]() }

// one hands out a single value.
func (s *slab[T]) one(m *memory) *T {
	n := len(s.buf)
	if n == cap(s.buf) {
		s.grow(m, 1)
		n = 0
	}
	s.buf = s.buf[:n+1]
	return &s.buf[n]
}

// more returns v, which more itself has handed out, longer by one. It moves v if the memory behind it is taken. A list whose
// own elements take memory behind it, as extensions of extensions do, gets room for as many again, or each would move it.
func (s *slab[T]) more(m *memory, v []T) []T {
	n, used := len(v), len(s.buf)
	if n < cap(v) {
		return v[:n+1]
	}
	room := n + 1
	if n > 0 && (used == 0 || &v[n-1] != &s.buf[used-1]) {
		room = 2 * n
	} else if used < cap(s.buf) {
		s.buf = s.buf[:used+1]
		return s.buf[used-n : used+1 : used+1]
	}
	if cap(s.buf)-used < room {
		s.grow(m, room)
		used = 0
	}
	s.buf = s.buf[:used+room]
	moved := s.buf[used : used+n+1 : used+room]
	copy(moved, v)
	return moved
}

// grow makes room for at least n: for what the rest of a set is likely to take.
func (s *slab[T]) grow(m *memory, n int) {
	if !s.inUse {
		s.inUse = true
		m.inUse = append(m.inUse, s)
	}
	s.earlier += len(s.buf)
	size := 0
	switch {
	case s.share == 0: // nothing is known yet
		size = s.earlier
	case s.earlier == 0:
		size = s.share * m.set / perLine
	default: // the lines still to come and a part of this one, or as much as is worth an allocation
		size = s.share * max(m.set-m.lines+m.raw.line/10, m.set/8) / perLine
	}
	// A list that is moved gets room for as many again, or it would be moved once more. Grow uses the allocation to its end.
	s.buf = slices.Grow([]T(nil), max(size, 2*n))
}

// release lets go of what was handed out, which now belongs to the decoded values, and returns how many bytes it was. share
// follows sets that take little faster than sets that take much: to take another piece costs less than one that stays empty.
func (s *slab[T]) release(m *memory) (bytes int) {
	if s.buf == nil {
		return 0
	}
	bytes = (s.earlier + cap(s.buf)) * s.width()
	share := int(min(int64(s.earlier+len(s.buf))*perLine/int64(m.lines), mostShare))
	switch {
	case s.share == 0:
		s.share = share
	case share > s.share:
		s.share += (share - s.share + 15) / 16
	default:
		s.share += (share - s.share) / 3
	}
	s.buf, s.earlier = nil, 0
	return bytes
}

// reuse takes back what was handed out and returns how many bytes the slab holds.
func (s *slab[T]) reuse() (bytes int) {
	if s.earlier > 0 { // what comes next will need as much, in one piece
		s.buf, s.earlier = make([]T, 0, s.earlier+len(s.buf)), 0
	} else {
		clear(s.buf)
		s.buf = s.buf[:0]
	}
	return cap(s.buf) * s.width()
}

// forget lets go of all memory.
func (s *slab[T]) forget() { s.buf, s.earlier = nil, 0 }
