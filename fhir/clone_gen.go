// Code generated from schema.txt by internal/gen. DO NOT EDIT.

package fhir

import (
	"slices"
	"strings"
)

func (v *ExplanationOfBenefit) clone() *ExplanationOfBenefit {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *ExplanationOfBenefit) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Meta = v.Meta.clone()
	v.ImplicitRules = string(strings.Clone(string(v.ImplicitRules)))
	v.Language = string(strings.Clone(string(v.Language)))
	v.Text = v.Text.clone()
	v.Contained = slices.Clone(v.Contained)
	for i := range v.Contained {
		v.Contained[i].detach()
	}
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.ModifierExtension = slices.Clone(v.ModifierExtension)
	for i := range v.ModifierExtension {
		v.ModifierExtension[i].detach()
	}
	v.Identifier = slices.Clone(v.Identifier)
	for i := range v.Identifier {
		v.Identifier[i].detach()
	}
	v.Status = string(strings.Clone(string(v.Status)))
	v.Type = v.Type.clone()
	v.SubType = v.SubType.clone()
	v.Use = string(strings.Clone(string(v.Use)))
	v.Patient = v.Patient.clone()
	v.BillablePeriod = v.BillablePeriod.clone()
	v.Created = DateTime(strings.Clone(string(v.Created)))
	v.Enterer = v.Enterer.clone()
	v.Insurer = v.Insurer.clone()
	v.Provider = v.Provider.clone()
	v.Organization = v.Organization.clone()
	v.Priority = v.Priority.clone()
	v.FundsReserveRequested = v.FundsReserveRequested.clone()
	v.FundsReserve = v.FundsReserve.clone()
	v.Related = slices.Clone(v.Related)
	for i := range v.Related {
		v.Related[i].detach()
	}
	v.Prescription = v.Prescription.clone()
	v.OriginalPrescription = v.OriginalPrescription.clone()
	v.Payee = v.Payee.clone()
	v.Referral = v.Referral.clone()
	v.Facility = v.Facility.clone()
	v.Claim = v.Claim.clone()
	v.ClaimResponse = v.ClaimResponse.clone()
	v.Outcome = string(strings.Clone(string(v.Outcome)))
	v.Disposition = string(strings.Clone(string(v.Disposition)))
	v.PreAuthRef = slices.Clone(v.PreAuthRef)
	for i := range v.PreAuthRef {
		v.PreAuthRef[i] = strings.Clone(v.PreAuthRef[i])
	}
	v.PreAuthRefPeriod = slices.Clone(v.PreAuthRefPeriod)
	for i := range v.PreAuthRefPeriod {
		v.PreAuthRefPeriod[i].detach()
	}
	v.CareTeam = slices.Clone(v.CareTeam)
	for i := range v.CareTeam {
		v.CareTeam[i].detach()
	}
	v.SupportingInfo = slices.Clone(v.SupportingInfo)
	for i := range v.SupportingInfo {
		v.SupportingInfo[i].detach()
	}
	v.Diagnosis = slices.Clone(v.Diagnosis)
	for i := range v.Diagnosis {
		v.Diagnosis[i].detach()
	}
	v.Procedure = slices.Clone(v.Procedure)
	for i := range v.Procedure {
		v.Procedure[i].detach()
	}
	v.Precedence = clonePointer(v.Precedence)
	v.Insurance = slices.Clone(v.Insurance)
	for i := range v.Insurance {
		v.Insurance[i].detach()
	}
	v.Accident = v.Accident.clone()
	v.Item = slices.Clone(v.Item)
	for i := range v.Item {
		v.Item[i].detach()
	}
	v.AddItem = slices.Clone(v.AddItem)
	for i := range v.AddItem {
		v.AddItem[i].detach()
	}
	v.Adjudication = slices.Clone(v.Adjudication)
	for i := range v.Adjudication {
		v.Adjudication[i].detach()
	}
	v.Total = slices.Clone(v.Total)
	for i := range v.Total {
		v.Total[i].detach()
	}
	v.Payment = v.Payment.clone()
	v.FormCode = v.FormCode.clone()
	v.Form = v.Form.clone()
	v.ProcessNote = slices.Clone(v.ProcessNote)
	for i := range v.ProcessNote {
		v.ProcessNote[i].detach()
	}
	v.BenefitPeriod = v.BenefitPeriod.clone()
	v.BenefitBalance = slices.Clone(v.BenefitBalance)
	for i := range v.BenefitBalance {
		v.BenefitBalance[i].detach()
	}
	v.Extra = v.Extra.clone()
	v.memory = nil
}

func (v *Related) clone() *Related {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *Related) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.ModifierExtension = slices.Clone(v.ModifierExtension)
	for i := range v.ModifierExtension {
		v.ModifierExtension[i].detach()
	}
	v.Claim = v.Claim.clone()
	v.Relationship = v.Relationship.clone()
	v.Reference = v.Reference.clone()
	v.Extra = v.Extra.clone()
}

func (v *Payee) clone() *Payee {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *Payee) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.ModifierExtension = slices.Clone(v.ModifierExtension)
	for i := range v.ModifierExtension {
		v.ModifierExtension[i].detach()
	}
	v.Type = v.Type.clone()
	v.Party = v.Party.clone()
	v.Extra = v.Extra.clone()
}

func (v *CareTeam) clone() *CareTeam {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *CareTeam) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.ModifierExtension = slices.Clone(v.ModifierExtension)
	for i := range v.ModifierExtension {
		v.ModifierExtension[i].detach()
	}
	v.Provider = v.Provider.clone()
	v.Responsible = clonePointer(v.Responsible)
	v.Role = v.Role.clone()
	v.Qualification = v.Qualification.clone()
	v.Extra = v.Extra.clone()
}

func (v *SupportingInfo) clone() *SupportingInfo {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *SupportingInfo) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.ModifierExtension = slices.Clone(v.ModifierExtension)
	for i := range v.ModifierExtension {
		v.ModifierExtension[i].detach()
	}
	v.Category = v.Category.clone()
	v.Code = v.Code.clone()
	v.TimingDate = DateTime(strings.Clone(string(v.TimingDate)))
	v.TimingPeriod = v.TimingPeriod.clone()
	v.ValueBoolean = clonePointer(v.ValueBoolean)
	v.ValueString = string(strings.Clone(string(v.ValueString)))
	v.ValueQuantity = v.ValueQuantity.clone()
	v.ValueAttachment = v.ValueAttachment.clone()
	v.ValueReference = v.ValueReference.clone()
	v.Reason = v.Reason.clone()
	v.Extra = v.Extra.clone()
}

func (v *Diagnosis) clone() *Diagnosis {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *Diagnosis) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.ModifierExtension = slices.Clone(v.ModifierExtension)
	for i := range v.ModifierExtension {
		v.ModifierExtension[i].detach()
	}
	v.DiagnosisCodeableConcept = v.DiagnosisCodeableConcept.clone()
	v.DiagnosisReference = v.DiagnosisReference.clone()
	v.Type = slices.Clone(v.Type)
	for i := range v.Type {
		v.Type[i].detach()
	}
	v.OnAdmission = v.OnAdmission.clone()
	v.PackageCode = v.PackageCode.clone()
	v.Extra = v.Extra.clone()
}

func (v *Procedure) clone() *Procedure {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *Procedure) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.ModifierExtension = slices.Clone(v.ModifierExtension)
	for i := range v.ModifierExtension {
		v.ModifierExtension[i].detach()
	}
	v.Type = slices.Clone(v.Type)
	for i := range v.Type {
		v.Type[i].detach()
	}
	v.Date = DateTime(strings.Clone(string(v.Date)))
	v.ProcedureCodeableConcept = v.ProcedureCodeableConcept.clone()
	v.ProcedureReference = v.ProcedureReference.clone()
	v.UDI = slices.Clone(v.UDI)
	for i := range v.UDI {
		v.UDI[i].detach()
	}
	v.Extra = v.Extra.clone()
}

func (v *Insurance) clone() *Insurance {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *Insurance) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.ModifierExtension = slices.Clone(v.ModifierExtension)
	for i := range v.ModifierExtension {
		v.ModifierExtension[i].detach()
	}
	v.Focal = clonePointer(v.Focal)
	v.Coverage = v.Coverage.clone()
	v.PreAuthRef = slices.Clone(v.PreAuthRef)
	for i := range v.PreAuthRef {
		v.PreAuthRef[i] = strings.Clone(v.PreAuthRef[i])
	}
	v.Extra = v.Extra.clone()
}

func (v *Accident) clone() *Accident {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *Accident) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.ModifierExtension = slices.Clone(v.ModifierExtension)
	for i := range v.ModifierExtension {
		v.ModifierExtension[i].detach()
	}
	v.Date = DateTime(strings.Clone(string(v.Date)))
	v.Type = v.Type.clone()
	v.LocationAddress = v.LocationAddress.clone()
	v.LocationReference = v.LocationReference.clone()
	v.Extra = v.Extra.clone()
}

func (v *Item) clone() *Item {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *Item) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.ModifierExtension = slices.Clone(v.ModifierExtension)
	for i := range v.ModifierExtension {
		v.ModifierExtension[i].detach()
	}
	v.CareTeamSequence = slices.Clone(v.CareTeamSequence)
	v.DiagnosisSequence = slices.Clone(v.DiagnosisSequence)
	v.ProcedureSequence = slices.Clone(v.ProcedureSequence)
	v.InformationSequence = slices.Clone(v.InformationSequence)
	v.Revenue = v.Revenue.clone()
	v.Category = v.Category.clone()
	v.ProductOrService = v.ProductOrService.clone()
	v.Modifier = slices.Clone(v.Modifier)
	for i := range v.Modifier {
		v.Modifier[i].detach()
	}
	v.ProgramCode = slices.Clone(v.ProgramCode)
	for i := range v.ProgramCode {
		v.ProgramCode[i].detach()
	}
	v.ServicedDate = DateTime(strings.Clone(string(v.ServicedDate)))
	v.ServicedPeriod = v.ServicedPeriod.clone()
	v.LocationCodeableConcept = v.LocationCodeableConcept.clone()
	v.LocationAddress = v.LocationAddress.clone()
	v.LocationReference = v.LocationReference.clone()
	v.Quantity = v.Quantity.clone()
	v.UnitPrice = v.UnitPrice.clone()
	v.Factor = Decimal(strings.Clone(string(v.Factor)))
	v.Net = v.Net.clone()
	v.UDI = slices.Clone(v.UDI)
	for i := range v.UDI {
		v.UDI[i].detach()
	}
	v.BodySite = v.BodySite.clone()
	v.SubSite = slices.Clone(v.SubSite)
	for i := range v.SubSite {
		v.SubSite[i].detach()
	}
	v.Encounter = slices.Clone(v.Encounter)
	for i := range v.Encounter {
		v.Encounter[i].detach()
	}
	v.NoteNumber = slices.Clone(v.NoteNumber)
	v.Adjudication = slices.Clone(v.Adjudication)
	for i := range v.Adjudication {
		v.Adjudication[i].detach()
	}
	v.Detail = slices.Clone(v.Detail)
	for i := range v.Detail {
		v.Detail[i].detach()
	}
	v.Extra = v.Extra.clone()
}

func (v *ItemDetail) clone() *ItemDetail {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *ItemDetail) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.ModifierExtension = slices.Clone(v.ModifierExtension)
	for i := range v.ModifierExtension {
		v.ModifierExtension[i].detach()
	}
	v.Revenue = v.Revenue.clone()
	v.Category = v.Category.clone()
	v.ProductOrService = v.ProductOrService.clone()
	v.Modifier = slices.Clone(v.Modifier)
	for i := range v.Modifier {
		v.Modifier[i].detach()
	}
	v.ProgramCode = slices.Clone(v.ProgramCode)
	for i := range v.ProgramCode {
		v.ProgramCode[i].detach()
	}
	v.Quantity = v.Quantity.clone()
	v.UnitPrice = v.UnitPrice.clone()
	v.Factor = Decimal(strings.Clone(string(v.Factor)))
	v.Net = v.Net.clone()
	v.UDI = slices.Clone(v.UDI)
	for i := range v.UDI {
		v.UDI[i].detach()
	}
	v.NoteNumber = slices.Clone(v.NoteNumber)
	v.Adjudication = slices.Clone(v.Adjudication)
	for i := range v.Adjudication {
		v.Adjudication[i].detach()
	}
	v.SubDetail = slices.Clone(v.SubDetail)
	for i := range v.SubDetail {
		v.SubDetail[i].detach()
	}
	v.Extra = v.Extra.clone()
}

func (v *ItemSubDetail) clone() *ItemSubDetail {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *ItemSubDetail) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.ModifierExtension = slices.Clone(v.ModifierExtension)
	for i := range v.ModifierExtension {
		v.ModifierExtension[i].detach()
	}
	v.Revenue = v.Revenue.clone()
	v.Category = v.Category.clone()
	v.ProductOrService = v.ProductOrService.clone()
	v.Modifier = slices.Clone(v.Modifier)
	for i := range v.Modifier {
		v.Modifier[i].detach()
	}
	v.ProgramCode = slices.Clone(v.ProgramCode)
	for i := range v.ProgramCode {
		v.ProgramCode[i].detach()
	}
	v.Quantity = v.Quantity.clone()
	v.UnitPrice = v.UnitPrice.clone()
	v.Factor = Decimal(strings.Clone(string(v.Factor)))
	v.Net = v.Net.clone()
	v.UDI = slices.Clone(v.UDI)
	for i := range v.UDI {
		v.UDI[i].detach()
	}
	v.NoteNumber = slices.Clone(v.NoteNumber)
	v.Adjudication = slices.Clone(v.Adjudication)
	for i := range v.Adjudication {
		v.Adjudication[i].detach()
	}
	v.Extra = v.Extra.clone()
}

func (v *AddItem) clone() *AddItem {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *AddItem) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.ModifierExtension = slices.Clone(v.ModifierExtension)
	for i := range v.ModifierExtension {
		v.ModifierExtension[i].detach()
	}
	v.ItemSequence = slices.Clone(v.ItemSequence)
	v.DetailSequence = slices.Clone(v.DetailSequence)
	v.SubDetailSequence = slices.Clone(v.SubDetailSequence)
	v.Provider = slices.Clone(v.Provider)
	for i := range v.Provider {
		v.Provider[i].detach()
	}
	v.ProductOrService = v.ProductOrService.clone()
	v.Modifier = slices.Clone(v.Modifier)
	for i := range v.Modifier {
		v.Modifier[i].detach()
	}
	v.ProgramCode = slices.Clone(v.ProgramCode)
	for i := range v.ProgramCode {
		v.ProgramCode[i].detach()
	}
	v.ServicedDate = DateTime(strings.Clone(string(v.ServicedDate)))
	v.ServicedPeriod = v.ServicedPeriod.clone()
	v.LocationCodeableConcept = v.LocationCodeableConcept.clone()
	v.LocationAddress = v.LocationAddress.clone()
	v.LocationReference = v.LocationReference.clone()
	v.Quantity = v.Quantity.clone()
	v.UnitPrice = v.UnitPrice.clone()
	v.Factor = Decimal(strings.Clone(string(v.Factor)))
	v.Net = v.Net.clone()
	v.BodySite = v.BodySite.clone()
	v.SubSite = slices.Clone(v.SubSite)
	for i := range v.SubSite {
		v.SubSite[i].detach()
	}
	v.NoteNumber = slices.Clone(v.NoteNumber)
	v.Adjudication = slices.Clone(v.Adjudication)
	for i := range v.Adjudication {
		v.Adjudication[i].detach()
	}
	v.Detail = slices.Clone(v.Detail)
	for i := range v.Detail {
		v.Detail[i].detach()
	}
	v.Extra = v.Extra.clone()
}

func (v *AddItemDetail) clone() *AddItemDetail {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *AddItemDetail) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.ModifierExtension = slices.Clone(v.ModifierExtension)
	for i := range v.ModifierExtension {
		v.ModifierExtension[i].detach()
	}
	v.ProductOrService = v.ProductOrService.clone()
	v.Modifier = slices.Clone(v.Modifier)
	for i := range v.Modifier {
		v.Modifier[i].detach()
	}
	v.Quantity = v.Quantity.clone()
	v.UnitPrice = v.UnitPrice.clone()
	v.Factor = Decimal(strings.Clone(string(v.Factor)))
	v.Net = v.Net.clone()
	v.NoteNumber = slices.Clone(v.NoteNumber)
	v.Adjudication = slices.Clone(v.Adjudication)
	for i := range v.Adjudication {
		v.Adjudication[i].detach()
	}
	v.SubDetail = slices.Clone(v.SubDetail)
	for i := range v.SubDetail {
		v.SubDetail[i].detach()
	}
	v.Extra = v.Extra.clone()
}

func (v *AddItemSubDetail) clone() *AddItemSubDetail {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *AddItemSubDetail) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.ModifierExtension = slices.Clone(v.ModifierExtension)
	for i := range v.ModifierExtension {
		v.ModifierExtension[i].detach()
	}
	v.ProductOrService = v.ProductOrService.clone()
	v.Modifier = slices.Clone(v.Modifier)
	for i := range v.Modifier {
		v.Modifier[i].detach()
	}
	v.Quantity = v.Quantity.clone()
	v.UnitPrice = v.UnitPrice.clone()
	v.Factor = Decimal(strings.Clone(string(v.Factor)))
	v.Net = v.Net.clone()
	v.NoteNumber = slices.Clone(v.NoteNumber)
	v.Adjudication = slices.Clone(v.Adjudication)
	for i := range v.Adjudication {
		v.Adjudication[i].detach()
	}
	v.Extra = v.Extra.clone()
}

func (v *Adjudication) clone() *Adjudication {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *Adjudication) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.ModifierExtension = slices.Clone(v.ModifierExtension)
	for i := range v.ModifierExtension {
		v.ModifierExtension[i].detach()
	}
	v.Category = v.Category.clone()
	v.Reason = v.Reason.clone()
	v.Amount = v.Amount.clone()
	v.Value = Decimal(strings.Clone(string(v.Value)))
	v.Extra = v.Extra.clone()
}

func (v *Total) clone() *Total {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *Total) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.ModifierExtension = slices.Clone(v.ModifierExtension)
	for i := range v.ModifierExtension {
		v.ModifierExtension[i].detach()
	}
	v.Category = v.Category.clone()
	v.Amount = v.Amount.clone()
	v.Extra = v.Extra.clone()
}

func (v *Payment) clone() *Payment {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *Payment) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.ModifierExtension = slices.Clone(v.ModifierExtension)
	for i := range v.ModifierExtension {
		v.ModifierExtension[i].detach()
	}
	v.Type = v.Type.clone()
	v.Adjustment = v.Adjustment.clone()
	v.AdjustmentReason = v.AdjustmentReason.clone()
	v.Date = DateTime(strings.Clone(string(v.Date)))
	v.Amount = v.Amount.clone()
	v.Identifier = v.Identifier.clone()
	v.Extra = v.Extra.clone()
}

func (v *ProcessNote) clone() *ProcessNote {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *ProcessNote) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.ModifierExtension = slices.Clone(v.ModifierExtension)
	for i := range v.ModifierExtension {
		v.ModifierExtension[i].detach()
	}
	v.Type = string(strings.Clone(string(v.Type)))
	v.Text = string(strings.Clone(string(v.Text)))
	v.Language = v.Language.clone()
	v.Extra = v.Extra.clone()
}

func (v *BenefitBalance) clone() *BenefitBalance {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *BenefitBalance) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.ModifierExtension = slices.Clone(v.ModifierExtension)
	for i := range v.ModifierExtension {
		v.ModifierExtension[i].detach()
	}
	v.Category = v.Category.clone()
	v.Excluded = clonePointer(v.Excluded)
	v.Name = string(strings.Clone(string(v.Name)))
	v.Description = string(strings.Clone(string(v.Description)))
	v.Network = v.Network.clone()
	v.Unit = v.Unit.clone()
	v.Term = v.Term.clone()
	v.Financial = slices.Clone(v.Financial)
	for i := range v.Financial {
		v.Financial[i].detach()
	}
	v.Extra = v.Extra.clone()
}

func (v *BenefitFinancial) clone() *BenefitFinancial {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *BenefitFinancial) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.ModifierExtension = slices.Clone(v.ModifierExtension)
	for i := range v.ModifierExtension {
		v.ModifierExtension[i].detach()
	}
	v.Type = v.Type.clone()
	v.AllowedUnsignedInt = clonePointer(v.AllowedUnsignedInt)
	v.AllowedString = string(strings.Clone(string(v.AllowedString)))
	v.AllowedMoney = v.AllowedMoney.clone()
	v.UsedUnsignedInt = clonePointer(v.UsedUnsignedInt)
	v.UsedMoney = v.UsedMoney.clone()
	v.Extra = v.Extra.clone()
}

func (v *OperationOutcome) clone() *OperationOutcome {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *OperationOutcome) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Meta = v.Meta.clone()
	v.ImplicitRules = string(strings.Clone(string(v.ImplicitRules)))
	v.Language = string(strings.Clone(string(v.Language)))
	v.Text = v.Text.clone()
	v.Contained = slices.Clone(v.Contained)
	for i := range v.Contained {
		v.Contained[i].detach()
	}
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.ModifierExtension = slices.Clone(v.ModifierExtension)
	for i := range v.ModifierExtension {
		v.ModifierExtension[i].detach()
	}
	v.Issue = slices.Clone(v.Issue)
	for i := range v.Issue {
		v.Issue[i].detach()
	}
	v.Extra = v.Extra.clone()
}

func (v *Issue) clone() *Issue {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *Issue) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.ModifierExtension = slices.Clone(v.ModifierExtension)
	for i := range v.ModifierExtension {
		v.ModifierExtension[i].detach()
	}
	v.Severity = string(strings.Clone(string(v.Severity)))
	v.Code = string(strings.Clone(string(v.Code)))
	v.Details = v.Details.clone()
	v.Diagnostics = string(strings.Clone(string(v.Diagnostics)))
	v.Location = slices.Clone(v.Location)
	for i := range v.Location {
		v.Location[i] = strings.Clone(v.Location[i])
	}
	v.Expression = slices.Clone(v.Expression)
	for i := range v.Expression {
		v.Expression[i] = strings.Clone(v.Expression[i])
	}
	v.Extra = v.Extra.clone()
}

func (v *CapabilityStatement) clone() *CapabilityStatement {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *CapabilityStatement) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Meta = v.Meta.clone()
	v.ImplicitRules = string(strings.Clone(string(v.ImplicitRules)))
	v.Language = string(strings.Clone(string(v.Language)))
	v.Text = v.Text.clone()
	v.Contained = slices.Clone(v.Contained)
	for i := range v.Contained {
		v.Contained[i].detach()
	}
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.ModifierExtension = slices.Clone(v.ModifierExtension)
	for i := range v.ModifierExtension {
		v.ModifierExtension[i].detach()
	}
	v.URL = string(strings.Clone(string(v.URL)))
	v.Version = string(strings.Clone(string(v.Version)))
	v.Name = string(strings.Clone(string(v.Name)))
	v.Title = string(strings.Clone(string(v.Title)))
	v.Status = string(strings.Clone(string(v.Status)))
	v.Date = DateTime(strings.Clone(string(v.Date)))
	v.Publisher = string(strings.Clone(string(v.Publisher)))
	v.Kind = string(strings.Clone(string(v.Kind)))
	v.Software = v.Software.clone()
	v.Implementation = v.Implementation.clone()
	v.FHIRVersion = string(strings.Clone(string(v.FHIRVersion)))
	v.Format = slices.Clone(v.Format)
	for i := range v.Format {
		v.Format[i] = strings.Clone(v.Format[i])
	}
	v.Rest = slices.Clone(v.Rest)
	for i := range v.Rest {
		v.Rest[i].detach()
	}
	v.Extra = v.Extra.clone()
}

func (v *Software) clone() *Software {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *Software) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.ModifierExtension = slices.Clone(v.ModifierExtension)
	for i := range v.ModifierExtension {
		v.ModifierExtension[i].detach()
	}
	v.Name = string(strings.Clone(string(v.Name)))
	v.Version = string(strings.Clone(string(v.Version)))
	v.ReleaseDate = DateTime(strings.Clone(string(v.ReleaseDate)))
	v.Extra = v.Extra.clone()
}

func (v *Implementation) clone() *Implementation {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *Implementation) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.ModifierExtension = slices.Clone(v.ModifierExtension)
	for i := range v.ModifierExtension {
		v.ModifierExtension[i].detach()
	}
	v.Description = string(strings.Clone(string(v.Description)))
	v.URL = string(strings.Clone(string(v.URL)))
	v.Extra = v.Extra.clone()
}

func (v *Rest) clone() *Rest {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *Rest) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.ModifierExtension = slices.Clone(v.ModifierExtension)
	for i := range v.ModifierExtension {
		v.ModifierExtension[i].detach()
	}
	v.Mode = string(strings.Clone(string(v.Mode)))
	v.Resource = slices.Clone(v.Resource)
	for i := range v.Resource {
		v.Resource[i].detach()
	}
	v.Operation = slices.Clone(v.Operation)
	for i := range v.Operation {
		v.Operation[i].detach()
	}
	v.Extra = v.Extra.clone()
}

func (v *RestResource) clone() *RestResource {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *RestResource) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.ModifierExtension = slices.Clone(v.ModifierExtension)
	for i := range v.ModifierExtension {
		v.ModifierExtension[i].detach()
	}
	v.Type = string(strings.Clone(string(v.Type)))
	v.Operation = slices.Clone(v.Operation)
	for i := range v.Operation {
		v.Operation[i].detach()
	}
	v.Extra = v.Extra.clone()
}

func (v *RestOperation) clone() *RestOperation {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *RestOperation) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.ModifierExtension = slices.Clone(v.ModifierExtension)
	for i := range v.ModifierExtension {
		v.ModifierExtension[i].detach()
	}
	v.Name = string(strings.Clone(string(v.Name)))
	v.Documentation = string(strings.Clone(string(v.Documentation)))
	v.Extra = v.Extra.clone()
}

func (v *Practitioner) clone() *Practitioner {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *Practitioner) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Meta = v.Meta.clone()
	v.ImplicitRules = string(strings.Clone(string(v.ImplicitRules)))
	v.Language = string(strings.Clone(string(v.Language)))
	v.Text = v.Text.clone()
	v.Contained = slices.Clone(v.Contained)
	for i := range v.Contained {
		v.Contained[i].detach()
	}
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.ModifierExtension = slices.Clone(v.ModifierExtension)
	for i := range v.ModifierExtension {
		v.ModifierExtension[i].detach()
	}
	v.Identifier = slices.Clone(v.Identifier)
	for i := range v.Identifier {
		v.Identifier[i].detach()
	}
	v.Active = clonePointer(v.Active)
	v.Name = slices.Clone(v.Name)
	for i := range v.Name {
		v.Name[i].detach()
	}
	v.Address = slices.Clone(v.Address)
	for i := range v.Address {
		v.Address[i].detach()
	}
	v.Extra = v.Extra.clone()
}

func (v *Organization) clone() *Organization {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *Organization) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Meta = v.Meta.clone()
	v.ImplicitRules = string(strings.Clone(string(v.ImplicitRules)))
	v.Language = string(strings.Clone(string(v.Language)))
	v.Text = v.Text.clone()
	v.Contained = slices.Clone(v.Contained)
	for i := range v.Contained {
		v.Contained[i].detach()
	}
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.ModifierExtension = slices.Clone(v.ModifierExtension)
	for i := range v.ModifierExtension {
		v.ModifierExtension[i].detach()
	}
	v.Identifier = slices.Clone(v.Identifier)
	for i := range v.Identifier {
		v.Identifier[i].detach()
	}
	v.Active = clonePointer(v.Active)
	v.Type = slices.Clone(v.Type)
	for i := range v.Type {
		v.Type[i].detach()
	}
	v.Name = string(strings.Clone(string(v.Name)))
	v.Address = slices.Clone(v.Address)
	for i := range v.Address {
		v.Address[i].detach()
	}
	v.Extra = v.Extra.clone()
}

func (v *Meta) clone() *Meta {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *Meta) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.VersionId = string(strings.Clone(string(v.VersionId)))
	v.LastUpdated = DateTime(strings.Clone(string(v.LastUpdated)))
	v.Source = string(strings.Clone(string(v.Source)))
	v.Profile = slices.Clone(v.Profile)
	for i := range v.Profile {
		v.Profile[i] = strings.Clone(v.Profile[i])
	}
	v.Security = slices.Clone(v.Security)
	for i := range v.Security {
		v.Security[i].detach()
	}
	v.Tag = slices.Clone(v.Tag)
	for i := range v.Tag {
		v.Tag[i].detach()
	}
	v.Extra = v.Extra.clone()
}

func (v *Narrative) clone() *Narrative {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *Narrative) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.Status = string(strings.Clone(string(v.Status)))
	v.Div = string(strings.Clone(string(v.Div)))
	v.Extra = v.Extra.clone()
}

func (v *Extension) clone() *Extension {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *Extension) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.URL = string(strings.Clone(string(v.URL)))
	v.Value = cloneValue(v.Value)
	v.Extra = v.Extra.clone()
}

func (v *Identifier) clone() *Identifier {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *Identifier) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.Use = string(strings.Clone(string(v.Use)))
	v.Type = v.Type.clone()
	v.System = string(strings.Clone(string(v.System)))
	v.Value = string(strings.Clone(string(v.Value)))
	v.Period = v.Period.clone()
	v.Assigner = v.Assigner.clone()
	v.Extra = v.Extra.clone()
}

func (v *CodeableConcept) clone() *CodeableConcept {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *CodeableConcept) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.Coding = slices.Clone(v.Coding)
	for i := range v.Coding {
		v.Coding[i].detach()
	}
	v.Text = string(strings.Clone(string(v.Text)))
	v.Extra = v.Extra.clone()
}

func (v *Coding) clone() *Coding {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *Coding) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.System = string(strings.Clone(string(v.System)))
	v.Version = string(strings.Clone(string(v.Version)))
	v.Code = string(strings.Clone(string(v.Code)))
	v.Display = string(strings.Clone(string(v.Display)))
	v.UserSelected = clonePointer(v.UserSelected)
	v.Extra = v.Extra.clone()
}

func (v *Reference) clone() *Reference {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *Reference) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.Reference = string(strings.Clone(string(v.Reference)))
	v.Type = string(strings.Clone(string(v.Type)))
	v.Identifier = v.Identifier.clone()
	v.Display = string(strings.Clone(string(v.Display)))
	v.Extra = v.Extra.clone()
}

func (v *Period) clone() *Period {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *Period) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.Start = DateTime(strings.Clone(string(v.Start)))
	v.End = DateTime(strings.Clone(string(v.End)))
	v.Extra = v.Extra.clone()
}

func (v *Quantity) clone() *Quantity {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *Quantity) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.Value = Decimal(strings.Clone(string(v.Value)))
	v.Comparator = string(strings.Clone(string(v.Comparator)))
	v.Unit = string(strings.Clone(string(v.Unit)))
	v.System = string(strings.Clone(string(v.System)))
	v.Code = string(strings.Clone(string(v.Code)))
	v.Extra = v.Extra.clone()
}

func (v *Money) clone() *Money {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *Money) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.Value = Decimal(strings.Clone(string(v.Value)))
	v.Currency = string(strings.Clone(string(v.Currency)))
	v.Extra = v.Extra.clone()
}

func (v *Address) clone() *Address {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *Address) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.Use = string(strings.Clone(string(v.Use)))
	v.Type = string(strings.Clone(string(v.Type)))
	v.Text = string(strings.Clone(string(v.Text)))
	v.Line = slices.Clone(v.Line)
	for i := range v.Line {
		v.Line[i] = strings.Clone(v.Line[i])
	}
	v.City = string(strings.Clone(string(v.City)))
	v.District = string(strings.Clone(string(v.District)))
	v.State = string(strings.Clone(string(v.State)))
	v.PostalCode = string(strings.Clone(string(v.PostalCode)))
	v.Country = string(strings.Clone(string(v.Country)))
	v.Period = v.Period.clone()
	v.Extra = v.Extra.clone()
}

func (v *Attachment) clone() *Attachment {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *Attachment) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.ContentType = string(strings.Clone(string(v.ContentType)))
	v.Language = string(strings.Clone(string(v.Language)))
	v.Data = string(strings.Clone(string(v.Data)))
	v.URL = string(strings.Clone(string(v.URL)))
	v.Size = clonePointer(v.Size)
	v.Hash = string(strings.Clone(string(v.Hash)))
	v.Title = string(strings.Clone(string(v.Title)))
	v.Creation = DateTime(strings.Clone(string(v.Creation)))
	v.Extra = v.Extra.clone()
}

func (v *HumanName) clone() *HumanName {
	if v == nil {
		return nil
	}
	c := *v
	c.detach()
	return &c
}

// detach replaces whatever v shares with the value it was copied from.
func (v *HumanName) detach() {
	v.ID = string(strings.Clone(string(v.ID)))
	v.Extension = slices.Clone(v.Extension)
	for i := range v.Extension {
		v.Extension[i].detach()
	}
	v.Use = string(strings.Clone(string(v.Use)))
	v.Text = string(strings.Clone(string(v.Text)))
	v.Family = string(strings.Clone(string(v.Family)))
	v.Given = slices.Clone(v.Given)
	for i := range v.Given {
		v.Given[i] = strings.Clone(v.Given[i])
	}
	v.Prefix = slices.Clone(v.Prefix)
	for i := range v.Prefix {
		v.Prefix[i] = strings.Clone(v.Prefix[i])
	}
	v.Suffix = slices.Clone(v.Suffix)
	for i := range v.Suffix {
		v.Suffix[i] = strings.Clone(v.Suffix[i])
	}
	v.Period = v.Period.clone()
	v.Extra = v.Extra.clone()
}

func cloneDatatype(v Value) Value {
	switch v := v.(type) {
	case *Meta:
		return v.clone()
	case *Identifier:
		return v.clone()
	case *CodeableConcept:
		return v.clone()
	case *Coding:
		return v.clone()
	case *Reference:
		return v.clone()
	case *Period:
		return v.clone()
	case *Quantity:
		return v.clone()
	case *Money:
		return v.clone()
	case *Address:
		return v.clone()
	case *Attachment:
		return v.clone()
	case *HumanName:
		return v.clone()
	}
	return v
}
