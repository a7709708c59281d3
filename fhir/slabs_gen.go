// Code generated from schema.txt by internal/gen. DO NOT EDIT.

package fhir

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
	if s.resource.buf != nil {
		s.resource.release(m)
	}
	if s.explanationOfBenefit.buf != nil {
		s.explanationOfBenefit.release(m)
	}
	if s.related.buf != nil {
		s.related.release(m)
	}
	if s.payee.buf != nil {
		s.payee.release(m)
	}
	if s.careTeam.buf != nil {
		s.careTeam.release(m)
	}
	if s.supportingInfo.buf != nil {
		s.supportingInfo.release(m)
	}
	if s.diagnosis.buf != nil {
		s.diagnosis.release(m)
	}
	if s.procedure.buf != nil {
		s.procedure.release(m)
	}
	if s.insurance.buf != nil {
		s.insurance.release(m)
	}
	if s.accident.buf != nil {
		s.accident.release(m)
	}
	if s.item.buf != nil {
		s.item.release(m)
	}
	if s.itemDetail.buf != nil {
		s.itemDetail.release(m)
	}
	if s.itemSubDetail.buf != nil {
		s.itemSubDetail.release(m)
	}
	if s.addItem.buf != nil {
		s.addItem.release(m)
	}
	if s.addItemDetail.buf != nil {
		s.addItemDetail.release(m)
	}
	if s.addItemSubDetail.buf != nil {
		s.addItemSubDetail.release(m)
	}
	if s.adjudication.buf != nil {
		s.adjudication.release(m)
	}
	if s.total.buf != nil {
		s.total.release(m)
	}
	if s.payment.buf != nil {
		s.payment.release(m)
	}
	if s.processNote.buf != nil {
		s.processNote.release(m)
	}
	if s.benefitBalance.buf != nil {
		s.benefitBalance.release(m)
	}
	if s.benefitFinancial.buf != nil {
		s.benefitFinancial.release(m)
	}
	if s.operationOutcome.buf != nil {
		s.operationOutcome.release(m)
	}
	if s.issue.buf != nil {
		s.issue.release(m)
	}
	if s.capabilityStatement.buf != nil {
		s.capabilityStatement.release(m)
	}
	if s.software.buf != nil {
		s.software.release(m)
	}
	if s.implementation.buf != nil {
		s.implementation.release(m)
	}
	if s.rest.buf != nil {
		s.rest.release(m)
	}
	if s.restResource.buf != nil {
		s.restResource.release(m)
	}
	if s.restOperation.buf != nil {
		s.restOperation.release(m)
	}
	if s.practitioner.buf != nil {
		s.practitioner.release(m)
	}
	if s.organization.buf != nil {
		s.organization.release(m)
	}
	if s.meta.buf != nil {
		s.meta.release(m)
	}
	if s.narrative.buf != nil {
		s.narrative.release(m)
	}
	if s.extension.buf != nil {
		s.extension.release(m)
	}
	if s.identifier.buf != nil {
		s.identifier.release(m)
	}
	if s.codeableConcept.buf != nil {
		s.codeableConcept.release(m)
	}
	if s.coding.buf != nil {
		s.coding.release(m)
	}
	if s.reference.buf != nil {
		s.reference.release(m)
	}
	if s.period.buf != nil {
		s.period.release(m)
	}
	if s.quantity.buf != nil {
		s.quantity.release(m)
	}
	if s.money.buf != nil {
		s.money.release(m)
	}
	if s.address.buf != nil {
		s.address.release(m)
	}
	if s.attachment.buf != nil {
		s.attachment.release(m)
	}
	if s.humanName.buf != nil {
		s.humanName.release(m)
	}
	if s.numbers.buf != nil {
		s.numbers.release(m)
	}
	if s.booleans.buf != nil {
		s.booleans.release(m)
	}
	if s.strings.buf != nil {
		s.strings.release(m)
	}
	if s.extra.buf != nil {
		s.extra.release(m)
	}
	if s.members.buf != nil {
		s.members.release(m)
	}
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

// stock16 is memory for claims that have 16 codings or more.
type stock16 struct {
	meta            [1]Meta
	coding          [18]Coding
	codeableConcept [12]CodeableConcept
	extension       [3]Extension
	identifier      [5]Identifier
	reference       [2]Reference
	period          [2]Period
	careTeam        [1]CareTeam
	item            [1]Item
	quantity        [1]Quantity
}

// stock28 is memory for claims that have 28 codings or more.
type stock28 struct {
	meta            [1]Meta
	coding          [31]Coding
	codeableConcept [24]CodeableConcept
	extension       [4]Extension
	identifier      [8]Identifier
	reference       [8]Reference
	period          [1]Period
	careTeam        [4]CareTeam
	item            [1]Item
	quantity        [1]Quantity
	address         [1]Address
}

// stock takes memory for a claim that is likely to have that many codings.
func (s *slabs) stock(codings int) {
	switch {
	case codings >= 28:
		p := new(stock28)
		s.meta.buf = p.meta[:0]
		s.coding.buf = p.coding[:0]
		s.codeableConcept.buf = p.codeableConcept[:0]
		s.extension.buf = p.extension[:0]
		s.identifier.buf = p.identifier[:0]
		s.reference.buf = p.reference[:0]
		s.period.buf = p.period[:0]
		s.careTeam.buf = p.careTeam[:0]
		s.item.buf = p.item[:0]
		s.quantity.buf = p.quantity[:0]
		s.address.buf = p.address[:0]
	case codings >= 16:
		p := new(stock16)
		s.meta.buf = p.meta[:0]
		s.coding.buf = p.coding[:0]
		s.codeableConcept.buf = p.codeableConcept[:0]
		s.extension.buf = p.extension[:0]
		s.identifier.buf = p.identifier[:0]
		s.reference.buf = p.reference[:0]
		s.period.buf = p.period[:0]
		s.careTeam.buf = p.careTeam[:0]
		s.item.buf = p.item[:0]
		s.quantity.buf = p.quantity[:0]
	}
}
