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
	if v.ImplicitRules != "" {
		b = e.text(append(b, `,"implicitRules":`...), v.ImplicitRules)
	}
	if v.Language != "" {
		b = e.text(append(b, `,"language":`...), v.Language)
	}
	if v.Text != nil {
		b = v.Text.append(append(b, `,"text":`...), e)
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
	if v.ModifierExtension != nil {
		b = append(b, `,"modifierExtension":[`...)
		for i := range v.ModifierExtension {
			b = append(v.ModifierExtension[i].append(b, e), ',')
		}
		b = endList(b)
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
	if v.Enterer != nil {
		b = v.Enterer.append(append(b, `,"enterer":`...), e)
	}
	if v.Insurer != nil {
		b = v.Insurer.append(append(b, `,"insurer":`...), e)
	}
	if v.Provider != nil {
		b = v.Provider.append(append(b, `,"provider":`...), e)
	}
	if v.Organization != nil {
		b = v.Organization.append(append(b, `,"organization":`...), e)
	}
	if v.Priority != nil {
		b = v.Priority.append(append(b, `,"priority":`...), e)
	}
	if v.FundsReserveRequested != nil {
		b = v.FundsReserveRequested.append(append(b, `,"fundsReserveRequested":`...), e)
	}
	if v.FundsReserve != nil {
		b = v.FundsReserve.append(append(b, `,"fundsReserve":`...), e)
	}
	if v.Related != nil {
		b = append(b, `,"related":[`...)
		for i := range v.Related {
			b = append(v.Related[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Prescription != nil {
		b = v.Prescription.append(append(b, `,"prescription":`...), e)
	}
	if v.OriginalPrescription != nil {
		b = v.OriginalPrescription.append(append(b, `,"originalPrescription":`...), e)
	}
	if v.Payee != nil {
		b = v.Payee.append(append(b, `,"payee":`...), e)
	}
	if v.Referral != nil {
		b = v.Referral.append(append(b, `,"referral":`...), e)
	}
	if v.Facility != nil {
		b = v.Facility.append(append(b, `,"facility":`...), e)
	}
	if v.Claim != nil {
		b = v.Claim.append(append(b, `,"claim":`...), e)
	}
	if v.ClaimResponse != nil {
		b = v.ClaimResponse.append(append(b, `,"claimResponse":`...), e)
	}
	if v.Outcome != "" {
		b = e.text(append(b, `,"outcome":`...), v.Outcome)
	}
	if v.Disposition != "" {
		b = e.text(append(b, `,"disposition":`...), v.Disposition)
	}
	if v.PreAuthRef != nil {
		b = e.texts(append(b, `,"preAuthRef":`...), v.PreAuthRef)
	}
	if v.PreAuthRefPeriod != nil {
		b = append(b, `,"preAuthRefPeriod":[`...)
		for i := range v.PreAuthRefPeriod {
			b = append(v.PreAuthRefPeriod[i].append(b, e), ',')
		}
		b = endList(b)
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
	if v.Accident != nil {
		b = v.Accident.append(append(b, `,"accident":`...), e)
	}
	if v.Item != nil {
		b = append(b, `,"item":[`...)
		for i := range v.Item {
			b = append(v.Item[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.AddItem != nil {
		b = append(b, `,"addItem":[`...)
		for i := range v.AddItem {
			b = append(v.AddItem[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Adjudication != nil {
		b = append(b, `,"adjudication":[`...)
		for i := range v.Adjudication {
			b = append(v.Adjudication[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Total != nil {
		b = append(b, `,"total":[`...)
		for i := range v.Total {
			b = append(v.Total[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Payment != nil {
		b = v.Payment.append(append(b, `,"payment":`...), e)
	}
	if v.FormCode != nil {
		b = v.FormCode.append(append(b, `,"formCode":`...), e)
	}
	if v.Form != nil {
		b = v.Form.append(append(b, `,"form":`...), e)
	}
	if v.ProcessNote != nil {
		b = append(b, `,"processNote":[`...)
		for i := range v.ProcessNote {
			b = append(v.ProcessNote[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.BenefitPeriod != nil {
		b = v.BenefitPeriod.append(append(b, `,"benefitPeriod":`...), e)
	}
	if v.BenefitBalance != nil {
		b = append(b, `,"benefitBalance":[`...)
		for i := range v.BenefitBalance {
			b = append(v.BenefitBalance[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	return e.end(b, start)
}

func (v *ExplanationOfBenefit) has(name string) bool {
	switch name {
	case "resourceType":
		return !v.untyped
	case "id":
		return v.ID != ""
	case "meta":
		return v.Meta != nil
	case "implicitRules":
		return v.ImplicitRules != ""
	case "language":
		return v.Language != ""
	case "text":
		return v.Text != nil
	case "contained":
		return v.Contained != nil
	case "extension":
		return v.Extension != nil
	case "modifierExtension":
		return v.ModifierExtension != nil
	case "identifier":
		return v.Identifier != nil
	case "status":
		return v.Status != ""
	case "type":
		return v.Type != nil
	case "subType":
		return v.SubType != nil
	case "use":
		return v.Use != ""
	case "patient":
		return v.Patient != nil
	case "billablePeriod":
		return v.BillablePeriod != nil
	case "created":
		return v.Created != ""
	case "enterer":
		return v.Enterer != nil
	case "insurer":
		return v.Insurer != nil
	case "provider":
		return v.Provider != nil
	case "organization":
		return v.Organization != nil
	case "priority":
		return v.Priority != nil
	case "fundsReserveRequested":
		return v.FundsReserveRequested != nil
	case "fundsReserve":
		return v.FundsReserve != nil
	case "related":
		return v.Related != nil
	case "prescription":
		return v.Prescription != nil
	case "originalPrescription":
		return v.OriginalPrescription != nil
	case "payee":
		return v.Payee != nil
	case "referral":
		return v.Referral != nil
	case "facility":
		return v.Facility != nil
	case "claim":
		return v.Claim != nil
	case "claimResponse":
		return v.ClaimResponse != nil
	case "outcome":
		return v.Outcome != ""
	case "disposition":
		return v.Disposition != ""
	case "preAuthRef":
		return v.PreAuthRef != nil
	case "preAuthRefPeriod":
		return v.PreAuthRefPeriod != nil
	case "careTeam":
		return v.CareTeam != nil
	case "supportingInfo":
		return v.SupportingInfo != nil
	case "diagnosis":
		return v.Diagnosis != nil
	case "procedure":
		return v.Procedure != nil
	case "precedence":
		return v.Precedence != nil
	case "insurance":
		return v.Insurance != nil
	case "accident":
		return v.Accident != nil
	case "item":
		return v.Item != nil
	case "addItem":
		return v.AddItem != nil
	case "adjudication":
		return v.Adjudication != nil
	case "total":
		return v.Total != nil
	case "payment":
		return v.Payment != nil
	case "formCode":
		return v.FormCode != nil
	case "form":
		return v.Form != nil
	case "processNote":
		return v.ProcessNote != nil
	case "benefitPeriod":
		return v.BenefitPeriod != nil
	case "benefitBalance":
		return v.BenefitBalance != nil
	}
	return false
}

func (v *Related) append(b []byte, e *encoder) []byte {
	start := len(b)
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.ModifierExtension != nil {
		b = append(b, `,"modifierExtension":[`...)
		for i := range v.ModifierExtension {
			b = append(v.ModifierExtension[i].append(b, e), ',')
		}
		b = endList(b)
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
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	return e.end(b, start)
}

func (v *Related) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "modifierExtension":
		return v.ModifierExtension != nil
	case "claim":
		return v.Claim != nil
	case "relationship":
		return v.Relationship != nil
	case "reference":
		return v.Reference != nil
	}
	return false
}

func (v *Payee) append(b []byte, e *encoder) []byte {
	start := len(b)
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.ModifierExtension != nil {
		b = append(b, `,"modifierExtension":[`...)
		for i := range v.ModifierExtension {
			b = append(v.ModifierExtension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Type != nil {
		b = v.Type.append(append(b, `,"type":`...), e)
	}
	if v.Party != nil {
		b = v.Party.append(append(b, `,"party":`...), e)
	}
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	return e.end(b, start)
}

func (v *Payee) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "modifierExtension":
		return v.ModifierExtension != nil
	case "type":
		return v.Type != nil
	case "party":
		return v.Party != nil
	}
	return false
}

func (v *CareTeam) append(b []byte, e *encoder) []byte {
	start := len(b)
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.ModifierExtension != nil {
		b = append(b, `,"modifierExtension":[`...)
		for i := range v.ModifierExtension {
			b = append(v.ModifierExtension[i].append(b, e), ',')
		}
		b = endList(b)
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
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	return e.end(b, start)
}

func (v *CareTeam) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "modifierExtension":
		return v.ModifierExtension != nil
	case "sequence":
		return v.Sequence != 0
	case "provider":
		return v.Provider != nil
	case "responsible":
		return v.Responsible != nil
	case "role":
		return v.Role != nil
	case "qualification":
		return v.Qualification != nil
	}
	return false
}

func (v *SupportingInfo) append(b []byte, e *encoder) []byte {
	start := len(b)
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.ModifierExtension != nil {
		b = append(b, `,"modifierExtension":[`...)
		for i := range v.ModifierExtension {
			b = append(v.ModifierExtension[i].append(b, e), ',')
		}
		b = endList(b)
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
	if v.TimingDate != "" {
		b = e.text(append(b, `,"timingDate":`...), string(v.TimingDate))
	}
	if v.TimingPeriod != nil {
		b = v.TimingPeriod.append(append(b, `,"timingPeriod":`...), e)
	}
	if v.ValueBoolean != nil {
		b = strconv.AppendBool(append(b, `,"valueBoolean":`...), *v.ValueBoolean)
	}
	if v.ValueString != "" {
		b = e.text(append(b, `,"valueString":`...), v.ValueString)
	}
	if v.ValueQuantity != nil {
		b = v.ValueQuantity.append(append(b, `,"valueQuantity":`...), e)
	}
	if v.ValueAttachment != nil {
		b = v.ValueAttachment.append(append(b, `,"valueAttachment":`...), e)
	}
	if v.ValueReference != nil {
		b = v.ValueReference.append(append(b, `,"valueReference":`...), e)
	}
	if v.Reason != nil {
		b = v.Reason.append(append(b, `,"reason":`...), e)
	}
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	return e.end(b, start)
}

func (v *SupportingInfo) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "modifierExtension":
		return v.ModifierExtension != nil
	case "sequence":
		return v.Sequence != 0
	case "category":
		return v.Category != nil
	case "code":
		return v.Code != nil
	case "timingDate":
		return v.TimingDate != ""
	case "timingPeriod":
		return v.TimingPeriod != nil
	case "valueBoolean":
		return v.ValueBoolean != nil
	case "valueString":
		return v.ValueString != ""
	case "valueQuantity":
		return v.ValueQuantity != nil
	case "valueAttachment":
		return v.ValueAttachment != nil
	case "valueReference":
		return v.ValueReference != nil
	case "reason":
		return v.Reason != nil
	}
	return false
}

func (v *Diagnosis) append(b []byte, e *encoder) []byte {
	start := len(b)
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.ModifierExtension != nil {
		b = append(b, `,"modifierExtension":[`...)
		for i := range v.ModifierExtension {
			b = append(v.ModifierExtension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Sequence != 0 {
		b = strconv.AppendInt(append(b, `,"sequence":`...), int64(v.Sequence), 10)
	}
	if v.DiagnosisCodeableConcept != nil {
		b = v.DiagnosisCodeableConcept.append(append(b, `,"diagnosisCodeableConcept":`...), e)
	}
	if v.DiagnosisReference != nil {
		b = v.DiagnosisReference.append(append(b, `,"diagnosisReference":`...), e)
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
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	return e.end(b, start)
}

func (v *Diagnosis) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "modifierExtension":
		return v.ModifierExtension != nil
	case "sequence":
		return v.Sequence != 0
	case "diagnosisCodeableConcept":
		return v.DiagnosisCodeableConcept != nil
	case "diagnosisReference":
		return v.DiagnosisReference != nil
	case "type":
		return v.Type != nil
	case "onAdmission":
		return v.OnAdmission != nil
	case "packageCode":
		return v.PackageCode != nil
	}
	return false
}

func (v *Procedure) append(b []byte, e *encoder) []byte {
	start := len(b)
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.ModifierExtension != nil {
		b = append(b, `,"modifierExtension":[`...)
		for i := range v.ModifierExtension {
			b = append(v.ModifierExtension[i].append(b, e), ',')
		}
		b = endList(b)
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
	if v.ProcedureReference != nil {
		b = v.ProcedureReference.append(append(b, `,"procedureReference":`...), e)
	}
	if v.UDI != nil {
		b = append(b, `,"udi":[`...)
		for i := range v.UDI {
			b = append(v.UDI[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	return e.end(b, start)
}

func (v *Procedure) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "modifierExtension":
		return v.ModifierExtension != nil
	case "sequence":
		return v.Sequence != 0
	case "type":
		return v.Type != nil
	case "date":
		return v.Date != ""
	case "procedureCodeableConcept":
		return v.ProcedureCodeableConcept != nil
	case "procedureReference":
		return v.ProcedureReference != nil
	case "udi":
		return v.UDI != nil
	}
	return false
}

func (v *Insurance) append(b []byte, e *encoder) []byte {
	start := len(b)
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.ModifierExtension != nil {
		b = append(b, `,"modifierExtension":[`...)
		for i := range v.ModifierExtension {
			b = append(v.ModifierExtension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Focal != nil {
		b = strconv.AppendBool(append(b, `,"focal":`...), *v.Focal)
	}
	if v.Coverage != nil {
		b = v.Coverage.append(append(b, `,"coverage":`...), e)
	}
	if v.PreAuthRef != nil {
		b = e.texts(append(b, `,"preAuthRef":`...), v.PreAuthRef)
	}
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	return e.end(b, start)
}

func (v *Insurance) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "modifierExtension":
		return v.ModifierExtension != nil
	case "focal":
		return v.Focal != nil
	case "coverage":
		return v.Coverage != nil
	case "preAuthRef":
		return v.PreAuthRef != nil
	}
	return false
}

func (v *Accident) append(b []byte, e *encoder) []byte {
	start := len(b)
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.ModifierExtension != nil {
		b = append(b, `,"modifierExtension":[`...)
		for i := range v.ModifierExtension {
			b = append(v.ModifierExtension[i].append(b, e), ',')
		}
		b = endList(b)
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
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	return e.end(b, start)
}

func (v *Accident) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "modifierExtension":
		return v.ModifierExtension != nil
	case "date":
		return v.Date != ""
	case "type":
		return v.Type != nil
	case "locationAddress":
		return v.LocationAddress != nil
	case "locationReference":
		return v.LocationReference != nil
	}
	return false
}

func (v *Item) append(b []byte, e *encoder) []byte {
	start := len(b)
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.ModifierExtension != nil {
		b = append(b, `,"modifierExtension":[`...)
		for i := range v.ModifierExtension {
			b = append(v.ModifierExtension[i].append(b, e), ',')
		}
		b = endList(b)
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
	if v.ProcedureSequence != nil {
		b = e.ints(append(b, `,"procedureSequence":`...), v.ProcedureSequence)
	}
	if v.InformationSequence != nil {
		b = e.ints(append(b, `,"informationSequence":`...), v.InformationSequence)
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
	if v.UDI != nil {
		b = append(b, `,"udi":[`...)
		for i := range v.UDI {
			b = append(v.UDI[i].append(b, e), ',')
		}
		b = endList(b)
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
	if v.Encounter != nil {
		b = append(b, `,"encounter":[`...)
		for i := range v.Encounter {
			b = append(v.Encounter[i].append(b, e), ',')
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
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	return e.end(b, start)
}

func (v *Item) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "modifierExtension":
		return v.ModifierExtension != nil
	case "sequence":
		return v.Sequence != 0
	case "careTeamSequence":
		return v.CareTeamSequence != nil
	case "diagnosisSequence":
		return v.DiagnosisSequence != nil
	case "procedureSequence":
		return v.ProcedureSequence != nil
	case "informationSequence":
		return v.InformationSequence != nil
	case "revenue":
		return v.Revenue != nil
	case "category":
		return v.Category != nil
	case "productOrService":
		return v.ProductOrService != nil
	case "modifier":
		return v.Modifier != nil
	case "programCode":
		return v.ProgramCode != nil
	case "servicedDate":
		return v.ServicedDate != ""
	case "servicedPeriod":
		return v.ServicedPeriod != nil
	case "locationCodeableConcept":
		return v.LocationCodeableConcept != nil
	case "locationAddress":
		return v.LocationAddress != nil
	case "locationReference":
		return v.LocationReference != nil
	case "quantity":
		return v.Quantity != nil
	case "unitPrice":
		return v.UnitPrice != nil
	case "factor":
		return v.Factor != ""
	case "net":
		return v.Net != nil
	case "udi":
		return v.UDI != nil
	case "bodySite":
		return v.BodySite != nil
	case "subSite":
		return v.SubSite != nil
	case "encounter":
		return v.Encounter != nil
	case "noteNumber":
		return v.NoteNumber != nil
	case "adjudication":
		return v.Adjudication != nil
	case "detail":
		return v.Detail != nil
	}
	return false
}

func (v *ItemDetail) append(b []byte, e *encoder) []byte {
	start := len(b)
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.ModifierExtension != nil {
		b = append(b, `,"modifierExtension":[`...)
		for i := range v.ModifierExtension {
			b = append(v.ModifierExtension[i].append(b, e), ',')
		}
		b = endList(b)
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
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	return e.end(b, start)
}

func (v *ItemDetail) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "modifierExtension":
		return v.ModifierExtension != nil
	case "sequence":
		return v.Sequence != 0
	case "revenue":
		return v.Revenue != nil
	case "category":
		return v.Category != nil
	case "productOrService":
		return v.ProductOrService != nil
	case "modifier":
		return v.Modifier != nil
	case "programCode":
		return v.ProgramCode != nil
	case "quantity":
		return v.Quantity != nil
	case "unitPrice":
		return v.UnitPrice != nil
	case "factor":
		return v.Factor != ""
	case "net":
		return v.Net != nil
	case "udi":
		return v.UDI != nil
	case "noteNumber":
		return v.NoteNumber != nil
	case "adjudication":
		return v.Adjudication != nil
	case "subDetail":
		return v.SubDetail != nil
	}
	return false
}

func (v *ItemSubDetail) append(b []byte, e *encoder) []byte {
	start := len(b)
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.ModifierExtension != nil {
		b = append(b, `,"modifierExtension":[`...)
		for i := range v.ModifierExtension {
			b = append(v.ModifierExtension[i].append(b, e), ',')
		}
		b = endList(b)
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
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	return e.end(b, start)
}

func (v *ItemSubDetail) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "modifierExtension":
		return v.ModifierExtension != nil
	case "sequence":
		return v.Sequence != 0
	case "revenue":
		return v.Revenue != nil
	case "category":
		return v.Category != nil
	case "productOrService":
		return v.ProductOrService != nil
	case "modifier":
		return v.Modifier != nil
	case "programCode":
		return v.ProgramCode != nil
	case "quantity":
		return v.Quantity != nil
	case "unitPrice":
		return v.UnitPrice != nil
	case "factor":
		return v.Factor != ""
	case "net":
		return v.Net != nil
	case "udi":
		return v.UDI != nil
	case "noteNumber":
		return v.NoteNumber != nil
	case "adjudication":
		return v.Adjudication != nil
	}
	return false
}

func (v *AddItem) append(b []byte, e *encoder) []byte {
	start := len(b)
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.ModifierExtension != nil {
		b = append(b, `,"modifierExtension":[`...)
		for i := range v.ModifierExtension {
			b = append(v.ModifierExtension[i].append(b, e), ',')
		}
		b = endList(b)
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
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	return e.end(b, start)
}

func (v *AddItem) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "modifierExtension":
		return v.ModifierExtension != nil
	case "itemSequence":
		return v.ItemSequence != nil
	case "detailSequence":
		return v.DetailSequence != nil
	case "subDetailSequence":
		return v.SubDetailSequence != nil
	case "provider":
		return v.Provider != nil
	case "productOrService":
		return v.ProductOrService != nil
	case "modifier":
		return v.Modifier != nil
	case "programCode":
		return v.ProgramCode != nil
	case "servicedDate":
		return v.ServicedDate != ""
	case "servicedPeriod":
		return v.ServicedPeriod != nil
	case "locationCodeableConcept":
		return v.LocationCodeableConcept != nil
	case "locationAddress":
		return v.LocationAddress != nil
	case "locationReference":
		return v.LocationReference != nil
	case "quantity":
		return v.Quantity != nil
	case "unitPrice":
		return v.UnitPrice != nil
	case "factor":
		return v.Factor != ""
	case "net":
		return v.Net != nil
	case "bodySite":
		return v.BodySite != nil
	case "subSite":
		return v.SubSite != nil
	case "noteNumber":
		return v.NoteNumber != nil
	case "adjudication":
		return v.Adjudication != nil
	case "detail":
		return v.Detail != nil
	}
	return false
}

func (v *AddItemDetail) append(b []byte, e *encoder) []byte {
	start := len(b)
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.ModifierExtension != nil {
		b = append(b, `,"modifierExtension":[`...)
		for i := range v.ModifierExtension {
			b = append(v.ModifierExtension[i].append(b, e), ',')
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
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	return e.end(b, start)
}

func (v *AddItemDetail) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "modifierExtension":
		return v.ModifierExtension != nil
	case "productOrService":
		return v.ProductOrService != nil
	case "modifier":
		return v.Modifier != nil
	case "quantity":
		return v.Quantity != nil
	case "unitPrice":
		return v.UnitPrice != nil
	case "factor":
		return v.Factor != ""
	case "net":
		return v.Net != nil
	case "noteNumber":
		return v.NoteNumber != nil
	case "adjudication":
		return v.Adjudication != nil
	case "subDetail":
		return v.SubDetail != nil
	}
	return false
}

func (v *AddItemSubDetail) append(b []byte, e *encoder) []byte {
	start := len(b)
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.ModifierExtension != nil {
		b = append(b, `,"modifierExtension":[`...)
		for i := range v.ModifierExtension {
			b = append(v.ModifierExtension[i].append(b, e), ',')
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
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	return e.end(b, start)
}

func (v *AddItemSubDetail) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "modifierExtension":
		return v.ModifierExtension != nil
	case "productOrService":
		return v.ProductOrService != nil
	case "modifier":
		return v.Modifier != nil
	case "quantity":
		return v.Quantity != nil
	case "unitPrice":
		return v.UnitPrice != nil
	case "factor":
		return v.Factor != ""
	case "net":
		return v.Net != nil
	case "noteNumber":
		return v.NoteNumber != nil
	case "adjudication":
		return v.Adjudication != nil
	}
	return false
}

func (v *Adjudication) append(b []byte, e *encoder) []byte {
	start := len(b)
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.ModifierExtension != nil {
		b = append(b, `,"modifierExtension":[`...)
		for i := range v.ModifierExtension {
			b = append(v.ModifierExtension[i].append(b, e), ',')
		}
		b = endList(b)
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
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	return e.end(b, start)
}

func (v *Adjudication) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "modifierExtension":
		return v.ModifierExtension != nil
	case "category":
		return v.Category != nil
	case "reason":
		return v.Reason != nil
	case "amount":
		return v.Amount != nil
	case "value":
		return v.Value != ""
	}
	return false
}

func (v *Total) append(b []byte, e *encoder) []byte {
	start := len(b)
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.ModifierExtension != nil {
		b = append(b, `,"modifierExtension":[`...)
		for i := range v.ModifierExtension {
			b = append(v.ModifierExtension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Category != nil {
		b = v.Category.append(append(b, `,"category":`...), e)
	}
	if v.Amount != nil {
		b = v.Amount.append(append(b, `,"amount":`...), e)
	}
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	return e.end(b, start)
}

func (v *Total) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "modifierExtension":
		return v.ModifierExtension != nil
	case "category":
		return v.Category != nil
	case "amount":
		return v.Amount != nil
	}
	return false
}

func (v *Payment) append(b []byte, e *encoder) []byte {
	start := len(b)
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.ModifierExtension != nil {
		b = append(b, `,"modifierExtension":[`...)
		for i := range v.ModifierExtension {
			b = append(v.ModifierExtension[i].append(b, e), ',')
		}
		b = endList(b)
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
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	return e.end(b, start)
}

func (v *Payment) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "modifierExtension":
		return v.ModifierExtension != nil
	case "type":
		return v.Type != nil
	case "adjustment":
		return v.Adjustment != nil
	case "adjustmentReason":
		return v.AdjustmentReason != nil
	case "date":
		return v.Date != ""
	case "amount":
		return v.Amount != nil
	case "identifier":
		return v.Identifier != nil
	}
	return false
}

func (v *ProcessNote) append(b []byte, e *encoder) []byte {
	start := len(b)
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.ModifierExtension != nil {
		b = append(b, `,"modifierExtension":[`...)
		for i := range v.ModifierExtension {
			b = append(v.ModifierExtension[i].append(b, e), ',')
		}
		b = endList(b)
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
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	return e.end(b, start)
}

func (v *ProcessNote) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "modifierExtension":
		return v.ModifierExtension != nil
	case "number":
		return v.Number != 0
	case "type":
		return v.Type != ""
	case "text":
		return v.Text != ""
	case "language":
		return v.Language != nil
	}
	return false
}

func (v *BenefitBalance) append(b []byte, e *encoder) []byte {
	start := len(b)
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.ModifierExtension != nil {
		b = append(b, `,"modifierExtension":[`...)
		for i := range v.ModifierExtension {
			b = append(v.ModifierExtension[i].append(b, e), ',')
		}
		b = endList(b)
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
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	return e.end(b, start)
}

func (v *BenefitBalance) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "modifierExtension":
		return v.ModifierExtension != nil
	case "category":
		return v.Category != nil
	case "excluded":
		return v.Excluded != nil
	case "name":
		return v.Name != ""
	case "description":
		return v.Description != ""
	case "network":
		return v.Network != nil
	case "unit":
		return v.Unit != nil
	case "term":
		return v.Term != nil
	case "financial":
		return v.Financial != nil
	}
	return false
}

func (v *BenefitFinancial) append(b []byte, e *encoder) []byte {
	start := len(b)
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.ModifierExtension != nil {
		b = append(b, `,"modifierExtension":[`...)
		for i := range v.ModifierExtension {
			b = append(v.ModifierExtension[i].append(b, e), ',')
		}
		b = endList(b)
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
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	return e.end(b, start)
}

func (v *BenefitFinancial) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "modifierExtension":
		return v.ModifierExtension != nil
	case "type":
		return v.Type != nil
	case "allowedUnsignedInt":
		return v.AllowedUnsignedInt != nil
	case "allowedString":
		return v.AllowedString != ""
	case "allowedMoney":
		return v.AllowedMoney != nil
	case "usedUnsignedInt":
		return v.UsedUnsignedInt != nil
	case "usedMoney":
		return v.UsedMoney != nil
	}
	return false
}

func (v *OperationOutcome) append(b []byte, e *encoder) []byte {
	start := len(b)
	if !v.untyped {
		b = append(b, `,"resourceType":"OperationOutcome"`...)
	}
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Meta != nil {
		b = v.Meta.append(append(b, `,"meta":`...), e)
	}
	if v.ImplicitRules != "" {
		b = e.text(append(b, `,"implicitRules":`...), v.ImplicitRules)
	}
	if v.Language != "" {
		b = e.text(append(b, `,"language":`...), v.Language)
	}
	if v.Text != nil {
		b = v.Text.append(append(b, `,"text":`...), e)
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
	if v.ModifierExtension != nil {
		b = append(b, `,"modifierExtension":[`...)
		for i := range v.ModifierExtension {
			b = append(v.ModifierExtension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Issue != nil {
		b = append(b, `,"issue":[`...)
		for i := range v.Issue {
			b = append(v.Issue[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	return e.end(b, start)
}

func (v *OperationOutcome) has(name string) bool {
	switch name {
	case "resourceType":
		return !v.untyped
	case "id":
		return v.ID != ""
	case "meta":
		return v.Meta != nil
	case "implicitRules":
		return v.ImplicitRules != ""
	case "language":
		return v.Language != ""
	case "text":
		return v.Text != nil
	case "contained":
		return v.Contained != nil
	case "extension":
		return v.Extension != nil
	case "modifierExtension":
		return v.ModifierExtension != nil
	case "issue":
		return v.Issue != nil
	}
	return false
}

func (v *Issue) append(b []byte, e *encoder) []byte {
	start := len(b)
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.ModifierExtension != nil {
		b = append(b, `,"modifierExtension":[`...)
		for i := range v.ModifierExtension {
			b = append(v.ModifierExtension[i].append(b, e), ',')
		}
		b = endList(b)
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
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	return e.end(b, start)
}

func (v *Issue) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "modifierExtension":
		return v.ModifierExtension != nil
	case "severity":
		return v.Severity != ""
	case "code":
		return v.Code != ""
	case "details":
		return v.Details != nil
	case "diagnostics":
		return v.Diagnostics != ""
	case "location":
		return v.Location != nil
	case "expression":
		return v.Expression != nil
	}
	return false
}

func (v *CapabilityStatement) append(b []byte, e *encoder) []byte {
	start := len(b)
	if !v.untyped {
		b = append(b, `,"resourceType":"CapabilityStatement"`...)
	}
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Meta != nil {
		b = v.Meta.append(append(b, `,"meta":`...), e)
	}
	if v.ImplicitRules != "" {
		b = e.text(append(b, `,"implicitRules":`...), v.ImplicitRules)
	}
	if v.Language != "" {
		b = e.text(append(b, `,"language":`...), v.Language)
	}
	if v.Text != nil {
		b = v.Text.append(append(b, `,"text":`...), e)
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
	if v.ModifierExtension != nil {
		b = append(b, `,"modifierExtension":[`...)
		for i := range v.ModifierExtension {
			b = append(v.ModifierExtension[i].append(b, e), ',')
		}
		b = endList(b)
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
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	return e.end(b, start)
}

func (v *CapabilityStatement) has(name string) bool {
	switch name {
	case "resourceType":
		return !v.untyped
	case "id":
		return v.ID != ""
	case "meta":
		return v.Meta != nil
	case "implicitRules":
		return v.ImplicitRules != ""
	case "language":
		return v.Language != ""
	case "text":
		return v.Text != nil
	case "contained":
		return v.Contained != nil
	case "extension":
		return v.Extension != nil
	case "modifierExtension":
		return v.ModifierExtension != nil
	case "url":
		return v.URL != ""
	case "version":
		return v.Version != ""
	case "name":
		return v.Name != ""
	case "title":
		return v.Title != ""
	case "status":
		return v.Status != ""
	case "date":
		return v.Date != ""
	case "publisher":
		return v.Publisher != ""
	case "kind":
		return v.Kind != ""
	case "software":
		return v.Software != nil
	case "implementation":
		return v.Implementation != nil
	case "fhirVersion":
		return v.FHIRVersion != ""
	case "format":
		return v.Format != nil
	case "rest":
		return v.Rest != nil
	}
	return false
}

func (v *Software) append(b []byte, e *encoder) []byte {
	start := len(b)
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.ModifierExtension != nil {
		b = append(b, `,"modifierExtension":[`...)
		for i := range v.ModifierExtension {
			b = append(v.ModifierExtension[i].append(b, e), ',')
		}
		b = endList(b)
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
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	return e.end(b, start)
}

func (v *Software) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "modifierExtension":
		return v.ModifierExtension != nil
	case "name":
		return v.Name != ""
	case "version":
		return v.Version != ""
	case "releaseDate":
		return v.ReleaseDate != ""
	}
	return false
}

func (v *Implementation) append(b []byte, e *encoder) []byte {
	start := len(b)
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.ModifierExtension != nil {
		b = append(b, `,"modifierExtension":[`...)
		for i := range v.ModifierExtension {
			b = append(v.ModifierExtension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Description != "" {
		b = e.text(append(b, `,"description":`...), v.Description)
	}
	if v.URL != "" {
		b = e.text(append(b, `,"url":`...), v.URL)
	}
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	return e.end(b, start)
}

func (v *Implementation) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "modifierExtension":
		return v.ModifierExtension != nil
	case "description":
		return v.Description != ""
	case "url":
		return v.URL != ""
	}
	return false
}

func (v *Rest) append(b []byte, e *encoder) []byte {
	start := len(b)
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.ModifierExtension != nil {
		b = append(b, `,"modifierExtension":[`...)
		for i := range v.ModifierExtension {
			b = append(v.ModifierExtension[i].append(b, e), ',')
		}
		b = endList(b)
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
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	return e.end(b, start)
}

func (v *Rest) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "modifierExtension":
		return v.ModifierExtension != nil
	case "mode":
		return v.Mode != ""
	case "resource":
		return v.Resource != nil
	case "operation":
		return v.Operation != nil
	}
	return false
}

func (v *RestResource) append(b []byte, e *encoder) []byte {
	start := len(b)
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.ModifierExtension != nil {
		b = append(b, `,"modifierExtension":[`...)
		for i := range v.ModifierExtension {
			b = append(v.ModifierExtension[i].append(b, e), ',')
		}
		b = endList(b)
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
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	return e.end(b, start)
}

func (v *RestResource) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "modifierExtension":
		return v.ModifierExtension != nil
	case "type":
		return v.Type != ""
	case "operation":
		return v.Operation != nil
	}
	return false
}

func (v *RestOperation) append(b []byte, e *encoder) []byte {
	start := len(b)
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.ModifierExtension != nil {
		b = append(b, `,"modifierExtension":[`...)
		for i := range v.ModifierExtension {
			b = append(v.ModifierExtension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Name != "" {
		b = e.text(append(b, `,"name":`...), v.Name)
	}
	if v.Documentation != "" {
		b = e.text(append(b, `,"documentation":`...), v.Documentation)
	}
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	return e.end(b, start)
}

func (v *RestOperation) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "modifierExtension":
		return v.ModifierExtension != nil
	case "name":
		return v.Name != ""
	case "documentation":
		return v.Documentation != ""
	}
	return false
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
	if v.ImplicitRules != "" {
		b = e.text(append(b, `,"implicitRules":`...), v.ImplicitRules)
	}
	if v.Language != "" {
		b = e.text(append(b, `,"language":`...), v.Language)
	}
	if v.Text != nil {
		b = v.Text.append(append(b, `,"text":`...), e)
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
	if v.ModifierExtension != nil {
		b = append(b, `,"modifierExtension":[`...)
		for i := range v.ModifierExtension {
			b = append(v.ModifierExtension[i].append(b, e), ',')
		}
		b = endList(b)
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
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	return e.end(b, start)
}

func (v *Practitioner) has(name string) bool {
	switch name {
	case "resourceType":
		return !v.untyped
	case "id":
		return v.ID != ""
	case "meta":
		return v.Meta != nil
	case "implicitRules":
		return v.ImplicitRules != ""
	case "language":
		return v.Language != ""
	case "text":
		return v.Text != nil
	case "contained":
		return v.Contained != nil
	case "extension":
		return v.Extension != nil
	case "modifierExtension":
		return v.ModifierExtension != nil
	case "identifier":
		return v.Identifier != nil
	case "active":
		return v.Active != nil
	case "name":
		return v.Name != nil
	case "address":
		return v.Address != nil
	}
	return false
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
	if v.ImplicitRules != "" {
		b = e.text(append(b, `,"implicitRules":`...), v.ImplicitRules)
	}
	if v.Language != "" {
		b = e.text(append(b, `,"language":`...), v.Language)
	}
	if v.Text != nil {
		b = v.Text.append(append(b, `,"text":`...), e)
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
	if v.ModifierExtension != nil {
		b = append(b, `,"modifierExtension":[`...)
		for i := range v.ModifierExtension {
			b = append(v.ModifierExtension[i].append(b, e), ',')
		}
		b = endList(b)
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
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	return e.end(b, start)
}

func (v *Organization) has(name string) bool {
	switch name {
	case "resourceType":
		return !v.untyped
	case "id":
		return v.ID != ""
	case "meta":
		return v.Meta != nil
	case "implicitRules":
		return v.ImplicitRules != ""
	case "language":
		return v.Language != ""
	case "text":
		return v.Text != nil
	case "contained":
		return v.Contained != nil
	case "extension":
		return v.Extension != nil
	case "modifierExtension":
		return v.ModifierExtension != nil
	case "identifier":
		return v.Identifier != nil
	case "active":
		return v.Active != nil
	case "type":
		return v.Type != nil
	case "name":
		return v.Name != ""
	case "address":
		return v.Address != nil
	}
	return false
}

func (v *Meta) append(b []byte, e *encoder) []byte {
	start := len(b)
	if e.depth++; e.depth > maxDepth {
		return e.tooDeep(b)
	}
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.VersionId != "" {
		b = e.text(append(b, `,"versionId":`...), v.VersionId)
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
	if v.Security != nil {
		b = append(b, `,"security":[`...)
		for i := range v.Security {
			b = append(v.Security[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Tag != nil {
		b = append(b, `,"tag":[`...)
		for i := range v.Tag {
			b = append(v.Tag[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	e.depth--
	return e.end(b, start)
}

func (v *Meta) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "versionId":
		return v.VersionId != ""
	case "lastUpdated":
		return v.LastUpdated != ""
	case "source":
		return v.Source != ""
	case "profile":
		return v.Profile != nil
	case "security":
		return v.Security != nil
	case "tag":
		return v.Tag != nil
	}
	return false
}

func (v *Narrative) append(b []byte, e *encoder) []byte {
	start := len(b)
	if e.depth++; e.depth > maxDepth {
		return e.tooDeep(b)
	}
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Status != "" {
		b = e.text(append(b, `,"status":`...), v.Status)
	}
	if v.Div != "" {
		b = e.text(append(b, `,"div":`...), v.Div)
	}
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	e.depth--
	return e.end(b, start)
}

func (v *Narrative) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "status":
		return v.Status != ""
	case "div":
		return v.Div != ""
	}
	return false
}

func (v *Extension) append(b []byte, e *encoder) []byte {
	start := len(b)
	if e.depth++; e.depth > maxDepth {
		return e.tooDeep(b)
	}
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.URL != "" {
		b = e.text(append(b, `,"url":`...), v.URL)
	}
	if v.Value != nil {
		b = appendValue(b, v.Value, e)
	}
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	e.depth--
	return e.end(b, start)
}

func (v *Extension) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "url":
		return v.URL != ""
	default:
		return v.Value != nil && name == "value"+v.Value.suffix()
	}
}

func (v *Identifier) append(b []byte, e *encoder) []byte {
	start := len(b)
	if e.depth++; e.depth > maxDepth {
		return e.tooDeep(b)
	}
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Use != "" {
		b = e.text(append(b, `,"use":`...), v.Use)
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
	if v.Period != nil {
		b = v.Period.append(append(b, `,"period":`...), e)
	}
	if v.Assigner != nil {
		b = v.Assigner.append(append(b, `,"assigner":`...), e)
	}
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	e.depth--
	return e.end(b, start)
}

func (v *Identifier) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "use":
		return v.Use != ""
	case "type":
		return v.Type != nil
	case "system":
		return v.System != ""
	case "value":
		return v.Value != ""
	case "period":
		return v.Period != nil
	case "assigner":
		return v.Assigner != nil
	}
	return false
}

func (v *CodeableConcept) append(b []byte, e *encoder) []byte {
	start := len(b)
	if e.depth++; e.depth > maxDepth {
		return e.tooDeep(b)
	}
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
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
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	e.depth--
	return e.end(b, start)
}

func (v *CodeableConcept) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "coding":
		return v.Coding != nil
	case "text":
		return v.Text != ""
	}
	return false
}

func (v *Coding) append(b []byte, e *encoder) []byte {
	start := len(b)
	if e.depth++; e.depth > maxDepth {
		return e.tooDeep(b)
	}
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.System != "" {
		b = e.text(append(b, `,"system":`...), v.System)
	}
	if v.Version != "" {
		b = e.text(append(b, `,"version":`...), v.Version)
	}
	if v.Code != "" {
		b = e.text(append(b, `,"code":`...), v.Code)
	}
	if v.Display != "" {
		b = e.text(append(b, `,"display":`...), v.Display)
	}
	if v.UserSelected != nil {
		b = strconv.AppendBool(append(b, `,"userSelected":`...), *v.UserSelected)
	}
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	e.depth--
	return e.end(b, start)
}

func (v *Coding) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "system":
		return v.System != ""
	case "version":
		return v.Version != ""
	case "code":
		return v.Code != ""
	case "display":
		return v.Display != ""
	case "userSelected":
		return v.UserSelected != nil
	}
	return false
}

func (v *Reference) append(b []byte, e *encoder) []byte {
	start := len(b)
	if e.depth++; e.depth > maxDepth {
		return e.tooDeep(b)
	}
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
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
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	e.depth--
	return e.end(b, start)
}

func (v *Reference) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "reference":
		return v.Reference != ""
	case "type":
		return v.Type != ""
	case "identifier":
		return v.Identifier != nil
	case "display":
		return v.Display != ""
	}
	return false
}

func (v *Period) append(b []byte, e *encoder) []byte {
	start := len(b)
	if e.depth++; e.depth > maxDepth {
		return e.tooDeep(b)
	}
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Start != "" {
		b = e.text(append(b, `,"start":`...), string(v.Start))
	}
	if v.End != "" {
		b = e.text(append(b, `,"end":`...), string(v.End))
	}
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	e.depth--
	return e.end(b, start)
}

func (v *Period) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "start":
		return v.Start != ""
	case "end":
		return v.End != ""
	}
	return false
}

func (v *Quantity) append(b []byte, e *encoder) []byte {
	start := len(b)
	if e.depth++; e.depth > maxDepth {
		return e.tooDeep(b)
	}
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Value != "" {
		b = e.number(append(b, `,"value":`...), v.Value)
	}
	if v.Comparator != "" {
		b = e.text(append(b, `,"comparator":`...), v.Comparator)
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
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	e.depth--
	return e.end(b, start)
}

func (v *Quantity) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "value":
		return v.Value != ""
	case "comparator":
		return v.Comparator != ""
	case "unit":
		return v.Unit != ""
	case "system":
		return v.System != ""
	case "code":
		return v.Code != ""
	}
	return false
}

func (v *Money) append(b []byte, e *encoder) []byte {
	start := len(b)
	if e.depth++; e.depth > maxDepth {
		return e.tooDeep(b)
	}
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Value != "" {
		b = e.number(append(b, `,"value":`...), v.Value)
	}
	if v.Currency != "" {
		b = e.text(append(b, `,"currency":`...), v.Currency)
	}
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	e.depth--
	return e.end(b, start)
}

func (v *Money) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "value":
		return v.Value != ""
	case "currency":
		return v.Currency != ""
	}
	return false
}

func (v *Address) append(b []byte, e *encoder) []byte {
	start := len(b)
	if e.depth++; e.depth > maxDepth {
		return e.tooDeep(b)
	}
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Use != "" {
		b = e.text(append(b, `,"use":`...), v.Use)
	}
	if v.Type != "" {
		b = e.text(append(b, `,"type":`...), v.Type)
	}
	if v.Text != "" {
		b = e.text(append(b, `,"text":`...), v.Text)
	}
	if v.Line != nil {
		b = e.texts(append(b, `,"line":`...), v.Line)
	}
	if v.City != "" {
		b = e.text(append(b, `,"city":`...), v.City)
	}
	if v.District != "" {
		b = e.text(append(b, `,"district":`...), v.District)
	}
	if v.State != "" {
		b = e.text(append(b, `,"state":`...), v.State)
	}
	if v.PostalCode != "" {
		b = e.text(append(b, `,"postalCode":`...), v.PostalCode)
	}
	if v.Country != "" {
		b = e.text(append(b, `,"country":`...), v.Country)
	}
	if v.Period != nil {
		b = v.Period.append(append(b, `,"period":`...), e)
	}
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	e.depth--
	return e.end(b, start)
}

func (v *Address) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "use":
		return v.Use != ""
	case "type":
		return v.Type != ""
	case "text":
		return v.Text != ""
	case "line":
		return v.Line != nil
	case "city":
		return v.City != ""
	case "district":
		return v.District != ""
	case "state":
		return v.State != ""
	case "postalCode":
		return v.PostalCode != ""
	case "country":
		return v.Country != ""
	case "period":
		return v.Period != nil
	}
	return false
}

func (v *Attachment) append(b []byte, e *encoder) []byte {
	start := len(b)
	if e.depth++; e.depth > maxDepth {
		return e.tooDeep(b)
	}
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
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
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	e.depth--
	return e.end(b, start)
}

func (v *Attachment) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "contentType":
		return v.ContentType != ""
	case "language":
		return v.Language != ""
	case "data":
		return v.Data != ""
	case "url":
		return v.URL != ""
	case "size":
		return v.Size != nil
	case "hash":
		return v.Hash != ""
	case "title":
		return v.Title != ""
	case "creation":
		return v.Creation != ""
	}
	return false
}

func (v *HumanName) append(b []byte, e *encoder) []byte {
	start := len(b)
	if e.depth++; e.depth > maxDepth {
		return e.tooDeep(b)
	}
	if v.ID != "" {
		b = e.text(append(b, `,"id":`...), v.ID)
	}
	if v.Extension != nil {
		b = append(b, `,"extension":[`...)
		for i := range v.Extension {
			b = append(v.Extension[i].append(b, e), ',')
		}
		b = endList(b)
	}
	if v.Use != "" {
		b = e.text(append(b, `,"use":`...), v.Use)
	}
	if v.Text != "" {
		b = e.text(append(b, `,"text":`...), v.Text)
	}
	if v.Family != "" {
		b = e.text(append(b, `,"family":`...), v.Family)
	}
	if v.Given != nil {
		b = e.texts(append(b, `,"given":`...), v.Given)
	}
	if v.Prefix != nil {
		b = e.texts(append(b, `,"prefix":`...), v.Prefix)
	}
	if v.Suffix != nil {
		b = e.texts(append(b, `,"suffix":`...), v.Suffix)
	}
	if v.Period != nil {
		b = v.Period.append(append(b, `,"period":`...), e)
	}
	if v.Extra != nil {
		b = e.extra(b, v.Extra, v.has)
	}
	e.depth--
	return e.end(b, start)
}

func (v *HumanName) has(name string) bool {
	switch name {
	case "id":
		return v.ID != ""
	case "extension":
		return v.Extension != nil
	case "use":
		return v.Use != ""
	case "text":
		return v.Text != ""
	case "family":
		return v.Family != ""
	case "given":
		return v.Given != nil
	case "prefix":
		return v.Prefix != nil
	case "suffix":
		return v.Suffix != nil
	case "period":
		return v.Period != nil
	}
	return false
}
