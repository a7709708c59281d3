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

func (s *slabs) release() {
	if s.resource.buf != nil {
		s.resource.release()
	}
	if s.explanationOfBenefit.buf != nil {
		s.explanationOfBenefit.release()
	}
	if s.related.buf != nil {
		s.related.release()
	}
	if s.payee.buf != nil {
		s.payee.release()
	}
	if s.careTeam.buf != nil {
		s.careTeam.release()
	}
	if s.supportingInfo.buf != nil {
		s.supportingInfo.release()
	}
	if s.diagnosis.buf != nil {
		s.diagnosis.release()
	}
	if s.procedure.buf != nil {
		s.procedure.release()
	}
	if s.insurance.buf != nil {
		s.insurance.release()
	}
	if s.accident.buf != nil {
		s.accident.release()
	}
	if s.item.buf != nil {
		s.item.release()
	}
	if s.itemDetail.buf != nil {
		s.itemDetail.release()
	}
	if s.itemSubDetail.buf != nil {
		s.itemSubDetail.release()
	}
	if s.addItem.buf != nil {
		s.addItem.release()
	}
	if s.addItemDetail.buf != nil {
		s.addItemDetail.release()
	}
	if s.addItemSubDetail.buf != nil {
		s.addItemSubDetail.release()
	}
	if s.adjudication.buf != nil {
		s.adjudication.release()
	}
	if s.total.buf != nil {
		s.total.release()
	}
	if s.payment.buf != nil {
		s.payment.release()
	}
	if s.processNote.buf != nil {
		s.processNote.release()
	}
	if s.benefitBalance.buf != nil {
		s.benefitBalance.release()
	}
	if s.benefitFinancial.buf != nil {
		s.benefitFinancial.release()
	}
	if s.operationOutcome.buf != nil {
		s.operationOutcome.release()
	}
	if s.issue.buf != nil {
		s.issue.release()
	}
	if s.capabilityStatement.buf != nil {
		s.capabilityStatement.release()
	}
	if s.software.buf != nil {
		s.software.release()
	}
	if s.implementation.buf != nil {
		s.implementation.release()
	}
	if s.rest.buf != nil {
		s.rest.release()
	}
	if s.restResource.buf != nil {
		s.restResource.release()
	}
	if s.restOperation.buf != nil {
		s.restOperation.release()
	}
	if s.practitioner.buf != nil {
		s.practitioner.release()
	}
	if s.organization.buf != nil {
		s.organization.release()
	}
	if s.meta.buf != nil {
		s.meta.release()
	}
	if s.narrative.buf != nil {
		s.narrative.release()
	}
	if s.extension.buf != nil {
		s.extension.release()
	}
	if s.identifier.buf != nil {
		s.identifier.release()
	}
	if s.codeableConcept.buf != nil {
		s.codeableConcept.release()
	}
	if s.coding.buf != nil {
		s.coding.release()
	}
	if s.reference.buf != nil {
		s.reference.release()
	}
	if s.period.buf != nil {
		s.period.release()
	}
	if s.quantity.buf != nil {
		s.quantity.release()
	}
	if s.money.buf != nil {
		s.money.release()
	}
	if s.address.buf != nil {
		s.address.release()
	}
	if s.attachment.buf != nil {
		s.attachment.release()
	}
	if s.humanName.buf != nil {
		s.humanName.release()
	}
	if s.numbers.buf != nil {
		s.numbers.release()
	}
	if s.booleans.buf != nil {
		s.booleans.release()
	}
	if s.strings.buf != nil {
		s.strings.release()
	}
	if s.extra.buf != nil {
		s.extra.release()
	}
	if s.members.buf != nil {
		s.members.release()
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
