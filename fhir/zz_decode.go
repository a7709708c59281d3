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
			from, x := i, d.word(i)
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
			if x == 0x74696c6963616622 && at(b, i+8, `y":{`) { // "facility":{
				i = one(d, i, 12, &v.Facility, &d.m.reference, (*decoder).reference)
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
			if x == 0x616d726f666e6922 && at(b, i+8, `tion":[`) && v.SupportingInfo == nil && v.Extra().list == nil { // "information":[
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
			if x == 0x5b3a226d65746922 { // "item":[
				i = list(d, i, 8, &v.Item, &d.m.item, (*decoder).item)
				if i < 0 {
					break
				}
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.explanationOfBenefitMember(i, v, &old)
			}
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

// related reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) related(i int, v *Related) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.relatedMember(i, v)
			}
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

// payee reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) payee(i int, v *Payee) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.payeeMember(i, v)
			}
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

// careTeam reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) careTeam(i int, v *CareTeam) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.careTeamMember(i, v)
			}
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

// supportingInfo reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) supportingInfo(i int, v *SupportingInfo) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.supportingInfoMember(i, v)
			}
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

// diagnosis reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) diagnosis(i int, v *Diagnosis) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.diagnosisMember(i, v)
			}
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

// procedure reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) procedure(i int, v *Procedure) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.procedureMember(i, v)
			}
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

// insurance reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) insurance(i int, v *Insurance) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.insuranceMember(i, v)
			}
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

// accident reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) accident(i int, v *Accident) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.accidentMember(i, v)
			}
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

// item reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) item(i int, v *Item) int {
	b := d.b
	var old stu3 // which elements came under their STU3 name
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
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
			if x == 0x6165546572616322 && at(b, i+8, `mLinkId":[`) && v.CareTeamSequence == nil && v.Extra().list == nil { // "careTeamLinkId":[
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
			if x == 0x736f6e6761696422 && at(b, i+8, `isLinkId":[`) && v.DiagnosisSequence == nil && v.Extra().list == nil { // "diagnosisLinkId":[
				i = d.ints(i, 19, &v.DiagnosisSequence)
				old.set(1, v.DiagnosisSequence != nil)
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
			if x == 0x6563697672657322 && at(b, i+8, `":{`) && v.ProductOrService == nil && v.Extra().list == nil { // "service":{
				i = one(d, i, 11, &v.ProductOrService, &d.m.codeableConcept, (*decoder).codeableConcept)
				old.set(4, v.ProductOrService != nil)
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
			if x == 0x7469746e61757122 && at(b, i+8, `y":{`) { // "quantity":{
				i = one(d, i, 12, &v.Quantity, &d.m.quantity, (*decoder).quantity)
				if i < 0 {
					break
				}
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.itemMember(i, v, &old)
			}
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

// itemDetail reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) itemDetail(i int, v *ItemDetail) int {
	b := d.b
	var old stu3 // which elements came under their STU3 name
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
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
			if x == 0x6563697672657322 && at(b, i+8, `":{`) && v.ProductOrService == nil && v.Extra().list == nil { // "service":{
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.itemDetailMember(i, v, &old)
			}
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

// itemSubDetail reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) itemSubDetail(i int, v *ItemSubDetail) int {
	b := d.b
	var old stu3 // which elements came under their STU3 name
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
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
			if x == 0x6563697672657322 && at(b, i+8, `":{`) && v.ProductOrService == nil && v.Extra().list == nil { // "service":{
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.itemSubDetailMember(i, v, &old)
			}
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

// addItem reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) addItem(i int, v *AddItem) int {
	b := d.b
	var old stu3 // which elements came under their STU3 name
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
			if x == 0x7165536d65746922 && at(b, i+8, `uence":[`) && v.ItemSequence == nil { // "itemSequence":[
				i = d.ints(i, 16, &v.ItemSequence)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x636e657571657322 && at(b, i+8, `eLinkId":[`) && v.ItemSequence == nil && v.Extra().list == nil { // "sequenceLinkId":[
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
			if x == 0x6563697672657322 && at(b, i+8, `":{`) && v.ProductOrService == nil && v.Extra().list == nil { // "service":{
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.addItemMember(i, v, &old)
			}
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

// addItemDetail reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) addItemDetail(i int, v *AddItemDetail) int {
	b := d.b
	var old stu3 // which elements came under their STU3 name
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
			if x == 0x746375646f727022 && at(b, i+8, `OrService":{`) && v.ProductOrService == nil { // "productOrService":{
				i = one(d, i, 20, &v.ProductOrService, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6563697672657322 && at(b, i+8, `":{`) && v.ProductOrService == nil && v.Extra().list == nil { // "service":{
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.addItemDetailMember(i, v, &old)
			}
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

// addItemSubDetail reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) addItemSubDetail(i int, v *AddItemSubDetail) int {
	b := d.b
	var old stu3 // which elements came under their STU3 name
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
			if x == 0x746375646f727022 && at(b, i+8, `OrService":{`) && v.ProductOrService == nil { // "productOrService":{
				i = one(d, i, 20, &v.ProductOrService, &d.m.codeableConcept, (*decoder).codeableConcept)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x6563697672657322 && at(b, i+8, `":{`) && v.ProductOrService == nil && v.Extra().list == nil { // "service":{
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.addItemSubDetailMember(i, v, &old)
			}
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

// adjudication reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) adjudication(i int, v *Adjudication) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.adjudicationMember(i, v)
			}
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

// total reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) total(i int, v *Total) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.totalMember(i, v)
			}
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

// payment reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) payment(i int, v *Payment) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.paymentMember(i, v)
			}
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

// processNote reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) processNote(i int, v *ProcessNote) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.processNoteMember(i, v)
			}
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

// benefitBalance reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) benefitBalance(i int, v *BenefitBalance) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.benefitBalanceMember(i, v)
			}
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

// benefitFinancial reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) benefitFinancial(i int, v *BenefitFinancial) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.benefitFinancialMember(i, v)
			}
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

// operationOutcome reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) operationOutcome(i int, v *OperationOutcome) int {
	b := d.b
	v.untyped = true
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
			if x == 0x6372756f73657222 && at(b, i+8, `eType":"Operatio`) && at(b, i+24, `nOutcome"`) { // "resourceType":"OperationOutcome"
				i = d.sep(i + 33)
				v.untyped = false
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.operationOutcomeMember(i, v)
			}
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

// issue reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) issue(i int, v *Issue) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
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
				i = d.texts(i, 12, &v.Location, (*decoder).plainText)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x7373657270786522 && at(b, i+8, `ion":[`) { // "expression":[
				i = d.texts(i, 14, &v.Expression, (*decoder).plainText)
				if i < 0 {
					break
				}
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.issueMember(i, v)
			}
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

// capabilityStatement reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) capabilityStatement(i int, v *CapabilityStatement) int {
	b := d.b
	v.untyped = true
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
			if x == 0x6372756f73657222 && at(b, i+8, `eType":"Capabili`) && at(b, i+24, `tyStatement"`) { // "resourceType":"CapabilityStatement"
				i = d.sep(i + 36)
				v.untyped = false
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
				i = d.texts(i, 10, &v.Format, (*decoder).plainText)
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.capabilityStatementMember(i, v)
			}
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

// software reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) software(i int, v *Software) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.softwareMember(i, v)
			}
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

// implementation reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) implementation(i int, v *Implementation) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.implementationMember(i, v)
			}
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

// rest reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) rest(i int, v *Rest) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.restMember(i, v)
			}
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

// restResource reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) restResource(i int, v *RestResource) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.restResourceMember(i, v)
			}
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

// restOperation reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) restOperation(i int, v *RestOperation) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.restOperationMember(i, v)
			}
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

// practitioner reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) practitioner(i int, v *Practitioner) int {
	b := d.b
	v.untyped = true
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.practitionerMember(i, v)
			}
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

// organization reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) organization(i int, v *Organization) int {
	b := d.b
	v.untyped = true
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.organizationMember(i, v)
			}
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

// meta reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) meta(i int, v *Meta) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
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
				i = d.texts(i, 11, &v.Profile, (*decoder).knownURI)
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.metaMember(i, v)
			}
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

// narrative reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) narrative(i int, v *Narrative) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.narrativeMember(i, v)
			}
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

// extension reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) extension(i int, v *Extension) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
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
				continue
			}
			if x == 0x644965756c617622 && at(b, i+8, `entifier":{`) && v.Value == nil { // "valueIdentifier":{
				var p *Identifier
				i = one(d, i, 19, &p, &d.m.identifier, (*decoder).identifier)
				v.Value = p
				if i < 0 {
					break
				}
				continue
			}
			if x == 0x755165756c617622 && at(b, i+8, `antity":{`) && v.Value == nil { // "valueQuantity":{
				var p *Quantity
				i = one(d, i, 17, &p, &d.m.quantity, (*decoder).quantity)
				v.Value = p
				if i < 0 {
					break
				}
				continue
			}
			if x == 0x6f4d65756c617622 && at(b, i+8, `ney":{`) && v.Value == nil { // "valueMoney":{
				var p *Money
				i = one(d, i, 14, &p, &d.m.money, (*decoder).money)
				v.Value = p
				if i < 0 {
					break
				}
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.extensionMember(i, v)
			}
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

// identifier reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) identifier(i int, v *Identifier) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.identifierMember(i, v)
			}
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

// codeableConceptObject reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) codeableConceptObject(i int, v *CodeableConcept) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.codeableConceptMember(i, v)
			}
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

// codingObject reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) codingObject(i int, v *Coding) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
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
			if x == 0x79616c7073696422 && at(b, i+8, `":"`) { // "display":"
				i = d.text(i, 11, &v.Display)
				if i < 0 {
					break
				}
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.codingMember(i, v)
			}
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

// reference reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) reference(i int, v *Reference) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.referenceMember(i, v)
			}
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

// period reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) period(i int, v *Period) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
			if x == 0x69736e6574786522 && at(b, i+8, `on":[`) { // "extension":[
				i = list(d, i, 13, &v.Extension, &d.m.extension, (*decoder).extension)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.periodMember(i, v)
			}
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

// quantity reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) quantity(i int, v *Quantity) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
			if x == 0x3a2265756c617622 { // "value":
				i = d.number(i, 8, (*string)(&v.Value))
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.quantityMember(i, v)
			}
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

// money reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) money(i int, v *Money) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.moneyMember(i, v)
			}
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

// address reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) address(i int, v *Address) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
			if x == 0x223a227974696322 { // "city":"
				i = d.text(i, 8, &v.City)
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.addressMember(i, v)
			}
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

// attachment reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) attachment(i int, v *Attachment) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
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
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.attachmentMember(i, v)
			}
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

// humanName reads an object into v, from after its brace; what it returns is explained at decoder.
func (d *decoder) humanName(i int, v *HumanName) int {
	b := d.b
	i = d.open(i)
	for {
		for i >= 0 {
			from, x := i, d.word(i)
			if x == 0x22796c696d616622 && at(b, i+8, `:"`) { // "family":"
				i = d.text(i, 10, &v.Family)
				if i < 0 {
					break
				}
				x = d.word(i)
			}
			if x == 0x3a226e6576696722 && at(b, i+8, `[`) { // "given":[
				i = d.texts(i, 9, &v.Given, (*decoder).plainText)
				if i < 0 {
					break
				}
				continue
			}
			if i == from { // else the next one may be one of those that usually come before
				i = d.humanNameMember(i, v)
			}
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
