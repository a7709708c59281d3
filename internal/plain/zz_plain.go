// Code generated from schema.txt by internal/gen. DO NOT EDIT.

// Package plain is the model of package fhir as plain structs for encoding/json.
package plain

import "encoding/json"

type Resource = json.RawMessage

type ExplanationOfBenefit struct {
	ResourceType          string           `json:"resourceType,omitempty"`
	ID                    string           `json:"id,omitempty"`
	Meta                  *Meta            `json:"meta,omitempty"`
	ImplicitRules         string           `json:"implicitRules,omitempty"`
	Language              string           `json:"language,omitempty"`
	Text                  *Narrative       `json:"text,omitempty"`
	Contained             []Resource       `json:"contained,omitempty"`
	Extension             []Extension      `json:"extension,omitempty"`
	ModifierExtension     []Extension      `json:"modifierExtension,omitempty"`
	Identifier            []Identifier     `json:"identifier,omitempty"`
	Status                string           `json:"status,omitempty"`
	Type                  *CodeableConcept `json:"type,omitempty"`
	SubType               json.RawMessage  `json:"subType,omitempty"`
	Use                   string           `json:"use,omitempty"`
	Patient               *Reference       `json:"patient,omitempty"`
	BillablePeriod        *Period          `json:"billablePeriod,omitempty"`
	Created               string           `json:"created,omitempty"`
	Enterer               *Reference       `json:"enterer,omitempty"`
	Insurer               *Reference       `json:"insurer,omitempty"`
	Provider              *Reference       `json:"provider,omitempty"`
	Organization          *Reference       `json:"organization,omitempty"`
	Priority              *CodeableConcept `json:"priority,omitempty"`
	FundsReserveRequested *CodeableConcept `json:"fundsReserveRequested,omitempty"`
	FundsReserve          *CodeableConcept `json:"fundsReserve,omitempty"`
	Related               []Related        `json:"related,omitempty"`
	Prescription          *Reference       `json:"prescription,omitempty"`
	OriginalPrescription  *Reference       `json:"originalPrescription,omitempty"`
	Payee                 *Payee           `json:"payee,omitempty"`
	Referral              *Reference       `json:"referral,omitempty"`
	Facility              *Reference       `json:"facility,omitempty"`
	Claim                 *Reference       `json:"claim,omitempty"`
	ClaimResponse         *Reference       `json:"claimResponse,omitempty"`
	Outcome               json.RawMessage  `json:"outcome,omitempty"`
	Disposition           string           `json:"disposition,omitempty"`
	PreAuthRef            []string         `json:"preAuthRef,omitempty"`
	PreAuthRefPeriod      []Period         `json:"preAuthRefPeriod,omitempty"`
	CareTeam              []CareTeam       `json:"careTeam,omitempty"`
	SupportingInfo        []SupportingInfo `json:"supportingInfo,omitempty"`
	STU3Information       []SupportingInfo `json:"information,omitempty"`
	Diagnosis             []Diagnosis      `json:"diagnosis,omitempty"`
	Procedure             []Procedure      `json:"procedure,omitempty"`
	Precedence            *int             `json:"precedence,omitempty"`
	Insurance             json.RawMessage  `json:"insurance,omitempty"`
	Accident              *Accident        `json:"accident,omitempty"`
	Item                  []Item           `json:"item,omitempty"`
	AddItem               []AddItem        `json:"addItem,omitempty"`
	Adjudication          []Adjudication   `json:"adjudication,omitempty"`
	Total                 []Total          `json:"total,omitempty"`
	Payment               *Payment         `json:"payment,omitempty"`
	FormCode              *CodeableConcept `json:"formCode,omitempty"`
	Form                  *Attachment      `json:"form,omitempty"`
	ProcessNote           []ProcessNote    `json:"processNote,omitempty"`
	BenefitPeriod         *Period          `json:"benefitPeriod,omitempty"`
	BenefitBalance        []BenefitBalance `json:"benefitBalance,omitempty"`
}

type Related struct {
	ID                string           `json:"id,omitempty"`
	Extension         []Extension      `json:"extension,omitempty"`
	ModifierExtension []Extension      `json:"modifierExtension,omitempty"`
	Claim             *Reference       `json:"claim,omitempty"`
	Relationship      *CodeableConcept `json:"relationship,omitempty"`
	Reference         *Identifier      `json:"reference,omitempty"`
}

type Payee struct {
	ID                string           `json:"id,omitempty"`
	Extension         []Extension      `json:"extension,omitempty"`
	ModifierExtension []Extension      `json:"modifierExtension,omitempty"`
	Type              *CodeableConcept `json:"type,omitempty"`
	Party             *Reference       `json:"party,omitempty"`
}

type CareTeam struct {
	ID                string           `json:"id,omitempty"`
	Extension         []Extension      `json:"extension,omitempty"`
	ModifierExtension []Extension      `json:"modifierExtension,omitempty"`
	Sequence          int              `json:"sequence,omitempty"`
	Provider          *Reference       `json:"provider,omitempty"`
	Responsible       *bool            `json:"responsible,omitempty"`
	Role              *CodeableConcept `json:"role,omitempty"`
	Qualification     *CodeableConcept `json:"qualification,omitempty"`
}

type SupportingInfo struct {
	ID                string           `json:"id,omitempty"`
	Extension         []Extension      `json:"extension,omitempty"`
	ModifierExtension []Extension      `json:"modifierExtension,omitempty"`
	Sequence          int              `json:"sequence,omitempty"`
	Category          *CodeableConcept `json:"category,omitempty"`
	Code              *CodeableConcept `json:"code,omitempty"`
	TimingDate        string           `json:"timingDate,omitempty"`
	TimingPeriod      *Period          `json:"timingPeriod,omitempty"`
	ValueBoolean      *bool            `json:"valueBoolean,omitempty"`
	ValueString       string           `json:"valueString,omitempty"`
	ValueQuantity     *Quantity        `json:"valueQuantity,omitempty"`
	ValueAttachment   *Attachment      `json:"valueAttachment,omitempty"`
	ValueReference    *Reference       `json:"valueReference,omitempty"`
	Reason            *Coding          `json:"reason,omitempty"`
}

type Diagnosis struct {
	ID                       string            `json:"id,omitempty"`
	Extension                []Extension       `json:"extension,omitempty"`
	ModifierExtension        []Extension       `json:"modifierExtension,omitempty"`
	Sequence                 int               `json:"sequence,omitempty"`
	DiagnosisCodeableConcept *CodeableConcept  `json:"diagnosisCodeableConcept,omitempty"`
	DiagnosisReference       *Reference        `json:"diagnosisReference,omitempty"`
	Type                     []CodeableConcept `json:"type,omitempty"`
	OnAdmission              *CodeableConcept  `json:"onAdmission,omitempty"`
	PackageCode              *CodeableConcept  `json:"packageCode,omitempty"`
}

type Procedure struct {
	ID                       string            `json:"id,omitempty"`
	Extension                []Extension       `json:"extension,omitempty"`
	ModifierExtension        []Extension       `json:"modifierExtension,omitempty"`
	Sequence                 int               `json:"sequence,omitempty"`
	Type                     []CodeableConcept `json:"type,omitempty"`
	Date                     string            `json:"date,omitempty"`
	ProcedureCodeableConcept *CodeableConcept  `json:"procedureCodeableConcept,omitempty"`
	ProcedureReference       *Reference        `json:"procedureReference,omitempty"`
	UDI                      []Reference       `json:"udi,omitempty"`
}

type Insurance struct {
	ID                string      `json:"id,omitempty"`
	Extension         []Extension `json:"extension,omitempty"`
	ModifierExtension []Extension `json:"modifierExtension,omitempty"`
	Focal             *bool       `json:"focal,omitempty"`
	Coverage          *Reference  `json:"coverage,omitempty"`
	PreAuthRef        []string    `json:"preAuthRef,omitempty"`
}

type Accident struct {
	ID                string           `json:"id,omitempty"`
	Extension         []Extension      `json:"extension,omitempty"`
	ModifierExtension []Extension      `json:"modifierExtension,omitempty"`
	Date              string           `json:"date,omitempty"`
	Type              *CodeableConcept `json:"type,omitempty"`
	LocationAddress   *Address         `json:"locationAddress,omitempty"`
	LocationReference *Reference       `json:"locationReference,omitempty"`
}

type Item struct {
	ID                      string            `json:"id,omitempty"`
	Extension               []Extension       `json:"extension,omitempty"`
	ModifierExtension       []Extension       `json:"modifierExtension,omitempty"`
	Sequence                int               `json:"sequence,omitempty"`
	CareTeamSequence        []int             `json:"careTeamSequence,omitempty"`
	STU3CareTeamLinkId      []int             `json:"careTeamLinkId,omitempty"`
	DiagnosisSequence       []int             `json:"diagnosisSequence,omitempty"`
	STU3DiagnosisLinkId     []int             `json:"diagnosisLinkId,omitempty"`
	ProcedureSequence       []int             `json:"procedureSequence,omitempty"`
	STU3ProcedureLinkId     []int             `json:"procedureLinkId,omitempty"`
	InformationSequence     []int             `json:"informationSequence,omitempty"`
	STU3InformationLinkId   []int             `json:"informationLinkId,omitempty"`
	Revenue                 *CodeableConcept  `json:"revenue,omitempty"`
	Category                *CodeableConcept  `json:"category,omitempty"`
	ProductOrService        *CodeableConcept  `json:"productOrService,omitempty"`
	STU3Service             *CodeableConcept  `json:"service,omitempty"`
	Modifier                []CodeableConcept `json:"modifier,omitempty"`
	ProgramCode             []CodeableConcept `json:"programCode,omitempty"`
	ServicedDate            string            `json:"servicedDate,omitempty"`
	ServicedPeriod          *Period           `json:"servicedPeriod,omitempty"`
	LocationCodeableConcept *CodeableConcept  `json:"locationCodeableConcept,omitempty"`
	LocationAddress         *Address          `json:"locationAddress,omitempty"`
	LocationReference       *Reference        `json:"locationReference,omitempty"`
	Quantity                *Quantity         `json:"quantity,omitempty"`
	UnitPrice               *Money            `json:"unitPrice,omitempty"`
	Factor                  float64           `json:"factor,omitempty"`
	Net                     *Money            `json:"net,omitempty"`
	UDI                     []Reference       `json:"udi,omitempty"`
	BodySite                *CodeableConcept  `json:"bodySite,omitempty"`
	SubSite                 []CodeableConcept `json:"subSite,omitempty"`
	Encounter               []Reference       `json:"encounter,omitempty"`
	NoteNumber              []int             `json:"noteNumber,omitempty"`
	Adjudication            []Adjudication    `json:"adjudication,omitempty"`
	Detail                  []ItemDetail      `json:"detail,omitempty"`
}

type ItemDetail struct {
	ID                string            `json:"id,omitempty"`
	Extension         []Extension       `json:"extension,omitempty"`
	ModifierExtension []Extension       `json:"modifierExtension,omitempty"`
	Sequence          int               `json:"sequence,omitempty"`
	Revenue           *CodeableConcept  `json:"revenue,omitempty"`
	Category          *CodeableConcept  `json:"category,omitempty"`
	ProductOrService  *CodeableConcept  `json:"productOrService,omitempty"`
	STU3Service       *CodeableConcept  `json:"service,omitempty"`
	Modifier          []CodeableConcept `json:"modifier,omitempty"`
	ProgramCode       []CodeableConcept `json:"programCode,omitempty"`
	Quantity          *Quantity         `json:"quantity,omitempty"`
	UnitPrice         *Money            `json:"unitPrice,omitempty"`
	Factor            float64           `json:"factor,omitempty"`
	Net               *Money            `json:"net,omitempty"`
	UDI               []Reference       `json:"udi,omitempty"`
	NoteNumber        []int             `json:"noteNumber,omitempty"`
	Adjudication      []Adjudication    `json:"adjudication,omitempty"`
	SubDetail         []ItemSubDetail   `json:"subDetail,omitempty"`
}

type ItemSubDetail struct {
	ID                string            `json:"id,omitempty"`
	Extension         []Extension       `json:"extension,omitempty"`
	ModifierExtension []Extension       `json:"modifierExtension,omitempty"`
	Sequence          int               `json:"sequence,omitempty"`
	Revenue           *CodeableConcept  `json:"revenue,omitempty"`
	Category          *CodeableConcept  `json:"category,omitempty"`
	ProductOrService  *CodeableConcept  `json:"productOrService,omitempty"`
	STU3Service       *CodeableConcept  `json:"service,omitempty"`
	Modifier          []CodeableConcept `json:"modifier,omitempty"`
	ProgramCode       []CodeableConcept `json:"programCode,omitempty"`
	Quantity          *Quantity         `json:"quantity,omitempty"`
	UnitPrice         *Money            `json:"unitPrice,omitempty"`
	Factor            float64           `json:"factor,omitempty"`
	Net               *Money            `json:"net,omitempty"`
	UDI               []Reference       `json:"udi,omitempty"`
	NoteNumber        []int             `json:"noteNumber,omitempty"`
	Adjudication      []Adjudication    `json:"adjudication,omitempty"`
}

type AddItem struct {
	ID                      string            `json:"id,omitempty"`
	Extension               []Extension       `json:"extension,omitempty"`
	ModifierExtension       []Extension       `json:"modifierExtension,omitempty"`
	ItemSequence            []int             `json:"itemSequence,omitempty"`
	STU3SequenceLinkId      []int             `json:"sequenceLinkId,omitempty"`
	DetailSequence          []int             `json:"detailSequence,omitempty"`
	SubDetailSequence       []int             `json:"subDetailSequence,omitempty"`
	Provider                []Reference       `json:"provider,omitempty"`
	ProductOrService        *CodeableConcept  `json:"productOrService,omitempty"`
	STU3Service             *CodeableConcept  `json:"service,omitempty"`
	Modifier                []CodeableConcept `json:"modifier,omitempty"`
	ProgramCode             []CodeableConcept `json:"programCode,omitempty"`
	ServicedDate            string            `json:"servicedDate,omitempty"`
	ServicedPeriod          *Period           `json:"servicedPeriod,omitempty"`
	LocationCodeableConcept *CodeableConcept  `json:"locationCodeableConcept,omitempty"`
	LocationAddress         *Address          `json:"locationAddress,omitempty"`
	LocationReference       *Reference        `json:"locationReference,omitempty"`
	Quantity                *Quantity         `json:"quantity,omitempty"`
	UnitPrice               *Money            `json:"unitPrice,omitempty"`
	Factor                  float64           `json:"factor,omitempty"`
	Net                     *Money            `json:"net,omitempty"`
	BodySite                *CodeableConcept  `json:"bodySite,omitempty"`
	SubSite                 []CodeableConcept `json:"subSite,omitempty"`
	NoteNumber              []int             `json:"noteNumber,omitempty"`
	Adjudication            []Adjudication    `json:"adjudication,omitempty"`
	Detail                  []AddItemDetail   `json:"detail,omitempty"`
}

type AddItemDetail struct {
	ID                string             `json:"id,omitempty"`
	Extension         []Extension        `json:"extension,omitempty"`
	ModifierExtension []Extension        `json:"modifierExtension,omitempty"`
	ProductOrService  *CodeableConcept   `json:"productOrService,omitempty"`
	STU3Service       *CodeableConcept   `json:"service,omitempty"`
	Modifier          []CodeableConcept  `json:"modifier,omitempty"`
	Quantity          *Quantity          `json:"quantity,omitempty"`
	UnitPrice         *Money             `json:"unitPrice,omitempty"`
	Factor            float64            `json:"factor,omitempty"`
	Net               *Money             `json:"net,omitempty"`
	NoteNumber        []int              `json:"noteNumber,omitempty"`
	Adjudication      []Adjudication     `json:"adjudication,omitempty"`
	SubDetail         []AddItemSubDetail `json:"subDetail,omitempty"`
}

type AddItemSubDetail struct {
	ID                string            `json:"id,omitempty"`
	Extension         []Extension       `json:"extension,omitempty"`
	ModifierExtension []Extension       `json:"modifierExtension,omitempty"`
	ProductOrService  *CodeableConcept  `json:"productOrService,omitempty"`
	STU3Service       *CodeableConcept  `json:"service,omitempty"`
	Modifier          []CodeableConcept `json:"modifier,omitempty"`
	Quantity          *Quantity         `json:"quantity,omitempty"`
	UnitPrice         *Money            `json:"unitPrice,omitempty"`
	Factor            float64           `json:"factor,omitempty"`
	Net               *Money            `json:"net,omitempty"`
	NoteNumber        []int             `json:"noteNumber,omitempty"`
	Adjudication      []Adjudication    `json:"adjudication,omitempty"`
}

type Adjudication struct {
	ID                string           `json:"id,omitempty"`
	Extension         []Extension      `json:"extension,omitempty"`
	ModifierExtension []Extension      `json:"modifierExtension,omitempty"`
	Category          *CodeableConcept `json:"category,omitempty"`
	Reason            *CodeableConcept `json:"reason,omitempty"`
	Amount            *Money           `json:"amount,omitempty"`
	Value             float64          `json:"value,omitempty"`
}

type Total struct {
	ID                string           `json:"id,omitempty"`
	Extension         []Extension      `json:"extension,omitempty"`
	ModifierExtension []Extension      `json:"modifierExtension,omitempty"`
	Category          *CodeableConcept `json:"category,omitempty"`
	Amount            *Money           `json:"amount,omitempty"`
}

type Payment struct {
	ID                string           `json:"id,omitempty"`
	Extension         []Extension      `json:"extension,omitempty"`
	ModifierExtension []Extension      `json:"modifierExtension,omitempty"`
	Type              *CodeableConcept `json:"type,omitempty"`
	Adjustment        *Money           `json:"adjustment,omitempty"`
	AdjustmentReason  *CodeableConcept `json:"adjustmentReason,omitempty"`
	Date              string           `json:"date,omitempty"`
	Amount            *Money           `json:"amount,omitempty"`
	Identifier        *Identifier      `json:"identifier,omitempty"`
}

type ProcessNote struct {
	ID                string           `json:"id,omitempty"`
	Extension         []Extension      `json:"extension,omitempty"`
	ModifierExtension []Extension      `json:"modifierExtension,omitempty"`
	Number            int              `json:"number,omitempty"`
	Type              json.RawMessage  `json:"type,omitempty"`
	Text              string           `json:"text,omitempty"`
	Language          *CodeableConcept `json:"language,omitempty"`
}

type BenefitBalance struct {
	ID                string             `json:"id,omitempty"`
	Extension         []Extension        `json:"extension,omitempty"`
	ModifierExtension []Extension        `json:"modifierExtension,omitempty"`
	Category          *CodeableConcept   `json:"category,omitempty"`
	Excluded          *bool              `json:"excluded,omitempty"`
	Name              string             `json:"name,omitempty"`
	Description       string             `json:"description,omitempty"`
	Network           *CodeableConcept   `json:"network,omitempty"`
	Unit              *CodeableConcept   `json:"unit,omitempty"`
	Term              *CodeableConcept   `json:"term,omitempty"`
	Financial         []BenefitFinancial `json:"financial,omitempty"`
}

type BenefitFinancial struct {
	ID                 string           `json:"id,omitempty"`
	Extension          []Extension      `json:"extension,omitempty"`
	ModifierExtension  []Extension      `json:"modifierExtension,omitempty"`
	Type               *CodeableConcept `json:"type,omitempty"`
	AllowedUnsignedInt *int             `json:"allowedUnsignedInt,omitempty"`
	AllowedString      string           `json:"allowedString,omitempty"`
	AllowedMoney       *Money           `json:"allowedMoney,omitempty"`
	UsedUnsignedInt    *int             `json:"usedUnsignedInt,omitempty"`
	UsedMoney          *Money           `json:"usedMoney,omitempty"`
}

type OperationOutcome struct {
	ResourceType      string      `json:"resourceType,omitempty"`
	ID                string      `json:"id,omitempty"`
	Meta              *Meta       `json:"meta,omitempty"`
	ImplicitRules     string      `json:"implicitRules,omitempty"`
	Language          string      `json:"language,omitempty"`
	Text              *Narrative  `json:"text,omitempty"`
	Contained         []Resource  `json:"contained,omitempty"`
	Extension         []Extension `json:"extension,omitempty"`
	ModifierExtension []Extension `json:"modifierExtension,omitempty"`
	Issue             []Issue     `json:"issue,omitempty"`
}

type Issue struct {
	ID                string           `json:"id,omitempty"`
	Extension         []Extension      `json:"extension,omitempty"`
	ModifierExtension []Extension      `json:"modifierExtension,omitempty"`
	Severity          string           `json:"severity,omitempty"`
	Code              string           `json:"code,omitempty"`
	Details           *CodeableConcept `json:"details,omitempty"`
	Diagnostics       string           `json:"diagnostics,omitempty"`
	Location          []string         `json:"location,omitempty"`
	Expression        []string         `json:"expression,omitempty"`
}

type CapabilityStatement struct {
	ResourceType      string          `json:"resourceType,omitempty"`
	ID                string          `json:"id,omitempty"`
	Meta              *Meta           `json:"meta,omitempty"`
	ImplicitRules     string          `json:"implicitRules,omitempty"`
	Language          string          `json:"language,omitempty"`
	Text              *Narrative      `json:"text,omitempty"`
	Contained         []Resource      `json:"contained,omitempty"`
	Extension         []Extension     `json:"extension,omitempty"`
	ModifierExtension []Extension     `json:"modifierExtension,omitempty"`
	URL               string          `json:"url,omitempty"`
	Version           string          `json:"version,omitempty"`
	Name              string          `json:"name,omitempty"`
	Title             string          `json:"title,omitempty"`
	Status            string          `json:"status,omitempty"`
	Date              string          `json:"date,omitempty"`
	Publisher         string          `json:"publisher,omitempty"`
	Kind              string          `json:"kind,omitempty"`
	Software          *Software       `json:"software,omitempty"`
	Implementation    *Implementation `json:"implementation,omitempty"`
	FHIRVersion       string          `json:"fhirVersion,omitempty"`
	Format            []string        `json:"format,omitempty"`
	Rest              []Rest          `json:"rest,omitempty"`
}

type Software struct {
	ID                string      `json:"id,omitempty"`
	Extension         []Extension `json:"extension,omitempty"`
	ModifierExtension []Extension `json:"modifierExtension,omitempty"`
	Name              string      `json:"name,omitempty"`
	Version           string      `json:"version,omitempty"`
	ReleaseDate       string      `json:"releaseDate,omitempty"`
}

type Implementation struct {
	ID                string      `json:"id,omitempty"`
	Extension         []Extension `json:"extension,omitempty"`
	ModifierExtension []Extension `json:"modifierExtension,omitempty"`
	Description       string      `json:"description,omitempty"`
	URL               string      `json:"url,omitempty"`
}

type Rest struct {
	ID                string          `json:"id,omitempty"`
	Extension         []Extension     `json:"extension,omitempty"`
	ModifierExtension []Extension     `json:"modifierExtension,omitempty"`
	Mode              string          `json:"mode,omitempty"`
	Resource          []RestResource  `json:"resource,omitempty"`
	Operation         []RestOperation `json:"operation,omitempty"`
}

type RestResource struct {
	ID                string          `json:"id,omitempty"`
	Extension         []Extension     `json:"extension,omitempty"`
	ModifierExtension []Extension     `json:"modifierExtension,omitempty"`
	Type              string          `json:"type,omitempty"`
	Operation         []RestOperation `json:"operation,omitempty"`
}

type RestOperation struct {
	ID                string      `json:"id,omitempty"`
	Extension         []Extension `json:"extension,omitempty"`
	ModifierExtension []Extension `json:"modifierExtension,omitempty"`
	Name              string      `json:"name,omitempty"`
	Documentation     string      `json:"documentation,omitempty"`
}

type Practitioner struct {
	ResourceType      string       `json:"resourceType,omitempty"`
	ID                string       `json:"id,omitempty"`
	Meta              *Meta        `json:"meta,omitempty"`
	ImplicitRules     string       `json:"implicitRules,omitempty"`
	Language          string       `json:"language,omitempty"`
	Text              *Narrative   `json:"text,omitempty"`
	Contained         []Resource   `json:"contained,omitempty"`
	Extension         []Extension  `json:"extension,omitempty"`
	ModifierExtension []Extension  `json:"modifierExtension,omitempty"`
	Identifier        []Identifier `json:"identifier,omitempty"`
	Active            *bool        `json:"active,omitempty"`
	Name              []HumanName  `json:"name,omitempty"`
	Address           []Address    `json:"address,omitempty"`
}

type Organization struct {
	ResourceType      string            `json:"resourceType,omitempty"`
	ID                string            `json:"id,omitempty"`
	Meta              *Meta             `json:"meta,omitempty"`
	ImplicitRules     string            `json:"implicitRules,omitempty"`
	Language          string            `json:"language,omitempty"`
	Text              *Narrative        `json:"text,omitempty"`
	Contained         []Resource        `json:"contained,omitempty"`
	Extension         []Extension       `json:"extension,omitempty"`
	ModifierExtension []Extension       `json:"modifierExtension,omitempty"`
	Identifier        []Identifier      `json:"identifier,omitempty"`
	Active            *bool             `json:"active,omitempty"`
	Type              []CodeableConcept `json:"type,omitempty"`
	Name              string            `json:"name,omitempty"`
	Address           []Address         `json:"address,omitempty"`
}

type Meta struct {
	ID          string      `json:"id,omitempty"`
	Extension   []Extension `json:"extension,omitempty"`
	VersionId   string      `json:"versionId,omitempty"`
	LastUpdated string      `json:"lastUpdated,omitempty"`
	Source      string      `json:"source,omitempty"`
	Profile     []string    `json:"profile,omitempty"`
	Security    []Coding    `json:"security,omitempty"`
	Tag         []Coding    `json:"tag,omitempty"`
}

type Narrative struct {
	ID        string      `json:"id,omitempty"`
	Extension []Extension `json:"extension,omitempty"`
	Status    string      `json:"status,omitempty"`
	Div       string      `json:"div,omitempty"`
}

type Extension struct {
	ID                   string           `json:"id,omitempty"`
	Extension            []Extension      `json:"extension,omitempty"`
	URL                  string           `json:"url,omitempty"`
	ValueMeta            *Meta            `json:"valueMeta,omitempty"`
	ValueIdentifier      *Identifier      `json:"valueIdentifier,omitempty"`
	ValueCodeableConcept *CodeableConcept `json:"valueCodeableConcept,omitempty"`
	ValueCoding          *Coding          `json:"valueCoding,omitempty"`
	ValueReference       *Reference       `json:"valueReference,omitempty"`
	ValuePeriod          *Period          `json:"valuePeriod,omitempty"`
	ValueQuantity        *Quantity        `json:"valueQuantity,omitempty"`
	ValueMoney           *Money           `json:"valueMoney,omitempty"`
	ValueAddress         *Address         `json:"valueAddress,omitempty"`
	ValueAttachment      *Attachment      `json:"valueAttachment,omitempty"`
	ValueHumanName       *HumanName       `json:"valueHumanName,omitempty"`
	ValueString          string           `json:"valueString,omitempty"`
	ValueCode            string           `json:"valueCode,omitempty"`
	ValueUri             string           `json:"valueUri,omitempty"`
	ValueDate            string           `json:"valueDate,omitempty"`
	ValueDateTime        string           `json:"valueDateTime,omitempty"`
	ValueBoolean         *bool            `json:"valueBoolean,omitempty"`
	ValueInteger         *int             `json:"valueInteger,omitempty"`
	ValuePositiveInt     *int             `json:"valuePositiveInt,omitempty"`
	ValueUnsignedInt     *int             `json:"valueUnsignedInt,omitempty"`
	ValueDecimal         float64          `json:"valueDecimal,omitempty"`
}

type Identifier struct {
	ID        string           `json:"id,omitempty"`
	Extension []Extension      `json:"extension,omitempty"`
	Use       string           `json:"use,omitempty"`
	Type      *CodeableConcept `json:"type,omitempty"`
	System    string           `json:"system,omitempty"`
	Value     string           `json:"value,omitempty"`
	Period    *Period          `json:"period,omitempty"`
	Assigner  *Reference       `json:"assigner,omitempty"`
}

type CodeableConcept struct {
	ID        string      `json:"id,omitempty"`
	Extension []Extension `json:"extension,omitempty"`
	Coding    []Coding    `json:"coding,omitempty"`
	Text      string      `json:"text,omitempty"`
}

type Coding struct {
	ID           string      `json:"id,omitempty"`
	Extension    []Extension `json:"extension,omitempty"`
	System       string      `json:"system,omitempty"`
	Version      string      `json:"version,omitempty"`
	Code         string      `json:"code,omitempty"`
	Display      string      `json:"display,omitempty"`
	UserSelected *bool       `json:"userSelected,omitempty"`
}

type Reference struct {
	ID         string      `json:"id,omitempty"`
	Extension  []Extension `json:"extension,omitempty"`
	Reference  string      `json:"reference,omitempty"`
	Type       string      `json:"type,omitempty"`
	Identifier *Identifier `json:"identifier,omitempty"`
	Display    string      `json:"display,omitempty"`
}

type Period struct {
	ID        string      `json:"id,omitempty"`
	Extension []Extension `json:"extension,omitempty"`
	Start     string      `json:"start,omitempty"`
	End       string      `json:"end,omitempty"`
}

type Quantity struct {
	ID         string      `json:"id,omitempty"`
	Extension  []Extension `json:"extension,omitempty"`
	Value      float64     `json:"value,omitempty"`
	Comparator string      `json:"comparator,omitempty"`
	Unit       string      `json:"unit,omitempty"`
	System     string      `json:"system,omitempty"`
	Code       string      `json:"code,omitempty"`
}

type Money struct {
	ID        string      `json:"id,omitempty"`
	Extension []Extension `json:"extension,omitempty"`
	Value     float64     `json:"value,omitempty"`
	Currency  string      `json:"currency,omitempty"`
	System    string      `json:"system,omitempty"`
	Code      string      `json:"code,omitempty"`
}

type Address struct {
	ID         string      `json:"id,omitempty"`
	Extension  []Extension `json:"extension,omitempty"`
	Use        string      `json:"use,omitempty"`
	Type       string      `json:"type,omitempty"`
	Text       string      `json:"text,omitempty"`
	Line       []string    `json:"line,omitempty"`
	City       string      `json:"city,omitempty"`
	District   string      `json:"district,omitempty"`
	State      string      `json:"state,omitempty"`
	PostalCode string      `json:"postalCode,omitempty"`
	Country    string      `json:"country,omitempty"`
	Period     *Period     `json:"period,omitempty"`
}

type Attachment struct {
	ID          string      `json:"id,omitempty"`
	Extension   []Extension `json:"extension,omitempty"`
	ContentType string      `json:"contentType,omitempty"`
	Language    string      `json:"language,omitempty"`
	Data        string      `json:"data,omitempty"`
	URL         string      `json:"url,omitempty"`
	Size        *int        `json:"size,omitempty"`
	Hash        string      `json:"hash,omitempty"`
	Title       string      `json:"title,omitempty"`
	Creation    string      `json:"creation,omitempty"`
}

type HumanName struct {
	ID        string      `json:"id,omitempty"`
	Extension []Extension `json:"extension,omitempty"`
	Use       string      `json:"use,omitempty"`
	Text      string      `json:"text,omitempty"`
	Family    string      `json:"family,omitempty"`
	Given     []string    `json:"given,omitempty"`
	Prefix    []string    `json:"prefix,omitempty"`
	Suffix    []string    `json:"suffix,omitempty"`
	Period    *Period     `json:"period,omitempty"`
}
