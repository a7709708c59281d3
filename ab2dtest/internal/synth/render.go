package synth

import (
	"strconv"

	"github.com/ab2d-go/ab2d/ab2dtest/internal/ordered"
)

type (
	object = ordered.Object
	array  = ordered.Array
)

// Code systems and the like that AB2D's claims name.
const (
	blueButton    = "https://bluebutton.cms.gov/resources/"
	variables     = blueButton + "variables/"
	codeSystems   = blueButton + "codesystem/"
	blueButtonV3  = "https://bluebutton.cms.gov/fhir/"
	definitionsV3 = blueButtonV3 + "StructureDefinition/"
	systemsV3     = blueButtonV3 + "CodeSystem/"
	hl7           = "http://hl7.org/fhir/"
	terminology   = "http://terminology.hl7.org/CodeSystem/"
	carin         = "http://hl7.org/fhir/us/carin-bb/"
	npiSystem     = hl7 + "sid/us-npi"
	hcpcsV3       = "https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets"
	cptV3         = "http://www.ama-assn.org/go/cpt"
	drgV3         = "https://www.cms.gov/Medicare/Medicare-Fee-for-Service-Payment/AcuteInpatientPPS/MS-DRG-Classifications-and-Software"
	poaV3         = "https://www.cms.gov/Medicare/Medicare-Fee-for-Service-Payment/HospitalAcqCond/Coding"
)

// claim is a shape with its facts looked up, the same for all spellings.
type claim struct {
	shape
	*event
	illness
	diagnoses []code
	lines     []line
	surgery   bool // somebody operated
}

func newClaim(s shape) claim {
	c := claim{shape: s, event: &events[s.occasion], illness: illnesses[s.condition]}
	c.diagnoses = append(c.diagnoses, c.illness.diagnoses[s.variant%2:]...)
	for i := range 3 + s.variant {
		c.diagnoses = append(c.diagnoses, companions[(int(s.condition)+2*s.variant+i)%len(companions)])
	}
	c.lines = append(c.lines, c.event.lines...)
	for i, l := range c.lines {
		switch l.hcpcs {
		case "drug":
			c.lines[i].hcpcs = c.illness.drug
		case "imaging":
			c.lines[i].hcpcs = c.illness.imaging
		}
	}
	if s.occasion == equipment {
		for _, thing := range c.illness.equipment {
			c.lines = append(c.lines, line{thing, "12", "1"})
		}
	} else if drop := s.variant % 2; len(c.lines) > 4 {
		c.lines = c.lines[:len(c.lines)-drop]
	}
	c.surgery = s.occasion == hospitalStay && s.variant%2 == 0
	return c
}

// render returns the claim of a shape in a version's spelling, with marks for
// the fields.
func render(version int, s shape) object {
	c := newClaim(s)
	switch version {
	case v1:
		return c.stu3()
	case v2:
		return c.r4()
	default:
		return c.v3()
	}
}

func (c *claim) institutional() bool { return c.kind.class == "institutional" }

// inHospital reports whether a claim has what stays in hospital have: a DRG, an
// admission, a procedure.
func (c *claim) inHospital() bool { return c.occasion == hospitalStay }

func (c *claim) status() string {
	if c.superseded {
		return "cancelled"
	}
	return "active"
}

// principal reports whether a diagnosis is the principal one.
func principal(i int) bool { return i == 0 }

// diagnosisOf and practitionerOf link a line to what it was for.
func (c *claim) diagnosisOf(i int) array { return array{1 + i%len(c.diagnoses)} }

// day is the date on which a line's service was given.
func day(i int) string {
	return []field{startDate, middleDate, endDate}[i%3].mark()
}

func period(start, end string) object { return object{"start", start, "end", end} }

func coded(system, value, text string) object {
	o := object{"system", system, "code", value}
	if text != "" {
		o = append(o, "display", text)
	}
	return o
}

func concept(codings ...any) object { return object{"coding", array(codings)} }

// variable is an extension whose URL is also the system of its code.
func variable(name, value, text string) object {
	return object{"url", variables + name, "valueCoding", coded(variables+name, value, text)}
}

// mbis are the extensions that AB2D itself adds to each claim.
func (c *claim) mbis() array {
	one := func(currency, value string) object {
		return object{
			"url", hl7 + "StructureDefinition/elementdefinition-identifier",
			"valueIdentifier", object{
				"extension", array{object{"url", codeSystems + "identifier-currency", "valueCoding", object{"code", currency}}},
				"system", hl7 + "sid/us-mbi", "value", value,
			},
		}
	}
	list := array{one("current", mbi.mark())}
	if c.moved {
		list = append(list, one("historic", oldMBI.mark()))
	}
	return list
}

// onAdmission is whether a diagnosis was there when the patient came.
func onAdmission(i int) string {
	if i%4 == 3 {
		return "N"
	}
	return "Y"
}

func optional(present bool, v any) any {
	if present {
		return v
	}
	return nil
}

func itoa(i int) string { return strconv.Itoa(i) }
