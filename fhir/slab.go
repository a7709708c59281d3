package fhir

// slab hands out values of one type from one piece of memory, so that a line costs an allocation a type and not one a
// value. What it has not handed out is zero.
type slab[T any] struct {
	buf     []T // what is handed out; the rest of its capacity is free
	earlier int // how many the pieces before buf held
	size    int // how many the next piece should hold
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
	s.earlier += len(s.buf)
	s.buf = make([]T, 0, max(s.size, 2*n, 2))
}

// next makes the slab ready for another value, which may overwrite the last one if reuse says so.
func (s *slab[T]) next(reuse bool, bytes int) {
	used := s.earlier + len(s.buf)
	if used == 0 {
		return
	}
	if reuse {
		clear(s.buf)
		s.buf = s.buf[:0]
		s.size = max(s.size, used)
		if s.earlier > 0 {
			s.buf = nil
		}
	} else {
		s.buf = nil
		s.size = used
	}
	s.earlier = 0
}

// memory is what one decoded value lives in.
type memory struct {
	slabs
	line []byte
}
