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
