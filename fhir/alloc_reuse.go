package fhir

// UnmarshalReuse is UnmarshalJSON for a loop that is done with one claim before it reads the next. It overwrites, in place,
// everything that v held: all strings, slices and pointers that came out of v, at whatever depth, are stale after
// the call and show pieces of the new claim or worse. In return a loop allocates nothing once it has seen the largest of
// its claims. As with encoding/csv's ReuseRecord, whoever wants to keep something copies it first: a string with
// strings.Clone, a claim with [ExplanationOfBenefit.Clone].
//
// Copies of *v share its memory and become stale as well. v must not be used by another goroutine meanwhile.
func (v *ExplanationOfBenefit) UnmarshalReuse(data []byte) error {
	m := v.memory
	if m == nil {
		m = new(memory)
	}
	m.reuse()
	if room := max(m.room+m.spilled, len(data)+8); room > len(m.text) {
		m.room = room + room/4
		m.text = make([]byte, m.room)
	}
	m.used, m.spilled = 0, 0

	d := decoders.Get().(*decoder)
	own := d.m
	d.m = m
	err := unmarshalWith(d, data, v, (*decoder).explanationOfBenefit)
	v.memory = m
	d.b, d.err, d.m = nil, nil, own
	decoders.Put(d)
	return err
}
