// Code generated from schema.txt by internal/gen. DO NOT EDIT.

package fhir

// explanationOfBenefit reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) explanationOfBenefit(i int, v *ExplanationOfBenefit) int {
	b := d.b
	var old stu3 // which elements came under their STU3 name
	v.untyped = true
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x6372756f73657222 && at(b, i+8, `eType":"Explanat`) && at(b, i+24, `ionOfBenefit"`) { // "resourceType":"ExplanationOfBenefit"
				i = d.sep(i + 37)
				v.untyped = false
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x7b3a226174656d22 { // "meta":{
				i = one(d, i, 8, &v.Meta, &d.m.meta, (*decoder).meta)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6963696c706d6922 && at(b, i+8, `tRules":"`) { // "implicitRules":"
				i = d.uri(i, 17, &v.ImplicitRules)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x676175676e616c22 && at(b, i+8, `e":"`) { // "language":"
				i = d.text(i, 12, &v.Language)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x7b3a227478657422 { // "text":{
				i = one(d, i, 8, &v.Text, &d.m.narrative, (*decoder).narrative)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6e6961746e6f6322 && at(b, i+8, `ed":[`) { // "contained":[
				i = list(d, i, 13, &v.Contained, &d.m.resource, (*decoder).resource)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `rExtension":[`) { // "modifierExtension":[
				i = list(d, i, 21, &v.ModifierExtension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6669746e65646922 && at(b, i+8, `ier":[`) { // "identifier":[
				i = list(d, i, 14, &v.Identifier, &d.m.identifier, (*decoder).identifier)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x2273757461747322 && at(b, i+8, `:"`) { // "status":"
				i = d.text(i, 10, &v.Status)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x7b3a226570797422 { // "type":{
				i = one(d, i, 8, &v.Type, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6570795462757322 && at(b, i+8, `":{`) { // "subType":{
				i = one(d, i, 11, &v.SubType, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffffff == 0x223a2265737522 { // "use":"
				i = d.text(i, 7, &v.Use)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x746e656974617022 && at(b, i+8, `":{`) { // "patient":{
				i = one(d, i, 11, &v.Patient, &d.m.reference, (*decoder).reference)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6c62616c6c696222 && at(b, i+8, `ePeriod":{`) { // "billablePeriod":{
				i = one(d, i, 18, &v.BillablePeriod, &d.m.period, (*decoder).period)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6465746165726322 && at(b, i+8, `":"`) { // "created":"
				i = d.text(i, 11, (*string)(&v.Created))
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x72657265746e6522 && at(b, i+8, `":{`) { // "enterer":{
				i = one(d, i, 11, &v.Enterer, &d.m.reference, (*decoder).reference)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x72657275736e6922 && at(b, i+8, `":{`) { // "insurer":{
				i = one(d, i, 11, &v.Insurer, &d.m.reference, (*decoder).reference)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x656469766f727022 && at(b, i+8, `r":{`) { // "provider":{
				i = one(d, i, 12, &v.Provider, &d.m.reference, (*decoder).reference)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x7a696e6167726f22 && at(b, i+8, `ation":{`) { // "organization":{
				i = one(d, i, 16, &v.Organization, &d.m.reference, (*decoder).reference)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x7469726f69727022 && at(b, i+8, `y":{`) { // "priority":{
				i = one(d, i, 12, &v.Priority, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x655273646e756622 && at(b, i+8, `serveRequested":`) && at(b, i+24, `{`) { // "fundsReserveRequested":{
				i = one(d, i, 25, &v.FundsReserveRequested, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x655273646e756622 && at(b, i+8, `serve":{`) { // "fundsReserve":{
				i = one(d, i, 16, &v.FundsReserve, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x646574616c657222 && at(b, i+8, `":[`) { // "related":[
				i = list(d, i, 11, &v.Related, &d.m.related, (*decoder).related)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6972637365727022 && at(b, i+8, `ption":{`) { // "prescription":{
				i = one(d, i, 16, &v.Prescription, &d.m.reference, (*decoder).reference)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x616e696769726f22 && at(b, i+8, `lPrescription":{`) { // "originalPrescription":{
				i = one(d, i, 24, &v.OriginalPrescription, &d.m.reference, (*decoder).reference)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x3a22656579617022 && at(b, i+8, `{`) { // "payee":{
				i = one(d, i, 9, &v.Payee, &d.m.payee, (*decoder).payee)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6172726566657222 && at(b, i+8, `l":{`) { // "referral":{
				i = one(d, i, 12, &v.Referral, &d.m.reference, (*decoder).reference)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x74696c6963616622 && at(b, i+8, `y":{`) { // "facility":{
				i = one(d, i, 12, &v.Facility, &d.m.reference, (*decoder).reference)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x3a226d69616c6322 && at(b, i+8, `{`) { // "claim":{
				i = one(d, i, 9, &v.Claim, &d.m.reference, (*decoder).reference)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65526d69616c6322 && at(b, i+8, `sponse":{`) { // "claimResponse":{
				i = one(d, i, 17, &v.ClaimResponse, &d.m.reference, (*decoder).reference)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x656d6f6374756f22 && at(b, i+8, `":"`) { // "outcome":"
				i = d.text(i, 11, &v.Outcome)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736f7073696422 && at(b, i+8, `tion":"`) { // "disposition":"
				i = d.text(i, 15, &v.Disposition)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6874754165727022 && at(b, i+8, `Ref":[`) { // "preAuthRef":[
				i = d.texts(i, 14, &v.PreAuthRef)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6874754165727022 && at(b, i+8, `RefPeriod":[`) { // "preAuthRefPeriod":[
				i = list(d, i, 20, &v.PreAuthRefPeriod, &d.m.period, (*decoder).period)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6165546572616322 && at(b, i+8, `m":[`) { // "careTeam":[
				i = list(d, i, 12, &v.CareTeam, &d.m.careTeam, (*decoder).careTeam)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x74726f7070757322 && at(b, i+8, `ingInfo":[`) && v.SupportingInfo == nil { // "supportingInfo":[
				i = list(d, i, 18, &v.SupportingInfo, &d.m.supportingInfo, (*decoder).supportingInfo)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x616d726f666e6922 && at(b, i+8, `tion":[`) && v.SupportingInfo == nil && v.Extra == nil { // "information":[
				i = list(d, i, 15, &v.SupportingInfo, &d.m.supportingInfo, (*decoder).supportingInfo)
				old.set(0, v.SupportingInfo != nil)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x736f6e6761696422 && at(b, i+8, `is":[`) { // "diagnosis":[
				i = list(d, i, 13, &v.Diagnosis, &d.m.diagnosis, (*decoder).diagnosis)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x756465636f727022 && at(b, i+8, `re":[`) { // "procedure":[
				i = list(d, i, 13, &v.Procedure, &d.m.procedure, (*decoder).procedure)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6564656365727022 && at(b, i+8, `nce":`) { // "precedence":
				i = d.optInt(i, 13, &v.Precedence)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6e617275736e6922 && at(b, i+8, `ce":[`) { // "insurance":[
				i = list(d, i, 13, &v.Insurance, &d.m.insurance, (*decoder).insurance)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6e65646963636122 && at(b, i+8, `t":{`) { // "accident":{
				i = one(d, i, 12, &v.Accident, &d.m.accident, (*decoder).accident)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x5b3a226d65746922 { // "item":[
				i = list(d, i, 8, &v.Item, &d.m.item, (*decoder).item)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6d65744964646122 && at(b, i+8, `":[`) { // "addItem":[
				i = list(d, i, 11, &v.AddItem, &d.m.addItem, (*decoder).addItem)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x636964756a646122 && at(b, i+8, `ation":[`) { // "adjudication":[
				i = list(d, i, 16, &v.Adjudication, &d.m.adjudication, (*decoder).adjudication)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x3a226c61746f7422 && at(b, i+8, `[`) { // "total":[
				i = list(d, i, 9, &v.Total, &d.m.total, (*decoder).total)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x746e656d79617022 && at(b, i+8, `":{`) { // "payment":{
				i = one(d, i, 11, &v.Payment, &d.m.payment, (*decoder).payment)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x646f436d726f6622 && at(b, i+8, `e":{`) { // "formCode":{
				i = one(d, i, 12, &v.FormCode, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x7b3a226d726f6622 { // "form":{
				i = one(d, i, 8, &v.Form, &d.m.attachment, (*decoder).attachment)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x737365636f727022 && at(b, i+8, `Note":[`) { // "processNote":[
				i = list(d, i, 15, &v.ProcessNote, &d.m.processNote, (*decoder).processNote)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x746966656e656222 && at(b, i+8, `Period":{`) { // "benefitPeriod":{
				i = one(d, i, 17, &v.BenefitPeriod, &d.m.period, (*decoder).period)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x746966656e656222 && at(b, i+8, `Balance":[`) { // "benefitBalance":[
				i = list(d, i, 18, &v.BenefitBalance, &d.m.benefitBalance, (*decoder).benefitBalance)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.explanationOfBenefitMember(i, v, &old)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.explanationOfBenefitMember(^i, v, &old)
	}
}

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
			i = d.unknown(i, "information", &v.Extra)
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

// related reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) related(i int, v *Related) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x3a226d69616c6322 && at(b, i+8, `{`) { // "claim":{
				i = one(d, i, 9, &v.Claim, &d.m.reference, (*decoder).reference)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6f6974616c657222 && at(b, i+8, `nship":{`) { // "relationship":{
				i = one(d, i, 16, &v.Relationship, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6e65726566657222 && at(b, i+8, `ce":{`) { // "reference":{
				i = one(d, i, 13, &v.Reference, &d.m.identifier, (*decoder).identifier)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `rExtension":[`) { // "modifierExtension":[
				i = list(d, i, 21, &v.ModifierExtension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.relatedMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.relatedMember(^i, v)
	}
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

// payee reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) payee(i int, v *Payee) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x7b3a226570797422 { // "type":{
				i = one(d, i, 8, &v.Type, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x3a22797472617022 && at(b, i+8, `{`) { // "party":{
				i = one(d, i, 9, &v.Party, &d.m.reference, (*decoder).reference)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `rExtension":[`) { // "modifierExtension":[
				i = list(d, i, 21, &v.ModifierExtension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.payeeMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.payeeMember(^i, v)
	}
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

// careTeam reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) careTeam(i int, v *CareTeam) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x636e657571657322 && at(b, i+8, `e":`) { // "sequence":
				i = d.int(i, 11, &v.Sequence)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x656469766f727022 && at(b, i+8, `r":{`) { // "provider":{
				i = one(d, i, 12, &v.Provider, &d.m.reference, (*decoder).reference)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x736e6f7073657222 && at(b, i+8, `ible":`) { // "responsible":
				i = d.bool(i, 14, &v.Responsible)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x7b3a22656c6f7222 { // "role":{
				i = one(d, i, 8, &v.Role, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6966696c61757122 && at(b, i+8, `cation":{`) { // "qualification":{
				i = one(d, i, 17, &v.Qualification, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `rExtension":[`) { // "modifierExtension":[
				i = list(d, i, 21, &v.ModifierExtension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.careTeamMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.careTeamMember(^i, v)
	}
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

// supportingInfo reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) supportingInfo(i int, v *SupportingInfo) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x636e657571657322 && at(b, i+8, `e":`) { // "sequence":
				i = d.int(i, 11, &v.Sequence)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x726f676574616322 && at(b, i+8, `y":{`) { // "category":{
				i = one(d, i, 12, &v.Category, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x7b3a2265646f6322 { // "code":{
				i = one(d, i, 8, &v.Code, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x44676e696d697422 && at(b, i+8, `ate":"`) { // "timingDate":"
				i = d.text(i, 14, (*string)(&v.TimingDate))
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x50676e696d697422 && at(b, i+8, `eriod":{`) { // "timingPeriod":{
				i = one(d, i, 16, &v.TimingPeriod, &d.m.period, (*decoder).period)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6f4265756c617622 && at(b, i+8, `olean":`) { // "valueBoolean":
				i = d.bool(i, 15, &v.ValueBoolean)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x745365756c617622 && at(b, i+8, `ring":"`) { // "valueString":"
				i = d.text(i, 15, &v.ValueString)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x755165756c617622 && at(b, i+8, `antity":{`) { // "valueQuantity":{
				i = one(d, i, 17, &v.ValueQuantity, &d.m.quantity, (*decoder).quantity)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x744165756c617622 && at(b, i+8, `tachment":{`) { // "valueAttachment":{
				i = one(d, i, 19, &v.ValueAttachment, &d.m.attachment, (*decoder).attachment)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x655265756c617622 && at(b, i+8, `ference":{`) { // "valueReference":{
				i = one(d, i, 18, &v.ValueReference, &d.m.reference, (*decoder).reference)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x226e6f7361657222 && at(b, i+8, `:{`) { // "reason":{
				i = one(d, i, 10, &v.Reason, &d.m.coding, (*decoder).coding)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `rExtension":[`) { // "modifierExtension":[
				i = list(d, i, 21, &v.ModifierExtension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.supportingInfoMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.supportingInfoMember(^i, v)
	}
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

// diagnosis reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) diagnosis(i int, v *Diagnosis) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x636e657571657322 && at(b, i+8, `e":`) { // "sequence":
				i = d.int(i, 11, &v.Sequence)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x736f6e6761696422 && at(b, i+8, `isCodeableConcep`) && at(b, i+24, `t":{`) { // "diagnosisCodeableConcept":{
				i = one(d, i, 28, &v.DiagnosisCodeableConcept, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x736f6e6761696422 && at(b, i+8, `isReference":{`) { // "diagnosisReference":{
				i = one(d, i, 22, &v.DiagnosisReference, &d.m.reference, (*decoder).reference)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x5b3a226570797422 { // "type":[
				i = list(d, i, 8, &v.Type, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x73696d64416e6f22 && at(b, i+8, `sion":{`) { // "onAdmission":{
				i = one(d, i, 15, &v.OnAdmission, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6567616b63617022 && at(b, i+8, `Code":{`) { // "packageCode":{
				i = one(d, i, 15, &v.PackageCode, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `rExtension":[`) { // "modifierExtension":[
				i = list(d, i, 21, &v.ModifierExtension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.diagnosisMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.diagnosisMember(^i, v)
	}
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

// procedure reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) procedure(i int, v *Procedure) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x636e657571657322 && at(b, i+8, `e":`) { // "sequence":
				i = d.int(i, 11, &v.Sequence)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x5b3a226570797422 { // "type":[
				i = list(d, i, 8, &v.Type, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x223a226574616422 { // "date":"
				i = d.text(i, 8, (*string)(&v.Date))
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x756465636f727022 && at(b, i+8, `reCodeableConcep`) && at(b, i+24, `t":{`) { // "procedureCodeableConcept":{
				i = one(d, i, 28, &v.ProcedureCodeableConcept, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x756465636f727022 && at(b, i+8, `reReference":{`) { // "procedureReference":{
				i = one(d, i, 22, &v.ProcedureReference, &d.m.reference, (*decoder).reference)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffffff == 0x5b3a2269647522 { // "udi":[
				i = list(d, i, 7, &v.UDI, &d.m.reference, (*decoder).reference)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `rExtension":[`) { // "modifierExtension":[
				i = list(d, i, 21, &v.ModifierExtension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.procedureMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.procedureMember(^i, v)
	}
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

// insurance reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) insurance(i int, v *Insurance) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x3a226c61636f6622 { // "focal":
				i = d.bool(i, 8, &v.Focal)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x67617265766f6322 && at(b, i+8, `e":{`) { // "coverage":{
				i = one(d, i, 12, &v.Coverage, &d.m.reference, (*decoder).reference)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6874754165727022 && at(b, i+8, `Ref":[`) { // "preAuthRef":[
				i = d.texts(i, 14, &v.PreAuthRef)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `rExtension":[`) { // "modifierExtension":[
				i = list(d, i, 21, &v.ModifierExtension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.insuranceMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.insuranceMember(^i, v)
	}
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

// accident reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) accident(i int, v *Accident) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x223a226574616422 { // "date":"
				i = d.text(i, 8, (*string)(&v.Date))
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x7b3a226570797422 { // "type":{
				i = one(d, i, 8, &v.Type, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6f697461636f6c22 && at(b, i+8, `nAddress":{`) { // "locationAddress":{
				i = one(d, i, 19, &v.LocationAddress, &d.m.address, (*decoder).address)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6f697461636f6c22 && at(b, i+8, `nReference":{`) { // "locationReference":{
				i = one(d, i, 21, &v.LocationReference, &d.m.reference, (*decoder).reference)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `rExtension":[`) { // "modifierExtension":[
				i = list(d, i, 21, &v.ModifierExtension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.accidentMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.accidentMember(^i, v)
	}
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

// item reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) item(i int, v *Item) int {
	b := d.b
	var old stu3 // which elements came under their STU3 name
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x636e657571657322 && at(b, i+8, `e":`) { // "sequence":
				i = d.int(i, 11, &v.Sequence)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6165546572616322 && at(b, i+8, `mSequence":[`) && v.CareTeamSequence == nil { // "careTeamSequence":[
				i = d.ints(i, 20, &v.CareTeamSequence)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6165546572616322 && at(b, i+8, `mLinkId":[`) && v.CareTeamSequence == nil && v.Extra == nil { // "careTeamLinkId":[
				i = d.ints(i, 18, &v.CareTeamSequence)
				old.set(0, v.CareTeamSequence != nil)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x736f6e6761696422 && at(b, i+8, `isSequence":[`) && v.DiagnosisSequence == nil { // "diagnosisSequence":[
				i = d.ints(i, 21, &v.DiagnosisSequence)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x736f6e6761696422 && at(b, i+8, `isLinkId":[`) && v.DiagnosisSequence == nil && v.Extra == nil { // "diagnosisLinkId":[
				i = d.ints(i, 19, &v.DiagnosisSequence)
				old.set(1, v.DiagnosisSequence != nil)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x756465636f727022 && at(b, i+8, `reSequence":[`) && v.ProcedureSequence == nil { // "procedureSequence":[
				i = d.ints(i, 21, &v.ProcedureSequence)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x756465636f727022 && at(b, i+8, `reLinkId":[`) && v.ProcedureSequence == nil && v.Extra == nil { // "procedureLinkId":[
				i = d.ints(i, 19, &v.ProcedureSequence)
				old.set(2, v.ProcedureSequence != nil)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x616d726f666e6922 && at(b, i+8, `tionSequence":[`) && v.InformationSequence == nil { // "informationSequence":[
				i = d.ints(i, 23, &v.InformationSequence)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x616d726f666e6922 && at(b, i+8, `tionLinkId":[`) && v.InformationSequence == nil && v.Extra == nil { // "informationLinkId":[
				i = d.ints(i, 21, &v.InformationSequence)
				old.set(3, v.InformationSequence != nil)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65756e6576657222 && at(b, i+8, `":{`) { // "revenue":{
				i = one(d, i, 11, &v.Revenue, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x726f676574616322 && at(b, i+8, `y":{`) { // "category":{
				i = one(d, i, 12, &v.Category, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x746375646f727022 && at(b, i+8, `OrService":{`) && v.ProductOrService == nil { // "productOrService":{
				i = one(d, i, 20, &v.ProductOrService, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6563697672657322 && at(b, i+8, `":{`) && v.ProductOrService == nil && v.Extra == nil { // "service":{
				i = one(d, i, 11, &v.ProductOrService, &d.m.codeableConcept, (*decoder).codeableConcept)
				old.set(4, v.ProductOrService != nil)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `r":[`) { // "modifier":[
				i = list(d, i, 12, &v.Modifier, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6d6172676f727022 && at(b, i+8, `Code":[`) { // "programCode":[
				i = list(d, i, 15, &v.ProgramCode, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6563697672657322 && at(b, i+8, `dDate":"`) { // "servicedDate":"
				i = d.text(i, 16, (*string)(&v.ServicedDate))
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6563697672657322 && at(b, i+8, `dPeriod":{`) { // "servicedPeriod":{
				i = one(d, i, 18, &v.ServicedPeriod, &d.m.period, (*decoder).period)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6f697461636f6c22 && at(b, i+8, `nCodeableConcept`) && at(b, i+24, `":{`) { // "locationCodeableConcept":{
				i = one(d, i, 27, &v.LocationCodeableConcept, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6f697461636f6c22 && at(b, i+8, `nAddress":{`) { // "locationAddress":{
				i = one(d, i, 19, &v.LocationAddress, &d.m.address, (*decoder).address)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6f697461636f6c22 && at(b, i+8, `nReference":{`) { // "locationReference":{
				i = one(d, i, 21, &v.LocationReference, &d.m.reference, (*decoder).reference)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x7469746e61757122 && at(b, i+8, `y":{`) { // "quantity":{
				i = one(d, i, 12, &v.Quantity, &d.m.quantity, (*decoder).quantity)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69725074696e7522 && at(b, i+8, `ce":{`) { // "unitPrice":{
				i = one(d, i, 13, &v.UnitPrice, &d.m.money, (*decoder).money)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x22726f7463616622 && at(b, i+8, `:`) { // "factor":
				i = d.number(i, 9, (*string)(&v.Factor))
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffffff == 0x7b3a2274656e22 { // "net":{
				i = one(d, i, 7, &v.Net, &d.m.money, (*decoder).money)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffffff == 0x5b3a2269647522 { // "udi":[
				i = list(d, i, 7, &v.UDI, &d.m.reference, (*decoder).reference)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x74695379646f6222 && at(b, i+8, `e":{`) { // "bodySite":{
				i = one(d, i, 12, &v.BodySite, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6574695362757322 && at(b, i+8, `":[`) { // "subSite":[
				i = list(d, i, 11, &v.SubSite, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x746e756f636e6522 && at(b, i+8, `er":[`) { // "encounter":[
				i = list(d, i, 13, &v.Encounter, &d.m.reference, (*decoder).reference)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6d754e65746f6e22 && at(b, i+8, `ber":[`) { // "noteNumber":[
				i = d.ints(i, 14, &v.NoteNumber)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x636964756a646122 && at(b, i+8, `ation":[`) { // "adjudication":[
				i = list(d, i, 16, &v.Adjudication, &d.m.adjudication, (*decoder).adjudication)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x226c696174656422 && at(b, i+8, `:[`) { // "detail":[
				i = list(d, i, 10, &v.Detail, &d.m.itemDetail, (*decoder).itemDetail)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `rExtension":[`) { // "modifierExtension":[
				i = list(d, i, 21, &v.ModifierExtension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.itemMember(i, v, &old)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.itemMember(^i, v, &old)
	}
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
			i = d.unknown(i, "careTeamLinkId", &v.Extra)
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
			i = d.unknown(i, "diagnosisLinkId", &v.Extra)
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
			i = d.unknown(i, "procedureLinkId", &v.Extra)
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
			i = d.unknown(i, "informationLinkId", &v.Extra)
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
			i = d.unknown(i, "service", &v.Extra)
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

// itemDetail reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) itemDetail(i int, v *ItemDetail) int {
	b := d.b
	var old stu3 // which elements came under their STU3 name
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x636e657571657322 && at(b, i+8, `e":`) { // "sequence":
				i = d.int(i, 11, &v.Sequence)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65756e6576657222 && at(b, i+8, `":{`) { // "revenue":{
				i = one(d, i, 11, &v.Revenue, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x726f676574616322 && at(b, i+8, `y":{`) { // "category":{
				i = one(d, i, 12, &v.Category, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x746375646f727022 && at(b, i+8, `OrService":{`) && v.ProductOrService == nil { // "productOrService":{
				i = one(d, i, 20, &v.ProductOrService, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6563697672657322 && at(b, i+8, `":{`) && v.ProductOrService == nil && v.Extra == nil { // "service":{
				i = one(d, i, 11, &v.ProductOrService, &d.m.codeableConcept, (*decoder).codeableConcept)
				old.set(0, v.ProductOrService != nil)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `r":[`) { // "modifier":[
				i = list(d, i, 12, &v.Modifier, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6d6172676f727022 && at(b, i+8, `Code":[`) { // "programCode":[
				i = list(d, i, 15, &v.ProgramCode, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x7469746e61757122 && at(b, i+8, `y":{`) { // "quantity":{
				i = one(d, i, 12, &v.Quantity, &d.m.quantity, (*decoder).quantity)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69725074696e7522 && at(b, i+8, `ce":{`) { // "unitPrice":{
				i = one(d, i, 13, &v.UnitPrice, &d.m.money, (*decoder).money)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x22726f7463616622 && at(b, i+8, `:`) { // "factor":
				i = d.number(i, 9, (*string)(&v.Factor))
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffffff == 0x7b3a2274656e22 { // "net":{
				i = one(d, i, 7, &v.Net, &d.m.money, (*decoder).money)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffffff == 0x5b3a2269647522 { // "udi":[
				i = list(d, i, 7, &v.UDI, &d.m.reference, (*decoder).reference)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6d754e65746f6e22 && at(b, i+8, `ber":[`) { // "noteNumber":[
				i = d.ints(i, 14, &v.NoteNumber)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x636964756a646122 && at(b, i+8, `ation":[`) { // "adjudication":[
				i = list(d, i, 16, &v.Adjudication, &d.m.adjudication, (*decoder).adjudication)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6174654462757322 && at(b, i+8, `il":[`) { // "subDetail":[
				i = list(d, i, 13, &v.SubDetail, &d.m.itemSubDetail, (*decoder).itemSubDetail)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `rExtension":[`) { // "modifierExtension":[
				i = list(d, i, 21, &v.ModifierExtension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.itemDetailMember(i, v, &old)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.itemDetailMember(^i, v, &old)
	}
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
			i = d.unknown(i, "service", &v.Extra)
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

// itemSubDetail reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) itemSubDetail(i int, v *ItemSubDetail) int {
	b := d.b
	var old stu3 // which elements came under their STU3 name
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x636e657571657322 && at(b, i+8, `e":`) { // "sequence":
				i = d.int(i, 11, &v.Sequence)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65756e6576657222 && at(b, i+8, `":{`) { // "revenue":{
				i = one(d, i, 11, &v.Revenue, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x726f676574616322 && at(b, i+8, `y":{`) { // "category":{
				i = one(d, i, 12, &v.Category, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x746375646f727022 && at(b, i+8, `OrService":{`) && v.ProductOrService == nil { // "productOrService":{
				i = one(d, i, 20, &v.ProductOrService, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6563697672657322 && at(b, i+8, `":{`) && v.ProductOrService == nil && v.Extra == nil { // "service":{
				i = one(d, i, 11, &v.ProductOrService, &d.m.codeableConcept, (*decoder).codeableConcept)
				old.set(0, v.ProductOrService != nil)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `r":[`) { // "modifier":[
				i = list(d, i, 12, &v.Modifier, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6d6172676f727022 && at(b, i+8, `Code":[`) { // "programCode":[
				i = list(d, i, 15, &v.ProgramCode, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x7469746e61757122 && at(b, i+8, `y":{`) { // "quantity":{
				i = one(d, i, 12, &v.Quantity, &d.m.quantity, (*decoder).quantity)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69725074696e7522 && at(b, i+8, `ce":{`) { // "unitPrice":{
				i = one(d, i, 13, &v.UnitPrice, &d.m.money, (*decoder).money)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x22726f7463616622 && at(b, i+8, `:`) { // "factor":
				i = d.number(i, 9, (*string)(&v.Factor))
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffffff == 0x7b3a2274656e22 { // "net":{
				i = one(d, i, 7, &v.Net, &d.m.money, (*decoder).money)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffffff == 0x5b3a2269647522 { // "udi":[
				i = list(d, i, 7, &v.UDI, &d.m.reference, (*decoder).reference)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6d754e65746f6e22 && at(b, i+8, `ber":[`) { // "noteNumber":[
				i = d.ints(i, 14, &v.NoteNumber)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x636964756a646122 && at(b, i+8, `ation":[`) { // "adjudication":[
				i = list(d, i, 16, &v.Adjudication, &d.m.adjudication, (*decoder).adjudication)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `rExtension":[`) { // "modifierExtension":[
				i = list(d, i, 21, &v.ModifierExtension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.itemSubDetailMember(i, v, &old)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.itemSubDetailMember(^i, v, &old)
	}
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
			i = d.unknown(i, "service", &v.Extra)
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

// addItem reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) addItem(i int, v *AddItem) int {
	b := d.b
	var old stu3 // which elements came under their STU3 name
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x7165536d65746922 && at(b, i+8, `uence":[`) && v.ItemSequence == nil { // "itemSequence":[
				i = d.ints(i, 16, &v.ItemSequence)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x636e657571657322 && at(b, i+8, `eLinkId":[`) && v.ItemSequence == nil && v.Extra == nil { // "sequenceLinkId":[
				i = d.ints(i, 18, &v.ItemSequence)
				old.set(0, v.ItemSequence != nil)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x536c696174656422 && at(b, i+8, `equence":[`) { // "detailSequence":[
				i = d.ints(i, 18, &v.DetailSequence)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6174654462757322 && at(b, i+8, `ilSequence":[`) { // "subDetailSequence":[
				i = d.ints(i, 21, &v.SubDetailSequence)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x656469766f727022 && at(b, i+8, `r":[`) { // "provider":[
				i = list(d, i, 12, &v.Provider, &d.m.reference, (*decoder).reference)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x746375646f727022 && at(b, i+8, `OrService":{`) && v.ProductOrService == nil { // "productOrService":{
				i = one(d, i, 20, &v.ProductOrService, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6563697672657322 && at(b, i+8, `":{`) && v.ProductOrService == nil && v.Extra == nil { // "service":{
				i = one(d, i, 11, &v.ProductOrService, &d.m.codeableConcept, (*decoder).codeableConcept)
				old.set(1, v.ProductOrService != nil)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `r":[`) { // "modifier":[
				i = list(d, i, 12, &v.Modifier, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6d6172676f727022 && at(b, i+8, `Code":[`) { // "programCode":[
				i = list(d, i, 15, &v.ProgramCode, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6563697672657322 && at(b, i+8, `dDate":"`) { // "servicedDate":"
				i = d.text(i, 16, (*string)(&v.ServicedDate))
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6563697672657322 && at(b, i+8, `dPeriod":{`) { // "servicedPeriod":{
				i = one(d, i, 18, &v.ServicedPeriod, &d.m.period, (*decoder).period)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6f697461636f6c22 && at(b, i+8, `nCodeableConcept`) && at(b, i+24, `":{`) { // "locationCodeableConcept":{
				i = one(d, i, 27, &v.LocationCodeableConcept, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6f697461636f6c22 && at(b, i+8, `nAddress":{`) { // "locationAddress":{
				i = one(d, i, 19, &v.LocationAddress, &d.m.address, (*decoder).address)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6f697461636f6c22 && at(b, i+8, `nReference":{`) { // "locationReference":{
				i = one(d, i, 21, &v.LocationReference, &d.m.reference, (*decoder).reference)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x7469746e61757122 && at(b, i+8, `y":{`) { // "quantity":{
				i = one(d, i, 12, &v.Quantity, &d.m.quantity, (*decoder).quantity)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69725074696e7522 && at(b, i+8, `ce":{`) { // "unitPrice":{
				i = one(d, i, 13, &v.UnitPrice, &d.m.money, (*decoder).money)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x22726f7463616622 && at(b, i+8, `:`) { // "factor":
				i = d.number(i, 9, (*string)(&v.Factor))
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffffff == 0x7b3a2274656e22 { // "net":{
				i = one(d, i, 7, &v.Net, &d.m.money, (*decoder).money)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x74695379646f6222 && at(b, i+8, `e":{`) { // "bodySite":{
				i = one(d, i, 12, &v.BodySite, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6574695362757322 && at(b, i+8, `":[`) { // "subSite":[
				i = list(d, i, 11, &v.SubSite, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6d754e65746f6e22 && at(b, i+8, `ber":[`) { // "noteNumber":[
				i = d.ints(i, 14, &v.NoteNumber)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x636964756a646122 && at(b, i+8, `ation":[`) { // "adjudication":[
				i = list(d, i, 16, &v.Adjudication, &d.m.adjudication, (*decoder).adjudication)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x226c696174656422 && at(b, i+8, `:[`) { // "detail":[
				i = list(d, i, 10, &v.Detail, &d.m.addItemDetail, (*decoder).addItemDetail)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `rExtension":[`) { // "modifierExtension":[
				i = list(d, i, 21, &v.ModifierExtension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.addItemMember(i, v, &old)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.addItemMember(^i, v, &old)
	}
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
			i = d.unknown(i, "sequenceLinkId", &v.Extra)
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
			i = d.unknown(i, "service", &v.Extra)
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

// addItemDetail reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) addItemDetail(i int, v *AddItemDetail) int {
	b := d.b
	var old stu3 // which elements came under their STU3 name
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x746375646f727022 && at(b, i+8, `OrService":{`) && v.ProductOrService == nil { // "productOrService":{
				i = one(d, i, 20, &v.ProductOrService, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6563697672657322 && at(b, i+8, `":{`) && v.ProductOrService == nil && v.Extra == nil { // "service":{
				i = one(d, i, 11, &v.ProductOrService, &d.m.codeableConcept, (*decoder).codeableConcept)
				old.set(0, v.ProductOrService != nil)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `r":[`) { // "modifier":[
				i = list(d, i, 12, &v.Modifier, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x7469746e61757122 && at(b, i+8, `y":{`) { // "quantity":{
				i = one(d, i, 12, &v.Quantity, &d.m.quantity, (*decoder).quantity)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69725074696e7522 && at(b, i+8, `ce":{`) { // "unitPrice":{
				i = one(d, i, 13, &v.UnitPrice, &d.m.money, (*decoder).money)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x22726f7463616622 && at(b, i+8, `:`) { // "factor":
				i = d.number(i, 9, (*string)(&v.Factor))
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffffff == 0x7b3a2274656e22 { // "net":{
				i = one(d, i, 7, &v.Net, &d.m.money, (*decoder).money)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6d754e65746f6e22 && at(b, i+8, `ber":[`) { // "noteNumber":[
				i = d.ints(i, 14, &v.NoteNumber)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x636964756a646122 && at(b, i+8, `ation":[`) { // "adjudication":[
				i = list(d, i, 16, &v.Adjudication, &d.m.adjudication, (*decoder).adjudication)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6174654462757322 && at(b, i+8, `il":[`) { // "subDetail":[
				i = list(d, i, 13, &v.SubDetail, &d.m.addItemSubDetail, (*decoder).addItemSubDetail)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `rExtension":[`) { // "modifierExtension":[
				i = list(d, i, 21, &v.ModifierExtension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.addItemDetailMember(i, v, &old)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.addItemDetailMember(^i, v, &old)
	}
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
			i = d.unknown(i, "service", &v.Extra)
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

// addItemSubDetail reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) addItemSubDetail(i int, v *AddItemSubDetail) int {
	b := d.b
	var old stu3 // which elements came under their STU3 name
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x746375646f727022 && at(b, i+8, `OrService":{`) && v.ProductOrService == nil { // "productOrService":{
				i = one(d, i, 20, &v.ProductOrService, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6563697672657322 && at(b, i+8, `":{`) && v.ProductOrService == nil && v.Extra == nil { // "service":{
				i = one(d, i, 11, &v.ProductOrService, &d.m.codeableConcept, (*decoder).codeableConcept)
				old.set(0, v.ProductOrService != nil)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `r":[`) { // "modifier":[
				i = list(d, i, 12, &v.Modifier, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x7469746e61757122 && at(b, i+8, `y":{`) { // "quantity":{
				i = one(d, i, 12, &v.Quantity, &d.m.quantity, (*decoder).quantity)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69725074696e7522 && at(b, i+8, `ce":{`) { // "unitPrice":{
				i = one(d, i, 13, &v.UnitPrice, &d.m.money, (*decoder).money)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x22726f7463616622 && at(b, i+8, `:`) { // "factor":
				i = d.number(i, 9, (*string)(&v.Factor))
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffffff == 0x7b3a2274656e22 { // "net":{
				i = one(d, i, 7, &v.Net, &d.m.money, (*decoder).money)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6d754e65746f6e22 && at(b, i+8, `ber":[`) { // "noteNumber":[
				i = d.ints(i, 14, &v.NoteNumber)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x636964756a646122 && at(b, i+8, `ation":[`) { // "adjudication":[
				i = list(d, i, 16, &v.Adjudication, &d.m.adjudication, (*decoder).adjudication)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `rExtension":[`) { // "modifierExtension":[
				i = list(d, i, 21, &v.ModifierExtension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.addItemSubDetailMember(i, v, &old)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.addItemSubDetailMember(^i, v, &old)
	}
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
			i = d.unknown(i, "service", &v.Extra)
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

// adjudication reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) adjudication(i int, v *Adjudication) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x726f676574616322 && at(b, i+8, `y":{`) { // "category":{
				i = one(d, i, 12, &v.Category, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x226e6f7361657222 && at(b, i+8, `:{`) { // "reason":{
				i = one(d, i, 10, &v.Reason, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x22746e756f6d6122 && at(b, i+8, `:{`) { // "amount":{
				i = one(d, i, 10, &v.Amount, &d.m.money, (*decoder).money)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x3a2265756c617622 { // "value":
				i = d.number(i, 8, (*string)(&v.Value))
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `rExtension":[`) { // "modifierExtension":[
				i = list(d, i, 21, &v.ModifierExtension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.adjudicationMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.adjudicationMember(^i, v)
	}
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

// total reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) total(i int, v *Total) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x726f676574616322 && at(b, i+8, `y":{`) { // "category":{
				i = one(d, i, 12, &v.Category, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x22746e756f6d6122 && at(b, i+8, `:{`) { // "amount":{
				i = one(d, i, 10, &v.Amount, &d.m.money, (*decoder).money)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `rExtension":[`) { // "modifierExtension":[
				i = list(d, i, 21, &v.ModifierExtension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.totalMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.totalMember(^i, v)
	}
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

// payment reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) payment(i int, v *Payment) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x7b3a226570797422 { // "type":{
				i = one(d, i, 8, &v.Type, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6d7473756a646122 && at(b, i+8, `ent":{`) { // "adjustment":{
				i = one(d, i, 14, &v.Adjustment, &d.m.money, (*decoder).money)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6d7473756a646122 && at(b, i+8, `entReason":{`) { // "adjustmentReason":{
				i = one(d, i, 20, &v.AdjustmentReason, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x223a226574616422 { // "date":"
				i = d.text(i, 8, (*string)(&v.Date))
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x22746e756f6d6122 && at(b, i+8, `:{`) { // "amount":{
				i = one(d, i, 10, &v.Amount, &d.m.money, (*decoder).money)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6669746e65646922 && at(b, i+8, `ier":{`) { // "identifier":{
				i = one(d, i, 14, &v.Identifier, &d.m.identifier, (*decoder).identifier)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `rExtension":[`) { // "modifierExtension":[
				i = list(d, i, 21, &v.ModifierExtension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.paymentMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.paymentMember(^i, v)
	}
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

// processNote reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) processNote(i int, v *ProcessNote) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x227265626d756e22 && at(b, i+8, `:`) { // "number":
				i = d.int(i, 9, &v.Number)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x223a226570797422 { // "type":"
				i = d.text(i, 8, &v.Type)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x223a227478657422 { // "text":"
				i = d.text(i, 8, &v.Text)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x676175676e616c22 && at(b, i+8, `e":{`) { // "language":{
				i = one(d, i, 12, &v.Language, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `rExtension":[`) { // "modifierExtension":[
				i = list(d, i, 21, &v.ModifierExtension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.processNoteMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.processNoteMember(^i, v)
	}
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

// benefitBalance reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) benefitBalance(i int, v *BenefitBalance) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x726f676574616322 && at(b, i+8, `y":{`) { // "category":{
				i = one(d, i, 12, &v.Category, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6564756c63786522 && at(b, i+8, `d":`) { // "excluded":
				i = d.bool(i, 11, &v.Excluded)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x223a22656d616e22 { // "name":"
				i = d.text(i, 8, &v.Name)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x7069726373656422 && at(b, i+8, `tion":"`) { // "description":"
				i = d.text(i, 15, &v.Description)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6b726f7774656e22 && at(b, i+8, `":{`) { // "network":{
				i = one(d, i, 11, &v.Network, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x7b3a2274696e7522 { // "unit":{
				i = one(d, i, 8, &v.Unit, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x7b3a226d72657422 { // "term":{
				i = one(d, i, 8, &v.Term, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69636e616e696622 && at(b, i+8, `al":[`) { // "financial":[
				i = list(d, i, 13, &v.Financial, &d.m.benefitFinancial, (*decoder).benefitFinancial)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `rExtension":[`) { // "modifierExtension":[
				i = list(d, i, 21, &v.ModifierExtension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.benefitBalanceMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.benefitBalanceMember(^i, v)
	}
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

// benefitFinancial reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) benefitFinancial(i int, v *BenefitFinancial) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x7b3a226570797422 { // "type":{
				i = one(d, i, 8, &v.Type, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6465776f6c6c6122 && at(b, i+8, `UnsignedInt":`) { // "allowedUnsignedInt":
				i = d.optInt(i, 21, &v.AllowedUnsignedInt)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6465776f6c6c6122 && at(b, i+8, `String":"`) { // "allowedString":"
				i = d.text(i, 17, &v.AllowedString)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6465776f6c6c6122 && at(b, i+8, `Money":{`) { // "allowedMoney":{
				i = one(d, i, 16, &v.AllowedMoney, &d.m.money, (*decoder).money)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x736e556465737522 && at(b, i+8, `ignedInt":`) { // "usedUnsignedInt":
				i = d.optInt(i, 18, &v.UsedUnsignedInt)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6e6f4d6465737522 && at(b, i+8, `ey":{`) { // "usedMoney":{
				i = one(d, i, 13, &v.UsedMoney, &d.m.money, (*decoder).money)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `rExtension":[`) { // "modifierExtension":[
				i = list(d, i, 21, &v.ModifierExtension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.benefitFinancialMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.benefitFinancialMember(^i, v)
	}
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

// operationOutcome reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) operationOutcome(i int, v *OperationOutcome) int {
	b := d.b
	v.untyped = true
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x6372756f73657222 && at(b, i+8, `eType":"Operatio`) && at(b, i+24, `nOutcome"`) { // "resourceType":"OperationOutcome"
				i = d.sep(i + 33)
				v.untyped = false
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x7b3a226174656d22 { // "meta":{
				i = one(d, i, 8, &v.Meta, &d.m.meta, (*decoder).meta)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6963696c706d6922 && at(b, i+8, `tRules":"`) { // "implicitRules":"
				i = d.uri(i, 17, &v.ImplicitRules)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x676175676e616c22 && at(b, i+8, `e":"`) { // "language":"
				i = d.text(i, 12, &v.Language)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x7b3a227478657422 { // "text":{
				i = one(d, i, 8, &v.Text, &d.m.narrative, (*decoder).narrative)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6e6961746e6f6322 && at(b, i+8, `ed":[`) { // "contained":[
				i = list(d, i, 13, &v.Contained, &d.m.resource, (*decoder).resource)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `rExtension":[`) { // "modifierExtension":[
				i = list(d, i, 21, &v.ModifierExtension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x3a22657573736922 && at(b, i+8, `[`) { // "issue":[
				i = list(d, i, 9, &v.Issue, &d.m.issue, (*decoder).issue)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.operationOutcomeMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.operationOutcomeMember(^i, v)
	}
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

// issue reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) issue(i int, v *Issue) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x7469726576657322 && at(b, i+8, `y":"`) { // "severity":"
				i = d.text(i, 12, &v.Severity)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x223a2265646f6322 { // "code":"
				i = d.text(i, 8, &v.Code)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x736c696174656422 && at(b, i+8, `":{`) { // "details":{
				i = one(d, i, 11, &v.Details, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x736f6e6761696422 && at(b, i+8, `tics":"`) { // "diagnostics":"
				i = d.text(i, 15, &v.Diagnostics)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6f697461636f6c22 && at(b, i+8, `n":[`) { // "location":[
				i = d.texts(i, 12, &v.Location)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x7373657270786522 && at(b, i+8, `ion":[`) { // "expression":[
				i = d.texts(i, 14, &v.Expression)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `rExtension":[`) { // "modifierExtension":[
				i = list(d, i, 21, &v.ModifierExtension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.issueMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.issueMember(^i, v)
	}
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

// capabilityStatement reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) capabilityStatement(i int, v *CapabilityStatement) int {
	b := d.b
	v.untyped = true
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x6372756f73657222 && at(b, i+8, `eType":"Capabili`) && at(b, i+24, `tyStatement"`) { // "resourceType":"CapabilityStatement"
				i = d.sep(i + 36)
				v.untyped = false
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x7b3a226174656d22 { // "meta":{
				i = one(d, i, 8, &v.Meta, &d.m.meta, (*decoder).meta)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6963696c706d6922 && at(b, i+8, `tRules":"`) { // "implicitRules":"
				i = d.uri(i, 17, &v.ImplicitRules)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x676175676e616c22 && at(b, i+8, `e":"`) { // "language":"
				i = d.text(i, 12, &v.Language)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x7b3a227478657422 { // "text":{
				i = one(d, i, 8, &v.Text, &d.m.narrative, (*decoder).narrative)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6e6961746e6f6322 && at(b, i+8, `ed":[`) { // "contained":[
				i = list(d, i, 13, &v.Contained, &d.m.resource, (*decoder).resource)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `rExtension":[`) { // "modifierExtension":[
				i = list(d, i, 21, &v.ModifierExtension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffffff == 0x223a226c727522 { // "url":"
				i = d.uri(i, 7, &v.URL)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6e6f697372657622 && at(b, i+8, `":"`) { // "version":"
				i = d.text(i, 11, &v.Version)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x223a22656d616e22 { // "name":"
				i = d.text(i, 8, &v.Name)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x3a22656c74697422 && at(b, i+8, `"`) { // "title":"
				i = d.text(i, 9, &v.Title)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x2273757461747322 && at(b, i+8, `:"`) { // "status":"
				i = d.text(i, 10, &v.Status)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x223a226574616422 { // "date":"
				i = d.text(i, 8, (*string)(&v.Date))
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6873696c62757022 && at(b, i+8, `er":"`) { // "publisher":"
				i = d.text(i, 13, &v.Publisher)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x223a22646e696b22 { // "kind":"
				i = d.text(i, 8, &v.Kind)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x72617774666f7322 && at(b, i+8, `e":{`) { // "software":{
				i = one(d, i, 12, &v.Software, &d.m.software, (*decoder).software)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x656d656c706d6922 && at(b, i+8, `ntation":{`) { // "implementation":{
				i = one(d, i, 18, &v.Implementation, &d.m.implementation, (*decoder).implementation)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x7265567269686622 && at(b, i+8, `sion":"`) { // "fhirVersion":"
				i = d.text(i, 15, &v.FHIRVersion)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x2274616d726f6622 && at(b, i+8, `:[`) { // "format":[
				i = d.texts(i, 10, &v.Format)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x5b3a227473657222 { // "rest":[
				i = list(d, i, 8, &v.Rest, &d.m.rest, (*decoder).rest)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.capabilityStatementMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.capabilityStatementMember(^i, v)
	}
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

// software reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) software(i int, v *Software) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x223a22656d616e22 { // "name":"
				i = d.text(i, 8, &v.Name)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6e6f697372657622 && at(b, i+8, `":"`) { // "version":"
				i = d.text(i, 11, &v.Version)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x657361656c657222 && at(b, i+8, `Date":"`) { // "releaseDate":"
				i = d.text(i, 15, (*string)(&v.ReleaseDate))
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `rExtension":[`) { // "modifierExtension":[
				i = list(d, i, 21, &v.ModifierExtension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.softwareMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.softwareMember(^i, v)
	}
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

// implementation reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) implementation(i int, v *Implementation) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x7069726373656422 && at(b, i+8, `tion":"`) { // "description":"
				i = d.text(i, 15, &v.Description)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffffff == 0x223a226c727522 { // "url":"
				i = d.text(i, 7, &v.URL)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `rExtension":[`) { // "modifierExtension":[
				i = list(d, i, 21, &v.ModifierExtension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.implementationMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.implementationMember(^i, v)
	}
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

// rest reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) rest(i int, v *Rest) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x223a2265646f6d22 { // "mode":"
				i = d.text(i, 8, &v.Mode)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6372756f73657222 && at(b, i+8, `e":[`) { // "resource":[
				i = list(d, i, 12, &v.Resource, &d.m.restResource, (*decoder).restResource)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6974617265706f22 && at(b, i+8, `on":[`) { // "operation":[
				i = list(d, i, 13, &v.Operation, &d.m.restOperation, (*decoder).restOperation)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `rExtension":[`) { // "modifierExtension":[
				i = list(d, i, 21, &v.ModifierExtension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.restMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.restMember(^i, v)
	}
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

// restResource reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) restResource(i int, v *RestResource) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x223a226570797422 { // "type":"
				i = d.text(i, 8, &v.Type)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6974617265706f22 && at(b, i+8, `on":[`) { // "operation":[
				i = list(d, i, 13, &v.Operation, &d.m.restOperation, (*decoder).restOperation)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `rExtension":[`) { // "modifierExtension":[
				i = list(d, i, 21, &v.ModifierExtension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.restResourceMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.restResourceMember(^i, v)
	}
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

// restOperation reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) restOperation(i int, v *RestOperation) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x223a22656d616e22 { // "name":"
				i = d.text(i, 8, &v.Name)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6e656d75636f6422 && at(b, i+8, `tation":"`) { // "documentation":"
				i = d.text(i, 17, &v.Documentation)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `rExtension":[`) { // "modifierExtension":[
				i = list(d, i, 21, &v.ModifierExtension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.restOperationMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.restOperationMember(^i, v)
	}
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

// practitioner reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) practitioner(i int, v *Practitioner) int {
	b := d.b
	v.untyped = true
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x6372756f73657222 && at(b, i+8, `eType":"Practiti`) && at(b, i+24, `oner"`) { // "resourceType":"Practitioner"
				i = d.sep(i + 29)
				v.untyped = false
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x7b3a226174656d22 { // "meta":{
				i = one(d, i, 8, &v.Meta, &d.m.meta, (*decoder).meta)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6963696c706d6922 && at(b, i+8, `tRules":"`) { // "implicitRules":"
				i = d.uri(i, 17, &v.ImplicitRules)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x676175676e616c22 && at(b, i+8, `e":"`) { // "language":"
				i = d.text(i, 12, &v.Language)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x7b3a227478657422 { // "text":{
				i = one(d, i, 8, &v.Text, &d.m.narrative, (*decoder).narrative)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6e6961746e6f6322 && at(b, i+8, `ed":[`) { // "contained":[
				i = list(d, i, 13, &v.Contained, &d.m.resource, (*decoder).resource)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `rExtension":[`) { // "modifierExtension":[
				i = list(d, i, 21, &v.ModifierExtension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6669746e65646922 && at(b, i+8, `ier":[`) { // "identifier":[
				i = list(d, i, 14, &v.Identifier, &d.m.identifier, (*decoder).identifier)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x2265766974636122 && at(b, i+8, `:`) { // "active":
				i = d.bool(i, 9, &v.Active)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x5b3a22656d616e22 { // "name":[
				i = list(d, i, 8, &v.Name, &d.m.humanName, (*decoder).humanName)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x7373657264646122 && at(b, i+8, `":[`) { // "address":[
				i = list(d, i, 11, &v.Address, &d.m.address, (*decoder).address)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.practitionerMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.practitionerMember(^i, v)
	}
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

// organization reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) organization(i int, v *Organization) int {
	b := d.b
	v.untyped = true
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x6372756f73657222 && at(b, i+8, `eType":"Organiza`) && at(b, i+24, `tion"`) { // "resourceType":"Organization"
				i = d.sep(i + 29)
				v.untyped = false
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x7b3a226174656d22 { // "meta":{
				i = one(d, i, 8, &v.Meta, &d.m.meta, (*decoder).meta)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6963696c706d6922 && at(b, i+8, `tRules":"`) { // "implicitRules":"
				i = d.uri(i, 17, &v.ImplicitRules)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x676175676e616c22 && at(b, i+8, `e":"`) { // "language":"
				i = d.text(i, 12, &v.Language)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x7b3a227478657422 { // "text":{
				i = one(d, i, 8, &v.Text, &d.m.narrative, (*decoder).narrative)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6e6961746e6f6322 && at(b, i+8, `ed":[`) { // "contained":[
				i = list(d, i, 13, &v.Contained, &d.m.resource, (*decoder).resource)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x65696669646f6d22 && at(b, i+8, `rExtension":[`) { // "modifierExtension":[
				i = list(d, i, 21, &v.ModifierExtension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6669746e65646922 && at(b, i+8, `ier":[`) { // "identifier":[
				i = list(d, i, 14, &v.Identifier, &d.m.identifier, (*decoder).identifier)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x2265766974636122 && at(b, i+8, `:`) { // "active":
				i = d.bool(i, 9, &v.Active)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x5b3a226570797422 { // "type":[
				i = list(d, i, 8, &v.Type, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x223a22656d616e22 { // "name":"
				i = d.text(i, 8, &v.Name)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x7373657264646122 && at(b, i+8, `":[`) { // "address":[
				i = list(d, i, 11, &v.Address, &d.m.address, (*decoder).address)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.organizationMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.organizationMember(^i, v)
	}
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

// meta reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) meta(i int, v *Meta) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x6e6f697372657622 && at(b, i+8, `Id":"`) { // "versionId":"
				i = d.text(i, 13, &v.VersionId)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6470557473616c22 && at(b, i+8, `ated":"`) { // "lastUpdated":"
				i = d.text(i, 15, (*string)(&v.LastUpdated))
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x22656372756f7322 && at(b, i+8, `:"`) { // "source":"
				i = d.uri(i, 10, &v.Source)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x656c69666f727022 && at(b, i+8, `":[`) { // "profile":[
				i = d.texts(i, 11, &v.Profile)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x7469727563657322 && at(b, i+8, `y":[`) { // "security":[
				i = list(d, i, 12, &v.Security, &d.m.coding, (*decoder).coding)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffffff == 0x5b3a2267617422 { // "tag":[
				i = list(d, i, 7, &v.Tag, &d.m.coding, (*decoder).coding)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.metaMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.metaMember(^i, v)
	}
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

// narrative reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) narrative(i int, v *Narrative) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x2273757461747322 && at(b, i+8, `:"`) { // "status":"
				i = d.text(i, 10, &v.Status)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffffff == 0x223a2276696422 { // "div":"
				i = d.text(i, 7, &v.Div)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.narrativeMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.narrativeMember(^i, v)
	}
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

// extension reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) extension(i int, v *Extension) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x&0xffffffffffffff == 0x223a226c727522 { // "url":"
				i = d.uri(i, 7, &v.URL)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6f4365756c617622 && at(b, i+8, `ding":{`) && v.Value == nil { // "valueCoding":{
				var p *Coding
				i = one(d, i, 15, &p, &d.m.coding, (*decoder).coding)
				v.Value = p
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x644965756c617622 && at(b, i+8, `entifier":{`) && v.Value == nil { // "valueIdentifier":{
				var p *Identifier
				i = one(d, i, 19, &p, &d.m.identifier, (*decoder).identifier)
				v.Value = p
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x755165756c617622 && at(b, i+8, `antity":{`) && v.Value == nil { // "valueQuantity":{
				var p *Quantity
				i = one(d, i, 17, &p, &d.m.quantity, (*decoder).quantity)
				v.Value = p
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6f4d65756c617622 && at(b, i+8, `ney":{`) && v.Value == nil { // "valueMoney":{
				var p *Money
				i = one(d, i, 14, &p, &d.m.money, (*decoder).money)
				v.Value = p
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.extensionMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.extensionMember(^i, v)
	}
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

// identifier reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) identifier(i int, v *Identifier) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x&0xffffffffffffff == 0x223a2265737522 { // "use":"
				i = d.text(i, 7, &v.Use)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x7b3a226570797422 { // "type":{
				i = one(d, i, 8, &v.Type, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x226d657473797322 && at(b, i+8, `:"`) { // "system":"
				i = d.uri(i, 10, &v.System)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x3a2265756c617622 && at(b, i+8, `"`) { // "value":"
				i = d.text(i, 9, &v.Value)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x22646f6972657022 && at(b, i+8, `:{`) { // "period":{
				i = one(d, i, 10, &v.Period, &d.m.period, (*decoder).period)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x656e676973736122 && at(b, i+8, `r":{`) { // "assigner":{
				i = one(d, i, 12, &v.Assigner, &d.m.reference, (*decoder).reference)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.identifierMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.identifierMember(^i, v)
	}
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

// codeableConcept reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) codeableConcept(i int, v *CodeableConcept) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x22676e69646f6322 && at(b, i+8, `:[`) { // "coding":[
				i = list(d, i, 10, &v.Coding, &d.m.coding, (*decoder).coding)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x223a227478657422 { // "text":"
				i = d.text(i, 8, &v.Text)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.codeableConceptMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.codeableConceptMember(^i, v)
	}
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

// coding reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) coding(i int, v *Coding) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x226d657473797322 && at(b, i+8, `:"`) { // "system":"
				i = d.uri(i, 10, &v.System)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6e6f697372657622 && at(b, i+8, `":"`) { // "version":"
				i = d.text(i, 11, &v.Version)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x223a2265646f6322 { // "code":"
				i = d.text(i, 8, &v.Code)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x79616c7073696422 && at(b, i+8, `":"`) { // "display":"
				i = d.text(i, 11, &v.Display)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6c65537265737522 && at(b, i+8, `ected":`) { // "userSelected":
				i = d.bool(i, 15, &v.UserSelected)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.codingMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.codingMember(^i, v)
	}
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

// reference reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) reference(i int, v *Reference) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x6e65726566657222 && at(b, i+8, `ce":"`) { // "reference":"
				i = d.text(i, 13, &v.Reference)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x223a226570797422 { // "type":"
				i = d.uri(i, 8, &v.Type)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6669746e65646922 && at(b, i+8, `ier":{`) { // "identifier":{
				i = one(d, i, 14, &v.Identifier, &d.m.identifier, (*decoder).identifier)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x79616c7073696422 && at(b, i+8, `":"`) { // "display":"
				i = d.text(i, 11, &v.Display)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.referenceMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.referenceMember(^i, v)
	}
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

// period reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) period(i int, v *Period) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x3a22747261747322 && at(b, i+8, `"`) { // "start":"
				i = d.text(i, 9, (*string)(&v.Start))
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffffff == 0x223a22646e6522 { // "end":"
				i = d.text(i, 7, (*string)(&v.End))
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.periodMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.periodMember(^i, v)
	}
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

// quantity reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) quantity(i int, v *Quantity) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x3a2265756c617622 { // "value":
				i = d.number(i, 8, (*string)(&v.Value))
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x617261706d6f6322 && at(b, i+8, `tor":"`) { // "comparator":"
				i = d.text(i, 14, &v.Comparator)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x223a2274696e7522 { // "unit":"
				i = d.text(i, 8, &v.Unit)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x226d657473797322 && at(b, i+8, `:"`) { // "system":"
				i = d.uri(i, 10, &v.System)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x223a2265646f6322 { // "code":"
				i = d.text(i, 8, &v.Code)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.quantityMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.quantityMember(^i, v)
	}
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

// money reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) money(i int, v *Money) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x3a2265756c617622 { // "value":
				i = d.number(i, 8, (*string)(&v.Value))
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x636e657272756322 && at(b, i+8, `y":"`) { // "currency":"
				i = d.text(i, 12, &v.Currency)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.moneyMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.moneyMember(^i, v)
	}
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

// address reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) address(i int, v *Address) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x&0xffffffffffffff == 0x223a2265737522 { // "use":"
				i = d.text(i, 7, &v.Use)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x223a226570797422 { // "type":"
				i = d.text(i, 8, &v.Type)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x223a227478657422 { // "text":"
				i = d.text(i, 8, &v.Text)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x5b3a22656e696c22 { // "line":[
				i = d.texts(i, 8, &v.Line)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x223a227974696322 { // "city":"
				i = d.text(i, 8, &v.City)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6369727473696422 && at(b, i+8, `t":"`) { // "district":"
				i = d.text(i, 12, &v.District)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x3a22657461747322 && at(b, i+8, `"`) { // "state":"
				i = d.text(i, 9, &v.State)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x436c6174736f7022 && at(b, i+8, `ode":"`) { // "postalCode":"
				i = d.text(i, 14, &v.PostalCode)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x7972746e756f6322 && at(b, i+8, `":"`) { // "country":"
				i = d.text(i, 11, &v.Country)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x22646f6972657022 && at(b, i+8, `:{`) { // "period":{
				i = one(d, i, 10, &v.Period, &d.m.period, (*decoder).period)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.addressMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.addressMember(^i, v)
	}
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

// attachment reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) attachment(i int, v *Attachment) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x == 0x746e65746e6f6322 && at(b, i+8, `Type":"`) { // "contentType":"
				i = d.text(i, 15, &v.ContentType)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x676175676e616c22 && at(b, i+8, `e":"`) { // "language":"
				i = d.text(i, 12, &v.Language)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x223a226174616422 { // "data":"
				i = d.text(i, 8, &v.Data)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffffff == 0x223a226c727522 { // "url":"
				i = d.text(i, 7, &v.URL)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffffff == 0x3a22657a697322 { // "size":
				i = d.optInt(i, 7, &v.Size)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x223a226873616822 { // "hash":"
				i = d.text(i, 8, &v.Hash)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x3a22656c74697422 && at(b, i+8, `"`) { // "title":"
				i = d.text(i, 9, &v.Title)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6f69746165726322 && at(b, i+8, `n":"`) { // "creation":"
				i = d.text(i, 12, (*string)(&v.Creation))
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.attachmentMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.attachmentMember(^i, v)
	}
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

// humanName reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) humanName(i int, v *HumanName) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			x := d.word(i)
			if x&0xffffffffffffff == 0x223a2265737522 { // "use":"
				i = d.text(i, 7, &v.Use)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x223a227478657422 { // "text":"
				i = d.text(i, 8, &v.Text)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x22796c696d616622 && at(b, i+8, `:"`) { // "family":"
				i = d.text(i, 10, &v.Family)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x3a226e6576696722 && at(b, i+8, `[`) { // "given":[
				i = d.texts(i, 9, &v.Given)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x2278696665727022 && at(b, i+8, `:[`) { // "prefix":[
				i = d.texts(i, 10, &v.Prefix)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x2278696666757322 && at(b, i+8, `:[`) { // "suffix":[
				i = d.texts(i, 10, &v.Suffix)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x22646f6972657022 && at(b, i+8, `:{`) { // "period":{
				i = one(d, i, 10, &v.Period, &d.m.period, (*decoder).period)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x&0xffffffffffff == 0x223a22646922 { // "id":"
				i = d.text(i, 6, &v.ID)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			i = d.humanNameMember(i, v)
		}
		if i == failed {
			return failed
		}
		if b[^i] == '}' {
			return ^i + 1
		}
		i = d.humanNameMember(^i, v)
	}
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

// slabs holds what is decoded, one slab a type.
type slabs struct {
	resource             slab[Resource]
	explanationOfBenefit slab[ExplanationOfBenefit]
	related              slab[Related]
	payee                slab[Payee]
	careTeam             slab[CareTeam]
	supportingInfo       slab[SupportingInfo]
	diagnosis            slab[Diagnosis]
	procedure            slab[Procedure]
	insurance            slab[Insurance]
	accident             slab[Accident]
	item                 slab[Item]
	itemDetail           slab[ItemDetail]
	itemSubDetail        slab[ItemSubDetail]
	addItem              slab[AddItem]
	addItemDetail        slab[AddItemDetail]
	addItemSubDetail     slab[AddItemSubDetail]
	adjudication         slab[Adjudication]
	total                slab[Total]
	payment              slab[Payment]
	processNote          slab[ProcessNote]
	benefitBalance       slab[BenefitBalance]
	benefitFinancial     slab[BenefitFinancial]
	operationOutcome     slab[OperationOutcome]
	issue                slab[Issue]
	capabilityStatement  slab[CapabilityStatement]
	software             slab[Software]
	implementation       slab[Implementation]
	rest                 slab[Rest]
	restResource         slab[RestResource]
	restOperation        slab[RestOperation]
	practitioner         slab[Practitioner]
	organization         slab[Organization]
	meta                 slab[Meta]
	narrative            slab[Narrative]
	extension            slab[Extension]
	identifier           slab[Identifier]
	codeableConcept      slab[CodeableConcept]
	coding               slab[Coding]
	reference            slab[Reference]
	period               slab[Period]
	quantity             slab[Quantity]
	money                slab[Money]
	address              slab[Address]
	attachment           slab[Attachment]
	humanName            slab[HumanName]

	numbers  slab[int]
	booleans slab[bool]
	strings  slab[string]
	extra    slab[Extra]
	members  slab[member]
}

func (s *slabs) release(m *memory) {
	s.resource.release(m)
	s.explanationOfBenefit.release(m)
	s.related.release(m)
	s.payee.release(m)
	s.careTeam.release(m)
	s.supportingInfo.release(m)
	s.diagnosis.release(m)
	s.procedure.release(m)
	s.insurance.release(m)
	s.accident.release(m)
	s.item.release(m)
	s.itemDetail.release(m)
	s.itemSubDetail.release(m)
	s.addItem.release(m)
	s.addItemDetail.release(m)
	s.addItemSubDetail.release(m)
	s.adjudication.release(m)
	s.total.release(m)
	s.payment.release(m)
	s.processNote.release(m)
	s.benefitBalance.release(m)
	s.benefitFinancial.release(m)
	s.operationOutcome.release(m)
	s.issue.release(m)
	s.capabilityStatement.release(m)
	s.software.release(m)
	s.implementation.release(m)
	s.rest.release(m)
	s.restResource.release(m)
	s.restOperation.release(m)
	s.practitioner.release(m)
	s.organization.release(m)
	s.meta.release(m)
	s.narrative.release(m)
	s.extension.release(m)
	s.identifier.release(m)
	s.codeableConcept.release(m)
	s.coding.release(m)
	s.reference.release(m)
	s.period.release(m)
	s.quantity.release(m)
	s.money.release(m)
	s.address.release(m)
	s.attachment.release(m)
	s.humanName.release(m)
	s.numbers.release(m)
	s.booleans.release(m)
	s.strings.release(m)
	s.extra.release(m)
	s.members.release(m)
}

func (s *slabs) reuse() {
	s.resource.reuse()
	s.explanationOfBenefit.reuse()
	s.related.reuse()
	s.payee.reuse()
	s.careTeam.reuse()
	s.supportingInfo.reuse()
	s.diagnosis.reuse()
	s.procedure.reuse()
	s.insurance.reuse()
	s.accident.reuse()
	s.item.reuse()
	s.itemDetail.reuse()
	s.itemSubDetail.reuse()
	s.addItem.reuse()
	s.addItemDetail.reuse()
	s.addItemSubDetail.reuse()
	s.adjudication.reuse()
	s.total.reuse()
	s.payment.reuse()
	s.processNote.reuse()
	s.benefitBalance.reuse()
	s.benefitFinancial.reuse()
	s.operationOutcome.reuse()
	s.issue.reuse()
	s.capabilityStatement.reuse()
	s.software.reuse()
	s.implementation.reuse()
	s.rest.reuse()
	s.restResource.reuse()
	s.restOperation.reuse()
	s.practitioner.reuse()
	s.organization.reuse()
	s.meta.reuse()
	s.narrative.reuse()
	s.extension.reuse()
	s.identifier.reuse()
	s.codeableConcept.reuse()
	s.coding.reuse()
	s.reference.reuse()
	s.period.reuse()
	s.quantity.reuse()
	s.money.reuse()
	s.address.reuse()
	s.attachment.reuse()
	s.humanName.reuse()
	s.numbers.reuse()
	s.booleans.reuse()
	s.strings.reuse()
	s.extra.reuse()
	s.members.reuse()
}
