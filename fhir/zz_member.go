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
		i = d.anyText(i, "id", &v.ID, v)
	case "meta":
		i = anyOne(d, i, "meta", &v.Meta, v, &d.m.meta, (*decoder).meta)
	case "implicitRules":
		i = d.anyText(i, "implicitRules", &v.more(d.m).ImplicitRules, v)
	case "language":
		i = d.anyText(i, "language", &v.more(d.m).Language, v)
	case "text":
		i = anyOne(d, i, "text", &v.more(d.m).Text, v, &d.m.narrative, (*decoder).narrative)
	case "contained":
		i = anyList(d, i, "contained", &v.Contained, v, &d.m.resource, (*decoder).resource)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "identifier":
		i = anyList(d, i, "identifier", &v.Identifier, v, &d.m.identifier, (*decoder).identifier)
	case "status":
		i = d.anyText(i, "status", &v.Status, v)
	case "type":
		i = anyOne(d, i, "type", &v.Type, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "subType":
		i = oneOfList(d, i, "subType", &v.SubType, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "use":
		i = d.anyText(i, "use", &v.Use, v)
	case "patient":
		i = anyOne(d, i, "patient", &v.Patient, v, &d.m.reference, (*decoder).reference)
	case "billablePeriod":
		i = anyOne(d, i, "billablePeriod", &v.BillablePeriod, v, &d.m.period, (*decoder).period)
	case "created":
		i = d.anyText(i, "created", (*string)(&v.Created), v)
	case "enterer":
		i = anyOne(d, i, "enterer", &v.more(d.m).Enterer, v, &d.m.reference, (*decoder).reference)
	case "insurer":
		i = anyOne(d, i, "insurer", &v.more(d.m).Insurer, v, &d.m.reference, (*decoder).reference)
	case "provider":
		i = anyOne(d, i, "provider", &v.Provider, v, &d.m.reference, (*decoder).reference)
	case "organization":
		i = anyOne(d, i, "organization", &v.Organization, v, &d.m.reference, (*decoder).reference)
	case "priority":
		i = anyOne(d, i, "priority", &v.more(d.m).Priority, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "fundsReserveRequested":
		i = anyOne(d, i, "fundsReserveRequested", &v.more(d.m).FundsReserveRequested, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "fundsReserve":
		i = anyOne(d, i, "fundsReserve", &v.more(d.m).FundsReserve, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "related":
		i = anyList(d, i, "related", &v.more(d.m).Related, v, &d.m.related, (*decoder).related)
	case "prescription":
		i = anyOne(d, i, "prescription", &v.more(d.m).Prescription, v, &d.m.reference, (*decoder).reference)
	case "originalPrescription":
		i = anyOne(d, i, "originalPrescription", &v.more(d.m).OriginalPrescription, v, &d.m.reference, (*decoder).reference)
	case "payee":
		i = anyOne(d, i, "payee", &v.more(d.m).Payee, v, &d.m.payee, (*decoder).payee)
	case "referral":
		i = anyOne(d, i, "referral", &v.more(d.m).Referral, v, &d.m.reference, (*decoder).reference)
	case "facility":
		i = anyOne(d, i, "facility", &v.Facility, v, &d.m.reference, (*decoder).reference)
	case "claim":
		i = anyOne(d, i, "claim", &v.more(d.m).Claim, v, &d.m.reference, (*decoder).reference)
	case "claimResponse":
		i = anyOne(d, i, "claimResponse", &v.more(d.m).ClaimResponse, v, &d.m.reference, (*decoder).reference)
	case "outcome":
		i = d.textOrObject(i, "outcome", &v.Outcome, v)
	case "disposition":
		i = d.anyText(i, "disposition", &v.more(d.m).Disposition, v)
	case "preAuthRef":
		i = d.anyTexts(i, "preAuthRef", &v.more(d.m).PreAuthRef, v)
	case "preAuthRefPeriod":
		i = anyList(d, i, "preAuthRefPeriod", &v.more(d.m).PreAuthRefPeriod, v, &d.m.period, (*decoder).period)
	case "careTeam":
		i = anyList(d, i, "careTeam", &v.CareTeam, v, &d.m.careTeam, (*decoder).careTeam)
	case "supportingInfo":
		if old.take(0) { // R4's name wins; what came under the old one becomes an unknown member
			d.demote("information", (&ExplanationOfBenefit{untyped: true, SupportingInfo: v.SupportingInfo}).append(nil, new(encoder)), v)
		}
		i = anyList(d, i, "supportingInfo", &v.SupportingInfo, v, &d.m.supportingInfo, (*decoder).supportingInfo)
	case "information":
		if !old.has(0) && (v.SupportingInfo != nil || v.Extra().find("supportingInfo") >= 0) {
			var other []SupportingInfo // to check the type
			i = d.keep(v, "information", i, anyList(d, i, "information", &other, v, &d.m.supportingInfo, (*decoder).supportingInfo))
		} else {
			i = anyList(d, i, "information", &v.SupportingInfo, v, &d.m.supportingInfo, (*decoder).supportingInfo)
			old.set(0, v.SupportingInfo != nil)
		}
	case "diagnosis":
		i = anyList(d, i, "diagnosis", &v.Diagnosis, v, &d.m.diagnosis, (*decoder).diagnosis)
	case "procedure":
		i = anyList(d, i, "procedure", &v.Procedure, v, &d.m.procedure, (*decoder).procedure)
	case "precedence":
		i = d.anyOptInt(i, "precedence", &v.Precedence, v)
	case "insurance":
		i = listOfOne(d, i, "insurance", &v.Insurance, v, &d.m.insurance, (*decoder).insurance)
	case "accident":
		i = anyOne(d, i, "accident", &v.more(d.m).Accident, v, &d.m.accident, (*decoder).accident)
	case "item":
		i = anyList(d, i, "item", &v.Item, v, &d.m.item, (*decoder).item)
	case "addItem":
		i = anyList(d, i, "addItem", &v.more(d.m).AddItem, v, &d.m.addItem, (*decoder).addItem)
	case "adjudication":
		i = anyList(d, i, "adjudication", &v.more(d.m).Adjudication, v, &d.m.adjudication, (*decoder).adjudication)
	case "total":
		i = anyList(d, i, "total", &v.more(d.m).Total, v, &d.m.total, (*decoder).total)
	case "payment":
		i = anyOne(d, i, "payment", &v.more(d.m).Payment, v, &d.m.payment, (*decoder).payment)
	case "formCode":
		i = anyOne(d, i, "formCode", &v.more(d.m).FormCode, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "form":
		i = anyOne(d, i, "form", &v.more(d.m).Form, v, &d.m.attachment, (*decoder).attachment)
	case "processNote":
		i = anyList(d, i, "processNote", &v.more(d.m).ProcessNote, v, &d.m.processNote, (*decoder).processNote)
	case "benefitPeriod":
		i = anyOne(d, i, "benefitPeriod", &v.more(d.m).BenefitPeriod, v, &d.m.period, (*decoder).period)
	case "benefitBalance":
		i = anyList(d, i, "benefitBalance", &v.more(d.m).BenefitBalance, v, &d.m.benefitBalance, (*decoder).benefitBalance)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "claim":
		i = anyOne(d, i, "claim", &v.Claim, v, &d.m.reference, (*decoder).reference)
	case "relationship":
		i = anyOne(d, i, "relationship", &v.Relationship, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "reference":
		i = anyOne(d, i, "reference", &v.Reference, v, &d.m.identifier, (*decoder).identifier)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "type":
		i = anyOne(d, i, "type", &v.Type, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "party":
		i = anyOne(d, i, "party", &v.Party, v, &d.m.reference, (*decoder).reference)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "sequence":
		i = d.anyInt(i, "sequence", &v.Sequence, v)
	case "provider":
		i = anyOne(d, i, "provider", &v.Provider, v, &d.m.reference, (*decoder).reference)
	case "responsible":
		i = d.anyBool(i, "responsible", &v.Responsible, v)
	case "role":
		i = anyOne(d, i, "role", &v.Role, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "qualification":
		i = anyOne(d, i, "qualification", &v.Qualification, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "sequence":
		i = d.anyInt(i, "sequence", &v.Sequence, v)
	case "category":
		i = anyOne(d, i, "category", &v.Category, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "code":
		i = anyOne(d, i, "code", &v.Code, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "timingDate":
		i = d.anyText(i, "timingDate", (*string)(&v.more(d.m).TimingDate), v)
	case "timingPeriod":
		i = anyOne(d, i, "timingPeriod", &v.more(d.m).TimingPeriod, v, &d.m.period, (*decoder).period)
	case "valueBoolean":
		i = d.anyBool(i, "valueBoolean", &v.more(d.m).ValueBoolean, v)
	case "valueString":
		i = d.anyText(i, "valueString", &v.more(d.m).ValueString, v)
	case "valueQuantity":
		i = anyOne(d, i, "valueQuantity", &v.more(d.m).ValueQuantity, v, &d.m.quantity, (*decoder).quantity)
	case "valueAttachment":
		i = anyOne(d, i, "valueAttachment", &v.more(d.m).ValueAttachment, v, &d.m.attachment, (*decoder).attachment)
	case "valueReference":
		i = anyOne(d, i, "valueReference", &v.more(d.m).ValueReference, v, &d.m.reference, (*decoder).reference)
	case "reason":
		i = anyOne(d, i, "reason", &v.more(d.m).Reason, v, &d.m.coding, (*decoder).coding)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "sequence":
		i = d.anyInt(i, "sequence", &v.Sequence, v)
	case "diagnosisCodeableConcept":
		i = anyOne(d, i, "diagnosisCodeableConcept", &v.DiagnosisCodeableConcept, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "diagnosisReference":
		i = anyOne(d, i, "diagnosisReference", &v.more(d.m).DiagnosisReference, v, &d.m.reference, (*decoder).reference)
	case "type":
		i = anyList(d, i, "type", &v.Type, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "onAdmission":
		i = anyOne(d, i, "onAdmission", &v.OnAdmission, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "packageCode":
		i = anyOne(d, i, "packageCode", &v.PackageCode, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "sequence":
		i = d.anyInt(i, "sequence", &v.Sequence, v)
	case "type":
		i = anyList(d, i, "type", &v.Type, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "date":
		i = d.anyText(i, "date", (*string)(&v.Date), v)
	case "procedureCodeableConcept":
		i = anyOne(d, i, "procedureCodeableConcept", &v.ProcedureCodeableConcept, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "procedureReference":
		i = anyOne(d, i, "procedureReference", &v.more(d.m).ProcedureReference, v, &d.m.reference, (*decoder).reference)
	case "udi":
		i = anyList(d, i, "udi", &v.more(d.m).UDI, v, &d.m.reference, (*decoder).reference)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "focal":
		i = d.anyBool(i, "focal", &v.Focal, v)
	case "coverage":
		i = anyOne(d, i, "coverage", &v.Coverage, v, &d.m.reference, (*decoder).reference)
	case "preAuthRef":
		i = d.anyTexts(i, "preAuthRef", &v.more(d.m).PreAuthRef, v)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "date":
		i = d.anyText(i, "date", (*string)(&v.Date), v)
	case "type":
		i = anyOne(d, i, "type", &v.Type, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "locationAddress":
		i = anyOne(d, i, "locationAddress", &v.LocationAddress, v, &d.m.address, (*decoder).address)
	case "locationReference":
		i = anyOne(d, i, "locationReference", &v.LocationReference, v, &d.m.reference, (*decoder).reference)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "sequence":
		i = d.anyInt(i, "sequence", &v.Sequence, v)
	case "careTeamSequence":
		if old.take(0) { // R4's name wins; what came under the old one becomes an unknown member
			d.demote("careTeamLinkId", (&Item{CareTeamSequence: v.CareTeamSequence}).append(nil, new(encoder)), v)
		}
		i = d.anyInts(i, "careTeamSequence", &v.CareTeamSequence, v)
	case "careTeamLinkId":
		if !old.has(0) && (v.CareTeamSequence != nil || v.Extra().find("careTeamSequence") >= 0) {
			var other []int // to check the type
			i = d.keep(v, "careTeamLinkId", i, d.anyInts(i, "careTeamLinkId", &other, v))
		} else {
			i = d.anyInts(i, "careTeamLinkId", &v.CareTeamSequence, v)
			old.set(0, v.CareTeamSequence != nil)
		}
	case "diagnosisSequence":
		if old.take(1) { // R4's name wins; what came under the old one becomes an unknown member
			d.demote("diagnosisLinkId", (&Item{DiagnosisSequence: v.DiagnosisSequence}).append(nil, new(encoder)), v)
		}
		i = d.anyInts(i, "diagnosisSequence", &v.DiagnosisSequence, v)
	case "diagnosisLinkId":
		if !old.has(1) && (v.DiagnosisSequence != nil || v.Extra().find("diagnosisSequence") >= 0) {
			var other []int // to check the type
			i = d.keep(v, "diagnosisLinkId", i, d.anyInts(i, "diagnosisLinkId", &other, v))
		} else {
			i = d.anyInts(i, "diagnosisLinkId", &v.DiagnosisSequence, v)
			old.set(1, v.DiagnosisSequence != nil)
		}
	case "procedureSequence":
		if old.take(2) { // R4's name wins; what came under the old one becomes an unknown member
			d.demote("procedureLinkId", (&Item{More: &ItemMore{ProcedureSequence: v.ProcedureSequence()}}).append(nil, new(encoder)), v)
		}
		i = d.anyInts(i, "procedureSequence", &v.more(d.m).ProcedureSequence, v)
	case "procedureLinkId":
		if !old.has(2) && (v.ProcedureSequence() != nil || v.Extra().find("procedureSequence") >= 0) {
			var other []int // to check the type
			i = d.keep(v, "procedureLinkId", i, d.anyInts(i, "procedureLinkId", &other, v))
		} else {
			i = d.anyInts(i, "procedureLinkId", &v.more(d.m).ProcedureSequence, v)
			old.set(2, v.ProcedureSequence() != nil)
		}
	case "informationSequence":
		if old.take(3) { // R4's name wins; what came under the old one becomes an unknown member
			d.demote("informationLinkId", (&Item{More: &ItemMore{InformationSequence: v.InformationSequence()}}).append(nil, new(encoder)), v)
		}
		i = d.anyInts(i, "informationSequence", &v.more(d.m).InformationSequence, v)
	case "informationLinkId":
		if !old.has(3) && (v.InformationSequence() != nil || v.Extra().find("informationSequence") >= 0) {
			var other []int // to check the type
			i = d.keep(v, "informationLinkId", i, d.anyInts(i, "informationLinkId", &other, v))
		} else {
			i = d.anyInts(i, "informationLinkId", &v.more(d.m).InformationSequence, v)
			old.set(3, v.InformationSequence() != nil)
		}
	case "revenue":
		i = anyOne(d, i, "revenue", &v.more(d.m).Revenue, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "category":
		i = anyOne(d, i, "category", &v.more(d.m).Category, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "productOrService":
		if old.take(4) { // R4's name wins; what came under the old one becomes an unknown member
			d.demote("service", (&Item{ProductOrService: v.ProductOrService}).append(nil, new(encoder)), v)
		}
		i = anyOne(d, i, "productOrService", &v.ProductOrService, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "service":
		if !old.has(4) && (v.ProductOrService != nil || v.Extra().find("productOrService") >= 0) {
			var other *CodeableConcept // to check the type
			i = d.keep(v, "service", i, anyOne(d, i, "service", &other, v, &d.m.codeableConcept, (*decoder).codeableConcept))
		} else {
			i = anyOne(d, i, "service", &v.ProductOrService, v, &d.m.codeableConcept, (*decoder).codeableConcept)
			old.set(4, v.ProductOrService != nil)
		}
	case "modifier":
		i = anyList(d, i, "modifier", &v.more(d.m).Modifier, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "programCode":
		i = anyList(d, i, "programCode", &v.more(d.m).ProgramCode, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "servicedDate":
		i = d.anyText(i, "servicedDate", (*string)(&v.ServicedDate), v)
	case "servicedPeriod":
		i = anyOne(d, i, "servicedPeriod", &v.ServicedPeriod, v, &d.m.period, (*decoder).period)
	case "locationCodeableConcept":
		i = anyOne(d, i, "locationCodeableConcept", &v.LocationCodeableConcept, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "locationAddress":
		i = anyOne(d, i, "locationAddress", &v.LocationAddress, v, &d.m.address, (*decoder).address)
	case "locationReference":
		i = anyOne(d, i, "locationReference", &v.more(d.m).LocationReference, v, &d.m.reference, (*decoder).reference)
	case "quantity":
		i = anyOne(d, i, "quantity", &v.Quantity, v, &d.m.quantity, (*decoder).quantity)
	case "unitPrice":
		i = anyOne(d, i, "unitPrice", &v.more(d.m).UnitPrice, v, &d.m.money, (*decoder).money)
	case "factor":
		i = d.anyNumber(i, "factor", (*string)(&v.more(d.m).Factor), v)
	case "net":
		i = anyOne(d, i, "net", &v.more(d.m).Net, v, &d.m.money, (*decoder).money)
	case "udi":
		i = anyList(d, i, "udi", &v.more(d.m).UDI, v, &d.m.reference, (*decoder).reference)
	case "bodySite":
		i = anyOne(d, i, "bodySite", &v.more(d.m).BodySite, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "subSite":
		i = anyList(d, i, "subSite", &v.more(d.m).SubSite, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "encounter":
		i = anyList(d, i, "encounter", &v.more(d.m).Encounter, v, &d.m.reference, (*decoder).reference)
	case "noteNumber":
		i = d.anyInts(i, "noteNumber", &v.more(d.m).NoteNumber, v)
	case "adjudication":
		i = anyList(d, i, "adjudication", &v.more(d.m).Adjudication, v, &d.m.adjudication, (*decoder).adjudication)
	case "detail":
		i = anyList(d, i, "detail", &v.more(d.m).Detail, v, &d.m.itemDetail, (*decoder).itemDetail)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "sequence":
		i = d.anyInt(i, "sequence", &v.Sequence, v)
	case "revenue":
		i = anyOne(d, i, "revenue", &v.Revenue, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "category":
		i = anyOne(d, i, "category", &v.Category, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "productOrService":
		if old.take(0) { // R4's name wins; what came under the old one becomes an unknown member
			d.demote("service", (&ItemDetail{ProductOrService: v.ProductOrService}).append(nil, new(encoder)), v)
		}
		i = anyOne(d, i, "productOrService", &v.ProductOrService, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "service":
		if !old.has(0) && (v.ProductOrService != nil || v.Extra().find("productOrService") >= 0) {
			var other *CodeableConcept // to check the type
			i = d.keep(v, "service", i, anyOne(d, i, "service", &other, v, &d.m.codeableConcept, (*decoder).codeableConcept))
		} else {
			i = anyOne(d, i, "service", &v.ProductOrService, v, &d.m.codeableConcept, (*decoder).codeableConcept)
			old.set(0, v.ProductOrService != nil)
		}
	case "modifier":
		i = anyList(d, i, "modifier", &v.Modifier, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "programCode":
		i = anyList(d, i, "programCode", &v.ProgramCode, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "quantity":
		i = anyOne(d, i, "quantity", &v.Quantity, v, &d.m.quantity, (*decoder).quantity)
	case "unitPrice":
		i = anyOne(d, i, "unitPrice", &v.UnitPrice, v, &d.m.money, (*decoder).money)
	case "factor":
		i = d.anyNumber(i, "factor", (*string)(&v.Factor), v)
	case "net":
		i = anyOne(d, i, "net", &v.Net, v, &d.m.money, (*decoder).money)
	case "udi":
		i = anyList(d, i, "udi", &v.UDI, v, &d.m.reference, (*decoder).reference)
	case "noteNumber":
		i = d.anyInts(i, "noteNumber", &v.NoteNumber, v)
	case "adjudication":
		i = anyList(d, i, "adjudication", &v.Adjudication, v, &d.m.adjudication, (*decoder).adjudication)
	case "subDetail":
		i = anyList(d, i, "subDetail", &v.SubDetail, v, &d.m.itemSubDetail, (*decoder).itemSubDetail)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "sequence":
		i = d.anyInt(i, "sequence", &v.Sequence, v)
	case "revenue":
		i = anyOne(d, i, "revenue", &v.Revenue, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "category":
		i = anyOne(d, i, "category", &v.Category, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "productOrService":
		if old.take(0) { // R4's name wins; what came under the old one becomes an unknown member
			d.demote("service", (&ItemSubDetail{ProductOrService: v.ProductOrService}).append(nil, new(encoder)), v)
		}
		i = anyOne(d, i, "productOrService", &v.ProductOrService, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "service":
		if !old.has(0) && (v.ProductOrService != nil || v.Extra().find("productOrService") >= 0) {
			var other *CodeableConcept // to check the type
			i = d.keep(v, "service", i, anyOne(d, i, "service", &other, v, &d.m.codeableConcept, (*decoder).codeableConcept))
		} else {
			i = anyOne(d, i, "service", &v.ProductOrService, v, &d.m.codeableConcept, (*decoder).codeableConcept)
			old.set(0, v.ProductOrService != nil)
		}
	case "modifier":
		i = anyList(d, i, "modifier", &v.Modifier, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "programCode":
		i = anyList(d, i, "programCode", &v.ProgramCode, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "quantity":
		i = anyOne(d, i, "quantity", &v.Quantity, v, &d.m.quantity, (*decoder).quantity)
	case "unitPrice":
		i = anyOne(d, i, "unitPrice", &v.UnitPrice, v, &d.m.money, (*decoder).money)
	case "factor":
		i = d.anyNumber(i, "factor", (*string)(&v.Factor), v)
	case "net":
		i = anyOne(d, i, "net", &v.Net, v, &d.m.money, (*decoder).money)
	case "udi":
		i = anyList(d, i, "udi", &v.UDI, v, &d.m.reference, (*decoder).reference)
	case "noteNumber":
		i = d.anyInts(i, "noteNumber", &v.NoteNumber, v)
	case "adjudication":
		i = anyList(d, i, "adjudication", &v.Adjudication, v, &d.m.adjudication, (*decoder).adjudication)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "itemSequence":
		if old.take(0) { // R4's name wins; what came under the old one becomes an unknown member
			d.demote("sequenceLinkId", (&AddItem{ItemSequence: v.ItemSequence}).append(nil, new(encoder)), v)
		}
		i = d.anyInts(i, "itemSequence", &v.ItemSequence, v)
	case "sequenceLinkId":
		if !old.has(0) && (v.ItemSequence != nil || v.Extra().find("itemSequence") >= 0) {
			var other []int // to check the type
			i = d.keep(v, "sequenceLinkId", i, d.anyInts(i, "sequenceLinkId", &other, v))
		} else {
			i = d.anyInts(i, "sequenceLinkId", &v.ItemSequence, v)
			old.set(0, v.ItemSequence != nil)
		}
	case "detailSequence":
		i = d.anyInts(i, "detailSequence", &v.DetailSequence, v)
	case "subDetailSequence":
		i = d.anyInts(i, "subDetailSequence", &v.SubDetailSequence, v)
	case "provider":
		i = anyList(d, i, "provider", &v.Provider, v, &d.m.reference, (*decoder).reference)
	case "productOrService":
		if old.take(1) { // R4's name wins; what came under the old one becomes an unknown member
			d.demote("service", (&AddItem{ProductOrService: v.ProductOrService}).append(nil, new(encoder)), v)
		}
		i = anyOne(d, i, "productOrService", &v.ProductOrService, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "service":
		if !old.has(1) && (v.ProductOrService != nil || v.Extra().find("productOrService") >= 0) {
			var other *CodeableConcept // to check the type
			i = d.keep(v, "service", i, anyOne(d, i, "service", &other, v, &d.m.codeableConcept, (*decoder).codeableConcept))
		} else {
			i = anyOne(d, i, "service", &v.ProductOrService, v, &d.m.codeableConcept, (*decoder).codeableConcept)
			old.set(1, v.ProductOrService != nil)
		}
	case "modifier":
		i = anyList(d, i, "modifier", &v.Modifier, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "programCode":
		i = anyList(d, i, "programCode", &v.ProgramCode, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "servicedDate":
		i = d.anyText(i, "servicedDate", (*string)(&v.ServicedDate), v)
	case "servicedPeriod":
		i = anyOne(d, i, "servicedPeriod", &v.ServicedPeriod, v, &d.m.period, (*decoder).period)
	case "locationCodeableConcept":
		i = anyOne(d, i, "locationCodeableConcept", &v.LocationCodeableConcept, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "locationAddress":
		i = anyOne(d, i, "locationAddress", &v.LocationAddress, v, &d.m.address, (*decoder).address)
	case "locationReference":
		i = anyOne(d, i, "locationReference", &v.LocationReference, v, &d.m.reference, (*decoder).reference)
	case "quantity":
		i = anyOne(d, i, "quantity", &v.Quantity, v, &d.m.quantity, (*decoder).quantity)
	case "unitPrice":
		i = anyOne(d, i, "unitPrice", &v.UnitPrice, v, &d.m.money, (*decoder).money)
	case "factor":
		i = d.anyNumber(i, "factor", (*string)(&v.Factor), v)
	case "net":
		i = anyOne(d, i, "net", &v.Net, v, &d.m.money, (*decoder).money)
	case "bodySite":
		i = anyOne(d, i, "bodySite", &v.BodySite, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "subSite":
		i = anyList(d, i, "subSite", &v.SubSite, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "noteNumber":
		i = d.anyInts(i, "noteNumber", &v.NoteNumber, v)
	case "adjudication":
		i = anyList(d, i, "adjudication", &v.Adjudication, v, &d.m.adjudication, (*decoder).adjudication)
	case "detail":
		i = anyList(d, i, "detail", &v.Detail, v, &d.m.addItemDetail, (*decoder).addItemDetail)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "productOrService":
		if old.take(0) { // R4's name wins; what came under the old one becomes an unknown member
			d.demote("service", (&AddItemDetail{ProductOrService: v.ProductOrService}).append(nil, new(encoder)), v)
		}
		i = anyOne(d, i, "productOrService", &v.ProductOrService, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "service":
		if !old.has(0) && (v.ProductOrService != nil || v.Extra().find("productOrService") >= 0) {
			var other *CodeableConcept // to check the type
			i = d.keep(v, "service", i, anyOne(d, i, "service", &other, v, &d.m.codeableConcept, (*decoder).codeableConcept))
		} else {
			i = anyOne(d, i, "service", &v.ProductOrService, v, &d.m.codeableConcept, (*decoder).codeableConcept)
			old.set(0, v.ProductOrService != nil)
		}
	case "modifier":
		i = anyList(d, i, "modifier", &v.Modifier, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "quantity":
		i = anyOne(d, i, "quantity", &v.Quantity, v, &d.m.quantity, (*decoder).quantity)
	case "unitPrice":
		i = anyOne(d, i, "unitPrice", &v.UnitPrice, v, &d.m.money, (*decoder).money)
	case "factor":
		i = d.anyNumber(i, "factor", (*string)(&v.Factor), v)
	case "net":
		i = anyOne(d, i, "net", &v.Net, v, &d.m.money, (*decoder).money)
	case "noteNumber":
		i = d.anyInts(i, "noteNumber", &v.NoteNumber, v)
	case "adjudication":
		i = anyList(d, i, "adjudication", &v.Adjudication, v, &d.m.adjudication, (*decoder).adjudication)
	case "subDetail":
		i = anyList(d, i, "subDetail", &v.SubDetail, v, &d.m.addItemSubDetail, (*decoder).addItemSubDetail)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "productOrService":
		if old.take(0) { // R4's name wins; what came under the old one becomes an unknown member
			d.demote("service", (&AddItemSubDetail{ProductOrService: v.ProductOrService}).append(nil, new(encoder)), v)
		}
		i = anyOne(d, i, "productOrService", &v.ProductOrService, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "service":
		if !old.has(0) && (v.ProductOrService != nil || v.Extra().find("productOrService") >= 0) {
			var other *CodeableConcept // to check the type
			i = d.keep(v, "service", i, anyOne(d, i, "service", &other, v, &d.m.codeableConcept, (*decoder).codeableConcept))
		} else {
			i = anyOne(d, i, "service", &v.ProductOrService, v, &d.m.codeableConcept, (*decoder).codeableConcept)
			old.set(0, v.ProductOrService != nil)
		}
	case "modifier":
		i = anyList(d, i, "modifier", &v.Modifier, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "quantity":
		i = anyOne(d, i, "quantity", &v.Quantity, v, &d.m.quantity, (*decoder).quantity)
	case "unitPrice":
		i = anyOne(d, i, "unitPrice", &v.UnitPrice, v, &d.m.money, (*decoder).money)
	case "factor":
		i = d.anyNumber(i, "factor", (*string)(&v.Factor), v)
	case "net":
		i = anyOne(d, i, "net", &v.Net, v, &d.m.money, (*decoder).money)
	case "noteNumber":
		i = d.anyInts(i, "noteNumber", &v.NoteNumber, v)
	case "adjudication":
		i = anyList(d, i, "adjudication", &v.Adjudication, v, &d.m.adjudication, (*decoder).adjudication)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "category":
		i = anyOne(d, i, "category", &v.Category, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "reason":
		i = anyOne(d, i, "reason", &v.Reason, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "amount":
		i = anyOne(d, i, "amount", &v.Amount, v, &d.m.money, (*decoder).money)
	case "value":
		i = d.anyNumber(i, "value", (*string)(&v.Value), v)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "category":
		i = anyOne(d, i, "category", &v.Category, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "amount":
		i = anyOne(d, i, "amount", &v.Amount, v, &d.m.money, (*decoder).money)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "type":
		i = anyOne(d, i, "type", &v.Type, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "adjustment":
		i = anyOne(d, i, "adjustment", &v.Adjustment, v, &d.m.money, (*decoder).money)
	case "adjustmentReason":
		i = anyOne(d, i, "adjustmentReason", &v.AdjustmentReason, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "date":
		i = d.anyText(i, "date", (*string)(&v.Date), v)
	case "amount":
		i = anyOne(d, i, "amount", &v.Amount, v, &d.m.money, (*decoder).money)
	case "identifier":
		i = anyOne(d, i, "identifier", &v.Identifier, v, &d.m.identifier, (*decoder).identifier)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "number":
		i = d.anyInt(i, "number", &v.Number, v)
	case "type":
		i = d.textOrObject(i, "type", &v.Type, v)
	case "text":
		i = d.anyText(i, "text", &v.Text, v)
	case "language":
		i = anyOne(d, i, "language", &v.Language, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "category":
		i = anyOne(d, i, "category", &v.Category, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "excluded":
		i = d.anyBool(i, "excluded", &v.Excluded, v)
	case "name":
		i = d.anyText(i, "name", &v.Name, v)
	case "description":
		i = d.anyText(i, "description", &v.Description, v)
	case "network":
		i = anyOne(d, i, "network", &v.Network, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "unit":
		i = anyOne(d, i, "unit", &v.Unit, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "term":
		i = anyOne(d, i, "term", &v.Term, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "financial":
		i = anyList(d, i, "financial", &v.Financial, v, &d.m.benefitFinancial, (*decoder).benefitFinancial)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "type":
		i = anyOne(d, i, "type", &v.Type, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "allowedUnsignedInt":
		i = d.anyOptInt(i, "allowedUnsignedInt", &v.AllowedUnsignedInt, v)
	case "allowedString":
		i = d.anyText(i, "allowedString", &v.AllowedString, v)
	case "allowedMoney":
		i = anyOne(d, i, "allowedMoney", &v.AllowedMoney, v, &d.m.money, (*decoder).money)
	case "usedUnsignedInt":
		i = d.anyOptInt(i, "usedUnsignedInt", &v.UsedUnsignedInt, v)
	case "usedMoney":
		i = anyOne(d, i, "usedMoney", &v.UsedMoney, v, &d.m.money, (*decoder).money)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "meta":
		i = anyOne(d, i, "meta", &v.more(d.m).Meta, v, &d.m.meta, (*decoder).meta)
	case "implicitRules":
		i = d.anyText(i, "implicitRules", &v.more(d.m).ImplicitRules, v)
	case "language":
		i = d.anyText(i, "language", &v.more(d.m).Language, v)
	case "text":
		i = anyOne(d, i, "text", &v.more(d.m).Text, v, &d.m.narrative, (*decoder).narrative)
	case "contained":
		i = anyList(d, i, "contained", &v.more(d.m).Contained, v, &d.m.resource, (*decoder).resource)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "issue":
		i = anyList(d, i, "issue", &v.Issue, v, &d.m.issue, (*decoder).issue)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "severity":
		i = d.anyText(i, "severity", &v.Severity, v)
	case "code":
		i = d.anyText(i, "code", &v.Code, v)
	case "details":
		i = anyOne(d, i, "details", &v.Details, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "diagnostics":
		i = d.anyText(i, "diagnostics", &v.Diagnostics, v)
	case "location":
		i = d.anyTexts(i, "location", &v.Location, v)
	case "expression":
		i = d.anyTexts(i, "expression", &v.Expression, v)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "meta":
		i = anyOne(d, i, "meta", &v.more(d.m).Meta, v, &d.m.meta, (*decoder).meta)
	case "implicitRules":
		i = d.anyText(i, "implicitRules", &v.more(d.m).ImplicitRules, v)
	case "language":
		i = d.anyText(i, "language", &v.more(d.m).Language, v)
	case "text":
		i = anyOne(d, i, "text", &v.more(d.m).Text, v, &d.m.narrative, (*decoder).narrative)
	case "contained":
		i = anyList(d, i, "contained", &v.more(d.m).Contained, v, &d.m.resource, (*decoder).resource)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "url":
		i = d.anyText(i, "url", &v.URL, v)
	case "version":
		i = d.anyText(i, "version", &v.Version, v)
	case "name":
		i = d.anyText(i, "name", &v.Name, v)
	case "title":
		i = d.anyText(i, "title", &v.Title, v)
	case "status":
		i = d.anyText(i, "status", &v.Status, v)
	case "date":
		i = d.anyText(i, "date", (*string)(&v.Date), v)
	case "publisher":
		i = d.anyText(i, "publisher", &v.Publisher, v)
	case "kind":
		i = d.anyText(i, "kind", &v.Kind, v)
	case "software":
		i = anyOne(d, i, "software", &v.Software, v, &d.m.software, (*decoder).software)
	case "implementation":
		i = anyOne(d, i, "implementation", &v.Implementation, v, &d.m.implementation, (*decoder).implementation)
	case "fhirVersion":
		i = d.anyText(i, "fhirVersion", &v.FHIRVersion, v)
	case "format":
		i = d.anyTexts(i, "format", &v.Format, v)
	case "rest":
		i = anyList(d, i, "rest", &v.Rest, v, &d.m.rest, (*decoder).rest)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "name":
		i = d.anyText(i, "name", &v.Name, v)
	case "version":
		i = d.anyText(i, "version", &v.Version, v)
	case "releaseDate":
		i = d.anyText(i, "releaseDate", (*string)(&v.ReleaseDate), v)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "description":
		i = d.anyText(i, "description", &v.Description, v)
	case "url":
		i = d.anyText(i, "url", &v.URL, v)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "mode":
		i = d.anyText(i, "mode", &v.Mode, v)
	case "resource":
		i = anyList(d, i, "resource", &v.Resource, v, &d.m.restResource, (*decoder).restResource)
	case "operation":
		i = anyList(d, i, "operation", &v.Operation, v, &d.m.restOperation, (*decoder).restOperation)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "type":
		i = d.anyText(i, "type", &v.Type, v)
	case "operation":
		i = anyList(d, i, "operation", &v.Operation, v, &d.m.restOperation, (*decoder).restOperation)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "name":
		i = d.anyText(i, "name", &v.Name, v)
	case "documentation":
		i = d.anyText(i, "documentation", &v.Documentation, v)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.ID, v)
	case "meta":
		i = anyOne(d, i, "meta", &v.Meta, v, &d.m.meta, (*decoder).meta)
	case "implicitRules":
		i = d.anyText(i, "implicitRules", &v.more(d.m).ImplicitRules, v)
	case "language":
		i = d.anyText(i, "language", &v.more(d.m).Language, v)
	case "text":
		i = anyOne(d, i, "text", &v.more(d.m).Text, v, &d.m.narrative, (*decoder).narrative)
	case "contained":
		i = anyList(d, i, "contained", &v.more(d.m).Contained, v, &d.m.resource, (*decoder).resource)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "identifier":
		i = anyList(d, i, "identifier", &v.Identifier, v, &d.m.identifier, (*decoder).identifier)
	case "active":
		i = d.anyBool(i, "active", &v.Active, v)
	case "name":
		i = anyList(d, i, "name", &v.Name, v, &d.m.humanName, (*decoder).humanName)
	case "address":
		i = anyList(d, i, "address", &v.Address, v, &d.m.address, (*decoder).address)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.ID, v)
	case "meta":
		i = anyOne(d, i, "meta", &v.Meta, v, &d.m.meta, (*decoder).meta)
	case "implicitRules":
		i = d.anyText(i, "implicitRules", &v.more(d.m).ImplicitRules, v)
	case "language":
		i = d.anyText(i, "language", &v.more(d.m).Language, v)
	case "text":
		i = anyOne(d, i, "text", &v.more(d.m).Text, v, &d.m.narrative, (*decoder).narrative)
	case "contained":
		i = anyList(d, i, "contained", &v.more(d.m).Contained, v, &d.m.resource, (*decoder).resource)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "identifier":
		i = anyList(d, i, "identifier", &v.Identifier, v, &d.m.identifier, (*decoder).identifier)
	case "active":
		i = d.anyBool(i, "active", &v.Active, v)
	case "type":
		i = anyList(d, i, "type", &v.Type, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "name":
		i = d.anyText(i, "name", &v.Name, v)
	case "address":
		i = anyList(d, i, "address", &v.Address, v, &d.m.address, (*decoder).address)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "versionId":
		i = d.anyText(i, "versionId", &v.more(d.m).VersionId, v)
	case "lastUpdated":
		i = d.anyText(i, "lastUpdated", (*string)(&v.LastUpdated), v)
	case "source":
		i = d.anyText(i, "source", &v.Source, v)
	case "profile":
		i = d.anyTexts(i, "profile", &v.Profile, v)
	case "security":
		i = anyList(d, i, "security", &v.more(d.m).Security, v, &d.m.coding, (*decoder).coding)
	case "tag":
		i = anyList(d, i, "tag", &v.Tag, v, &d.m.coding, (*decoder).coding)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "status":
		i = d.anyText(i, "status", &v.Status, v)
	case "div":
		i = d.anyText(i, "div", &v.Div, v)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "url":
		i = d.anyText(i, "url", &v.URL, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "use":
		i = d.anyText(i, "use", &v.more(d.m).Use, v)
	case "type":
		i = anyOne(d, i, "type", &v.Type, v, &d.m.codeableConcept, (*decoder).codeableConcept)
	case "system":
		i = d.anyText(i, "system", &v.System, v)
	case "value":
		i = d.anyText(i, "value", &v.Value, v)
	case "period":
		i = anyOne(d, i, "period", &v.more(d.m).Period, v, &d.m.period, (*decoder).period)
	case "assigner":
		i = anyOne(d, i, "assigner", &v.more(d.m).Assigner, v, &d.m.reference, (*decoder).reference)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "coding":
		i = anyList(d, i, "coding", &v.Coding, v, &d.m.coding, (*decoder).coding)
	case "text":
		i = d.anyText(i, "text", &v.Text, v)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "system":
		i = d.anyText(i, "system", &v.System, v)
	case "version":
		i = d.anyText(i, "version", &v.more(d.m).Version, v)
	case "code":
		i = d.anyText(i, "code", &v.Code, v)
	case "display":
		i = d.anyText(i, "display", &v.Display, v)
	case "userSelected":
		i = d.anyBool(i, "userSelected", &v.more(d.m).UserSelected, v)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "reference":
		i = d.anyText(i, "reference", &v.Reference, v)
	case "type":
		i = d.anyText(i, "type", &v.Type, v)
	case "identifier":
		i = anyOne(d, i, "identifier", &v.Identifier, v, &d.m.identifier, (*decoder).identifier)
	case "display":
		i = d.anyText(i, "display", &v.Display, v)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "start":
		i = d.anyText(i, "start", (*string)(&v.Start), v)
	case "end":
		i = d.anyText(i, "end", (*string)(&v.End), v)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "value":
		i = d.anyNumber(i, "value", (*string)(&v.Value), v)
	case "comparator":
		i = d.anyText(i, "comparator", &v.more(d.m).Comparator, v)
	case "unit":
		i = d.anyText(i, "unit", &v.Unit, v)
	case "system":
		i = d.anyText(i, "system", &v.System, v)
	case "code":
		i = d.anyText(i, "code", &v.Code, v)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "value":
		i = d.anyNumber(i, "value", (*string)(&v.Value), v)
	case "currency":
		i = d.anyText(i, "currency", &v.Currency, v)
	case "system":
		i = d.anyText(i, "system", &v.System, v)
	case "code":
		i = d.anyText(i, "code", &v.Code, v)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "use":
		i = d.anyText(i, "use", &v.more(d.m).Use, v)
	case "type":
		i = d.anyText(i, "type", &v.more(d.m).Type, v)
	case "text":
		i = d.anyText(i, "text", &v.more(d.m).Text, v)
	case "line":
		i = d.anyTexts(i, "line", &v.more(d.m).Line, v)
	case "city":
		i = d.anyText(i, "city", &v.City, v)
	case "district":
		i = d.anyText(i, "district", &v.more(d.m).District, v)
	case "state":
		i = d.anyText(i, "state", &v.State, v)
	case "postalCode":
		i = d.anyText(i, "postalCode", &v.PostalCode, v)
	case "country":
		i = d.anyText(i, "country", &v.more(d.m).Country, v)
	case "period":
		i = anyOne(d, i, "period", &v.more(d.m).Period, v, &d.m.period, (*decoder).period)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "contentType":
		i = d.anyText(i, "contentType", &v.ContentType, v)
	case "language":
		i = d.anyText(i, "language", &v.Language, v)
	case "data":
		i = d.anyText(i, "data", &v.Data, v)
	case "url":
		i = d.anyText(i, "url", &v.URL, v)
	case "size":
		i = d.anyOptInt(i, "size", &v.Size, v)
	case "hash":
		i = d.anyText(i, "hash", &v.Hash, v)
	case "title":
		i = d.anyText(i, "title", &v.Title, v)
	case "creation":
		i = d.anyText(i, "creation", (*string)(&v.Creation), v)
	default:
		i = d.unknown(i, name, v)
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
		i = d.anyText(i, "id", &v.more(d.m).ID, v)
	case "extension":
		i = anyList(d, i, "extension", &v.more(d.m).Extension, v, &d.m.extension, (*decoder).extension)
	case "modifierExtension":
		i = anyList(d, i, "modifierExtension", &v.more(d.m).ModifierExtension, v, &d.m.extension, (*decoder).extension)
	case "use":
		i = d.anyText(i, "use", &v.more(d.m).Use, v)
	case "text":
		i = d.anyText(i, "text", &v.more(d.m).Text, v)
	case "family":
		i = d.anyText(i, "family", &v.Family, v)
	case "given":
		i = d.anyTexts(i, "given", &v.Given, v)
	case "prefix":
		i = d.anyTexts(i, "prefix", &v.more(d.m).Prefix, v)
	case "suffix":
		i = d.anyTexts(i, "suffix", &v.more(d.m).Suffix, v)
	case "period":
		i = anyOne(d, i, "period", &v.more(d.m).Period, v, &d.m.period, (*decoder).period)
	default:
		i = d.unknown(i, name, v)
	}
	if i < 0 {
		return failed
	}
	return d.sep(i)
}
