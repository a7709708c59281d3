package main

import (
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/klauspost/compress/gzip"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/ndjson"
)

func isErrorFile(m *ab2d.Manifest, f ab2d.SavedFile) bool { return slices.Contains(m.Errors, f.File) }

// failures returns the first saved file of messages in which the server reports an
// error: claims that it could not export. Notes and warnings are no errors.
func (r *result) failures() (string, error) {
	for _, f := range r.ErrorFiles {
		failed, err := hasFailure(f.Path)
		if err != nil || failed {
			return f.Path, err
		}
	}
	return "", nil
}

func hasFailure(path string) (bool, error) {
	f, err := os.Open(path)
	if err != nil {
		return false, err
	}
	defer f.Close()
	messages := ndjson.Decode[fhir.OperationOutcome](f)
	if strings.HasSuffix(path, ".gz") {
		z, err := gzip.NewReader(f)
		if err != nil {
			return false, fmt.Errorf("%s: %w", path, err)
		}
		messages = ndjson.Decode[fhir.OperationOutcome](z)
	}
	for o, err := range messages {
		if err != nil {
			return true, nil // what cannot be read may be an error
		}
		for i := range o.Issue {
			if s := o.Issue[i].Severity; s != "information" && s != "warning" {
				return true, nil
			}
		}
	}
	return false, nil
}
