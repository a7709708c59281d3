// Code generated from schema.txt by internal/gen. DO NOT EDIT.

package fhir

// ImplicitRules returns implicitRules, of cardinality 0..1 uri. v may be nil.
func (v *ExplanationOfBenefit) ImplicitRules() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ImplicitRules
}

// Language returns language, of cardinality 0..1 code. v may be nil.
func (v *ExplanationOfBenefit) Language() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.Language
}

// Text returns text, of cardinality 0..1. v may be nil.
func (v *ExplanationOfBenefit) Text() *Narrative {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Text
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *ExplanationOfBenefit) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Enterer returns enterer, of cardinality 0..1. v may be nil.
func (v *ExplanationOfBenefit) Enterer() *Reference {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Enterer
}

// Insurer returns insurer, of cardinality 1..1. v may be nil.
func (v *ExplanationOfBenefit) Insurer() *Reference {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Insurer
}

// Priority returns priority, of cardinality 0..1. v may be nil.
func (v *ExplanationOfBenefit) Priority() *CodeableConcept {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Priority
}

// FundsReserveRequested returns fundsReserveRequested, of cardinality 0..1. v may be nil.
func (v *ExplanationOfBenefit) FundsReserveRequested() *CodeableConcept {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.FundsReserveRequested
}

// FundsReserve returns fundsReserve, of cardinality 0..1. v may be nil.
func (v *ExplanationOfBenefit) FundsReserve() *CodeableConcept {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.FundsReserve
}

// Related returns related, of cardinality 0..*. v may be nil.
func (v *ExplanationOfBenefit) Related() []Related {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Related
}

// Prescription returns prescription, of cardinality 0..1. v may be nil.
func (v *ExplanationOfBenefit) Prescription() *Reference {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Prescription
}

// OriginalPrescription returns originalPrescription, of cardinality 0..1. v may be nil.
func (v *ExplanationOfBenefit) OriginalPrescription() *Reference {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.OriginalPrescription
}

// Payee returns payee, of cardinality 0..1. v may be nil.
func (v *ExplanationOfBenefit) Payee() *Payee {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Payee
}

// Referral returns referral, of cardinality 0..1. v may be nil.
func (v *ExplanationOfBenefit) Referral() *Reference {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Referral
}

// Claim returns claim, of cardinality 0..1. v may be nil.
func (v *ExplanationOfBenefit) Claim() *Reference {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Claim
}

// ClaimResponse returns claimResponse, of cardinality 0..1. v may be nil.
func (v *ExplanationOfBenefit) ClaimResponse() *Reference {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ClaimResponse
}

// Disposition returns disposition, of cardinality 0..1 string. v may be nil.
func (v *ExplanationOfBenefit) Disposition() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.Disposition
}

// PreAuthRef returns preAuthRef, of cardinality 0..* string. v may be nil.
func (v *ExplanationOfBenefit) PreAuthRef() []string {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.PreAuthRef
}

// PreAuthRefPeriod returns preAuthRefPeriod, of cardinality 0..*. v may be nil.
func (v *ExplanationOfBenefit) PreAuthRefPeriod() []Period {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.PreAuthRefPeriod
}

// Accident returns accident, of cardinality 0..1. v may be nil.
func (v *ExplanationOfBenefit) Accident() *Accident {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Accident
}

// AddItem returns addItem, of cardinality 0..*. v may be nil.
func (v *ExplanationOfBenefit) AddItem() []AddItem {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.AddItem
}

// Adjudication returns adjudication, of cardinality 0..*. v may be nil.
func (v *ExplanationOfBenefit) Adjudication() []Adjudication {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Adjudication
}

// Total returns total, of cardinality 0..*. v may be nil.
func (v *ExplanationOfBenefit) Total() []Total {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Total
}

// Payment returns payment, of cardinality 0..1. v may be nil.
func (v *ExplanationOfBenefit) Payment() *Payment {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Payment
}

// FormCode returns formCode, of cardinality 0..1. v may be nil.
func (v *ExplanationOfBenefit) FormCode() *CodeableConcept {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.FormCode
}

// Form returns form, of cardinality 0..1. v may be nil.
func (v *ExplanationOfBenefit) Form() *Attachment {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Form
}

// ProcessNote returns processNote, of cardinality 0..*. v may be nil.
func (v *ExplanationOfBenefit) ProcessNote() []ProcessNote {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ProcessNote
}

// BenefitPeriod returns benefitPeriod, of cardinality 0..1. v may be nil.
func (v *ExplanationOfBenefit) BenefitPeriod() *Period {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.BenefitPeriod
}

// BenefitBalance returns benefitBalance, of cardinality 0..*. v may be nil.
func (v *ExplanationOfBenefit) BenefitBalance() []BenefitBalance {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.BenefitBalance
}

// Extra returns the unknown members. v may be nil.
func (v *ExplanationOfBenefit) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *ExplanationOfBenefit) more(m *memory) *ExplanationOfBenefitMore {
	if v.More == nil {
		v.More = m.explanationOfBenefitMore.one(m)
	}
	return v.More
}

func (v *ExplanationOfBenefit) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *Related) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *Related) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *Related) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Extra returns the unknown members. v may be nil.
func (v *Related) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *Related) more(m *memory) *RelatedMore {
	if v.More == nil {
		v.More = m.relatedMore.one(m)
	}
	return v.More
}

func (v *Related) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *Payee) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *Payee) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *Payee) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Extra returns the unknown members. v may be nil.
func (v *Payee) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *Payee) more(m *memory) *PayeeMore {
	if v.More == nil {
		v.More = m.payeeMore.one(m)
	}
	return v.More
}

func (v *Payee) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *CareTeam) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *CareTeam) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Extra returns the unknown members. v may be nil.
func (v *CareTeam) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *CareTeam) more(m *memory) *CareTeamMore {
	if v.More == nil {
		v.More = m.careTeamMore.one(m)
	}
	return v.More
}

func (v *CareTeam) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *SupportingInfo) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *SupportingInfo) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *SupportingInfo) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// TimingDate returns timingDate, of cardinality 0..1 date. v may be nil.
func (v *SupportingInfo) TimingDate() DateTime {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.TimingDate
}

// TimingPeriod returns timingPeriod, of cardinality 0..1. v may be nil.
func (v *SupportingInfo) TimingPeriod() *Period {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.TimingPeriod
}

// ValueBoolean returns valueBoolean, of cardinality 0..1 boolean. v may be nil.
func (v *SupportingInfo) ValueBoolean() *bool {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ValueBoolean
}

// ValueString returns valueString, of cardinality 0..1 string. v may be nil.
func (v *SupportingInfo) ValueString() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ValueString
}

// ValueQuantity returns valueQuantity, of cardinality 0..1. v may be nil.
func (v *SupportingInfo) ValueQuantity() *Quantity {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ValueQuantity
}

// ValueAttachment returns valueAttachment, of cardinality 0..1. v may be nil.
func (v *SupportingInfo) ValueAttachment() *Attachment {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ValueAttachment
}

// ValueReference returns valueReference, of cardinality 0..1. v may be nil.
func (v *SupportingInfo) ValueReference() *Reference {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ValueReference
}

// Reason returns reason, of cardinality 0..1. v may be nil.
func (v *SupportingInfo) Reason() *Coding {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Reason
}

// Extra returns the unknown members. v may be nil.
func (v *SupportingInfo) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *SupportingInfo) more(m *memory) *SupportingInfoMore {
	if v.More == nil {
		v.More = m.supportingInfoMore.one(m)
	}
	return v.More
}

func (v *SupportingInfo) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *Diagnosis) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *Diagnosis) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// DiagnosisReference returns diagnosisReference, of cardinality 1..1. v may be nil.
func (v *Diagnosis) DiagnosisReference() *Reference {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.DiagnosisReference
}

// Extra returns the unknown members. v may be nil.
func (v *Diagnosis) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *Diagnosis) more(m *memory) *DiagnosisMore {
	if v.More == nil {
		v.More = m.diagnosisMore.one(m)
	}
	return v.More
}

func (v *Diagnosis) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *Procedure) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *Procedure) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *Procedure) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// ProcedureReference returns procedureReference, of cardinality 1..1. v may be nil.
func (v *Procedure) ProcedureReference() *Reference {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ProcedureReference
}

// UDI returns udi, of cardinality 0..*. v may be nil.
func (v *Procedure) UDI() []Reference {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.UDI
}

// Extra returns the unknown members. v may be nil.
func (v *Procedure) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *Procedure) more(m *memory) *ProcedureMore {
	if v.More == nil {
		v.More = m.procedureMore.one(m)
	}
	return v.More
}

func (v *Procedure) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *Insurance) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *Insurance) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *Insurance) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// PreAuthRef returns preAuthRef, of cardinality 0..* string. v may be nil.
func (v *Insurance) PreAuthRef() []string {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.PreAuthRef
}

// Extra returns the unknown members. v may be nil.
func (v *Insurance) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *Insurance) more(m *memory) *InsuranceMore {
	if v.More == nil {
		v.More = m.insuranceMore.one(m)
	}
	return v.More
}

func (v *Insurance) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *Accident) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *Accident) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *Accident) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Extra returns the unknown members. v may be nil.
func (v *Accident) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *Accident) more(m *memory) *AccidentMore {
	if v.More == nil {
		v.More = m.accidentMore.one(m)
	}
	return v.More
}

func (v *Accident) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *Item) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *Item) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// ProcedureSequence returns procedureSequence, of cardinality 0..* positiveInt (STU3: procedureLinkId). v may be nil.
func (v *Item) ProcedureSequence() []int {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ProcedureSequence
}

// InformationSequence returns informationSequence, of cardinality 0..* positiveInt (STU3: informationLinkId). v may be nil.
func (v *Item) InformationSequence() []int {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.InformationSequence
}

// Revenue returns revenue, of cardinality 0..1. v may be nil.
func (v *Item) Revenue() *CodeableConcept {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Revenue
}

// Category returns category, of cardinality 0..1. v may be nil.
func (v *Item) Category() *CodeableConcept {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Category
}

// Modifier returns modifier, of cardinality 0..*. v may be nil.
func (v *Item) Modifier() []CodeableConcept {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Modifier
}

// ProgramCode returns programCode, of cardinality 0..*. v may be nil.
func (v *Item) ProgramCode() []CodeableConcept {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ProgramCode
}

// LocationReference returns locationReference, of cardinality 0..1. v may be nil.
func (v *Item) LocationReference() *Reference {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.LocationReference
}

// UnitPrice returns unitPrice, of cardinality 0..1. v may be nil.
func (v *Item) UnitPrice() *Money {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.UnitPrice
}

// Factor returns factor, of cardinality 0..1 decimal. v may be nil.
func (v *Item) Factor() Decimal {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.Factor
}

// Net returns net, of cardinality 0..1. v may be nil.
func (v *Item) Net() *Money {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Net
}

// UDI returns udi, of cardinality 0..*. v may be nil.
func (v *Item) UDI() []Reference {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.UDI
}

// BodySite returns bodySite, of cardinality 0..1. v may be nil.
func (v *Item) BodySite() *CodeableConcept {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.BodySite
}

// SubSite returns subSite, of cardinality 0..*. v may be nil.
func (v *Item) SubSite() []CodeableConcept {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.SubSite
}

// Encounter returns encounter, of cardinality 0..*. v may be nil.
func (v *Item) Encounter() []Reference {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Encounter
}

// NoteNumber returns noteNumber, of cardinality 0..* positiveInt. v may be nil.
func (v *Item) NoteNumber() []int {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.NoteNumber
}

// Adjudication returns adjudication, of cardinality 0..*. v may be nil.
func (v *Item) Adjudication() []Adjudication {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Adjudication
}

// Detail returns detail, of cardinality 0..*. v may be nil.
func (v *Item) Detail() []ItemDetail {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Detail
}

// Extra returns the unknown members. v may be nil.
func (v *Item) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *Item) more(m *memory) *ItemMore {
	if v.More == nil {
		v.More = m.itemMore.one(m)
	}
	return v.More
}

func (v *Item) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *ItemDetail) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *ItemDetail) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *ItemDetail) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Extra returns the unknown members. v may be nil.
func (v *ItemDetail) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *ItemDetail) more(m *memory) *ItemDetailMore {
	if v.More == nil {
		v.More = m.itemDetailMore.one(m)
	}
	return v.More
}

func (v *ItemDetail) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *ItemSubDetail) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *ItemSubDetail) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *ItemSubDetail) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Extra returns the unknown members. v may be nil.
func (v *ItemSubDetail) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *ItemSubDetail) more(m *memory) *ItemSubDetailMore {
	if v.More == nil {
		v.More = m.itemSubDetailMore.one(m)
	}
	return v.More
}

func (v *ItemSubDetail) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *AddItem) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *AddItem) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *AddItem) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Extra returns the unknown members. v may be nil.
func (v *AddItem) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *AddItem) more(m *memory) *AddItemMore {
	if v.More == nil {
		v.More = m.addItemMore.one(m)
	}
	return v.More
}

func (v *AddItem) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *AddItemDetail) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *AddItemDetail) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *AddItemDetail) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Extra returns the unknown members. v may be nil.
func (v *AddItemDetail) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *AddItemDetail) more(m *memory) *AddItemDetailMore {
	if v.More == nil {
		v.More = m.addItemDetailMore.one(m)
	}
	return v.More
}

func (v *AddItemDetail) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *AddItemSubDetail) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *AddItemSubDetail) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *AddItemSubDetail) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Extra returns the unknown members. v may be nil.
func (v *AddItemSubDetail) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *AddItemSubDetail) more(m *memory) *AddItemSubDetailMore {
	if v.More == nil {
		v.More = m.addItemSubDetailMore.one(m)
	}
	return v.More
}

func (v *AddItemSubDetail) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *Adjudication) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *Adjudication) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *Adjudication) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Extra returns the unknown members. v may be nil.
func (v *Adjudication) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *Adjudication) more(m *memory) *AdjudicationMore {
	if v.More == nil {
		v.More = m.adjudicationMore.one(m)
	}
	return v.More
}

func (v *Adjudication) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *Total) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *Total) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *Total) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Extra returns the unknown members. v may be nil.
func (v *Total) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *Total) more(m *memory) *TotalMore {
	if v.More == nil {
		v.More = m.totalMore.one(m)
	}
	return v.More
}

func (v *Total) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *Payment) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *Payment) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *Payment) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Extra returns the unknown members. v may be nil.
func (v *Payment) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *Payment) more(m *memory) *PaymentMore {
	if v.More == nil {
		v.More = m.paymentMore.one(m)
	}
	return v.More
}

func (v *Payment) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *ProcessNote) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *ProcessNote) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *ProcessNote) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Extra returns the unknown members. v may be nil.
func (v *ProcessNote) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *ProcessNote) more(m *memory) *ProcessNoteMore {
	if v.More == nil {
		v.More = m.processNoteMore.one(m)
	}
	return v.More
}

func (v *ProcessNote) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *BenefitBalance) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *BenefitBalance) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *BenefitBalance) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Extra returns the unknown members. v may be nil.
func (v *BenefitBalance) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *BenefitBalance) more(m *memory) *BenefitBalanceMore {
	if v.More == nil {
		v.More = m.benefitBalanceMore.one(m)
	}
	return v.More
}

func (v *BenefitBalance) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *BenefitFinancial) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *BenefitFinancial) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *BenefitFinancial) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Extra returns the unknown members. v may be nil.
func (v *BenefitFinancial) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *BenefitFinancial) more(m *memory) *BenefitFinancialMore {
	if v.More == nil {
		v.More = m.benefitFinancialMore.one(m)
	}
	return v.More
}

func (v *BenefitFinancial) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 id. v may be nil.
func (v *OperationOutcome) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// Meta returns meta, of cardinality 0..1. v may be nil.
func (v *OperationOutcome) Meta() *Meta {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Meta
}

// ImplicitRules returns implicitRules, of cardinality 0..1 uri. v may be nil.
func (v *OperationOutcome) ImplicitRules() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ImplicitRules
}

// Language returns language, of cardinality 0..1 code. v may be nil.
func (v *OperationOutcome) Language() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.Language
}

// Text returns text, of cardinality 0..1. v may be nil.
func (v *OperationOutcome) Text() *Narrative {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Text
}

// Contained returns contained, of cardinality 0..*. v may be nil.
func (v *OperationOutcome) Contained() []Resource {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Contained
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *OperationOutcome) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *OperationOutcome) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Extra returns the unknown members. v may be nil.
func (v *OperationOutcome) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *OperationOutcome) more(m *memory) *OperationOutcomeMore {
	if v.More == nil {
		v.More = m.operationOutcomeMore.one(m)
	}
	return v.More
}

func (v *OperationOutcome) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *Issue) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *Issue) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *Issue) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Extra returns the unknown members. v may be nil.
func (v *Issue) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *Issue) more(m *memory) *IssueMore {
	if v.More == nil {
		v.More = m.issueMore.one(m)
	}
	return v.More
}

func (v *Issue) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 id. v may be nil.
func (v *CapabilityStatement) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// Meta returns meta, of cardinality 0..1. v may be nil.
func (v *CapabilityStatement) Meta() *Meta {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Meta
}

// ImplicitRules returns implicitRules, of cardinality 0..1 uri. v may be nil.
func (v *CapabilityStatement) ImplicitRules() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ImplicitRules
}

// Language returns language, of cardinality 0..1 code. v may be nil.
func (v *CapabilityStatement) Language() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.Language
}

// Text returns text, of cardinality 0..1. v may be nil.
func (v *CapabilityStatement) Text() *Narrative {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Text
}

// Contained returns contained, of cardinality 0..*. v may be nil.
func (v *CapabilityStatement) Contained() []Resource {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Contained
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *CapabilityStatement) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *CapabilityStatement) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Extra returns the unknown members. v may be nil.
func (v *CapabilityStatement) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *CapabilityStatement) more(m *memory) *CapabilityStatementMore {
	if v.More == nil {
		v.More = m.capabilityStatementMore.one(m)
	}
	return v.More
}

func (v *CapabilityStatement) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *Software) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *Software) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *Software) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Extra returns the unknown members. v may be nil.
func (v *Software) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *Software) more(m *memory) *SoftwareMore {
	if v.More == nil {
		v.More = m.softwareMore.one(m)
	}
	return v.More
}

func (v *Software) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *Implementation) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *Implementation) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *Implementation) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Extra returns the unknown members. v may be nil.
func (v *Implementation) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *Implementation) more(m *memory) *ImplementationMore {
	if v.More == nil {
		v.More = m.implementationMore.one(m)
	}
	return v.More
}

func (v *Implementation) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *Rest) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *Rest) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *Rest) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Extra returns the unknown members. v may be nil.
func (v *Rest) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *Rest) more(m *memory) *RestMore {
	if v.More == nil {
		v.More = m.restMore.one(m)
	}
	return v.More
}

func (v *Rest) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *RestResource) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *RestResource) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *RestResource) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Extra returns the unknown members. v may be nil.
func (v *RestResource) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *RestResource) more(m *memory) *RestResourceMore {
	if v.More == nil {
		v.More = m.restResourceMore.one(m)
	}
	return v.More
}

func (v *RestResource) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *RestOperation) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *RestOperation) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *RestOperation) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Extra returns the unknown members. v may be nil.
func (v *RestOperation) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *RestOperation) more(m *memory) *RestOperationMore {
	if v.More == nil {
		v.More = m.restOperationMore.one(m)
	}
	return v.More
}

func (v *RestOperation) extra(m *memory) *Extra { return &v.more(m).Extra }

// ImplicitRules returns implicitRules, of cardinality 0..1 uri. v may be nil.
func (v *Practitioner) ImplicitRules() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ImplicitRules
}

// Language returns language, of cardinality 0..1 code. v may be nil.
func (v *Practitioner) Language() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.Language
}

// Text returns text, of cardinality 0..1. v may be nil.
func (v *Practitioner) Text() *Narrative {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Text
}

// Contained returns contained, of cardinality 0..*. v may be nil.
func (v *Practitioner) Contained() []Resource {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Contained
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *Practitioner) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *Practitioner) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Extra returns the unknown members. v may be nil.
func (v *Practitioner) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *Practitioner) more(m *memory) *PractitionerMore {
	if v.More == nil {
		v.More = m.practitionerMore.one(m)
	}
	return v.More
}

func (v *Practitioner) extra(m *memory) *Extra { return &v.more(m).Extra }

// ImplicitRules returns implicitRules, of cardinality 0..1 uri. v may be nil.
func (v *Organization) ImplicitRules() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ImplicitRules
}

// Language returns language, of cardinality 0..1 code. v may be nil.
func (v *Organization) Language() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.Language
}

// Text returns text, of cardinality 0..1. v may be nil.
func (v *Organization) Text() *Narrative {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Text
}

// Contained returns contained, of cardinality 0..*. v may be nil.
func (v *Organization) Contained() []Resource {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Contained
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *Organization) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *Organization) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Extra returns the unknown members. v may be nil.
func (v *Organization) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *Organization) more(m *memory) *OrganizationMore {
	if v.More == nil {
		v.More = m.organizationMore.one(m)
	}
	return v.More
}

func (v *Organization) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *Meta) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *Meta) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *Meta) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// VersionId returns versionId, of cardinality 0..1 id. v may be nil.
func (v *Meta) VersionId() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.VersionId
}

// Security returns security, of cardinality 0..*. v may be nil.
func (v *Meta) Security() []Coding {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Security
}

// Extra returns the unknown members. v may be nil.
func (v *Meta) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *Meta) more(m *memory) *MetaMore {
	if v.More == nil {
		v.More = m.metaMore.one(m)
	}
	return v.More
}

func (v *Meta) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *Narrative) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *Narrative) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *Narrative) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Extra returns the unknown members. v may be nil.
func (v *Narrative) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *Narrative) more(m *memory) *NarrativeMore {
	if v.More == nil {
		v.More = m.narrativeMore.one(m)
	}
	return v.More
}

func (v *Narrative) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *Extension) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *Extension) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *Extension) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Extra returns the unknown members. v may be nil.
func (v *Extension) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *Extension) more(m *memory) *ExtensionMore {
	if v.More == nil {
		v.More = m.extensionMore.one(m)
	}
	return v.More
}

func (v *Extension) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *Identifier) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *Identifier) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Use returns use, of cardinality 0..1 code. v may be nil.
func (v *Identifier) Use() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.Use
}

// Period returns period, of cardinality 0..1. v may be nil.
func (v *Identifier) Period() *Period {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Period
}

// Assigner returns assigner, of cardinality 0..1. v may be nil.
func (v *Identifier) Assigner() *Reference {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Assigner
}

// Extra returns the unknown members. v may be nil.
func (v *Identifier) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *Identifier) more(m *memory) *IdentifierMore {
	if v.More == nil {
		v.More = m.identifierMore.one(m)
	}
	return v.More
}

func (v *Identifier) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *CodeableConcept) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *CodeableConcept) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *CodeableConcept) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Extra returns the unknown members. v may be nil.
func (v *CodeableConcept) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *CodeableConcept) more(m *memory) *CodeableConceptMore {
	if v.More == nil {
		v.More = m.codeableConceptMore.one(m)
	}
	return v.More
}

func (v *CodeableConcept) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *Coding) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *Coding) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *Coding) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Version returns version, of cardinality 0..1 string. v may be nil.
func (v *Coding) Version() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.Version
}

// UserSelected returns userSelected, of cardinality 0..1 boolean. v may be nil.
func (v *Coding) UserSelected() *bool {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.UserSelected
}

// Extra returns the unknown members. v may be nil.
func (v *Coding) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *Coding) more(m *memory) *CodingMore {
	if v.More == nil {
		v.More = m.codingMore.one(m)
	}
	return v.More
}

func (v *Coding) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *Reference) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *Reference) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Extra returns the unknown members. v may be nil.
func (v *Reference) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *Reference) more(m *memory) *ReferenceMore {
	if v.More == nil {
		v.More = m.referenceMore.one(m)
	}
	return v.More
}

func (v *Reference) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *Period) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *Period) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Extra returns the unknown members. v may be nil.
func (v *Period) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *Period) more(m *memory) *PeriodMore {
	if v.More == nil {
		v.More = m.periodMore.one(m)
	}
	return v.More
}

func (v *Period) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *Quantity) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *Quantity) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *Quantity) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Comparator returns comparator, of cardinality 0..1 code. v may be nil.
func (v *Quantity) Comparator() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.Comparator
}

// Extra returns the unknown members. v may be nil.
func (v *Quantity) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *Quantity) more(m *memory) *QuantityMore {
	if v.More == nil {
		v.More = m.quantityMore.one(m)
	}
	return v.More
}

func (v *Quantity) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *Money) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *Money) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *Money) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Extra returns the unknown members. v may be nil.
func (v *Money) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *Money) more(m *memory) *MoneyMore {
	if v.More == nil {
		v.More = m.moneyMore.one(m)
	}
	return v.More
}

func (v *Money) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *Address) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *Address) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *Address) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Use returns use, of cardinality 0..1 code. v may be nil.
func (v *Address) Use() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.Use
}

// Type returns type, of cardinality 0..1 code. v may be nil.
func (v *Address) Type() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.Type
}

// Text returns text, of cardinality 0..1 string. v may be nil.
func (v *Address) Text() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.Text
}

// Line returns line, of cardinality 0..* string. v may be nil.
func (v *Address) Line() []string {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Line
}

// District returns district, of cardinality 0..1 string. v may be nil.
func (v *Address) District() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.District
}

// Country returns country, of cardinality 0..1 string. v may be nil.
func (v *Address) Country() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.Country
}

// Period returns period, of cardinality 0..1. v may be nil.
func (v *Address) Period() *Period {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Period
}

// Extra returns the unknown members. v may be nil.
func (v *Address) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *Address) more(m *memory) *AddressMore {
	if v.More == nil {
		v.More = m.addressMore.one(m)
	}
	return v.More
}

func (v *Address) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *Attachment) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *Attachment) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *Attachment) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Extra returns the unknown members. v may be nil.
func (v *Attachment) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *Attachment) more(m *memory) *AttachmentMore {
	if v.More == nil {
		v.More = m.attachmentMore.one(m)
	}
	return v.More
}

func (v *Attachment) extra(m *memory) *Extra { return &v.more(m).Extra }

// ID returns id, of cardinality 0..1 string. v may be nil.
func (v *HumanName) ID() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.ID
}

// Extension returns extension, of cardinality 0..*. v may be nil.
func (v *HumanName) Extension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Extension
}

// ModifierExtension returns modifierExtension, of cardinality 0..*. v may be nil.
func (v *HumanName) ModifierExtension() []Extension {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.ModifierExtension
}

// Use returns use, of cardinality 0..1 code. v may be nil.
func (v *HumanName) Use() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.Use
}

// Text returns text, of cardinality 0..1 string. v may be nil.
func (v *HumanName) Text() string {
	if v == nil || v.More == nil {
		return ""
	}
	return v.More.Text
}

// Prefix returns prefix, of cardinality 0..* string. v may be nil.
func (v *HumanName) Prefix() []string {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Prefix
}

// Suffix returns suffix, of cardinality 0..* string. v may be nil.
func (v *HumanName) Suffix() []string {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Suffix
}

// Period returns period, of cardinality 0..1. v may be nil.
func (v *HumanName) Period() *Period {
	if v == nil || v.More == nil {
		return nil
	}
	return v.More.Period
}

// Extra returns the unknown members. v may be nil.
func (v *HumanName) Extra() Extra {
	if v == nil || v.More == nil {
		return Extra{}
	}
	return v.More.Extra
}

func (v *HumanName) more(m *memory) *HumanNameMore {
	if v.More == nil {
		v.More = m.humanNameMore.one(m)
	}
	return v.More
}

func (v *HumanName) extra(m *memory) *Extra { return &v.more(m).Extra }
