// Code generated from schema.txt by internal/gen. DO NOT EDIT.

package fhir

import "strconv"

func (v *ExplanationOfBenefit) append(b []byte, e *encoder) []byte {
	start := len(b)
	if !v.untyped {
		b = append(b, `,"resourceType":"ExplanationOfBenefit"`...)
	}
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Meta != nil {
		b = v.Meta.append(append(b, `,"meta":`...), e)
	}
	if x := v.More; x != nil {
		if x.ImplicitRules != "" {
			b = e.text(append(b, `,"implicitRules":`...), x.ImplicitRules)
		}
		if x.Language != "" {
			b = e.text(append(b, `,"language":`...), x.Language)
		}
		if x.Text != nil {
			b = x.Text.append(append(b, `,"text":`...), e)
		}
	}
	if v.Contained != nil {
		b = append(b, `,"contained":[`...)
		for i := range v.Contained {
			b = append(v.Contained[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if x := v.More; x != nil {
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.Identifier != nil {
		b = append(b, `,"identifier":[`...)
		for i := range v.Identifier {
			b = append(v.Identifier[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Status != "" {
		b = e.text(append(b, `,"status":`...), v.Status)
	}
	if v.Type != nil {
		b = v.Type.append(append(b, `,"type":`...), e)
	}
	if v.SubType != nil {
		b = v.SubType.append(append(b, `,"subType":`...), e)
	}
	if v.Use != "" {
		b = e.text(append(b, `,"use":`...), v.Use)
	}
	if v.Patient != nil {
		b = v.Patient.append(append(b, `,"patient":`...), e)
	}
	if v.BillablePeriod != nil {
		b = v.BillablePeriod.append(append(b, `,"billablePeriod":`...), e)
	}
	if v.Created != "" {
		b = e.text(append(b, `,"created":`...), string(v.Created))
	}
	if x := v.More; x != nil {
		if x.Enterer != nil {
			b = x.Enterer.append(append(b, `,"enterer":`...), e)
		}
		if x.Insurer != nil {
			b = x.Insurer.append(append(b, `,"insurer":`...), e)
		}
	}
	if v.Provider != nil {
		b = v.Provider.append(append(b, `,"provider":`...), e)
	}
	if v.Organization != nil {
		b = v.Organization.append(append(b, `,"organization":`...), e)
	}
	if x := v.More; x != nil {
		if x.Priority != nil {
			b = x.Priority.append(append(b, `,"priority":`...), e)
		}
		if x.FundsReserveRequested != nil {
			b = x.FundsReserveRequested.append(append(b, `,"fundsReserveRequested":`...), e)
		}
		if x.FundsReserve != nil {
			b = x.FundsReserve.append(append(b, `,"fundsReserve":`...), e)
		}
		if x.Related != nil {
			b = append(b, `,"related":[`...)
			for i := range x.Related {
				b = append(x.Related[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.Prescription != nil {
			b = x.Prescription.append(append(b, `,"prescription":`...), e)
		}
		if x.OriginalPrescription != nil {
			b = x.OriginalPrescription.append(append(b, `,"originalPrescription":`...), e)
		}
		if x.Payee != nil {
			b = x.Payee.append(append(b, `,"payee":`...), e)
		}
		if x.Referral != nil {
			b = x.Referral.append(append(b, `,"referral":`...), e)
		}
	}
	if v.Facility != nil {
		b = v.Facility.append(append(b, `,"facility":`...), e)
	}
	if x := v.More; x != nil {
		if x.Claim != nil {
			b = x.Claim.append(append(b, `,"claim":`...), e)
		}
		if x.ClaimResponse != nil {
			b = x.ClaimResponse.append(append(b, `,"claimResponse":`...), e)
		}
	}
	if v.Outcome != "" {
		b = e.text(append(b, `,"outcome":`...), v.Outcome)
	}
	if x := v.More; x != nil {
		if x.Disposition != "" {
			b = e.text(append(b, `,"disposition":`...), x.Disposition)
		}
		if x.PreAuthRef != nil {
			b = e.texts(append(b, `,"preAuthRef":`...), x.PreAuthRef)
		}
		if x.PreAuthRefPeriod != nil {
			b = append(b, `,"preAuthRefPeriod":[`...)
			for i := range x.PreAuthRefPeriod {
				b = append(x.PreAuthRefPeriod[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.CareTeam != nil {
		b = append(b, `,"careTeam":[`...)
		for i := range v.CareTeam {
			b = append(v.CareTeam[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.SupportingInfo != nil {
		b = append(b, `,"supportingInfo":[`...)
		for i := range v.SupportingInfo {
			b = append(v.SupportingInfo[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Diagnosis != nil {
		b = append(b, `,"diagnosis":[`...)
		for i := range v.Diagnosis {
			b = append(v.Diagnosis[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Procedure != nil {
		b = append(b, `,"procedure":[`...)
		for i := range v.Procedure {
			b = append(v.Procedure[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Precedence != nil {
		b = strconv.AppendInt(append(b, `,"precedence":`...), int64(*v.Precedence), 10)
	}
	if v.Insurance != nil {
		b = append(b, `,"insurance":[`...)
		for i := range v.Insurance {
			b = append(v.Insurance[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if x := v.More; x != nil {
		if x.Accident != nil {
			b = x.Accident.append(append(b, `,"accident":`...), e)
		}
	}
	if v.Item != nil {
		b = append(b, `,"item":[`...)
		for i := range v.Item {
			b = append(v.Item[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if x := v.More; x != nil {
		if x.AddItem != nil {
			b = append(b, `,"addItem":[`...)
			for i := range x.AddItem {
				b = append(x.AddItem[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.Adjudication != nil {
			b = append(b, `,"adjudication":[`...)
			for i := range x.Adjudication {
				b = append(x.Adjudication[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.Total != nil {
			b = append(b, `,"total":[`...)
			for i := range x.Total {
				b = append(x.Total[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.Payment != nil {
			b = x.Payment.append(append(b, `,"payment":`...), e)
		}
		if x.FormCode != nil {
			b = x.FormCode.append(append(b, `,"formCode":`...), e)
		}
		if x.Form != nil {
			b = x.Form.append(append(b, `,"form":`...), e)
		}
		if x.ProcessNote != nil {
			b = append(b, `,"processNote":[`...)
			for i := range x.ProcessNote {
				b = append(x.ProcessNote[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.BenefitPeriod != nil {
			b = x.BenefitPeriod.append(append(b, `,"benefitPeriod":`...), e)
		}
		if x.BenefitBalance != nil {
			b = append(b, `,"benefitBalance":[`...)
			for i := range x.BenefitBalance {
				b = append(x.BenefitBalance[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	return e.end(b, start)
}

func (v *Related) append(b []byte, e *encoder) []byte {
	start := len(b)
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.Claim != nil {
		b = v.Claim.append(append(b, `,"claim":`...), e)
	}
	if v.Relationship != nil {
		b = v.Relationship.append(append(b, `,"relationship":`...), e)
	}
	if v.Reference != nil {
		b = v.Reference.append(append(b, `,"reference":`...), e)
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	return e.end(b, start)
}

func (v *Payee) append(b []byte, e *encoder) []byte {
	start := len(b)
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.Type != nil {
		b = v.Type.append(append(b, `,"type":`...), e)
	}
	if v.Party != nil {
		b = v.Party.append(append(b, `,"party":`...), e)
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	return e.end(b, start)
}

func (v *CareTeam) append(b []byte, e *encoder) []byte {
	start := len(b)
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if x := v.More; x != nil {
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.Sequence != 0 {
		b = strconv.AppendInt(append(b, `,"sequence":`...), int64(v.Sequence), 10)
	}
	if v.Provider != nil {
		b = v.Provider.append(append(b, `,"provider":`...), e)
	}
	if v.Responsible != nil {
		b = strconv.AppendBool(append(b, `,"responsible":`...), *v.Responsible)
	}
	if v.Role != nil {
		b = v.Role.append(append(b, `,"role":`...), e)
	}
	if v.Qualification != nil {
		b = v.Qualification.append(append(b, `,"qualification":`...), e)
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	return e.end(b, start)
}

func (v *SupportingInfo) append(b []byte, e *encoder) []byte {
	start := len(b)
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.Sequence != 0 {
		b = strconv.AppendInt(append(b, `,"sequence":`...), int64(v.Sequence), 10)
	}
	if v.Category != nil {
		b = v.Category.append(append(b, `,"category":`...), e)
	}
	if v.Code != nil {
		b = v.Code.append(append(b, `,"code":`...), e)
	}
	if x := v.More; x != nil {
		if x.TimingDate != "" {
			b = e.text(append(b, `,"timingDate":`...), string(x.TimingDate))
		}
		if x.TimingPeriod != nil {
			b = x.TimingPeriod.append(append(b, `,"timingPeriod":`...), e)
		}
		if x.ValueBoolean != nil {
			b = strconv.AppendBool(append(b, `,"valueBoolean":`...), *x.ValueBoolean)
		}
		if x.ValueString != "" {
			b = e.text(append(b, `,"valueString":`...), x.ValueString)
		}
		if x.ValueQuantity != nil {
			b = x.ValueQuantity.append(append(b, `,"valueQuantity":`...), e)
		}
		if x.ValueAttachment != nil {
			b = x.ValueAttachment.append(append(b, `,"valueAttachment":`...), e)
		}
		if x.ValueReference != nil {
			b = x.ValueReference.append(append(b, `,"valueReference":`...), e)
		}
		if x.Reason != nil {
			b = x.Reason.append(append(b, `,"reason":`...), e)
		}
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	return e.end(b, start)
}

func (v *Diagnosis) append(b []byte, e *encoder) []byte {
	start := len(b)
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if x := v.More; x != nil {
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.Sequence != 0 {
		b = strconv.AppendInt(append(b, `,"sequence":`...), int64(v.Sequence), 10)
	}
	if v.DiagnosisCodeableConcept != nil {
		b = v.DiagnosisCodeableConcept.append(append(b, `,"diagnosisCodeableConcept":`...), e)
	}
	if x := v.More; x != nil {
		if x.DiagnosisReference != nil {
			b = x.DiagnosisReference.append(append(b, `,"diagnosisReference":`...), e)
		}
	}
	if v.Type != nil {
		b = append(b, `,"type":[`...)
		for i := range v.Type {
			b = append(v.Type[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.OnAdmission != nil {
		b = v.OnAdmission.append(append(b, `,"onAdmission":`...), e)
	}
	if v.PackageCode != nil {
		b = v.PackageCode.append(append(b, `,"packageCode":`...), e)
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	return e.end(b, start)
}

func (v *Procedure) append(b []byte, e *encoder) []byte {
	start := len(b)
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.Sequence != 0 {
		b = strconv.AppendInt(append(b, `,"sequence":`...), int64(v.Sequence), 10)
	}
	if v.Type != nil {
		b = append(b, `,"type":[`...)
		for i := range v.Type {
			b = append(v.Type[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Date != "" {
		b = e.text(append(b, `,"date":`...), string(v.Date))
	}
	if v.ProcedureCodeableConcept != nil {
		b = v.ProcedureCodeableConcept.append(append(b, `,"procedureCodeableConcept":`...), e)
	}
	if x := v.More; x != nil {
		if x.ProcedureReference != nil {
			b = x.ProcedureReference.append(append(b, `,"procedureReference":`...), e)
		}
		if x.UDI != nil {
			b = append(b, `,"udi":[`...)
			for i := range x.UDI {
				b = append(x.UDI[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	return e.end(b, start)
}

func (v *Insurance) append(b []byte, e *encoder) []byte {
	start := len(b)
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.Focal != nil {
		b = strconv.AppendBool(append(b, `,"focal":`...), *v.Focal)
	}
	if v.Coverage != nil {
		b = v.Coverage.append(append(b, `,"coverage":`...), e)
	}
	if x := v.More; x != nil {
		if x.PreAuthRef != nil {
			b = e.texts(append(b, `,"preAuthRef":`...), x.PreAuthRef)
		}
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	return e.end(b, start)
}

func (v *Accident) append(b []byte, e *encoder) []byte {
	start := len(b)
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.Date != "" {
		b = e.text(append(b, `,"date":`...), string(v.Date))
	}
	if v.Type != nil {
		b = v.Type.append(append(b, `,"type":`...), e)
	}
	if v.LocationAddress != nil {
		b = v.LocationAddress.append(append(b, `,"locationAddress":`...), e)
	}
	if v.LocationReference != nil {
		b = v.LocationReference.append(append(b, `,"locationReference":`...), e)
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	return e.end(b, start)
}

func (v *Item) append(b []byte, e *encoder) []byte {
	start := len(b)
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if x := v.More; x != nil {
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.Sequence != 0 {
		b = strconv.AppendInt(append(b, `,"sequence":`...), int64(v.Sequence), 10)
	}
	if v.CareTeamSequence != nil {
		b = e.ints(append(b, `,"careTeamSequence":`...), v.CareTeamSequence)
	}
	if v.DiagnosisSequence != nil {
		b = e.ints(append(b, `,"diagnosisSequence":`...), v.DiagnosisSequence)
	}
	if x := v.More; x != nil {
		if x.ProcedureSequence != nil {
			b = e.ints(append(b, `,"procedureSequence":`...), x.ProcedureSequence)
		}
		if x.InformationSequence != nil {
			b = e.ints(append(b, `,"informationSequence":`...), x.InformationSequence)
		}
		if x.Revenue != nil {
			b = x.Revenue.append(append(b, `,"revenue":`...), e)
		}
		if x.Category != nil {
			b = x.Category.append(append(b, `,"category":`...), e)
		}
	}
	if v.ProductOrService != nil {
		b = v.ProductOrService.append(append(b, `,"productOrService":`...), e)
	}
	if x := v.More; x != nil {
		if x.Modifier != nil {
			b = append(b, `,"modifier":[`...)
			for i := range x.Modifier {
				b = append(x.Modifier[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ProgramCode != nil {
			b = append(b, `,"programCode":[`...)
			for i := range x.ProgramCode {
				b = append(x.ProgramCode[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.ServicedDate != "" {
		b = e.text(append(b, `,"servicedDate":`...), string(v.ServicedDate))
	}
	if v.ServicedPeriod != nil {
		b = v.ServicedPeriod.append(append(b, `,"servicedPeriod":`...), e)
	}
	if v.LocationCodeableConcept != nil {
		b = v.LocationCodeableConcept.append(append(b, `,"locationCodeableConcept":`...), e)
	}
	if v.LocationAddress != nil {
		b = v.LocationAddress.append(append(b, `,"locationAddress":`...), e)
	}
	if x := v.More; x != nil {
		if x.LocationReference != nil {
			b = x.LocationReference.append(append(b, `,"locationReference":`...), e)
		}
	}
	if v.Quantity != nil {
		b = v.Quantity.append(append(b, `,"quantity":`...), e)
	}
	if x := v.More; x != nil {
		if x.UnitPrice != nil {
			b = x.UnitPrice.append(append(b, `,"unitPrice":`...), e)
		}
		if x.Factor != "" {
			b = e.number(append(b, `,"factor":`...), x.Factor)
		}
		if x.Net != nil {
			b = x.Net.append(append(b, `,"net":`...), e)
		}
		if x.UDI != nil {
			b = append(b, `,"udi":[`...)
			for i := range x.UDI {
				b = append(x.UDI[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.BodySite != nil {
			b = x.BodySite.append(append(b, `,"bodySite":`...), e)
		}
		if x.SubSite != nil {
			b = append(b, `,"subSite":[`...)
			for i := range x.SubSite {
				b = append(x.SubSite[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.Encounter != nil {
			b = append(b, `,"encounter":[`...)
			for i := range x.Encounter {
				b = append(x.Encounter[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.NoteNumber != nil {
			b = e.ints(append(b, `,"noteNumber":`...), x.NoteNumber)
		}
		if x.Adjudication != nil {
			b = append(b, `,"adjudication":[`...)
			for i := range x.Adjudication {
				b = append(x.Adjudication[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.Detail != nil {
			b = append(b, `,"detail":[`...)
			for i := range x.Detail {
				b = append(x.Detail[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	return e.end(b, start)
}

func (v *ItemDetail) append(b []byte, e *encoder) []byte {
	start := len(b)
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.Sequence != 0 {
		b = strconv.AppendInt(append(b, `,"sequence":`...), int64(v.Sequence), 10)
	}
	if v.Revenue != nil {
		b = v.Revenue.append(append(b, `,"revenue":`...), e)
	}
	if v.Category != nil {
		b = v.Category.append(append(b, `,"category":`...), e)
	}
	if v.ProductOrService != nil {
		b = v.ProductOrService.append(append(b, `,"productOrService":`...), e)
	}
	if v.Modifier != nil {
		b = append(b, `,"modifier":[`...)
		for i := range v.Modifier {
			b = append(v.Modifier[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.ProgramCode != nil {
		b = append(b, `,"programCode":[`...)
		for i := range v.ProgramCode {
			b = append(v.ProgramCode[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Quantity != nil {
		b = v.Quantity.append(append(b, `,"quantity":`...), e)
	}
	if v.UnitPrice != nil {
		b = v.UnitPrice.append(append(b, `,"unitPrice":`...), e)
	}
	if v.Factor != "" {
		b = e.number(append(b, `,"factor":`...), v.Factor)
	}
	if v.Net != nil {
		b = v.Net.append(append(b, `,"net":`...), e)
	}
	if v.UDI != nil {
		b = append(b, `,"udi":[`...)
		for i := range v.UDI {
			b = append(v.UDI[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.NoteNumber != nil {
		b = e.ints(append(b, `,"noteNumber":`...), v.NoteNumber)
	}
	if v.Adjudication != nil {
		b = append(b, `,"adjudication":[`...)
		for i := range v.Adjudication {
			b = append(v.Adjudication[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.SubDetail != nil {
		b = append(b, `,"subDetail":[`...)
		for i := range v.SubDetail {
			b = append(v.SubDetail[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	return e.end(b, start)
}

func (v *ItemSubDetail) append(b []byte, e *encoder) []byte {
	start := len(b)
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.Sequence != 0 {
		b = strconv.AppendInt(append(b, `,"sequence":`...), int64(v.Sequence), 10)
	}
	if v.Revenue != nil {
		b = v.Revenue.append(append(b, `,"revenue":`...), e)
	}
	if v.Category != nil {
		b = v.Category.append(append(b, `,"category":`...), e)
	}
	if v.ProductOrService != nil {
		b = v.ProductOrService.append(append(b, `,"productOrService":`...), e)
	}
	if v.Modifier != nil {
		b = append(b, `,"modifier":[`...)
		for i := range v.Modifier {
			b = append(v.Modifier[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.ProgramCode != nil {
		b = append(b, `,"programCode":[`...)
		for i := range v.ProgramCode {
			b = append(v.ProgramCode[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Quantity != nil {
		b = v.Quantity.append(append(b, `,"quantity":`...), e)
	}
	if v.UnitPrice != nil {
		b = v.UnitPrice.append(append(b, `,"unitPrice":`...), e)
	}
	if v.Factor != "" {
		b = e.number(append(b, `,"factor":`...), v.Factor)
	}
	if v.Net != nil {
		b = v.Net.append(append(b, `,"net":`...), e)
	}
	if v.UDI != nil {
		b = append(b, `,"udi":[`...)
		for i := range v.UDI {
			b = append(v.UDI[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.NoteNumber != nil {
		b = e.ints(append(b, `,"noteNumber":`...), v.NoteNumber)
	}
	if v.Adjudication != nil {
		b = append(b, `,"adjudication":[`...)
		for i := range v.Adjudication {
			b = append(v.Adjudication[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	return e.end(b, start)
}

func (v *AddItem) append(b []byte, e *encoder) []byte {
	start := len(b)
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.ItemSequence != nil {
		b = e.ints(append(b, `,"itemSequence":`...), v.ItemSequence)
	}
	if v.DetailSequence != nil {
		b = e.ints(append(b, `,"detailSequence":`...), v.DetailSequence)
	}
	if v.SubDetailSequence != nil {
		b = e.ints(append(b, `,"subDetailSequence":`...), v.SubDetailSequence)
	}
	if v.Provider != nil {
		b = append(b, `,"provider":[`...)
		for i := range v.Provider {
			b = append(v.Provider[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.ProductOrService != nil {
		b = v.ProductOrService.append(append(b, `,"productOrService":`...), e)
	}
	if v.Modifier != nil {
		b = append(b, `,"modifier":[`...)
		for i := range v.Modifier {
			b = append(v.Modifier[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.ProgramCode != nil {
		b = append(b, `,"programCode":[`...)
		for i := range v.ProgramCode {
			b = append(v.ProgramCode[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.ServicedDate != "" {
		b = e.text(append(b, `,"servicedDate":`...), string(v.ServicedDate))
	}
	if v.ServicedPeriod != nil {
		b = v.ServicedPeriod.append(append(b, `,"servicedPeriod":`...), e)
	}
	if v.LocationCodeableConcept != nil {
		b = v.LocationCodeableConcept.append(append(b, `,"locationCodeableConcept":`...), e)
	}
	if v.LocationAddress != nil {
		b = v.LocationAddress.append(append(b, `,"locationAddress":`...), e)
	}
	if v.LocationReference != nil {
		b = v.LocationReference.append(append(b, `,"locationReference":`...), e)
	}
	if v.Quantity != nil {
		b = v.Quantity.append(append(b, `,"quantity":`...), e)
	}
	if v.UnitPrice != nil {
		b = v.UnitPrice.append(append(b, `,"unitPrice":`...), e)
	}
	if v.Factor != "" {
		b = e.number(append(b, `,"factor":`...), v.Factor)
	}
	if v.Net != nil {
		b = v.Net.append(append(b, `,"net":`...), e)
	}
	if v.BodySite != nil {
		b = v.BodySite.append(append(b, `,"bodySite":`...), e)
	}
	if v.SubSite != nil {
		b = append(b, `,"subSite":[`...)
		for i := range v.SubSite {
			b = append(v.SubSite[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.NoteNumber != nil {
		b = e.ints(append(b, `,"noteNumber":`...), v.NoteNumber)
	}
	if v.Adjudication != nil {
		b = append(b, `,"adjudication":[`...)
		for i := range v.Adjudication {
			b = append(v.Adjudication[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Detail != nil {
		b = append(b, `,"detail":[`...)
		for i := range v.Detail {
			b = append(v.Detail[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	return e.end(b, start)
}

func (v *AddItemDetail) append(b []byte, e *encoder) []byte {
	start := len(b)
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.ProductOrService != nil {
		b = v.ProductOrService.append(append(b, `,"productOrService":`...), e)
	}
	if v.Modifier != nil {
		b = append(b, `,"modifier":[`...)
		for i := range v.Modifier {
			b = append(v.Modifier[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Quantity != nil {
		b = v.Quantity.append(append(b, `,"quantity":`...), e)
	}
	if v.UnitPrice != nil {
		b = v.UnitPrice.append(append(b, `,"unitPrice":`...), e)
	}
	if v.Factor != "" {
		b = e.number(append(b, `,"factor":`...), v.Factor)
	}
	if v.Net != nil {
		b = v.Net.append(append(b, `,"net":`...), e)
	}
	if v.NoteNumber != nil {
		b = e.ints(append(b, `,"noteNumber":`...), v.NoteNumber)
	}
	if v.Adjudication != nil {
		b = append(b, `,"adjudication":[`...)
		for i := range v.Adjudication {
			b = append(v.Adjudication[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.SubDetail != nil {
		b = append(b, `,"subDetail":[`...)
		for i := range v.SubDetail {
			b = append(v.SubDetail[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	return e.end(b, start)
}

func (v *AddItemSubDetail) append(b []byte, e *encoder) []byte {
	start := len(b)
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.ProductOrService != nil {
		b = v.ProductOrService.append(append(b, `,"productOrService":`...), e)
	}
	if v.Modifier != nil {
		b = append(b, `,"modifier":[`...)
		for i := range v.Modifier {
			b = append(v.Modifier[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Quantity != nil {
		b = v.Quantity.append(append(b, `,"quantity":`...), e)
	}
	if v.UnitPrice != nil {
		b = v.UnitPrice.append(append(b, `,"unitPrice":`...), e)
	}
	if v.Factor != "" {
		b = e.number(append(b, `,"factor":`...), v.Factor)
	}
	if v.Net != nil {
		b = v.Net.append(append(b, `,"net":`...), e)
	}
	if v.NoteNumber != nil {
		b = e.ints(append(b, `,"noteNumber":`...), v.NoteNumber)
	}
	if v.Adjudication != nil {
		b = append(b, `,"adjudication":[`...)
		for i := range v.Adjudication {
			b = append(v.Adjudication[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	return e.end(b, start)
}

func (v *Adjudication) append(b []byte, e *encoder) []byte {
	start := len(b)
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.Category != nil {
		b = v.Category.append(append(b, `,"category":`...), e)
	}
	if v.Reason != nil {
		b = v.Reason.append(append(b, `,"reason":`...), e)
	}
	if v.Amount != nil {
		b = v.Amount.append(append(b, `,"amount":`...), e)
	}
	if v.Value != "" {
		b = e.number(append(b, `,"value":`...), v.Value)
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	return e.end(b, start)
}

func (v *Total) append(b []byte, e *encoder) []byte {
	start := len(b)
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.Category != nil {
		b = v.Category.append(append(b, `,"category":`...), e)
	}
	if v.Amount != nil {
		b = v.Amount.append(append(b, `,"amount":`...), e)
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	return e.end(b, start)
}

func (v *Payment) append(b []byte, e *encoder) []byte {
	start := len(b)
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.Type != nil {
		b = v.Type.append(append(b, `,"type":`...), e)
	}
	if v.Adjustment != nil {
		b = v.Adjustment.append(append(b, `,"adjustment":`...), e)
	}
	if v.AdjustmentReason != nil {
		b = v.AdjustmentReason.append(append(b, `,"adjustmentReason":`...), e)
	}
	if v.Date != "" {
		b = e.text(append(b, `,"date":`...), string(v.Date))
	}
	if v.Amount != nil {
		b = v.Amount.append(append(b, `,"amount":`...), e)
	}
	if v.Identifier != nil {
		b = v.Identifier.append(append(b, `,"identifier":`...), e)
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	return e.end(b, start)
}

func (v *ProcessNote) append(b []byte, e *encoder) []byte {
	start := len(b)
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.Number != 0 {
		b = strconv.AppendInt(append(b, `,"number":`...), int64(v.Number), 10)
	}
	if v.Type != "" {
		b = e.text(append(b, `,"type":`...), v.Type)
	}
	if v.Text != "" {
		b = e.text(append(b, `,"text":`...), v.Text)
	}
	if v.Language != nil {
		b = v.Language.append(append(b, `,"language":`...), e)
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	return e.end(b, start)
}

func (v *BenefitBalance) append(b []byte, e *encoder) []byte {
	start := len(b)
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.Category != nil {
		b = v.Category.append(append(b, `,"category":`...), e)
	}
	if v.Excluded != nil {
		b = strconv.AppendBool(append(b, `,"excluded":`...), *v.Excluded)
	}
	if v.Name != "" {
		b = e.text(append(b, `,"name":`...), v.Name)
	}
	if v.Description != "" {
		b = e.text(append(b, `,"description":`...), v.Description)
	}
	if v.Network != nil {
		b = v.Network.append(append(b, `,"network":`...), e)
	}
	if v.Unit != nil {
		b = v.Unit.append(append(b, `,"unit":`...), e)
	}
	if v.Term != nil {
		b = v.Term.append(append(b, `,"term":`...), e)
	}
	if v.Financial != nil {
		b = append(b, `,"financial":[`...)
		for i := range v.Financial {
			b = append(v.Financial[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	return e.end(b, start)
}

func (v *BenefitFinancial) append(b []byte, e *encoder) []byte {
	start := len(b)
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.Type != nil {
		b = v.Type.append(append(b, `,"type":`...), e)
	}
	if v.AllowedUnsignedInt != nil {
		b = strconv.AppendInt(append(b, `,"allowedUnsignedInt":`...), int64(*v.AllowedUnsignedInt), 10)
	}
	if v.AllowedString != "" {
		b = e.text(append(b, `,"allowedString":`...), v.AllowedString)
	}
	if v.AllowedMoney != nil {
		b = v.AllowedMoney.append(append(b, `,"allowedMoney":`...), e)
	}
	if v.UsedUnsignedInt != nil {
		b = strconv.AppendInt(append(b, `,"usedUnsignedInt":`...), int64(*v.UsedUnsignedInt), 10)
	}
	if v.UsedMoney != nil {
		b = v.UsedMoney.append(append(b, `,"usedMoney":`...), e)
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	return e.end(b, start)
}

func (v *OperationOutcome) append(b []byte, e *encoder) []byte {
	start := len(b)
	if !v.untyped {
		b = append(b, `,"resourceType":"OperationOutcome"`...)
	}
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
		if x.Meta != nil {
			b = x.Meta.append(append(b, `,"meta":`...), e)
		}
		if x.ImplicitRules != "" {
			b = e.text(append(b, `,"implicitRules":`...), x.ImplicitRules)
		}
		if x.Language != "" {
			b = e.text(append(b, `,"language":`...), x.Language)
		}
		if x.Text != nil {
			b = x.Text.append(append(b, `,"text":`...), e)
		}
		if x.Contained != nil {
			b = append(b, `,"contained":[`...)
			for i := range x.Contained {
				b = append(x.Contained[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.Issue != nil {
		b = append(b, `,"issue":[`...)
		for i := range v.Issue {
			b = append(v.Issue[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	return e.end(b, start)
}

func (v *Issue) append(b []byte, e *encoder) []byte {
	start := len(b)
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.Severity != "" {
		b = e.text(append(b, `,"severity":`...), v.Severity)
	}
	if v.Code != "" {
		b = e.text(append(b, `,"code":`...), v.Code)
	}
	if v.Details != nil {
		b = v.Details.append(append(b, `,"details":`...), e)
	}
	if v.Diagnostics != "" {
		b = e.text(append(b, `,"diagnostics":`...), v.Diagnostics)
	}
	if v.Location != nil {
		b = e.texts(append(b, `,"location":`...), v.Location)
	}
	if v.Expression != nil {
		b = e.texts(append(b, `,"expression":`...), v.Expression)
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	return e.end(b, start)
}

func (v *CapabilityStatement) append(b []byte, e *encoder) []byte {
	start := len(b)
	if !v.untyped {
		b = append(b, `,"resourceType":"CapabilityStatement"`...)
	}
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
		if x.Meta != nil {
			b = x.Meta.append(append(b, `,"meta":`...), e)
		}
		if x.ImplicitRules != "" {
			b = e.text(append(b, `,"implicitRules":`...), x.ImplicitRules)
		}
		if x.Language != "" {
			b = e.text(append(b, `,"language":`...), x.Language)
		}
		if x.Text != nil {
			b = x.Text.append(append(b, `,"text":`...), e)
		}
		if x.Contained != nil {
			b = append(b, `,"contained":[`...)
			for i := range x.Contained {
				b = append(x.Contained[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.URL != "" {
		b = e.text(append(b, `,"url":`...), v.URL)
	}
	if v.Version != "" {
		b = e.text(append(b, `,"version":`...), v.Version)
	}
	if v.Name != "" {
		b = e.text(append(b, `,"name":`...), v.Name)
	}
	if v.Title != "" {
		b = e.text(append(b, `,"title":`...), v.Title)
	}
	if v.Status != "" {
		b = e.text(append(b, `,"status":`...), v.Status)
	}
	if v.Date != "" {
		b = e.text(append(b, `,"date":`...), string(v.Date))
	}
	if v.Publisher != "" {
		b = e.text(append(b, `,"publisher":`...), v.Publisher)
	}
	if v.Kind != "" {
		b = e.text(append(b, `,"kind":`...), v.Kind)
	}
	if v.Software != nil {
		b = v.Software.append(append(b, `,"software":`...), e)
	}
	if v.Implementation != nil {
		b = v.Implementation.append(append(b, `,"implementation":`...), e)
	}
	if v.FHIRVersion != "" {
		b = e.text(append(b, `,"fhirVersion":`...), v.FHIRVersion)
	}
	if v.Format != nil {
		b = e.texts(append(b, `,"format":`...), v.Format)
	}
	if v.Rest != nil {
		b = append(b, `,"rest":[`...)
		for i := range v.Rest {
			b = append(v.Rest[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	return e.end(b, start)
}

func (v *Software) append(b []byte, e *encoder) []byte {
	start := len(b)
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.Name != "" {
		b = e.text(append(b, `,"name":`...), v.Name)
	}
	if v.Version != "" {
		b = e.text(append(b, `,"version":`...), v.Version)
	}
	if v.ReleaseDate != "" {
		b = e.text(append(b, `,"releaseDate":`...), string(v.ReleaseDate))
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	return e.end(b, start)
}

func (v *Implementation) append(b []byte, e *encoder) []byte {
	start := len(b)
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.Description != "" {
		b = e.text(append(b, `,"description":`...), v.Description)
	}
	if v.URL != "" {
		b = e.text(append(b, `,"url":`...), v.URL)
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	return e.end(b, start)
}

func (v *Rest) append(b []byte, e *encoder) []byte {
	start := len(b)
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.Mode != "" {
		b = e.text(append(b, `,"mode":`...), v.Mode)
	}
	if v.Resource != nil {
		b = append(b, `,"resource":[`...)
		for i := range v.Resource {
			b = append(v.Resource[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Operation != nil {
		b = append(b, `,"operation":[`...)
		for i := range v.Operation {
			b = append(v.Operation[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	return e.end(b, start)
}

func (v *RestResource) append(b []byte, e *encoder) []byte {
	start := len(b)
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.Type != "" {
		b = e.text(append(b, `,"type":`...), v.Type)
	}
	if v.Operation != nil {
		b = append(b, `,"operation":[`...)
		for i := range v.Operation {
			b = append(v.Operation[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	return e.end(b, start)
}

func (v *RestOperation) append(b []byte, e *encoder) []byte {
	start := len(b)
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.Name != "" {
		b = e.text(append(b, `,"name":`...), v.Name)
	}
	if v.Documentation != "" {
		b = e.text(append(b, `,"documentation":`...), v.Documentation)
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	return e.end(b, start)
}

func (v *Practitioner) append(b []byte, e *encoder) []byte {
	start := len(b)
	if !v.untyped {
		b = append(b, `,"resourceType":"Practitioner"`...)
	}
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Meta != nil {
		b = v.Meta.append(append(b, `,"meta":`...), e)
	}
	if x := v.More; x != nil {
		if x.ImplicitRules != "" {
			b = e.text(append(b, `,"implicitRules":`...), x.ImplicitRules)
		}
		if x.Language != "" {
			b = e.text(append(b, `,"language":`...), x.Language)
		}
		if x.Text != nil {
			b = x.Text.append(append(b, `,"text":`...), e)
		}
		if x.Contained != nil {
			b = append(b, `,"contained":[`...)
			for i := range x.Contained {
				b = append(x.Contained[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.Identifier != nil {
		b = append(b, `,"identifier":[`...)
		for i := range v.Identifier {
			b = append(v.Identifier[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Active != nil {
		b = strconv.AppendBool(append(b, `,"active":`...), *v.Active)
	}
	if v.Name != nil {
		b = append(b, `,"name":[`...)
		for i := range v.Name {
			b = append(v.Name[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Address != nil {
		b = append(b, `,"address":[`...)
		for i := range v.Address {
			b = append(v.Address[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	return e.end(b, start)
}

func (v *Organization) append(b []byte, e *encoder) []byte {
	start := len(b)
	if !v.untyped {
		b = append(b, `,"resourceType":"Organization"`...)
	}
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Meta != nil {
		b = v.Meta.append(append(b, `,"meta":`...), e)
	}
	if x := v.More; x != nil {
		if x.ImplicitRules != "" {
			b = e.text(append(b, `,"implicitRules":`...), x.ImplicitRules)
		}
		if x.Language != "" {
			b = e.text(append(b, `,"language":`...), x.Language)
		}
		if x.Text != nil {
			b = x.Text.append(append(b, `,"text":`...), e)
		}
		if x.Contained != nil {
			b = append(b, `,"contained":[`...)
			for i := range x.Contained {
				b = append(x.Contained[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.Identifier != nil {
		b = append(b, `,"identifier":[`...)
		for i := range v.Identifier {
			b = append(v.Identifier[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Active != nil {
		b = strconv.AppendBool(append(b, `,"active":`...), *v.Active)
	}
	if v.Type != nil {
		b = append(b, `,"type":[`...)
		for i := range v.Type {
			b = append(v.Type[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Name != "" {
		b = e.text(append(b, `,"name":`...), v.Name)
	}
	if v.Address != nil {
		b = append(b, `,"address":[`...)
		for i := range v.Address {
			b = append(v.Address[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	return e.end(b, start)
}

func (v *Meta) append(b []byte, e *encoder) []byte {
	start := len(b)
	if e.depth++; e.depth > maxDepth {
		return e.tooDeep(b)
	}
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.VersionId != "" {
			b = e.text(append(b, `,"versionId":`...), x.VersionId)
		}
	}
	if v.LastUpdated != "" {
		b = e.text(append(b, `,"lastUpdated":`...), string(v.LastUpdated))
	}
	if v.Source != "" {
		b = e.text(append(b, `,"source":`...), v.Source)
	}
	if v.Profile != nil {
		b = e.texts(append(b, `,"profile":`...), v.Profile)
	}
	if x := v.More; x != nil {
		if x.Security != nil {
			b = append(b, `,"security":[`...)
			for i := range x.Security {
				b = append(x.Security[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.Tag != nil {
		b = append(b, `,"tag":[`...)
		for i := range v.Tag {
			b = append(v.Tag[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	e.depth--
	return e.end(b, start)
}

func (v *Narrative) append(b []byte, e *encoder) []byte {
	start := len(b)
	if e.depth++; e.depth > maxDepth {
		return e.tooDeep(b)
	}
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.Status != "" {
		b = e.text(append(b, `,"status":`...), v.Status)
	}
	if v.Div != "" {
		b = e.text(append(b, `,"div":`...), v.Div)
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	e.depth--
	return e.end(b, start)
}

func (v *Extension) append(b []byte, e *encoder) []byte {
	start := len(b)
	if e.depth++; e.depth > maxDepth {
		return e.tooDeep(b)
	}
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.URL != "" {
		b = e.text(append(b, `,"url":`...), v.URL)
	}
	if v.Value != nil {
		b = appendValue(b, v.Value, e)
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	e.depth--
	return e.end(b, start)
}

func (v *Identifier) append(b []byte, e *encoder) []byte {
	start := len(b)
	if e.depth++; e.depth > maxDepth {
		return e.tooDeep(b)
	}
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if x := v.More; x != nil {
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.Use != "" {
			b = e.text(append(b, `,"use":`...), x.Use)
		}
	}
	if v.Type != nil {
		b = v.Type.append(append(b, `,"type":`...), e)
	}
	if v.System != "" {
		b = e.text(append(b, `,"system":`...), v.System)
	}
	if v.Value != "" {
		b = e.text(append(b, `,"value":`...), v.Value)
	}
	if x := v.More; x != nil {
		if x.Period != nil {
			b = x.Period.append(append(b, `,"period":`...), e)
		}
		if x.Assigner != nil {
			b = x.Assigner.append(append(b, `,"assigner":`...), e)
		}
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	e.depth--
	return e.end(b, start)
}

func (v *CodeableConcept) append(b []byte, e *encoder) []byte {
	start := len(b)
	if e.depth++; e.depth > maxDepth {
		return e.tooDeep(b)
	}
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.Coding != nil {
		b = append(b, `,"coding":[`...)
		for i := range v.Coding {
			b = append(v.Coding[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Text != "" {
		b = e.text(append(b, `,"text":`...), v.Text)
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	e.depth--
	return e.end(b, start)
}

func (v *Coding) appendObject(b []byte, e *encoder) []byte {
	start := len(b)
	if e.depth++; e.depth > maxDepth {
		return e.tooDeep(b)
	}
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.System != "" {
		b = e.text(append(b, `,"system":`...), v.System)
	}
	if x := v.More; x != nil {
		if x.Version != "" {
			b = e.text(append(b, `,"version":`...), x.Version)
		}
	}
	if v.Code != "" {
		b = e.text(append(b, `,"code":`...), v.Code)
	}
	if v.Display != "" {
		b = e.text(append(b, `,"display":`...), v.Display)
	}
	if x := v.More; x != nil {
		if x.UserSelected != nil {
			b = strconv.AppendBool(append(b, `,"userSelected":`...), *x.UserSelected)
		}
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	e.depth--
	return e.end(b, start)
}

func (v *Reference) append(b []byte, e *encoder) []byte {
	start := len(b)
	if e.depth++; e.depth > maxDepth {
		return e.tooDeep(b)
	}
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if x := v.More; x != nil {
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.Reference != "" {
		b = e.text(append(b, `,"reference":`...), v.Reference)
	}
	if v.Type != "" {
		b = e.text(append(b, `,"type":`...), v.Type)
	}
	if v.Identifier != nil {
		b = v.Identifier.append(append(b, `,"identifier":`...), e)
	}
	if v.Display != "" {
		b = e.text(append(b, `,"display":`...), v.Display)
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	e.depth--
	return e.end(b, start)
}

func (v *Period) append(b []byte, e *encoder) []byte {
	start := len(b)
	if e.depth++; e.depth > maxDepth {
		return e.tooDeep(b)
	}
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if x := v.More; x != nil {
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.Start != "" {
		b = e.text(append(b, `,"start":`...), string(v.Start))
	}
	if v.End != "" {
		b = e.text(append(b, `,"end":`...), string(v.End))
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	e.depth--
	return e.end(b, start)
}

func (v *Quantity) append(b []byte, e *encoder) []byte {
	start := len(b)
	if e.depth++; e.depth > maxDepth {
		return e.tooDeep(b)
	}
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.Value != "" {
		b = e.number(append(b, `,"value":`...), v.Value)
	}
	if x := v.More; x != nil {
		if x.Comparator != "" {
			b = e.text(append(b, `,"comparator":`...), x.Comparator)
		}
	}
	if v.Unit != "" {
		b = e.text(append(b, `,"unit":`...), v.Unit)
	}
	if v.System != "" {
		b = e.text(append(b, `,"system":`...), v.System)
	}
	if v.Code != "" {
		b = e.text(append(b, `,"code":`...), v.Code)
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	e.depth--
	return e.end(b, start)
}

func (v *Money) append(b []byte, e *encoder) []byte {
	start := len(b)
	if e.depth++; e.depth > maxDepth {
		return e.tooDeep(b)
	}
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.Value != "" {
		b = e.number(append(b, `,"value":`...), v.Value)
	}
	if v.Currency != "" {
		b = e.text(append(b, `,"currency":`...), v.Currency)
	}
	if v.System != "" {
		b = e.text(append(b, `,"system":`...), v.System)
	}
	if v.Code != "" {
		b = e.text(append(b, `,"code":`...), v.Code)
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	e.depth--
	return e.end(b, start)
}

func (v *Address) append(b []byte, e *encoder) []byte {
	start := len(b)
	if e.depth++; e.depth > maxDepth {
		return e.tooDeep(b)
	}
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.Use != "" {
			b = e.text(append(b, `,"use":`...), x.Use)
		}
		if x.Type != "" {
			b = e.text(append(b, `,"type":`...), x.Type)
		}
		if x.Text != "" {
			b = e.text(append(b, `,"text":`...), x.Text)
		}
		if x.Line != nil {
			b = e.texts(append(b, `,"line":`...), x.Line)
		}
	}
	if v.City != "" {
		b = e.text(append(b, `,"city":`...), v.City)
	}
	if x := v.More; x != nil {
		if x.District != "" {
			b = e.text(append(b, `,"district":`...), x.District)
		}
	}
	if v.State != "" {
		b = e.text(append(b, `,"state":`...), v.State)
	}
	if v.PostalCode != "" {
		b = e.text(append(b, `,"postalCode":`...), v.PostalCode)
	}
	if x := v.More; x != nil {
		if x.Country != "" {
			b = e.text(append(b, `,"country":`...), x.Country)
		}
		if x.Period != nil {
			b = x.Period.append(append(b, `,"period":`...), e)
		}
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	e.depth--
	return e.end(b, start)
}

func (v *Attachment) append(b []byte, e *encoder) []byte {
	start := len(b)
	if e.depth++; e.depth > maxDepth {
		return e.tooDeep(b)
	}
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
	}
	if v.ContentType != "" {
		b = e.text(append(b, `,"contentType":`...), v.ContentType)
	}
	if v.Language != "" {
		b = e.text(append(b, `,"language":`...), v.Language)
	}
	if v.Data != "" {
		b = e.text(append(b, `,"data":`...), v.Data)
	}
	if v.URL != "" {
		b = e.text(append(b, `,"url":`...), v.URL)
	}
	if v.Size != nil {
		b = strconv.AppendInt(append(b, `,"size":`...), int64(*v.Size), 10)
	}
	if v.Hash != "" {
		b = e.text(append(b, `,"hash":`...), v.Hash)
	}
	if v.Title != "" {
		b = e.text(append(b, `,"title":`...), v.Title)
	}
	if v.Creation != "" {
		b = e.text(append(b, `,"creation":`...), string(v.Creation))
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	e.depth--
	return e.end(b, start)
}

func (v *HumanName) append(b []byte, e *encoder) []byte {
	start := len(b)
	if e.depth++; e.depth > maxDepth {
		return e.tooDeep(b)
	}
	if x := v.More; x != nil {
		if x.ID != "" {
			b = e.text(append(b, `,"id":`...), x.ID)
		}
		if x.Extension != nil {
			b = append(b, `,"extension":[`...)
			for i := range x.Extension {
				b = append(x.Extension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.ModifierExtension != nil {
			b = append(b, `,"modifierExtension":[`...)
			for i := range x.ModifierExtension {
				b = append(x.ModifierExtension[i].append(b, e), ',')
			}
			b = endList(b)
		}
		if x.Use != "" {
			b = e.text(append(b, `,"use":`...), x.Use)
		}
		if x.Text != "" {
			b = e.text(append(b, `,"text":`...), x.Text)
		}
	}
	if v.Family != "" {
		b = e.text(append(b, `,"family":`...), v.Family)
	}
	if v.Given != nil {
		b = e.texts(append(b, `,"given":`...), v.Given)
	}
	if x := v.More; x != nil {
		if x.Prefix != nil {
			b = e.texts(append(b, `,"prefix":`...), x.Prefix)
		}
		if x.Suffix != nil {
			b = e.texts(append(b, `,"suffix":`...), x.Suffix)
		}
		if x.Period != nil {
			b = x.Period.append(append(b, `,"period":`...), e)
		}
	}
	if v.More != nil && v.More.Extra.list != nil {
		b = e.extra(b, v.More.Extra, v)
	}
	e.depth--
	return e.end(b, start)
}
