// Code generated from schema.txt by internal/gen. DO NOT EDIT.

package fhir

import (
	"fmt"
	"log/slog"
)

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *ExplanationOfBenefit) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).explanationOfBenefit, false)
}

// AppendJSON appends v as JSON to b. An error is an [*EncodeError].
func (v *ExplanationOfBenefit) AppendJSON(b []byte) ([]byte, error) { return appendJSON(b, v) }

// MarshalJSON returns v as JSON.
func (v ExplanationOfBenefit) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v ExplanationOfBenefit) Format(s fmt.State, _ rune) { redact(s, "ExplanationOfBenefit") }

// LogValue shows no content.
func (v ExplanationOfBenefit) LogValue() slog.Value { return redacted("ExplanationOfBenefit") }

// Format prints no content, whatever the verb.
func (v ExplanationOfBenefitMore) Format(s fmt.State, _ rune) { redact(s, "ExplanationOfBenefitMore") }

// LogValue shows no content.
func (v ExplanationOfBenefitMore) LogValue() slog.Value { return redacted("ExplanationOfBenefitMore") }

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *Related) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).related, true)
}

// MarshalJSON returns v as JSON.
func (v Related) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v Related) Format(s fmt.State, _ rune) { redact(s, "Related") }

// LogValue shows no content.
func (v Related) LogValue() slog.Value { return redacted("Related") }

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *Payee) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).payee, true)
}

// MarshalJSON returns v as JSON.
func (v Payee) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v Payee) Format(s fmt.State, _ rune) { redact(s, "Payee") }

// LogValue shows no content.
func (v Payee) LogValue() slog.Value { return redacted("Payee") }

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *CareTeam) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).careTeam, true)
}

// MarshalJSON returns v as JSON.
func (v CareTeam) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v CareTeam) Format(s fmt.State, _ rune) { redact(s, "CareTeam") }

// LogValue shows no content.
func (v CareTeam) LogValue() slog.Value { return redacted("CareTeam") }

// Format prints no content, whatever the verb.
func (v CareTeamMore) Format(s fmt.State, _ rune) { redact(s, "CareTeamMore") }

// LogValue shows no content.
func (v CareTeamMore) LogValue() slog.Value { return redacted("CareTeamMore") }

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *SupportingInfo) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).supportingInfo, true)
}

// MarshalJSON returns v as JSON.
func (v SupportingInfo) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v SupportingInfo) Format(s fmt.State, _ rune) { redact(s, "SupportingInfo") }

// LogValue shows no content.
func (v SupportingInfo) LogValue() slog.Value { return redacted("SupportingInfo") }

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *Diagnosis) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).diagnosis, true)
}

// MarshalJSON returns v as JSON.
func (v Diagnosis) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v Diagnosis) Format(s fmt.State, _ rune) { redact(s, "Diagnosis") }

// LogValue shows no content.
func (v Diagnosis) LogValue() slog.Value { return redacted("Diagnosis") }

// Format prints no content, whatever the verb.
func (v DiagnosisMore) Format(s fmt.State, _ rune) { redact(s, "DiagnosisMore") }

// LogValue shows no content.
func (v DiagnosisMore) LogValue() slog.Value { return redacted("DiagnosisMore") }

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *Procedure) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).procedure, true)
}

// MarshalJSON returns v as JSON.
func (v Procedure) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v Procedure) Format(s fmt.State, _ rune) { redact(s, "Procedure") }

// LogValue shows no content.
func (v Procedure) LogValue() slog.Value { return redacted("Procedure") }

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *Insurance) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).insurance, true)
}

// MarshalJSON returns v as JSON.
func (v Insurance) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v Insurance) Format(s fmt.State, _ rune) { redact(s, "Insurance") }

// LogValue shows no content.
func (v Insurance) LogValue() slog.Value { return redacted("Insurance") }

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *Accident) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).accident, true)
}

// MarshalJSON returns v as JSON.
func (v Accident) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v Accident) Format(s fmt.State, _ rune) { redact(s, "Accident") }

// LogValue shows no content.
func (v Accident) LogValue() slog.Value { return redacted("Accident") }

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *Item) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).item, true)
}

// MarshalJSON returns v as JSON.
func (v Item) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v Item) Format(s fmt.State, _ rune) { redact(s, "Item") }

// LogValue shows no content.
func (v Item) LogValue() slog.Value { return redacted("Item") }

// Format prints no content, whatever the verb.
func (v ItemMore) Format(s fmt.State, _ rune) { redact(s, "ItemMore") }

// LogValue shows no content.
func (v ItemMore) LogValue() slog.Value { return redacted("ItemMore") }

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *ItemDetail) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).itemDetail, true)
}

// MarshalJSON returns v as JSON.
func (v ItemDetail) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v ItemDetail) Format(s fmt.State, _ rune) { redact(s, "ItemDetail") }

// LogValue shows no content.
func (v ItemDetail) LogValue() slog.Value { return redacted("ItemDetail") }

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *ItemSubDetail) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).itemSubDetail, true)
}

// MarshalJSON returns v as JSON.
func (v ItemSubDetail) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v ItemSubDetail) Format(s fmt.State, _ rune) { redact(s, "ItemSubDetail") }

// LogValue shows no content.
func (v ItemSubDetail) LogValue() slog.Value { return redacted("ItemSubDetail") }

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *AddItem) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).addItem, true)
}

// MarshalJSON returns v as JSON.
func (v AddItem) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v AddItem) Format(s fmt.State, _ rune) { redact(s, "AddItem") }

// LogValue shows no content.
func (v AddItem) LogValue() slog.Value { return redacted("AddItem") }

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *AddItemDetail) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).addItemDetail, true)
}

// MarshalJSON returns v as JSON.
func (v AddItemDetail) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v AddItemDetail) Format(s fmt.State, _ rune) { redact(s, "AddItemDetail") }

// LogValue shows no content.
func (v AddItemDetail) LogValue() slog.Value { return redacted("AddItemDetail") }

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *AddItemSubDetail) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).addItemSubDetail, true)
}

// MarshalJSON returns v as JSON.
func (v AddItemSubDetail) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v AddItemSubDetail) Format(s fmt.State, _ rune) { redact(s, "AddItemSubDetail") }

// LogValue shows no content.
func (v AddItemSubDetail) LogValue() slog.Value { return redacted("AddItemSubDetail") }

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *Adjudication) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).adjudication, true)
}

// MarshalJSON returns v as JSON.
func (v Adjudication) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v Adjudication) Format(s fmt.State, _ rune) { redact(s, "Adjudication") }

// LogValue shows no content.
func (v Adjudication) LogValue() slog.Value { return redacted("Adjudication") }

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *Total) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).total, true)
}

// MarshalJSON returns v as JSON.
func (v Total) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v Total) Format(s fmt.State, _ rune) { redact(s, "Total") }

// LogValue shows no content.
func (v Total) LogValue() slog.Value { return redacted("Total") }

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *Payment) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).payment, true)
}

// MarshalJSON returns v as JSON.
func (v Payment) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v Payment) Format(s fmt.State, _ rune) { redact(s, "Payment") }

// LogValue shows no content.
func (v Payment) LogValue() slog.Value { return redacted("Payment") }

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *ProcessNote) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).processNote, true)
}

// MarshalJSON returns v as JSON.
func (v ProcessNote) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v ProcessNote) Format(s fmt.State, _ rune) { redact(s, "ProcessNote") }

// LogValue shows no content.
func (v ProcessNote) LogValue() slog.Value { return redacted("ProcessNote") }

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *BenefitBalance) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).benefitBalance, true)
}

// MarshalJSON returns v as JSON.
func (v BenefitBalance) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v BenefitBalance) Format(s fmt.State, _ rune) { redact(s, "BenefitBalance") }

// LogValue shows no content.
func (v BenefitBalance) LogValue() slog.Value { return redacted("BenefitBalance") }

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *BenefitFinancial) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).benefitFinancial, true)
}

// MarshalJSON returns v as JSON.
func (v BenefitFinancial) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v BenefitFinancial) Format(s fmt.State, _ rune) { redact(s, "BenefitFinancial") }

// LogValue shows no content.
func (v BenefitFinancial) LogValue() slog.Value { return redacted("BenefitFinancial") }

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *OperationOutcome) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).operationOutcome, false)
}

// AppendJSON appends v as JSON to b. An error is an [*EncodeError].
func (v *OperationOutcome) AppendJSON(b []byte) ([]byte, error) { return appendJSON(b, v) }

// MarshalJSON returns v as JSON.
func (v OperationOutcome) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *Issue) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).issue, true)
}

// MarshalJSON returns v as JSON.
func (v Issue) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *CapabilityStatement) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).capabilityStatement, false)
}

// AppendJSON appends v as JSON to b. An error is an [*EncodeError].
func (v *CapabilityStatement) AppendJSON(b []byte) ([]byte, error) { return appendJSON(b, v) }

// MarshalJSON returns v as JSON.
func (v CapabilityStatement) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *Software) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).software, true)
}

// MarshalJSON returns v as JSON.
func (v Software) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *Implementation) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).implementation, true)
}

// MarshalJSON returns v as JSON.
func (v Implementation) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *Rest) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).rest, true)
}

// MarshalJSON returns v as JSON.
func (v Rest) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *RestResource) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).restResource, true)
}

// MarshalJSON returns v as JSON.
func (v RestResource) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *RestOperation) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).restOperation, true)
}

// MarshalJSON returns v as JSON.
func (v RestOperation) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *Practitioner) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).practitioner, false)
}

// AppendJSON appends v as JSON to b. An error is an [*EncodeError].
func (v *Practitioner) AppendJSON(b []byte) ([]byte, error) { return appendJSON(b, v) }

// MarshalJSON returns v as JSON.
func (v Practitioner) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v Practitioner) Format(s fmt.State, _ rune) { redact(s, "Practitioner") }

// LogValue shows no content.
func (v Practitioner) LogValue() slog.Value { return redacted("Practitioner") }

// Format prints no content, whatever the verb.
func (v PractitionerMore) Format(s fmt.State, _ rune) { redact(s, "PractitionerMore") }

// LogValue shows no content.
func (v PractitionerMore) LogValue() slog.Value { return redacted("PractitionerMore") }

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *Organization) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).organization, false)
}

// AppendJSON appends v as JSON to b. An error is an [*EncodeError].
func (v *Organization) AppendJSON(b []byte) ([]byte, error) { return appendJSON(b, v) }

// MarshalJSON returns v as JSON.
func (v Organization) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v Organization) Format(s fmt.State, _ rune) { redact(s, "Organization") }

// LogValue shows no content.
func (v Organization) LogValue() slog.Value { return redacted("Organization") }

// Format prints no content, whatever the verb.
func (v OrganizationMore) Format(s fmt.State, _ rune) { redact(s, "OrganizationMore") }

// LogValue shows no content.
func (v OrganizationMore) LogValue() slog.Value { return redacted("OrganizationMore") }

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *Meta) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).meta, true)
}

// MarshalJSON returns v as JSON.
func (v Meta) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v Meta) Format(s fmt.State, _ rune) { redact(s, "Meta") }

// LogValue shows no content.
func (v Meta) LogValue() slog.Value { return redacted("Meta") }

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *Narrative) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).narrative, true)
}

// MarshalJSON returns v as JSON.
func (v Narrative) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v Narrative) Format(s fmt.State, _ rune) { redact(s, "Narrative") }

// LogValue shows no content.
func (v Narrative) LogValue() slog.Value { return redacted("Narrative") }

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *Extension) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).extension, true)
}

// MarshalJSON returns v as JSON.
func (v Extension) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v Extension) Format(s fmt.State, _ rune) { redact(s, "Extension") }

// LogValue shows no content.
func (v Extension) LogValue() slog.Value { return redacted("Extension") }

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *Identifier) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).identifier, true)
}

// MarshalJSON returns v as JSON.
func (v Identifier) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v Identifier) Format(s fmt.State, _ rune) { redact(s, "Identifier") }

// LogValue shows no content.
func (v Identifier) LogValue() slog.Value { return redacted("Identifier") }

// Format prints no content, whatever the verb.
func (v IdentifierMore) Format(s fmt.State, _ rune) { redact(s, "IdentifierMore") }

// LogValue shows no content.
func (v IdentifierMore) LogValue() slog.Value { return redacted("IdentifierMore") }

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *CodeableConcept) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).codeableConcept, true)
}

// MarshalJSON returns v as JSON.
func (v CodeableConcept) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v CodeableConcept) Format(s fmt.State, _ rune) { redact(s, "CodeableConcept") }

// LogValue shows no content.
func (v CodeableConcept) LogValue() slog.Value { return redacted("CodeableConcept") }

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *Coding) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).coding, true)
}

// MarshalJSON returns v as JSON.
func (v Coding) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v Coding) Format(s fmt.State, _ rune) { redact(s, "Coding") }

// LogValue shows no content.
func (v Coding) LogValue() slog.Value { return redacted("Coding") }

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *Reference) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).reference, true)
}

// MarshalJSON returns v as JSON.
func (v Reference) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v Reference) Format(s fmt.State, _ rune) { redact(s, "Reference") }

// LogValue shows no content.
func (v Reference) LogValue() slog.Value { return redacted("Reference") }

// Format prints no content, whatever the verb.
func (v ReferenceMore) Format(s fmt.State, _ rune) { redact(s, "ReferenceMore") }

// LogValue shows no content.
func (v ReferenceMore) LogValue() slog.Value { return redacted("ReferenceMore") }

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *Period) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).period, true)
}

// MarshalJSON returns v as JSON.
func (v Period) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v Period) Format(s fmt.State, _ rune) { redact(s, "Period") }

// LogValue shows no content.
func (v Period) LogValue() slog.Value { return redacted("Period") }

// Format prints no content, whatever the verb.
func (v PeriodMore) Format(s fmt.State, _ rune) { redact(s, "PeriodMore") }

// LogValue shows no content.
func (v PeriodMore) LogValue() slog.Value { return redacted("PeriodMore") }

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *Quantity) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).quantity, true)
}

// MarshalJSON returns v as JSON.
func (v Quantity) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v Quantity) Format(s fmt.State, _ rune) { redact(s, "Quantity") }

// LogValue shows no content.
func (v Quantity) LogValue() slog.Value { return redacted("Quantity") }

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *Money) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).money, true)
}

// MarshalJSON returns v as JSON.
func (v Money) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v Money) Format(s fmt.State, _ rune) { redact(s, "Money") }

// LogValue shows no content.
func (v Money) LogValue() slog.Value { return redacted("Money") }

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *Address) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).address, true)
}

// MarshalJSON returns v as JSON.
func (v Address) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v Address) Format(s fmt.State, _ rune) { redact(s, "Address") }

// LogValue shows no content.
func (v Address) LogValue() slog.Value { return redacted("Address") }

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *Attachment) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).attachment, true)
}

// MarshalJSON returns v as JSON.
func (v Attachment) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v Attachment) Format(s fmt.State, _ rune) { redact(s, "Attachment") }

// LogValue shows no content.
func (v Attachment) LogValue() slog.Value { return redacted("Attachment") }

// UnmarshalJSON replaces v by what data holds. Strings are copied from data. An error is a [*DecodeError].
func (v *HumanName) UnmarshalJSON(data []byte) error {
	return unmarshal(data, v, (*decoder).humanName, true)
}

// MarshalJSON returns v as JSON.
func (v HumanName) MarshalJSON() ([]byte, error) {
	e := newEncoder()
	return e.done(v.append(e.buf, e))
}

// Format prints no content, whatever the verb.
func (v HumanName) Format(s fmt.State, _ rune) { redact(s, "HumanName") }

// LogValue shows no content.
func (v HumanName) LogValue() slog.Value { return redacted("HumanName") }

func (*Meta) suffix() string { return "Meta" }

func (*Identifier) suffix() string { return "Identifier" }

func (*CodeableConcept) suffix() string { return "CodeableConcept" }

func (*Coding) suffix() string { return "Coding" }

func (*Reference) suffix() string { return "Reference" }

func (*Period) suffix() string { return "Period" }

func (*Quantity) suffix() string { return "Quantity" }

func (*Money) suffix() string { return "Money" }

func (*Address) suffix() string { return "Address" }

func (*Attachment) suffix() string { return "Attachment" }

func (*HumanName) suffix() string { return "HumanName" }

// datatype reads the value of an Extension whose name ends in suffix; ok reports whether the model has that datatype.
func (d *decoder) datatype(i int, name, suffix string, v *Extension) (next int, ok bool) {
	switch suffix {
	case "Meta":
		var p *Meta
		if i = anyOne(d, i, name, &p, v, &d.m.meta, (*decoder).meta); p != nil {
			v.Value = p
		}
	case "Identifier":
		var p *Identifier
		if i = anyOne(d, i, name, &p, v, &d.m.identifier, (*decoder).identifier); p != nil {
			v.Value = p
		}
	case "CodeableConcept":
		var p *CodeableConcept
		if i = anyOne(d, i, name, &p, v, &d.m.codeableConcept, (*decoder).codeableConcept); p != nil {
			v.Value = p
		}
	case "Coding":
		var p *Coding
		if i = anyOne(d, i, name, &p, v, &d.m.coding, (*decoder).coding); p != nil {
			v.Value = p
		}
	case "Reference":
		var p *Reference
		if i = anyOne(d, i, name, &p, v, &d.m.reference, (*decoder).reference); p != nil {
			v.Value = p
		}
	case "Period":
		var p *Period
		if i = anyOne(d, i, name, &p, v, &d.m.period, (*decoder).period); p != nil {
			v.Value = p
		}
	case "Quantity":
		var p *Quantity
		if i = anyOne(d, i, name, &p, v, &d.m.quantity, (*decoder).quantity); p != nil {
			v.Value = p
		}
	case "Money":
		var p *Money
		if i = anyOne(d, i, name, &p, v, &d.m.money, (*decoder).money); p != nil {
			v.Value = p
		}
	case "Address":
		var p *Address
		if i = anyOne(d, i, name, &p, v, &d.m.address, (*decoder).address); p != nil {
			v.Value = p
		}
	case "Attachment":
		var p *Attachment
		if i = anyOne(d, i, name, &p, v, &d.m.attachment, (*decoder).attachment); p != nil {
			v.Value = p
		}
	case "HumanName":
		var p *HumanName
		if i = anyOne(d, i, name, &p, v, &d.m.humanName, (*decoder).humanName); p != nil {
			v.Value = p
		}
	default:
		return i, false
	}
	return i, true
}

// appendDatatype appends the member that holds v, if v is a datatype of the model.
func appendDatatype(b []byte, v Value, e *encoder) []byte {
	switch v := v.(type) {
	case *Meta:
		if v != nil {
			b = v.append(append(b, `,"valueMeta":`...), e)
		}
	case *Identifier:
		if v != nil {
			b = v.append(append(b, `,"valueIdentifier":`...), e)
		}
	case *CodeableConcept:
		if v != nil {
			b = v.append(append(b, `,"valueCodeableConcept":`...), e)
		}
	case *Coding:
		if v != nil {
			b = v.append(append(b, `,"valueCoding":`...), e)
		}
	case *Reference:
		if v != nil {
			b = v.append(append(b, `,"valueReference":`...), e)
		}
	case *Period:
		if v != nil {
			b = v.append(append(b, `,"valuePeriod":`...), e)
		}
	case *Quantity:
		if v != nil {
			b = v.append(append(b, `,"valueQuantity":`...), e)
		}
	case *Money:
		if v != nil {
			b = v.append(append(b, `,"valueMoney":`...), e)
		}
	case *Address:
		if v != nil {
			b = v.append(append(b, `,"valueAddress":`...), e)
		}
	case *Attachment:
		if v != nil {
			b = v.append(append(b, `,"valueAttachment":`...), e)
		}
	case *HumanName:
		if v != nil {
			b = v.append(append(b, `,"valueHumanName":`...), e)
		}
	default:
		e.fail(ErrType, "an Extension's Value that is a pointer to a primitive")
	}
	return b
}
