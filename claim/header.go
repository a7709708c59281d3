package claim

import (
	"slices"
	"strings"
	"time"

	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/internal/codes"
)

func (r *reader) readIdentifiers() {
	ids := r.eob.Identifier
	for i := range ids {
		id := &ids[i]
		value := codes.Trim(id.Value)
		if value == "" {
			continue
		}
		switch r.identifier(atIdentifier, id) {
		case claimID:
			if r.ID == "" || id.System != "" { // of the two that v2 and v3 label alike the one with a system
				r.ID = value
			}
		case claimGroup:
			r.Group = value
		case controlNumber:
			r.addControlNumber(value)
		}
	}
}

// identifier returns the fact that id holds, by its system or, where that is none we know, by a code of its type.
func (r *reader) identifier(at element, id *fhir.Identifier) fact {
	f := r.find(at, id.System).fact
	if id.Type == nil {
		return f
	}
	for i := range id.Type.Coding {
		if p := r.findFold(at, text(&id.Type.Coding[i])); f == noFact {
			f = p.fact
		}
	}
	return f
}

func (r *reader) addControlNumber(number string) {
	if number != "" && len(r.ControlNumbers) < maxControlNumbers && !slices.Contains(r.ControlNumbers, number) {
		r.ControlNumbers = append(r.ControlNumbers, number)
	}
}

// maxControlNumbers bounds a list that is searched for duplicates.
const maxControlNumbers = 64

// readPatient reads the id of a reference such as Patient/123, https://host/fhir/Patient/123/_history/4 or
// Patient?identifier=…, which has none.
func (r *reader) readPatient() {
	if r.eob.Patient != nil {
		r.PatientID = idOf(codes.Trim(r.eob.Patient.Reference))
	}
}

func idOf(reference string) string {
	if id, ok := strings.CutPrefix(reference, "Patient/"); ok && isNumber(id) { // as AB2D has it
		return id
	}
	if strings.HasPrefix(reference, "#") || strings.Contains(reference, "?") {
		return "" // within the claim, or a search
	}
	if i := strings.IndexAny(reference, "|#"); i >= 0 { // a version, or a part of the resource
		reference = reference[:i]
	}
	if i := strings.LastIndex(reference, "/_history"); i >= 0 {
		reference = reference[:i]
	}
	reference = strings.TrimRight(reference, "/")
	return reference[strings.LastIndexByte(reference, '/')+1:]
}

// isNumber reports whether s is made of digits, and of hyphens, with which negative numbers begin.
func isNumber(s string) bool {
	for i := range len(s) {
		if c := s[i]; c != '-' && (c < '0' || c > '9') {
			return false
		}
	}
	return s != ""
}

func (r *reader) readExtensions() {
	mbis := fhir.MBIs{Historic: r.HistoricMBIs}
	mbis.Set(r.eob)
	r.MBI, r.HistoricMBIs = mbis.Current, mbis.Historic
	exts := r.eob.Extension
	for i := range exts {
		ext := &exts[i]
		switch r.find(atClaim, ext.URL).fact {
		case nearLine:
			r.NearLineRecord = codeOf(ext)
		case controlNumber:
			r.addControlNumber(codeOf(ext))
		}
	}
}

func (r *reader) readVersion() {
	r.Status = codes.Trim(r.eob.Status)
	r.Final = r.Status == "active" || r.Status == "" // the first claims of v1 had none
	meta := r.eob.Meta
	if meta == nil {
		return
	}
	updated, _, _ := fhir.DateTime(codes.Trim(string(meta.LastUpdated))).Time()
	if at := updated.Unix(); year0 <= at && at < year10000 { // what the JSON form can hold
		r.Updated = updated.UTC()
	}
	for i := range meta.Tag {
		tag := &meta.Tag[i]
		if r.find(atTag, tag.System).fact == finalAction && text(tag) == "NotFinalAction" {
			r.Final = false
		}
	}
}

var (
	year0     = time.Date(0, 1, 1, 0, 0, 0, 0, time.UTC).Unix()
	year10000 = time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC).Unix()
)

func (r *reader) readInfo() {
	for i := range r.eob.SupportingInfo {
		concept := r.eob.SupportingInfo[i].Code
		if concept == nil {
			continue
		}
		for j := range concept.Coding {
			code := text(&concept.Coding[j])
			if code == "" {
				continue
			}
			switch r.find(atInfo, concept.Coding[j].System).fact {
			case drg:
				r.DRG = code
			case nearLine:
				r.NearLineRecord = code
			case typeOfBill:
				r.TypeOfBill = code
			case facilityType:
				r.Facility.TypeCode = code
			}
		}
	}
}

// padDRG gives a DRG the zeros that v3 leaves out, which has it as an integer (bfd-server-ng DiagnosisDrgCode.java).
func (r *reader) padDRG() {
	n := len(r.DRG)
	if n == 0 || n >= 3 || strings.Trim(r.DRG, "0123456789") != "" {
		return
	}
	r.DRG = r.join("00"[n-1:], false, r.DRG)
}

// lower is strings.ToLower, quick where there is nothing to do.
func lower(s string) string {
	for i := range len(s) {
		if s[i]-'a' > 'z'-'a' {
			return strings.ToLower(s)
		}
	}
	return s
}
