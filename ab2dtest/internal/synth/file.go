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
	// Index of the file among Files files. Pages, of four claims of a beneficiary
	// each, are dealt to the files in turn: first everybody's first page, then
	// everybody's second.
	Index, Files int
	// PerBeneficiary is the number of claims of each beneficiary, in all files;
	// or Size is the length of the file, of which the last claim may fall short.
	PerBeneficiary int
	Size           int64
	// Filter leaves some of these claims out.
	Filter Filter
}

// At returns the claim at a place, from 0, of a single file without end.
func At(place, beneficiaries int) (beneficiary, number int) {
	n := place / pageSize
	return n % beneficiaries, n/beneficiaries*pageSize + place%pageSize
}

// each calls do with each page, as long as do returns no error. The draft is
// overwritten by the next. The claims that updates brought come last.
func (f *File) each(do func(*draft) error) error {
	d := new(draft)
	if err := f.eachPage(d, do); err != nil || f.Claims.updates == nil {
		return err
	}
	for i, name := range f.Claims.updates.added {
		if i%f.Files != f.Index {
			continue
		}
		f.Claims.draft(d, name.beneficiary, name.number, 1)
		if err := f.admit(d, name.beneficiary, name.number, 1, do); err != nil {
			return err
		}
	}
	return nil
}

func (f *File) eachPage(d *draft, do func(*draft) error) error {
	used := int64(0)
	for n := f.Index; ; n += f.Files {
		beneficiary, number := n%f.Beneficiaries, n/f.Beneficiaries*pageSize
		claims := pageSize
		if f.Size == 0 {
			claims = min(claims, f.PerBeneficiary-number)
		}
		if claims <= 0 {
			return nil
		}
		f.Claims.draft(d, beneficiary, number, claims)
		if used += int64(len(d.text)); f.Size > 0 && used > f.Size {
			return f.fill(d, used-int64(len(d.text)), beneficiary, number, do)
		}
		if err := f.admit(d, beneficiary, number, claims, do); err != nil {
			return err
		}
	}
}

// fill ends a file of a given size with as many claims of its last page as fit,
// or with one claim where there would be none.
func (f *File) fill(d *draft, used int64, beneficiary, number int, do func(*draft) error) error {
	for i := range pageSize {
		f.Claims.draft(d, beneficiary, number+i, 1)
		if used += int64(len(d.text)); used > f.Size && used > int64(len(d.text)) {
			return nil
		}
		if err := f.admit(d, beneficiary, number+i, 1, do); err != nil {
			return err
		}
	}
	return nil
}

// admit calls do with what the filter leaves of a page.
func (f *File) admit(d *draft, beneficiary, number, claims int, do func(*draft) error) error {
	if f.Filter.isZero() {
		return do(d)
	}
	for i := range claims {
		f.Claims.draft(d, beneficiary, number+i, 1)
		if f.Filter.admits(&d.plans[0]) {
			if err := do(d); err != nil {
				return err
			}
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
	err := f.each(func(d *draft) (err error) {
		if out = d.append(out); len(out) >= portion {
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
	err := f.each(func(d *draft) (err error) {
		plain = d.append(plain[:0])
		sum = crc32.Update(sum, crc32.IEEETable, plain)
		size += uint32(len(plain))
		if out = d.appendDeflated(out); len(out) >= portion {
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
