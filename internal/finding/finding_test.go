package finding

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/ab2d-go/ab2d/fhir"
)

func TestIsFailure(t *testing.T) {
	for _, tt := range []struct {
		severities []string
		failure    bool
	}{
		{[]string{"information"}, false},
		{[]string{"warning", "success"}, false},
		{[]string{"error"}, true},
		{[]string{"fatal"}, true},
		{[]string{"warning", "error"}, true},
		{[]string{"grave"}, true},
		{[]string{""}, true},
		{nil, true},
	} {
		var outcome fhir.OperationOutcome
		for _, s := range tt.severities {
			outcome.Issue = append(outcome.Issue, fhir.Issue{Severity: s})
		}
		assert.Equal(t, tt.failure, IsFailure(&outcome), "%q", tt.severities)
	}
}
