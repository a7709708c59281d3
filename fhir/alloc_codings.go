package fhir

import (
	"strings"
	"unsafe"
)

// codings remembers codings as they came and as they were decoded, since claims hold the same few thousand again and again. It
// belongs to one decoder, so that nothing is shared between goroutines. Strings are handed out of its text, which is never
// written to again.
//
// What is remembered is bounded in number and bytes; where it is full it forgets all, and what claims still use of its text
// stays theirs. It begins small and grows with what comes. No entry holds a pointer, so that a full table is no work for
// the garbage collector.
type codings struct {
	entries []knownCoding // the first stands for none
	slots   []uint16      // by hash of system and code: entries; the length is a power of two
	systems []knownSystem // the first stands for none
	starts  [512]uint16   // by hash: systems
	last    uint16        // the last coding that came, among entries
	hits    int           // codings that were known since the last that was not
	credit  int           // how many codings may be remembered without any of them coming again
	text    codingText
}

const (
	maxCodings   = 4096
	maxSystems   = 256
	maxCodingLen = 1000 // bytes of a coding
	maxProbes    = 4    // slots that are looked at, so that codes of one hash cost nothing but misses
	firstSlots   = 128

	// To remember costs about as much as to read. Data in which no coding comes twice shall not pay for it: each coding that
	// comes again pays for another to be remembered, as does every sixteenth that is not.
	mostCredit = 2 * maxCodings
	credit     = 16 // of one
)

// span is a part of the text of a coding, or what stands behind it.
type span struct{ offset, n uint16 }

// knownCoding is a coding from after its brace up to and including the closing one.
type knownCoding struct {
	at            place // of its text
	n             uint16
	start         uint16 // its own among systems
	system        place  // all codings of a system have one text of it, so that comparing systems compares no bytes
	systemLen     uint16
	code, display span
	next          [3]uint16 // systems of the codings that came after this one, the last one first
}

// knownSystem is how codings of a system begin: all before the text of their code.
type knownSystem struct {
	at   place
	n    uint16
	tail uint64 // the last eight bytes of the system's text
}

func newCodings() *codings {
	return &codings{
		entries: make([]knownCoding, 1, firstSlots/2),
		slots:   make([]uint16, firstSlots),
		systems: make([]knownSystem, 1, 16),
		credit:  mostCredit * credit,
	}
}

// full reports whether there is no room for another coding.
func (c *codings) full() bool {
	return len(c.entries) > maxCodings || len(c.systems) > maxSystems || c.text.full()
}

// forget empties the table.
func (c *codings) forget() {
	c.entries = c.entries[:1]
	c.entries[0] = knownCoding{}
	c.systems = c.systems[:1]
	clear(c.slots)
	clear(c.starts[:])
	c.text, c.last = codingText{}, 0
}

// affords reports whether another coding is to be remembered.
func (c *codings) affords() bool {
	c.credit = min(c.credit+c.hits*credit+1, mostCredit*credit)
	c.hits = 0
	if c.credit < credit {
		return false
	}
	c.credit -= credit
	return true
}

// set writes a remembered coding to v.
func (c *codings) set(k *knownCoding, v *Coding) {
	p := c.text.pointer(k.at)
	v.System = c.text.string(k.system, k.systemLen)
	v.Code = unsafe.String((*byte)(unsafe.Add(p, int(k.code.offset))), int(k.code.n))
	v.Display = unsafe.String((*byte)(unsafe.Add(p, int(k.display.offset))), int(k.display.n))
}

// remember adds a coding that was read into v from text. It makes v's strings those of the table.
func (c *codings) remember(text []byte, start uint16, hash uint64, v *Coding) {
	if len(c.entries) > len(c.slots)/2 {
		c.grow()
	}
	k := knownCoding{n: uint16(len(text)), start: start, systemLen: uint16(len(v.System))}
	room := c.text.take(len(text)+len(v.System)+len(v.Code)+len(v.Display), &k.at)
	used := copy(room, text)
	part := func(s string) (offset uint16) {
		at := strings.Index(view(text), s)
		if at < 0 { // it came with escapes
			at = used
			used += copy(room[used:], s)
		}
		return uint16(at)
	}
	k.code, k.display = span{part(v.Code), uint16(len(v.Code))}, span{part(v.Display), uint16(len(v.Display))}
	begin := &c.systems[start]
	if i := strings.Index(c.text.string(begin.at, begin.n), v.System); i >= 0 {
		k.system = place{begin.at.chunk, begin.at.offset + uint16(i)}
	} else { // it comes after the code, or came with escapes
		k.system = place{k.at.chunk, k.at.offset + part(v.System)}
	}
	c.text.used += used
	c.last = uint16(len(c.entries))
	c.entries = append(c.entries, k)
	enter(c.slots, hash, c.last)
	c.set(&k, v)
}

// enter puts k into a slot of its hash, the last one if all are taken.
func enter(slots []uint16, hash uint64, k uint16) {
	for p := range uint64(maxProbes) {
		s := &slots[(hash+p)&uint64(len(slots)-1)]
		if *s == 0 || p == maxProbes-1 {
			*s = k
			return
		}
	}
}

// grow doubles the slots.
func (c *codings) grow() {
	c.slots = make([]uint16, 2*len(c.slots))
	for i := range c.entries[1:] {
		k := &c.entries[1+i]
		text := c.text.string(k.at, k.n)
		enter(c.slots, codingHash(k.start, firstWord(text[c.systems[k.start].n:])), uint16(1+i))
	}
}

// addSystem remembers how a coding begins.
func (c *codings) addSystem(text []byte, tail, hash uint64) uint16 {
	s := knownSystem{n: uint16(len(text)), tail: tail}
	c.text.used += copy(c.text.take(len(text), &s.at), text)
	k := uint16(len(c.systems))
	c.systems = append(c.systems, s)
	enter(c.starts[:], hash, k)
	return k
}

// codingText is the text of remembered codings, in chunks, so that a string that a program keeps keeps one chunk in memory.
type codingText struct {
	chunks [maxChunks]unsafe.Pointer
	n      int    // of chunks
	last   []byte // the last chunk
	used   int    // bytes of it
}

// place is where in codingText something stands.
type place struct{ chunk, offset uint16 }

const (
	maxChunks  = 64
	firstChunk = 1 << 10
	lastChunk  = 16 << 10
)

func (t *codingText) full() bool { return t.n == maxChunks }

// take returns n bytes of text. The caller adds what it uses of them to t.used.
func (t *codingText) take(n int, at *place) []byte {
	if len(t.last)-t.used < n {
		t.last, t.used = make([]byte, max(n, min(max(firstChunk, 2*len(t.last)), lastChunk))), 0
		t.chunks[t.n] = unsafe.Pointer(unsafe.SliceData(t.last))
		t.n++
	}
	*at = place{uint16(t.n - 1), uint16(t.used)}
	return t.last[t.used:]
}

func (t *codingText) pointer(at place) unsafe.Pointer {
	return unsafe.Add(t.chunks[at.chunk%maxChunks], int(at.offset))
}

func (t *codingText) string(at place, n uint16) string {
	return unsafe.String((*byte)(t.pointer(at)), int(n))
}
