package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/ab2d-go/ab2d/ndjson"
)

// checkData reports what is wrong with a file that is to be served, as far as its first record shows, and what is
// expected instead. It repeats none of the content.
func checkData(name string) error {
	problem, err := inspect(name)
	if err != nil {
		return err
	}
	if problem != "" {
		return fmt.Errorf("%s %s", filepath.Base(name), problem)
	}
	return nil
}

const expected = "; expected NDJSON, one ExplanationOfBenefit a line"

func inspect(name string) (problem string, err error) {
	f, err := os.Open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	if info, err := f.Stat(); err != nil {
		return "", err
	} else if info.IsDir() {
		return "is a folder" + expected, nil
	}
	for line, err := range ndjson.Lines(f) {
		if err != nil {
			return "", fmt.Errorf("%s: %w", filepath.Base(name), err)
		}
		return inspectLine(name, line.Data), nil
	}
	return "is empty" + expected, nil
}

// inspectLine is about the first line that is not blank.
func inspectLine(name string, line []byte) string {
	switch {
	case bytes.HasPrefix(line, []byte("\x1f\x8b")):
		return "is compressed with gzip" + expected + ", uncompressed (gunzip)"
	case bytes.HasPrefix(line, []byte("PK\x03\x04")):
		return "is a ZIP archive" + expected + ", uncompressed"
	case bytes.HasPrefix(line, []byte("\xff\xfe\x00\x00")), bytes.HasPrefix(line, []byte("\x00\x00\xfe\xff")):
		return "is in UTF-32" + expected + ", in UTF-8"
	case bytes.HasPrefix(line, []byte("\xff\xfe")), bytes.HasPrefix(line, []byte("\xfe\xff")):
		return "is in UTF-16" + expected + ", in UTF-8"
	case bytes.HasPrefix(bytes.TrimSpace(line), []byte("[")):
		return "is a JSON array" + expected + " (jq -c '.[]')"
	}
	record, trouble := first(line), ""
	if record == nil {
		record = begins(bytes.NewReader(line))
		trouble = "has something after the resource of its first line" + expected
	}
	if record == nil {
		record = firstOfFile(name)
		trouble = "has a resource over several lines" + expected + " (jq -c .)"
	}
	switch {
	case record == nil:
		return "does not begin with a JSON object" + expected
	case record.ResourceType == "Bundle":
		return "is a Bundle" + expected + " (jq -c '.entry[].resource')"
	case record.ResourceType != "ExplanationOfBenefit":
		return "does not begin with an ExplanationOfBenefit" + expected
	}
	return trouble
}

type resource struct {
	ResourceType string `json:"resourceType"`
}

// first returns the resource that a line holds, or nil if it is no JSON object.
func first(line []byte) *resource {
	r := new(resource)
	if err := json.Unmarshal(line, r); err != nil {
		return nil
	}
	return r
}

// firstOfFile returns the resource with which a file begins, over however many lines, or nil.
func firstOfFile(name string) *resource {
	f, err := os.Open(name)
	if err != nil {
		return nil
	}
	defer f.Close()
	return begins(f)
}

// begins returns the resource with which a text begins, or nil.
func begins(text io.Reader) *resource {
	r := new(resource)
	if err := json.NewDecoder(text).Decode(r); err != nil {
		return nil
	}
	return r
}
