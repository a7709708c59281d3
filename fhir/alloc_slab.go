package fhir

import "slices"

// What a slab takes in advance is what it took for earlier lines, in proportion to their length. Bounds see to it that odd
// lines cannot make it take much: for what a line has beyond a megabyte and for more than one value in a hundred bytes
// memory is taken when it is needed.
const (
	longestLine = 1 << 20
	perLine     = 1 << 16 // the length of line that share refers to
	mostShare   = perLine / 100
)

// slab hands out values of one type from one piece of memory, so that a line costs an allocation a type and not one a
// value. What it has not handed out is zero. For the commonest types, the first piece of a line is cut from its stock.
//
// A piece belongs to one line. Lines that shared one would keep each other in memory: an extension of one line, its
// identifier in a piece that holds those of the lines before, their extensions in an earlier piece, and so on without end.
type slab[T any] struct {
	buf     []T // what is handed out; the rest of its capacity is free
	earlier int // how many the pieces before buf held
	share   int // how many a line of perLine bytes takes
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

// grow makes room for at least n: for what a line like this takes beyond what it has, or if it has that, for some more.
func (s *slab[T]) grow(m *memory, n int) {
	s.earlier += len(s.buf)
	size := s.expected(m) - s.earlier
	if size <= 0 {
		size = s.earlier / 4
	}
	s.buf = slices.Grow([]T(nil), max(size, n+n/2)) // which uses the allocation to its end
}

// expected is how many a line like this takes.
func (s *slab[T]) expected(m *memory) int { return (s.share*m.line + perLine/2) / perLine }

// release lets go of what was handed out, which now belongs to the decoded value.
func (s *slab[T]) release(m *memory) {
	used := s.earlier + len(s.buf)
	share := min(used*perLine/m.line, mostShare)
	if s.share == 0 {
		s.share = share
	}
	s.share += (share - s.share) / 8
	s.buf, s.earlier = nil, 0
}

// reuse takes back what was handed out.
func (s *slab[T]) reuse() {
	if s.earlier > 0 { // what comes next will need as much, in one piece
		s.buf, s.earlier = make([]T, 0, s.earlier+len(s.buf)), 0
		return
	}
	clear(s.buf)
	s.buf = s.buf[:0]
}
