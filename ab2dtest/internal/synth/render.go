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
	hippsV3       = "https://www.cms.gov/Medicare/Medicare-Fee-for-Service-Payment/ProspMedicareFeeSvcPmtGen/HIPPSCodes"
	placeV3       = "https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set"
	procedureICD  = "http://www.cms.gov/Medicare/Coding/ICD10"
	taxonomies    = "http://nucc.org/provider-taxonomy"
	ndcSystem     = hl7 + "sid/ndc"
	unitsSystem   = "http://unitsofmeasure.org"
	absentReason  = terminology + "data-absent-reason"
	thoRoles      = terminology + "claimcareteamrole"
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
	for i := range 1 + s.variant {
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
			c.lines = append(c.lines, line{hcpcs: thing, place: "12", quantity: "1"})
		}
	} else if drop := s.variant % 2; len(c.lines) > 4 {
		c.lines = c.lines[:len(c.lines)-drop]
	}
	c.surgery = s.occasion == hospitalStay && s.variant%2 == 0
	if s.occasion == visitInHospital && s.variant%2 == 0 {
		c.lines = append(c.lines, line{hcpcs: "01402", place: "21", quantity: "1", anesthesia: []string{"4", "6.5"}[s.variant/2]})
	}
	if s.occasion == officeVisit && len(c.lines) > 3 && s.recent() {
		c.lines[3].place = "" // v3 then says that it is absent
	}
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

// recent reports whether a claim has the forms of CMS's newer payloads, other
// whether it has the rarer one where there are two at a time.
func (s shape) recent() bool { return s.form&1 != 0 }
func (s shape) other() bool  { return s.form&2 != 0 }

// hasRendering reports whether lines of an institutional claim name who rendered
// the service. Nobody else is linked to a line of such a claim.
func (c *claim) hasRendering() bool { return c.institutional() && c.other() }

// linked is the place in the care team, from 1, of who rendered the services; 0 if
// nobody did.
func (c *claim) linked(team []member) any {
	for i, m := range team {
		if m.rendered {
			return array{i + 1}
		}
	}
	return nil
}

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

// diagnosisOf links a line to what it was for.
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

// identities are the extensions that AB2D itself adds to each claim.
func (c *claim) identities() array {
	one := func(currency, value string) object {
		return object{
			"url", hl7 + "StructureDefinition/elementdefinition-identifier",
			"valueIdentifier", object{
				"extension", array{object{"url", codeSystems + "identifier-currency", "valueCoding", object{"code", currency}}},
				"system", hl7 + "sid/us-mbi", "value", value,
			},
		}
	}
	switch c.mbis {
	case onlyHistoric:
		return array{one("historic", mbi.mark())}
	case alsoHistoric:
		return array{one("current", mbi.mark()), one("historic", oldMBI.mark())}
	}
	return array{one("current", mbi.mark())}
}

// onAdmission is whether a diagnosis was there when the patient came; "" where that
// is not said.
func onAdmission(i int) string {
	switch i % 5 {
	case 2:
		return ""
	case 3:
		return "N"
	}
	return "Y"
}

// admitting reports whether a diagnosis is why the patient was admitted.
func (c *claim) admitting(i int) bool { return c.inHospital() && i == len(c.diagnoses)-1 }

// absent is the coding that v3 has in place of a code.
func absent(reason string) object { return coded(absentReason, reason, "") }

func optional(present bool, v any) any {
	if present {
		return v
	}
	return nil
}

func itoa(i int) string { return strconv.Itoa(i) }
