// Package claimfile tells what is wrong with a file that should hold claims, as far as its beginning shows.
package claimfile

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/ab2d-go/ab2d/ndjson"
)

// Expected ends the sentence about every problem.
const Expected = "; expected NDJSON, one ExplanationOfBenefit a line"

// ErrEmpty is the problem of a file without lines.
var ErrEmpty = errors.New("is empty" + Expected)

// Check returns an error, one sentence, unless the first line of r that is not blank is an ExplanationOfBenefit. The sentence
// begins with the file's name, and repeats none of its content: what it is and what is expected.
func Check(name string, r io.Reader) error {
	problem, err := problemOf(r)
	switch {
	case err == ErrEmpty:
		return fmt.Errorf("%s %w", name, err)
	case err != nil:
		return fmt.Errorf("%s: %w", name, err)
	case problem != "":
		return fmt.Errorf("%s %s", name, problem)
	}
	return nil
}

func problemOf(r io.Reader) (string, error) {
	var head bytes.Buffer
	for line, err := range ndjson.Lines(io.TeeReader(r, &head)) {
		if err != nil {
			return "", err
		}
		if p := encoding(line.Data); p != "" {
			return p, nil
		}
		all := bytes.TrimPrefix(head.Bytes(), []byte("\xef\xbb\xbf"))
		return content(line.Data, io.MultiReader(bytes.NewReader(all), r)), nil
	}
	return "", ErrEmpty
}

// encodings are told by how a file begins; the first that fits counts.
var encodings = [...]struct{ begins, problem string }{
	{"\x1f\x8b", "is compressed with gzip" + Expected + ", uncompressed (gunzip)"},
	{"PK\x03\x04", "is a ZIP archive" + Expected + ", uncompressed"},
	{"BZh", "is compressed with bzip2" + Expected + ", uncompressed (bunzip2)"},
	{"\xfd7zXZ\x00", "is compressed with xz" + Expected + ", uncompressed (unxz)"},
	{"\x28\xb5\x2f\xfd", "is compressed with zstd" + Expected + ", uncompressed (unzstd)"},
	{"PAR1", "is a Parquet file" + Expected},
	{"\xff\xfe\x00\x00", "is in UTF-32" + Expected + ", in UTF-8"},
	{"\x00\x00\xfe\xff", "is in UTF-32" + Expected + ", in UTF-8"},
	{"{\x00\x00\x00", "is in UTF-32" + Expected + ", in UTF-8"},
	{"\x00\x00\x00{", "is in UTF-32" + Expected + ", in UTF-8"},
	{"\xff\xfe", "is in UTF-16" + Expected + ", in UTF-8"},
	{"\xfe\xff", "is in UTF-16" + Expected + ", in UTF-8"},
	{"{\x00", "is in UTF-16" + Expected + ", in UTF-8"},
	{"\x00{", "is in UTF-16" + Expected + ", in UTF-8"},
	{"<", "is XML or HTML" + Expected},
}

func encoding(line []byte) string {
	for i := range encodings {
		if bytes.HasPrefix(line, []byte(encodings[i].begins)) {
			return encodings[i].problem
		}
	}
	return ""
}

// content is about the first line that is not blank, and about all of the file.
func content(line []byte, file io.Reader) string {
	begin := bytes.TrimSpace(line)
	switch {
	case bytes.HasPrefix(begin, []byte("[")):
		return "is a JSON array" + Expected + " (jq -c '.[]')"
	case !bytes.HasPrefix(begin, []byte("{")):
		return "does not begin with a JSON object" + Expected
	}
	record, trouble := first(line), ""
	if record == nil {
		record, trouble = begins(bytes.NewReader(line)), "has something after the resource of its first line"+Expected
	}
	if record == nil {
		record, trouble = begins(file), "has a resource over several lines"+Expected+" (jq -c .)"
	}
	switch {
	case record == nil:
		return "begins with a JSON object that is cut off or malformed" + Expected
	case record.ResourceType == "Bundle":
		return "is a Bundle" + Expected + " (jq -c '.entry[].resource')"
	case record.ResourceType != "ExplanationOfBenefit":
		return "does not begin with an ExplanationOfBenefit" + Expected
	}
	return trouble
}

type resource struct {
	ResourceType string `json:"resourceType"`
}

// first returns the resource that a line holds, or nil if it is not one JSON object.
func first(line []byte) *resource {
	r := new(resource)
	if err := json.Unmarshal(line, r); err != nil {
		return nil
	}
	return r
}

// begins returns the resource with which a text begins, over however many lines, or nil.
func begins(text io.Reader) *resource {
	r := new(resource)
	if err := json.NewDecoder(text).Decode(r); err != nil {
		return nil
	}
	return r
}
