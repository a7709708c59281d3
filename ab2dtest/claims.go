package ab2dtest

import (
	"crypto/sha256"
	"fmt"
	"io"
	"iter"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest/internal/synth"
)

// Claims returns an iterator over n synthetic claims, each a line of NDJSON with
// its newline. They are those that a server with this seed and the default
// number of beneficiaries begins with: the same claims, in the same order, in
// the spelling of each version; "" means V2. A line is valid until the next. A
// version that does not exist panics.
//
// The people, providers and amounts are invented. MBIs have the form that CMS
// keeps for synthetic data, NPIs begin with 999, and ids are negative. Codes of
// diagnoses, procedures and services are real ones; claims of one beneficiary
// belong together: most are about one chronic condition, stays in hospital lead to
// nursing homes, care at home and some readmissions within 30 days, most
// diabetics have their HbA1c tested and some never do. Claims begin between July
// 2024 and June 2026. Some claims are earlier versions of others, with which they
// share the claim group.
func Claims(version ab2d.Version, seed uint64, n int) iter.Seq[[]byte] {
	claims := newClaims(string(version), seed)
	return func(yield func([]byte) bool) {
		var line []byte
		for i := range n {
			beneficiary, number := synth.At(i, defaultBeneficiaries)
			line = claims.Append(line[:0], beneficiary, number)
			if !yield(line) {
				return
			}
		}
	}
}

func newClaims(version string, seed uint64) synth.Claims {
	if version == "" {
		version = string(ab2d.V2)
	}
	claims, err := synth.New(version, seed)
	if err != nil {
		panic("ab2dtest: " + err.Error())
	}
	return claims
}

// synthetic is a file of synthetic claims.
type synthetic struct {
	file synth.File
	name string
}

// claims returns the content of one of the files of a job.
func (s *Server) claims(version string, f filter, index int, seed uint64) content {
	claims := newClaims(version, seed)
	updates := s.updates
	if seed != s.opts.Seed { // what a fault puts in the place of a file
		updates = nil
	}
	key := updates.Key()
	selection := synth.Filter{Since: f.since, Until: f.until}
	for _, v := range f.service {
		if b, ok := synth.ParseBound(v); ok { // else refused before
			selection.Service = append(selection.Service, b)
		}
	}
	file := synth.File{
		Claims:        claims,
		Beneficiaries: s.opts.Beneficiaries, PerBeneficiary: s.opts.ClaimsPerBeneficiary,
		Index: index, Files: s.opts.Files, Size: s.opts.FileSize,
		Filter: selection,
	}
	sum := sha256.Sum256([]byte(key + fmt.Sprint(file))) // as the text grows with each week
	file.Claims = claims.After(updates)
	return synthetic{file, string(sum[:])}
}

func (c synthetic) write(w io.Writer) error     { return c.file.Write(w) }
func (c synthetic) writeGzip(w io.Writer) error { return c.file.WriteGzip(w) }
func (c synthetic) key() string                 { return c.name }
