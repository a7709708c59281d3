package synth

import (
	"encoding/binary"
	"hash/crc32"
	"io"
	"sync"
)

// File is a selection of claims. It holds none of them.
type File struct {
	Claims        Claims
	Beneficiaries int
	// Index of the file among Files files: claims are dealt to them in turn.
	Index, Files int
	// PerBeneficiary is the number of claims of each beneficiary, in all files;
	// or Size is the length of the file, of which the last claim may fall short.
	PerBeneficiary int
	Size           int64
	// Filter leaves some of these claims out.
	Filter Filter
}

// each calls do with the template and the values of each claim, as long as do
// returns no error.
func (f *File) each(do func(*template, *values) error) error {
	used := int64(0)
	for n := f.Index; f.Size > 0 || n < f.Beneficiaries*f.PerBeneficiary; n += f.Files {
		beneficiary, number := n%f.Beneficiaries, n/f.Beneficiaries
		p := newPerson(f.Claims.seed, beneficiary)
		plan := p.plan(number)
		t := templateFor(f.Claims.version, plan.shape)
		if f.Size > 0 && used > 0 && used+int64(len(t.text)) > f.Size {
			return nil
		}
		used += int64(len(t.text))
		if !f.Filter.admits(&plan) {
			continue
		}
		v := f.Claims.values(beneficiary, number, &p, &plan)
		if err := do(t, &v); err != nil {
			return err
		}
	}
	return nil
}

// portion is how many bytes are made before they are written.
const portion = 64 << 10

var buffers = sync.Pool{New: func() any { return new([]byte) }}

// Write writes the claims as NDJSON.
func (f *File) Write(w io.Writer) error {
	buf := buffers.Get().(*[]byte)
	defer buffers.Put(buf)
	out := (*buf)[:0]
	defer func() { *buf = out }()
	err := f.each(func(t *template, v *values) (err error) {
		if out = fill(out, t.text, t.holes, v); len(out) >= portion {
			_, err = w.Write(out)
			out = out[:0]
		}
		return err
	})
	if err == nil && len(out) > 0 {
		_, err = w.Write(out)
	}
	return err
}

// WriteGzip writes the claims as NDJSON compressed with gzip, at the cost of a
// copy and a checksum.
func (f *File) WriteGzip(w io.Writer) error {
	plainBuf, zipBuf := buffers.Get().(*[]byte), buffers.Get().(*[]byte)
	defer buffers.Put(plainBuf)
	defer buffers.Put(zipBuf)
	// RFC 1952: no name, no time, an unknown system.
	plain, out := (*plainBuf)[:0], append((*zipBuf)[:0], 0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255)
	defer func() { *plainBuf, *zipBuf = plain, out }()
	sum, size := uint32(0), uint32(0)
	err := f.each(func(t *template, v *values) (err error) {
		t.deflate()
		plain = fill(plain[:0], t.text, t.holes, v)
		sum = crc32.Update(sum, crc32.IEEETable, plain)
		size += uint32(len(plain))
		if out = fill(out, t.deflated, t.deflatedAt, v); len(out) >= portion {
			_, err = w.Write(out)
			out = out[:0]
		}
		return err
	})
	if err != nil {
		return err
	}
	out = append(out, 0x03, 0x00) // an empty last block
	out = binary.LittleEndian.AppendUint32(out, sum)
	out = binary.LittleEndian.AppendUint32(out, size)
	_, err = w.Write(out)
	return err
}
