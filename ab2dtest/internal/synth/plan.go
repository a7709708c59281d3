package synth

import "time"

// The claims' services lie in two years, and become known to AB2D up to three
// weeks later. The dates are fixed: the same seed makes the same claims for ever.
var firstDay = time.Date(2024, 7, 1, 0, 0, 0, 0, time.UTC)

const (
	window   = 700 // days on which a claim may begin
	lastDay  = window + 120
	dayWidth = len("2006-01-02")
)

// dates are the days from firstDay on.
var dates = func() (d [lastDay][dayWidth]byte) {
	for i := range d {
		copy(d[i][:], firstDay.AddDate(0, 0, i).Format(time.DateOnly))
	}
	return d
}()

// random is a counter-based generator: any of its numbers can be had without
// those before (the finalizer of SplitMix64).
type random uint64

func (r random) at(n uint64) random {
	x := uint64(r) + (n+1)*0x9e3779b97f4a7c15
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return random(x ^ x>>31)
}

// below returns a number less than n.
func (r random) below(n int) int { return int(uint64(r) >> 33 % uint64(n)) }

// chance is true in this many of a hundred cases.
func (r random) chance(percent int) bool { return r.below(100) < percent }

// person is what lasts about a patient.
type person struct {
	random    random
	condition condition
	diabetic  bool
	tested    bool // a diabetic whose HbA1c is watched
	mbis      mbis
	frail     bool
	forms     int // of the seed: shifts which claims have which form
}

func newPerson(seed uint64, beneficiary int) person {
	r := random(seed).at(uint64(beneficiary))
	p := person{random: r}
	// Not all conditions are as common.
	common := [...]condition{
		diabetes, diabetes, diabetes, hypertension, hypertension, hypertension, hypertension, heartFailure,
		heartFailure, lungDisease, lungDisease, kidneyDisease, arthritis, arthritis, depression, cancer,
	}
	p.condition = common[r.at(1).below(len(common))]
	p.diabetic = p.condition == diabetes || r.at(2).chance(15)
	p.tested = r.at(3).chance(65)
	switch {
	case r.at(4).chance(8):
		p.mbis = alsoHistoric
	case r.at(6).chance(2):
		p.mbis = onlyHistoric
	}
	p.forms = random(seed).at(1 << 40).below(4)
	p.frail = r.at(5).chance(30)
	return p
}

// plan is what a claim is about, before any spelling.
type plan struct {
	shape      shape
	random     random
	start, end int // days
	updated    int
	group      int       // number of the claim that supersedes it, or its own
	at         time.Time // of the last update, in place of the day
	moved      bool      // the person has got another MBI
}

// chapter is the number of claims, a multiple of pageSize, after which a patient's story starts over.
const chapter = 16

// plan decides what a claim is. A patient's claims hang together: a stay in
// hospital is followed by a nursing home or care at home, at times by a
// readmission within 30 days, and it is the patient's condition that all are about.
func (p *person) plan(number int) plan {
	r := p.random.at(uint64(number) + 1000)
	story := p.random.at(uint64(number/chapter) + 500)
	variant := p.random.at(uint64(number/pageSize)+700).below(variants) + number // one choice for each page
	c := plan{random: r, start: r.at(1).below(window), group: number}
	c.shape = shape{condition: p.condition, mbis: p.mbis, variant: variant % variants}
	length := func(e event) int { return e.shortest + r.at(3).below(e.longest-e.shortest+1) }

	admitted := story.at(1).below(window - 60)
	discharged := admitted + 2 + story.at(2).below(8)
	inHospital := story.at(3).chance(20) || p.frail && story.at(3).chance(60)
	switch slot := number % chapter; {
	case slot == 10 && r.at(4).chance(25): // an earlier version of the next claim
		c = p.plan(number + 1)
		c.random, c.shape.superseded = r, true
		return c
	case slot == 1 && p.diabetic && p.tested:
		c.shape.occasion = labHbA1c
	case slot == 1 || slot == 10 || slot == 13:
		c.shape.occasion = labPanel
	case slot == 2 || slot == 14:
		c.shape.occasion = imaging
	case slot == 3 || slot == 15:
		c.shape.occasion = clinic
	case slot == 4 && inHospital:
		c.shape.occasion, c.start = hospitalStay, admitted
		c.end = discharged
	case slot == 5 && inHospital:
		c.shape.occasion, c.start = visitInHospital, admitted
		c.end = discharged
	case slot == 6 && inHospital:
		c.shape.occasion, c.start = nursingStay, discharged
		if story.at(4).chance(55) {
			c.shape.occasion = homeHealth
		}
	case slot == 7 && inHospital && story.at(5).chance(18):
		c.shape.occasion, c.start = hospitalStay, discharged+3+story.at(6).below(26)
	case slot == 8 && r.at(5).chance(50):
		c.shape.occasion = equipment
	case slot == 9 && p.condition == cancer && r.at(6).chance(30):
		c.shape.occasion = hospiceCare
	case slot == 9 && p.frail:
		c.shape.occasion = homeHealth
	case slot == 9:
		c.shape.occasion = emergency
	default:
		c.shape.occasion = officeVisit
	}
	if c.end == 0 {
		c.end = c.start + length(events[c.shape.occasion])
	}
	c.updated = c.end + 6 + r.at(7).below(14)
	if p.diabetic && c.shape.occasion == labHbA1c {
		c.shape.condition = diabetes
	}
	// A shape has one form in a seed, so that forms do not multiply the templates.
	c.shape.form = uint8((c.shape.variant + int(c.shape.condition) + int(c.shape.occasion) + p.forms) % 4)
	return c
}
