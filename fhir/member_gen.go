// Code generated from schema.txt by internal/gen. DO NOT EDIT.

package fhir

// explanationOfBenefitMember reads one member into v, in whatever form it comes.
func (d *decoder) explanationOfBenefitMember(i int, v *ExplanationOfBenefit, old *stu3) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "resourceType":
		i = d.resourceType(i, "ExplanationOfBenefit")
		v.untyped = false
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "meta":
		i = anyOne(d, i, "meta", &v.Meta, &v.Extra, &d.m.meta, (*decoder).meta)
	case "implicitRules":
		i = d.anyText(i, "implicitRules", &v.ImplicitRules, &v.Extra)
	case "language":
		i = d.anyText(i, "language", &v.Language, &v.Extra)
	case "text":
		i = anyOne(d, i, "text", &v.Text, &v.Extra, &d.m.narrative, (*decoder).narrative)
	case "contained":
		i = anyList(d, i, "contained", &v.Contained, &v.Extra, &d.m.resource, (*decoder).resource)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.ModifierExtension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "identifier":
		i = anyList(d, i, "identifier", &v.Identifier, &v.Extra, &d.m.identifier, (*decoder).identifier)
	case "status":
		i = d.anyText(i, "status", &v.Status, &v.Extra)
	case "type":
		i = anyOne(d, i, "type", &v.Type, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "subType":
		i = oneOfList(d, i, "subType", &v.SubType, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "use":
		i = d.anyText(i, "use", &v.Use, &v.Extra)
	case "patient":
		i = anyOne(d, i, "patient", &v.Patient, &v.Extra, &d.m.reference, (*decoder).reference)
	case "billablePeriod":
		i = anyOne(d, i, "billablePeriod", &v.BillablePeriod, &v.Extra, &d.m.period, (*decoder).period)
	case "created":
		i = d.anyText(i, "created", (*string)(&v.Created), &v.Extra)
	case "enterer":
		i = anyOne(d, i, "enterer", &v.Enterer, &v.Extra, &d.m.reference, (*decoder).reference)
	case "insurer":
		i = anyOne(d, i, "insurer", &v.Insurer, &v.Extra, &d.m.reference, (*decoder).reference)
	case "provider":
		i = anyOne(d, i, "provider", &v.Provider, &v.Extra, &d.m.reference, (*decoder).reference)
	case "organization":
		i = anyOne(d, i, "organization", &v.Organization, &v.Extra, &d.m.reference, (*decoder).reference)
	case "priority":
		i = anyOne(d, i, "priority", &v.Priority, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "fundsReserveRequested":
		i = anyOne(d, i, "fundsReserveRequested", &v.FundsReserveRequested, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "fundsReserve":
		i = anyOne(d, i, "fundsReserve", &v.FundsReserve, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "related":
		i = anyList(d, i, "related", &v.Related, &v.Extra, &d.m.related, (*decoder).related)
	case "prescription":
		i = anyOne(d, i, "prescription", &v.Prescription, &v.Extra, &d.m.reference, (*decoder).reference)
	case "originalPrescription":
		i = anyOne(d, i, "originalPrescription", &v.OriginalPrescription, &v.Extra, &d.m.reference, (*decoder).reference)
	case "payee":
		i = anyOne(d, i, "payee", &v.Payee, &v.Extra, &d.m.payee, (*decoder).payee)
	case "referral":
		i = anyOne(d, i, "referral", &v.Referral, &v.Extra, &d.m.reference, (*decoder).reference)
	case "facility":
		i = anyOne(d, i, "facility", &v.Facility, &v.Extra, &d.m.reference, (*decoder).reference)
	case "claim":
		i = anyOne(d, i, "claim", &v.Claim, &v.Extra, &d.m.reference, (*decoder).reference)
	case "claimResponse":
		i = anyOne(d, i, "claimResponse", &v.ClaimResponse, &v.Extra, &d.m.reference, (*decoder).reference)
	case "outcome":
		i = d.textOrObject(i, "outcome", &v.Outcome, &v.Extra)
	case "disposition":
		i = d.anyText(i, "disposition", &v.Disposition, &v.Extra)
	case "preAuthRef":
		i = d.anyTexts(i, "preAuthRef", &v.PreAuthRef, &v.Extra)
	case "preAuthRefPeriod":
		i = anyList(d, i, "preAuthRefPeriod", &v.PreAuthRefPeriod, &v.Extra, &d.m.period, (*decoder).period)
	case "careTeam":
		i = anyList(d, i, "careTeam", &v.CareTeam, &v.Extra, &d.m.careTeam, (*decoder).careTeam)
	case "supportingInfo":
		if old.take(0) { // R4's name wins; what came under the old one becomes an unknown member
			d.demote("information", (&ExplanationOfBenefit{untyped: true, SupportingInfo: v.SupportingInfo}).append(nil, new(encoder)), &v.Extra)
		}
		i = anyList(d, i, "supportingInfo", &v.SupportingInfo, &v.Extra, &d.m.supportingInfo, (*decoder).supportingInfo)
	case "information":
		if !old.has(0) && (v.SupportingInfo != nil || v.Extra.find("supportingInfo") >= 0) {
			var other []SupportingInfo // to check the type
			i = d.keep(&v.Extra, "information", i, anyList(d, i, "information", &other, &v.Extra, &d.m.supportingInfo, (*decoder).supportingInfo))
		} else {
			i = anyList(d, i, "information", &v.SupportingInfo, &v.Extra, &d.m.supportingInfo, (*decoder).supportingInfo)
			old.set(0, v.SupportingInfo != nil)
		}
	case "diagnosis":
		i = anyList(d, i, "diagnosis", &v.Diagnosis, &v.Extra, &d.m.diagnosis, (*decoder).diagnosis)
	case "procedure":
		i = anyList(d, i, "procedure", &v.Procedure, &v.Extra, &d.m.procedure, (*decoder).procedure)
	case "precedence":
		i = d.anyOptInt(i, "precedence", &v.Precedence, &v.Extra)
	case "insurance":
		i = listOfOne(d, i, "insurance", &v.Insurance, &v.Extra, &d.m.insurance, (*decoder).insurance)
	case "accident":
		i = anyOne(d, i, "accident", &v.Accident, &v.Extra, &d.m.accident, (*decoder).accident)
	case "item":
		i = anyList(d, i, "item", &v.Item, &v.Extra, &d.m.item, (*decoder).item)
	case "addItem":
		i = anyList(d, i, "addItem", &v.AddItem, &v.Extra, &d.m.addItem, (*decoder).addItem)
	case "adjudication":
		i = anyList(d, i, "adjudication", &v.Adjudication, &v.Extra, &d.m.adjudication, (*decoder).adjudication)
	case "total":
		i = anyList(d, i, "total", &v.Total, &v.Extra, &d.m.total, (*decoder).total)
	case "payment":
		i = anyOne(d, i, "payment", &v.Payment, &v.Extra, &d.m.payment, (*decoder).payment)
	case "formCode":
		i = anyOne(d, i, "formCode", &v.FormCode, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "form":
		i = anyOne(d, i, "form", &v.Form, &v.Extra, &d.m.attachment, (*decoder).attachment)
	case "processNote":
		i = anyList(d, i, "processNote", &v.ProcessNote, &v.Extra, &d.m.processNote, (*decoder).processNote)
	case "benefitPeriod":
		i = anyOne(d, i, "benefitPeriod", &v.BenefitPeriod, &v.Extra, &d.m.period, (*decoder).period)
	case "benefitBalance":
		i = anyList(d, i, "benefitBalance", &v.BenefitBalance, &v.Extra, &d.m.benefitBalance, (*decoder).benefitBalance)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// relatedMember reads one member into v, in whatever form it comes.
func (d *decoder) relatedMember(i int, v *Related) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.ModifierExtension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "claim":
		i = anyOne(d, i, "claim", &v.Claim, &v.Extra, &d.m.reference, (*decoder).reference)
	case "relationship":
		i = anyOne(d, i, "relationship", &v.Relationship, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "reference":
		i = anyOne(d, i, "reference", &v.Reference, &v.Extra, &d.m.identifier, (*decoder).identifier)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// payeeMember reads one member into v, in whatever form it comes.
func (d *decoder) payeeMember(i int, v *Payee) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.ModifierExtension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "type":
		i = anyOne(d, i, "type", &v.Type, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "party":
		i = anyOne(d, i, "party", &v.Party, &v.Extra, &d.m.reference, (*decoder).reference)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// careTeamMember reads one member into v, in whatever form it comes.
func (d *decoder) careTeamMember(i int, v *CareTeam) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.ModifierExtension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "sequence":
		i = d.anyInt(i, "sequence", &v.Sequence, &v.Extra)
	case "provider":
		i = anyOne(d, i, "provider", &v.Provider, &v.Extra, &d.m.reference, (*decoder).reference)
	case "responsible":
		i = d.anyBool(i, "responsible", &v.Responsible, &v.Extra)
	case "role":
		i = anyOne(d, i, "role", &v.Role, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "qualification":
		i = anyOne(d, i, "qualification", &v.Qualification, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// supportingInfoMember reads one member into v, in whatever form it comes.
func (d *decoder) supportingInfoMember(i int, v *SupportingInfo) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.ModifierExtension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "sequence":
		i = d.anyInt(i, "sequence", &v.Sequence, &v.Extra)
	case "category":
		i = anyOne(d, i, "category", &v.Category, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "code":
		i = anyOne(d, i, "code", &v.Code, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "timingDate":
		i = d.anyText(i, "timingDate", (*string)(&v.TimingDate), &v.Extra)
	case "timingPeriod":
		i = anyOne(d, i, "timingPeriod", &v.TimingPeriod, &v.Extra, &d.m.period, (*decoder).period)
	case "valueBoolean":
		i = d.anyBool(i, "valueBoolean", &v.ValueBoolean, &v.Extra)
	case "valueString":
		i = d.anyText(i, "valueString", &v.ValueString, &v.Extra)
	case "valueQuantity":
		i = anyOne(d, i, "valueQuantity", &v.ValueQuantity, &v.Extra, &d.m.quantity, (*decoder).quantity)
	case "valueAttachment":
		i = anyOne(d, i, "valueAttachment", &v.ValueAttachment, &v.Extra, &d.m.attachment, (*decoder).attachment)
	case "valueReference":
		i = anyOne(d, i, "valueReference", &v.ValueReference, &v.Extra, &d.m.reference, (*decoder).reference)
	case "reason":
		i = anyOne(d, i, "reason", &v.Reason, &v.Extra, &d.m.coding, (*decoder).coding)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// diagnosisMember reads one member into v, in whatever form it comes.
func (d *decoder) diagnosisMember(i int, v *Diagnosis) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.ModifierExtension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "sequence":
		i = d.anyInt(i, "sequence", &v.Sequence, &v.Extra)
	case "diagnosisCodeableConcept":
		i = anyOne(d, i, "diagnosisCodeableConcept", &v.DiagnosisCodeableConcept, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "diagnosisReference":
		i = anyOne(d, i, "diagnosisReference", &v.DiagnosisReference, &v.Extra, &d.m.reference, (*decoder).reference)
	case "type":
		i = anyList(d, i, "type", &v.Type, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "onAdmission":
		i = anyOne(d, i, "onAdmission", &v.OnAdmission, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "packageCode":
		i = anyOne(d, i, "packageCode", &v.PackageCode, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// procedureMember reads one member into v, in whatever form it comes.
func (d *decoder) procedureMember(i int, v *Procedure) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.ModifierExtension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "sequence":
		i = d.anyInt(i, "sequence", &v.Sequence, &v.Extra)
	case "type":
		i = anyList(d, i, "type", &v.Type, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "date":
		i = d.anyText(i, "date", (*string)(&v.Date), &v.Extra)
	case "procedureCodeableConcept":
		i = anyOne(d, i, "procedureCodeableConcept", &v.ProcedureCodeableConcept, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "procedureReference":
		i = anyOne(d, i, "procedureReference", &v.ProcedureReference, &v.Extra, &d.m.reference, (*decoder).reference)
	case "udi":
		i = anyList(d, i, "udi", &v.UDI, &v.Extra, &d.m.reference, (*decoder).reference)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// insuranceMember reads one member into v, in whatever form it comes.
func (d *decoder) insuranceMember(i int, v *Insurance) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.ModifierExtension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "focal":
		i = d.anyBool(i, "focal", &v.Focal, &v.Extra)
	case "coverage":
		i = anyOne(d, i, "coverage", &v.Coverage, &v.Extra, &d.m.reference, (*decoder).reference)
	case "preAuthRef":
		i = d.anyTexts(i, "preAuthRef", &v.PreAuthRef, &v.Extra)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// accidentMember reads one member into v, in whatever form it comes.
func (d *decoder) accidentMember(i int, v *Accident) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.ModifierExtension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "date":
		i = d.anyText(i, "date", (*string)(&v.Date), &v.Extra)
	case "type":
		i = anyOne(d, i, "type", &v.Type, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "locationAddress":
		i = anyOne(d, i, "locationAddress", &v.LocationAddress, &v.Extra, &d.m.address, (*decoder).address)
	case "locationReference":
		i = anyOne(d, i, "locationReference", &v.LocationReference, &v.Extra, &d.m.reference, (*decoder).reference)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// itemMember reads one member into v, in whatever form it comes.
func (d *decoder) itemMember(i int, v *Item, old *stu3) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.ModifierExtension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "sequence":
		i = d.anyInt(i, "sequence", &v.Sequence, &v.Extra)
	case "careTeamSequence":
		if old.take(0) { // R4's name wins; what came under the old one becomes an unknown member
			d.demote("careTeamLinkId", (&Item{CareTeamSequence: v.CareTeamSequence}).append(nil, new(encoder)), &v.Extra)
		}
		i = d.anyInts(i, "careTeamSequence", &v.CareTeamSequence, &v.Extra)
	case "careTeamLinkId":
		if !old.has(0) && (v.CareTeamSequence != nil || v.Extra.find("careTeamSequence") >= 0) {
			var other []int // to check the type
			i = d.keep(&v.Extra, "careTeamLinkId", i, d.anyInts(i, "careTeamLinkId", &other, &v.Extra))
		} else {
			i = d.anyInts(i, "careTeamLinkId", &v.CareTeamSequence, &v.Extra)
			old.set(0, v.CareTeamSequence != nil)
		}
	case "diagnosisSequence":
		if old.take(1) { // R4's name wins; what came under the old one becomes an unknown member
			d.demote("diagnosisLinkId", (&Item{DiagnosisSequence: v.DiagnosisSequence}).append(nil, new(encoder)), &v.Extra)
		}
		i = d.anyInts(i, "diagnosisSequence", &v.DiagnosisSequence, &v.Extra)
	case "diagnosisLinkId":
		if !old.has(1) && (v.DiagnosisSequence != nil || v.Extra.find("diagnosisSequence") >= 0) {
			var other []int // to check the type
			i = d.keep(&v.Extra, "diagnosisLinkId", i, d.anyInts(i, "diagnosisLinkId", &other, &v.Extra))
		} else {
			i = d.anyInts(i, "diagnosisLinkId", &v.DiagnosisSequence, &v.Extra)
			old.set(1, v.DiagnosisSequence != nil)
		}
	case "procedureSequence":
		if old.take(2) { // R4's name wins; what came under the old one becomes an unknown member
			d.demote("procedureLinkId", (&Item{ProcedureSequence: v.ProcedureSequence}).append(nil, new(encoder)), &v.Extra)
		}
		i = d.anyInts(i, "procedureSequence", &v.ProcedureSequence, &v.Extra)
	case "procedureLinkId":
		if !old.has(2) && (v.ProcedureSequence != nil || v.Extra.find("procedureSequence") >= 0) {
			var other []int // to check the type
			i = d.keep(&v.Extra, "procedureLinkId", i, d.anyInts(i, "procedureLinkId", &other, &v.Extra))
		} else {
			i = d.anyInts(i, "procedureLinkId", &v.ProcedureSequence, &v.Extra)
			old.set(2, v.ProcedureSequence != nil)
		}
	case "informationSequence":
		if old.take(3) { // R4's name wins; what came under the old one becomes an unknown member
			d.demote("informationLinkId", (&Item{InformationSequence: v.InformationSequence}).append(nil, new(encoder)), &v.Extra)
		}
		i = d.anyInts(i, "informationSequence", &v.InformationSequence, &v.Extra)
	case "informationLinkId":
		if !old.has(3) && (v.InformationSequence != nil || v.Extra.find("informationSequence") >= 0) {
			var other []int // to check the type
			i = d.keep(&v.Extra, "informationLinkId", i, d.anyInts(i, "informationLinkId", &other, &v.Extra))
		} else {
			i = d.anyInts(i, "informationLinkId", &v.InformationSequence, &v.Extra)
			old.set(3, v.InformationSequence != nil)
		}
	case "revenue":
		i = anyOne(d, i, "revenue", &v.Revenue, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "category":
		i = anyOne(d, i, "category", &v.Category, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "productOrService":
		if old.take(4) { // R4's name wins; what came under the old one becomes an unknown member
			d.demote("service", (&Item{ProductOrService: v.ProductOrService}).append(nil, new(encoder)), &v.Extra)
		}
		i = anyOne(d, i, "productOrService", &v.ProductOrService, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "service":
		if !old.has(4) && (v.ProductOrService != nil || v.Extra.find("productOrService") >= 0) {
			var other *CodeableConcept // to check the type
			i = d.keep(&v.Extra, "service", i, anyOne(d, i, "service", &other, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept))
		} else {
			i = anyOne(d, i, "service", &v.ProductOrService, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
			old.set(4, v.ProductOrService != nil)
		}
	case "modifier":
		i = anyList(d, i, "modifier", &v.Modifier, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "programCode":
		i = anyList(d, i, "programCode", &v.ProgramCode, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "servicedDate":
		i = d.anyText(i, "servicedDate", (*string)(&v.ServicedDate), &v.Extra)
	case "servicedPeriod":
		i = anyOne(d, i, "servicedPeriod", &v.ServicedPeriod, &v.Extra, &d.m.period, (*decoder).period)
	case "locationCodeableConcept":
		i = anyOne(d, i, "locationCodeableConcept", &v.LocationCodeableConcept, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "locationAddress":
		i = anyOne(d, i, "locationAddress", &v.LocationAddress, &v.Extra, &d.m.address, (*decoder).address)
	case "locationReference":
		i = anyOne(d, i, "locationReference", &v.LocationReference, &v.Extra, &d.m.reference, (*decoder).reference)
	case "quantity":
		i = anyOne(d, i, "quantity", &v.Quantity, &v.Extra, &d.m.quantity, (*decoder).quantity)
	case "unitPrice":
		i = anyOne(d, i, "unitPrice", &v.UnitPrice, &v.Extra, &d.m.money, (*decoder).money)
	case "factor":
		i = d.anyNumber(i, "factor", (*string)(&v.Factor), &v.Extra)
	case "net":
		i = anyOne(d, i, "net", &v.Net, &v.Extra, &d.m.money, (*decoder).money)
	case "udi":
		i = anyList(d, i, "udi", &v.UDI, &v.Extra, &d.m.reference, (*decoder).reference)
	case "bodySite":
		i = anyOne(d, i, "bodySite", &v.BodySite, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "subSite":
		i = anyList(d, i, "subSite", &v.SubSite, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "encounter":
		i = anyList(d, i, "encounter", &v.Encounter, &v.Extra, &d.m.reference, (*decoder).reference)
	case "noteNumber":
		i = d.anyInts(i, "noteNumber", &v.NoteNumber, &v.Extra)
	case "adjudication":
		i = anyList(d, i, "adjudication", &v.Adjudication, &v.Extra, &d.m.adjudication, (*decoder).adjudication)
	case "detail":
		i = anyList(d, i, "detail", &v.Detail, &v.Extra, &d.m.itemDetail, (*decoder).itemDetail)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// itemDetailMember reads one member into v, in whatever form it comes.
func (d *decoder) itemDetailMember(i int, v *ItemDetail, old *stu3) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.ModifierExtension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "sequence":
		i = d.anyInt(i, "sequence", &v.Sequence, &v.Extra)
	case "revenue":
		i = anyOne(d, i, "revenue", &v.Revenue, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "category":
		i = anyOne(d, i, "category", &v.Category, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "productOrService":
		if old.take(0) { // R4's name wins; what came under the old one becomes an unknown member
			d.demote("service", (&ItemDetail{ProductOrService: v.ProductOrService}).append(nil, new(encoder)), &v.Extra)
		}
		i = anyOne(d, i, "productOrService", &v.ProductOrService, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "service":
		if !old.has(0) && (v.ProductOrService != nil || v.Extra.find("productOrService") >= 0) {
			var other *CodeableConcept // to check the type
			i = d.keep(&v.Extra, "service", i, anyOne(d, i, "service", &other, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept))
		} else {
			i = anyOne(d, i, "service", &v.ProductOrService, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
			old.set(0, v.ProductOrService != nil)
		}
	case "modifier":
		i = anyList(d, i, "modifier", &v.Modifier, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "programCode":
		i = anyList(d, i, "programCode", &v.ProgramCode, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "quantity":
		i = anyOne(d, i, "quantity", &v.Quantity, &v.Extra, &d.m.quantity, (*decoder).quantity)
	case "unitPrice":
		i = anyOne(d, i, "unitPrice", &v.UnitPrice, &v.Extra, &d.m.money, (*decoder).money)
	case "factor":
		i = d.anyNumber(i, "factor", (*string)(&v.Factor), &v.Extra)
	case "net":
		i = anyOne(d, i, "net", &v.Net, &v.Extra, &d.m.money, (*decoder).money)
	case "udi":
		i = anyList(d, i, "udi", &v.UDI, &v.Extra, &d.m.reference, (*decoder).reference)
	case "noteNumber":
		i = d.anyInts(i, "noteNumber", &v.NoteNumber, &v.Extra)
	case "adjudication":
		i = anyList(d, i, "adjudication", &v.Adjudication, &v.Extra, &d.m.adjudication, (*decoder).adjudication)
	case "subDetail":
		i = anyList(d, i, "subDetail", &v.SubDetail, &v.Extra, &d.m.itemSubDetail, (*decoder).itemSubDetail)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// itemSubDetailMember reads one member into v, in whatever form it comes.
func (d *decoder) itemSubDetailMember(i int, v *ItemSubDetail, old *stu3) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.ModifierExtension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "sequence":
		i = d.anyInt(i, "sequence", &v.Sequence, &v.Extra)
	case "revenue":
		i = anyOne(d, i, "revenue", &v.Revenue, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "category":
		i = anyOne(d, i, "category", &v.Category, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "productOrService":
		if old.take(0) { // R4's name wins; what came under the old one becomes an unknown member
			d.demote("service", (&ItemSubDetail{ProductOrService: v.ProductOrService}).append(nil, new(encoder)), &v.Extra)
		}
		i = anyOne(d, i, "productOrService", &v.ProductOrService, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "service":
		if !old.has(0) && (v.ProductOrService != nil || v.Extra.find("productOrService") >= 0) {
			var other *CodeableConcept // to check the type
			i = d.keep(&v.Extra, "service", i, anyOne(d, i, "service", &other, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept))
		} else {
			i = anyOne(d, i, "service", &v.ProductOrService, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
			old.set(0, v.ProductOrService != nil)
		}
	case "modifier":
		i = anyList(d, i, "modifier", &v.Modifier, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "programCode":
		i = anyList(d, i, "programCode", &v.ProgramCode, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "quantity":
		i = anyOne(d, i, "quantity", &v.Quantity, &v.Extra, &d.m.quantity, (*decoder).quantity)
	case "unitPrice":
		i = anyOne(d, i, "unitPrice", &v.UnitPrice, &v.Extra, &d.m.money, (*decoder).money)
	case "factor":
		i = d.anyNumber(i, "factor", (*string)(&v.Factor), &v.Extra)
	case "net":
		i = anyOne(d, i, "net", &v.Net, &v.Extra, &d.m.money, (*decoder).money)
	case "udi":
		i = anyList(d, i, "udi", &v.UDI, &v.Extra, &d.m.reference, (*decoder).reference)
	case "noteNumber":
		i = d.anyInts(i, "noteNumber", &v.NoteNumber, &v.Extra)
	case "adjudication":
		i = anyList(d, i, "adjudication", &v.Adjudication, &v.Extra, &d.m.adjudication, (*decoder).adjudication)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// addItemMember reads one member into v, in whatever form it comes.
func (d *decoder) addItemMember(i int, v *AddItem, old *stu3) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.ModifierExtension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "itemSequence":
		if old.take(0) { // R4's name wins; what came under the old one becomes an unknown member
			d.demote("sequenceLinkId", (&AddItem{ItemSequence: v.ItemSequence}).append(nil, new(encoder)), &v.Extra)
		}
		i = d.anyInts(i, "itemSequence", &v.ItemSequence, &v.Extra)
	case "sequenceLinkId":
		if !old.has(0) && (v.ItemSequence != nil || v.Extra.find("itemSequence") >= 0) {
			var other []int // to check the type
			i = d.keep(&v.Extra, "sequenceLinkId", i, d.anyInts(i, "sequenceLinkId", &other, &v.Extra))
		} else {
			i = d.anyInts(i, "sequenceLinkId", &v.ItemSequence, &v.Extra)
			old.set(0, v.ItemSequence != nil)
		}
	case "detailSequence":
		i = d.anyInts(i, "detailSequence", &v.DetailSequence, &v.Extra)
	case "subDetailSequence":
		i = d.anyInts(i, "subDetailSequence", &v.SubDetailSequence, &v.Extra)
	case "provider":
		i = anyList(d, i, "provider", &v.Provider, &v.Extra, &d.m.reference, (*decoder).reference)
	case "productOrService":
		if old.take(1) { // R4's name wins; what came under the old one becomes an unknown member
			d.demote("service", (&AddItem{ProductOrService: v.ProductOrService}).append(nil, new(encoder)), &v.Extra)
		}
		i = anyOne(d, i, "productOrService", &v.ProductOrService, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "service":
		if !old.has(1) && (v.ProductOrService != nil || v.Extra.find("productOrService") >= 0) {
			var other *CodeableConcept // to check the type
			i = d.keep(&v.Extra, "service", i, anyOne(d, i, "service", &other, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept))
		} else {
			i = anyOne(d, i, "service", &v.ProductOrService, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
			old.set(1, v.ProductOrService != nil)
		}
	case "modifier":
		i = anyList(d, i, "modifier", &v.Modifier, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "programCode":
		i = anyList(d, i, "programCode", &v.ProgramCode, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "servicedDate":
		i = d.anyText(i, "servicedDate", (*string)(&v.ServicedDate), &v.Extra)
	case "servicedPeriod":
		i = anyOne(d, i, "servicedPeriod", &v.ServicedPeriod, &v.Extra, &d.m.period, (*decoder).period)
	case "locationCodeableConcept":
		i = anyOne(d, i, "locationCodeableConcept", &v.LocationCodeableConcept, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "locationAddress":
		i = anyOne(d, i, "locationAddress", &v.LocationAddress, &v.Extra, &d.m.address, (*decoder).address)
	case "locationReference":
		i = anyOne(d, i, "locationReference", &v.LocationReference, &v.Extra, &d.m.reference, (*decoder).reference)
	case "quantity":
		i = anyOne(d, i, "quantity", &v.Quantity, &v.Extra, &d.m.quantity, (*decoder).quantity)
	case "unitPrice":
		i = anyOne(d, i, "unitPrice", &v.UnitPrice, &v.Extra, &d.m.money, (*decoder).money)
	case "factor":
		i = d.anyNumber(i, "factor", (*string)(&v.Factor), &v.Extra)
	case "net":
		i = anyOne(d, i, "net", &v.Net, &v.Extra, &d.m.money, (*decoder).money)
	case "bodySite":
		i = anyOne(d, i, "bodySite", &v.BodySite, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "subSite":
		i = anyList(d, i, "subSite", &v.SubSite, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "noteNumber":
		i = d.anyInts(i, "noteNumber", &v.NoteNumber, &v.Extra)
	case "adjudication":
		i = anyList(d, i, "adjudication", &v.Adjudication, &v.Extra, &d.m.adjudication, (*decoder).adjudication)
	case "detail":
		i = anyList(d, i, "detail", &v.Detail, &v.Extra, &d.m.addItemDetail, (*decoder).addItemDetail)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// addItemDetailMember reads one member into v, in whatever form it comes.
func (d *decoder) addItemDetailMember(i int, v *AddItemDetail, old *stu3) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.ModifierExtension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "productOrService":
		if old.take(0) { // R4's name wins; what came under the old one becomes an unknown member
			d.demote("service", (&AddItemDetail{ProductOrService: v.ProductOrService}).append(nil, new(encoder)), &v.Extra)
		}
		i = anyOne(d, i, "productOrService", &v.ProductOrService, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "service":
		if !old.has(0) && (v.ProductOrService != nil || v.Extra.find("productOrService") >= 0) {
			var other *CodeableConcept // to check the type
			i = d.keep(&v.Extra, "service", i, anyOne(d, i, "service", &other, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept))
		} else {
			i = anyOne(d, i, "service", &v.ProductOrService, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
			old.set(0, v.ProductOrService != nil)
		}
	case "modifier":
		i = anyList(d, i, "modifier", &v.Modifier, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "quantity":
		i = anyOne(d, i, "quantity", &v.Quantity, &v.Extra, &d.m.quantity, (*decoder).quantity)
	case "unitPrice":
		i = anyOne(d, i, "unitPrice", &v.UnitPrice, &v.Extra, &d.m.money, (*decoder).money)
	case "factor":
		i = d.anyNumber(i, "factor", (*string)(&v.Factor), &v.Extra)
	case "net":
		i = anyOne(d, i, "net", &v.Net, &v.Extra, &d.m.money, (*decoder).money)
	case "noteNumber":
		i = d.anyInts(i, "noteNumber", &v.NoteNumber, &v.Extra)
	case "adjudication":
		i = anyList(d, i, "adjudication", &v.Adjudication, &v.Extra, &d.m.adjudication, (*decoder).adjudication)
	case "subDetail":
		i = anyList(d, i, "subDetail", &v.SubDetail, &v.Extra, &d.m.addItemSubDetail, (*decoder).addItemSubDetail)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// addItemSubDetailMember reads one member into v, in whatever form it comes.
func (d *decoder) addItemSubDetailMember(i int, v *AddItemSubDetail, old *stu3) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.ModifierExtension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "productOrService":
		if old.take(0) { // R4's name wins; what came under the old one becomes an unknown member
			d.demote("service", (&AddItemSubDetail{ProductOrService: v.ProductOrService}).append(nil, new(encoder)), &v.Extra)
		}
		i = anyOne(d, i, "productOrService", &v.ProductOrService, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "service":
		if !old.has(0) && (v.ProductOrService != nil || v.Extra.find("productOrService") >= 0) {
			var other *CodeableConcept // to check the type
			i = d.keep(&v.Extra, "service", i, anyOne(d, i, "service", &other, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept))
		} else {
			i = anyOne(d, i, "service", &v.ProductOrService, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
			old.set(0, v.ProductOrService != nil)
		}
	case "modifier":
		i = anyList(d, i, "modifier", &v.Modifier, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "quantity":
		i = anyOne(d, i, "quantity", &v.Quantity, &v.Extra, &d.m.quantity, (*decoder).quantity)
	case "unitPrice":
		i = anyOne(d, i, "unitPrice", &v.UnitPrice, &v.Extra, &d.m.money, (*decoder).money)
	case "factor":
		i = d.anyNumber(i, "factor", (*string)(&v.Factor), &v.Extra)
	case "net":
		i = anyOne(d, i, "net", &v.Net, &v.Extra, &d.m.money, (*decoder).money)
	case "noteNumber":
		i = d.anyInts(i, "noteNumber", &v.NoteNumber, &v.Extra)
	case "adjudication":
		i = anyList(d, i, "adjudication", &v.Adjudication, &v.Extra, &d.m.adjudication, (*decoder).adjudication)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// adjudicationMember reads one member into v, in whatever form it comes.
func (d *decoder) adjudicationMember(i int, v *Adjudication) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.ModifierExtension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "category":
		i = anyOne(d, i, "category", &v.Category, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "reason":
		i = anyOne(d, i, "reason", &v.Reason, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "amount":
		i = anyOne(d, i, "amount", &v.Amount, &v.Extra, &d.m.money, (*decoder).money)
	case "value":
		i = d.anyNumber(i, "value", (*string)(&v.Value), &v.Extra)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// totalMember reads one member into v, in whatever form it comes.
func (d *decoder) totalMember(i int, v *Total) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.ModifierExtension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "category":
		i = anyOne(d, i, "category", &v.Category, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "amount":
		i = anyOne(d, i, "amount", &v.Amount, &v.Extra, &d.m.money, (*decoder).money)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// paymentMember reads one member into v, in whatever form it comes.
func (d *decoder) paymentMember(i int, v *Payment) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.ModifierExtension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "type":
		i = anyOne(d, i, "type", &v.Type, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "adjustment":
		i = anyOne(d, i, "adjustment", &v.Adjustment, &v.Extra, &d.m.money, (*decoder).money)
	case "adjustmentReason":
		i = anyOne(d, i, "adjustmentReason", &v.AdjustmentReason, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "date":
		i = d.anyText(i, "date", (*string)(&v.Date), &v.Extra)
	case "amount":
		i = anyOne(d, i, "amount", &v.Amount, &v.Extra, &d.m.money, (*decoder).money)
	case "identifier":
		i = anyOne(d, i, "identifier", &v.Identifier, &v.Extra, &d.m.identifier, (*decoder).identifier)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// processNoteMember reads one member into v, in whatever form it comes.
func (d *decoder) processNoteMember(i int, v *ProcessNote) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.ModifierExtension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "number":
		i = d.anyInt(i, "number", &v.Number, &v.Extra)
	case "type":
		i = d.textOrObject(i, "type", &v.Type, &v.Extra)
	case "text":
		i = d.anyText(i, "text", &v.Text, &v.Extra)
	case "language":
		i = anyOne(d, i, "language", &v.Language, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// benefitBalanceMember reads one member into v, in whatever form it comes.
func (d *decoder) benefitBalanceMember(i int, v *BenefitBalance) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.ModifierExtension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "category":
		i = anyOne(d, i, "category", &v.Category, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "excluded":
		i = d.anyBool(i, "excluded", &v.Excluded, &v.Extra)
	case "name":
		i = d.anyText(i, "name", &v.Name, &v.Extra)
	case "description":
		i = d.anyText(i, "description", &v.Description, &v.Extra)
	case "network":
		i = anyOne(d, i, "network", &v.Network, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "unit":
		i = anyOne(d, i, "unit", &v.Unit, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "term":
		i = anyOne(d, i, "term", &v.Term, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "financial":
		i = anyList(d, i, "financial", &v.Financial, &v.Extra, &d.m.benefitFinancial, (*decoder).benefitFinancial)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// benefitFinancialMember reads one member into v, in whatever form it comes.
func (d *decoder) benefitFinancialMember(i int, v *BenefitFinancial) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.ModifierExtension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "type":
		i = anyOne(d, i, "type", &v.Type, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "allowedUnsignedInt":
		i = d.anyOptInt(i, "allowedUnsignedInt", &v.AllowedUnsignedInt, &v.Extra)
	case "allowedString":
		i = d.anyText(i, "allowedString", &v.AllowedString, &v.Extra)
	case "allowedMoney":
		i = anyOne(d, i, "allowedMoney", &v.AllowedMoney, &v.Extra, &d.m.money, (*decoder).money)
	case "usedUnsignedInt":
		i = d.anyOptInt(i, "usedUnsignedInt", &v.UsedUnsignedInt, &v.Extra)
	case "usedMoney":
		i = anyOne(d, i, "usedMoney", &v.UsedMoney, &v.Extra, &d.m.money, (*decoder).money)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// operationOutcomeMember reads one member into v, in whatever form it comes.
func (d *decoder) operationOutcomeMember(i int, v *OperationOutcome) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "resourceType":
		i = d.resourceType(i, "OperationOutcome")
		v.untyped = false
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "meta":
		i = anyOne(d, i, "meta", &v.Meta, &v.Extra, &d.m.meta, (*decoder).meta)
	case "implicitRules":
		i = d.anyText(i, "implicitRules", &v.ImplicitRules, &v.Extra)
	case "language":
		i = d.anyText(i, "language", &v.Language, &v.Extra)
	case "text":
		i = anyOne(d, i, "text", &v.Text, &v.Extra, &d.m.narrative, (*decoder).narrative)
	case "contained":
		i = anyList(d, i, "contained", &v.Contained, &v.Extra, &d.m.resource, (*decoder).resource)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.ModifierExtension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "issue":
		i = anyList(d, i, "issue", &v.Issue, &v.Extra, &d.m.issue, (*decoder).issue)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// issueMember reads one member into v, in whatever form it comes.
func (d *decoder) issueMember(i int, v *Issue) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.ModifierExtension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "severity":
		i = d.anyText(i, "severity", &v.Severity, &v.Extra)
	case "code":
		i = d.anyText(i, "code", &v.Code, &v.Extra)
	case "details":
		i = anyOne(d, i, "details", &v.Details, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "diagnostics":
		i = d.anyText(i, "diagnostics", &v.Diagnostics, &v.Extra)
	case "location":
		i = d.anyTexts(i, "location", &v.Location, &v.Extra)
	case "expression":
		i = d.anyTexts(i, "expression", &v.Expression, &v.Extra)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// capabilityStatementMember reads one member into v, in whatever form it comes.
func (d *decoder) capabilityStatementMember(i int, v *CapabilityStatement) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "resourceType":
		i = d.resourceType(i, "CapabilityStatement")
		v.untyped = false
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "meta":
		i = anyOne(d, i, "meta", &v.Meta, &v.Extra, &d.m.meta, (*decoder).meta)
	case "implicitRules":
		i = d.anyText(i, "implicitRules", &v.ImplicitRules, &v.Extra)
	case "language":
		i = d.anyText(i, "language", &v.Language, &v.Extra)
	case "text":
		i = anyOne(d, i, "text", &v.Text, &v.Extra, &d.m.narrative, (*decoder).narrative)
	case "contained":
		i = anyList(d, i, "contained", &v.Contained, &v.Extra, &d.m.resource, (*decoder).resource)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.ModifierExtension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "url":
		i = d.anyText(i, "url", &v.URL, &v.Extra)
	case "version":
		i = d.anyText(i, "version", &v.Version, &v.Extra)
	case "name":
		i = d.anyText(i, "name", &v.Name, &v.Extra)
	case "title":
		i = d.anyText(i, "title", &v.Title, &v.Extra)
	case "status":
		i = d.anyText(i, "status", &v.Status, &v.Extra)
	case "date":
		i = d.anyText(i, "date", (*string)(&v.Date), &v.Extra)
	case "publisher":
		i = d.anyText(i, "publisher", &v.Publisher, &v.Extra)
	case "kind":
		i = d.anyText(i, "kind", &v.Kind, &v.Extra)
	case "software":
		i = anyOne(d, i, "software", &v.Software, &v.Extra, &d.m.software, (*decoder).software)
	case "implementation":
		i = anyOne(d, i, "implementation", &v.Implementation, &v.Extra, &d.m.implementation, (*decoder).implementation)
	case "fhirVersion":
		i = d.anyText(i, "fhirVersion", &v.FHIRVersion, &v.Extra)
	case "format":
		i = d.anyTexts(i, "format", &v.Format, &v.Extra)
	case "rest":
		i = anyList(d, i, "rest", &v.Rest, &v.Extra, &d.m.rest, (*decoder).rest)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// softwareMember reads one member into v, in whatever form it comes.
func (d *decoder) softwareMember(i int, v *Software) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.ModifierExtension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "name":
		i = d.anyText(i, "name", &v.Name, &v.Extra)
	case "version":
		i = d.anyText(i, "version", &v.Version, &v.Extra)
	case "releaseDate":
		i = d.anyText(i, "releaseDate", (*string)(&v.ReleaseDate), &v.Extra)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// implementationMember reads one member into v, in whatever form it comes.
func (d *decoder) implementationMember(i int, v *Implementation) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.ModifierExtension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "description":
		i = d.anyText(i, "description", &v.Description, &v.Extra)
	case "url":
		i = d.anyText(i, "url", &v.URL, &v.Extra)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// restMember reads one member into v, in whatever form it comes.
func (d *decoder) restMember(i int, v *Rest) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.ModifierExtension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "mode":
		i = d.anyText(i, "mode", &v.Mode, &v.Extra)
	case "resource":
		i = anyList(d, i, "resource", &v.Resource, &v.Extra, &d.m.restResource, (*decoder).restResource)
	case "operation":
		i = anyList(d, i, "operation", &v.Operation, &v.Extra, &d.m.restOperation, (*decoder).restOperation)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// restResourceMember reads one member into v, in whatever form it comes.
func (d *decoder) restResourceMember(i int, v *RestResource) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.ModifierExtension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "type":
		i = d.anyText(i, "type", &v.Type, &v.Extra)
	case "operation":
		i = anyList(d, i, "operation", &v.Operation, &v.Extra, &d.m.restOperation, (*decoder).restOperation)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// restOperationMember reads one member into v, in whatever form it comes.
func (d *decoder) restOperationMember(i int, v *RestOperation) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.ModifierExtension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "name":
		i = d.anyText(i, "name", &v.Name, &v.Extra)
	case "documentation":
		i = d.anyText(i, "documentation", &v.Documentation, &v.Extra)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// practitionerMember reads one member into v, in whatever form it comes.
func (d *decoder) practitionerMember(i int, v *Practitioner) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "resourceType":
		i = d.resourceType(i, "Practitioner")
		v.untyped = false
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "meta":
		i = anyOne(d, i, "meta", &v.Meta, &v.Extra, &d.m.meta, (*decoder).meta)
	case "implicitRules":
		i = d.anyText(i, "implicitRules", &v.ImplicitRules, &v.Extra)
	case "language":
		i = d.anyText(i, "language", &v.Language, &v.Extra)
	case "text":
		i = anyOne(d, i, "text", &v.Text, &v.Extra, &d.m.narrative, (*decoder).narrative)
	case "contained":
		i = anyList(d, i, "contained", &v.Contained, &v.Extra, &d.m.resource, (*decoder).resource)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.ModifierExtension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "identifier":
		i = anyList(d, i, "identifier", &v.Identifier, &v.Extra, &d.m.identifier, (*decoder).identifier)
	case "active":
		i = d.anyBool(i, "active", &v.Active, &v.Extra)
	case "name":
		i = anyList(d, i, "name", &v.Name, &v.Extra, &d.m.humanName, (*decoder).humanName)
	case "address":
		i = anyList(d, i, "address", &v.Address, &v.Extra, &d.m.address, (*decoder).address)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// organizationMember reads one member into v, in whatever form it comes.
func (d *decoder) organizationMember(i int, v *Organization) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "resourceType":
		i = d.resourceType(i, "Organization")
		v.untyped = false
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "meta":
		i = anyOne(d, i, "meta", &v.Meta, &v.Extra, &d.m.meta, (*decoder).meta)
	case "implicitRules":
		i = d.anyText(i, "implicitRules", &v.ImplicitRules, &v.Extra)
	case "language":
		i = d.anyText(i, "language", &v.Language, &v.Extra)
	case "text":
		i = anyOne(d, i, "text", &v.Text, &v.Extra, &d.m.narrative, (*decoder).narrative)
	case "contained":
		i = anyList(d, i, "contained", &v.Contained, &v.Extra, &d.m.resource, (*decoder).resource)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.ModifierExtension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "identifier":
		i = anyList(d, i, "identifier", &v.Identifier, &v.Extra, &d.m.identifier, (*decoder).identifier)
	case "active":
		i = d.anyBool(i, "active", &v.Active, &v.Extra)
	case "type":
		i = anyList(d, i, "type", &v.Type, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "name":
		i = d.anyText(i, "name", &v.Name, &v.Extra)
	case "address":
		i = anyList(d, i, "address", &v.Address, &v.Extra, &d.m.address, (*decoder).address)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// metaMember reads one member into v, in whatever form it comes.
func (d *decoder) metaMember(i int, v *Meta) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "versionId":
		i = d.anyText(i, "versionId", &v.VersionId, &v.Extra)
	case "lastUpdated":
		i = d.anyText(i, "lastUpdated", (*string)(&v.LastUpdated), &v.Extra)
	case "source":
		i = d.anyText(i, "source", &v.Source, &v.Extra)
	case "profile":
		i = d.anyTexts(i, "profile", &v.Profile, &v.Extra)
	case "security":
		i = anyList(d, i, "security", &v.Security, &v.Extra, &d.m.coding, (*decoder).coding)
	case "tag":
		i = anyList(d, i, "tag", &v.Tag, &v.Extra, &d.m.coding, (*decoder).coding)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// narrativeMember reads one member into v, in whatever form it comes.
func (d *decoder) narrativeMember(i int, v *Narrative) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "status":
		i = d.anyText(i, "status", &v.Status, &v.Extra)
	case "div":
		i = d.anyText(i, "div", &v.Div, &v.Extra)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// extensionMember reads one member into v, in whatever form it comes.
func (d *decoder) extensionMember(i int, v *Extension) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "url":
		i = d.anyText(i, "url", &v.URL, &v.Extra)
	default:
		i = d.valueMember(i, name, v)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// identifierMember reads one member into v, in whatever form it comes.
func (d *decoder) identifierMember(i int, v *Identifier) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "use":
		i = d.anyText(i, "use", &v.Use, &v.Extra)
	case "type":
		i = anyOne(d, i, "type", &v.Type, &v.Extra, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "system":
		i = d.anyText(i, "system", &v.System, &v.Extra)
	case "value":
		i = d.anyText(i, "value", &v.Value, &v.Extra)
	case "period":
		i = anyOne(d, i, "period", &v.Period, &v.Extra, &d.m.period, (*decoder).period)
	case "assigner":
		i = anyOne(d, i, "assigner", &v.Assigner, &v.Extra, &d.m.reference, (*decoder).reference)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// codeableConceptMember reads one member into v, in whatever form it comes.
func (d *decoder) codeableConceptMember(i int, v *CodeableConcept) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "coding":
		i = anyList(d, i, "coding", &v.Coding, &v.Extra, &d.m.coding, (*decoder).coding)
	case "text":
		i = d.anyText(i, "text", &v.Text, &v.Extra)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// codingMember reads one member into v, in whatever form it comes.
func (d *decoder) codingMember(i int, v *Coding) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "system":
		i = d.anyText(i, "system", &v.System, &v.Extra)
	case "version":
		i = d.anyText(i, "version", &v.Version, &v.Extra)
	case "code":
		i = d.anyText(i, "code", &v.Code, &v.Extra)
	case "display":
		i = d.anyText(i, "display", &v.Display, &v.Extra)
	case "userSelected":
		i = d.anyBool(i, "userSelected", &v.UserSelected, &v.Extra)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// referenceMember reads one member into v, in whatever form it comes.
func (d *decoder) referenceMember(i int, v *Reference) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "reference":
		i = d.anyText(i, "reference", &v.Reference, &v.Extra)
	case "type":
		i = d.anyText(i, "type", &v.Type, &v.Extra)
	case "identifier":
		i = anyOne(d, i, "identifier", &v.Identifier, &v.Extra, &d.m.identifier, (*decoder).identifier)
	case "display":
		i = d.anyText(i, "display", &v.Display, &v.Extra)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// periodMember reads one member into v, in whatever form it comes.
func (d *decoder) periodMember(i int, v *Period) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "start":
		i = d.anyText(i, "start", (*string)(&v.Start), &v.Extra)
	case "end":
		i = d.anyText(i, "end", (*string)(&v.End), &v.Extra)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// quantityMember reads one member into v, in whatever form it comes.
func (d *decoder) quantityMember(i int, v *Quantity) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "value":
		i = d.anyNumber(i, "value", (*string)(&v.Value), &v.Extra)
	case "comparator":
		i = d.anyText(i, "comparator", &v.Comparator, &v.Extra)
	case "unit":
		i = d.anyText(i, "unit", &v.Unit, &v.Extra)
	case "system":
		i = d.anyText(i, "system", &v.System, &v.Extra)
	case "code":
		i = d.anyText(i, "code", &v.Code, &v.Extra)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// moneyMember reads one member into v, in whatever form it comes.
func (d *decoder) moneyMember(i int, v *Money) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "value":
		i = d.anyNumber(i, "value", (*string)(&v.Value), &v.Extra)
	case "currency":
		i = d.anyText(i, "currency", &v.Currency, &v.Extra)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// addressMember reads one member into v, in whatever form it comes.
func (d *decoder) addressMember(i int, v *Address) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "use":
		i = d.anyText(i, "use", &v.Use, &v.Extra)
	case "type":
		i = d.anyText(i, "type", &v.Type, &v.Extra)
	case "text":
		i = d.anyText(i, "text", &v.Text, &v.Extra)
	case "line":
		i = d.anyTexts(i, "line", &v.Line, &v.Extra)
	case "city":
		i = d.anyText(i, "city", &v.City, &v.Extra)
	case "district":
		i = d.anyText(i, "district", &v.District, &v.Extra)
	case "state":
		i = d.anyText(i, "state", &v.State, &v.Extra)
	case "postalCode":
		i = d.anyText(i, "postalCode", &v.PostalCode, &v.Extra)
	case "country":
		i = d.anyText(i, "country", &v.Country, &v.Extra)
	case "period":
		i = anyOne(d, i, "period", &v.Period, &v.Extra, &d.m.period, (*decoder).period)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// attachmentMember reads one member into v, in whatever form it comes.
func (d *decoder) attachmentMember(i int, v *Attachment) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "contentType":
		i = d.anyText(i, "contentType", &v.ContentType, &v.Extra)
	case "language":
		i = d.anyText(i, "language", &v.Language, &v.Extra)
	case "data":
		i = d.anyText(i, "data", &v.Data, &v.Extra)
	case "url":
		i = d.anyText(i, "url", &v.URL, &v.Extra)
	case "size":
		i = d.anyOptInt(i, "size", &v.Size, &v.Extra)
	case "hash":
		i = d.anyText(i, "hash", &v.Hash, &v.Extra)
	case "title":
		i = d.anyText(i, "title", &v.Title, &v.Extra)
	case "creation":
		i = d.anyText(i, "creation", (*string)(&v.Creation), &v.Extra)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}

// humanNameMember reads one member into v, in whatever form it comes.
func (d *decoder) humanNameMember(i int, v *HumanName) int {
	name, i := d.name(i)
	if i < 0 {
		return failed
	}
	switch name {
	case "id":
		i = d.anyText(i, "id", &v.ID, &v.Extra)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, &v.Extra, &d.m.extension, (*decoder).extension)
	case "use":
		i = d.anyText(i, "use", &v.Use, &v.Extra)
	case "text":
		i = d.anyText(i, "text", &v.Text, &v.Extra)
	case "family":
		i = d.anyText(i, "family", &v.Family, &v.Extra)
	case "given":
		i = d.anyTexts(i, "given", &v.Given, &v.Extra)
	case "prefix":
		i = d.anyTexts(i, "prefix", &v.Prefix, &v.Extra)
	case "suffix":
		i = d.anyTexts(i, "suffix", &v.Suffix, &v.Extra)
	case "period":
		i = anyOne(d, i, "period", &v.Period, &v.Extra, &d.m.period, (*decoder).period)
	default:
		i = d.unknown(i, name, &v.Extra)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}
