// Package finding has the one rule on which findings of a server mean that claims are missing.
package finding

import "github.com/ab2d-go/ab2d/fhir"

// IsFailure reports whether an outcome is more than notes. FHIR's severities are fatal, error, warning and information, and
// success in R6 (https://hl7.org/fhir/R4/valueset-issue-severity.html); what has none, or another, may be a failure.
func IsFailure(outcome *fhir.OperationOutcome) bool {
	for i := range outcome.Issue {
		switch outcome.Issue[i].Severity {
		case "information", "warning", "success":
		default:
			return true
		}
	}
	return len(outcome.Issue) == 0
}
