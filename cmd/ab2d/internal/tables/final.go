package tables

import (
	"bufio"
	"encoding/binary"
	"errors"
	"hash/maphash"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"github.com/ab2d-go/ab2d/claim"
)

// parts is into how many files the keys are spread, so that one at a time fits in memory.
const parts = 64

// finder finds the claims that count: those which [claim.Latest] would return, if they
// are final, and of a resource without a claim id one. Claims are numbered as they are added. What it has to compare is on disk.
type finder struct {
	seed  maphash.Seed
	dir   string
	files [parts]*os.File
	w     [parts]*bufio.Writer
	buf   []byte
	n     int
	final bitmap
}

// newFinder returns a finder that keeps its files in dir.
func newFinder(dir string) (*finder, error) {
	f := &finder{seed: maphash.MakeSeed(), dir: dir}
	for i := range f.files {
		file, err := os.OpenFile(filepath.Join(dir, "keys-"+strconv.Itoa(i)), os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600)
		if err != nil {
			return nil, errors.Join(err, f.close())
		}
		f.files[i], f.w[i] = file, bufio.NewWriterSize(file, 8<<10)
	}
	return f, nil
}

func (f *finder) close() error {
	var errs []error
	for i, file := range f.files {
		if file != nil {
			errs = append(errs, file.Close(), os.Remove(file.Name()))
			f.files[i] = nil
		}
	}
	return errors.Join(errs...)
}

// add takes the next claim. Nothing of c is kept in memory.
func (f *finder) add(c *claim.Claim) error {
	n := f.n
	f.n++
	key := claimKey(c)
	if key == "" { // it stands alone
		if c.Final {
			f.final.set(n)
		}
		return nil
	}
	b := binary.AppendUvarint(f.buf[:0], uint64(n))
	b = appendString(b, key)
	b = appendString(b, c.ID)
	b = appendString(b, c.ResourceID)
	b = binary.AppendVarint(b, c.Updated.Unix())
	b = binary.AppendUvarint(b, uint64(c.Updated.Nanosecond()))
	final := byte(0)
	if c.Final {
		final = 1
	}
	f.buf = append(b, final)
	_, err := f.w[maphash.String(f.seed, key)%parts].Write(f.buf)
	return err
}

// claimKey is what all versions of a claim have in common: of one that has neither a group nor an id, the
// id of its resource.
func claimKey(c *claim.Claim) string {
	if key := c.Key(); key != "" || c.ResourceID == "" {
		return key
	}
	return "resource " + c.ResourceID
}

func appendString(b []byte, s string) []byte {
	return append(binary.AppendUvarint(b, uint64(len(s))), s...)
}

// find decides, once all claims have been added.
func (f *finder) find() (bitmap, error) {
	for i, file := range f.files {
		if err := f.w[i].Flush(); err != nil {
			return nil, err
		}
		if _, err := file.Seek(0, io.SeekStart); err != nil {
			return nil, err
		}
		if err := f.part(bufio.NewReaderSize(file, 64<<10)); err != nil {
			return nil, err
		}
	}
	return f.final, nil
}

// candidate is a version of a claim, by what [claim.Claim.Supersedes] looks at. It is
// small, as many are in memory at a time.
type candidate struct {
	n              int
	id, resourceID string
	updated        time.Time
	final          bool
}

func (x *candidate) claim() *claim.Claim {
	return &claim.Claim{ID: x.id, ResourceID: x.resourceID, Updated: x.updated, Final: x.final}
}

func (f *finder) part(r *bufio.Reader) error {
	newest := make(map[string]candidate)
	for {
		x, key, err := readCandidate(r)
		if err == io.EOF {
			break
		}
		if err != nil {
			return err
		}
		if old, ok := newest[key]; !ok || x.claim().Supersedes(old.claim()) {
			newest[key] = x
		}
	}
	for _, x := range newest {
		if x.final {
			f.final.set(x.n)
		}
	}
	return nil
}

// readCandidate reads what add wrote. At the end it is io.EOF.
func readCandidate(r *bufio.Reader) (x candidate, key string, err error) {
	n, err := binary.ReadUvarint(r)
	if err != nil {
		return x, "", err
	}
	x.n = int(n)
	text := func() (s string) {
		var length uint64
		if err == nil {
			length, err = binary.ReadUvarint(r)
		}
		if err == nil {
			b := make([]byte, length)
			_, err = io.ReadFull(r, b)
			s = string(b)
		}
		return s
	}
	key = text()
	x.id, x.resourceID = text(), text()
	var sec int64
	var nsec uint64
	var final byte
	if err == nil {
		sec, err = binary.ReadVarint(r)
	}
	if err == nil {
		nsec, err = binary.ReadUvarint(r)
	}
	if err == nil {
		final, err = r.ReadByte()
	}
	if err != nil {
		return x, "", noEOF(err)
	}
	x.updated, x.final = time.Unix(sec, int64(nsec)), final == 1
	return x, key, nil
}

func noEOF(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

// bitmap is a set of numbers.
type bitmap []uint64

func (b *bitmap) set(n int) {
	for n/64 >= len(*b) {
		*b = append(*b, 0)
	}
	(*b)[n/64] |= 1 << (n % 64)
}

func (b bitmap) has(n int) bool { return n/64 < len(b) && b[n/64]&(1<<(n%64)) != 0 }
