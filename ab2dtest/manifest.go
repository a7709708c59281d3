package ab2dtest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
)

// Manifest is the body of a completed status reply. Its members are written in
// alphabetical order, as Jackson 3 has them.
type Manifest struct {
	Error  []ManifestFile `json:"error"`  // nil is written as null
	Output []ManifestFile `json:"output"` // nil is written as null
	// Request is the kick-off URL with its escapes escaped once more.
	Request             string `json:"request"`
	RequiresAccessToken bool   `json:"requiresAccessToken"`
	// TransactionTime is no FHIR instant: "Nov 20, 2026, 3:04:05\u202fPM", with a
	// narrow no-break space, as the JDK's medium style has had it since 20.
	TransactionTime string `json:"transactionTime"`
}

// ManifestFile is an entry of a manifest's output or error list. Those of the
// error list have the type ExplanationOfBenefit too, though they hold
// OperationOutcomes.
type ManifestFile struct {
	Extension []ManifestExtension `json:"extension,omitempty"`
	Type      string              `json:"type"`
	URL       string              `json:"url"`
}

// The URLs of the two extensions that every file has.
const (
	ChecksumExtension = "https://ab2d.cms.gov/checksum"    // valueString "sha256:<64 hex digits>"
	LengthExtension   = "https://ab2d.cms.gov/file_length" // valueDecimal, in bytes
)

// ManifestExtension is an extension of a manifest's file: the SHA-256 or the
// length of the uncompressed bytes.
type ManifestExtension struct {
	URL          string      `json:"url"`
	ValueDecimal json.Number `json:"valueDecimal,omitempty"`
	ValueString  string      `json:"valueString,omitempty"`
}

// manifest returns the manifest of a job that succeeded, with the changes that
// faults make to it.
func (s *Server) manifest(x *exchange, j *job) []byte {
	m := &Manifest{
		TransactionTime:     j.created.UTC().Format("Jan 2, 2006, 3:04:05\u202fPM"),
		Request:             j.request,
		RequiresAccessToken: true,
		Output:              []ManifestFile{},
		Error:               []ManifestFile{},
	}
	for _, f := range j.files {
		entry := ManifestFile{
			Type: "ExplanationOfBenefit",
			URL:  s.base(x) + "/api/" + x.version + "/fhir/Job/" + j.id + "/file/" + f.name,
			Extension: []ManifestExtension{
				{URL: ChecksumExtension, ValueString: fmt.Sprintf("sha256:%x", f.sum)},
				{URL: LengthExtension, ValueDecimal: json.Number(fmt.Sprint(f.size))},
			},
		}
		if f.outcomes {
			m.Error = append(m.Error, entry)
		} else {
			m.Output = append(m.Output, entry)
		}
	}
	for _, e := range x.effects {
		if e.manifest != nil {
			e.manifest(s, m)
		}
	}
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false) // AB2D doesn't
	if err := enc.Encode(m); err != nil {
		panic("ab2dtest: " + err.Error()) // a number that a fault made up
	}
	body := bytes.TrimSuffix(buf.Bytes(), []byte("\n"))
	for _, e := range x.effects {
		if e.manifestBytes != nil {
			body = e.manifestBytes(slices.Clone(body))
		}
	}
	return body
}
