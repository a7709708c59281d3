// Package synth makes synthetic claims, in the three spellings of the AB2D API,
// fast enough to serve gigabytes that exist nowhere.
package synth

import (
	"fmt"
	"strconv"
)

// Claims are the claims of one seed in one version's spelling. A claim is named
// by its beneficiary and its number among the claims of the beneficiary, both
// counted from 0. The same name is the same claim in every version.
type Claims struct {
	version int
	seed    uint64
	updates *Updates
}

// After returns the claims as they are after updates, which may be nil.
func (c Claims) After(u *Updates) Claims {
	c.updates = u
	return c
}

// New returns the claims of a seed, spelled as the version (v1, v2 or v3) does.
func New(version string, seed uint64) (Claims, error) {
	for i, name := range []string{"v1", "v2", "v3"} {
		if version == name {
			return Claims{version: i, seed: seed}, nil
		}
	}
	return Claims{}, fmt.Errorf("unknown version %q", version)
}

// Append appends the claim to dst as a line, newline included.
func (c Claims) Append(dst []byte, beneficiary, number int) []byte {
	var d draft
	c.draft(&d, beneficiary, number, 1)
	return d.append(dst)
}

// draft is a page before it is written.
type draft struct {
	*template
	plans  [pageSize]plan
	values [pageSize * len(values{})]byte
}

// draft drafts n claims of a beneficiary from a number on.
func (c Claims) draft(d *draft, beneficiary, number, n int) {
	person := newPerson(c.seed, beneficiary)
	page := page{version: c.version, claims: n}
	for i := range n {
		d.plans[i] = c.updates.plan(&person, beneficiary, number+i)
		page.shapes[i] = d.plans[i].shape
		c.setValues((*values)(d.values[i*len(values{}):]), beneficiary, number+i, &person, &d.plans[i])
	}
	d.template = templateFor(page)
}

// append appends the draft's lines to dst, appendDeflated the same compressed.
func (d *draft) append(dst []byte) []byte { return fill(dst, d.text, d.holes, d.values[:]) }

func (d *draft) appendDeflated(dst []byte) []byte {
	d.deflate()
	return fill(dst, d.deflated, d.deflatedAt, d.values[:])
}

// values are the bytes of all fields of a claim, one after the other.
type values [191]byte

func (v *values) of(f field) []byte { return v[places[f] : places[f]+widths[f]] }

// setValues sets the values of a claim. Ids are unique within a seed and never those of real
// claims, which are positive: all are served with a minus sign.
func (c Claims) setValues(v *values, beneficiary, number int, p *person, plan *plan) {
	b, n := uint64(beneficiary), uint64(number)
	const million = 1_000_000
	id, patient := uint64(1e13), 1e13+b
	if c.version == v3 {
		id, patient = 2e13, 4e13+uint64(p.random.at(20))%million*10_000_000+b // never equal to those of v1 and v2
	}
	putDigits(v.of(claimID), id+b*million+n)
	putDigits(v.of(groupID), 3e13+b*million+uint64(plan.group))
	putDigits(v.of(patientID), patient)
	putMBI(v.of(mbi), '1', b)
	putMBI(v.of(oldMBI), '2', b)
	if plan.moved {
		putMBI(v.of(mbi), '3', b)
		putMBI(v.of(oldMBI), '1', b)
	}

	r := plan.random
	copy(v.of(updated), dates[plan.updated][:])
	putClock(v.of(updated)[dayWidth:], uint64(r.at(10)))
	if !plan.at.IsZero() {
		copy(v.of(updated), plan.at.UTC().Format("2006-01-02T15:04:05.000"))
	}
	copy(v.of(startDate), dates[plan.start][:])
	copy(v.of(middleDate), dates[(plan.start+plan.end)/2][:])
	copy(v.of(endDate), dates[plan.end][:])

	// A patient has few doctors, and goes to hospitals nearby.
	near := p.random.at(30)
	copy(v.of(attending), npis[near.at(uint64(r.at(11).below(3))).below(len(npis))][:])
	copy(v.of(operating), npis[r.at(12).below(len(npis))][:])
	copy(v.of(referring), npis[near.at(3).below(len(npis))][:])
	hospital := near.at(4 + uint64(r.at(13).below(2))).below(200)
	copy(v.of(facilityID), npis[hospital][:])
	putDigits(v.of(provider), 990_000+uint64(hospital))
	putDigits(v.of(control), 9e13+uint64(r.at(14))%1e13)
	amount := 100_000 + uint64(r.at(15))%800_000
	putAmount(v.of(charged), amount)
	putAmount(v.of(paid), max(100_000, amount*4/5))
}

// putDigits writes n in decimal over all of dst, with zeros before it.
func putDigits(dst []byte, n uint64) {
	for i := len(dst) - 1; i >= 0; i-- {
		dst[i] = '0' + byte(n%10)
		n /= 10
	}
}

// putAmount writes cents as 1234.50.
func putAmount(dst []byte, cents uint64) {
	whole := len(dst) - 3
	putDigits(dst[:whole], cents/100)
	dst[whole] = '.'
	putDigits(dst[whole+1:], cents%100)
}

// putClock writes a time of day, as T15:04:05.000.
func putClock(dst []byte, n uint64) {
	hour, minute, second, milli := clock(n)
	copy(dst, "T00:00:00.000")
	putDigits(dst[1:3], hour)
	putDigits(dst[4:6], minute)
	putDigits(dst[7:9], second)
	putDigits(dst[10:13], milli)
}

// putMBI writes a Medicare Beneficiary Identifier in the form that CMS keeps for
// synthetic data: an S in second place, where a real one has none.
func putMBI(dst []byte, first byte, n uint64) {
	const letters = "ACDEFGHJKMNPQRTUVWXY" // CMS leaves out S, L, O, I, B and Z
	pattern := "1S00A00AA00"
	for i := len(pattern) - 1; i >= 2; i-- {
		if pattern[i] == 'A' {
			dst[i], n = letters[n%20], n/20
		} else {
			dst[i], n = '0'+byte(n%10), n/10
		}
	}
	dst[0], dst[1] = first, 'S'
}

// npis are provider identifiers that pass the check and belong to nobody: real
// ones begin with 1 or 2.
var npis = func() (list [1024][10]byte) {
	for i := range list {
		body := strconv.Itoa(999_000_000 + i)
		copy(list[i][:], body+string(checkDigit("80840"+body)))
	}
	return list
}()

// checkDigit is that of ISO/IEC 7812, which the NPI standard asks for.
func checkDigit(digits string) byte {
	sum := 0
	for i := range len(digits) {
		d := int(digits[len(digits)-1-i] - '0')
		if i%2 == 0 {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
	}
	return '0' + byte((10-sum%10)%10)
}
