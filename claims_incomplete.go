package ab2d

import (
	"context"
	"fmt"

	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/internal/finding"
)

// IncompleteError reports an export that is done, but lacks claims that the
// server could not export. All other claims have been delivered before it.
type IncompleteError struct {
	Files    []File                   // those of Manifest.Errors that report a failure
	Outcomes []*fhir.OperationOutcome // the first 100 failures that they hold
}

const maxOutcomes = 100

// Error returns the number of findings and the first of them.
func (e *IncompleteError) Error() string {
	text := fmt.Sprintf("ab2d: claims are missing, as the server reports (error files: %d, findings: %d)", len(e.Files), len(e.Outcomes))
	if len(e.Outcomes) > 0 {
		if first := texts(e.Outcomes[0]); len(first) > 0 {
			text += ": " + sanitize(first[0])
		}
	}
	return text
}

// incomplete reads the error files of a manifest, if there are any. Notes of
// severity information or warning do not mean that claims are missing. What
// cannot be read might.
func (c *Client) incomplete(ctx context.Context, m *Manifest) error {
	e := new(IncompleteError)
	var unread error
	for _, file := range m.Errors {
		found := false
		for outcome, err := range c.Outcomes(ctx, file) {
			switch {
			case err != nil && !isLineError(err):
				unread = &inFileError{file.Name(), err}
			case err == nil && !finding.IsFailure(outcome):
				continue
			case err == nil:
				e.Outcomes = append(e.Outcomes, outcome)
			}
			found = true
			if len(e.Outcomes) == maxOutcomes {
				break
			}
		}
		if found {
			e.Files = append(e.Files, file)
		}
		if unread != nil || len(e.Outcomes) == maxOutcomes {
			break
		}
	}
	switch {
	case unread != nil:
		return joined(e, unread)
	case len(e.Files) > 0:
		return e
	}
	return nil
}
