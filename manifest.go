package ab2d

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
)

// Manifest lists the files of a job that is done. It marshals to JSON, so that
// another process can download them.
type Manifest struct {
	// TransactionTime is the job's beginning in a form for people, without a zone
	// ("Nov 20, 2026, 3:04:05 PM"). Keep [Job.Created] to compute with.
	TransactionTime string `json:"transactionTime"`
	// Request is the kick-off's URL as AB2D repeats it: escaped twice, so of use to read only.
	Request string `json:"request"`
	// Expires is when the server deletes the files, 72 hours after they were made. Zero where it did not say.
	Expires time.Time `json:"expires,omitzero"`
	// Output lists the files of claims. It is empty where none matched.
	Output []File `json:"output"`
	// Errors lists files of OperationOutcomes: claims that these are about are missing. See [Client.Outcomes].
	Errors []File `json:"errors,omitempty"`
}

// File is a file of a job.
type File struct {
	// Type is what the manifest says the file holds: ExplanationOfBenefit, which
	// AB2D writes for the files in Manifest.Errors as well.
	Type string `json:"type"`
	URL  string `json:"url"`
	// SHA256 is the checksum in hexadecimal, and Size the length, of the
	// uncompressed bytes. A file for which the manifest has neither ("" and 0) is
	// taken as it comes.
	SHA256 string `json:"sha256,omitempty"`
	Size   int64  `json:"size,omitempty"`
}

// Name returns the last part of the file's URL, such as Z0001_0001.ndjson, as a name
// that is safe on every system: letters, digits and "._-", and no name of a device of Windows.
// Other characters become "_". It returns "" where there is no such name: where it
// begins with a dot, holds a separator or a control character, or is longer than 200 bytes.
func (f File) Name() string {
	u, err := url.Parse(f.URL)
	if err != nil {
		return ""
	}
	return safeName(u)
}

// wireManifest is the manifest as AB2D sends it (Bulk Data Access IG, "Response
// - Complete Status", with AB2D's two extensions on every file).
type wireManifest struct {
	TransactionTime string
	Request         string
	Output          []wireFile
	Error           []wireFile
}

type wireFile struct {
	Type      string
	URL       string
	Extension []struct {
		URL          string
		ValueString  string
		ValueDecimal json.Number
	}
}

// The URLs of the extensions (AB2D documentation, "Access Production Claims Data").
const (
	extChecksum = "https://ab2d.cms.gov/checksum"
	extLength   = "https://ab2d.cms.gov/file_length"
)

func readManifest(body []byte, expires string) (m *Manifest, err error) {
	var wire wireManifest
	if err := json.Unmarshal(body, &wire); err != nil {
		return nil, errors.New("the manifest is not the JSON it should be")
	}
	if wire.TransactionTime == "" && wire.Output == nil && wire.Error == nil { // taken for a manifest, it would be an export without claims
		return nil, errors.New("the answer is not a manifest")
	}
	m = &Manifest{TransactionTime: wire.TransactionTime, Request: wire.Request}
	m.Expires, _ = http.ParseTime(expires)
	if m.Output, err = readFiles("output", wire.Output); err != nil {
		return nil, err
	}
	m.Errors, err = readFiles("error", wire.Error)
	return m, err
}

func readFiles(list string, wire []wireFile) ([]File, error) {
	files := make([]File, 0, len(wire))
	for i, w := range wire {
		f, err := w.file()
		if err != nil {
			return nil, fmt.Errorf("the manifest's %s[%d]: %w", list, i, err)
		}
		files = append(files, f)
	}
	return files, nil
}

func (w wireFile) file() (File, error) {
	f := File{Type: w.Type, URL: w.URL}
	if w.URL == "" {
		return f, errors.New("no url")
	}
	for _, ext := range w.Extension {
		switch ext.URL {
		case extChecksum:
			sum, ok := strings.CutPrefix(ext.ValueString, "sha256:")
			if raw, err := hex.DecodeString(sum); !ok || err != nil || len(raw) != 32 {
				return f, errors.New("the checksum is not sha256: and 64 hexadecimal digits")
			}
			f.SHA256 = strings.ToLower(sum)
		case extLength:
			// A decimal may be written 2.8951819E7, which a float holds exactly.
			n, err := strconv.ParseFloat(ext.ValueDecimal.String(), 64)
			if err != nil || n != math.Trunc(n) || n < 0 || n > 1<<53 {
				return f, errors.New("the file length is not a whole number of bytes")
			}
			f.Size = int64(n)
		}
	}
	return f, nil
}
