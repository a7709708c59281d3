package fhir

import "slices"

// slabBytes is how much memory a slab takes at a time, once it is in use.
const slabBytes = 4 << 10

// slab hands out values of one type from one piece of memory, so that what a claim needs does not cost an allocation a
// value. Claims that are decoded one after another may share a piece. What it has not handed out is zero.
type slab[T any] struct {
	buf     []T // what is handed out; the rest of its capacity is free
	earlier int // how many the pieces before buf held
	pieces  int // how many there were
}

// width is the size of a T in bytes.
func (s *slab[T]) width() int { return sizeof[T]() }

// one hands out a single value.
func (s *slab[T]) one() *T {
	n := len(s.buf)
	if n == cap(s.buf) {
		s.grow(1)
		n = 0
	}
	s.buf = s.buf[:n+1]
	return &s.buf[n]
}

// more returns v, which more itself has handed out, longer by one. It moves v if the memory behind it is taken.
func (s *slab[T]) more(v []T) []T {
	n, used := len(v), len(s.buf)
	if used == cap(s.buf) || n > 0 && &v[n-1] != &s.buf[used-1] {
		if cap(s.buf)-used <= n {
			s.grow(n + 1)
			used = 0
		}
		s.buf = append(s.buf, v...)
		used += n
	}
	s.buf = s.buf[:used+1]
	return s.buf[used-n : used+1 : used+1]
}

// grow makes room for at least n.
func (s *slab[T]) grow(n int) {
	s.pieces++
	size := max(min(slabBytes/sizeof[T](), 4<<min(s.pieces, 10)), n+n/2)
	s.earlier += len(s.buf)
	s.buf = slices.Grow([]T(nil), size) // which uses the allocation to its end
}

// release lets go of what was handed out, which now belongs to the decoded value.
func (s *slab[T]) release() { s.buf, s.earlier = s.buf[len(s.buf):], 0 }

// reuse takes back what was handed out.
func (s *slab[T]) reuse() {
	if s.earlier > 0 { // what comes next will need as much, in one piece
		s.buf, s.earlier = make([]T, 0, s.earlier+len(s.buf)), 0
		return
	}
	clear(s.buf)
	s.buf = s.buf[:0]
}
