package main

import (
	"errors"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/internal/finding"
	"github.com/ab2d-go/ab2d/ndjson"
)

// failures returns the path of the first saved file that reports claims which the server could not export, "" if there is
// none. A line that cannot be read might report some.
func failures(saved []ab2d.SavedFile) (string, error) {
	for _, f := range saved {
		if !f.ErrorFile {
			continue
		}
		for outcome, err := range f.Outcomes() {
			switch _, badLine := errors.AsType[*ndjson.LineError](err); {
			case badLine:
				return f.Path, nil
			case err != nil:
				return "", err
			case finding.IsFailure(outcome):
				return f.Path, nil
			}
		}
	}
	return "", nil
}
