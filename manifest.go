package ab2d

import (
	"encoding/hex"
	"errors"
	"net/url"
	"strings"
	"time"
)

// Manifest lists the files of a job that is done. It marshals to JSON, so that
// another process can download them.
type Manifest struct {
	// TransactionTime is when the job began, formatted for people, without a zone
	// ("Nov 20, 2026, 3:04:05 PM"). Compute with [Job.Created] instead.
	TransactionTime string `json:"transactionTime"`
	// Request is the kick-off's URL as AB2D repeats it: escaped twice, so for reading only.
	Request string `json:"request"`
	// Expires is when the server deletes the files, 72 hours after they were made. Zero if unknown.
	Expires time.Time `json:"expires,omitzero"`
	// Output lists the files of claims. It is empty where none matched.
	Output []File `json:"output"`
	// Errors lists files of OperationOutcomes, which report claims that are missing. See [Client.Outcomes].
	Errors []File `json:"errors,omitempty"`
}

// File is a file of a job.
type File struct {
	// Type is the type that the manifest lists: ExplanationOfBenefit, for the
	// files in Manifest.Errors as well.
	Type string `json:"type"`
	URL  string `json:"url"`
	// SHA256 is the checksum in hexadecimal, and Size the length, of the
	// uncompressed bytes. Without them ("" and 0), the content cannot be
	// verified.
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

// jobID returns the job that the file belongs to, "" where its URL does not tell.
func (f File) jobID() string {
	if id, _ := splitJobPath(f.URL); jobID.MatchString(id) {
		return id
	}
	return ""
}

func isSHA256(s string) bool {
	raw, err := hex.DecodeString(s)
	return err == nil && len(raw) == 32
}

// hasSum reports whether the file's checksum is that of a SHA-256.
func (f File) hasSum(sum []byte) bool { return strings.EqualFold(f.SHA256, hex.EncodeToString(sum)) }

// check reports an entry that cannot be used.
func (f File) check() error {
	switch {
	case f.URL == "":
		return errors.New("the url is missing")
	case f.SHA256 != "" && !isSHA256(f.SHA256):
		return errors.New("the checksum is not 64 hexadecimal digits")
	case f.Size < 0:
		return errors.New("the length is negative")
	}
	return nil
}
