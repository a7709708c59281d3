package fhir

// ExplanationOfBenefit is a claim.
type ExplanationOfBenefit struct{ ID string }

type Coding struct{ System, Code, Display string }

type CodeableConcept struct {
	Coding []Coding
	Text   string
}

type Issue struct {
	Severity, Code string
	Details        *CodeableConcept
	Diagnostics    string
}

// OperationOutcome is what the server found.
type OperationOutcome struct{ Issue []Issue }

// CapabilityStatement is what the server offers.
type CapabilityStatement struct{ FHIRVersion string }
