package fhir

// Text returns what an issue of an OperationOutcome says, in the best words that it has: the text of its details, or its
// diagnostics, or its code.
func (v *Issue) Text() string {
	switch {
	case v.Details != nil && v.Details.Text != "":
		return v.Details.Text
	case v.Diagnostics != "":
		return v.Diagnostics
	}
	return v.Code
}
