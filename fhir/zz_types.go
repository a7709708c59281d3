// Code generated from schema.txt by internal/gen. DO NOT EDIT.

package fhir

// ExplanationOfBenefit is a claim and how it was settled: the one resource AB2D exports.
//
// https://hl7.org/fhir/R4/explanationofbenefit.html
type ExplanationOfBenefit struct {
	ID             string                    // 0..1 id
	Meta           *Meta                     // 0..1
	Contained      []Resource                // 0..*
	Extension      []Extension               // 0..*
	Identifier     []Identifier              // 0..*
	Status         string                    // 1..1 code
	Type           *CodeableConcept          // 1..1
	SubType        *CodeableConcept          // 0..1
	Use            string                    // 1..1 code
	Patient        *Reference                // 1..1
	BillablePeriod *Period                   // 0..1
	Created        DateTime                  // 1..1 dateTime
	Provider       *Reference                // 1..1
	Organization   *Reference                // 0..1; STU3 only: who is responsible for the claim; R4 dropped it.
	Facility       *Reference                // 0..1
	Outcome        string                    // 1..1 code
	CareTeam       []CareTeam                // 0..*
	SupportingInfo []SupportingInfo          // 0..* (STU3: information)
	Diagnosis      []Diagnosis               // 0..*
	Procedure      []Procedure               // 0..*
	Precedence     *int                      // 0..1 integer; A positiveInt in FHIR, but AB2D v1 serves 0 on every claim.
	Insurance      []Insurance               // 1..*
	Item           []Item                    // 0..*
	More           *ExplanationOfBenefitMore // what hardly any has, or nil

	untyped bool    // decoded from an object without resourceType
	memory  *memory // what UnmarshalReuse overwrites
}

// ExplanationOfBenefitMore is what hardly any ExplanationOfBenefit has. The methods of ExplanationOfBenefit with these names read it.
type ExplanationOfBenefitMore struct {
	ImplicitRules         string           // 0..1 uri
	Language              string           // 0..1 code
	Text                  *Narrative       // 0..1
	ModifierExtension     []Extension      // 0..*
	Enterer               *Reference       // 0..1
	Insurer               *Reference       // 1..1
	Priority              *CodeableConcept // 0..1
	FundsReserveRequested *CodeableConcept // 0..1
	FundsReserve          *CodeableConcept // 0..1
	Related               []Related        // 0..*
	Prescription          *Reference       // 0..1
	OriginalPrescription  *Reference       // 0..1
	Payee                 *Payee           // 0..1
	Referral              *Reference       // 0..1
	Claim                 *Reference       // 0..1
	ClaimResponse         *Reference       // 0..1
	Disposition           string           // 0..1 string
	PreAuthRef            []string         // 0..* string
	PreAuthRefPeriod      []Period         // 0..*
	Accident              *Accident        // 0..1
	AddItem               []AddItem        // 0..*
	Adjudication          []Adjudication   // 0..*
	Total                 []Total          // 0..*
	Payment               *Payment         // 0..1
	FormCode              *CodeableConcept // 0..1
	Form                  *Attachment      // 0..1
	ProcessNote           []ProcessNote    // 0..*
	BenefitPeriod         *Period          // 0..1
	BenefitBalance        []BenefitBalance // 0..*
	Extra                 Extra            // unknown members
}

// Related is a prior or corollary claim.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.related
type Related struct {
	Claim        *Reference       // 0..1
	Relationship *CodeableConcept // 0..1
	Reference    *Identifier      // 0..1
	More         *RelatedMore     // what hardly any has, or nil
}

// RelatedMore is what hardly any Related has. The methods of Related with these names read it.
type RelatedMore struct {
	Element
}

// Payee is who gets the payment.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.payee
type Payee struct {
	Type  *CodeableConcept // 0..1
	Party *Reference       // 0..1
	More  *PayeeMore       // what hardly any has, or nil
}

// PayeeMore is what hardly any Payee has. The methods of Payee with these names read it.
type PayeeMore struct {
	Element
}

// CareTeam is a member of the care team and what he or she did.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.careTeam
type CareTeam struct {
	Extension     []Extension      // 0..*
	Sequence      int              // 1..1 positiveInt
	Provider      *Reference       // 1..1
	Responsible   *bool            // 0..1 boolean
	Role          *CodeableConcept // 0..1
	Qualification *CodeableConcept // 0..1
	More          *CareTeamMore    // what hardly any has, or nil
}

// CareTeamMore is what hardly any CareTeam has. The methods of CareTeam with these names read it.
type CareTeamMore struct {
	ID                string      // 0..1 string
	ModifierExtension []Extension // 0..*
	Extra             Extra       // unknown members
}

// SupportingInfo is a further fact, such as the DRG.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.supportingInfo
type SupportingInfo struct {
	Sequence int                 // 1..1 positiveInt
	Category *CodeableConcept    // 1..1
	Code     *CodeableConcept    // 0..1
	More     *SupportingInfoMore // what hardly any has, or nil
}

// SupportingInfoMore is what hardly any SupportingInfo has. The methods of SupportingInfo with these names read it.
type SupportingInfoMore struct {
	Element
	TimingDate      DateTime    // 0..1 date
	TimingPeriod    *Period     // 0..1
	ValueBoolean    *bool       // 0..1 boolean
	ValueString     string      // 0..1 string
	ValueQuantity   *Quantity   // 0..1
	ValueAttachment *Attachment // 0..1
	ValueReference  *Reference  // 0..1
	Reason          *Coding     // 0..1
}

// Diagnosis is a diagnosis that the claim refers to.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.diagnosis
type Diagnosis struct {
	Extension                []Extension       // 0..*
	Sequence                 int               // 1..1 positiveInt
	DiagnosisCodeableConcept *CodeableConcept  // 1..1
	Type                     []CodeableConcept // 0..*
	OnAdmission              *CodeableConcept  // 0..1
	PackageCode              *CodeableConcept  // 0..1
	More                     *DiagnosisMore    // what hardly any has, or nil
}

// DiagnosisMore is what hardly any Diagnosis has. The methods of Diagnosis with these names read it.
type DiagnosisMore struct {
	ID                 string      // 0..1 string
	ModifierExtension  []Extension // 0..*
	DiagnosisReference *Reference  // 1..1
	Extra              Extra       // unknown members
}

// Procedure is a procedure that was performed.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.procedure
type Procedure struct {
	Sequence                 int               // 1..1 positiveInt
	Type                     []CodeableConcept // 0..*
	Date                     DateTime          // 0..1 dateTime
	ProcedureCodeableConcept *CodeableConcept  // 1..1
	More                     *ProcedureMore    // what hardly any has, or nil
}

// ProcedureMore is what hardly any Procedure has. The methods of Procedure with these names read it.
type ProcedureMore struct {
	Element
	ProcedureReference *Reference  // 1..1
	UDI                []Reference // 0..*
}

// Insurance is a coverage under which the claim was made.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.insurance
type Insurance struct {
	Focal    *bool          // 1..1 boolean
	Coverage *Reference     // 1..1
	More     *InsuranceMore // what hardly any has, or nil
}

// InsuranceMore is what hardly any Insurance has. The methods of Insurance with these names read it.
type InsuranceMore struct {
	Element
	PreAuthRef []string // 0..* string
}

// Accident is the accident that led to the treatment.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.accident
type Accident struct {
	Date              DateTime         // 0..1 date
	Type              *CodeableConcept // 0..1
	LocationAddress   *Address         // 0..1
	LocationReference *Reference       // 0..1
	More              *AccidentMore    // what hardly any has, or nil
}

// AccidentMore is what hardly any Accident has. The methods of Accident with these names read it.
type AccidentMore struct {
	Element
}

// Item is a line of the claim: a product or service.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.item
type Item struct {
	Extension               []Extension      // 0..*
	Sequence                int              // 1..1 positiveInt
	CareTeamSequence        []int            // 0..* positiveInt (STU3: careTeamLinkId)
	DiagnosisSequence       []int            // 0..* positiveInt (STU3: diagnosisLinkId)
	ProductOrService        *CodeableConcept // 1..1 (STU3: service)
	ServicedDate            DateTime         // 0..1 date
	ServicedPeriod          *Period          // 0..1
	LocationCodeableConcept *CodeableConcept // 0..1
	LocationAddress         *Address         // 0..1
	Quantity                *Quantity        // 0..1
	More                    *ItemMore        // what hardly any has, or nil
}

// ItemMore is what hardly any Item has. The methods of Item with these names read it.
type ItemMore struct {
	ID                  string            // 0..1 string
	ModifierExtension   []Extension       // 0..*
	ProcedureSequence   []int             // 0..* positiveInt (STU3: procedureLinkId)
	InformationSequence []int             // 0..* positiveInt (STU3: informationLinkId)
	Revenue             *CodeableConcept  // 0..1
	Category            *CodeableConcept  // 0..1
	Modifier            []CodeableConcept // 0..*
	ProgramCode         []CodeableConcept // 0..*
	LocationReference   *Reference        // 0..1
	UnitPrice           *Money            // 0..1
	Factor              Decimal           // 0..1 decimal
	Net                 *Money            // 0..1
	UDI                 []Reference       // 0..*
	BodySite            *CodeableConcept  // 0..1
	SubSite             []CodeableConcept // 0..*
	Encounter           []Reference       // 0..*
	NoteNumber          []int             // 0..* positiveInt
	Adjudication        []Adjudication    // 0..*
	Detail              []ItemDetail      // 0..*
	Extra               Extra             // unknown members
}

// ItemDetail is a part of a line.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.item.detail
type ItemDetail struct {
	Sequence         int               // 1..1 positiveInt
	Revenue          *CodeableConcept  // 0..1
	Category         *CodeableConcept  // 0..1
	ProductOrService *CodeableConcept  // 1..1 (STU3: service)
	Modifier         []CodeableConcept // 0..*
	ProgramCode      []CodeableConcept // 0..*
	Quantity         *Quantity         // 0..1
	UnitPrice        *Money            // 0..1
	Factor           Decimal           // 0..1 decimal
	Net              *Money            // 0..1
	UDI              []Reference       // 0..*
	NoteNumber       []int             // 0..* positiveInt
	Adjudication     []Adjudication    // 0..*
	SubDetail        []ItemSubDetail   // 0..*
	More             *ItemDetailMore   // what hardly any has, or nil
}

// ItemDetailMore is what hardly any ItemDetail has. The methods of ItemDetail with these names read it.
type ItemDetailMore struct {
	Element
}

// ItemSubDetail is a part of a part of a line.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.item.detail.subDetail
type ItemSubDetail struct {
	Sequence         int                // 1..1 positiveInt
	Revenue          *CodeableConcept   // 0..1
	Category         *CodeableConcept   // 0..1
	ProductOrService *CodeableConcept   // 1..1 (STU3: service)
	Modifier         []CodeableConcept  // 0..*
	ProgramCode      []CodeableConcept  // 0..*
	Quantity         *Quantity          // 0..1
	UnitPrice        *Money             // 0..1
	Factor           Decimal            // 0..1 decimal
	Net              *Money             // 0..1
	UDI              []Reference        // 0..*
	NoteNumber       []int              // 0..* positiveInt
	Adjudication     []Adjudication     // 0..*
	More             *ItemSubDetailMore // what hardly any has, or nil
}

// ItemSubDetailMore is what hardly any ItemSubDetail has. The methods of ItemSubDetail with these names read it.
type ItemSubDetailMore struct {
	Element
}

// AddItem is a line that the payer added.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.addItem
type AddItem struct {
	ItemSequence            []int             // 0..* positiveInt (STU3: sequenceLinkId)
	DetailSequence          []int             // 0..* positiveInt
	SubDetailSequence       []int             // 0..* positiveInt
	Provider                []Reference       // 0..*
	ProductOrService        *CodeableConcept  // 1..1 (STU3: service)
	Modifier                []CodeableConcept // 0..*
	ProgramCode             []CodeableConcept // 0..*
	ServicedDate            DateTime          // 0..1 date
	ServicedPeriod          *Period           // 0..1
	LocationCodeableConcept *CodeableConcept  // 0..1
	LocationAddress         *Address          // 0..1
	LocationReference       *Reference        // 0..1
	Quantity                *Quantity         // 0..1
	UnitPrice               *Money            // 0..1
	Factor                  Decimal           // 0..1 decimal
	Net                     *Money            // 0..1
	BodySite                *CodeableConcept  // 0..1
	SubSite                 []CodeableConcept // 0..*
	NoteNumber              []int             // 0..* positiveInt
	Adjudication            []Adjudication    // 0..*
	Detail                  []AddItemDetail   // 0..*
	More                    *AddItemMore      // what hardly any has, or nil
}

// AddItemMore is what hardly any AddItem has. The methods of AddItem with these names read it.
type AddItemMore struct {
	Element
}

// AddItemDetail is a part of a line that the payer added.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.addItem.detail
type AddItemDetail struct {
	ProductOrService *CodeableConcept   // 1..1 (STU3: service)
	Modifier         []CodeableConcept  // 0..*
	Quantity         *Quantity          // 0..1
	UnitPrice        *Money             // 0..1
	Factor           Decimal            // 0..1 decimal
	Net              *Money             // 0..1
	NoteNumber       []int              // 0..* positiveInt
	Adjudication     []Adjudication     // 0..*
	SubDetail        []AddItemSubDetail // 0..*
	More             *AddItemDetailMore // what hardly any has, or nil
}

// AddItemDetailMore is what hardly any AddItemDetail has. The methods of AddItemDetail with these names read it.
type AddItemDetailMore struct {
	Element
}

// AddItemSubDetail is a part of a part of a line that the payer added.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.addItem.detail.subDetail
type AddItemSubDetail struct {
	ProductOrService *CodeableConcept      // 1..1 (STU3: service)
	Modifier         []CodeableConcept     // 0..*
	Quantity         *Quantity             // 0..1
	UnitPrice        *Money                // 0..1
	Factor           Decimal               // 0..1 decimal
	Net              *Money                // 0..1
	NoteNumber       []int                 // 0..* positiveInt
	Adjudication     []Adjudication        // 0..*
	More             *AddItemSubDetailMore // what hardly any has, or nil
}

// AddItemSubDetailMore is what hardly any AddItemSubDetail has. The methods of AddItemSubDetail with these names read it.
type AddItemSubDetailMore struct {
	Element
}

// Adjudication is one result of the settlement of a claim, a line or a part of one.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.item.adjudication
type Adjudication struct {
	Category *CodeableConcept  // 1..1
	Reason   *CodeableConcept  // 0..1
	Amount   *Money            // 0..1
	Value    Decimal           // 0..1 decimal
	More     *AdjudicationMore // what hardly any has, or nil
}

// AdjudicationMore is what hardly any Adjudication has. The methods of Adjudication with these names read it.
type AdjudicationMore struct {
	Element
}

// Total is a sum over the claim for one kind of adjudication.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.total
type Total struct {
	Category *CodeableConcept // 1..1
	Amount   *Money           // 1..1
	More     *TotalMore       // what hardly any has, or nil
}

// TotalMore is what hardly any Total has. The methods of Total with these names read it.
type TotalMore struct {
	Element
}

// Payment is the payment of the claim.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.payment
type Payment struct {
	Type             *CodeableConcept // 0..1
	Adjustment       *Money           // 0..1
	AdjustmentReason *CodeableConcept // 0..1
	Date             DateTime         // 0..1 date
	Amount           *Money           // 0..1
	Identifier       *Identifier      // 0..1
	More             *PaymentMore     // what hardly any has, or nil
}

// PaymentMore is what hardly any Payment has. The methods of Payment with these names read it.
type PaymentMore struct {
	Element
}

// ProcessNote is a note about the settlement.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.processNote
type ProcessNote struct {
	Number   int              // 0..1 positiveInt
	Type     string           // 0..1 code
	Text     string           // 0..1 string
	Language *CodeableConcept // 0..1
	More     *ProcessNoteMore // what hardly any has, or nil
}

// ProcessNoteMore is what hardly any ProcessNote has. The methods of ProcessNote with these names read it.
type ProcessNoteMore struct {
	Element
}

// BenefitBalance is a benefit and how much of it is used.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.benefitBalance
type BenefitBalance struct {
	Category    *CodeableConcept    // 1..1
	Excluded    *bool               // 0..1 boolean
	Name        string              // 0..1 string
	Description string              // 0..1 string
	Network     *CodeableConcept    // 0..1
	Unit        *CodeableConcept    // 0..1
	Term        *CodeableConcept    // 0..1
	Financial   []BenefitFinancial  // 0..*
	More        *BenefitBalanceMore // what hardly any has, or nil
}

// BenefitBalanceMore is what hardly any BenefitBalance has. The methods of BenefitBalance with these names read it.
type BenefitBalanceMore struct {
	Element
}

// BenefitFinancial is an amount of a benefit.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.benefitBalance.financial
type BenefitFinancial struct {
	Type               *CodeableConcept      // 1..1
	AllowedUnsignedInt *int                  // 0..1 unsignedInt
	AllowedString      string                // 0..1 string
	AllowedMoney       *Money                // 0..1
	UsedUnsignedInt    *int                  // 0..1 unsignedInt
	UsedMoney          *Money                // 0..1
	More               *BenefitFinancialMore // what hardly any has, or nil
}

// BenefitFinancialMore is what hardly any BenefitFinancial has. The methods of BenefitFinancial with these names read it.
type BenefitFinancialMore struct {
	Element
}

// OperationOutcome is what a server has to say about a request.
//
// https://hl7.org/fhir/R4/operationoutcome.html
type OperationOutcome struct {
	Issue []Issue               // 1..*
	More  *OperationOutcomeMore // what hardly any has, or nil

	untyped bool // decoded from an object without resourceType
}

// OperationOutcomeMore is what hardly any OperationOutcome has. The methods of OperationOutcome with these names read it.
type OperationOutcomeMore struct {
	Element
	Meta          *Meta      // 0..1
	ImplicitRules string     // 0..1 uri
	Language      string     // 0..1 code
	Text          *Narrative // 0..1
	Contained     []Resource // 0..*
}

// Issue is one finding of an OperationOutcome.
//
// https://hl7.org/fhir/R4/operationoutcome-definitions.html#OperationOutcome.issue
type Issue struct {
	Severity    string           // 1..1 code
	Code        string           // 1..1 code
	Details     *CodeableConcept // 0..1
	Diagnostics string           // 0..1 string
	Location    []string         // 0..* string
	Expression  []string         // 0..* string
	More        *IssueMore       // what hardly any has, or nil
}

// IssueMore is what hardly any Issue has. The methods of Issue with these names read it.
type IssueMore struct {
	Element
}

// CapabilityStatement is what a server says it can do; the elements a client reads.
//
// https://hl7.org/fhir/R4/capabilitystatement.html
type CapabilityStatement struct {
	URL            string                   // 0..1 uri
	Version        string                   // 0..1 string
	Name           string                   // 0..1 string
	Title          string                   // 0..1 string
	Status         string                   // 1..1 code
	Date           DateTime                 // 1..1 dateTime
	Publisher      string                   // 0..1 string
	Kind           string                   // 1..1 code
	Software       *Software                // 0..1
	Implementation *Implementation          // 0..1
	FHIRVersion    string                   // 1..1 code
	Format         []string                 // 1..* code
	Rest           []Rest                   // 0..*
	More           *CapabilityStatementMore // what hardly any has, or nil

	untyped bool // decoded from an object without resourceType
}

// CapabilityStatementMore is what hardly any CapabilityStatement has. The methods of CapabilityStatement with these names read it.
type CapabilityStatementMore struct {
	Element
	Meta          *Meta      // 0..1
	ImplicitRules string     // 0..1 uri
	Language      string     // 0..1 code
	Text          *Narrative // 0..1
	Contained     []Resource // 0..*
}

// Software is the software that a CapabilityStatement describes.
//
// https://hl7.org/fhir/R4/capabilitystatement-definitions.html#CapabilityStatement.software
type Software struct {
	Name        string        // 1..1 string
	Version     string        // 0..1 string
	ReleaseDate DateTime      // 0..1 dateTime
	More        *SoftwareMore // what hardly any has, or nil
}

// SoftwareMore is what hardly any Software has. The methods of Software with these names read it.
type SoftwareMore struct {
	Element
}

// Implementation is the installation that a CapabilityStatement describes.
//
// https://hl7.org/fhir/R4/capabilitystatement-definitions.html#CapabilityStatement.implementation
type Implementation struct {
	Description string              // 1..1 string
	URL         string              // 0..1 url
	More        *ImplementationMore // what hardly any has, or nil
}

// ImplementationMore is what hardly any Implementation has. The methods of Implementation with these names read it.
type ImplementationMore struct {
	Element
}

// Rest is an endpoint and what it offers.
//
// https://hl7.org/fhir/R4/capabilitystatement-definitions.html#CapabilityStatement.rest
type Rest struct {
	Mode      string          // 1..1 code
	Resource  []RestResource  // 0..*
	Operation []RestOperation // 0..*
	More      *RestMore       // what hardly any has, or nil
}

// RestMore is what hardly any Rest has. The methods of Rest with these names read it.
type RestMore struct {
	Element
}

// RestResource is a resource type that an endpoint serves.
//
// https://hl7.org/fhir/R4/capabilitystatement-definitions.html#CapabilityStatement.rest.resource
type RestResource struct {
	Type      string            // 1..1 code
	Operation []RestOperation   // 0..*
	More      *RestResourceMore // what hardly any has, or nil
}

// RestResourceMore is what hardly any RestResource has. The methods of RestResource with these names read it.
type RestResourceMore struct {
	Element
}

// RestOperation is an operation that an endpoint offers.
//
// https://hl7.org/fhir/R4/capabilitystatement-definitions.html#CapabilityStatement.rest.resource.operation
type RestOperation struct {
	Name          string             // 1..1 string
	Documentation string             // 0..1 markdown
	More          *RestOperationMore // what hardly any has, or nil
}

// RestOperationMore is what hardly any RestOperation has. The methods of RestOperation with these names read it.
type RestOperationMore struct {
	Element
}

// Practitioner is a person of the care team, as AB2D v3 puts them into contained.
//
// https://hl7.org/fhir/R4/practitioner.html
type Practitioner struct {
	ID         string            // 0..1 id
	Meta       *Meta             // 0..1
	Identifier []Identifier      // 0..*
	Active     *bool             // 0..1 boolean
	Name       []HumanName       // 0..*
	Address    []Address         // 0..*
	More       *PractitionerMore // what hardly any has, or nil

	untyped bool // decoded from an object without resourceType
}

// PractitionerMore is what hardly any Practitioner has. The methods of Practitioner with these names read it.
type PractitionerMore struct {
	ImplicitRules     string      // 0..1 uri
	Language          string      // 0..1 code
	Text              *Narrative  // 0..1
	Contained         []Resource  // 0..*
	Extension         []Extension // 0..*
	ModifierExtension []Extension // 0..*
	Extra             Extra       // unknown members
}

// Organization is an organization that takes part in a claim, as AB2D v3 puts them into contained.
//
// https://hl7.org/fhir/R4/organization.html
type Organization struct {
	ID         string            // 0..1 id
	Meta       *Meta             // 0..1
	Identifier []Identifier      // 0..*
	Active     *bool             // 0..1 boolean
	Type       []CodeableConcept // 0..*
	Name       string            // 0..1 string
	Address    []Address         // 0..*
	More       *OrganizationMore // what hardly any has, or nil

	untyped bool // decoded from an object without resourceType
}

// OrganizationMore is what hardly any Organization has. The methods of Organization with these names read it.
type OrganizationMore struct {
	ImplicitRules     string      // 0..1 uri
	Language          string      // 0..1 code
	Text              *Narrative  // 0..1
	Contained         []Resource  // 0..*
	Extension         []Extension // 0..*
	ModifierExtension []Extension // 0..*
	Extra             Extra       // unknown members
}

// Meta is data about a resource, such as when it last changed.
//
// https://hl7.org/fhir/R4/resource.html#Meta
type Meta struct {
	LastUpdated DateTime  // 0..1 instant
	Source      string    // 0..1 uri
	Profile     []string  // 0..* canonical
	Tag         []Coding  // 0..*
	More        *MetaMore // what hardly any has, or nil
}

// MetaMore is what hardly any Meta has. The methods of Meta with these names read it.
type MetaMore struct {
	Element
	VersionId string   // 0..1 id
	Security  []Coding // 0..*
}

// Narrative is a resource in words.
//
// https://hl7.org/fhir/R4/narrative.html
type Narrative struct {
	Status string         // 1..1 code
	Div    string         // 1..1 xhtml
	More   *NarrativeMore // what hardly any has, or nil
}

// NarrativeMore is what hardly any Narrative has. The methods of Narrative with these names read it.
type NarrativeMore struct {
	Element
}

// Extension is a fact beyond the elements of FHIR; its URL says which.
//
// https://hl7.org/fhir/R4/extensibility.html
type Extension struct {
	URL   string         // 1..1 uri
	Value Value          // 0..1
	More  *ExtensionMore // what hardly any has, or nil
}

// ExtensionMore is what hardly any Extension has. The methods of Extension with these names read it.
type ExtensionMore struct {
	Element
}

// Identifier is a number or string that identifies something within a system.
//
// https://hl7.org/fhir/R4/datatypes.html#Identifier
type Identifier struct {
	Extension []Extension      // 0..*
	Type      *CodeableConcept // 0..1
	System    string           // 0..1 uri
	Value     string           // 0..1 string
	More      *IdentifierMore  // what hardly any has, or nil
}

// IdentifierMore is what hardly any Identifier has. The methods of Identifier with these names read it.
type IdentifierMore struct {
	ID                string      // 0..1 string
	ModifierExtension []Extension // 0..*
	Use               string      // 0..1 code
	Period            *Period     // 0..1
	Assigner          *Reference  // 0..1
	Extra             Extra       // unknown members
}

// CodeableConcept is a concept as codes of one or more systems, text, or both.
//
// https://hl7.org/fhir/R4/datatypes.html#CodeableConcept
type CodeableConcept struct {
	Coding []Coding             // 0..*
	Text   string               // 0..1 string
	More   *CodeableConceptMore // what hardly any has, or nil
}

// CodeableConceptMore is what hardly any CodeableConcept has. The methods of CodeableConcept with these names read it.
type CodeableConceptMore struct {
	Element
}

// Coding is a code of a code system.
//
// https://hl7.org/fhir/R4/datatypes.html#Coding
type Coding struct {
	System  string      // 0..1 uri
	Code    string      // 0..1 code
	Display string      // 0..1 string
	More    *CodingMore // what hardly any has, or nil
}

// CodingMore is what hardly any Coding has. The methods of Coding with these names read it.
type CodingMore struct {
	Element
	Version      string // 0..1 string
	UserSelected *bool  // 0..1 boolean
}

// Reference points to another resource, by URL, by an id within contained ("#id"), or by identifier.
//
// https://hl7.org/fhir/R4/references.html
type Reference struct {
	Extension  []Extension    // 0..*
	Reference  string         // 0..1 string
	Type       string         // 0..1 uri
	Identifier *Identifier    // 0..1
	Display    string         // 0..1 string
	More       *ReferenceMore // what hardly any has, or nil
}

// ReferenceMore is what hardly any Reference has. The methods of Reference with these names read it.
type ReferenceMore struct {
	ID                string      // 0..1 string
	ModifierExtension []Extension // 0..*
	Extra             Extra       // unknown members
}

// Period is a time between two dates, both included.
//
// https://hl7.org/fhir/R4/datatypes.html#Period
type Period struct {
	Extension []Extension // 0..*
	Start     DateTime    // 0..1 dateTime
	End       DateTime    // 0..1 dateTime
	More      *PeriodMore // what hardly any has, or nil
}

// PeriodMore is what hardly any Period has. The methods of Period with these names read it.
type PeriodMore struct {
	ID                string      // 0..1 string
	ModifierExtension []Extension // 0..*
	Extra             Extra       // unknown members
}

// Quantity is an amount and its unit.
//
// https://hl7.org/fhir/R4/datatypes.html#Quantity
type Quantity struct {
	Value  Decimal       // 0..1 decimal
	Unit   string        // 0..1 string
	System string        // 0..1 uri
	Code   string        // 0..1 code
	More   *QuantityMore // what hardly any has, or nil
}

// QuantityMore is what hardly any Quantity has. The methods of Quantity with these names read it.
type QuantityMore struct {
	Element
	Comparator string // 0..1 code
}

// Money is an amount of a currency. In STU3 (AB2D v1) system and code tell the currency.
//
// https://hl7.org/fhir/R4/datatypes.html#Money
type Money struct {
	Value    Decimal    // 0..1 decimal
	Currency string     // 0..1 code
	System   string     // 0..1 uri; STU3 only.
	Code     string     // 0..1 code; STU3 only.
	More     *MoneyMore // what hardly any has, or nil
}

// MoneyMore is what hardly any Money has. The methods of Money with these names read it.
type MoneyMore struct {
	Element
}

// Address is a postal address.
//
// https://hl7.org/fhir/R4/datatypes.html#Address
type Address struct {
	City       string       // 0..1 string
	State      string       // 0..1 string
	PostalCode string       // 0..1 string
	More       *AddressMore // what hardly any has, or nil
}

// AddressMore is what hardly any Address has. The methods of Address with these names read it.
type AddressMore struct {
	Element
	Use      string   // 0..1 code
	Type     string   // 0..1 code
	Text     string   // 0..1 string
	Line     []string // 0..* string
	District string   // 0..1 string
	Country  string   // 0..1 string
	Period   *Period  // 0..1
}

// Attachment is a document, or where to find it.
//
// https://hl7.org/fhir/R4/datatypes.html#Attachment
type Attachment struct {
	ContentType string          // 0..1 code
	Language    string          // 0..1 code
	Data        string          // 0..1 base64Binary
	URL         string          // 0..1 url
	Size        *int            // 0..1 unsignedInt
	Hash        string          // 0..1 base64Binary
	Title       string          // 0..1 string
	Creation    DateTime        // 0..1 dateTime
	More        *AttachmentMore // what hardly any has, or nil
}

// AttachmentMore is what hardly any Attachment has. The methods of Attachment with these names read it.
type AttachmentMore struct {
	Element
}

// HumanName is the name of a person.
//
// https://hl7.org/fhir/R4/datatypes.html#HumanName
type HumanName struct {
	Family string         // 0..1 string
	Given  []string       // 0..* string
	More   *HumanNameMore // what hardly any has, or nil
}

// HumanNameMore is what hardly any HumanName has. The methods of HumanName with these names read it.
type HumanNameMore struct {
	Element
	Use    string   // 0..1 code
	Text   string   // 0..1 string
	Prefix []string // 0..* string
	Suffix []string // 0..* string
	Period *Period  // 0..1
}
