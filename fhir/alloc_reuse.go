package fhir

// UnmarshalReuse is UnmarshalJSON for a loop that is done with one claim before it reads the next. It uses the structs and
// slices that v held again, so all that came out of v but strings is stale after the call: pointers and slices, at whatever
// depth, raw JSON as well, show the new claim. To keep a claim or a part of it, use [ExplanationOfBenefit.Clone].
//
// Strings are never written over. As with any decoded claim, one that is kept keeps some kilobytes of its neighbors'
// text in memory; strings.Clone is for that. A loop allocates nothing else once it has seen the largest of its claims.
//
// Copies of *v share its memory and become stale as well. v must not be used by another goroutine meanwhile.
func (v *ExplanationOfBenefit) UnmarshalReuse(data []byte) error {
	m := v.memory
	if m == nil {
		m = new(memory)
	}
	m.reuse(len(data))
	d := decoders.Get().(*decoder)
	own := d.m
	d.m = m
	err := unmarshalWith(d, data, v, (*decoder).explanationOfBenefit)
	v.memory = m
	d.b, d.err, d.m = nil, nil, own
	decoders.Put(d)
	return err
}

// A value keeps memory for claims like the largest of those it has held, but an odd one is not to be paid for ever after.
const (
	keptBytes = 1 << 20
	keptTimes = 16 // of the length of the next line
)

// reuse takes back all memory but text, for a line of n bytes.
func (m *memory) reuse(n int) {
	held := 0
	for _, s := range m.inUse {
		held += s.reuse()
	}
	if held > keptBytes+keptTimes*n {
		for _, s := range m.inUse {
			s.forget()
		}
	}
	m.raw.reuse(n)
	m.text.size = reusedBlock
}
