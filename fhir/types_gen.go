// Code generated from schema.txt by internal/gen. DO NOT EDIT.

package fhir

// ExplanationOfBenefit is a claim and how it was settled: the one resource AB2D exports.
//
// https://hl7.org/fhir/R4/explanationofbenefit.html
type ExplanationOfBenefit struct {
	ID                    string           // 0..1 id
	Meta                  *Meta            // 0..1
	ImplicitRules         string           // 0..1 uri
	Language              string           // 0..1 code
	Text                  *Narrative       // 0..1
	Contained             []Resource       // 0..*
	Extension             []Extension      // 0..*
	ModifierExtension     []Extension      // 0..*
	Identifier            []Identifier     // 0..*
	Status                string           // 1..1 code
	Type                  *CodeableConcept // 1..1
	SubType               *CodeableConcept // 0..1
	Use                   string           // 1..1 code
	Patient               *Reference       // 1..1
	BillablePeriod        *Period          // 0..1
	Created               DateTime         // 1..1 dateTime
	Enterer               *Reference       // 0..1
	Insurer               *Reference       // 1..1
	Provider              *Reference       // 1..1
	Organization          *Reference       // 0..1; STU3 only: who is responsible for the claim; R4 dropped it.
	Priority              *CodeableConcept // 0..1
	FundsReserveRequested *CodeableConcept // 0..1
	FundsReserve          *CodeableConcept // 0..1
	Related               []Related        // 0..*
	Prescription          *Reference       // 0..1
	OriginalPrescription  *Reference       // 0..1
	Payee                 *Payee           // 0..1
	Referral              *Reference       // 0..1
	Facility              *Reference       // 0..1
	Claim                 *Reference       // 0..1
	ClaimResponse         *Reference       // 0..1
	Outcome               string           // 1..1 code
	Disposition           string           // 0..1 string
	PreAuthRef            []string         // 0..* string
	PreAuthRefPeriod      []Period         // 0..*
	CareTeam              []CareTeam       // 0..*
	SupportingInfo        []SupportingInfo // 0..* (STU3: information)
	Diagnosis             []Diagnosis      // 0..*
	Procedure             []Procedure      // 0..*
	Precedence            *int             // 0..1 integer; A positiveInt in FHIR, but AB2D v1 serves 0 on every claim.
	Insurance             []Insurance      // 1..*
	Accident              *Accident        // 0..1
	Item                  []Item           // 0..*
	AddItem               []AddItem        // 0..*
	Adjudication          []Adjudication   // 0..*
	Total                 []Total          // 0..*
	Payment               *Payment         // 0..1
	FormCode              *CodeableConcept // 0..1
	Form                  *Attachment      // 0..1
	ProcessNote           []ProcessNote    // 0..*
	BenefitPeriod         *Period          // 0..1
	BenefitBalance        []BenefitBalance // 0..*
	Extra                 *Extra           // unknown members

	untyped bool    // decoded from an object without resourceType
	memory  *memory // what UnmarshalReuse overwrites
}

// Related is a prior or corollary claim.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.related
type Related struct {
	ID                string           // 0..1 string
	Extension         []Extension      // 0..*
	ModifierExtension []Extension      // 0..*
	Claim             *Reference       // 0..1
	Relationship      *CodeableConcept // 0..1
	Reference         *Identifier      // 0..1
	Extra             *Extra           // unknown members
}

// Payee is who gets the payment.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.payee
type Payee struct {
	ID                string           // 0..1 string
	Extension         []Extension      // 0..*
	ModifierExtension []Extension      // 0..*
	Type              *CodeableConcept // 0..1
	Party             *Reference       // 0..1
	Extra             *Extra           // unknown members
}

// CareTeam is a member of the care team and what he or she did.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.careTeam
type CareTeam struct {
	ID                string           // 0..1 string
	Extension         []Extension      // 0..*
	ModifierExtension []Extension      // 0..*
	Sequence          int              // 1..1 positiveInt
	Provider          *Reference       // 1..1
	Responsible       *bool            // 0..1 boolean
	Role              *CodeableConcept // 0..1
	Qualification     *CodeableConcept // 0..1
	Extra             *Extra           // unknown members
}

// SupportingInfo is a further fact, such as the DRG.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.supportingInfo
type SupportingInfo struct {
	ID                string           // 0..1 string
	Extension         []Extension      // 0..*
	ModifierExtension []Extension      // 0..*
	Sequence          int              // 1..1 positiveInt
	Category          *CodeableConcept // 1..1
	Code              *CodeableConcept // 0..1
	TimingDate        DateTime         // 0..1 date
	TimingPeriod      *Period          // 0..1
	ValueBoolean      *bool            // 0..1 boolean
	ValueString       string           // 0..1 string
	ValueQuantity     *Quantity        // 0..1
	ValueAttachment   *Attachment      // 0..1
	ValueReference    *Reference       // 0..1
	Reason            *Coding          // 0..1
	Extra             *Extra           // unknown members
}

// Diagnosis is a diagnosis that the claim refers to.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.diagnosis
type Diagnosis struct {
	ID                       string            // 0..1 string
	Extension                []Extension       // 0..*
	ModifierExtension        []Extension       // 0..*
	Sequence                 int               // 1..1 positiveInt
	DiagnosisCodeableConcept *CodeableConcept  // 1..1
	DiagnosisReference       *Reference        // 1..1
	Type                     []CodeableConcept // 0..*
	OnAdmission              *CodeableConcept  // 0..1
	PackageCode              *CodeableConcept  // 0..1
	Extra                    *Extra            // unknown members
}

// Procedure is a procedure that was performed.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.procedure
type Procedure struct {
	ID                       string            // 0..1 string
	Extension                []Extension       // 0..*
	ModifierExtension        []Extension       // 0..*
	Sequence                 int               // 1..1 positiveInt
	Type                     []CodeableConcept // 0..*
	Date                     DateTime          // 0..1 dateTime
	ProcedureCodeableConcept *CodeableConcept  // 1..1
	ProcedureReference       *Reference        // 1..1
	UDI                      []Reference       // 0..*
	Extra                    *Extra            // unknown members
}

// Insurance is a coverage under which the claim was made.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.insurance
type Insurance struct {
	ID                string      // 0..1 string
	Extension         []Extension // 0..*
	ModifierExtension []Extension // 0..*
	Focal             *bool       // 1..1 boolean
	Coverage          *Reference  // 1..1
	PreAuthRef        []string    // 0..* string
	Extra             *Extra      // unknown members
}

// Accident is the accident that led to the treatment.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.accident
type Accident struct {
	ID                string           // 0..1 string
	Extension         []Extension      // 0..*
	ModifierExtension []Extension      // 0..*
	Date              DateTime         // 0..1 date
	Type              *CodeableConcept // 0..1
	LocationAddress   *Address         // 0..1
	LocationReference *Reference       // 0..1
	Extra             *Extra           // unknown members
}

// Item is a line of the claim: a product or service.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.item
type Item struct {
	ID                      string            // 0..1 string
	Extension               []Extension       // 0..*
	ModifierExtension       []Extension       // 0..*
	Sequence                int               // 1..1 positiveInt
	CareTeamSequence        []int             // 0..* positiveInt (STU3: careTeamLinkId)
	DiagnosisSequence       []int             // 0..* positiveInt (STU3: diagnosisLinkId)
	ProcedureSequence       []int             // 0..* positiveInt (STU3: procedureLinkId)
	InformationSequence     []int             // 0..* positiveInt (STU3: informationLinkId)
	Revenue                 *CodeableConcept  // 0..1
	Category                *CodeableConcept  // 0..1
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
	UDI                     []Reference       // 0..*
	BodySite                *CodeableConcept  // 0..1
	SubSite                 []CodeableConcept // 0..*
	Encounter               []Reference       // 0..*
	NoteNumber              []int             // 0..* positiveInt
	Adjudication            []Adjudication    // 0..*
	Detail                  []ItemDetail      // 0..*
	Extra                   *Extra            // unknown members
}

// ItemDetail is a part of a line.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.item.detail
type ItemDetail struct {
	ID                string            // 0..1 string
	Extension         []Extension       // 0..*
	ModifierExtension []Extension       // 0..*
	Sequence          int               // 1..1 positiveInt
	Revenue           *CodeableConcept  // 0..1
	Category          *CodeableConcept  // 0..1
	ProductOrService  *CodeableConcept  // 1..1 (STU3: service)
	Modifier          []CodeableConcept // 0..*
	ProgramCode       []CodeableConcept // 0..*
	Quantity          *Quantity         // 0..1
	UnitPrice         *Money            // 0..1
	Factor            Decimal           // 0..1 decimal
	Net               *Money            // 0..1
	UDI               []Reference       // 0..*
	NoteNumber        []int             // 0..* positiveInt
	Adjudication      []Adjudication    // 0..*
	SubDetail         []ItemSubDetail   // 0..*
	Extra             *Extra            // unknown members
}

// ItemSubDetail is a part of a part of a line.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.item.detail.subDetail
type ItemSubDetail struct {
	ID                string            // 0..1 string
	Extension         []Extension       // 0..*
	ModifierExtension []Extension       // 0..*
	Sequence          int               // 1..1 positiveInt
	Revenue           *CodeableConcept  // 0..1
	Category          *CodeableConcept  // 0..1
	ProductOrService  *CodeableConcept  // 1..1 (STU3: service)
	Modifier          []CodeableConcept // 0..*
	ProgramCode       []CodeableConcept // 0..*
	Quantity          *Quantity         // 0..1
	UnitPrice         *Money            // 0..1
	Factor            Decimal           // 0..1 decimal
	Net               *Money            // 0..1
	UDI               []Reference       // 0..*
	NoteNumber        []int             // 0..* positiveInt
	Adjudication      []Adjudication    // 0..*
	Extra             *Extra            // unknown members
}

// AddItem is a line that the payer added.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.addItem
type AddItem struct {
	ID                      string            // 0..1 string
	Extension               []Extension       // 0..*
	ModifierExtension       []Extension       // 0..*
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
	Extra                   *Extra            // unknown members
}

// AddItemDetail is a part of a line that the payer added.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.addItem.detail
type AddItemDetail struct {
	ID                string             // 0..1 string
	Extension         []Extension        // 0..*
	ModifierExtension []Extension        // 0..*
	ProductOrService  *CodeableConcept   // 1..1 (STU3: service)
	Modifier          []CodeableConcept  // 0..*
	Quantity          *Quantity          // 0..1
	UnitPrice         *Money             // 0..1
	Factor            Decimal            // 0..1 decimal
	Net               *Money             // 0..1
	NoteNumber        []int              // 0..* positiveInt
	Adjudication      []Adjudication     // 0..*
	SubDetail         []AddItemSubDetail // 0..*
	Extra             *Extra             // unknown members
}

// AddItemSubDetail is a part of a part of a line that the payer added.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.addItem.detail.subDetail
type AddItemSubDetail struct {
	ID                string            // 0..1 string
	Extension         []Extension       // 0..*
	ModifierExtension []Extension       // 0..*
	ProductOrService  *CodeableConcept  // 1..1 (STU3: service)
	Modifier          []CodeableConcept // 0..*
	Quantity          *Quantity         // 0..1
	UnitPrice         *Money            // 0..1
	Factor            Decimal           // 0..1 decimal
	Net               *Money            // 0..1
	NoteNumber        []int             // 0..* positiveInt
	Adjudication      []Adjudication    // 0..*
	Extra             *Extra            // unknown members
}

// Adjudication is one result of the settlement of a claim, a line or a part of one.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.item.adjudication
type Adjudication struct {
	ID                string           // 0..1 string
	Extension         []Extension      // 0..*
	ModifierExtension []Extension      // 0..*
	Category          *CodeableConcept // 1..1
	Reason            *CodeableConcept // 0..1
	Amount            *Money           // 0..1
	Value             Decimal          // 0..1 decimal
	Extra             *Extra           // unknown members
}

// Total is a sum over the claim for one kind of adjudication.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.total
type Total struct {
	ID                string           // 0..1 string
	Extension         []Extension      // 0..*
	ModifierExtension []Extension      // 0..*
	Category          *CodeableConcept // 1..1
	Amount            *Money           // 1..1
	Extra             *Extra           // unknown members
}

// Payment is the payment of the claim.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.payment
type Payment struct {
	ID                string           // 0..1 string
	Extension         []Extension      // 0..*
	ModifierExtension []Extension      // 0..*
	Type              *CodeableConcept // 0..1
	Adjustment        *Money           // 0..1
	AdjustmentReason  *CodeableConcept // 0..1
	Date              DateTime         // 0..1 date
	Amount            *Money           // 0..1
	Identifier        *Identifier      // 0..1
	Extra             *Extra           // unknown members
}

// ProcessNote is a note about the settlement.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.processNote
type ProcessNote struct {
	ID                string           // 0..1 string
	Extension         []Extension      // 0..*
	ModifierExtension []Extension      // 0..*
	Number            int              // 0..1 positiveInt
	Type              string           // 0..1 code
	Text              string           // 0..1 string
	Language          *CodeableConcept // 0..1
	Extra             *Extra           // unknown members
}

// BenefitBalance is a benefit and how much of it is used.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.benefitBalance
type BenefitBalance struct {
	ID                string             // 0..1 string
	Extension         []Extension        // 0..*
	ModifierExtension []Extension        // 0..*
	Category          *CodeableConcept   // 1..1
	Excluded          *bool              // 0..1 boolean
	Name              string             // 0..1 string
	Description       string             // 0..1 string
	Network           *CodeableConcept   // 0..1
	Unit              *CodeableConcept   // 0..1
	Term              *CodeableConcept   // 0..1
	Financial         []BenefitFinancial // 0..*
	Extra             *Extra             // unknown members
}

// BenefitFinancial is an amount of a benefit.
//
// https://hl7.org/fhir/R4/explanationofbenefit-definitions.html#ExplanationOfBenefit.benefitBalance.financial
type BenefitFinancial struct {
	ID                 string           // 0..1 string
	Extension          []Extension      // 0..*
	ModifierExtension  []Extension      // 0..*
	Type               *CodeableConcept // 1..1
	AllowedUnsignedInt *int             // 0..1 unsignedInt
	AllowedString      string           // 0..1 string
	AllowedMoney       *Money           // 0..1
	UsedUnsignedInt    *int             // 0..1 unsignedInt
	UsedMoney          *Money           // 0..1
	Extra              *Extra           // unknown members
}

// OperationOutcome is what a server has to say about a request.
//
// https://hl7.org/fhir/R4/operationoutcome.html
type OperationOutcome struct {
	ID                string      // 0..1 id
	Meta              *Meta       // 0..1
	ImplicitRules     string      // 0..1 uri
	Language          string      // 0..1 code
	Text              *Narrative  // 0..1
	Contained         []Resource  // 0..*
	Extension         []Extension // 0..*
	ModifierExtension []Extension // 0..*
	Issue             []Issue     // 1..*
	Extra             *Extra      // unknown members

	untyped bool // decoded from an object without resourceType
}

// Issue is one finding of an OperationOutcome.
//
// https://hl7.org/fhir/R4/operationoutcome-definitions.html#OperationOutcome.issue
type Issue struct {
	ID                string           // 0..1 string
	Extension         []Extension      // 0..*
	ModifierExtension []Extension      // 0..*
	Severity          string           // 1..1 code
	Code              string           // 1..1 code
	Details           *CodeableConcept // 0..1
	Diagnostics       string           // 0..1 string
	Location          []string         // 0..* string
	Expression        []string         // 0..* string
	Extra             *Extra           // unknown members
}

// CapabilityStatement is what a server says it can do; the elements a client reads.
//
// https://hl7.org/fhir/R4/capabilitystatement.html
type CapabilityStatement struct {
	ID                string          // 0..1 id
	Meta              *Meta           // 0..1
	ImplicitRules     string          // 0..1 uri
	Language          string          // 0..1 code
	Text              *Narrative      // 0..1
	Contained         []Resource      // 0..*
	Extension         []Extension     // 0..*
	ModifierExtension []Extension     // 0..*
	URL               string          // 0..1 uri
	Version           string          // 0..1 string
	Name              string          // 0..1 string
	Title             string          // 0..1 string
	Status            string          // 1..1 code
	Date              DateTime        // 1..1 dateTime
	Publisher         string          // 0..1 string
	Kind              string          // 1..1 code
	Software          *Software       // 0..1
	Implementation    *Implementation // 0..1
	FHIRVersion       string          // 1..1 code
	Format            []string        // 1..* code
	Rest              []Rest          // 0..*
	Extra             *Extra          // unknown members

	untyped bool // decoded from an object without resourceType
}

// Software is the software that a CapabilityStatement describes.
//
// https://hl7.org/fhir/R4/capabilitystatement-definitions.html#CapabilityStatement.software
type Software struct {
	ID                string      // 0..1 string
	Extension         []Extension // 0..*
	ModifierExtension []Extension // 0..*
	Name              string      // 1..1 string
	Version           string      // 0..1 string
	ReleaseDate       DateTime    // 0..1 dateTime
	Extra             *Extra      // unknown members
}

// Implementation is the installation that a CapabilityStatement describes.
//
// https://hl7.org/fhir/R4/capabilitystatement-definitions.html#CapabilityStatement.implementation
type Implementation struct {
	ID                string      // 0..1 string
	Extension         []Extension // 0..*
	ModifierExtension []Extension // 0..*
	Description       string      // 1..1 string
	URL               string      // 0..1 url
	Extra             *Extra      // unknown members
}

// Rest is an endpoint and what it offers.
//
// https://hl7.org/fhir/R4/capabilitystatement-definitions.html#CapabilityStatement.rest
type Rest struct {
	ID                string          // 0..1 string
	Extension         []Extension     // 0..*
	ModifierExtension []Extension     // 0..*
	Mode              string          // 1..1 code
	Resource          []RestResource  // 0..*
	Operation         []RestOperation // 0..*
	Extra             *Extra          // unknown members
}

// RestResource is a resource type that an endpoint serves.
//
// https://hl7.org/fhir/R4/capabilitystatement-definitions.html#CapabilityStatement.rest.resource
type RestResource struct {
	ID                string          // 0..1 string
	Extension         []Extension     // 0..*
	ModifierExtension []Extension     // 0..*
	Type              string          // 1..1 code
	Operation         []RestOperation // 0..*
	Extra             *Extra          // unknown members
}

// RestOperation is an operation that an endpoint offers.
//
// https://hl7.org/fhir/R4/capabilitystatement-definitions.html#CapabilityStatement.rest.resource.operation
type RestOperation struct {
	ID                string      // 0..1 string
	Extension         []Extension // 0..*
	ModifierExtension []Extension // 0..*
	Name              string      // 1..1 string
	Documentation     string      // 0..1 markdown
	Extra             *Extra      // unknown members
}

// Practitioner is a person of the care team, as AB2D v3 puts them into contained.
//
// https://hl7.org/fhir/R4/practitioner.html
type Practitioner struct {
	ID                string       // 0..1 id
	Meta              *Meta        // 0..1
	ImplicitRules     string       // 0..1 uri
	Language          string       // 0..1 code
	Text              *Narrative   // 0..1
	Contained         []Resource   // 0..*
	Extension         []Extension  // 0..*
	ModifierExtension []Extension  // 0..*
	Identifier        []Identifier // 0..*
	Active            *bool        // 0..1 boolean
	Name              []HumanName  // 0..*
	Address           []Address    // 0..*
	Extra             *Extra       // unknown members

	untyped bool // decoded from an object without resourceType
}

// Organization is an organization that takes part in a claim, as AB2D v3 puts them into contained.
//
// https://hl7.org/fhir/R4/organization.html
type Organization struct {
	ID                string            // 0..1 id
	Meta              *Meta             // 0..1
	ImplicitRules     string            // 0..1 uri
	Language          string            // 0..1 code
	Text              *Narrative        // 0..1
	Contained         []Resource        // 0..*
	Extension         []Extension       // 0..*
	ModifierExtension []Extension       // 0..*
	Identifier        []Identifier      // 0..*
	Active            *bool             // 0..1 boolean
	Type              []CodeableConcept // 0..*
	Name              string            // 0..1 string
	Address           []Address         // 0..*
	Extra             *Extra            // unknown members

	untyped bool // decoded from an object without resourceType
}

// Meta is data about a resource, such as when it last changed.
//
// https://hl7.org/fhir/R4/resource.html#Meta
type Meta struct {
	ID          string      // 0..1 string
	Extension   []Extension // 0..*
	VersionId   string      // 0..1 id
	LastUpdated DateTime    // 0..1 instant
	Source      string      // 0..1 uri
	Profile     []string    // 0..* canonical
	Security    []Coding    // 0..*
	Tag         []Coding    // 0..*
	Extra       *Extra      // unknown members
}

// Narrative is a resource in words.
//
// https://hl7.org/fhir/R4/narrative.html
type Narrative struct {
	ID        string      // 0..1 string
	Extension []Extension // 0..*
	Status    string      // 1..1 code
	Div       string      // 1..1 xhtml
	Extra     *Extra      // unknown members
}

// Extension is a fact beyond the elements of FHIR; its URL says which.
//
// https://hl7.org/fhir/R4/extensibility.html
type Extension struct {
	ID        string      // 0..1 string
	Extension []Extension // 0..*
	URL       string      // 1..1 uri
	Value     Value       // 0..1
	Extra     *Extra      // unknown members
}

// Identifier is a number or string that identifies something within a system.
//
// https://hl7.org/fhir/R4/datatypes.html#Identifier
type Identifier struct {
	ID        string           // 0..1 string
	Extension []Extension      // 0..*
	Use       string           // 0..1 code
	Type      *CodeableConcept // 0..1
	System    string           // 0..1 uri
	Value     string           // 0..1 string
	Period    *Period          // 0..1
	Assigner  *Reference       // 0..1
	Extra     *Extra           // unknown members
}

// CodeableConcept is a concept as codes of one or more systems, text, or both.
//
// https://hl7.org/fhir/R4/datatypes.html#CodeableConcept
type CodeableConcept struct {
	ID        string      // 0..1 string
	Extension []Extension // 0..*
	Coding    []Coding    // 0..*
	Text      string      // 0..1 string
	Extra     *Extra      // unknown members
}

// Coding is a code of a code system.
//
// https://hl7.org/fhir/R4/datatypes.html#Coding
type Coding struct {
	ID           string      // 0..1 string
	Extension    []Extension // 0..*
	System       string      // 0..1 uri
	Version      string      // 0..1 string
	Code         string      // 0..1 code
	Display      string      // 0..1 string
	UserSelected *bool       // 0..1 boolean
	Extra        *Extra      // unknown members
}

// Reference points to another resource, by URL, by an id within contained ("#id"), or by identifier.
//
// https://hl7.org/fhir/R4/references.html
type Reference struct {
	ID         string      // 0..1 string
	Extension  []Extension // 0..*
	Reference  string      // 0..1 string
	Type       string      // 0..1 uri
	Identifier *Identifier // 0..1
	Display    string      // 0..1 string
	Extra      *Extra      // unknown members
}

// Period is a time between two dates, both included.
//
// https://hl7.org/fhir/R4/datatypes.html#Period
type Period struct {
	ID        string      // 0..1 string
	Extension []Extension // 0..*
	Start     DateTime    // 0..1 dateTime
	End       DateTime    // 0..1 dateTime
	Extra     *Extra      // unknown members
}

// Quantity is an amount and its unit.
//
// https://hl7.org/fhir/R4/datatypes.html#Quantity
type Quantity struct {
	ID         string      // 0..1 string
	Extension  []Extension // 0..*
	Value      Decimal     // 0..1 decimal
	Comparator string      // 0..1 code
	Unit       string      // 0..1 string
	System     string      // 0..1 uri
	Code       string      // 0..1 code
	Extra      *Extra      // unknown members
}

// Money is an amount of a currency. In STU3 (AB2D v1) the currency is in the unknown members system and code.
//
// https://hl7.org/fhir/R4/datatypes.html#Money
type Money struct {
	ID        string      // 0..1 string
	Extension []Extension // 0..*
	Value     Decimal     // 0..1 decimal
	Currency  string      // 0..1 code
	Extra     *Extra      // unknown members
}

// Address is a postal address.
//
// https://hl7.org/fhir/R4/datatypes.html#Address
type Address struct {
	ID         string      // 0..1 string
	Extension  []Extension // 0..*
	Use        string      // 0..1 code
	Type       string      // 0..1 code
	Text       string      // 0..1 string
	Line       []string    // 0..* string
	City       string      // 0..1 string
	District   string      // 0..1 string
	State      string      // 0..1 string
	PostalCode string      // 0..1 string
	Country    string      // 0..1 string
	Period     *Period     // 0..1
	Extra      *Extra      // unknown members
}

// Attachment is a document, or where to find it.
//
// https://hl7.org/fhir/R4/datatypes.html#Attachment
type Attachment struct {
	ID          string      // 0..1 string
	Extension   []Extension // 0..*
	ContentType string      // 0..1 code
	Language    string      // 0..1 code
	Data        string      // 0..1 base64Binary
	URL         string      // 0..1 url
	Size        *int        // 0..1 unsignedInt
	Hash        string      // 0..1 base64Binary
	Title       string      // 0..1 string
	Creation    DateTime    // 0..1 dateTime
	Extra       *Extra      // unknown members
}

// HumanName is the name of a person.
//
// https://hl7.org/fhir/R4/datatypes.html#HumanName
type HumanName struct {
	ID        string      // 0..1 string
	Extension []Extension // 0..*
	Use       string      // 0..1 code
	Text      string      // 0..1 string
	Family    string      // 0..1 string
	Given     []string    // 0..* string
	Prefix    []string    // 0..* string
	Suffix    []string    // 0..* string
	Period    *Period     // 0..1
	Extra     *Extra      // unknown members
}
