package ab2dtest

import (
	"bytes"
	"fmt"
	"io"
)

// claims is the content of a file of synthetic claims.
func (s *Server) claims(version string, _ filter, index int, seed uint64) content {
	return claimFile{version: version, seed: seed, beneficiaries: s.opts.Beneficiaries, perBeneficiary: s.opts.ClaimsPerBeneficiary,
		index: index, files: s.opts.Files, size: s.opts.FileSize}
}

type claimFile struct {
	version                       string
	seed                          uint64
	beneficiaries, perBeneficiary int
	index, files                  int
	size                          int64
}

func (c claimFile) key() string                 { return fmt.Sprint(c) }
func (c claimFile) writeGzip(w io.Writer) error { return writeGzip(w, c) }

func (c claimFile) write(w io.Writer) error {
	var b bytes.Buffer
	var written int64
	for n := c.index; c.size > 0 || n < c.beneficiaries*c.perBeneficiary; n += c.files {
		start := b.Len()
		fmt.Fprintf(&b, `{"resourceType":"ExplanationOfBenefit","id":"carrier--%d","status":"active","patient":{"reference":"Patient/-%d"},"billablePeriod":{"start":"2025-03-04","end":"2025-03-04"},"item":[{"sequence":1,"quantity":{"value":1.50}}]}`+"\n",
			n+1, n%c.beneficiaries+1)
		if c.size > 0 && written+int64(b.Len()) > c.size {
			b.Truncate(start)
			break
		}
		if b.Len() > 64<<10 {
			written += int64(b.Len())
			if _, err := b.WriteTo(w); err != nil {
				return err
			}
		}
	}
	_, err := b.WriteTo(w)
	return err
}
